"""Where a verb stands: without a parser, by the forms of common verbs and the words on both sides."""

from __future__ import annotations

from functools import cache

from factcheck.assemble.inflect import Form, third_or_plural, verb_forms
from factcheck.assemble.lemma import is_plural
from factcheck.assemble.line import Line
from factcheck.domain.kinds import Kind
from factcheck.language.en.currencies import SYMBOLS
from factcheck.language.en.events import EVENTS
from factcheck.language.en.function_words import AUXILIARIES, DETERMINERS, MODALS, PREPOSITIONS, PRONOUNS, SUBJECTS
from factcheck.language.en.verbs import ALSO_NOUNS, VERBS

# Longer words in -ed that no table knows are participles too ("a bridge rehabilitated in May").
_SHORTEST_PARTICIPLE = 6
# "Starts off at $300".
_TO_PRICE = 3


@cache
def _forms() -> dict[str, frozenset[Form]]:
    """Word → the verb forms it can be; events' verbs of one word are among them."""
    found: dict[str, set[Form]] = {}
    events = (verb for words in EVENTS.values() for verb in words.verbs if " " not in verb)
    for entry in (*VERBS, *events):
        for word, form in verb_forms(entry):
            found.setdefault(word, set()).add(form)
    return {word: frozenset(forms) for word, forms in found.items()}


@cache
def _nouns() -> frozenset[str]:
    return ALSO_NOUNS | {third_or_plural(noun) for noun in ALSO_NOUNS}


def forms_of(word: str) -> frozenset[Form]:
    """The verb forms that a lower-case word can be; empty for a word that is none."""
    known = _forms().get(word)
    if known is not None:
        return known
    # With a hyphen it is an adjective ("clearly-marked").
    participle = word.endswith("ed") and len(word) >= _SHORTEST_PARTICIPLE and word != "hundred" and "-" not in word
    return frozenset({Form.PAST}) if participle else frozenset()


def is_verb(line: Line, index: int) -> bool:
    """Whether the token at `index` is a verb or a participle that follows its noun, and so ends a noun phrase."""
    word, before = line.low(index), line.low(index - 1)
    forms = forms_of(word)
    if not forms:
        return False
    if before == "to" or before in MODALS or before in SUBJECTS:
        return True
    if Form.ACTIVE in forms and Form.PAST not in forms:
        return word not in _nouns() or _acts(line, index)
    if forms == {Form.GERUND}:
        return before in AUXILIARIES or has_object(line, index)
    return word not in _nouns() or _acts(line, index) or (Form.PAST in forms and before.isalpha() and _acts_on(line, index))


def is_finite(line: Line, index: int) -> bool:
    """Whether the token at `index` is the verb of a clause, and no form in -ing."""
    word = line.low(index)
    return word in AUXILIARIES or (Form.GERUND not in forms_of(word) and is_verb(line, index))


def _acts_on(line: Line, index: int) -> bool:
    """Whether a past form that may be a noun stands between a noun and an object: "the girl shot herself"."""
    before = line.low(index - 1)
    return before not in DETERMINERS and before not in PREPOSITIONS and line.low(index + 1) in PRONOUNS - SUBJECTS


def _acts(line: Line, index: int) -> bool:
    """Whether a word that may be a noun ("hits", "reports") is the verb of the noun before it."""
    before = line.low(index - 1)
    if not before.isalpha() or before in DETERMINERS or before in PREPOSITIONS:
        return False
    agrees = Form.PAST in forms_of(line.low(index)) or is_plural(before) != is_plural(line.low(index))
    return agrees and has_object(line, index)


def has_object(line: Line, index: int) -> bool:
    """Whether what follows can only be an object, an article, a pronoun, a name or a figure, or is a price ("starts at $300")."""
    if line.low(index + 1) in {"at", "off"} and any(f.kind is Kind.MONEY and 0 < line.of(f)[0] - index <= _TO_PRICE for f in line.figures):
        return True
    after = line.low(index + 1)
    if after in DETERMINERS or (after in PRONOUNS and after not in SUBJECTS):
        return True
    if index + 1 >= len(line.tokens):
        return False
    first = line.tokens[index + 1].text[0]
    return first.isdigit() or first in SYMBOLS or (first.isupper() and not line.tokens[index].text[0].isupper())
