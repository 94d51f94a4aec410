"""The records that an article makes: whose word each is, which are copied, and what persons said of them."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from pipeline.compare.copies import is_copy
from pipeline.compare.witness import witness_of
from pipeline.ingest.desk import Desk
from pipeline.ingest.keeper import Keeper
from pipeline.ingest.rulings import Rulings, corrected
from storage.records import (
    Article,
    Figure,
    Fingerprint,
    Reading,
    Record,
    Source,
    Span,
    Tier,
    WatchList,
    record_key,
    series_key,
)

_OPENING = 400
"""How many characters of a text are its opening, where a company's own announcement names it."""

_IN_WORDS = ("text", "table")
"""Where a figure stands that is part of what the fingerprint of an article is made of."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """An article as it comes in: what `ingest` takes of it, and the name of its version."""

    article: Article
    reading: Reading
    source: Source
    document: str
    now: datetime
    baseline: bool
    seen: date | None

    @property
    def is_watched(self) -> bool:
        """Whether it is a page that is watched: it says what holds on the day it is seen, whenever it was put up."""
        return self.seen is not None and self.source.is_state

    def day_told(self, original: Record | None) -> Span | None:
        """Return the day that an undated figure speaks of; a copy tells it as of the day on which its original did."""
        published = self.seen if self.is_watched else self.article.published
        first = original.published if original and not self.is_watched else None
        days = [day for day in (published, first) if day]
        return Span(min(days), min(days) + timedelta(days=1)) if days else None


def document_id(article: Article) -> str:
    """Return the name of one version of an article: its address, and a digest of what it says."""
    cells = "\x1e".join(cell.text for table in article.tables for row in table.rows for cell in row)
    cards = "\x1e".join("\x1e".join((card.title, *card.lines)) for card in article.cards)
    said = "\x1f".join((article.title, article.text, cells, cards))
    return f"{article.url}#{hashlib.sha256(said.encode()).hexdigest()[:16]}"


def own_company(article: Article, source: Source, figures: Iterable[Figure], watch: WatchList) -> str | None:
    """Return the watched company whose own word an article is, or None.

    It is the company that the source belongs to; of another primary source, the company that owns the host, else the
    one that the title or the opening names first.
    """
    if source.of:
        return source.of
    if source.tier != "primary":
        return None
    host = re.sub(r"^https?://(www\.)?([^/:]+).*$", r"\2", article.url)
    for company in watch.companies:
        if any(host == h or host.endswith("." + h) for h in company.hosts):
            return company.name
    for text in (article.title, article.description + "\n" + article.text[:_OPENING]):
        named = _first_named(text, watch)
        if named:
            return named
    subjects = {figure.subject for figure in figures}
    return subjects.pop() if len(subjects) == 1 else None


def _first_named(text: str, watch: WatchList) -> str | None:
    best: tuple[int, int, str] | None = None
    for company in watch.companies:
        for name in (company.name, *company.aliases):
            found = re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text)
            if found and (best is None or (found.start(), -len(name)) < best[:2]):
                best = found.start(), -len(name), company.name
    return best[2] if best else None


def records_of(arrival: Arrival, store: Keeper, desk: Desk, rulings: Rulings) -> list[Record]:
    """Return the records that an article makes, with what persons said of them."""
    article, source = arrival.article, arrival.source
    own = own_company(article, source, arrival.reading.figures, desk.watch)
    copied = _copied(article, store)
    records: dict[str, Record] = {}
    for read in arrival.reading.figures:
        said = rulings.statement(read)
        if said is not None and said.kind == "rejected":
            continue
        figure = corrected(read, said.value, desk.watch) if said is not None else read
        own_word = own is not None and figure.subject == own
        original = copied.get(_told(figure))
        copy_of = original.witness if original else None
        key = record_key(figure, article.url)
        records[key] = Record(
            key=key,
            series=series_key(figure),
            figure=figure,
            source=source.name,
            url=article.url,
            document=arrival.document,
            tier="own" if said is not None else _tier(source.tier, own_word, own),
            witness=f"person:{said.by}"
            if said is not None
            else witness_of(figure, article, source, desk.outlets, own_word=own_word, copy_of=copy_of),
            arrived=arrival.now,
            published=None if arrival.is_watched else article.published,
            span=figure.as_of_span or arrival.day_told(original),
            own_word=own_word,
            state=source.is_state and (own_word or source.kind == "json"),
            baseline=arrival.baseline,
            title=article.title,
        )
    return list(records.values())


def _tier(tier: Tier, own_word: bool, own: str | None) -> Tier:
    """Return how far a record is trusted: a company's page is primary for its own figures only."""
    return "press" if tier == "primary" and own is not None and not own_word else tier


def _copied(article: Article, store: Keeper) -> dict[tuple[object, ...], Record]:
    """Return what the texts that an article is a copy of told before it, by what each record tells.

    What a copy tells beside that is its own: a line that was added, or a sum that was misspelt on the way.
    """
    found: dict[tuple[object, ...], Record] = {}
    for other in store.near_copies(article):
        told: Iterable[Record] = ()
        if (other.canonical_url or other.url) == (article.canonical_url or article.url):
            told = store.told_in(other.document)
        elif article.fingerprint and other.fingerprint and is_copy(article.fingerprint, other.fingerprint):
            told = _compared(store.told_in(other.document), article.fingerprint)
        for record in told:
            found.setdefault(_told(record.figure), record)
    return found


def _compared(told: Iterable[Record], text: Fingerprint) -> Iterable[Record]:
    """Return what a copy has from its original: of a few words, which may ask for a subscription, what they tell."""
    return [record for record in told if record.figure.place in _IN_WORDS] if text.is_whole else told


def _told(figure: Figure) -> tuple[object, ...]:
    return series_key(figure), figure.low, figure.high, figure.currency
