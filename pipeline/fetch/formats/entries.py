"""What a feed or a sitemap lists: one type for all formats, with values that can be trusted."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from urllib.parse import urldefrag, urljoin, urlsplit

_FIRST_YEAR = 1991
"""Dates before the first web page are a program's zero."""
_AHEAD = timedelta(days=1)
"""How far in the future a date may be: time zones that were left out, and no more."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a feed or a sitemap.

    Attributes:
        url: the address of its page, absolute.
        title: plain text; empty where there is none.
        published: when it came out, UTC, as the list says.
        lang: two-letter code, or None.
        summary_html: the text that the feed itself carries, as HTML: the whole article in some feeds.
        updated: when it last changed, UTC, as the list says.
    """

    url: str
    title: str = ""
    published: datetime | None = None
    lang: str | None = None
    summary_html: str | None = None
    updated: datetime | None = None

    @property
    def moved(self) -> datetime | None:
        """The later of its dates: an entry whose page was fetched before that is asked again."""
        return max((d for d in (self.published, self.updated) if d is not None), default=None)


@dataclass(frozen=True, slots=True)
class Feed:
    """What a feed lists.

    Attributes:
        title: the feed's own. entries: in its order, one an address.
        unlinked: how many entries name no page and were left out.
        broken: what is wrong with the feed where it could be read all the same; empty where nothing is.
    """

    title: str
    entries: tuple[Entry, ...]
    unlinked: int = 0
    broken: str = ""


def absolute(link: object, base: str) -> str | None:
    """Return a link as an absolute address of the web without its fragment; None where it is none."""
    if not isinstance(link, str) or not link.strip():
        return None
    try:
        address = urldefrag(urljoin(base, re.sub(r"[\t\r\n]", "", link.strip()))).url
        parts = urlsplit(address)
        host = parts.hostname
    except ValueError:
        return None
    return address if parts.scheme in ("http", "https") and host else None


def plausible(moment: datetime | None) -> datetime | None:
    """Return a moment in UTC; None where it is a program's zero rather than a date."""
    if moment is None:
        return None
    try:
        moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except OverflowError:
        return None
    return moment if moment.year >= _FIRST_YEAR else None


def iso_moment(text: object) -> datetime | None:
    """Read an ISO 8601 date or moment (RFC 3339, W3C); None where it is none. A day is its first moment, UTC."""
    if not isinstance(text, str):
        return None
    text = text.strip()
    if re.fullmatch(r"\d{4}-\d{2}", text):
        text += "-01"
    try:
        return plausible(datetime.fromisoformat(text))
    except ValueError:
        return None


def not_ahead(moment: datetime | None, now: datetime) -> datetime | None:
    """Return a date of publication; None where it lies in the future and so dates nothing."""
    return moment if moment is not None and moment <= now + _AHEAD else None


def language(tag: object) -> str | None:
    """Return the two-letter code of a language tag ("en-GB" is "en"); None for what is none."""
    found = re.match(r"([A-Za-z]{2})(?:[-_]|$)", tag.strip()) if isinstance(tag, str) else None
    return found[1].lower() if found else None


def plain(markup: object) -> str:
    """Return a title as plain text: tags taken out, character references resolved, white space folded."""
    if not isinstance(markup, str):
        return ""
    return " ".join(html.unescape(re.sub(r"</?[A-Za-z!][^<>]*>", " ", markup)).split())


def one_an_address(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Join entries of one address: the first one's words, the latest of their dates."""
    joined: dict[str, Entry] = {}
    for entry in entries:
        held = joined.get(entry.url)
        if held is None:
            joined[entry.url] = entry
        elif entry.moved is not None:
            joined[entry.url] = replace(held, updated=max(entry.moved, held.moved or entry.moved))
    return tuple(joined.values())
