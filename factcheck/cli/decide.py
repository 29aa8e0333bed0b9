"""`factcheck decide`: a decision on a finding of the last run, written into decisions.yaml."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from factcheck.cli.asked import today
from factcheck.cli.door import errors_told, tell, write
from factcheck.cli.explain import Named
from factcheck.cli.state_options import CacheDir
from factcheck.domain.finding import Finding
from factcheck.domain.suppression import Decision
from factcheck.domain.visible import visible
from factcheck.errors import InputError, Problem


def decide_command(
    finding: Named,
    reason: Annotated[str, typer.Option("--reason", metavar="TEXT", help="Why it may stand.", show_default=False)],
    until: Annotated[
        str | None, typer.Option("--until", metavar="YYYY-MM-DD", help="The last day on which it holds.", show_default=False)
    ] = None,
    decision: Annotated[Decision, typer.Option("--decision", help="What is decided.")] = Decision.ACCEPTED,
    by: Annotated[str | None, typer.Option("--by", metavar="NAME", envvar="FACTCHECK_BY", help="Who decides.", show_default=False)] = None,
    decisions: Annotated[
        str | None, typer.Option("--decisions", metavar="PATH", help="The file, in place of that of the last run.", show_default=False)
    ] = None,
    cache_dir: CacheDir = None,
) -> None:
    """Record a decision on a finding of the last run: it is told again when a figure changes, or its day has passed."""
    from factcheck.domain.keys import key_of, one_line  # noqa: PLC0415  (help must not wait for them)
    from factcheck.rules.ruleset import RuleSet  # noqa: PLC0415
    from factcheck.state.decide import Ruling, append  # noqa: PLC0415
    from factcheck.state.last_run import changed, recall  # noqa: PLC0415

    with errors_told():
        run = recall(str(Path.cwd()), cache_dir)
        found = run.explanation(finding).finding
        day = _asked(found, reason, until)
        ruling = Ruling(decision=decision, reason=one_line(reason), by=one_line(by or "") or None, until=day)
        path = Path(decisions or run.decisions)
        append(path, found, ruling, RuleSet(rules=(), left_out=run.rules))
        said = " · ".join(f"{source}: {value}" for source, value in key_of(found).sources)
        write(visible(f"{_seen(path)}: {found.id} {decision} – {found.label} ({said})"), None)
        for other in changed(run):
            tell(f"{other} has changed since that run, so the decision may meet nothing")


def _asked(found: Finding, reason: str, until: str | None) -> date | None:
    """The last day of a decision, None where it has none.

    Raises:
        InputError: for all that is wrong with what was asked, together.
    """
    from factcheck.state.entries import day_from  # noqa: PLC0415
    from factcheck.state.spent_findings import is_on_suppression  # noqa: PLC0415

    problems = []
    if is_on_suppression(found):
        at = found.locations[0]
        hint = f"mend {at.path}:{at.line}"
        problems.append(Problem(path=found.id, message="this is told of a decision or a comment, and no decision mends it", hint=hint))
    if not reason.strip():
        problems.append(Problem(path="--reason", message="is empty", hint="say why it may stand"))
    day = day_from(until) if until is not None else None
    if until is not None and day is None:
        problems.append(Problem(path="--until", message=f"{until!r} is no day", hint="such as 2026-12-31"))
    elif day is not None and day < today():
        problems.append(Problem(path="--until", message=f"{until} has passed", hint="a decision holds from today on"))
    if problems:
        raise InputError(tuple(problems))
    return day


def _seen(path: Path) -> str:
    """A path as it is seen from here, where it lies below."""
    return str(path.relative_to(Path.cwd())) if path.is_relative_to(Path.cwd()) else str(path)
