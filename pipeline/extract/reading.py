"""The way from a snapshot to an article, by what kind of body it is."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import PurePosixPath
from typing import Literal
from urllib.parse import unquote, urlsplit

from pipeline.extract.blocks import lay_out
from pipeline.extract.boilerplate import Page, find_headline, prune
from pipeline.extract.cards import cards_of
from pipeline.extract.decoding import decode
from pipeline.extract.errors import UnreadableError
from pipeline.extract.fingerprints import fingerprint
from pipeline.extract.languages import detect_language, language_code, stated_language
from pipeline.extract.markup import walk
from pipeline.extract.metadata import latest_day, read_metadata
from pipeline.extract.opinion import remove_apart, weigh
from pipeline.extract.page import parse_page, to_soup
from pipeline.extract.plain import lay_out_plain
from pipeline.extract.tables import tables_of
from storage.records import Article, DatedBy, Snapshot

Form = Literal["html", "plain", "markdown", "mail", "json"]
_SUFFIXES: dict[str, Form] = {
    ".html": "html", ".htm": "html", ".xhtml": "html", ".txt": "plain", ".text": "plain", ".md": "markdown",
    ".markdown": "markdown", ".eml": "mail", ".json": "json",
}  # fmt: skip


def read_article(
    snapshot: Snapshot, *, title: str | None = None, published: date | None = None, lang: str | None = None
) -> Article:
    """Read what a snapshot says.

    Args:
        snapshot: the body, as it came.
        title, published, lang: what is known already; each wins over what the page says.

    Raises:
        UnreadableError: the body is no text that can be read.
    """
    form = form_of(snapshot)
    if form == "html":
        return _read_html(snapshot, title, published, lang)
    return _read_plain(snapshot, title, published, lang, markdown=form == "markdown")


def form_of(snapshot: Snapshot) -> Form:
    """Return what kind of body a snapshot holds: by its content type, its file's name, its first bytes.

    Raises:
        UnreadableError: it is something else, such as a picture or a PDF.
    """
    kind = snapshot.content_type
    suffix = PurePosixPath(unquote(urlsplit(snapshot.final_url or snapshot.url).path)).suffix.lower()
    start = snapshot.body[:1000].lstrip().lower()
    if kind in ("text/html", "application/xhtml+xml"):
        return "html"
    if kind == "message/rfc822":
        return "mail"
    if kind in ("text/markdown", "text/x-markdown"):
        return "markdown"
    if kind == "application/json" or kind.endswith("+json"):
        return "json"
    if kind in ("", "text/plain", "application/octet-stream"):
        if suffix in _SUFFIXES and kind != "text/plain":
            return _SUFFIXES[suffix]
        if suffix in (".md", ".markdown"):
            return "markdown"
        return "html" if start.startswith((b"<!doctype html", b"<html")) else "plain"
    if kind.startswith("text/") or kind.endswith("xml"):
        return "html" if b"<html" in start else "plain"
    raise UnreadableError(
        f"{snapshot.url} is {kind}, which is not read: save it as a web page, as text or as Markdown."
    )


def _read_html(snapshot: Snapshot, title: str | None, published: date | None, lang: str | None) -> Article:
    tree = parse_page(decode(snapshot.body, snapshot.headers.get("content-type", "")))
    url = snapshot.final_url or snapshot.url
    page = read_metadata(tree, url, find_headline(tree), latest_day(snapshot.fetched_at))
    stated = stated_language(tree, snapshot.headers.get("content-language", ""))
    opinion = weigh(tree)
    pruned = Page(tree, opinion.words)
    article = prune(pruned)
    remove_apart(pruned, article, opinion)
    root = to_soup(article)
    events = list(walk(root))
    builder, places = lay_out(root, events)
    text = builder.text
    day, dated_by = _dated(published, page.published, snapshot.hint_published)
    return Article(
        url=snapshot.url,
        title=title or page.title or snapshot.hint_title or "",
        text=text,
        lang=lang or stated or language_code(snapshot.hint_lang) or detect_language(text),
        canonical_url=page.canonical_url,
        published=day,
        dated_by=dated_by,
        author=page.author,
        site=page.site,
        description=page.description,
        blocks=tuple(builder.blocks),
        tables=tables_of(events, [place.start for place in places]),
        cards=cards_of(root, events, places),
        fingerprint=fingerprint(text),
    )


def _dated(given: date | None, page: date | None, hint: datetime | None) -> tuple[date | None, DatedBy]:
    """The day of an article, and what dated it."""
    if given:
        return given, "file"
    if page:
        return page, "page"
    return (hint.date(), "file") if hint else (None, "nothing")


def _read_plain(
    snapshot: Snapshot, title: str | None, published: date | None, lang: str | None, *, markdown: bool
) -> Article:
    plain = lay_out_plain(decode(snapshot.body, snapshot.headers.get("content-type", "")), markdown=markdown)
    text = plain.builder.text
    day, dated_by = _dated(published, None, snapshot.hint_published)
    return Article(
        url=snapshot.url,
        title=title or snapshot.hint_title or "",
        text=text,
        lang=lang or language_code(snapshot.hint_lang) or detect_language(text),
        published=day,
        dated_by=dated_by,
        blocks=tuple(plain.builder.blocks),
        tables=plain.tables,
        fingerprint=fingerprint(text),
        plain=True,
    )
