"""What has a rank: terms and titles of people by the way they come to them, and superlatives that mean the same."""

from __future__ import annotations

# Nouns that are numbered along one person's life, and on which articles can differ.
NUMBERED = frozenset("term birthday marriage championship title mandate".split())
# How the person stands to it: a sixth term may be sought by somebody who is in the fifth.
ACTS: dict[str, str] = {
    **dict.fromkeys("win won wins winning claim claimed claims claiming secure secured secures securing earn earned sworn".split(), "won"),
    **dict.fromkeys("begin began begins beginning start started starts inaugurated re-election reelection elected".split(), "won"),
    **dict.fromkeys("re-elected reelected victory clinch clinched captured taking took".split(), "won"),
    **dict.fromkeys("seek seeks seeking sought run runs running ran bid quest campaign campaigning wants hopes aims".split(), "sought"),
    **dict.fromkeys("serve serves serving served".split(), "held"),
    **dict.fromkeys("celebrate celebrated celebrates celebrating marks marked turned mark".split(), "marked"),
}
# One word before the rank: "in his fifth term".
HOLDING = frozenset("in during throughout".split())
# After a possessive: what is still the person's own doing ("Kavel's re-election for a sixth term").
OWN_DOINGS = frozenset("re-election reelection election bid quest victory win claim presidency inauguration own".split())
# Superlatives that newspapers use for one another.
SUPERLATIVES: dict[str, str] = {
    "biggest": "largest", "wealthiest": "richest", "bloodiest": "deadliest", "strongest": "most powerful",
}  # fmt: skip
