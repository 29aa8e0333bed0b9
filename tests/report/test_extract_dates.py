from __future__ import annotations

from datetime import date, datetime, time

import pytest

from factcheck.domain.assertion import Scope, ScopeKind
from factcheck.domain.calendar import Days
from factcheck.domain.mention import When
from factcheck.report.terminal.dates import days_words, when_words

SEPTEMBER = (date(2020, 9, 1), date(2020, 9, 30))


@pytest.mark.parametrize(
    ("when", "words"),
    [
        (When(first=date(2020, 9, 13), last=date(2020, 9, 13)), "2020-09-13"),
        (When(first=date(2020, 9, 12), last=date(2020, 9, 13), scope="period"), "2020-09-12…13"),
        (When(first=date(2020, 8, 31), last=date(2020, 9, 6), scope="period"), "2020-08-31…2020-09-06"),
        (When(first=SEPTEMBER[0], last=SEPTEMBER[1], scope="period"), "2020-09"),
        (When(first=date(2020, 1, 1), last=date(2020, 12, 31), scope="period"), "2020"),
        (When(first=date(1990, 1, 1), last=date(1999, 12, 31), scope="period"), "1990…1999"),
        (When(first=date(2014, 1, 1), last=date(2020, 9, 14), scope="cumulative"), "since 2014-01-01"),
        (When(first=None, last=None), "unresolved"),
        (When(first=None, last=None, scope="distributive"), "distributive"),
        (When(first=None, last=None, clock=time(1, 30), zone="ET"), "01:30 ET"),
    ],
)
def test_a_date_is_told_in_few_characters(when: When, words: str) -> None:
    assert when_words(when) == words


def test_a_day_taken_from_the_article_is_in_question() -> None:
    at = datetime(2020, 9, 14, 1, 30)  # noqa: DTZ001  (clock times are local to the article)
    assert when_words(When(first=at, last=at, clock=at.time(), zone="GMT", assumed=True)) == "2020-09-14? 01:30 GMT"
    assert when_words(When(first=at, last=at.replace(hour=3), clock=at.time())) == "2020-09-14 01:30–03:30"


def test_a_scope_tells_its_days_and_its_manner() -> None:
    days = Days(first=SEPTEMBER[0], last=SEPTEMBER[1])
    assert days_words(Scope(kind=ScopeKind.CUMULATIVE, days=days)) == "2020-09 cumulative"
    assert days_words(Scope()) == ""
