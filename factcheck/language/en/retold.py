"""Words of a sentence that tells an earlier count, or another event than the article's own."""

from __future__ import annotations

RETOLD_BY = frozenset(
    """
    earlier initially originally previously initial original first previous revised preliminary until already by similar last past
    ago anniversary since history later again before after another separate separately elsewhere also
    """.split()
)
