"""The outcome of a run: everything a renderer needs, and nothing it would have to compute."""

from __future__ import annotations

from msgspec import Struct

from factcheck.domain.article import Article, Skipped
from factcheck.domain.fact import Story
from factcheck.domain.finding import Finding, Level


class Summary(Struct, frozen=True, kw_only=True):
    """Counts of a run; `compared` are assertions in a fact of two sources or more.

    `hidden` are findings below the level or the confidence that was asked for; `unchanged` those that
    touch no article that changed; they are counted nowhere else.
    """

    errors: int
    warnings: int
    infos: int
    assertions: int
    compared: int
    single_source: int
    not_comparable: int
    suppressed: int = 0
    hidden: int = 0
    unchanged: int = 0


class RuleTold(Struct, frozen=True, kw_only=True):
    """A rule that told something: its line in a list, and its page in full, plain and in Markdown."""

    code: str
    name: str
    level: Level
    about: str
    help: str
    markdown: str = ""


class RulesUsed(Struct, frozen=True, kw_only=True):
    """Which rules were in force: the file, None for the built-in pack alone, and a digest of all of them.

    `told` are those that told something, by code.
    """

    path: str | None
    digest: str
    told: tuple[RuleTold, ...] = ()


class Report(Struct, frozen=True, kw_only=True):
    """One run of `compare`: stories by id, findings in the order level, falling confidence, story, first place."""

    version: str
    rules: RulesUsed
    articles: tuple[Article, ...]
    stories: tuple[Story, ...]
    findings: tuple[Finding, ...]
    suppressed: tuple[Finding, ...]
    skipped: tuple[Skipped, ...]
    summary: Summary
