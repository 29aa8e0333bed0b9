"""Intervals and meanings carried along a line: another unit, another currency, another magnitude."""

from __future__ import annotations

from decimal import Decimal

from msgspec.structs import replace

from factcheck.domain.interval import Interval, Meaning

_ZERO = Decimal(0)


def scaled(interval: Interval, factor: Decimal, offset: Decimal = _ZERO) -> Interval:
    """An interval times a positive factor, then moved by an offset; open ends stay open."""
    return replace(
        interval,
        low=None if interval.low is None else interval.low * factor + offset,
        high=None if interval.high is None else interval.high * factor + offset,
    )


def rescaled(meaning: Meaning, unit: str, factor: Decimal, offset: Decimal = _ZERO) -> Meaning:
    """A meaning in another unit: ends and stated number move, the step is multiplied, soft ends stay soft."""
    return replace(
        meaning,
        core=scaled(meaning.core, factor, offset),
        support=scaled(meaning.support, factor, offset),
        unit=unit,
        step=meaning.step * factor,
        stated=None if meaning.stated is None else meaning.stated * factor + offset,
        wide_beyond=None if meaning.wide_beyond is None else meaning.wide_beyond * factor + offset,
    )
