"""What stands beside a name: the words of a role before or after it, and an age."""

from __future__ import annotations

import re

from factcheck.extract.entities.runs import Word
from factcheck.extract.tokens import Token
from factcheck.language.en.function_words import AUXILIARIES, STOPWORDS
from factcheck.language.en.roles import ROLE_ABBREVIATIONS, ROLE_NOUNS

_BEFORE = frozenset({"vice", "ex", "co", "then"})
_BEHIND = frozenset({"elect", "designate", "general"})
_POSTS = ROLE_ABBREVIATIONS - {"jr", "sr", "st"}
_MOST_ROLE_WORDS = 4
_APPOSITION = 12  # tokens after a name in which its role may end
_OLDEST = 115
_AGE_BEFORE = re.compile(r"\b(\d{1,3})[- ]?years?[- ]old,?(?:\s+[\w’'-]+){0,4}\s*\Z")
_AGE_AFTER = re.compile(
    r"\s{0,3}(?:,|\()\s*(?:who (?:is|was|turns|turned),?\s+)?(?:now |aged |age |then )?(\d{1,3})(?=\s*(?:[,.;)]|\Z|of\b|from\b))"
)
_ENDS_ROLE = frozenset(
    {",", ".", ";", ":", "(", ")", "—", "–", "who", "which", "that", "said", "says", "told", "was", "is", "has", "had", "and"}
)


def role_in(words: tuple[Word, ...]) -> int:
    """How many words at the front of a run are a role and its qualifiers; 0 where it begins with the name."""
    for i in range(len(words) - 2, -1, -1):
        if is_role(words[i].low) or (i and words[i].low in _POSTS and words[i].stopped):
            return i + 1
    return 0


def is_role(low: str) -> bool:
    """Whether a word ends the words of a role."""
    before, hyphen, after = low.partition("-")
    composed = bool(hyphen) and ((before in _BEFORE and after in ROLE_NOUNS) or (after in _BEHIND and before in ROLE_NOUNS))
    return low in ROLE_NOUNS or composed


def role_before(tokens: tuple[Token, ...], first: int) -> str:
    """The words of a role right before a name: "Kremlin spokesman", "opposition leader"."""
    at = first - 1
    if at < 0 or not is_role(tokens[at].low) or tokens[first].start - tokens[at].end != 1:
        return ""
    start = at
    while start > 0 and at - start < _MOST_ROLE_WORDS - 1:
        word = tokens[start - 1]
        if not word.text[0].isalpha() or word.low in STOPWORDS or tokens[start].start - word.end != 1:
            break
        start -= 1
    return " ".join(t.text for t in tokens[start : at + 1])


def role_after(tokens: tuple[Token, ...], last: int) -> str:
    """The words of a role in apposition: ", the main opposition challenger," or ", deputy head of the union"."""
    if last >= len(tokens) or tokens[last].text != ",":
        return ""
    words: list[str] = []
    ended = False
    for i, token in enumerate(tokens[last + 1 : last + 1 + _APPOSITION]):
        if i == 0 and token.text[0].isdigit():
            return role_after(tokens, last + 2)
        if token.low in _ENDS_ROLE or (ended and token.low in {"in", "for", "at", "with", "from", "on"}):
            break
        if not words and (token.low.endswith("ed") or token.low in AUXILIARIES):
            return ""
        if words or token.low not in {"the", "a", "an", "his", "her", "their", "its", "who's"}:
            words.append(token.text)
        if is_role(token.low):
            ended = True
            follows = tokens[last + 2 + i].low if last + 2 + i < len(tokens) else ""
            if follows not in {"of", "to"} and not is_role(follows):
                break
    return " ".join(words) if ended else ""


def age_beside(text: str, start: int, end: int) -> int | None:
    """The age stated right before or after the span `start:end` of a sentence."""
    found = _AGE_AFTER.match(text, end) or _AGE_BEFORE.search(text[max(0, start - 60) : start])
    age = int(found[1]) if found else 0
    return age if 0 < age <= _OLDEST else None
