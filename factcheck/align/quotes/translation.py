"""Whether a speaker speaks the articles' language: the countries that stand beside a name, else those that fill the story."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from factcheck.compare.fold import folded
from factcheck.compare.known_names import countries, demonyms, given_names, states
from factcheck.domain.article import Article
from factcheck.domain.entity import Entity
from factcheck.extract.tokens import tokenize
from factcheck.language.en.english_speaking import ENGLISH_SPEAKING

_BESIDE = 3  # words before a name in which its country stands
_MOSTLY = 0.75
_FEWEST = 6


def foreign(entities: Iterable[Entity], articles: Mapping[str, Article]) -> str:
    """Why a person is taken to speak another language than English, in words; empty for another, or where nothing says.

    `entities` are the person's in the articles of the story.
    """
    mine = list(entities)
    beside = Counter(w for e in mine for m in e.mentions for w in _countries(_before(articles[e.article], m.start)))
    if beside:
        found = _foreign(beside, least=0.5, fewest=1)
        return f"“{found}” stands beside the speaker" if found else ""
    story = Counter(w for i in sorted({e.article for e in mine}) for w in _countries(articles[i].text))
    found = _foreign(story, least=_MOSTLY, fewest=_FEWEST)
    return f"the articles name {found} most" if found else ""


def _foreign(found: Counter[str], *, least: float, fewest: int) -> str:
    """The commonest country that is not English-speaking, where those are more than a share of all."""
    others = {w: n for w, n in found.items() if w not in ENGLISH_SPEAKING}
    if sum(others.values()) < fewest or sum(others.values()) <= least * found.total():
        return ""
    return min(others, key=lambda w: (-others[w], w)).replace("_", " ").title()


def _before(article: Article, start: int) -> str:
    """The last words before a place, of its own sentence."""
    words = article.text[max(0, start - 60) : start]
    for stop in (". ", "\n", "; ", ", "):
        words = words.rpartition(stop)[2]
    return " ".join(words.split()[-_BESIDE:])


def _countries(text: str) -> list[str]:
    words = [folded(t.text) for t in tokenize(text, 0) if t.text[0].isupper()]
    known = (countries() - given_names() - states()) | demonyms()
    return [w for w in words if w in known] + [f"{a}_{b}" for a, b in zip(words, words[1:], strict=False) if f"{a}_{b}" in known]
