"""Errors for what cannot be read or run. A disagreement between sources is a value, never an exception."""

from __future__ import annotations

from msgspec import Struct

# What would end a line: a problem is one, whatever stands in the name of a file.
_LINE_ENDS = {letter: letter.encode("unicode_escape").decode() for letter in "\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"}


class FactcheckError(Exception):
    """Root of every error that `factcheck` raises on purpose; its text is fit for a person to read."""


class Problem(Struct, frozen=True, kw_only=True, order=True):
    """One thing wrong with an input: where, what, and what would be right.

    `line` and `column` count from 1; None where the input has no such place (a missing file).
    """

    path: str
    line: int | None = None
    column: int | None = None
    message: str
    hint: str | None = None

    def __str__(self) -> str:
        place = ":".join(str(part) for part in (self.path, self.line, self.column) if part is not None)
        told = f"{place}: {self.message}" + (f" ({self.hint})" if self.hint else "")
        return "".join(_LINE_ENDS.get(letter, letter) for letter in told)


class InputError(FactcheckError):
    """Everything that was wrong with the inputs of a run, told together.

    Args:
        problems: at least one; kept in the order in which they are to be printed.
    """

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(problems)
        self.problems = problems

    def __str__(self) -> str:
        return "\n".join(map(str, self.problems))
