"""One name in several spellings: how often each stands in which article."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.report.wording import outlets

if TYPE_CHECKING:
    from factcheck.domain.entity import NameVariant, Spelling
    from factcheck.domain.fact import Story


class Form(Struct, frozen=True, kw_only=True):
    """One spelling: how often it stands in all articles, and in which."""

    text: str
    count: int
    sources: tuple[tuple[str, int], ...]
    common: bool


class Name(Struct, frozen=True, kw_only=True):
    """A name, its spellings with the most used first, and why they are held to be one."""

    forms: tuple[Form, ...]
    most: int
    type: str
    reasons: tuple[str, ...]
    accents_only: bool


def names_of(story: Story) -> list[Name]:
    """The names of a story that are spelled in several ways."""
    outlet = outlets(story.articles)
    found = [_name(variant, outlet) for variant in story.names]
    return sorted(found, key=lambda name: [form.text for form in name.forms])


def _name(variant: NameVariant, outlet: dict[str, str]) -> Name:
    def form(spelling: Spelling) -> str:
        return spelling.form

    grouped = groupby(sorted(variant.spellings, key=lambda one: (one.form, one.article)), key=form)
    forms = sorted((_form(list(same), variant, outlet) for _, same in grouped), key=lambda one: (-one.count, one.text))
    return Name(
        forms=tuple(forms),
        most=max((one.count for one in forms), default=1),
        type=variant.type,
        reasons=variant.reasons,
        accents_only=variant.accents_only,
    )


def _form(same: list[Spelling], variant: NameVariant, outlet: dict[str, str]) -> Form:
    return Form(
        text=same[0].mention.text,
        count=sum(one.count for one in same),
        sources=tuple(sorted((outlet[one.article], one.count) for one in same)),
        common=same[0].form == variant.common,
    )
