"""The words around a quoted stretch → its speaker: before or after, by name, by post, or by a pronoun that the article binds."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from factcheck.compare.fold import folded
from factcheck.domain.entity import Entity, EntityMention, EntityType, Reference
from factcheck.domain.quotation import Speaker
from factcheck.extract.entities.sex import Sex, sex_of
from factcheck.extract.quotes.frames import Frame, Quoted
from factcheck.extract.quotes.verbs import anywhere_forms, quoting_forms
from factcheck.extract.tokens import Token
from factcheck.language.en.function_words import CONJUNCTIONS, DETERMINERS, PREPOSITIONS
from factcheck.language.en.quoting import (
    FEMALE_PRONOUNS,
    MALE_PRONOUNS,
    NAMING,
    SPEAKING_NOUNS,
    SPEAKING_PRONOUNS,
)
from factcheck.language.en.roles import ROLE_NOUNS

_REACH = 16  # tokens between a stretch and the verb that quotes it
_LOOK_BACK = 60  # names between a pronoun or a post and the person it means
_OPENING = 60  # words of a sentence among which its subject is sought
_LONGEST = 7  # tokens of a speaker's words
_BY_POST = 0.8
_BY_PRONOUN = 0.85
_SEVERAL = 0.6
_SPEAKING_TYPES = (EntityType.PERSON, EntityType.ORGANISATION, EntityType.THING)


class Cast(Struct, frozen=True):
    """Who may speak in an article: the mentions of its entities, by place, and the pronouns and descriptions that are bound to them.

    What stands between quotation marks is left out: whom a speaker names is not the one who says it.
    """

    places: tuple[tuple[int, EntityMention, Entity], ...]
    starts: tuple[int, ...]
    meant: Mapping[int, tuple[Reference, Entity]]

    def between(self, start: int, end: int) -> list[tuple[EntityMention, Entity]]:
        """The mentions in a span, by place."""
        low, high = bisect_left(self.starts, start), bisect_right(self.starts, end - 1)
        return [(m, e) for _, m, e in self.places[low:high] if m.end <= end]

    def before(self, start: int) -> Iterator[tuple[EntityMention, Entity]]:
        """The mentions before a place, the nearest first, as far back as a reader looks."""
        at = bisect_left(self.starts, start)
        return ((m, e) for _, m, e in reversed(self.places[max(0, at - _LOOK_BACK) : at]))


def cast_of(entities: Sequence[Entity], quoted: Sequence[tuple[int, int]]) -> Cast:
    """The cast of an article whose quotations stand at `quoted`, by place."""
    opened = [start for start, _ in quoted]

    def outside(mention: EntityMention) -> bool:
        at = bisect_right(opened, mention.start) - 1
        return at < 0 or mention.end > quoted[at][1]

    told = [(e, [m for m in e.mentions if outside(m)]) for e in entities]
    places = sorted(((m.start, m, e) for e, mentions in told for m in mentions), key=lambda p: (p[0], p[1].end))
    meant = {r.start: (r, e) for e, mentions in told for r in e.references if any(m.start < r.start for m in mentions)}
    return Cast(tuple(places), tuple(p[0] for p in places), meant)


def beside(frame: Frame, quoted: Quoted, text: str, cast: Cast) -> Speaker | None:
    """The speaker that a stretch's own sentence names; None where it names none."""
    return _speaker_after(quoted.after, text, cast) or _speaker_before(frame, quoted, text, cast)


def ends_in_colon(frame: Frame) -> bool:
    """Whether a sentence of the reporter leads to what follows it."""
    return frame.words[-1:] != () and frame.words[-1].text == ":"


def leading(frame: Frame, text: str, cast: Cast) -> Speaker | None:
    """The speaker of what follows a sentence that ends in a colon: "The UN's Ms Ruiz disagreed with the minister:"."""
    return _main_subject(frame, frame.words[-1].start, text, cast)


def only_person(frame: Frame, text: str, cast: Cast) -> Speaker | None:
    """The subject of a sentence where it is a person and nobody else stands in it: "Ana Ruiz was blunt."."""
    if not frame.words:
        return None
    subject = _main_subject(frame, frame.words[-1].end, text, cast)
    people = {e.name for _, e in cast.between(frame.words[0].start, frame.words[-1].end) if e.type is EntityType.PERSON}
    return subject if subject is not None and subject.person and people <= {subject.name} else None


def _speaker_after(words: tuple[Token, ...], text: str, cast: Cast) -> Speaker | None:
    while words and not words[0].text[0].isalnum():
        words = words[1:]
    if not words:
        return None
    if words[0].low == "according" and len(words) > 2 and words[1].low == "to":
        return _speaker(words[2:], text, cast)
    if words[0].low in quoting_forms():
        return None if len(words) == 1 else _speaker(_past_adverbs(words[1:]), text, cast)
    for at, token in enumerate(words[1:_REACH], start=1):
        if token.low in quoting_forms():
            return _subject(words[:at], text, cast)
        if token.low in CONJUNCTIONS - {"who", "whose", "which", "that", "and"} or token.text in ";:":
            return None
    return None


def _past_adverbs(words: tuple[Token, ...]) -> tuple[Token, ...]:
    return words[1:] if len(words) > 1 and words[0].low.endswith("ly") and words[0].text.islower() else words


def _speaker_before(frame: Frame, quoted: Quoted, text: str, cast: Cast) -> Speaker | None:
    words = quoted.before
    if words and words[-1].text == ":" and len(words) <= _LONGEST and (told := _speaker(words[:-1], text, cast)) is not None:
        return told
    near = len(words) - 3
    for at in range(len(words) - 1, max(-1, len(words) - 1 - _REACH), -1):
        token = words[at]
        if token.text == ";" and at < len(words) - 1:
            return None
        if token.low not in (quoting_forms() if at >= near else anywhere_forms()):
            continue
        if token.low.endswith("ing") or (at and words[at - 1].low == "to"):
            return _main_subject(frame, token.start, text, cast)
        return _subject(words[:at], text, cast) or _main_subject(frame, token.start, text, cast)
    if any(t.low == "according" for t in words):
        at = next(i for i, t in enumerate(words) if t.low == "according")
        return _speaker(words[at + 2 :], text, cast)
    return _main_subject(frame, words[-1].start, text, cast) if words and words[-1].text == ":" else None


def _main_subject(frame: Frame, limit: int, text: str, cast: Cast) -> Speaker | None:
    """The subject of the whole sentence: whoever stands first in it, before a place in it."""
    words = tuple(t for t in frame.words[:_OPENING] if t.start < limit)
    for at, token in enumerate(words):
        if token.low in SPEAKING_PRONOUNS:
            return _by_pronoun(token, cast)
        here = [(m, e) for m, e in cast.between(token.start, words[-1].end) if m.start == token.start]
        if here and here[0][1].type in _SPEAKING_TYPES and not _possessive(text, here[0][0].end) and not _after_preposition(words, at):
            return _named(*here[0])
    return None


def _after_preposition(words: tuple[Token, ...], at: int) -> bool:
    return at > 0 and words[at - 1].low in PREPOSITIONS


def _subject(words: tuple[Token, ...], text: str, cast: Cast) -> Speaker | None:
    """The speaker in the words before a verb: the name nearest to it, or, behind an apposition, the one that begins it."""
    clause = _clause(_before_relative(words))
    if not clause:
        return None
    found = [(m, e) for m, e in cast.between(clause[0].start, clause[-1].end) if e.type in _SPEAKING_TYPES and not _possessive(text, m.end)]
    people = [(m, e) for m, e in found if e.type is EntityType.PERSON]
    apposed = clause[-1].text in {",", ")", "—", "–"}
    pronoun = next((t for t in reversed(clause[-3:]) if t.low in SPEAKING_PRONOUNS), None)
    if pronoun is not None:
        return _by_pronoun(pronoun, cast)
    if people:
        return _named(*(people[0] if apposed or any(t.text == "," for t in clause) else people[-1]))
    if (by_noun := _by_noun(clause, cast)) is not None:
        return by_noun
    return _named(*found[-1]) if found else None


def _before_relative(words: tuple[Token, ...]) -> tuple[Token, ...]:
    """The words without the "who …," that ends them: whoever that names is somebody else."""
    if words[-1:] and words[-1].text == ",":
        for at in range(len(words) - 2, 0, -1):
            if words[at].low in {"who", "whose"} and words[at - 1].text == ",":
                return words[:at]
    return words


def _clause(words: tuple[Token, ...]) -> tuple[Token, ...]:
    """The last words before a verb that may hold its subject: from the last break of the sentence on."""
    begin = 0
    for at, token in enumerate(words):
        if token.text in ";:" or (token.low in {"but", "while", "after", "when", "as", "because", "that"} and at < len(words) - 1):
            begin = at + 1
    return words[begin:]


def _speaker(words: tuple[Token, ...], text: str, cast: Cast) -> Speaker | None:
    """The speaker whose words come first: "said Dr Ana Ruiz, who …", "added the doctor"."""
    phrase: list[Token] = []
    for token in words[: _LONGEST + 3]:
        if token.text in ",;:()—–" or (phrase and token.low in PREPOSITIONS | CONJUNCTIONS):
            break
        phrase.append(token)
    if not phrase:
        return None
    if phrase[0].low in SPEAKING_PRONOUNS:
        return _by_pronoun(phrase[0], cast)
    found = [(m, e) for m, e in cast.between(phrase[0].start, phrase[-1].end) if e.type in _SPEAKING_TYPES]
    owners = [(m, e) for m, e in found if not _possessive(text, m.end)]
    people = [(m, e) for m, e in owners if e.type is EntityType.PERSON]
    if people:
        return _named(*people[0])
    if (apposed := _apposed(words[len(phrase) :], cast)) is not None:
        return apposed
    if (by_noun := _by_noun(tuple(phrase), cast)) is not None:
        return by_noun
    if owners:
        return _named(*owners[0])
    return None


def _apposed(words: tuple[Token, ...], cast: Cast) -> Speaker | None:
    """The person whose name follows a post and a comma: "said the mayor, Ana Ruiz"."""
    if len(words) < 2 or words[0].text != ",":
        return None
    found = cast.between(words[1].start, words[-1].end)
    return _named(*found[0]) if found and found[0][0].start <= words[1].end + 1 and found[0][1].type is EntityType.PERSON else None


def _named(mention: EntityMention, entity: Entity) -> Speaker:
    return Speaker(
        words=" ".join(f"{mention.title} {mention.text}".split()),
        name=entity.name,
        person=entity.type is EntityType.PERSON,
        named=True,
        certainty=entity.certainty,
    )


def _meant(reference: Reference, entity: Entity) -> Speaker:
    """The person whom a pronoun or a description means: "she", "the 29-year-old"."""
    return Speaker(words=reference.text, name=entity.name, person=True, certainty=reference.certainty)


def _by_noun(words: Sequence[Token], cast: Cast) -> Speaker | None:
    """A speaker without a name: "the doctor", bound to the one person of the article who has that post."""
    at = next((i for i in range(len(words) - 1, -1, -1) if words[i].low in ROLE_NOUNS | SPEAKING_NOUNS), None)
    if at is None:
        described = next((cast.meant[t.start] for t in words if t.low == "the" and t.start in cast.meant), None)
        return _meant(*described) if described is not None else None
    begin = at
    while (
        begin > 0
        and at - begin < _LONGEST
        and words[begin - 1].text[0].isalnum()
        and words[begin - 1].low not in PREPOSITIONS | CONJUNCTIONS
    ):
        begin -= 1
        if words[begin].low in DETERMINERS:
            break
    said = " ".join(t.text for t in words[begin : at + 1])
    noun = folded(words[at].low)
    place = words[at].start
    known = [e for _, e in cast.before(place) if e.type is EntityType.PERSON and noun in e.roles]
    if known and words[begin].low in {"the", "this", "that"}:
        alone = len({e.name for e in known}) == 1
        return Speaker(words=said, name=known[0].name, person=True, certainty=_BY_POST if alone else _SEVERAL)
    return Speaker(words=said)


def _by_pronoun(token: Token, cast: Cast) -> Speaker | None:
    """A pronoun, bound to the person last spoken of who is not of the other sex."""
    if token.low not in MALE_PRONOUNS | FEMALE_PRONOUNS:
        return Speaker(words=token.text)
    if token.start in cast.meant:
        return _meant(*cast.meant[token.start])
    last = next((p for p in cast.before(token.start) if p[1].type is EntityType.PERSON and _fits(token.low, p[1])), None)
    if last is None:
        return Speaker(words=token.text)
    subjects = [e for m, e in cast.before(token.start) if m.sentence == last[0].sentence and e.type is EntityType.PERSON]
    fitting = [e for e in reversed(subjects) if _fits(token.low, e)]
    alone = len({e.name for e in fitting}) == 1
    return Speaker(words=token.text, name=fitting[0].name, person=True, certainty=_BY_PRONOUN if alone else _SEVERAL)


def _fits(pronoun: str, entity: Entity) -> bool:
    """Whether title, posts and first name of a person do not speak against a pronoun."""
    return sex_of(entity, list(entity.posts)) in (Sex.UNKNOWN, Sex.FEMALE if pronoun in FEMALE_PRONOUNS else Sex.MALE)


def _possessive(text: str, end: int) -> bool:
    return text[end : end + 2] in {"'s", "’s"} or (
        text[end : end + 1] in {"'", "’"} and text[end - 1 : end] == "s" and text[end + 1 : end + 2] == " "
    )


def names_something(quoted: Quoted) -> bool:
    """Whether the word before a stretch says that a name or a word follows: "the film", "titled", "called"."""
    last = next((t.low for t in reversed(quoted.before) if t.text[0].isalnum()), "")
    return last in NAMING
