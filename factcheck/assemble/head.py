"""What a figure counts or measures: the noun it hangs on, with the modifiers that narrow it."""

from __future__ import annotations

from factcheck.assemble.event import Event, Found
from factcheck.assemble.lemma import is_plural, lemma
from factcheck.assemble.line import Line
from factcheck.assemble.triggers import Form
from factcheck.domain.assertion import Head
from factcheck.domain.kinds import Kind
from factcheck.domain.mention import Mention
from factcheck.domain.quantity import Vague
from factcheck.language.en.events import EVENTS
from factcheck.language.en.function_words import (
    ADVERBS,
    AUXILIARIES,
    BETWEEN,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
)
from factcheck.language.en.heads import ANYBODY, CONTAINERS, DEMOGRAPHIC, EMPTY, QUALIFIERS, ROLE

# A noun phrase after a figure is rarely longer ("three off-duty city police officers").
_LONGEST = 6
_ENDS = PREPOSITIONS | CONJUNCTIONS | AUXILIARIES | PRONOUNS | DETERMINERS | ADVERBS
_JOINS = frozenset({"-", "–", "‐", "‑"})
_SHARED = frozenset({"and", "or", ",", "to"})
PERSON = "person"
DEMOGRAPHIC_CLASS = "demographic"
ROLE_CLASS = "role"


def head_of(line: Line, mention: Mention, event: Event | None, triggers: tuple[Found, ...]) -> Head | None:
    """The head of a figure: the noun phrase after it, for amounts also the noun before it; None where there is none."""
    first, last = line.of(mention)
    nouns = _phrase_after(line, mention, last, triggers)
    if not nouns and mention.kind is not Kind.COUNT:
        nouns = _phrase_before(line, first)
    if not nouns and mention.kind is Kind.COUNT:
        nouns = _shared_phrase(line, mention, last, triggers) or _toll_before(event)
    if nouns:
        return _head(nouns)
    if event is not None and mention.kind is Kind.COUNT and EVENTS[event.event].person and event.form is not Form.NOUN:
        return Head(text="", lemma=PERSON, general=PERSON, specific=False)
    return None


def _phrase_after(line: Line, mention: Mention, last: int, triggers: tuple[Found, ...]) -> list[str]:
    """Words of the noun phrase that begins right after a figure, the head last; empty when none does."""
    index = last
    compound = line.low(index) in _JOINS
    if compound:
        index += 1
    index = _skip_between(
        line,
        index,
        of=mention.kind is not Kind.COUNT or (mention.quantity is not None and isinstance(mention.quantity.amount, Vague)),
    )
    verbs = {f.first: f for f in triggers}
    collected: list[str] = []
    while len(collected) < _LONGEST:
        word = line.low(index)
        if not word or word in _ENDS or not word[0].isalpha():
            if word == "," and collected and _adjectives_go_on(line, index):
                index += 1
                continue
            if word in _JOINS and collected and line.low(index + 1).isalpha():
                index += 1
                continue
            break
        found = verbs.get(index)
        if found is not None and found.trigger.form is not Form.NOUN and not _modifies(line, found, collected):
            break
        collected.append(line.tokens[index].text)
        index += 1
        if is_plural(word) and not is_plural(line.low(index)):
            break
    if compound and mention.kind is Kind.COUNT and len(collected) > 1:
        return [*collected[1:], collected[0]]  # "a 48-page indictment" counts pages of an indictment
    return _with_complement(line, index, collected)


def _skip_between(line: Line, index: int, *, of: bool) -> int:
    while line.low(index) in BETWEEN and (of or line.low(index) not in {"of", "the"}):
        if line.low(index) in {"others", "other"} and not line.low(index + 1).isalpha():
            return index
        if line.low(index) == "others":
            return index
        index += 1
    return index


def _adjectives_go_on(line: Line, index: int) -> bool:
    """Whether a comma stands between adjectives ("20 armed, masked men")."""
    return line.low(index + 1).isalpha() and is_plural(line.low(index + 2)) and line.low(index + 1) not in _ENDS


def _modifies(line: Line, found: Found, collected: list[str]) -> bool:
    """Whether a participle stands before its noun ("20 wounded soldiers", "four damaged houses")."""
    if collected or found.trigger.form is Form.ACTIVE:
        return False
    after = line.low(found.last)
    return is_plural(after) and after not in _ENDS


def _with_complement(line: Line, index: int, collected: list[str]) -> list[str]:
    """A container noun with its complement: "members of parliament" → parliament member."""
    if collected and lemma(collected[-1]) in CONTAINERS and line.low(index) == "of":
        after = index + 1
        while line.low(after) in DETERMINERS:
            after += 1
        word = line.low(after)
        if word.isalpha() and word not in _ENDS:
            return [line.tokens[after].text, *collected]
    return collected


def _shared_phrase(line: Line, mention: Mention, last: int, triggers: tuple[Found, ...]) -> list[str]:
    """The noun of a coordinated figure that carries it: "70 and 80 people"."""
    if line.low(last) not in _SHARED:
        return []
    start = line.tokens[last].end
    other = next((f for f in line.figures if f.kind is mention.kind and 0 < f.start - start <= 2), None)
    return _phrase_after(line, other, line.of(other)[1], triggers) if other else []


def _toll_before(event: Event | None) -> list[str]:
    """The noun of a toll: "the death toll rose to 25" counts people."""
    if event is None or event.form is not Form.NOUN or not EVENTS[event.event].person:
        return []
    return [PERSON]


def _phrase_before(line: Line, first: int) -> list[str]:
    """The noun an amount is the size of: "a loan of $1.5bn", "turnout was 80 percent", "a depth of 10 km"."""
    index, crossed = first - 1, 0
    nearest = line.low(index)
    if nearest.isalpha() and nearest not in _ENDS and nearest != "worth":
        return []  # "fined the firm $3m": who paid, not what the sum is
    while index >= 0 and crossed < 4:
        word = line.low(index)
        if word.isalpha() and word not in _ENDS and lemma(word) not in EMPTY and len(word) > 2:
            break
        if not word.isalpha() and word not in {"'s", "-"}:
            return []
        index, crossed = index - 1, crossed + 1
    else:
        return []
    phrase = [line.tokens[index].text]
    before = line.low(index - 1)
    if before.isalpha() and before not in _ENDS:
        phrase.insert(0, line.tokens[index - 1].text)
    return phrase


def _head(words: list[str]) -> Head:
    base = lemma(words[-1])
    narrowing = tuple(sorted({lemma(w) for w in words[:-1]} - {base}))
    general = PERSON if base in ANYBODY else DEMOGRAPHIC_CLASS if base in DEMOGRAPHIC else ROLE_CLASS if base in ROLE else None
    return Head(
        text=" ".join(words),
        lemma=PERSON if general == PERSON else base,
        modifiers=narrowing,
        general=general,
        qualifiers=tuple(m for m in narrowing if m in QUALIFIERS),
        specific=general is None and base not in EMPTY,
    )
