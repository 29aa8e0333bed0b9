"""How bad a finding is; alone here, since the command line names the levels before it knows of findings."""

from __future__ import annotations

from enum import StrEnum


class Level(StrEnum):
    """How bad a finding is if it is true."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    @property
    def rank(self) -> int:
        """0 for the worst."""
        return (Level.ERROR, Level.WARNING, Level.INFO).index(self)
