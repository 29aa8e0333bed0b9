"""Which of the articles are our own copy."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from factcheck.domain.article import Article
from factcheck.errors import InputError, Problem
from factcheck.ingest.input import file_of


def ours_among(articles: Iterable[Article], path: str | None) -> frozenset[str]:
    """The ids of the articles at a path: a file, a folder, or FILE#ID for one of a file of many; none without a path.

    Raises:
        InputError: where none of the articles lies there.
    """
    if path is None:
        return frozenset()
    real, one_of_many = Path(os.path.realpath(file_of(path))), file_of(path) != path
    ours = frozenset(
        a.id
        for a in articles
        if Path(os.path.realpath(file_of(a.path))).is_relative_to(real) and (not one_of_many or a.path.endswith(path[len(file_of(path)) :]))
    )
    if not ours:
        raise InputError((Problem(path=path, message="no article was read from here, so there is no copy of ours"),))
    return ours
