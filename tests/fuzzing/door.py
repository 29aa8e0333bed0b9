"""The program called as a person calls it, with one file of any content among those it reads; and what must hold then.

Used by the guided fuzzer (`front_door`), and by the tests that read its findings again.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path
from typing import NamedTuple

from factcheck import __main__
from factcheck.domain.visible import HIDDEN
from factcheck.report.renderers import RENDERERS

_HEAD = "---\npublished: 2022-09-28\nstory: fire\n---\n"
OURS = f"{_HEAD}The blast injured 15 people on Sunday, and cost $3 million, “we saw it all,” Ms Ora Vell said.\n"
THEIRS = f"{_HEAD}The blast injured 19 people on Sunday, and cost £5 million, “we saw it,” Ms Ora Well said.\n"
# What a page or an article says is said once more with other figures, so that there is something to compare.
_OTHER_DIGITS = bytes.maketrans(b"0123456789", b"1234567890")
_HEADS = (b"\n---\n", b"<body")
FORMS = tuple(RENDERERS)
_NAMES_A_FAULT = re.compile(r"a fault of the program|fails on it|Traceback \(most recent")


class Sort(NamedTuple):
    """A sort of input: the name of its file, the command that reads it, and whether it is said twice."""

    file: str
    words: tuple[str, ...]
    twice: bool = False


COMPARE = ("compare", ".", "--no-cache")
SORTS = {
    "plain": Sort("c.md", COMPARE, twice=True),
    "page": Sort("c.html", (*COMPARE, "--skip-unreadable"), twice=True),
    "feed": Sort("c.jsonl", (*COMPARE, "--skip-unreadable")),
    "extract": Sort("c.md", ("extract", "c.md", "--no-cache")),
    "metadata": Sort("articles.yaml", COMPARE),
    "comment": Sort("a.md", (*COMPARE, "--ours", "a.md", "--show-suppressed")),
    "run": Sort("run.json", ("report", "run.json", "--show-agreements", "--show-coverage", "--show-suppressed", "--statistics")),
    "rules": Sort("rules.yaml", COMPARE),
    "examples": Sort("rules.yaml", ("rules", "test")),
    "pages": Sort("rules.yaml", ("rules", "show", "--all")),
    "toml": Sort("pyproject.toml", COMPARE),
    "decisions": Sort("decisions.yaml", (*COMPARE, "--show-suppressed")),
    "baseline": Sort("baseline.yaml", (*COMPARE, "--baseline", "baseline.yaml")),
    "rates": Sort("rates.csv", (*COMPARE, "--fx", "rates.csv")),
    "config": Sort("", COMPARE),
}
_WITH_FORMAT = {"compare": "--output-format", "report": "--to"}
_EXTRACT_FORMS = ("table", "jsonl", "csv")


class Ended(NamedTuple):
    """How a call ended."""

    code: object
    out: str
    err: str


def call(sort: str, content: bytes, folder: Path, form: str) -> Ended:
    """The program over a folder of two articles and a file of that content."""
    for path in folder.iterdir():
        path.unlink()
    (folder / "a.md").write_text(OURS, encoding="utf-8")
    (folder / "b.md").write_text(THEIRS, encoding="utf-8")
    name, words, twice = SORTS[sort]
    if name:
        (folder / name).write_bytes(content)
    else:
        words = (*words, f"--config={content.decode('utf-8', 'replace')}")
    if twice:
        (folder / f"d{name[1:]}").write_bytes(_said_again(content))
    if words[0] in _WITH_FORMAT:
        words = (*words, _WITH_FORMAT[words[0]], form)
    elif words[0] == "extract":
        words = (*words, "--output-format", "json" if form == "json" else _EXTRACT_FORMS[FORMS.index(form) % len(_EXTRACT_FORMS)])
    return ended(words, folder)


def _said_again(content: bytes) -> bytes:
    """The same with other digits, below what heads it."""
    start = max(content.find(head) for head in _HEADS)
    return content[: max(0, start)] + content[max(0, start) :].translate(_OTHER_DIGITS)


def ended(words: Sequence[str], folder: Path) -> Ended:
    """A call in a folder, in this process."""
    out, err = StringIO(), StringIO()
    with _called(["factcheck", *words], folder), redirect_stdout(out), redirect_stderr(err):
        try:
            __main__.main()
            code: object = 0
        except SystemExit as end:
            code = end.code or 0
    return Ended(code, out.getvalue(), err.getvalue())


@contextmanager
def _called(words: list[str], folder: Path) -> Iterator[None]:
    import os

    before, here = sys.argv, Path.cwd()
    os.chdir(folder)
    sys.argv = words
    try:
        yield
    finally:
        sys.argv = before
        os.chdir(here)


def faults(how: Ended, form: str) -> Iterator[str]:
    """What is wrong with how a call ended: nothing, whatever it was called with."""
    if how.code not in (0, 1, 2, 3):
        yield f"it ended with {how.code!r}"
    if how.code == 2 and how.out:
        yield "it printed a report and could not run"
    for stream in (how.out, how.err):
        if named := _NAMES_A_FAULT.search(stream):
            yield f"the program failed: {stream[named.start() : named.start() + 200]}"
        if hidden := HIDDEN.search(stream.replace("\n", "")):
            yield f"{hidden[0]!r} was printed"
        if form != "github" and (acting := re.search(r"^\s*::|##\w*\[", stream, re.MULTILINE)):
            yield f"{acting[0]!r} is a command to a runner of workflows"
    if form == "json" and how.out.startswith("{"):
        try:
            json.loads(how.out)
        except ValueError as error:
            yield f"no JSON was printed: {error}"
