"""What looks at a watched page found of its prices: confirmed, left, back again, or there for hours only."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from storage.connection import Connection, where
from storage.kept import Wavering
from storage.records import Record
from storage.rows import RECORD_COLUMNS, day, insertion, moment, moment_or_none, record_of

_R = ", ".join(f"r.{name}" for name in RECORD_COLUMNS)
_AHEAD = "r.metric = 'price' AND r.span_start > substr(r.arrived, 1, 10)"
"""A price that was told before its day; in these words the index `records_ahead` serves."""


class Looks(Connection):
    """The columns `confirmed`, `left_at`, `gone` and `gone_confirmed` of `records`, and the table `waverings`."""

    def leave(self, key: str, at: datetime, *, gone: bool) -> None:
        """Note that a page is seen without a record from now on; `gone` where no other price took its place."""
        self._run("UPDATE records SET left_at = ?, gone = ? WHERE key = ?", (moment(at), gone, key))

    def come_back(self, key: str) -> None:
        """Note that a page shows a record again that it was seen without."""
        sql = "UPDATE records SET left_at = NULL, gone = 0, gone_confirmed = NULL WHERE key = ?"
        self._run(sql, (key,))

    def looked(self, url: str, at: datetime, second_look: timedelta) -> None:
        """Note a look at a watched page that found it as it is on file.

        What it shows is seen again; what it shows, or is without, for the time of a second look is confirmed.

        Args:
            url: the page.
            at: when it was looked at, UTC.
            second_look: how much later than the first a look must be to confirm it.
        """
        now, before = moment(at), moment(at - second_look)
        shown = "url = ? AND is_state AND withdrawn IS NULL AND left_at IS NULL"
        with self.transaction():
            self._run(
                f"""
                UPDATE sightings SET last_seen = ? WHERE record IN (SELECT number FROM records WHERE {shown})
                AND last_seen < ? AND last_seen = (
                    SELECT max(s.last_seen) FROM sightings AS s WHERE s.record = sightings.record)""",
                (now, url, now),
            )
            sql = f"UPDATE records SET confirmed = ? WHERE {shown} AND confirmed IS NULL AND arrived <= ?"
            self._run(sql, (now, url, before))
            sql = "UPDATE records SET gone_confirmed = ? WHERE url = ? AND gone AND gone_confirmed IS NULL"
            self._run(f"{sql} AND left_at <= ?", (now, url, before))

    def gone_records(self, *, since: datetime, until: datetime) -> list[Record]:
        """Return the prices that their pages were first seen without from `since` on and before `until`."""
        sql = f"SELECT {_R} FROM records AS r WHERE r.gone = 1 AND r.left_at >= ? AND r.left_at < ?"
        rows = self._rows(f"{sql} AND r.withdrawn IS NULL ORDER BY r.number", (moment(since), moment(until)))
        return [record_of(row) for row in rows]

    def announced_records(self, *, since: datetime, until: datetime) -> list[Record]:
        """Return the prices that were told ahead of their day, and whose day began from `since` on, before `until`.

        A day begins at midnight, UTC.
        """
        sql = f"SELECT {_R} FROM records AS r WHERE {_AHEAD} AND r.span_start >= ? AND r.span_start <= ?"
        rows = self._rows(f"{sql} AND r.withdrawn IS NULL ORDER BY r.number", (day(since.date()), day(until.date())))
        found = (record_of(row) for row in rows)
        return [r for r in found if r.span and since <= _midnight(r.span.start) < until]

    def add_wavering(self, one: Wavering) -> None:
        """Keep that a price came or went for hours only."""
        row = {
            "source": one.source,
            "url": one.url,
            "record": one.record,
            "way": one.way,
            "began": moment(one.began),
            "ended": moment(one.ended),
        }
        self._run(insertion("waverings", row), row)

    def waverings(self, *, since: datetime | None = None, until: datetime | None = None) -> list[Wavering]:
        """Return what ended from `since` on and before `until`, in order."""
        clause, values = where((("ended >= ?", moment_or_none(since)), ("ended < ?", moment_or_none(until))))
        rows = self._rows(f"SELECT source, url, record, way, began, ended FROM waverings{clause} ORDER BY id", values)
        return [
            Wavering(source, url, record, way, datetime.fromisoformat(began), datetime.fromisoformat(ended))
            for source, url, record, way, began, ended in rows
        ]


def _midnight(on: date) -> datetime:
    return datetime.combine(on, time(), UTC)
