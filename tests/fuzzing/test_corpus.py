"""What the guided fuzzer and people have found, and every sort of input as it should be: read again in every format."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fuzzing.door import FORMS, SORTS, call, faults

CORPUS = Path(__file__).parent / "corpus"
CASES = sorted(path.relative_to(CORPUS).as_posix() for path in CORPUS.glob("*/*"))


@pytest.mark.parametrize("case", CASES)
def test_a_call_over_it_ends_as_documented(case: str, tmp_path: Path) -> None:
    sort = case.partition("/")[0]
    for form in FORMS if len(SORTS[sort].words) > 2 and "rules" not in SORTS[sort].words else FORMS[:1]:
        assert list(faults(call(sort, (CORPUS / case).read_bytes(), tmp_path, form), form)) == []


def test_every_sort_of_input_has_a_case() -> None:
    assert {case.partition("/")[0] for case in CASES} == set(SORTS)


@pytest.mark.parametrize("case", [case for case in CASES if case.startswith("run/")])
def test_a_stored_run_that_contradicts_itself_is_refused(case: str, tmp_path: Path) -> None:
    ended = call("run", (CORPUS / case).read_bytes(), tmp_path, "full")
    assert (ended.code == 0) is (case in {"run/everyday.json", "run/small.json"})
    assert bool(ended.out) is (ended.code == 0)


def test_what_is_wrong_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The door sees a fault where there is one; else no case could fail."""
    monkeypatch.setattr("factcheck.report.concise.inert", lambda _: 1 / 0)
    assert next(faults(call("plain", b"x", tmp_path, "concise"), "concise")).startswith("the program failed: a fault of the program")
