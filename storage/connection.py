"""The open database: found or made, brought up to date, and written to in transactions."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from functools import cache
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from sqlite_utils import Database

from storage.failures import StoreError, told_plainly
from storage.migrations import migrations

MEMORY = ":memory:"
_WAIT = 5.0
"""How many seconds a writer waits for another one to end its transaction."""
_CACHE = 64_000_000
"""How many bytes of the database are kept at hand; SQLite's own 2 MB hold too little of a million records."""

Parameters = Sequence[Any] | dict[str, Any]


class Connection:
    """A SQLite database in WAL mode with foreign keys, of the newest version that this program knows.

    Attributes:
        path: the file, or ":memory:".
        db: the same database for `sqlite_utils`.
        rules: the version of the rules that read what is stored from now on; sightings carry it.
    """

    def __init__(self, db: Database, path: str, *, rules: str = "") -> None:
        self.db = db
        self.path = path
        self.rules = rules

    @classmethod
    def open(cls, path: Path | str, *, read_only: bool = False, rules: str = "", wait: float = _WAIT) -> Self:
        """Open a database, made and brought up to date where that is needed.

        Args:
            path: the file, or ":memory:".
            read_only: whether nothing is written, not even a newer schema.
            rules: the version of the rules, which sightings carry.
            wait: how many seconds to wait for another writer.

        Raises:
            StoreError: it is of a newer version, locked, no database of figurewatch, or cannot be read or written.
        """
        if str(path) == MEMORY:
            return cls(_in_memory(), MEMORY, rules=rules)
        file = Path(path)
        with told_plainly(str(file)):
            db = _for_reading(file, wait) if read_only else _for_writing(file, wait)
        return cls(db, str(file), rules=rules)

    def close(self) -> None:
        """Close the database; what is not committed is dropped."""
        self.db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Land everything that is done within it together, or not at all.

        A transaction within another is a part of it: where it fails it alone is undone, and lasts only if the outer
        one does. The outer one takes the write lock at once, so that what it reads is still so when it writes.
        """
        if self.db.conn.in_transaction:
            with self.db.atomic():
                yield
            return
        self._run("BEGIN IMMEDIATE")
        try:
            yield
            self._run("COMMIT")
        except BaseException:
            self.db.rollback()
            raise

    def _run(self, sql: str, parameters: Parameters = ()) -> sqlite3.Cursor:
        """Run one statement; a write outside of a transaction is one by itself."""
        with told_plainly(self.path):
            return self.db.execute(sql, parameters)

    def _rows(self, sql: str, parameters: Parameters = ()) -> list[Any]:
        with told_plainly(self.path):
            return self.db.execute(sql, parameters).fetchall()

    def _row(self, sql: str, parameters: Parameters = ()) -> Any:
        """Return the first row, or None."""
        with told_plainly(self.path):
            return self.db.execute(sql, parameters).fetchone()


def where(conditions: Iterable[tuple[str, object]]) -> tuple[str, list[object]]:
    """Return a WHERE clause of the conditions whose value is not None, and the values."""
    wanted = [(sql, value) for sql, value in conditions if value is not None]
    clause = " AND ".join(sql for sql, _ in wanted)
    return (f" WHERE {clause}" if clause else ""), [value for _, value in wanted]


def listed(values: Iterable[object]) -> str:
    """Return values as the parameter of `IN (SELECT value FROM json_each(?))`, however many there are."""
    return json.dumps(list(values))


def small_number(key_or_number: str | int) -> int | None:
    """Return the number that a user gave, or None where it is none: a key of digits alone is too long for one."""
    text = str(key_or_number)
    return int(text) if text.isdecimal() and len(text) <= 18 else None


def _for_writing(file: Path, wait: float) -> Database:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(
            f"The folder {file.parent} cannot be made ({error.strerror}). Choose another one with --data."
        ) from error
    db = _database(f"{file.absolute().as_uri()}?mode=rwc", wait)
    try:
        _check_kind(db, file)
        if db.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
            db.enable_wal()
        if migrations.pending(db):
            _migrate(db)
    except BaseException:
        db.close()
        raise
    return db


def _migrate(db: Database) -> None:
    # the lock comes before the look at what is pending, so that two programs that start together do not both migrate
    db.execute("BEGIN IMMEDIATE")
    try:
        migrations.apply(db)
        db.commit()
    except BaseException:
        db.rollback()
        raise


def _for_reading(file: Path, wait: float) -> Database:
    if not file.exists():
        raise StoreError(f"There is no database at {file} yet. Run `figurewatch run` first, or choose one with --data.")
    uri = f"{file.absolute().as_uri()}?mode=ro"
    try:
        db = _database(uri, wait)
    except sqlite3.OperationalError as error:
        if not error.sqlite_errorname.startswith(("SQLITE_CANTOPEN", "SQLITE_READONLY")):
            raise
        # on a read-only disk SQLite cannot make the files that WAL needs; nobody else can write there either
        db = _database(f"{uri}&immutable=1", wait)
    try:
        _check_kind(db, file)
        if not db.table_names():
            raise StoreError(f"{file} is empty. Fetch something first: figurewatch run")
        if migrations.pending(db):
            raise StoreError(
                f"{file} was made by an older figurewatch. Run `figurewatch run` once to bring it up to date."
            )
    except BaseException:
        db.close()
        raise
    return db


def _check_kind(db: Database, file: Path) -> None:
    """Raise a `StoreError` for a database of another program, or of a newer version of this one."""
    applied = {migration.name for migration in migrations.applied(db)}
    if not applied and set(db.table_names()) - {migrations.migrations_table}:
        raise StoreError(f"{file} is the database of another program. Choose another folder with --data.")
    newer = applied - _known()
    if newer:
        raise StoreError(
            f"{file} was made by a newer figurewatch (it has {', '.join(sorted(newer))}). "
            "Install that version or a later one, or choose another folder with --data."
        )


@cache
def _known() -> frozenset[str]:
    """Return the names of all migrations that this program knows: they are what a new database lacks."""
    with closing(Database(memory=True, execute_plugins=False)) as empty:
        return frozenset(migration.name for migration in migrations.pending(empty))


def _database(uri: str, wait: float) -> Database:
    connection = sqlite3.connect(uri, uri=True, timeout=wait)
    try:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute(f"PRAGMA cache_size = -{_CACHE // 1024}")  # the first look into the file
    except BaseException:
        connection.close()
        raise
    # plugins of sqlite-utils that a user may have are for his own queries
    return Database(connection, execute_plugins=False)


def _in_memory() -> Database:
    """Return an empty database in memory, copied from one that was migrated once."""
    db = _database(MEMORY, _WAIT)
    _template().backup(db.conn)
    return db


@cache
def _template() -> sqlite3.Connection:
    connection = sqlite3.connect(MEMORY, check_same_thread=False)
    migrations.apply(Database(connection, execute_plugins=False))
    return connection
