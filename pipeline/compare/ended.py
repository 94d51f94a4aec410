"""What a new record puts right: conflicts that nobody would raise with it on file."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import product

from pipeline.compare import arithmetic, occasions, valuations
from pipeline.compare.bearing import Bearing, bearing
from pipeline.compare.cheques import is_paid_in_all
from pipeline.compare.events import is_undated
from pipeline.compare.rates import Rates
from pipeline.compare.states import is_of_one_time
from pipeline.compare.wording import cited, what
from storage.records import CompanyFile, Conflict, Record, Tolerances, Verdict

_EVENTS = ("amount_raised", "debt_raised", "investment")


def ended(
    record: Record, verdicts: Iterable[Verdict], file: CompanyFile, rates: Rates, tolerances: Tolerances
) -> list[Conflict]:
    """Return the conflicts that a new record ends, closed, each with a sentence that says why.

    What is in conflict must not hang on the order in which articles arrive: had the record come first, these would not
    have been raised. An undated figure agrees with any record that it fits, and one that names no round may tell of
    an earlier one; valuations that a round explains agree; and what does not stand is held against no sum.

    Args:
        record: the new record.
        verdicts: how it was judged; what it raised or joined does not end with it.
        file: what it was judged against, with the conflicts as they are since.
        rates: exchange rates.
        tolerances: every constant of comparing.
    """
    touched = {verdict.conflict for verdict in verdicts}
    open_ones = [c for c in file.conflicts if c.state == "open" and c.metric != "price" and c.key not in touched]
    open_ones = [
        c for c in open_ones if c.kind == "inconsistent" or (c.kind == "disputed" and c.document != record.document)
    ]
    if record.figure.status != "asserted" or not open_ones:
        return []
    b = bearing(record, file, rates, tolerances.of(record.figure.metric))
    live = {k.key: k for k in (*b.known, *b.mates)}
    found = []
    for conflict in open_ones:
        left, right = ([live[key] for key in side if key in live] for side in (conflict.left, conflict.right))
        if not left or not right or record.key in (*conflict.left, *conflict.right):
            continue
        if conflict.kind == "inconsistent":
            why = "" if still_inconsistent(b, conflict, (left, right), file) else "the sums that stand add up"
        else:
            why = _explained(b, left, right) or _explained(b, right, left) or _stepped(b, left, right)
            why = why or _paid_in_all(b, left) or _paid_in_all(b, right) or _moved_on(b, conflict, left, right)
        if why:
            because = f"With {cited(record)} on file for {what(record)}, {why}."
            found.append(replace(conflict, state="closed", closed_because=because))
    return found


def _explained(b: Bearing, side: Sequence[Record], other: Sequence[Record]) -> str:
    """Say that a side tells what the new record tells, if all of it does; empty where it does not."""
    r = b.record
    if not all(k.series == r.series and b.fits(r, k) and (is_undated(k) or _is_of(b, k, other)) for k in side):
        return ""
    return f"{cited(side[0])} agrees with it"


def _is_of(b: Bearing, k: Record, opposed: Sequence[Record]) -> bool:
    """Whether a sum tells of the new record's occasion rather than of the one that it was held against."""
    if k.figure.metric not in _EVENTS:
        return False
    return occasions.tells_again(b, k, b.record) or all(occasions.tells_round_of(b, k, o, b.record) for o in opposed)


def _paid_in_all(b: Bearing, side: Sequence[Record]) -> str:
    """Say that a side tells what the cheques of an investor make together, if all of it does."""
    if not all(k.series == b.record.series and is_paid_in_all(b, k) for k in side):
        return ""
    return f"{cited(side[0])} is what the cheques make together"


def _moved_on(b: Bearing, conflict: Conflict, left: Sequence[Record], right: Sequence[Record]) -> str:
    """Say that the new record is a round which came between two valuations, if it is: the later one is a change."""
    if b.record.figure.metric != "amount_raised" or conflict.metric != "valuation" or conflict.cause == "stale":
        return ""
    apart = not any(is_of_one_time(b, one, other) for one, other in product(left, right))
    return f"{cited(left[0])} and {cited(right[0])} are of different times" if apart else ""


def _stepped(b: Bearing, left: Sequence[Record], right: Sequence[Record]) -> str:
    """Say that the new record is the round between two valuations, if it is; empty where it is not."""
    if b.record.figure.metric != "amount_raised" or left[0].figure.metric != "valuation":
        return ""
    fits = valuations.fits_for(b)
    agree = all(fits(one, other) for one, other in product(left, right))
    return f"{cited(left[0])} and {cited(right[0])} are before and after the money" if agree else ""


def still_inconsistent(
    b: Bearing, conflict: Conflict, sides: tuple[Sequence[Record], Sequence[Record]], file: CompanyFile
) -> bool:
    """Whether what does not add up still does not, by what stands now; the sides are the left and the right one."""
    # a total is held against what the rounds make now, whoever told a round last; all else is asked of its teller
    told = [k for side in sides for k in side if k.figure.metric == conflict.metric == "total_raised"]
    tellers = told or sides[1][:1]
    # of those that tell one sum who has a day of his own is asked: what nobody dates agrees with him
    distinct = b.sums.distinct(sorted(tellers, key=is_undated))
    return any(_does_not_add_up(b, conflict, teller, file) for teller in distinct)


def _does_not_add_up(b: Bearing, conflict: Conflict, teller: Record, file: CompanyFile) -> bool:
    if teller.key in b.contested and teller.figure.metric != "total_raised":
        return False
    again = bearing(teller, replace(file, together=()), b.rates, b.tolerances)
    again = replace(again, contested=b.contested)
    return any(verdict.metric == conflict.metric for verdict in arithmetic.judge(again))
