"""Words of dates and times besides the names of months and weekdays (`calendar_names`)."""

from __future__ import annotations

# Words that make it worth looking for a date; digits are looked at in any case.
TRIGGERS = frozenset("""
    today yesterday tomorrow tonight overnight noon midnight midday dawn dusk last past next this every each daily weekly monthly annually yearly nightly
    ago earlier later since spring summer autumn fall winter weekend eve christmas easter thanksgiving ramadan night morning afternoon evening
    following previous coming upcoming recent now currently
""".split())

# Days counted from the article's day.
RELATIVE_DAYS = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1, "last night": -1, "this morning": 0, "this afternoon": 0, "this evening": 0, "overnight": 0}

PARTS_OF_DAY = ("morning", "afternoon", "evening", "night", "noon", "midday", "midnight", "dawn", "lunchtime")
SEASONS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "fall": (9, 11), "winter": (12, 2)}
SPANS = {"second": 0, "minute": 0, "hour": 0, "day": 1, "week": 7, "weekend": 2, "fortnight": 14, "month": 30, "quarter": 91, "year": 365, "decade": 3652, "century": 36525}

# Holidays on one day of the year: month and day.
HOLIDAYS = {
    "new year's day": (1, 1), "new year's eve": (12, 31), "valentine's day": (2, 14), "christmas day": (12, 25), "christmas eve": (12, 24), "christmas": (12, 25), "boxing day": (12, 26),
    "halloween": (10, 31), "independence day": (7, 4), "bastille day": (7, 14), "may day": (5, 1), "veterans day": (11, 11), "st patrick's day": (3, 17), "st. patrick's day": (3, 17),
}  # fmt: skip

# What shows that a bare weekday lies ahead.
FUTURE = frozenset("will would shall plans planned planning due expected expects scheduled set upcoming ahead until before next coming tomorrow going prepares preparing intends".split())

ZONES = (
    "gmt", "utc", "bst", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "cet", "cest", "eet", "msk", "ist", "jst", "aest", "aedt", "et", "pt", "ct",
    "local time", "moscow time", "eastern time", "pacific time", "central time", "mountain time", "eastern", "pacific", "london time", "beijing time", "kyiv time", "kiev time",
)  # fmt: skip
ZONE_HOURS = {"gmt": 0, "utc": 0, "bst": 1, "est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8, "pdt": -7, "cet": 1, "cest": 2, "eet": 2, "msk": 3, "jst": 9, "moscow time": 3, "beijing time": 8}
