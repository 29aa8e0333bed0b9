"""What is believed of each piece of evidence before any label is seen, as logarithms of odds.

Labelled contradictions are few, so a fit starts from the judgement of whoever reads the news and moves away only as far
as the labels push: a person's name decides an age, a figure that both articles state settles a difference, and people
who died are not people who were hurt. What is not named here starts at 0.
"""

from __future__ import annotations

DIFFERING: dict[str, float] = {
    "always": -2.6,
    # whose, and of whom
    "subject same": 5.0,
    "subject other": -6.0,
    "kind age": -2.0,
    "toll": 1.2,
    "toll, both prominent": 1.0,
    "toll, in a headline": 0.5,
    "event same": 0.5,
    "event contains": -0.5,
    "event of one": -1.0,
    "event other": -3.0,
    "event unknown": -0.5,
    "trigger": 0.4,
    "one noun, one event": 1.0,
    "the event's own sum": 1.5,
    # the noun
    "head same thing, alike": 1.5,
    "head same thing, bare": 0.8,
    "head same thing, narrowed": 0.3,
    "head same thing, other words": -1.5,
    "head same role, alike": 1.2,
    "head same role, bare": 0.5,
    "head same role, narrowed": 0.3,
    "head same role, other words": -1.5,
    "head same demographic, other words": -1.5,
    "head same people, narrowed": -0.3,
    "head same people, other words": -1.0,
    "head same empty, bare": -1.0,
    "head people / role": -0.3,
    "head role / role": -2.0,
    "head demographic / demographic": -3.0,
    "head demographic / people": -2.0,
    "head demographic / role": -2.5,
    "head demographic / thing": -3.0,
    "head people / thing": -3.0,
    "head role / thing": -3.0,
    "head thing / thing": -3.0,
    "head of one": -0.8,
    "qualifiers differ": -1.5,
    # time, place, manner
    "days same": 0.8,
    "days overlap": 0.3,
    "days apart": -2.0,
    "manner differs": -2.0,
    "modality differs": -0.8,
    "sides differ": -2.0,
    "places": 1.0,
    "no place shared": -1.0,
    "scene": 1.0,
    "another scene": -1.0,
    "names": 0.5,
    "words around": 2.0,
    # the figures themselves, and where they stand
    "closeness": 1.5,
    "one or none": -0.5,
    "none against some": 2.5,
    "small": -0.5,
    "rivals": -3.0,
    "stated there too": -2.5,
    "reading order": -1.0,
    "older by then": -8.0,
    "with or without the attacker": -5.0,
    "both prominent": 0.5,
    "none prominent": -0.7,
    "kind measure": -0.5,
    "kind money": -0.5,
    "kind percent": -0.8,
    "kind duration": -0.5,
    "kind rank": -2.0,
    "kind ratio": -2.0,
}

MEETING: dict[str, float] = DIFFERING | {
    "always": -0.5,
    "stated there too": 0.0,
    "rivals": -1.0,
    "closeness": 0.0,
    "values agree": 1.5,
    "one or none": -0.8,
    "small": -0.8,
    "kind age": -1.0,
    "subject same": 3.0,
}
