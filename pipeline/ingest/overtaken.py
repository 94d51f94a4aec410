"""Disputes over prices that time has ended: the list came round, or nobody tells the disputed price any more."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from dataclasses import replace
from datetime import datetime
from itertools import permutations

from pipeline.compare.wording import day
from pipeline.compare.wording import told as amount
from reports.lists import same_price
from storage.records import CompanyFile, Conflict, Record, Tolerances


def overtaken(
    left: Sequence[Record], told: Sequence[Record], file: CompanyFile, at: datetime, tolerances: Tolerances
) -> list[Conflict]:
    """Return the open disputes over prices that a look at a page or list ends, closed, each with a sentence of why.

    A list that no longer tells a price disputes nothing with it. Where the vendor's own page has moved, the dispute
    ends only if it tells now what the others told: they may be wrong about the new price, too.

    Args:
        left: the records that the page or list shows no longer, as they are on file since.
        told: what it tells now.
        file: the company's prices and conflicts.
        at: when it was looked at, UTC.
        tolerances: how far two prices may lie apart and still be one.
    """
    gone = {record.key for record in left}
    known = {k.key: k for value in file.values for k in (value.first, *value.tellers)}
    known |= {record.key: record for record in left}
    ended = []
    for conflict in file.conflicts:
        if conflict.state != "open" or conflict.kind != "disputed" or conflict.metric != "price":
            continue
        now = [k for k in told if k.series == conflict.series and k.figure.tense == "current"]
        sides = [[known[key] for key in side if key in known] for side in (conflict.left, conflict.right)]
        if any(_is_over(mine, theirs, gone, now, tolerances) for mine, theirs in permutations(sides)):
            ended.append(replace(conflict, state="closed", closed_because=_because(left[0], now, at)))
    return ended


def _is_over(
    mine: Sequence[Record], theirs: Sequence[Record], gone: Set[str], now: Sequence[Record], tolerances: Tolerances
) -> bool:
    """Whether one side of a dispute went with this look, and nothing is left to dispute the other with."""
    if all(record.key not in gone for record in mine) or any(_is_told(record) for record in mine):
        return False
    agrees = any(same_price(k, other, tolerances) for k in now for other in theirs)
    return agrees or not any(record.own_word for record in mine)


def _is_told(record: Record) -> bool:
    return record.withdrawn is None and record.left is None


def _because(gone: Record, now: Iterable[Record], at: datetime) -> str:
    sums = " and ".join(dict.fromkeys(amount(record.figure) for record in now))
    return f"{gone.source} {f'tells {sums}' if sums else 'no longer tells a price'} since {day(at.date())}."
