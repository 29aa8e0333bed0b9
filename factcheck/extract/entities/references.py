"""An article to its entities with all that means them: names, roles, descriptions ("the Belarusian president"), pronouns.

A description is bound by its role, place or age, a pronoun by sex and nearness; where two people could be meant, neither is
bound, or the nearer one with less certainty. What stands inside a quotation is somebody else's "he" and stays unbound.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from operator import attrgetter

from msgspec import Struct, field
from msgspec.structs import replace

from factcheck.domain.article import Article, Sentence
from factcheck.domain.entity import Entity, EntityMention, EntityType, Reference, RoleMention
from factcheck.extract.entities.coreference import bound
from factcheck.extract.entities.descriptions import Description, descriptions, fits
from factcheck.extract.entities.find import entity_mentions
from factcheck.extract.entities.posts import posts_of
from factcheck.extract.entities.sex import Sex, sex_of
from factcheck.extract.tokens import Token, tokenize
from factcheck.language.en.posts import HE, SHE

_start = attrgetter("start")
_CLOSE = 2  # words between who acts and "him"
_NEAR = 2  # sentences behind which nobody is "he" any more
_SURE, _LIKELY, _PERHAPS, _DOUBTFUL = 0.9, 0.75, 0.6, 0.4


class _Person(Struct):
    """A person while an article is read: roles so far, sex, and where the last word for him or her stands."""

    entity: Entity
    sex: Sex
    posts: list[RoleMention]
    references: list[Reference] = field(default_factory=list)
    seen: tuple[int, int, int] = (-1, 0, 0)  # sentence, start and end of the last word
    first_in: tuple[int, int] = (-1, 0)  # the last sentence, and where it is first named there


def entities_of(article: Article) -> tuple[Entity, ...]:
    """The entities of an article by their first mention, with their roles and with the words that stand for them."""
    entities = bound(article.id, entity_mentions(article))
    tokens = {s.index: tokenize(s.text, s.start) for s in article.sentences if s.furniture is None}
    people = [_person(e, article, tokens) for e in entities if e.type is EntityType.PERSON]
    by_place = sorted(((m, p) for p in people for m in p.entity.mentions), key=lambda found: found[0].start)
    named: dict[int, list[tuple[EntityMention, _Person]]] = defaultdict(list)
    for mention, person in by_place:
        named[mention.sentence].append((mention, person))
    taken = [(m.start, m.end) for e in entities for m in e.mentions] + [(p.start, p.end) for x in people for p in x.posts]
    quoted = False
    for sentence in article.sentences:
        if sentence.furniture is None:
            quoted = _read(sentence, tokens[sentence.index], named[sentence.index], people, taken, quoted=quoted)
    told = {id(p.entity): p for p in people}
    return tuple(_with(e, told[id(e)]) if id(e) in told else e for e in entities)


def _person(entity: Entity, article: Article, tokens: dict[int, tuple[Token, ...]]) -> _Person:
    found = {
        (post.start, post.end): post
        for m in entity.mentions
        for post in posts_of(m, tokens[m.sentence])
        if not _names(entity.mentions, post)
    }
    posts = [replace(post, text=article.text[post.start : post.end]) for post in found.values()]
    return _Person(entity=entity, sex=sex_of(entity, posts), posts=posts)


def _names(mentions: tuple[EntityMention, ...], post: RoleMention) -> bool:
    """Whether the words of a role hold the name itself."""
    last = bisect_left(mentions, post.end, key=_start) - 1
    return last >= 0 and mentions[last].end > post.start


def _with(entity: Entity, person: _Person) -> Entity:
    return replace(entity, posts=tuple(sorted(person.posts, key=lambda p: (p.start, p.end))), references=tuple(person.references))


def _read(
    sentence: Sentence,
    tokens: tuple[Token, ...],
    named: list[tuple[EntityMention, _Person]],
    people: list[_Person],
    taken: list[tuple[int, int]],
    *,
    quoted: bool,
) -> bool:
    """One sentence read from left to right; whether a quotation is still open behind it."""
    described = {d.start: d for d in descriptions(tokens) if not any(a < d.end and d.start < b for a, b in taken)}
    names = {m.start: (m, p) for m, p in named}
    for token in tokens:
        quoted = _quoted(token.text, quoted=quoted)
        if token.start in names:
            mention, person = names[token.start]
            _seen(person, sentence.index, mention.start, mention.end)
        elif token.start in described and not quoted:
            _describe(described[token.start], sentence, people)
        elif (token.low in HE or token.low in SHE) and not quoted:
            _pronoun(token, sentence, people)
    return quoted


def _quoted(text: str, *, quoted: bool) -> bool:
    if text == "“":
        return True
    if text == "”":
        return False
    return not quoted if text == '"' else quoted


def _seen(person: _Person, sentence: int, start: int, end: int) -> None:
    if person.first_in[0] != sentence:
        person.first_in = (sentence, start)
    person.seen = (sentence, start, end)


def _describe(description: Description, sentence: Sentence, people: list[_Person]) -> None:
    """A description joins the one person it fits; of several the only one just named."""
    known = [(p, how) for p in people if p.entity.mentions[0].start < description.start and (how := fits(description, p.entity, p.posts))]
    best = max((how for _, how in known), default=0.0)
    fitting = [p for p, how in known if how == best]
    near = [p for p in fitting if sentence.index - p.seen[0] <= _NEAR]
    meant = near if best < _PERHAPS or len(fitting) > 1 else fitting
    if len(meant) == 1:
        certainty = best if len(fitting) == 1 else min(best, _PERHAPS)
        _add(meant[0], _reference(description.start, description.end, sentence, certainty, pronoun=False))


def _pronoun(token: Token, sentence: Sentence, people: list[_Person]) -> None:
    """A pronoun joins whoever of its sex was named last, in its sentence or right before it."""
    sex = Sex.MALE if token.low in HE else Sex.FEMALE
    near = [p for p in people if 0 <= sentence.index - p.seen[0] <= _NEAR and p.sex in (sex, Sex.UNKNOWN)]
    near = [p for p in near if not (token.low == "him" and _acts_on(p, token, sentence))]
    here = [p for p in near if p.seen[0] == sentence.index] or [p for p in near if p.seen[0] == sentence.index - 1] or near
    if not here:
        return
    person = min(here, key=lambda p: (p.sex is not sex, p.first_in[1]))
    alone = len(near) == 1
    if person.sex is sex:
        certainty = _SURE if alone else _PERHAPS
    else:
        certainty = _LIKELY if alone else _DOUBTFUL
    _add(person, _reference(token.start, token.end, sentence, certainty, pronoun=True))


def _acts_on(person: _Person, token: Token, sentence: Sentence) -> bool:
    """Whether a person is the one who does something to "him": "Thompson knew that Jeffs hit him"."""
    if person.seen[0] != sentence.index:
        return False
    between = sentence.text[person.seen[2] - sentence.start : token.start - sentence.start]
    return "," not in between and len(between.split()) <= _CLOSE


def _reference(start: int, end: int, sentence: Sentence, certainty: float, *, pronoun: bool) -> Reference:
    text = sentence.text[start - sentence.start : end - sentence.start]
    return Reference(start=start, end=end, text=text, sentence=sentence.index, pronoun=pronoun, certainty=certainty)


def _add(person: _Person, reference: Reference) -> None:
    person.references.append(reference)
    _seen(person, reference.sentence, reference.start, reference.end)


def references_in(entities: tuple[Entity, ...], least: float) -> Iterator[tuple[Reference, Entity]]:
    """The references of at least a certainty, with whom they mean."""
    return ((r, e) for e in entities for r in e.references if r.certainty >= least)
