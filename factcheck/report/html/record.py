"""The run itself, embedded in its page: the page is also the record.

The record is the JSON report, in a script element that no browser runs. Where it would make the page too heavy to be sent
around, it is packed: `{"schema": …, "packed": "xz+base64", "data": …}`. `recorded` reads both.
"""

from __future__ import annotations

import base64
import json
import lzma
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from factcheck.report.json_format import document
from factcheck.report.json_values import dump

if TYPE_CHECKING:
    from factcheck.domain.report import Report

PACKED = "xz+base64"
OPENING, CLOSING = '<script type="application/json" id="run">', "</script>"


def record(report: Report, *, packed: bool) -> Markup:
    """The JSON of a run, with nothing in it that could end its element."""
    run = document(report)
    text = dump(run)
    if packed:
        data = base64.b64encode(lzma.compress(text.encode())).decode()
        text = dump({"schema": run["schema"], "packed": PACKED, "data": data})
    return Markup(text.replace("<", "\\u003c").replace("&", "\\u0026"))  # noqa: S704  (escaped here, as JSON and not as HTML)


def recorded(page: str) -> dict[str, Any]:
    """The run that a page was made from, as its JSON says it."""
    text = page[page.index(OPENING) + len(OPENING) :]
    run: dict[str, Any] = json.loads(text[: text.index(CLOSING)])
    return json.loads(lzma.decompress(base64.b64decode(run["data"]))) if run.get("packed") == PACKED else run
