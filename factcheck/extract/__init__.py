"""Sentence to mentions: every figure, date and time that a text names, as it is written, with its exact place.

`extract.extract` is the way in. It reads the dates of a sentence (`dates`) and its numerals (`numerals`), leaves out
what states no figure (`silent`), hands each numeral to the first of `quantities.EXTRACTORS` that knows what it is,
joins two into a range (`ranges`) or a sum (`compounds`), and takes in the hedge on either side (`hedges`).

Nothing here knows another sentence, another article, or what a figure means: tolerance, conversion, and what the figure
counts belong to `compare/` and `assemble/`. To add a kind, add a file to `quantities/`, its line to `EXTRACTORS`, and a
corpus to `tests/corpus/extract/`; to add a word, add it to a table of `language/en/`.
"""
