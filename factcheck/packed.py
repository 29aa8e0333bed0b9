"""Frozen values ↔ bytes, by the types of their fields: what is read back is such a value, or a `ValueError`, and runs nothing.

msgspec does the work. What it has no words for is put in others: a union of values (`Single | Range | Vague`) becomes
one of structs with tags, and a day that may be a moment (`date | datetime`) becomes its letters.
"""

from __future__ import annotations

import types
from collections.abc import Callable
from datetime import date, datetime
from functools import cache
from operator import attrgetter
from typing import Any, Generic, TypeVar, Union, get_args, get_origin, get_type_hints

import msgspec
from msgspec import Struct

T = TypeVar("T")
Turned = Callable[[Any], Any]
# What no field of a value can be called.
_TAG = "<class>"


class Packing(Struct, Generic[T], frozen=True):
    """The way of values of one type to bytes and back."""

    pack: Callable[[T], bytes]
    unpack: Callable[[bytes], T]


class _Wire(Struct, frozen=True):
    """What a type becomes on the way: the type msgspec knows, and how values turn; None where they are the same."""

    type: Any
    out: Turned | None = None
    back: Turned | None = None


@cache
def packing(kind: Any) -> Packing[Any]:  # noqa: ANN401  (a class, or a union of classes)
    """The packing of a type: of structs whose fields are plain, tuples, and other structs."""
    wire = _wire(kind)
    encoder, decoder = msgspec.msgpack.Encoder(), msgspec.msgpack.Decoder(wire.type)

    def pack(value: Any) -> bytes:  # noqa: ANN401
        return encoder.encode(wire.out(value) if wire.out else value)

    def unpack(data: bytes) -> Any:  # noqa: ANN401
        try:
            found = decoder.decode(data)
            return wire.back(found) if wire.back else found
        except (msgspec.MsgspecError, ValueError, OverflowError, RecursionError) as error:
            raise ValueError(f"no packed value: {error}") from error

    return Packing(pack, unpack)


def _wire(kind: Any) -> _Wire:  # noqa: ANN401
    origin, args = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):
        return _union(tuple(a for a in args if a is not types.NoneType), optional=types.NoneType in args)
    if origin is tuple and args[-1:] == (Ellipsis,):
        return _many(_wire(args[0]))
    if origin is tuple:
        return _row([_wire(arg) for arg in args])
    if _is_value(kind):
        return _record(kind)
    return _Wire(kind)


def _is_value(kind: Any) -> bool:  # noqa: ANN401
    return isinstance(kind, type) and issubclass(kind, Struct)


def _many(one: _Wire) -> _Wire:
    row: Any = tuple
    out, back = one.out, one.back
    if out is None or back is None:
        return _Wire(row[one.type, ...])
    return _Wire(row[one.type, ...], lambda values: tuple(map(out, values)), lambda values: tuple(map(back, values)))


def _row(wires: list[_Wire]) -> _Wire:
    """A tuple of so many values, each of its own type."""
    row: Any = tuple
    kind = row[tuple(wire.type for wire in wires)]
    outs = [(at, wire.out) for at, wire in enumerate(wires) if wire.out]
    backs = [(at, wire.back) for at, wire in enumerate(wires) if wire.back]
    if not outs:
        return _Wire(kind)
    return _Wire(kind, lambda values: tuple(_turned(values, outs)), lambda values: tuple(_turned(values, backs)))


def _union(members: tuple[Any, ...], *, optional: bool) -> _Wire:
    if set(members) == {date, datetime}:
        wire = _Wire(str, lambda day: day.isoformat(), _day)
    elif len(members) > 1 and all(map(_is_value, members)):
        wire = _tagged(members)
    elif len(members) == 1:
        wire = _wire(members[0])
    else:
        wire = _Wire(Union[members])  # noqa: UP007  (made of what is only known here)
    if not optional:
        return wire
    out, back = wire.out, wire.back
    if out is None or back is None:
        return _Wire(wire.type | None)
    return _Wire(
        wire.type | None, lambda value: None if value is None else out(value), lambda value: None if value is None else back(value)
    )


def _day(written: str) -> date:
    return datetime.fromisoformat(written) if "T" in written else date.fromisoformat(written)


def _tagged(members: tuple[type, ...]) -> _Wire:
    wires = {member: _struct(member, tag=member.__name__) for member in members}
    backs = {wire.type: wire.back for wire in wires.values()}
    outs = {member: wire.out for member, wire in wires.items()}
    return _Wire(Union[tuple(backs)], lambda value: outs[type(value)](value), lambda value: backs[type(value)](value))  # type: ignore[misc]  # noqa: UP007


@cache
def _record(kind: type) -> _Wire:
    """A value as it is, where msgspec knows every field; else a struct."""
    plain = all(wire.out is None for _, wire in _fields(kind))
    return _Wire(kind) if plain else _struct(kind, tag=None)


@cache
def _fields(kind: type) -> tuple[tuple[str, _Wire], ...]:
    """The name of each field, and what its type becomes."""
    hints = get_type_hints(kind)
    return tuple((name, _wire(hints[name])) for name in kind.__struct_fields__)  # type: ignore[attr-defined]  # a Struct


def _struct(kind: type, tag: str | None) -> _Wire:
    names, wires = zip(*_fields(kind), strict=True)
    struct = msgspec.defstruct(
        kind.__name__,
        [(name, wire.type) for name, wire in zip(names, wires, strict=True)],
        tag=tag,
        tag_field=_TAG if tag else None,
        array_like=True,
        frozen=True,
    )
    values = attrgetter(*names) if len(names) > 1 else lambda value: (getattr(value, names[0]),)
    outs = [(at, wire.out) for at, wire in enumerate(wires) if wire.out]
    backs = [(at, wire.back) for at, wire in enumerate(wires) if wire.back]

    def out(value: Any) -> Any:  # noqa: ANN401
        return struct(*_turned(values(value), outs))

    def back(value: Any) -> Any:  # noqa: ANN401
        return kind(**dict(zip(names, _turned(values(value), backs), strict=True)))

    return _Wire(struct, out, back)


def _turned(values: tuple[Any, ...], turns: list[tuple[int, Turned]]) -> list[Any]:
    turned = list(values)
    for at, turn in turns:
        turned[at] = turn(turned[at])
    return turned
