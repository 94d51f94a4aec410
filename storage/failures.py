"""Turns what SQLite complains of into a sentence that names the file and says what to do."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from storage.records import FigurewatchError

_SENTENCES = {
    "BUSY": "{path} is in use by another program. Wait until its run has ended, or stop it, and try again.",
    "LOCKED": "{path} is in use by another program. Wait until its run has ended, or stop it, and try again.",
    "READONLY": "{path} cannot be written. Make the file and its folder writable, or choose another with --data.",
    "CANTOPEN": "{path} cannot be opened. Check that its folder exists and is writable, or choose another with --data.",
    "PERM": "{path} may not be opened. Check who owns the file and its folder, or choose another with --data.",
    "AUTH": "{path} may not be opened. Check who owns the file and its folder, or choose another with --data.",
    "NOTADB": "{path} is not a database. Move the file away, or choose another folder with --data.",
    "CORRUPT": "{path} is damaged. Restore it from a backup, or move it away and run `figurewatch run --all`.",
    "FULL": "The disk that holds {path} is full. Make room and try again: nothing that was stored is lost.",
    "IOERR": "The disk failed to read or write {path}. Check the disk and its cable or network, and try again.",
}


class StoreError(FigurewatchError):
    """The database cannot be used as it is."""


def sentence(error: sqlite3.Error, path: str) -> str | None:
    """Return what a user can do about an error of SQLite, or None where it is none of his making."""
    name = getattr(error, "sqlite_errorname", "").removeprefix("SQLITE_").split("_")[0]
    found = _SENTENCES.get(name)
    return found.format(path=path) if found else None


@contextmanager
def told_plainly(path: str) -> Iterator[None]:
    """Let errors of SQLite that a user can mend leave as a `StoreError`; others pass as they are."""
    try:
        yield
    except sqlite3.Error as error:
        text = sentence(error, path)
        if text is None:
            raise
        raise StoreError(text) from error
