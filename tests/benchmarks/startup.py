"""How long a person waits before anything happens, beside what Python itself needs in the same moment.

    python -m tests.benchmarks.startup [ROUNDS]

Runs each command and its measure in turns and prints the medians of both; a busy machine slows the two alike. Ends with
1 where one takes longer than it may. Bytecode is written first, as an installed program has it. Articles are compared in
three ways: as ever new ones; as those of which a run before has kept what they say, by other options each time; and as those
of which the same run was kept whole, which a step of a CI meets mostly.
"""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

ROOT = Path(__file__).parents[2]
ROUNDS = 15
FACTCHECK = [sys.executable, "-m", "factcheck"]
PASS = [sys.executable, "-c", "pass"]
TYPER = [sys.executable, "-c", "import typer"]


@dataclass(frozen=True)
class Goal:
    """A command, what it is measured by, and how many times that it may take, with so many milliseconds on top.

    `each_time` is an option that is given another value each time, a confidence that every finding reaches.
    """

    options: tuple[str, ...]
    measure: list[str]
    times: float
    more: float = 0.0
    each_time: str | None = None

    def command(self, turn: int) -> list[str]:
        """What is typed in a turn."""
        return [*FACTCHECK, *self.options, *([self.each_time, f"{turn / 10_000}"] if self.each_time else [])]


GOALS = (
    Goal(("--version",), PASS, 1.5, 10),
    Goal(("--help",), TYPER, 1.5),
    Goal(("rules", "list"), TYPER, 1.5),
    Goal(("compare", "articles/", "--no-cache"), TYPER, 3),
    Goal(("compare", "articles/"), TYPER, 3, each_time="--min-confidence"),
    Goal(("compare", "articles/"), TYPER, 3),
)


def main() -> int:
    """Measure all and say which hold."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS
    with TemporaryDirectory() as bytecode, TemporaryDirectory() as cache:
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        environment |= {"PYTHONPYCACHEPREFIX": bytecode, "FACTCHECK_CACHE_DIR": cache}
        kept = [held(goal, rounds, environment) for goal in GOALS]
    return 0 if all(kept) else 1


def held(goal: Goal, rounds: int, environment: dict[str, str]) -> bool:
    """Whether a command keeps its goal; both are run once unmeasured."""
    ours, theirs = [], []
    for turn in range(rounds + 1):
        pair = milliseconds(goal.measure, environment), milliseconds(goal.command(turn), environment)
        if turn:
            theirs.append(pair[0])
            ours.append(pair[1])
    allowed = goal.times * median(theirs) + goal.more
    kept = median(ours) <= allowed
    says = "kept" if kept else "missed"
    named = " ".join((*goal.options, *([goal.each_time, "…"] if goal.each_time else [])))
    times = median(ours) / median(theirs)
    print(f"factcheck {named:38} {median(ours):6.1f} ms of {allowed:6.1f} allowed, {times:.2f} times its measure: {says}")
    return kept


def milliseconds(command: list[str], environment: dict[str, str]) -> float:
    """The time a command takes from start to end."""
    start = perf_counter()
    subprocess.run(command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    return (perf_counter() - start) * 1000


if __name__ == "__main__":
    sys.exit(main())
