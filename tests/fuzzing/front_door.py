"""The front door under a guided fuzzer (`pip install atheris`): whatever stands in a file, the program ends as documented.

    TMPDIR=/dev/shm python -m tests.fuzzing.front_door KEEP [SORT …] -- -max_total_time=600 -timeout=60

Input that makes a call fail, each kind of failure once, is written to KEEP/SORT/, readable as it is; it goes on after that.
What is mended goes into tests/fuzzing/corpus/, which the tests read again. KEEP/.seen holds what covers new code.
"""

from __future__ import annotations

import hashlib
import pkgutil
import re
import sys
import tempfile
import traceback
from importlib import import_module
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["factcheck"]):
    import factcheck

    for module in pkgutil.walk_packages(factcheck.__path__, "factcheck."):
        if not module.name.endswith("__main__"):
            import_module(module.name)
    from factcheck import __main__

from tests.fuzzing.door import FORMS, SORTS, call, faults

CORPUS = Path(__file__).parent / "corpus"
SENTENCES = Path(__file__).parent.parent / "corpus"
# Of a case, so that calls are many.
_LONGEST = 4_000
_VARYING = re.compile(r"[\d'\"].*")


class Fuzzer:
    """Calls, and what they did."""

    def __init__(self, keep: Path, sorts: tuple[str, ...]) -> None:
        self.keep, self.sorts = keep, sorts
        self.folder = Path(tempfile.mkdtemp(prefix="factcheck-fuzz-"))
        self.known: set[str] = set()
        self.fault = ""
        plain = __main__._fault

        def told(error: Exception) -> str:
            last = traceback.extract_tb(error.__traceback__)[-1]
            self.fault = f"{type(error).__name__} {last.filename}:{last.lineno}"
            return plain(error)

        __main__._fault = told

    def __call__(self, data: bytes) -> None:
        if len(data) < 2:
            return
        sort, form, content = self.sorts[data[0] % len(self.sorts)], FORMS[data[1] % len(FORMS)], data[2:]
        self.fault = ""
        for fault in faults(call(sort, content, self.folder, form), form):
            kind = f"{sort} {self.fault or _VARYING.sub('', fault)}"
            if kind not in self.known:
                self.known.add(kind)
                self._note(sort, content, f"{form}: {kind}: {fault}")

    def _note(self, sort: str, content: bytes, told: str) -> None:
        path = self.keep / sort / hashlib.sha256(content).hexdigest()[:12]
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        print(f"FOUND {path}: {told}", flush=True)


def seeds(folder: Path, sorts: tuple[str, ...]) -> None:
    """Every case of the corpus and, among the articles, every list of sentences that the tests have, as the fuzzer has them."""
    folder.mkdir(parents=True, exist_ok=True)
    for number, sort in enumerate(sorts):
        for path in (*sorted((CORPUS / sort).glob("*")), *(sorted(SENTENCES.glob("*/*.yaml")) if sort in {"plain", "extract"} else ())):
            data = bytes((number, number)) + path.read_bytes()[:_LONGEST]
            (folder / hashlib.sha1(data, usedforsecurity=False).hexdigest()).write_bytes(data)


def main() -> None:
    """Fuzz until told to stop."""
    words = sys.argv[1:]
    own, passed = (words[: words.index("--")], words[words.index("--") + 1 :]) if "--" in words else (words, [])
    keep, sorts = Path(own[0]), tuple(own[1:]) or tuple(SORTS)
    seen = keep / ".seen" / "-".join(sorts)[:40]
    seeds(seen, sorts)
    atheris.Setup([sys.argv[0], str(seen), *passed], Fuzzer(keep, sorts))
    atheris.Fuzz()


if __name__ == "__main__":
    main()
