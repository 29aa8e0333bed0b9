"""Words of street names: what a street is called in full and for short, and the points of the compass in its name."""

from __future__ import annotations

# What a street may be, by every way to write it; periods are left out.
TYPES: dict[str, str] = {
    "street": "street", "st": "street", "str": "street", "avenue": "avenue", "ave": "avenue", "av": "avenue", "road": "road", "rd": "road",
    "boulevard": "boulevard", "blvd": "boulevard", "drive": "drive", "dr": "drive", "lane": "lane", "ln": "lane", "place": "place",
    "pl": "place", "court": "court", "ct": "court", "way": "way", "square": "square", "sq": "square", "parkway": "parkway",
    "pkwy": "parkway", "highway": "highway", "hwy": "highway", "terrace": "terrace", "ter": "terrace", "circle": "circle", "cir": "circle",
    "trail": "trail", "crescent": "crescent", "close": "close", "row": "row", "alley": "alley", "pike": "pike", "loop": "loop",
    "plaza": "plaza", "trace": "trace", "expressway": "expressway",
}  # fmt: skip
DIRECTIONS: dict[str, str] = {
    "n": "north", "s": "south", "e": "east", "w": "west", "ne": "northeast", "nw": "northwest", "se": "southeast", "sw": "southwest",
    "north": "north", "south": "south", "east": "east", "west": "west", "northeast": "northeast", "northwest": "northwest",
    "southeast": "southeast", "southwest": "southwest",
}  # fmt: skip
# Before a number from 1900 to 2099 these tell a year: "In 2016 Mill Street was paved".
BEFORE_YEARS = frozenset("in since by until during before after from of".split())
