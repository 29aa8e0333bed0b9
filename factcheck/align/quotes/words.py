"""A quotation → the words that were spoken, each under one key however it is spelled, contracted or slurred."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from factcheck.compare.fold import folded
from factcheck.extract.numeral import Form, Numeral
from factcheck.extract.numerals import numerals
from factcheck.extract.tokens import lowered
from factcheck.language.en.function_words import ADVERBS, AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS
from factcheck.language.en.renderings import CONTRACTIONS, FILLERS, IRREGULAR_FORMS, MORE_SMALL_WORDS, ONE_WORD, SPELLING_PATTERNS, TAILS

_TOKEN = re.compile(r"[^\W_]+(?:[’'][^\W_]+)*[’']?(?:\.(?:com|org|net)\b)?|…|\.(?:\s?\.){2,}|[\[\](){}%&]|[’'](?:em|til|cause)\b")
_PATTERNS = tuple((re.compile(pattern), new) for pattern, new in SPELLING_PATTERNS)
_SITE = re.compile(r"\.(?:com|org|net)\Z")
_TAIL = re.compile(r"(n't|'(?:m|re|ve|ll|d|s))\Z")
_SMALL = PREPOSITIONS | CONJUNCTIONS | AUXILIARIES | DETERMINERS | PRONOUNS | MORE_SMALL_WORDS
_SENTENCE_END = re.compile(r"[\"'’”)\]]*[.!?:…]")
_ALWAYS_CAPITAL = frozenset({"i", "i'm", "i've", "i'd", "i'll"})
ELLIPSIS = "…"


class Word(Struct, frozen=True):
    """One spoken word: its key, its span in the article, and what it is.

    `small` says that it carries no content, `number` that it is one, `added` that the outlet put it in brackets, `name` that a
    capital within a sentence makes it a name, `last` that a sentence ends with it.
    """

    key: str
    start: int
    end: int
    small: bool = False
    number: bool = False
    added: bool = False
    name: bool = False
    last: bool = False


@lru_cache(maxsize=8192)
def spoken(text: str, start: int) -> tuple[Word, ...]:
    """The words of a quotation that begins at `start` of its article; an ellipsis is a word of its own."""
    low = lowered(text)
    figures = {
        n.start: n
        for n in numerals(text, low, digits=True, words=True)
        if n.form in (Form.CARDINAL, Form.ORDINAL, Form.TIMES)
        and n.value == n.high
        and low[n.start : n.end] not in {"one", "first", "second", "a", "an", "once"}
    }
    found: list[Word] = []
    depth = 0
    skip = 0
    for match in _TOKEN.finditer(low):
        if match.start() < skip:
            continue
        sign = match[0]
        if sign[0] in "[({":
            depth += 1
        elif sign[0] in "])}":
            depth = max(0, depth - 1)
        elif sign[0] in "….":
            found.append(Word(ELLIPSIS, start + match.start(), start + match.end(), small=True))
        elif (figure := figures.get(match.start())) is not None:
            skip = figure.end
            found += _figure(figure, start, added=depth > 0)
        else:
            inside = bool(found) and not _SENTENCE_END.match(text, found[-1].end - start)
            name = inside and match[0][0] != text[match.start()] and sign not in _ALWAYS_CAPITAL
            found += _words(sign, start + match.start(), start + match.end(), added=depth > 0, name=name)
    ends = [
        i for i, w in enumerate(found) if i + 1 == len(found) or (w.end < found[i + 1].start and _SENTENCE_END.match(text, w.end - start))
    ]
    return tuple(replace(w, last=True) if i in ends else w for i, w in enumerate(found))


def _figure(figure: Numeral, start: int, *, added: bool) -> Iterator[Word]:
    """A number as one word; "twice" as two, for it is two times."""
    span = start + figure.start, start + figure.end
    suffix = "th" if figure.form is Form.ORDINAL else ""
    yield Word(f"#{figure.value.normalize():f}{suffix}", *span, number=True, added=added)
    if figure.form is Form.TIMES:
        yield Word("times", *span, added=added)


def _words(token: str, start: int, end: int, *, added: bool, name: bool) -> Iterator[Word]:
    plain = _SITE.sub("", token.replace("’", "'"))
    for key in keys(plain):
        if key not in FILLERS:
            small = key in _SMALL or key in ADVERBS
            yield Word(key, start, end, small=small, added=added, name=name and not small)


def keys(word: str) -> tuple[str, ...]:
    """The keys of a word in lower case: one, or those of a contraction."""
    if word in CONTRACTIONS:
        return tuple(CONTRACTIONS[word].split())
    tail = _TAIL.search(word)
    if tail and word[: tail.start()]:
        last = TAILS.get(tail[1])
        return (_key(word[: tail.start()]), *((last,) if last else (tail[1],)))
    return (_key(word),)


@lru_cache(maxsize=16384)
def _key(word: str) -> str:
    if word in ONE_WORD:
        return ONE_WORD[word]
    word = folded(word).strip("'’")
    if word in ONE_WORD:
        return ONE_WORD[word]
    if len(word) > 4:
        for pattern, new in _PATTERNS:
            word = pattern.sub(new, word)
    return word


@lru_cache(maxsize=65536)
def kin(a: str, b: str) -> bool:
    """Whether two keys are forms of one word: intends and intended, citizen and citizens."""
    if a[0] == "#" or b[0] == "#":
        return False
    return _stem(a) == _stem(b) or {a, b} in _ONE_TAIL


# What "it's" and "he'd" may stand for.
_ONE_TAIL = ({"'s", "is"}, {"'s", "has"}, {"'d", "would"}, {"'d", "had"})
_ENDINGS = ("ing", "edly", "ed", "es", "s", "ly", "'s")


@lru_cache(maxsize=16384)
def _stem(word: str) -> str:
    word = IRREGULAR_FORMS.get(word, word)
    if word in _SMALL:
        return word
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word[: -len(ending)]
            break
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "aeiouls":
        word = word[:-1]
    return word.removesuffix("e").removesuffix("i").removesuffix("y") if len(word) > 3 else word
