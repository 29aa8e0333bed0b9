"""A sentence to its runs of name-like words: capitals, initials, and the small words that join them."""

from __future__ import annotations

import re

from msgspec import Struct

from factcheck.compare.fold import folded
from factcheck.extract.tokens import Token
from factcheck.language.en.calendar_names import MONTHS, WEEKDAYS
from factcheck.language.en.honorifics import GENERATIONS, JOINING, SUFFIXES
from factcheck.language.en.not_names import ADJECTIVE_TAILS, BEFORE_MONTH
from factcheck.language.en.organisation_words import JOINED_BY_AND, ORGANISATION_NOUNS
from factcheck.language.en.places import PLACE_HEADS
from factcheck.language.en.roles import ROLE_ABBREVIATIONS

_AL = re.compile(r"(?:al|el|ad|as|ash|ar|an|at|az|ul|ibn|bin|abu|d|l|o)[-’'][A-ZÀ-Þ]")
_CONTRACTION = re.compile(r"(?:I|He|She|It|We|You|They|That|There|What|Who)[’'](?:m|ve|d|ll|re|s)", re.IGNORECASE)
_SITE = re.compile(r"\.(?:com|org|net|gov|edu|co|tv|info|[a-z]{2})\Z")
_POSSESSIVE = re.compile(r"[’']s?\Z", re.IGNORECASE)
_OF = frozenset({"of", "for", "on"})
_OPEN_QUOTES = frozenset("\"“‘'")
_NICKNAME_WORDS = 3
_CLOSE_QUOTES = frozenset("\"”’'")
_CALENDAR = (frozenset(MONTHS) | frozenset(WEEKDAYS)) - {"mar", "jan", "dec", "sun", "sat", "wed"}
# Months that are names too: only a figure beside them, or a preposition before them, makes them months.
_ALSO_NAMES = frozenset({"april", "may", "june", "august"})


class Word(Struct, frozen=True):
    """One word of a run: as written without its possessive, folded, its span in the article; `stopped` where a stop is part of it."""

    text: str
    low: str
    start: int
    end: int
    possessive: bool = False
    stopped: bool = False

    @property
    def initial(self) -> bool:
        """Whether it is a letter that stands for a name."""
        return len(self.low) == 1


class Run(Struct, frozen=True):
    """Words that stand together, and the half-open range of tokens they cover."""

    words: tuple[Word, ...]
    first: int
    last: int


def runs(tokens: tuple[Token, ...]) -> list[Run]:
    """The runs of a sentence, by place."""
    found = []
    i = 0
    while i < len(tokens):
        if not _capital(tokens[i]) or _calendar(tokens, i):
            i += 1
            continue
        run = _run(tokens, i)
        found.append(run)
        i = max(run.last, i + 1)
    return found


def _run(tokens: tuple[Token, ...], first: int) -> Run:
    """The run that begins at a capital."""
    words = [_word(tokens, first)]
    at = _past_stop(tokens, first)
    while at < len(tokens):
        if words[-1].possessive and not _owned(tokens, at):
            break
        step = _step(tokens, at, words)
        if step is None:
            break
        words += [_word(tokens, i) for i in range(at, step) if tokens[i].text[0].isalpha()]
        at = _past_stop(tokens, step - 1)
    return Run(words=tuple(words), first=first, last=at)


def _step(tokens: tuple[Token, ...], at: int, words: list[Word]) -> int | None:
    """The end of what continues a run at a token; None where the run ends."""
    token = tokens[at]
    if _close(tokens, at) and _capital(token):
        return None if _calendar(tokens, at) else at + 1
    if token.low in JOINING and _close(tokens, at):
        after = at + 1
        while after < len(tokens) and tokens[after].low in JOINING and after < at + 2:
            after += 1
        return after + 1 if after < len(tokens) and _capital(tokens[after]) and _close(tokens, after) else None
    if token.low in _OF and any(w.low in ORGANISATION_NOUNS for w in words):
        after = at + 2 if at + 1 < len(tokens) and tokens[at + 1].low == "the" else at + 1
        return after + 1 if after < len(tokens) and _capital(tokens[after]) and not _calendar(tokens, after) else None
    if token.low in {"and", "&"} and at + 1 < len(tokens) and _capital(tokens[at + 1]):
        joined = (
            token.low == "&"
            or tokens[at + 1].low in JOINED_BY_AND.get(words[-1].low, "").split()
            or (any(w.low == "of" for w in words) and not {w.low for w in words}.isdisjoint({"department", "ministry", "bureau", "office"}))
        )
        return at + 2 if joined else None
    if token.text in _OPEN_QUOTES and token.start == tokens[at - 1].end + 1:
        return _past_nickname(tokens, at)
    if token.text == "," and at + 1 < len(tokens) and tokens[at + 1].low.rstrip(".") in SUFFIXES and tokens[at + 1].text[0].isupper():
        return at + 2
    return None


def _past_nickname(tokens: tuple[Token, ...], at: int) -> int | None:
    """The end of a nickname in quotes and the name after it: “Buddy” Holly, 'The Chin' Gigante."""
    for close in range(at + 2, min(at + 2 + _NICKNAME_WORDS, len(tokens) - 1)):
        if tokens[close].text in _CLOSE_QUOTES:
            after = tokens[close + 1]
            inside = all(_capital(t) or t.text == "." for t in tokens[at + 1 : close])
            return close + 2 if inside and _capital(after) and after.start == tokens[close].end + 1 else None
    return None


def _capital(token: Token) -> bool:
    text = token.text
    _, hyphen, tail = text.rpartition("-")
    if (hyphen and tail.lower() in ADJECTIVE_TAILS) or _SITE.search(text) or _CONTRACTION.fullmatch(text):
        return False
    return text[0].isupper() or (text[0].islower() and _AL.match(text) is not None)


def _close(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether only one blank, or a stop and a blank, stands before a token."""
    return 1 <= tokens[at].start - tokens[at - 1].end <= 1 or (tokens[at - 1].text == "." and tokens[at].start == tokens[at - 1].end)


def _past_stop(tokens: tuple[Token, ...], at: int) -> int:
    """The token after this one, past a stop that belongs to it: J. and Lt. and U.S."""
    after = at + 1
    if after < len(tokens) and tokens[after].text == "." and tokens[after].start == tokens[at].end:
        low = tokens[at].low
        if (len(low) == 1 or "." in low or low in ROLE_ABBREVIATIONS or low in SUFFIXES or low in PLACE_HEADS) and after + 1 < len(tokens):
            return after + 1
    return after


def _owned(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a possessive belongs to the name that follows: Sheriff's Office, Children's Hospital."""
    for token in tokens[at : at + 3]:
        if token.low in ORGANISATION_NOUNS and token.text[0].isupper():
            return True
        if not _capital(token):
            return False
    return False


def _calendar(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a word is a month or weekday here."""
    low = tokens[at].low.rstrip(".")
    low = _POSSESSIVE.sub("", low)
    after = next((t.text for t in tokens[at + 1 : at + 3] if t.text != "."), "")
    if low not in _CALENDAR:
        return low in MONTHS and after[:1].isdigit()
    if low not in _ALSO_NAMES:
        return True
    before = tokens[at - 1].low if at else ""
    return before in BEFORE_MONTH or after[:1].isdigit() or before[:1].isdigit() or not after[:1].isupper()


def _word(tokens: tuple[Token, ...], at: int) -> Word:
    token = tokens[at]
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    stop = after is not None and after.text == "." and after.start == token.end
    if stop and "." in token.text:
        return Word(text=f"{token.text}.", low=f"{folded(token.text)}.", start=token.start, end=token.end + 1, stopped=True)
    if stop and token.low in GENERATIONS:
        return Word(text=f"{token.text}.", low=token.low, start=token.start, end=token.end + 1, stopped=True)
    bare = _POSSESSIVE.sub("", token.text) if len(token.text) > 2 else token.text
    cut = len(token.text) - len(bare)
    if not bare:
        bare, cut = token.text, 0
    return Word(text=bare, low=folded(bare), start=token.start, end=token.end - cut, possessive=cut > 0, stopped=stop)
