"""The quotations of a story's articles → the utterances that several of them quote, and those that they render differently."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from msgspec import Struct

from factcheck.align.quotes.same import FEW, Match, Mouths, Piece, match
from factcheck.align.quotes.shown import aligned, stretch
from factcheck.align.quotes.translation import foreign
from factcheck.align.quotes.words import Word, spoken
from factcheck.domain.article import Article
from factcheck.domain.entity import Entity
from factcheck.domain.quotation import Difference, Quotation, QuoteDifference, Rendering

_GRAVEST = tuple(Difference)
_NEAR = 300  # characters around a quotation in which another speaker may be named
_RARE = 80  # quotations of a story that may have a word which still tells one from another
_SHOWN = 6  # shared words named as a reason


class Known(Struct, frozen=True):
    """What a difference is read against: the story's articles by their id, and whom they name."""

    articles: Mapping[str, Article]
    entities: Sequence[Entity]


def quote_differences(
    articles: Sequence[Article], quotations: Sequence[Quotation], entities: Sequence[Entity]
) -> tuple[QuoteDifference, ...]:
    """What articles of one story render differently, one for each utterance, by the place of its first rendering."""
    return differences(shared_utterances(articles, quotations, entities), articles, entities)


def shared_utterances(
    articles: Sequence[Article], quotations: Sequence[Quotation], entities: Sequence[Entity]
) -> tuple[Sequence[Match], ...]:
    """The utterances that two articles or more quote, each with the matches that hang together in it."""
    known = Known({a.id: a for a in articles}, entities)
    order = _order(articles)
    ordered = sorted(quotations, key=lambda q: (order[q.article], q.start))
    pieces = [Piece(q, spoken(q.text, q.start), n) for n, q in enumerate(ordered)]
    found = [m for a, b in _candidates(pieces) if (m := match(a, b)) is not None and not _both_named(m, known)]
    return tuple(_groups(_best(found)))


def differences(
    utterances: Sequence[Sequence[Match]], articles: Sequence[Article], entities: Sequence[Entity]
) -> tuple[QuoteDifference, ...]:
    """The utterances that articles render differently."""
    known, order = Known({a.id: a for a in articles}, entities), _order(articles)
    told = [d for group in utterances if (d := _difference(group, known)) is not None]
    return tuple(sorted(told, key=lambda d: min((order[r.quotation.article], r.start) for r in d.renderings)))


def _order(articles: Sequence[Article]) -> dict[str, int]:
    return {a.id: n for n, a in enumerate(sorted(articles, key=lambda a: a.path))}


def _candidates(pieces: Sequence[Piece]) -> list[tuple[Piece, Piece]]:
    """Pieces of two articles that share words of content: two, or one where either is short."""
    by_key: dict[str, set[int]] = defaultdict(set)
    for piece in pieces:
        for word in piece.words:
            if not word.small:
                by_key[word.key].add(piece.place)
    shared = Counter(pair for places in by_key.values() if len(places) <= _RARE for pair in combinations(sorted(places), 2))
    found = ((pieces[i], pieces[j], count) for (i, j), count in sorted(shared.items()))
    return [
        (a, b) for a, b, count in found if a.quotation.article != b.quotation.article and (count > 1 or min(a.telling, b.telling) <= FEW)
    ]


def _both_named(found: Match, known: Known) -> bool:
    """Whether one of two articles that name two speakers has the other's name near the words: either may have said them."""
    if found.mouths is not Mouths.TWO:
        return False
    for piece in (found.left, found.right):
        speaker = found.other(piece).quotation.speaker
        text, start, end = known.articles[piece.quotation.article].text, piece.quotation.start, piece.quotation.end
        if speaker is not None and speaker.name and speaker.name.split()[-1] in text[max(0, start - _NEAR) : end + _NEAR]:
            return True
    return False


def _strength(found: Match) -> tuple[bool, float, int, int, int]:
    alike = found.lines.evidence * found.lines.agreement
    return found.kind is not Difference.REMARK, alike, -len(found.differing), -found.left.place, -found.right.place


def _best(matches: Sequence[Match]) -> list[Match]:
    """The best match of each stretch in each other article: what a paper quotes twice is held against the nearer wording."""
    taken: dict[tuple[int, str], list[tuple[int, int]]] = defaultdict(list)
    kept: list[Match] = []
    for found in sorted(matches, key=_strength, reverse=True):
        places = [((p.place, found.other(p).quotation.article), stretch(found, p)) for p in (found.left, found.right)]
        if all(not any(_overlap(span, other) for other in taken[key]) for key, span in places):
            kept.append(found)
            for key, span in places:
                taken[key].append(span)
    return sorted(kept, key=lambda m: (m.left.place, m.right.place))


def _overlap(a: tuple[int, int], b: tuple[int, int]) -> bool:
    return a[0] < b[1] and b[0] < a[1]


def _groups(matches: Sequence[Match]) -> list[list[Match]]:
    """Matches that hang together by their pieces."""
    groups: list[tuple[set[int], list[Match]]] = []
    for found in matches:
        places, mine = {found.left.place, found.right.place}, [found]
        for group in [g for g in groups if g[0] & places]:
            groups.remove(group)
            places |= group[0]
            mine = group[1] + mine
        groups.append((places, mine))
    return [mine for _, mine in groups]


def _difference(group: Sequence[Match], known: Known) -> QuoteDifference | None:
    """The difference of one utterance: the gravest of its matches, with the other articles' renderings beside it."""
    told = [m for m in group if m.kind is not None]
    if not told:
        return None
    lead = min(told, key=lambda m: (_GRAVEST.index(m.kind) if m.kind else 0, *(-x for x in _strength(m))))
    kind = lead.kind
    assert kind is not None
    name = speaker_of(lead)
    translated = "" if kind is Difference.SPEAKER else _translated(lead, known)
    if lead.needs_translation and not translated:
        return None
    return QuoteDifference(
        kind=kind,
        renderings=tuple(_renderings(lead, group)),
        aligned=aligned(lead),
        speaker=name,
        confidence=lead.confidence,
        reasons=tuple(_reasons(lead, name)),
        key=tuple(sorted({w.key for w in shared_words(lead)})),
        translated=translated,
    )


def _renderings(lead: Match, group: Sequence[Match]) -> Iterable[Rendering]:
    """The two that a difference turns on, then one of every other article of its group."""
    yield _rendering(lead, lead.left)
    yield _rendering(lead, lead.right)
    seen = {lead.left.quotation.article, lead.right.quotation.article}
    for found in sorted(group, key=lambda m: (m.left.place, m.right.place)):
        for piece in (found.left, found.right):
            if piece.quotation.article not in seen and found.kind is not Difference.REMARK:
                seen.add(piece.quotation.article)
                yield _rendering(found, piece, _like(piece, lead, group))


def _like(piece: Piece, lead: Match, group: Sequence[Match]) -> int | None:
    """Which of the two leading renderings a piece has the words of."""
    same = [m.other(piece) for m in group if m.kind is None and piece in (m.left, m.right)]
    found = [n for n, other in enumerate((lead.left, lead.right)) if other in same]
    return found[0] if len(found) == 1 else None


def _rendering(found: Match, piece: Piece, like: int | None = None) -> Rendering:
    start, end = stretch(found, piece)
    quotation = piece.quotation
    text = quotation.text[start - quotation.start : end - quotation.start]
    return Rendering(quotation=quotation, start=start, end=end, text=text, like=like)


def speaker_of(found: Match) -> str:
    """The fuller of a speaker's two names; empty where neither article has one."""
    names = [q.speaker.name for q in (found.left.quotation, found.right.quotation) if q.speaker and q.speaker.name]
    return max(names, key=lambda n: (len(n.split()), len(n)), default="")


def _translated(found: Match, known: Known) -> str:
    names = {(q.article, q.speaker.name) for q in (found.left.quotation, found.right.quotation) if q.speaker and q.speaker.name}
    return foreign((e for e in known.entities if (e.article, e.name) in names), known.articles)


def _reasons(found: Match, name: str) -> Iterable[str]:
    if found.mouths is Mouths.ONE:
        yield f"both quote {name}"
    elif found.mouths is Mouths.UNKNOWN:
        yield "at least one article leaves the speaker open"
    text, start = found.left.quotation.text, found.left.quotation.start
    shared = [text[w.start - start : w.end - start] for w in shared_words(found)]
    yield f"both have {', '.join(shared[:_SHOWN])}{' …' if len(shared) > _SHOWN else ''}"


def shared_words(found: Match) -> list[Word]:
    """The words of content that both have, each once, by place."""
    words = {w.key: w for b in reversed(found.lines.blocks) if b.same for w in reversed(b.left) if not w.small}
    return sorted(words.values(), key=lambda w: w.start)
