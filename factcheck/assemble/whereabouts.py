"""An article to what it says of where: people found, arrested or at home in a place, things a distance from it or on a part of it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from factcheck.assemble.lemma import stem
from factcheck.assemble.people import People, people_of
from factcheck.compare.fold import folded
from factcheck.domain.article import Article, Sentence
from factcheck.domain.entity import Entity, EntityMention, EntityType, PlaceMention
from factcheck.extract.tokens import Token, covering, tokenize
from factcheck.language.en.function_words import BE, CLAUSE_BREAKS, DETERMINERS, PREPOSITIONS, STOPWORDS
from factcheck.language.en.places import PLACE_COMMON
from factcheck.language.en.whereabouts import (
    BEFALLS,
    DIRECTIONS,
    DISTANCE_UNITS,
    HOSPITALS,
    IN,
    LIES,
    LIVES,
    NEAR,
    PARTS,
    TREATED,
    WITHOUT_WAS,
)

Tokens = tuple[Token, ...]
Lead = tuple[str, int]  # the relation, and the token with which its words begin

_ADJECTIVES = 3  # between "the" and "town of"
_NUMBER_WORDS = 7  # of a distance: "about 55 kilometers (34 miles) west of"
_REACH = 8  # words between a person and what befell him, or between that and the place
_BEHIND = 16  # words behind a place within which its distance from a thing is told


def whereabouts(article: Article, entities: tuple[Entity, ...]) -> tuple[PlaceMention, ...]:
    """Everything an article says of where, by start."""
    people = people_of(entities)
    sorts = (EntityType.PLACE, EntityType.THING)  # a name that no list knows is a place by a distance or a part of it
    places = [m for e in entities for m in e.mentions if e.type in sorts or _called_place(article, m)]
    found = [p for m in sorted(places, key=lambda m: m.start) for p in _of_place(article, m, people)]
    hospitals = [
        m for e in entities for m in e.mentions if e.type is EntityType.ORGANISATION and not HOSPITALS.isdisjoint(map(folded, m.words))
    ]
    found += [p for m in hospitals for p in _of_hospital(article, m, people)]
    return tuple(sorted(found, key=lambda p: (p.start, p.end)))


def key_of_place(words: tuple[str, ...]) -> str:
    """A place's name as compared: folded, without the common noun and the article."""
    kept = [folded(w).strip("'.") for w in words]
    kept = [w for w in kept if w not in {"the", "island"}] or kept
    return "_".join(kept)


def _called_place(article: Article, mention: EntityMention) -> bool:
    """Whether "the town of" stands before a name."""
    sentence = article.sentences[mention.sentence]
    tokens = tokenize(sentence.text, sentence.start)
    first, _ = covering(tokens, mention.start, mention.end)
    before = [t.low for t in tokens[max(0, first - 2) : first]]
    return len(before) == 2 and before[1] == "of" and before[0] in PLACE_COMMON - {"port", "capital"}


def _of_place(article: Article, mention: EntityMention, people: People) -> Iterator[PlaceMention]:
    """What hangs on one mention of a place."""
    sentence = article.sentences[mention.sentence]
    if sentence.furniture is not None:
        return
    tokens = tokenize(sentence.text, sentence.start)
    first, last = covering(tokens, mention.start, mention.end)
    lead = _lead(tokens, first)
    known = mention.type is EntityType.PLACE or _called_place(article, mention)
    if lead is not None and (known or lead[0] not in {"in", "near"}):
        relation, start = lead
        what, person = _what(tokens, start, sentence, people) if relation == "in" else ((), "")
        yield _told(article, sentence, mention, tokens[start].start, mention.end, relation, what, person)
    home = _home(tokens, first, sentence, people)
    if home:
        yield _told(article, sentence, mention, mention.start, mention.end, "in", ("home",), home)
    thing = _thing_there(tokens, last)
    if thing is not None:
        relation, noun, end = thing
        yield _told(article, sentence, mention, mention.start, end, relation, (f"the {noun}",), "")


def _of_hospital(article: Article, mention: EntityMention, people: People) -> Iterator[PlaceMention]:
    """Who is treated in a hospital."""
    sentence = article.sentences[mention.sentence]
    tokens = tokenize(sentence.text, sentence.start)
    at = covering(tokens, mention.start, mention.end)[0] - 1
    at -= at > 0 and tokens[at].low in DETERMINERS
    if sentence.furniture is not None or at < 1 or tokens[at].low not in IN | {"to"}:
        return
    for index in range(at - 1, max(-1, at - 1 - _REACH), -1):
        if tokens[index].low in TREATED:
            person = _person_before(tokens, index, sentence, people)
            if person:
                yield _told(article, sentence, mention, mention.start, mention.end, "in", ("hospital",), person)
            return


@lru_cache(maxsize=64)
def content_of(text: str) -> frozenset[str]:
    """The content words of a sentence, by their stems."""
    low = (t.low for t in tokenize(text, 0) if t.text[0].isalpha())
    return frozenset(stem(word) for word in low if word not in STOPWORDS and len(word) > 3)


def _told(
    article: Article, sentence: Sentence, mention: EntityMention, start: int, end: int, relation: str, what: tuple[str, ...], person: str
) -> PlaceMention:
    return PlaceMention(
        start=start,
        end=end,
        text=article.text[start:end],
        sentence=sentence.index,
        name=mention.text,
        place=key_of_place(mention.words),
        relation=relation,
        what=what,
        person=person,
        context=content_of(sentence.text),
    )


def _lead(tokens: Tokens, first: int) -> Lead | None:
    """The preposition, direction, part or distance before a place."""
    at = first - 1
    if at > 0 and tokens[at].low == "of" and tokens[at - 1].low in PLACE_COMMON:
        at -= 2
        at -= next((n for n in range(_ADJECTIVES + 1) if at - n < 0 or tokens[at - n].low in DETERMINERS | PREPOSITIONS), 0)
    at -= at >= 0 and tokens[at].low in DETERMINERS
    if at < 0:
        return None
    low = tokens[at].low
    if low in IN:
        return "in", at
    if low in NEAR:
        return "near", at
    if low in {"of", "from"} and at > 0:
        return _away(tokens, at) or (_part(tokens, at) if low == "of" else None)
    return None


def _away(tokens: Tokens, at: int) -> Lead | None:
    """A distance before "of" or "from": "about five kilometers south of"."""
    back = at - 1
    back -= tokens[back].low in DIRECTIONS or tokens[back].low == "away"
    if tokens[back].text == ")":
        back = next((i for i in range(back, max(-1, back - 5), -1) if tokens[i].text == "("), back) - 1
    if back < 1 or tokens[back].low not in DISTANCE_UNITS:
        return None
    start = back - 1
    while start > 0 and back - start < _NUMBER_WORDS and tokens[start - 1].low in {"about", "some", "around", "roughly", "nearly", "just"}:
        start -= 1
    return "away", start


def _part(tokens: Tokens, at: int) -> Lead | None:
    """A part with its direction before "of": "the far western tip of"."""
    if at < 2 or tokens[at - 1].low not in PARTS or tokens[at - 2].low not in DIRECTIONS:
        return None
    start = at - 2 - (tokens[at - 3].low in {"far", "extreme"} if at > 2 else 0)
    start -= start > 0 and tokens[start - 1].low in DETERMINERS
    return f"{DIRECTIONS[tokens[at - 2].low]} {tokens[at - 1].low}", start


def _what(tokens: Tokens, at: int, sentence: Sentence, people: People) -> tuple[tuple[str, ...], str]:
    """What befell whom there: the nearest such word before the preposition, and the person before that."""
    for index in range(at - 1, max(-1, at - 1 - _REACH), -1):
        low = tokens[index].low
        if low in CLAUSE_BREAKS or low in BEFALLS or low in LIVES:
            break
    else:
        return (), ""
    if low in LIVES or low in WITHOUT_WAS or (low in BEFALLS and any(t.low in BE for t in tokens[max(0, index - 2) : index])):
        person = _person_before(tokens, index, sentence, people)
    else:
        return (), ""
    return (("home",) if low in LIVES else (BEFALLS[low],), person) if person else ((), "")


def _person_before(tokens: Tokens, index: int, sentence: Sentence, people: People) -> str:
    """Who stands before a verb in its clause; empty where nobody does or two do."""
    for back in range(index - 1, max(-1, index - 1 - _REACH), -1):
        if tokens[back].low in CLAUSE_BREAKS - {"who"} or tokens[back].low in {"and", "or", '"', "“", "”"}:
            return ""
        found = people.person_at(sentence.index, tokens[back].start)
        if found is not None:
            start = next((i for i in range(back, -1, -1) if people.at(sentence.index, tokens[i].start) is not found), -1)
            joined = start >= 0 and tokens[start].low in {"and", "or", "by"}
            return "" if joined else found.name
    return ""


def _home(tokens: Tokens, first: int, sentence: Sentence, people: People) -> str:
    """Whose home a place is: "Ana Ruiz, 27, of"; empty where it is nobody's."""
    if first < 3 or tokens[first - 1].low != "of" or tokens[first - 2].text != ",":
        return ""
    back = first - 3
    if tokens[back].text[0].isdigit():
        back -= 2
    found = people.person_at(sentence.index, tokens[back].start) if back >= 0 else None
    return found.name if found is not None else ""


def _thing_there(tokens: Tokens, last: int) -> tuple[str, str, int] | None:
    """A thing in a place or away from it: "Tarn, where the mine is located"; "Tarn, 7 miles from the mine"."""
    at = last + (last < len(tokens) and tokens[last].text == ",")
    if at + 3 < len(tokens) and tokens[at].low == "where" and tokens[at + 1].low == "the" and tokens[at + 3].low in LIES:
        return "in", stem(tokens[at + 2].low), tokens[at + 3].end
    for i in range(at, min(at + _BEHIND, len(tokens) - 2)):
        if tokens[i].text in {".", ";"}:
            break
        unit = next((n for n in (1, 2) if i >= n and tokens[i - n].low in DISTANCE_UNITS), 0)
        if tokens[i].low == "from" and tokens[i + 1].low == "the" and unit and (unit == 1 or tokens[i - 1].low == "away"):
            return "away", stem(tokens[i + 2].low), tokens[i + 2].end
    return None
