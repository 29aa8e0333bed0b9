"""How often each rule spoke: a line a rule, the busiest first."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from factcheck.domain.finding import Level
from factcheck.domain.visible import visible
from factcheck.report.wording import counted

if TYPE_CHECKING:
    from factcheck.domain.report import Report


def statistics(report: Report) -> list[str]:
    """The rules that spoke: number of findings, code, name, and at which levels; suppressed ones are counted apart."""
    told = [*report.findings, *report.suppressed]
    total = Counter((one.code, one.name) for one in report.findings)
    levels = Counter((one.code, one.level) for one in report.findings)
    silent = Counter(one.code for one in report.suppressed)
    rules = sorted({(one.code, one.name) for one in told}, key=lambda rule: (-total[rule], rule))
    digits, widths = max((len(f"{total[rule]:,}") for rule in rules), default=0), _widths(rules)
    lines = []
    for rule in rules:
        parts = [counted(levels[rule[0], level], level) for level in Level if levels[rule[0], level]]
        parts += [f"{silent[rule[0]]:,} suppressed"] if silent[rule[0]] else []
        code, name = (visible(word).ljust(width) for word, width in zip(rule, widths, strict=True))
        lines.append(f"{total[rule]:>{digits},}  {code}  {name}  {', '.join(parts)}")
    return lines


def _widths(rules: list[tuple[str, str]]) -> tuple[int, int]:
    return max((len(visible(code)) for code, _ in rules), default=0), max((len(visible(name)) for _, name in rules), default=0)
