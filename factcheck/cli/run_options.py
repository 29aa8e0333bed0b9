"""The options that say how the work is done, which change nothing of what is told."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, Annotated

import typer

from factcheck.cli.engines import DASK, EngineAt, dask_engine
from factcheck.execute.interface import Engine
from factcheck.execute.serial import Serial

if TYPE_CHECKING:
    from factcheck.state.kept import Kept

_MOST_JOBS = 256

Jobs = Annotated[
    int,
    typer.Option("-j", "--jobs", min=0, max=_MOST_JOBS, metavar="N", help="Work in so many processes; 0 is one for each processor."),
]


@contextmanager
def engine_of(jobs: int, cache: Kept | None, asked: EngineAt | None = None) -> Iterator[Engine]:
    """What runs the work; its processes end with it.

    Raises:
        InputError: where what it needs is not installed.
    """
    workers = jobs or os.cpu_count() or 1
    with ExitStack() as ends:
        engine: Engine = Serial()
        if asked is not None and asked.name == DASK:
            engine = ends.enter_context(dask_engine(asked, jobs))
        elif workers > 1:
            from factcheck.execute.processes import Processes  # noqa: PLC0415  (help must not wait for it)

            engine = ends.enter_context(Processes(workers))
        if cache is not None:
            from factcheck.execute.keeping import Keeping  # noqa: PLC0415

            engine = Keeping(engine, cache)
        yield engine


def cache_of(cache_dir: str | None, *, no_cache: bool) -> Kept | None:
    """Where answers are kept; None where nobody wants that, or the platform has no place for it."""
    from factcheck.state.cache_folder import cache_folder  # noqa: PLC0415
    from factcheck.state.kept import Kept  # noqa: PLC0415

    folder = None if no_cache else cache_folder(cache_dir)
    return Kept(folder) if folder is not None else None
