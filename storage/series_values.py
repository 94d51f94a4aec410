"""Keeps the distinct values of each series beside its records, so that a look at them does not read them all."""

from __future__ import annotations

from typing import Any

from sqlite_utils import Database

from storage.rows import insertion

_KEY = ("series", "low", "high", "currency", "hedge", "status", "as_of")
"""What makes a value of a series distinct."""
_FIND = """
    SELECT id FROM series_values
    WHERE series = :series AND ifnull(low, '') = ifnull(:low, '') AND ifnull(high, '') = ifnull(:high, '')
      AND currency = :currency AND hedge = :hedge AND status = :status AND ifnull(as_of, '') = ifnull(:as_of, '')"""


def value_of(db: Database, row: dict[str, Any]) -> int:
    """Return the number of the value that a row of `records` tells; it is made where it is the first."""
    found = db.execute(_FIND, {name: row[name] for name in _KEY}).fetchone()
    if found:
        return int(found[0])
    value = {name: row[name] for name in (*_KEY, "subject", "metric", "low_number", "high_number")}
    return int(db.execute(insertion("series_values", value), value).lastrowid or 0)


def first_told(db: Database, value: int, number: int) -> None:
    """Note the record that tells a value first."""
    db.execute("UPDATE series_values SET first_record = ? WHERE id = ? AND first_record IS NULL", (number, value))


def told(db: Database, value: int, witness: str) -> None:
    """Count a record that tells a value now: a new one, or one that its address tells again."""
    db.execute(
        """
        INSERT INTO value_witnesses (value, witness, records) VALUES (?, ?, 1)
        ON CONFLICT (value, witness) DO UPDATE SET records = records + 1""",
        (value, witness),
    )
    _count(db, value, witness, 1)


def taken_back(db: Database, value: int, witness: str) -> None:
    """Count a record that its address tells no longer."""
    db.execute("UPDATE value_witnesses SET records = records - 1 WHERE value = ? AND witness = ?", (value, witness))
    _count(db, value, witness, -1)


def _count(db: Database, value: int, witness: str, by: int) -> None:
    """Move the counts of a value, and the days between which it is told, without a look at all who tell it."""
    (left,) = db.execute(
        "SELECT records FROM value_witnesses WHERE value = ? AND witness = ?", (value, witness)
    ).fetchone()
    came_or_went = by if (left, by) in ((1, 1), (0, -1)) else 0
    day = "FROM records WHERE value = :value AND withdrawn IS NULL AND span_start IS NOT NULL"
    db.execute(
        f"""
        UPDATE series_values SET records = records + :by, witnesses = witnesses + :witnesses,
            first_day = (SELECT span_start {day} ORDER BY ifnull(span_start, '9999') LIMIT 1),
            last_day = (SELECT span_start {day} ORDER BY ifnull(span_start, '9999') DESC LIMIT 1)
        WHERE id = :value""",
        {"value": value, "by": by, "witnesses": came_or_went},
    )
