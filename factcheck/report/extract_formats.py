"""What `factcheck extract` prints: the mentions of each article and what they assert, nothing compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.report.json_values import Object, document_lines, dump, head_of, quantity, said_of, span_of, when
from factcheck.report.view import View

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from factcheck.domain.article import Article
    from factcheck.domain.assertion import Assertion
    from factcheck.domain.mention import Mention

    Extracted = tuple[Article, tuple[Mention, ...], tuple[Assertion, ...]]

__all__ = ["EXTRACT_RENDERERS", "View"]

SCHEMA = "factcheck/extract/1"


def jsonl(extracted: Sequence[Extracted], _view: View) -> str:
    """One object an article, a line each."""
    return "".join(f"{dump(_article(*one))}\n" for one in _by_path(extracted))


def json(extracted: Sequence[Extracted], _view: View) -> str:
    """All articles in one object."""
    articles = [_article(*one) for one in _by_path(extracted)]
    return document_lines({"schema": SCHEMA, "articles": articles})


def table(extracted: Sequence[Extracted], view: View) -> str:
    """Each article's assertions in rows, for people."""
    from factcheck.report.terminal.extract_table import table as render  # noqa: PLC0415  (rich loads only for people)

    return render(_by_path(extracted), view)


EXTRACT_RENDERERS: dict[str, Callable[[Sequence[Extracted], View], str]] = {
    "table": table,
    "json": json,
    "jsonl": jsonl,
}


def _by_path(extracted: Sequence[Extracted]) -> list[Extracted]:
    return sorted(extracted, key=lambda one: one[0].path)


def _article(article: Article, mentions: tuple[Mention, ...], assertions: tuple[Assertion, ...]) -> Object:
    asserted = {(one.kind, one.mention.start, one.mention.end): one for one in assertions}
    ordered = sorted(mentions, key=lambda mention: (mention.start, mention.end, mention.kind))
    return {
        "id": article.id,
        "path": article.path,
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
        "modality": assertion.modality if assertion else None,
        "flags": assertion.flags if assertion else (),
        "entity": mention.entity,
        "certainty": mention.certain,
    }
