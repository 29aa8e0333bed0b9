"""The page: one file, no script, nothing from elsewhere; the only user of jinja2.

page.py         report → page: the environment that escapes everything, and what stands at its head
story.py        one story: its matrix, cards, tolls, names, agreed facts, coverage, appendix
card.py         one finding
number_line.py  the sources of a finding on one axis, as percents of a drawing
ticks.py        which numbers an axis is labelled with, so that none runs into another
tolls.py        a count that grows, as steps over the time its articles appeared
names.py        one name and its spellings
words.py        two wordings side by side, and where they part
appendix.py     every assertion, and why it was or was not compared
record.py       the run itself, embedded
measure.py      how wide words are drawn
templates/      what all this looks like

Values are computed in Python and set in the templates; a template decides nothing. Every string that a template puts
on the page passes `visible()` and is escaped by the environment, whether or not anybody thought of it.
"""
