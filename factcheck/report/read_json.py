"""A report in the format `json`, read back: every format prints it as it would have printed the run itself.

The words of the articles are not in it, only what was quoted; so a report that was read back has articles without text.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import msgspec

from factcheck.domain.article import Skipped
from factcheck.domain.finding import Aligned, Finding, Location
from factcheck.domain.report import Report, RulesUsed, RuleTold, Summary
from factcheck.domain.suppression import Suppression
from factcheck.errors import InputError, Problem
from factcheck.report import shape
from factcheck.report.read_story import meaning, plain, stories, timestamp

_VERSION = re.compile(r"factcheck/report/(?P<number>[0-9]{1,9})")
_OURS = _VERSION.fullmatch(shape.SCHEMA)
_AT = re.compile(r" - at `\$\.?(?P<place>[^`]*)`\Z")
_DECODER = msgspec.json.Decoder(shape.Document)
_HINT = "`factcheck compare --output-format json` writes one"

if TYPE_CHECKING:
    from collections.abc import Mapping


class Head(msgspec.Struct, frozen=True):
    """What says which version a document is of."""

    schema: str = ""


_HEAD_DECODER = msgspec.json.Decoder(Head)


def read_report(text: str, path: str) -> Report:
    """The report that a text in the format `json` holds; `path` is named where it holds none.

    Raises:
        InputError: for broken JSON, another version, and what is missing or wrong in the document.
    """
    try:
        told = _other_version(_HEAD_DECODER.decode(text).schema)
        if told is None:
            return _report(_DECODER.decode(text))
        problem = Problem(path=path, message=told[0], hint=told[1])
    except msgspec.ValidationError as error:
        problem = Problem(path=path, message=f"no report of factcheck: {_words(error)}", hint=_HINT)
    except (msgspec.DecodeError, RecursionError, UnicodeError) as error:
        problem = _broken(text, path, error)
    except ValueError as error:
        problem = Problem(path=path, message=f"this report contradicts itself: {error}")
    raise InputError((problem,))


def _other_version(schema: str) -> tuple[str, str] | None:
    """What to say of a document that is of another version, or of none."""
    match = _VERSION.fullmatch(schema)
    if match is None:
        return "no report of factcheck: its schema is not named", _HINT
    if schema == shape.SCHEMA:
        return None
    newer = _OURS is not None and int(match["number"]) > int(_OURS["number"])
    hint = "update factcheck, or run the comparison anew" if newer else "run the comparison anew"
    return f"written by {'a newer' if newer else 'another'} version of factcheck: {schema}, where {shape.SCHEMA} is read", hint


def _words(error: Exception) -> str:
    """A validation error, its place first."""
    words = str(error)
    match = _AT.search(words)
    words = words[: match.start()] if match else words
    words = words[:1].lower() + words[1:]
    return f"{match['place']}: {words}" if match else words


def _broken(text: str, path: str, error: Exception) -> Problem:
    """Where JSON breaks, which Python's own parser says."""
    try:
        json.loads(text)
    except json.JSONDecodeError as broken:
        return Problem(path=path, line=broken.lineno, column=broken.colno, message=f"broken JSON: {broken.msg}")
    except RecursionError:
        return Problem(path=path, message="broken JSON: nested too deeply")
    except ValueError:  # Python reads no integer of thousands of digits
        return Problem(path=path, message="broken JSON: a number has too many digits")
    return Problem(path=path, message=f"broken JSON: {error}")


def _report(document: shape.Document) -> Report:
    for rule in document.rules.told:
        plain(rule.code)
        plain(rule.name)
    told = tuple(
        RuleTold(code=one.code, name=one.name, level=one.level, about=one.about, help=one.help, markdown=one.markdown)
        for one in document.rules.told
    )
    articles, found = stories(document)
    return Report(
        version=document.tool.version,
        rules=RulesUsed(path=document.rules.path, digest=document.rules.digest, told=told),
        articles=articles,
        stories=found,
        findings=tuple(map(_finding, document.findings)),
        suppressed=tuple(map(_finding, document.suppressed)),
        skipped=tuple(Skipped(item=one.item, stage=one.stage, reason=one.reason) for one in document.skipped),
        summary=Summary(**_fields(document.summary)),
    )


def _finding(found: shape.Finding) -> Finding:
    for words in (found.id, found.code, found.name, found.unit, found.verdict):
        plain(words)
    own = {
        "locations": tuple(map(_location, found.locations)),
        "aligned": tuple(Aligned(**_fields(one)) for one in found.aligned),
        "suppression": Suppression(**_fields(found.suppression)) if found.suppression else None,
    }
    return Finding(**{**_fields(found), **own})


def _location(found: shape.Location) -> Location:
    own = {"published": timestamp(found.published), "meaning": meaning(found.meaning) if found.meaning else None}
    return Location(**{**_fields(found), **own})


def _fields(found: msgspec.Struct) -> Mapping[str, Any]:
    """The fields of an object by name, where a value of the domain has the same."""
    return {name: getattr(found, name) for name in found.__struct_fields__}
