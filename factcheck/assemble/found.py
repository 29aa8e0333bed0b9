"""The triggers of a sentence: where a word of the event table stands and does what the table says, not what it looks like."""

from __future__ import annotations

from msgspec import Struct

from factcheck.assemble.inflect import Form
from factcheck.assemble.lemma import is_plural
from factcheck.assemble.line import Line
from factcheck.assemble.triggers import Table, Trigger
from factcheck.assemble.verbs import has_object
from factcheck.extract.cardinals import CARDINALS
from factcheck.extract.titled import titled
from factcheck.language.en.calendar_names import MONTHS, WEEKDAYS
from factcheck.language.en.events import OTHER_NOUNS
from factcheck.language.en.function_words import AUXILIARIES, DETERMINERS, MODALS, PREPOSITIONS, PRONOUNS, SUBJECTS
from factcheck.language.en.senses import COMPOUNDS

# "A shot", "the first shot": in front of a noun, and of no participle.
_BEFORE_NOUN = DETERMINERS | {"one", "first", "second", "third", "single", "last", "fatal", "warning", "final"}
# "Accused of killing his brother", "fatally shooting two men": where a word in -ing has an object of its own.
_BEFORE_GERUND = PREPOSITIONS | frozenset({",", "and", "or", "then"})
_DAYS = frozenset(WEEKDAYS) | frozenset(MONTHS)
_BEFORE_VERB = MODALS | SUBJECTS | PRONOUNS | AUXILIARIES | frozenset({"to", "and", "or", "not", "then"})


class Found(Struct, frozen=True):
    """A trigger in a sentence: tokens `first:last`."""

    trigger: Trigger
    first: int
    last: int

    def words(self, line: Line) -> str:
        """The trigger as written."""
        return " ".join(token.text for token in line.tokens[self.first : self.last])


def triggers_in(line: Line, table: Table) -> tuple[Found, ...]:
    """Every trigger of a sentence, the longest at each place, in order."""
    found, i = [], 0
    while i < len(line.tokens):
        matches = [trigger for words, trigger in table.get(line.low(i), ()) if line.follows(i, words)]
        match = _chosen(line, i, matches) if matches else None
        if match is None:
            i += 1
            continue
        found.append(Found(match, i, i + match.words))
        i += match.words
    return tuple(found)


def _chosen(line: Line, index: int, matches: list[Trigger]) -> Trigger | None:
    """The longest of the triggers at `index`, in the form in which it stands there; None for a name and for another word."""
    match = matches[0]
    if match.words > 1:
        return None if _goes_elsewhere(line, index + match.words) else match
    if _is_name(line, index) or line.low(index + 1) in COMPOUNDS.get(line.low(index), ()):
        return None
    forms = {m.form: m for m in matches if m.words == 1}
    if Form.PAST in forms:
        noun = Form.NOUN in forms and line.low(index - 1) in _BEFORE_NOUN
        return forms[Form.NOUN if noun else Form.PAST]
    if Form.ACTIVE in forms and Form.NOUN in forms and (line.low(index - 1) in MODALS or line.low(index - 1) == "to"):
        return forms[Form.ACTIVE]  # "will charge $40"
    if Form.GERUND in forms and _is_gerund(line, index):
        return forms[Form.GERUND]
    return None if match.form is Form.ACTIVE and _is_noun(line, index) else match


def _is_gerund(line: Line, index: int) -> bool:
    """Whether a word that may be a noun ("the killing") has an object: "of killing his brother"."""
    before, after = line.low(index - 1), line.low(index + 1)
    led = not index or before in _BEFORE_GERUND or before.endswith("ly")
    return led and after not in _DAYS and (has_object(line, index) or any(line.of(figure)[0] == index + 1 for figure in line.figures))


def _goes_elsewhere(line: Line, last: int) -> bool:
    """Whether the end of a phrase belongs to what follows, "walked out of the room", or its beginning is denied, "not guilty of"."""
    if line.low(last - 1) == "over":
        return line.low(last) in {"from", "as"}  # "takes over as mayor" buys nothing
    if line.low(last - 1) == "of":
        return line.low(last - 2) == "guilty" and line.low(last - 3) == "not"
    if line.low(last - 1) != "out":
        return False
    return line.low(last) == "of" or (line.low(last) == "to" and line.low(last + 1) in {"be", "have"})


def _is_name(line: Line, index: int) -> bool:
    """Whether the word is part of a name or is the month: "Tyrone Price", "Seattle Fire", "in March"."""
    if line.tokens[index].text == "March":
        return True
    if index == 0 or not line.tokens[index].text[0].isupper():
        return False
    before = line.tokens[index - 1].text[0].isupper() and line.low(index - 1) not in CARDINALS
    after = line.low(index - 1).isalpha() and index + 1 < len(line.tokens) and line.tokens[index + 1].text[0].isupper()
    return (before or after) and not titled(line.sentence.text)  # "on Injured Reserve"


def _is_noun(line: Line, index: int) -> bool:
    """Whether a word in the form of a verb is a noun of another sense: "hurt in the fire", "a house fire"."""
    word, before = line.low(index), line.low(index - 1)
    if word not in OTHER_NOUNS:
        return False
    if before in DETERMINERS or before in CARDINALS or before[:1].isdigit() or (before in PREPOSITIONS and before != "to"):
        return True
    singular = before.isalpha() and before not in _BEFORE_VERB and not is_plural(before)
    return singular and not line.tokens[index - 1].text[0].isupper()
