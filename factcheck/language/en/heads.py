"""What can be counted: general nouns, people by demography and by role, synonyms, and nouns that name nothing alone."""

from __future__ import annotations

# Nouns for anybody: a count of them is told apart by what happened, never by the noun.
ANYBODY = frozenset(
    """
    person people individual victim human other life soul body fatality death casualty injury one dead injured
    wounded killed toll citizen resident national local inhabitant detainee survivor bystander folk
    """.split()
)

# Age and sex make another set of people: six children killed are not the 24 people killed.
DEMOGRAPHIC = frozenset(
    """
    man woman child boy girl teenager teen baby infant toddler adult male female youth minor kid adolescent
    mother father son daughter brother sister parent wife husband sibling cousin relative grandchild juvenile
    elder
    """.split()
)

# Trades and parts played: a set of their own beside "people".
ROLE = frozenset(
    """
    protester student pupil teacher worker soldier officer police civilian refugee villager passenger crew
    tourist fan supporter activist striker miner firefighter journalist reporter doctor nurse patient prisoner
    inmate migrant rebel militant gunman attacker suspect troop sailor marine pilot driver farmer fisherman
    employee guest customer patron diver rescuer volunteer member lawmaker candidate voter player hostage pirate
    witness juror bomber shooter robber terrorist insurgent fighter personnel guard agent deputy trooper
    paramedic medic expert engineer scientist researcher climber hiker pilgrim worshipper spectator participant
    attendee evacuee foreigner american israeli palestinian
    """.split()
)

# Two outlets' words for one thing; each group is folded to its first word. A group holds only words that newspapers
# use of the same set in the same breath.
SYNONYMS: tuple[tuple[str, ...], ...] = (
    ("person", "people", "individual", "human", "soul", "folk"),
    ("protester", "protestor", "demonstrator", "marcher"),
    ("officer", "policeman", "policewoman", "cop"),
    ("worker", "employee", "staff", "staffer", "workforce"),
    ("house", "home", "dwelling"),
    ("gunman", "shooter"),
    ("rebel", "insurgent"),
    ("child", "kid"),
    ("teenager", "teen"),
    ("car", "automobile"),
    ("aircraft", "airplane", "aeroplane", "plane"),
    ("ship", "vessel"),
    ("shot", "bullet", "gunshot"),
    ("gun", "firearm"),
    ("film", "movie"),
    ("country", "nation"),
    ("firm", "company"),
    ("lawmaker", "legislator"),
    ("fighter", "militant"),
    ("location", "site"),
    ("soldier", "troop", "serviceman"),
    ("pupil", "schoolchild"),
    ("firefighter", "fireman"),
)

# Nouns so general that sharing one says nothing of the thing counted.
EMPTY = frozenset(
    {
        "time",
        "year",
        "day",
        "week",
        "month",
        "hour",
        "minute",
        "thing",
        "way",
        "point",
        "part",
        "case",
        "group",
        "type",
        "kind",
        "number",
        "side",
        "area",
        "place",
        "step",
        "reason",
        "end",
        "item",
        "piece",
        "pair",
        "set",
        "series",
        "total",
        "more",
        "additional",
        "different",
        "separate",
        "other",
        "new",
        "member",
        "unit",
        "issue",
        "question",
        "report",
        "source",
        "official",
        "team",
        "event",
        "incident",
        "example",
        "stage",
        "phase",
        "half",
        "third",
        "quarter",
        "percent",
        "dollar",
        "top",
        "major",
        "key",
        "main",
        "lot",
        "bit",
        "plus",
        "figure",
        "figures",
        "amount",
        "level",
        "rest",
        "chance",
        "option",
        "a",
        "the",
        "of",
        "man",
        "woman",
        "people",
        "person",
        "city",
        "state",
        "country",
        "region",
        "story",
        "photo",
        "picture",
        "comment",
        "post",
        "tweet",
        "video",
        "image",
        "page view",
    }
)

# What athletes and teams are counted by: every article counts over a stretch of its own (a game, a season, a career).
STATISTICS = frozenset(
    """
    yard game point goal assist rebound touchdown reception rbi homer hit run inning strikeout save sack
    interception carry catch win loss appearance cap start wicket match title championship season
    """.split()
)

# Nouns that take their sense from what follows "of": "members of parliament", "pages of evidence".
CONTAINERS = frozenset(
    """
    member piece case kind pair group number type bag box barrel count round set team page copy ton gallon litre
    liter
    """.split()
)

# Modifiers that make another set of the same noun.
QUALIFIERS = frozenset(
    """
    seriously severely critically slightly lightly badly gravely confirmed suspected missing female male elderly
    young civilian foreign local registered unregistered separate unarmed armed off-duty offduty federal senior
    former retired extra additional new remaining first last previous uninjured unharmed adult minor
    international domestic fellow innocent alleged possible potential nuclear black white critical serious fatal
    nonfatal non-fatal adjusted unadjusted organic gross operating underlying comparable pretax pre-tax diluted
    """.split()
)

# How those are who are "in critical condition": others are in another.
CONDITIONS = frozenset("critical serious stable fair good".split())

IRREGULAR_PLURALS = {
    "people": "person", "men": "man", "women": "woman", "children": "child", "policemen": "policeman", "gunmen":
    "gunman", "lives": "life", "wives": "wife", "knives": "knife", "feet": "foot", "teeth": "tooth", "mice":
    "mouse", "geese": "goose", "firemen": "fireman", "servicemen": "serviceman", "fishermen": "fisherman",
    "congressmen": "congressman", "policewomen": "policewoman", "halves": "half", "leaves": "leaf", "thieves":
    "thief", "shelves": "shelf", "wolves": "wolf", "criteria": "criterion", "schoolchildren": "schoolchild",
    "grandchildren": "grandchild", "fishermens": "fisherman", "crises": "crisis", "schoolgirls": "schoolgirl",
    "buses": "bus", "gases": "gas", "movies": "movie", "aircraft": "aircraft", "helicopters": "helicopter",
    "police": "police", "crew": "crew", "personnel": "personnel", "staff": "staff", "troops": "troop", "cattle":
    "cattle", "sheep": "sheep", "fish": "fish", "species": "species", "series": "series", "others": "other",
    "injured": "injured", "wounded": "wounded", "dead": "dead", "youths": "youth", "businessmen": "businessman",
    "spokesmen": "spokesman", "crewmen": "crewman", "countrymen": "countryman",
}
# Words that end in s and are no plural.
NOT_PLURAL = frozenset(
    """
    this his its was is has as us plus thus across less does yes always news bus gas campus virus status
    congress press process business address access success class glass loss mass cross boss miss grass dress
    illness witness fitness darkness christmas texas kansas paris athens james thomas charles said says besides
    afterwards towards perhaps overseas homeless previous serious various famous dangerous religious anonymous
    numerous nervous obvious tremendous
    """.split()
)

# Words in -ly that are nouns or adjectives: any other ends a noun phrase.
NOT_ADVERBS = frozenset(
    """
    family assembly ally fly rally supply belly italy monopoly anomaly elderly daily weekly monthly yearly early likely holy friendly
    deadly lovely lonely costly curly butterfly bully jelly july reply hourly disorderly cowardly orderly
    """.split()
)

# Right behind a figure these tell how or where, unless a noun follows: "$3 million upfront", "50 million worldwide".
BARE_ADVERBS = frozenset("upfront up-front apiece worldwide nationwide statewide overseas abroad online altogether overall alone combined".split())

# Verbs whose object "shot" is a noun: "heard five shots", "fired one shot into the ground".
SHOOTING = frozenset("fire fires fired firing hear hears heard hearing discharged squeezed".split())

# What a sum is paid or traded in, and not of: "$2 billion in cash", "$31 in morning trading".
NO_PURPOSE = frozenset("cash stock shares trading trade all total addition return exchange advance full turn".split())
# Nouns that only say where on a scale an amount lies, "sales in the range of $3m", and what is no noun, "available for $3".
RANGES = frozenset("available range ranges region neighborhood neighbourhood vicinity bracket maximum minimum average".split())
# Before what an amount is told for one of: "$26 a share", "$40 per barrel".
RATES = frozenset("a an per".split())

# What stands behind a family name and is none.
NAME_SUFFIXES = frozenset("jr sr ii iii iv".split())

# "A father of four": who has the children that are counted.
PARENTS = frozenset("father mother dad mom mum parent parents grandfather grandmother".split())
