"""An article to the bodies, laws and operations it names by a word and a noun, "Coordination Council" or "coordinating council"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.assemble.lemma import singular
from factcheck.assemble.people import People, people_of
from factcheck.assemble.whereabouts import content_of
from factcheck.compare.fold import folded
from factcheck.domain.article import Article, Sentence
from factcheck.domain.entity import BodyMention, Entity, EntityMention, EntityType
from factcheck.extract.entities.headline import is_headline
from factcheck.extract.tokens import Token, tokenize
from factcheck.language.en.bodies import BODY_NOUNS
from factcheck.language.en.function_words import STOPWORDS
from factcheck.language.en.organisation_words import SHORT_FORMS

Tokens = tuple[Token, ...]

_MOST_WORDS = 4  # before the noun
_SHORTEST = 5  # letters of the word that says which body it is


def bodies(article: Article, entities: tuple[Entity, ...]) -> tuple[BodyMention, ...]:
    """Every such name, by start."""
    people = people_of(entities)
    return tuple(b for s in article.sentences if s.furniture is None for b in _in_sentence(article, s, people))


def _in_sentence(article: Article, sentence: Sentence, people: People) -> Iterator[BodyMention]:
    tokens = tokenize(sentence.text, sentence.start)
    heads = [at for at in range(1, len(tokens)) if _plain(tokens[at].low) in BODY_NOUNS and _leads(tokens, at)]
    if not heads or is_headline(tokens):
        return
    for at in heads:
        first = _first(tokens, at)
        words = tokens[first : at + 1]
        which = _plain(words[-2].low)
        if len(which) >= _SHORTEST and which.isalpha():
            yield BodyMention(
                mention=_mention(article, sentence, words),
                noun=_plain(words[-1].low),
                which=which,
                more=frozenset(_plain(t.low) for t in words[:-2]),
                owner=_owner(tokens, first),
                companion=_companion(people, sentence, words[0].start),
                context=content_of(sentence.text),
            )


def _plain(low: str) -> str:
    """A word as compared: singular, in one spelling."""
    base = singular(folded(low))
    return SHORT_FORMS.get(base, base)


def _leads(tokens: Tokens, at: int) -> bool:
    """Whether a noun ends its name, and a word stands before it that may say which body it is."""
    before, after = tokens[at - 1], tokens[at + 1] if at + 1 < len(tokens) else None
    goes_on = after is not None and after.start - tokens[at].end == 1 and (after.text[0].isupper() or _plain(after.low) in BODY_NOUNS)
    return not goes_on and _of_name(tokens, at - 1) and before.text[0].isupper() <= tokens[at].text[0].isupper()


def _of_name(tokens: Tokens, at: int) -> bool:
    """Whether a token may be part of the name that the next one goes on with."""
    token = tokens[at]
    glued = tokens[at + 1].start - token.end == 1
    return glued and token.text[0].isalpha() and token.low not in STOPWORDS and not token.low.endswith(("'s", "s'"))


def _first(tokens: Tokens, at: int) -> int:
    """The first token of a name that ends with a noun: all in capitals where the noun has one, else the word before the noun."""
    first = at - 1
    while tokens[at].text[0].isupper() and first > 0 and at - first < _MOST_WORDS and _of_name(tokens, first - 1):
        if not tokens[first - 1].text[0].isupper():
            break
        first -= 1
    return first


def _owner(tokens: Tokens, first: int) -> str:
    """Whose body it is: the word with a possessive before the name; empty where none stands there."""
    low = tokens[first - 1].low if first else ""
    before = tokens[first - 2].low if first > 1 else ""
    if low in {"'", "'s"}:
        return _plain(before)
    return _plain(low.removesuffix("'s").removesuffix("'")) if low.endswith(("'s", "s'")) else ""


def _companion(people: People, sentence: Sentence, start: int) -> str:
    """Who is named in full, and stands nearest before a name in its sentence, else first behind it; empty where nobody does."""
    stand = [s for s in people.by_sentence.get(sentence.index, ()) if s.entity.type is EntityType.PERSON and len(s.entity.name.split()) > 1]
    before = [s for s in stand if s.start < start]
    return (before[-1:] + stand[:1])[0].entity.name if stand else ""


def _mention(article: Article, sentence: Sentence, words: Tokens) -> EntityMention:
    start, end = words[0].start, words[-1].end
    return EntityMention(
        type=EntityType.ORGANISATION,
        start=start,
        end=end,
        text=article.text[start:end],
        sentence=sentence.index,
        words=tuple(t.text for t in words),
        sure=words[-1].text[0].isupper() and words[-2].text[0].isupper(),
    )
