"""RSS and Atom, through feedparser."""

from __future__ import annotations

import calendar
import codecs
import html
import io
import re
from datetime import UTC, datetime
from typing import Any

import feedparser

from pipeline.fetch.errors import NotAFeedError, shown
from pipeline.fetch.formats.entries import Entry, Feed, absolute, language, one_an_address, plain, plausible


def parse_xml_feed(body: bytes, content_type: str, url: str) -> Feed:
    """Read an RSS or Atom feed, as far as it can be read.

    Raises:
        NotAFeedError: there is no feed in it.
    """
    parsed = _parsed(body, content_type, url)
    broken = _broken(parsed)
    if not parsed.entries and (broken or not parsed.version):
        message = f"{shown(url)} is not a feed that can be read ({broken or 'no entry, no known format'})."
        raise NotAFeedError(url, message, "Look at it in a browser; a site may have several feeds: figurewatch feeds.")
    feed = parsed.feed
    made = [_entry(entry, feed, url) for entry in parsed.entries]
    entries = one_an_address(entry for entry in made if entry is not None)
    return Feed(plain(_own(feed, "title")), entries, made.count(None), broken)


def _parsed(body: bytes, content_type: str, url: str) -> Any:
    # media types are often wrong and would change how the encoding is found; only the charset is of use
    charset = re.search(r"charset\s*=\s*[\"']?([\w.:-]+)", content_type, re.I)
    said = charset[1] if charset else None
    if wide := _wide_encoding(body):
        body, said = _narrow(body, wide), "utf-8"
    # entities: nothing that is read needs them, and they can unfold without end
    body = re.sub(rb"<!ENTITY[^>]*>?", b"", body)
    kind = "application/xml" + (f"; charset={said}" if said else "")
    # a stream, never bytes: feedparser opens a file of that name where the bytes happen to be a path.
    # Its cleaning of HTML takes a time that grows with the square of some texts, and the text is never shown as HTML.
    headers = {"content-type": kind, "content-location": url}
    try:
        return feedparser.parse(
            io.BytesIO(body), response_headers=headers, sanitize_html=False, resolve_relative_uris=False
        )
    except Exception as error:  # errors of its parts come through (LookupError, RecursionError, AssertionError)
        message = f"{shown(url)} is a feed that is broken beyond reading ({type(error).__name__})."
        raise NotAFeedError(url, message, "It is the site's mistake; another feed of the site may be sound.") from None


def _wide_encoding(body: bytes) -> str | None:
    """Return the encoding of a body that is written in two or four bytes a character, else None."""
    if body.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        return "utf-32"
    if body.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    return {b"<\0": "utf-16-le", b"\0<": "utf-16-be"}.get(body[:2])


def _narrow(body: bytes, encoding: str) -> bytes:
    return re.sub(r"^\s*<\?xml[^>]*\?>", "", body.decode(encoding, "replace")).encode("utf-8", "replace")


def _broken(parsed: Any) -> str:
    error = parsed.get("bozo_exception") if parsed.get("bozo") else None
    harmless = (feedparser.CharacterEncodingOverride, feedparser.NonXMLContentType)
    if error is None or isinstance(error, harmless):
        return ""
    said = getattr(error, "getMessage", lambda: str(error))()
    line = getattr(error, "getLineNumber", lambda: None)()
    return f"{said}, line {line}" if line else str(said)


def _entry(entry: Any, feed: Any, url: str) -> Entry | None:
    link = absolute(_own(entry, "feedburner_origlink") or _own(entry, "link"), url)
    if link is None:
        return None
    published = _moment(_own(entry, "published_parsed"))
    updated = _moment(_own(entry, "updated_parsed"))
    text, spoken = _text(entry)
    detail = _own(entry, "title_detail") or {}
    return Entry(
        url=link,
        title=plain(_own(entry, "title")),
        published=published or updated,
        lang=language(spoken) or language(detail.get("language")) or language(_own(feed, "language")),
        summary_html=text,
        updated=updated,
    )


def _text(entry: Any) -> tuple[str | None, str | None]:
    """Return the longest text that an entry carries, as HTML, and its language."""
    parts = [*(_own(entry, "content") or ()), _own(entry, "summary_detail") or {}]
    texts = [(_as_html(part), part.get("language")) for part in parts if part.get("value")]
    return max(texts, key=lambda pair: len(pair[0]), default=(None, None))


def _as_html(part: Any) -> str:
    value = str(part["value"])
    return f"<p>{html.escape(value)}</p>" if part.get("type") == "text/plain" else value


def _own(mapping: Any, name: str) -> Any:
    """Look a field up as it is there: feedparser's own lookup answers "updated" where only "published" is."""
    return dict.get(mapping, name)


def _moment(parsed: object) -> datetime | None:
    try:
        return plausible(datetime.fromtimestamp(calendar.timegm(parsed), UTC))  # type: ignore[arg-type]
    except (TypeError, ValueError, OverflowError, OSError):
        return None
