"""The schema of a rules file allows what is read, and refuses what is not: an editor and the program say the same."""

import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from factcheck.errors import InputError
from factcheck.rules.checks import all_checks
from factcheck.rules.loader import built_in, parsed
from factcheck.rules.schema import rules_schema

ROOT = Path(__file__).parent.parent.parent
SCHEMA = rules_schema()

GOOD = (
    "version: 1",
    'version: "1"\nextends: []',
    "version: 1\nextends: default",
    "version: 1\nsettings: {fail-on: never, home-currency: GBP}",
    "version: 1\nsettings: {min-level: warning, min-confidence: 0.5, select: [NUM, MON001], ignore: DAT, exclude: 'x*', fx: ecb}",
    'version: 1\nsettings: {fx-date: "2022-09-28", skip-unreadable: true, allow-empty: false, output-format: json}',
    'version: 1\nsources: {courier: {match: "courier*.md", repeats: agency, country: GB}, agency: {match: "a*"}}',
    "version: 1\nquantities: {about: 10%, nearly: {core: 7%, support: 15%}, dozens: {core: [24, 60], support: [18, 99]}}",
    "version: 1\nquantities: {about: 0.1, tens of thousands: {core: [20000, 70000]}}",
    "version: 1\nnames: [{canonical: Ana Ruiz, accept: Anna Ruiz, avoid: [Ana Ruis]}]",
    "version: 1\nrules: {NUM001: {level: info, tolerance: 5%}, money-mismatch: {tolerance: 0.02}}",
    "version: 1\nrules: {NUM001 count-mismatch: {enabled: false}, vague-exceeded: {warn-from: 2, error-from: 4.5}}",
    'version: 1\nrules: {HOUSE1 bridge: {check: measure-mismatch, level: error, when: {unit: meter, head: [span]}, message: "{a}"}}',
    "version: 1\nrules: {H1 a: {check: no-rate, level: info, about: x, when: {event: DIE, kind: [money]}, examples: {agree: [[a, b]]}}}",
)
BAD = (
    "extends: [default]",
    "version: 2",
    "version: 1\nrulez: {}",
    "version: 1\nextends: [mine]",
    "version: 1\nsettings: {fail-onn: error}",
    "version: 1\nsettings: {fail-on: fatal}",
    "version: 1\nsettings: {min-confidence: 2}",
    "version: 1\nsettings: {skip-unreadable: perhaps}",
    "version: 1\nsettings: {fx-date: yesterday}",
    "version: 1\nsettings: {home-currency: pounds}",
    "version: 1\nsources: {courier: {repeats: agency}}",
    "version: 1\nsources: {courier: {match: a, county: GB}}",
    "version: 1\nquantities: {about: 150%}",
    "version: 1\nquantities: {oodles: {core: [1, 2]}}",
    "version: 1\nquantities: {dozens: {middle: [1, 2]}}",
    "version: 1\nquantities: {dozens: {core: [1, 2, 3]}}",
    "version: 1\nquantities: {about: {core: 7%}}",
    "version: 1\nnames: [{accept: [x]}]",
    "version: 1\nnames: {canonical: x}",
    "version: 1\nrules: {NUM001: {level: eror}}",
    "version: 1\nrules: {NUM001: {tolerance: 200%x}}",
    "version: 1\nrules: {NUM001: {tolerance: 1.5}}",
    "version: 1\nrules: {NUM001: {warn-from: 2}}",
    "version: 1\nrules: {vague-exceeded: {warn-from: 0}}",
    "version: 1\nrules: {NUM001: {enabled: maybe}}",
    "version: 1\nrules: {NUM001: {check: no-rate}}",
    "version: 1\nrules: {NUM999: {level: info}}",
    "version: 1\nrules: {HOUSE1 bridge: {level: error}}",
    "version: 1\nrules: {HOUSE1 bridge: {check: nosuch, level: error}}",
    "version: 1\nrules: {HOUSE1 bridge: {check: no-rate, level: error, tolerance: 1%}}",
    "version: 1\nrules: {NUM001: {when: {colour: red}}}",
    "version: 1\nrules: {NUM001: {when: {kind: [number]}}}",
    "version: 1\nrules: {NUM001: {examples: {conflict: [[one]]}}}",
)


def allowed(text: str) -> bool:
    return bool(jsonschema.Draft202012Validator(SCHEMA).is_valid(yaml.safe_load(text)))


def read(text: str) -> bool:
    try:
        parsed(text, "rules.yaml", built_in())
    except InputError:
        return False
    return True


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("text", GOOD)
def test_what_is_read_is_allowed(text: str) -> None:
    assert read(text)
    assert allowed(text)


@pytest.mark.parametrize("text", BAD)
def test_what_is_not_read_is_not_allowed(text: str) -> None:
    assert not read(text)
    assert not allowed(text)


@pytest.mark.parametrize("path", ["rules.yaml", "factcheck/rules/default.yaml"])
def test_the_files_of_this_repository_are_allowed(path: str) -> None:
    text = (ROOT / path).read_text(encoding="utf-8")
    if path == "rules.yaml":
        assert allowed(text)
    else:  # the pack itself makes the rules that the schema of a house knows
        assert all(title.split()[0] in SCHEMA["properties"]["rules"]["properties"] for title in yaml.safe_load(text)["rules"])


@pytest.mark.parametrize("check", all_checks(), ids=lambda check: check.name)
def test_every_option_of_a_check_is_described_with_its_default(check: Any) -> None:
    described = SCHEMA["$defs"][check.name]["properties"]
    for option in check.options:
        assert described[option.name]["description"] == option.help
        rule = next(rule for rule in built_in().rules if rule.check == check.name)
        default = yaml.safe_dump(described[option.name]["default"]).partition("\n")[0]
        assert allowed(f"version: 1\nrules: {{{rule.code}: {{{option.name}: {default}}}}}")


@pytest.mark.parametrize(
    ("before", "place"),
    [
        ("version: 1\n{key}: x", ()),
        ("version: 1\nsettings: {{{key}: x}}", ("settings",)),
        ("version: 1\nsources: {{a: {{match: a, {key}: x}}}}", ("sources", "additionalProperties")),
        ("version: 1\nnames: [{{canonical: a, {key}: x}}]", ("names", "items")),
    ],
)
def test_every_key_that_is_read_is_in_the_schema(before: str, place: tuple[str, ...]) -> None:
    with pytest.raises(InputError) as caught:
        parsed(before.format(key="zzzz"), "rules.yaml", built_in())
    keys = re.search(r"allowed are ([^()]*)\)", str(caught.value))
    assert keys
    schema = SCHEMA
    for index, step in enumerate(place):
        schema = schema["properties"][step] if index == 0 else schema[step]
    assert sorted(schema["properties"]) == sorted(keys[1].split(", "))


@pytest.mark.parametrize("part", ["", "when", "examples"])
def test_every_key_of_a_rule_is_in_the_schema(part: str) -> None:
    entry = f"{{{part}: {{zzzz: x}}}}" if part else "{zzzz: x}"
    with pytest.raises(InputError) as caught:
        parsed(f"version: 1\nrules: {{NUM001: {entry}}}", "rules.yaml", built_in())
    keys = re.search(r"allowed are ([^()]*)\)", str(caught.value))
    assert keys
    schema = SCHEMA["$defs"][part or "count-mismatch"]
    assert sorted(schema["properties"]) == sorted(keys[1].split(", "))
