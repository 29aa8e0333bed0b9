"""Whose offer a sum or a term of years is: "Nationals (eight years, $160 million)", "the Yard has bid $3 million"."""

from __future__ import annotations

import re
from itertools import pairwise

from factcheck.assemble.line import Line
from factcheck.domain.kinds import Kind
from factcheck.domain.mention import Mention
from factcheck.extract.titled import titled
from factcheck.language.en.bids import BEFORE_BIDS, BIDDING, BIDS, CONTRACTS, LEADS_AWAY, MAKING, NO_BID
from factcheck.language.en.function_words import AUXILIARIES, DETERMINERS, PREPOSITIONS, PRONOUNS
from factcheck.language.en.roles import ROLE_NOUNS

_OFFERED = frozenset({Kind.MONEY, Kind.DURATION})
_WORD = r"[A-Z][\w.&-]*(?:['’](?!s\b)\w+)?"
_NAME = rf"{_WORD}(?:[ ](?:of[ ])?{_WORD}){{0,4}}"
_BID = "offers?|proposals?|bids?(?![ ]to\\b)"  # "in a bid to win" is no offer
# "Nationals (", "the Angels' first", "the Red Sox offer".
_OPENING = re.compile(rf"({_NAME})[ ]$")
_OWNER = re.compile(rf"({_NAME})(?:['’]s?)[ ](?:[a-z-]+,?[ ]){{0,2}}(?:[\w-]+,[ ])?$")
_OF_NAME = re.compile(rf"\b[Tt]he[ ]({_NAME})[ ](?:{_BID})\b([^.;]{{0,80}})$")
_BID_BEHIND = re.compile(rf"[ ,-]*(?:\S+[ ]){{0,2}}?(?:{_BID})\b", re.IGNORECASE)
_CONTRACT_BEHIND = re.compile(rf"(?:[ ,]+\S+){{0,3}}?[ ,]+(?:{'|'.join(sorted(CONTRACTS))})\b", re.IGNORECASE)
_FROM_BEHIND = re.compile(rf"[^.;]{{0,24}}?\b(?:{_BID})\b[^,.;]{{0,30}}?\b(?:from|by)[ ](?:the[ ])?({_NAME})")
_FROM_BEFORE = re.compile(rf"\b(?:{_BID})\b[^.;]{{0,40}}?\b(?:from|by)[ ](?:the[ ])?({_NAME}),?[ ](?:worth|of|for)\b[^.;]{{0,30}}$")
# ", the Orioles" before a figure: the verb is that of the clause before.
_BESIDE = re.compile(rf"(?:,|;|\band)[ ](?:the[ ])?({_NAME})[ ]$")
# "$160 million over eight years", "eight years, $160 million": of one offer.
_OF_ONE = re.compile(r",?[ ](?:(?:over|for|and|or|worth)[ ](?:a[ ])?)?(?:(?:deal|contract|offer)[ ]worth[ ])?")
_NAMES, _OFFER = re.compile(_NAME), re.compile(rf"\b(?:{_BID})\b")
_TOKEN = re.compile(r"[A-Za-z][\w'’-]*")
_PASSIVE = frozenset({"was", "were", "been", "being", "be"})
_BEGINS = DETERMINERS | PREPOSITIONS | PRONOUNS | {"and", "but", "or", "if", "when", "while"}
# "(Six years, $40 million)", "($40 million over six years)".
_WITHIN = frozenset({"over", "for", "and"})
# "Is believed to have also offered".
_BETWEEN = frozenset({"also", "now", "to", "believed", "reported", "said", "thought", "understood"})
# From "made" to its offer, in characters.
_OBJECT = 60
# A name of one letter is none ("the O's").
_SHORTEST = 2


def bidder_of(line: Line, mention: Mention) -> str | None:
    """The name of the party whose offer a figure is; None for other figures, and where nobody is named."""
    if mention.kind not in _OFFERED:
        return None
    text, base = line.sentence.text, line.sentence.start
    start, end = mention.start - base, mention.end - base
    if (name := _before_bracket(line, text, start, end)) is not None:
        return name
    words = {token.low for token in line.tokens}
    if words.isdisjoint(BIDS | BIDDING) or words & NO_BID or (mention.kind is Kind.DURATION and words.isdisjoint(CONTRACTS - {"offers"})):
        return None
    if "-" in mention.text and mention.kind is Kind.DURATION and _CONTRACT_BEHIND.match(text, end) is None:
        return None  # "the seven-year history of the yard"
    first = max((f for f in line.figures if f.end <= mention.start), key=lambda f: f.end, default=None)
    if first is not None and first.kind in _OFFERED - {mention.kind} and _OF_ONE.fullmatch(text, first.end - base, start):
        return bidder_of(line, first)
    return _before_offer(text, start, end)


def _before_offer(text: str, start: int, end: int) -> str | None:
    """The party by the words on both sides of a figure, the surest first."""
    behind = _BID_BEHIND.match(text, end) is not None
    found = (_OWNER.search(text, 0, start) if behind else None) or _FROM_BEHIND.match(text, end) or _FROM_BEFORE.search(text, 0, start)
    if found is not None:
        return _party(found[1])
    named = _OF_NAME.search(text, 0, start)
    if named is not None and BIDDING.isdisjoint(_TOKEN.findall(named[2])):
        return None if _leads_away(named[2]) else _party(named[1])
    who = None if titled(text) else _who_bid(text[:start], behind=behind)
    beside = _BESIDE.search(text, 0, start)
    return _party(beside[1]) if who is not None and beside is not None else who


def _leads_away(between: str) -> bool:
    return any(t.lower() in LEADS_AWAY for t in _TOKEN.findall(between))


def _before_bracket(line: Line, text: str, start: int, end: int) -> str | None:
    """The name before a bracket in which nothing but a sum and a term stands."""
    opened, closed = text.rfind("(", 0, start), text.find(")", end)
    if opened < 0 or closed < 0 or ")" in text[opened:start]:
        return None
    base = line.sentence.start
    inside = [f for f in line.figures if opened < f.start - base and f.end - base <= closed]
    edges = [opened + 1, *(at - base for f in inside for at in (f.start, f.end)), closed]
    gaps = [text[a:b] for a, b in pairwise(edges)][::2]
    if {f.kind for f in inside} != _OFFERED or any(word not in _WITHIN for gap in gaps for word in _TOKEN.findall(gap)):
        return None
    name = _OPENING.search(text, 0, opened)
    return _party(name[1]) if name else None


def _who_bid(before: str, *, behind: bool) -> str | None:
    """Who stands before the last verb of an offer; `behind` says that the offer itself follows the figure."""
    for verb in reversed(list(_TOKEN.finditer(before))):
        word, earlier = verb[0].lower(), [t.lower() for t in _TOKEN.findall(before[: verb.start()])]
        makes = word in MAKING and (behind or _OFFER.search(before, verb.end(), verb.end() + _OBJECT) is not None)
        noun = word in BIDS and bool(earlier) and (not BEFORE_BIDS.isdisjoint(earlier[-2:]) or earlier[-1].endswith("-year"))
        if makes or (word in BIDDING and not noun):
            if _leads_away(before[verb.end() :]) or (earlier and earlier[-1] in _PASSIVE):
                return None
            return _subject(before[: verb.start()], earlier)
    return None


def _subject(before: str, words: list[str]) -> str | None:
    """The last name before a verb, the first of the sentence where a pronoun takes it up; the body whose post a person holds."""
    found = [m for m in _NAMES.finditer(before) if _party(m[0]) is not None]
    if not found:
        return None
    while words and (words[-1] in AUXILIARIES or words[-1].endswith("ly") or words[-1] in _BETWEEN):
        words = words[:-1]
    if words[-2:-1] and words[-2] in {"the", "a", "an"} and words[-1] not in found[-1][0].lower().split():
        return None  # "the team has offered", whichever that is
    taken_up = words and (words[-1] in PRONOUNS or (len(words) > 1 and words[-2] in {"his", "her", "their", "its"}))
    at = 0 if taken_up else len(found) - 1
    holder = at + 1 if taken_up else at
    if 0 < holder < len(found) and _is_post(before[found[holder - 1].end() : found[holder].start()]):
        at = holder - 1
    return _party(found[at][0])


def _is_post(between: str) -> bool:
    """Whether what stands between two names is the post of the second: "Angels general manager Tony"."""
    words = between.split()
    return bool(words) and words[-1].lower() in ROLE_NOUNS and all(w.islower() and w.isalpha() for w in words)


def _party(name: str) -> str | None:
    """A name without the words that only begin its sentence."""
    words = name.replace("’", "'").split()
    while words and words[0].lower() in _BEGINS:
        words.pop(0)
    party = " ".join(words).removesuffix("'s").rstrip("'.")
    return party if len(party) >= _SHORTEST else None
