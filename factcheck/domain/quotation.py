"""Words put in a speaker's mouth, and how the articles of a story differ on them."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from factcheck.domain.finding import Aligned


class Speaker(Struct, frozen=True, kw_only=True, gc=False):
    """Who is said to say it: `words` as written ("she", "the doctor"), `name` the entity they are bound to, None where none is.

    `person` says that the entity is a person, `named` that the name itself stands beside the quotation. `certainty` says how
    sure it is that these words are theirs, 0 to 1.
    """

    words: str
    name: str | None = None
    person: bool = False
    named: bool = False
    certainty: float = 1.0

    @property
    def told(self) -> str:
        """The words for a reader: with the name behind a pronoun or a post."""
        known = self.named or not self.name or self.words.casefold() == self.name.casefold()
        return self.words if known else f"{self.words} ({self.name})"


class Quotation(Struct, frozen=True, kw_only=True, gc=False):
    """Words between one pair of quotation marks, without the marks: `article.text[start:end] == text`.

    `sentence` is the index of the sentence in which it begins. `utterance` numbers what a speaker says in one go: pieces parted
    by "he said", or by paragraphs, share it. `partial` says that the reporter's own sentence goes on around the words.
    """

    article: str
    start: int
    end: int
    text: str
    sentence: int
    utterance: int
    speaker: Speaker | None = None
    partial: bool = False


class Difference(StrEnum):
    """In what two renderings of one utterance differ, the gravest first.

    REMARK is no rendering word by word: two short quotations of one speaker that share a telling word, and may be one remark.
    """

    SPEAKER = "speaker"
    NUMBER = "number"
    NEGATION = "negation"
    WORDING = "wording"
    REMARK = "remark"
    SMALL_WORDS = "small words"


class Rendering(Struct, frozen=True, kw_only=True):
    """One article's words of an utterance: the stretch that stands in the others too; `article.text[start:end] == text`.

    `like` is 0 or 1 where these are the words of the first or second rendering, None where they are neither.
    """

    quotation: Quotation
    start: int
    end: int
    text: str
    like: int | None = None


class QuoteDifference(Struct, frozen=True, kw_only=True):
    """One utterance that articles of a story render differently: the two renderings it turns on, then one of every other article.

    `aligned` lays the first two side by side. `speaker` is the fullest name, empty where none is known. `translated` says why
    the speaker is taken to speak another language than the articles', empty where nothing does. `confidence` is how sure it is
    that both are one utterance; `key` are the words of content that both have.
    """

    kind: Difference
    renderings: tuple[Rendering, ...]
    aligned: tuple[Aligned, ...]
    speaker: str
    confidence: float
    reasons: tuple[str, ...]
    key: tuple[str, ...] = ()
    translated: str = ""


class Quoted(Struct, frozen=True, kw_only=True):
    """The words of an utterance in one article, `article.text[start:end] == text`, with their speaker and the sentence around them."""

    article: str
    start: int
    end: int
    text: str
    speaker: str | None
    sentence: str


class QuoteAgreement(Struct, frozen=True, kw_only=True):
    """One utterance that articles of a story quote alike, cuts aside: a place an article, by path; `speaker` as in a difference."""

    fact: str
    speaker: str
    quoted: tuple[Quoted, ...]


def words_of(speaker: str) -> str:
    """What an utterance is called: by its speaker, where one is known."""
    return f"words of {speaker}" if speaker else "quotation"


def speaker_in(words: str) -> str:
    """The speaker in what an utterance is called; empty where none is known."""
    found = words.removeprefix("words of ")
    return found if found != words else ""
