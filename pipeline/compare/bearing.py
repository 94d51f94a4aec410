"""What of a company's file bears on one new record, laid out so that the rules can ask it questions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from functools import cached_property

from pipeline.compare.agreement import Agreement, Sums
from pipeline.compare.events import (
    Occasions,
    RoundNews,
    comes_after,
    is_later,
    is_of_a_day,
    is_undated,
    rounds_of,
    same_occasion,
    share_a_day,
    start,
)
from pipeline.compare.rates import Rates
from pipeline.compare.slips import may_be_slip
from pipeline.compare.standing import losers
from storage.records import CompanyFile, Conflict, KnownValue, Record, Span, Tolerances

UNSETTLED = ("rumoured", "forecast")
_TELLERS = 24
"""How many tellings of one value are looked at: a price that is told daily must not slow every comparison down."""


@dataclass(frozen=True)
class Bearing:
    """A new record and what stands beside it.

    Attributes:
        record: the new record, with the day that it counts as of where it is undated.
        known: live records of other documents, in order of arrival.
        mates: live records of the new record's own document on the same company, the record itself left out.
        conflicts: the conflicts on file that still count.
        sums: what the sums of all these records can be.
        rounds: the round that each of them speaks of, by its key.
        named: all rounds that have a name, with the first days on which they were told of.
        undated: whether the new record has no date of its own.
        guessed: keys of the undated records that fit none, and count as of their arrival.
        contested: keys of the records that lose a dispute.
    """

    record: Record
    known: tuple[Record, ...]
    mates: tuple[Record, ...]
    conflicts: tuple[Conflict, ...]
    rates: Rates
    tolerances: Tolerances
    sums: Sums
    rounds: Mapping[str, str | None]
    named: Sequence[tuple[str, date]]
    undated: bool = False
    guessed: frozenset[str] = frozenset()
    contested: frozenset[str] = frozenset()

    def compare(self, a: Record, b: Record) -> Agreement:
        """Compare two records by their sums."""
        return self.sums.compare(a, b)

    def fits(self, a: Record, b: Record) -> bool | None:
        """Whether two sums can both be true of one thing; None where they cannot be compared."""
        return self.sums.fits(a, b)

    def adds_up(self, before: Record, amount: Record, after: Record) -> bool | None:
        """Whether a valuation and a round make another valuation; None where the three cannot be compared."""
        target = self.sums.of(after).forms[0]
        parts = [self.sums.in_currency(part, target.currency) for part in (before, amount)]
        return parts[0].plus(parts[1]).meets(target.interval) if parts[0] and parts[1] else None

    def adds_up_closely(self, before: Record, amount: Record, after: Record) -> bool:
        """Whether they do so by their middles, where all three are told exactly: rounding alone explains too much."""
        if any(one.figure.hedge != "exact" for one in (before, amount, after)):
            return True
        target = self.sums.of(after).forms[0]
        parts = [self.sums.in_currency(part, target.currency) for part in (before, amount)]
        middles = sum((part.middle for part in parts if part is not None), Decimal(0))
        return abs(middles - target.interval.middle) <= target.interval.middle * self.tolerances.sum_band

    def round_of(self, record: Record) -> str | None:
        """Return the round that a record names, or that its document alone tells of."""
        return self.rounds[record.key]

    def same_occasion(self, a: Record, b: Record) -> bool:
        """Whether two records speak of the same round or, of unnamed ones, of the same time."""
        names = self.rounds[a.key], self.rounds[b.key]
        return same_occasion(a, b, names, self.named, self.tolerances)

    def same_event(self, a: Record, b: Record) -> bool:
        """Whether two sums are of one payment: of the same occasion, and not too far apart to be.

        Where one names no round, a sum that is less than a tenth of the other is another payment of the same weeks,
        unless it looks like a slip.
        """
        named = self.rounds[a.key] is not None and self.rounds[a.key] == self.rounds[b.key]
        return self.same_occasion(a, b) and (named or not self._far_apart(a, b))

    def _far_apart(self, a: Record, b: Record) -> bool:
        """Whether two sums are too far apart to be of one payment; what nobody dates may be of any.

        An investor's cheques are held against what they make together instead.
        """
        if a.figure.metric == "investment" or is_undated(a) or is_undated(b):
            return False
        mine, theirs = self.sums.of(a).forms[0].interval, self.sums.in_currency(b, self.sums.of(a).forms[0].currency)
        low, high = sorted((mine, theirs or mine), key=lambda one: one.low)
        if low.low <= 0 or high.low <= low.high * self.tolerances.event_factor:
            return False
        return not may_be_slip(high.low / low.high, high.high / low.low, self.tolerances.cause_band)

    def occasions(self, records: Sequence[Record]) -> Occasions:
        """Lay some of the records out by the occasion that they speak of."""
        return Occasions(records, self.rounds, self.named, self.tolerances)

    def series(self, *, status: Iterable[str] = ("asserted",)) -> list[Record]:
        """Return the known records of the new record's own series that have one of these statuses."""
        wanted = tuple(status)
        return [k for k in self._own_series if k.figure.status in wanted]

    def of_metric(self, metric: str, *, status: Iterable[str] = ("asserted",)) -> list[Record]:
        """Return all live records of a metric, those of the new document included."""
        wanted = tuple(status)
        return [k for k in self._by_metric.get(metric, ()) if k.figure.status in wanted]

    @cached_property
    def round_news(self) -> RoundNews:
        """When the rounds of the company were first told of."""
        amounts = [a for a in self.of_metric("amount_raised") if a.span and a.figure.tense != "former"]
        amounts = [a for a in amounts if not is_undated(a)]
        return RoundNews(amounts, self.occasions(amounts), self.tolerances)

    def round_between(self, a: Record, b: Record) -> bool:
        """Whether a round came between two states of one series, so that the later one moved on from the earlier."""
        return self.round_news.between(a, b) or self._is_beyond_a_round(a, b) or self._is_beyond_a_round(b, a)

    def _is_beyond_a_round(self, wide: Record, other: Record) -> bool:
        """Whether a month with a round in it speaks of the other side of that round than a day's value does.

        It speaks of the side that it fits, and of the time since the round where it fits neither.
        """
        if not share_a_day(wide, other) or is_of_a_day(wide) or self.fits(wide, other) is not False:
            return False
        told = [k for k in self.of_metric(wide.figure.metric) if k.series == wide.series and is_of_a_day(k)]
        told = [k for k in told if share_a_day(wide, k) and (is_later(k, other) or self.fits(wide, k))]
        return any(self.round_news.between(k, other) for k in told)

    @cached_property
    def _own_series(self) -> Sequence[Record]:
        return [k for k in self.known if k.series == self.record.series]

    @cached_property
    def _by_metric(self) -> Mapping[str, Sequence[Record]]:
        found: dict[str, list[Record]] = {}
        for k in (*self.known, *self.mates, self.record):
            found.setdefault(k.figure.metric, []).append(k)
        return found


def bearing(record: Record, file: CompanyFile, rates: Rates, tolerances: Tolerances) -> Bearing:
    """Lay out what bears on a record: withdrawn and denied ones do not, and undated ones get the day they count as."""
    everything = {k.key: k for value in file.values for k in _tellers(value, record)}
    arrived = sorted((k for k in everything.values() if k.key != record.key), key=lambda k: (k.sequence, k.arrived))
    live = [k for k in arrived if k.withdrawn is None and k.figure.status != "denied"]
    # a page that shows again what it showed once is the same document; what it was without since is of that time
    mates = {k.key: k for k in live if k.document == record.document and k.left is None}
    beside = (k for k in file.together if k.figure.subject == file.subject and k.key != record.key)
    mates |= {k.key: k for k in beside if k.figure.status != "denied"}
    before = [k for k in live if k.key not in mates]
    sums = Sums(rates, tolerances)
    placed = _placed(before, sums)
    began = _named_rounds(k for k in (*before, *mates.values(), record) if not is_undated(k))
    known = tuple(_dated(before, placed, began))
    guessed = frozenset(key for key, span in placed.items() if span is None)
    undated = record.span is None
    latest = _latest_day(before)
    if undated:
        record = replace(record, span=_by_arrival(record, latest, began))
    told_with = tuple(replace(k, span=k.span or _by_arrival(k, latest, began)) for k in mates.values())
    return Bearing(
        record,
        known,
        told_with,
        tuple(c for c in file.conflicts if c.state != "closed"),
        rates,
        tolerances,
        sums,
        # a page that is seen again tells old records too: they are of this document all the same
        rounds_of([*_by_document(known), (*told_with, record)]),
        began,
        undated,
        guessed,
        contested_by(known, (*told_with, record), file.conflicts),
    )


def _tellers(value: KnownValue, record: Record) -> Iterable[Record]:
    """Return who tells a value; of very many, the first one and those nearest in time to the new record."""
    if len(value.tellers) <= _TELLERS:
        return (value.first, *value.tellers)
    day = record.span.start.toordinal() if record.span else date.max.toordinal()
    near = sorted(value.tellers, key=lambda k: abs((k.span.start.toordinal() if k.span else day) - day))
    return (value.first, *near[:_TELLERS])


def _by_document(records: Iterable[Record]) -> Iterable[Sequence[Record]]:
    found: dict[str, list[Record]] = {}
    for record in records:
        found.setdefault(record.document, []).append(record)
    return found.values()


def contested_by(known: Sequence[Record], told: Sequence[Record], conflicts: Iterable[Conflict]) -> frozenset[str]:
    """Return the keys of the records that lose a dispute, by the word of a document that tells of both sides too.

    A table that gives input for output does not stand against what it is compared with for its own other half.
    """
    conflicts = tuple(conflicts)
    swapped = [c for c in conflicts if c.cause == "swapped"]
    over = [c for c in conflicts if c.state == "closed" and c.metric != "price"]
    counted = [c for c in conflicts if c not in over and c not in swapped]
    undated = [k for k in known if is_undated(k)]
    everything = (*known, *told)
    # who lost a dispute that was explained since stands again; but for what nobody dates, which opposes nothing dated
    return losers(known, swapped) | losers(everything, counted) | (losers(everything, over) & {k.key for k in undated})


def _placed(records: Sequence[Record], sums: Sums) -> dict[str, Span | None]:
    """Return the days of the earliest record that each undated one fits, by its key; None where it fits none."""
    found: dict[str, Span | None] = {}
    for record in records:
        if record.span is None:
            fitting = [k.span for k in records if k.span and k.series == record.series and sums.fits(k, record)]
            found[record.key] = min(fitting, key=lambda span: (span.start, span.end), default=None)
    return found


def _dated(
    records: Sequence[Record], placed: Mapping[str, Span | None], began: Sequence[tuple[str, date]]
) -> list[Record]:
    """Give undated records their days: of what they fit, else of the latest dated document before them."""
    latest: date | None = next((day for k in records if (day := _told_on(k))), None)
    found = []
    for record in records:
        span = record.span or placed[record.key] or _by_arrival(record, _day(latest), began)
        found.append(record if record.span else replace(record, span=span))
        told = _told_on(record)
        if told and (latest is None or told > latest):
            latest = told
    return found


def _by_arrival(record: Record, latest: Span | None, began: Iterable[tuple[str, date]]) -> Span | None:
    """Return the day that an undated record counts as of: the latest one before it that is told of.

    What names a round is no later than the eve of a round that comes after that.
    """
    after = [day for name, day in began if comes_after(name, record.figure.round)]
    if latest is None or not after:
        return latest
    return _day(min(latest.start, min(after) - timedelta(days=1)))


def _latest_day(records: Iterable[Record]) -> Span | None:
    return _day(max((day for k in records if (day := _told_on(k))), default=None))


def _told_on(record: Record) -> date | None:
    """Return the day on which a record was told: its article's, or that on which a watched page was seen to show it."""
    seen = record.span if record.state and record.figure.as_of_span is None else None
    return record.published or (seen.start if seen else None)


def _day(value: date | None) -> Span | None:
    return Span(value, value + timedelta(days=1)) if value else None


def _named_rounds(records: Iterable[Record]) -> list[tuple[str, date]]:
    first: dict[str, date] = {}
    for record in records:
        begins = start(record)
        name = record.figure.round
        if name and begins and record.figure.status == "asserted":
            first[name] = min(begins, first.get(name, begins))
    return list(first.items())
