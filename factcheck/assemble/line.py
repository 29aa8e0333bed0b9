"""A sentence with its tokens and figures: the neighbourhood in which every question about a figure is asked."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from factcheck.domain.article import Sentence
from factcheck.domain.kinds import Kind
from factcheck.domain.mention import Mention
from factcheck.extract.tokens import Token, covering, tokenize
from factcheck.language.en.function_words import STOPWORDS


class Line(Struct, frozen=True):
    """One sentence: its tokens, and the mentions that stand in it, by start: those with a quantity, those of a date or time."""

    sentence: Sentence
    tokens: tuple[Token, ...]
    mentions: tuple[Mention, ...]
    figures: tuple[Mention, ...]
    moments: tuple[Mention, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The half-open range of tokens that touch `start:end` of the article."""
        return covering(self.tokens, start, end)

    def of(self, mention: Mention) -> tuple[int, int]:
        """The half-open range of a mention's tokens."""
        return self.span(mention.start, mention.end)

    def low(self, index: int) -> str:
        """The token at `index` in lower case; empty outside the sentence."""
        return self.tokens[index].low if 0 <= index < len(self.tokens) else ""

    def before(self, index: int, count: int) -> tuple[str, ...]:
        """The last `count` words before `index`: a phrase is looked for only where its first word is among them."""
        return tuple([token.low for token in self.tokens[max(0, index - count) : max(0, index)]])

    def follows(self, index: int, words: tuple[str, ...]) -> bool:
        """Whether `words` stand at `index`."""
        # Asked for hundreds of phrases around every figure: nearly all fail at the first word.
        tokens = self.tokens
        if not 0 <= index <= len(tokens) - len(words) or tokens[index].low != words[0]:
            return False
        return all(tokens[index + i].low == word for i, word in enumerate(words))


def lines(sentences: tuple[Sentence, ...], mentions: tuple[Mention, ...]) -> Iterator[Line]:
    """Every sentence with its tokens and mentions, in order, one at a time: the tokens of a book are larger than the book."""
    found: dict[int, list[Mention]] = {}
    for mention in mentions:
        found.setdefault(mention.sentence, []).append(mention)
    for sentence in sentences:
        here = tuple(found.get(sentence.index, ()))
        figures = tuple(m for m in here if m.quantity is not None)
        moments = tuple(m for m in here if m.kind in (Kind.DATE, Kind.TIME))
        yield Line(sentence, tokenize(sentence.text, sentence.start), here, figures, moments)


def clause_before(text: str, offset: int) -> tuple[str, ...]:
    """The last words before an offset of a sentence, in lower case."""
    return tuple(t.low for t in tokenize(text[max(0, offset - 60) : offset], 0))


def is_name(line: Line, index: int) -> bool:
    """Whether a token has the look of a name: a capital, and no word of closed classes."""
    if not 0 <= index < len(line.tokens):
        return False
    text = line.tokens[index].text
    return text[0].isupper() and (len(text) == 1 or text.lower() not in STOPWORDS)
