"""What a measure is the size of: words that name the attribute, and the noun they come to."""

from __future__ import annotations

# After the figure: "10 km deep", "55 kilometers south of the town", "6 feet tall".
AFTER: dict[str, str] = {
    "deep": "depth", "below": "depth", "underground": "depth", "long": "length", "wide": "width", "high": "height", "tall": "height",
    "thick": "thickness", "thin": "thickness", "away": "distance", "from": "distance", "north": "distance", "south": "distance", "east": "distance",
    "west": "distance", "northeast": "distance", "northwest": "distance", "southeast": "distance", "southwest": "distance",
    "north-east": "distance", "north-west": "distance", "south-east": "distance", "south-west": "distance", "northern": "distance",
    "off": "distance", "inland": "distance", "offshore": "distance", "radius": "radius", "heavy": "weight", "old": "age", "outside": "distance",
}  # fmt: skip

# The figure itself names it: a magnitude is one, whatever noun follows.
BY_UNIT: dict[str, str] = {"magnitude": "magnitude", "richter": "magnitude", "celsius": "temperature", "fahrenheit": "temperature"}

# Verbs whose subject has the price, the length or the weight that follows them.
COSTING = frozenset("cost costs costing".split())
PRICING = COSTING | frozenset("priced sell sells selling retail retails retailing start starts starting begin begins beginning".split()) | frozenset(
    "close closes closed closing trade trades traded trading end ended".split()
)
# Of these verbs the ones that are no "cost" set a price only with one of these: "sells for", "start off at".
AT_A_PRICE = frozenset("at for from".split())
LASTING = frozenset("last lasts lasted lasting".split())
WEIGHING = frozenset("weigh weighs weighed weighing".split())
# What may stand between such a verb and its amount: "is priced at just", "starts off at", "sell for as little as".
BEFORE_PRICE = frozenset("at for from off out in about around just only as little low much a an over under nearly".split())
# Somebody who does one of these moves as far as the figure behind it says.
FALLING = frozenset("fell fall falls fallen falling plunged plunging plunges tumbled tumbling dropped dropping".split())
