"""What `factcheck extract` prints: the mentions of each article and what they assert, nothing compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.domain.visible import visible
from factcheck.report.json_values import Object, document_lines, dump, head_of, quantity, said_of, span_of, when
from factcheck.report.sheet import sheet
from factcheck.report.view import View

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from factcheck.domain.article import Article
    from factcheck.domain.assertion import Assertion
    from factcheck.domain.mention import Mention

    Extracted = tuple[Article, tuple[Mention, ...], tuple[Assertion, ...]]

__all__ = ["EXTRACT_RENDERERS", "View"]

SCHEMA = "factcheck/extract/1"
_COLUMNS = (
    "article", "path", "kind", "start", "end", "line", "column", "text", "low", "high", "unit", "hedge", "step", "from", "to",
    "event", "head", "attribution", "modality", "flags", "sentence",
)  # fmt: skip


def jsonl(extracted: Sequence[Extracted], view: View) -> str:
    """One object an article, a line each."""
    return "".join(f"{dump(_article(*one, view))}\n" for one in _by_path(extracted))


def json(extracted: Sequence[Extracted], view: View) -> str:
    """All articles in one object."""
    articles = [_article(*one, view) for one in _by_path(extracted)]
    return document_lines({"schema": SCHEMA, "articles": articles})


def table(extracted: Sequence[Extracted], view: View) -> str:
    """Each article's assertions in rows, for people; or its text alone."""
    if view.show_text:
        return _texts([article for article, _, _ in _by_path(extracted)], view)
    from factcheck.report.terminal.extract_table import table as render  # noqa: PLC0415  (rich loads only for people)

    return render(_by_path(extracted), view)


def csv(extracted: Sequence[Extracted], view: View) -> str:
    """A row for each mention, for a spreadsheet."""
    articles = [_article(*one, view) for one in _by_path(extracted)]
    return sheet(_COLUMNS, (_row(article, mention) for article in articles for mention in article["mentions"]))


EXTRACT_RENDERERS: dict[str, Callable[[Sequence[Extracted], View], str]] = {
    "table": table,
    "json": json,
    "jsonl": jsonl,
    "csv": csv,
}


def _by_path(extracted: Sequence[Extracted]) -> list[Extracted]:
    return sorted(extracted, key=lambda one: one[0].path)


def _texts(articles: Sequence[Article], view: View) -> str:
    """The texts that spans count in, of several each under its path; a terminal gets no sign that acts on it."""
    texts = [article.text if not view.made_safe else "\n".join(map(visible, article.text.split("\n"))) for article in articles]
    if len(texts) == 1:
        return texts[0]
    return "\n".join(f"==> {visible(article.path)} <==\n{text}" for article, text in zip(articles, texts, strict=True))


def _article(article: Article, mentions: tuple[Mention, ...], assertions: tuple[Assertion, ...], view: View) -> Object:
    asserted = {(one.kind, one.mention.start, one.mention.end): one for one in assertions}
    ordered = sorted(mentions, key=lambda mention: (mention.start, mention.end, mention.kind))
    return {
        "id": article.id,
        "path": article.path,
        **({"text": article.text} if view.show_text else {}),
        "mentions": [_mention(mention, article, asserted.get((mention.kind, mention.start, mention.end))) for mention in ordered],
    }


def _mention(mention: Mention, article: Article, assertion: Assertion | None) -> Object:
    """A mention; `modality` and `flags` tell a figure that its article does not hold up as a main value.

    `entity` is whom or what a name, a role, a place or a pronoun means, `certainty` how sure that is.
    """
    return {
        "kind": mention.kind,
        **span_of(mention, article.position(mention.start)),
        "quantity": quantity(mention.quantity, head_of(assertion)),
        "date": when(mention.when),
        **said_of(assertion),
        **({"attribution": mention.said_by} if mention.said_by else {}),
        "modality": assertion.modality if assertion else None,
        "flags": assertion.flags if assertion else (),
        "entity": mention.entity,
        "certainty": mention.certain,
    }


def _row(article: Object, mention: Object) -> list[object]:
    """A mention in the columns of the sheet."""
    figure, days = mention["quantity"], mention["date"] or {}
    own = {name: getattr(figure, name, None) for name in ("low", "high", "unit", "hedge", "step")}
    flags = "; ".join(mention["flags"])
    told = (
        mention | own | {"article": article["id"], "path": article["path"], "from": days.get("from"), "to": days.get("to"), "flags": flags}
    )
    return [told[name] for name in _COLUMNS]
