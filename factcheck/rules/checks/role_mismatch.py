"""One person has two roles that cannot both hold.

Articles give one person two posts, ranks or parts of which one is held at a time: president here and prime minister there, a
deputy here and the chief there, a former governor here and the governor there. A general word for a special one (officer for
sergeant), two bodies, or two roles that one person can have are none.

A title printed wrong is a correction, and often the first sign of an old text used again.

For example: the former mayor in one article, the acting mayor in another.

The office itself on the day of the event.
"""

from __future__ import annotations

from factcheck.domain.fact import Story
from factcheck.domain.kinds import Kind
from factcheck.rules.checks.interface import NameCheck, NameFlag, flags_of
from factcheck.rules.house_name import HouseName


def run(story: Story, _house: tuple[HouseName, ...]) -> tuple[NameFlag, ...]:
    """Every person of a story whose roles cannot all hold."""
    return flags_of(story.roles, "role of")


CHECK = NameCheck(
    name="role-mismatch",
    family="role-mismatch",
    kind=Kind.ROLE,
    run=run,
    doc=__doc__ or "",
    conflict=(
        ("Talks were led by Governor Anna Maria Grechko.", "Talks were led by former governor Anna Maria Grechko."),
        ("It was Sgt. Anna Grechko who fired.", "It was Captain Anna Grechko who fired."),
    ),
    agree=(
        ("It was Sgt. Anna Grechko who fired.", "It was police officer Anna Grechko who fired."),
        ("The shop belongs to Anna Grechko, a teacher.", "The shop belongs to Anna Grechko, a mother of two."),
    ),
)
