"""Where the work runs, as `--engine` names it."""

from __future__ import annotations

import os
from difflib import get_close_matches
from typing import TYPE_CHECKING, Annotated

import typer
from msgspec import Struct

from factcheck.cli.extras import needed
from factcheck.domain.visible import visible
from factcheck.errors import InputError, Problem

if TYPE_CHECKING:
    from factcheck.execute.dask.engine import Dask

PROCESSES, DASK = "processes", "dask"
_NAMES = (PROCESSES, DASK)


class EngineAt(Struct, frozen=True):
    """An engine by name, and the address of what runs it already; None where it is started for the run."""

    name: str = PROCESSES
    address: str | None = None


def engine_called(words: str) -> EngineAt:
    """An engine out of NAME or NAME=ADDRESS.

    Raises:
        typer.BadParameter: where none is called so, or it has no address.
    """
    name, given, address = words.partition("=")
    if name not in _NAMES:
        near = get_close_matches(name.lower(), _NAMES, 1)
        hint = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(_NAMES)}"
        raise typer.BadParameter(f"no engine is called {visible(name)!r} ({hint})")
    if given and (name != DASK or not address):
        raise typer.BadParameter(f"{visible(words)!r} names no address (such as dask=tcp://10.0.0.1:8786)")
    return EngineAt(name, address or None)


EngineName = Annotated[
    EngineAt | None,
    typer.Option(
        "--engine",
        envvar="FACTCHECK_ENGINE",
        metavar="processes|dask[=ADDRESS]",
        parser=engine_called,
        help="Where the work runs: in N processes of -j, on a Dask cluster of so many, or on the one whose scheduler is at ADDRESS.",
        show_default=False,
    ),
]


def dask_engine(asked: EngineAt, jobs: int) -> Dask:
    """The engine on a Dask cluster.

    Raises:
        InputError: where Dask is not installed, or somebody asks for processes on a cluster that has its own.
    """
    if asked.address and jobs != 1:
        hint = "leave -j out, or the address"
        raise InputError((Problem(path=f"-j {jobs}", message="a cluster that runs already has its own workers", hint=hint),))
    found: type[Dask] = needed("factcheck.execute.dask.engine", "dask.distributed", "dask", "--engine dask").Dask
    return found(jobs or os.cpu_count() or 1, asked.address)
