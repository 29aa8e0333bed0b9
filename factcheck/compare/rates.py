"""Other rates than the bank's: none at all, those of a house's own file, those of one day for every article."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import Path

from msgspec import Struct

from factcheck.compare.currency import HOLDS_FOR_DAYS, EcbRates, Rate, Rates
from factcheck.errors import InputError, Problem
from factcheck.files import sayable
from factcheck.language.en.currencies import CODE_ALIASES, CODES

ECB, OFF, ARTICLE = "ecb", "off", "article"
COLUMNS = ("date", "from", "to", "rate")


class NoRates(Struct, frozen=True):
    """No rate of any day: sums in two currencies are not compared."""

    missing: str = ": rates are switched off"
    fixed: date | None = None

    def rate(self, from_iso: str, to_iso: str, day: date) -> Rate | None:  # noqa: ARG002
        """None."""
        return None

    def last_held(self, from_iso: str, to_iso: str, low: Decimal, high: Decimal, before: date) -> date | None:  # noqa: ARG002
        """None."""
        return None


class RatesOfADay(Struct, frozen=True):
    """Another's rates, of one day whatever the article's."""

    rates: Rates
    fixed: date

    @property
    def missing(self) -> str:
        """What the others say where they have none."""
        return self.rates.missing

    def rate(self, from_iso: str, to_iso: str, day: date) -> Rate | None:  # noqa: ARG002
        """The rate of the one day."""
        return self.rates.rate(from_iso, to_iso, self.fixed)

    def last_held(self, from_iso: str, to_iso: str, low: Decimal, high: Decimal, before: date) -> date | None:
        """As the others have it."""
        return self.rates.last_held(from_iso, to_iso, low, high, before)


class HouseRates(Struct, frozen=True):
    """The rates of a file: for each day, the oldest first, what one unit of a currency costs in another."""

    path: str
    days: tuple[date, ...]
    prices: tuple[tuple[tuple[str, str, Decimal], ...], ...]
    fixed: date | None = None

    @property
    def missing(self) -> str:
        """Where none was found."""
        return f" in {self.path}"

    def rate(self, from_iso: str, to_iso: str, day: date) -> Rate | None:
        """The rate in force on a day; None where none was given in the week up to it."""
        if from_iso == to_iso:
            return Rate(factor=Decimal(1), day=day, source=self.path)
        for given, prices in self._back_from(day):
            if (day - given).days > HOLDS_FOR_DAYS:
                return None
            if (factor := _factor(prices, from_iso, to_iso)) is not None:
                return Rate(factor=factor, day=given, source=self.path)
        return None

    def last_held(self, from_iso: str, to_iso: str, low: Decimal, high: Decimal, before: date) -> date | None:
        """The last day before another on which the rate lay from `low` to `high`; None where it never did."""
        for given, prices in self._back_from(before):
            factor = _factor(prices, from_iso, to_iso)
            if factor is not None and given < before and low <= factor <= high:
                return given
        return None

    def _back_from(self, day: date) -> Iterator[tuple[date, tuple[tuple[str, str, Decimal], ...]]]:
        for at in range(bisect_right(self.days, day) - 1, -1, -1):
            yield self.days[at], self.prices[at]


def rates_of(fx: str | None, fx_date: str | None) -> Rates:
    """The rates that `--fx` and `--fx-date` name; the bank's, of each article's day, where they name none.

    Raises:
        InputError: for a file of rates that cannot be read, and for what is no date.
    """
    rates: Rates = EcbRates() if fx in {None, ECB} else NoRates() if fx == OFF else house_rates(Path(fx or ""))
    if fx_date in {None, ARTICLE}:
        return rates
    try:
        return RatesOfADay(rates, date.fromisoformat(fx_date or ""))
    except ValueError:
        hint = "article, or a day such as 2022-09-28"
        raise InputError((Problem(path="--fx-date", message=f"{fx_date!r} is no day", hint=hint),)) from None


def house_rates(path: Path) -> HouseRates:
    """The rates of a CSV file with the columns date, from, to, rate.

    Raises:
        InputError: for everything wrong in it, by line.
    """
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError, ValueError) as error:
        told = getattr(error, "strerror", None) or "it is no text in UTF-8"
        hint = "--fx takes ecb, off, or a CSV file of rates"
        raise InputError((Problem(path=sayable(str(path)), message=f"cannot be read: {told}", hint=hint),)) from None
    head, *rows = lines or [""]
    if tuple(name.strip().lower() for name in head.split(",")) != COLUMNS:
        message = f"the first line must name the columns {','.join(COLUMNS)}"
        raise InputError((Problem(path=sayable(str(path)), line=1, column=1, message=message),))
    problems: list[Problem] = []
    found: dict[date, dict[tuple[str, str], Decimal]] = {}
    for number, row in enumerate(rows, 2):
        if row.strip():
            _row(row, Problem(path=sayable(str(path)), line=number, column=1, message=""), found, problems)
    if problems:
        raise InputError(tuple(problems))
    days = tuple(sorted(found))
    return HouseRates(sayable(str(path)), days, tuple(tuple((a, b, price) for (a, b), price in sorted(found[day].items())) for day in days))


def _row(row: str, place: Problem, found: dict[date, dict[tuple[str, str], Decimal]], problems: list[Problem]) -> None:
    """A line of the file, noted under its day or as a problem."""
    fields = row.split(",")
    if len(fields) != len(COLUMNS):
        problems.append(_told(place, 1, f"{len(COLUMNS)} values belong here, {','.join(COLUMNS)}"))
        return
    day, price = _day(fields[0].strip()), _price(fields[3].strip())
    pair = (fields[1].strip().upper(), fields[2].strip().upper())
    starts = [1 + sum(len(field) + 1 for field in fields[:n]) for n in range(len(fields))]
    wrong = [
        *([] if day else [_told(place, starts[0], f"{fields[0].strip()!r} is no day such as 2022-09-28")]),
        *(_told(place, starts[n + 1], f"{code!r} is no currency code") for n, code in enumerate(pair) if not _is_currency(code)),
        *([] if price else [_told(place, starts[3], f"{fields[3].strip()!r} is no rate such as 1.0596")]),
    ]
    if not wrong and day and price and found.setdefault(day, {}).setdefault(pair, price) != price:
        wrong = [_told(place, starts[3], f"another rate from {pair[0]} to {pair[1]} is given for {day} already")]
    problems += wrong


def _told(place: Problem, column: int, message: str) -> Problem:
    return Problem(path=place.path, line=place.line, column=column, message=message)


def _day(written: str) -> date | None:
    try:
        return date.fromisoformat(written)
    except ValueError:
        return None


def _price(written: str) -> Decimal | None:
    try:
        price = Decimal(written)
    except InvalidOperation:
        return None
    return price if price.is_finite() and price > 0 else None


def _is_currency(code: str) -> bool:
    return code in CODES and CODE_ALIASES.get(code, code) == code


def _factor(prices: tuple[tuple[str, str, Decimal], ...], from_iso: str, to_iso: str) -> Decimal | None:
    """What one currency costs in another: as given, turned round, or by way of a third."""
    known = {(a, b): price for a, b, price in prices}
    known = {(b, a): 1 / price for (a, b), price in known.items()} | known
    if (from_iso, to_iso) in known:
        return known[from_iso, to_iso]
    between = sorted({b for a, b in known if a == from_iso} & {a for a, b in known if b == to_iso})
    return known[from_iso, between[0]] * known[between[0], to_iso] if between else None
