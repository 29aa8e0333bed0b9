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
