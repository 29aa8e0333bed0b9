"""The unit that stands after a number: its canonical name, the table it comes from, and where it ends."""

from __future__ import annotations

import re

from msgspec import Struct

from factcheck.domain.kinds import Kind
from factcheck.extract.numeral import Form, Numeral
from factcheck.extract.reading import Line
from factcheck.language.en import units

_MEASURES = (
    units.LENGTH, units.AREA, units.VOLUME, units.MASS, units.TEMPERATURE, units.POWER, units.ENERGY, units.ELECTRIC,
    units.FREQUENCY, units.DATA, units.SPEED, units.PRESSURE, units.OTHER,
)  # fmt: skip


class Unit(Struct, frozen=True):
    """A unit as found: canonical name, kind of the figure it makes, and where it ends."""

    name: str
    kind: Kind
    end: int


def _forms(table: dict[str, str], kind: Kind) -> dict[str, tuple[str, Kind]]:
    """Every way to write the units of a table, with its plurals, words parted by one space."""
    forms: dict[str, tuple[str, Kind]] = {}
    for name, written in table.items():
        for raw in written.split():
            form = raw.replace("-", " ")
            first, _, rest = form.partition(" ")
            for way in (form, form + "s", f"{first}s {rest}" if rest else form):
                forms.setdefault(way, (name, kind))
    return forms


_NAMES: dict[str, tuple[str, Kind]] = {
    **{k: v for table in _MEASURES for k, v in _forms(table, Kind.MEASURE).items()},
    **_forms(units.TIME, Kind.DURATION),
    **_forms(units.PERCENT, Kind.PERCENT),
}
_FIRST = frozenset(name.partition(" ")[0] for name in _NAMES)
_DURATIONS = frozenset(units.TIME) | {"megayear"}
_WORD = re.compile(r"(?:[ \xa0]?-|–)?[ \xa0]?([°º%℃℉]?[A-Za-zµμ]+(?:[./][A-Za-z]+)*\.?[²³23]?|[°º%℃℉])(?![A-Za-z0-9])")
_MORE = re.compile(r"[ \xa0-]([A-Za-z]+)(?:[ \xa0-]([A-Za-z]+))?")
_FEET = re.compile(r"['’′](?=[ ]?\d{1,2}(?:\"|”|″|''))")
_INCHES = re.compile(r"[ ]?(?:\"|”|″|'')(?![A-Za-z0-9])")
_BRACKETED = re.compile(r"[ ]?[(\[{<]([A-Za-z°/²]+)[)\]}>]")
_PER = re.compile(
    r"(?:[ -]?per[ -]|[ -]an?[ -]|/[ ]?)("
    + ""
    r"|".join(
        sorted(
            {
                *units.PER,
                "kilometer",
                "kilometre",
                "km",
                "gallon",
                "liter",
                "litre",
                "acre",
                "hectare",
                "kilogram",
                "kg",
                "ton",
                "tonne",
                "gram",
                "millisecond",
                "ms",
                "yr",
                "s",
                "h",
                "hr",
            },
            key=len,
            reverse=True,
        )
    )
    + r")s?(?![A-Za-z])"
)
_PER_NAMES = {
    "sec": "second",
    "yr": "year",
    "s": "second",
    "min": "minute",
    "hr": "hour",
    "h": "hour",
    "annum": "year",
    "km": "kilometer",
    "kilometre": "kilometer",
    "litre": "liter",
    "kg": "kilogram",
    "ms": "millisecond",
}


_BETWEEN = re.compile(r"[ \xa0-](?:" + "|".join(units.BETWEEN) + r")(?=[ -])")
_LINKS = {
    Form.VAGUE: re.compile(r"[ \xa0]of(?=[ \xa0])"),
    Form.SHARE: re.compile(r"(?:[ \xa0-]of)?(?:[ \xa0-]an?)?(?=[ \xa0-])"),
}


def unit_after(line: Line, numeral: Numeral) -> Unit | None:
    """The unit of a number, right after it or after the "of" of "tens of thousands of miles", "half a mile"."""
    link = _LINKS.get(numeral.form)
    linked = link.match(line.low, numeral.end) if link else None
    end = linked.end() if linked else numeral.end
    return unit_at(line.text, end, digits=numeral.digits) or _after_adjective(line, end)


def _after_adjective(line: Line, end: int) -> Unit | None:
    """The unit of time after one adjective: "three consecutive years"."""
    between = _BETWEEN.match(line.low, end)
    unit = unit_at(line.text, between.end(), digits=False) if between else None
    return unit if unit and unit.kind is Kind.DURATION else None


def unit_at(text: str, end: int, *, digits: bool) -> Unit | None:
    """The unit that begins at `end`; symbols are units after digits only."""
    match = _WORD.match(text, end)
    if digits and (feet := _FEET.match(text, end)):
        return Unit("foot", Kind.MEASURE, feet.end())
    if (
        digits
        and (inches := _INCHES.match(text, end))
        and (text.count('"', max(0, end - 400), end) % 2 == 0 or text[end - 3 : end - 2] in "'’′")
        and "“" not in text
    ):
        return Unit("inch", Kind.MEASURE, inches.end())
    if match is None:
        bracketed = _BRACKETED.match(text, end) if digits else None
        name = units.SYMBOLS.get(bracketed.group(1)) if bracketed else None
        return Unit(name, Kind.MEASURE, bracketed.end()) if bracketed and name else None
    found = _symbol(text, match, end) if digits else None
    found = _name(text, match) or found
    if found is None:
        return _before_slash(text, match, end) if digits and "/" in match.group(1) else None
    return _with_rate(text, found) if found.kind is Kind.MEASURE else found


def _before_slash(text: str, match: re.Match[str], end: int) -> Unit | None:
    """The unit before a slash, where one of what it is per stands behind it: "9 mm/yr"."""
    cut = _WORD.match(text, end, match.start(1) + match.group(1).index("/"))
    found = (_name(text, cut) or _symbol(text, cut, end)) if cut else None
    rated = _with_rate(text, found) if found and found.kind is Kind.MEASURE else found
    return rated if rated is not found else None


def _symbol(text: str, match: re.Match[str], end: int) -> Unit | None:
    """The unit of a symbol after digits."""
    written = match.group(1)
    at = match.end()
    if written in {"°", "º"} and (named := _DEGREE.match(text, at)):
        return Unit("celsius" if named.group(1)[0] in "cC" else "fahrenheit", Kind.MEASURE, named.end())
    if written == "%":
        return Unit("percent", Kind.PERCENT, at)
    name = units.SYMBOLS.get(written)
    if name is None and written.endswith("."):
        name, at = units.SYMBOLS.get(written[:-1]), at - 1
        written = written[:-1]
    apart = match.start(1) != end and text[end] != "-"
    inches = written == "in" and _FEET_BEFORE.search(text, max(0, end - 12), end)
    if name is None or (written in units.MUST_TOUCH and apart and not inches):
        return None
    if written in {"C", "F", "m", "s", "in", "h", "K"} and not _letter_fits(text, written, end, at):
        return None
    kind = Kind.DURATION if name in _DURATIONS else Kind.PERCENT if name in units.PERCENT else Kind.MEASURE
    return Unit(name, kind, at)


_COLD = re.compile(r"(?i)temperature|kelvin|heat|cool|cold|superconduct|thermal|°|degrees?")
_FEET_BEFORE = re.compile(r"(?:ft|feet|foot|['’′])\.?[ ]\d{1,2}$")
_DEGREE = re.compile(r"[ ]?([Cc]els?c?ius|[Cc]elcius|[Cc]entigrade|[Ff]ahrenheit|[CF](?![A-Za-z]))")


def _letter_fits(text: str, letter: str, end: int, at: int) -> bool:
    """Whether a lone letter after digits is a unit here, and not a word or part of a name."""
    if letter == "s":
        return "." in text[max(0, end - 4) : end]
    if letter == "m":
        return True
    if letter == "K":
        return _COLD.search(text) is not None
    if letter == "in" and _FEET_BEFORE.search(text, max(0, end - 12), end):
        return True
    if letter == "in":
        return not re.match(r"[ ](?:\d|the|a|an|his|her|this|[A-Z])", text[at : at + 6])
    return not re.match(r"[-’'.]?[A-Za-z]", text[at : at + 2])


def _name(text: str, match: re.Match[str]) -> Unit | None:
    """The longest name of a unit that begins at the word of `match`."""
    word = match.group(1).lower()
    if match.group(1).rstrip(".") in units.NO_UNITS:
        return None
    if word.endswith(".") and word not in _NAMES:
        word = word[:-1]
        if word not in _NAMES:
            return None
        name, kind = _NAMES[word]
        return Unit(name, kind, match.end() - (word not in {"deg", "sq", "approx"}))
    if word not in _FIRST and word not in _NAMES:
        return None
    if more := _MORE.match(text, match.end()):
        second, third = (more.group(1).lower(), (more.group(2) or "").lower())
        if third and (hit := _NAMES.get(f"{word} {second} {third}")):
            return Unit(*hit, more.end())
        if hit := _NAMES.get(f"{word} {second}"):
            return Unit(*hit, more.end(1))
    hit = _NAMES.get(word)
    return Unit(*hit, match.end()) if hit else None


def _with_rate(text: str, unit: Unit) -> Unit:
    """A measure per time or thing: "miles per hour", "barrels a day", "km/h"."""
    rate = _PER.match(text, unit.end)
    if rate is None or "_per_" in unit.name:
        return unit
    per = rate.group(1)
    return Unit(f"{unit.name}_per_{_PER_NAMES.get(per, per)}", Kind.MEASURE, rate.end())
