"""Names in an article: where they stand, what they name, and which mentions are one person, organisation or place.

`runs.py` finds capitalised words that belong together; `kinds.py` says what a run names; `beside.py` reads title, role and
age next to it; `headline.py` finds known names in lines whose capitals mean nothing; `coreference.py` binds the mentions of
an article to entities. `find.py` puts them together. Nothing here knows another article.

A new kind of role, particle or organisation is a word in a table of `language/en/`; a case that goes wrong is a line in
`tests/corpus/entities/`.
"""
