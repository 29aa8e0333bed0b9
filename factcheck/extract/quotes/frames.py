"""A paragraph with its quoted stretches taken out: the words that the reporter sets around them, sentence by sentence."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from factcheck.domain.article import Article
from factcheck.extract.quotes.marks import Side, Stretch, first_side, opens_with_mark, stretches
from factcheck.extract.tokens import Token, tokenize

_FARTHEST = 3  # paragraphs through which a quotation runs without a mark
_STOPS = frozenset(".!?")


class Quoted(Struct, frozen=True):
    """A stretch with the reporter's words before it and after it, to the next stretch or the end of the sentence."""

    stretch: Stretch
    before: tuple[Token, ...]
    after: tuple[Token, ...]


class Frame(Struct, frozen=True):
    """One sentence of the reporter: its own words, and the stretches it holds, both in the order of their place."""

    words: tuple[Token, ...]
    quoted: tuple[Quoted, ...]
    paragraph: int


def _frame(items: Sequence[Token | Stretch], paragraph: int) -> Frame:
    runs: list[list[Token]] = [[]]
    found: list[Stretch] = []
    for item in items:
        if isinstance(item, Stretch):
            found.append(item)
            runs.append([])
        else:
            runs[-1].append(item)
    words = [tuple(run) for run in runs]
    quoted = tuple(Quoted(*three) for three in zip(found, words, words[1:], strict=False))
    return Frame(tuple(t for run in words for t in run), quoted, paragraph)


def frames(article: Article) -> list[Frame]:
    """The reporter's sentences of an article, with the stretches in them; furniture is left out."""
    spans = _paragraphs(article)
    ends = frozenset(s.end for s in article.sentences)
    found: list[Frame] = []
    within = False
    for at, (number, begin, end) in enumerate(spans):
        bare = at + 1 < len(spans) and _ends_later(article.text, spans[at + 1 :][:_FARTHEST])
        marked = at + 1 < len(spans) and opens_with_mark(article.text, spans[at + 1][1])
        quoted = stretches(article.text, begin, end, inside=within, goes_on=marked or bare)
        within = bare and bool(quoted) and quoted[-1].open_ended
        found += [_frame(items, number) for items in _sentences(article.text, _items(article.text, begin, end, quoted), ends)]
    return found


def _ends_later(text: str, spans: Sequence[tuple[int, int, int]]) -> bool:
    """Whether a quotation left open runs through paragraphs without a mark: the first mark that follows closes one."""
    for _, begin, end in spans:
        side = first_side(text, begin, end)
        if side is not None:
            return side is Side.CLOSE
    return False


def _paragraphs(article: Article) -> list[tuple[int, int, int]]:
    """Number, start and end of each paragraph that is no furniture."""
    found: list[tuple[int, int, int]] = []
    for sentence in article.sentences:
        if sentence.furniture is not None:
            continue
        if found and found[-1][0] == sentence.paragraph:
            found[-1] = (sentence.paragraph, found[-1][1], sentence.end)
        else:
            found.append((sentence.paragraph, sentence.start, sentence.end))
    return found


def _items(text: str, begin: int, end: int, quoted: Sequence[Stretch]) -> list[Token | Stretch]:
    items: list[Token | Stretch] = []
    at = begin
    for stretch in quoted:
        items += tokenize(text[at : stretch.opened], at)
        items.append(stretch)
        at = stretch.closed
    return [*items, *tokenize(text[at:end], at)]


def _sentences(text: str, items: Sequence[Token | Stretch], ends: frozenset[int]) -> list[list[Token | Stretch]]:
    """The items of a paragraph parted where one of the reporter's sentences ends."""
    found: list[list[Token | Stretch]] = [[]]
    for at, item in enumerate(items):
        found[-1].append(item)
        after = items[at + 1] if at + 1 < len(items) else None
        if after is None:
            continue
        if isinstance(item, Stretch):
            ended = _ends_sentence(text, item, after)
        else:
            stopped = item.text in _STOPS and (item.end in ends or isinstance(after, Stretch))
            ended = stopped or (item.end in ends and isinstance(after, Token) and after.text[0].isupper())
        if ended:
            found.append([])
    return [f for f in found if f]


def _ends_sentence(text: str, stretch: Stretch, after: Token | Stretch) -> bool:
    """Whether the reporter's sentence ends with a stretch: its last sign is a full stop and what follows begins anew."""
    last = text[stretch.start : stretch.end].rstrip("’'” \"")[-1:]
    if isinstance(after, Stretch):
        return last in _STOPS
    return last == "." and (after.text[0].isupper() or after.text[0] in "([-–—•*" or after.text[0].isdigit())
