"""`compare --watch`: the report again whenever an input changes, until Ctrl-C."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.cli.door import on_a_terminal, write
from factcheck.domain.visible import visible
from factcheck.errors import FactcheckError
from factcheck.execute.interface import Engine
from factcheck.execute.remembering import Remembering
from factcheck.execute.serial import Serial
from factcheck.settings import Settings

if TYPE_CHECKING:
    from factcheck.pipeline import Run

_EVERY = 0.4  # seconds between two looks at the disk
_CLEAR_SCREEN, _CLEAR_LINE = "\x1b[H\x1b[2J\x1b[3J", "\r\x1b[2K"


def watched(settings: Settings, printed: Callable[[Run], str], output: str | None) -> None:
    """Compare, and again after each change; `printed` makes the text of a run, which goes to the screen or a file."""
    from factcheck import grounds, pipeline  # noqa: PLC0415  (help must not wait for the tables)

    def run(engine: Engine) -> str:
        text = printed(pipeline.compared(settings, engine))
        if output is None:
            return text
        write(text, output)
        return f"{visible(output)} is written"

    Watch(run=run, inputs=lambda: grounds.watched(settings)).until_interrupted()


class Watch(Struct):
    """A run that is repeated.

    `run` makes the text of a report, with an engine; `inputs` says what it hangs on, equal as long as nothing changed.
    """

    run: Callable[[Engine], str]
    inputs: Callable[[], object]
    shown: str | None = None

    def until_interrupted(self) -> None:
        """Show the report, and again after each change; an error stands in its place until it is mended."""
        engine = Remembering(Serial())
        try:
            while True:
                seen = self.inputs()
                self.show(engine)
                engine.turn()
                while self.inputs() == seen:
                    time.sleep(_EVERY)
        except KeyboardInterrupt:
            if on_a_terminal():
                write(_CLEAR_LINE, None)

    def show(self, engine: Remembering) -> None:
        """The report as it is now; the screen is only drawn anew where that differs from what stands on it."""
        try:
            text = self.run(engine)
        except FactcheckError as error:
            text = "\n".join(f"factcheck: {visible(line)}" for line in str(error).splitlines())
        if text == self.shown:
            return
        self.shown = text
        if on_a_terminal():
            sys.stdout.write(_CLEAR_SCREEN)
        write(text, None)
        if on_a_terminal():
            sys.stdout.write("watching for changes, Ctrl-C ends")
            sys.stdout.flush()
