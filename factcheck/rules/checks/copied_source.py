"""One outlet's words stand in another's article.

Articles are compared by runs of five words, furniture left out. Where half of one article's runs stand in the other, the two
are one witness, and majorities count them once. What the rules file declares to repeat another is told only where it does.

Two outlets with one text are one source, however many people read them.

For example: a portal that prints an agency's report under its own name.

The name of the agency beside the text, or reporting of one's own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from factcheck.align.copies import WORD, shingles
from factcheck.align.weights import SHINGLE_WORDS
from factcheck.domain.article import Article
from factcheck.domain.fact import Story, Verdict
from factcheck.domain.kinds import Kind
from factcheck.domain.mention import Mention
from factcheck.rules.checks.interface import Option, Options, Place, StoryCheck, StoryFlag, number

_CONTAINMENT = Option(
    name="containment",
    default=Decimal("0.5"),
    low=Decimal("0.5"),
    high=Decimal(1),
    help="The share of an article's runs of five words that must stand in the other.",
    share=True,
)
_PASSAGE = Option(
    name="passage",
    default=Decimal(12),
    low=Decimal(SHINGLE_WORDS),
    high=Decimal(100),
    help="How many words in a row, within a sentence, the two must share.",
)


# Of a run that stands very often only the first places are looked at.
_MOST = 8


class Word(NamedTuple):
    """A word of an article, in lower case, with its sentence and place."""

    low: str
    sentence: int
    start: int
    end: int


def run(story: Story, options: Options) -> tuple[StoryFlag, ...]:
    """Every article most of whose words stand in another of its story, with the longest passage they share."""
    articles = {a.id: a for a in story.articles}
    pairs = ((articles[copy], articles[original]) for copy, original in story.copies if copy in articles and original in articles)
    return tuple(flag for copy, original in pairs if (flag := _flag(copy, original, options)) is not None)


def _flag(copy: Article, original: Article, options: Options) -> StoryFlag | None:
    own, other = shingles(copy), shingles(original)
    share = Decimal(len(own & other)) / len(own) if own else Decimal(0)
    mine, theirs = _words(copy), _words(original)
    start, begin, length = _longest(mine, theirs)
    if share < number(options, _CONTAINMENT.name) or length < number(options, _PASSAGE.name):
        return None
    return StoryFlag(
        kind=Kind.OTHER,
        label="shared text",
        message=f"shared text: {share * 100:.0f} % of {copy.source} stands in {original.source}",
        places=(_place(copy, mine[start : start + length]), _place(original, theirs[begin : begin + length])),
        confidence=round(float(share), 3),
        reasons=(f"{len(own & other)} of {len(own)} runs of {SHINGLE_WORDS} words", f"{length} words in a row"),
        verdict=Verdict.AGREE,
    )


def _words(article: Article) -> list[Word]:
    return [
        Word(match[0].lower(), s.index, s.start + match.start(), s.start + match.end())
        for s in article.sentences
        if s.furniture is None
        for match in WORD.finditer(s.text)
    ]


def _longest(mine: Sequence[Word], theirs: Sequence[Word]) -> tuple[int, int, int]:
    """Where the longest run of words begins that two articles share within a sentence, in either, and how long it is."""
    at: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for i in range(len(theirs) - SHINGLE_WORDS + 1):
        at[_run(theirs, i)].append(i)
    best, i = (0, 0, 0), 0
    while i < len(mine) - SHINGLE_WORDS + 1:
        lengths = [(_length(mine, i, theirs, j), j) for j in at.get(_run(mine, i), ())[:_MOST]]
        length, j = max(lengths, key=lambda found: (found[0], -found[1]), default=(0, 0))
        best = max(best, (i, j, length), key=lambda found: found[2])
        i += max(1, length - SHINGLE_WORDS + 1)
    return best


def _run(words: Sequence[Word], i: int) -> tuple[str, ...]:
    return tuple(w.low for w in words[i : i + SHINGLE_WORDS])


def _length(mine: Sequence[Word], i: int, theirs: Sequence[Word], j: int) -> int:
    """How many words from two places on are the same, up to the end of either sentence."""
    n = 0
    while i + n < len(mine) and j + n < len(theirs):
        a, b = mine[i + n], theirs[j + n]
        if a.low != b.low or a.sentence != mine[i].sentence or b.sentence != theirs[j].sentence:
            break
        n += 1
    return n


def _place(article: Article, words: Sequence[Word]) -> Place:
    start, end = words[0].start, words[-1].end
    text = article.text[start:end]
    passage = Mention(kind=Kind.OTHER, start=start, end=end, text=text, sentence=words[0].sentence, number_start=start, number_end=end)
    return Place(article=article.id, mention=passage)


CHECK = StoryCheck(
    name="copied-source",
    family="copied-source",
    run=run,
    options=(_CONTAINMENT, _PASSAGE),
    doc=__doc__ or "",
    conflict=(
        (
            "The old mill by the river burnt down on Monday night, and nobody was in it when the roof fell in, the mayor said.",
            "The old mill by the river burnt down on Monday night, and nobody was in it when the roof fell in, the mayor told reporters.",
        ),
    ),
    agree=(
        (
            "The old mill by the river burnt down on Monday night, and nobody was in it when the roof fell in, the mayor said.",
            "Nobody was hurt when a fire that began late on Monday destroyed a mill, and its roof came down.",
        ),
    ),
)
