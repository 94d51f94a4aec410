"""What records make of each other: conflicts with their two sides, verdicts, and what persons decided."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from storage.connection import Connection, listed, small_number, where
from storage.kept import StoredVerdict
from storage.records import Conflict, ConflictKind, Decision, Verdict, VerdictKind
from storage.rows import insertion, moment, moment_or_none

_PLAIN = (
    "key", "kind", "subject", "metric", "series", "document", "against", "explanation", "cause", "product", "unit",
    "round", "investor", "state", "closed_because", "settled_for",
)  # fmt: skip
_C = ", ".join(f"c.{name}" for name in (*_PLAIN, "number", "raised"))


class Conflicts(Connection):
    """The tables `conflicts`, `conflict_sides`, `verdicts` and `decisions`."""

    def save_conflict(self, conflict: Conflict) -> Conflict:
        """Keep a conflict as it is now; return it with its number, which it keeps for good.

        Raises:
            ValueError: a side names a record that is not on file.
        """
        row = {name: getattr(conflict, name) for name in _PLAIN} | {"raised": moment(conflict.raised)}
        again = ", ".join(f"{name} = excluded.{name}" for name in row if name != "key")
        with self.transaction():
            self._run(f"{insertion('conflicts', row)} ON CONFLICT (key) DO UPDATE SET {again}", row)
            (number,) = self._row("SELECT number FROM conflicts WHERE key = ?", (conflict.key,))
            self._save_side(number, "left", conflict.left)
            self._save_side(number, "right", conflict.right)
        return replace(conflict, number=number)

    def _save_side(self, conflict: int, side: str, keys: Sequence[str]) -> None:
        """Write what differs: a side that hundreds of witnesses joined grows by one row."""
        numbers = self._numbers(keys)
        sql = "SELECT place, record FROM conflict_sides WHERE conflict = ? AND side = ?"
        held = dict(self._rows(sql, (conflict, side)))
        for place, key in enumerate(keys):
            if held.pop(place, None) != numbers[key]:
                values = conflict, side, place, numbers[key]
                self._run(
                    "INSERT OR REPLACE INTO conflict_sides (conflict, side, place, record) VALUES (?, ?, ?, ?)", values
                )
        for place in held:
            sql = "DELETE FROM conflict_sides WHERE conflict = ? AND side = ? AND place = ?"
            self._run(sql, (conflict, side, place))

    def _numbers(self, keys: Iterable[str]) -> dict[str, int]:
        wanted = set(keys)
        sql = "SELECT key, number FROM records WHERE key IN (SELECT value FROM json_each(?))"
        found = dict(self._rows(sql, (listed(wanted),)))
        if missing := wanted - set(found):
            raise ValueError(f"not on file: the records {', '.join(sorted(missing))}")
        return found

    def conflict(self, key_or_number: str | int) -> Conflict | None:
        """Return a conflict by its key or by its number (which may come as text), or None."""
        found: list[Conflict] = []
        if isinstance(key_or_number, str):
            found = self._conflicts(" WHERE c.key = ?", (key_or_number,))
        if not found and (number := small_number(key_or_number)) is not None:
            found = self._conflicts(" WHERE c.number = ?", (number,))
        return found[0] if found else None

    def conflicts(
        self,
        *,
        subject: str | None = None,
        metric: str | None = None,
        kinds: Collection[ConflictKind] | None = None,
        states: Collection[str] | None = ("open",),
        since: datetime | None = None,
        until: datetime | None = None,
    ) -> list[Conflict]:
        """Return conflicts in the order in which they were raised.

        Args:
            subject: only those about this company.
            metric: only those told under this metric.
            kinds: only those of these kinds.
            states: only those in one of these states; None means all.
            since: only those raised at this moment or later.
            until: only those raised before this moment.
        """
        clause, values = where(
            (
                ("c.subject = ?", subject),
                ("c.metric = ?", metric),
                ("c.kind IN (SELECT value FROM json_each(?))", None if kinds is None else listed(kinds)),
                ("c.state IN (SELECT value FROM json_each(?))", None if states is None else listed(states)),
                ("c.raised >= ?", moment_or_none(since)),
                ("c.raised < ?", moment_or_none(until)),
            )
        )
        return self._conflicts(clause, values)

    def _conflicts(self, clause: str, values: Sequence[object]) -> list[Conflict]:
        rows = self._rows(f"SELECT {_C} FROM conflicts AS c{clause} ORDER BY c.raised, c.number", values)
        sides: dict[tuple[int, str], list[str]] = defaultdict(list)
        sql = """
            SELECT s.conflict, s.side, r.key FROM conflict_sides AS s JOIN records AS r ON r.number = s.record
            WHERE s.conflict IN (SELECT value FROM json_each(?)) ORDER BY s.conflict, s.side, s.place"""
        for number, side, key in self._rows(sql, (listed(row[-2] for row in rows),)) if rows else ():
            sides[number, side].append(key)
        return [_conflict_of(row, sides[row[-2], "left"], sides[row[-2], "right"]) for row in rows]

    def add_verdicts(self, verdicts: Sequence[Verdict], now: datetime) -> None:
        """Keep verdicts.

        Args:
            verdicts: the verdicts; the conflicts that they open or join are on file.
            now: when they were passed, UTC.

        Raises:
            ValueError: one names a record or a conflict that is not on file.
        """
        with self.transaction():
            numbers = self._numbers(key for v in verdicts for key in (v.record, *v.against))
            for verdict in verdicts:
                row = {
                    "record": numbers[verdict.record],
                    "kind": verdict.kind,
                    "metric": verdict.metric,
                    "cause": verdict.cause,
                    "conflict": self._conflict_number(verdict.conflict),
                    "against": json.dumps([numbers[key] for key in verdict.against]),
                    "explanation": verdict.explanation,
                    "passed_at": moment(now),
                }
                self._run(insertion("verdicts", row), row)

    def _conflict_number(self, key: str | None) -> int | None:
        if key is None:
            return None
        found = self._row("SELECT number FROM conflicts WHERE key = ?", (key,))
        if found is None:
            raise ValueError(f"not on file: the conflict {key}")
        return int(found[0])

    def verdicts(
        self,
        *,
        since: datetime | None = None,
        until: datetime | None = None,
        kinds: Collection[VerdictKind] | None = None,
    ) -> list[StoredVerdict]:
        """Return verdicts in the order in which they were passed.

        Args:
            since: only those passed at this moment or later.
            until: only those passed before this moment.
            kinds: only those of these kinds.
        """
        clause, values = where(
            (
                ("v.passed_at >= ?", moment_or_none(since)),
                ("v.passed_at < ?", moment_or_none(until)),
                ("v.kind IN (SELECT value FROM json_each(?))", None if kinds is None else listed(kinds)),
            )
        )
        rows = self._rows(
            f"""
            SELECT v.kind, r.key, v.against, v.metric, v.explanation, v.cause, c.key, v.passed_at
            FROM verdicts AS v JOIN records AS r ON r.number = v.record
            LEFT JOIN conflicts AS c ON c.number = v.conflict
            {clause} ORDER BY v.id""",
            values,
        )
        against = [json.loads(row[2]) for row in rows]
        sql = "SELECT number, key FROM records WHERE number IN (SELECT value FROM json_each(?))"
        keys = dict(self._rows(sql, (listed({number for numbers in against for number in numbers}),)))
        return [
            StoredVerdict(
                Verdict(kind, record, tuple(keys[number] for number in numbers), metric, explanation, cause, conflict),
                datetime.fromisoformat(at),
            )
            for (kind, record, _, metric, explanation, cause, conflict, at), numbers in zip(rows, against, strict=True)
        ]

    def decisions(self) -> list[Decision]:
        """Return all that persons decided, in the order of time."""
        sql = "SELECT kind, key, decided_at, decided_by, note, value FROM decisions ORDER BY decided_at, id"
        return [
            Decision(kind, key, datetime.fromisoformat(at), by, note, json.loads(value))
            for kind, key, at, by, note, value in self._rows(sql)
        ]

    def add_decision(self, decision: Decision) -> None:
        """Keep what a person decided; the same decision again (from an imported file, say) changes nothing."""
        row = {
            "kind": decision.kind,
            "key": decision.key,
            "decided_at": moment(decision.at),
            "decided_by": decision.by,
            "note": decision.note,
            "value": json.dumps(dict(decision.value), ensure_ascii=False),
        }
        with self.transaction():
            self._run(insertion("decisions", row, or_ignore=True), row)


def _conflict_of(row: Sequence[Any], left: Sequence[str], right: Sequence[str]) -> Conflict:
    *plain, number, raised = row
    found = dict(zip(_PLAIN, plain, strict=True))
    return Conflict(**found, left=tuple(left), right=tuple(right), raised=datetime.fromisoformat(raised), number=number)
