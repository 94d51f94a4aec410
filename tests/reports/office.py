"""A small office: a store in memory that takes hand-made articles in along the real path, and a watch list."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from pipeline import decisions
from pipeline.compare import better_founded
from pipeline.ingest import Desk, Ingested, ingest
from reports.digest import Digest, build
from storage.records import (
    Article,
    Company,
    Config,
    DigestPlan,
    Figure,
    MailSettings,
    Reading,
    Schedule,
    Source,
    SourceKind,
    Tier,
    WatchList,
)
from storage.store import Store
from tests.compare.desk import rates

MONDAY = datetime(2026, 5, 4, 7, 0, tzinfo=UTC)
WEEK = timedelta(days=7)
WATCH = WatchList(
    (
        Company("Northwind AI", families=("Northwind {version}",), priority="high"),
        Company("Mistral AI", families=("Mistral {version}",)),
        Company("Quiet AI", priority="low"),
    )
)


def source(
    name: str, tier: Tier = "press", kind: SourceKind = "feed", of: str | None = None, outlet: str | None = None
) -> Source:
    host = name.casefold().replace(" ", "")
    schedule = Schedule(every=timedelta(hours=1))
    return Source(name, kind, f"https://{host}.example/feed", schedule, tier, of=of, outlet=outlet)


def quoted(figure: Figure, sentence: str, amount: str) -> Figure:
    """Give a figure the sentence that tells it, as the first sentence of its article."""
    start = sentence.index(amount)
    return replace(figure, quote=sentence, start=start, end=start + len(amount))


@dataclass
class Office:
    """Articles in, digest out."""

    store: Store = field(default_factory=lambda: Store.open(":memory:"))
    sources: dict[str, Source] = field(default_factory=dict)
    data: Path = Path("data")
    now: datetime = MONDAY
    mail: MailSettings | None = None
    plans: tuple[DigestPlan, ...] = ()
    watch: WatchList = WATCH

    def tell(
        self,
        by: Source,
        *figures: Figure,
        day: str | None = "2026-05-04",
        text: str = "",
        title: str = "An article",
        url: str | None = None,
        baseline: bool = False,
        later: timedelta = timedelta(minutes=10),
    ) -> Ingested:
        """Take an article in, ten minutes after the last."""
        self.now += later
        self.sources.setdefault(by.name, by)
        said = text or " ".join(figure.quote for figure in figures)
        address = url or f"https://{by.name.casefold().replace(' ', '')}.example/{len(self.store.articles())}"
        article = Article(address, title, said, "en", published=date.fromisoformat(day) if day else None)
        seen = self.now.date() if by.is_state else None
        desk = Desk(self.watch, rates())
        return ingest(article, Reading(figures), by, self.store, desk, self.now, baseline=baseline, seen=seen)

    def fix(self, number: int, later: timedelta = timedelta(hours=1), **value: str) -> None:
        """Correct a figure by hand, some time after the last article."""
        self.now += later
        wrong = decisions.find_record(self.store, str(number))
        decisions.fix(self.store, wrong, value, Desk(self.watch, rates()), by="ana", note="", now=self.now)

    @property
    def config(self) -> Config:
        sources = tuple(self.sources.values())
        return Config(None, self.data, "you@example.org", self.watch, sources, self.plans, self.mail)

    def digest(self, since: datetime = MONDAY - WEEK, until: datetime | None = None) -> Digest:
        end = until or self.now + timedelta(minutes=1)
        return build(self.store, self.config, since=since, until=end, now=end, founded=better_founded)
