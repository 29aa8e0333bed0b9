"""Findings under ids that a person can type: the code, and as many signs of the fingerprint as tell them apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from msgspec.structs import replace

from factcheck.domain.finding import Finding

_FEWEST = 4


def with_short_ids(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """The same findings, each with an id of its own."""
    ids = [_id(finding, _FEWEST) for finding in findings]
    digits = _FEWEST
    while (shared := {i for i, n in Counter(ids).items() if n > 1}) and digits < max(len(f.fingerprint) for f in findings):
        digits += 1
        ids = [_id(finding, digits) if found in shared else found for finding, found in zip(findings, ids, strict=True)]
    return tuple(replace(finding, id=found) for finding, found in zip(findings, _numbered(ids), strict=True))


def _id(finding: Finding, digits: int) -> str:
    return f"{finding.code}-{finding.fingerprint[:digits]}"


def _numbered(ids: Sequence[str]) -> list[str]:
    """Findings that mean the same are numbered."""
    seen: Counter[str] = Counter()
    numbered = []
    for one in ids:
        seen[one] += 1
        numbered.append(one if seen[one] == 1 else f"{one}.{seen[one]}")
    return numbered
