"""Noun phrases around a figure: the words that name what is counted, read without a parser.

A phrase after a figure ends at a word of a closed class, at punctuation, at a verb, or behind a plural.
"""

from __future__ import annotations

from factcheck.assemble.inflect import Form
from factcheck.assemble.lemma import is_plural, lemma
from factcheck.assemble.line import Line
from factcheck.assemble.verbs import forms_of, is_verb
from factcheck.domain.kinds import Kind
from factcheck.extract.titled import titled
from factcheck.language.en.calendar_names import MONTHS, WEEKDAYS
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
from factcheck.language.en.heads import ANYBODY, BARE_ADVERBS, CONTAINERS, DEMOGRAPHIC, NOT_ADVERBS, ROLE, SHOOTING
from factcheck.language.en.manner import COMPARATIVES

# A noun phrase after a figure is rarely longer ("three off-duty city police officers").
_LONGEST = 6
ENDS = PREPOSITIONS | CONJUNCTIONS | AUXILIARIES | PRONOUNS | DETERMINERS | ADVERBS
JOINS = frozenset({"-", "–", "‐", "‑"})
# Behind the words of a noun phrase these go on with something else: "a deal worth $3m", "an offer first made in May".
_CLOSING = frozenset({"last", "next", "first", "worth", "guilty"})
# "A million dollars worth of cloth", "480 x 360 pixels": these begin no noun phrase.
_NOT_FIRST = frozenset({"worth", "x", "×"})
# Marks around a word that a writer takes no blame for, inside a noun phrase.
_OPENING, _CLOSED = frozenset({"“", '"'}), frozenset({"”", '"'})
_LONGEST_LETTERS = 2
DASHES = frozenset({"—", "–", "--"})
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
    index += line.low(index) in _OPENING and line.low(index + 1).isalpha()  # "12 “young” clerks"
    collected: list[str] = []
    while len(collected) < _LONGEST:
        word = line.low(index)
        if collected and _is_part_number(line, index):
            index += 2  # "a 2.5GHz Core i5 processor"
            continue
        if _ends(word):
            if collected and _goes_on(line, index, collected):
                index += 1
                continue
            break
        if not collected and (
            word in _NOT_FIRST or _is_bare_day(line, index) or _is_bare_adverb(line, index) or is_bare_comparative(line, index)
        ):
            break  # "six were shot, one fatally", "$100 cheaper than"
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


def _goes_on(line: Line, index: int, collected: list[str]) -> bool:
    """Whether a noun phrase goes on behind a mark or "and": "armed, masked men", "a Norvik and Brandt loan", "two U.S. marshals"."""
    word = line.low(index)
    if word == "and":
        return _names_go_on(line, index, collected)
    if word in _CLOSED and not is_plural(collected[-1].lower()):
        return line.low(index + 1).isalpha() and line.low(index + 1) not in ENDS and not is_verb(line, index + 1)
    if word == "." and line.low(index + 1).isalpha():
        return "." in collected[-1] or (len(collected[-1]) == 1 and collected[-1].isupper())
    return (word == "," and _adjectives_go_on(line, index)) or (word in JOINS and line.low(index + 1).isalpha())


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
    if word not in BARE_ADVERBS and (not word.endswith("ly") or word in NOT_ADVERBS):
        return False
    told = Form.PAST in forms_of(following) and not _narrows(line, index + 1)  # "three fatally shot on the pier"
    return told or not following.isalpha() or following in ENDS


def _is_bare_day(line: Line, index: int) -> bool:
    """Whether a day with no noun behind it stands at `index`: "deliberated seven hours Thursday"."""
    following = line.low(index + 1)
    return line.low(index) in WEEKDAYS and (not following.isalpha() or following in ENDS)


def is_bare_comparative(line: Line, index: int) -> bool:
    """Whether a comparative stands at `index` and narrows no noun: "$100 cheaper", "four years older"."""
    word, following = line.low(index), line.low(index + 1)
    return (word in COMPARATIVES or (word.endswith("er") and following == "than")) and (not following.isalpha() or following in ENDS)


def _is_part_number(line: Line, index: int) -> bool:
    """Whether letters and a number that touches them stand at `index`, as in the names of parts and models."""
    letters = line.low(index).isalpha() and len(line.low(index)) <= _LONGEST_LETTERS
    return letters and line.low(index + 1)[:1].isdigit() and _touches(line, index + 1)


def is_doing(line: Line, index: int) -> bool:
    """Whether a gerund with no noun behind it stands at `index`: "two weeks remaining", "nine voting against"."""
    word, following = line.low(index), line.low(index + 1)
    gerund = word == "remaining" or (word.endswith("ing") and Form.GERUND in forms_of(word))
    return gerund and (not following.isalpha() or following in ENDS)


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
    doing = doing or (collected[-1][0].isupper() and is_doing(line, index))  # "100 Lebanese sheltering in a school"
    adverb = word.endswith("ly") and word not in NOT_ADVERBS
    return word in STATES | _CLOSING or day or doing or adverb or _tells_of_person(line, index, collected[-1])


def _tells_of_person(line: Line, index: int, noun: str) -> bool:
    """Whether a word that may be a noun is what one person did or suffered: "a man shot in the hand", "a woman faces years"."""
    if is_plural(noun.lower()) or lemma(noun) not in PEOPLE:
        return False
    forms, following = forms_of(line.low(index)), line.low(index + 1)
    if Form.PAST in forms:
        return following in PREPOSITIONS or following in STATES or not following.isalpha()
    return Form.ACTIVE in forms and line.low(index).endswith("s") and following.isalpha() and following not in ENDS


def _is_predicate(line: Line, index: int, collected: list[str]) -> bool:
    """Whether a word says what happened to the counted, and does not narrow the noun behind it ("20 wounded soldiers")."""
    if is_verb(line, index):
        noun = any(not word.endswith("ly") for word in collected)  # "two badly burned barns"
        return noun or not _modifies(line, index)
    if collected or Form.PAST not in forms_of(line.low(index)) or line.low(index - 2) in SHOOTING:
        return False  # "fired one shot into the ground"
    following = line.low(index + 1)  # "5 shot in the park" and "1 shot dead", but "one shot was fired"
    return following in STATES or not following.isalpha() or following in PREPOSITIONS


def _narrows(line: Line, index: int) -> bool:
    """Whether a participle has a noun behind it in its own phrase: "two badly burned ferry clerks", "one badly burned barn"."""
    return line.low(index + 1).isalpha() and line.low(index + 1) not in ENDS and line.low(index + 1) not in WEEKDAYS


def _name_goes_on(line: Line, index: int) -> bool:
    """Whether a plural is part of a name: "two Dallas County officers"."""
    capitals = index < len(line.tokens) and line.tokens[index].text[0].isupper() and line.tokens[index - 1].text[0].isupper()
    return capitals and not titled(line.sentence.text)


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


def _names_go_on(line: Line, index: int, collected: list[str]) -> bool:
    """Whether "and" joins names before one noun: "a $9 million Norvik and Brandt loan"."""
    names = all(word[0].isupper() for word in collected) and _is_capital(line, index + 1)
    noun = line.low(index + 2)
    return names and noun.isalpha() and noun not in ENDS and line.tokens[index + 2].text[0].islower()


def _modifies(line: Line, index: int) -> bool:
    """Whether a participle stands before its noun ("20 wounded soldiers", "four damaged houses")."""
    following = line.low(index + 1)
    return (is_plural(following) or lemma(following) in PEOPLE) and following not in ENDS


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
