"""Desk words for a fact: what is written after the counted thing, by event class."""

from __future__ import annotations

from factcheck.domain.assertion import EventClass

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
    EventClass.SHOOT: "fired",
    EventClass.BOMB: "dropped or exploded",
    EventClass.EMPLOY: "employed",
    EventClass.SELL: "sold",
}
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
ANYBODY_WORD = "people"
