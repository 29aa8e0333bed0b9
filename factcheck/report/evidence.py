"""A finding in plain lines, for formats without a layout of their own: who says what where, and what is to be said of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.domain.visible import visible
from factcheck.report.figures import meaning
from factcheck.report.wording import dated, has_voices, place

if TYPE_CHECKING:
    from factcheck.domain.finding import Finding, Location

NOT_ATTRIBUTED = "no attribution"


def outlet(location: Location) -> str:
    """The name of a source, its path where it has none."""
    return visible(location.source or location.path)


def voice(location: Location, finding: Finding) -> str:
    """Whom a source quotes, or whom it copies; nothing for a spelling, which nobody is quoted for."""
    if location.repeats:
        return f"repeats {visible(location.repeats)}"
    if location.attribution:
        return visible(location.attribution)
    return NOT_ATTRIBUTED if has_voices(finding) else ""


def figure(location: Location) -> str:
    """The words at a place, quoted, with what they mean where that is more."""
    words = visible(location.text)
    means = meaning(location.meaning) if location.meaning else ""
    return f"“{words}”" + (f" ({means})" if means and means != words else "")


def said(location: Location, finding: Finding) -> str:
    """What one source says, when, where and by whose word."""
    parts = (outlet(location), dated(location), place(location), voice(location, finding))
    return f"{', '.join(part for part in parts if part)}: {figure(location)}"


def notes(finding: Finding) -> list[tuple[str, str]]:
    """What is to be said of a finding, each with its label; nothing where there is nothing to say."""
    told = (
        ("gap", finding.gap),
        ("why", "; ".join(finding.reasons)),
        ("possible cause", finding.cause),
        ("most say", finding.majority),
        ("try", finding.suggestion),
    )
    return [(label, visible(words)) for label, words in told if words]


def evidence(finding: Finding) -> list[str]:
    """Every source and every note, a line each."""
    return [*(said(one, finding) for one in finding.locations), *(f"{label}: {words}" for label, words in notes(finding))]


def file_of(location: Location) -> str:
    """The file that holds a place; one article of many in a JSON Lines file is named `FILE#ID`."""
    return location.path.removesuffix(f"#{location.article}") if in_feed(location) else location.path


def in_feed(location: Location) -> bool:
    """Whether an article is a line of a JSON Lines file, so that lines and columns count in its text and not in the file."""
    return location.path.endswith(f"#{location.article}")


def end_of(location: Location) -> tuple[int, int]:
    """Line and column just past the words of a place."""
    lines = location.text.count("\n")
    if not lines:
        return location.line, location.column + len(location.text)
    return location.line + lines, len(location.text) - location.text.rfind("\n")
