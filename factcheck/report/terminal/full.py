"""The format `full`: the findings of each story with their evidence, its matrix, and what was not compared."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from rich.text import Text

from factcheck.domain.visible import visible
from factcheck.report.concise import line
from factcheck.report.order import ordered
from factcheck.report.statistics import statistics
from factcheck.report.terminal.finding import finding_lines
from factcheck.report.terminal.in_words import alike_lines
from factcheck.report.terminal.matrix import left_out_lines, matrix_lines, story_heading
from factcheck.report.terminal.paint import QUIET, STRONG, flow, folded, ink, paint
from factcheck.report.wording import AGREED, addresses, coverage, found, outlets, shared, subject_words, suppressed_by

if TYPE_CHECKING:
    from factcheck.domain.fact import Fact, Story
    from factcheck.domain.finding import Finding
    from factcheck.domain.report import Report
    from factcheck.report.view import View

NAMED = 12  # things told in a line by name alone


def full(report: Report, view: View) -> str:
    """The whole screen."""
    report = ordered(report)
    lines: list[Text] = []
    if view.quiet:
        bare = _bare(report, view)
        return paint(bare, view) if bare else ""
    silent = [story for story in report.stories if _is_silent(story, report) and not (view.show_agreements and story.quoted_alike)]
    for story in report.stories:
        lines += _story(story, report, view) if view.show_coverage or story not in silent else []
    told = {story.id for story in report.stories}
    lines += _findings([finding for finding in report.findings if finding.story not in told], {}, {}, view)
    apart = [story.id for story in silent if len(story.articles) > 1]  # a lone article is told of as left out
    if apart and not view.show_coverage:
        lines += [*_named("No shared fact: ", apart, view.width), Text()]
    return paint([*lines, *_closing(report, view)], view)


def _bare(report: Report, view: View) -> list[Text]:
    """The findings alone, and their count where that is asked for."""
    lines: list[Text] = []
    for story in report.stories:
        found_here = [finding for finding in report.findings if finding.story == story.id]
        lines += _findings(found_here, outlets(story.articles), addresses(story.articles), view)
    told = {story.id for story in report.stories}
    lines += _findings([finding for finding in report.findings if finding.story not in told], {}, {}, view)
    return [*lines, *map(Text, statistics(report))] if view.statistics else lines[:-1]


def _is_silent(story: Story, report: Report) -> bool:
    """Whether nothing in a story could be compared, and nothing is to be told of it."""
    return not shared(story) and all(finding.story != story.id for finding in report.findings)


def _story(story: Story, report: Report, view: View) -> list[Text]:
    findings = [finding for finding in report.findings if finding.story == story.id]
    facts = shared(story)
    told = {finding.fact for finding in findings}
    agreed = [fact for fact in facts if fact.verdict in AGREED and fact.id not in told]
    rows = facts if view.show_agreements else [fact for fact in facts if fact not in agreed]
    urls = addresses(story.articles)
    lines = [*story_heading(story, view.width), Text()]
    lines += _findings(findings, outlets(story.articles), urls, view)
    if table := matrix_lines(story, rows, findings, view):
        lines += [*table, Text()]
    if quoted := alike_lines(story, view):
        lines += [*quoted, Text()]
    if agreed and not view.show_agreements:
        lines += [*_named("Agreed: ", _labels(agreed), view.width), Text()]
    return lines + (_alone(story, view) if view.show_coverage else [])


def _labels(facts: list[Fact]) -> list[str]:
    """The labels of facts, each once; a label of several says of how many."""
    return [label if count == 1 else f"{label} ({count} facts)" for label, count in Counter(fact.label for fact in facts).items()]


def _named(label: str, names: list[str], width: int) -> list[Text]:
    """Things in a line or two, by name: good to know, nothing to read."""
    more = f", and {len(names) - NAMED} more" if len(names) > NAMED else ""
    first, *others = [visible(name) for name in names[:NAMED]]
    words = [f"{label}{first}", *others]
    parts = [*(f"{word} ·" for word in words[:-1]), words[-1] + more]
    return flow([ink(part, QUIET) for part in parts], width, indent=len(label), gap=" ")


def _findings(findings: list[Finding], names: dict[str, str], urls: dict[str, str], view: View) -> list[Text]:
    return [text for finding in findings for text in (*finding_lines(finding, names, urls, view), Text())]


def _alone(story: Story, view: View) -> list[Text]:
    """What only one article says, and is therefore not compared."""
    compared = {one.id for fact in shared(story) for one in (*(value.assertion for value in fact.values), *fact.related)}
    alone = [one for one in story.assertions if one.id not in compared]
    articles = {article.id: article for article in story.articles}
    lines = [ink("In one article only", STRONG)] if alone else []
    for one in alone:
        article = articles[one.article]
        row, column = article.position(one.mention.start)
        words = ink(visible(one.mention.text), STRONG) + ink(f"  {visible(subject_words(one))}", QUIET)
        lead = ink(f"   {visible(article.path)}:{row}:{column}  ", "cyan")
        lines += folded(words, view.width, indent=5, lead=lead)
    return [*lines, Text()] if lines else []


def _closing(report: Report, view: View) -> list[Text]:
    """What was found, compared, suppressed and left out."""
    lines: list[Text] = []
    if view.show_suppressed and report.suppressed:
        lines += [ink("Suppressed", STRONG)]
        for one in report.suppressed:
            lines += folded(Text(line(one)), view.width, indent=5, lead=Text("   "))
            lines += folded(ink(suppressed_by(one), QUIET), view.width, indent=7, lead=Text("     "))
        lines.append(Text())
    lines += left_out_lines(report, view)
    if view.statistics and (report.findings or report.suppressed):
        lines += [*(Text(line) for line in statistics(report)), Text()]
    return [*lines, *folded(ink(found(report), STRONG), view.width), *folded(Text(coverage(report)), view.width)]
