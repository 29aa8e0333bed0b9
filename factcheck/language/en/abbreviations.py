"""Words whose full stop need not end a sentence, without that stop and in the case they are written in."""

from __future__ import annotations

# A name follows, or the sentence goes on in any case.
BEFORE_NAME = frozenset(
    """
    Mr Mrs Ms Mx Messrs Dr Drs Prof Profs Gov Govs Sen Sens Rep Reps Gen Brig Col Lt Maj Capt Cmdr Adm Sgt Cpl Pvt Pfc
    Det Insp Supt Sup Cllr Amb Sec Atty Asst Assoc Rev Fr Msgr Hon Pres Pvt Spc Ald Del Dist Ret ret
    vs v cf viz i.e e.g al
    """.split()
)
# A number follows, else the sentence is over: "Sept. 9", "No. 5", "pp. 12".
BEFORE_NUMBER = frozenset(
    """
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec JAN FEB AUG SEPT OCT NOV DEC
    jan feb apr aug sept oct nov dec
    No Nos no nos Vol vol Ch Fig fig Figs Art Sect para pp p Pt ca approx Rt Hwy Apt
    """.split()
)
# These may stand at the end: they end a sentence only where a word follows that opens one. Any letters with stops
# between them ("U.S", "a.m", "Ph.D") and single initials go by the same rule.
MAY_END = frozenset(
    """
    Inc Corp Co Cos Ltd Bros LLC plc PLC Jr Sr Esq etc dept Dept univ Univ est Est Assn assn
    St Ste Mt Ft Ave Blvd Rd Ln Sq Hts Pkwy
    Ala Ariz Ark Calif Colo Conn Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Penn Pa Tenn
    Tex Va Vt Wash Wis Wyo Ont Que
    Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
    hr hrs min sec ft lb lbs oz mph
    """.split()
)
# Words that open a sentence when they carry a capital, and seldom stand inside a name.
OPENERS = frozenset(
    """
    The A An He She It They We I You His Her Its Their Our My This That These Those There Here
    But And Or So Yet In On At For As By To From With Without After Before During Since Until When While Where If
    Although Though Because However Meanwhile According Also Another Other Others Some Many Most Several Both All No Not
    Now Then Still Only Just Even Once Who What Why How Is Are Was Were Has Have Had Do Does Did
    Mr Mrs Ms Police Officials Authorities Witnesses Investigators
    """.split()
)
# What may follow "a.m." and "p.m." inside a sentence; any other capital opens a new one.
AFTER_CLOCK = frozenset(
    """
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
    January February March April May June July August September October November December
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
    Eastern Central Mountain Pacific Greenwich GMT UTC EST EDT ET CST CDT CT MST MDT MT PST PDT PT BST CET CEST EET MSK
    IST JST AEST AEDT WIB Moscow London Beijing Paris
    """.split()
)
# Ends of addresses on the net, where a stop inside a word is no end: "Booking.Com".
DOMAINS = frozenset("com net org gov edu co uk au tv io info biz eu".split())
