"""Noun phrases around a figure: the words that name what is counted, read without a parser.

A phrase after a figure ends at a word of a closed class, at punctuation, at a verb, or behind a plural.
"""

from __future__ import annotations

from factcheck.assemble.inflect import Form
from factcheck.assemble.lemma import is_plural, lemma
from factcheck.assemble.line import Line
from factcheck.assemble.verbs import forms_of, is_verb
from factcheck.domain.kinds import Kind
from factcheck.domain.mention import Mention
from factcheck.extract.titled import titled
from factcheck.language.en.calendar import SPANS
from factcheck.language.en.calendar_names import MONTHS, WEEKDAYS
from factcheck.language.en.events import STATES
from factcheck.language.en.function_words import (
    ADVERBS,
    AUXILIARIES,
    BE,
    BETWEEN,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
)
from factcheck.language.en.heads import ANYBODY, CONTAINERS, DEMOGRAPHIC, EMPTY, NOT_ADVERBS, ROLE, SHOOTING

# A noun phrase after a figure is rarely longer ("three off-duty city police officers").
_LONGEST = 6
ENDS = PREPOSITIONS | CONJUNCTIONS | AUXILIARIES | PRONOUNS | DETERMINERS | ADVERBS
JOINS = frozenset({"-", "–", "‐", "‑"})
# How many words of closed classes may stand between a noun and the amount it has ("a depth of just about").
_BEFORE = 8
_LONGEST_COMPLEMENT = 3
# Figures that may narrow the noun of a count.
_SIZES = frozenset({Kind.AGE, Kind.MEASURE, Kind.DURATION})
# People of whom a participle tells what they do: "a boy playing with a ball".
PEOPLE = DEMOGRAPHIC | ROLE | ANYBODY


def after(line: Line, last: int, *, of: bool, modifier: bool = False, several: bool = False) -> list[str]:
    """Words of the noun phrase that begins right after a figure, the head last; empty when none does.

    Args:
        line: the sentence.
        last: the token after the figure.
        of: whether "of the" may stand between them ("dozens of the students").
        modifier: whether the figure stands before its noun with a hyphen, so that no verb can follow ("a five-year sentence").
        several: whether the figure counts more than one, so that its noun is a plural ("90 public comments on the plan").
    """
    index = last
    compound = line.low(index) in JOINS and _touches(line, index)
    if compound:
        index += 1
    index = _past_figure(line, _skip_between(line, index, of=of))
    collected: list[str] = []
    while len(collected) < _LONGEST:
        word = line.low(index)
        if _ends(word):
            if (word == "," and collected and _adjectives_go_on(line, index)) or (
                word in JOINS and collected and line.low(index + 1).isalpha()
            ):
                index += 1
                continue
            initial = collected and ("." in collected[-1] or (len(collected[-1]) == 1 and collected[-1].isupper()))
            if word == "." and initial and line.low(index + 1).isalpha():
                index += 1  # "two U.S. marshals", "28-year-old Nora J. Quist"
                continue
            break
        if not collected and _is_bare_adverb(line, index):
            break  # "six were shot, one fatally"
        noun = (modifier and not collected) or (several and _plural_noun(line, index)) or _is_capital(line, index)
        if _breaks(line, index, collected) or (not noun and _is_predicate(line, index, collected)):
            break
        collected.append(line.tokens[index].text)
        index += 1
        if is_plural(word) and not is_plural(line.low(index)) and not _name_goes_on(line, index):
            break
    if compound and len(collected) > 1:
        return [*collected[1:], collected[0]]  # "a 48-page indictment" counts pages of an indictment
    return _with_complement(line, index, collected)


def _past_figure(line: Line, index: int) -> int:
    """Behind an age or a size that stands between a count and its noun: "two 17-year-old boys", "three 40-foot trucks"."""
    if index >= len(line.tokens):
        return index
    start = line.tokens[index].start
    between = next((f for f in line.figures if f.start == start and f.kind in _SIZES and "-" in f.text), None)
    return index if between is None else line.of(between)[1]


def _is_capital(line: Line, index: int) -> bool:
    """Whether a word begins with a capital where only names do: "three United Nations schools"."""
    return index < len(line.tokens) and line.tokens[index].text[0].isupper() and not titled(line.sentence.text)


def _plural_noun(line: Line, index: int) -> bool:
    """Whether a word in -s can only be the plural that a count asks for: no verb of several ends so."""
    word = line.low(index)
    return word.endswith("s") and is_plural(word) and Form.PAST not in forms_of(word)


def _is_bare_adverb(line: Line, index: int) -> bool:
    """Whether an adverb stands at `index` with nothing behind it that it could tell of."""
    word, following = line.low(index), line.low(index + 1)
    return word.endswith("ly") and word not in NOT_ADVERBS and (not following.isalpha() or following in ENDS)


def _touches(line: Line, index: int) -> bool:
    """Whether nothing stands between a token and the one before it."""
    return index > 0 and line.tokens[index].start == line.tokens[index - 1].end


def _breaks(line: Line, index: int, collected: list[str]) -> bool:
    """Whether a noun phrase with words in it ends before a word: a state, a day, an adverb, what a person is doing."""
    if not collected:
        return False
    word = line.low(index)
    day = word in WEEKDAYS or (word in MONTHS and line.tokens[index].text[0].isupper())
    doing = word.endswith("ing") and lemma(collected[-1]) in PEOPLE and not is_plural(line.low(index + 1))
    return word in STATES or day or doing or word in {"last", "next"} or (word.endswith("ly") and word not in NOT_ADVERBS)


def _is_predicate(line: Line, index: int, collected: list[str]) -> bool:
    """Whether a word says what happened to the counted, and does not narrow the noun behind it ("20 wounded soldiers")."""
    if is_verb(line, index):
        return collected != [] or not _modifies(line, index)
    if collected or Form.PAST not in forms_of(line.low(index)) or line.low(index - 2) in SHOOTING:
        return False  # "fired one shot into the ground"
    following = line.low(index + 1)  # "5 shot in the park" and "1 shot dead", but "one shot was fired"
    return following in STATES or not following.isalpha() or following in PREPOSITIONS


def _name_goes_on(line: Line, index: int) -> bool:
    """Whether a plural is part of a name: "two Dallas County officers"."""
    capitals = index < len(line.tokens) and line.tokens[index].text[0].isupper() and line.tokens[index - 1].text[0].isupper()
    return capitals and not titled(line.sentence.text)


def before(line: Line, first: int, *, linked: bool = False) -> list[str]:
    """The noun an amount is the size of: "a loan of $1.5bn", "turnout was 80 percent", "a depth of 10 km".

    `linked` asks that "of" or a verb of being stand between them: "worked at the mill for 30 years" tells nothing of the mill.
    """
    nearest = line.low(first - 1)
    if nearest.isalpha() and nearest not in ENDS:
        return []  # "fined the firm $3m": who paid, not what the sum is; "worth $3m" tells its event
    index = _noun_before(line, first - 1, linked=linked)
    if index is None or is_verb(line, index):
        return []
    index = _governing(line, index)
    phrase = [line.tokens[index].text]
    narrowing = line.low(index - 1)
    if narrowing.isalpha() and narrowing not in ENDS and not is_verb(line, index - 1):
        phrase.insert(0, line.tokens[index - 1].text)
    return phrase


def _noun_before(line: Line, index: int, *, linked: bool) -> int | None:
    """The noun nearest before a figure, past few words of closed classes; None where there is none."""
    crossed = 0
    while index >= 0 and crossed < _BEFORE:
        word = line.low(index)
        if (other := _figure_at(line, index)) is not None:
            index = line.of(other)[0] - 1  # "earnings were $130 million or $1.07 a share"
        elif Form.PAST in forms_of(word) and line.low(index - 1) in BE:
            index, crossed = index - 2, crossed + 2  # "the damage was put at"
        elif _starts(line, index):
            index, crossed = index - 1, crossed + 1  # "the model starts at"
        elif linked and word in PREPOSITIONS and word != "of":
            return None
        elif word.isalpha() and word not in ENDS and lemma(word) not in EMPTY and len(word) > 2:
            return index
        elif word.isalpha() or word in {"'s", "-"} or (word == "," and line.low(index + 1) == "or"):
            index, crossed = index - 1, crossed + (word != ",")
        else:
            return None
    return None


def _figure_at(line: Line, index: int) -> Mention | None:
    """The figure that a token belongs to, None where it is a word of its own."""
    start = line.tokens[index].start
    return next((figure for figure in line.figures if figure.start <= start < figure.end), None)


def _starts(line: Line, index: int) -> bool:
    """Whether a word is the verb of a singular noun right before it, and no plural: "the model starts at"."""
    noun = line.low(index - 1)
    singular = noun.isalpha() and noun not in ENDS and not is_plural(noun)
    return singular and line.low(index + 1) == "at" and Form.ACTIVE in forms_of(line.low(index)) and line.low(index).endswith("s")


def _governing(line: Line, index: int) -> int:
    """The noun that the noun at `index` only narrows: "damage to the church was put at" → damage."""
    at = index - 1
    while at > 0 and (line.low(at) in DETERMINERS or line.tokens[at].text[0].isupper() or line.low(at).endswith(("ing", "ed"))):
        at -= 1  # "damage to the Wick Lane Chapel", "income from continuing operations"
    noun = line.low(at - 1)
    if line.low(at) in {"to", "of", "for", "from"} and noun.isalpha() and len(noun) > 2 and noun not in ENDS and not is_verb(line, at - 1):
        return at - 1 if lemma(noun) not in EMPTY else index
    return index


def purpose(line: Line, last: int) -> list[str]:
    """What a sum is of: "$2 billion in damage", "$250,000 of campaign funds"; empty before a name or a figure."""
    if line.low(last) not in {"in", "of", "worth"}:
        return []
    index = last + 1
    while line.low(index) in {"of", "the", "his", "her", "their", "its"}:
        index += 1
    if index >= len(line.tokens) or not line.tokens[index].text[0].islower():
        return []
    words = after(line, index, of=False)
    return [] if words and lemma(words[-1]) in SPANS else words  # "was $9 million in the third quarter"


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
        return [*_complement(line, at), *collected]
    return collected


def _complement(line: Line, at: int) -> list[str]:
    """Up to three words of a noun phrase behind "of"; none where a clause follows ("counts of endangering a child")."""
    words: list[str] = []
    if line.low(at).endswith(("ly", "ing")) and line.low(at) not in NOT_ADVERBS:
        return []
    while len(words) < _LONGEST_COMPLEMENT and line.low(at).isalpha() and line.low(at) not in ENDS:
        if words and is_verb(line, at):
            break
        words.append(line.tokens[at].text)
        at += 1
        if is_plural(words[-1].lower()):
            break
    return words
