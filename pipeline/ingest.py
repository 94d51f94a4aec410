"""The one path from a reading to the store: records, their verdicts, and the conflicts that they raise or close."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Protocol

from pipeline.compare import Rates, adding_up, afresh, also_joined, compare, conflict_of, ended, merged
from pipeline.compare.copies import is_copy
from pipeline.compare.evidence import is_new_evidence
from pipeline.compare.witness import witness_of
from pipeline.compare.wording import day
from pipeline.overtaken import overtaken
from pipeline.presence import Turn, as_shown, look_of, moment_of, turned
from pipeline.rulings import Rulings, corrected, side_of
from storage.kept import Wavering
from storage.records import (
    Article,
    CompanyFile,
    Conflict,
    Decision,
    Figure,
    Fingerprint,
    Reading,
    Record,
    Source,
    Span,
    Tier,
    Tolerances,
    Verdict,
    WatchList,
    record_key,
    series_key,
)

_OPENING = 400
"""How many characters of a text are its opening, where a company's own announcement names it."""
_SIBLINGS: Mapping[str, tuple[str, ...]] = {
    "amount_raised": ("amount_raised", "total_raised", "valuation", "investment"),
    "total_raised": ("total_raised", "amount_raised"),
    "valuation": ("valuation", "amount_raised"),
    "investment": ("investment", "amount_raised", "valuation"),
}
"""Which metrics bear on a figure beside its own."""


class Candidate(Protocol):
    """A stored article that may be one text with another."""

    @property
    def document(self) -> str:
        """The name of its version."""

    @property
    def url(self) -> str:
        """Where it stands."""

    @property
    def canonical_url(self) -> str | None:
        """The address that it gives itself."""

    @property
    def fingerprint(self) -> Fingerprint | None:
        """The sample of its text."""


class Keeper(Protocol):
    """What is asked of a store (`storage.store.Store`)."""

    def transaction(self) -> AbstractContextManager[object]:
        """Land everything that is done within it together, or not at all."""

    def add_article(self, article: Article, source: str, document: str, now: datetime) -> bool:
        """Keep an article, and return whether it is new; keeping it again changes nothing."""

    def near_copies(self, article: Article) -> Sequence[Candidate]:
        """Return the articles at other addresses that may be one text with an article, the earliest stored first."""

    def told_in(self, document: str) -> Sequence[Record]:
        """Return the records that one version of an article tells, also those that were taken back since."""

    def current_records(self, url: str) -> Sequence[Record]:
        """Return the records that an address tells now, of whatever version."""

    def add_record(self, record: Record) -> tuple[Record, bool]:
        """Store a record, or a sighting of it where it is on file; return it as stored, and whether it is new."""

    def withdraw(self, key: str, now: datetime) -> object:
        """Note that an address no longer says a record."""

    def company_file(
        self, subject: str, metrics: Sequence[str], *, together: Sequence[Record] = (), of: Record | None = None
    ) -> CompanyFile:
        """Return what is known of a company; with `of`, only what bears on that record."""

    def record(self, key_or_number: str | int) -> Record | None:
        """Return a record by its key, also one that was taken back."""

    def leave(self, key: str, at: datetime, *, gone: bool) -> object:
        """Note that a watched page shows a record no longer."""

    def come_back(self, key: str) -> object:
        """Note that a watched page shows a record again."""

    def looked(self, url: str, at: datetime, second_look: timedelta) -> object:
        """Note a look at a watched page that found it as it is on file."""

    def add_wavering(self, one: Wavering) -> object:
        """Keep that a price came or went for hours only."""

    def add_verdicts(self, verdicts: Sequence[Verdict], now: datetime) -> object:
        """Keep verdicts."""

    def save_conflict(self, conflict: Conflict) -> object:
        """Keep a conflict as it is now."""

    def decisions(self) -> Sequence[Decision]:
        """Return what persons decided."""


@dataclass(frozen=True, slots=True)
class Desk:
    """What judging needs beside an article: who is watched, the rates and constants, who is who among outlets."""

    watch: WatchList
    rates: Rates
    tolerances: Tolerances = field(default_factory=Tolerances)
    outlets: Mapping[str, str] = field(default_factory=dict)


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


@dataclass(frozen=True, slots=True)
class Ingested:
    """What an article brought.

    Attributes:
        document: the version of the article. is_new: whether it was not on file yet.
        new: its records that were not on file yet.
        raised: conflicts that it raised. closed: conflicts that it ended, by taking something back or by what it tells.
        withdrawn: records that its address no longer says.
        gone: prices that a watched page shows no longer. wavered: how many it showed, or missed, for hours only.
        lost: how many prices it showed, where it shows none at all now.
    """

    document: str
    is_new: bool = False
    new: tuple[Record, ...] = ()
    verdicts: tuple[Verdict, ...] = ()
    raised: tuple[Conflict, ...] = ()
    closed: tuple[Conflict, ...] = ()
    withdrawn: tuple[Record, ...] = ()
    gone: tuple[Record, ...] = ()
    wavered: int = 0
    lost: int = 0


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


def ingest(
    article: Article,
    reading: Reading,
    source: Source,
    store: Keeper,
    desk: Desk,
    now: datetime,
    *,
    baseline: bool = False,
    seen: date | None = None,
    whole: bool = True,
) -> Ingested:
    """Store what an article says and judge it against the file, in one transaction.

    The same article again changes nothing. A new version at a known address corrects what it said before (a
    statement), or supersedes it (a page that is watched as a state).

    Args:
        article: what was read.
        reading: the figures in it.
        source: where it comes from.
        store: the store.
        desk: what judging needs beside them.
        now: the time of arrival, UTC.
        baseline: whether this is the source's first pass, of which nothing is news.
        seen: the day on which a page that is watched as a state was fetched; it says what holds that day.
        whole: whether all of the page could be had. What is missing from a part of it has not left.
    """
    arrival = Arrival(article, reading, source, document_id(article), now, baseline, seen)
    at = look_of(seen, article.published, now)
    turn = Turn()
    ended_with: list[Conflict] = []
    with store.transaction():
        rulings = Rulings(store.decisions())
        is_new = store.add_article(article, source.name, arrival.document, now)
        before = list(store.current_records(article.url))
        made = _records(arrival, store, desk, rulings)
        made = as_shown(made, before, at, desk.tolerances, lambda key: store.record(key) is not None)
        told, new = _stored(made, store)
        if source.is_state and whole:
            any_price = any(figure.metric == "price" for figure in reading.figures)
            turn = turned(told, new, before, at, desk.tolerances, any_price=any_price)
            told, ended_with = _looked(turn, told, arrival, store, desk, at)
        verdicts, raised, over = _judged(new, told, store, desk, now, rulings)
        old = _corrected(before, told)
        because = f"{article.url} corrected itself on {now:%Y-%m-%d} and no longer says so."
        closed = [*ended_with, *over, *take_back(old, store, now, because)]
    return Ingested(
        document=arrival.document,
        is_new=is_new,
        new=tuple(new),
        verdicts=tuple(verdicts),
        raised=tuple(raised),
        closed=tuple(closed),
        withdrawn=tuple(old),
        gone=turn.gone,
        wavered=len(_wavered(turn)),
        lost=turn.lost,
    )


def _looked(
    turn: Turn, told: list[Record], arrival: Arrival, store: Keeper, desk: Desk, at: datetime
) -> tuple[list[Record], list[Conflict]]:
    """Keep a look at a watched page; return what it tells as that is on file since, and the conflicts that it ends."""
    url = arrival.article.url
    closed = _turn(turn, url, arrival.source, store, at)
    if not turn.lost:
        store.looked(url, at, timedelta(hours=desk.tolerances.second_look_hours))
    if turn.back:
        told = [store.record(record.key) or record for record in told]
    return told, [*closed, *_overtaken((*turn.left, *turn.gone), told, store, desk, at)]


def _corrected(before: Iterable[Record], told: Iterable[Record]) -> list[Record]:
    """Return what a new version of an article tells no longer; a page's old state and a person's word stay."""
    kept = {record.key for record in told}
    return [old for old in before if old.key not in kept and not old.state and old.tier != "own"]


def _turn(turn: Turn, url: str, source: Source, store: Keeper, at: datetime) -> list[Conflict]:
    """Keep what a look at a watched page found other than before; return the conflicts that end with it."""
    for record in turn.left:
        store.leave(record.key, at, gone=False)
    for record in turn.gone:
        store.leave(record.key, at, gone=True)
    for record in turn.back:
        store.come_back(record.key)
    for record in _wavered(turn):
        came = record in turn.brief
        began = moment_of(record) if came else record.left or at
        store.add_wavering(Wavering(source.name, url, record.number, "came" if came else "went", began, at))
    because = f"{url} went back within a day, on {at:%Y-%m-%d at %H:%M} UTC, to what it showed before."
    return take_back(turn.brief, store, at, because)


def _overtaken(
    left: Sequence[Record], told: Sequence[Record], store: Keeper, desk: Desk, at: datetime
) -> list[Conflict]:
    """End the disputes that hung on prices which a watched page or list shows no longer."""
    prices = [store.record(record.key) or record for record in left if record.figure.metric == "price"]
    found = []
    for subject in dict.fromkeys(record.figure.subject for record in prices):
        file = store.company_file(subject, ("price",))
        mine = [record for record in prices if record.figure.subject == subject]
        found += overtaken(mine, told, file, at, desk.tolerances)
    for conflict in found:
        store.save_conflict(conflict)
    return found


def _wavered(turn: Turn) -> list[Record]:
    """Return what wavered, each series once: a price that made way for hours is one with what came in its place."""
    came = {record.series for record in turn.brief}
    return [*turn.brief, *(record for record in turn.back if record.series not in came)]


def _records(arrival: Arrival, store: Keeper, desk: Desk, rulings: Rulings) -> list[Record]:
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
        if _is_one_text(article, other):
            for record in store.told_in(other.document):
                found.setdefault(_told(record.figure), record)
    return found


def _is_one_text(article: Article, other: Candidate) -> bool:
    if (other.canonical_url or other.url) == (article.canonical_url or article.url):
        return True
    return bool(article.fingerprint and other.fingerprint and is_copy(article.fingerprint, other.fingerprint))


def _told(figure: Figure) -> tuple[object, ...]:
    return series_key(figure), figure.low, figure.high, figure.currency


def _stored(made: Iterable[Record], store: Keeper) -> tuple[list[Record], list[Record]]:
    """Store records; return all as they are on file, and those that are new."""
    pairs = [store.add_record(record) for record in made]
    return [record for record, _ in pairs], [record for record, is_new in pairs if is_new]


def enter(record: Record, store: Keeper, desk: Desk, now: datetime) -> Ingested:
    """Store one record that a person tells, and judge it against the file, in one transaction."""
    with store.transaction():
        told, new = _stored([record], store)
        verdicts, raised, closed = _judged(new, told, store, desk, now, Rulings(store.decisions()))
    return Ingested(record.document, False, tuple(new), tuple(verdicts), tuple(raised), tuple(closed))


def _judged(
    new: Sequence[Record], told: Sequence[Record], store: Keeper, desk: Desk, now: datetime, rulings: Rulings
) -> tuple[list[Verdict], list[Conflict], list[Conflict]]:
    """Judge new records one after the other; return the verdicts, and the conflicts that were raised and ended."""
    verdicts: list[Verdict] = []
    raised: dict[str, Conflict] = {}
    closed: list[Conflict] = []
    for record in new:
        metrics = _SIBLINGS.get(record.figure.metric, (record.figure.metric,))
        beside = [other for other in told if other.key != record.key]
        known = store.company_file(record.figure.subject, metrics, together=beside, of=record)
        file = _without_old_versions(known, record)
        held = {conflict.key: conflict for conflict in file.conflicts}
        found, changed = _taken(compare(record, file, desk.rates, desk.tolerances), record, file, rulings)
        file = replace(file, conflicts=tuple((held | {conflict.key: conflict for conflict in changed}).values()))
        over = {conflict.key: conflict for conflict in ended(record, found, file, desk.rates, desk.tolerances)}
        file = replace(file, conflicts=tuple(({c.key: c for c in file.conflicts} | over).values()))
        again = _judged_afresh(record, file, desk, rulings)
        for conflict in (*changed, *over.values(), *again):
            store.save_conflict(conflict)
        for conflict in (*changed, *again):
            before = held.get(conflict.key)
            if conflict.state == "open" and (before is None or before.state in ("closed", "settled")):
                raised[conflict.key] = conflict
        over |= {conflict.key: conflict for conflict in again}
        # what the same article put right was never told to anybody
        ends = [conflict for conflict in over.values() if conflict.state == "closed"]
        closed += [conflict for conflict in ends if raised.pop(conflict.key, None) is None]
        verdicts += found
    store.add_verdicts(verdicts, now)
    return verdicts, list(raised.values()), closed


def _judged_afresh(record: Record, file: CompanyFile, desk: Desk, rulings: Rulings) -> list[Conflict]:
    """Return the conflicts that are others when what is near a new record is judged once more."""
    found = afresh(record, file, desk.rates, desk.tolerances)
    found = [c if c.state == "closed" else _ruled(c, record, file, rulings) for c in found]
    since = replace(file, conflicts=tuple(({c.key: c for c in file.conflicts} | {c.key: c for c in found}).values()))
    sums = adding_up(record, since, desk.rates, desk.tolerances)
    return [*found, *(c if c.state == "closed" else _ruled(c, record, since, rulings) for c in sums)]


def _taken(
    found: Sequence[Verdict], record: Record, file: CompanyFile, rulings: Rulings
) -> tuple[list[Verdict], list[Conflict]]:
    """Return the verdicts on a record, with the conflicts that they raise or join as these are then."""
    verdicts, conflicts = [], []
    for verdict in found:
        conflict = conflict_of(verdict, record, file)
        if conflict is not None:
            held = next((c for c in file.conflicts if c.key == conflict.key), None)
            if held is not None and held.state != "closed" and not verdict.conflict:
                conflict = merged(held, conflict)
            joined = also_joined(verdict, record, file)
            conflict, *joined = (_ruled(one, record, file, rulings) for one in (conflict, *joined))
            conflicts += [conflict, *joined]
        verdicts.append(replace(verdict, conflict=conflict.key) if conflict else verdict)
    return verdicts, conflicts


def _without_old_versions(file: CompanyFile, record: Record) -> CompanyFile:
    """Leave out what the same address said before: a correction raises nothing against it, a page's old state does."""
    values = []
    for value in file.values:
        tellers = tuple(k for k in value.tellers if k.state or k.url != record.url or k.document == record.document)
        if tellers:
            values.append(replace(value, first=tellers[0], tellers=tellers))
    return replace(file, values=tuple(values))


def _ruled(conflict: Conflict, record: Record, file: CompanyFile, rulings: Rulings) -> Conflict:
    """Let what persons decided hold for a conflict, and new evidence bring a settled one back."""
    held = next((c for c in file.conflicts if c.key == conflict.key), None)
    records = {k.key: k for value in file.values for k in value.tellers} | {k.key: k for k in file.together}
    records[record.key] = record
    settled = rulings.settled(conflict.key)
    if held is not None and held.state == "settled":
        return _reopened(conflict, record, records, settled) or conflict
    if held is not None and held.state != "closed":
        return conflict
    side = side_of(conflict, str(settled.value.get("for")), records) if settled else None
    if side is not None:
        return replace(conflict, state="settled", settled_for=side)
    if rulings.is_muted(conflict.subject, conflict.metric, record.arrived.date()):
        return replace(conflict, state="muted")
    return conflict


def _reopened(
    conflict: Conflict, record: Record, records: Mapping[str, Record], settled: Decision | None
) -> Conflict | None:
    """Open a settled conflict again where a record is new evidence for the side that it was settled against."""
    if settled is None or conflict.settled_for not in ("left", "right"):
        return None
    sides = [[records[key] for key in side if key in records] for side in (conflict.left, conflict.right)]
    won, lost = sides if conflict.settled_for == "left" else sides[::-1]
    if record not in lost or not is_new_evidence(record, lost, won, settled.at.date()):
        return None
    told = " now tells the other side. "
    why = f"It was settled on {day(settled.at.date())}, but {record.source} ({record.tier}){told}"
    why += conflict.explanation.rpartition(told)[2]
    return replace(conflict, state="open", settled_for=None, raised=record.arrived, explanation=why)


def take_back(gone: Sequence[Record], store: Keeper, now: datetime, because: str) -> list[Conflict]:
    """Withdraw records, and close the conflicts one side of which nobody tells any more.

    Args:
        gone: records that are no longer told.
        store: the store.
        now: the time, UTC.
        because: one sentence that says why, kept with the conflicts.
    """
    for old in gone:
        store.withdraw(old.key, now)
    closed = []
    keys = {record.key for record in gone}
    for subject in dict.fromkeys(record.figure.subject for record in gone):
        metrics = tuple(dict.fromkeys(m for r in gone for m in _SIBLINGS.get(r.figure.metric, (r.figure.metric,))))
        file = store.company_file(subject, metrics)
        live = {k.key for value in file.values for k in value.tellers if k.withdrawn is None} - keys
        for conflict in file.conflicts:
            if conflict.state not in ("open", "muted") or not keys & {*conflict.left, *conflict.right}:
                continue
            if live & set(conflict.left) and live & set(conflict.right):
                continue
            ended = replace(conflict, state="closed", closed_because=because)
            store.save_conflict(ended)
            closed.append(ended)
    return closed
