"""The judgement: how a new record stands to what is on file."""

from __future__ import annotations

from dataclasses import replace

from pipeline.compare import arithmetic, denials, occasions, prices, revenue, rumours, states
from pipeline.compare.bearing import UNSETTLED, Bearing, bearing, contested_by
from pipeline.compare.conflicts import conflict_of, merged
from pipeline.compare.rates import Rates
from pipeline.compare.sides import quiet
from pipeline.compare.wording import what
from storage.records import CompanyFile, Conflict, Record, Tolerances, Verdict

RAISING = ("changed", "disputed", "inconsistent")


def compare(record: Record, file: CompanyFile, rates: Rates, tolerances: Tolerances) -> list[Verdict]:
    """Judge a new record against what is known of its company.

    Args:
        record: the new record.
        file: the distinct values of its series and of the sibling series, the records of its own document, and the
            conflicts that there are.
        rates: exchange rates.
        tolerances: every constant of comparing.

    Returns:
        At least one verdict, each with a sentence that a person understands. Several where a record both is judged
        by itself and does not add up with others, or tells what had been denied.
    """
    laid_out = bearing(record, file, rates, tolerances.of(record.figure.metric))
    if record.figure.status == "denied":
        return [denials.judge(laid_out, file)]
    found = _judge(laid_out)
    if record.figure.status == "asserted":
        found += arithmetic.judge(_with_its_conflict(laid_out, found[0], file))
    found = [once(verdict, laid_out) for verdict in found]
    overtaken = denials.overtaken(laid_out, file)
    return [*found, overtaken] if overtaken else found


def by_itself(record: Record, file: CompanyFile, rates: Rates, tolerances: Tolerances) -> Verdict:
    """Judge a record against those of its series alone, whatever it adds up to with others; see `compare`."""
    laid_out = bearing(record, file, rates, tolerances.of(record.figure.metric))
    return once(_judge(laid_out)[0], laid_out)


def _with_its_conflict(b: Bearing, verdict: Verdict, file: CompanyFile) -> Bearing:
    """Let the conflict that a record raises or joins decide what stands: what loses is held against no sum."""
    conflict = conflict_of(verdict, b.record, file)
    if conflict is None or conflict.kind != "disputed":
        return b
    held = next((c for c in b.conflicts if c.key == conflict.key), None)
    if held is not None and not verdict.conflict:
        conflict = merged(held, conflict)
    conflicts = [*(c for c in file.conflicts if c.key != conflict.key), conflict]
    return replace(b, contested=contested_by(b.known, (*b.mates, b.record), conflicts))


def _judge(b: Bearing) -> list[Verdict]:
    figure = b.record.figure
    if figure.status in UNSETTLED:
        return [rumours.judge(b)]
    if figure.metric == "price":
        return [prices.judge(b)]
    if figure.metric == "revenue" and figure.period != "run-rate":
        return [revenue.judge(b)]
    if figure.metric == "investment" and figure.hedge in ("at_most", "at_least"):
        return [states.judge(b)]
    if figure.metric in ("amount_raised", "debt_raised", "investment"):
        return occasions.judge(b)
    return [states.judge(b)]


def once(verdict: Verdict, b: Bearing) -> Verdict:
    """Let a second verdict of one document on one thing join the conflict that the first one raised."""
    if verdict.kind not in RAISING or verdict.conflict:
        return verdict
    for conflict in b.conflicts:
        if conflict.metric == verdict.metric and conflict.kind == verdict.kind and _is_told(conflict, verdict, b):
            text = f"{what(b.record)} is in conflict already: {verdict.explanation}"
            return quiet(b, "joins", [], text, conflict=conflict.key)
    return verdict


def _is_told(conflict: Conflict, verdict: Verdict, b: Bearing) -> bool:
    """Whether a conflict on file is what a verdict would raise: of the same document, or of the same derived sums."""
    same_document = conflict.document == b.record.document
    if verdict.metric == b.record.figure.metric and (verdict.kind != "inconsistent" or verdict.metric == "price"):
        same_round = (conflict.round or None) == (b.record.figure.round or None)
        same_thing = (
            conflict.series == b.record.series and same_round and not _in_other_currencies(conflict, verdict, b)
        )
        return same_document and same_thing
    if same_document:
        return True  # a derived quantity has one conflict a document
    records = {k.key: k for k in b.of_metric(verdict.metric)}
    mine = [records[key] for key in (verdict.record, *verdict.against) if key in records]
    held = [records[key] for key in (*conflict.left, *conflict.right) if key in records]
    return bool(mine) and all(any(k.figure.basis == m.figure.basis and b.fits(k, m) for k in held) for m in mine)


def _in_other_currencies(conflict: Conflict, verdict: Verdict, b: Bearing) -> bool:
    """Whether a conflict and a verdict are about prices in two currencies, which vendors set each by itself."""
    if verdict.metric != "price":
        return False
    left = [k for k in b.series() if k.key in conflict.left]
    signs = {form.currency for k in left for form in b.sums.of(k).forms}
    return bool(left) and signs.isdisjoint(form.currency for form in b.sums.of(b.record).forms)
