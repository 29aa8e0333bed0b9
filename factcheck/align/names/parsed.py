"""A name taken apart: the words that tell it from others, without titles, legal forms, particles and quoted nicknames."""

from __future__ import annotations

import re
from functools import lru_cache

from msgspec import Struct

from factcheck.compare.fold import folded
from factcheck.compare.known_names import family_names, given_names
from factcheck.language.en.honorifics import ARTICLES, DESCENT, GENERATIONS, PARTICLES, SUFFIXES, TITLES
from factcheck.language.en.numbers_in_names import NUMBERS
from factcheck.language.en.organisation_words import LEFT_OUT, LEGAL_FORMS, ORGANISATION_NOUNS, SHORT_FORMS
from factcheck.language.en.person_words import MORE_GIVEN_NAMES

_ASIDE = re.compile(r"\([^()]*\)|[\"“”«»][^\"“”«»]*[\"“”«»]|(?<=\s)['‘][^'’]{2,}['’](?=\s)")
_QUOTED = re.compile(r"(?<=\s)[\"“'‘(](\w{2,})[\"”'’)](?=\s)")
_GLUED_ARTICLE = re.compile(r"\b([EA]l)(?=[A-Z][a-z])")
_DOTTED = re.compile(r"\b(?:[a-z]\.){2,}(?:[a-z]\b)?")
_SPLIT = re.compile(r"[\s.,/_–—-]+")
_NOT_LETTERS = re.compile(r"[^\w&]+")
_POSSESSIVE = re.compile(r"(?<=\w)'s?$")
_COMMA = re.compile(r"\s*,\s*")
_FORM_WORDS = {tuple(form.split("_")): kind for kind, forms in LEGAL_FORMS.items() for form in forms.split()}
_HEADS = frozenset((noun,) for noun in ORGANISATION_NOUNS)
_LONGEST_FORM = max(map(len, _FORM_WORDS))
_ABDUL = re.compile(r"^(?:abd(?:ul|el|al|il|oul)|'?abd)$")
_LONGEST_ACRONYM = 6
_BRACKETS = re.compile(r"\(([^()]+)\)")
_UNITED = {("united", "states"): "us", ("united", "kingdom"): "uk", ("united", "nations"): "un", ("european", "union"): "eu"}
_GLUED_FORM = re.compile(r"(?<=[a-z]{3})(?=(?:AG|SA|SE|LLC|PLC|LTD|Ltd|Inc|GmbH)\b)")
# Digits that stand for the letter they look like, inside a word.
_DIGIT_INSIDE = re.compile(r"(?<=[a-z])[013579](?=[a-z])")
_LETTER_FOR = {"0": "o", "1": "i", "3": "e", "5": "s", "7": "t", "9": "g"}


class Name(Struct, frozen=True, kw_only=True):
    """One name: `words` in the order of speech, folded; `whole` all its letters in a row.

    `nickname` is one given in quotes; `acronym` holds the letters when the name is nothing but capitals; `generation` is
    jr, sr, ii … or empty; `fathers` are the words after a word for son or daughter (bin); `branch` is what stands in
    brackets ("Hong Kong"); `forms` are the classes of legal forms; `organisation` says that a word or form gives one away.
    """

    words: tuple[str, ...]
    whole: str
    title: tuple[str, ...] = ()
    nickname: str = ""
    acronym: str = ""
    generation: str = ""
    fathers: tuple[str, ...] = ()
    branch: str = ""
    forms: tuple[str, ...] = ()
    organisation: bool = False


@lru_cache(maxsize=32768)
def parsed(text: str) -> Name:
    """A name as written, taken apart."""
    plain = text.replace(" ", "").isalpha()  # most names are: then nothing is quoted, bracketed, dotted or turned
    bare = text if text.istitle() else _GLUED_FORM.sub(" ", _GLUED_ARTICLE.sub(r"\1 ", text))
    if not plain:
        bare = _in_order(_ASIDE.sub(" ", bare).strip() or bare)
    words = _words(bare)
    whole = "".join(words)
    words, forms = _without_forms(words)
    nouns = any(w in ORGANISATION_NOUNS for w in words[1:] or words) or (words[:1] in _HEADS and "of" in words)
    organisation = bool(forms) or nouns
    title, words, generation = ((), words, "") if organisation else _without_titles(words)
    kept = _essential(words, organisation=organisation)
    return Name(
        words=kept,
        whole="".join(kept) or whole,
        title=title,
        nickname="" if plain else _nickname(text),
        acronym=_acronym(bare),
        generation=generation,
        fathers=_fathers(words),
        branch="" if plain else _branch(text),
        forms=forms,
        organisation=organisation,
    )


def _in_order(text: str) -> str:
    """The name in the order of speech: "Putin, Vladimir" is Vladimir Putin."""
    parts = _COMMA.split(text)
    if len(parts) == 2 and parts[1]:
        after = _NOT_LETTERS.sub("", folded(parts[1]))
        if after not in SUFFIXES and (after,) not in _FORM_WORDS:
            return f"{parts[1]} {parts[0]}"
    return text


def _words(text: str) -> tuple[str, ...]:
    low = folded(text)
    low = _DOTTED.sub(_undotted, low) if "." in low else low
    found: list[str] = []
    for word in _SPLIT.split(low):
        bare = SHORT_FORMS.get(word) or (word if word.isalpha() else _letters(word))
        if bare and found and (united := _UNITED.get((found[-1], bare))):
            found[-1] = united
        elif bare:
            found.append(NUMBERS.get(bare) or (bare if bare.isalpha() else _DIGIT_INSIDE.sub(lambda m: _LETTER_FOR[m[0]], bare)))
    return tuple(dict.fromkeys(_tens_and_ones(found)))


def _letters(word: str) -> str:
    """A word without its possessive and without what is no letter."""
    return _NOT_LETTERS.sub("", _POSSESSIVE.sub("", word) if len(word) > 3 else word)


def _tens_and_ones(words: list[str]) -> list[str]:
    """Forty-four, or forty 4, as 44."""
    kept: list[str] = []
    for word in words:
        if kept and word.isdigit() and kept[-1].isdigit() and len(kept[-1]) == 2 and kept[-1].endswith("0") and len(word) == 1:
            kept[-1] = kept[-1][0] + word
        else:
            kept.append(word)
    return kept


def _undotted(match: re.Match[str]) -> str:
    """Dotted letters: one word where they abbreviate (U.N., B.V.), initials apart where two stand (J.K.)."""
    letters = match[0].replace(".", "")
    abbreviate = len(letters) > 2 or letters in _UNITED.values() or (letters,) in _FORM_WORDS
    return f" {letters} " if abbreviate else " " + " ".join(letters) + " "


def _fathers(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words that say whose son or daughter someone is: the one after each bin, past an article."""
    found = (next((w for w in words[i + 1 :] if w not in ARTICLES), "") for i, w in enumerate(words) if w in DESCENT)
    return tuple(w for w in found if w and w not in DESCENT)


def _branch(text: str) -> str:
    """What stands in brackets, where a company says which part of it this is."""
    found = _BRACKETS.search(text)
    return folded(found[1]).strip() if found else ""


def _without_forms(words: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words without legal forms, which stand first or last, and the classes of those."""
    kinds: set[str] = set()
    while len(words) > 1 and (size := _form_size(words)):
        kinds.add(_FORM_WORDS[words[-size:] if size > 0 else words[:-size]])
        words = words[:-size] if size > 0 else words[-size:]
    return words, tuple(sorted(kinds))


def _form_size(words: tuple[str, ...]) -> int:
    """How many words a legal form takes at the end; at the front, as a negative number, where it is no common word."""
    for size in range(min(_LONGEST_FORM, len(words) - 1), 0, -1):
        if words[-size:] in _FORM_WORDS:
            return size
        if words[:size] in _FORM_WORDS and len("".join(words[:size])) > 2:
            return -size
    return 0


def _without_titles(words: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...], str]:
    title: list[str] = []
    generation = ""
    while len(words) > 1 and words[0] in TITLES and (len(words) > 2 or words[0] not in given_names()):
        title.append(words[0])
        words = words[1:]
    while len(words) > 1 and words[-1] in SUFFIXES:
        generation = generation or GENERATIONS.get(words[-1], "")
        words = words[:-1]
    return tuple(title), words, generation


def _essential(words: tuple[str, ...], *, organisation: bool) -> tuple[str, ...]:
    """The words without particles, articles and joining words, unless nothing would be left."""
    left_out = LEFT_OUT if organisation else PARTICLES | DESCENT | {"the"}
    first = 0 if organisation or not _called_like_a_particle(words) else 1
    kept = words[:first] + tuple("abd" if _ABDUL.match(w) else w for w in words[first:] if w not in left_out)
    return kept or words


def _called_like_a_particle(words: tuple[str, ...]) -> bool:
    """Whether a first name is spelled like a particle: Ben Affleck and Al Gore, but not Ben Ali or Al Assad."""
    return len(words) == 2 and words[0] in given_names() and words[1] in family_names() and words[1] not in MORE_GIVEN_NAMES


def _acronym(text: str) -> str:
    """The letters of a name that is one row of capitals, dotted or not."""
    letters = text.replace(".", "").strip()
    plain = letters.isascii() and letters.isalpha() and letters.isupper()
    return letters.lower() if plain and 1 < len(letters) <= _LONGEST_ACRONYM else ""


def _nickname(text: str) -> str:
    """The nickname that stands in quotes between other names."""
    quoted = _QUOTED.search(text)
    return folded(quoted[1]) if quoted else ""
