"""An entry of the house's list of names."""

from __future__ import annotations

from msgspec import Struct


class HouseName(Struct, frozen=True, kw_only=True):
    """A name as the house writes it, other spellings it accepts, and those it avoids."""

    canonical: str
    accept: tuple[str, ...] = ()
    avoid: tuple[str, ...] = ()
