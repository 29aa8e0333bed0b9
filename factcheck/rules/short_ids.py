"""Findings under ids that a person can type: the code, and as many signs of the fingerprint as tell them from those before them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import count

from msgspec import Struct, field
from msgspec.structs import replace

from factcheck.domain.finding import Finding

_FEWEST = 4
# Ids that are remembered; each after these has the whole fingerprint, which no other story shares.
_MOST = 100_000


class ShortIds(Struct):
    """The ids given so far: the first finding that asks for one has it, a later one a longer one."""

    taken: set[str] = field(default_factory=set)

    def given(self, findings: Iterable[Finding]) -> tuple[Finding, ...]:
        """The findings of a story, each with an id of its own."""
        own: set[str] = set()
        named: dict[int, Finding] = {}
        for at, finding in sorted(enumerate(findings), key=lambda one: _key(one[1])):
            name = next(name for name in self._names(finding) if name not in self.taken and name not in own)
            own.add(name)
            named[at] = replace(finding, id=name)
        self.taken.update(own if len(self.taken) < _MOST else ())
        return tuple(named[at] for at in range(len(named)))

    def _names(self, finding: Finding) -> Iterator[str]:
        """What a finding may be called, the shortest first; findings that mean the same are numbered."""
        code, digits = finding.code, finding.fingerprint
        if len(self.taken) < _MOST:
            yield from (f"{code}-{digits[:n]}" for n in range(_FEWEST, len(digits)))
        yield f"{code}-{digits}"
        yield from (f"{code}-{digits}.{n}" for n in count(2))


def _key(finding: Finding) -> tuple[str, str, list[tuple[str, int]]]:
    """The order in which the findings of a story ask for ids, in whatever order they are told."""
    return finding.code, finding.fingerprint, [(at.path, at.start) for at in finding.locations]


def with_short_ids(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The same findings, each with an id of its own."""
    return ShortIds().given(findings)
