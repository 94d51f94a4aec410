"""Takes the entries of a table into the file: judged one after the other, and stored as a person's own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from pipeline.decisions import add, key_of_added
from pipeline.importing.rows import Entry
from pipeline.ingest import Desk
from storage.records import Record, Verdict
from storage.store import Store


@dataclass(frozen=True, slots=True)
class Outcome:
    """How an entry stands to the file; `known` where it was taken in before, and nothing changes."""

    entry: Entry
    record: Record
    known: bool = False
    verdicts: tuple[Verdict, ...] = ()


class _UndoneError(Exception):
    """Ends a transaction so that nothing of it stays."""


def take(
    store: Store, entries: Sequence[Entry], desk: Desk, *, by: str, note: str, now: datetime, dry: bool
) -> list[Outcome]:
    """Judge entries one after the other against the file, and store them unless it is a dry run.

    What was taken in before stays as it is, also where a person rejected it since.
    """
    done: list[Outcome] = []
    try:
        with store.transaction():
            for entry in entries:
                held = store.record(key_of_added(entry.value, entry.url, entry.quote, desk.watch))
                if held is not None:
                    done.append(Outcome(entry, held, known=True))
                    continue
                kept = {**entry.value, "baseline": True}  # what a user keeps is no news
                made, told = add(store, kept, entry.url, entry.quote, desk, by=by, note=note, now=now)
                done.append(Outcome(entry, made, verdicts=told.verdicts))
            if dry:
                raise _UndoneError
    except _UndoneError:
        pass
    return done
