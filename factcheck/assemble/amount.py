"""Nouns before an amount, and those it is a sum of: "a loan of $1.5bn", "revenue between $3m and $4m", "$2 billion in damage"."""

from __future__ import annotations

from factcheck.assemble.inflect import Form
from factcheck.assemble.lemma import is_plural, lemma
from factcheck.assemble.line import Line
from factcheck.assemble.phrase import ENDS, after
from factcheck.assemble.verbs import forms_of, is_verb
from factcheck.domain.mention import Mention
from factcheck.language.en.calendar import SPANS
from factcheck.language.en.events import ARRIVED
from factcheck.language.en.function_words import BE, DETERMINERS, INDEFINITE, NOMINATIVE, PREPOSITIONS
from factcheck.language.en.heads import EMPTY, NO_PURPOSE, QUALIFIERS, RANGES, RATES
from factcheck.language.en.numbers import ORDINALS

# How many words of closed classes may stand between a noun and the amount it has ("a depth of just about").
_BEFORE = 12
_LONGEST = 3
# What is part of a figure and may stand right behind its noun: "revenue between $3m and $4m", "prices starting at $300".
_BEGIN_SPANS = frozenset({"between", "starting", "from", "ranging"})
# How many words may narrow a noun that only narrows another ("the price for unit deliveries").
_LONGEST_NARROWING = 5


def before(line: Line, first: int, *, linked: bool = False) -> list[str]:
    """The noun an amount is the size of: "a loan of $1.5bn", "turnout was 80 percent", "a depth of 10 km".

    `linked` asks that "of" or a verb of being stand between them: "worked at the mill for 30 years" tells nothing of the mill.
    """
    first -= line.low(first - 1) == "worth"  # "a deal worth $3m"
    nearest, worth = line.low(first - 1), line.low(first) == "worth"
    span = line.low(first) in _BEGIN_SPANS and line.low(first - 2) not in DETERMINERS - INDEFINITE  # "revenue between $3m and $4m"
    arrived = nearest in ARRIVED  # "the bill is expected to reach $3m"
    if nearest.isalpha() and nearest not in ENDS and not (worth or span or arrived):
        return []  # "fined the firm $3m": who paid, not what the sum is
    index = _noun_before(line, first - 1 - arrived, linked=linked)
    if index is None or is_verb(line, index):
        return []
    if line.low(index - 1) == "of" and _mention_at(line, index - 2) is not None:
        return []  # "with 8GB of memory, priced at $1,799": that noun has an amount of its own
    index = _governing(line, index)
    phrase = [line.tokens[index].text]
    while line.low(index - 1) in QUALIFIERS and len(phrase) < _LONGEST:
        index -= 1
        phrase.insert(0, line.tokens[index].text)  # "adjusted diluted earnings"
    narrowing = line.low(index - 1)
    if len(phrase) == 1 and narrowing.isalpha() and narrowing not in ENDS and not is_verb(line, index - 1):
        phrase.insert(0, line.tokens[index - 1].text)
    return phrase


def _noun_before(line: Line, index: int, *, linked: bool) -> int | None:
    """The noun nearest before a figure, past few words of closed classes; None where there is none."""
    crossed = 0
    while index >= 0 and crossed < _BEFORE:
        word = line.low(index)
        if (other := _mention_at(line, _before_rate(line, index))) is not None:
            index = line.of(other)[0] - 1  # "earnings were $130 million or $1.07 a share", "the forecast for 2021 is"
        elif word in NOMINATIVE:
            return None  # "it was eight years" tells of what "it" means
        elif (word in RANGES and not (word == "range" and line.low(index - 1) in INDEFINITE)) or word in ORDINALS:
            index = _past_range(line, index) if word in RANGES else index - 1  # "revenue for the first quarter is"
        elif _is_put(line, index):
            index, crossed = index - 2, crossed + 2
        elif _starts(line, index):
            index, crossed = index - 1, crossed + 1  # "the model starts at"
        elif linked and (word == "or" or (word in PREPOSITIONS and word != "of")):
            return None
        elif word.isalpha() and word not in ENDS and lemma(word) not in EMPTY and len(word) > 2:
            return index
        elif word.isalpha() or word in {"'s", "-"} or (word == "," and line.low(index + 1) == "or"):
            index, crossed = index - 1, crossed + (word != ",")
        else:
            return None
    return None


def _is_put(line: Line, index: int) -> bool:
    """Whether a participle gives its noun a sum: "the damage was put at", "the deal, valued at"."""
    apposed = line.low(index - 1) == "," and line.low(index + 1) == "at"
    return Form.PAST in forms_of(line.low(index)) and (line.low(index - 1) in BE or apposed)


def _mention_at(line: Line, index: int) -> Mention | None:
    """The figure or the moment that a token belongs to, None where it is a word of its own."""
    start = line.tokens[index].start
    return next((m for m in (*line.figures, *line.moments) if m.start <= start < m.end), None)


def _past_range(line: Line, index: int) -> int:
    """The token before a word that says where an amount lies, and before what leads to it: "sales remain within our target range of"."""
    narrowed = line.low(index + 1) == "of" and line.low(index) == "range"
    index -= 1
    while narrowed and line.low(index)[:1].isalpha() and line.low(index) not in ENDS:
        index -= 1
    while narrowed and (line.low(index) in DETERMINERS or line.low(index) in {"in", "within", "remaining", "above", "below"}):
        index -= 1
    return index


def _before_rate(line: Line, index: int) -> int:
    """The token before "a share" where a figure stands there: "$26 a share, or about $2.3 billion"."""
    rate = line.low(index - 1) in RATES and _mention_at(line, index - 2) is not None
    return index - 2 if rate else index


def _starts(line: Line, index: int) -> bool:
    """Whether a word is the verb of a singular noun right before it, and no plural: "the model starts at"."""
    noun = line.low(index - 1)
    singular = noun.isalpha() and noun not in ENDS and not is_plural(noun)
    return singular and line.low(index + 1) == "at" and Form.ACTIVE in forms_of(line.low(index)) and line.low(index).endswith("s")


def _governing(line: Line, index: int) -> int:
    """The noun that the noun at `index` only narrows: "damage to the church was put at" → damage."""
    at = index - 1
    while at > max(0, index - 1 - _LONGEST_NARROWING) and _narrows(line, at):
        at -= 1  # "damage to the Wick Lane Chapel", "income from continuing operations", "the price for unit deliveries"
    noun = line.low(at - 1)
    if line.low(at) in {"to", "of", "for", "from"} and noun.isalpha() and len(noun) > 2 and noun not in ENDS and not is_verb(line, at - 1):
        return at - 1 if lemma(noun) not in EMPTY else index
    return index


def _narrows(line: Line, at: int) -> bool:
    """Whether a word can stand between a preposition and its noun."""
    word = line.low(at)
    named = line.tokens[at].text[0].isupper() or word.isdigit()
    return named or word in DETERMINERS or word.endswith(("ing", "ed")) or (word.isalpha() and word not in ENDS)


def purpose(line: Line, last: int) -> list[str]:
    """What a sum is of: "$2 billion in damage", "$250,000 of campaign funds"; empty before a name, a figure or a time."""
    if line.low(last) not in {"in", "of", "worth"}:
        return []
    index = last + 1
    while line.low(index) in {"of", "the", "his", "her", "their", "its"}:
        index += 1
    if index >= len(line.tokens) or not line.tokens[index].text[0].islower():
        return []
    if any(first <= index < last for first, last in map(line.of, line.moments)):
        return []  # "$5 million in the first half of 2019"
    words = after(line, index, of=False)
    no_purpose = words and (lemma(words[-1]) in SPANS or words[-1].lower() in NO_PURPOSE)
    return [] if no_purpose else words  # "was $9 million in the third quarter", "$9 million in cash"
