"""Desk words for a fact: what is written after the counted, for an amount, for a moment, by event class."""

from __future__ import annotations

from factcheck.domain.assertion import EventClass
from factcheck.domain.kinds import Kind
from factcheck.language.en.heads import ROLE

# Before a street.
NUMBERS: dict[str, str] = {"block": "block of", "house": "house number on"}
# After the head: "people killed".
COUNTED: dict[EventClass, str] = {
    EventClass.DIE: "killed",
    EventClass.INJURE: "injured",
    EventClass.CASUALTY: "killed or injured",
    EventClass.DETAIN: "detained",
    EventClass.CHARGE: "charged",
    EventClass.CONVICT: "convicted",
    EventClass.RELEASE: "released",
    EventClass.RESCUE: "rescued",
    EventClass.MISSING: "missing",
    EventClass.KIDNAP: "kidnapped",
    EventClass.RALLY: "rallying",
    EventClass.ATTEND: "attending",
    EventClass.STRIKE: "on strike",
    EventClass.DAMAGE: "damaged",
    EventClass.DESTROY: "destroyed",
    EventClass.DISPLACE: "displaced",
    EventClass.EVACUATE: "evacuated",
    EventClass.DEPLOY: "deployed",
    EventClass.LAYOFF: "laid off",
    EventClass.INFECT: "infected",
    EventClass.HOST: "living there",
    EventClass.SHOOT: "shot",
    EventClass.BOMB: "bombed",
    EventClass.EMPLOY: "employed",
    EventClass.SELL: "sold",
}
# After a head that is a weapon's: "shots fired", "bombs dropped or exploded".
ARMED: dict[EventClass, str] = {EventClass.SHOOT: "fired", EventClass.BOMB: "dropped or exploded"}
WEAPONS = frozenset("shot round bullet gunshot shell bomb grenade rocket missile explosive mortar device".split())
# Lemmas that say themselves what happened: nobody writes "employees employed". Synonyms are folded.
SAID_BY_HEAD: dict[EventClass, frozenset[str]] = {
    EventClass.DIE: frozenset({"dead", "death", "fatality", "body", "corpse"}),
    EventClass.INJURE: frozenset({"injured", "wounded", "injury", "casualty"}),
    EventClass.CASUALTY: frozenset({"casualty"}),
    EventClass.DETAIN: frozenset({"arrest", "detention", "detainee", "arrestee"}),
    EventClass.CHARGE: frozenset({"charge", "count", "indictment"}),
    EventClass.CONVICT: frozenset({"conviction", "convict"}),
    EventClass.RALLY: frozenset({"protester", "protest", "rally", "demonstration", "march"}),
    EventClass.STRIKE: frozenset({"striker", "strike"}),
    EventClass.DISPLACE: frozenset({"refugee"}),
    EventClass.EVACUATE: frozenset({"evacuee", "evacuation"}),
    EventClass.KIDNAP: frozenset({"hostage", "kidnapping"}),
    EventClass.INFECT: frozenset({"infection"}),
    EventClass.EMPLOY: frozenset({"employee", "worker", "job"}),
    EventClass.SHOOT: frozenset({"shooting", "shooter", "gunman", "sniper"}),
    EventClass.BOMB: frozenset({"bombing", "bomber", "explosion", "blast"}),
    EventClass.SELL: frozenset({"sale"}),
}
# Read as nouns of people by what happened to them: "24 dead".
HAPPENED = frozenset({"dead", "injured", "wounded", "killed"})
# Read as what is counted, and no noun: "five fatally shot".
UNCOUNTED = frozenset({"fatally"})
# In place of a head: "loan".
AMOUNTS: dict[EventClass, str] = {
    EventClass.LOAN: "loan",
    EventClass.OWE: "debt",
    EventClass.RESCHEDULE: "debt to be rescheduled",
    EventClass.REPAY: "repayment",
    EventClass.FINE: "fine or settlement",
    EventClass.DONATE: "donation",
    EventClass.STEAL: "sum taken",
    EventClass.ACQUIRE: "purchase price",
    EventClass.INVEST: "spending",
    EventClass.SELL: "sales",
    EventClass.COST: "price",
    EventClass.EARN: "earnings",
    EventClass.SAVE: "savings",
    EventClass.RISE: "rise",
    EventClass.FALL: "fall",
    EventClass.DAMAGE: "damage",
}
# After "day of", "time of": what happened then, where the articles do not use the noun themselves.
MOMENTS: dict[EventClass, str] = {
    EventClass.DIE: "death",
    EventClass.INJURE: "the injury",
    EventClass.SHOOT: "the shooting",
    EventClass.ATTACK: "the attack",
    EventClass.BOMB: "the bombing",
    EventClass.CRASH: "the crash",
    EventClass.DETAIN: "the arrest",
    EventClass.CHARGE: "the charge",
    EventClass.CONVICT: "the conviction",
    EventClass.SENTENCE: "the sentence",
    EventClass.RELEASE: "the release",
    EventClass.RESCUE: "the rescue",
    EventClass.MISSING: "the disappearance",
    EventClass.KIDNAP: "the kidnapping",
    EventClass.RALLY: "the rally",
    EventClass.STRIKE: "the strike",
    EventClass.VOTE: "the vote",
    EventClass.WIN: "the win",
    EventClass.EVACUATE: "the evacuation",
    EventClass.LOAN: "the loan",
    EventClass.ACQUIRE: "the purchase",
    EventClass.TRAP: "the accident",
    EventClass.SELL: "the sale",
    EventClass.DONATE: "the donation",
    EventClass.REPAY: "the repayment",
    EventClass.DISPLACE: "the displacement",
    EventClass.DEPLOY: "the deployment",
    EventClass.LAYOFF: "the layoffs",
    EventClass.FIND: "the discovery",
    EventClass.ANNOUNCE: "the announcement",
    EventClass.BEGIN: "the start",
    EventClass.END: "the end",
    EventClass.CALL: "the call",
    EventClass.ARRIVE: "the arrival",
    EventClass.DEPART: "the departure",
    EventClass.SIGN: "the signing",
    EventClass.PRONOUNCE: "death",
}
# What lasts, by what happened to whom it lasts for.
LASTED: dict[EventClass, str] = {
    EventClass.MISSING: "time missing",
    EventClass.TRAP: "time trapped",
    EventClass.KIDNAP: "time held captive",
    EventClass.DETAIN: "time in custody",
    EventClass.SENTENCE: "sentence",
}
# Nouns that are a length of time themselves: "battery life", not "length of the battery life".
LENGTHS = frozenset("life time term sentence duration delay wait period span stay tenure career lifespan runtime length age spell".split())
# After the time of a figure none of these stands in a label: it is a day of the article's, and no reader's.
OF_ONES_OWN_DAY = frozenset("yesterday today tonight tomorrow last this next past previous coming earlier later ago after before about now recent".split())
# Said of people alone: nobody reads "offices employed".
OF_PEOPLE = frozenset({EventClass.EMPLOY, EventClass.ATTEND, EventClass.LAYOFF})
# Nouns that tell of an event and are no name for its moment.
NO_MOMENT = frozenset(
    (*ROLE, *"gunmen victim victims shot gunshot bullet shell bomb prison jail refugee magnitude toll strength depth count".split(), "death toll", "prison term")
)
# Nouns that name a sum better than its event does: "reward", not "fine or settlement (reward)".
SUMS = frozenset("reward bail bond fine settlement loan debt price cost salary bonus fee toll tax subsidy budget grant donation bid offer".split())
# What is read as the last word of a noun phrase and names nothing.
NO_NOUN = frozenset("worth start starts starting cost costs priced running million billion trillion thousand hundred more less later earlier".split())
ANYBODY_WORD = "people"
# The plural where a label speaks of several and the text of one.
PLURALS = {"person": "people", "man": "men", "woman": "women", "child": "children", "other": "others"}
# What a figure without any noun is.
UNNAMED = {Kind.MONEY: "sum of money", Kind.PERCENT: "share", Kind.MEASURE: "measurement"}
