"""What happens at a moment: verbs that a date or a time of day hangs on, beside those of `events.py`.

They are asked only for moments; no count is told by them.
"""

from __future__ import annotations

from factcheck.domain.assertion import EventClass
from factcheck.language.en.events import EventWords

OCCASIONS: dict[EventClass, EventWords] = {
    EventClass.OCCUR: EventWords(
        verbs=("happen", "occur", "take place/took place", "break out/broke out", "erupt", "unfold", "strike/struck", "hit/hit"),
        nouns=("incident",),
    ),
    EventClass.BEGIN: EventWords(verbs=("begin/began/begun", "start", "open", "kick off"), nouns=("start", "beginning")),
    EventClass.END: EventWords(verbs=("end", "finish", "conclude", "close", "expire"), nouns=("deadline",)),
    EventClass.CALL: EventWords(
        verbs=("call", "dispatch", "respond", "alert", "report to"), nouns=("call", "911 call"), phrases=("called to", "got a call")
    ),
    EventClass.ARRIVE: EventWords(verbs=("arrive", "reach", "land", "return", "come/came"), nouns=("arrival",)),
    EventClass.DEPART: EventWords(verbs=("leave/left", "depart", "flee/fled"), nouns=("departure",)),
    EventClass.FIND: EventWords(verbs=("find/found", "discover", "locate", "spot", "see/saw/seen"), nouns=("discovery",)),
    EventClass.ANNOUNCE: EventWords(
        verbs=("announce", "unveil", "launch", "introduce", "reveal", "publish", "issue", "finalize", "propose", "file"),
        nouns=("announcement", "launch", "statement", "proposal"),
    ),
    EventClass.APPEAR: EventWords(
        verbs=("appear", "testify", "plead", "meet/met", "hold/held", "debate"),
        nouns=("hearing", "trial", "arraignment", "meeting", "vigil", "funeral", "talks", "press conference", "news conference"),
    ),
    EventClass.SIGN: EventWords(verbs=("sign", "approve", "adopt", "pass", "agree"), nouns=("signing", "approval")),
    EventClass.PRONOUNCE: EventWords(phrases=("pronounced dead", "declared dead", "died at")),
}

# What befalls people and things, and what police, courts and spokesmen make of it afterwards: the day of one is not that of the other.
HAPPENING = frozenset(
    {
        EventClass.DIE, EventClass.INJURE, EventClass.CASUALTY, EventClass.SHOOT, EventClass.ATTACK, EventClass.BOMB, EventClass.CRASH,
        EventClass.KIDNAP, EventClass.STEAL, EventClass.DAMAGE, EventClass.DESTROY,
    }
)  # fmt: skip
AFTERMATH = frozenset(
    {
        EventClass.DETAIN, EventClass.CHARGE, EventClass.CONVICT, EventClass.SENTENCE, EventClass.RELEASE, EventClass.APPEAR,
        EventClass.ANNOUNCE,
    }
)  # fmt: skip
# Nouns of events that name those who came, and no time.
CROWDS = frozenset("crowd audience turnout attendance".split())
