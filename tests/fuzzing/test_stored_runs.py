"""A stored run may come from anywhere: whatever stands in it, it is read or refused, and every format prints what was read."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from factcheck.domain.report import Report
from factcheck.errors import InputError
from factcheck.report.read_json import read_report
from factcheck.report.renderers import RENDERERS, View
from tests.fuzzing.hostile import acting, changed, examples, soup

RUNS = Path(__file__).parent / "corpus" / "run"
ALL = View(width=60, color=True, links=True, show_agreements=True, show_coverage=True, show_suppressed=True, statistics=True)


@cache
def document(name: str) -> Any:
    return json.loads((RUNS / name).read_text(encoding="utf-8"))


def read(text: str) -> Report | None:
    try:
        return read_report(text, "run.json")
    except InputError:
        return None


@examples(60)
@given(st.sampled_from(["small.json", "everyday.json"]).flatmap(lambda name: changed(document(name))))
def test_a_run_with_parts_changed_is_refused_or_printed_in_every_format(changed_run: Any) -> None:
    report = read(json.dumps(changed_run))
    for form in RENDERERS if report else ():
        RENDERERS[form](report, ALL)  # type: ignore[arg-type]


@examples(100)
@given(st.one_of(soup, acting, st.text('{}[]:,"0e9- \n\\u', max_size=60)))
def test_what_is_no_run_is_refused(text: str) -> None:
    assert read(text) is None
    assert read(f'{{"schema": "factcheck/report/1", "tool": {text}') is None
