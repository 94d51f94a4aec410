"""What the store gives back beside records: articles, sightings, verdicts with their time, deliveries, waverings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from storage.records import DatedBy, Fingerprint, Verdict


@dataclass(frozen=True, slots=True)
class StoredArticle:
    """One version of an article on file, without its text.

    Attributes:
        document: the name of the version (URL and digest).
        source: the source that brought it first.
        first_seen, last_seen: when it was first and last found to say this, UTC.
        figures: how many records it tells.
    """

    document: str
    url: str
    canonical_url: str | None
    source: str
    title: str
    lang: str
    published: date | None
    dated_by: DatedBy
    author: str | None
    site: str | None
    outlet: str | None
    fingerprint: Fingerprint | None
    first_seen: datetime
    last_seen: datetime
    figures: int = 0


@dataclass(frozen=True, slots=True)
class Sighting:
    """That one version of an article tells a record, from when to when, as which version of the rules read it."""

    document: str
    url: str
    first_seen: datetime
    last_seen: datetime
    rules: str = ""


@dataclass(frozen=True, slots=True)
class StoredVerdict:
    """A verdict and when it was passed, UTC."""

    verdict: Verdict
    at: datetime


@dataclass(frozen=True, slots=True)
class Delivery:
    """One message to one recipient, in the outbox until it was accepted.

    Attributes:
        id: its content key (for mail, the Message-ID: a second try carries the same one).
        digest: the digest that it is. recipient: `file`, or an address such as `mailto:desk@example.org`.
        subject: its headline. content: the message, ready to send.
        items: content keys of what it tells.
        sent: when it was accepted, or None. attempts: how often it was tried. error: why the last try failed.
    """

    id: str
    digest: str
    recipient: str
    subject: str
    created: datetime
    content: bytes
    items: tuple[str, ...] = ()
    sent: datetime | None = None
    attempts: int = 0
    error: str = ""


@dataclass(frozen=True, slots=True)
class Wavering:
    """A price that a page showed for hours only (`came`), or that was missing from it for hours only (`went`)."""

    source: str
    url: str
    record: int
    way: Literal["came", "went"]
    began: datetime
    ended: datetime
