"""What a reader asked not to be told is counted, and counted nowhere else."""

import pytest
from msgspec.structs import replace

from factcheck.domain.finding import Level
from factcheck.rules.limit import limited
from tests.report.builders import harbour


@pytest.mark.parametrize(
    ("level", "confidence", "codes"),
    [
        (Level.INFO, 0.0, ["MON001", "NUM003", "TOL001"]),
        (Level.WARNING, 0.0, ["MON001", "NUM003"]),
        (Level.INFO, 0.88, ["MON001", "NUM003"]),
        (Level.INFO, 0.9, ["MON001"]),
        (Level.ERROR, 1.0, []),
    ],
)
def test_findings_below_either_limit_are_hidden(level: Level, confidence: float, codes: list[str]) -> None:
    report = limited(harbour(), level, confidence)
    assert [one.code for one in report.findings] == codes
    counts = report.summary.errors, report.summary.warnings, report.summary.infos
    assert counts == tuple(sum(one.level is each for one in report.findings) for each in Level)
    assert report.summary.hidden == 3 - len(codes)


def test_suppressed_findings_are_limited_too_and_never_counted_as_hidden() -> None:
    report = harbour()
    report = limited(replace(report, findings=(), suppressed=report.findings), Level.ERROR, 0.0)
    assert [one.code for one in report.suppressed] == ["MON001"]
    assert (report.summary.suppressed, report.summary.hidden) == (1, 0)


def test_what_is_told_of_a_file_of_decisions_is_told_whatever_changed() -> None:
    report = harbour()
    first, *others = report.findings
    beside = replace(first, locations=tuple(replace(at, article="", path="decisions.yaml") for at in first.locations[:1]))
    report = limited(replace(report, findings=(beside, *others)), Level.INFO, 0.0, frozenset())
    assert report.findings == (beside,)
    assert report.summary.unchanged == len(others)
