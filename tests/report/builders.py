"""Values for the tests of the formats: articles are written as sentences with their «figures» marked.

`harbour()` is a story of four outlets, one of which repeats the agency: a loan that differs, a crowd by source, a toll
that rises, and a number of ships on which all agree.
"""

from __future__ import annotations

import random
from datetime import date, datetime
from decimal import Decimal
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from factcheck.domain.article import Article, DateSource, Sentence, Skipped
from factcheck.domain.assertion import Assertion, Attribution, EventClass, Head, Scope, ScopeKind
from factcheck.domain.calendar import Days, Timestamp
from factcheck.domain.fact import Conversion, Fact, Pair, Story, Value, Verdict
from factcheck.domain.finding import Finding, Level, Location, Role
from factcheck.domain.interval import Interval, Meaning
from factcheck.domain.kinds import Kind
from factcheck.domain.mention import Mention
from factcheck.domain.quantity import Amount, Hedge, Quantity, Range, Single, Vague
from factcheck.domain.report import Report, RulesUsed, Summary

STORY = "harbour-fire"


class Said(Struct, frozen=True):
    """One sentence of an article with its marked figure, and what the figure is."""

    source: str
    sentence: str
    quantity: Quantity
    meaning: Meaning
    kind: Kind = Kind.COUNT
    by: str | None = None
    event: EventClass | None = None
    head: str | None = None
    day: date | None = None


def written(figure: str, unit: str = "", hedge: Hedge | None = None, step: str = "1") -> Quantity:
    """A quantity as written: `12`, `20-60` or a vague word such as `thousands`."""
    low, _, high = figure.partition("-")
    amount: Amount
    if hedge is Hedge.VAGUE:
        amount = Vague(word=figure)
        return Quantity(amount=amount, unit=unit, step=Decimal(step), low=Decimal(1000), high=Decimal(10000))
    amount = Range(low=Decimal(low), high=Decimal(high)) if high else Single(value=Decimal(low), hedge=hedge)
    ends = Decimal(low), Decimal(high or low)
    return Quantity(amount=amount, unit=unit, step=Decimal(step), low=ends[0], high=ends[1])


def means(core: str, support: str | None = None, unit: str = "", stated: str | None = None) -> Meaning:
    """A meaning from `LOW..HIGH`, an end left out where there is none; `>LOW..` does not hold LOW itself."""
    return Meaning(
        core=_interval(core),
        support=_interval(support or core),
        unit=unit,
        step=Decimal(1),
        stated=Decimal(stated) if stated else None,
    )


def _interval(text: str) -> Interval:
    bare = text.removeprefix(">")
    low, _, high = bare.partition("..") if ".." in bare else (bare, "", bare)
    ends = Decimal(low) if low else None, Decimal(high) if high else None
    return Interval(low=ends[0], high=ends[1], low_open=text.startswith(">"))


def article(source: str, published: str | None, *said: Said, story: str | None = None, path: str = "") -> Article:
    """An article whose body is the marked sentences, a line each."""
    texts = [one.sentence.replace("«", "").replace("»", "") for one in said]
    sentences, start = [], 0
    for index, text in enumerate(texts):
        sentences.append(Sentence(index=index, start=start, end=start + len(text), text=text, paragraph=index))
        start += len(text) + 1
    stem = source.lower().replace(" ", "-")
    at = datetime.fromisoformat(published) if published else None
    return Article(
        id=stem,
        path=path or f"harbour/{stem}.md",
        text="\n".join(texts) + "\n",
        sentences=tuple(sentences),
        story=story,
        source=source,
        published=Timestamp(day=at.date(), at=at if published and "T" in published else None) if at else None,
        published_from=DateSource.FRONT_MATTER if at else DateSource.UNKNOWN,
    )


def assertions(of: Article, *said: Said) -> tuple[Assertion, ...]:
    """The assertions of an article built from the same sentences."""
    return tuple(_assertion(of, sentence, one) for sentence, one in zip(of.sentences, said, strict=True))


def _assertion(of: Article, sentence: Sentence, one: Said) -> Assertion:
    start = sentence.start + one.sentence.index("«")
    end = sentence.start + one.sentence.index("»") - 1
    mention = Mention(
        kind=one.kind,
        start=start,
        end=end,
        text=of.text[start:end],
        sentence=sentence.index,
        number_start=start,
        number_end=end,
        quantity=one.quantity,
    )
    return Assertion(
        id=f"{of.id}@{start}",
        article=of.id,
        kind=one.kind,
        mention=mention,
        meaning=one.meaning,
        event=one.event,
        head=Head(text=one.head, lemma=one.head.rstrip("s")) if one.head else None,
        scope=Scope(kind=ScopeKind.INSTANT, days=Days(first=one.day, last=one.day)) if one.day else Scope(),
        attribution=Attribution(words=one.by, key=one.by) if one.by else None,
        sentence=sentence.index,
        sentence_text=sentence.text,
        sentence_start=sentence.start,
    )


def location(of: Article, value: Value, role: Role = Role.RELATED, repeats: str | None = None) -> Location:
    """Where a source says its value."""
    said = value.assertion
    line, column = of.position(said.mention.start)
    return Location(
        article=of.id,
        path=of.path,
        source=of.source,
        published=of.published,
        start=said.mention.start,
        end=said.mention.end,
        line=line,
        column=column,
        text=said.mention.text,
        role=role,
        snippet=said.sentence_text,
        snippet_start=said.mention.start - said.sentence_start,
        snippet_end=said.mention.end - said.sentence_start,
        attribution=said.attribution.words if said.attribution else None,
        meaning=value.meaning,
        repeats=repeats,
    )


def pair(left: Value, right: Value, verdict: Verdict) -> Pair:
    return Pair(left=left, right=right, comparison=None, verdict=verdict, confidence=0.9, reasons=())


Item = TypeVar("Item")
SUNDAY = date(2024, 3, 10)
USD, EUR = "USD", "EUR"

WIRE = (
    Said(
        "Northern Wire",
        "The harbour authority will borrow «$4.2 million» from the state bank to rebuild the eastern quay, its "
        "treasurer said, and repay it over nine winters without raising the berth fees that small boats have "
        "paid since the flood.",
        written("4200000", USD, step="100000"),
        means("4200000", "4150000..4250000", USD, "4200000"),
        Kind.MONEY,
        "the authority's treasurer",
        EventClass.LOAN,
        "loan",
    ),
    Said(
        "Northern Wire",
        "Police put Sunday's vigil at «between 2,000 and 6,000» people.",
        written("2000-6000"),
        means("2000..6000", "1500..6500"),
        by="police",
        event=EventClass.RALLY,
        head="people",
        day=SUNDAY,
    ),
    Said(
        "Northern Wire",
        "«Twelve» dockers were hurt, the clinic said.",
        written("12"),
        means("12", stated="12"),
        by="the clinic",
        event=EventClass.INJURE,
        head="dockers",
    ),
    Said(
        "Northern Wire",
        "The blaze sank «three trawlers» before dawn.",
        written("3"),
        means("3", stated="3"),
        event=EventClass.DESTROY,
        head="trawlers",
    ),
)
COURIER = (
    replace(WIRE[0], source="Bay Courier"),
    Said(
        "Bay Courier",
        "«Some 7,000» kept vigil – 港の火事を悼む – on the mole, the dockers' union said.",
        written("7000", hedge=Hedge.ABOUT),
        means("6160..7840", "5250..8750", stated="7000"),
        by="the dockers' union",
        event=EventClass.RALLY,
        head="people",
        day=SUNDAY,
    ),
    Said(
        "Bay Courier",
        "«Three trawlers» went down at their moorings.",
        written("3"),
        means("3", stated="3"),
        event=EventClass.DESTROY,
        head="trawlers",
    ),
)
STAR = (
    Said(
        "Evening Star",
        "Rebuilding the quay is to be paid for with a «€3.1m» loan from the state bank.",
        written("3100000", EUR, step="100000"),
        means("3100000", "3050000..3150000", EUR, "3100000"),
        Kind.MONEY,
        None,
        EventClass.LOAN,
        "loan",
    ),
    Said(
        "Evening Star",
        "«More than 40,000» stood by the water on Sunday night, organisers of the vigil told the Star.",
        written("40000", hedge=Hedge.OVER),
        means(">40000..50000", ">40000..", stated="40000"),
        by="organisers",
        event=EventClass.RALLY,
        head="people",
        day=SUNDAY,
    ),
    Said(
        "Evening Star",
        "The clinic now counts «19 injured».",
        written("19"),
        means("19", stated="19"),
        by="the clinic",
        event=EventClass.INJURE,
        head="injured",
    ),
    Said(
        "Evening Star",
        "A «pilot boat worth 90,000 kroner» burned too.",
        written("90000", "NOK"),
        means("90000", unit="NOK", stated="90000"),
        Kind.MONEY,
    ),
)
ECHO = (WIRE[0], WIRE[2])


def harbour() -> Report:
    """The story with its facts, findings and skipped items."""
    wire = article("Northern Wire", "2024-03-11T06:15+01:00", *WIRE)
    courier = article("Bay Courier", "2024-03-11T17:40+01:00", *COURIER)
    star = article("Evening Star", "2024-03-12T20:05+01:00", *STAR)
    echo = article("Morning Echo", "2024-03-11", *ECHO)
    articles = (courier, star, echo, wire)
    said = {one.source: assertions(one, *parts) for one, parts in zip(articles, (COURIER, STAR, ECHO, WIRE), strict=True)}
    by_id = {one.id: one for one in articles}
    facts = (_loan(said), _vigil(said), _injured(said), _trawlers(said), _boat(said))
    return Report(
        version="0.1.0",
        rules=RulesUsed(path="rules.yaml", digest="5f1c"),
        articles=articles,
        stories=(
            Story(
                id=STORY,
                articles=articles,
                assertions=tuple(one for many in said.values() for one in many),
                facts=facts,
                copies=(("morning-echo", "northern-wire"),),
            ),
        ),
        findings=(_loan_finding(facts[0], by_id), _vigil_finding(facts[1], by_id), _toll_finding(facts[2], by_id)),
        suppressed=(),
        skipped=(Skipped(item="harbour/chart.pdf", stage="read", reason="no text, Markdown or JSON Lines"),),
        summary=Summary(errors=1, warnings=1, infos=1, assertions=13, compared=12, single_source=1, not_comparable=0),
    )


Said_ = dict[str, tuple[Assertion, ...]]


def value(assertion: Assertion, witness_of: str | None = None) -> Value:
    return Value(assertion=assertion, meaning=assertion.meaning, witness_of=witness_of)


def fact(name: str, label: str, kind: Kind, verdict: Verdict, values: tuple[Value, ...], **rest: object) -> Fact:
    defaults: dict[str, object] = {"unit": "", "accumulates": False, "pairs": ()}
    chosen = {**defaults, **rest}
    return Fact(id=f"{STORY}-{name}", story=STORY, label=label, kind=kind, verdict=verdict, values=values, **chosen)  # type: ignore[arg-type]


def _loan(said: Said_) -> Fact:
    star = Value(
        assertion=said["Evening Star"][0],
        meaning=means("3390780", "3336090..3445470", USD, "3390780"),
        conversion=Conversion(from_unit=EUR, to_unit=USD, factor="1.0938", rate_day="2024-03-11", rate_source="European Central Bank"),
    )
    wire, courier = value(said["Northern Wire"][0]), value(said["Bay Courier"][0])
    echo = value(said["Morning Echo"][0], "northern-wire")
    pairs = (pair(star, wire, Verdict.DIFFERS), pair(courier, star, Verdict.DIFFERS))
    return fact(
        "money-1a2b", "quay loan", Kind.MONEY, Verdict.DIFFERS, (courier, star, echo, wire),
        unit=USD, pairs=pairs, consensus="4.2 (2 of 3)",
    )  # fmt: skip


def _vigil(said: Said_) -> Fact:
    wire, courier, star = (value(said[name][1]) for name in ("Northern Wire", "Bay Courier", "Evening Star"))
    pairs = (
        pair(wire, star, Verdict.DISPARITY),
        pair(courier, star, Verdict.DISPARITY),
        pair(wire, courier, Verdict.COMPATIBLE),
    )
    return fact("count-3c4d", "people at the vigil, Sunday", Kind.COUNT, Verdict.DISPARITY, (courier, star, wire), pairs=pairs)


def _injured(said: Said_) -> Fact:
    wire, star = value(said["Northern Wire"][2]), value(said["Evening Star"][2])
    echo = value(said["Morning Echo"][1], "northern-wire")
    return fact(
        "count-5e6f", "injured", Kind.COUNT, Verdict.SUPERSEDED, (star, echo, wire),
        pairs=(pair(wire, star, Verdict.SUPERSEDED), pair(echo, star, Verdict.SUPERSEDED)),
        accumulates=True, consensus="19 (latest)",
    )  # fmt: skip


def _trawlers(said: Said_) -> Fact:
    wire, courier = value(said["Northern Wire"][3]), value(said["Bay Courier"][2])
    return fact(
        "count-7a8b", "trawlers sunk", Kind.COUNT, Verdict.AGREE, (courier, wire),
        pairs=(pair(courier, wire, Verdict.AGREE),), consensus="3 (2 of 2)",
    )  # fmt: skip


def _boat(said: Said_) -> Fact:
    return fact("money-9c0d", "pilot boat", Kind.MONEY, Verdict.SINGLE_SOURCE, (value(said["Evening Star"][3]),), unit="NOK")


def finding(of: Fact, code: str, name: str, level: Level, places: tuple[Location, ...], **rest: object) -> Finding:
    defaults: dict[str, object] = {"message": of.label, "reasons": (), "confidence": 0.9}
    chosen = {**defaults, **rest}
    return Finding(
        id=f"{code}-{of.id[-4:]}",
        code=code,
        name=name,
        kind=of.kind,
        level=level,
        verdict=of.verdict,
        story=of.story,
        fact=of.id,
        label=of.label,
        locations=places,
        fingerprint=f"{of.id[-4:]}0000",
        unit=of.unit,
        **chosen,  # type: ignore[arg-type]
    )


def places(of: Fact, articles: dict[str, Article], *order: str) -> tuple[Location, ...]:
    """The locations of a fact in the given order of article ids, the first leading."""
    values = {one.assertion.article: one for one in of.values}
    return tuple(
        location(
            articles[name],
            values[name],
            Role.RELATED if index else Role.PRIMARY,
            articles[copied].source if (copied := values[name].witness_of) else None,
        )
        for index, name in enumerate(order)
    )


def _loan_finding(of: Fact, articles: dict[str, Article]) -> Finding:
    return finding(
        of, "MON001", "money-mismatch", Level.ERROR,
        places(of, articles, "evening-star", "bay-courier", "morning-echo", "northern-wire"),
        message="quay loan: €3.1m in Evening Star, $4.2 million in 3 others",
        reasons=(
            "same event (loan, quay), same role (amount), published within two days",
            "EUR→USD 1.0938, European Central Bank rate of 11 Mar 2024",
        ),
        gap="$705,000 (20 %) between the nearest ends; 24 % between the stated figures",
        cause="the two agree at 1.3175–1.3934; the rate was last there on 8 Aug 2014 – another loan?",
        majority="$4.2 million: Bay Courier, Northern Wire – 2 independent (Morning Echo repeats Northern Wire)",
        suggestion="“a loan of $4.2m (€3.8m)”",
        confidence=0.93,
    )  # fmt: skip


def _vigil_finding(of: Fact, articles: dict[str, Article]) -> Finding:
    return finding(
        of, "NUM003", "crowd-disparity", Level.WARNING,
        places(of, articles, "evening-star", "bay-courier", "northern-wire"),
        message="people at the vigil, Sunday: more than 40,000 (organisers), 2,000 to 6,000 (police)",
        reasons=("same event (rally), same day (10 Mar)", "attributed to different sources"),
        gap="31,000 between the nearest ends, 4.6 times",
        suggestion="“Organisers spoke of more than 40,000 people, police of 2,000 to 6,000.”",
        confidence=0.88,
    )  # fmt: skip


def _toll_finding(of: Fact, articles: dict[str, Article]) -> Finding:
    return finding(
        of, "TOL001", "toll-updated", Level.INFO,
        places(of, articles, "northern-wire", "evening-star", "morning-echo"),
        message="injured: 12 on 11 Mar, 19 on 12 Mar",
        reasons=("a count that grows, and the later article has the larger",),
        majority="19, the latest",
        confidence=0.81,
    )  # fmt: skip


def shuffled(report: Report, seed: int) -> Report:
    """The same report with every list in another order."""
    dice = random.Random(seed)  # noqa: S311

    def mixed(items: tuple[Item, ...]) -> tuple[Item, ...]:
        return tuple(dice.sample(items, len(items)))

    stories = tuple(
        replace(
            story,
            articles=mixed(story.articles),
            assertions=mixed(story.assertions),
            facts=tuple(
                replace(one, values=mixed(one.values), related=mixed(one.related), pairs=mixed(one.pairs)) for one in mixed(story.facts)
            ),
        )
        for story in mixed(report.stories)
    )
    return replace(
        report,
        articles=mixed(report.articles),
        stories=stories,
        findings=mixed(report.findings),
        skipped=mixed(report.skipped),
    )


def extracted() -> list[tuple[Article, tuple[Mention, ...], tuple[Assertion, ...]]]:
    """What `extract` hands over for the story: articles with mentions and assertions, in no order."""
    report = harbour()
    by_article: dict[str, tuple[Assertion, ...]] = {}
    for one in report.stories[0].assertions:
        by_article[one.article] = (*by_article.get(one.article, ()), one)
    found = [(one, tuple(said.mention for said in by_article[one.id]), by_article[one.id]) for one in report.articles]
    return list(reversed(found))


def told(sentence: str, report: Report | None = None) -> Report:
    """The story with its first finding's leading sentence put as given, the figure marked in it."""
    report = report or harbour()
    first, *rest = report.findings
    lead, *others = first.locations
    start, end = sentence.index("«"), sentence.index("»") - 1
    plain = sentence.replace("«", "").replace("»", "")
    lead = replace(lead, snippet=plain, snippet_start=start, snippet_end=end, text=plain[start:end])
    return replace(report, findings=(replace(first, locations=(lead, *others)), *rest))
