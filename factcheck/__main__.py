"""The front door: answers `--version` before anything heavy is imported."""

import sys

from factcheck import __version__


def main() -> None:
    """Run the command line; `--version` alone costs no more than Python's own start."""
    if sys.argv[1:] in (["--version"], ["-V"]):
        sys.stdout.write(f"factcheck {__version__}\n")
        return
    from factcheck.cli import app  # noqa: PLC0415  (typer takes longer to import than a version takes to print)

    app()


if __name__ == "__main__":
    main()
