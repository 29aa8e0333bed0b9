"""How dates and times of day travel as numbers: their units, and the way back to words."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

DATE = "date"
CLOCK = "clock"
MINUTES_OF_A_DAY = 24 * 60
# A day of the clock begins at six in the morning, when the fewest things happen that a night began.
DAWN = 6 * 60


def moment_words(at: Decimal, unit: str) -> str:
    """A date or a time of day as written: 2016-07-04, 22:30."""
    if unit == DATE:
        return date.fromordinal(int(at)).isoformat()
    hours, minutes = divmod((int(at) + DAWN) % MINUTES_OF_A_DAY, 60)
    return f"{hours:02d}:{minutes:02d}"
