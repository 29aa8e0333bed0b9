"""The front door: answers `--version` before anything heavy is imported, and lets nothing out that no person can read."""

import gc
import os
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
    try:
        os.getcwd()  # noqa: PTH109  (pathlib takes longer to import than a version takes to print)
    except OSError as error:
        sys.exit(_cannot(f"the folder it was called from cannot be read: {error.strerror}"))
    from factcheck.cli import app  # noqa: PLC0415  (typer takes longer to import than a version takes to print)

    try:
        app()
    except Exception as error:  # noqa: BLE001  (1 would say that articles differ; a fault of the program is no finding)
        sys.exit(_cannot(_fault(error)))
    finally:
        gc.freeze()  # at its end Python would search them all once more, an eighth of a short run; they go with the process


def _cannot(why: str) -> int:
    sys.stderr.write(f"factcheck: {why}\n")
    return 2


def _fault(error: Exception) -> str:
    """A fault of the program itself, in a line that a report of it can quote."""
    from pathlib import Path  # noqa: PLC0415  (only where something is broken)
    from traceback import extract_tb  # noqa: PLC0415

    from factcheck.domain.visible import visible  # noqa: PLC0415

    last = extract_tb(error.__traceback__)[-1]
    said = visible(" ".join(str(error).split()))
    return f"a fault of the program, not of its input: {type(error).__name__}: {said} ({Path(last.filename).name}:{last.lineno})"


if __name__ == "__main__":
    main()
