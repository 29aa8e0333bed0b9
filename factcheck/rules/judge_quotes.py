"""The quotations of a story by the rules: one finding for each utterance that articles render differently."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

from msgspec.structs import replace

from factcheck.domain.article import Article
from factcheck.domain.fact import Story
from factcheck.domain.finding import Aligned, Finding, Location, Role
from factcheck.domain.keys import quote_fact
from factcheck.domain.kinds import Kind
from factcheck.domain.quotation import Difference, QuoteDifference, Rendering, words_of
from factcheck.rules.checks.interface import QuoteCheck, QuoteFlag
from factcheck.rules.ruleset import Rule, RuleSet, When

_FEWEST_DIGITS = 4
_LONGEST = 60  # characters of words that a message shows


def quote_findings(story: Story, ruleset: RuleSet) -> tuple[Finding, ...]:
    """The findings on the quotations of one story, rule by rule; of two rules of one check the first speaks."""
    articles = {a.id: a for a in story.articles}
    spoken: set[tuple[str, QuoteDifference]] = set()
    found = []
    for rule in ruleset.rules:
        check = rule.runs
        if not isinstance(check, QuoteCheck) or rule.when not in (When(), When(kinds=(Kind.QUOTE,))):
            continue
        for flag in check.run(story):
            if (check.family, flag.difference) not in spoken:
                spoken.add((check.family, flag.difference))
                found.append(_finding(story, rule, flag, articles))
    return tuple(found)


def _finding(story: Story, rule: Rule, flag: QuoteFlag, articles: Mapping[str, Article]) -> Finding:
    told = _turned(flag.difference, articles)
    fact = quote_fact(story.id, told.speaker, told.key)
    said = sorted(f"{articles[r.quotation.article].source}={_line(r.text)}" for r in told.renderings)
    fingerprint = _hash("\x1f".join((rule.code, fact, *said)))[:16]
    return Finding(
        id=f"{rule.code}-{fingerprint[:_FEWEST_DIGITS]}",
        code=rule.code,
        name=rule.name,
        kind=Kind.QUOTE,
        level=max(flag.level or rule.level, rule.level, key=lambda level: level.rank),
        confidence=told.confidence,
        verdict="differs",
        story=story.id,
        fact=fact,
        label=words_of(told.speaker),
        message=_message(rule, told, articles),
        reasons=told.reasons,
        locations=tuple(
            _location(r, articles[r.quotation.article], told, _source_of(_repeated(r, told, story), articles)) for r in told.renderings
        ),
        fingerprint=fingerprint,
        cause=f"two translations, perhaps: {told.translated}" if told.translated else None,
        majority=_majority(told, story, articles),
        spelled_out=True,
        aligned=told.aligned,
    )


def _turned(told: QuoteDifference, articles: Mapping[str, Article]) -> QuoteDifference:
    """The difference with the rendering first that stands more alone: fewer articles have its words, then later, then by path."""
    first, second, *others = told.renderings

    def alone(number: int) -> tuple[int, int, str]:
        article = articles[told.renderings[number].quotation.article]
        day = article.published.day.toordinal() if article.published else 0
        return sum(r.like == number for r in others), -day, article.path

    if alone(0) <= alone(1):
        return told
    swapped = tuple(replace(r, like=None if r.like is None else 1 - r.like) for r in others)
    lines = tuple(Aligned(left=a.right, right=a.left, differs=a.differs) for a in told.aligned)
    return replace(told, renderings=(second, first, *swapped), aligned=lines)


def _message(rule: Rule, told: QuoteDifference, articles: Mapping[str, Article]) -> str:
    """Who quotes what, a rule's own template in its place."""
    first, second = told.renderings[:2]
    a, b = _different(told)
    source_a, source_b = (articles[r.quotation.article].source for r in (first, second))
    if rule.message is not None:
        return rule.message.format(label=words_of(told.speaker), a=a, b=b, source_a=source_a, source_b=source_b)
    if told.kind is Difference.SPEAKER:
        by = [r.quotation.speaker.name if r.quotation.speaker else "" for r in (first, second)]
        return f"“{_short(first.text)}” is said by {by[0]} in {source_a}, by {by[1]} in {source_b}"
    translated = ", translated" if told.translated else ""
    more = sum(line.differs for line in told.aligned) - 1
    tail = f" (+{more} more)" if more > 0 and told.kind is not Difference.REMARK else ""
    return f"{words_of(told.speaker)}{translated}: {_quoted(a)} in {source_a}, {_quoted(b)} in {source_b}{tail}"


def _different(told: QuoteDifference) -> tuple[str, str]:
    """The words that a message names: those that stand for one another, else the first that one side lacks."""
    if told.kind in (Difference.REMARK, Difference.SPEAKER):
        return _line(told.renderings[0].text), _line(told.renderings[1].text)
    lines = [line for line in told.aligned if line.differs]
    first, last = lines[0], lines[-1]
    if len(lines) > 1 and (not (first.right or last.left) or not (first.left or last.right)):  # said before the rest, and behind it
        return _line(first.left or last.left), _line(first.right or last.right)
    both = [line for line in lines if line.left and line.right]
    chosen = max(both, key=_weight) if both else lines[0]
    return _line(chosen.left), _line(chosen.right)


def _weight(line: Aligned) -> tuple[bool, int, int]:
    """What makes one difference worth more in a title than another: figures, then words that are no mere particles."""
    digits = any(c.isdigit() for c in line.left + line.right)
    return digits, min(len(line.left), len(line.right)), max(len(line.left), len(line.right))


def _quoted(words: str) -> str:
    return f"“{_short(words)}”" if words else "nothing in its place"


def _short(words: str) -> str:
    line = _line(words).strip(".,;: ")
    return line if len(line) <= _LONGEST else line[:_LONGEST].rpartition(" ")[0] + " …"


def _repeated(rendering: Rendering, told: QuoteDifference, story: Story) -> str | None:
    """The article that this one copies, where it is told of too and has the same words."""
    original = dict(story.copies).get(rendering.quotation.article)
    mine = next((r for r in told.renderings if r.quotation.article == original), None)
    return original if mine is not None and _side(rendering, told) == _side(mine, told) is not None else None


def _source_of(article: str | None, articles: Mapping[str, Article]) -> str | None:
    return articles[article].source if article else None


def _side(rendering: Rendering, told: QuoteDifference) -> int | None:
    """Whose words of the two a rendering has, 0 or 1."""
    leading = [n for n, r in enumerate(told.renderings[:2]) if r is rendering]
    return leading[0] if leading else rendering.like


def _majority(told: QuoteDifference, story: Story, articles: Mapping[str, Article]) -> str | None:
    """The words that more than half of the independent articles have, and which they are."""
    free = [r for r in told.renderings if _repeated(r, told, story) is None]
    if len(free) < 3 or told.kind is Difference.SPEAKER:
        return None
    for number, words in enumerate(_different(told)):
        mine = [r for r in free if _side(r, told) == number]
        if len(mine) * 2 > len(free):
            who = ", ".join(dict.fromkeys(articles[r.quotation.article].source for r in mine))
            said = _quoted(words) if words else f"without {_quoted(_different(told)[1 - number])}"
            return f"{said}: {who} – {len(mine)} of {len(free)}"
    return None


def _location(rendering: Rendering, article: Article, told: QuoteDifference, repeats: str | None) -> Location:
    quotation = rendering.quotation
    inside = [s for s in article.sentences if s.end > rendering.start and s.start < rendering.end]
    begin = min([rendering.start, *(s.start for s in inside)])
    end = max([rendering.end, *(s.end for s in inside)])
    line, column = article.position(rendering.start)
    return Location(
        article=article.id,
        path=article.path,
        source=article.source,
        published=article.published,
        start=rendering.start,
        end=rendering.end,
        line=line,
        column=column,
        text=rendering.text,
        role=Role.PRIMARY if rendering is told.renderings[0] else Role.RELATED,
        snippet=article.text[begin:end],
        snippet_start=rendering.start - begin,
        snippet_end=rendering.end - begin,
        attribution=quotation.speaker.told if quotation.speaker else None,
        repeats=repeats,
    )


def _line(text: str) -> str:
    return " ".join(text.split())


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
