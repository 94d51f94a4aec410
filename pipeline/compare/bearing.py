"""What of a company's file bears on one new record, laid out so that the rules can ask it questions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from pipeline.compare.agreement import Agreement, agreement
from pipeline.compare.events import round_name, same_occasion, start
from pipeline.compare.rates import Rates
from pipeline.compare.standing import losers
from storage.records import CompanyFile, Conflict, KnownValue, Record, Span, Tolerances

UNSETTLED = ("rumoured", "forecast")
_TELLERS = 24
"""How many tellings of one value are looked at: a price that is told daily must not slow every comparison down."""


@dataclass(frozen=True, slots=True)
class Bearing:
    """A new record and what stands beside it.

    Attributes:
        record: the new record, with the day that it counts as of where it is undated.
        known: live records of other documents, in order of arrival.
        mates: live records of the new record's own document, the record itself left out.
        conflicts: the conflicts on file that still count.
        undated: whether the new record has no date of its own.
        contested: keys of the records that lose a dispute.
    """

    record: Record
    known: tuple[Record, ...]
    mates: tuple[Record, ...]
    conflicts: tuple[Conflict, ...]
    rates: Rates
    tolerances: Tolerances
    undated: bool = False
    contested: frozenset[str] = frozenset()
    _documents: dict[str, list[Record]] = field(default_factory=dict)
    _named: list[tuple[str, date]] = field(default_factory=list)
    _compared: dict[tuple[str, str], Agreement] = field(default_factory=dict)

    def compare(self, a: Record, b: Record) -> Agreement:
        """Compare two records by their sums."""
        key = a.key, b.key
        if key not in self._compared:
            self._compared[key] = agreement(a.figure, b.figure, (a.span, b.span), self.rates, self.tolerances)
        return self._compared[key]

    def fits(self, a: Record, b: Record) -> bool | None:
        """Whether two sums can both be true of one thing; None where they cannot be compared."""
        return self.compare(a, b).fits

    def mates_of(self, record: Record) -> Sequence[Record]:
        """Return the records of the same document as `record`."""
        return self._documents.get(record.document, [])

    def round_of(self, record: Record) -> str | None:
        """Return the round that a record names, or that its document alone tells of."""
        return round_name(record, self.mates_of(record))

    def same_occasion(self, a: Record, b: Record) -> bool:
        """Whether two records speak of the same round or, of unnamed ones, of the same time."""
        return same_occasion(a, b, (self.round_of(a), self.round_of(b)), self._named, self.tolerances)

    def series(self, *, status: Iterable[str] = ("asserted",)) -> list[Record]:
        """Return the known records of the new record's own series that have one of these statuses."""
        wanted = tuple(status)
        return [k for k in self.known if k.series == self.record.series and k.figure.status in wanted]

    def of_metric(self, metric: str, *, status: Iterable[str] = ("asserted",)) -> list[Record]:
        """Return all live records of a metric, those of the new document included."""
        wanted = tuple(status)
        everything = [*self.known, *self.mates, self.record]
        return [k for k in everything if k.figure.metric == metric and k.figure.status in wanted]


def bearing(record: Record, file: CompanyFile, rates: Rates, tolerances: Tolerances) -> Bearing:
    """Lay out what bears on a record: withdrawn and denied ones do not, and undated ones get the day they count as."""
    everything = {k.key: k for value in file.values for k in _tellers(value, record)}
    arrived = sorted((k for k in everything.values() if k.key != record.key), key=lambda k: (k.sequence, k.arrived))
    live = [k for k in arrived if k.withdrawn is None and k.figure.status != "denied"]
    mates = {k.key: k for k in live if k.document == record.document}
    mates |= {k.key: k for k in file.together if k.key != record.key and k.figure.status != "denied"}
    before = [k for k in live if k.key not in mates]
    known = _dated(before)
    undated = record.span is None
    latest = _latest_day(before)
    if undated:
        record = replace(record, span=latest)
    beside = tuple(replace(k, span=latest) if k.span is None else k for k in mates.values())
    found = Bearing(
        record,
        tuple(known),
        beside,
        tuple(c for c in file.conflicts if c.state != "closed"),
        rates,
        tolerances,
        undated,
        losers(known, file.conflicts),
    )
    for one in found.known:
        found._documents.setdefault(one.document, []).append(one)
    # a page that is seen again tells old records too: they are of this document all the same
    found._documents[record.document] = [*found.mates, found.record]
    found._named.extend(_named_rounds((*found.known, *found.mates, found.record)))
    return found


def _tellers(value: KnownValue, record: Record) -> Iterable[Record]:
    """Return who tells a value; of very many, the first one and those nearest in time to the new record."""
    if len(value.tellers) <= _TELLERS:
        return (value.first, *value.tellers)
    day = record.span.start.toordinal() if record.span else date.max.toordinal()
    near = sorted(value.tellers, key=lambda k: abs((k.span.start.toordinal() if k.span else day) - day))
    return (value.first, *near[:_TELLERS])


def _dated(records: Sequence[Record]) -> list[Record]:
    """Give undated records the day of the latest dated document before them."""
    latest: date | None = None
    found = []
    for record in records:
        found.append(replace(record, span=_day(latest)) if record.span is None else record)
        if record.published and (latest is None or record.published > latest):
            latest = record.published
    return found


def _latest_day(records: Iterable[Record]) -> Span | None:
    return _day(max((k.published for k in records if k.published), default=None))


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
