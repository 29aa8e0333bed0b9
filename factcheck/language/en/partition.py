"""Words that make a list of figures the parts of another: what leads to it, what leaves it open, and sets without overlap."""

from __future__ import annotations

# In a part: it is not all there is, or it counts somebody twice.
OPEN_PARTS = frozenset(
    """
    including include includes included mostly mainly among least about around nearly almost roughly some several many
    dozens unidentified unknown unnamed remaining others other more another both also either least up
    few couple dozen group handful lot number family crowd
    """.split()
)
# Before a list of parts that need not be all, but cannot be more than the whole.
PARTS_AMONG = ("including", "among them", "of whom", "of them")
# "A crew of 12, seven men and five women": what follows the comma is the crew.
COLLECTIVES = "crew family jury group party team panel class cast couple staff squad patrol".split()
# A part that only says where or for whom: "120 people: 80 in Brodna and 40 in Telm".
NO_NOUN = frozenset("in on at from for against near by under over with".split())
# Nobody belongs to two of these.
EXCLUSIVE = frozenset("man woman boy girl male female adult child".split())
# "12 children, seven boys and five girls": the parts tell the whole in other words, and are no more things counted.
NARROWER = EXCLUSIVE | frozenset("teenager teen baby infant toddler adolescent".split())
