"""The entries of `settings:`: what a file, or `--config`, says in place of an option of the command line."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from decimal import Decimal
from pathlib import Path

import yaml
from msgspec import Struct

from factcheck.domain.level import Level
from factcheck.rules.nodes import Reader, is_currency, meant_currency

Value = str | bool | Decimal | tuple[str, ...]


class Setting(Struct, frozen=True, kw_only=True):
    """One entry: its key, its value, where it stands, and whether the command line gave it."""

    key: str
    value: Value
    place: str
    typed: bool = False


class Preferences(Struct, frozen=True):
    """The entries in force, of which a later one goes over an earlier."""

    settings: tuple[Setting, ...] = ()

    def get(self, key: str) -> Setting | None:
        """The entry of a key."""
        return next((setting for setting in reversed(self.settings) if setting.key == key), None)

    def text(self, key: str) -> str | None:
        """A word, or None where nothing is said."""
        found = self.get(key)
        return found.value if found is not None and isinstance(found.value, str) else None


def _texts(reader: Reader, node: yaml.Node) -> tuple[str, ...] | None:
    """A list, or words between commas."""
    texts = reader.texts(node)
    return tuple(part.strip() for text in texts for part in text.split(",") if part.strip()) or None


def _text(reader: Reader, node: yaml.Node) -> str | None:
    return reader.text(node)


def _flag(reader: Reader, node: yaml.Node) -> bool | None:
    return reader.flag(node)


def _one_of(allowed: Iterable[str]) -> Callable[[Reader, yaml.Node], str | None]:
    words = tuple(allowed)
    return lambda reader, node: reader.one_of(node, words)


def _share(reader: Reader, node: yaml.Node) -> Decimal | None:
    value = reader.number(node)
    if value is not None and not 0 <= value <= 1:
        reader.tell(node, f"{value} is not from 0 to 1")
        return None
    return value


def _currency(reader: Reader, node: yaml.Node) -> str | None:
    code = reader.text(node)
    if code is not None and not is_currency(code):
        reader.tell(node, f"{code!r} is no currency code", meant_currency(code))
        return None
    return code


def _day(reader: Reader, node: yaml.Node) -> str | None:
    written = reader.text(node)
    try:
        if written not in {None, "article"}:
            date.fromisoformat(written or "")
    except ValueError:
        reader.tell(node, f"{written!r} is no day", "article, or a day such as 2022-09-28")
        return None
    return written


# In the order in which they are listed; the keys are the names of the options.
SETTINGS: dict[str, Callable[[Reader, yaml.Node], Value | None]] = {
    "fail-on": _one_of((*Level, "never")),
    "min-level": _one_of(Level),
    "min-confidence": _share,
    "output-format": _text,
    "select": _texts,
    "ignore": _texts,
    "extend-select": _texts,
    "exclude": _texts,
    "skip-unreadable": _flag,
    "allow-empty": _flag,
    "home-currency": _currency,
    "fx": _text,
    "fx-date": _day,
    "ours": _text,
    "baseline": _text,
    "decisions": _text,
}
# What lies where the rules file says, wherever one stands.
_PATHS = ("ours", "baseline", "decisions")


def settings_in(reader: Reader, node: yaml.Node, *, typed: bool = False) -> tuple[Setting, ...]:
    """The entries of a mapping; what is wrong in them is noted."""
    found = []
    for key, value in reader.mapping(node, SETTINGS).items():
        read = SETTINGS[key](reader, value)
        if isinstance(read, str) and not typed and (key in _PATHS or (key == "fx" and read not in {"ecb", "off"})):
            read = str(Path(reader.path).parent / read)
        if read is not None:
            place = reader.path if typed else f"{reader.path}:{value.start_mark.line + 1}:{value.start_mark.column + 1}"
            found.append(Setting(key=key, value=read, place=place, typed=typed))
    return tuple(found)
