"""Figures that each stand alone but do not add up: rounds and total, before and after the money, cheque and round."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import product

from pipeline.compare.bearing import Bearing
from pipeline.compare.sides import raised
from pipeline.compare.valuations import in_currency
from pipeline.compare.wording import cited, money
from storage.records import Record, Verdict


def judge(b: Bearing) -> list[Verdict]:
    """Return what of a record and the file cannot be together, at most one verdict a derived quantity."""
    checks = {
        "total_raised": (_total,),
        "amount_raised": (_rounds, _after_the_money, _cheques),
        "valuation": (_after_the_money,),
        "investment": (_cheques,),
    }
    found = [check(b) for check in checks.get(b.record.figure.metric, ())]
    return [verdict for verdict in found if verdict is not None]


def _total(b: Bearing) -> Verdict | None:
    if b.record.figure.tense == "former":
        return None
    return _against_total(b, b.record)


def _rounds(b: Bearing) -> Verdict | None:
    """A round that is told late may show that a total on file was too small."""
    totals = [
        k for k in b.known if k.figure.metric == "total_raised" and k.figure.status == "asserted" and _stands(b, k)
    ]
    found = [_against_total(b, total) for total in totals if total.figure.tense != "former"]
    return next((verdict for verdict in found if verdict is not None), None)


def _against_total(b: Bearing, total: Record) -> Verdict | None:
    high = in_currency(b, total, total.figure.currency)
    if high is None or total.span is None:
        return None
    found = events(b, [a for a in b.of_metric("amount_raised") if _stands(b, a) and _before(a, total)])
    lows = [low for event in found if (low := _low(b, event, total.figure.currency)) is not None]
    if len(lows) < 1 or sum(lows, Decimal(0)) < high.high * (1 + b.tolerances.sum_band):
        return None
    parts = [k for event in found for k in event]
    if b.record not in [*parts, total]:
        return None
    others = [k for k in [*parts, total] if k.key != b.record.key]
    listed = " + ".join(cited(event[0]) for event in found)
    least = money(sum(lows, Decimal(0)), total.figure.currency, 3)
    text = f"{listed} make at least {least}, more than the total of {cited(total)}"
    return raised(b, "inconsistent", others, text=text, metric="total_raised")


def _before(amount: Record, total: Record) -> bool:
    """Whether a total must count a round: it was told with it, or the round came before it."""
    if amount.document == total.document:
        return amount.span is None or total.span is None or amount.span.start < total.span.end
    return bool(amount.span and total.span and amount.span.start < total.span.start)


def events(b: Bearing, amounts: Sequence[Record]) -> list[list[Record]]:
    """Gather sums by the round that they speak of; a sum without a name goes with any round that it fits."""
    found: list[list[Record]] = []
    for amount in sorted(amounts, key=lambda a: (b.round_of(a) is None, a.sequence)):
        name = b.round_of(amount)
        for event in found:
            theirs = {b.round_of(k) for k in event} - {None}
            same = name in theirs if name and theirs else any(b.same_occasion(amount, k) for k in event)
            if same or ((not name or not theirs) and any(b.fits(amount, k) for k in event)):
                event.append(amount)
                break
        else:
            found.append([amount])
    return [sorted(event, key=lambda k: k.sequence) for event in found]


def _low(b: Bearing, event: Sequence[Record], currency: str) -> Decimal | None:
    found = [interval.low for k in event if (interval := in_currency(b, k, currency)) is not None]
    return min(found, default=None)


def _after_the_money(b: Bearing) -> Verdict | None:
    """A valuation after the money is the one before it plus the round."""
    r = b.record
    valuations = [v for v in b.of_metric("valuation") if _stands(b, v) and (v is r or b.same_occasion(v, r))]
    amounts = [a for a in b.of_metric("amount_raised") if _stands(b, a) and (a is r or b.same_occasion(a, r))]
    before = [v for v in valuations if v.figure.basis == "pre"]
    after = [v for v in valuations if v.figure.basis == "post"]
    if any(_adds_up(b, trio) is not False for trio in product(before, amounts, after)):
        return None
    for trio in product(before, amounts, after):
        if r.key not in [k.key for k in trio]:
            continue
        others = [k for k in trio if k.key != r.key]
        pre, amount, post = (cited(k) for k in trio)
        text = f"{pre} before the money plus the round of {amount} is not {post} after the money"
        return raised(b, "inconsistent", others, text=text, metric="valuation")
    return None


def _adds_up(b: Bearing, trio: tuple[Record, Record, Record]) -> bool | None:
    currency = trio[2].figure.currency
    before, amount, after = (in_currency(b, k, currency) for k in trio)
    if before is None or amount is None or after is None:
        return None
    return before.plus(amount).meets(after)


def _cheques(b: Bearing) -> Verdict | None:
    """One investor's cheque is not larger than the round that it is part of."""
    r = b.record
    cheques = [c for c in b.of_metric("investment") if _stands(b, c) and _is_cheque(c)]
    # "more than $100 million" leaves open how large the round was
    amounts = [a for a in b.of_metric("amount_raised") if _stands(b, a) and a.figure.hedge != "at_least"]
    for cheque, amount in product(cheques, amounts):
        if r.key not in (cheque.key, amount.key) or not b.same_occasion(cheque, amount):
            continue
        paid, held = in_currency(b, cheque, amount.figure.currency), in_currency(b, amount, amount.figure.currency)
        if paid is None or held is None or paid.low <= held.high * (1 + b.tolerances.sum_band):
            continue
        other = amount if r.key == cheque.key else cheque
        text = f"{cheque.figure.investor}'s cheque of {cited(cheque)} is larger than the whole round of {cited(amount)}"
        return raised(b, "inconsistent", [other], text=text, metric="investment")
    return None


def _is_cheque(record: Record) -> bool:
    figure = record.figure
    return figure.hedge not in ("at_most", "at_least") and figure.scope is None and figure.tense == "current"


def _stands(b: Bearing, record: Record) -> bool:
    return record.key not in b.contested
