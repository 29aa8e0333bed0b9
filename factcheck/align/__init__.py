"""The one place where articles meet: which assertions are about one thing, and what their sources make of it.

`stories` groups articles by event, `copies` finds those that repeat another. `candidates` says which assertions are
compared at all, `evidence` what speaks for and against two of them, `wording`, `left_over` and `streets` what does so
by itself, `pairing` weighs it in the story (`explained`: time that passed, an attacker counted or not), `fitted`
holds the fitted weights and `weights` the thresholds. `slots` gathers what holds together, `vetoes` parts it,
`primary` picks an article's main value, `reconcile` drops conflicts that an article settles itself, `verdict`
compares what is left and `causes` says what may explain it. `names/` does the same for names, `roles` and `places`
tell what cannot all hold of a person's posts and of where somebody or something is, by what `atlas` knows of places.
That an event is in two towns by the leads of two articles was tried and dropped: it was two events, or somebody's
home, each time. To weigh another observation, add its line in `evidence`, its belief in `tests/fitting/prior.py`, and
fit again.
"""
