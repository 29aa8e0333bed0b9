"""Words of dates and times besides the names of months and weekdays (`calendar_names`)."""

from __future__ import annotations

# One of these must be there for a sentence to hold a date told from the article's day.
TRIGGERS = frozenset(
    """
    today yesterday tomorrow tonight overnight last past next this every each daily weekly monthly annually yearly
    nightly ago earlier later since before after previously following previous coming preceding recent same weekend
    """.split()
)

# Months in which a season lies, first and last; winter runs into the next year.
SEASONS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "fall": (9, 11), "winter": (12, 2)}

# Days in a unit of time, for windows that end or begin on the article's day; 0 where a day is too coarse.
SPANS = {
    "second": 0, "minute": 0, "hour": 0, "day": 1, "week": 7, "weekend": 2, "fortnight": 14, "month": 30,
    "quarter": 91, "year": 365, "season": 0, "decade": 3652, "century": 36525,
}  # fmt: skip

# Time zones as they stand after a clock time, and the one way to name each. "ET" is Eastern time, summer or winter.
ZONES = {
    "gmt": "GMT", "utc": "GMT", "bst": "BST", "est": "ET", "edt": "ET", "cst": "CT", "cdt": "CT", "mst": "MT",
    "mdt": "MT", "pst": "PT", "pdt": "PT", "cet": "CET", "cest": "CEST", "eet": "EET", "eest": "EEST", "msk": "MSK",
    "ist": "IST", "jst": "JST", "kst": "KST", "hkt": "HKT", "sgt": "SGT", "wib": "WIB", "aest": "AEST", "aedt": "AEDT",
    "akdt": "AKT", "akst": "AKT", "hst": "HST", "et": "ET", "pt": "PT", "ct": "CT", "mt": "MT", "local": "local",
    "local time": "local", "moscow time": "MSK", "eastern time": "ET", "pacific time": "PT", "central time": "CT",
    "mountain time": "MT", "eastern": "ET", "pacific": "PT", "eastern standard time": "ET",
    "eastern daylight time": "ET", "pacific standard time": "PT", "pacific daylight time": "PT",
    "central standard time": "CT", "central daylight time": "CT", "london time": "London", "beijing time": "Beijing",
    "kyiv time": "Kyiv", "kiev time": "Kyiv", "paris time": "Paris", "berlin time": "Berlin", "new york time": "ET",
    "uk time": "London", "jakarta time": "WIB", "tokyo time": "JST", "sydney time": "Sydney", "athens time": "Athens",
    "minsk time": "MSK", "greenwich mean time": "GMT", "british summer time": "BST", "universal time": "GMT",
}  # fmt: skip

# Feasts on a fixed day of the year, as they are written without their apostrophe.
FEASTS = {
    "new years day": (1, 1), "new year day": (1, 1), "new years eve": (12, 31), "christmas day": (12, 25),
    "christmas eve": (12, 24), "christmas": (12, 25), "boxing day": (12, 26), "valentines day": (2, 14),
    "halloween": (10, 31), "may day": (5, 1), "bastille day": (7, 14), "st patricks day": (3, 17),
    "fourth of july": (7, 4), "july fourth": (7, 4), "veterans day": (11, 11), "canada day": (7, 1),
    "anzac day": (4, 25), "australia day": (1, 26),
}  # fmt: skip
# And those on a weekday of a month: month, weekday, and which one of it (-1 is the last).
WEEKDAY_FEASTS = {
    "thanksgiving day": (11, 3, 4), "thanksgiving": (11, 3, 4), "labor day": (9, 0, 1), "memorial day": (5, 0, -1),
    "mothers day": (5, 6, 2), "fathers day": (6, 6, 3), "black friday": (11, 4, 4),
}  # fmt: skip
# A sentence without one of these holds no feast; of these names alone, some are adjectives as well ("Christmas lights").
FEAST_WORDS = frozenset("year years christmas boxing valentine valentines halloween may bastille patrick patricks july veterans canada anzac australia thanksgiving labor memorial mother mothers father fathers friday".split())
LOOSE_FEASTS = frozenset({"christmas", "halloween", "thanksgiving", "may day", "black friday"})

# Zones that local news leaves unsaid: a clock time in one of them stands beside one without.
LOCAL_ZONES = frozenset(["", "local", "ET", "CT", "MT", "PT", "AKT", "HST"])
# Parts of a day that touch another one.
NIGHT_PARTS = frozenset("early late overnight night morning midnight evening".split())
# From which hour to which a part of a day may last, as widely as newspapers take it; a night goes on after midnight.
HOURS_OF_PARTS = {
    "early": (0, 9), "early hours": (0, 9), "early morning": (0, 9), "morning": (0, 12), "late morning": (8, 13),
    "early afternoon": (11, 16), "afternoon": (11, 19), "late afternoon": (14, 20), "early evening": (16, 21), "evening": (16, 24),
    "late evening": (18, 26), "late": (18, 30), "night": (17, 30), "late night": (20, 30),
}  # fmt: skip
