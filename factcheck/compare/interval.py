"""How the meanings of two aligned figures stand to each other."""

from __future__ import annotations

from decimal import Decimal

from factcheck.domain.interval import Comparison, Interval, Meaning, Relation

# Soft ends less than so much apart are borderline.
BORDERLINE_BELOW = Decimal("1.1")
# A core that spans more than so much says nothing of a single figure.
_TWOFOLD = 2
_ZERO = Decimal(0)


def compare(a: Meaning, b: Meaning, *, tolerance: Decimal = _ZERO) -> Comparison:
    """Two meanings in one unit compared; the order of the two does not matter.

    Args:
        a: one side.
        b: the other side, in the same unit.
        tolerance: the share of the larger end by which two figures may lie apart and still be compatible.

    Raises:
        ValueError: when the two are not in one unit; bring them there first (`units`, `currency`).
    """
    if a.unit != b.unit:
        raise ValueError(f"cannot compare {a.unit or 'a plain count'} with {b.unit or 'a plain count'}")
    witness = not _wide(a, b) and not _wide(b, a)
    by_difference = a.by_difference or b.by_difference
    relation = _relation(a, b, tolerance, witness=witness)
    apart = relation in (Relation.BORDERLINE, Relation.DIFFERS) or tolerance > 0
    return Comparison(
        relation=relation,
        gap=_gap(a.support, b.support),
        gap_ratio=_ratio(a.support, b.support, by_difference=by_difference) if apart else None,
        core_ratio=_ratio(a.core, b.core, by_difference=by_difference),
        witness=witness or (a.spanned and b.spanned),  # both ends are meant, however far apart
    )


def meet(a: Interval, b: Interval) -> bool:
    """Whether two intervals have a number in common."""
    return not _below(a, b) and not _below(b, a)


def _relation(a: Meaning, b: Meaning, tolerance: Decimal, *, witness: bool) -> Relation:
    if a.spanned and b.spanned and _shifted(a.core, b.core, max(a.step, b.step)):
        return Relation.DIFFERS
    if _same(a, b) or (witness and meet(a.core, b.core)) or _rounds(a, b) or _rounds(b, a):
        return Relation.AGREE
    if meet(a.support, b.support) or _one_number(a, b) or _tolerated(a.support, b.support, tolerance):
        return Relation.COMPATIBLE
    lower, higher = (a, b) if _below(a.support, b.support) else (b, a)
    if lower.soft_high and higher.soft_low and _close(lower, higher):
        return Relation.BORDERLINE
    return Relation.DIFFERS


def _shifted(a: Interval, b: Interval, step: Decimal) -> bool:
    """Whether one stated range is the other moved as a whole, or with another end: 4–7 percent, and 5–8 or 4–9 percent.

    Two that guess seldom have one end in common, two that pass on one forecast have both.
    """
    if a.low is None or a.high is None or b.low is None or b.high is None:
        return False
    lower, higher = sorted((a.low - b.low, a.high - b.high))
    return lower >= step or higher <= -step or (lower == 0 and higher >= step) or (higher == 0 and lower <= -step)


def _same(a: Meaning, b: Meaning) -> bool:
    """The same words, however vague, agree with themselves."""
    return (a.core, a.support) == (b.core, b.support)


def _rounds(fine: Meaning, coarse: Meaning) -> bool:
    """Whether a bare measure, rounded half up to the step of a coarser one, is the other: 4.46 and 4.5."""
    if fine.step >= coarse.step or fine.stated is None or coarse.stated is None:
        return False
    if not (fine.bare and coarse.bare) or fine.countable or coarse.countable:
        return False
    away = (fine.stated - coarse.stated) * (1 if coarse.stated >= 0 else -1)
    return -coarse.step <= 2 * away < coarse.step


def _wide(side: Meaning, other: Meaning) -> bool:
    """Whether one side says too little to bear witness for the other."""
    low, high = side.core.low, side.core.high
    if low is not None and high is not None and not side.by_difference and 0 <= low < high and high > _TWOFOLD * low:
        return True
    return side.wide_beyond is not None and other.core.low is not None and other.core.low > side.wide_beyond


def _one_number(a: Meaning, b: Meaning) -> bool:
    """Whether both state the same number, one of them as a bound: 40 and "more than 40" part by less than anybody counts."""
    return a.stated is not None and a.stated == b.stated


def _tolerated(a: Interval, b: Interval, tolerance: Decimal) -> bool:
    if tolerance <= 0:
        return False
    low, high = _facing(a, b)
    return high - low <= tolerance * max(abs(low), abs(high))


def _close(lower: Meaning, higher: Meaning) -> bool:
    """Whether facing ends lie less than a tenth apart; where a ratio means nothing, less than a step."""
    ratio = _ratio(lower.support, higher.support, by_difference=lower.by_difference or higher.by_difference)
    if ratio is None:
        return _gap(lower.support, higher.support) < max(lower.step, higher.step)
    return ratio < BORDERLINE_BELOW


def _gap(a: Interval, b: Interval) -> Decimal:
    """The distance between the facing ends of two intervals, 0 where they meet."""
    if meet(a, b):
        return _ZERO
    low, high = _facing(a, b)
    return high - low


def _ratio(a: Interval, b: Interval, *, by_difference: bool) -> Decimal | None:
    """The lower end of the higher over the upper end of the lower; None where they meet, or where it means nothing."""
    if by_difference or meet(a, b):
        return None
    low, high = _facing(a, b)
    return high / low if low > 0 else None


def _facing(a: Interval, b: Interval) -> tuple[Decimal, Decimal]:
    """The upper end of the lower and the lower end of the higher of two intervals that do not meet."""
    lower, higher = (a, b) if _below(a, b) else (b, a)
    if lower.high is None or higher.low is None:
        raise ValueError("intervals that meet have no facing ends")
    return lower.high, higher.low


def _below(a: Interval, b: Interval) -> bool:
    """Whether all of one interval lies below all of the other."""
    if a.high is None or b.low is None:
        return False
    return a.high < b.low or (a.high == b.low and (a.high_open or b.low_open))
