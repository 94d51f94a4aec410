"""What a person says of a conflict, carried out: settle, reopen, mute."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from pipeline.ingest.rulings import RulingError, Side, mute_key, side_of, value_of
from storage.records import Conflict, Decision
from storage.store import Store


def find_conflict(store: Store, number: str) -> Conflict:
    """Return a conflict by the number that lists show.

    Raises:
        RulingError: there is none.
    """
    found = store.conflict(number)
    if found is None:
        raise RulingError(f"There is no conflict {number}. See: figurewatch conflicts --all")
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


def settlement(store: Store, conflict: Conflict) -> Decision | None:
    """Return the decision that a conflict is settled by now, or None where it is not settled."""
    if conflict.state != "settled":
        return None
    return next((d for d in reversed(store.decisions()) if d.kind == "settled" and d.key == conflict.key), None)


def settle(store: Store, conflict: Conflict, side: Side, *, by: str, note: str, now: datetime) -> Conflict:
    """Settle a conflict for one of its sides, or for both (they count different things).

    Raises:
        RulingError: a side that is to hold is told by nobody any more.
    """
    for letter, name, told in (("a", "left", conflict.left), ("b", "right", conflict.right)):
        if side in (name, "both") and told and _is_withdrawn(told, store):
            raise RulingError(f"All of side {conflict.number}{letter} is withdrawn, so it can't hold.")
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
        if _is_withdrawn(keys, store):
            return letter
    return None


def _is_withdrawn(keys: Sequence[str], store: Store) -> bool:
    """Whether nobody tells any of these figures any more."""
    return all(record.withdrawn for key in keys if (record := store.record(key)))


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
        return _mark_muted(store, subject, metric, muted=True)


def unmute(store: Store, subject: str, metric: str, *, by: str, note: str, now: datetime) -> int:
    """Raise conflicts about a company's metric again; return how many are open again."""
    with store.transaction():
        store.add_decision(Decision("unmuted", mute_key(subject, metric), now, by, note))
        return _mark_muted(store, subject, metric, muted=False)


def carry_out(store: Store, decision: Decision) -> None:
    """Let a decision from elsewhere (settled, reopened, muted, unmuted) hold for the conflicts that are on file."""
    if decision.kind in ("muted", "unmuted"):
        subject, _, metric = decision.key.partition("|")
        _mark_muted(store, subject, metric, muted=decision.kind == "muted")
    elif (conflict := store.conflict(decision.key)) is not None:  # one that is yet to be raised is settled then
        _carry_out_on(conflict, store, decision)


def _mark_muted(store: Store, subject: str, metric: str, *, muted: bool) -> int:
    """Mute the open conflicts about a company's metric, or open its muted ones; return how many."""
    found = store.conflicts(subject=subject, metric=metric, states=("open" if muted else "muted",))
    for conflict in found:
        store.save_conflict(replace(conflict, state="muted" if muted else "open"))
    return len(found)


def _carry_out_on(conflict: Conflict, store: Store, decision: Decision) -> None:
    if decision.kind == "reopened":
        if not _untold(conflict, store):
            store.save_conflict(replace(conflict, state="open", settled_for=None))
        return
    keys = (*conflict.left, *conflict.right)
    records = {key: record for key in keys if (record := store.record(key))}
    side = side_of(conflict, str(decision.value.get("for")), records)
    if side is not None:
        store.save_conflict(replace(conflict, state="settled", settled_for=side))


def _about(conflict: Conflict) -> str:
    return f"{conflict.subject}, {conflict.metric}: {conflict.explanation}"
