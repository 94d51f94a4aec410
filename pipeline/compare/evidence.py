"""What brings a settled conflict back: evidence that the settlement could not know."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from storage.records import TIERS, Record


def is_new_evidence(record: Record, lost: Sequence[Record], won: Sequence[Record], settled_on: date) -> bool:
    """Whether a telling of the side that a conflict was settled against is new evidence, and not the old figure again.

    It is where a better source than all before tells it, whenever it did so; and where somebody who had not told it
    tells it after the day of the settlement, and is no weaker a source than those of the side that it was settled for.
    A blog that repeats what a paper once wrote does not shake the company's own word.

    Args:
        record: the new telling.
        lost: all who told that side before, also those who took it back.
        won: who tells the other side.
        settled_on: the day on which a person settled it.
    """
    before = [k for k in lost if k.key != record.key]
    if before and _tier(record) < _best(before):
        return True
    if record.witness in {k.witness for k in before}:
        return False
    told = record.arrived.date() if record.state else record.published
    return told is not None and told > settled_on and _tier(record) <= _best(won)


def _tier(record: Record) -> int:
    return TIERS.index(record.tier)


def _best(records: Iterable[Record]) -> int:
    return min((_tier(k) for k in records if k.withdrawn is None), default=len(TIERS))
