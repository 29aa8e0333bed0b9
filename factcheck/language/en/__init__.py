"""What English newspapers' words mean: tables of Python literals, with a comment where a word is contested.

No functions live here. To teach the program a word, add it to its table; the tables are under test.
"""
