"""How a name sounds, for names that reached English by different roads: its spelling normalised, and its consonants alone."""

from __future__ import annotations

import re
from functools import lru_cache

# Groups of letters that stand for one sound in one of the usual romanisations, the longest first. Upper case is the
# alphabet of the result: S as in ship, C as in church, Z as in measure.
_GROUPS = (
    (r"shch|schtsch|shtsh|szcz", "S"),
    (r"(?<=[aoe])[uw](?=s[kt])|(?<=[oe])w(?=n[aiy]|i[ct]|$)", "v"),  # Belarusian -ouski, Polish -owski, German -ow stand for -ovski, -ov
    (r"(?<=...)[dt]t?$", "t"),  # a last d is heard as t in half of Europe and in Turkish: Murad, Murat
    (r"(?<=[oe]v)ic$|(?<=[oe]w)ic$", "iC"),  # Serbian -ovic stands for -ovich
    (r"oo", "u"),
    (r"ee", "i"),
    (r"tsch|tch|tsh|cz", "C"),
    (r"sch|sh|sz", "S"),
    (r"dzh|dj(?=[aiou])|zh", "Z"),
    (r"ch", "C"),
    (r"kh", "h"),
    (r"ph", "f"),
    (r"off$", "ov"),
    (r"gh|gu(?=[ei])", "g"),
    (r"dh", "d"),
    (r"bh", "b"),
    (r"tz(?=k)", "t"),
    (r"tz", "s"),
    (r"ts|th", "t"),  # Belarusian ts is Russian t: Tsikhanouskaya, Tikhanovskaya
    (r"^gi(?=[aou])|^yi(?=a)", "j"),  # Greek: Giannis, Yiannis, Yannis
    (r"^[jy]e(?=[vkl])|^i?e(?=v)|^eu(?=g)", "e"),  # Russian: Yevgeny, Evgeny; Yelena, Elena
    (r"^m(?:a?c)(?=[^aeiouyhk])", "mak"),
    (r"^x(?=[iu])", "S"),  # Pinyin
    (r"ck|cq|qu|q", "k"),
    (r"x", "ks"),
    (r"c(?=[eiy]|ae)", "s"),
    (r"c", "k"),
    (r"(?<=[aeiou])w(?![aeiouy])", "u"),
    (r"w", "v"),
    (r"z", "s"),
    (r"^[jy]h?(?=[aeou])", "j"),
    (r"(?<=[^aeiou])(?:ey|ie)$", "i"),
    (r"[jy]", "i"),
    (r"(?<=[aeiou])h(?![aeiou])|(?<=[^aeiou])h", ""),  # Mahmoud has its h, Sarah and Jahnke write it only
)
_SPELLED = re.compile("|".join(f"(?P<g{i}>{pattern})" for i, (pattern, _) in enumerate(_GROUPS)))
_BY_GROUP = {f"g{i}": sound for i, (_, sound) in enumerate(_GROUPS)}
_DOUBLE = re.compile(r"(.)\1+")
_OTHER = re.compile(r"[^a-z]+")
# Vowels of one colour: ou and oo are u, ai, ei and ae are e.
_VOWELS = (
    (re.compile(r"ou|eu$"), "u"),
    (re.compile(r"ea(?=[^aeiou])|ie|ii"), "i"),
    (re.compile(r"a[ie](?=.)|ei|oe"), "e"),
    (re.compile(r"au|ao|oa"), "o"),
    (re.compile(r"(?<=[^aeiou])e$"), ""),
)
_VOWEL_LETTERS = frozenset("aeiou")
_NO_VOWELS = dict.fromkeys(map(ord, "aeiou"))


@lru_cache(maxsize=65536)
def spelled(token: str) -> str:
    """A folded word with one letter for each sound."""
    return _DOUBLE.sub(r"\1", _SPELLED.sub(_sound, token if token.isalpha() and token.isascii() else _OTHER.sub("", token)))


def _sound(match: re.Match[str]) -> str:
    return _BY_GROUP[match.lastgroup or ""]


@lru_cache(maxsize=65536)
def sound(token: str) -> str:
    """A folded word as it sounds, vowels and all: Blain and Blane are one, Barry and Berry are two."""
    text = spelled(token)
    for pattern, vowel in _VOWELS:
        text = pattern.sub(vowel, text)
    return text


@lru_cache(maxsize=65536)
def skeleton(token: str) -> str:
    """The consonants of a folded word; a vowel at its start counts, whichever it is."""
    text = spelled(token)
    bare = _DOUBLE.sub(r"\1", text.translate(_NO_VOWELS))
    return f"_{bare}" if text[:1] in _VOWEL_LETTERS else bare
