"""The one place where articles meet: which assertions are about one thing, and what their sources make of it.

`stories` groups articles by event, `copies` finds those that repeat another, `vetoes` and `score` decide whether two
assertions share a slot, `slots` gathers them, `primary` picks an article's main value, `reconcile` drops conflicts
that an article settles itself, `verdict` compares what is left. Numbers that were fitted stand in `weights`.
"""
