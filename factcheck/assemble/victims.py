"""The dead whom an article does not name but by what they were: "a former navy diver died", "the death of a police officer"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.assemble.triggers import trigger_table
from factcheck.domain.article import Article, Sentence
from factcheck.domain.assertion import EventClass
from factcheck.domain.entity import RoleMention, Standing
from factcheck.extract.entities.beside import is_role
from factcheck.extract.tokens import Token, tokenize
from factcheck.language.en.function_words import AUXILIARIES, PREPOSITIONS, STOPWORDS
from factcheck.language.en.posts import FORMER
from factcheck.language.en.roles import GENERAL_ROLES

_LONGEST = 5


def victims(article: Article) -> tuple[RoleMention, ...]:
    """One description for each "a" or "an" with a role or a unit's name in a sentence that tells of a death."""
    told = (found for s in article.sentences if s.furniture is None for found in _described(s))
    return tuple(told)


def _described(sentence: Sentence) -> Iterator[RoleMention]:
    tokens = tokenize(sentence.text, sentence.start)
    if not any(_dies(tokens, i) for i in range(len(tokens))):
        return
    for at, token in enumerate(tokens):
        if token.low in {"a", "an"} and (end := _end(tokens, at + 1)) > at + 1:
            words = [t.low for t in tokens[at + 1 : end]]
            start, stop = tokens[at + 1].start, tokens[end - 1].end
            yield RoleMention(
                start=start,
                end=stop,
                text=sentence.text[start - sentence.start : stop - sentence.start],
                sentence=sentence.index,
                noun=words[-1],
                standing=Standing.FORMER if set(words) & FORMER else Standing.HOLDS,
                of=tuple(words[:-1]),
            )


def _dies(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a token is a word of dying: "died", "was killed", "the death"."""
    found = trigger_table().get(tokens[at].low, ())
    return any(trigger.event is EventClass.DIE and len(words) == 1 for words, trigger in found)


def _end(tokens: tuple[Token, ...], at: int) -> int:
    """The end of a noun phrase that ends in a role or in a name written in capitals; `at` where it has no such end."""
    end = at
    for i in range(at, min(at + _LONGEST, len(tokens))):
        token = tokens[i]
        if not token.text[0].isalpha() or token.low in STOPWORDS | PREPOSITIONS | AUXILIARIES:
            break
        named = token.text.isupper() and len(token.text) > 2
        if (is_role(token.low) and token.low not in GENERAL_ROLES) or named:
            end = i + 1
    return end
