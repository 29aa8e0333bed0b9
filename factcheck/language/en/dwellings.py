"""Where people live or stay, and the words by which so many are said to."""

from __future__ import annotations

DWELLINGS = frozenset(
    """
    camp camps village hamlet town city settlement island suburb neighborhood neighbourhood shelter shelters school schools hostel
    dormitory barracks compound
    """.split()
)
# "A camp of 900 people", "a school sheltering 900", "the camp holds 900".
HOLDING = frozenset("of sheltering shelters housing houses hosting hosts holding holds accommodating accommodates".split())
# "The camp consists of 900 refugees", "the village is home to 900 people".
HOLDING_PHRASES = (("consists", "of"), ("consisting", "of"), ("home", "to"), ("made", "up", "of"), ("population", "of"))
# "900 refugees live in the camp", "900 people have taken refuge at the school".
LIVING = frozenset("live lives lived living shelter sheltered sheltering stay stayed staying housed refuge".split())
