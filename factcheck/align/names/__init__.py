"""Whether two names are one person, organisation or place, and which names a story spells in several ways.

`compare.py` answers for two names, `words.py` for two words of them, `sound.py` holds what romanisation does to a name,
`variants.py` gathers the names that two articles spell differently, from the pairs that `links.py` holds to be one and
the evidence that `evidence.py` finds, `bodies.py` those called by two words of one stem (`derived.py`), and `persons.py`
says who is one person across articles. A new way in which one name becomes two is a line in a table of `language/en/` or
a pattern in `sound.py`, with a pair in the corpus of names.

Why not a string distance with a threshold: Johnson and Johnston are nearer to each other than Sviatlana and Svetlana.
"""

from factcheck.align.names.compare import compare_names
from factcheck.align.names.judgement import Judgement, NameComparison

__all__ = ["Judgement", "NameComparison", "compare_names"]
