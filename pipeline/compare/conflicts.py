"""One conflict for one disagreement: opened by a verdict, joined by later witnesses."""

from __future__ import annotations

import hashlib
from dataclasses import replace

from storage.records import CompanyFile, Conflict, ConflictKind, Record, Verdict, number_text

_KINDS: dict[str, ConflictKind] = {"disputed": "disputed", "changed": "changed", "inconsistent": "inconsistent"}


def conflict_of(verdict: Verdict, record: Record, file: CompanyFile) -> Conflict | None:
    """Return the conflict that a verdict opens, or the one that it joins with the record added to its side.

    Args:
        verdict: a verdict on the record.
        record: the record that was judged.
        file: what it was judged against.

    Returns:
        The conflict as it is to be stored, or None where the verdict has to do with none.
    """
    if verdict.conflict is not None:
        held = next((c for c in file.conflicts if c.key == verdict.conflict), None)
        return _joined(held, verdict, record) if held else None
    kind = _KINDS.get(verdict.kind)
    if kind is None:
        return None
    known = {k.key: k for value in file.values for k in (value.first, *value.tellers)}
    known |= {k.key: k for k in file.together}
    against = [known[key] for key in verdict.against if key in known]
    figure, first = record.figure, against[0] if against else record
    told_under = next((k for k in (record, *against) if k.figure.metric == verdict.metric), record)
    return Conflict(
        key=_key(kind, verdict, record, first, told_under),
        kind=kind,
        subject=figure.subject,
        metric=verdict.metric,
        series=told_under.series,
        left=verdict.against,
        right=(record.key,),
        document=record.document,
        against=first.document,
        explanation=verdict.explanation,
        raised=record.arrived,
        cause=verdict.cause,
        product=told_under.figure.product,
        unit=told_under.figure.unit,
        round=told_under.figure.round or (first.figure.round if first.figure.metric == verdict.metric else None),
        investor=told_under.figure.investor,
    )


def merged(held: Conflict, again: Conflict) -> Conflict:
    """Return a conflict that is on file with the record that raises it again, on the side that it takes."""
    (record,) = again.right
    if record in (*held.left, *held.right):
        return held
    # who raises it again may come from either side: what it opposes stands on the other one
    if set(again.left) & set(held.right) and not set(again.left) & set(held.left):
        return replace(held, left=(*held.left, record))
    return replace(held, right=(*held.right, record))


def also_joined(verdict: Verdict, record: Record, file: CompanyFile) -> list[Conflict]:
    """Return the other disputes of the side that a record joins, with the record added there too.

    Where two articles dispute what a third one tells, whoever tells the same as the third is its witness against both.
    """
    if verdict.conflict is None:
        return []
    found = []
    keys = set(verdict.against)
    for held in file.conflicts:
        if held.key == verdict.conflict or held.kind != "disputed" or held.state == "closed":
            continue
        one_side = bool(keys & set(held.left)) != bool(keys & set(held.right))
        joined = _joined(held, verdict, record) if one_side else None
        found += [joined] if joined else []
    return found


def _joined(held: Conflict, verdict: Verdict, record: Record) -> Conflict | None:
    if record.key in held.left or record.key in held.right:
        return None
    if set(verdict.against) & set(held.left) and not set(verdict.against) & set(held.right):
        return replace(held, left=(*held.left, record.key))
    return replace(held, right=(*held.right, record.key))


def _key(kind: str, verdict: Verdict, record: Record, first: Record, told_under: Record) -> str:
    """Return a key of what is in conflict, not of where: it survives newer rules and a rebuilt database."""
    # which side came first follows arrival, and must not make another conflict of the same two values
    values = [_value(first), _value(record)]
    if kind == "inconsistent" and verdict.metric == "total_raised":
        values = [_value(told_under)]  # whichever of the rounds was told last
    if not (kind == "changed" and record.state and record.url == first.url):  # a page that goes back moves anew
        values.sort()
    occasion = told_under.figure.round or ""
    if kind == "changed" and record.span:
        occasion = record.span.start.isoformat()
    says = (kind, record.figure.subject, verdict.metric, told_under.series, occasion, *values)
    return hashlib.sha256("\x1f".join(says).encode()).hexdigest()[:32]


def _value(record: Record) -> str:
    figure = record.figure
    return f"{number_text(figure.low)}..{number_text(figure.high)} {figure.currency} {figure.hedge}"
