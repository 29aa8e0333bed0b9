"""How much the program takes on: what goes beyond is left out, and told as left out with the limit that it met.

News stays far below each of them; they are there for what is no news, or was written to stop whoever reads it.
"""

from decimal import Context

# Bytes of a file (a page has a limit of its own, below this one); a feed of JSON Lines holds many articles.
LARGEST_FILE = 64_000_000
LARGEST_FEED = 2_000_000_000
# Bytes of a line of JSON: the longest article, if every sign of it stands there as an escape.
LONGEST_LINE = 16_000_000
# Bytes of an `articles.yaml`, which may speak of a hundred thousand articles; characters of the front matter of one.
LARGEST_LIST = 16_000_000
LONGEST_FRONT_MATTER = 100_000
# Bytes of a stored run.
LARGEST_RUN = 2_000_000_000
# Characters of an article: a novel has half as many.
LONGEST_ARTICLE = 1_000_000
# Characters of a sentence; the time for one grows with the square of its length.
LONGEST_SENTENCE = 4_000
# Figures of an article that are compared, in the order in which they stand.
MOST_FIGURES = 1_000
# Powers of ten that a figure may have, up or down: a star weighs some 10^33 grams. What has more is no figure of a newspaper.
FURTHEST_POWER = 60
# Where such figures are rounded: Python's own context refuses what has more than 28 digits before its point.
WIDE = Context(prec=8 * FURTHEST_POWER)
# Articles of a story that are compared, the first by path: every two of them are set side by side.
MOST_ARTICLES = 100
# Articles that name no story and are grouped at a time: more than a paper prints in a month.
WINDOW = 10_000
# Pairs of figures of a story that are weighed, those that share the rarest words, nouns or events first.
MOST_PAIRS = 30_000
