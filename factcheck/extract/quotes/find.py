"""An article and its entities → its quotations, with their speakers: what somebody says, not what marks merely set apart."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from factcheck.domain.article import Article, Part
from factcheck.domain.entity import Entity
from factcheck.domain.kinds import Kind
from factcheck.domain.mention import Mention
from factcheck.domain.quotation import Quotation, Speaker
from factcheck.extract.quotes.frames import Frame, Quoted, frames
from factcheck.extract.quotes.marks import Stretch
from factcheck.extract.quotes.speakers import beside, cast_of, ends_in_colon, leading, names_something, only_person
from factcheck.extract.tokens import tokenize
from factcheck.language.en.function_words import STOPWORDS

_SAME_PARAGRAPH = 0.9
_PARAGRAPH_BEFORE = 0.75
_AFTER_PARTIAL = 0.6
_INTRODUCED = 0.9
_SENTENCE_BEFORE = 0.7
_FEWEST_WORDS = 4  # of a stretch that is speech although nobody is said to say it
_FEWEST_BUILT_IN = 6  # of one that is built into the reporter's sentence
_SENTENCE_ENDS = (".", "!", "?", ",", "…", "—", "–")


class _Said(Struct, frozen=True):
    """A stretch on its way to a quotation.

    `led` says that a sentence of the reporter stands before its own in its paragraph, `subject` is the person whom that is about.
    """

    frame: Frame
    quoted: Quoted
    speaker: Speaker | None
    whole: bool
    naming: bool
    led: bool = False
    subject: Speaker | None = None

    @property
    def stretch(self) -> Stretch:
        """The words themselves."""
        return self.quoted.stretch


def quotations(article: Article, entities: Sequence[Entity]) -> tuple[Quotation, ...]:
    """The quotations of an article, by start."""
    drafts = _spread(_drafts(article, entities))
    starts = [s.start for s in article.sentences]
    found: list[Quotation] = []
    utterance = 0
    for number, draft in enumerate(drafts):
        if not _is_said(draft, article.text):
            continue
        before = drafts[number - 1] if number else None
        if not (before is not None and found and _one_utterance(before, draft)):
            utterance += 1
        sentence = article.sentences[max(0, bisect_right(starts, draft.stretch.start) - 1)]
        if sentence.part is Part.HEADLINE and draft.speaker is None:
            continue
        found.append(
            Quotation(
                article=article.id,
                start=draft.stretch.start,
                end=draft.stretch.end,
                text=article.text[draft.stretch.start : draft.stretch.end],
                sentence=sentence.index,
                utterance=utterance,
                speaker=draft.speaker,
                partial=not draft.whole,
            )
        )
    return tuple(found)


def _drafts(article: Article, entities: Sequence[Entity]) -> list[_Said]:
    """The stretches of an article, each with the speaker of its own sentence, or of one that ends in a colon before it."""
    found: list[_Said] = []
    told = frames(article)
    cast = cast_of(entities, [(q.stretch.start, q.stretch.end) for frame in told for q in frame.quoted])
    for before, frame in zip([None, *told], told, strict=False):
        lead = before if before is not None and frame.paragraph - before.paragraph <= 1 else None
        for at, q in enumerate(frame.quoted):
            speaker = beside(frame, q, article.text, cast)
            if speaker is None and lead is not None and not at and not frame.words and ends_in_colon(lead):
                speaker = _less_sure_of(leading(lead, article.text, cast), _INTRODUCED)
            alone = lead is not None and not at and not lead.quoted and lead.paragraph == frame.paragraph
            subject = _less_sure_of(only_person(lead, article.text, cast), _SENTENCE_BEFORE) if lead is not None and alone else None
            found.append(_Said(frame, q, speaker, _whole(q, article.text), names_something(q), alone, subject))
    return found


def mention_of(quotation: Quotation) -> Mention:
    """A quotation as one of its article's mentions."""
    return Mention(
        kind=Kind.QUOTE,
        start=quotation.start,
        end=quotation.end,
        text=quotation.text,
        sentence=quotation.sentence,
        number_start=quotation.start,
        number_end=quotation.end,
        said_by=quotation.speaker.told if quotation.speaker else None,
    )


def _spread(drafts: list[_Said]) -> list[_Said]:
    """Speech without a speaker of its own: the speaker beside it in the paragraph, else the one of the paragraph before."""
    drafts = _from_their_ends(drafts)
    found: list[_Said] = []
    for at, draft in enumerate(drafts):
        before = found[-1] if found else None
        after = drafts[at + 1] if at + 1 < len(drafts) else None
        speaker = draft.speaker
        if speaker is None and draft.whole and not draft.naming:
            if before is not None and before.speaker and before.frame.paragraph == draft.frame.paragraph:
                speaker = _less_sure(before.speaker, _SAME_PARAGRAPH)
            elif before is not None and before.speaker and _follows(before, draft):
                surety = _SAME_PARAGRAPH if before.stretch.open_ended else _PARAGRAPH_BEFORE if before.whole else _AFTER_PARTIAL
                speaker = _less_sure(before.speaker, surety)
            elif after is not None and after.speaker and after.frame.paragraph == draft.frame.paragraph:
                speaker = _less_sure(after.speaker, _SAME_PARAGRAPH)
            else:
                speaker = draft.subject
        found.append(replace(draft, speaker=speaker))
    return found


def _from_their_ends(drafts: list[_Said]) -> list[_Said]:
    """Speech that the next paragraph ends has the speaker who is named there."""
    found = list(drafts)
    for at in range(len(drafts) - 2, -1, -1):
        draft, after = found[at], found[at + 1]
        near = after.frame.paragraph == draft.frame.paragraph + 1
        if draft.speaker is None and draft.stretch.open_ended and near and after.speaker is not None:
            found[at] = replace(draft, speaker=_less_sure(after.speaker, _SAME_PARAGRAPH))
    return found


def _follows(before: _Said, draft: _Said) -> bool:
    """Whether a paragraph of speech alone goes on with the speech of the paragraph before it."""
    if (
        draft.led
        or draft.frame.paragraph > before.frame.paragraph + 1
        or (draft.frame.words[:1] and draft.frame.words[0].start < draft.stretch.start)
    ):
        return False
    last = not before.quoted.after[1:]
    return before.stretch.open_ended or before.whole or last


def _less_sure(speaker: Speaker, certainty: float) -> Speaker:
    return replace(speaker, named=False, certainty=round(speaker.certainty * certainty, 2))


def _less_sure_of(speaker: Speaker | None, certainty: float) -> Speaker | None:
    return _less_sure(speaker, certainty) if speaker is not None else None


def _one_utterance(before: _Said, draft: _Said) -> bool:
    near = draft.frame.paragraph - before.frame.paragraph <= 1
    name = (before.speaker.name or before.speaker.words) if before.speaker else None
    other = (draft.speaker.name or draft.speaker.words) if draft.speaker else None
    return (
        near and name == other and (draft.frame.paragraph == before.frame.paragraph or before.stretch.open_ended or _follows(before, draft))
    )


def _whole(quoted: Quoted, text: str) -> bool:
    """Whether a stretch is a sentence of the speaker's own, or one that "he said" parts; else it is built into the reporter's."""
    stretch = quoted.stretch
    words = text[stretch.start : stretch.end]
    if len(words.split()) < 2 and not words.endswith(("!", "?")):
        return False
    before = quoted.before[-1] if quoted.before else None
    after = quoted.after[0] if quoted.after else None
    begins = words.lstrip("[(…. ")[:1]
    opened = before is None or before.text in {",", ":", ";", "—", "–", "-"} or (before.end < stretch.opened and begins.isupper())
    fits = begins.isupper() or begins.isdigit() or (before is not None and before.text in {",", "—", "–"} and after is None)
    closed = words.endswith(_SENTENCE_ENDS) or after is None or after.text in {",", ".", "!", "?"}
    return opened and fits and closed


def _is_said(draft: _Said, text: str) -> bool:
    """Whether a stretch is an utterance, and no name of a work, no word in scare quotes."""
    words = text[draft.stretch.start : draft.stretch.end]
    if draft.naming and len(words.split()) <= 6:
        return False
    tokens = [t for t in tokenize(words, 0) if t.text[0].isalpha()]
    telling = [t for t in tokens if t.low not in STOPWORDS]
    spoken = draft.whole and draft.speaker is not None
    if not tokens or (not telling and len(tokens) < _FEWEST_WORDS and not spoken):
        return False
    title = len(telling) > 1 and all(t.text[0].isupper() for t in telling) and not words.endswith(_SENTENCE_ENDS[:4])
    if title:
        return False
    return draft.speaker is not None or len(tokens) >= (_FEWEST_WORDS if draft.whole else _FEWEST_BUILT_IN)
