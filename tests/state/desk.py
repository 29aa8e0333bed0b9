"""A desk's folder for the tests of what outlives a run: two outlets that count the injured of one blast differently."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from typer.testing import CliRunner

from factcheck.cli import app

FIFTEEN = "The blast injured 15 people on Sunday."
NINETEEN = "The blast injured 19 people on Sunday."
SIXTEEN = "The blast injured 16 people on Sunday."


@dataclass(frozen=True)
class Desk:
    """The folder, and the program run in it."""

    folder: Path

    def puts(self, name: str, text: str) -> Path:
        path = self.folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    def runs(self, *words: str) -> Any:
        return CliRunner().invoke(app, words)

    def compares(self, *words: str) -> dict[str, Any]:
        ran = self.runs("compare", "blast", "--output-format", "json", *words)
        assert ran.stdout, ran.stderr
        report: dict[str, Any] = json.loads(ran.stdout)
        return report

    def told(self, *words: str) -> list[str]:
        return [finding["code"] for finding in self.compares(*words)["findings"]]

    def finding(self, *words: str) -> dict[str, Any]:
        (found,) = self.compares(*words)["findings"]
        return dict(found)
