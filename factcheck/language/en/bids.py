"""Words of offers: what is bid, by which verbs, and what an offer of another sort is told by."""

from __future__ import annotations

# Nouns for what a party puts on the table.
BIDS = frozenset("offer offers bid bids proposal proposals".split())
# The party stands before these: "the Nationals have bid", "the yard offered".
BIDDING = frozenset("offer offers offered bid bids".split())
# Only with a noun of `BIDS` behind: "made an offer", "have the weakest offer", "raised its bid".
MAKING = frozenset("make makes made submit submitted extend extended have has had raise raised increase increased upgraded improved withdrew".split())
# Before these words "bid" and "offer" are nouns.
BEFORE_BIDS = frozenset("a an the its their his her no other these those initial first last highest".split())
# What nobody bids for: a reward is set out, a discount granted. And what denies that there is an offer.
NO_BID = frozenset("reward rewards discount discounts scholarship scholarships none neither nobody no".split())
# With one of these in the sentence a stretch of time is what is offered; without, a telephone "offers" hours of talk.
CONTRACTS = frozenset("contract contracts deal deals offer offers bid bids proposal proposals".split())
# Between an offer and a figure these lead to another thing.
LEADS_AWAY = frozenset("that which who but while surpassing exceeding exceed matching topping beating dwarfing than after before".split())
