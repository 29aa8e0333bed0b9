"""Words that tell how long somebody has been at his work."""

from __future__ import annotations

VETERANS = frozenset("veteran veterans".split())
# "Had worked for the yard for nine years", "has been with the force for nine years".
AT_WORK = frozenset("worked served been was working serving".split())
# Behind one of them: at which work.
AT = frozenset("for with at on in as".split())
# Before the years: "for the last nine years".
LATELY = frozenset("the last past".split())
# Whoever served there as well has two terms: one as a soldier, one at his work.
MILITARY = frozenset("navy army marine marines corps guard military reserve reserves duty combat war air iraq afghanistan vietnam".split())
