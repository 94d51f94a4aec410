"""What was told to whom, and what waits until a server has accepted it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime

from storage.connection import Connection, listed
from storage.kept import Delivery
from storage.rows import insertion, moment, moment_of, moment_or_none


class Outbox(Connection):
    """The tables `deliveries`, `delivery_items` and `digest_runs`."""

    def queue_delivery(self, delivery: Delivery) -> None:
        """Put a message into the outbox; one that is there already, or was sent, stays as it is."""
        row = {
            "id": delivery.id,
            "digest": delivery.digest,
            "recipient": delivery.recipient,
            "subject": delivery.subject,
            "created": moment(delivery.created),
            "sent": moment_or_none(delivery.sent),
            "attempts": delivery.attempts,
            "error": delivery.error,
            "content": delivery.content,
        }
        with self.transaction():
            if self._run(insertion("deliveries", row, or_ignore=True), row).rowcount:
                for place, item in enumerate(delivery.items):
                    self._run("INSERT INTO delivery_items VALUES (?, ?, ?)", (delivery.id, place, item))

    def pending_deliveries(self) -> list[Delivery]:
        """Return what waits to be sent, the oldest first."""
        return self._deliveries("WHERE sent IS NULL ORDER BY created, rowid", ())

    def deliveries(self, limit: int | None = None) -> list[Delivery]:
        """Return what was queued, sent or not, the newest first."""
        return self._deliveries("ORDER BY created DESC, rowid DESC LIMIT ?", (-1 if limit is None else limit,))

    def mark_sent(self, id: str, now: datetime) -> None:
        """Note that a message was accepted; the moment of the first time stays.

        Raises:
            KeyError: nothing was queued under this id.
        """
        self._tried(id, now, "", sent=True)

    def mark_failed(self, id: str, error: str, now: datetime) -> None:
        """Note that a message was not accepted, and why; it stays in the outbox.

        Raises:
            KeyError: nothing was queued under this id.
        """
        self._tried(id, now, error, sent=False)

    def _tried(self, id: str, now: datetime, error: str, *, sent: bool) -> None:
        with self.transaction():
            done = self._run(
                """
                UPDATE deliveries SET attempts = attempts + 1, last_attempt = ?, error = ?, sent = ifnull(sent, ?)
                WHERE id = ?""",
                (moment(now), error, moment(now) if sent else None, id),
            )
            if not done.rowcount:
                raise KeyError(id)

    def sent_items(self, recipient: str) -> set[str]:
        """Return the keys of all that a recipient was sent; what still waits in the outbox is not among them."""
        sql = """
            SELECT i.item FROM deliveries AS d JOIN delivery_items AS i ON i.delivery = d.id
            WHERE d.recipient = ? AND d.sent IS NOT NULL"""
        return {item for (item,) in self._rows(sql, (recipient,))}

    def _deliveries(self, clause: str, values: Sequence[object]) -> list[Delivery]:
        columns = "id, digest, recipient, subject, created, content, sent, attempts, error"
        rows = self._rows(f"SELECT {columns} FROM deliveries {clause}", values)
        items: dict[str, list[str]] = defaultdict(list)
        sql = """
            SELECT delivery, item FROM delivery_items WHERE delivery IN (SELECT value FROM json_each(?))
            ORDER BY delivery, place"""
        for delivery, item in self._rows(sql, (listed(row[0] for row in rows),)):
            items[delivery].append(item)
        return [
            Delivery(
                id, digest, recipient, subject, datetime.fromisoformat(created), content, tuple(items[id]),
                moment_of(sent), attempts, error,
            )
            for id, digest, recipient, subject, created, content, sent, attempts, error in rows
        ]  # fmt: skip

    def digest_run(self, name: str) -> datetime | None:
        """Return when a digest was last made by itself, or None."""
        found = self._row("SELECT ran_at FROM digest_runs WHERE name = ?", (name,))
        return moment_of(found[0]) if found else None

    def save_digest_run(self, name: str, at: datetime) -> None:
        """Note when a digest was made by itself."""
        with self.transaction():
            self._run("INSERT OR REPLACE INTO digest_runs (name, ran_at) VALUES (?, ?)", (name, moment(at)))
