"""Reading typed values off composed YAML nodes; every fault is noted with its place, and reading goes on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal, InvalidOperation
from difflib import get_close_matches

import yaml
from msgspec import Struct, field

from factcheck.errors import Problem
from factcheck.language.en.currencies import CODE_ALIASES, CODES, NAMES
from factcheck.yaml_nodes import Teller

_PERCENT = Decimal(100)
_ISO_LETTERS = 3


class Reader(Struct):
    """One file being read: its path as messages print it, and the faults found so far."""

    path: str
    problems: list[Problem] = field(default_factory=list)

    def tell(self, node: yaml.Node, message: str, hint: str | None = None) -> None:
        """Note a fault at a node."""
        self.problems.append(Teller(self.path)(message, node, hint))

    def mapping(self, node: yaml.Node, allowed: Iterable[str] | None = None) -> dict[str, yaml.Node]:
        """The entries of a mapping; unknown and repeated keys are faults."""
        return {key.value: value for key, value in self.entries(node, allowed)}

    def entries(self, node: yaml.Node, allowed: Iterable[str] | None = None) -> Iterator[tuple[yaml.ScalarNode, yaml.Node]]:
        """The entries of a mapping with the nodes of their keys; unknown and repeated keys are faults, and left out."""
        if not isinstance(node, yaml.MappingNode):
            self.tell(node, "a mapping of keys to values is expected here")
            return
        found: set[str] = set()
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                self.tell(key, "a key must be a word")
            elif key.value in found:
                self.tell(key, f"{key.value!r} is given twice")
            elif allowed is not None and key.value not in allowed:
                self.tell(key, f"unknown key {key.value!r}", meant(key.value, allowed))
            else:
                found.add(key.value)
                yield key, value

    def text(self, node: yaml.Node) -> str | None:
        """A scalar as text."""
        if isinstance(node, yaml.ScalarNode):
            return str(node.value)
        self.tell(node, "a single word or text is expected here")
        return None

    def texts(self, node: yaml.Node) -> tuple[str, ...]:
        """A list of texts, or one alone."""
        if isinstance(node, yaml.SequenceNode):
            return tuple(t for item in node.value if (t := self.text(item)) is not None)
        alone = self.text(node)
        return (alone,) if alone is not None else ()

    def one_of(self, node: yaml.Node, allowed: Iterable[str]) -> str | None:
        """A text out of a list."""
        word = self.text(node)
        if word is not None and word not in allowed:
            self.tell(node, f"{word!r} is not allowed here", meant(word, allowed))
            return None
        return word

    def number(self, node: yaml.Node, *, share: bool = False) -> Decimal | None:
        """A number; for a share "5%" or 0.05."""
        word = self.text(node)
        if word is None:
            return None
        try:
            percent = share and word.rstrip().endswith("%")
            value = Decimal(word.rstrip(" %") if percent else word)
        except InvalidOperation:
            value = Decimal("NaN")
        if not value.is_finite():
            self.tell(node, f"{word!r} is no {'share' if share else 'number'}", "such as 5%" if share else "such as 1.5")
            return None
        return value / _PERCENT if percent else value

    def flag(self, node: yaml.Node) -> bool | None:
        """True or false."""
        word = self.one_of(node, ("true", "false"))
        return None if word is None else word == "true"


def meant(word: str, allowed: Iterable[str]) -> str:
    """What somebody may have meant, or all that is allowed."""
    listed = sorted(map(str, allowed))
    near = get_close_matches(word, listed, 1)
    return f"did you mean {near[0]!r}?" if near else f"allowed are {', '.join(listed)}"


def meant_currency(word: str) -> str:
    """The code that somebody may have meant by a word: "gbp", "pounds", "GPB"."""
    singular = word.lower().removesuffix("s")
    codes = sorted(code for code in CODES if is_currency(code))
    near = get_close_matches(word.upper(), codes, 1)
    found = word.upper() if is_currency(word.upper()) else NAMES.get(singular) or (near[0] if near else None)
    return f"did you mean {found!r}?" if found else "an ISO 4217 code such as GBP"


def is_currency(code: str) -> bool:
    """Whether a word is written as an ISO 4217 code, and known."""
    return len(code) == _ISO_LETTERS and code in CODES and CODE_ALIASES.get(code, code) == code
