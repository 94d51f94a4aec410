"""What denials cover: a rumour that is over with them, and a fact, which nothing is in conflict with.

Who filed a denial wants to know of what is told as a fact since.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.compare.bearing import Bearing
from pipeline.compare.events import gap, is_later
from pipeline.compare.sides import quiet
from pipeline.compare.wording import cited, what, when
from storage.records import CompanyFile, Record, Verdict


def judge(b: Bearing, file: CompanyFile) -> Verdict:
    """Judge a denial: it supports nothing and raises nothing, and is new only where nobody denied the same before.

    Who denies it once more after it was told as a fact denies that fact.
    """
    before = [k for k in _denials(file, b.record) if _names(b, k, b.record) and not _is_told_since(b, k)]
    if before:
        days = " and ".join(dict.fromkeys(f"on {when(k)}" if k.span else "before" for k in before))
        return quiet(b, "agrees", before, f"{cited(b.record)} is denied, as it was {days}: it supports nothing")
    return quiet(b, "new", [], f"{cited(b.record)} is denied: it supports nothing")


def overtaken(b: Bearing, file: CompanyFile) -> Verdict | None:
    """Say which denials a fact overtakes; None where it overtakes none, or where somebody told it since the denial.

    A denial covers only what it names: the sum, of the deal of its months.

    Args:
        b: the new record and what bears on it, which no denial does.
        file: what it is judged against, denials included.
    """
    r = b.record
    if r.figure.status != "asserted" or r.figure.tense == "former":
        return None
    found = [k for k in _denials(file, r) if _is_of(b, k, r) and not _is_told_since(b, k)]
    if not found:
        return None
    days = " and ".join(dict.fromkeys(f"on {when(k)}" if k.span else "before" for k in found))
    return quiet(b, "overtakes", found, f"{cited(r)} for {what(r)} had been denied {days}")


def _denials(file: CompanyFile, r: Record) -> Iterable[Record]:
    """Return what other documents deny of a record's series, by key once."""
    told = {k.key: k for value in file.values for k in (value.first, *value.tellers)}
    return [
        k
        for k in told.values()
        if k.figure.status == "denied" and k.withdrawn is None and k.series == r.series and k.document != r.document
    ]


def denied_since(b: Bearing, rumour: Record, denials: Iterable[Record]) -> bool:
    """Whether one of some denials of a rumour's series names what it tells, and came no earlier than it."""
    live = (k for k in denials if k.series == rumour.series and k.withdrawn is None)
    return any(_names(b, k, rumour) and not is_later(rumour, k) for k in live)


def _is_of(b: Bearing, denial: Record, told: Record) -> bool:
    """Whether a denial names what a record tells, and came no later than it."""
    return _names(b, denial, told) and not is_later(denial, told)


def _names(b: Bearing, denial: Record, told: Record) -> bool:
    """Whether a denial names what a record tells: its sum, of the deal of its months."""
    mine, theirs = told.figure, denial.figure
    one_round = not (mine.round and theirs.round) or mine.round == theirs.round
    one_basis = {mine.basis, theirs.basis} != {"pre", "post"}
    near = gap(told.span, denial.span) <= b.tolerances.rumour_days
    return one_round and one_basis and near and b.fits(denial, told) is True


def _is_told_since(b: Bearing, denial: Record) -> bool:
    """Whether it was told as a fact before the new record came in, and since the denial did."""
    return any(k.sequence > denial.sequence and k.figure.tense != "former" and _is_of(b, denial, k) for k in b.series())
