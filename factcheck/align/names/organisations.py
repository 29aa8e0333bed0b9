"""Two names of organisations: legal forms by class, words in any order, abbreviations; a word more is another body."""

from __future__ import annotations

from factcheck.align.names.judgement import Judgement, NameComparison
from factcheck.align.names.parsed import Name
from factcheck.align.names.people import lined
from factcheck.align.names.words import Likeness
from factcheck.compare.known_names import places

_LOOSE = frozenset({"corporation"})  # Co., Corp. and Inc. stand for each other, and for nothing in particular
_NEAR_ENOUGH = frozenset({Likeness.EQUAL, Likeness.KIN, Likeness.SHORT, Likeness.NEAR})
# Words that may be there or not without making another body.
_OPTIONAL = frozenset({"group", "holding", "holdings", "corporation", "company", "co", "official"})


def compare_organisations(a: Name, b: Name) -> NameComparison:
    """Two names of organisations; the shorter one first."""
    ours, theirs = frozenset(a.forms) - _LOOSE, frozenset(b.forms) - _LOOSE
    if ours and theirs and ours.isdisjoint(theirs):
        return NameComparison(judgement=Judgement.DIFFERENT, score=0.5, reasons=("they are companies of two legal forms",))
    if a.branch and b.branch and a.branch != b.branch:
        parts = f"one is the part in {a.branch.title()}, the other in {b.branch.title()}"
        return NameComparison(judgement=Judgement.DIFFERENT, score=0.5, reasons=(parts,))
    lines = lined(a.words, b.words)
    reasons = tuple(w.reason for _, _, w in lines.pairs if w.reason)
    total = sum(w.likeness.value for _, _, w in lines.pairs)
    score = round(total / max(len(a.words), len(b.words)), 3)
    numbers = {w for w in a.words if w.isdigit()} ^ {w for w in b.words if w.isdigit()}
    if numbers:
        return NameComparison(judgement=Judgement.DIFFERENT, score=min(score, 0.5), reasons=("their numbers differ",))
    extra = [a.words[i] for i in lines.left] + [b.words[j] for j in lines.right]
    far = [w for _, _, w in lines.pairs if w.likeness not in _NEAR_ENOUGH]
    if (lines.left and lines.right) or far:
        told = (
            (f"{a.words[lines.left[0]].title()} and {b.words[lines.right[0]].title()} are two names",)
            if lines.left and lines.right
            else reasons
        )
        return NameComparison(judgement=Judgement.DIFFERENT, score=min(score, 0.5), reasons=told)
    if [w for w in extra if w not in _OPTIONAL]:
        kind = "a part of it in one place" if all(w in places() for w in extra) else "another body"
        return NameComparison(judgement=Judgement.UNSURE, score=score, reasons=(f"with “{extra[0].title()}” it may be {kind}",))
    near = sum(w.likeness is Likeness.NEAR for _, _, w in lines.pairs)
    if near > 1 or (near and len(a.words) == 1 and not (a.forms and b.forms)):
        return NameComparison(judgement=Judgement.UNSURE, score=score, reasons=reasons)
    return NameComparison(
        judgement=Judgement.SAME, score=score, reasons=reasons, misspelt=near > 0, respelt=near + lines.count(Likeness.KIN) > 0
    )
