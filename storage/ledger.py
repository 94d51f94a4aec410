"""Records on file: appended once, seen again, and taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from storage.connection import Connection, small_number, where
from storage.kept import Sighting
from storage.records import Record
from storage.rows import RECORD_COLUMNS, insertion, moment, moment_or_none, record_of, row_of
from storage.series_values import first_told, taken_back, told, value_of

_R = ", ".join(f"r.{name}" for name in RECORD_COLUMNS)


class Ledger(Connection):
    """The tables `records`, `sightings` and `series_values`."""

    def add_record(self, record: Record) -> tuple[Record, bool]:
        """Store a record, or a sighting of it where its key is on file.

        A record that is on file stays as it was first told, whatever version of the rules reads it now; only the
        sighting moves. One that its address took back and tells again is current from now on, and is still not new:
        it was judged when it came first, and a page that wavers must not raise the same conflict each time.

        Returns:
            The record as it is on file, with its number, and whether it is new.
        """
        with self.transaction():
            held = self._by_key(record.key)
            if held is None:
                row = row_of(record)
                row["value"] = value_of(self.db, row)
                number = self._run(insertion("records", row), row).lastrowid or 0
                first_told(self.db, row["value"], number)
                if record.withdrawn is None:
                    told(self.db, row["value"], record.witness)
                found = replace(record, sequence=number, number=number)
            else:
                found = self._told_again(held)
            self._see(found.number, record)
        return found, held is None

    def _told_again(self, held: Record) -> Record:
        if held.withdrawn is None:
            return held
        self._run("UPDATE records SET withdrawn = NULL WHERE number = ?", (held.number,))
        (value,) = self._row("SELECT value FROM records WHERE number = ?", (held.number,))
        told(self.db, value, held.witness)
        return replace(held, withdrawn=None)

    def _see(self, number: int, record: Record) -> None:
        when = moment(record.arrived)
        self._run(
            """
            INSERT INTO sightings (record, document, first_seen, last_seen, rules) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (record, document) DO UPDATE SET
                first_seen = min(first_seen, excluded.first_seen), last_seen = max(last_seen, excluded.last_seen),
                rules = excluded.rules""",
            (number, record.document, when, when, self.rules),
        )

    def withdraw(self, key: str, now: datetime) -> None:
        """Note that an address no longer says a record; the moment of the first time stays.

        Raises:
            KeyError: no record has this key.
        """
        with self.transaction():
            found = self._row("SELECT number, value, witness, withdrawn FROM records WHERE key = ?", (key,))
            if found is None:
                raise KeyError(key)
            number, value, witness, withdrawn = found
            if withdrawn is None:
                self._run("UPDATE records SET withdrawn = ? WHERE number = ?", (moment(now), number))
                taken_back(self.db, value, witness)

    def record(self, key_or_number: str | int) -> Record | None:
        """Return a record by its key or by its number (which may come as text), or None."""
        found = self._by_key(key_or_number) if isinstance(key_or_number, str) else None
        if found is None and (number := small_number(key_or_number)) is not None:
            row = self._row(f"SELECT {_R} FROM records AS r WHERE r.number = ?", (number,))
            found = record_of(row) if row else None
        return found

    def _by_key(self, key: str) -> Record | None:
        row = self._row(f"SELECT {_R} FROM records AS r WHERE r.key = ?", (key,))
        return record_of(row) if row else None

    def records(
        self,
        *,
        subject: str | None = None,
        metric: str | None = None,
        product: str | None = None,
        source: str | None = None,
        since: datetime | None = None,
        until: datetime | None = None,
        withdrawn: bool = False,
        limit: int | None = None,
    ) -> list[Record]:
        """Return records in order of arrival.

        Args:
            subject: only those of this company.
            metric: only those of this metric.
            product: only those of this product, as written (case does not count) or by its key.
            source: only those that this source brought.
            since: only those that arrived at this moment or later.
            until: only those that arrived before this moment.
            withdrawn: whether those that were taken back are among them.
            limit: only so many of them: the newest.
        """
        clause, values = where(
            (
                ("r.subject = ?", subject),
                ("r.metric = ?", metric),
                ("? COLLATE NOCASE IN (r.product, r.product_key)", product),
                ("r.source = ?", source),
                ("r.arrived >= ?", moment_or_none(since)),
                ("r.arrived < ?", moment_or_none(until)),
                ("(r.withdrawn IS NULL) = ?", None if withdrawn else True),
            )
        )
        sql = f"SELECT {_R} FROM records AS r{clause} ORDER BY r.number DESC LIMIT ?"
        return [record_of(row) for row in self._rows(sql, (*values, -1 if limit is None else limit))][::-1]

    def current_records(self, url: str) -> list[Record]:
        """Return the records that an address tells now, in order of arrival."""
        sql = f"SELECT {_R} FROM records AS r WHERE r.url = ? AND r.withdrawn IS NULL ORDER BY r.number"
        return [record_of(row) for row in self._rows(sql, (url,))]

    def told_in(self, document: str) -> list[Record]:
        """Return the records that one version of an article tells, in order of arrival.

        Those that its address took back since are among them.
        """
        sql = f"SELECT {_R} FROM sightings AS s JOIN records AS r ON r.number = s.record WHERE s.document = ?"
        return [record_of(row) for row in self._rows(f"{sql} ORDER BY r.number", (document,))]

    def sightings(self, key: str) -> list[Sighting]:
        """Return which versions of its article told a record, and when, the earliest first."""
        rows = self._rows(
            """
            SELECT s.document, r.url, s.first_seen, s.last_seen, s.rules
            FROM records AS r JOIN sightings AS s ON s.record = r.number
            WHERE r.key = ? ORDER BY s.first_seen, s.document""",
            (key,),
        )
        return [
            Sighting(document, url, datetime.fromisoformat(first), datetime.fromisoformat(last), rules)
            for document, url, first, last, rules in rows
        ]
