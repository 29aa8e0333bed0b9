"""One name is spelled in several ways.

Articles name what must be one person, organisation or place, and spell it differently: romanised by two roads, by ear, or
by a slip; or they call one body by two words of one stem. A surname for a full name, a title, an initial, a nickname or a
middle name is no spelling. Told only where a shared role, age or companion, or a word too rare to be chance, says that it is
one; accents or capitals alone are an information.

A reader who searches for one spelling does not find the other; a misspelt victim or suspect is a correction to print.

For example: Blane Wade here and Blain Wade there, both the police chief.

The spelling of an official document, or of the person.
"""

from __future__ import annotations

from factcheck.domain.entity import NameVariant
from factcheck.domain.fact import Story
from factcheck.domain.finding import Level
from factcheck.rules.checks.interface import NameCheck, NameFlag
from factcheck.rules.house_name import HouseName


def run(story: Story, house: tuple[HouseName, ...]) -> tuple[NameFlag, ...]:
    """Every name of a story that is spelled in several ways, the house's own spelling as the one to use."""
    return tuple(_flag(variant, house) for variant in story.names if not _accepted(variant, house))


def _accepted(variant: NameVariant, house: tuple[HouseName, ...]) -> bool:
    """Whether the house accepts every spelling of a name."""
    written = {s.mention.text for s in variant.spellings}
    return any(written <= {h.canonical, *h.accept} for h in house)


def _flag(variant: NameVariant, house: tuple[HouseName, ...]) -> NameFlag:
    written = {s.mention.text for s in variant.spellings}
    ours = next((h.canonical for h in house if h.canonical in written or written & {*h.accept, *h.avoid}), None)
    return NameFlag(
        subject=" / ".join(sorted({s.form for s in variant.spellings})),
        spellings=variant.spellings,
        confidence=variant.confidence,
        reasons=variant.reasons,
        level=Level.INFO if variant.accents_only else None,
        suggestion=ours,
    )


CHECK = NameCheck(
    name="name-spelling",
    family="name-spelling",
    run=run,
    doc=__doc__ or "",
    conflict=(
        ("The shop belongs to Wolodymyr Hrechko, 51.", "It was sold by Volodymyr Grechko, 51, in May."),
        ("Ana Ruiz leads the nurses’ Coordination Council.", "Ana Ruiz leads the nurses’ coordinating council."),
    ),
    agree=(
        ("The shop belongs to William Hrechko, 51.", "It was sold by Bill Hrechko, 51, in May."),
        ("The shop belongs to Anna Maria Grechko.", "It was sold by Mrs Grechko in May."),
    ),
)
