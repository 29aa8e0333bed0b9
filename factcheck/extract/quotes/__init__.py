"""Quotations in an article: where they stand, which are said by somebody, and by whom.

`marks.py` pairs quotation marks of every sort; `frames.py` puts the words around them in order; `speakers.py` reads the speaker
off those words; `find.py` puts it together. Nothing here knows another article.

A verb that quotes, or a word for what is quoted without being said, is a word in `language/en/quoting.py`; a case that goes
wrong is a line in `tests/corpus/quotes/`.
"""
