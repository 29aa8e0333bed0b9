"""The words of numerals: cardinals, magnitudes, fractions, ordinals and vague plurals."""

from __future__ import annotations

from decimal import Decimal

SMALL = {
    "zero": 0, "nought": 0, "naught": 0, "nil": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
    "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90,
}  # fmt: skip

# Words that multiply what stands before them, spelled out or short.
MAGNITUDES = {
    "thousand": 10**3, "lakh": 10**5, "lakhs": 10**5, "lac": 10**5, "lkhs": 10**5, "million": 10**6, "millions": 10**6,
    "crore": 10**7, "crores": 10**7, "billion": 10**9, "billions": 10**9, "milliard": 10**9, "trillion": 10**12,
    "trillions": 10**12, "quadrillion": 10**15,
}  # fmt: skip
# After digits only: "5bn", "5 mn", "£5m". A single letter needs digits it touches, or a currency.
SUFFIXES = {
    "k": 10**3, "K": 10**3, "m": 10**6, "M": 10**6, "mn": 10**6, "mln": 10**6, "mio": 10**6, "mil": 10**6, "MM": 10**6,
    "bn": 10**9, "Bn": 10**9, "BN": 10**9, "bln": 10**9, "b": 10**9, "B": 10**9, "G": 10**9,
    "tn": 10**12, "trn": 10**12, "tln": 10**12, "T": 10**12, "cr": 10**7, "Cr": 10**7,
}  # fmt: skip
DOZENS = frozenset({"dozen", "dozens", "dozs", "doz"})

DENOMINATORS = {
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4, "fourths": 4,
    "fifth": 5, "fifths": 5, "sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8,
    "ninth": 9, "ninths": 9, "tenth": 10, "tenths": 10, "twelfth": 12, "twelfths": 12, "sixteenth": 16,
    "sixteenths": 16, "twentieth": 20, "twentieths": 20, "hundredth": 100, "hundredths": 100,
    "thousandth": 1000, "thousandths": 1000, "millionth": 10**6, "billionth": 10**9, "trillionth": 10**12,
}  # fmt: skip
SYMBOL_FRACTIONS = {
    "½": Decimal(1) / 2, "⅓": Decimal(1) / 3, "⅔": Decimal(2) / 3, "¼": Decimal("0.25"), "¾": Decimal("0.75"),
    "⅕": Decimal("0.2"), "⅖": Decimal("0.4"), "⅗": Decimal("0.6"), "⅘": Decimal("0.8"), "⅙": Decimal(1) / 6,
    "⅛": Decimal("0.125"), "⅜": Decimal("0.375"), "⅝": Decimal("0.625"), "⅞": Decimal("0.875"),
}  # fmt: skip

ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40,
    "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90, "hundredth": 100,
}  # fmt: skip

# Vague words: the stated ends, low and high. "tens of", "hundreds of" before another plural multiply it.
VAGUE_PLURALS = {
    "dozens": (12, 120), "scores": (20, 200), "hundreds": (100, 1000), "thousands": (1000, 10**4),
    "millions": (10**6, 10**7), "billions": (10**9, 10**10), "trillions": (10**12, 10**13), "tens": (10, 100),
    "lakhs": (10**5, 10**6), "crores": (10**7, 10**8),
}  # fmt: skip
# Vague words that may stand before a magnitude: "several hundred", "a few thousand", "a couple of million".
VAGUE_SMALL = {"couple": (2, 2), "few": (3, 3), "handful": (3, 5), "several": (3, 10)}
# More than one, and nobody says how many: never a number that is known to the writer.
VAGUE_MANY = {"multiple": (2, 100), "numerous": (3, 1000)}

MULTIPLES = {
    "doubled": 2, "tripled": 3, "trebled": 3, "quadrupled": 4, "quintupled": 5, "twofold": 2, "threefold": 3,
    "fourfold": 4, "fivefold": 5, "sixfold": 6, "sevenfold": 7, "eightfold": 8, "ninefold": 9, "tenfold": 10,
    "twentyfold": 20, "hundredfold": 100,
}  # fmt: skip

# Units that "a" may count as one, after a hedge: "more than a year", "about a mile".
ONE_UNITS = (
    "decade", "century", "year", "month", "week", "fortnight", "day", "hour", "minute", "mile", "kilometer", "kilometre",
    "meter", "metre", "foot", "inch", "yard", "ton", "tonne", "pound", "kilogram", "kilo", "gallon", "liter", "litre",
    "acre", "hectare", "dollar", "euro", "percentage point",
)

# Words that state a count of none before a noun of `silent.DENIED`: "no casualties", "no one was hurt".
NOBODY = ("no one", "no-one", "nobody", "no", "none", "neither", "without", "never")
# How often something happened, in one word.
FREQUENCIES = {"once": 1, "twice": 2, "thrice": 3}
