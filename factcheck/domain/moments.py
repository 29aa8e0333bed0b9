"""How dates and times of day travel as numbers: their units, and the way back to words."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

DATE = "date"
CLOCK = "clock"
# A weekday of no known week, 0 for Monday; a month and a day of no known year, 1 for January and for the first of January.
WEEKDAY = "weekday"
MONTH = "month_of_year"
DAY_OF_YEAR = "day_of_year"
# How many there are before they begin anew.
CYCLES = {WEEKDAY: 7, MONTH: 12, DAY_OF_YEAR: 366}
# What names a single day.
DAYS = frozenset({DATE, WEEKDAY, DAY_OF_YEAR})
MOMENTS = frozenset({CLOCK, MONTH}) | DAYS
# Days of no known year are numbered as those of this one, which has them all.
_LEAP_YEAR = 2000
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")
MINUTES_OF_A_DAY = 24 * 60
# A day of the clock begins at six in the morning, when the fewest things happen that a night began.
DAWN = 6 * 60


def day_of_year(month: int, day: int) -> int | None:
    """The number of a day among those of a leap year; None for a day that no year has."""
    try:
        return date(_LEAP_YEAR, month, day).timetuple().tm_yday
    except ValueError:
        return None


def moment_words(at: Decimal, unit: str) -> str:
    """A date, a time of day, a weekday, a month or a day of one as written: 2016-07-04, 22:30, Friday, August, 9 April."""
    if unit == WEEKDAY:
        return _WEEKDAYS[int(at) % CYCLES[unit]]
    if unit == MONTH:
        return _MONTHS[(int(at) - 1) % CYCLES[unit]]
    if unit == DAY_OF_YEAR:
        day = date(_LEAP_YEAR, 1, 1) + timedelta(days=(int(at) - 1) % CYCLES[unit])
        return f"{day.day} {_MONTHS[day.month - 1]}"
    if unit == DATE:
        return date.fromordinal(int(at)).isoformat()
    hours, minutes = divmod((int(at) + DAWN) % MINUTES_OF_A_DAY, 60)
    return f"{hours:02d}:{minutes:02d}"
