"""What is written is read back as it was, whatever outlets are called and whatever a desk writes."""

from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import example, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from factcheck.domain.finding import Finding
from factcheck.domain.interval import Interval, Meaning
from factcheck.domain.keys import key_of, value_words
from factcheck.domain.suppression import Decision
from factcheck.domain.visible import HIDDEN
from factcheck.rules.loader import built_in
from factcheck.state.baseline import read_baseline, written
from factcheck.state.comments import comments
from factcheck.state.decide import Ruling, append
from factcheck.state.decisions import read_decisions
from tests.report.builders import harbour

TEXT = st.text(min_size=1, max_size=30).filter(lambda text: bool(text.strip()))
NUMBERS = st.decimals(min_value=-(10**12), max_value=10**12, places=3)
RULES = built_in()


def findings(names: list[str], texts: list[str]) -> Finding:
    """A finding whose outlets and words are any."""
    finding = replace(harbour().findings[0], fact="harbour/money/1a2b3c4d5e")
    places = finding.locations
    told = [replace(at, source=names[n % len(names)], text=texts[n % len(texts)], value="") for n, at in enumerate(places)]
    return replace(finding, locations=tuple(told), label=names[0])


@settings(max_examples=60, deadline=None)
@given(st.lists(TEXT, min_size=1, max_size=3), st.lists(TEXT, min_size=1, max_size=3))
@example(["\u202e"], ["\U000e0041"])  # a mark of direction, and a sign that no basic plane holds
def test_a_baseline_is_read_as_it_was_written(names: list[str], texts: list[str]) -> None:
    key = key_of(findings(names, texts))
    with TemporaryDirectory() as folder:
        path = Path(folder) / "baseline.yaml"
        path.write_text(written([key]), encoding="utf-8", newline="")
        assert not HIDDEN.search(path.read_text(encoding="utf-8").replace("\n", ""))
        assert [entry.key for entry in read_baseline(path, RULES)] == [key]


@settings(max_examples=60, deadline=None)
@given(st.lists(TEXT, min_size=1, max_size=3), st.lists(TEXT, min_size=1, max_size=3), TEXT, TEXT)
def test_a_decision_is_read_as_it_was_written(names: list[str], texts: list[str], reason: str, by: str) -> None:
    finding = findings(names, texts)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "decisions.yaml"
        for decision in (Decision.ACCEPTED, Decision.EXPLAINED):
            append(path, finding, Ruling(decision=decision, reason=" ".join(reason.split()), by=by), RULES)
        assert not HIDDEN.search(path.read_text(encoding="utf-8").replace("\n", ""))
        (read,) = read_decisions(path, RULES)
    assert read.key == key_of(finding)
    assert (read.suppression.decision, read.suppression.reason) == (Decision.EXPLAINED, " ".join(reason.split()))
    assert read.suppression.by == by


@given(NUMBERS, NUMBERS, st.booleans(), st.booleans())
def test_two_values_have_one_key_only_when_they_allow_the_same(a: Decimal, b: Decimal, left: bool, right: bool) -> None:
    one, other = _upwards(a, is_open=left), _upwards(b, is_open=right)
    assert (value_words(one) == value_words(other)) is ((a, left) == (b, right))


def _upwards(low: Decimal, *, is_open: bool) -> Meaning:
    support = Interval(low=low, high=None, low_open=is_open)
    return Meaning(core=support, support=support, unit="meter", step=Decimal(1), stated=None)


@given(st.text(alphabet='<!->factcheck: ignore[]"=\n', max_size=200))
def test_no_text_makes_the_search_for_comments_fail(text: str) -> None:
    assert all(text[found.start : found.end].endswith("-->") for found in comments(text, 0))
