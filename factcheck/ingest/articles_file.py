"""`articles.yaml`: what a folder says of its articles."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import yaml
from msgspec import Struct

from factcheck.domain.article import DateSource
from factcheck.errors import InputError, Problem
from factcheck.files import read_at_most
from factcheck.ingest.decode import decode
from factcheck.ingest.metadata import Metadata
from factcheck.ingest.yaml_record import record
from factcheck.limits import LARGEST_LIST
from factcheck.yaml_nodes import Teller, compose, did_you_mean, items, words

NAMES = ("articles.yaml", "articles.yml")
# For more wrong names than these nobody needs to be told what was meant; each is looked for among all files.
_MOST_MEANT = 20


class Entries(Struct, frozen=True, kw_only=True):
    """Metadata by file name, and what is wrong with the file that gives it."""

    metadata: dict[str, Metadata]
    problems: tuple[Problem, ...] = ()


def articles_file(folder: Path, shown: str) -> Entries:
    """What the `articles.yaml` of a folder says; `shown` is the folder as messages print it."""
    present = [name for name in NAMES if (folder / name).is_file()]
    if not present:
        return Entries(metadata={})
    path = f"{shown}/{present[0]}" if shown not in {"", "."} else present[0]
    if len(present) > 1:
        both = Problem(path=path, message=f"{present[1]} stands beside it", hint="keep one of the two")
        return Entries(metadata={}, problems=(both,))
    file = folder / present[0]
    if file.is_symlink() and not Path(os.path.realpath(file)).is_relative_to(os.path.realpath(folder)):
        return Entries(metadata={}, problems=(Problem(path=path, message="cannot be read: a link that leads out of the folder"),))
    try:
        decoded = decode(read_at_most(file, LARGEST_LIST))
        tell = Teller(path)
        node = compose(decoded.text[decoded.start :], tell)
        return _entries(folder, node, tell) if node else Entries(metadata={})
    except InputError as error:
        return Entries(metadata={}, problems=error.problems)
    except (OSError, ValueError) as error:
        told = getattr(error, "strerror", None) or str(error)
        return Entries(metadata={}, problems=(Problem(path=path, message=f"cannot be read: {told}"),))


def _entries(folder: Path, node: yaml.Node, tell: Teller) -> Entries:
    if not isinstance(node, yaml.MappingNode) and words(node) != "":
        return Entries(metadata={}, problems=(tell("a mapping from file names to what is known of them belongs here", node),))
    found: dict[str, Metadata] = {}
    problems: list[Problem] = []
    unknown = _Unknown(folder, tell)
    for key, value in items(node):
        name = words(key) or ""
        problems += (*unknown(name, key), *_value_problems(name, value, tell))
        if name in found:
            problems.append(tell(f"{name!r} stands here twice", key))
        found[name], wrong = record(value, tell, DateSource.ARTICLES_YAML, closed=True)
        problems += wrong
    return Entries(metadata=found, problems=tuple(problems))


class _Unknown(Struct):
    """Tells the names that are those of no file, the first of them with the name that was meant."""

    folder: Path
    tell: Teller
    told: int = 0

    def __call__(self, name: str, key: yaml.Node) -> Iterator[Problem]:
        if _is_file_below(self.folder, name):
            return
        self.told += 1
        files = sorted(p.name for p in self.folder.iterdir() if p.is_file() and p.name not in NAMES) if self.told <= _MOST_MEANT else ()
        yield self.tell(f"{name!r} is no file of this folder", key, did_you_mean(name, files))


def _value_problems(name: str, value: yaml.Node, tell: Teller) -> Iterator[Problem]:
    if not isinstance(value, yaml.MappingNode) and words(value) != "":
        yield tell(f"what is known of {name!r} belongs here as a mapping", value, "such as {source: The Tribune}")


def _is_file_below(folder: Path, name: str) -> bool:
    """Whether a name is that of a file in the folder; one with a NUL or a surrogate is none."""
    try:
        return bool(name) and "/" not in name and (folder / name).is_file()
    except (OSError, ValueError):
        return False
