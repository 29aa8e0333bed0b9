"""`factcheck schema`: JSON Schema of the files that are written and read, for editors and for tests of other programs."""

from __future__ import annotations

import json
from enum import StrEnum
from importlib.resources import files
from typing import Annotated, Any

import typer

from factcheck.cli.door import errors_told, write
from factcheck.cli.options import Output


class SchemaOf(StrEnum):
    """What a schema is of."""

    RULES = "rules"
    DECISIONS = "decisions"
    REPORT = "report"


def schema_command(
    of: Annotated[SchemaOf, typer.Argument(help="A rules file, a file of decisions, or a report in the format json.", show_default=False)],
    output: Output = None,
) -> None:
    """Print the JSON Schema of a kind of file."""
    with errors_told():
        write(json.dumps(_schema(of), indent=2, ensure_ascii=False), output)


def _schema(of: SchemaOf) -> dict[str, Any]:
    if of is SchemaOf.RULES:
        from factcheck.rules.schema import rules_schema  # noqa: PLC0415  (help must not wait for the tables)

        return rules_schema()
    if of is SchemaOf.DECISIONS:
        published: dict[str, Any] = json.loads(files("factcheck.state").joinpath("decisions.schema.json").read_text(encoding="utf-8"))
        return published
    from factcheck.report.schema import report_schema  # noqa: PLC0415

    return report_schema()
