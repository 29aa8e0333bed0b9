"""Thresholds of alignment that were chosen; the weights that were fitted stand in `fitted`.

Odds are natural logarithms: 0 is as likely as not, .41 is three to two.
"""

from __future__ import annotations

# Figures that can both hold gather from even odds on.
GATHER_FROM = 0.0
# Figures that meet but share little else: seven to three, of a time of day even odds, since most times that articles on
# one event tell are its own. Read in their articles, nine of ten such pairs were of one thing.
LITTLE_ODDS = {True: 0.0, False: 0.85}
LITTLE_WORDS = 0.2
# Figures without a rival: four to one. All of 27 such findings were of one thing, in stories that had been read before.
ALONE_ODDS = 1.4
# What a pair counts that is no candidate at all: hardly anything speaks for it.
ABSENT_ODDS = -3.0
# A difference is told when it is at least so likely that both figures are about one thing: a false alarm costs more
# than a miss, and what an article settles itself is dropped besides.
ACCUSE_FROM = 0.6
ACCUSE_ODDS = 0.41
# Where more articles stand on either side, the next surest pair of them must not speak against it: on stories left out
# of the fit five of six differences are real then before anything else is asked, three of four by the surest alone.
SECOND_ODDS = -0.5
# A day or a time of day hangs on a verb, and there are many: below three to one every second such pair told of two moments.
ACCUSE_MOMENT_FROM = 0.75
# Unless both hang on the very same word and most names beside them are the same: then the moment is that of one deed.
SAME_NAMES = 0.7
# Nineteen to one: what it takes to believe that two figures are of one thing although a third article states both.
SURE_ODDS = 3.0
# The other pairs across two slots that differ must not speak against them, one with another.
RELATED_ODDS = -1.0
# Nor, where the pair is sure, may vetoes part more of them than this.
VETOED_SHARE = 0.34
# Five-word shingles: a share above this is a copy.
COPY_CONTAINMENT = 0.5
SHINGLE_WORDS = 5
