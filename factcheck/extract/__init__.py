"""Sentence to mentions: every figure, date and time that a text names, as it is written, with its exact place.

`extract.extract` is the way in. It reads the numerals of a sentence (`numerals`), hands each to the first of `quantities.EXTRACTORS`
that knows what it is, joins two into a range (`ranges`), takes in the hedge on either side (`hedges`), and reads the
dates (`dates`). What must not be read at all is masked first (`silent`).

Nothing here knows another sentence, another article, or what a figure means: tolerance, conversion, and what the figure counts
belong to `compare/` and `assemble/`. To add a kind, add a file to `quantities/`, its line to `EXTRACTORS`, and a corpus
to `tests/corpus/extract/`; to add a word, add it to a table of `language/en/`.
"""
