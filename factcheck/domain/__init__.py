"""The values that travel between the stages: frozen, hashable, picklable, free of logic beyond their own shape.

One file a value: `article`, `quantity`, `calendar`, `mention`, `assertion`, `interval`, `fact`, `finding`, `report`.
Nothing here reads a file, knows a language or decides anything; add a field here only when two rooms need it.

Values that an article has many of say `gc=False`: frozen values hold each other in no circle, and the collector of
circles, which would look through all of them again and again, took a sixth of a long run.
"""
