"""Names that exist: given names, family names, cities, states, countries and peoples, folded.

Every table here is written by `tests/generate/gazetteer.py`; an underscore stands for a blank inside a name. What no openly
licensed list has (Arabic, Chinese and Korean names in Latin letters, regions, short names of countries) stands by hand in
`language/en/person_words.py` and `language/en/places.py`.
"""
