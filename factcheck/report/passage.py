"""The sentence of a finding's source around its figure, made safe, and which sources need theirs shown."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.domain.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.domain.finding import Finding, Location

SPOKEN = 4  # sentences shown before sources that only say the same are given in a line
SPACES = re.compile(r"[ \t\r\n]+")


class Passage(Struct, frozen=True):
    """Words before the figure, the figure, words after it, as they are shown."""

    before: str
    figure: str
    after: str

    def __str__(self) -> str:
        return self.before + self.figure + self.after


def passage_of(location: Location) -> Passage:
    """The sentence in three parts, each made safe by itself, so that the figure is found whatever was escaped."""
    sentence, start, end = location.snippet, location.snippet_start, location.snippet_end
    if not sentence:
        return Passage("", _one_line(location.text), "")
    return Passage(
        _one_line(sentence[:start]).lstrip(" "),
        _one_line(sentence[start:end]),
        _one_line(sentence[end:]).rstrip(" "),
    )


def told_in_brief(finding: Finding) -> Iterator[tuple[Location, bool]]:
    """Each source once, and whether a line is enough for it: where it repeats another, or says the same again."""
    told: set[object] = set()
    for index, location in enumerate(finding.locations):
        said = location.meaning or location.text
        again = location.snippet in told or (said in told and index >= SPOKEN)
        brief = location.repeats is not None or again
        if not brief:
            told |= {said, location.snippet}
        yield location, brief


def _one_line(text: str) -> str:
    return visible(SPACES.sub(" ", text))
