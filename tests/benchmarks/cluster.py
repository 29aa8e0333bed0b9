"""A Dask cluster of two workers against two processes, and what an article takes on disk. Not a test: machines differ.

    python -m tests.benchmarks.cluster [ARTICLES [ROUNDS]]

Makes a corpus of so many articles (`corpus.py`), compares it in turns with `-j 2` and with `--engine dask -j 2`, sees that both
tell the same to the byte, and prints the time of each and their ratio; then the bytes of an article as text, in the cache and
in the Parquet table.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter

from tests.benchmarks import corpus

_ENGINES = {"-j 2": ["-j", "2"], "dask": ["--engine", "dask", "-j", "2"]}


def main(count: int, rounds: int) -> None:
    """Measure the engines in turns, then the sizes."""
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        corpus.write(folder / "in", count)
        print(f"{count:,} articles, {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}")
        _times(folder, rounds, count)
        _sizes(folder, count)


def _times(folder: Path, rounds: int, count: int) -> None:
    times: dict[str, list[float]] = {name: [] for name in _ENGINES}
    for number in range(rounds):
        for name, words in _ENGINES.items():
            spent = _run("compare", folder, "--no-cache", *words, "--output-format", "jsonl", "-o", str(folder / f"{name}.out"))
            times[name].append(spent)
            print(f"round {number + 1}, {name:>5}: {spent:7.1f} s, {count / spent:6,.0f} articles a second", flush=True)
        told = [(folder / f"{name}.out").read_bytes() for name in _ENGINES]
        if told[0] != told[1]:
            sys.exit("the engines tell different things")
    ratios = [dask / own for own, dask in zip(times["-j 2"], times["dask"], strict=True)]
    print(f"dask takes {median(ratios):.2f} times as long as -j 2 (of each round: {', '.join(f'{r:.2f}' for r in ratios)})")


def _sizes(folder: Path, count: int) -> None:
    _run(
        "extract", folder, "--cache-dir", str(folder / "cache"), "-j", "2", "--output-format", "parquet", "-o", str(folder / "out.parquet")
    )
    sizes = {name: sum(path.stat().st_size for path in (folder / name).rglob("*") if path.is_file()) for name in ("in", "cache")}
    sizes["Parquet"] = (folder / "out.parquet").stat().st_size
    print("; ".join(f"{name}: {size / count:,.0f} bytes an article" for name, size in sizes.items()))


def _run(command: str, folder: Path, *words: str) -> float:
    began = perf_counter()
    call = [sys.executable, "-m", "factcheck", command, str(folder / "in"), *words]
    ran = subprocess.run(call, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=False)
    if ran.returncode not in (0, 1):
        sys.exit(ran.stderr)
    return perf_counter() - began


if __name__ == "__main__":
    numbers = [int(word) for word in sys.argv[1:]]
    main(*(numbers + [10_000, 3][len(numbers) :]))
