"""Pictures of the terminal and of the page, as the README shows them.

    python -m tests.pictures.take [FOLDER] [PATH…]

Compares the articles of this repository, or those of PATH, and writes `terminal.png` and `page.png` beside this file;
with a FOLDER of one's own also narrower and darker ones, to be looked at. Needs a Chromium.
"""

from __future__ import annotations

import os
import sys
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from rich.console import Console
from rich.terminal_theme import TerminalTheme
from rich.text import Text

from factcheck import pipeline
from factcheck.report.renderers import RENDERERS, View
from factcheck.settings import Settings
from tests.browser import browser, chromium

if TYPE_CHECKING:
    from factcheck.domain.report import Report
    from tests.browser import Tab

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent
CELL = 8.43  # pixels a column of the drawn terminal takes, its frame included
THEME = TerminalTheme(
    (22, 24, 29),
    (230, 230, 230),
    [(60, 60, 60), (255, 107, 97), (130, 200, 130), (229, 181, 75), (110, 160, 240), (200, 140, 220), (104, 190, 190), (200, 200, 200)],
)
SCREEN = """<!doctype html><meta charset="utf-8"><style>body{{margin:0;background:#16181d;color:#e6e6e6;padding:18px 20px;
font:14px/1.32 "DejaVu Sans Mono","Liberation Mono",monospace}}pre{{margin:0;font:inherit}}</style><body><pre>{}</pre>"""


def main() -> int:
    """Take them all."""
    path = chromium()
    if path is None:
        sys.stderr.write("no chromium on this machine\n")
        return 1
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE
    os.chdir(ROOT)
    report = pipeline.compare(Settings(paths=tuple(sys.argv[2:]) or ("articles/",)))
    with browser(path) as tab, TemporaryDirectory() as work:
        if folder == HERE:
            terminal(report, "full", 100, tab, Path(work), HERE / "terminal.png", lines=60)
            page(report, tab, Path(work), HERE / "page.png", width=1100, height=1500)
            return 0
        for width in (100, 70, 50):
            for form in ("full", "matrix"):
                terminal(report, form, width, tab, Path(work), folder / f"{form}-{width}.png")
        for width in (1200, 360):
            for dark in (False, True):
                page(report, tab, Path(work), folder / f"page-{width}{'-dark' if dark else ''}.png", width=width, dark=dark)
    return 0


def terminal(report: Report, form: str, width: int, tab: Tab, work: Path, picture: Path, lines: int | None = None) -> None:
    """What a format prints, as a terminal of so many columns shows it."""
    text = Text.from_ansi(RENDERERS[form](report, View(width=width, color=True)))
    console = Console(width=width, record=True, file=StringIO(), legacy_windows=False)
    console.print(Text("\n").join(text.split("\n")[:lines]), soft_wrap=True)
    drawn = work / "terminal.html"
    drawn.write_text(SCREEN.format(console.export_html(theme=THEME, inline_styles=True, code_format="{code}")), encoding="utf-8")
    tab.open(drawn, width=max(round(width * CELL) + 40, 600), height=200, scale=1.5).picture(picture)


def page(report: Report, tab: Tab, work: Path, picture: Path, width: int, height: int | None = None, *, dark: bool = False) -> None:
    """The page in a window of a width, whole or down to a height."""
    drawn = work / "page.html"
    drawn.write_text(RENDERERS["html"](report, View()), encoding="utf-8")
    tab.open(drawn, width=width, dark=dark).picture(picture, height)


if __name__ == "__main__":
    sys.exit(main())
