"""Who is said to say a figure: the named source of its sentence."""

from __future__ import annotations

from factcheck.assemble.inflect import Form
from factcheck.assemble.lemma import lemma
from factcheck.assemble.line import Line
from factcheck.assemble.people import NOBODY, People, called
from factcheck.assemble.phrase import JOINS
from factcheck.assemble.verbs import forms_of
from factcheck.domain.assertion import Attribution
from factcheck.domain.mention import Mention
from factcheck.extract.cardinals import CARDINALS
from factcheck.extract.titled import titled
from factcheck.language.en.attribution import DATA, NOUNS_TOO, PARTICIPLES, REPORTING, SAYING, SETTING, SOURCES
from factcheck.language.en.calendar_names import MONTHS, WEEKDAYS
from factcheck.language.en.events import STATES
from factcheck.language.en.function_words import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    INDEFINITE,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
)
from factcheck.language.en.roles import ROLE_NOUNS

_STOP = PREPOSITIONS | CONJUNCTIONS | AUXILIARIES | PRONOUNS | ADVERBS
# A source's words run to this many tokens ("the Israeli Interior Ministry spokesman").
_LONGEST = 8
# "John Abara, the head of the union, said": an apposition of so many tokens is passed over.
_LONGEST_APPOSITION = 14
# "Reports of", "a report against": what follows a noun and no verb.
_BEHIND_NOUN = frozenset(["of", "from", "by", "in", "on", "about", "to", "for", "against"])
# Where the noun of a source begins, and where a clause of another time does.
_LEADING = frozenset({"the", "a", "an", "his", "her", "their", "its"})
# "According to figures from the coast guard": who gave them.
_GIVEN_BY = frozenset({"from", "by", "of"})
_HANGING = frozenset({"after", "before", "when", "while", "until", "because"})
# "Put the number of the dead at", and right before a figure "put the march, which filled the square for hours, at".
_SET_AT = 7
_SET_FAR_AT = 20
# Words that begin a clause in which somebody may speak of something else than what stands before it.
_OPENS = RELATIVES | {"after", "when", "before", "because", "although", "though"}
# "Announced in Upper Norvik by".
_TO_BY = 4
_CONTRACTED = ("'ll", "'ve", "'m", "'re", "'d")


def attribution_of(line: Line, mention: Mention, people: People = NOBODY) -> Attribution | None:
    """The source nearest to a figure in its sentence; None when the sentence names none."""
    first, last = line.of(mention)
    best: tuple[int, Attribution] | None = None
    for index, token in enumerate(line.tokens):
        if (token.low not in REPORTING and token.text not in {":", "-", "–", "—"}) or first <= index < last:
            continue
        if index >= last and _in_other_clause(line, index, last):
            continue
        found = _source(line, index) or _meant(line, index, people)
        if found is not None and not _of_clause_apart(line, index, first, last):
            distance = first - index if index < first else index - last
            if best is None or distance < best[0]:
                best = (distance, found)
    return best[1] if best else None


def _of_clause_apart(line: Line, verb: int, first: int, last: int) -> bool:
    """Whether somebody speaks in a clause that the figure is outside of: "was held on Tuesday after police said"."""
    near = range(verb - 1, max(-1, verb - 1 - _LONGEST), -1)
    opens = next((i for i in near if line.low(i) in _OPENS or line.low(i) in {",", ";", ":"}), None)
    if opens is None or line.low(opens) not in _OPENS:
        return False
    if verb >= last:
        return opens >= last
    return line.low(opens) in RELATIVES and any(line.low(i) == "," for i in range(verb, first))


def _source(line: Line, verb: int) -> Attribution | None:
    """The words before a reporting verb ("police said"), or after it ("according to police", "said the ministry")."""
    word = line.low(verb)
    if word not in REPORTING:
        return _beside_a_mark(line, verb)
    if word == "according" and line.low(verb + 1) == "to":
        return _attribution(_after(line, verb + 2)) or _whoever(line, verb + 2)
    if not _reports(line, verb):
        return None
    if word in PARTICIPLES and (by := _by(line, verb)) is not None:
        return _attribution(_after(line, by + 1))  # "a plan announced in Oslo by the mayor"
    words = _without_clause(line, verb, _before(line, verb - 1))
    found = _attribution(words) or _behind_apposition(line, verb) or _role(line, verb, words)
    return found or (_attribution(_after(line, verb + 1)) if word in {"said", "says"} else None)


def _whoever(line: Line, index: int) -> Attribution | None:
    """Whoever stands behind "according to": "the district fire chief", by name where an apposition gives it."""
    words = _after(line, index)
    at = index + len(words)
    apposed = line.low(at) == "," or (line.low(at) in _GIVEN_BY and words[-1:] and words[-1].lower() in DATA)
    named = _attribution(_after(line, at + 1)) if words and apposed else None
    while words and words[0].lower() in DETERMINERS:
        words = words[1:]
    return named or (Attribution(words=" ".join(words), key=words[-1].lower()) if words and words[-1].isalpha() else None)


def _role(line: Line, verb: int, words: list[str]) -> Attribution | None:
    """Somebody told by what they are: "the pastor said"; None where no article or name leads the noun."""
    while words and words[0].lower() in DETERMINERS:
        words = words[1:]
    led = line.low(verb - 1 - len(words)) in _LEADING
    return Attribution(words=" ".join(words), key=words[-1].lower()) if words and led and lemma(words[-1]) in ROLE_NOUNS else None


def _in_other_clause(line: Line, verb: int, last: int) -> bool:
    """Whether a verb behind a figure stands in a clause that hangs on that of the figure: "played 12 tapes after Quist testified"."""
    for index in range(verb - 1, max(last - 1, verb - 1 - _LONGEST), -1):
        if line.low(index) in _HANGING:
            return True
        if line.low(index) in {",", '"', "”", ";", "-", "–", "—"}:
            return False
    return False


def _by(line: Line, verb: int) -> int | None:
    """The "by" that names who did what a participle tells; None where a comma or an object stands before it."""
    for index in range(verb + 1, verb + 1 + _TO_BY):
        if line.low(index) == "by":
            return index
        place = line.low(index) in {"in", "at", "on"} or line.tokens[min(index, len(line.tokens) - 1)].text[0].isupper()
        if not place:
            return None
    return None


def _meant(line: Line, verb: int, people: People) -> Attribution | None:
    """Whoever "he" of "he said" and "said she" means."""
    if line.low(verb) not in REPORTING or not _reports(line, verb):
        return None
    theirs = line.low(verb - 1).isalpha()  # "they said he was ill", "a man who says he ran"
    for index in (verb - 1,) if theirs else (verb - 1, verb + 1):
        if line.low(index) in {"he", "she"}:
            person = people.person_at(line.sentence.index, line.tokens[index].start)
            return Attribution(words=called(person), key=called(person).split()[-1].lower()) if person else None
    return None


def _beside_a_mark(line: Line, mark: int) -> Attribution | None:
    """The source that a headline sets before a colon or behind a dash at its end: "Police: Six hurt", "Six hurt – police"."""
    if line.low(mark) == ":":
        words = [token.text for token in line.tokens[:mark]]
    else:
        words = [token.text for token in line.tokens[mark + 1 :]]
    short = 0 < len(words) <= 3 and words[-1].lower() in SOURCES
    return _attribution(words) if short and all(word.isalpha() for word in words) else None


def _reports(line: Line, verb: int) -> bool:
    """Whether a word tells that somebody speaks: no noun ("reports of"), no adjective ("alleged members"), no name ("States")."""
    word, after = line.low(verb), line.low(verb + 1)
    if line.tokens[verb].text[0].isupper() and verb and not titled(line.sentence.text):
        return False
    if after == "as" and word not in SAYING:
        return False  # "the girls he claimed as his own", "revealed as the winner"
    if word in SETTING:
        figures = {line.of(figure)[0] for figure in line.figures}
        far = any(line.low(i) == "at" and i + 1 in figures for i in range(verb + 1, verb + 1 + _SET_FAR_AT))
        return far or "at" in line.before(verb + 1 + _SET_AT, _SET_AT)
    if word in NOUNS_TOO and (after in _BEHIND_NOUN or line.low(verb - 2) in INDEFINITE):
        return False
    before = line.low(verb - 1)
    led = before in DETERMINERS or before in PREPOSITIONS or before in CARDINALS or not before[:1].isalpha()
    return not (word in PARTICIPLES and led and after.isalpha() and after not in _STOP and after not in DETERMINERS)


def _before(line: Line, index: int) -> list[str]:
    """The words of the source that ends at `index`: "officials in Tallinn", "the Ministry of Health", "police and witnesses"."""
    while line.low(index) in ADVERBS or line.low(index).endswith("ly"):
        index -= 1  # "police previously said"
    words = _words_back(line, index)
    at = index - len(words) - sum(word.endswith(".") for word in words)
    joint, outer = line.low(at), line.low(at - 1)
    if joint == "and" and outer in SOURCES and words and words[-1].lower() in SOURCES:
        return [*_words_back(line, at - 1), "and", *words]
    if joint == "and" and line.tokens[at - 1].text[0].isupper() and line.tokens[at + 1].text[0].isupper():
        return [*_words_back(line, at - 1), "and", *words]
    if joint in JOINS and words and line.tokens[at].end == line.tokens[at + 1].start:
        return words[1:]  # "the 47-page indictment"
    if joint == "of" and line.tokens[at - 1].text[0].isupper() and outer not in _STOP:
        return [*_words_back(line, at - 1), "of", *words]
    inside = joint in {"in", "of", "for", "from", "at", "with", "near"} and outer.isalpha() and outer not in _STOP
    return _words_back(line, at - 1) if inside else words


def _without_clause(line: Line, verb: int, words: list[str]) -> list[str]:
    """The words without the end of a clause that no comma parts from them: "two men fled investigators said"."""
    at = next((i for i in range(len(words) - 2, -1, -1) if _ends_clause(words[i])), None)
    if at is None or words[-1].lower() not in SOURCES or " ".join(words) not in line.sentence.text:
        return words
    before = words[at - 1].lower() if at else line.low(verb - 1 - len(words))
    led = before in DETERMINERS or before in CARDINALS or before[:1].isdigit() or not before.isalpha()
    return words if led else words[at + 1 :]


def _ends_clause(word: str) -> bool:
    return word in STATES or (word.islower() and Form.PAST in forms_of(word))


def _words_back(line: Line, index: int) -> list[str]:
    """The words of one noun phrase that ends at `index`; an adverb or a day at its end is no part of it."""
    words: list[str] = []
    while index >= 0 and len(words) < _LONGEST:
        stop = "." if words and line.low(index) == "." and index and _is_abbreviation(line, index - 1) else ""
        index -= len(stop)
        if not _goes_on(line, index):
            break
        words.insert(0, line.tokens[index].text + stop)
        index -= 1
    return words


def _after(line: Line, index: int) -> list[str]:
    """The words of the source that begins at `index`: "state Rep. Nora Quist", "the Union of Bakers"."""
    words: list[str] = []
    while index < len(line.tokens) and len(words) < _LONGEST:
        token = line.tokens[index]
        if token.text == "." and words and _is_abbreviation(line, index - 1):
            words[-1] += "."
            index += 1
            continue
        named = index + 1 < len(line.tokens) and line.tokens[index + 1].text[0].isupper()
        of = token.low == "of" and words and words[-1][0].isupper() and named
        if not of and (not _goes_on(line, index) or (words and token.text[0].islower() and Form.PAST in forms_of(token.low))):
            break
        words.append(token.text)
        index += 1
    return words


def _is_abbreviation(line: Line, index: int) -> bool:
    """Whether a full stop behind the token belongs to it: "Sgt.", "Rep.", "A."."""
    text = line.tokens[index].text
    return text[0].isupper() and len(text) <= 5 and line.low(index + 2).isalpha() and line.tokens[index + 2].text[0].isupper()


def _goes_on(line: Line, index: int) -> bool:
    """Whether a token can be a word of a source's name."""
    token = line.tokens[index]
    day = token.low in WEEKDAYS or (token.low in MONTHS and token.text[0].isupper())
    closed = (token.low in _STOP and token.text != "US") or token.low in REPORTING or token.low.endswith(_CONTRACTED)
    adverb = token.low.endswith("ly") and token.text[0].islower() and token.low != "family"
    return token.text[0].isalpha() and not day and not closed and not adverb


def _behind_apposition(line: Line, verb: int) -> Attribution | None:
    """The name that an apposition parts from its verb: "Nora Quist, 52, said", "Abara, the head of the union, said"."""
    if line.low(verb - 1) != ",":
        return None
    for index in range(verb - 2, max(0, verb - _LONGEST_APPOSITION), -1):
        if line.low(index) in {".", ";", "”", '"'}:
            return None
        if line.low(index) == ",":
            words = _words_back(line, index - 1)
            return _attribution(words) if words and words[-1][0].isupper() else None
    return None


def _attribution(words: list[str]) -> Attribution | None:
    while words and words[0].lower() in DETERMINERS:
        words = words[1:]
    if not words or words[0].lower() in CARDINALS:
        return None
    known = [SOURCES[w.lower().removesuffix("’s").removesuffix("'s")] for w in words if w.lower() in SOURCES]
    if known:
        return Attribution(words=" ".join(words), key=known[-1])
    if words[-1][0].isupper():
        return Attribution(words=" ".join(words), key=words[-1].lower())
    return None
