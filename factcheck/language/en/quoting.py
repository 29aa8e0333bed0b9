"""Verbs that put words in a mouth, and words that are quoted without being said."""

from __future__ import annotations

# Regular verbs in base form; what "X verb(s) that", "verb(s) it as" and "…, X verb(s)" attribute to X.
REGULAR = frozenset(
    """
    accuse acknowledge add admire applaud admit admonish advise affirm agree allege announce answer argue ask assert assure author bark beg bellow
    blast boast brand caption caution challenge chant charge charm chide cite claim clarify comment complain concede conclude condemn crow
    confess confirm contend continue counter cry characterise characterize call criticise criticize decry declare demand denounce deny
    deride describe dictate dismiss disclose dub email emphasise emphasize exclaim explain express fume gush hail hint imply inform
    insist intone joke label lament lash liken list maintain marvel mention mock mourn mutter muse narrate note observe offer opine phrase
    pledge plead portray post praise pray predict proclaim promise protest quip ramble recall recite reckon recount refer reflect
    regret fear hope believe vent pronounce reassure advocate defend attack propose attribute joke
    reiterate reject relate remark remember remind repeat reply report respond retort reveal roar rule scoff scold scream shout sigh
    slam smear sneer sob state stress suggest summarise summarize sum tease term testify text thank thunder title tout trumpet tweet
    urge utter voice vow wail warn welcome whisper wonder worry yell
    """.split()
)
IRREGULAR = frozenset(
    """
    said say says saying told tell tells telling wrote write writes writing written spoke speak speaks speaking put puts putting went go goes
    read reads reading thought think thinks thinking swore swear swears swearing sang sing sings singing heard quoted quotes quoting
    felt feel feels feeling knew know knows meant mean means made making began begins begun kept
    """.split()
)
# Of these the ones that attribute only beside a mark: elsewhere they say something else ("he put it in a box").
BESIDE_ONLY = frozenset(
    """
    put puts putting went go goes read reads reading thought think thinks thinking heard felt feel feels feeling knew know knows meant mean
    means made making began begins begun kept title titled titles author post posts posted posting list lists listed sum summed lash lashed
    rule rules ruled thank thanks thanked welcome welcomes welcomed text texts texted charge charges charged term terms termed offer offers
    offered hope hopes hoped fear fears feared believe believes believed attack attacks attacked defend defends defended propose proposes
    proposed sang sing sings singing quoted quotes quoting
    """.split()
)
# What opens the name of a work, a place, a thing: its marks quote no speaker.
NAMING = frozenset(
    """
    titled entitled named nicknamed dubbed album book film movie song novel play show series magazine newspaper hit single word words phrase
    term slogan codenamed code-named known column game poem essay documentary episode article headline headlined story paper journal
    called labelled labeled marked sign banner banners placard placards
    """.split()
)
# Nouns that speak without a name.
SPEAKING_NOUNS = frozenset(
    """
    police ministry government army military company statement report spokesman spokeswoman spokesperson official officials authorities
    authority source sources lawyer lawyers attorney prosecutor prosecutors judge court agency office department group witness witnesses
    resident residents neighbour neighbor man woman mother father brother sister son daughter wife husband friend student teacher victim
    driver protester protesters demonstrators activists newspaper website document documents complaint affidavit filing letter tweet post
    message memo email indictment suspect officer investigators detectives bank union party team club school university hospital commander
    caller dispatcher doctor nurse crowd supporters fans analysts experts critics
    """.split()
)
# He, she, they: and the sex that each asks for.
MALE_PRONOUNS = frozenset({"he"})
FEMALE_PRONOUNS = frozenset({"she"})
SPEAKING_PRONOUNS = frozenset({"he", "she", "they", "i", "we"})
# Words that begin with an apostrophe and open no quotation.
ELISIONS = frozenset("em til tis twas cause bout n round nuff cos coz neath gainst ere ello".split())
