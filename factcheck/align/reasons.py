"""Why two assertions are held to be about one thing, in words a journalist would accept."""

from __future__ import annotations

from factcheck.align.names import Judgement, compare_names
from factcheck.align.names.as_written import as_written
from factcheck.align.vetoes import days_part
from factcheck.domain.assertion import Assertion, EventClass
from factcheck.domain.kinds import Kind
from factcheck.language.en.calendar_names import MONTHS, WEEKDAYS

_CALENDAR = frozenset(MONTHS) | frozenset(WEEKDAYS)


def reasons(a: Assertion, b: Assertion) -> tuple[str, ...]:
    """What speaks for one thing, the strongest first."""
    told = []
    if a.event is not None and a.event is b.event:
        same = a.trigger.lower() == b.trigger.lower()
        told.append(f"same event ({a.trigger})" if same else f"same event ({a.trigger} / {b.trigger})")
    if a.kind is Kind.RANK and a.subject is not None:
        return (f"same street ({a.subject})",)
    if a.subject is not None and b.subject is not None and compare_names(a.subject, b.subject).judgement is not Judgement.DIFFERENT:
        person = a.kind is Kind.AGE or a.event is EventClass.TENURE
        told.append(f"same {'person' if person else 'party'} ({a.subject})")
    if a.head is not None and b.head is not None and a.head.lemma == b.head.lemma and a.head.text:
        told.append(f"same noun ({a.head.text})" if a.kind is not Kind.COUNT else f"same thing counted ({a.head.text})")
    if a.scope.words and b.scope.words and not days_part(a.scope, b.scope):
        times = dict.fromkeys(words for words in (a.scope.words, b.scope.words))
        told.append(f"same time ({' / '.join(times)})")
    if shared := sorted(set(a.places) & set(b.places)):
        told.append(f"same place ({', '.join(s.title() for s in shared[:2])})")
    if shared := sorted(set(a.participants) & set(b.participants) - _CALENDAR - set(a.places) - set((a.subject or "").lower().split())):
        told.append(f"same names beside them ({', '.join(s.title() for s in shared[:3])})")
    return as_written(told, a.sentence_text, b.sentence_text)
