"""Cardinals in words: "one hundred and sixteen", "twenty-two", "2.5 million", "two and a half", "five dozen"."""

from __future__ import annotations

import re
from decimal import Decimal

from msgspec import Struct

from factcheck.language.en.numbers import DENOMINATORS, DOZENS, MAGNITUDES, SMALL, TENS

ONE, ZERO, HUNDRED, DOZEN = Decimal(1), Decimal(0), Decimal(100), Decimal(12)
CARDINALS = {w: Decimal(n) for w, n in (SMALL | TENS).items()}
_SCALES = {w: Decimal(n) for w, n in MAGNITUDES.items()}
_NEXT = re.compile(r"(?:[ \xa0]?[-–—][ \xa0]?|[ \xa0]{1,2}|,[ ](?=[a-z]{3,9}[ ]hundred))(?:(and|&)[ \xa0-]{1,2})?([a-z]+)")
_POINT = re.compile(r"[ \xa0]point((?:[ \xa0-](?:" + "|".join((*SMALL, *TENS)) + r"))+)(?![a-z])")
_AND_A_SHARE = re.compile(
    r"[ \xa0-]and[ \xa0-](?:(an?|one|two|three|four|five|seven|nine)[ \xa0-])?"
    r"(half|quarters?|thirds?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)(?![a-z])"
)


class Words(Struct, frozen=True):
    """A cardinal that ends at `end`; `scale` is its last magnitude word, `round` says that a dozen is in it."""

    end: int
    value: Decimal
    step: Decimal
    scale: Decimal = ONE
    round: bool = False


class _Run(Struct):
    """A number while it is read: finished groups, the open group, and what the next cardinal must stay below."""

    end: int
    group: Decimal | None
    step: Decimal
    spelled: bool
    room: Decimal
    done: Decimal = ZERO
    last: Decimal = ONE
    round: bool = False

    def takes(self, word: str, *, joined: bool) -> bool:
        """Whether `word` goes on with the number; if so it is taken in."""
        if (cardinal := CARDINALS.get(word)) is not None:
            return self._adds(cardinal, joined=joined)
        if joined:
            return False
        if word == "hundred":
            return self._multiplies(HUNDRED)
        if (scale := _SCALES.get(word)) is not None:
            return self._closes(scale)
        if word in DOZENS and self._multiplies(DOZEN):
            self.round = True
            return True
        return False

    def adds_share(self, part: Decimal) -> None:
        """Take in a share after "and": of one ("two and a half"), or of the magnitude just named ("a million and a half")."""
        if self.group is None:
            self.done, self.step = self.done + part * self.last, part * self.last
        else:
            self.group, self.step = self.group + part, part

    def _adds(self, cardinal: Decimal, *, joined: bool) -> bool:
        if not self.spelled or cardinal >= self.room or (joined and self.room < HUNDRED) or not cardinal:
            return False
        self.group = cardinal if self.group is None else self.group + cardinal
        self.room = Decimal(10) if cardinal >= 20 else ZERO
        self.step = ONE
        return True

    def _multiplies(self, factor: Decimal) -> bool:
        if self.group is None or self.group >= 1000:
            return False
        self.group, self.room = self.group * factor, HUNDRED if factor == HUNDRED else ZERO
        return True

    def _closes(self, scale: Decimal) -> bool:
        if self.group is None:
            self.done *= scale
        elif scale < self.last or self.last == ONE:
            self.done += self.group * scale
        else:
            self.done = (self.done + self.group) * scale
        self.step, self.room, self.last, self.group = self.step * scale, scale, scale, None
        return True


def continue_words(low: str, end: int, value: Decimal, step: Decimal, *, spelled: bool) -> Words:
    """The number that words make of `value`, which ends at `end`: "2.5" to "2.5 million", "four" to "four hundred"."""
    room = ZERO if not spelled or value < 20 else HUNDRED if value == HUNDRED else Decimal(10)
    run = _Run(end, value, step, spelled, room)
    while True:
        if m := _AND_A_SHARE.match(low, run.end):
            part = CARDINALS.get(m.group(1) or "a", ONE) / DENOMINATORS[m.group(2)]
            run.adds_share(part)
            run.end, run.room = m.end(), ZERO
        elif spelled and run.group is not None and (m := _POINT.match(low, run.end)):
            digits = _decimals(m.group(1))
            run.group += Decimal("." + digits)
            run.step, run.end, run.room = ONE.scaleb(-len(digits)), m.end(), ZERO
        elif (m := _NEXT.match(low, run.end)) and run.takes(m.group(2), joined=m.group(1) is not None):
            run.end = m.end()
        else:
            return Words(run.end, run.done + (run.group or ZERO), run.step, run.last, run.round)


def _decimals(words: str) -> str:
    """The digits that words after "point" name: "zero three" to "03", "seventy-one" to "71"."""
    digits = ""
    for word in re.split(r"[ \xa0-]", words[1:]):
        digit = str(CARDINALS[word])
        tens = len(digits) > 1 and digits.endswith("0") and digits[-2] != "0" and len(digit) == 1
        digits = digits[:-1] + digit if tens and digit != "0" else digits + digit
    return digits
