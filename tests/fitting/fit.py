"""Fits the weights of `factcheck/align/fitted.py` on labelled stories, and says what they are worth on stories unseen.

    python -m pip install -e ".[fit]"
    python -m tests.fitting.fit STORIES LABELS [STORIES LABELS …] [--write]

STORIES holds a folder of articles for each story, LABELS a JSON file for each (see `labels.py`). Two logistic
regressions are fitted, one on pairs whose values differ and one on all others; what is printed comes from leaving out
one story at a time, and only `--write` fits on all of them.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from factcheck.domain.interval import Relation
from tests.fitting import prior
from tests.fitting.labels import Labelled, labelled_pairs

TARGET = Path(__file__).resolve().parents[2] / "factcheck" / "align" / "fitted.py"
# How hard a weight is held to what is believed of it beforehand: the precision of a normal prior.
HOLD = 10.0
STEPS = 30
SMALLEST_STEP = 1e-6
# Odds beyond this are certain, and the exponential would run over.
FARTHEST = 50.0
# From about so many pairs on a story's own weight grows with the root of their number only.
LONG_STORY = 50
# Evidence seen in fewer pairs than this is left at 0.
RARE = 4

HEADER = '''"""Weights of the evidence on a pair of assertions, fitted by `tests/fitting/fit.py`; not to be edited by hand.

Logarithms of odds: a weight of .7 doubles the odds that both are about one thing. `MEETING` weighs pairs whose values
can both hold, `DIFFERING` those whose values cannot. Fitted on {pairs:,} pairs of {stories} labelled stories.
"""

from __future__ import annotations
'''


def main() -> None:
    """Reads the arguments, fits, prints, and writes where told."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--write", action="store_true")
    given = parser.parse_args()
    found = [x for s, g in zip(given.folders[::2], given.folders[1::2], strict=True) for x in labelled_pairs(s, g)]
    known = [x for x in found if x.same is not None]
    tables = {"MEETING": [x for x in known if not _differs(x)], "DIFFERING": [x for x in known if _differs(x)]}
    for name, rows in tables.items():
        print(f"{name}: {len(rows)} pairs, {sum(bool(x.same) for x in rows)} of one thing")
        _evaluate(rows, getattr(prior, name))
    if given.write:
        stories = len({x.story for x in known})
        text = HEADER.format(pairs=len(known), stories=stories)
        text += "".join(f"\n{name}: dict[str, float] = {{\n{_table(rows, getattr(prior, name))}}}\n" for name, rows in tables.items())
        TARGET.write_text(text, encoding="utf-8")


def _differs(row: Labelled) -> bool:
    return row.pair.comparison is not None and row.pair.comparison.relation is Relation.DIFFERS


def _names(rows: Sequence[Labelled]) -> list[str]:
    seen: dict[str, int] = {}
    for row in rows:
        for name, value in row.pair.found.items():
            seen[name] = seen.get(name, 0) + bool(value)
    return sorted(name for name, count in seen.items() if count >= RARE)


def _matrix(rows: Sequence[Labelled], names: list[str]) -> np.ndarray:
    return np.array([[1.0, *(row.pair.found.get(name, 0.0) for name in names)] for row in rows])


def fitted(rows: Sequence[Labelled], names: list[str], believed: dict[str, float]) -> np.ndarray:
    """Weights of the names, "always" first: logistic regression with a normal prior around what is believed, by Newton's method."""
    x, y, w = _matrix(rows, names), np.array([float(bool(r.same)) for r in rows]), _importance(rows)
    start = np.array([believed.get(name, 0.0) for name in ("always", *names)])
    beta, height = start.copy(), -np.inf
    for _ in range(STEPS):
        p = _chance(x @ beta)
        gradient = x.T @ (w * (y - p)) - HOLD * (beta - start)
        curvature = (x * (w * p * (1 - p))[:, None]).T @ x + HOLD * np.eye(len(beta))
        step = np.linalg.solve(curvature, gradient)
        # Far from the top a whole step may overshoot: halved until it climbs.
        while (reached := _fit(x, y, w, beta + step, start)) < height and np.abs(step).max() > SMALLEST_STEP:
            step /= 2
        beta, height = beta + step, reached
        if np.abs(step).max() < SMALLEST_STEP:
            break
    return beta


def _chance(odds: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-np.clip(odds, -FARTHEST, FARTHEST)))


def _fit(x: np.ndarray, y: np.ndarray, w: np.ndarray, beta: np.ndarray, start: np.ndarray) -> float:
    """How well weights explain the labels, less what they stray from what is believed: the logarithm of the posterior."""
    odds = x @ beta
    return float((w * (y * odds - np.logaddexp(0, odds))).sum() - HOLD / 2 * ((beta - start) ** 2).sum())


def _importance(rows: Sequence[Labelled]) -> np.ndarray:
    """The weight of each pair: a toll told twelve times is not twelve lessons, nor is one long story."""
    told = Counter((r.story, number) for r in rows if r.same for number in r.referents)
    other = Counter(r.story for r in rows if not r.same)
    return np.array(
        [max(told[r.story, n] for n in r.referents) ** -0.5 if r.same else (1 + other[r.story] / LONG_STORY) ** -0.5 for r in rows]
    )


def _evaluate(rows: Sequence[Labelled], believed: dict[str, float]) -> None:
    """Precision and recall of pairs at several thresholds, each story judged by the others."""
    names, stories = _names(rows), sorted({r.story for r in rows})
    scored: list[tuple[float, Labelled]] = []
    for story in stories:
        rest, own = [r for r in rows if r.story != story], [r for r in rows if r.story == story]
        chances = _chance(_matrix(own, names) @ fitted(rest, names, believed))
        scored += zip(chances, own, strict=True)
    everything = _things(rows)
    for threshold in (0.3, 0.5, 0.6, 0.66, 0.7, 0.8, 0.9):
        told = [row for p, row in scored if p >= threshold]
        right = sum(bool(row.same) for row in told)
        print(
            f"  from {threshold:.2f}: {len(told):4d} told, precision {right / max(1, len(told)):.2f}, "
            f"things found {len(_things(told))} of {len(everything)}"
        )


def _things(rows: Sequence[Labelled]) -> set[tuple[str, int]]:
    """The labelled referents on which a set of pairs touches."""
    return {(row.story, number) for row in rows if row.same for number in row.referents}


def _table(rows: Sequence[Labelled], believed: dict[str, float]) -> str:
    names = _names(rows)
    weights = dict(believed) | dict(zip(("always", *names), map(float, fitted(rows, names, believed)), strict=True))
    return "".join(f'    "{name}": {weights[name]:.2f},\n' for name in sorted(weights))


if __name__ == "__main__":
    main()
