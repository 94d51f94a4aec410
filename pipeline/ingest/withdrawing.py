"""What is told no longer, taken back with the conflicts that hung on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from pipeline.ingest.keeper import Keeper
from pipeline.ingest.siblings import siblings
from storage.records import Conflict, Record


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
        metrics = tuple(dict.fromkeys(m for r in gone for m in siblings(r.figure.metric)))
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
