"""One difference is told once: findings over the same passages are folded."""

from __future__ import annotations

from msgspec.structs import replace

from factcheck.domain.finding import Finding
from factcheck.rules.folding import folded
from factcheck.rules.loader import built_in
from factcheck.rules.ruleset import chosen
from tests.rules.stories import codes, told

FIRE = ("The fire killed 12 people.", "The fire killed 19 people, police said.")
SAID = tuple(f"News\n\n“We lost {n} people in the fire on Monday,” Mayor Ana Ruiz said." for n in (12, 19))


def without(*ignored: str) -> list[str]:
    """The codes of what is told on both stories where some rules are not in force."""
    rules = chosen(built_in(), (), ignored)
    return [f.code for texts in (FIRE, SAID) for f in told(texts, rules=rules) if f.code in {"NUM001", "ATT001", "QUO002"}]


def test_a_figure_without_a_source_is_told_by_the_finding_on_the_figures() -> None:
    assert codes(FIRE) == ["NUM001"]
    (finding,) = told(FIRE)
    assert [place.attribution for place in finding.locations] == [None, "police"]


def test_a_figure_in_a_quotation_is_told_by_the_finding_on_the_words() -> None:
    assert [code for code in codes(SAID) if code != "SRC001"] == ["QUO002"]


def test_what_gives_way_is_told_where_the_other_rule_is_not_in_force() -> None:
    assert without() == ["NUM001", "QUO002"]
    assert without("NUM001") == ["ATT001", "QUO002"]
    assert without("QUO002") == ["NUM001", "NUM001"]


def test_where_more_articles_have_the_figure_than_quote_it_the_figures_of_all_are_told() -> None:
    (figures,), (words,) = ([f for f in told(texts) if f.code in {"NUM001", "QUO002"}] for texts in (FIRE, SAID))
    wider = replace(figures, locations=(*words.locations, replace(figures.locations[0], article="c")))
    assert folded((wider, words), built_in()) == (wider,)


def test_findings_that_share_one_passage_alone_are_both_told() -> None:
    (figures,), (words,) = ([f for f in told(texts) if f.code in {"NUM001", "QUO002"}] for texts in (FIRE, SAID))
    apart = replace(figures, locations=(words.locations[0], replace(words.locations[1], article="elsewhere")))
    both: tuple[Finding, ...] = (apart, words)
    assert folded(both, built_in()) == both


def test_findings_of_other_sorts_over_the_same_passages_are_both_told() -> None:
    (figures,) = told(FIRE)
    names = replace(figures, code="NAM001", fingerprint="names")
    assert folded((figures, names), built_in()) == (figures, names)
