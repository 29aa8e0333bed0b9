"""An HTML page → the draft of its article, with the text that trafilatura takes for it."""

from __future__ import annotations

import logging
from datetime import datetime, time
from itertools import islice
from typing import Any

from factcheck.domain.article import DateSource, Skipped
from factcheck.domain.calendar import Timestamp
from factcheck.ingest.dates import inferred_date
from factcheck.ingest.drafts import Draft, Drafts, File, Mark
from factcheck.ingest.html.comments import text_of
from factcheck.ingest.html.headline import headed
from factcheck.ingest.html.lines import lines_of, without_references
from factcheck.ingest.html.marks import marks
from factcheck.ingest.metadata import Given, Metadata

# A page with its pictures inside takes some megabytes, a live blog of a day some ten thousand elements.
_LARGEST = 32_000_000
_MOST_ELEMENTS = 50_000
_LONGEST_ARTICLE = 1_000_000
_FEWEST_WORDS = 15
# How many lines above and below its headline a page shows its day.
_BESIDE = 6
# As the page says it, nothing guessed from its running text, and no clock asked.
_DATES = {
    "original_date": True,
    "extensive_search": False,
    "deferred_url_extractor": True,
    "outputformat": "%Y-%m-%dT%H:%M:%S%z",
    "max_date": "2100-01-01",
}


class _NoArticleError(Exception):
    """Why a page gives no article."""


def read_html(file: File) -> Drafts:
    """The article of a page; a page without one, or past every limit, is skipped with the reason."""
    try:
        page = _page(file.decoded.text[file.decoded.start :])
        return Drafts(drafts=(_draft(file, page),))
    except _NoArticleError as why:
        return Drafts(skipped=(Skipped(item=file.path, stage="read", reason=str(why)),))


def _page(text: str) -> Any:  # noqa: ANN401  (lxml has no types)
    """The page's tree."""
    from lxml import etree, html  # noqa: PLC0415  (loads only where there is a page)

    if len(text) > _LARGEST:
        raise _NoArticleError(f"the page is larger than {_LARGEST // 1_000_000} MB")
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True)
    try:
        page = html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.LxmlError, ValueError):
        raise _NoArticleError("the page holds no text") from None
    if any("depth" in error.message for error in parser.error_log):
        raise _NoArticleError("the elements of the page are nested too deeply")
    if sum(1 for _ in islice(page.iter(), _MOST_ELEMENTS + 1)) > _MOST_ELEMENTS:
        raise _NoArticleError(f"the page has more than {_MOST_ELEMENTS:,} elements")
    return page


def _draft(file: File, page: Any) -> Draft:  # noqa: ANN401
    without_references(page)
    around = lines_of(page)
    found = _extracted(page)
    lines = lines_of(found.body) if found is not None and found.body is not None else []
    if sum(len(line.split()) for line in lines) < _FEWEST_WORDS:
        raise _NoArticleError("no article was found on the page")
    lines = headed(lines, found.title, page)
    text = text_of(file.decoded.text, lines)
    if len(text.words) > _LONGEST_ARTICLE:
        raise _NoArticleError(f"the text of the page is longer than {_LONGEST_ARTICLE:,} signs")
    return Draft(
        id=file.id,
        path=file.path,
        text=text.words,
        given=file.given.over(_metadata(found)).over(_dated_by(around, lines[0])),
        name=file.stem,
        encoding=file.decoded.encoding,
        places=text.places,
        marks=tuple(
            Mark(start=start, end=start + len(line), furniture=kind)
            for start, line, kind in zip(text.starts, lines, marks(page, lines), strict=False)
            if kind is not None
        ),
        language=page.get("lang") or None,
    )


def _extracted(page: Any) -> Any:  # noqa: ANN401
    """What trafilatura finds on a page: its article, title, date, outlet and address; None where it finds nothing."""
    from trafilatura import bare_extraction  # noqa: PLC0415  (loads only where there is a page)

    for name in ("trafilatura", "htmldate", "courlan", "justext"):
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)  # they log words of the page
    try:
        return bare_extraction(page, include_comments=False, with_metadata=True, date_extraction_params=dict(_DATES))
    except Exception as error:  # noqa: BLE001  (whatever a hostile page makes of a library)
        raise _NoArticleError(f"the page cannot be taken apart ({type(error).__name__})") from None


def _metadata(found: Any) -> Metadata:  # noqa: ANN401
    """What the page says of itself."""
    moment = datetime.fromisoformat(found.date) if found.date else None
    at = moment if moment is not None and moment.time() != time() else None  # midnight stands for a bare day
    published = Given(at=Timestamp(day=moment.date(), at=at), by=DateSource.HTML) if moment else None
    return Metadata(source=_words(found.sitename), title=_words(found.title), url=found.url or None, published=published)


def _dated_by(around: list[str], headline: str) -> Metadata:
    """The day that the page itself shows beside its headline, where it declares none."""
    at = next((n for n in reversed(range(len(around))) if around[n] == headline), 0)
    day, source = inferred_date(tuple(around[max(0, at - _BESIDE) : at + _BESIDE]), None)
    return Metadata(published=Given(at=day, by=source)) if day is not None else Metadata()


def _words(text: str | None) -> str | None:
    return " ".join((text or "").split()) or None
