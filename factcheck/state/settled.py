"""The findings of a run against everything that suppresses some: decisions, our own comments, the baseline."""

from __future__ import annotations

from datetime import date

from msgspec.structs import replace

from factcheck.domain.fact import Story
from factcheck.domain.finding import Finding
from factcheck.domain.suppression import Means
from factcheck.rules.ruleset import RuleSet
from factcheck.rules.short_ids import with_short_ids
from factcheck.state.comments import read_comments
from factcheck.state.entries import Suppressor
from factcheck.state.spent_findings import spent_findings
from factcheck.state.suppress import Settled, settle


def settled(
    findings: tuple[Finding, ...],
    stories: tuple[Story, ...],
    ruleset: RuleSet,
    ours: frozenset[str],
    written: tuple[Suppressor, ...] = (),
    *,
    today: date,
) -> Settled:
    """The findings that are told, those that are suppressed, and with the former what is wrong with decisions and comments.

    `written` is what decisions and baseline say.

    Raises:
        InputError: for what is wrong in a comment of ours.
    """
    articles = {a.id: a for s in stories for a in s.articles}
    story_of = {a.id: s.id for s in stories for a in s.articles}
    own = tuple(articles[i] for i in sorted(ours & set(articles)))
    decided = tuple(one for one in written if one.suppression.means is not Means.BASELINE)
    suppressors = (*decided, *read_comments(own, story_of, ruleset), *written[len(decided) :])
    codes = frozenset(rule.code for rule in ruleset.rules)
    found = settle(findings, suppressors, frozenset(s.id for s in stories), codes, today)
    return replace(found, told=found.told + with_short_ids(spent_findings(found.spent, ruleset, articles)))
