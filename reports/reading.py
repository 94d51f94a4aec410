"""What the sections of a digest ask of the store, each thing once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from reports.items import Quote
from reports.quoting import quoted
from reports.wording import cited
from storage.records import Cause, Config, Conflict, ConflictKind, Figure, Record, Verdict, series_key

if TYPE_CHECKING:
    from storage.store import Store

Founded = Callable[[Cause | None, Sequence[Record], Sequence[Record]], Literal["left", "right"] | None]
"""Which of two sides of a dispute is the better founded one, given what the difference looks like; None of equals."""


class Desk:
    """The store, the configuration and the period, with what was already looked up. It only reads."""

    def __init__(self, store: Store, config: Config, since: datetime, until: datetime, founded: Founded) -> None:
        self.store, self.config, self.since, self.until, self.founded = store, config, since, until, founded
        self.year = until.year
        self._records: dict[str, Record | None] = {}
        self._agreements: tuple[datetime, list[Verdict]] | None = None
        self._texts: dict[str, str | None] = {}
        self._series: dict[tuple[str, str, str | None], list[Record]] = {}

    @cached_property
    def verdicts(self) -> Sequence[Verdict]:
        """The verdicts of the period, in the order in which they were passed."""
        return [stored.verdict for stored in self.store.verdicts(since=self.since, until=self.until)]

    @cached_property
    def verdicts_of(self) -> Mapping[str, list[Verdict]]:
        """The verdicts of the period by the record that was judged."""
        found: dict[str, list[Verdict]] = defaultdict(list)
        for verdict in self.verdicts:
            found[verdict.record].append(verdict)
        return found

    @cached_property
    def arrived(self) -> Sequence[Record]:
        """The records of the period, in order of arrival."""
        found = self.store.records(since=self.since, until=self.until)
        self._records.update((record.key, record) for record in found)
        return found

    @cached_property
    def gone(self) -> Sequence[Record]:
        """The prices that a watched page was first seen without in the period."""
        return self.store.gone_records(since=self.since, until=self.until)

    def agreements(self, since: datetime) -> Sequence[Verdict]:
        """Return the verdicts since a moment that say that a record agrees with others, whatever the period."""
        if self._agreements is None or since < self._agreements[0]:
            found = self.store.verdicts(since=since, kinds=("agrees", "joins"))
            self._agreements = since, [stored.verdict for stored in found]
        return self._agreements[1]

    def conflicts(self, *kinds: ConflictKind) -> list[Conflict]:
        """Return the open conflicts of the period of some kinds."""
        return list(self.store.conflicts(kinds=kinds, since=self.since, until=self.until))

    @cached_property
    def in_conflict(self) -> frozenset[str]:
        """The keys of records that the period's conflicts show."""
        found = self.conflicts("disputed", "inconsistent", "changed")
        return frozenset(key for conflict in found for key in (*conflict.left, *conflict.right))

    @cached_property
    def confirmed(self) -> Mapping[str, list[Record]]:
        """The rumours and forecasts that assertions of the period bear out and nobody had asserted, by the assertion.

        The first telling of what was only rumoured is news, though the sum was on file.
        """
        found: dict[str, list[Record]] = {}
        seen: set[str] = set()
        for record in self.arrived:
            rumours = self._rumours_of(record)
            fresh = [rumour for rumour in rumours if rumour.key not in seen]
            if rumours and fresh:
                found[record.key] = rumours
                seen |= {rumour.key for rumour in rumours}
        return found

    @cached_property
    def overtaken(self) -> Mapping[str, list[Record]]:
        """What had been denied of which facts of the period, by the fact; a first pass tells no news."""
        return {
            record.key: denied
            for record in self.arrived
            if not record.baseline and (denied := self._denials_of(record))
        }

    @cached_property
    def _agreeing(self) -> Mapping[str, list[Record]]:
        """Who told in the period again what a record tells, as surely as it does, by the record."""
        found: dict[str, list[Record]] = defaultdict(list)
        for again in self.arrived:
            agreeing = (v for v in self.verdicts_of.get(again.key, ()) if v.kind in ("agrees", "joins"))
            for key in (key for verdict in agreeing for key in verdict.against):
                if (first := self.record(key)) is not None and first.figure.status == again.figure.status:
                    found[key].append(again)
        return found

    def told_again(self, record: Record) -> Sequence[Record]:
        """Return who told in the period again what a record tells, as surely as it does."""
        return self._agreeing.get(record.key, ())

    def denied_before(self, told: Iterable[Record]) -> str:
        """Say who had denied what some facts of the period tell; empty where nobody had."""
        found = next((self.overtaken[record.key][0] for record in told if record.key in self.overtaken), None)
        return f"denied before by {cited(found, self.year, flagged=False)}" if found else ""

    def _denials_of(self, record: Record) -> list[Record]:
        verdicts = self.verdicts_of.get(record.key, ())
        found = (self.record(key) for v in verdicts if v.kind == "overtakes" for key in v.against)
        return [one for one in found if one is not None]

    def _rumours_of(self, record: Record) -> list[Record]:
        """Return what a record agrees with, where it is asserted and all of that is only rumoured; else nothing."""
        verdicts = [v for v in self.verdicts_of.get(record.key, ()) if v.kind != "overtakes"]
        if record.figure.status != "asserted" or not verdicts or any(v.kind != "agrees" for v in verdicts):
            return []
        known = [one for v in verdicts for key in v.against if (one := self.record(key)) is not None]
        return known if known and all(one.figure.status in ("rumoured", "forecast") for one in known) else []

    @cached_property
    def corrections(self) -> Mapping[str, list[Record]]:
        """What persons corrected in the period, by the record that stands in its place."""
        by_hand = [record for record in self.arrived if record.tier == "own" and record.figure.place != "person"]
        told = {record.key: self.store.told_in(record.document) for record in by_hand}
        found = {record.key: [k for k in told[record.key] if k.withdrawn == record.arrived] for record in by_hand}
        return {key: before for key, before in found.items() if before}

    def record(self, key: str) -> Record | None:
        """Return a record by its key, or None where it is not on file."""
        if key not in self._records:
            self._records[key] = self.store.record(key)
        return self._records[key]

    def live(self, keys: Iterable[str]) -> list[Record]:
        """Return the records that their pages still tell; all of them where none is left."""
        found = [record for key in keys if (record := self.record(key)) is not None]
        return [record for record in found if record.withdrawn is None] or found

    def line_of(self, record: Record) -> list[Record]:
        """Return the live records of the series that a record belongs to."""
        return self._line(record.figure, record.series)

    def line_in(self, record: Record, unit: str) -> list[Record]:
        """Return the live records of the series that has the price of the same thing in another unit."""
        figure = replace(record.figure, unit=unit)
        return self._line(figure, series_key(figure))

    def _line(self, figure: Figure, series: str) -> list[Record]:
        at = figure.subject, figure.metric, figure.product if figure.metric == "price" else None
        if at not in self._series:
            self._series[at] = [
                one for one in self.store.records(subject=figure.subject, metric=figure.metric) if one.withdrawn is None
            ]
        return [one for one in self._series[at] if one.series == series]

    def quote(self, record: Record) -> Quote:
        """Return the words that carry a record, cut to what is around the amount."""
        figure = record.figure
        if figure.place == "title":
            return quoted(figure, record.title)
        if figure.place != "text":
            return quoted(figure, None)
        if record.document not in self._texts:
            self._texts[record.document] = self.store.article_text(record.document)
        return quoted(figure, self._texts[record.document])
