"""What judging asks of a store (`storage.store.Store`), so that it can be tried without one."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager
from datetime import datetime, timedelta
from typing import Protocol

from storage.kept import Wavering
from storage.records import Article, CompanyFile, Conflict, Decision, Fingerprint, Record, Verdict


class Candidate(Protocol):
    """A stored article that may be one text with another."""

    @property
    def document(self) -> str:
        """The name of its version."""

    @property
    def url(self) -> str:
        """Where it stands."""

    @property
    def canonical_url(self) -> str | None:
        """The address that it gives itself."""

    @property
    def fingerprint(self) -> Fingerprint | None:
        """The sample of its text."""


class Keeper(Protocol):
    """What is asked of a store (`storage.store.Store`)."""

    def transaction(self) -> AbstractContextManager[object]:
        """Land everything that is done within it together, or not at all."""

    def add_article(self, article: Article, source: str, document: str, now: datetime) -> bool:
        """Keep an article, and return whether it is new; keeping it again changes nothing."""

    def near_copies(self, article: Article) -> Sequence[Candidate]:
        """Return the articles at other addresses that may be one text with an article, the earliest stored first."""

    def told_in(self, document: str) -> Sequence[Record]:
        """Return the records that one version of an article tells, also those that were taken back since."""

    def current_records(self, url: str) -> Sequence[Record]:
        """Return the records that an address tells now, of whatever version."""

    def add_record(self, record: Record) -> tuple[Record, bool]:
        """Store a record, or a sighting of it where it is on file; return it as stored, and whether it is new."""

    def withdraw(self, key: str, now: datetime) -> object:
        """Note that an address no longer says a record."""

    def company_file(
        self, subject: str, metrics: Sequence[str], *, together: Sequence[Record] = (), of: Record | None = None
    ) -> CompanyFile:
        """Return what is known of a company; with `of`, only what bears on that record."""

    def record(self, key_or_number: str | int) -> Record | None:
        """Return a record by its key, also one that was taken back."""

    def leave(self, key: str, at: datetime, *, gone: bool) -> object:
        """Note that a watched page shows a record no longer."""

    def come_back(self, key: str) -> object:
        """Note that a watched page shows a record again."""

    def looked(self, url: str, at: datetime, second_look: timedelta) -> object:
        """Note a look at a watched page that found it as it is on file."""

    def add_wavering(self, one: Wavering) -> object:
        """Keep that a price came or went for hours only."""

    def add_verdicts(self, verdicts: Sequence[Verdict], now: datetime) -> object:
        """Keep verdicts."""

    def save_conflict(self, conflict: Conflict) -> object:
        """Keep a conflict as it is now."""

    def decisions(self) -> Sequence[Decision]:
        """Return what persons decided."""
