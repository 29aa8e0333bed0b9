"""The parts of a figure do not sum to it.

Looks at each article alone, and only where the text itself gives the parts as the whole: after a colon, in brackets, between
dashes, or as another name for the people just counted. Of parts that follow "including" only too many are told.

Whoever adds them up, and readers do, trusts neither figure.

For example: "24 dead: 14 men and nine women".

Whoever is missing from the list, or the right total.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from msgspec import Struct
from msgspec.structs import replace

from factcheck.assemble.lemma import lemma
from factcheck.domain.article import Article
from factcheck.domain.assertion import Assertion, Flag
from factcheck.domain.fact import Story
from factcheck.domain.kinds import Kind
from factcheck.domain.mention import Mention
from factcheck.domain.quantity import Single
from factcheck.language.en.heads import ANYBODY, DEMOGRAPHIC, ROLE
from factcheck.language.en.partition import COLLECTIVES, EXCLUSIVE, NARROWER, NO_NOUN, OPEN_PARTS, PARTS_AMONG
from factcheck.rules.checks.interface import Options, Place, StoryCheck, StoryFlag

_SURE = 0.9
# From the whole to its parts: a noun, and after a colon what happened as well.
_SEPARATOR = re.compile(r",[ ]and[ ]|[ ]and[ ]|,[ ]|;[ ]")
_LAST = frozenset({", and ", " and "})
_PART = re.compile(r"(?:[ -]\d{1,2}[ -]years?[ -]old)?(?P<words>(?:[ -][A-Za-z'’]+){1,5}?)(?=,[ ]|[ ]and[ ]|;|\.|\)|[ ]?[–—]|[ ]--?[ ]|$)")
_COLLECTIVE = re.compile(rf"\b(?:{'|'.join(COLLECTIVES)})[ ]of[ ]$")
_NEXT_WORD = re.compile(r"[ ][A-Za-z'’-]+")
_ONE = re.compile(r"an?(?=[ ])")
_DASH = r"[ ]?[–—]|[ ]--?[ ]"
_OPENS_SOME = rf"(?:,|{_DASH}|[ ]\()?[ ]?(?:{'|'.join(PARTS_AMONG)})[ ]"


class Form(Struct, frozen=True):
    """How a text leads from a figure to its parts, and what stands after them; `complete` says that they are all of it.

    `renames` asks that the parts tell the people counted in other words: what follows a comma may be more things in a row.
    """

    opens: re.Pattern[str]
    closes: re.Pattern[str]
    complete: bool = True
    renames: bool = False


_FORMS = (
    Form(re.compile(r"(?:[ ][A-Za-z'’-]+){0,6}:[ ]"), re.compile(r"\.?\Z|[.;]")),
    Form(re.compile(r"(?:[ ][A-Za-z'’-]+){1,3}[ ]\("), re.compile(r"\)")),
    Form(re.compile(rf"(?:[ ][A-Za-z'’-]+){{1,3}}(?:{_DASH})[ ]?"), re.compile(rf"{_DASH}|\.?\Z")),
    Form(re.compile(r"(?:[ ][A-Za-z'’-]+){1,3}[ ](?:were|are)[ ]"), re.compile(r"\.?\Z"), renames=True),
    Form(re.compile(r"(?:[ ][A-Za-z'’-]+){0,3},[ ]"), re.compile(r",[ ](?:was|were|is|are|have|had|has|died|who)\b|\.?\Z"), renames=True),
    Form(re.compile(rf"(?:[ ][A-Za-z'’-]+){{1,5}}{_OPENS_SOME}"), re.compile(rf"{_DASH}|[,.;)]|\.?\Z"), complete=False),
)


def run(story: Story, options: Options) -> tuple[StoryFlag, ...]:  # noqa: ARG001  (a check takes its options, also where it has none)
    """Every figure of an article whose listed parts come to another sum."""
    articles = {a.id: a for a in story.articles}
    sentences: dict[tuple[str, int], list[Assertion]] = defaultdict(list)
    for assertion in story.assertions:
        if assertion.kind is Kind.COUNT and Flag.FURNITURE not in assertion.flags:
            sentences[assertion.article, assertion.sentence].append(assertion)
    return tuple(flag for (article, _), figures in sentences.items() for flag in _flags(articles[article], figures))


def _flags(article: Article, figures: Sequence[Assertion]) -> Iterator[StoryFlag]:
    """Every figure of a sentence whose parts come to another sum."""
    numbers = {f.mention.number_start - f.sentence_start: f.mention for f in figures}
    for whole in filter(_is_whole, figures if len(figures) > 1 else ()):
        flag = _flag(article, whole, numbers)
        if flag is not None:
            yield flag


def _is_whole(assertion: Assertion) -> bool:
    """Whether a figure is a bare number of things that may be split."""
    return assertion.meaning.countable and assertion.meaning.bare and (assertion.meaning.stated or 0) > 2


def _flag(article: Article, whole: Assertion, numbers: Mapping[int, Mention]) -> StoryFlag | None:
    found = _split(whole, numbers)
    if found is None:
        return None
    (start, end), parts, complete = found
    total, stated = sum(parts), whole.meaning.stated or Decimal(0)
    if total == stated or (not complete and total < stated):
        return None
    text = article.text[start:end]
    words, listed = (" ".join(t.split()) for t in (_with_noun(article, whole), text))
    return StoryFlag(
        kind=Kind.COUNT,
        label="parts",
        message=f"parts of a figure: {words} in {article.source}, but {listed} make {total}",
        places=(
            Place(article=article.id, mention=whole.mention, meaning=whole.meaning),
            Place(article=article.id, mention=replace(whole.mention, start=start, end=end, text=text)),
        ),
        confidence=_SURE,
        reasons=(
            "the text gives the parts as the whole" if complete else "parts that exclude each other are more than the whole",
            f"{' + '.join(map(str, parts))} = {total}, not {stated}",
        ),
        about=(whole,),
        gap=f"{abs(total - stated)} {'too many' if total > stated else 'missing'}",
    )


def _with_noun(article: Article, whole: Assertion) -> str:
    """A figure with the word that says what it counts: "24 dead", "crew of 12"."""
    start, end = whole.mention.start, whole.mention.end
    if before := _COLLECTIVE.search(article.text, whole.sentence_start, start):
        return article.text[before.start() : end]
    noun = _NEXT_WORD.match(article.text, end, whole.sentence_start + len(whole.sentence_text))
    return article.text[start : noun.end() if noun else end]


def _split(whole: Assertion, numbers: Mapping[int, Mention]) -> tuple[tuple[int, int], list[Decimal], bool] | None:
    """Where the parts of a figure stand, how many each counts, and whether they are all of it; None where none are listed."""
    text, base = whole.sentence_text, whole.sentence_start
    for form in _FORMS:
        match = form.opens.match(text, whole.mention.end - base)
        items = _items(text, match.end(), numbers) if match else None
        if match is None or items is None or not form.closes.match(text, items[-1][2]):
            continue
        nouns = [noun for _, noun, _ in items]
        if form.renames and not _renames(whole, nouns):
            continue
        if _of_one_sort(whole, nouns) if form.complete else _exclusive(nouns):
            return (base + match.end(), base + items[-1][2]), [n for n, _, _ in items], form.complete
    return None


def _items(text: str, start: int, figures: Mapping[int, Mention]) -> list[tuple[Decimal, str, int]] | None:
    """The items of a list from a place on: number, noun and end of each, two at least, the last after "and"; else None."""
    found: list[tuple[Decimal, str, int]] = []
    at, joint = start, ""
    while (item := _item(text, at, figures)) is not None:
        found.append(item)
        separator = _SEPARATOR.match(text, item[2])
        if separator is None or _item(text, separator.end(), figures) is None:
            break
        at, joint = separator.end(), separator[0]
    return found if len(found) > 1 and joint in _LAST else None


def _item(text: str, at: int, figures: Mapping[int, Mention]) -> tuple[Decimal, str, int] | None:
    """One item of a list: a bare number with a few words, "a" for one."""
    mention = figures.get(at)
    one = _ONE.match(text, at)
    if mention is not None and mention.quantity is not None and isinstance(mention.quantity.amount, Single):
        amount, end = mention.quantity.amount, at + mention.number_end - mention.number_start
        number = None if amount.hedge is not None or mention.start != mention.number_start else amount.value
    else:
        number, end = (Decimal(1), one.end()) if one else (None, at)
    part = _PART.match(text, end)
    if number is None or part is None:
        return None
    words = part["words"].replace("-", " ").lower().split()
    return None if OPEN_PARTS & set(words) else (number, _noun(words), part.end())


def _noun(words: Sequence[str]) -> str:
    """The word of a part that says whom it counts: the first that names people, else the last; empty for "80 in Brodna"."""
    lemmas = [lemma(w) for w in words]
    return next((w for w in lemmas if w in DEMOGRAPHIC), "" if words[0] in NO_NOUN else lemmas[-1])


def _of_one_sort(whole: Assertion, nouns: Sequence[str]) -> bool:
    """Whether parts of people are people: "24 people sang: 14 songs and nine hymns" are none."""
    if whole.head is None or whole.head.general is None:
        return True
    return all(noun in ANYBODY | DEMOGRAPHIC | ROLE or not noun for noun in nouns)


def _renames(whole: Assertion, nouns: Sequence[str]) -> bool:
    """Whether parts tell people just counted in other words, and are not more things in a row."""
    if not set(nouns) <= NARROWER:
        return False
    if _COLLECTIVE.search(whole.sentence_text, 0, whole.mention.start - whole.sentence_start):
        return True
    head = whole.head
    return head is not None and (head.lemma in ANYBODY or head.lemma == "child") and head.lemma not in nouns


def _exclusive(nouns: Sequence[str]) -> bool:
    return set(nouns) <= EXCLUSIVE and len(set(nouns)) == len(nouns)


CHECK = StoryCheck(
    name="parts-do-not-sum",
    family="parts",
    run=run,
    doc=__doc__ or "",
    conflict=(
        ("The fire left 24 dead: 14 men and nine women.", "The fire was put out."),
        ("Six people, four women and three men, were hurt.", "Nobody died."),
    ),
    agree=(
        ("The fire left 24 dead: 14 men and ten women.", "The fire was put out."),
        ("The fire killed 24 people, including 14 men and nine women.", "It was put out."),
        ("The quake destroyed 24 houses, 14 barns and nine sheds.", "It was felt far away."),
    ),
)
