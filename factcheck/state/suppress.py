"""Which findings are told: those that no decision, comment or baseline keeps back. What met nothing comes with them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from factcheck.domain.finding import Finding
from factcheck.domain.keys import Key, key_of
from factcheck.domain.suppression import Means, Spent
from factcheck.state.entries import Suppressor


class Settled(Struct, frozen=True, kw_only=True):
    """The findings to tell, those that are suppressed, with why, and what became of every decision and comment.

    `baseline_unmet` counts entries of the baseline that no finding meets any more.
    """

    told: tuple[Finding, ...]
    suppressed: tuple[Finding, ...]
    spent: tuple[Spent, ...]
    baseline_unmet: int = 0


def settle(
    findings: Sequence[Finding], suppressors: Sequence[Suppressor], stories: frozenset[str], codes: frozenset[str], today: date
) -> Settled:
    """Findings by what suppresses them: the first suppressor in force that meets one.

    Args:
        findings: all of the run.
        suppressors: the strongest first.
        stories: the stories of the run; what speaks of others has had no chance.
        codes: the rules of the run, likewise.
        today: the day on which a decision is still in force or no longer.
    """
    by_key, by_article = _indexed(suppressors)
    met: set[int] = set()
    told, suppressed = [], []
    for finding in findings:
        meeting = [*by_key.get(key_of(finding), ()), *_commented(finding, suppressors, by_article)]
        met.update(meeting)
        ruling = next((n for n in sorted(meeting) if _in_force(suppressors[n], today)), None)
        if ruling is None:
            told.append(finding)
        else:
            suppressed.append(replace(finding, suppression=suppressors[ruling].suppression))
    in_scope = [(n, one) for n, one in enumerate(suppressors) if one.story in stories and codes & set(one.codes)]
    judged = [(n, one) for n, one in in_scope if one.suppression.means is not Means.BASELINE]
    spent = tuple(_spent(one, findings, today, met=n in met) for n, one in judged)
    unmet = sum(n not in met for n, one in in_scope if one.suppression.means is Means.BASELINE)
    return Settled(told=tuple(told), suppressed=tuple(suppressed), spent=spent, baseline_unmet=unmet)


def _indexed(suppressors: Sequence[Suppressor]) -> tuple[dict[Key, list[int]], dict[str, list[int]]]:
    by_key: dict[Key, list[int]] = defaultdict(list)
    by_article: dict[str, list[int]] = defaultdict(list)
    for n, one in enumerate(suppressors):
        if one.key is not None:
            by_key[one.key].append(n)
        else:
            by_article[one.article].append(n)
    return by_key, by_article


def _commented(finding: Finding, suppressors: Sequence[Suppressor], by_article: dict[str, list[int]]) -> list[int]:
    """The comments above a block in which a finding points."""
    return [
        n
        for at in finding.locations
        for n in by_article.get(at.article, ())
        if finding.code in suppressors[n].codes and suppressors[n].block[0] <= at.start < suppressors[n].block[1]
    ]


def _in_force(one: Suppressor, today: date) -> bool:
    given = one.suppression
    return not given.expired(today) and (bool(given.reason) or given.means is Means.BASELINE)


def _spent(one: Suppressor, findings: Iterable[Finding], today: date, *, met: bool) -> Spent:
    near = next((found for f in findings if one.key and _same_fact(found := key_of(f), one.key)), None)
    return Spent(
        suppression=one.suppression,
        codes=one.codes,
        story=one.story,
        fact=one.key.fact if one.key else f"{one.story}/other/{'-'.join(one.codes)}",
        about=", ".join(one.codes),
        met=met,
        expired=one.suppression.expired(today),
        changed=_changed(one.key, near) if one.key and near else None,
        article=one.article,
        start=one.start,
        end=one.end,
        text=one.text,
    )


def _same_fact(a: Key, b: Key) -> bool:
    return (a.rule, a.fact) == (b.rule, b.fact)


def _changed(then: Key, now: Key) -> str:
    """What one source says now that it did not say then, or that it says no more."""
    gone, come = sorted(set(then.sources) - set(now.sources)), sorted(set(now.sources) - set(then.sources))
    for source, value in gone:
        new = next((v for s, v in come if s == source), None)
        return f"{source} says {new} now, not {value}" if new is not None else f"{source} says {value} no more"
    return f"{come[0][0]} says {come[0][1]} too" if come else "the same stands there twice"
