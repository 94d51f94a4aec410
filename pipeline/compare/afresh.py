"""Disputes that hang on more than two records, judged again in the order of days, so that no arrival decides them.

A valuation before the money meets one after it through a round, and a sum may be what several cheques make together:
whom such a record opposes depends on all that is on file. Judging what is near it once more, as if it had come in by
day, tier and key, makes the disputes a function of the records.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from pipeline.compare.agreement import Sums
from pipeline.compare.conflicts import also_joined, conflict_of, merged
from pipeline.compare.ended import ended
from pipeline.compare.events import gap, is_undated
from pipeline.compare.rates import Rates
from pipeline.compare.verdicts import by_itself
from pipeline.compare.wording import cited, what
from storage.records import TIERS, CompanyFile, Conflict, KnownValue, Record, Tolerances, Verdict

_AFFECTED = {"valuation": ("valuation",), "investment": ("investment",), "amount_raised": ("valuation", "investment")}
"""The metrics whose disputes are judged again when a record of a metric comes in."""
_MOST = 24
"""Of how many records at most: with more of one time, what was found when they came in stays."""


def afresh(record: Record, file: CompanyFile, rates: Rates, tolerances: Tolerances) -> list[Conflict]:
    """Return the disputes that are others now that a record is on file: opened, joined, left or closed.

    Args:
        record: the new record, which was judged already.
        file: what it was judged against, with the conflicts as they are since.
        rates: exchange rates.
        tolerances: every constant of comparing.
    """
    metrics = _AFFECTED.get(record.figure.metric, ())
    if record.figure.status != "asserted" or not metrics:
        return []
    live = {k.key: k for value in file.values for k in (value.first, *value.tellers)}
    live |= {k.key: k for k in (*file.together, record) if k.figure.subject == file.subject}
    known = [k for k in live.values() if k.withdrawn is None and k.figure.status != "denied"]
    found: list[Conflict] = []
    for series in sorted({k.series for k in known if k.figure.metric in metrics}):
        near = _near(record, [k for k in known if k.series == series and _counts(k)], tolerances)
        if _may_hang_on_order(near, rates, tolerances.of(near[0].figure.metric) if near else tolerances):
            told = _Told(near, known, file.conflicts)
            found += _changes(record, told, *_in_order_of_days(told, file, rates, tolerances))
    return found


def _counts(k: Record) -> bool:
    return k.figure.status == "asserted" and k.span is not None and not is_undated(k)


def _near(record: Record, told: Sequence[Record], tolerances: Tolerances) -> list[Record]:
    """Return those of one time with a new record, and of one time with these; of an investor all there are."""
    if told and told[0].figure.metric == "investment":
        return list(told)
    found, seen = [record], {record.key}
    for k in found:
        for other in told:
            if other.key not in seen and _beside(k, other, tolerances):
                seen.add(other.key)
                found.append(other)
    return [k for k in found if told and k.series == told[0].series and _counts(k)]


def _beside(a: Record, b: Record, tolerances: Tolerances) -> bool:
    named = a.figure.round is not None and a.figure.round == b.figure.round
    return named or gap(a.span, b.span) <= tolerances.event_days


def _may_hang_on_order(near: Sequence[Record], rates: Rates, tolerances: Tolerances) -> bool:
    """Whether there are several records, few enough to be judged again, and two of them differ."""
    if not 2 < len(near) <= _MOST:
        return False
    sums = Sums(rates, tolerances)
    return any(sums.fits(a, b) is False for a, b in combinations(sums.distinct(near), 2))


@dataclass(frozen=True)
class _Told:
    """Some records of one series and time, what is known beside them, and their disputes as they are on file."""

    near: Sequence[Record]
    known: Sequence[Record]
    conflicts: Sequence[Conflict]

    @property
    def keys(self) -> frozenset[str]:
        return frozenset(k.key for k in self.near)

    @property
    def held(self) -> list[Conflict]:
        """The disputes that are judged again: all those among the records, but that one tells an old value."""
        return [c for c in self.conflicts if self._is_among(c)]

    def _is_among(self, c: Conflict) -> bool:
        among = c.kind == "disputed" and c.series == self.near[0].series and c.cause != "stale" and c.state != "closed"
        return among and bool(self.keys & set(c.left)) and bool(self.keys & set(c.right))


def _in_order_of_days(
    told: _Told, file: CompanyFile, rates: Rates, tolerances: Tolerances
) -> tuple[list[Conflict], dict[str, Verdict]]:
    """Judge the records one after the other by day, tier and key; return their disputes and each one's verdict."""
    held = told.held
    # what is told without a day, and what moved when, follow arrival
    others = [c for c in told.conflicts if c not in held and c.kind == "disputed" and c.state != "closed"]
    conflicts = {c.key: c for c in others}
    ordered = sorted(told.known, key=_place)
    ordered = [replace(k, sequence=place) for place, k in enumerate(ordered, 1)]
    aside = {k.key for k in told.known if k.series == told.near[0].series and not _counts(k)}
    waiting = [k for k in ordered if k.key in told.keys]
    verdicts: dict[str, Verdict] = {}
    for k in waiting:
        later = told.keys - verdicts.keys()
        before = [o for o in ordered if o.key not in later and o.key not in aside]
        mates = [o for o in ordered if o.document == k.document and o.key != k.key and o.key not in aside]
        at_hand = CompanyFile(
            file.subject, tuple(KnownValue(o, (o,)) for o in before), tuple(mates), tuple(conflicts.values())
        )
        verdict = by_itself(k, at_hand, rates, tolerances)
        verdicts[k.key] = verdict
        conflict = conflict_of(verdict, k, at_hand)
        if conflict is None or conflict.kind != "disputed":
            continue
        on_file = conflicts.get(conflict.key)
        if on_file is not None and not verdict.conflict:
            conflict = merged(on_file, conflict)
        joined = (conflict, *also_joined(verdict, k, at_hand))
        conflicts |= {c.key: _as_settled(c, held) for c in joined}
        at_hand = replace(at_hand, conflicts=tuple(conflicts.values()))
        for over in ended(k, [replace(verdict, conflict=conflict.key)], at_hand, rates, tolerances):
            del conflicts[over.key]
    kept = {c.key for c in others}
    return [c for c in conflicts.values() if c.key not in kept and c.cause != "stale"], verdicts


def _place(k: Record) -> tuple[str, str, int, str]:
    # a month is placed by its last day: what it speaks of shows by the days in it
    first, last = (k.span.start.isoformat(), k.span.end.isoformat()) if k.span else ("", "")
    return last, first, TIERS.index(k.tier), k.key


def _same(one: Conflict, other: Conflict) -> int:
    """Return whether two disputes have the same sides (1), the same ones exchanged (-1), or are two (0)."""
    (a, b), (c, d) = ((set(x.left), set(x.right)) for x in (one, other))
    return 1 if a & c and b & d else -1 if a & d and b & c else 0


def _as_settled(conflict: Conflict, held: Iterable[Conflict]) -> Conflict:
    """Let what a person settled hold while it is judged again."""
    settled = next((c for c in held if c.settled_for and _same(conflict, c)), None)
    if settled is None:
        return conflict
    side = settled.settled_for
    if side != "both" and _same(conflict, settled) < 0:
        side = "right" if side == "left" else "left"
    return replace(conflict, settled_for=side)


def _changes(
    record: Record, told: _Told, found: Iterable[Conflict], verdicts: dict[str, Verdict]
) -> Iterator[Conflict]:
    left = {c.key: c for c in told.held}
    for conflict in sorted(found, key=lambda c: c.key not in left):  # the same two values first
        held = left.get(conflict.key) or next((c for c in left.values() if _same(conflict, c)), None)
        if held is None:
            yield _opened(record, conflict, told)
            continue
        del left[held.key]
        again = _with_sides(held, conflict, told)
        if again != held:
            yield again
    for held in left.values():
        if held.state == "open":
            yield _closed(record, held, told, verdicts)


def _by_arrival(told: _Told, keys: Iterable[str]) -> list[Record]:
    wanted = set(keys)
    return sorted((k for k in told.known if k.key in wanted), key=lambda k: (k.sequence, k.arrived))


def _opened(record: Record, conflict: Conflict, told: _Told) -> Conflict:
    """Return a dispute as it is on file: the side that was told first is left, whatever the order of days."""
    sides = [_by_arrival(told, side) for side in (conflict.left, conflict.right)]
    sides.sort(key=lambda side: (record in side, side[0].sequence))
    first, second = sides
    raising = record if record in second else second[0]
    return replace(
        conflict,
        left=tuple(k.key for k in first),
        right=tuple(k.key for k in second),
        document=raising.document,
        against=first[0].document,
        raised=record.arrived,
        settled_for=None,
    )


def _with_sides(held: Conflict, again: Conflict, told: _Told) -> Conflict:
    """Return a dispute on file with those on its sides who are there when it is judged again, and the undated."""
    sides = (again.left, again.right) if _same(again, held) >= 0 else (again.right, again.left)
    new = []
    for before, now in zip((held.left, held.right), sides, strict=True):
        kept = [key for key in before if key in now or key not in told.keys]
        new.append((*kept, *(k.key for k in _by_arrival(told, now) if k.key not in kept)))
    return replace(held, left=new[0], right=new[1])


def _closed(record: Record, held: Conflict, told: _Told, verdicts: dict[str, Verdict]) -> Conflict:
    among = sorted(_by_arrival(told, (*held.left, *held.right)), key=_place)
    last = next(k for k in reversed(among) if k.key in verdicts)
    because = f"With {cited(record)} on file for {what(record)}, it is judged anew by the days: "
    return replace(held, state="closed", closed_because=because + verdicts[last.key].explanation)
