"""Figures that each stand alone but do not add up: rounds and total, before and after the money, cheque and round."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import combinations, product

from pipeline.compare import totals, valuations
from pipeline.compare.agreement import Fitting, Sum
from pipeline.compare.bearing import Bearing
from pipeline.compare.cheques import is_paid_in_all
from pipeline.compare.events import is_undated, start
from pipeline.compare.sides import raised
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
    if not _has_its_time(b, b.record):
        return None
    verdict = _against_total(b, b.record, _standing_events(b))
    return verdict if verdict and totals.stands(b, b.record) else None


def _rounds(b: Bearing) -> Verdict | None:
    """A round that is told late may show that a total on file was too small."""
    told = [k for k in b.known if k.figure.metric == "total_raised" and k.figure.status == "asserted"]
    told = [k for k in told if _has_its_time(b, k) and _before(b.record, k)]
    found = _standing_events(b) if told else []
    verdicts = ((_against_total(b, total, found), total) for total in told)
    return next((verdict for verdict, total in verdicts if verdict and totals.stands(b, total)), None)


def _has_its_time(b: Bearing, total: Record) -> bool:
    """Whether it is known of when a total is, so that the rounds before it are.

    What nobody dates agrees with any total on file that it fits; else it counts as of the latest dated article before
    it, of which there must be one.
    """
    if total.figure.tense == "former":
        return False
    if not is_undated(total):
        return True
    others = [k for k in b.of_metric("total_raised") if not is_undated(k)]
    if any(b.fits(total, k) for k in others):
        return False
    return any(k.published and k.sequence < total.sequence for k in b.known)


def _standing_events(b: Bearing) -> list[list[Record]]:
    return events(b, [a for a in b.of_metric("amount_raised") if _stands(b, a)])


def _against_total(b: Bearing, total: Record, found: Sequence[Sequence[Record]]) -> Verdict | None:
    """Hold the rounds that came before a total against it; the new record is the total or one of them."""
    high = b.sums.in_currency(total, total.figure.currency)
    if high is None or total.span is None:
        return None
    currency = total.figure.currency
    counted = [before for event in found if (before := [k for k in event if _before(k, total)])]
    lows = [low for event in counted if (low := _low(b, event, currency)) is not None]
    if not lows or sum(lows, Decimal(0)) < high.high * (1 + b.tolerances.sum_band):
        return None
    parts = [k for event in counted for k in event]
    if not any(k is b.record for k in [*parts, total]):
        return None
    others = [k for k in [*parts, total] if k.key != b.record.key]
    listed = " + ".join(cited(event[0]) for event in sorted(counted, key=lambda event: str(start(event[0]))))
    least = money(sum(lows, Decimal(0)), currency, 3)
    text = f"{listed} make at least {least}, more than the total of {cited(total)}"
    return raised(b, "inconsistent", others, text=text, metric="total_raised")


def _before(amount: Record, total: Record) -> bool:
    """Whether a total must count a round: it was told with it, or the round came before it."""
    if amount.document == total.document:
        return amount.span is None or total.span is None or amount.span.start < total.span.end
    return bool(amount.span and total.span and amount.span.start < total.span.start)


def events(b: Bearing, amounts: Sequence[Record]) -> list[list[Record]]:
    """Gather sums by the round that they speak of; a sum without a name goes with any round that it fits."""
    ordered = sorted(amounts, key=lambda a: (b.round_of(a) is None, a.sequence))
    occasions, sums = b.occasions(ordered), b.sums.distinct(ordered)
    fitting = Fitting(b.sums, sums)
    found: list[list[Record]] = []
    names: list[set[str]] = []
    placed: dict[str, int] = {}
    alike: dict[Sum, list[Sum]] = {}
    telling: dict[Sum, set[int]] = {b.sums.of(k): set() for k in sums}
    for amount in ordered:
        name, told = b.round_of(amount), b.sums.of(amount)
        if told not in alike:
            alike[told] = [b.sums.of(k) for k in fitting.of(amount)]
        near = {placed[k.key] for k in occasions.of(amount) if k.key in placed and b.same_event(amount, k)}
        near.update(place for other in alike[told] for place in telling[other])
        place = min((p for p in near if not name or not names[p] or name in names[p]), default=len(found))
        if place == len(found):
            found.append([])
            names.append(set())
        found[place].append(amount)
        names[place].update([name] if name else [])
        placed[amount.key] = place
        telling[told].add(place)
    return [sorted(event, key=lambda k: k.sequence) for event in found]


def _low(b: Bearing, event: Sequence[Record], currency: str) -> Decimal | None:
    found = [interval.low for k in event if (interval := b.sums.in_currency(k, currency)) is not None]
    return min(found, default=None)


def _after_the_money(b: Bearing) -> Verdict | None:
    """A valuation after the money is the one before it plus the round."""
    r = b.record
    told = [*b.of_metric("valuation"), *b.of_metric("amount_raised")]
    told = [k for k in told if _stands(b, k) and not _is_of_before(k) and (k is r or _of_one_deal(b, k, r))]
    before = [v for v in told if v.figure.basis == "pre"]
    amounts = [a for a in told if a.figure.metric == "amount_raised"]
    after = [v for v in told if v.figure.basis == "post"]
    known = [b.sums.distinct(part) for part in (before, amounts, after)]
    if any(b.adds_up(*trio) is not False for trio in product(*known)):
        return None
    trios = product(*_with_the_record(r, before, amounts, after))
    trio = next((trio for trio in trios if _of_one_round(b, trio)), None)
    if trio is None:
        return None
    pre, amount, post = (cited(k) for k in trio)
    text = f"{pre} before the money plus the round of {amount} is not {post} after the money"
    return raised(b, "inconsistent", [k for k in trio if k is not r], text=text, metric="valuation")


def _is_of_before(record: Record) -> bool:
    """Whether a sum is told as one of an earlier time, nobody says of which ("up from $19 billion")."""
    return record.figure.tense == "former" and record.figure.as_of_span is None


def _of_one_round(b: Bearing, trio: Sequence[Record]) -> bool:
    """Whether a valuation before the money, a sum and a valuation after it are all of one round, so that they add up.

    A valuation goes with the sum that its own article tells. Where that is another one, the two sums are in dispute or
    of two rounds, and the valuation says nothing of the other.
    """
    before, amount, after = trio
    if b.round_of(amount) and len({b.round_of(k) for k in trio}) == 1:
        return True
    if not all(_of_one_deal(b, *pair) and valuations.of_one_round(b, *pair) for pair in combinations(trio, 2)):
        return False
    return all(_may_go_with(b, valuation, amount) for valuation in (before, after))


def _may_go_with(b: Bearing, valuation: Record, amount: Record) -> bool:
    """Whether the article of a valuation tells a sum, or none at all of that time."""
    beside = [a for a in b.of_metric("amount_raised") if a.document == valuation.document and not _is_of_before(a)]
    beside = [a for a in beside if b.same_occasion(a, valuation)]
    return not beside or any(b.fits(a, amount) is not False for a in beside)


def _cheques(b: Bearing) -> Verdict | None:
    """One investor's cheque is not larger than the round that it is part of."""
    r = b.record
    cheques = [c for c in b.of_metric("investment") if _stands(b, c) and _is_cheque(c)]
    # "more than $100 million" leaves open how large the round was
    amounts = [a for a in b.of_metric("amount_raised") if _stands(b, a) and a.figure.hedge != "at_least"]
    for cheque, amount in product(*_with_the_record(r, cheques, amounts)):
        paid, held = (b.sums.in_currency(k, amount.figure.currency) for k in (cheque, amount))
        if paid is None or held is None or paid.low <= held.high * (1 + b.tolerances.sum_band):
            continue
        if not _of_one_deal(b, cheque, amount) or is_paid_in_all(b, cheque):
            continue
        other = amount if r is cheque else cheque
        text = f"{cheque.figure.investor}'s cheque of {cited(cheque)} is larger than the whole round of {cited(amount)}"
        return raised(b, "inconsistent", [other], text=text, metric="investment")
    return None


def _of_one_deal(b: Bearing, one: Record, other: Record) -> bool:
    """Whether two sums are of one round, so that they must add up.

    What nobody dates may be of any round: it is held against one that it names, or against the one that its own
    article tells of.
    """
    names = b.round_of(one), b.round_of(other)
    if is_undated(one) or is_undated(other):
        if names[0] is not None and names[0] == names[1]:
            return True
        return one.document == other.document and b.same_occasion(one, other) and _tells_one_round(b, one.document)
    return b.same_occasion(one, other)


def _tells_one_round(b: Bearing, document: str) -> bool:
    told = [a for a in b.of_metric("amount_raised") if a.document == document]
    return len({b.round_of(a) for a in told}) <= 1 and all(b.fits(a, told[0]) for a in told)


def _with_the_record(record: Record, *parts: Sequence[Record]) -> list[Sequence[Record]]:
    """Leave the new record alone in the part that it is in; where it is in none, nothing is left to combine."""
    known = [any(k is record for k in part) for part in parts]
    return [[record] if its_own else part for its_own, part in zip(known, parts, strict=True)] if any(known) else [[]]


def _is_cheque(record: Record) -> bool:
    figure = record.figure
    return figure.hedge not in ("at_most", "at_least") and figure.scope is None and figure.tense == "current"


def _stands(b: Bearing, record: Record) -> bool:
    return record.key not in b.contested
