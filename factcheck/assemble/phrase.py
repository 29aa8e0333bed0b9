"""Noun phrases around a figure: the words that name what is counted, read without a parser.

A phrase after a figure ends at a word of a closed class, at punctuation, at a verb, or behind a plural.
"""

from __future__ import annotations

from factcheck.assemble.lemma import is_plural, lemma
from factcheck.assemble.line import Line
from factcheck.assemble.verbs import is_verb
from factcheck.language.en.events import STATES
from factcheck.language.en.function_words import (
    ADVERBS,
    AUXILIARIES,
    BETWEEN,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
)
from factcheck.language.en.heads import CONTAINERS, EMPTY

# A noun phrase after a figure is rarely longer ("three off-duty city police officers").
_LONGEST = 6
ENDS = PREPOSITIONS | CONJUNCTIONS | AUXILIARIES | PRONOUNS | DETERMINERS | ADVERBS
JOINS = frozenset({"-", "–", "‐", "‑"})
# How many words of closed classes may stand between a noun and the amount it has ("a depth of just about").
_BEFORE = 4


def after(line: Line, last: int, *, of: bool) -> list[str]:
    """Words of the noun phrase that begins right after a figure, the head last; empty when none does.

    Args:
        line: the sentence.
        last: the token after the figure.
        of: whether "of the" may stand between them ("dozens of the students").
    """
    index = last
    compound = line.low(index) in JOINS
    if compound:
        index += 1
    index = _skip_between(line, index, of=of)
    collected: list[str] = []
    while len(collected) < _LONGEST:
        word = line.low(index)
        if _ends(word):
            if (word == "," and collected and _adjectives_go_on(line, index)) or (
                word in JOINS and collected and line.low(index + 1).isalpha()
            ):
                index += 1
                continue
            break
        if collected and word in STATES:
            break
        if is_verb(line, index) and not (not collected and _modifies(line, index)):
            break
        collected.append(line.tokens[index].text)
        index += 1
        if is_plural(word) and not is_plural(line.low(index)):
            break
    if compound and len(collected) > 1:
        return [*collected[1:], collected[0]]  # "a 48-page indictment" counts pages of an indictment
    return _with_complement(line, index, collected)


def before(line: Line, first: int) -> list[str]:
    """The noun an amount is the size of: "a loan of $1.5bn", "turnout was 80 percent", "a depth of 10 km"."""
    index, crossed = first - 1, 0
    nearest = line.low(index)
    if nearest.isalpha() and nearest not in ENDS and nearest != "worth":
        return []  # "fined the firm $3m": who paid, not what the sum is
    while index >= 0 and crossed < _BEFORE:
        word = line.low(index)
        if word.isalpha() and word not in ENDS and lemma(word) not in EMPTY and len(word) > 2:
            break
        if not word.isalpha() and word not in {"'s", "-"}:
            return []
        index, crossed = index - 1, crossed + 1
    else:
        return []
    if is_verb(line, index):
        return []
    phrase = [line.tokens[index].text]
    narrowing = line.low(index - 1)
    if narrowing.isalpha() and narrowing not in ENDS and not is_verb(line, index - 1):
        phrase.insert(0, line.tokens[index - 1].text)
    return phrase


def purpose(line: Line, last: int) -> list[str]:
    """What a sum is of: "$2 billion in damage", "$250,000 of campaign funds"; empty before a name or a figure."""
    if line.low(last) not in {"in", "of", "worth"}:
        return []
    index = last + 1
    while line.low(index) in {"of", "the", "his", "her", "their", "its"}:
        index += 1
    if index >= len(line.tokens) or not line.tokens[index].text[0].islower():
        return []
    return after(line, index, of=False)


def _ends(word: str) -> bool:
    return not word or word in ENDS or not word[0].isalpha()


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
    return line.low(index + 1).isalpha() and is_plural(line.low(index + 2)) and line.low(index + 1) not in ENDS


def _modifies(line: Line, index: int) -> bool:
    """Whether a participle stands before its noun ("20 wounded soldiers", "four damaged houses")."""
    following = line.low(index + 1)
    return is_plural(following) and following not in ENDS


def _with_complement(line: Line, index: int, collected: list[str]) -> list[str]:
    """A container noun with its complement: "members of parliament" → parliament member."""
    if collected and lemma(collected[-1]) in CONTAINERS and line.low(index) == "of":
        at = index + 1
        while line.low(at) in DETERMINERS:
            at += 1
        word = line.low(at)
        if word.isalpha() and word not in ENDS:
            return [line.tokens[at].text, *collected]
    return collected
