"""Words that say whether somebody is a man or a woman, and those beside an age that is not the present one."""

from __future__ import annotations

MALE = frozenset(
    """
    man boy male father son husband brother boyfriend uncle nephew grandfather grandson stepfather stepson gentleman he his
    """.split()
)
FEMALE = frozenset(
    """
    woman girl female mother daughter wife sister girlfriend aunt niece grandmother granddaughter stepmother stepdaughter
    she her
    """.split()
)
# "Elected at 27", "at the age of 27", "who turns 29 in April": an age that somebody had, or will have.
OF_ANOTHER_TIME = frozenset("at turn turns turned turning until since before by".split())
# "She is 13": who that is another sentence tells.
PERSONAL = frozenset("he she they".split())
# "In their 30s" is the age of more than one.
OF_SEVERAL = frozenset({"their"})
