"""New records judged against the file, and the conflicts as they are then; what persons decided holds for them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from pipeline.compare import adding_up, afresh, also_joined, compare, conflict_of, ended, merged
from pipeline.compare.evidence import is_new_evidence
from pipeline.compare.wording import day
from pipeline.ingest.desk import Desk
from pipeline.ingest.keeper import Keeper
from pipeline.ingest.rulings import Rulings, side_of
from pipeline.ingest.siblings import siblings
from storage.records import CompanyFile, Conflict, Decision, Record, Verdict


def judged(
    new: Sequence[Record], told: Sequence[Record], store: Keeper, desk: Desk, now: datetime, rulings: Rulings
) -> tuple[list[Verdict], list[Conflict], list[Conflict]]:
    """Judge new records one after the other; return the verdicts, and the conflicts that were raised and ended."""
    verdicts: list[Verdict] = []
    raised: dict[str, Conflict] = {}
    closed: list[Conflict] = []
    for record in new:
        metrics = siblings(record.figure.metric)
        beside = [other for other in told if other.key != record.key]
        known = store.company_file(record.figure.subject, metrics, together=beside, of=record)
        file = _without_old_versions(known, record)
        held = {conflict.key: conflict for conflict in file.conflicts}
        found, changed = _taken(compare(record, file, desk.rates, desk.tolerances), record, file, rulings)
        file = replace(file, conflicts=tuple((held | {conflict.key: conflict for conflict in changed}).values()))
        over = {conflict.key: conflict for conflict in ended(record, found, file, desk.rates, desk.tolerances)}
        file = replace(file, conflicts=tuple(({c.key: c for c in file.conflicts} | over).values()))
        again = _judged_afresh(record, file, desk, rulings)
        for conflict in (*changed, *over.values(), *again):
            store.save_conflict(conflict)
        for conflict in (*changed, *again):
            before = held.get(conflict.key)
            if conflict.state == "open" and (before is None or before.state in ("closed", "settled")):
                raised[conflict.key] = conflict
        over |= {conflict.key: conflict for conflict in again}
        # what the same article put right was never told to anybody
        ends = [conflict for conflict in over.values() if conflict.state == "closed"]
        closed += [conflict for conflict in ends if raised.pop(conflict.key, None) is None]
        verdicts += found
    store.add_verdicts(verdicts, now)
    return verdicts, list(raised.values()), closed


def _judged_afresh(record: Record, file: CompanyFile, desk: Desk, rulings: Rulings) -> list[Conflict]:
    """Return the conflicts that are others when what is near a new record is judged once more."""
    found = afresh(record, file, desk.rates, desk.tolerances)
    found = [c if c.state == "closed" else _ruled(c, record, file, rulings) for c in found]
    since = replace(file, conflicts=tuple(({c.key: c for c in file.conflicts} | {c.key: c for c in found}).values()))
    sums = adding_up(record, since, desk.rates, desk.tolerances)
    return [*found, *(c if c.state == "closed" else _ruled(c, record, since, rulings) for c in sums)]


def _taken(
    found: Sequence[Verdict], record: Record, file: CompanyFile, rulings: Rulings
) -> tuple[list[Verdict], list[Conflict]]:
    """Return the verdicts on a record, with the conflicts that they raise or join as these are then."""
    verdicts, conflicts = [], []
    for verdict in found:
        conflict = conflict_of(verdict, record, file)
        if conflict is not None:
            held = next((c for c in file.conflicts if c.key == conflict.key), None)
            if held is not None and held.state != "closed" and not verdict.conflict:
                conflict = merged(held, conflict)
            joined = also_joined(verdict, record, file)
            conflict, *joined = (_ruled(one, record, file, rulings) for one in (conflict, *joined))
            conflicts += [conflict, *joined]
        verdicts.append(replace(verdict, conflict=conflict.key) if conflict else verdict)
    return verdicts, conflicts


def _without_old_versions(file: CompanyFile, record: Record) -> CompanyFile:
    """Leave out what the same address said before: a correction raises nothing against it, a page's old state does."""
    values = []
    for value in file.values:
        tellers = tuple(k for k in value.tellers if k.state or k.url != record.url or k.document == record.document)
        if tellers:
            values.append(replace(value, first=tellers[0], tellers=tellers))
    return replace(file, values=tuple(values))


def _ruled(conflict: Conflict, record: Record, file: CompanyFile, rulings: Rulings) -> Conflict:
    """Let what persons decided hold for a conflict, and new evidence bring a settled one back."""
    held = next((c for c in file.conflicts if c.key == conflict.key), None)
    records = {k.key: k for value in file.values for k in value.tellers} | {k.key: k for k in file.together}
    records[record.key] = record
    settled = rulings.settled(conflict.key)
    if held is not None and held.state == "settled":
        return _reopened(conflict, record, records, settled) or conflict
    if held is not None and held.state != "closed":
        return conflict
    side = side_of(conflict, str(settled.value.get("for")), records) if settled else None
    if side is not None:
        return replace(conflict, state="settled", settled_for=side)
    if rulings.is_muted(conflict.subject, conflict.metric, record.arrived.date()):
        return replace(conflict, state="muted")
    return conflict


def _reopened(
    conflict: Conflict, record: Record, records: Mapping[str, Record], settled: Decision | None
) -> Conflict | None:
    """Open a settled conflict again where a record is new evidence for the side that it was settled against."""
    if settled is None or conflict.settled_for not in ("left", "right"):
        return None
    sides = [[records[key] for key in side if key in records] for side in (conflict.left, conflict.right)]
    won, lost = sides if conflict.settled_for == "left" else sides[::-1]
    if record not in lost or not is_new_evidence(record, lost, won, settled.at.date()):
        return None
    told = " now tells the other side. "
    why = f"It was settled on {day(settled.at.date())}, but {record.source} ({record.tier}){told}"
    why += conflict.explanation.rpartition(told)[2]
    return replace(conflict, state="open", settled_for=None, raised=record.arrived, explanation=why)
