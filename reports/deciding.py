"""What a person must decide: disputes and sums that do not add up, with both sides and what would settle them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import Literal, NamedTuple

from reports.items import Decision, Group, Side
from reports.lists import Pair, between, is_list, table
from reports.ranking import may_lead, worth
from reports.reading import Desk
from reports.wording import cited, teller, thing, times, told, told_on
from reports.words import words
from storage.lastword import taken_back
from storage.records import TIERS, Conflict, Figure, Record

_NAMED = 4
"""So many witnesses of a side are named; the rest are counted."""
_SAME_TIME = timedelta(days=31)
"""How far apart two tellings without a round may be and still be of one occasion (the event window)."""

SLIPS = ("decimal", "magnitude")
"""Causes that are slips of the pen."""
_TOKEN_UNITS = {"1M input tokens": "input", "1M output tokens": "output"}
_USUAL = (Decimal(2), Decimal(8))
"""How many times its input price a model's output usually costs; `likelier` in words.yaml says so."""


def decisions(desk: Desk) -> list[Decision | Group]:
    """Return the open disputes and inconsistencies that the period raised, the worthiest first.

    Price differences between one list and one vendor, or two lists, are one item.
    """
    singles, lists = _open(desk)
    disputes = [_weighed(conflict, desk) for conflict in singles]
    made: list[Decision | Group] = [_decision(dispute, disputes, desk) for dispute in disputes]
    for pairs in lists:
        if _is_table(pairs):
            made.append(table(pairs, [key_of(conflict) for conflict, _, _ in pairs], desk))
        else:
            made.append(_decision(_weighed(pairs[0][0], desk), (), desk))
    return sorted(made, key=lambda item: -item.worth)


def held(desk: Desk) -> Mapping[int, str]:
    """Return the sum that is held true meanwhile in each open conflict of the period, by its number; "" for none."""
    singles, lists = _open(desk)
    disputes = [_weighed(conflict, desk) for conflict in singles]
    found = {dispute.conflict.number: _holding(dispute, disputes) for dispute in disputes}
    for pairs in lists:
        for conflict, *both in pairs:
            own = next((record for record in both if record.own_word), None)
            shown = told(own.figure) if own else ""
            found[conflict.number] = shown if _is_table(pairs) else _holding(_weighed(conflict, desk), ())
    return found


def _open(desk: Desk) -> tuple[list[Conflict], list[list[Pair]]]:
    """Return the period's open conflicts: those that stand alone, and the prices by the two sources that differ."""
    singles: list[Conflict] = []
    lists: dict[tuple[str, tuple[str, str]], list[Pair]] = defaultdict(list)
    for conflict in desk.conflicts("disputed", "inconsistent"):
        left, right = desk.live(conflict.left), desk.live(conflict.right)
        if not left or not right:
            continue
        if conflict.metric == "price" and conflict.kind == "disputed":
            one, other = clearest(left), clearest(right)
            lists[conflict.subject, between(one, other)].append((conflict, one, other))
        else:
            singles.append(conflict)
    return singles, list(lists.values())


def _is_table(pairs: Sequence[Pair]) -> bool:
    """Whether the differences of two sources are told as a table: several, or what a list of others tells."""
    return len(pairs) > 1 or is_list(pairs[0][1]) or is_list(pairs[0][2])


def open_before(desk: Desk) -> int:
    """Return how many conflicts of earlier times still wait for a person."""
    return len(desk.store.conflicts(kinds=("disputed", "inconsistent"), until=desk.since))


class _Dispute(NamedTuple):
    """A conflict with all that speaks for each side, which one stands, if one does, and what its teller took back."""

    conflict: Conflict
    left: list[Record]
    right: list[Record]
    held: Literal["left", "right"] | None
    before: tuple[Record, ...] = ()

    @property
    def winners(self) -> list[Record]:
        """What speaks for the side that stands."""
        return {"left": self.left, "right": self.right, None: []}[self.held]

    @property
    def losers(self) -> list[Record]:
        """What speaks for the other."""
        return {"left": self.right, "right": self.left, None: []}[self.held]


def _weighed(conflict: Conflict, desk: Desk) -> _Dispute:
    left, right = _sides(conflict, desk)
    if conflict.kind != "disputed":
        return _Dispute(conflict, left, right, None)
    stands = desk.founded(conflict.cause, left, right)
    before = taken_back(conflict.cause, left, right), taken_back(conflict.cause, right, left)
    now = ([k for k in side if k not in gone] for side, gone in zip((left, right), before, strict=True))
    left, right = (side or told for side, told in zip(now, (left, right), strict=True))
    return _Dispute(conflict, left, right, stands, (*before[0], *before[1]))


def _decision(dispute: _Dispute, others: Sequence[_Dispute], desk: Desk) -> Decision:
    conflict, left, right, stands, _ = dispute
    one, other = clearest(left), clearest(right)
    adds_up = conflict.kind == "disputed"
    last = _last_word(dispute, others)
    return Decision(
        key=key_of(conflict),
        number=conflict.number,
        subject=conflict.subject,
        title=f"{conflict.subject}, {thing(other if other.figure.metric == conflict.metric else one, conflict)}",
        question=f"{told(one.figure)} or {told(other.figure)}?" if adds_up else "does not add up",
        look="; ".join(filter(None, (_looks(dispute, one, other, desk), *_notes(dispute, desk)))),
        sides=(
            _side(conflict, "a", left, desk, stands=last is dispute and stands == "left"),
            _side(conflict, "b", right, desk, stands=last is dispute and stands == "right"),
        ),
        holding=_holding(dispute, others),
        settled_by=_settled_by(conflict),
        tied=adds_up and stands is None,
        worth=worth(
            conflict.kind, conflict.metric, [*left, *right], desk.config.watch, sides=(one.figure, other.figure)
        ),
        leads=may_lead(conflict.kind, [*left, *right]),
    )


def _holding(dispute: _Dispute, others: Sequence[_Dispute]) -> str:
    """Write the sum that is held true meanwhile, and the conflict that says so where it is another; "" for none."""
    if dispute.held is None:
        return ""
    last = _last_word(dispute, others)
    where = "" if last is dispute else f" (conflict {last.conflict.number})"
    return told(clearest(last.winners).figure) + where


def _last_word(dispute: _Dispute, others: Sequence[_Dispute]) -> _Dispute:
    """Return the dispute whose better side is held true: the winner of one may have lost another to a third sum."""
    gone_through = {dispute.conflict.number}
    while True:
        keys = {record.key for record in dispute.winners}
        lost = (one for one in others if keys.intersection(record.key for record in one.losers))
        above = next((one for one in lost if one.conflict.number not in gone_through), None)
        if above is None:
            return dispute
        dispute = above
        gone_through.add(dispute.conflict.number)


def key_of(conflict: Conflict) -> str:
    """Return what is written down as told: the conflict as it was raised; raised anew, it is told anew."""
    return f"conflict:{conflict.key}:{conflict.raised:%Y-%m-%dT%H:%M:%S}"


def _looks(dispute: _Dispute, one: Record, other: Record, desk: Desk) -> str:
    likelier = _likelier(dispute.left, dispute.right, desk) if dispute.conflict.cause in SLIPS else ""
    return _look(dispute.conflict, one, other) + likelier


def _notes(dispute: _Dispute, desk: Desk) -> Iterator[str]:
    """Say who denied one of the two sums before, and who told one and tells the other since."""
    yield from _denied(dispute.left, desk)
    yield from _denied(dispute.right, desk)
    for record in dispute.before:
        yield f"{teller(record)} told {told(record.figure)} before ({told_on(record, desk.year)})"


def _denied(side: Sequence[Record], desk: Desk) -> Iterator[str]:
    """Say who had denied what a side tells, if somebody had."""
    if by := desk.denied_before(side):
        yield f"{told(clearest(side).figure)} was {by}"


def _look(conflict: Conflict, one: Record, other: Record) -> str:
    if conflict.kind == "inconsistent" and conflict.cause is None:
        return conflict.explanation
    factor = times(one.figure, other.figure)
    look = words("looks").get(conflict.cause or "", "")
    if conflict.kind == "inconsistent":
        return f"{look}. {conflict.explanation}"
    if look:
        return f"{look} ({factor})" if factor and conflict.cause in ("magnitude", "decimal") else look
    return f"apart by {factor}" if factor else ""


def _settled_by(conflict: Conflict) -> str:
    by_cause = words("settled_by_cause").get(conflict.cause or "")
    found = by_cause or words("settled_by").get(conflict.metric, "the announcement of {subject}")
    return str(found).format(subject=conflict.subject)


# --- hints ---


def _likelier(left: Sequence[Record], right: Sequence[Record], desk: Desk) -> str:
    """Say which of two prices goes with the other token price that the same pages tell; it decides nothing."""
    figure = right[0].figure
    if figure.unit not in _TOKEN_UNITS:
        return ""
    unit = next(one for one in _TOKEN_UNITS if one != figure.unit)
    pages = {record.document for record in (*left, *right)}
    beside = [one for one in desk.line_in(right[0], unit) if one.document in pages]
    if len({(one.figure.low, one.figure.high, one.figure.currency) for one in beside}) != 1:
        return ""
    other = clearest(beside).figure
    usual = [side[0].figure for side in (left, right) if _is_usual(side[0].figure, other)]
    if len(usual) != 1:
        return ""
    hint = str(words("hints")["likelier"])
    return hint.format(beside=told(other), unit=_TOKEN_UNITS[unit], price=told(usual[0]))


def _is_usual(figure: Figure, other: Figure) -> bool:
    """Whether two token prices of a model, one of them output, are as far apart as they usually are."""
    if not figure.low or not other.low or figure.currency != other.currency:
        return False
    ratio = figure.low / other.low if figure.unit == "1M output tokens" else other.low / figure.low
    return _USUAL[0] <= ratio <= _USUAL[1]


# --- sides ---


def _sides(conflict: Conflict, desk: Desk) -> tuple[list[Record], list[Record]]:
    """Return all that speaks for each side: the conflict's own records, and those that say or agree with the same."""
    left, right = desk.live(conflict.left), desk.live(conflict.right)
    if conflict.kind != "disputed":
        return left, right
    both = {record.key for record in (*left, *right)}
    agreeing = _agreeing(left, right, desk)
    for record in desk.line_of(right[0]):
        if record.key in both or record.figure.status == "denied":
            continue
        here = _says_the_same(record, left) or record.key in agreeing[0]
        there = _says_the_same(record, right) or record.key in agreeing[1]
        if here != there:  # what fits both sides speaks for neither
            (left if here else right).append(record)
    return left, right


def _agreeing(left: Sequence[Record], right: Sequence[Record], desk: Desk) -> tuple[set[str], set[str]]:
    """Return the keys of records that were judged to agree with each side since it was first told."""
    mine, theirs = {r.key for r in left}, {r.key for r in right}
    first = min(record.arrived for record in (*left, *right))
    found: tuple[set[str], set[str]] = set(), set()
    for verdict in desk.agreements(first):
        if not mine.isdisjoint(verdict.against):
            found[0].add(verdict.record)
        if not theirs.isdisjoint(verdict.against):
            found[1].add(verdict.record)
    return found


def _says_the_same(record: Record, side: Sequence[Record]) -> bool:
    return any(_value(record) == _value(one) and _same_occasion(record, one) for one in side)


def _value(record: Record) -> tuple[object, ...]:
    figure = record.figure
    return figure.low, figure.high, figure.currency, figure.hedge, figure.basis


def _same_occasion(record: Record, other: Record) -> bool:
    if record.figure.round and other.figure.round:
        return record.figure.round == other.figure.round
    if record.span is None or other.span is None:
        return True
    return record.span.start < other.span.end + _SAME_TIME and other.span.start < record.span.end + _SAME_TIME


def clearest(records: Sequence[Record]) -> Record:
    """Return the telling that speaks best for a side: by tier, precision, day and name, whichever came in first."""
    return min(records, key=lambda r: (TIERS.index(r.tier), r.figure.hedge != "exact", r.figure.step, *_told_first(r)))


def _told_first(record: Record) -> tuple[date, str, int]:
    return record.published or date.max, record.source, record.sequence


def _side(conflict: Conflict, letter: str, records: Sequence[Record], desk: Desk, *, stands: bool) -> Side:
    best = clearest(records)
    ordered = sorted(records, key=lambda r: (r is not best, TIERS.index(r.tier), *_told_first(r)))
    witnesses: dict[str, Record] = {}
    for record in ordered:
        witnesses.setdefault(record.witness, record)
    named = list(witnesses.values())
    return Side(
        label=f"{conflict.number}{letter}",
        amount=_amounts(conflict, ordered),
        witnesses=len(named),
        who=tuple(cited(record, desk.year) for record in named[:_NAMED]),
        more=max(len(named) - _NAMED, 0),
        number=best.number,
        url=best.url,
        quote=desk.quote(best),
        stands=stands,
    )


def _amounts(conflict: Conflict, records: Sequence[Record]) -> str:
    """Write a side's sum; of figures that do not add up, each with its number."""
    if conflict.kind == "disputed" or len(records) == 1:
        return told(records[0].figure)
    return " + ".join(f"{told(record.figure)} (#{record.number})" for record in records[:6])
