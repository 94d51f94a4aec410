"""What adds up and what does not, where judging once more has changed which valuations and cheques stand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from pipeline.compare.arithmetic import judge
from pipeline.compare.bearing import Bearing, bearing, contested_by
from pipeline.compare.conflicts import conflict_of
from pipeline.compare.ended import still_inconsistent
from pipeline.compare.rates import Rates
from pipeline.compare.verdicts import once
from pipeline.compare.wording import cited, what
from storage.records import CompanyFile, Conflict, Record, Tolerances

_FROM_A_ROUND = ("valuation", "investment")
"""What is told of sums that a round is part of, and hangs on which of several stands."""


def adding_up(record: Record, file: CompanyFile, rates: Rates, tolerances: Tolerances) -> list[Conflict]:
    """Return the conflicts of sums that are others by what stands now: closed where they add up, opened where not.

    Args:
        record: the new record, which may be a side of them.
        file: what it was judged against, with the conflicts as they are since.
        rates: exchange rates.
        tolerances: every constant of comparing.
    """
    in_dispute = any(c.kind == "disputed" and c.metric in _FROM_A_ROUND and c.state != "closed" for c in file.conflicts)
    if record.figure.status != "asserted" or record.figure.metric not in (*_FROM_A_ROUND, "amount_raised"):
        return []
    if not in_dispute:  # then all stand, as they did when the record was judged
        return []
    b = bearing(record, file, rates, tolerances.of(record.figure.metric))
    b = replace(b, contested=contested_by(b.known, (*b.mates, b.record), file.conflicts))
    closed = list(_closed(b, file))
    opened = _opened(b, replace(file, conflicts=_with(file, closed)))
    return [*closed, *([opened] if opened else [])]


def _with(file: CompanyFile, changed: list[Conflict]) -> tuple[Conflict, ...]:
    return tuple(({c.key: c for c in file.conflicts} | {c.key: c for c in changed}).values())


def _closed(b: Bearing, file: CompanyFile) -> Iterator[Conflict]:
    live = {k.key: k for k in (*b.known, *b.mates, b.record)}
    for conflict in file.conflicts:
        if conflict.kind != "inconsistent" or conflict.state != "open" or conflict.metric not in _FROM_A_ROUND:
            continue
        left, right = ([live[key] for key in side if key in live] for side in (conflict.left, conflict.right))
        if left and right and not still_inconsistent(b, conflict, (left, right), file):
            because = f"With {cited(b.record)} on file for {what(b.record)}, the sums that stand add up."
            yield replace(conflict, state="closed", closed_because=because)


def _opened(b: Bearing, file: CompanyFile) -> Conflict | None:
    """Return the first sum of the new record's time that does not add up by what stands, and is not told yet."""
    told = [k for metric in (*_FROM_A_ROUND, "amount_raised") for k in b.of_metric(metric)]
    near = [k for k in told if k.key not in b.contested and (k is b.record or b.same_occasion(k, b.record))]
    different = {(k.figure.metric, k.figure.basis, b.sums.of(k)): k for k in near}
    for teller in sorted(different.values(), key=lambda k: k.sequence):
        again = bearing(teller, replace(file, together=()), b.rates, b.tolerances)
        again = replace(again, contested=b.contested)
        for verdict in judge(again):
            verdict = once(verdict, again)
            if verdict.kind == "inconsistent" and verdict.metric in _FROM_A_ROUND and not verdict.conflict:
                return conflict_of(verdict, teller, file)
    return None
