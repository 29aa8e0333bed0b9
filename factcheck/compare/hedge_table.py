"""What hedges and vague words mean in a run: the table of the language, and the words that a house moved."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from functools import cache

from msgspec import Struct

from factcheck.compare.rescale import scaled
from factcheck.domain.interval import Interval
from factcheck.domain.quantity import Hedge
from factcheck.language.en.hedge_meanings import (
    PLURAL_CORE,
    PLURAL_STATED,
    PLURAL_SUPPORT,
    PLURALS,
    SMALL_WORDS,
)

MOVABLE_HEDGES = (Hedge.ABOUT, Hedge.NEARLY)


class VagueWord(Struct, frozen=True, kw_only=True):
    """Core and support of a vague word, and the ends its letters state ("dozens": 12 to 120)."""

    core: Interval
    support: Interval
    stated: Interval


class Share(Struct, frozen=True, kw_only=True):
    """Half-widths of core and support of a moved hedge, as shares of the number."""

    core: Decimal
    support: Decimal


class HedgeTable(Struct, frozen=True, kw_only=True):
    """Meanings in force: those of the language, save for the words and hedges that a house moved."""

    words: tuple[tuple[str, VagueWord], ...] = ()
    shares: tuple[tuple[Hedge, Share], ...] = ()

    def word(self, name: str) -> VagueWord:
        """The meaning of a vague word or phrase.

        Raises:
            ValueError: for a word that the language does not know.
        """
        moved = dict(self.words).get(name)
        if moved is not None:
            return moved
        first, _, unit = name.partition(" of ")
        if unit and (inner := dict(self.words).get(first)):
            return _times(inner, PLURALS[unit])
        return _of_language(name)

    def share(self, hedge: Hedge) -> Share | None:
        """The half-widths a house gave a hedge, None where the language decides."""
        return dict(self.shares).get(hedge)

    def with_overrides(self, moved: Mapping[str, object]) -> HedgeTable:
        """The table with words moved as `quantities:` in rules.yaml says.

        A vague word takes `{core: [24, 60], support: [18, 99]}`; about and nearly take one share of the number for
        core and support alike (`10%`), or `{core: 7%, support: 15%}`.

        Raises:
            ValueError: for all words at fault together, each with what would be right.
        """
        words, shares, faults = dict(self.words), dict(self.shares), []
        for name, value in moved.items():
            try:
                if name in MOVABLE_HEDGES:
                    shares[Hedge(name)] = _share(value)
                else:
                    words[name] = _vague(_known(name), value)
            except ValueError as fault:
                faults.append(f"{name}: {fault}")
        if faults:
            raise ValueError("; ".join(faults))
        return HedgeTable(words=tuple(sorted(words.items())), shares=tuple(sorted(shares.items())))


def closed(low: Decimal, high: Decimal) -> Interval:
    """All from `low` to `high`, both ends in it."""
    return Interval(low=low, high=high)


@cache
def _of_language(name: str) -> VagueWord:
    """A word of the language's table; a phrase ("tens of thousands") is its first word times the unit."""
    first, _, unit = name.partition(" of ")
    if first in SMALL_WORDS:
        core, support, stated = SMALL_WORDS[first]
        word = VagueWord(core=_pair(core), support=_pair(support), stated=_pair(stated))
    elif first in PLURALS:
        word = _times(_PLURAL, PLURALS[first])
    else:
        raise ValueError(f"no vague word of the table: {name!r}")
    return _times(word, PLURALS[unit]) if unit in PLURALS else word


def _pair(ends: tuple[str, str]) -> Interval:
    return closed(Decimal(ends[0]), Decimal(ends[1]))


_PLURAL = VagueWord(
    core=_pair(PLURAL_CORE),
    support=Interval(low=Decimal(PLURAL_SUPPORT[0]), high=Decimal(PLURAL_SUPPORT[1]), high_open=True),
    stated=_pair(PLURAL_STATED),
)


def _times(word: VagueWord, unit: int | Decimal) -> VagueWord:
    return VagueWord(
        core=scaled(word.core, Decimal(unit)),
        support=scaled(word.support, Decimal(unit)),
        stated=scaled(word.stated, Decimal(unit)),
    )


def _known(name: str) -> VagueWord:
    first, _, unit = name.partition(" of ")
    if (first not in SMALL_WORDS and first not in PLURALS) or (unit and unit not in PLURALS):
        known = ", ".join([*MOVABLE_HEDGES, *SMALL_WORDS, *PLURALS])
        raise ValueError(f"no word that can be moved; those are {known}, and phrases like 'tens of thousands'")
    return _of_language(name)


def _vague(word: VagueWord, value: object) -> VagueWord:
    """A vague word moved: `{core: [low, high], support: [low, high]}`; what is left out stays as it was."""
    given = _keyed(value, "{core: [24, 60], support: [18, 99]}")
    core = _ends(given["core"]) if "core" in given else word.core
    support = _ends(given["support"]) if "support" in given else word.support
    if not _within(core, support):
        raise ValueError(f"the core ({core.low} to {core.high}) leaves the support ({support.low} to {support.high})")
    return VagueWord(core=core, support=support, stated=word.stated)


def _share(value: object) -> Share:
    """A hedge moved: one share for both, or one for the core and one for the support."""
    if isinstance(value, Mapping):
        given = _keyed(value, "10%, or {core: 7%, support: 15%}")
        if set(given) != {"core", "support"}:
            raise ValueError("expected both core and support, as in {core: 7%, support: 15%}")
        share = Share(core=_fraction(given["core"]), support=_fraction(given["support"]))
    else:
        share = Share(core=_fraction(value), support=_fraction(value))
    if share.core > share.support:
        raise ValueError(f"the core ({share.core:%}) leaves the support ({share.support:%})")
    return share


def _keyed(value: object, example: str) -> Mapping[str, object]:
    if not isinstance(value, Mapping) or not value or not set(value) <= {"core", "support"}:
        raise ValueError(f"expected {example}, got {value!r}")
    return value


def _ends(value: object) -> Interval:
    if isinstance(value, str) or not hasattr(value, "__iter__"):
        raise ValueError(f"expected two numbers, as in [24, 60], got {value!r}")
    ends = [_number(end) for end in value]
    if len(ends) != 2 or not 0 <= ends[0] <= ends[1]:
        raise ValueError(f"expected two numbers, the lower first and none below 0, got {value!r}")
    return closed(ends[0], ends[1])


def _fraction(value: object) -> Decimal:
    text = str(value).strip()
    share = _number(text.removesuffix("%").strip()) / (100 if text.endswith("%") else 1)
    if not 0 <= share < 1:
        raise ValueError(f"expected a share from 0% to below 100%, got {value!r}")
    return share


def _number(value: object) -> Decimal:
    try:
        number = Decimal(str(value))
    except InvalidOperation:
        raise ValueError(f"expected a number, got {value!r}") from None
    if not number.is_finite():
        raise ValueError(f"expected a number, got {value!r}")
    return number


def _within(core: Interval, support: Interval) -> bool:
    low_fits = support.low is None or (core.low is not None and core.low >= support.low)
    if support.high is None or core.high is None:
        return low_fits and support.high is None
    return low_fits and (core.high < support.high or (core.high == support.high and not support.high_open))
