"""How news tells that an attacker died too: then a toll may be given with him or without.

Patterns over a sentence in lower case; `{attacker}` stands for one of `ATTACKERS`.
"""

from __future__ import annotations

ATTACKERS = ("gunman", "gunmen", "shooter", "shooters", "suspect", "suspects", "attacker", "attackers", "assailant", "killer", "bomber", "bombers", "sniper", "perpetrator", "hijacker", "hijackers", "assailants")  # fmt: skip

DIED = (
    r"\b{attacker}\b(?:\W+\w+){{0,4}}?\W+(?:dead|died|dies|killed|slain|down)\b",
    r"\bincluding (?:the |a |one )?(?:suspected |alleged )?{attacker}\b",
    r"\b(?:dead|killed|died)\b(?:\W+\w+){{0,6}}?\W+(?:was|were|is) the {attacker}\b",
    r"\b(?:killed|shot|hanged) (?:himself|herself|themselves)\b",
    r"\b(?:turned|turning) (?:the|his|her|a) (?:gun|weapon|rifle|pistol|handgun) on (?:himself|herself)\b",
    r"\b(?:took|taking|taken) (?:his|her|their) own li(?:fe|ves)\b",
    r"\b(?:shot and |fatally )?(?:killed|shot dead|shot) by (?:the )?(?:police|officers?|deputies|deputy|troopers?|swat|agents|authorities|security)\b",
    r"\bmurder-suicide\b",
    r"\bcommitted suicide\b",
)
