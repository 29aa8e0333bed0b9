"""Paragraphs → sentences with exact offsets: a stop ends one unless the word before it or after it says otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from factcheck.ingest.lines import paragraphs
from factcheck.language.en.abbreviations import AFTER_CLOCK, BEFORE_NAME, BEFORE_NUMBER, DOMAINS, MAY_END, OPENERS

_CLOSING = "[\"'”’»)\\]]"
_OPENING = "[\"'“‘«(\\[]"
# Every repetition is possessive and begins where its run begins: time grows with the text and no faster.
_STOP = re.compile(
    rf"""
    (?<![.!?…])[.!?…]++{_CLOSING}*+
    (?: (?=\s++(?:{_OPENING}\s?)*+[a-z]?[A-Z0-9À-ÖØ-ÞЀ-Я$£€¥#@])      # a blank, then a capital or a figure
      | (?<=[a-z]{{3}}[.!?])(?=[A-Z]++[a-z]*+[\s,'’])                  # glued: "last night.Police say", "it.NYPD says"
      | (?<=[ ][ap]\.m\.)(?=[A-Z][a-z]++[\s,'’])                    # glued: "at 9 p.m.She left"
      | (?<=[a-z]{{3}}[.!?]["”’])(?=[A-Z])
    )
    """,
    re.VERBOSE,
)
_WORD_BEFORE = re.compile(r"[^\s\"'“‘’«(\[/—–-]+\Z")
_WORD_AFTER = re.compile(rf"\s*+(?:{_OPENING}\s?)*+([\w$£€¥#@]++)")
_DOTTED = re.compile(r"(?:[A-Za-z]\.)+[A-Za-z]{1,2}|Ph\.D|[A-Z]")
_CLOCK = frozenset({"a.m", "p.m", "A.M", "P.M"})
_LONGEST_ABBREVIATION = 12


class Piece(Struct, frozen=True):
    """A sentence's stretch of the text, half-open, with the number of its paragraph."""

    start: int
    end: int
    paragraph: int


def pieces(text: str, start: int) -> Iterator[Piece]:
    """The sentences of a text from `start` on, in order."""
    for number, (begin, end) in enumerate(paragraphs(text, start)):
        at = begin
        for stop in _STOP.finditer(text, begin, end):
            if _ends(text, at, stop):
                yield Piece(at, stop.end(), number)
                at = _after_blanks(text, stop.end(), end)
        if at < end:
            yield Piece(at, end, number)


def _after_blanks(text: str, at: int, end: int) -> int:
    while at < end and text[at].isspace():
        at += 1
    return at


def _ends(text: str, begin: int, stop: re.Match[str]) -> bool:
    """Whether a stop ends the sentence that begins at `begin`."""
    following = _WORD_AFTER.match(text, stop.end())
    after = following[1] if following else ""
    if after.lower() in DOMAINS and not text[stop.end()].isspace():
        return False
    if stop[0][0] != "." or stop[0].startswith(".."):
        return True
    before = text[max(begin, stop.start() - _LONGEST_ABBREVIATION) : stop.start()]
    if before[-1:] == " ":  # text parted at every mark: "30 . 84 percent", "dec . 12"
        before = before.rstrip()
        if before[-1:].isdigit() and after[:1].isdigit():
            return False
    found = _WORD_BEFORE.search(before)
    return _full_stop_ends(found[0] if found else "", after)


def _full_stop_ends(before: str, after: str) -> bool:
    if before in BEFORE_NAME:
        return False
    if before in BEFORE_NUMBER:
        return not after[:1].isdigit()
    if before in _CLOCK:
        return after not in AFTER_CLOCK
    if before in MAY_END or _DOTTED.fullmatch(before):
        return after in OPENERS
    return True
