"""What a person says of a conflict or a figure, carried out: settle, reopen, mute, reject, fix, add; export, import."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from pydantic import AwareDatetime, BaseModel, TypeAdapter, ValidationError, model_validator

from pipeline.entering import check_fields, checked
from pipeline.ingest import Desk, Ingested, enter, take_back
from pipeline.ingest.rulings import RulingError, Rulings, Side, corrected, mute_key, side_of, statement_key, value_of
from storage.records import (
    Conflict,
    Decision,
    DecisionKind,
    Figure,
    Record,
    Span,
    WatchList,
    record_key,
    series_key,
)
from storage.store import Store

REASONS = ("misread", "wrong-company", "not-a-figure")
_FORMAT = "figurewatch decisions 1"


def find_conflict(store: Store, number: str) -> Conflict:
    """Return a conflict by the number that lists show.

    Raises:
        RulingError: there is none.
    """
    found = store.conflict(number)
    if found is None:
        raise RulingError(f"There is no conflict {number}. See: figurewatch conflicts --all")
    return found


def find_record(store: Store, number: str) -> Record:
    """Return a record by the number that lists show.

    Raises:
        RulingError: there is none.
    """
    found = store.record(number)
    if found is None:
        raise RulingError(f"There is no figure {number}. See: figurewatch figures")
    return found


def side_named(conflict: Conflict, name: str, store: Store) -> Side:
    """Return the side that a name means: "a" or "3a" is what stood first, "b" the other; else a record's number.

    Raises:
        RulingError: it means none.
    """
    letter = name.lower().removeprefix(str(conflict.number))
    if letter in ("a", "b"):
        return "left" if letter == "a" else "right"
    record = store.record(name)
    if record is not None and record.key in conflict.left:
        return "left"
    if record is not None and record.key in conflict.right:
        return "right"
    n = conflict.number
    raise RulingError(f"“{name}” is no side of conflict {n}. Write {n}a, {n}b, or the number of a figure on a side.")


def settle(store: Store, conflict: Conflict, side: Side, *, by: str, note: str, now: datetime) -> Conflict:
    """Settle a conflict for one of its sides, or for both (they count different things)."""
    keys = {"left": conflict.left, "right": conflict.right, "both": ()}[side]
    record = next((record for key in keys if (record := store.record(key))), None)
    value = {"for": value_of(record.figure) if record else "both", "about": _about(conflict)}
    settled = replace(conflict, state="settled", settled_for=side)
    with store.transaction():
        store.add_decision(Decision("settled", conflict.key, now, by, note, value))
        return store.save_conflict(settled)


def reopen(store: Store, conflict: Conflict, *, by: str, note: str, now: datetime) -> Conflict:
    """Open a settled, closed or muted conflict again."""
    if conflict.state == "open":
        raise RulingError(f"Conflict {conflict.number} is open.")
    if letter := _untold(conflict, store):
        raise RulingError(f"All of side {conflict.number}{letter} is withdrawn: nothing is left to dispute.")
    with store.transaction():
        store.add_decision(Decision("reopened", conflict.key, now, by, note, {"about": _about(conflict)}))
        return store.save_conflict(replace(conflict, state="open", settled_for=None, closed_because=None, raised=now))


def _untold(conflict: Conflict, store: Store) -> str | None:
    """Return the side that nobody tells any more, a or b, if there is one."""
    for letter, keys in (("a", conflict.left), ("b", conflict.right)):
        if all(record.withdrawn for key in keys if (record := store.record(key))):
            return letter
    return None


def mute(store: Store, subject: str, metric: str, until: date | None, *, by: str, note: str, now: datetime) -> int:
    """Raise nothing about a company's metric until a day (for good without one); return how many were open.

    Raises:
        RulingError: the day is over.
    """
    if until is not None and until < now.date():
        raise RulingError(f"{until} is over. Name the last day on which nothing is to be raised.")
    value = {"until": until.isoformat() if until else None}
    with store.transaction():
        store.add_decision(Decision("muted", mute_key(subject, metric), now, by, note, value))
        found = store.conflicts(subject=subject, metric=metric)
        for conflict in found:
            store.save_conflict(replace(conflict, state="muted"))
    return len(found)


def unmute(store: Store, subject: str, metric: str, *, by: str, note: str, now: datetime) -> int:
    """Raise conflicts about a company's metric again; return how many are open again."""
    with store.transaction():
        store.add_decision(Decision("unmuted", mute_key(subject, metric), now, by, note))
        found = store.conflicts(subject=subject, metric=metric, states=("muted",))
        for conflict in found:
            store.save_conflict(replace(conflict, state="open"))
    return len(found)


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
        span=figure.as_of_span or Span(day, day + timedelta(days=1)),
        baseline=bool(decision.value.get("baseline")),
        title=decision.note,
    )
    done = enter(record, store, desk, decision.at)
    return done.new[0] if done.new else record, done


def _own(record: Record, figure: Figure, decision: Decision) -> Record:
    span = figure.as_of_span or record.span
    return replace(
        record,
        key=record_key(figure, f"{record.url}#corrected"),
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


def _about(conflict: Conflict) -> str:
    return f"{conflict.subject}, {conflict.metric}: {conflict.explanation}"


def _said(record: Record) -> str:
    return f"{record.figure.subject}, {record.figure.metric}: {' '.join(record.figure.quote.split())}"


# --- decisions as a file ---


def export(decisions: Sequence[Decision]) -> str:
    """Write decisions as JSON that `read_export` reads, one object with the newest last."""
    rows = [
        {
            "kind": d.kind,
            "key": d.key,
            "at": d.at.isoformat(),
            "by": d.by,
            "note": d.note,
            "value": dict(d.value),
        }
        for d in decisions
    ]
    return json.dumps({"format": _FORMAT, "decisions": rows}, indent=2, ensure_ascii=False) + "\n"


class _Row(BaseModel):
    """A decision as a file has it."""

    kind: DecisionKind
    key: str
    at: AwareDatetime
    by: str
    note: str = ""
    value: dict[str, str | bool | int | float | list[str] | None] = {}

    @model_validator(mode="after")
    def _is_whole(self) -> _Row:
        if self.kind == "added" and not {"url", "quote"} <= self.value.keys():
            raise ValueError("what is added needs url and quote")
        if self.kind in ("added", "corrected"):
            try:
                check_fields(self.value)
            except RulingError as error:
                raise ValueError(str(error)) from None
        if self.kind == "muted" and self.value.get("until") is not None:
            date.fromisoformat(str(self.value["until"]))
        return self


class _File(BaseModel):
    format: str
    decisions: list[Any]


def read_export(text: str, place: str) -> list[Decision]:
    """Read decisions that `export` wrote.

    Raises:
        RulingError: it is no such file, or one of them is none; the sentence names the place.
    """
    try:
        file = _File.model_validate_json(text)
        if file.format != _FORMAT:
            raise RulingError(f"{place} is of another format ({file.format!r}). Export it again.")
        rows = TypeAdapter(list[_Row]).validate_python(file.decisions)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        where = ", ".join(f"decision {part + 1}" if isinstance(part, int) else str(part) for part in first["loc"])
        raise RulingError(
            f"{place} is no file of decisions ({': '.join(filter(None, (where, first['msg'])))}). "
            "Make one with: figurewatch decisions export"
        ) from None
    return [Decision(row.kind, row.key, row.at, row.by, row.note, row.value) for row in rows]


def take_in(store: Store, decisions: Sequence[Decision], desk: Desk) -> int:
    """Keep decisions from elsewhere and let them hold for what is on file; return how many were not known."""
    known = {(d.kind, d.key, d.at) for d in store.decisions()}
    fresh = [d for d in decisions if (d.kind, d.key, d.at) not in known]
    with store.transaction():
        for decision in sorted(fresh, key=lambda d: d.at):
            store.add_decision(decision)
            _carry_out(store, decision, desk)
    return len(fresh)


def _carry_out(store: Store, decision: Decision, desk: Desk) -> None:
    if decision.kind in ("settled", "reopened"):
        _carry_out_on_conflict(store, decision)
    elif decision.kind in ("rejected", "corrected"):
        held = [k for k in store.records() if k.tier != "own" and statement_key(k.figure) == decision.key]
        if held and decision.kind == "rejected":
            take_back(held, store, decision.at, f"{decision.by} rejected the figure.")
        elif held:
            _fixed(store, held[0], decision, desk)
    elif decision.kind == "added":
        _added(store, decision, desk)
    else:
        subject, _, metric = decision.key.partition("|")
        muted = decision.kind == "muted"
        for conflict in store.conflicts(subject=subject, metric=metric, states=("open" if muted else "muted",)):
            store.save_conflict(replace(conflict, state="muted" if muted else "open"))


def _carry_out_on_conflict(store: Store, decision: Decision) -> None:
    conflict = store.conflict(decision.key)
    if conflict is None:  # it may be raised yet, and is settled then
        return
    if decision.kind == "reopened":
        if _untold(conflict, store):
            return
        store.save_conflict(replace(conflict, state="open", settled_for=None))
        return
    keys = (*conflict.left, *conflict.right)
    records = {key: record for key in keys if (record := store.record(key))}
    side = side_of(conflict, str(decision.value.get("for")), records)
    if side is not None:
        store.save_conflict(replace(conflict, state="settled", settled_for=side))
