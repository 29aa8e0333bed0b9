"""One finding with every step behind it, for a person: words → value → alignment → conversion → verdict."""

from __future__ import annotations

from textwrap import wrap
from typing import TYPE_CHECKING

from factcheck.domain.finding import Role
from factcheck.domain.interval import Interval, Meaning
from factcheck.domain.kinds import Kind
from factcheck.domain.visible import visible
from factcheck.report.figures import meaning, stated, unit_words
from factcheck.report.wording import counted, day_words, place, suppressed_by, time_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from factcheck.domain.explanation import Evidence, Explanation, Made, Weighed
    from factcheck.domain.finding import Finding, Location

_STRONGEST = 6  # pieces of evidence told a pair; what they leave is told as a sum
_FEW = 3  # of what was considered besides
_FAINT = 0.05  # evidence that hardly moves the odds
_IN_WORDS = {"exactly": "exactly that", "vague": "a vague word"}


def explain(found: Explanation, at: datetime, changed: Sequence[str], width: int) -> str:
    """The page of a finding of a run made at some time; `changed` are the articles that are others by now."""
    finding = found.finding
    lines = [f"{finding.id}  {finding.level}  {finding.name}", *_folded(finding.message, width, 0), ""]
    lines += _folded(f"From the run of {day_words(at.date())}, {at:%H:%M}.", width, 0)
    if changed:
        lines += _folded(f"Changed since, so a new run may tell something else: {', '.join(changed)}", width, 0)
    steps = (
        ("Words", _words(finding)),
        ("Value", _values(finding, found.made)),
        ("Alignment", _alignment(found)),
        ("Conversion", _conversion(finding, found.made)),
        ("Verdict", _verdict(found)),
    )
    for number, (title, texts) in enumerate(steps, 1):
        lines += ["", f"{number}. {title}"]
        lines += [line for indent, text in texts for line in _folded(text, width, 3 + 2 * indent)]
    lines += ["", f'To let it stand:  factcheck decide {finding.id} --reason "…"']
    return "".join(f"{line}\n" for line in lines)


def _words(finding: Finding) -> Iterator[tuple[int, str]]:
    """What stands in each article, and whom it quotes."""
    for at in finding.locations:
        role = " ▸" if at.role is Role.PRIMARY else ""
        when = f", {time_words(at.published)}" if at.article else ""
        yield 0, f"{at.source}{role}  {place(at)}{when}"
        yield 1, f"“{' '.join(at.snippet.split())}”"
        voice = f"said by {at.attribution}" if at.attribution else "on its own word"
        repeats = f"; it repeats {at.repeats}, and is no witness of its own" if at.repeats else ""
        yield 1, f"→ {at.text}{'' if finding.kind in (Kind.NAME, Kind.OTHER) else f', {voice}'}{repeats}"


def _values(finding: Finding, made: Sequence[Made]) -> Iterator[tuple[int, str]]:
    """What was made of each figure: what it states, what that may mean, and what it is about."""
    by_article = {one.article: one for one in made}
    for at in finding.locations:
        one = by_article.get(at.article)
        if one is None or one.meaning is None:
            yield 0, f"{at.source}: {at.value or at.text}"
            continue
        yield 0, f"{at.source}: {_stated(at, one)}"
        yield 1, _means(one.meaning)
        if one.about:
            yield 1, "; ".join(f"{label}: {words}" for label, words in one.about)


def _stated(at: Location, one: Made) -> str:
    if one.stated is None:
        return f"says {at.text}"
    given = one.stated
    hedge = f", {_IN_WORDS.get(given.hedge, str(given.hedge).replace('-', ' '))}" if given.hedge else ""
    step = f", written to the nearest {stated(given.step, given.step, given.unit)}" if given.step != 1 else ""
    return f"states {stated(given.low, given.high, given.unit)}{hedge}{step}"


def _means(value: Meaning) -> str:
    if value.core == value.support:
        return f"means {meaning(value)}" + (", and nothing else" if value.support.low == value.support.high else "")
    core = Meaning(core=value.core, support=value.core, unit=value.unit, step=value.step, stated=None, countable=value.countable)
    whole = Meaning(core=value.support, support=value.support, unit=value.unit, step=value.step, stated=None, countable=value.countable)
    if _closed(value.core) and _closed(value.support):
        return f"means {meaning(core)} to most readers, and excludes nothing in {meaning(whole)}"
    return f"means {meaning(value)}"


def _closed(interval: Interval) -> bool:
    return interval.low is not None and interval.high is not None


def _alignment(found: Explanation) -> Iterator[tuple[int, str]]:
    """Why the figures are held to be about one thing, and what else was considered."""
    finding = found.finding
    yield 0, f"Held to be about one thing, {finding.confidence:.0%} sure: {'; '.join(finding.reasons) or 'no reason was noted'}."
    for pair in found.held:
        yield 0, f"{pair.against} / {pair.source}: {pair.text}{_share(pair)} – {pair.outcome}"
        yield from ((1, text) for text in _evidence(pair.evidence, _STRONGEST))
    if found.more_held:
        yield 0, f"and {counted(found.more_held, 'pair')} more"
    if found.held:
        yield 0, "(odds ×2: twice as likely to be about one thing; ÷2: half as likely)"
    total = len(found.dropped) + found.more_dropped
    what = "name" if finding.kind is Kind.NAME else "figure"
    yield 0, f"Also considered, and no part of it: {counted(total, what)}." if total else f"No other {what} was considered."
    for look in found.dropped:
        yield 1, f"{look.source}  {look.place}  {look.text}"
        yield 2, f"“{look.sentence}”"
        yield 2, f"against {look.against}{_share(look)} – {look.outcome}"
        yield from ((2, text) for text in _evidence(look.evidence, _FEW))
    if found.more_dropped:
        yield 1, f"and {found.more_dropped:,} less likely"


def _share(pair: Weighed) -> str:
    return "" if pair.probability is None else f": {pair.probability:.0%}"


def _evidence(found: Sequence[Evidence], most: int) -> Iterator[str]:
    """The strongest evidence for and against, each with what it does to the odds."""
    told = [e for e in found if abs(e.weight) >= _FAINT][:most]
    for label, mine in (("for", [e for e in told if e.weight > 0]), ("against", [e for e in told if e.weight < 0])):
        if mine:
            yield f"{label}: {'; '.join(f'{e.words} ({_factor(e.weight)})' for e in mine)}"
    rest = sum(e.weight for e in found) - sum(e.weight for e in told)
    if abs(rest) >= _FAINT:
        yield f"all else together: {_factor(rest)}"


def _factor(weight: float) -> str:
    """A weight as what it does to the odds; beyond a thousand times, the pair is decided."""
    factor = 2.718281828459045 ** abs(weight)
    sign = "×" if weight > 0 else "÷"
    return f"{sign}over 1,000" if factor > 1000 else f"{sign}{factor:.1f}" if factor < 10 else f"{sign}{factor:,.0f}"


def _conversion(finding: Finding, made: Sequence[Made]) -> Iterator[tuple[int, str]]:
    sources = {at.article: at for at in finding.locations}
    converted = [one for one in made if one.conversion is not None]
    for one in converted:
        at, change = sources[one.article], one.conversion
        assert change is not None
        rate = f" at {change.factor}, the European Central Bank's rate of {change.rate_day}" if change.rate_day else ""
        then = f": {meaning(at.meaning)}" if at.meaning else ""
        yield 0, f"{at.source}: {unit_words(change.from_unit)} → {unit_words(change.to_unit)}{rate}{then}"
    if not converted:
        yield 0, "None was needed: all are in one unit." if finding.unit or made else "None: these are words."


def _verdict(found: Explanation) -> Iterator[tuple[int, str]]:
    finding = found.finding
    yield 0, f"{finding.verdict}{f': {finding.gap}' if finding.gap else ''}"
    if finding.cause:
        yield 0, f"perhaps: {finding.cause}"
    if finding.majority:
        yield 0, f"most say {finding.majority}"
    yield 0, f"{finding.code} {finding.name}: {found.rule or 'a rule'}. So: {finding.level}."
    if finding.suggestion:
        yield 0, f"try {finding.suggestion}"
    if finding.suppression:
        yield 0, f"Not told: {suppressed_by(finding)}"


def _folded(text: str, width: int, indent: int) -> list[str]:
    blank = " " * indent
    return wrap(visible(text), max(width, indent + 20), initial_indent=blank, subsequent_indent=blank + "  ") or [blank]
