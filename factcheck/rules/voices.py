"""Whose word a figure is: the party behind an attribution, and whether an article puts a figure into anybody's mouth."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from factcheck.domain.assertion import Assertion, Attribution
from factcheck.domain.fact import Story
from factcheck.language.en.attribution import REPORTING, SOURCES
from factcheck.language.en.parties import PARTIES

ByArticle = Mapping[str, Sequence[Assertion]]

_WORD = re.compile(r"[A-Za-z]+")
_QUOTED = re.compile(r"[“”\"]")


def parties(words: str) -> frozenset[str]:
    """The parties that words name: "police", "the march's organisers"."""
    keys = (SOURCES.get(w.lower()) for w in _WORD.findall(words))
    return frozenset(PARTIES[key] for key in keys if key in PARTIES)


def party(attribution: Attribution | None) -> str | None:
    """The one party behind an attribution; None where it names none, or two."""
    found = parties(attribution.words) if attribution else frozenset()
    return next(iter(found)) if len(found) == 1 else None


def is_named(attribution: Attribution | None, names: frozenset[str]) -> bool:
    """Whether an attribution names a source: a kind of source, or a person or organisation of the story."""
    return is_of_a_kind(attribution) or (attribution is not None and attribution.key in names)


def is_of_a_kind(attribution: Attribution | None) -> bool:
    """Whether an attribution names a kind of source, "police": a bare name may be another's in the sentence."""
    return attribution is not None and attribution.key in SOURCES.values()


def names_of(story: Story) -> frozenset[str]:
    """The last words of the names in a story that somebody may speak under."""
    return frozenset(m.words[-1].lower() for e in story.entities for m in e.mentions if m.sure)


def by_article(assertions: Iterable[Assertion]) -> ByArticle:
    """The assertions of each article."""
    found: dict[str, list[Assertion]] = defaultdict(list)
    for assertion in assertions:
        found[assertion.article].append(assertion)
    return found


def is_voiced(assertion: Assertion, told: ByArticle) -> bool:
    """Whether an article puts a figure into anybody's mouth, named or "he", wherever it states it."""
    return any(_is_voiced(a) for a in restated(assertion, told))


def restated(assertion: Assertion, told: ByArticle) -> list[Assertion]:
    """Every place where an assertion's article states its figure."""
    mine = told.get(assertion.article, ())
    return [a for a in mine if a.kind is assertion.kind and a.meaning.support == assertion.meaning.support]


def _is_voiced(assertion: Assertion) -> bool:
    words = {w.lower() for w in _WORD.findall(assertion.sentence_text)}
    return assertion.attribution is not None or bool(words & REPORTING) or _QUOTED.search(assertion.sentence_text) is not None
