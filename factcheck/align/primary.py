"""An article's main value for a slot, and what else it says there."""

from __future__ import annotations

from factcheck.assemble.line import clause_before
from factcheck.domain.article import Part
from factcheck.domain.assertion import Assertion
from factcheck.language.en.manner import REVISED


def primary(mine: tuple[Assertion, ...]) -> Assertion:
    """The main value among one article's assertions of a slot, which must be unflagged and in reading order.

    A revised figure ("the toll rose to 25") replaces earlier ones; else the headline's, where the body repeats it;
    else the first of the body, since headlines round and shorten.
    """
    revised = [a for a in mine if is_revised(a)]
    if revised:
        return revised[-1]
    body = [a for a in mine if a.part is not Part.HEADLINE]
    headline = [a for a in mine if a.part is Part.HEADLINE]
    for top in headline:
        repeat = next((a for a in body if same_figure(a, top)), None)
        if repeat is not None:
            return repeat
    return body[0] if body else headline[0]


def same_figure(a: Assertion, b: Assertion) -> bool:
    """Whether two assertions state the same number in the same unit."""
    return (
        a.mention.quantity is not None
        and b.mention.quantity is not None
        and (
            (a.mention.quantity.low, a.mention.quantity.high, a.mention.quantity.unit)
            == (b.mention.quantity.low, b.mention.quantity.high, b.mention.quantity.unit)
        )
    )


def is_revised(assertion: Assertion) -> bool:
    """Whether the words before a figure say that it replaces an earlier one."""
    before = clause_before(assertion.sentence_text, assertion.mention.start - assertion.sentence_start)
    return any(before[-len(phrase) :] == phrase for phrase in REVISED)
