"""A headless Chromium, spoken to over its debugging pipe: no port, no package, gone with the process."""

from __future__ import annotations

import base64
import json
import os
import select
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from collections.abc import Iterator

PATIENCE = 60.0  # seconds
# A browser listens on the descriptor 3 and answers on 4; the pipes made here have numbers of their own.
AS_3_AND_4 = """
import os, sys
ends = [os.dup(int(number)) for number in sys.argv[1:3]]
for end, number in zip(ends, (3, 4)):
    os.dup2(end, number)
    os.set_inheritable(number, True)
os.execv(sys.argv[3], sys.argv[3:])
"""
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def chromium() -> str | None:
    """The browser of this machine, if there is one."""
    return next((path for name in NAMES if (path := shutil.which(name))), None)


class Tab:
    """One page: opened, measured, pictured; `complaints` is what its console said."""

    def __init__(self, process: subprocess.Popen[bytes], to: int, answers: int) -> None:
        self.process, self.to, self.answers = process, to, answers
        self.number, self.buffer, self.session = 0, b"", ""
        self.complaints: list[str] = []
        self.requests: list[str] = []
        self.loaded = False

    def start(self) -> Self:
        target = self.ask("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.ask(f"{domain}.enable")
        return self

    def open(
        self, path: Path, *, width: int = 1200, height: int = 900, dark: bool = False, media: str = "screen", scale: float = 1
    ) -> Self:
        """Load a file at a width."""
        self.ask("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=scale, mobile=width < 600)
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.ask("Emulation.setEmulatedMedia", media=media, features=[scheme])
        self.loaded = False
        self.ask("Page.navigate", url=path.resolve().as_uri())
        while not self.loaded:
            self._read()
        return self

    def value(self, script: str) -> Any:
        """What a JavaScript expression gives; scripts asked for here run whatever the page itself allows."""
        answer = self.ask("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in answer:
            raise AssertionError(answer["exceptionDetails"])
        return answer["result"].get("value")

    def picture(self, path: Path, height: int | None = None) -> None:
        """The page as PNG, whole or down to a height."""
        size = self.ask("Page.getLayoutMetrics")["cssContentSize"]
        clip = {"x": 0, "y": 0, "width": size["width"], "height": min(size["height"], height or size["height"]), "scale": 1}
        data = self.ask("Page.captureScreenshot", format="png", captureBeyondViewport=True, clip=clip)["data"]
        path.write_bytes(base64.b64decode(data))

    def printed(self, path: Path) -> None:
        """The page as PDF."""
        path.write_bytes(base64.b64decode(self.ask("Page.printToPDF", printBackground=True, preferCSSPageSize=True)["data"]))

    def accessible(self) -> list[dict[str, Any]]:
        """What a screen reader is told."""
        nodes: list[dict[str, Any]] = self.ask("Accessibility.getFullAXTree")["nodes"]
        return nodes

    def ask(self, method: str, **parameters: Any) -> dict[str, Any]:
        self.number += 1
        message: dict[str, Any] = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        data = json.dumps(message).encode() + b"\0"
        while data:
            data = data[os.write(self.to, data) :]
        wanted = self.number
        while True:
            answer = self._read()
            if answer.get("id") == wanted:
                if "error" in answer:
                    raise AssertionError(f"{method}: {answer['error']}")
                result: dict[str, Any] = answer["result"]
                return result

    def _read(self) -> dict[str, Any]:
        end = time.monotonic() + PATIENCE
        while b"\0" not in self.buffer:
            ready, _, _ = select.select([self.answers], [], [], max(0.0, end - time.monotonic()))
            part = os.read(self.answers, 1 << 20) if ready else b""
            if not part:
                raise AssertionError("the browser does not answer")
            self.buffer += part
        raw, _, self.buffer = self.buffer.partition(b"\0")
        message: dict[str, Any] = json.loads(raw)
        self._noted(message.get("method", ""), message.get("params", {}))
        return message

    def _noted(self, method: str, told: dict[str, Any]) -> None:
        if method == "Page.loadEventFired":
            self.loaded = True
        elif method == "Log.entryAdded":
            self.complaints.append(told["entry"]["text"])
        elif method == "Runtime.exceptionThrown":
            self.complaints.append(str(told["exceptionDetails"]))
        elif method == "Runtime.consoleAPICalled":
            self.complaints.append(str(told["args"]))
        elif method == "Page.javascriptDialogOpening":
            self.complaints.append(f"dialog: {told['message']}")
        elif method == "Network.requestWillBeSent":
            self.requests.append(told["request"]["url"])


@contextmanager
def browser(path: str) -> Iterator[Tab]:
    """A browser for as long as it is needed, with a profile of its own."""
    down, to = os.pipe()
    answers, up = os.pipe()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        flags = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--remote-debugging-pipe", "--hide-scrollbars"]
        quiet = ["--no-first-run", "--disable-extensions", "--disable-background-networking", "--force-color-profile=srgb"]
        command = [path, *flags, *quiet, f"--user-data-dir={profile}", "about:blank"]
        process = subprocess.Popen(
            [sys.executable, "-c", AS_3_AND_4, str(down), str(up), *command],
            pass_fds=(down, up),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(down)
        os.close(up)
        try:
            yield Tab(process, to, answers).start()
        finally:
            process.terminate()
            process.wait(PATIENCE)
            os.close(to)
            os.close(answers)
