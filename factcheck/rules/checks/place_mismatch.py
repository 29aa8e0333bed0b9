"""One thing happened, or is, in two places.

A person is arrested, found, killed or at home in one town here and in another there; a thing lies in a place here and miles
from it there, or on two sides of it. A district of a city, a town in a state, a suburb called so in a text, a place under
two names: none of these differ. Where it may be two events after all the finding is an information.

Readers on the spot notice at once, and a wrong town may send them, or a summons, to the wrong door.

For example: arrested in Fresno in one article, arrested in Clovis in another.

A map, the charge sheet, or a call to the station.
"""

from __future__ import annotations

from factcheck.domain.fact import Story
from factcheck.domain.kinds import Kind
from factcheck.rules.checks.interface import NameCheck, NameFlag, flags_of
from factcheck.rules.house_name import HouseName


def run(story: Story, _house: tuple[HouseName, ...]) -> tuple[NameFlag, ...]:
    """Everything of a story that is put in two places."""
    return flags_of(story.places)


CHECK = NameCheck(
    name="place-mismatch",
    family="place-mismatch",
    kind=Kind.PLACE,
    run=run,
    doc=__doc__ or "",
    conflict=(
        ("Anna Grechko was arrested in Fresno on Friday.", "Anna Grechko was arrested in Oakland on Friday."),
        ("Anna Grechko, 27, of Leeds, was hurt.", "Anna Grechko, 27, of Bradford, was hurt."),
    ),
    agree=(
        ("Anna Grechko was arrested in Fresno on Friday.", "Anna Grechko was arrested in California on Friday."),
        ("Anna Grechko was arrested in Brooklyn on Friday.", "Anna Grechko was arrested in New York City on Friday."),
        ("Anna Grechko was arrested in Fresno.", "Anna Grechko was arrested in Clovis, a suburb of Fresno."),
    ),
)
