"""How a reader looks at a report: the room there is and what is asked to be shown."""

from __future__ import annotations

from msgspec import Struct


class View(Struct, frozen=True, kw_only=True):
    """What a renderer may use of the screen, decided by whoever opened it.

    `wrap` folds evidence to the width; off where no terminal reads it. `ascii` draws with plain characters. `links`
    makes outlets clickable and needs `color`, since both are escape codes. `statistics` counts the findings of each
    rule; `quiet` prints the findings, or the matrix where that is the format, and nothing around them. `show_text`
    prints the texts of articles, as they are or `made_safe` for a terminal.
    """

    width: int = 100
    color: bool = False
    show_agreements: bool = False
    show_coverage: bool = False
    show_suppressed: bool = False
    statistics: bool = False
    quiet: bool = False
    show_text: bool = False
    made_safe: bool = False
    ascii: bool = False
    links: bool = False
    wrap: bool = True
