"""Days told from the article's day, spans that end or begin there, and what happens over and over."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.domain.kinds import Kind
from factcheck.extract.moment import Moment
from factcheck.extract.resolve import Day
from factcheck.extract.resolve_relative import relative

_COUNT = r"""(?:\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty
    |several|few|couple\ of|many|a\ few|a\ couple\ of|half)"""
_SPAN = r"(?:hour|day|week|weekend|fortnight|month|quarter|year|decade|century|season|centurie|minute)"
# "The 2007 season after" is of that year.
_YEAR = r"(?:1[89]|20)\d\d"
_RELATIVE = re.compile(
    rf"""
    \b(?:
    (?P<weekend>(?:over|during|at|on)\ the\ weekend(?:\ just\ past)?)
  | (?P<distributive>(?:every|each)\ (?:other\ |single\ )?{_SPAN}s?|every\ (?:morning|night|evening|afternoon)
      |daily|nightly|weekly|monthly|annually|yearly)
  | (?P<ago>(?<![\d/.-])(?!{_YEAR}\ {_SPAN}\ )
      (?P<agon>{_COUNT}|half\ an?|(?:more\ than|about|nearly|almost|over)\ [a-z0-9]+)[ -](?P<agou>{_SPAN})s?
      \ (?:ago|earlier|before|later|after|previously))
  | (?P<window>(?:(?P<wled>over|in|during|for|within|throughout|through|across)\ )?the
      \ (?P<dir>last|past|next|coming|previous|preceding|following|recent)
      \ (?:(?P<wn>{_COUNT}|\d{{1,4}})\ )?(?P<wu>{_SPAN})s?)
  | (?P<near>(?P<npart>(?:earlier|later|late|early|mid)\ )?(?P<nd>last|this\ past|this|next|past)
      \ (?P<nu>night|morning|afternoon|evening|week|weekend|month|quarter|year|spring|summer|autumn|fall|winter
      |decade|century))
  | (?P<day>(?:today|yesterday|tomorrow|tonight|overnight)(?:\ (?:morning|afternoon|evening|night|lunchtime))?)
  | (?P<since>since\ (?:election\ (?:night|day)|then|(?:1[5-9]|20)\d\d
      |the\ (?:[a-z]{{1,20}}\ ){{0,2}}
      (?:election|vote|war|start|beginning|attack|coup|pandemic|crisis|revolution|end|outbreak)s?))
  | (?P<same>(?:the\ )?(?:same|following|next|previous)\ (?:day|night|morning|week|month|year)
      |the\ (?:day|night|morning|evening|week|month|year|summer|winter)\ (?:before|earlier|after))
    )(?![a-z])
    """,
    re.VERBOSE,
)


# "The daily Eleftherotypia", "a weekly newspaper": a name for a paper, and no word of how often.
_PAPER_AFTER = re.compile(r" (?:[A-Z]|newspaper|paper|magazine|tabloid|broadsheet)")
_NAMED_AFTER = {"today": "USA ", "tonight": "The ", "weekly": "Us "}


def spans(text: str, low: str, day: Day) -> Iterator[Moment]:
    """The relative dates of a sentence; the numbers in them ("three weeks ago") are figures as well."""
    for match in _RELATIVE.finditer(low):
        word = match.group()
        if text[match.start()].isupper() and text.endswith(_NAMED_AFTER.get(word, "\n"), 0, match.start()):
            continue
        if word in {"daily", "weekly"} and (_PAPER_AFTER.match(text, match.end()) or text[match.start()].isupper()):
            continue
        dated = match["since"] is not None and match.group()[-1].isdigit()
        yield Moment(Kind.DATE, match.start(), match.end(), relative(match, day), closed=dated)
