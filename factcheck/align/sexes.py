"""Whether an age is a man's or a woman's, by the noun and the pronoun that it stands with."""

from __future__ import annotations

import re

from factcheck.domain.assertion import Assertion
from factcheck.language.en.sexes import FEMALE, MALE

_WORD = re.compile(r"[a-z]+")


def sex_of(age: Assertion) -> str:
    """`male` or `female`; empty where no word says it, or words of both stand there."""
    before = _WORD.findall(age.sentence_text[: age.mention.start - age.sentence_start].lower())[-1:]  # "a man, 34"
    words = {*before, *_WORD.findall(f"{age.head.text if age.head else ''} {age.mention.text}".lower())}
    return "" if bool(words & MALE) is bool(words & FEMALE) else "male" if words & MALE else "female"
