"""How a place is told: directions and parts of places, distances, what holds what, and what befalls a person somewhere.

By hand, from general knowledge.
"""

# A direction, as a noun or an adjective, to the letters of the compass; folded.
DIRECTIONS = {
    "north": "n", "south": "s", "east": "e", "west": "w", "northeast": "ne", "northwest": "nw", "southeast": "se", "southwest": "sw",
    "north-east": "ne", "north-west": "nw", "south-east": "se", "south-west": "sw",
    "northern": "n", "southern": "s", "eastern": "e", "western": "w", "northeastern": "ne", "northwestern": "nw", "southeastern": "se",
    "southwestern": "sw", "north-eastern": "ne", "north-western": "nw", "south-eastern": "se", "south-western": "sw", "central": "c",
}  # fmt: skip
# Parts of a place of which it has one in each direction.
PARTS = frozenset("tip end edge coast shore corner side outskirts suburbs suburb part region half".split())
# Parts so small that two directions are two places, whatever is said to be there.
POINTS = frozenset("tip corner".split())
DISTANCE_UNITS = frozenset("kilometer kilometers kilometre kilometres km kms mile miles mi meters metres yards".split())
IN = frozenset("in at inside within".split())
NEAR = frozenset("near outside beside around".split())
LIES = frozenset("is was lies lay stands stood sits sat".split())
# What befalls a person at one place: word forms, under the key that two articles share.
BEFALLS = {
    "arrested": "arrested", "captured": "arrested", "caught": "arrested", "apprehended": "arrested", "detained": "arrested",
    "found": "found", "discovered": "found", "located": "found", "shot": "shot", "stabbed": "stabbed", "killed": "killed", "murdered": "killed",
    "died": "died", "born": "born", "buried": "buried", "kidnapped": "taken", "abducted": "taken", "rescued": "rescued",
    "hospitalized": "treated", "hospitalised": "treated", "jailed": "jailed", "imprisoned": "jailed",
}  # fmt: skip
# Of these, what needs no "was" before it.
WITHOUT_WAS = frozenset({"died"})
LIVES = frozenset("lives lived living resides resided".split())
HOSPITALS = frozenset("hospital clinic infirmary".split())
TREATED = frozenset("taken rushed transported airlifted flown treated hospitalized hospitalised recovering died brought".split())
# A borough or district that the gazetteer knows as a city, and the city that holds it; a line each.
HELD_BY = """
brooklyn new_york new_york_city
manhattan new_york new_york_city
queens new_york new_york_city
bronx new_york new_york_city
staten_island new_york new_york_city
harlem manhattan new_york new_york_city
hollywood los_angeles
westminster london
camden london
brixton london
"""
