"""Report → page."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from factcheck.domain.finding import Level
from factcheck.domain.visible import inert, visible
from factcheck.report.concise import line
from factcheck.report.html.card import card
from factcheck.report.html.record import record
from factcheck.report.html.story import story_part
from factcheck.report.order import ordered
from factcheck.report.wording import counted, coverage, day_words, found, left_out, listed, suppressed_by

if TYPE_CHECKING:
    from factcheck.domain.report import Report
    from factcheck.report.view import View


LIGHT = 100_000  # bytes: a page that is still sent around by mail and opened on a phone


def page(report: Report, _view: View) -> str:
    """The whole page, its record packed where it would be heavy."""
    report = ordered(report)
    template, values = environment().get_template("page.html"), _values(report)
    whole = template.render(values, record=record(report, packed=False))
    whole = whole if len(whole.encode()) < LIGHT else template.render(values, record=record(report, packed=True))
    return inert(whole, "&#58;", "&#91;")  # the record has none left


def style() -> Markup:
    """The style sheet of this package without what only its writers read."""
    text = (Path(__file__).parent / "templates" / "style.css").read_text(encoding="utf-8")
    text = re.sub(r"\s+", " ", re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL))
    return Markup(re.sub(r" ?([{};,]) ?|(?<=:) ", r"\1", text).replace(";}", "}").strip())  # noqa: S704  (our own words)


def _values(report: Report) -> dict[str, object]:
    taken: set[str] = set()
    told = [story for story in report.stories if len(story.articles) > 1]
    parts = [story_part(story, report.findings, f"s{index}-" if len(told) > 1 else "", taken) for index, story in enumerate(told, start=1)]
    known = {story.id for story in told}
    return {
        "style": style(),
        "report": report,
        "title": parts[0].id if len(parts) == 1 else f"{len(parts)} stories",
        "stories": parts,
        "loose": [card(one, {}, {}, f"loose-{index}") for index, one in enumerate(report.findings) if one.story not in known],
        "tally": [(level, counted(number, level)) for level, number in zip(Level, _tally(report), strict=True) if number],
        "found": found(report),
        "coverage": coverage(report),
        "suppressed": [f"{line(one)} – {suppressed_by(one)}" for one in report.suppressed],
        "left_out": [left_out(one) for one in report.skipped],
        "rates": _rates(report),
    }


def environment() -> Environment:
    """Templates in which every string is escaped, and every character that acts or hides is shown as its escape."""
    set_up = Environment(
        loader=PackageLoader("factcheck.report.html"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=shown,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    set_up.filters["breaking"] = breaking
    return set_up


def breaking(name: str) -> Markup:
    """A name that may be broken behind each underscore, where a browser sees none of the ends of its words."""
    return Markup("_<wbr>").join(visible(name).split("_"))  # the join escapes each part


def shown(value: object) -> object:
    """A plain string made safe to look at; what is already set as HTML stays as it is."""
    return visible(value) if isinstance(value, str) and not hasattr(value, "__html__") else value


def _tally(report: Report) -> tuple[int, int, int]:
    return report.summary.errors, report.summary.warnings, report.summary.infos


def _rates(report: Report) -> str:
    """Whose exchange rates the run used, and of which days."""
    rates = {
        (value.conversion.rate_source or "", date.fromisoformat(value.conversion.rate_day))
        for story in report.stories
        for fact in story.facts
        for value in fact.values
        if value.conversion and value.conversion.rate_day
    }
    if not rates:
        return "none needed"
    days = {source: sorted(day for named, day in rates if named == source) for source, _ in sorted(rates)}
    return "; ".join(f"{source}, {listed([day_words(day) for day in found])}" for source, found in days.items())
