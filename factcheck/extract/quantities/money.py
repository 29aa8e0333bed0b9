"""Money: "$1.5 billion", "£1.15bn", "US$ 5", "10.5 million Australian dollars", "20 euros", "63 cents"."""

from __future__ import annotations

import re

from msgspec.structs import replace

from factcheck.domain.kinds import Kind
from factcheck.extract.currency_words import after, before
from factcheck.extract.numeral import Form, Numeral
from factcheck.extract.reading import Line, Reading, reading
from factcheck.extract.unit_words import Unit
from factcheck.language.en.currencies import MILLION_CODES, NAMES

# The currency said once more ("$1.5 billion dollars", "$75 U.S."), and what a price is for ("64 cents a dozen").
_AGAIN = re.compile(
    r"[ -](?:U\.S\.(?: dollars?)?|US(?: dollars?)?|(?:American )?dollars?|pounds?(?: sterling)?|sterling|euros?"
    r"|yen|USD|GBP|EUR|AUD|CAD|rupees)(?![A-Za-z])"
)
_EACH = re.compile(r"(?:[ ](?:an?|per)[ ]|-an?-)(?=dozen|hundred|thousand|hundredweight)\w+")


def read(line: Line, numeral: Numeral, unit: Unit | None) -> Reading | None:
    """An amount of money, by the sign, code or name that stands beside the number."""
    del unit
    if numeral.form not in (Form.CARDINAL, Form.VAGUE):
        return None
    if found := before(line, numeral):
        start, currency = found
        again = _AGAIN.match(line.text, numeral.end)
        end = again.end() if again and _repeats(again.group(), currency) else None
        return reading(Kind.MONEY, numeral, currency, start=start, end=end)
    if found := after(line, numeral):
        end, currency = found
        each = _EACH.match(line.low, end)
        if scaled := MILLION_CODES.get(currency):
            value = numeral.value * 10**6
            numeral, currency = replace(numeral, value=value, high=value, step=numeral.step * 10**6), scaled
        return reading(Kind.MONEY, numeral, currency, end=each.end() if each else end)
    return None


def _repeats(words: str, currency: str) -> bool:
    """Whether the words after an amount say its currency once more, and not another one."""
    name = words.rsplit(maxsplit=1)[-1].strip("-")
    return name[0] == "U" or name in {"dollar", "dollars", currency} or NAMES.get(name.removesuffix("s")) == currency
