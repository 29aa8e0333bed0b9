"""One utterance is quoted in other words.

Articles quote one speaker on one occasion, and the words between the marks are not the same. Where a speaker does not speak the
articles' language, both are translations, and are told as such. Small words, or a few words left out, are an information, and a
warning where both quote a whole sentence of one named speaker that agrees in all else. Two short quotations that share one
telling word are an information, unless both are translated. Words cut at the ends or at an ellipsis, words that an outlet adds
in brackets, spelling, punctuation, contractions and the tense of a phrase built into a sentence are not told.

What stands between quotation marks is read as what was said; two papers cannot both have heard it.

For example: “sold the ship to a thief” here and “sold the ship to a crook” there.

The recording, or the original words and one translation of them.
"""

from __future__ import annotations

from factcheck.domain.fact import Story
from factcheck.domain.finding import Level
from factcheck.domain.quotation import Difference, QuoteDifference
from factcheck.rules.checks.interface import QuoteCheck, QuoteFlag

_SPEAKS_OF = (Difference.WORDING, Difference.REMARK, Difference.SMALL_WORDS)
_SURE = 0.6  # of two short quotations being one remark
_SURELY_ONE = 0.95  # of two sentences being one utterance, whose small words then count


def run(story: Story) -> tuple[QuoteFlag, ...]:
    """Every utterance of a story that is quoted in other words."""
    return tuple(QuoteFlag(difference=d, level=_level(d)) for d in story.quotes if d.kind in _SPEAKS_OF)


def _level(difference: QuoteDifference) -> Level | None:
    if difference.kind is Difference.WORDING:
        return None
    if difference.kind is Difference.SMALL_WORDS:
        whole = not any(r.quotation.partial for r in difference.renderings[:2])
        sure = whole and bool(difference.speaker) and not difference.translated and difference.confidence >= _SURELY_ONE
        return None if sure else Level.INFO
    remark = difference.kind is Difference.REMARK and difference.translated and difference.confidence >= _SURE
    return None if remark else Level.INFO


CHECK = QuoteCheck(
    name="quote-wording",
    family="quote",
    run=run,
    doc=__doc__ or "",
    conflict=(
        (
            "“We shall rebuild every school in the valley before winter,” Governor Lena Aston said.",
            "Governor Lena Aston said: “We shall repair every school in the valley before winter.”",
        ),
    ),
    agree=(
        (
            "“We shall rebuild every school in the valley before winter,” Governor Lena Aston said.",
            "Governor Lena Aston promised to “rebuild every school” in the valley.",
        ),
        (
            "“I’m going to honour that promise to the valley,” Governor Lena Aston said.",
            "“I am gonna honor that promise … to the valley [of Ord],” said Lena Aston, the governor.",
        ),
    ),
)
