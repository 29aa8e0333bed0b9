"""A baseline as a person reads it: story by story, each finding with what the sources said."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from factcheck.domain.visible import visible
from factcheck.report.wording import counted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.domain.keys import Key


def baseline_list(keys: Sequence[Key]) -> str:
    """The entries of a baseline, and how many they are."""
    lines = []
    for story, found in groupby(sorted(keys, key=lambda key: (key.story, key)), key=lambda key: key.story):
        lines.append(visible(story))
        lines += [f"  {key.rule}  {visible(' · '.join(f'{source}: {value}' for source, value in key.sources))}" for key in found]
    return "\n".join([*lines, counted(len(keys), "finding")])
