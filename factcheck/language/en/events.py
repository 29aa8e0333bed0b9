"""Event classes and the words that trigger them.

Hand-built from newspaper usage: WordNet links neither arrest and detain nor loan and credit, and word vectors put
"rose" next to "fell". A verb stands in its base form, with its irregular past forms after a slash ("shoot/shot");
regular forms are derived. A noun stands in the singular. Words of two classes are left to the more frequent one,
with a comment.
"""

from __future__ import annotations

from msgspec import Struct

from factcheck.domain.assertion import EventClass


class EventWords(Struct, frozen=True, kw_only=True):
    """The triggers of one event class.

    `verbs`, `nouns`, `states` ("dead", "wounded"; also what stands alone after a figure) and `phrases` of two or
    three words. `accumulates`: the figure grows while the event is counted. `person`: the counted are people when
    no noun says so. `subject`: a count before an active verb is who it happened to ("12 died"), not who did it.
    `doers`: the counted are always those who did it, whatever the grammar ("flooded the streets", "a rally of");
    `doing`: more phrases, before which they are ("two men opened fire").
    """

    verbs: tuple[str, ...] = ()
    nouns: tuple[str, ...] = ()
    states: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    accumulates: bool = False
    person: bool = False
    subject: bool = False
    doers: bool = False
    doing: tuple[str, ...] = ()
    contains: tuple[EventClass, ...] = ()


# Before "N lives": so many died. Others are saved, touched or changed.
LIVES_TAKEN = frozenset("claim claims claimed claiming take takes took taken taking cost costs costing lose loses lost losing".split())
# Beside an age: that of whoever dies ("died aged 95").
DYING = frozenset("die dies died dying".split())
# Between what moves and its movement: "are expected to grow", "shares closed down".
BEFORE_MOVES = frozenset(
    """
    to expected projected forecast set likely seen due anticipated estimated predicted planned
    close closes closed end ends ended finish finishes finished open opens opened trade trading traded edge edged edging
    remaining staying
    """.split()
)
# "Shares closed 2 percent higher."
COMPARED: dict[str, EventClass] = {"higher": EventClass.RISE, "lower": EventClass.FALL}
# "The rate was unchanged at 4 percent": it stands where it stood.
UNMOVED = frozenset("unchanged flat steady stable".split())
# "The bill is expected to reach $3m": how much it is.
ARRIVED = frozenset(
    """
    reach reaches reached reaching hit hits total totals totaled totalled totaling totalling exceed exceeds exceeded exceeding
    surpass surpasses surpassed top tops topped
    """.split()
)
# "The court extended his detention for another 30 days": how much longer it lasts.
EXTENDING = frozenset("extend extends extended extending prolong prolongs prolonged prolonging lengthen lengthened renew renewed".split())
FURTHER = frozenset({"another", "further"})
# What crowds fill.
OPEN_PLACES = ("streets", "street", "square", "squares", "avenue", "avenues", "boulevard", "boulevards", "plaza", "park")

EVENTS: dict[EventClass, EventWords] = {
    EventClass.DIE: EventWords(
        verbs=("kill", "die", "perish", "slay/slew/slain", "massacre", "drown", "murder", "execute", "assassinate"),
        nouns=("death", "fatality", "death toll", "toll", "killing"),
        states=("dead", "deceased"),
        phrases=(
            "lost their lives",
            "lost his life",
            "lost her life",
            *(f"{took} the {life} of" for took in ("took", "taken", "take") for life in ("life", "lives")),
            "claimed the lives",
            "claimed the life",
            *(f"cost {whom} {whose} {life}" for whom, whose, life in (("him", "his", "life"), ("her", "her", "life"), ("them", "their", "lives"))),
            "loss of life",
            "lives lost",
            "lives were lost",
            "lives have been lost",
            "lives had been lost",
            "gunned down",
            *(f"{fell} to {whose} {deaths}" for fell in ("fell", "fallen") for whose, deaths in (("his", "death"), ("her", "death"), ("their", "deaths"))),
            "shot dead",
            "shot to death",
        ),
        accumulates=True,
        person=True,
        subject=True,
    ),
    EventClass.INJURE: EventWords(
        verbs=("injure", "wound", "hurt/hurt", "maim", "hospitalize", "hospitalise"),
        nouns=("injury", "wounding"),
        phrases=(
            "taken to hospital",
            "taken to the hospital",
            "taken to hospitals",
            "treated for injuries",
            "suffered injuries",
        ),
        accumulates=True,
        person=True,
        subject=True,
    ),
    EventClass.CONDITION: EventWords(
        phrases=(
            "in critical condition",
            "critical condition",
            "in serious condition",
            "in stable condition",
            "in fair condition",
            "in good condition",
            "in intensive care",
            "treated and released",
            "remain hospitalized",
            "remained hospitalized",
            "still hospitalized",
        ),
        person=True,
        subject=True,
    ),
    EventClass.CASUALTY: EventWords(
        nouns=("casualty",),
        states=("dead or injured", "killed or injured", "dead or wounded", "killed or wounded"),
        accumulates=True,
        person=True,
        subject=True,
        contains=(EventClass.DIE, EventClass.INJURE),
    ),
    EventClass.DETAIN: EventWords(
        verbs=("arrest", "detain", "round up", "hold/held"),
        nouns=("arrest", "detention", "detainee"),
        phrases=("taken into custody", "booked into", "booked on", "booked for", "was booked", "were booked", "in custody", "behind bars", "into custody", "held without bail", "held without bond", "held on bail", "held on bond"),
        accumulates=True,
        person=True,
    ),
    EventClass.CHARGE: EventWords(
        verbs=("charge", "indict", "accuse", "prosecute", "arraign"),
        nouns=("count", "charge", "indictment"),
        phrases=(
            "facing charges",
            "faces charges",
            *(f"{led} {crime}" for led in ("for", "of", "with", "attempted", "first-degree", "second-degree") for crime in ("murder", "manslaughter")),
        ),
    ),
    EventClass.CONVICT: EventWords(
        verbs=("convict", "acquit"),
        nouns=("conviction",),
        phrases=("found guilty", "guilty of", *(f"{pleads} guilty" for pleads in ("plead", "pleads", "pleaded", "pled", "pleading"))),
    ),
    EventClass.SENTENCE: EventWords(
        verbs=("sentence", "jail", "imprison"),
        nouns=("sentence", "jail term", "prison"),
        phrases=("in prison", "in jail", "behind bars for", "death penalty", "death sentence", "death row"),
    ),
    EventClass.RELEASE: EventWords(
        verbs=("release", "free", "pardon", "discharge"), phrases=("set free",), accumulates=True, person=True
    ),
    EventClass.RESCUE: EventWords(
        verbs=("rescue", "save", "free", "extract"),
        nouns=("rescue", "survivor"),
        phrases=("pulled from", "brought out", "pulled out", "found alive", "pulled alive"),
        accumulates=True,
        person=True,
    ),
    EventClass.MISSING: EventWords(
        verbs=("vanish", "disappear"),
        states=("missing", "unaccounted"),
        phrases=("unaccounted for",),
        person=True,
        subject=True,
    ),
    EventClass.TRAP: EventWords(states=("trapped", "stranded", "stuck", "buried"), person=True, subject=True),
    EventClass.KIDNAP: EventWords(
        verbs=("kidnap", "abduct"), nouns=("hostage", "kidnapping", "abduction"), phrases=("held hostage", "held captive"), person=True
    ),
    EventClass.RALLY: EventWords(
        verbs=(
            "rally",
            "march",
            "protest",
            "demonstrate",
            "gather",
            "throng",
            "turn out",
            "parade",
        ),
        nouns=(
            "rally",
            "demonstration",
            "protest",
            "march",
            "crowd",
            "turnout",
            "protester",
            "demonstrator",
            "marcher",
        ),
        phrases=(
            "took to the streets",
            *(f"{filled} the {place}" for filled in ("filled", "packed", "flooded", "thronged", "flooded into") for place in OPEN_PLACES),
            "taken to the streets",
            "take to the streets",
            "turned out",
            "joined the march",
            "into the streets",
            "on the streets",
            "took part",
            "taking part",
            "onto the streets",
        ),
        person=True,
        doers=True,
    ),
    EventClass.ATTEND: EventWords(
        verbs=("attend", "watch"), nouns=("attendance", "audience", "attendee"), person=True, doers=True
    ),
    EventClass.STRIKE: EventWords(
        phrases=("went on strike", "on strike", "walked out", "walk out"), nouns=("striker",), person=True, doers=True
    ),
    EventClass.VOTE: EventWords(
        verbs=("vote", "poll", "abstain"),
        nouns=("vote", "ballot", "voter", "turnout"),
        phrases=("voted for", "voted against", "of the vote", "cast ballots"),
    ),
    EventClass.WIN: EventWords(
        verbs=("win/won", "defeat", "beat/beat/beaten"), nouns=("victory", "win", "majority", "lead", "margin")
    ),
    EventClass.LOSE: EventWords(verbs=("lose/lost",), nouns=("loss", "defeat")),
    EventClass.ATTACK: EventWords(
        verbs=("attack", "ambush", "storm", "stab", "assault", "raid"),
        nouns=("attack", "assault", "airstrike", "raid", "strike"),
    ),
    EventClass.SHOOT: EventWords(
        verbs=("shoot/shot", "fire"),
        nouns=("shot", "bullet", "shooting", "gunshot", "gunman", "gunmen", "shooter", "shootout", "gunfire"),
        phrases=(
            *(f"{struck} by {shots}" for struck in ("struck", "hit") for shots in ("gunfire", "gunshots", "bullets", "the gunfire")),
        ),
        doing=(
            *(f"{opened} fire" for opened in ("opened", "open", "opens", "opening")),
            *(f"{began} {firing}" for began in ("began", "started", "start", "begin") for firing in ("shooting", "firing")),
        ),
    ),
    EventClass.BOMB: EventWords(
        verbs=("bomb", "explode", "detonate", "shell"),
        nouns=("bomb", "explosion", "blast", "rocket", "missile"),
    ),
    EventClass.CRASH: EventWords(verbs=("crash", "collide", "derail"), nouns=("crash", "collision", "wreck")),
    EventClass.DAMAGE: EventWords(
        verbs=("damage",),
        nouns=("damage",),
        accumulates=True,
        subject=True,
    ),
    EventClass.DESTROY: EventWords(
        verbs=("destroy", "demolish", "gut", "torch", "raze", "flatten", "collapse", "burn"),
        phrases=("burned down", "set on fire", "set ablaze"),
        accumulates=True,
        subject=True,
    ),
    EventClass.DISPLACE: EventWords(
        verbs=("displace", "flee/fled", "uproot"),
        nouns=("refugee",),
        states=("homeless",),
        phrases=("left homeless", "forced to flee", "forced from their homes"),
        person=True,
        subject=True,
        accumulates=True,
    ),
    EventClass.EVACUATE: EventWords(
        verbs=("evacuate",), nouns=("evacuation", "evacuee"), person=True, accumulates=True
    ),
    EventClass.HOST: EventWords(
        verbs=("shelter", "host", "accommodate", "live"),
        phrases=("home to", "population of", "is home to"),
        person=True,
    ),
    EventClass.DEPLOY: EventWords(
        verbs=("deploy", "dispatch", "send/sent", "mobilize", "mobilise"), nouns=("deployment",)
    ),
    EventClass.EMPLOY: EventWords(verbs=("employ",), nouns=("employee", "workforce", "staff", "payroll"), person=True),
    EventClass.LAYOFF: EventWords(
        verbs=("lay off/laid off", "sack", "axe"),
        nouns=("layoff", "job cut", "redundancy"),
        phrases=("job cuts", "jobs cut", "jobs lost", "cut jobs", "laid off", "lay off"),
        person=True,
    ),
    EventClass.LOAN: EventWords(
        verbs=("lend/lent", "loan"), nouns=("loan", "credit", "lending", "bailout", "bail-out", "credit line")
    ),
    EventClass.OWE: EventWords(verbs=("owe",), nouns=("debt", "arrears", "liability")),
    EventClass.RESCHEDULE: EventWords(
        verbs=("reschedule", "refinance", "restructure"), nouns=("rescheduling", "refinancing", "restructuring")
    ),
    EventClass.REPAY: EventWords(
        verbs=("repay/repaid", "reimburse", "refund", "pay back/paid back"), nouns=("repayment", "refund")
    ),
    EventClass.FINE: EventWords(
        verbs=("fine", "penalize", "penalise"),
        nouns=("fine", "penalty", "damages", "settlement", "bail", "bond", "ransom", "reward"),
    ),
    EventClass.DONATE: EventWords(
        verbs=("donate", "pledge", "contribute", "raise"), nouns=("donation", "pledge", "aid", "grant", "contribution")
    ),
    EventClass.STEAL: EventWords(
        verbs=("steal/stole/stolen", "embezzle", "rob", "misuse", "divert", "convert", "loot", "defraud", "launder"),
        nouns=("theft", "fraud", "robbery", "heist"),
    ),
    EventClass.ACQUIRE: EventWords(
        verbs=("acquire", "buy/bought", "purchase", "take over/took over"),
        nouns=("acquisition", "purchase", "takeover", "buyout", "deal", "bid", "merger"),
    ),
    EventClass.INVEST: EventWords(
        verbs=("invest", "spend/spent", "fund", "allocate"),
        nouns=("investment", "spending", "expenditure", "funding", "budget"),
    ),
    EventClass.SELL: EventWords(verbs=("sell/sold", "auction", "ship"), nouns=("sale", "shipment", "auction")),
    EventClass.COST: EventWords(
        verbs=("cost/cost", "price", "charge for"),
        nouns=("price", "cost", "price tag", "fee", "fare"),
        phrases=("priced at", "starts at", "starting at", "sells for", "retail for", "worth"),
    ),
    EventClass.EARN: EventWords(
        verbs=("earn", "gross", "net"),
        nouns=("profit", "revenue", "earnings", "income", "salary", "wage", "turnover", "box office"),
    ),
    EventClass.SAVE: EventWords(verbs=("slash",), nouns=("saving", "cut", "cuts", "austerity")),
    EventClass.RISE: EventWords(
        verbs=("rise/rose/risen", "increase", "grow/grew/grown", "climb", "jump", "surge", "soar", "gain", "up"),
        nouns=("increase", "rise", "growth", "gain", "jump", "surge"),
    ),
    EventClass.FALL: EventWords(
        verbs=(
            "fall/fell/fallen",
            "decrease",
            "drop",
            "decline",
            "shrink/shrank/shrunk",
            "slump",
            "plunge",
            "tumble",
            "down",
        ),
        nouns=("decrease", "decline", "fall", "slump", "reduction"),
    ),
    EventClass.INFECT: EventWords(
        verbs=("infect", "diagnose", "sicken"),
        nouns=("infection", "case"),
        states=("ill", "sick"),
        phrases=("tested positive", "fell ill"),
        accumulates=True,
        person=True,
    ),
    EventClass.MEASURE: EventWords(
        verbs=("measure", "weigh", "stretch"),
        nouns=(
            "magnitude",
            "depth",
            "height",
            "length",
            "width",
            "weight",
            "distance",
            "thickness",
            "epicenter",
            "epicentre",
            "speed",
        ),
    ),
    EventClass.CAPACITY: EventWords(verbs=("seat",), nouns=("capacity",)),
}

# Verbs that take no object: a figure behind one belongs to another verb ("one man died and three others were hurt").
INTRANSITIVE = frozenset(
    """
    die dies died dying perish perishes perished perishing drown drowned vanish vanished disappear disappeared collapse collapsed
    crash crashed explode exploded erupt erupted rally rallied march marched gather gathered protest protested live lived
    """.split()
)

# Verbs of the tables that as nouns are something else: "the fire" is a blaze, "a storm" is weather.
OTHER_NOUNS = frozenset(
    """
    fire fires drop drops shell shells storm storms watch watches seat seats host hosts live lives free net nets ship ships
    convert converts axe axes gut guts stretch stretches beat beats fund funds sack sacks
    release releases rescue rescues measure measures spot spots raise raises land lands dispatch dispatches end ends issue issues
    file files sign signs jail jails
    """.split()
)

# Nouns of those who did it: two gunmen fired and were not shot.
AGENTS = frozenset("gunman gunmen shooter shooters".split())

# What follows a noun and tells of it: "24 people dead".
STATES = frozenset(state for words in EVENTS.values() for state in words.states if " " not in state)
