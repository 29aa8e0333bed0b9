"""What a finding is known by when it comes again: rule, fact, sources and values; no place, no wording, no order."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from decimal import Decimal

from msgspec import Struct

from factcheck.domain.finding import Finding
from factcheck.domain.interval import Meaning
from factcheck.domain.kinds import Kind
from factcheck.domain.moments import MOMENTS, moment_words

# Facts that are about the same are numbered as they stand in the text, and text moves.
_NUMBER = re.compile(r"\.\d+\Z")


class Key(Struct, frozen=True, kw_only=True, order=True):
    """A finding by what it means: the code of its rule, its fact, and what each source says, sorted."""

    rule: str
    fact: str
    sources: tuple[tuple[str, str], ...]

    @property
    def story(self) -> str:
        """The story, which every fact begins with."""
        return story_of(self.fact)


def key(rule: str, fact: str, sources: Iterable[tuple[str, str]]) -> Key:
    """The key of a finding of a rule on a fact."""
    return Key(rule=rule, fact=base_of(fact), sources=tuple(sorted((one_line(s), one_line(v)) for s, v in sources)))


def key_of(finding: Finding) -> Key:
    """The key of a finding."""
    return key(finding.code, finding.fact, ((at.source, at.value or at.text) for at in finding.locations))


def fingerprint(rule: str, fact: str, sources: Iterable[tuple[str, str]]) -> str:
    """A hash of a finding's key."""
    told = key(rule, fact, sources)
    parts = (told.rule, told.fact, *(f"{source}={value}" for source, value in told.sources))
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:16]


def quote_fact(story: str, speaker: str, words: Iterable[str]) -> str:
    """The id of the fact that a speaker said something: the words of content that articles share."""
    told = hashlib.sha256("|".join((speaker, *words)).encode()).hexdigest()
    return f"{story}/{Kind.QUOTE}/{told[:10]}"


def base_of(fact: str) -> str:
    """A fact's id without the number that tells it from others about the same."""
    return _NUMBER.sub("", fact)


def story_of(fact: str) -> str:
    """The story that a fact's id begins with."""
    return fact.rsplit("/", 2)[0]


def value_words(meaning: Meaning) -> str:
    """What a figure allows, in its own unit: `774`, `1495000000..1505000000 USD`, `>100000`, `2020-09-14`."""
    support, unit = meaning.support, meaning.unit
    low, high = (None if end is None else _number(end, unit) for end in (support.low, support.high))
    if low is not None and low == high:
        words = low
    elif low is not None and high is not None:
        words = f"{'>' if support.low_open else ''}{low}..{'<' if support.high_open else ''}{high}"
    elif low is not None:
        words = f"{'>' if support.low_open else '>='}{low}"
    else:
        words = f"{'<' if support.high_open else '<='}{high}" if high is not None else "any"
    return words if not unit or unit in MOMENTS else f"{words} {unit}"


def one_line(text: str) -> str:
    """Words with single blanks between them."""
    return " ".join(text.split())


def _number(end: Decimal, unit: str) -> str:
    if unit in MOMENTS:
        return moment_words(end, unit)
    text = f"{end:f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text == "-0" else text
