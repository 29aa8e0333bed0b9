"""Words that change what a figure covers: part and whole, other events, plans and denials, manner of time."""

from __future__ import annotations

# Before the figure: what follows is a part of what was said before.
# Of these, what opens a list of parts.
INCLUDING = frozenset("including include includes included".split())
PART_INSIDE = INCLUDING | {"among", "namely"}
# Or comes on top of it; what lengthens a time told before makes no part of it: "held for another 30 days".
LENGTHENING = frozenset("another additional extra further".split())
PART_BEFORE = PART_INSIDE | LENGTHENING
PART_PHRASES_BEFORE = (
    ("of", "whom"),
    ("of", "which"),
    ("of", "those"),
    ("of", "them"),
    ("among", "them"),
    ("among", "those"),
    ("at", "least", "one", "of"),
    ("as", "well", "as"),
    ("in", "addition"),
    ("a", "further"),
)
# Right after a figure: it is counted beside somebody else.
OTHERS = frozenset("other others more".split())
# Before a figure with an article: it is the whole that a part is taken from.
WHOLE_BEFORE = frozenset("among of".split())
WHOLE_DETERMINERS = frozenset("the those these".split())
# After the figure: it is taken out of a larger set.
PART_AFTER = (
    ("of", "the"),
    ("of", "them"),
    ("of", "those"),
    ("of", "whom"),
    ("of", "these"),
    ("of", "his"),
    ("of", "her"),
    ("of", "its"),
    ("of", "their"),
    ("more",),
    ("additional",),
)
# How badly some of those already counted were hurt, right behind a figure that names nobody.
SO_HURT = frozenset("critically seriously severely gravely badly fatally slightly lightly".split())

# Another event, another time, a record or a habit: the figure is not the story's own.
OTHER_EVENT = frozenset(
    """
    deadliest worst biggest bloodiest record anniversary historic historically typically usually normally
    """.split()
)
# Before a figure: it is none of this event, but what many come to.
AVERAGES = frozenset("average averaged averages averaging".split())
# Before a figure they tell what rises or is set anew: "raised its forecast to $5bn from $4.8bn".
RESETTING = frozenset(
    """
    raise raises raised raising lift lifts lifted lifting cut cuts cutting lower lowers lowered lowering reduce reduces reduced reducing
    trim trims trimmed trimming boost boosts boosted boosting hike hikes hiked narrow narrows narrowed revise revises revised
    """.split()
)
# Of these, what is called so behind a figure is what the figure is of: "which hurt 90, was the deadliest of the war",
# and so it is where one of those leads to it: "20 people were hurt in the city's worst fire".
SUPERLATIVE_EVENTS = frozenset("deadliest worst biggest bloodiest".split())
LED_TO_THIS = frozenset("in during from amid".split())
# Beside an age: it is that of an earlier day.
THEN = frozenset("when then time".split())
# An old figure retold: "in initial reports, police announced that two were killed".
RETOLD = frozenset("initial initially originally".split())
COMPARISON = (
    ("compared", "with"),
    ("compared", "to"),
    ("up", "from"),
    ("down", "from"),
    ("instead", "of"),
    ("rather", "than"),
    ("versus",),
    ("as", "opposed", "to"),
    ("from", "the", "previous"),
    ("originally",),
    ("initially",),
    ("had", "earlier"),
    ("earlier", "reported"),
    ("previously",),
)

COMPARATIVES = frozenset("sooner later earlier fewer less higher lower longer shorter taller larger smaller cheaper older younger".split())

# Behind a length of time: it is told from another moment, and is no length of anything, but "for nine years after" is.
FROM_A_MOMENT = frozenset("later earlier before after afterward afterwards".split())

PLANNED = frozenset(
    """
    will would plan plans planned planning expected expects expect proposed proposes intends aims aim scheduled
    slated set anticipated forecast forecasts forecasting expecting anticipates predicts predicted projected shall due hopes hope seeks seeking wants promised upcoming
    """.split()
)
# Of these the ones that plan only before a verb ("set to open", "due to appear", "set for May"), and behind a form of "be".
BEFORE_TO = frozenset("set due anticipated".split())
BEHIND_BE = frozenset("planning".split())
# And the ones that behind a noun tell what it is after, and plan nothing: "two men seeking work".
BEHIND_NOUN = frozenset("seeking planning".split())
# Of these the ones that are nouns as well: nobody plans where nothing follows them.
PLANS = frozenset("plan plans hopes aim aims forecast forecasts".split())
CONDITIONAL = frozenset(
    """
    could may might if unless should potentially possibly perhaps feared threatened risk can
    """.split()
)
# Beside "no": none that is known of yet, which does not rule out a later count.
NONE_KNOWN = frozenset("reported reports report immediate immediately known confirmed apparent far yet initial".split())
DENIED = frozenset(
    """
    not n't denied denies deny never false untrue incorrect cannot without rejected
    """.split()
)
# Behind "not" they turn it to something else: "not until 2003", "not guilty to two charges", "not only 12".
NOT_DENIED = frozenset("until guilty only just least".split())
# Before a figure they may take it back, these in its clause, those in its sentence: "none of the offers, he said, is of eight years".
NOT_SO = DENIED | frozenset("no nobody nor hardly".split())
NONE_OF_THEM = frozenset("none neither unlikely".split())

DISTRIBUTIVE = frozenset(
    """
    each every apiece daily weekly monthly annually yearly hourly per
    """.split()
)
# Behind a figure and "a" or "an": "$1.07 a share", "$3 million a season".
EACH = frozenset(
    """
    share head person day night week month quarter year season game hour minute piece unit barrel ton tonne gallon litre liter pound
    ounce kilo bushel ticket seat customer user subscriber copy
    """.split()
)
CUMULATIVE = frozenset(
    """
    since total totaling totalling overall altogether
    """.split()
)
# Before "since": a comparison with what came before, and no running total ("the worst day since the vote").
SUPERLATIVES = frozenset(
    """
    worst best biggest largest deadliest bloodiest roughest heaviest strongest highest lowest longest hottest coldest
    busiest fastest most least first only
    """.split()
)
CUMULATIVE_PHRASES = (("so", "far"), ("to", "date"), ("in", "all"))
STOCK = (
    ("in", "custody"),
    ("still", "held"),
    ("remain", "in"),
    ("remained", "in"),
    ("remain",),
    ("remained",),
    ("still",),
    ("being", "held"),
    ("currently",),
)

REVISED = (
    ("rose", "to"),
    ("risen", "to"),
    ("climbed", "to"),
    ("rises", "to"),
    ("increased", "to"),
    ("up", "to"),
    ("now", "at"),
    ("jumped", "to"),
    ("raised", "to"),
    ("revised", "to"),
    ("stands", "at"),
    ("brought", "to"),
    ("bringing",),
)
