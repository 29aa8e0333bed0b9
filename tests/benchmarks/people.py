"""How many people of two hundred hand-labelled fragments are found, and how many found are people.

Run with `python -m tests.benchmarks.people`; `--show` prints what is missed and what is wrong. Given the name of an
installed spaCy model (`--spacy en_core_web_sm`) it measures that model beside it, as a yardstick; the project does not use it.
"""

from __future__ import annotations

import argparse
import importlib
import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from factcheck.domain.entity import EntityType
from factcheck.extract.entities.references import entities_of
from tests.extract.entities.articles import article

_FILE = Path(__file__).parents[1] / "corpus" / "entities" / "two_hundred.txt"
FRAGMENTS = [line for line in _FILE.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
MARKED = re.compile(r"«([^»]*)»")
_TITLE = re.compile(r"^(?:(?:Mr|Mrs|Ms|Miss|Dr|Rev|Gov|Rep|Sen|Officer|Deputy|Mayor|President|Judge)\.? )+")
_OWNER = re.compile(r"(?:’s|'s|’|')$")


@dataclass(frozen=True)
class Score:
    """People found, people there, and both."""

    found: int
    there: int
    right: int

    @property
    def precision(self) -> float:
        return self.right / self.found

    @property
    def recall(self) -> float:
        return self.right / self.there


def ours(text: str) -> list[str]:
    """The people that the program finds in an article of one paragraph."""
    return [m.text for e in entities_of(article(text)) if e.type is EntityType.PERSON for m in e.mentions]


def score(find: Callable[[str], Iterable[str]], *, show: bool = False) -> Score:
    """What a finder of people makes of the fragments."""
    found = there = right = 0
    for fragment in FRAGMENTS:
        wanted, got = Counter(MARKED.findall(fragment)), Counter(find(MARKED.sub(r"\1", fragment)))
        found, there, right = found + got.total(), there + wanted.total(), right + (wanted & got).total()
        if show and wanted != got:
            print(f"missed {sorted((wanted - got).elements())} wrong {sorted((got - wanted).elements())}: {fragment}")
    return Score(found, there, right)


def spacy_people(model: str) -> Callable[[str], list[str]]:
    """The people that a spaCy model finds, titles and possessives stripped."""
    read = importlib.import_module(model).load()
    return lambda text: [_OWNER.sub("", _TITLE.sub("", e.text)) for e in read(text).ents if e.label_ == "PERSON"]


def main() -> None:
    """Print precision and recall."""
    options = argparse.ArgumentParser()
    options.add_argument("--show", action="store_true")
    options.add_argument("--spacy")
    chosen = options.parse_args()
    finders = {"factcheck": ours} | ({chosen.spacy: spacy_people(chosen.spacy)} if chosen.spacy else {})
    for name, find in finders.items():
        told = score(find, show=chosen.show)
        print(f"{name}: precision {told.precision:.1%}, recall {told.recall:.1%} of {told.there} people in {len(FRAGMENTS)} fragments")


if __name__ == "__main__":
    main()
