"""Sentences, names and days that several formats share."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from factcheck.domain.fact import Verdict
from factcheck.domain.kinds import NAMED, Kind
from factcheck.domain.suppression import Means
from factcheck.domain.visible import visible

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from factcheck.domain.article import Article, Skipped
    from factcheck.domain.assertion import Assertion
    from factcheck.domain.calendar import Timestamp
    from factcheck.domain.fact import Fact, Story
    from factcheck.domain.finding import Finding, Location
    from factcheck.domain.report import Report, Summary

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
REASONS = 3  # why figures were not comparable: as many as a line holds
SAFE_URL = re.compile(r"https?://[!-~]+")
MEANS = {Means.DECISION: "decided", Means.COMMENT: "ignored by a comment", Means.BASELINE: "in the baseline"}
AGREED = (Verdict.AGREE, Verdict.COMPATIBLE)


def counted(number: int, noun: str) -> str:
    """The number with its noun: 1 article, 2 articles."""
    return f"{number:,} {noun}" + ("" if number == 1 else "s")


def listed(parts: Sequence[str]) -> str:
    """The parts as a sentence has them: a, b and c."""
    return " and ".join([", ".join(parts[:-1]), parts[-1]]) if len(parts) > 1 else "".join(parts)


def place(location: Location) -> str:
    """`path:line:column`, as an editor opens it."""
    return f"{visible(location.path)}:{location.line}:{location.column}"


def day_words(day: date, *, year: bool = True) -> str:
    """A day as a desk writes it: 28 Sep 2022."""
    return f"{day.day} {MONTHS[day.month - 1]}" + (f" {day.year}" if year else "")


def time_words(published: Timestamp | None) -> str:
    """Day and time of an article; its year stands in the story's heading."""
    if published is None:
        return "undated"
    return day_words(published.day, year=False) + (f" {published.at:%H:%M}" if published.at else "")


def dated(location: Location) -> str:
    """Day and time of the article that a place stands in; nothing for a place in no article, as in a file of decisions."""
    return time_words(location.published) if location.article else ""


def day_span(articles: Sequence[Article]) -> str:
    """From the first day to the last, without saying a month or year twice."""
    days = sorted(article.published.day for article in articles if article.published)
    undated = len(articles) - len(days)
    if not days:
        return "undated"
    first, last = days[0], days[-1]
    if first == last:
        words = day_words(last)
    elif (first.year, first.month) == (last.year, last.month):
        words = f"{first.day}–{day_words(last)}"
    else:
        words = f"{day_words(first, year=first.year != last.year)} – {day_words(last)}"
    return words + (f", {undated} undated" if undated else "")


def heading(story: Story) -> str:
    """How many articles a story has, how many of them are independent, and its days."""
    count = len(story.articles)
    independent = count - len({copy for copy, _ in story.copies})
    words = counted(count, "article") + (f", {independent} independent" if independent != count else "")
    return f"{words} · {day_span(story.articles)}"


def outlets(articles: Sequence[Article]) -> dict[str, str]:
    """A name for each article, by its id: the outlet, with the file where an outlet has several articles."""
    uses = Counter(article.source or article.path for article in articles)

    def name(article: Article) -> str:
        source = article.source or article.path
        stem = PurePosixPath(article.path.replace("#", "/")).stem
        return visible(source if uses[source] == 1 else f"{source} ({stem})")

    return {article.id: name(article) for article in articles}


def addresses(articles: Sequence[Article]) -> dict[str, str]:
    """Where each article can be read, by its id; only addresses of the web, since others may act when they are opened."""
    return {article.id: article.url for article in articles if article.url and SAFE_URL.fullmatch(article.url)}


def shared(story: Story) -> tuple[Fact, ...]:
    """The facts that stand in two articles or more."""
    return tuple(fact for fact in story.facts if fact.verdict is not Verdict.SINGLE_SOURCE and len(fact.values) > 1)


def found(report: Report) -> str:
    """The closing sentence: what was found, in how many shared facts."""
    facts = sum(len(shared(story)) for story in report.stories)
    if not facts and not report.findings:
        return "Nothing was compared: no fact stands in two articles."
    summary = report.summary
    tally = ((summary.errors, "error"), (summary.warnings, "warning"), (summary.infos, "info"))
    parts = [counted(number, noun) for number, noun in tally if number]
    untold = [f"{summary.suppressed:,} suppressed"] if summary.suppressed else []
    untold += [f"{summary.hidden:,} below the level or confidence asked for"] if summary.hidden else []
    untold += [f"{summary.unchanged:,} in unchanged articles"] if summary.unchanged else []
    hidden = f" ({', '.join(untold)})" if untold else ""
    return f"Found {listed(parts) if parts else 'nothing to report'} in {counted(facts, 'shared fact')}{hidden}."


def nothing_compared(articles: int, summary: Summary, *, together: bool) -> str:
    """Why no two of so many articles were compared, for whoever sees only the exit code; `together`, if two are of one event."""
    if articles < 2:
        why = "only one article was read" if articles else "no article was read"
    elif not together:
        why = f"the {articles:,} articles are about {articles:,} events"
    elif summary.not_comparable:
        why = f"{counted(summary.not_comparable, 'figure')} of one thing could not be brought into one unit"
    else:
        why = "no figure stands in two articles"
    return f"nothing was compared: {why}"


def suppressed_by(finding: Finding) -> str:
    """Why a finding is not told, and where that is written: "accepted until 31 Dec 2026 by Ann: a recount (decisions.yaml:3)"."""
    given = finding.suppression
    if given is None:
        return "suppressed"
    words = str(given.decision).replace("-", " ") if given.decision else MEANS[given.means]
    until = f" until {day_words(given.until)}" if given.until else ""
    who = f" by {given.by}" if given.by else ""
    reason = f": {given.reason}" if given.reason else ""
    return visible(f"{words}{until}{who}{reason} ({given.path}:{given.line})")


def coverage(report: Report) -> str:
    """What was compared and what was not, with the reason: silence must never look like peace."""
    summary = report.summary
    reasons = {
        reason for story in report.stories for fact in story.facts if fact.verdict is Verdict.NOT_COMPARABLE for reason in fact.reasons
    }
    told = sorted(reasons)[:REASONS] + ["…"] * (len(reasons) > REASONS)
    why = f" ({visible('; '.join(told))})" if reasons and summary.not_comparable else ""
    return (
        f"{counted(summary.assertions, 'assertion')}: {summary.compared:,} compared, "
        f"{summary.single_source:,} in one article only, {summary.not_comparable:,} not comparable{why}.{_encodings(report)}"
    )


def _encodings(report: Report) -> str:
    """Which articles were no UTF-8, and what they were read as."""
    other = [f"{visible(a.path)} as {a.encoding}" for a in report.articles if a.encoding.lower() not in {"utf-8", "utf-8-sig"}]
    more = f" and {len(other) - REASONS:,} more" if len(other) > REASONS else ""
    return f" Not UTF-8, so read in another encoding: {', '.join(other[:REASONS])}{more}." if other else ""


def read_as(article: Article) -> str:
    """An article as it was read: its outlet, its date and where that is from."""
    published = f"{article.published} ({article.published_from})" if article.published else "undated"
    return visible(f"{article.path}: {article.source or 'no outlet named'}, {published}, {article.encoding}")


def left_out(skipped: Skipped) -> str:
    """One thing that was not read or not compared, and why."""
    return visible(f"{skipped.item}: {skipped.reason} ({skipped.stage})")


def subject_words(assertion: Assertion | None) -> str:
    """What an assertion is about, in short: what happened and to whom."""
    if assertion is None:
        return ""
    event = assertion.event.lower() if assertion.event else ""
    return " ".join(part for part in (event, assertion.head.text if assertion.head else "") if part)


def beside(finding: Finding) -> Location | None:
    """The place to name beside the leading one: the first that states something else."""
    lead, *others = finding.locations
    return next((other for other in others if other.meaning != lead.meaning or other.text != lead.text), None)


def has_voices(finding: Finding) -> bool:
    """Whether it matters that a place names no source: outlets differ, in what somebody may have told them."""
    return finding.kind not in {*NAMED, Kind.OTHER} and len({location.article for location in finding.locations}) > 1
