"""What a hedge or a vague word means in numbers: the widths of core and support.

Fitted to 6,350 answers of Ferson et al. 2015, "Natural language of uncertainty: numeric hedge words" (in-sample the
support covers 89 to 97 % of the answers for n of at least 100; held out, the about-family, 87 %). Dozens to hundreds
come from a survey of 46 readers, the larger plurals are extrapolated. It is a start: mend it where stories show it wrong.

Shares are of the stated number n, keyed by its significant digits; 3 stands for three and more.
"""

from __future__ import annotations

# about, nearly: the half-widths of core and support. Of one significant digit, never more than so much of its place.
CORE_SHARE = {1: "0.12", 2: "0.07", 3: "0.03"}
CORE_PLACES = {1: "0.5"}
SUPPORT_SHARE = {1: "0.25", 2: "0.15", 3: "0.08"}
SUPPORT_PLACES = {1: "1"}
# A count below 20 instead: a share of n, and never less than so many.
SMALL_COUNT_BELOW = 20
SMALL_CORE = ("0.2", 1)
SMALL_SUPPORT = ("0.4", 2)

# "nearly 800" does not exclude a little more than 800.
NEARLY_PAST = "0.02"
# over, at least: how far the core reaches up. under, at most: how far down.
OVER_REACH = {1: "0.25", 2: "0.15", 3: "0.07"}
UNDER_REACH = {1: "0.2", 2: "0.14", 3: "0.06"}
# From n and so much more of it on, an over or at-least figure says nothing of another.
WIDE_BEYOND = {1: "0.6", 2: "0.35", 3: "0.3"}
# up to: the core begins at so much of n; the support reaches past n.
UP_TO_FROM = "0.5"
UP_TO_PAST = "0.1"

# Slack of a round figure in full digits: from so large on, of so few significant digits.
SLACK_FROM = 100
SLACK_DIGITS = 2
SLACK_SHARE = "0.05"
SLACK_PLACES = "0.5"

# word: (core, support, stated ends), each times what follows the word ("several hundred", "a few thousand").
SMALL_WORDS = {
    "couple": (("2", "2"), ("2", "3"), ("2", "2")),
    "few": (("3", "5"), ("3", "9"), ("3", "3")),
    "handful": (("3", "5"), ("3", "9"), ("3", "5")),
    "several": (("4", "9"), ("3", "15"), ("3", "10")),
    "multiple": (("2", "9"), ("2", "100"), ("2", "100")),
    "numerous": (("5", "30"), ("3", "1000"), ("3", "1000")),
    "dozens": (("24", "60"), ("18", "120"), ("12", "120")),
    "scores": (("40", "100"), ("27", "250"), ("20", "200")),
}  # fmt: skip
# Plurals of a unit of counting mean from twice to six times the unit; the next unit is out of the support.
PLURALS = {
    "tens": 10, "hundreds": 100, "thousands": 1000, "lakhs": 10**5, "millions": 10**6, "crores": 10**7, "billions": 10**9,
    "trillions": 10**12,
}  # fmt: skip
PLURAL_CORE = ("2", "6")
PLURAL_SUPPORT = ("1.5", "10")
PLURAL_STATED = ("1", "10")
