"""Words of dates and times besides the names of months and weekdays (`calendar_names`)."""

from __future__ import annotations

# One of these must be there for a sentence to hold a date told from the article's day.
TRIGGERS = frozenset(
    """
    today yesterday tomorrow tonight overnight last past next this every each daily weekly monthly annually yearly
    nightly ago earlier later since before after previously following previous coming preceding recent same
    """.split()
)

# Months in which a season lies, first and last; winter runs into the next year.
SEASONS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "fall": (9, 11), "winter": (12, 2)}

# Days in a unit of time, for windows that end or begin on the article's day; 0 where a day is too coarse.
SPANS = {
    "second": 0, "minute": 0, "hour": 0, "day": 1, "week": 7, "weekend": 2, "fortnight": 14, "month": 30,
    "quarter": 91, "year": 365, "season": 0, "decade": 3652, "century": 36525,
}  # fmt: skip

# Time zones as they stand after a clock time.
ZONES = (
    "gmt", "utc", "bst", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "cet", "cest", "eet", "msk", "ist",
    "jst", "aest", "aedt", "et", "pt", "ct", "local time", "moscow time", "eastern time", "pacific time",
    "central time", "mountain time", "eastern", "pacific", "london time", "beijing time", "kyiv time", "kiev time",
)  # fmt: skip
