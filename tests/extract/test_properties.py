"""What holds for any text."""

from __future__ import annotations

from datetime import date, datetime
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from factcheck.domain.kinds import Kind
from factcheck.extract.extract import extract
from tests.extract.growth import grows_too_fast
from tests.extract.sentences import article, read

PIECES = [
    "one", "a", "half", "twenty", "two", "hundred", "and", "million", "dozens", "of", "few", "third",
    "quarter", "no", "point", "$", "£", "USD", "percent", "%", "km", "-", "–", "to", "between", "from",
    "nearly", "at least", "1", "2,000", "3.5", "1/2", "½", "2014", "12:30", "p.m.", "May", "Sunday", "since",
    "last", "year", "years", "old", "feet", "inches", "(", ")", ",", ".", "Flight", "7", "m", "bn", "minus",
    "over", "in", "out of", "0", "999999999999", "e10", "×10^9", "İ", "ſ", "٣", "\u00a0", "’", '"',
    "and a half", "cents", "dollars", "ago", "every", "the", "GMT", "January", "s",
    "a.m.", "shortly after", "midnight", "noon", "early", "late", "night", "weekend", "over the weekend", "this past",
    "Thanksgiving", "on Christmas", "ages", "aged", "both", "911", "block of", "K", "9mm", "at", "In", "is", "now", "He", "was",
    "in her", "20s", "'s", "older", "under", "but", "fewer than", "more than", "hour", "9999", "1", "12", "of last year", "Fox",
    "o’clock", "in the morning", "(1500 GMT)", "local time", "winter", "next", "31", "February", "decade", "A $", "[", "]", "x",
]  # fmt: skip
texts = st.one_of(
    st.text(alphabet=st.characters(exclude_characters="\n\r"), max_size=120),
    st.lists(st.sampled_from(PIECES), max_size=25).map(" ".join),
    st.lists(st.sampled_from(PIECES), max_size=25).map("".join),
).map(lambda text: " ".join(text.splitlines()))
days = st.one_of(st.none(), st.just(date(2020, 9, 14)), st.dates())


class TestAnyText:
    """No text makes extraction raise, and every mention quotes what stands at its span."""

    @given(texts, days)
    @example("last year", date.min)
    @example("next month, next winter and since 2014", date.max)
    @settings(max_examples=400, deadline=None)
    def test_spans_quote_the_text(self, text: str, day: date | None) -> None:
        whole = article(text, day=day)
        for mention in extract(whole):
            assert whole.text[mention.start : mention.end] == mention.text
            assert mention.start <= mention.number_start <= mention.number_end <= mention.end

    @given(texts)
    @settings(max_examples=200, deadline=None)
    def test_figures_do_not_overlap(self, text: str) -> None:
        figures = [m for m in read(text) if m.quantity is not None]
        assert all(left.end <= right.start for left, right in pairwise(figures))

    @given(texts)
    @settings(max_examples=200, deadline=None)
    def test_mentions_come_in_order(self, text: str) -> None:
        starts = [m.start for m in read(text)]
        assert starts == sorted(starts)


class TestParagraphs:
    """Extraction of a text is that of its paragraphs, their offsets shifted."""

    @given(st.lists(texts, max_size=4))
    @settings(max_examples=150, deadline=None)
    def test_paragraphs_add_up(self, paragraphs: list[str]) -> None:
        together = [(m.kind, m.start, m.text, m.quantity, m.when) for m in extract(article(*paragraphs))]
        apart, start = [], 0
        for paragraph in paragraphs:
            apart += [(m.kind, m.start + start, m.text, m.quantity, m.when) for m in read(paragraph)]
            start += len(paragraph) + 1
        assert together == apart


class TestMoments:
    """The ends of a date or time are both known or both not, in their order; a rendering points back to what it renders."""

    @given(texts, days)
    @example("at 11 to 1 a.m. on Sunday", date.min)
    @example("last winter, a decade ago, over the weekend and late last month", date.min)
    @example("next winter, this weekend and on Thanksgiving", date.max)
    @settings(max_examples=300, deadline=None)
    def test_ends_and_clock(self, text: str, day: date | None) -> None:
        mentions = extract(article(text, day=day))
        starts = {m.start for m in mentions}
        for mention in mentions:
            assert mention.conversion_of is None or (mention.conversion_of in starts and mention.conversion_of < mention.start)
            if (when := mention.when) is None:
                continue
            assert (when.first is None) == (when.last is None) or when.scope == "cumulative"
            if when.first is not None and when.last is not None:
                assert type(when.first) is type(when.last)
                assert when.first <= when.last
            assert (when.clock is None) == (mention.kind is not Kind.TIME)
            assert not isinstance(when.first, datetime) or when.first.time() == when.clock


class TestStatedEnds:
    """The low end of a figure is never above its high end, and its step is positive."""

    @given(texts)
    @settings(max_examples=200, deadline=None)
    def test_ends_are_in_order(self, text: str) -> None:
        for mention in read(text):
            if mention.quantity is not None:
                low, high = mention.quantity.low, mention.quantity.high
                assert low is None or high is None or low <= high
                assert mention.quantity.step > 0


ADVERSARIAL = [
    "1,111", "1 111 ", "1.111.", "12/", "one hundred and ", "twenty-", "$", "a ", "tens of ", "between 1 and ",
    "0", "-", "from 1 to ", "5 pounds ", "1 over 3 ", "2 years and ", "3-2 ", "a@", "A1 ", "1 Mill ",
    "May 5, ", "Sunday ", "no ", "since the ", "about ", "10:30 ", '1" ', "(5 km) ", "x.y.", "half ", "minus ",
    "one in ", "1e5", ".5", "the last ", "3 crore ", "1 foot ", "two hundred, ", "12-", "1-2-", "+1 ", "a.b/",
    "555-0134 ", "US$", "1990s ", "'", "2014-",
]  # fmt: skip


@pytest.mark.parametrize("piece", ADVERSARIAL)
def test_time_grows_with_the_text_and_no_faster(piece: str) -> None:
    assert not grows_too_fast(read, piece * (6000 // len(piece)))


def test_kinds_of_moments_carry_no_quantity() -> None:
    assert all((m.quantity is None) == (m.kind in (Kind.DATE, Kind.TIME)) for m in read("On May 3 at 7pm 12 men left."))
