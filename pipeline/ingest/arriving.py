"""The one path from a reading to the store: records, their verdicts, and the conflicts that they raise or close."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from pipeline.ingest.desk import Desk
from pipeline.ingest.judging import judged
from pipeline.ingest.keeper import Keeper
from pipeline.ingest.making import Arrival, document_id, records_of
from pipeline.ingest.presence import Turn, as_shown, look_of, turned
from pipeline.ingest.rulings import Rulings
from pipeline.ingest.saved import as_watched
from pipeline.ingest.watched import looked, wavered
from pipeline.ingest.withdrawing import take_back
from storage.records import Article, Conflict, Reading, Record, Source, Verdict


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
        seen: the day on which a page that is watched as a state, or a saved one, was fetched; it says what holds that
            day.
        whole: whether all of the page could be had. What is missing from a part of it has not left.
    """
    at = look_of(seen, article.published, now)
    turn = Turn()
    ended_with: list[Conflict] = []
    with store.transaction():
        rulings = Rulings(store.decisions())
        before = list(store.current_records(article.url))
        source = as_watched(article, reading, source, before, desk.watch)
        arrival = Arrival(article, reading, source, document_id(article), now, baseline, seen)
        is_new = store.add_article(article, source.name, arrival.document, now)
        made = records_of(arrival, store, desk, rulings)
        made = as_shown(made, before, at, desk.tolerances, lambda key: store.record(key) is not None)
        told, new = _stored(made, store)
        if source.is_state and whole:
            any_price = any(figure.metric == "price" for figure in reading.figures)
            turn = turned(told, new, before, at, desk.tolerances, any_price=any_price)
            told, ended_with = looked(turn, told, arrival, store, desk, at)
        verdicts, raised, over = judged(new, told, store, desk, now, rulings)
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
        wavered=len(wavered(turn)),
        lost=turn.lost,
    )


def enter(record: Record, store: Keeper, desk: Desk, now: datetime) -> Ingested:
    """Store one record that a person tells, and judge it against the file, in one transaction."""
    with store.transaction():
        told, new = _stored([record], store)
        verdicts, raised, closed = judged(new, told, store, desk, now, Rulings(store.decisions()))
    return Ingested(record.document, False, tuple(new), tuple(verdicts), tuple(raised), tuple(closed))


def _corrected(before: Iterable[Record], told: Iterable[Record]) -> list[Record]:
    """Return what a new version of an article tells no longer; a page's old state and a person's word stay."""
    kept = {record.key for record in told}
    return [old for old in before if old.key not in kept and not old.state and old.tier != "own"]


def _stored(made: Iterable[Record], store: Keeper) -> tuple[list[Record], list[Record]]:
    """Store records; return all as they are on file, and those that are new."""
    pairs = [store.add_record(record) for record in made]
    return [record for record, _ in pairs], [record for record, is_new in pairs if is_new]
