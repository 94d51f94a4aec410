"""Lays out what is known of a company for the judgement of one new record."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from storage.conflicts import Conflicts
from storage.connection import listed
from storage.ledger import Ledger
from storage.records import CompanyFile, Conflict, KnownValue, Record, metric_specs, series_key
from storage.rows import RECORD_COLUMNS, day, record_of

TELLERS = 12
"""How many current records of one value a company's file holds: enough to weigh a side by its witnesses, and few
enough that a price which is told daily slows no comparison down."""
TELLERS_BESIDE = 4
"""The same for a value of another series than the new record's: it is not weighed, only held against the record."""
_TAKEN_BACK = 2
"""How many records of one value that were taken back stand beside the current ones."""
_R = ", ".join(f"r.{name}" for name in RECORD_COLUMNS)
_NO_DAY = "9999"
"""Where a record without a day sorts: after all others, as in the index `records_live_by_value`."""
_TOLD = """
    SELECT number FROM records WHERE value = v.id AND withdrawn IS NULL AND ifnull(span_start, '9999') {side}
    ORDER BY ifnull(span_start, '9999') {order}, number {order} LIMIT {limit}"""


class CompanyFiles(Ledger, Conflicts):
    """The views on records and conflicts that a comparison asks for."""

    def company_file(
        self,
        subject: str,
        metrics: Sequence[str],
        *,
        together: Sequence[Record] = (),
        of: Record | None = None,
    ) -> CompanyFile:
        """Return what is known of a company that bears on a new record.

        Loading grows with the distinct values of the series, not with the records: a value holds the record that told
        it first, at most `TELLERS` of those that tell it now (`TELLERS_BESIDE` in the series beside that of `of`), the
        newest few that were taken back, and those that stand on a side of an open or settled conflict. Of many that
        tell it now they are the nearest in time to `of`, as many of its day and before as after it; without `of`, the
        latest.

        Args:
            subject: the company.
            metrics: the record's own metric and those that bear on it.
            together: the records of its document.
            of: the record. Where no other metric bears on it, only its own series is loaded, with those that differ
                from it in the unit alone (input beside output prices).
        """
        if of is not None and set(metrics) == {of.figure.metric}:
            bears, values = "{0}.series IN (SELECT value FROM json_each(?))", [listed(_series_beside(of))]
        else:
            bears = "{0}.subject = ? AND {0}.metric IN (SELECT value FROM json_each(?))"
            values = [subject, listed(metrics)]
        conflicts = self._conflicts(" WHERE " + bears.format("c"), values)
        bears = bears.format("v")
        on = day(of.span.start) if of is not None and of.span is not None else None
        if of is None:
            told = self._told(bears, values, on, TELLERS)
        else:
            told = self._told(f"v.series = ? AND {bears}", [of.series, *values], on, TELLERS)
            told |= self._told(f"v.series <> ? AND {bears}", [of.series, *values], on, TELLERS_BESIDE)
        for number, value, record in self._sides(conflicts):
            if value in told:
                told[value].setdefault(number, record)
        found = [tuple(record for _, record in sorted(tellers.items())) for tellers in told.values()]
        known = (KnownValue(tellers[0], tellers) for tellers in sorted(found, key=lambda one: one[0].number))
        return CompanyFile(subject, tuple(known), tuple(together), tuple(conflicts))

    def _told(self, bears: str, values: Sequence[str], on: str | None, tellers: int) -> dict[int, dict[int, Record]]:
        """Return the records of some values, by value and number: of those that tell one now at most so many."""
        before = _TOLD.format(side="<= ?", order="DESC", limit=tellers // 2 if on else tellers)
        after = _TOLD.format(side="> ?", order="ASC", limit=tellers // 2)
        rows = self._rows(
            f"""
            SELECT {_R}, v.id FROM series_values AS v CROSS JOIN records AS r ON r.number IN (
                SELECT v.first_record
                UNION SELECT number FROM ({before})
                UNION SELECT number FROM ({after})
                UNION SELECT number FROM (
                    SELECT number FROM records WHERE value = v.id AND withdrawn IS NOT NULL
                    ORDER BY number DESC LIMIT {_TAKEN_BACK}))
            WHERE {bears}""",
            (on or _NO_DAY, on or _NO_DAY, *values),
        )
        told: dict[int, dict[int, Record]] = {}
        for row in rows:
            told.setdefault(row[-1], {})[row[0]] = record_of(row[:-1])
        return told

    def _sides(self, conflicts: Iterable[Conflict]) -> list[tuple[int, int, Record]]:
        """Return who stands on the sides of conflicts: an open one closes when nobody is left on one side.

        A settled one comes back when somebody tells a side who did not do so before.
        """
        wanted = [conflict.number for conflict in conflicts if conflict.state in ("open", "settled")]
        sql = f"""
            SELECT {_R}, r.value FROM conflict_sides AS s JOIN records AS r ON r.number = s.record
            WHERE s.conflict IN (SELECT value FROM json_each(?))"""
        rows = self._rows(sql, (listed(wanted),)) if wanted else []
        return [(row[0], row[-1], record_of(row[:-1])) for row in rows]


def _series_beside(record: Record) -> set[str]:
    """Return a record's series and those that differ from it in the unit alone."""
    units = metric_specs()[record.figure.metric].units
    return {record.series, *(series_key(replace(record.figure, unit=unit)) for unit in units)}
