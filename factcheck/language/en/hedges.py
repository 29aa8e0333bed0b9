"""How authors hold a figure at arm's length: the words before it and the words after it."""

from __future__ import annotations

from factcheck.domain.quantity import Hedge

_WORDS_BEFORE: dict[Hedge, tuple[str, ...]] = {
    Hedge.EXACTLY: ("exactly", "precisely", "a total of exactly"),
    Hedge.ABOUT: (
        "about", "around", "approximately", "aproximately", "approx", "approx.", "roughly", "circa", "c.", "ca.",
        "some", "an estimated", "estimated", "estimated at", "an average of", "in the region of", "on the order of",
        "of the order of", "in the vicinity of", "somewhere around", "somewhere near", "in the neighborhood of",
        "in the neighbourhood of", "around about", "just about", "~", "≈", "∼", "probably", "maybe", "perhaps",
        "an approximate", "a rough", "a reported",
    ),
    Hedge.NEARLY: (
        "nearly", "almost", "close to", "just under", "near", "approaching", "nearing", "virtually", "just shy of",
        "just short of", "not quite", "a little under", "slightly under", "just below", "a shade under",
        "very nearly", "verging on", "a little less than", "slightly less than", "slightly fewer than",
        "just less than", "well-nigh",
    ),
    Hedge.OVER: (
        "over", "more than", "well over", "just over", "upwards of", "upward of", "in excess of", "above",
        "exceeding", "exceeds", "exceeded", "exceed", "greater than", "north of", "a little over", "slightly over",
        "slightly more than", "just more than", "just above", "far more than", "much more than",
        "considerably more than", "higher than", "larger than", "bigger than", "longer than", "older than", "topping",
        "surpassing", "surpassed", "surpasses", "beyond", "well above", "a little more than", "far above",
        "better than", ">", "well in excess of", "topped", "heavier than", "taller than", "significantly more than",
        "comfortably over", "comfortably more than", "a shade over", "somewhat more than", "easily more than",
    ),
    Hedge.AT_LEAST: (
        "at least", "no fewer than", "no less than", "not less than", "not fewer than", "a minimum of", "minimum of",
        "minimum", "at the very least", "at a minimum", "≥", ">=", "starting at", "starting from", "from at least",
        "at least or equal to", "greater than or equal to", "upward from",
    ),
    Hedge.UNDER: (
        "under", "below", "fewer than", "less than", "lower than", "smaller than", "short of", "shy of", "well under",
        "well below", "far less than", "far fewer than", "younger than", "south of", "shorter than", "<", "far below",
        "much less than", "considerably less than", "sub", "cheaper than", "lighter than",
    ),
    Hedge.AT_MOST: (
        "at most", "no more than", "not more than", "a maximum of", "maximum of", "maximum", "at the most",
        "no greater than", "no higher than", "≤", "<=", "capped at", "no longer than", "no larger than",
        "no later than", "less than or equal to", "smaller or equal than", "limited to", "within",
    ),
    Hedge.UP_TO: (
        "up to", "as many as", "as much as", "as high as", "as long as", "as far as", "upto", "anything up to",
        "possibly as many as",
    ),
}  # fmt: skip

BEFORE: dict[str, Hedge] = {words: hedge for hedge, group in _WORDS_BEFORE.items() for words in group}

# Words that may stand between hedge and figure, or soften nothing: "more than just 12", "at least another 20".
FILLERS = frozenset({"only", "just", "another", "a", "an", "than"})

# Before a time of day; "after" and "before" bound it as "more than" and "less than" bound a number.
CLOCK: dict[str, Hedge] = {
    **dict.fromkeys(("about", "around", "approximately", "roughly", "circa", "some time around", "sometime around", "~"), Hedge.ABOUT),
    **dict.fromkeys(("nearly", "almost", "close to", "toward", "towards"), Hedge.NEARLY),
    **dict.fromkeys(
        ("shortly after", "just after", "soon after", "a little after", "not long after", "minutes after", "just past",
         "a few minutes after", "sometime after", "some time after", "after", "past", "shortly past"), Hedge.OVER),
    **dict.fromkeys(
        ("shortly before", "just before", "a little before", "minutes before", "a few minutes before", "just shy of",
         "sometime before", "some time before", "before"), Hedge.UNDER),
    **dict.fromkeys(("by", "no later than"), Hedge.AT_MOST),
    **dict.fromkeys(("exactly", "precisely", "promptly at"), Hedge.EXACTLY),
}  # fmt: skip

AFTER: dict[str, Hedge] = {
    "or so": Hedge.ABOUT, "or thereabouts": Hedge.ABOUT, "or thereabout": Hedge.ABOUT, "give or take": Hedge.ABOUT,
    "odd": Hedge.ABOUT, "ish": Hedge.ABOUT, "or more": Hedge.AT_LEAST, "or greater": Hedge.AT_LEAST,
    "or higher": Hedge.AT_LEAST, "or above": Hedge.AT_LEAST, "or over": Hedge.AT_LEAST, "or older": Hedge.AT_LEAST,
    "and over": Hedge.AT_LEAST, "and older": Hedge.AT_LEAST, "and above": Hedge.AT_LEAST, "and up": Hedge.AT_LEAST,
    "and counting": Hedge.AT_LEAST, "at least": Hedge.AT_LEAST, "at the very least": Hedge.AT_LEAST,
    "minimum": Hedge.AT_LEAST, "plus": Hedge.OVER, "+": Hedge.OVER, "or less": Hedge.AT_MOST,
    "or fewer": Hedge.AT_MOST, "or under": Hedge.AT_MOST, "or lower": Hedge.AT_MOST, "or younger": Hedge.AT_MOST,
    "and under": Hedge.AT_MOST, "and younger": Hedge.AT_MOST, "at most": Hedge.AT_MOST, "at the most": Hedge.AT_MOST,
    "maximum": Hedge.AT_MOST, "max": Hedge.AT_MOST, "tops": Hedge.AT_MOST, "exactly": Hedge.EXACTLY,
    "approximately": Hedge.ABOUT,
}  # fmt: skip
