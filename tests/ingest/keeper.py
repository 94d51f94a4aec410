"""A store in memory with just what `ingest` asks of one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from storage.kept import StoredArticle, Wavering
from storage.records import Article, CompanyFile, Conflict, Decision, KnownValue, Record, Verdict

NOW = datetime(2026, 1, 1, tzinfo=UTC)


class MemoryKeeper:
    def __init__(self) -> None:
        self.articles: dict[str, Article] = {}
        self.records: dict[str, Record] = {}
        self.told: dict[str, set[str]] = {}
        self.conflicts: dict[str, Conflict] = {}
        self.verdicts: list[Verdict] = []
        self.decided: list[Decision] = []
        self.waverings: list[Wavering] = []

    @contextmanager
    def transaction(self) -> Iterator[None]:
        yield

    def add_article(self, article: Article, source: str, document: str, now: datetime) -> bool:
        is_new = document not in self.articles
        self.articles.setdefault(document, article)
        return is_new

    def near_copies(self, article: Article) -> Sequence[StoredArticle]:
        return [
            StoredArticle(
                document, a.url, a.canonical_url, "", a.title, a.lang, a.published, a.dated_by, None, None, None,
                a.fingerprint, NOW, NOW,
            )
            for document, a in self.articles.items()
            if a.url != article.url
        ]  # fmt: skip

    def told_in(self, document: str) -> Sequence[Record]:
        return [self.records[key] for key in sorted(self.told.get(document, ()), key=list(self.records).index)]

    def current_records(self, url: str) -> Sequence[Record]:
        return [r for r in self.records.values() if r.url == url and r.withdrawn is None]

    def add_record(self, record: Record) -> tuple[Record, bool]:
        self.told.setdefault(record.document, set()).add(record.key)
        held = self.records.get(record.key)
        if held is not None:
            if held.withdrawn:
                self.records[record.key] = replace(held, withdrawn=None)
            return self.records[record.key], False
        self.records[record.key] = replace(record, sequence=len(self.records) + 1)
        return self.records[record.key], True

    def withdraw(self, key: str, now: datetime) -> None:
        self.records[key] = replace(self.records[key], withdrawn=now)

    def company_file(
        self, subject: str, metrics: Sequence[str], *, together: Sequence[Record] = (), of: Record | None = None
    ) -> CompanyFile:
        mine = [r for r in self.records.values() if r.figure.subject == subject and r.figure.metric in metrics]
        return CompanyFile(
            subject, tuple(KnownValue(r, (r,)) for r in mine), tuple(together), tuple(self.conflicts.values())
        )

    def add_verdicts(self, verdicts: Sequence[Verdict], now: datetime) -> None:
        self.verdicts += verdicts

    def decisions(self) -> list[Decision]:
        return self.decided

    def save_conflict(self, conflict: Conflict) -> None:
        self.conflicts[conflict.key] = conflict

    def record(self, key_or_number: str | int) -> Record | None:
        return self.records.get(str(key_or_number))

    def leave(self, key: str, at: datetime, *, gone: bool) -> None:
        self.records[key] = replace(self.records[key], left=at, gone=gone)

    def come_back(self, key: str) -> None:
        self.records[key] = replace(self.records[key], left=None, gone=False)

    def looked(self, url: str, at: datetime, second_look: timedelta) -> None:
        pass

    def add_wavering(self, one: Wavering) -> None:
        self.waverings.append(one)
