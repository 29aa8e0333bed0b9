"""The kinds of figures, one file each: what a numeral is, judged by the words that touch it.

Each file holds `read(line, numeral, unit)`, which returns a reading or None. They are asked in the order of
`EXTRACTORS`, and the first that answers is believed: who asks for the most evidence stands first, plain counts last.
"""

from __future__ import annotations

from collections.abc import Callable

from factcheck.extract.numeral import Numeral
from factcheck.extract.quantities import ages, counts, durations, measures, money, percents, ranks, ratios, vague
from factcheck.extract.reading import Line, Reading
from factcheck.extract.unit_words import Unit

EXTRACTORS: tuple[Callable[[Line, Numeral, Unit | None], Reading | None], ...] = (
    ages.read,
    money.read,
    percents.read,
    durations.read,
    measures.read,
    ratios.read,
    ranks.read,
    vague.read,
    counts.read,
)
