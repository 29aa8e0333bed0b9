"""The roles an article gives a person, each with its place: before the name, beside it, or by "is", "was" and "who is"."""

from __future__ import annotations

from functools import cache

from factcheck.domain.entity import EntityMention, RoleMention, Standing
from factcheck.extract.entities.beside import is_role
from factcheck.extract.tokens import Token, covering
from factcheck.language.en.attribution import REPORTING
from factcheck.language.en.function_words import ADVERBS, AUXILIARIES, CLAUSE_BREAKS, DETERMINERS, PREPOSITIONS, PRONOUNS, STOPWORDS
from factcheck.language.en.posts import ACTING, COMPOUND_POSTS, FORMER, FUTURE, LOWER, POST_FORMS
from factcheck.language.en.roles import ROLE_ABBREVIATIONS, ROLE_QUALIFIERS

Span = tuple[int, int]  # of tokens, half-open

_POSTS = ROLE_ABBREVIATIONS - {"jr", "sr", "st", "mr", "mrs", "ms", "hon", "amb", "dr", "prof"}
_LONGEST = 7  # words of a role before its name
_APPOSITION = 12  # tokens behind a name in which its role stands
_TAIL = 6  # words behind "of"
_OF = frozenset({"of", "for", "at", "in", "with", "to", "from"})
_IS = frozenset({"is", "was", "became", "remains", "becomes"})
_SERVES = frozenset({"works", "worked", "serves", "served", "working", "serving"})
_CLOSED = DETERMINERS | PREPOSITIONS | AUXILIARIES | PRONOUNS | {"mr", "mrs", "ms", "dr", "said", "says"}
_OWN = frozenset("'’")  # behind the s of an owner: the miners' union
_BREAKS = CLAUSE_BREAKS | {",", ".", "and", "or", "but", "that", "-", "/", '"', "“", "”"}


@cache
def _forms() -> dict[str, str]:
    return {word: line.split()[0] for line in POST_FORMS.strip().splitlines() for word in line.split()}


def posts_of(mention: EntityMention, tokens: tuple[Token, ...]) -> list[RoleMention]:
    """The roles beside one mention of a person in its sentence, by start."""
    first, last = covering(tokens, mention.start, mention.end)
    last += last < len(tokens) and tokens[last].low in {"'s", "s"}
    spans = [*_before(tokens, first), *_behind(tokens, last)]
    found = (read_post(tokens, span, mention.sentence) for span in spans)
    return sorted((post for post in found if post is not None), key=lambda post: post.start)


def read_post(tokens: tuple[Token, ...], span: Span, sentence: int) -> RoleMention | None:
    """The words of a role taken apart; None where no noun of a role heads them."""
    words = [t for t in tokens[span[0] : span[1]] if t.text[0].isalnum()]
    cut = next((i for i, t in enumerate(words) if i and t.low in _OF and not _compound(words, i)), len(words))
    noun, size = _noun([t.low for t in words[:cut]])
    if not noun:
        return None
    before = [_bare(t.low) for t in words[: cut - size]]
    tail = [_bare(t.low) for t in words[cut + 1 :] if t.low not in STOPWORDS]
    start, end = words[0].start, words[-1].end
    end = max(end, next((t.end for t in tokens[span[1] - 1 : span[1]] if t.text == "." and t.start == end), end))
    return RoleMention(
        start=start,
        end=end,
        text="",
        sentence=sentence,
        noun=noun,
        rank="deputy" if any(w in LOWER for w in before) else "",
        standing=_standing([*before, words[cut - 1].low]),
        of=tuple(w for w in (*before, *tail) if w not in LOWER | FORMER | ACTING | FUTURE | DETERMINERS),
    )


def _compound(words: list[Token], at: int) -> bool:
    """Whether "of" stands inside a post: chief of police, chief of staff."""
    return "_".join(t.low for t in words[at - 1 : at + 2]) in COMPOUND_POSTS


def _noun(lows: list[str]) -> tuple[str, int]:
    """The post that the last words name, and how many they are; empty where they name none."""
    for size in (3, 2, 1):
        if len(lows) >= size and (post := COMPOUND_POSTS.get("_".join(lows[-size:]))):
            return post, size
    last = lows[-1].rpartition("-")[2] if lows and not is_role(lows[-1]) else (lows or [""])[-1]
    if last in FUTURE and len(lows) > 1:
        return _noun(lows[:-1])
    for prefix in ("ex-", "then-", "co-"):
        last = last.removeprefix(prefix)
    if is_role(last) or last in _POSTS:
        return _forms().get(last, last), 1
    return "", 0


def _standing(lows: list[str]) -> Standing:
    told = {part for low in lows for part in (low, low.partition("-")[0], low.rpartition("-")[2])}
    if told & FORMER:
        return Standing.FORMER
    if told & ACTING:
        return Standing.ACTING
    return Standing.FUTURE if told & FUTURE else Standing.HOLDS


def _bare(low: str) -> str:
    return low.removesuffix("'s").removesuffix("'").strip(".")


def _before(tokens: tuple[Token, ...], first: int) -> list[Span]:
    """The roles right before a name, or before the comma before it."""
    if first > 1 and tokens[first - 1].low == ",":
        return _led(tokens, first - 1)
    start = first
    while start > 0 and first - start < _LONGEST + 2 and _of_role(tokens, start - 1, first):
        start -= 1
    while start < first and (tokens[start].low in {"and", "."} or _stray(tokens, start)):
        start += 1
    cuts = [i for i in range(start, first) if tokens[i].low == "and"]
    parts = [(a, b) for a, b in zip([start, *(i + 1 for i in cuts)], [*cuts, first], strict=True) if a < b]
    return [part for part in parts if _heads(tokens, part)]


def _of_role(tokens: tuple[Token, ...], at: int, first: int) -> bool:
    """Whether a token may be one of the words of a role that runs up to a name."""
    token = tokens[at]
    if token.text == ".":
        return at > 0 and tokens[at - 1].low in ROLE_ABBREVIATIONS
    if tokens[at + 1].start - token.end != 1 and tokens[at + 1].text != ".":
        return False
    if token.low == "and":
        return at > 0 and is_role(tokens[at - 1].low) and at + 1 < first
    ended = token.text[0].islower() and token.low.endswith(("ed", "ing", "ly")) and token.low not in ROLE_QUALIFIERS | ACTING | FORMER
    plain = token.low in STOPWORDS and (token.text[0].islower() or token.low in _CLOSED or (at == 0 and tokens[1].text[0].islower()))
    return token.text[0].isalpha() and not plain and token.low not in REPORTING and not ended


def _stray(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether the first word of a role is a small word that no determiner, comma or preposition leads in: a verb, more likely."""
    low = tokens[at].low
    if not tokens[at].text[0].islower() or low in ROLE_QUALIFIERS | LOWER | FORMER | ACTING or is_role(low):
        return False
    lead = tokens[at - 1].low if at else ""
    return lead not in DETERMINERS | (PREPOSITIONS - {"to"}) | {",", "and", "’s", "'s"} and not lead.endswith("'s")


def _heads(tokens: tuple[Token, ...], span: Span) -> bool:
    words = [t for t in tokens[span[0] : span[1]] if t.text != "."]
    return bool(words) and bool(_noun([t.low for t in words])[0])


def _led(tokens: tuple[Token, ...], comma: int) -> list[Span]:
    """A role before a comma and the name: "The vice president of the union, Ana Ruiz,"."""
    for start in range(comma - 1, max(-1, comma - _LONGEST - 3), -1):
        token = tokens[start]
        if token.low in {"the", "a", "an", "his", "her", "their"} and (start == 0 or tokens[start - 1].low not in _OF | {"and"}):
            span = (start + 1, comma)
            core = next((i for i in range(start + 1, comma) if tokens[i].low in _OF), comma)
            return [span] if _heads(tokens, (start + 1, core)) else []
        if token.low in _BREAKS or token.low in AUXILIARIES - {"'s"} or token.low in REPORTING:
            return []
    return []


def _behind(tokens: tuple[Token, ...], last: int) -> list[Span]:
    """A role behind a name: in apposition, or by "is", "was", "who is", "works as"."""
    at = last
    low = [t.low for t in tokens[last : last + 5]] + [""] * 5
    if low[0] in {",", "("}:
        at += 1
        if low[1][:1].isdigit():
            at += 2 if low[2] in {",", ")"} else 1
            if low[2] == "and":
                return []
        if tokens[at : at + 1] and tokens[at].low == "who":
            at += 1
            if not (tokens[at : at + 1] and tokens[at].low in _IS | _SERVES):
                return []
            at += 1 + (tokens[at].low in _SERVES)
    elif low[0] in _IS:
        at += 1
    elif low[0] in _SERVES and low[1] == "as":
        at += 2
    else:
        return []
    return _phrase(tokens, at, led=low[0] in {",", "("})


def _phrase(tokens: tuple[Token, ...], at: int, *, led: bool) -> list[Span]:
    """The role that begins at a token, up to the end of what it is of."""
    if at < len(tokens) and tokens[at].low in DETERMINERS - {"no", "this", "that", "some", "any", "each", "every"}:
        at += 1
    elif at < len(tokens) and not led and not is_role(tokens[at].low) and tokens[at].low not in ROLE_QUALIFIERS:
        return []
    head = 0
    for i in range(at, min(at + _APPOSITION, len(tokens))):
        token = tokens[i]
        verb = not head and token.text[0].islower() and (token.low.endswith(("ed", "ing")) and token.low not in FORMER | ACTING)
        if token.low in _BREAKS - {"-"} or token.low in STOPWORDS or verb or token.low in REPORTING or not token.text[0].isalpha():
            break
        if is_role(token.low) or token.low in _POSTS:
            head = i + 1
    else:
        i = min(at + _APPOSITION, len(tokens))
    if not head or _of_the_next(tokens, i) or (head < i and not _noun([t.low for t in tokens[at:i]])[0]):
        return []
    return [(at, _past_of(tokens, i, head))]


def _of_the_next(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a name follows an abbreviated post, whose it is then: "Ana Ruiz, Sgt. Rui Costa"."""
    stopped = at + 1 < len(tokens) and tokens[at].text == "." and tokens[at - 1].low in ROLE_ABBREVIATIONS
    return stopped and tokens[at + 1].text[0].isupper()


def _past_of(tokens: tuple[Token, ...], at: int, head: int) -> int:
    """The end of what a role is of: "deputy mayor" "of Porto"."""
    if at != head or at >= len(tokens) or tokens[at].low not in _OF:
        return head
    end = head
    for i in range(at + 1, min(at + 1 + _TAIL, len(tokens))):
        token = tokens[i]
        if token.text in _OWN and token.start == tokens[i - 1].end:
            continue
        if token.low in _BREAKS or token.low in AUXILIARIES or token.low in REPORTING or not token.text[0].isalnum():
            break
        if token.low in PREPOSITIONS - {"of"} or token.low in ADVERBS:
            break
        if token.low not in DETERMINERS | {"of"}:
            end = i + 1
    return end
