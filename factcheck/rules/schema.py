"""JSON Schema of a rules file, for editors: its keys, and every rule with the options that its check declares."""

from __future__ import annotations

from typing import Any

from factcheck.compare.hedge_table import MOVABLE_HEDGES
from factcheck.domain.assertion import EventClass
from factcheck.domain.finding import Level
from factcheck.domain.kinds import Kind
from factcheck.language.en.hedge_meanings import PLURALS, SMALL_WORDS
from factcheck.rules.checks import CHECKS, all_checks
from factcheck.rules.checks.interface import AnyCheck, Option
from factcheck.rules.describe import shown
from factcheck.rules.loader import VERSION, built_in
from factcheck.rules.read_rule import CODE_AND_NAME, PLACEHOLDERS

Schema = dict[str, Any]

_DRAFT = "https://json-schema.org/draft/2020-12/schema"
_TEXT: Schema = {"type": "string"}
_TEXTS: Schema = {"anyOf": [_TEXT, {"type": "array", "items": _TEXT}]}
_CURRENCY: Schema = {"type": "string", "pattern": "^[A-Z]{3}$"}
_SHARE: Schema = {
    "anyOf": [
        {"type": "number", "minimum": 0, "exclusiveMaximum": 1},
        {"type": "string", "pattern": r"^\s*([0-9]{1,2}(\.[0-9]+)?\s*%|0?\.[0-9]+|0)\s*$"},
    ]
}
_ENDS: Schema = {"type": "array", "items": {"type": "number", "minimum": 0}, "minItems": 2, "maxItems": 2}


def rules_schema() -> Schema:
    """The schema of a rules file over the built-in pack."""
    rules = {title: rule for rule in built_in().rules for title in (rule.code, rule.name, f"{rule.code} {rule.name}")}
    own = f"^(?!({'|'.join(rule.code for rule in built_in().rules)})\\s){CODE_AND_NAME}$"
    sections: Schema = {
        "version": {"enum": [int(VERSION), VERSION], "description": "The version of this file's format."},
        "extends": {
            "anyOf": [{"const": "default"}, {"type": "array", "items": {"const": "default"}}],
            "description": "[default] keeps the built-in pack under this file; an empty list begins anew.",
        },
        "settings": _settings(),
        "sources": {"type": "object", "additionalProperties": _source(), "description": "What is known of an outlet."},
        "quantities": _quantities(),
        "names": {"type": "array", "items": _name(), "description": "Names as the house writes them."},
        "rules": {
            "type": "object",
            "description": "Rules changed by code or name, and rules of the house's own: CODE name.",
            "properties": {title: {"$ref": f"#/$defs/{rule.check}", "description": rule.about} for title, rule in rules.items()},
            "patternProperties": {own: {"$ref": "#/$defs/own-rule"}},
            "additionalProperties": False,
        },
    }
    return {
        "$schema": _DRAFT,
        "$id": f"factcheck/rules/{VERSION}",
        "title": "Rules of factcheck",
        **_object(sections, required=["version"]),
        "$defs": {check.name: _changed(check) for check in all_checks()}
        | {"own-rule": _any_rule(), "when": _when(), "examples": _examples()},
    }


def _object(properties: Schema, *, required: list[str] | None = None, **rest: object) -> Schema:
    return {"type": "object", "properties": properties, "required": required or [], "additionalProperties": False, **rest}


def _settings() -> Schema:
    switch: Schema = {"enum": [True, False]}
    return _object(
        {
            "fail-on": {"enum": [*Level, "never"], "description": "The level from which on a run ends with 1."},
            "min-level": {"enum": list(Level), "description": "Findings below it are not told."},
            "min-confidence": {"type": "number", "minimum": 0, "maximum": 1, "description": "Findings that are less sure are not told."},
            "output-format": {**_TEXT, "description": "How reports are printed."},
            "select": {**_TEXTS, "description": "Only these rules: codes, names or prefixes."},
            "ignore": {**_TEXTS, "description": "Not these rules."},
            "extend-select": {**_TEXTS, "description": "These rules too."},
            "exclude": {**_TEXTS, "description": "Patterns of paths to leave out."},
            "skip-unreadable": {**switch, "description": "What cannot be read is listed, and the rest compared."},
            "allow-empty": {**switch, "description": "A run that compared nothing ends with 0."},
            "home-currency": {**_CURRENCY, "description": "Sums in several currencies are converted into this one."},
            "fx": {**_TEXT, "description": "Whose rates of exchange: ecb, off, or a file of rates."},
            "fx-date": {"type": "string", "pattern": r"^(article|\d{4}-\d{2}-\d{2})$", "description": "article, or a day."},
            "ours": {"type": "string", "description": "Our own copy: findings are told and pointed at from it."},
            "baseline": {"type": "string", "description": "Only what is not in this baseline is told."},
            "decisions": {"type": "string", "description": "The file of decisions, in place of the nearest decisions.yaml."},
        },
        description="What the command line says where it is silent.",
    )


def _source() -> Schema:
    return _object(
        {
            "match": {**_TEXT, "minLength": 1, "description": 'A pattern of paths or file names, such as "courier*.md".'},
            "repeats": {**_TEXT, "description": "The key of the source that this one copies: it is no witness of its own."},
            "country": {**_TEXT, "description": "The country it writes in, such as GB."},
        },
        required=["match"],
    )


def _name() -> Schema:
    return _object(
        {
            "canonical": {**_TEXT, "minLength": 1, "description": "The spelling of the house."},
            "accept": {**_TEXTS, "description": "Other spellings that may stand."},
            "avoid": {**_TEXTS, "description": "Spellings that are told."},
        },
        required=["canonical"],
    )


def _quantities() -> Schema:
    """Hedges that can be moved take a share of the number, vague words the ends of their core and support."""
    both: Schema = _object({"core": _SHARE, "support": _SHARE}, required=["core", "support"])
    hedge: Schema = {"anyOf": [_SHARE, both]}
    word: Schema = _object({"core": _ENDS, "support": _ENDS}, minProperties=1)
    words = f"^({'|'.join([*SMALL_WORDS, *PLURALS])})( of ({'|'.join(PLURALS)}))?$"
    return {
        "type": "object",
        "description": "What hedges and vague words mean to this house.",
        "properties": {str(name): hedge for name in MOVABLE_HEDGES},
        "patternProperties": {words: word},
        "additionalProperties": False,
    }


def _changed(check: AnyCheck) -> Schema:
    """A rule of a check, with the options that the check declares."""
    summary = check.doc.strip().partition("\n")[0]
    own: Schema = {"check": {"const": check.name}, **{option.name: _option(option) for option in check.options}}
    return _object({**_common(), **own}, description=summary)


def _any_rule() -> Schema:
    """A rule of the house's own: whatever its check allows."""
    chosen = [
        {"if": {"properties": {"check": {"const": name}}, "required": ["check"]}, "then": {"$ref": f"#/$defs/{name}"}} for name in CHECKS
    ]
    return {"type": "object", "properties": {"check": {"enum": list(CHECKS)}}, "required": ["check", "level"], "allOf": chosen}


def _common() -> Schema:
    """What every rule may say."""
    fields = ", ".join(f"{{{name}}}" for name in PLACEHOLDERS)
    return {
        "level": {"enum": list(Level), "description": "How bad it is if it is true."},
        "about": {**_TEXT, "description": "One line for `factcheck rules list`."},
        "message": {**_TEXT, "description": f"The words of the finding; {fields} are filled in."},
        "when": {"$ref": "#/$defs/when"},
        "examples": {"$ref": "#/$defs/examples"},
        "enabled": {"enum": [True, False], "description": "false takes the rule out."},
    }


def _when() -> Schema:
    return _object(
        {
            "kind": _one_or_more(list(Kind)),
            "unit": {**_TEXTS, "description": "A unit such as meter, percent or USD."},
            "head": {**_TEXTS, "description": "The noun that is counted or measured."},
            "event": _one_or_more(list(EventClass)),
        },
        description="The facts that it looks at; all without it.",
    )


def _examples() -> Schema:
    pairs: Schema = {"type": "array", "items": {"type": "array", "items": _TEXT, "minItems": 2, "maxItems": 2}}
    return _object({"conflict": pairs, "agree": pairs}, description="Pairs of texts on which it must, and must not, speak.")


def _one_or_more(words: list[str]) -> Schema:
    allowed: Schema = {"enum": [str(word) for word in words]}
    return {"anyOf": [allowed, {"type": "array", "items": allowed}]}


def _option(option: Option) -> Schema:
    """An option as its check declares it; a share may be written as a percentage."""
    number: Schema = {"type": "number", "minimum": float(option.low), "maximum": float(option.high)}
    said: Schema = {"description": option.help, "default": shown(option.default, share=option.share)}
    if not option.share:
        return {**number, **said, "default": float(option.default)}
    return {"anyOf": [number, {"type": "string", "pattern": r"^\s*[0-9]+(\.[0-9]+)?\s*%\s*$"}], **said}
