"""Who is said to say it: reporting verbs, and the sources that newspapers quote without a name."""

from __future__ import annotations

REPORTING = frozenset(
    """
    said says say told tells tell reported reports report announced announces estimated estimates estimate
    claimed claims claim stated states confirmed confirms confirm added adds put counted counts according
    believed believes wrote writes tweeted noted notes insisted testified alleged alleges disclosed revealed
    acknowledged explained explains warned warns argued argues predicted predicts
    """.split()
)
# Of these the ones that make no news themselves: what was announced on a day happened on it.
SAYING = frozenset("said says say told tells tell added adds wrote writes tweeted noted notes insisted".split())
# And the ones in the present tense: "police say at 9 p.m. a mill burned" tells when it burned.
ALWAYS = frozenset("say says tells adds writes notes states confirms announces estimates claims".split())
# Of these the ones that are nouns as well ("reports of"), and the ones that narrow a noun ("alleged members").
NOUNS_TOO = frozenset("report reports estimate estimates claim claims state states counts".split())
# What somebody gives, and speaks for whoever gave it: "according to figures from the coast guard".
DATA = frozenset("data figures numbers statistics estimates results information accounts calculations research testimony remarks".split())
# And the ones that tell only where a number is set: "put the toll at", "put it at".
SETTING = frozenset("put counted".split())
# Verbs of which an amount is the object behind "at".
SET_AT = frozenset("put puts putting placed pegged estimated estimates estimating counted".split())
PARTICIPLES = frozenset("alleged reported estimated confirmed claimed believed announced disclosed".split())
# Kinds of sources: the words, and the key under which two outlets' words mean the same one.
SOURCES: dict[str, str] = {
    "police": "police", "sheriff": "police", "officers": "police", "investigators": "police", "detectives":
    "police", "organizers": "organisers", "organisers": "organisers", "organizer": "organisers", "organiser":
    "organisers", "unions": "organisers", "union": "organisers", "witnesses": "witnesses", "witness":
    "witnesses", "residents": "witnesses", "eyewitnesses": "witnesses", "eyewitness": "witnesses", "ministry":
    "ministry", "minister": "ministry", "government": "government", "authorities": "authorities", "officials":
    "authorities", "official": "authorities", "spokesman": "spokesperson", "spokeswoman": "spokesperson",
    "spokesperson": "spokesperson", "military": "military", "army": "military", "rebels": "rebels", "activists":
    "activists", "opposition": "opposition", "monitors": "monitors", "hospital": "hospital", "doctors":
    "hospital", "medics": "hospital", "agency": "agency", "media": "media", "television": "media", "radio":
    "media", "prosecutors": "prosecutors", "lawyers": "lawyers", "company": "company", "analysts": "analysts",
    "experts": "analysts", "geologists": "agency", "survey": "agency", "un": "un", "observers": "monitors",
    "governor": "authorities", "mayor": "authorities", "president": "government", "team": "team", "club": "team", "coach": "team",
    "statement": "statement", "release": "statement", "report": "report", "reports": "report", "indictment": "court", "complaint": "court",
    "affidavit": "court", "lawsuit": "court", "court": "court", "judge": "court", "documents": "court", "records": "court",
    "filing": "court", "family": "family", "relatives": "family", "relative": "family", "neighbors": "witnesses", "neighbours": "witnesses",
    "neighbor": "witnesses", "neighbour": "witnesses", "firefighters": "firefighters", "coroner": "hospital", "examiner": "hospital",
    "scientists": "analysts", "researchers": "analysts", "economists": "analysts", "sources": "sources", "source": "sources",
}
