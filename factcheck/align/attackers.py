"""Which articles say that an attacker died too, so that their tolls may count him or not."""

from __future__ import annotations

import re
from functools import cache

from factcheck.domain.article import Article
from factcheck.language.en.attackers import ATTACKERS, DIED


def attacker_died(article: Article) -> bool:
    """Whether an article says that an attacker is among the dead."""
    return any(_pattern().search(sentence.text.lower()) for sentence in article.sentences)


@cache
def _pattern() -> re.Pattern[str]:
    attacker = f"(?:{'|'.join(ATTACKERS)})"
    return re.compile("|".join(pattern.format(attacker=attacker) for pattern in DIED))
