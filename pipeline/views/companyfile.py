"""The file on a company: its rounds, its standing total, valuation and revenue, and the rumours that are open."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from pipeline.compare import arithmetic, denials, rumours, standing, valuations
from pipeline.compare.bearing import UNSETTLED, Bearing, bearing
from pipeline.compare.events import gap, is_later, is_undated, start
from pipeline.compare.intervals import Interval
from pipeline.compare.rates import Rates
from pipeline.compare.sides import best_side
from pipeline.compare.standing import losers, rank
from storage.records import CompanyFile, Conflict, KnownValue, Record, Span, Tolerances
from storage.store import Store

METRICS = ("amount_raised", "debt_raised", "total_raised", "valuation", "investment", "revenue")
"""What the file is about; the prices have a list of their own (`pipeline.views.pricelist`)."""
_RUN_RATE = "run-rate"


@dataclass(frozen=True, slots=True)
class Held:
    """One figure that stands.

    Attributes:
        record: the best record that tells it: by tier, then by precision, then the first.
        tellers: all records that back it, the best one included, in order of arrival.
        conflicts: the open conflicts that one of them is in.
        rounds_until: of an undated total, the day of the last of the rounds on file that make it together, if any do.
    """

    record: Record
    tellers: tuple[Record, ...]
    conflicts: tuple[Conflict, ...] = ()
    rounds_until: str | None = None

    @property
    def witnesses(self) -> tuple[str, ...]:
        """Who tells it independently, in the order in which they told it."""
        return tuple(dict.fromkeys(record.witness for record in self.tellers))


@dataclass(frozen=True, slots=True)
class Round:
    """One financing round: a view over the records that speak of it.

    Attributes:
        name: what it is called ("series-c"), or None.
        day: when it was, as its records tell it ("2025-09-09", "2025-09", "2025-Q3"), None where nobody dates it.
        amount: the sum. valuations: after the money (or unsaid), then before it. investors: cheques, the largest first.
        debt: loans of the same occasion, which the sum does not count.
    """

    name: str | None
    day: str | None
    amount: Held | None
    valuations: tuple[Held, ...] = ()
    investors: tuple[Held, ...] = ()
    debt: tuple[Held, ...] = ()


@dataclass(frozen=True, slots=True)
class OnCompany:
    """The file on a company.

    Attributes:
        rounds: the newest first. debt, investors: loans and cheques that no round on file goes with.
        undated_totals: what else is told as the total by who gives no date, so that nothing says whether it is over.
        revenue: one a period, the run-rate last. rumours: what was neither announced nor denied since, newest first.
        records: how many records it rests on.
    """

    subject: str
    rounds: tuple[Round, ...] = ()
    total: Held | None = None
    valuation: Held | None = None
    revenue: tuple[Held, ...] = ()
    debt: tuple[Held, ...] = ()
    investors: tuple[Held, ...] = ()
    rumours: tuple[Held, ...] = ()
    undated_totals: tuple[Held, ...] = ()
    records: int = 0


def company_file(store: Store, subject: str, rates: Rates, tolerances: Tolerances) -> OnCompany:
    """Return what holds of a company now.

    Args:
        store: what is on file.
        subject: the company's watch-list name.
        rates: exchange rates, by which sums of two currencies are known to agree.
        tolerances: the constants of comparing.
    """
    records = [k for metric in METRICS for k in store.records(subject=subject, metric=metric)]
    if not records:
        return OnCompany(subject)
    conflicts = store.conflicts(subject=subject, kinds=None, states=("open", "settled"))
    return _Reader(subject, records, conflicts, rates, tolerances).file()


class _Reader:
    """Lays the records of one company out and asks them, with the rules that judge new records."""

    def __init__(
        self,
        subject: str,
        records: Sequence[Record],
        conflicts: Sequence[Conflict],
        rates: Rates,
        tolerances: Tolerances,
    ) -> None:
        self.subject = subject
        self.count = len(records)
        ordered = sorted(records, key=lambda k: k.sequence)
        asserted = [k for k in ordered if k.figure.status == "asserted"]
        last = (asserted or ordered)[-1]
        # a value for each record, so that none is left out for being told often
        file = CompanyFile(subject, tuple(KnownValue(k, (k,)) for k in ordered), (), tuple(conflicts))
        self.denied = [k for k in ordered if k.figure.status == "denied"]
        self.lost = losers(ordered, conflicts)
        self.b: Bearing = replace(bearing(last, file, rates, tolerances), contested=self.lost)
        self.conflicts = [c for c in conflicts if c.kind != "changed" and c.state == "open"]

    def file(self) -> OnCompany:
        rounds, debt, investors = self._rounds()
        total = self._state(self._told("total_raised"))
        return OnCompany(
            self.subject,
            rounds,
            total,
            self._state([k for k in self._told("valuation") if k.figure.basis != "pre"]),
            self._revenue(),
            debt,
            investors,
            self._rumours(),
            self._undated_beside(total),
            self.count,
        )

    def _told(self, metric: str) -> list[Record]:
        return sorted(self.b.of_metric(metric), key=lambda k: k.sequence)

    # --- one figure ---

    def _held(self, records: Sequence[Record], fits: Callable[[Record, Record], bool | None] | None = None) -> Held:
        """Return what stands of records that speak of one thing."""
        standing_ones = [k for k in records if k.key not in self.lost] or list(records)
        side = best_side(standing_ones, fits or self.b.fits, self.b)
        return self._of(side)

    def _of(self, side: Sequence[Record]) -> Held:
        best = min(side, key=lambda k: (rank([k]), k.sequence))
        keys = {k.key for k in side}
        found = tuple(c for c in self.conflicts if keys & {*c.left, *c.right})
        return Held(best, tuple(side), found)

    def _state(self, records: Sequence[Record]) -> Held | None:
        """Return the value that holds now of a series that moves with time, with those who told it since."""
        current = [k for k in records if k.key not in self.lost and k.figure.tense != "former"]
        values: dict[tuple[object, ...], list[Record]] = {}
        for k in current:
            values.setdefault((k.figure.low, k.figure.high, k.figure.currency, k.figure.hedge), []).append(k)
        known = [KnownValue(tellers[0], tuple(tellers)) for tellers in values.values()]
        value = standing(known, None, self.b.tolerances)
        if value is None:
            return None
        since = min((day for k in value.tellers if (day := start(k))), default=date.min)
        backing = [k for k in current if k in value.tellers or self._backs(k, value.first, since)]
        return self._of(backing)

    def _backs(self, k: Record, first: Record, since: date) -> bool:
        day = start(k) or since
        near = day >= since or gap(k.span, first.span) <= self.b.tolerances.event_days
        return near and self.b.fits(k, first) is True

    def _undated_beside(self, total: Held | None) -> tuple[Held, ...]:
        """Return the undated totals that are no witness of the one that stands, though nothing disputes them."""
        if total is None:
            return ()
        passed_over = {k.key for k in total.tellers} | self.lost
        undated = [k for k in self._told("total_raised") if is_undated(k) and k.figure.tense != "former"]
        beside = [k for k in undated if k.key not in passed_over and self.b.fits(k, total.record) is not True]
        held = map(self._of, _gathered(beside, lambda k, first: self.b.fits(k, first) is True))
        return tuple(replace(one, rounds_until=self._rounds_until(one.record)) for one in held)

    def _rounds_until(self, total: Record) -> str | None:
        """Return the day of the round up to which all rounds make an undated total: it is of that time, it seems."""
        told = [k for k in self._told("amount_raised") if k.key not in self.lost]
        gathered = [event for event in arithmetic.events(self.b, told) if _dated(event)]
        whole = self.b.sums.in_currency(total, total.figure.currency)
        made: Interval | None = None
        for event in sorted(gathered, key=_first_day):
            part = self.b.sums.in_currency(self._held(event).record, total.figure.currency)
            if part is None or whole is None:
                return None
            made, before = made.plus(part) if made else part, made
            if before and made.meets(whole):
                return _day_told(event)
        return None

    # --- rounds ---

    def _rounds(self) -> tuple[tuple[Round, ...], tuple[Held, ...], tuple[Held, ...]]:
        gathered = arithmetic.events(self.b, self._told("amount_raised"))
        for k in self._told("valuation"):  # a round may be known by its valuation alone
            name = self.b.round_of(k)
            if name and not any(self._goes_with(k, event) for event in gathered):
                gathered.append([k])
        beside = [k for metric in ("valuation", "investment", "debt_raised") for k in self._told(metric)]
        placed: dict[int, list[Record]] = {place: [] for place in range(len(gathered))}
        loose: list[Record] = []
        for k in beside:
            place = self._event_of(k, gathered)
            (placed[place] if place is not None else loose).append(k)
        newest_first = sorted(range(len(gathered)), key=lambda place: _first_day(gathered[place]), reverse=True)
        rounds = tuple(self._round(gathered[place], placed[place]) for place in newest_first)
        return rounds, self._by_event(loose, "debt_raised"), self._cheques(loose)

    def _goes_with(self, k: Record, event: Sequence[Record]) -> bool:
        return any(k.key == other.key or self.b.same_occasion(k, other) for other in event)

    def _event_of(self, k: Record, gathered: Sequence[Sequence[Record]]) -> int | None:
        """Return the round that a record goes with: its own document's, else the nearest that it may speak of."""
        found = [place for place, event in enumerate(gathered) if self._goes_with(k, event)]
        if is_undated(k) and self.b.round_of(k) is None and k.span is None:
            # it may be of any round: it goes with the one that its own article tells of, if that is one alone
            found = [place for place in found if any(other.document == k.document for other in gathered[place])]
            found = found if len(found) == 1 else []
        return min(found, default=None, key=lambda place: self._distance(k, gathered[place]))

    def _distance(self, k: Record, event: Sequence[Record]) -> tuple[bool, bool, int]:
        named = self.b.round_of(k) in {self.b.round_of(other) for other in event} - {None}
        together = any(other.document == k.document for other in event)
        return not named, not together, min(gap(k.span, other.span) for other in event)

    def _round(self, event: Sequence[Record], beside: Sequence[Record]) -> Round:
        amounts = [k for k in event if k.figure.metric == "amount_raised"]
        names = [name for k in event if (name := self.b.round_of(k))]
        worth = [k for k in beside if k.figure.metric == "valuation"]
        split = ([k for k in worth if k.figure.basis != "pre"], [k for k in worth if k.figure.basis == "pre"])
        return Round(
            max(names, key=names.count) if names else None,
            _day_told(event),
            self._held(amounts) if amounts else None,
            tuple(self._held(side, valuations.fits_for(self.b)) for side in split if side),
            self._cheques(beside),
            self._by_event(beside, "debt_raised"),
        )

    def _by_event(self, records: Sequence[Record], metric: str) -> tuple[Held, ...]:
        gathered = arithmetic.events(self.b, [k for k in records if k.figure.metric == metric])
        return tuple(self._held(event) for event in gathered)

    def _cheques(self, records: Iterable[Record]) -> tuple[Held, ...]:
        """Return the cheques, one an investor and occasion, the largest first within a currency."""
        by_series: dict[str, list[Record]] = {}
        for k in records:
            if k.figure.metric == "investment":
                by_series.setdefault(k.series, []).append(k)
        held = [one for told in by_series.values() for one in self._by_event(told, "investment")]
        return tuple(sorted(held, key=lambda one: -(one.record.figure.low or one.record.figure.high or 0)))

    # --- the rest ---

    def _revenue(self) -> tuple[Held, ...]:
        by_period: dict[str, list[Record]] = {}
        for k in self._told("revenue"):
            by_period.setdefault(k.figure.period or "", []).append(k)
        found: list[Held] = []
        for period in sorted(by_period, key=lambda one: (one == _RUN_RATE, one)):
            told = by_period[period]
            held = self._state(told) if period in ("", _RUN_RATE) else self._held(told)
            found += [held] if held else []
        return tuple(found)

    def _rumours(self) -> tuple[Held, ...]:
        open_ones = []
        for metric in METRICS:
            asserted = self._told(metric)
            for k in self.b.of_metric(metric, status=UNSETTLED):
                told = [a for a in asserted if a.series == k.series]
                over = any(self._announces(a, k) for a in told) or denials.denied_since(self.b, k, self.denied)
                if not over and rumours.is_open(self.b, k, told):
                    open_ones.append(k)
        sides = _gathered(sorted(open_ones, key=lambda k: k.sequence), self._same_rumour)
        sides.sort(key=lambda side: max(start(k) or date.min for k in side), reverse=True)
        return tuple(self._of(side) for side in sides)

    def _announces(self, a: Record, rumour: Record) -> bool:
        """Whether an assertion of a rumour's series tells how it came out, however late: of its round, or its year."""
        name, period = self.b.round_of(rumour), rumour.figure.period
        closed = period is not None and period != _RUN_RATE and is_later(a, rumour)
        return closed or (name is not None and self.b.round_of(a) == name)

    def _same_rumour(self, a: Record, b: Record) -> bool:
        alike = a.series == b.series and a.figure.status == b.figure.status
        return alike and self.b.same_occasion(a, b) and self.b.fits(a, b) is True


def _gathered(records: Iterable[Record], alike: Callable[[Record, Record], bool]) -> list[list[Record]]:
    """Lay records together, in their order, each with the first one that it is like."""
    groups: list[list[Record]] = []
    for k in records:
        mates = next((group for group in groups if alike(k, group[0])), None)
        if mates is None:
            groups.append([k])
        else:
            mates.append(k)
    return groups


def _dated(event: Iterable[Record]) -> list[tuple[Span, Record]]:
    return [(k.span, k) for k in event if k.figure.tense != "former" and k.span is not None]


def _first_day(event: Iterable[Record]) -> date:
    return min((span.start for span, _ in _dated(event)), default=date.min)


def _day_told(event: Iterable[Record]) -> str | None:
    """Return the earliest time told of a round, as closely as somebody tells it ("2024-06" rather than "2024")."""
    dated = sorted(_dated(event), key=lambda pair: pair[0].start)
    if not dated:
        return None
    first, told = dated[0]
    closer = [(span, k) for span, k in dated if k.figure.as_of and first.start <= span.start and span.end <= first.end]
    _, told = min(closer, key=lambda pair: pair[0].end - pair[0].start, default=(first, told))
    return told.told_of
