"""Mention → Assertion: what is counted, what happened to it, when, where, by whose word, and whether it is the whole.

One file a question, each a pure function of a `Line` (a sentence with its tokens and figures) and one mention of it:
`head`, `event`, `scope`, `manner`, `attribution`, `context`, `subject`; `people` says who stands or is meant where;
`whereabouts` reads where people and things are said to be, `victims` what the unnamed dead were, `bodies` which bodies and
laws are named; `phrase` and `verbs` read the words around it without a parser. Nothing here knows another article. To ask a
new question of a figure, add a file and its line in `assemble.py`; the words belong in `language/en/`.
"""
