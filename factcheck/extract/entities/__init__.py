"""Names in an article: where they stand, what they name, and which mentions are one person, organisation or place.

`runs.py` finds capitalised words that belong together; `kinds.py` says what a run names; `beside.py` and `deeds.py`
read title, role, age and verbs next to it; `headline.py` finds known names in lines whose capitals mean nothing;
`find.py` puts them together; `coreference.py` binds the mentions of an article to entities. `references.py` has the
whole: entities with their roles (`posts.py`), and the descriptions (`descriptions.py`) and pronouns (`sex.py`) that
mean them; `told.py` makes mentions of them for whoever lists what an article says. Nothing here knows another article.

A new kind of role, of roles that exclude each other (`posts.py` there), particle or organisation is a word in a table
of `language/en/`; a case that goes wrong is a line in `tests/corpus/entities/`.
"""
