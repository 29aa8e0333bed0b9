"""The options of what outlives a run, and of our own copy."""

from __future__ import annotations

from typing import Annotated

import typer

Ours = Annotated[
    str | None,
    typer.Option("--ours", metavar="PATH", help="Our own copy: findings are told and pointed at from it.", show_default=False),
]
Baseline = Annotated[
    str | None,
    typer.Option("--baseline", metavar="PATH", help="Tell only what is not in this baseline.", show_default=False),
]
Decisions = Annotated[
    str | None,
    typer.Option("--decisions", metavar="PATH", help="A file of decisions, in place of the nearest decisions.yaml.", show_default=False),
]
ShowSuppressed = Annotated[
    bool, typer.Option("--show-suppressed", help="Show also what a decision, a comment or the baseline keeps back, and why.")
]
NoCache = Annotated[bool, typer.Option("--no-cache", help="Read each article anew, and keep nothing of the run.")]
CacheDir = Annotated[
    str | None,
    typer.Option(
        "--cache-dir",
        envvar="FACTCHECK_CACHE_DIR",
        metavar="PATH",
        help="Where articles read and the record of the run are kept.",
        show_default=False,
    ),
]
