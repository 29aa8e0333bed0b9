"""Who is said to say a figure: the named source of its sentence."""

from __future__ import annotations

from factcheck.assemble.line import Line
from factcheck.assemble.people import NOBODY, People, called
from factcheck.domain.assertion import Attribution
from factcheck.domain.mention import Mention
from factcheck.language.en.attribution import REPORTING, SOURCES
from factcheck.language.en.function_words import AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS

_STOP = PREPOSITIONS | CONJUNCTIONS | AUXILIARIES | PRONOUNS
# A source's words run to this many tokens ("the Israeli Interior Ministry spokesman").
_LONGEST = 6


def attribution_of(line: Line, mention: Mention, people: People = NOBODY) -> Attribution | None:
    """The source nearest to a figure in its sentence; None when the sentence names none."""
    first, last = line.of(mention)
    best: tuple[int, Attribution] | None = None
    for index, token in enumerate(line.tokens):
        if token.low not in REPORTING or first <= index < last:
            continue
        found = _source(line, index) or _meant(line, index, people)
        if found is not None:
            distance = first - index if index < first else index - last
            if best is None or distance < best[0]:
                best = (distance, found)
    return best[1] if best else None


def _source(line: Line, verb: int) -> Attribution | None:
    """The words before a reporting verb ("police said"), or after it ("according to police", "said the ministry")."""
    if line.low(verb) == "according" and line.low(verb + 1) == "to":
        return _after(line, verb + 2)
    return _before(line, verb - 1) or (_after(line, verb + 1) if line.low(verb) in {"said", "says"} else None)


def _meant(line: Line, verb: int, people: People) -> Attribution | None:
    """Whoever "he" of "he said" and "said she" means."""
    for index in (verb - 1, verb + 1):
        if line.low(index) in {"he", "she"}:
            person = people.person_at(line.sentence.index, line.tokens[index].start)
            return Attribution(words=called(person), key=called(person).split()[-1].lower()) if person else None
    return None


def _before(line: Line, index: int) -> Attribution | None:
    words: list[str] = []
    while index >= 0 and len(words) < _LONGEST:
        token = line.tokens[index]
        if token.low in _STOP or not token.text[0].isalpha() or token.low in REPORTING:
            break
        words.insert(0, token.text)
        index -= 1
    return _attribution(words)


def _after(line: Line, index: int) -> Attribution | None:
    words: list[str] = []
    while index < len(line.tokens) and len(words) < _LONGEST:
        token = line.tokens[index]
        if token.low in _STOP or not token.text[0].isalpha():
            break
        words.append(token.text)
        index += 1
    return _attribution(words)


def _attribution(words: list[str]) -> Attribution | None:
    while words and words[0].lower() in DETERMINERS:
        words = words[1:]
    if not words:
        return None
    known = [SOURCES[w.lower().removesuffix("’s").removesuffix("'s")] for w in words if w.lower() in SOURCES]
    if known:
        return Attribution(words=" ".join(words), key=known[-1])
    if words[-1][0].isupper():
        return Attribution(words=" ".join(words), key=words[-1].lower())
    return None
