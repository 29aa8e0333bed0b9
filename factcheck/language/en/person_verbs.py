"""Words beside a name that make it a person's: what people do, what is done to people, what announces a name.

By hand, from general knowledge; forms as newspapers write them. What companies, countries and teams do as well (plan, fear,
win, sign) stands only where two words of a name come before it.
"""

# After a name of two words or more.
DOES = frozenset(
    """
    admitted answered apologised apologized argued asked begged believes believed confessed cried
    died disagree disagreed doubts doubted explained fled fears feared flew graduated heard hopes hoped insists insisted jokes joked knew
    knows laughed learned lied listened lives lived loves loved married met nodded paused pleaded praised prayed promised
    recalled recalls refused remembers remembered replied resigned retired sat saw shouted smiled sobbed speaks spoke stayed
    stood testified thanked thinks thought tweeted urged vowed waited walked wants want weeps went wept wonders wrote
    """.split()
)
# Before a name of two words or more.
DONE_TO = frozenset(
    """
    accused arrested blamed charged congratulated convicted embraced hugged identified interviewed killed kissed loves loved married met
    murdered named nominated paid praised questioned shot stabbed succeeded sued thanked told interviewing killing
    """.split()
)
# Before any name.
ANNOUNCES = frozenset("named nicknamed brothers sisters sons daughters cousins".split())
# Abbreviations of two capitals that are no first name written as initials.
NO_INITIALS = frozenset("ac ad ag am ap bc dc eu fc fm gm gp hp hq id it la mp nc nj nt ny pc pm pr pt qc ra tv uk un us va vp wa".split())
# Past forms that do not end in -ed: behind a noun they are its verb.
PAST = frozenset(
    """
    became began bought broke brought built came chose cut drank drew drove fell felt fired fled flew fought found gave got held hid hit hung hurt
    kept knew laid led left lent lost made meant met paid put quit ran rang rode rose said sat saw sent shook shot shut sold spent spoke
    stole stood struck swore taught threw told took went woke won wore wrote
    """.split()
)
