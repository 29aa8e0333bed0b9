"""Keeping the record of a run, for `explain` and `decide`; a run goes without it where there is no place for it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.cli.door import tell

if TYPE_CHECKING:
    from factcheck.cli.done import Done
    from factcheck.settings import Settings


def remember(done: Done, settings: Settings, cache_dir: str | None, *, verbose: bool) -> None:
    """Write the record of a run; where that fails, say so only to whoever wants to know everything."""
    from factcheck.grounds import decisions_home  # noqa: PLC0415  (help must not wait for it)
    from factcheck.state.last_run import LastRun, NotKeptError, digests, keep  # noqa: PLC0415

    record = LastRun(
        at=datetime.now(tz=UTC).astimezone().isoformat(timespec="seconds"),
        folder=str(Path.cwd()),
        paths=settings.paths,
        rules=tuple((rule.code, rule.name) for rule in done.ruleset.rules) + done.ruleset.left_out,
        decisions=str(decisions_home(settings).resolve()),
        articles=digests(done.files),
        explanations=done.explained,
    )
    try:
        keep(record, str(Path.cwd()), cache_dir)
    except NotKeptError as error:
        if verbose:
            tell(f"the run is not kept for `explain` and `decide`: {error}")
