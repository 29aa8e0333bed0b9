"""`factcheck cache`: what is kept between runs."""

from __future__ import annotations

import typer

from factcheck.cli.door import errors_told, tell
from factcheck.cli.state_options import CacheDir
from factcheck.errors import InputError, Problem

cache_app = typer.Typer(help="What is kept between runs.", add_completion=False, no_args_is_help=True, rich_markup_mode=None)


@cache_app.callback()
def root() -> None:
    """What is kept between runs."""


@cache_app.command("clean")
def clean_command(cache_dir: CacheDir = None) -> None:
    """Remove what is kept of articles and of the last runs; the next run reads its articles anew."""
    from factcheck.state import kept, last_run  # noqa: PLC0415
    from factcheck.state.cache_folder import cache_folder  # noqa: PLC0415

    with errors_told():
        folder = cache_folder(cache_dir)
        try:
            count = kept.clean(folder, (kept.FOLDER, last_run.FOLDER)) if folder is not None else 0
        except OSError as error:
            raise InputError((Problem(path=str(folder), message=f"cannot be removed: {error.strerror or error}"),)) from error
        tell(f"{folder}: {count} {'file' if count == 1 else 'files'} removed" if folder else "there is no folder for caches")
