"""Closed classes of English: the words that end a noun phrase, join clauses, or carry no content."""

from __future__ import annotations

INDEFINITE = frozenset({"a", "an"})
PREPOSITIONS = frozenset(
    """
    in on at by for from with without of to into onto over under near during after before since until till
    through between among against about across along around behind beside beyond inside outside off per than via
    upon within amid toward towards as following including despite like except out up down
    """.split()
)
CONJUNCTIONS = frozenset(
    """
    and or but nor so yet while when where because although though if unless whether that which who whom whose
    then
    """.split()
)
AUXILIARIES = frozenset(
    """
    is are was were be been being am has have had having do does did will would shall should can could may might
    must 's 're 've isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't
    couldn't remain remained remains got get
    """.split()
)
BE = frozenset("is are was were be been being get gets got".split())
# What stands between a name and its age: "Veldkamp is 32", "he turned 40".
AGING = frozenset("is was turned turns be aged being".split())
# What is the subject of a verb and nothing else.
NOMINATIVE = frozenset("i you he she it we they".split())
SUBJECTS = frozenset("i you he she it we they who that which".split())
RELATIVES = frozenset({"who", "whom", "which"})
QUOTES = frozenset("\"“”'‘’")
MODALS = frozenset("will would shall should can could may might must".split())
DETERMINERS = frozenset(
    """
    the a an this that these those his her its their our my your some any each every no another such all both
    either neither
    """.split()
)
PRONOUNS = frozenset(
    """
    he she it they we i you him her them us me himself herself itself themselves there here what who
    """.split()
)
ADVERBS = frozenset(
    """
    also only just still already now then later again reportedly allegedly apparently so far once more ago too
    very quite almost nearly even together today yesterday tonight tomorrow not never ever soon recently
    meanwhile however earlier away apart instead
    """.split()
)
# Words that stand between a figure and its noun and say nothing of the noun.
BETWEEN = frozenset(
    """
    other others more additional further of the its their his her those these our such different separate total
    some all
    """.split()
)
STOPWORDS = (
    PREPOSITIONS
    | CONJUNCTIONS
    | AUXILIARIES
    | DETERMINERS
    | PRONOUNS
    | ADVERBS
    | frozenset(
    """
    said says say told tell according one two first new last year years day days week month time mr mrs ms dr
    people person also many much most more less least own make made take took taken come came go went gone get
    put set see seen know known back way part
    """.split()
)
)
# Where a clause begins: words before it have less to do with words after it.
# Behind a comma they begin a clause of its own: "rose to $442 million, with a forecast of".
CLAUSE_OPENERS = frozenset("with but and as".split())
CLAUSE_BREAKS = frozenset(";:—–()") | frozenset(
    """
    -- while after when which who because although though but whose where before whereas
    """.split()
)
# Beside "as" where no clause begins: "known as", "as well as", "as many as".
AS_GOES_ON = frozenset(
    "well much many few soon long far such same known described seen regarded treated serve served serving used".split()
)
