"""JSON Schema of the format `json`, derived from the shape that writes and reads it."""

from __future__ import annotations

from typing import Any

import msgspec

from factcheck.report import shape

_DRAFT = "https://json-schema.org/draft/2020-12/schema"
# How msgspec describes a decimal; here they are written as numbers.
_DECIMAL = {"type": "string", "format": "decimal"}


def report_schema() -> dict[str, Any]:
    """The schema of a report; `$defs/Finding` is that of a line of the format `jsonl`."""
    made = _numbers(msgspec.json.schema(shape.Document))
    made["$defs"]["Document"]["properties"]["schema"] = {"const": shape.SCHEMA}
    return {"$schema": _DRAFT, "$id": shape.SCHEMA, "title": "A report of factcheck", **made}


def _numbers(value: Any) -> Any:  # noqa: ANN401  (a schema is any JSON)
    """The schema with decimals as the numbers that they are written as."""
    if value == _DECIMAL:
        return {"type": "number"}
    if isinstance(value, dict):
        return {key: _numbers(item) for key, item in value.items()}
    return [_numbers(item) for item in value] if isinstance(value, list) else value
