"""What an amount is the price, the weight or the length of, where a verb tells it, and the amount that one says again."""

from __future__ import annotations

from factcheck.assemble.line import Line
from factcheck.assemble.movement import noun_phrase_before
from factcheck.domain.kinds import Kind
from factcheck.domain.mention import Mention
from factcheck.language.en.attributes import AT_A_PRICE, BEFORE_PRICE, COSTING, LASTING, PRICING, WEIGHING
from factcheck.language.en.heads import RATES
from factcheck.language.en.units import MASS

# "Sells for as little as $500": how many words may part a verb from its amount.
_REACH = 5
_SUMS = frozenset({Kind.MONEY, Kind.PERCENT})
# "Which cost $3m", "that lasted a day": the noun stands before these.
_RELATIVE = frozenset({"which", "that", "who"})
# Between a figure and the one that says it again.
_SAYING_AGAIN = (("or",), (",", "or"), ("(",))


def pricing(line: Line, mention: Mention) -> int | None:
    """The token of the verb that makes a sum the price of something; None where none does."""
    first, _ = line.of(mention)
    verb = _verb_before(line, first, PRICING) if mention.kind is Kind.MONEY else None
    priced = verb is not None and (line.low(verb) in COSTING or not AT_A_PRICE.isdisjoint(line.low(i) for i in range(verb + 1, first)))
    return verb if priced else None  # "sells for $300", but "sell $300 of cloth"


def bearer(line: Line, mention: Mention) -> list[str]:
    """The noun that a verb of price or of lasting gives an amount: "the new phone costs $199", "the strike lasted two days"."""
    first, _ = line.of(mention)
    verbs = LASTING if mention.kind is Kind.DURATION else frozenset()
    verb = pricing(line, mention)
    verb = verb if verb is not None else _verb_before(line, first, verbs)
    if verb is None:
        return []
    phrase = noun_phrase_before(line, verb - (line.low(verb - 1) in _RELATIVE))
    return [*_size(line, phrase[0]), *(token.text for token in line.tokens[phrase[0] : phrase[1]])] if phrase else []


def _size(line: Line, first: int) -> list[str]:
    """The size before a noun phrase that says which of several things it is: "the 15-inch model costs"."""
    figure = next((f for f in line.figures if f.kind is Kind.MEASURE and line.of(f)[1] == first), None)
    return [figure.text.lower()] if figure is not None else []


def is_weighed(line: Line, mention: Mention) -> bool:
    """Whether a verb before a measure makes it a weight: "it weighs just over 3 pounds"."""
    unit = mention.quantity.unit if mention.quantity else ""
    return unit in MASS and _verb_before(line, line.of(mention)[0], WEIGHING) is not None


def _verb_before(line: Line, first: int, verbs: frozenset[str]) -> int | None:
    """The token of a verb of the list before a figure, past the words that may stand between."""
    for index in range(first - 1, max(-1, first - 1 - _REACH), -1):
        if line.low(index) in verbs:
            return index
        if line.low(index) not in BEFORE_PRICE:
            return None
    return None


def restated(line: Line, mention: Mention) -> Mention | None:
    """The sum that a sum says in another way: "$88 million, or 45 cents a share", "€110 billion ($158 billion)", "$1.20, or 4 percent"."""
    first, _ = line.of(mention)
    kinds = _SUMS if mention.kind in _SUMS else {mention.kind}
    before = [f for f in line.figures if f.kind in kinds and f.end <= mention.start]
    if not before:
        return None
    at = line.of(before[-1])[1]
    at += 2 if line.low(at) in RATES else 0
    between = tuple(line.low(i) for i in range(at, first))
    return before[-1] if between in _SAYING_AGAIN else None
