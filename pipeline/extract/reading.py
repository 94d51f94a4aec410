"""The way from a snapshot to an article, by what kind of body it is."""

from __future__ import annotations

from datetime import date
from pathlib import PurePosixPath
from typing import Literal
from urllib.parse import unquote, urlsplit

from pipeline.extract.datelines import find_day, top_day
from pipeline.extract.decoding import decode, is_binary
from pipeline.extract.errors import UnreadableError
from pipeline.extract.fingerprints import fingerprint
from pipeline.extract.languages import believed, detect_language, language_code
from pipeline.extract.mail import read_mail
from pipeline.extract.markdown import front_matter, looks_like_markdown, to_html
from pipeline.extract.metadata import Metadata, latest_day
from pipeline.extract.origins import origin
from pipeline.extract.plain import lay_out_plain
from pipeline.extract.webpage import WebPage, read_page
from storage.records import Article, DatedBy, Snapshot, Table

Form = Literal["html", "plain", "markdown", "mail", "json"]
_SUFFIXES: dict[str, Form] = {
    ".html": "html", ".htm": "html", ".xhtml": "html", ".txt": "plain", ".text": "plain", ".md": "markdown",
    ".markdown": "markdown", ".eml": "mail", ".json": "json",
}  # fmt: skip
_TYPES: dict[str, Form] = {
    "text/html": "html", "application/xhtml+xml": "html", "message/rfc822": "mail", "text/markdown": "markdown",
    "text/x-markdown": "markdown", "application/json": "json",
}  # fmt: skip
_VAGUE = frozenset(("", "text/plain", "application/octet-stream", "binary/octet-stream", "application/x-unknown"))
_HTML_STARTS = (b"<!doctype html", b"<html", b"<head", b"<body")
_BINARY_STARTS = (b"%pdf-", b"\x89png", b"gif8", b"\xff\xd8\xff", b"pk\x03\x04", b"\x1f\x8b")


def read_article(
    snapshot: Snapshot, *, title: str | None = None, published: date | None = None, lang: str | None = None
) -> Article:
    """Read what a snapshot says.

    Args:
        snapshot: the body, as it came.
        title: the headline, where it is known already; it wins over what the page says.
        published: the article's day, likewise.
        lang: its two-letter language code, likewise.

    Raises:
        UnreadableError: the body is no text that can be read.
    """
    form = form_of(snapshot)
    latest = latest_day(snapshot.fetched_at)
    known = _Known(snapshot, title, published, lang)
    if form == "mail":
        return _read_mail(known, latest)
    text = decode(snapshot.body, snapshot.headers.get("content-type", ""))
    if form == "html":
        url = snapshot.final_url or snapshot.url
        page = read_page(text, url, latest, content_language=snapshot.headers.get("content-language", ""))
        return known.article(page)
    if form == "markdown":
        return _read_markdown(text, known, latest)
    return _read_plain(text, known, latest)


def form_of(snapshot: Snapshot) -> Form:
    """Return what kind of body a snapshot holds: by its content type, its file's name, its first bytes.

    Raises:
        UnreadableError: it is something else, such as a picture or a PDF.
    """
    kind = snapshot.content_type
    start = snapshot.body[:1000].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if kind in _TYPES:
        form = _TYPES[kind]
    elif kind.endswith("+json"):
        form = "json"
    elif kind in _VAGUE or kind.startswith("text/") or kind.endswith("xml"):
        form = _SUFFIXES.get(
            PurePosixPath(unquote(urlsplit(snapshot.final_url or snapshot.url).path)).suffix.lower(), "plain"
        )
        looks = start.startswith(_HTML_STARTS) or (b"<html" in start and start.startswith((b"<?xml", b"<!")))
        form = "html" if looks else "plain" if form == "html" and kind == "text/plain" else form
    else:
        raise UnreadableError(f"{snapshot.url} is {kind}. {_ADVICE}")
    if start.startswith(_BINARY_STARTS) or is_binary(snapshot.body):
        raise UnreadableError(f"{snapshot.url} is no text, whatever its name says. {_ADVICE}")
    return form


_ADVICE = "Articles are read from web pages, plain text, Markdown and saved mails: save it as one of these."


class _Known:
    """What is known of an article before its body is read, and how that is joined with what the body says."""

    def __init__(self, snapshot: Snapshot, title: str | None, published: date | None, lang: str | None) -> None:
        self.snapshot = snapshot
        self.title = title
        self.published = published
        self.lang = lang

    def article(self, page: WebPage, *, plain: bool = False) -> Article:
        """Build the article."""
        said = page.metadata
        text = page.builder.text
        day, dated_by = self._dated(said.published, page.line_day)
        stated = said.lang or language_code(self.snapshot.hint_lang)
        lang = self.lang or (believed(stated, text) if stated else detect_language(text or said.title))
        return Article(
            url=self.snapshot.url,
            title=self.title or said.title or self.snapshot.hint_title or "",
            text=text,
            lang=lang,
            canonical_url=said.canonical_url,
            published=day,
            dated_by=dated_by,
            author=said.author,
            site=said.site,
            outlet=page.outlet,
            description=said.description,
            blocks=tuple(page.builder.blocks),
            tables=page.tables,
            cards=page.cards,
            fingerprint=fingerprint(_said(text, page.tables)),
            plain=plain,
            embedded=page.embedded,
        )

    def _dated(self, page: date | None, line: date | None) -> tuple[date | None, DatedBy]:
        if self.published:
            return self.published, "file"
        if page:
            return page, "page"
        if line:
            return line, "text"
        hint = self.snapshot.hint_published
        return (hint.date(), "file") if hint else (None, "nothing")


def _said(text: str, tables: tuple[Table, ...]) -> str:
    """All that an article says: pages of one mould differ in their tables alone."""
    return "\n".join([text, *(cell.text for table in tables for row in table.rows for cell in row)])


def _read_mail(known: _Known, latest: date) -> Article:
    mail = read_mail(known.snapshot.body, known.snapshot.url)
    sent = mail.sent.date() if mail.sent and mail.sent.date() <= latest else None
    if mail.is_html:
        page = read_page(mail.body, known.snapshot.url, latest, whole=True)
    else:
        page = _plain_page(mail.body, latest)
    said = page.metadata.with_(title=mail.subject or page.metadata.title, published=sent or page.metadata.published)
    said = said.with_(site=said.site or mail.sender, author=said.author or mail.sender)
    return known.article(page.with_(said), plain=not mail.is_html)


def _read_markdown(text: str, known: _Known, latest: date) -> Article:
    fields, body = front_matter(text)
    page = read_page(to_html(body), known.snapshot.url, latest, whole=True)
    said = page.metadata
    heading = next((block.text for block in page.builder.blocks if block.kind == "heading"), "")
    day = find_day(str(fields.get("date") or fields.get("published") or ""))
    said = said.with_(
        title=str(fields.get("title") or "") or heading,
        published=day if day and day <= latest else said.published,
        author=str(fields.get("author") or "") or said.author,
        lang=language_code(str(fields.get("lang") or fields.get("language") or "")),
    )
    line = top_day((block.text for block in page.builder.blocks), latest)
    return known.article(page.with_(said, line_day=line), plain=True)


def _read_plain(text: str, known: _Known, latest: date) -> Article:
    return known.article(_plain_page(text, latest), plain=True)


def _plain_page(text: str, latest: date) -> WebPage:
    plain = lay_out_plain(text, markdown=looks_like_markdown(text))
    lines = [block.text for block in plain.builder.blocks]
    return WebPage(Metadata(title=plain.title), plain.builder, plain.tables, (), top_day(lines, latest), origin(lines))
