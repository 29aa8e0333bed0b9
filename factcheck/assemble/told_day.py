"""The day of a time of day whose sentence names none: that of the sentence before it, which the story goes on telling."""

from __future__ import annotations

from datetime import date, datetime

from msgspec.structs import replace

from factcheck.assemble.line import Line
from factcheck.domain.kinds import Kind
from factcheck.domain.mention import Mention, When
from factcheck.extract.resolve_clock import at_day

# "A boy was hurt on Monday. … The call came at 9:15 p.m.": farther on a text has come to something else.
_REACH = 4


class ToldDay:
    """The last day that an article told of, kept while its sentences are read in order."""

    def __init__(self, today: date | None) -> None:
        self._today = today
        self._day: date | None = None
        self._sentence = 0

    def placed(self, line: Line) -> Line:
        """A sentence with its times of day on the day told before it; the day stays assumed."""
        if line.sentence.furniture is not None:
            return line
        if self._day is not None and line.sentence.index - self._sentence <= _REACH:
            line = _on_day(line, self._day)
        days = [day for moment in line.moments if (day := _single(moment)) is not None]
        if days:
            behind = [day for day in days if self._today is not None and day <= self._today]
            self._day, self._sentence = (behind[0] if behind else None), line.sentence.index
        return line


def _single(moment: Mention) -> date | None:
    """The single day that a date names."""
    when = moment.when
    if moment.kind is not Kind.DATE or when is None or when.scope != "instant" or when.first != when.last:
        return None
    return when.first.date() if isinstance(when.first, datetime) else when.first


def _on_day(line: Line, day: date) -> Line:
    """The sentence with every time of day that only the article's date had placed on the given day."""
    moved = {m.start: _moved(m, day) for m in line.moments if m.when is not None and m.when.assumed}
    if not moved:
        return line
    mentions, moments = (tuple(moved.get(m.start, m) if m.when is not None else m for m in some) for some in (line.mentions, line.moments))
    return Line(line.sentence, line.tokens, mentions, line.figures, moments)


def _moved(moment: Mention, day: date) -> Mention:
    when = moment.when
    if when is None or not isinstance(when.first, datetime):
        return moment
    return replace(moment, when=replace(at_day(when, When(first=day, last=day)), assumed=True))
