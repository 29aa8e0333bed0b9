"""An article to its mentions of people, organisations, places and things with names, by start."""

from __future__ import annotations

from msgspec.structs import replace

from factcheck.compare.fold import folded
from factcheck.compare.known_names import given_names, places
from factcheck.domain.article import Article, Part, Sentence
from factcheck.domain.entity import EntityMention, EntityType
from factcheck.extract.entities.beside import age_beside, is_role, role_after, role_before, role_in
from factcheck.extract.entities.deeds import acts, is_one, says_person, stands_before_noun
from factcheck.extract.entities.headline import Known, bare, is_headline, known_in
from factcheck.extract.entities.kinds import Named, named
from factcheck.extract.entities.runs import Run, Word, runs
from factcheck.extract.tokens import Token, tokenize
from factcheck.language.en.function_words import CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS, STOPWORDS
from factcheck.language.en.not_names import CAPITAL_WORDS
from factcheck.language.en.organisation_words import ORGANISATION_NOUNS
from factcheck.language.en.places import LOCATIVES, PLACE_COMMON
from factcheck.language.en.roles import ROLE_ABBREVIATIONS

# Small words that are written with a capital for their place alone.
_CLOSED = DETERMINERS | PRONOUNS | CONJUNCTIONS | PREPOSITIONS
_SENTENCE_MARKS = frozenset("\"“‘'([—–-•·*:")


def entity_mentions(article: Article) -> tuple[EntityMention, ...]:
    """Every mention of a name in an article, by start; furniture is left out."""
    lines = [(s, tokenize(s.text, s.start)) for s in article.sentences if s.furniture is None]
    plain = [(s, tokens) for s, tokens in lines if not is_headline(tokens)]
    small = frozenset(t.low for _, tokens in plain for t in tokens if t.text[0].islower())
    found = [m for s, tokens in plain for m in _mentions(s, tokens, small)]
    inside = {w for m in found for w in (m.words if m.sure or not _opens(m, article) else m.words[1:])}
    found = [
        m for m in found if m.sure or m.type is not EntityType.THING or len(m.words) > 1 or m.words[0] in inside or not _opens(m, article)
    ]
    known: Known = {_key(m): m.type for m in reversed(found) if m.sure or len(m.words) > 1}
    for sentence, tokens in lines:
        if is_headline(tokens):
            found += [_headline_mention(sentence, tokens[a:b], kind) for a, b, kind in known_in(tokens, known)]
    return tuple(sorted(found, key=lambda m: (m.start, m.end)))


def _opens(mention: EntityMention, article: Article) -> bool:
    """Whether a mention begins its sentence, where a capital says nothing."""
    before = article.text[article.sentences[mention.sentence].start : mention.start]
    return not any(c.isalnum() for c in before) or before.rstrip()[-1:] in '"“‘(:—–•'


def _mentions(sentence: Sentence, tokens: tuple[Token, ...], small: frozenset[str]) -> list[EntityMention]:
    found: list[EntityMention] = []
    for run in runs(tokens):
        words = _without_start(run, tokens, small)
        if words and (mention := _mention(sentence, tokens, run, words, small)) is not None:
            found.append(_joined(found[-1], mention, sentence) if found else mention)
    return found


def _joined(before: EntityMention, mention: EntityMention, sentence: Sentence) -> EntityMention:
    """A single name of no known kind that "and" joins to a person's single name is a person's too: "his sons Pedro and Onil"."""
    between = sentence.text[before.end - sentence.start : mention.start - sentence.start]
    alike = before.type is EntityType.PERSON and mention.type is EntityType.THING and len(before.words) == len(mention.words) == 1
    joined = alike and between in {" and ", ", "} and not mention.text.isupper()
    return replace(mention, type=EntityType.PERSON) if joined else mention


def _without_start(run: Run, tokens: tuple[Token, ...], small: frozenset[str]) -> tuple[Word, ...]:
    """The words of a run without those that are capitals only because a sentence begins with them."""
    words = run.words
    if words[0].initial and run.first and _of_number(tokens, run.first):
        words = words[1:]
    if not words:
        return words
    if words[0].low in ROLE_ABBREVIATIONS and len(words) > 1:
        return words
    begins = _begins(run.first, tokens)
    shouted = words[0].text.isupper() and len(words[0].text) > 1
    placed = len(words) > 1 and f"{words[0].low}_{words[1].low}" in places()
    if shouted or placed:
        return words
    if words[0].low in _CLOSED and not (words[0].low in given_names() and len(words) > 1 and words[0].low not in small):
        words = words[1:]
        return _without_common(words, small) if words and begins else words
    return _without_common(words, small) if begins else words


def _of_number(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a letter belongs to the number before it: a base (1B), a network (2G), a house (212 E. Sixth)."""
    before = tokens[at - 1]
    return before.text[-1].isdigit() and (before.end == tokens[at].start or tokens[at].low in {"n", "s", "e", "w"})


def _begins(first: int, tokens: tuple[Token, ...]) -> bool:
    """Whether a token begins its sentence or a quotation in it."""
    return all(t.text in _SENTENCE_MARKS or not t.text[0].isalnum() for t in tokens[:first]) or tokens[
        first - 1
    ].text in _SENTENCE_MARKS - {"-", "(", "*"}


def _without_common(words: tuple[Word, ...], small: frozenset[str]) -> tuple[Word, ...]:
    """The words after a first one that is a common word."""
    first = words[0]
    plain = first.text[1:].islower() or len(first.text) == 1
    if not plain or (len(words) > 1 and words[-1].low in ORGANISATION_NOUNS and first.low not in STOPWORDS):
        return words
    if first.low in given_names() and len(words) > 1 and words[1].text[0].isupper() and first.low not in CAPITAL_WORDS:
        return words
    if is_role(first.low) or role_in(words):
        return words
    common = first.low in CAPITAL_WORDS or first.low in STOPWORDS or (first.low in small and first.low not in places())
    return words[1:] if common else words


def _mention(
    sentence: Sentence, tokens: tuple[Token, ...], run: Run, words: tuple[Word, ...], small: frozenset[str]
) -> EntityMention | None:
    start, end = words[0].start - sentence.start, words[-1].end - sentence.start
    first = run.first + (len(run.words) - len(words))
    before = role_before(tokens, first) if words is run.words else ""
    if len(words) == 1 and before and stands_before_noun(tokens, run.last, before):
        before = ""
    age = age_beside(sentence.text, start, end)
    after = role_after(tokens, run.last)
    said = says_person(tokens, first, run.last, words=len(words), apposed=bool(after))
    place = tokens[first - 2].low if first > 1 and tokens[first - 1].low == "of" and tokens[first - 2].low in PLACE_COMMON else ""
    what = named(
        words,
        small,
        locative=_locative(tokens, run.first),
        personal=bool(before) or age is not None or said or (len(words) > 1 and bool(after)),
        acts=acts(tokens, run.last),
        one=is_one(tokens, first),
        the=first > 0 and tokens[first - 1].low == "the",
    )
    if what is None:
        return None
    return _built(sentence, what, before=place if what.type is EntityType.PLACE else before, after=after, age=age)


def _built(sentence: Sentence, what: Named, *, before: str, after: str, age: int | None) -> EntityMention:
    words = what.words
    start, end = words[0].start, words[-1].end
    person = what.type is EntityType.PERSON
    inner = " ".join(w.text for w in what.role)
    return EntityMention(
        type=what.type,
        start=start,
        end=end,
        text=sentence.text[start - sentence.start : end - sentence.start],
        sentence=sentence.index,
        words=tuple(w.text for w in words),
        title=" ".join(w.text for w in what.title),
        role=_role(what, inner or before, after),
        age=age if person or what.type is EntityType.THING else None,
        sure=what.sure,
        headline=sentence.part is Part.HEADLINE,
    )


def _role(what: Named, before: str, after: str) -> str:
    """The words of a role, in front of the name or in apposition; for a place its common noun."""
    if what.type is EntityType.ORGANISATION:
        return ""
    return before if what.type is EntityType.PLACE else before or after


def _locative(tokens: tuple[Token, ...], first: int) -> bool:
    """Whether a name stands after a preposition of place, or after "the town of"."""
    before = tokens[first - 1].low if first else ""
    if before == "of" and first > 1:
        return tokens[first - 2].low in PLACE_COMMON
    return before in LOCATIVES


def _key(mention: EntityMention) -> tuple[str, ...]:
    return tuple(folded(bare(w)) for w in mention.words)


def _headline_mention(sentence: Sentence, tokens: tuple[Token, ...], kind: EntityType) -> EntityMention:
    start, end = tokens[0].start, tokens[-1].start + len(bare(tokens[-1].text))
    return EntityMention(
        type=kind,
        start=start,
        end=end,
        text=sentence.text[start - sentence.start : end - sentence.start],
        sentence=sentence.index,
        words=tuple(bare(t.text) for t in tokens),
        sure=True,
        headline=True,
    )
