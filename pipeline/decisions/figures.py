"""What a person says of a figure, carried out: reject, fix, add."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from pipeline.decisions.entering import check_fields, checked
from pipeline.ingest import Desk, Ingested, enter, take_back
from pipeline.ingest.rulings import RulingError, Rulings, corrected, statement_key
from storage.records import Conflict, Decision, Figure, Record, Span, WatchList, record_key, series_key
from storage.store import Store

REASONS = ("misread", "wrong-company", "not-a-figure")


def find_record(store: Store, number: str) -> Record:
    """Return a record by the number that lists show.

    Raises:
        RulingError: there is none.
    """
    found = store.record(number)
    if found is None:
        raise RulingError(f"There is no figure {number}. See: figurewatch figures")
    return found


def reject(store: Store, record: Record, *, because: str, by: str, note: str, now: datetime) -> list[Conflict]:
    """Take a figure for none, here and wherever the same sentence is read so; return the conflicts that it closes.

    Raises:
        RulingError: it is rejected already, or the reason is none.
    """
    if because not in REASONS:
        raise RulingError(f"“{because}” is no reason. Write one of {', '.join(REASONS)}.")
    said = Rulings(store.decisions()).statement(record.figure)
    if record.withdrawn and said is not None and said.kind == "rejected":
        raise RulingError(f"Figure {record.number} is rejected already, by {said.by} on {said.at:%Y-%m-%d}.")
    value = {"because": because, "about": _said(record)}
    with store.transaction():
        store.add_decision(Decision("rejected", statement_key(record.figure), now, by, note, value))
        return take_back(_same_statements(store, record), store, now, f"{by} rejected the figure ({because}).")


def corrections(store: Store, record: Record, watch: WatchList) -> list[Record]:
    """Return the corrections of a figure that stand, those of its corrections among them."""
    decisions = [decision for decision in store.decisions() if decision.kind == "corrected"]
    found = {record.key: record}
    waiting = [record]
    while waiting:
        of = waiting.pop().figure
        for decision in (d for d in decisions if d.key == statement_key(of)):
            figure = checked(corrected(of, decision.value, watch))
            made = [one for one in _corrected_to(store, figure) if one.key not in found]
            found |= {one.key: one for one in made}
            waiting += made
    return [one for one in found.values() if one is not record and one.withdrawn is None]


def _corrected_to(store: Store, figure: Figure) -> list[Record]:
    """Return the records that a correction to a figure made."""
    told = store.records(subject=figure.subject, metric=figure.metric, withdrawn=True)
    return [one for one in told if one.tier == "own" and one.key == _key_of_correction(figure, one.url)]


def _key_of_correction(figure: Figure, url: str) -> str:
    return record_key(figure, f"{url}#corrected")


def fix(
    store: Store, record: Record, value: Mapping[str, Any], desk: Desk, *, by: str, note: str, now: datetime
) -> tuple[Record, Ingested]:
    """Correct a figure: what `value` names is other; the old record is withdrawn, the new one stands above all others.

    Raises:
        RulingError: nothing is changed, or a field can't be read.
    """
    if not value:
        raise RulingError("Say what is to be other, as --metric, --low, --high, --as-of …")
    check_fields(value)
    decision = Decision("corrected", statement_key(record.figure), now, by, note, dict(value))
    with store.transaction():
        store.add_decision(decision)
        return _fixed(store, record, decision, desk)


def _fixed(store: Store, record: Record, decision: Decision, desk: Desk) -> tuple[Record, Ingested]:
    figure = checked(corrected(record.figure, decision.value, desk.watch))
    take_back(_same_statements(store, record), store, decision.at, f"{decision.by} corrected the figure.")
    done = enter(_own(record, figure, decision), store, desk, decision.at)
    return done.new[0] if done.new else record, done


def add(
    store: Store, value: Mapping[str, Any], url: str, quote: str, desk: Desk, *, by: str, note: str, now: datetime
) -> tuple[Record, Ingested]:
    """Add a figure that a person read somewhere, with its address and its words.

    Args:
        store: the store.
        value: the fields of the figure, as a correction writes them; subject, metric and currency are needed.
            `baseline` says that it was known before, and is no news.
        url: where it was read.
        quote: the words that carry it.
        desk: what judging needs.
        by: who adds it.
        note: why.
        now: the time, UTC.

    Raises:
        RulingError: a field is missing or can't be read.
    """
    if not url.strip() or not quote.strip():
        raise RulingError("A figure leads back to where it was read. Give --source and --quote.")
    key = key_of_added(value, url, quote, desk.watch)
    decision = Decision("added", key, now, by, note, {**value, "url": url, "quote": quote})
    with store.transaction():
        store.add_decision(decision)
        return _added(store, decision, desk)


def key_of_added(value: Mapping[str, Any], url: str, quote: str, watch: WatchList) -> str:
    """Return the key of the record that `add` would make.

    Raises:
        RulingError: a field is missing or can't be read.
    """
    check_fields(value)
    return record_key(_figure_added(value, quote, watch), url)


def _figure_added(value: Mapping[str, Any], quote: str, watch: WatchList) -> Figure:
    empty = Figure("", "", None, None, "", quote, place="person")
    said = {name: text for name, text in value.items() if name not in ("url", "quote", "baseline")}
    figure = checked(corrected(empty, said, watch))
    if not figure.subject or not figure.currency:
        raise RulingError("A figure needs a company and a currency.")
    return figure


def _added(store: Store, decision: Decision, desk: Desk) -> tuple[Record, Ingested]:
    url, quote = str(decision.value["url"]), str(decision.value["quote"])
    figure = _figure_added(decision.value, quote, desk.watch)
    day = decision.at.date()
    record = Record(
        key=decision.key,
        series=series_key(figure),
        figure=figure,
        source="entered by hand",
        url=url,
        document=f"{url}#{decision.key[:16]}",
        tier="own",
        witness=f"person:{decision.by}",
        arrived=decision.at,
        # of which day a round was that nobody dates the day of the entry does not say
        span=figure.as_of_span or (None if figure.round else Span(day, day + timedelta(days=1))),
        baseline=bool(decision.value.get("baseline")),
        title=decision.note,
    )
    done = enter(record, store, desk, decision.at)
    return done.new[0] if done.new else record, done


def _own(record: Record, figure: Figure, decision: Decision) -> Record:
    span = figure.as_of_span or record.span
    return replace(
        record,
        key=_key_of_correction(figure, record.url),
        series=series_key(figure),
        figure=figure,
        tier="own",
        witness=f"person:{decision.by}",
        arrived=decision.at,
        span=span,
        sequence=0,
        number=0,
        withdrawn=None,
        state=False,
        confirmed=None,
        left=None,
        gone=False,
        gone_confirmed=None,
    )


def _same_statements(store: Store, record: Record) -> list[Record]:
    """Return a record with all current ones that read the same sentence so."""
    key = statement_key(record.figure)
    held = store.records(subject=record.figure.subject, metric=record.figure.metric)
    return [k for k in held if k.tier != "own" and statement_key(k.figure) == key] or [record]


def carry_out(store: Store, decision: Decision, desk: Desk) -> None:
    """Let a decision from elsewhere (rejected, corrected, added) hold for the figures that are on file."""
    if decision.kind == "added":
        _added(store, decision, desk)
        return
    held = [k for k in store.records() if k.tier != "own" and statement_key(k.figure) == decision.key]
    if held and decision.kind == "rejected":
        take_back(held, store, decision.at, f"{decision.by} rejected the figure.")
    elif held:
        _fixed(store, held[0], decision, desk)


def _said(record: Record) -> str:
    return f"{record.figure.subject}, {record.figure.metric}: {' '.join(record.figure.quote.split())}"
