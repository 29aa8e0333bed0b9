"""What an attacker would write, as strategies: words that act, files of every sort, documents with one thing changed."""

from __future__ import annotations

import copy
from enum import Enum
from typing import Any

import msgspec
from hypothesis import settings
from hypothesis import strategies as st

from factcheck.domain.finding import Finding

ATTACKS = (
    "\x1b[2J\x1b]0;owned\x07", "\x1b]8;;http://evil.example\x1b\\here", "\x9b31m", "\x00", "\x07\x08\x7f", "\x0b\x0c\x1c\x1e\x85",
    "\u2028x\u2029", "\u202egnp.exe", "\u2066\u2067\u2068\u2069", "\u200b\u200d\ufeff", "\U000e0041\U000e007f", "\ufffe\uffff",
    "\ud800", "\udcff", "<script>alert(1)</script>", "</script><script>", "<!--", "-->", "]]>", "<img src=x onerror=alert(1)>",
    '" onmouseover="alert(1)', "&#x1b;&lt;", "{{7*7}}", "{% raw %}", "javascript:alert(1)", "[x](http://evil.example)",
    "![x](http://evil.example/i.png)", "| a | b |", "\n# x\n", "```\n", "**b** _i_ ~~s~~", "@everyone #1 GH-1", "$x$",
    "www.evil.example", "=cmd|' /C calc'!A0", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "\r\n@x", "＝1", "＠x", '"\n=1',
    "::error file=x::owned", "\n::error::owned", "\r::stop-commands::x", "%0A::error::owned", "##[error]owned",
    "##vso[task.setvariable variable=x]y", "{x} {0} {", "%s %n", "../../etc/passwd", "C:\\x", "a\\b", "'", "’",
    "\N{OGHAM SPACE MARK}", "İıſß", "1e999999999", "9" * 40, "e\u0301" * 20, "👩‍👩‍👧‍👦",
)  # fmt: skip
acting = st.one_of(
    st.sampled_from(ATTACKS),
    st.lists(st.sampled_from((*ATTACKS, " ", "\n", "12", "a")), max_size=6).map("".join),
    st.text(st.characters(exclude_categories=()), max_size=60),
)
# What reaches a report: no half of a sign, which no encoding of a file holds.
written = acting.map(lambda text: text.encode("utf-8", "replace").decode())
scalars = st.one_of(
    st.none(), st.booleans(), st.integers(-(10**30), 10**30), st.floats(allow_nan=False, allow_infinity=False), acting,
    st.sampled_from(("", "USD", "date", "time_of_day", "0", "-1", "2022-02-30", "9999-12-31", "0001-01-01T00:00", 0, 1, -1, 10**400)),
)  # fmt: skip
values = st.recursive(scalars, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(acting, inner, max_size=3), max_leaves=6)
_PIECES = (
    "version: 1\n", "rules:\n", "  ", "- ", "{", "}", "[", "]", ": ", ", ", "\n", "&a ", "*a", "!!python/object:os.system ",
    "!!int ", "!!binary ", "!x ", "|\n", ">\n", "'", '"', "#", "%", "---\n", "...\n", "? ", "~", "1e9999", ".inf", "2022-02-30",
    "NUM001", "count-mismatch", "level", "error", "when", "kind", "tolerance", "5%", "settings", "sources", "match", "repeats",
    "names", "canonical", "quantities", "extends", "decisions", "entries", "rule", "fact", "reason", "until", "source", "published",
    "story", "title", "url", "a.md", "message", "check", "examples", "conflict", "\t", "\x00", "\u2028", "é", "\\x41", "<<",
)  # fmt: skip
soup = st.lists(st.one_of(st.sampled_from(_PIECES), acting), max_size=30).map("".join)


def examples(number: int) -> settings:
    """As many examples as a test may take in a run of all tests; the profile `long` makes them many more."""
    return settings(max_examples=max(1, number * settings.default.max_examples // 100), deadline=None)


@st.composite
def changed(draw: st.DrawFn, document: Any) -> Any:
    """A document with a few of its parts replaced, taken away, or said twice."""
    whole = [copy.deepcopy(document)]
    for _ in range(draw(st.integers(1, 3))):
        holder, key = _somewhere(draw, whole)
        match draw(st.sampled_from(("replace", "replace", "replace", "remove", "repeat", "append"))):
            case "remove" if holder is not whole:
                del holder[key]
            case "repeat" if isinstance(holder, list) and holder is not whole:
                holder.append(copy.deepcopy(holder[key]))
            case "append" if isinstance(holder[key], str):
                holder[key] += draw(acting)
            case _:
                holder[key] = draw(scalars if draw(st.booleans()) else values)
    return whole[0]


def _somewhere(draw: st.DrawFn, whole: list[Any]) -> tuple[Any, Any]:
    """A holder of values and the key of one of them, from the top down."""
    holder: Any = whole
    key: Any = 0
    while isinstance(holder[key], list | dict) and holder[key] and draw(st.integers(0, 9)):
        holder = holder[key]
        keys = range(len(holder)) if isinstance(holder, list) else sorted(holder, key=str)
        key = draw(st.sampled_from(list(keys)))
    return holder, key


# Words of our own, which no article writes: a reader of the report would not understand others.
_OURS = frozenset({"factor", "rate_day", "version", "encoding", "unit", "from_unit", "to_unit", "code", "name", "verdict"})


def attacked(value: Any, before: str, after: str) -> Any:
    """A value of the domain with every text in it between two others; what was one text is still one."""
    if isinstance(value, Enum):
        return value
    if isinstance(value, str):
        return f"{before}{value}{after}"
    if isinstance(value, tuple):
        return tuple(attacked(one, before, after) for one in value)
    if isinstance(value, msgspec.Struct):
        ours = _OURS | {"id"} if isinstance(value, Finding) else _OURS
        fields = {name: getattr(value, name) for name in value.__struct_fields__}
        return type(value)(**{name: one if name in ours else attacked(one, before, after) for name, one in fields.items()})
    return value
