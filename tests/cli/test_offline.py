"""No command asks the network, whatever it is given."""

from __future__ import annotations

import json
import re
import socket
from pathlib import Path

import pytest
from typer.testing import CliRunner

from factcheck.cli import app
from factcheck.cli.commands import COMMANDS

PAGE = """<html lang="en"><head><title>Blast in the port</title><link rel="canonical" href="https://star.example/a">
<script src="https://star.example/a.js"></script></head><body><article><h1>Blast in the port</h1><img src="https://star.example/a.png">
<p>The blast injured 15 people on Sunday, and those who live near the harbour spoke of a long night without any sleep.</p>
<p>The yard was fined £1.15m, and the mayor of the town asked for quiet and for anybody who saw it to call the station.</p>
</article></body></html>"""
FEED = {"id": "1", "text": "The blast injured 19 people on Sunday. The yard was fined $1.5m.", "url": "https://echo.example/b"}


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a page and a feed of articles, on a machine whose every socket is an error."""

    def refused(*_: object, **__: object) -> None:
        raise AssertionError("a socket was asked for")

    monkeypatch.setattr(socket.socket, "__init__", refused)
    for name in ("create_connection", "getaddrinfo", "gethostbyname"):
        monkeypatch.setattr(socket, name, refused)
    monkeypatch.setenv("FACTCHECK_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.chdir(tmp_path)
    (tmp_path / "blast").mkdir()
    (tmp_path / "blast/star.html").write_text(PAGE, encoding="utf-8")
    (tmp_path / "blast/echo.jsonl").write_text(json.dumps(FEED), encoding="utf-8")
    return tmp_path


def run(*words: str) -> tuple[int, str]:
    ran = CliRunner().invoke(app, words, catch_exceptions=False)
    return ran.exit_code, ran.stdout + ran.stderr


def test_every_command_runs_without_a_network(desk: Path) -> None:
    assert (desk / "blast").is_dir()
    code, text = run("compare", "blast", "--report", "json=run.json", "--report", "html=run.html", "--fx-date", "2024-03-11")
    assert code == 1, text
    (finding,) = set(re.findall(r"NUM001-[0-9a-f]{4}", text))
    commands = [
        ("extract", "blast"),
        ("explain", finding),
        ("decide", finding, "--reason", "counted again"),
        ("report", "run.json", "--to", "sarif"),
        *(("schema", kind) for kind in ("rules", "decisions", "report")),
        ("init",),
        ("rules", "list"),
        ("rules", "show", "NUM001"),
        ("rules", "validate"),
        ("rules", "test"),
        ("baseline", "create", "blast"),
        ("baseline", "update", "blast"),
        ("baseline", "show"),
        ("cache", "clean"),
    ]
    assert {words[0] for words in commands} | {"compare"} == set(COMMANDS)
    assert [(words, run(*words)[0]) for words in commands] == [(words, 0) for words in commands]
