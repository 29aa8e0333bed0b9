"""The front door: answers `--version` before anything heavy is imported."""

import gc
import sys

from factcheck import __version__

_OBJECTS_BETWEEN_COLLECTIONS = 200_000


def main() -> None:
    """Run the command line; `--version` alone costs no more than Python's own start."""
    if sys.argv[1:] in (["--version"], ["-V"]):
        sys.stdout.write(f"factcheck {__version__}\n")
        return
    # Code and tables are many objects that live to the end: at Python's own threshold the collector of cycles searches them
    # time and again within a short run, for nothing. A long run still collects.
    gc.set_threshold(_OBJECTS_BETWEEN_COLLECTIONS)
    from factcheck.cli import app  # noqa: PLC0415  (typer takes longer to import than a version takes to print)

    app()


if __name__ == "__main__":
    main()
