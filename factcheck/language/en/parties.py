"""Which kinds of sources are one party: who speaks for another is no other source."""

from __future__ import annotations

# Keys of `attribution.SOURCES`. "Officials", "a spokesman" and "the agency" may be anybody's, and stand in none.
PARTIES: dict[str, str] = {
    "police": "the state", "ministry": "the state", "government": "the state", "military": "the state", "prosecutors": "the state",
    "organisers": "organisers", "activists": "activists", "opposition": "activists", "rebels": "rebels",
    "witnesses": "witnesses", "hospital": "hospital", "monitors": "monitors", "lawyers": "lawyers", "company": "company",
}  # fmt: skip
