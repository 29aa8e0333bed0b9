"""Words that name an event only of some figures, or beside some words: what "fired", "held" and "dropped" tell.

Hand-built from newspaper usage, where a gun is fired and a clerk is, a hall holds a crowd and the police hold a man.
"""

from __future__ import annotations

from factcheck.domain.assertion import EventClass
from factcheck.domain.kinds import Kind

_SUMS = frozenset({Kind.MONEY, Kind.PERCENT, Kind.RATIO, Kind.COUNT})
_AMOUNTS = frozenset(Kind) - {Kind.AGE, Kind.RANK}
_SHARES = frozenset({Kind.COUNT, Kind.PERCENT, Kind.RATIO})
# Events that have figures of some kinds only: an hour is not invested, nobody of 24 years falls by them.
KINDS: dict[EventClass, frozenset[Kind]] = {
    EventClass.INVEST: _SUMS,
    EventClass.EARN: _SUMS,
    EventClass.SAVE: _SUMS,
    EventClass.RISE: _AMOUNTS,
    EventClass.FALL: _AMOUNTS,
    EventClass.CAPACITY: frozenset(Kind) - {Kind.AGE, Kind.RANK, Kind.DURATION},
    EventClass.HOST: _SHARES,
    EventClass.CHARGE: frozenset(Kind) - {Kind.DURATION, Kind.MEASURE},
    EventClass.COST: _SHARES | {Kind.MONEY},
    EventClass.RESCUE: frozenset(Kind) - {Kind.RANK, Kind.DURATION},
    EventClass.CONDITION: frozenset(Kind) - {Kind.RANK, Kind.DURATION},
    EventClass.SENTENCE: frozenset(Kind) - {Kind.RANK},
    EventClass.LOSE: frozenset(Kind) - {Kind.AGE, Kind.DURATION},
    EventClass.WIN: frozenset(Kind) - {Kind.AGE},
    EventClass.ATTEND: frozenset(Kind) - {Kind.AGE, Kind.DURATION},
    EventClass.DONATE: frozenset(Kind) - {Kind.AGE, Kind.RANK, Kind.DURATION},
    EventClass.MEASURE: frozenset(Kind) - {Kind.AGE, Kind.RANK, Kind.MONEY, Kind.DURATION},
}

# What is fired from or as a weapon; whoever else is fired has lost a post.
FIRED = frozenset(
    """
    shot round bullet rocket missile shell gun weapon pistol rifle handgun shotgun revolver firearm gas cartridge canister volley salvo
    burst time mortar torpedo grenade flare cannon warhead bolt projectile blank arrow pellet gunshot barrage artillery
    """.split()
)
# Behind "fired" these begin no object.
AIMS = frozenset("back repeatedly once twice several multiple indiscriminately randomly blindly first more".split())

# What a building or vehicle does with people, and the police do not: "can hold", "holds up to".
HOLDS = frozenset("hold holds".split())
# Who is held when they are, where no noun says so.
SOMEBODY = frozenset("he she they who".split())
# Where and by whom people train, or are put to death: no shots at anybody.
DRILLS = frozenset("squad squads range ranges line lines pin pins".split())

# What is released to be read or seen, and is no prisoner.
RELEASED = frozenset(
    """
    statement report video footage film movie album song single photo photos photograph image images name names result results data figures
    details description transcript recording audio book game trailer version product update document documents list study survey sketch
    """.split()
)
# "Left two people dead": nobody departs.
LEFT = frozenset("leave leaves left leaving".split())
# With a noun behind them these narrow it: "closing arguments", "opening statement".
NARROWING = frozenset("opening closing starting finishing concluding closed ended finished".split())

# What is spent and is no money: "spent the evening in a shelter".
TIMES_SPENT = frozenset("day night evening morning afternoon week weekend month year hour minute time season summer winter lifetime holiday".split())
# What a firm cuts when it lays people off.
JOBS = frozenset("job post position worker role".split())
# A strike beside one of these is one of arms, and beside one of those a stoppage of work.
ARMS = frozenset(
    """
    air drone missile rocket bomb military army jet warplane aircraft helicopter artillery target militant rebel insurgent kill killed
    killing bombing shelling bombardment fighter commander pentagon attack retaliation base lightning
    """.split()
)
LABOUR = frozenset(
    """
    union worker nurse teacher doctor pilot driver miner docker employer pay wage contract picket walkout walk-out stoppage labour labor
    airline school hospital rail train bus tube port mine factory plant strikers striker court guild actor writer
    lecturer firefighter crew negotiation mediation talks lockout general
    """.split()
)
# A case beside one of these is one of illness, and beside one of those one of law.
ILLNESS = frozenset(
    """
    virus coronavirus covid disease illness infection infected flu influenza fever outbreak epidemic pandemic measles cholera ebola zika
    malaria polio tuberculosis salmonella meningitis rabies plague mumps dengue hiv sars mers quarantine vaccine patient symptom health
    """.split()
)
LAW = frozenset(
    """
    court judge jury juror lawyer attorney prosecutor trial murder homicide police detective investigator investigation charge charged
    criminal crime suspect arrest arrested filed dismissed plaintiff defendant shooting theft fraud robbery rape assault appeal lawsuit
    """.split()
)
# Behind a harm and "and": whoever was harmed died.
KILLED = frozenset("killed killing kills kill".split())

# Words of an event that with one of these behind them are another thing: "a free agent", "on injured reserve".
COMPOUNDS = {
    "free": frozenset("agent agents agency kick kicks throw throws speech trade market markets press will".split()),
    "injured": frozenset("reserve list".split()),
}
