"""Nouns that head the name of a body, a law or an operation, and the endings by which one word is made from another.

By hand, from general knowledge.
"""

# Nouns that head such a name, in the singular: the word before them says which it is.
BODY_NOUNS = frozenset(
    """
    academy act accord agency alliance assembly authority bill board brigade bureau campaign cell center coalition commission committee
    congress convention council court department directorate federation force forum front fund initiative inspectorate institute law
    league ministry mission movement office operation organization pact panel parliament plan programme program project secretariat
    service society taskforce team treaty tribunal union unit
    """.split()
)
# What one stem takes on to be a noun, an adjective or a participle: coordinat-ion and -ing, elect-ion and -oral, transition and -al.
DERIVING = frozenset(
    "al ial oral ing ion ional ation ational ition ive ative ory atory ary or ator er ment mental ed ated e ent ential ence ency ant ance ic ical".split()
) | {""}
# Stems that are two words of two meanings under those endings; where the table has one, nothing is made from the other.
NOT_DERIVED = frozenset("gener univers commun relat execut intern polic mater organ minist".split())
