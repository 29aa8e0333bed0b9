"""Whose attribute a figure is: the person of an age, by name; the street of a block or a house; the party of an offer."""

from __future__ import annotations

from factcheck.assemble.bidder import bidder_of
from factcheck.assemble.lemma import lemma
from factcheck.assemble.line import Line, is_name
from factcheck.assemble.people import NOBODY, People, called
from factcheck.assemble.phrase import PEOPLE
from factcheck.assemble.tenure import tenure_of
from factcheck.assemble.verbs import is_verb
from factcheck.domain.entity import EntityType
from factcheck.domain.kinds import Kind
from factcheck.domain.mention import Mention
from factcheck.extract.cardinals import CARDINALS
from factcheck.extract.titled import titled
from factcheck.language.en.events import DYING
from factcheck.language.en.function_words import AGING, CLAUSE_BREAKS, DETERMINERS, INDEFINITE, PREPOSITIONS, QUOTES
from factcheck.language.en.heads import NAME_SUFFIXES
from factcheck.language.en.numbers import ORDINALS
from factcheck.language.en.places import LOCATIVES

# Between an age and its name stand a few words of description ("a 27-year-old former teacher from Ohio, John …").
_DESCRIPTION = 4
# "Abara left home last spring and is 32 now": the subject of the clause stands farther off.
_CLAUSE = 10
_LONGEST_NAME = 4
# "The 36-year-old defending champion Quist": words of a description, none of which ends its noun phrase.
_LONGEST_DESCRIPTION = 2
_ENDS_ONE = PREPOSITIONS | DETERMINERS | {"and", "was", "were", "who", "has", "had", "is"}
# "Died yesterday in the federal prison at".
_TO_DEATH = 10
# "Veldkamp, now 27", "Tomas Veldkamp, a 27-year-old plumber"
_BEFORE_AGE = INDEFINITE | {"now", "about"}


def subject_of(line: Line, mention: Mention, people: People = NOBODY) -> str | None:
    """The full name of whoever an age or a term of work belongs to, the street of a number on it, who offers a sum; None for nobody."""
    if mention.kind is not Kind.AGE:
        tenure = tenure_of(line, mention)
        return mention.entity or (_called(line, tenure.who, people) if tenure is not None else bidder_of(line, mention))
    first, last = line.of(mention)
    at = first - 1
    while line.low(at) in _BEFORE_AGE:
        at -= 1
    # "The man, 32-year-old John Smith": without an article the name of such an age follows.
    behind = at < first - 1 or not line.low(last - 1).endswith("old")
    whose = _name_before(line, at - 1) if behind and line.low(at) in {",", "("} else None
    if whose is None and mention.number_start == mention.start and mention.number_end == mention.end and _is_name(line, first - 1):
        whose = first - 1  # "Quist 41 and Brenn, 54"
    if whose is None or _is_place(line, at, _name_ending(line, whose) or ""):
        whose = _name_after(line, last, people)
    if whose is None:
        whose = _clause_subject(line, first, people)
    if whose is None:
        whose = _who_died(line, first, people)
    return None if whose is None else _called(line, whose, people)


def _is_place(line: Line, comma: int, name: str) -> bool:
    """Whether the name before a comma only says where: "In Fresno, a 32-year-old man"."""
    return line.low(comma - 1 - len(name.split())) in LOCATIVES and line.low(comma + 1) in INDEFINITE


def _called(line: Line, index: int, people: People) -> str | None:
    """What the person is called whose name ends at a token, or who is meant by it; None for places and organisations."""
    entity = people.at(line.sentence.index, line.tokens[index].start)
    if entity is None or entity.type is EntityType.THING:
        return _name_ending(line, index)
    return called(entity) if entity.type is EntityType.PERSON else None


def _name_before(line: Line, index: int) -> int | None:
    """The last word of the name that ends at `index`: "Tomas Veldkamp, 27", "Veldkamp (27)"; suffixes are passed over."""
    while line.low(index).rstrip(".") in NAME_SUFFIXES or line.low(index) in {".", ","}:
        index -= 1
    return index if _is_name(line, index) else None


def _name_after(line: Line, last: int, people: People) -> int | None:
    """The last word of the name that follows an age directly or behind a description: "27-year-old suspect John Smith"."""
    if (known := _known_after(line, last, people)) is not None:
        return known
    last += line.low(last) == ","
    for index in range(last, min(last + _DESCRIPTION, len(line.tokens))):
        if _is_name(line, index) and _is_name(line, index + 1):
            if line.low(index - 1 - (line.low(index - 1) in DETERMINERS)) in PREPOSITIONS:
                return None  # "the 55-year-old head of the Bakers Union": a body or place, not whose age it is
            return _name_end(line, index)
        if not line.low(index).isalpha() or is_verb(line, index) or line.low(index) in {"and", "was", "were", "who", "has", "had", "is"}:
            return None
    return None


def _known_after(line: Line, last: int, people: People) -> int | None:
    """The single name of somebody the article names in full: "the 33-year-old Quist", "the 36-year-old champion Quist"."""
    at = last
    while at < last + _LONGEST_DESCRIPTION and line.low(at).isalpha() and line.tokens[at].text[0].islower():
        at += 1
    described = not set(line.before(at, at - last)) & _ENDS_ONE
    single = described and is_name(line, at) and not is_name(line, at + 1)
    return at if single and people.person_at(line.sentence.index, line.tokens[at].start) is not None else None


def _name_end(line: Line, index: int) -> int:
    """The last token of the name that goes on at `index`; the stop of an initial is part of it."""
    while True:
        initial = len(line.low(index)) == 1 and line.low(index + 1) == "."
        after = index + 1 + initial
        if not _is_name(line, after) or line.low(after).rstrip(".") in NAME_SUFFIXES:
            return index
        index = after


def _clause_subject(line: Line, first: int, people: People) -> int | None:
    """The nearest name, or pronoun that means somebody, before "is 32", "was 14", "turned 40", in its clause."""
    if line.low(first - 1) not in AGING and line.low(first - 2) not in AGING:
        return None
    for index in range(first - 2, max(-1, first - 2 - _CLAUSE), -1):
        if line.low(index) in CLAUSE_BREAKS and line.low(index) != "who":
            return None
        meant = line.low(index) in {"he", "she"}
        if meant and people.person_at(line.sentence.index, line.tokens[index].start) is None:
            return None
        if meant or (_is_name(line, index) and line.low(index) not in ORDINALS):
            return index
    return None


def _is_name(line: Line, index: int) -> bool:
    """Whether a token is of a name, and no noun that has its capital from the beginning or the headline: "Boy, 14, Held"."""
    if not is_name(line, index):
        return False
    low = line.low(index)
    common = low in CARDINALS or lemma(low) in PEOPLE
    return not common or (index > 0 and not titled(line.sentence.text))


def _who_died(line: Line, first: int, people: People) -> int | None:
    """The only person named before "died aged 95", "died in prison at 77"; None where two are."""
    died = death_before(line, first)
    if died is None:
        return None
    named = [i for i in range(died) if people.person_at(line.sentence.index, line.tokens[i].start) is not None]
    persons = {people.person_at(line.sentence.index, line.tokens[i].start) for i in named}
    return named[-1] if len(persons) == 1 else None


def death_before(line: Line, first: int) -> int | None:
    """The word of dying that an age goes with: "died in prison at 77", "died aged 95"; None where none stands before it."""
    led = line.low(first) == "aged" or line.low(first - 1) in {"at", "aged"} or line.follows(first - 2, ("age", "of"))
    return next((i for i in range(first - 1, max(-1, first - 1 - _TO_DEATH), -1) if line.low(i) in DYING), None) if led else None


def _name_ending(line: Line, index: int) -> str | None:
    """The capitalised words that end at `index`, titles and all."""
    words: list[str] = []
    while _is_name(line, index) and len(words) < _LONGEST_NAME:
        words.insert(0, line.tokens[index].text.replace("’", "'").removesuffix("'s"))
        index -= 1 + (line.low(index - 1) == "." and len(line.low(index - 2)) == 1)
        if line.low(index) in QUOTES and line.low(index - 2) in QUOTES:
            index -= 3  # a nickname: Tomas “Tom” Veldkamp
    return " ".join(words) or None
