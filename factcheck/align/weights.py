"""Weights and thresholds of alignment: every number that could be fitted, in one table."""

from __future__ import annotations

# What each kind of evidence weighs, of the evidence known.
EVIDENCE = {"event": 0.28, "head": 0.22, "scope": 0.18, "context": 0.12, "place": 0.10, "participants": 0.10}
# Evidence of less weight than this in all decides nothing.
KNOWN_AT_LEAST = 0.50
AGREE_FROM = 0.55
ACCUSE_FROM = 0.66
# Articles this many days apart may mean another stage of a story by the same words.
NEAR_DAYS = 2
# The share of an article in which its main figures stand.
FIRST_THIRD = 0.34
# Five-word shingles: a share above this is a copy.
COPY_CONTAINMENT = 0.5
SHINGLE_WORDS = 5
# Overlap of content words, weighted by rarity, that counts as full evidence of one context.
FULL_CONTEXT = 0.35
# What two agreeing values add to a pair's score when slots are gathered.
AGREEING_BONUS = 0.12
