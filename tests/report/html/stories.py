"""Stories made to strain the page: one that attacks it, one of ten long articles."""

import random
from datetime import UTC, datetime, timedelta

from msgspec.structs import replace

from factcheck.domain.article import Skipped
from factcheck.domain.assertion import Assertion
from factcheck.domain.calendar import Timestamp
from factcheck.domain.fact import Story
from factcheck.domain.report import Report
from tests.report.builders import harbour, means

LONG = "w" * 5000
ATTACKS = (
    "</script><script>window.taken=1;alert(1)</script>",
    '"><img src=x onerror="window.taken=1">',
    "' onfocus='window.taken=1' autofocus='",
    "<svg/onload=window.taken=1>&lt;b&gt;",
    "</style><style>*{display:none}</style><!--",
    "{{ 7*7 }}{% for x in y %}",
    "\u202eevil\u2066\u200b\x00\x1b[2J",
    LONG,
    "港" * 3000,
    "\u0627\u0644\u0639" * 200,
)


# As many words as a story uses, of letters as common as in English.
DICE = random.Random(1)  # noqa: S311
WORDS = tuple("".join(DICE.choices("etaoinshrdlu", k=DICE.randint(2, 9))) for _ in range(2000))


def attacked(attack: str = "".join(ATTACKS)) -> Report:
    """The story with every string of article origin turned against the page."""
    report = harbour()
    bad = f" {attack} "
    articles = tuple(replace(one, source=bad + one.source, path=f"{one.path}{bad}", title=bad) for one in report.articles)
    story = report.stories[0]
    findings = tuple(
        replace(
            one,
            message=bad + one.message,
            label=bad,
            reasons=(bad, bad),
            gap=bad,
            cause=bad,
            majority=bad,
            suggestion=bad,
            locations=tuple(
                replace(
                    place,
                    source=bad,
                    path=bad,
                    attribution=bad,
                    text=f"{place.text}{bad}",
                    snippet=f"{place.snippet[: place.snippet_end]}{bad}{place.snippet[place.snippet_end :]}{bad}",
                    snippet_end=place.snippet_end + len(bad),
                )
                for place in one.locations
            ),
        )
        for one in report.findings
    )
    said = tuple(replace(one, mention=replace(one.mention, text=one.mention.text + bad)) for one in story.assertions)
    facts = tuple(replace(one, label=bad + one.label, consensus=bad, reasons=(bad,)) for one in story.facts)
    return replace(
        report,
        articles=articles,
        stories=(replace(story, articles=articles, facts=facts, assertions=said),),
        findings=findings,
        skipped=(Skipped(item=bad, stage="read", reason=bad),),
    )


def ten_articles() -> Report:
    """Ten articles of twenty-four assertions each, no two sentences alike, and eight facts that differ in four to seven of them."""
    report = harbour()
    story, (_, vigil, _) = report.stories[0], report.findings
    base = next(one for one in story.facts if one.id == vigil.fact)
    star = next(one for one in story.articles if one.source == "Evening Star")
    articles = tuple(replace(star, id=f"outlet-{n}", path=f"harbour/outlet-{n}.md", source=f"Harbour Outlet {n}") for n in range(10))
    said = {article.id: tuple(_said(star.id, article.id, n, story) for n in range(24)) for article in articles}
    facts = tuple(
        replace(
            base,
            id=f"{base.id}{n}",
            label=f"people at the vigil, part {n}",
            pairs=(),
            values=tuple(
                replace(base.values[index % 3], assertion=said[article.id][n]) for index, article in enumerate(articles[: 4 + n % 4])
            ),
        )
        for n in range(8)
    )
    findings = tuple(
        replace(
            vigil,
            id=f"NUM003-{n:04x}",
            fact=fact.id,
            locations=tuple(
                replace(vigil.locations[index % 3], article=article.id, path=article.path, source=article.source)
                for index, article in enumerate(articles[: 4 + n % 4])
            ),
        )
        for n, fact in enumerate(facts)
    )
    assertions = tuple(one for many in said.values() for one in many)
    return replace(
        report,
        articles=articles,
        stories=(replace(story, articles=articles, facts=facts, assertions=assertions, copies=()),),
        findings=findings,
    )


def growing() -> Report:
    """Ten articles within two days, whose counts grow, fall back and are told as ranges: a drawing full of words."""
    report = ten_articles()
    story = report.stories[0]
    moments = [datetime(2024, 3, 10, 6, tzinfo=UTC) + timedelta(hours=hours) for hours in (0, 1, 1, 5, 14, 15, 22, 40, 41, 47)]
    articles = tuple(replace(one, published=Timestamp(day=at.date(), at=at)) for one, at in zip(report.articles, moments, strict=True))
    counts = ("3", "12", "15", "20..60", "2000..6000", "40000..", "900", "41000", "40500", "52000..61000")
    fact = replace(
        story.facts[0],
        accumulates=True,
        values=tuple(
            replace(
                story.facts[0].values[0], assertion=next(one for one in story.assertions if one.article == article.id), meaning=means(core)
            )
            for article, core in zip(articles, counts, strict=True)
        ),
    )
    return replace(report, articles=articles, stories=(replace(story, articles=articles, facts=(fact,)),), findings=report.findings[:1])


def _said(star: str, article: str, n: int, story: Story) -> Assertion:
    """One of many assertions, in a sentence of its own of twenty words."""
    asserted = next(one for one in story.assertions if one.article == star)
    dice = random.Random(f"{article} {n}")  # noqa: S311
    words = " ".join(dice.choices(WORDS, k=20))
    mention = replace(asserted.mention, start=n, end=n + 5)
    return replace(asserted, id=f"{article}@{n}", article=article, mention=mention, sentence_text=f"{words}.")
