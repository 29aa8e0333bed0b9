"""Comments in one's own copy that suppress findings on the block below them.

    <!-- factcheck: ignore[NUM003] reason="the organisers' own count" until=2026-12-31 -->

In an article of another's they would let a source silence whoever checks it, so there they are told and do nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date

from factcheck.domain.article import Article, Skipped
from factcheck.domain.keys import one_line
from factcheck.domain.suppression import Means, Suppression
from factcheck.domain.visible import visible
from factcheck.errors import InputError, Problem
from factcheck.ingest.comments import CLOSE, Comment, comments
from factcheck.rules.nodes import meant
from factcheck.rules.ruleset import RuleSet
from factcheck.state.entries import Suppressor, day_from, known_rules, no_rule, rule_code

_Tell = Callable[[int, str, str], None]

_IGNORE = re.compile(r"ignore\s{0,9}\[(?P<rules>[^\[\]]*)\]")
_WORD = re.compile(r"\s*(?P<name>[^\s=]+)(?:\s*=\s*(?:\"(?P<quoted>[^\"]*)\"|“(?P<curled>[^”]*)”|(?P<bare>[^\s\"“]+)))?")
_OPTIONS = ("reason", "until")
_FORM = 'ignore[NUM003] reason="…" until=2026-12-31'


def ignored_elsewhere(articles: Sequence[Article], ours: frozenset[str]) -> tuple[Skipped, ...]:
    """Comments in articles that are not ours: they do nothing, and it is said."""
    reason = "a comment to factcheck counts only in our own copy (--ours)"
    return tuple(
        Skipped(item=f"{article.path}:{article.position(found.start)[0]}", stage="suppress", reason=reason)
        for article in articles
        if article.id not in ours
        for found in comments(article.text, article.body_start)
    )


def read_comments(articles: Sequence[Article], stories: Mapping[str, str], ruleset: RuleSet) -> tuple[Suppressor, ...]:
    """What the comments of our own articles suppress; `stories` maps an article's id to its story.

    Raises:
        InputError: for every comment that is not understood, all together.
    """
    rules = known_rules(ruleset)
    problems: list[Problem] = []
    read = []
    for article in articles:
        for found in comments(article.text, article.body_start):
            parsed = _parsed(article, found, rules, problems)
            if parsed is not None:
                read.append(_suppressor(article, found, stories.get(article.id, ""), *parsed))
    if problems:
        raise InputError(tuple(sorted(problems)))
    return tuple(read)


def _parsed(
    article: Article, found: Comment, rules: Mapping[str, str], problems: list[Problem]
) -> tuple[tuple[str, ...], str, date | None] | None:
    """Rules, reason and last day of a comment; None where it is not understood, which is noted."""
    body = article.text[found.body : found.end - len(CLOSE)]
    count = len(problems)

    def tell(at: int, message: str, hint: str) -> None:
        line, column = article.position(found.body + at)
        problems.append(Problem(path=article.path, line=line, column=column, message=visible(message), hint=visible(hint)))

    if not _alone_on_its_lines(article.text, found):
        tell(0, "a comment to factcheck stands on a line of its own, before the block that it speaks of", _FORM)
    head = _IGNORE.match(body)
    if head is None:
        blanket = re.match(r"ignore(?![\w\[])", body)
        tell(0, "a comment that ignores every rule is refused" if blanket else "this comment is not understood", f"write {_FORM}")
        return None
    codes = tuple(_codes(head, rules, tell))
    given = dict(_options(body, head.end(), tell))
    until = day_from(given["until"]) if "until" in given else None
    if "until" in given and until is None:
        tell(body.find("until"), f"{given['until']!r} is no day", "such as until=2026-12-31")
    return (codes, one_line(given.get("reason", "")), until) if len(problems) == count else None


def _codes(head: re.Match[str], rules: Mapping[str, str], tell: _Tell) -> Iterator[str]:
    words = list(re.finditer(r"[^\s,]+", head["rules"]))
    if not words:
        tell(0, "a comment that ignores every rule is refused", f"name the rule: {_FORM}")
    for word in words:
        at = head.start("rules") + word.start()
        code = rule_code(word[0], rules)
        if code is not None:
            yield code
        elif word[0] == "*" or word[0].lower() == "all" or any(known.startswith(word[0].upper()) for known in rules):
            tell(at, f"{word[0]!r} stands for several rules, and a blanket comment is refused", f"name each: {_FORM}")
        else:
            tell(at, *no_rule(word[0], rules))


def _options(body: str, at: int, tell: _Tell) -> Iterator[tuple[str, str]]:
    while match := _WORD.match(body, at):
        at = match.end()
        value = next((v for v in (match["quoted"], match["curled"], match["bare"]) if v is not None), None)
        if match["name"] not in _OPTIONS:
            tell(match.start("name"), f"{match['name']!r} is not understood here", meant(match["name"], _OPTIONS))
        elif value is None:
            tell(match.start("name"), f"{match['name']} has no value", f"write {_FORM}")
        else:
            yield match["name"], value


def _alone_on_its_lines(text: str, found: Comment) -> bool:
    before = text[text.rfind("\n", 0, found.start) + 1 : found.start]
    end = text.find("\n", found.end)
    return not before.strip() and not text[found.end : end if end >= 0 else len(text)].strip()


def _suppressor(article: Article, found: Comment, story: str, codes: tuple[str, ...], reason: str, until: date | None) -> Suppressor:
    line, column = article.position(found.start)
    given = Suppression(means=Means.COMMENT, path=article.path, line=line, column=column, reason=reason, until=until)
    return Suppressor(
        suppression=given,
        codes=codes,
        article=article.id,
        story=story,
        block=_block(article, found.end),
        start=found.start,
        end=found.end,
        text=article.text[found.start : found.end],
    )


def _block(article: Article, after: int) -> tuple[int, int]:
    """The stretch of the next paragraph; empty where none follows."""
    following = [s for s in article.sentences if s.start >= after]
    own = [s for s in following if s.paragraph == following[0].paragraph]
    return (own[0].start, own[-1].end) if own else (after, after)
