"""A look at a watched page, kept: what left, came back or wavered, and the conflicts that end with it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from pipeline.ingest.desk import Desk
from pipeline.ingest.keeper import Keeper
from pipeline.ingest.making import Arrival
from pipeline.ingest.overtaken import overtaken
from pipeline.ingest.presence import Turn, moment_of
from pipeline.ingest.withdrawing import take_back
from storage.kept import Wavering
from storage.records import Conflict, Record, Source


def looked(
    turn: Turn, told: list[Record], arrival: Arrival, store: Keeper, desk: Desk, at: datetime
) -> tuple[list[Record], list[Conflict]]:
    """Keep a look at a watched page; return what it tells as that is on file since, and the conflicts that it ends."""
    url = arrival.article.url
    closed = _kept(turn, url, arrival.source, store, at)
    if not turn.lost:
        store.looked(url, at, timedelta(hours=desk.tolerances.second_look_hours))
    if turn.back:
        told = [store.record(record.key) or record for record in told]
    return told, [*closed, *_overtaken((*turn.left, *turn.gone), told, store, desk, at)]


def _kept(turn: Turn, url: str, source: Source, store: Keeper, at: datetime) -> list[Conflict]:
    """Keep what a look at a watched page found other than before; return the conflicts that end with it."""
    for record in turn.left:
        store.leave(record.key, at, gone=False)
    for record in turn.gone:
        store.leave(record.key, at, gone=True)
    for record in turn.back:
        store.come_back(record.key)
    for record in wavered(turn):
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


def wavered(turn: Turn) -> list[Record]:
    """Return what wavered, each series once: a price that made way for hours is one with what came in its place."""
    came = {record.series for record in turn.brief}
    return [*turn.brief, *(record for record in turn.back if record.series not in came)]
