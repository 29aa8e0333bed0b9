"""The matrix as values: each fact with its unit said once, each source with its mark."""

from datetime import date

import pytest
from msgspec.structs import replace

from factcheck.compare.moments import moment
from factcheck.domain.kinds import Kind
from factcheck.domain.mention import When
from factcheck.domain.moments import DATE
from factcheck.report.grid import columns_of, legend, row_of
from factcheck.report.marks import Mark
from tests.report.builders import harbour


@pytest.mark.parametrize(
    ("kind", "unit", "name", "label"),
    [
        (Kind.MEASURE, "kilometer", "depth", "depth, kilometers"),
        (Kind.MEASURE, "magnitude", "magnitude", "magnitude"),
        (Kind.MEASURE, "magnitude", "magnitude, Tuesday", "magnitude, Tuesday"),
        (Kind.MEASURE, "square_kilometer", "area burned", "area burned, km²"),
        (Kind.AGE, "year", "the pilot's age", "the pilot's age"),
        (Kind.COUNT, "", "injured", "injured"),
    ],
)
def test_a_unit_is_said_once(kind: Kind, unit: str, name: str, label: str) -> None:
    story = harbour().stories[0]
    fact = replace(next(one for one in story.facts if one.label == "injured"), kind=kind, unit=unit, label=name)
    assert row_of(fact, columns_of(story), ()).label == label


def test_a_copy_stands_to_the_right_of_what_it_repeats() -> None:
    names = [column.name for column in columns_of(harbour().stories[0])]
    assert names[names.index("Northern Wire") + 1] == "=Morning Echo"


def test_marked_sources_are_named_first_and_the_worst_mark_stands_for_the_row() -> None:
    report = harbour()
    columns = columns_of(report.stories[0])
    row = row_of(report.stories[0].facts[0], columns, report.findings)
    first, *_ = row.said(columns)
    assert first[0].name == "Evening Star"
    assert row.worst is Mark.DIFFERS
    assert "✗ differs" in legend(columns, [row], table=True)


def test_morning_and_night_of_one_day_that_differ_are_shown_in_the_words_of_their_articles() -> None:
    report = harbour()
    columns, fact = columns_of(report.stories[0]), report.stories[0].facts[0]
    day = moment(When(first=date(2022, 9, 25), last=date(2022, 9, 25), part="night"))
    assert day is not None
    parts = dict(zip(("night", "morning"), fact.values, strict=False))
    values = tuple(
        replace(value, meaning=day, assertion=replace(value.assertion, mention=replace(value.assertion.mention, text=f"Sunday {part}")))
        for part, value in parts.items()
    )
    told = replace(fact, kind=Kind.DATE, unit=DATE, values=values)
    said = {column.name: cell.text for column, cell in row_of(told, columns, report.findings).said(columns)}
    assert sorted(said.values()) == ["Sunday morning", "Sunday night"]
    assert set(row_of(replace(told, pairs=()), columns, ()).said(columns)[0][1].text.split()) == {"25", "Sep", "2022"}
