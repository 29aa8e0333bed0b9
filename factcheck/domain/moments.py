"""How dates and times of day travel as numbers: their units, and the way back to words."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

DATE = "date"
CLOCK = "clock"
# A weekday of no known week, 0 for Monday, and a month of no known year, 1 for January.
WEEKDAY = "weekday"
MONTH = "month_of_year"
# How many there are before they begin anew.
CYCLES = {WEEKDAY: 7, MONTH: 12}
MOMENTS = frozenset({DATE, CLOCK, WEEKDAY, MONTH})
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")
MINUTES_OF_A_DAY = 24 * 60
# A day of the clock begins at six in the morning, when the fewest things happen that a night began.
DAWN = 6 * 60


def moment_words(at: Decimal, unit: str) -> str:
    """A date, a time of day, a weekday or a month as written: 2016-07-04, 22:30, Friday, August."""
    if unit == WEEKDAY:
        return _WEEKDAYS[int(at) % CYCLES[unit]]
    if unit == MONTH:
        return _MONTHS[(int(at) - 1) % CYCLES[unit]]
    if unit == DATE:
        return date.fromordinal(int(at)).isoformat()
    hours, minutes = divmod((int(at) + DAWN) % MINUTES_OF_A_DAY, 60)
    return f"{hours:02d}:{minutes:02d}"
