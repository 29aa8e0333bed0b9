"""A sentence with its tokens and figures: the neighbourhood in which every question about a figure is asked."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.domain.article import Sentence
from factcheck.domain.kinds import Kind
from factcheck.domain.mention import Mention
from factcheck.extract.tokens import Token, covering, tokenize


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence: its tokens, and the mentions that stand in it, by start."""

    sentence: Sentence
    tokens: tuple[Token, ...]
    mentions: tuple[Mention, ...]

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

    @property
    def figures(self) -> tuple[Mention, ...]:
        """The mentions that carry a quantity."""
        return tuple(m for m in self.mentions if m.quantity is not None)

    @property
    def moments(self) -> tuple[Mention, ...]:
        """The mentions of a date or a time."""
        return tuple(m for m in self.mentions if m.kind in (Kind.DATE, Kind.TIME))


def lines(sentences: tuple[Sentence, ...], mentions: tuple[Mention, ...]) -> tuple[Line, ...]:
    """Every sentence with its tokens and mentions, in order."""
    found: dict[int, list[Mention]] = {}
    for mention in mentions:
        found.setdefault(mention.sentence, []).append(mention)
    return tuple(Line(s, tokenize(s.text, s.start), tuple(found.get(s.index, ()))) for s in sentences)


def clause_before(text: str, offset: int) -> tuple[str, ...]:
    """The last words before an offset of a sentence, in lower case."""
    return tuple(t.low for t in tokenize(text[max(0, offset - 60) : offset], 0))
