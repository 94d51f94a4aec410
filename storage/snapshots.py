"""What was fetched, and how each source and address fares."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import astuple, fields
from typing import Any

from storage.archive import Location
from storage.connection import Connection
from storage.records import Snapshot, SourceState, UrlState
from storage.rows import insertion, moment, moment_of, moment_or_none


class Snapshots(Connection):
    """The tables `snapshots`, `urls` and `sources`."""

    def add_snapshot(self, snapshot: Snapshot, location: Location | None) -> int:
        """Note a fetched body and where it lies in the archive; return the number of its row.

        The same body at the same address is one row, whose `last_seen` moves.

        Args:
            snapshot: what was fetched.
            location: where the archive holds it; None where it is not archived.
        """
        when = moment(snapshot.fetched_at)
        row = {
            "source": snapshot.source,
            "url": snapshot.url,
            "final_url": snapshot.final_url,
            "status": snapshot.status,
            "content_type": snapshot.content_type,
            "bytes": len(snapshot.body),
            "digest": snapshot.digest,
            "first_seen": when,
            "last_seen": when,
            "archive_file": location.file if location else None,
            "archive_offset": location.offset if location else None,
            "archive_length": location.length if location else None,
        }
        again = """
            ON CONFLICT (url, digest) DO UPDATE SET
                first_seen = min(first_seen, excluded.first_seen), last_seen = max(last_seen, excluded.last_seen),
                archive_offset = CASE WHEN archive_file IS NULL THEN excluded.archive_offset ELSE archive_offset END,
                archive_length = CASE WHEN archive_file IS NULL THEN excluded.archive_length ELSE archive_length END,
                archive_file = ifnull(archive_file, excluded.archive_file)"""
        with self.transaction():
            self._run(insertion("snapshots", row) + again, row)
            found = self._row("SELECT id FROM snapshots WHERE url = ? AND digest = ?", (snapshot.url, snapshot.digest))
        return int(found[0])

    def has_snapshot(self, url: str, digest: str) -> bool:
        """Whether an address was once seen with this body (SHA-256 in hexadecimal)."""
        return self._row("SELECT 1 FROM snapshots WHERE url = ? AND digest = ?", (url, digest)) is not None

    def snapshot_location(self, url: str, digest: str | None = None) -> Location | None:
        """Return where the archive holds a body of an address: the one with this digest, else the newest."""
        found = self._row(
            """
            SELECT archive_file, archive_offset, archive_length FROM snapshots
            WHERE url = ? AND digest = ifnull(?, digest) AND archive_file IS NOT NULL ORDER BY last_seen DESC, id DESC
            """,
            (url, digest),
        )
        return Location(*found) if found else None

    def url_states(self, source: str) -> dict[str, UrlState]:
        """Return what is remembered of the addresses of a source, by address."""
        sql = f"SELECT {', '.join(_URL)} FROM urls WHERE source = ?"
        return {
            row[0]: UrlState(**_with_moments(_URL, row, ("expires", "checked_at")))
            for row in self._rows(sql, (source,))
        }

    def save_url_states(self, source: str, states: Iterable[UrlState]) -> None:
        """Remember addresses of a source as they are now."""
        with self.transaction():
            for state in states:
                row = dict(zip(_URL, astuple(state), strict=True)) | {
                    "source": source,
                    "expires": moment_or_none(state.expires),
                    "checked_at": moment_or_none(state.checked_at),
                }
                self._run(insertion("urls", row).replace("INSERT", "INSERT OR REPLACE", 1), row)

    def source_state(self, name: str) -> SourceState | None:
        """Return how a source fares, or None where it never ran."""
        found = self._row(f"SELECT {', '.join(_SOURCE)} FROM sources WHERE name = ?", (name,))
        return _source_of(found) if found else None

    def source_states(self) -> list[SourceState]:
        """Return how all sources fare, by name."""
        return [_source_of(row) for row in self._rows(f"SELECT {', '.join(_SOURCE)} FROM sources ORDER BY name")]

    def save_source_state(self, state: SourceState) -> None:
        """Keep how a source fares now."""
        row = dict(zip(_SOURCE, astuple(state), strict=True))
        row |= {name: moment_or_none(row[name]) for name in _SOURCE_MOMENTS}
        with self.transaction():
            self._run(insertion("sources", row).replace("INSERT", "INSERT OR REPLACE", 1), row)


_URL = tuple(f.name for f in fields(UrlState))
_SOURCE = tuple(f.name for f in fields(SourceState))
_SOURCE_MOMENTS = ("last_run", "last_success", "last_new", "baseline_at", "retry_at")


def _source_of(row: tuple[Any, ...]) -> SourceState:
    return SourceState(**_with_moments(_SOURCE, row, _SOURCE_MOMENTS))


def _with_moments(names: Iterable[str], row: tuple[Any, ...], moments: Iterable[str]) -> dict[str, Any]:
    found = dict(zip(names, row, strict=True))
    return found | {name: moment_of(found[name]) for name in moments}
