"""One pass over what is due: fetch, read, store, judge. The only place that ties the stages together."""

from __future__ import annotations

import asyncio
import logging
import multiprocessing
import os
import signal
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import BrokenExecutor, Executor, ProcessPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from importlib.metadata import version
from pathlib import Path

from filelock import FileLock, Timeout

from pipeline.exchange import rates_of, refresh
from pipeline.extract import assess
from pipeline.fetch import Client, fetch_source
from pipeline.ingest import Desk, Ingested, ingest
from pipeline.ingest.rulings import end_mutes
from pipeline.read import Read, read_snapshot
from pipeline.schedule.due import due_at
from reports.wording import count
from storage.archive import Archive
from storage.records import (
    NOT_LOADED,
    Config,
    FetchResult,
    FigurewatchError,
    Health,
    Problem,
    Snapshot,
    Source,
    SourceState,
    UrlState,
    WatchList,
)
from storage.store import Store

log = logging.getLogger("figurewatch.run")

FINE: tuple[Health, ...] = ("yielding", "silent", "unchanged", "new")
"""What a source may be told to be without counting as a failure."""
POOL_FROM = 24
"""From how many snapshots on reading is handed to other processes: starting them costs about as much as reading ten."""
_AT_ONCE = 8
_LONGEST_WAIT = timedelta(days=1)
_WAIT = timedelta(minutes=15)


class UnknownSourceError(FigurewatchError):
    """A source that sources.yaml does not name."""


class BusyError(FigurewatchError):
    """Another process is at work on the same data folder."""


class UnforeseenError(FigurewatchError):
    """A page that stopped the reader: a mistake of the program, which a newer version may have mended."""


@dataclass(frozen=True, slots=True)
class SourceOutcome:
    """How a pass over one source went.

    Attributes:
        source: its name. health: what it is now; message: what to do where it is not well.
        articles: how many articles were new or said something new. figures: how many records are new.
        conflicts: how many conflicts were raised; changes: how many figures moved on.
        problems: what went wrong with single addresses.
        baseline: whether it was the source's first pass, of which nothing is news.
    """

    source: str
    health: Health
    message: str = ""
    articles: int = 0
    figures: int = 0
    conflicts: int = 0
    changes: int = 0
    problems: tuple[Problem, ...] = ()
    baseline: bool = False

    @property
    def failed(self) -> bool:
        """Whether the source did not give what it was asked for."""
        return self.health not in FINE

    def line(self, *, message: bool = True) -> str:
        """Write it in one line, with or without its message; what there is none of is not counted."""
        counts = (
            (self.articles, "new article"),
            (self.figures, "new figure"),
            (self.changes, "change"),
            (self.conflicts, "conflict"),
        )
        told = [self.health, *(count(number, thing) for number, thing in counts if number)]
        first = " (first pass: nothing of it is told as news)" if self.baseline and self.figures else ""
        why = f" — {self.message}" if message and self.message else ""
        return f"{self.source}: {', '.join(told)}{first}{why}"


@dataclass(frozen=True, slots=True)
class RunReport:
    """How a pass went, source by source."""

    outcomes: tuple[SourceOutcome, ...]


@dataclass(slots=True)
class Pass:
    """What one pass works with.

    Attributes:
        config: sources.yaml. store, archive: where things are kept; nobody else writes meanwhile.
        clock: gives the time, UTC. executor: where reading is done; None reads in this process.
        tell: called with each source's outcome as it is done.
        stopping: asked before each source; once it says yes, those that were not begun are left for the next pass.
    """

    config: Config
    store: Store
    archive: Archive
    clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    executor: Executor | None = None
    tell: Callable[[SourceOutcome], None] = lambda outcome: None
    stopping: Callable[[], bool] = lambda: False
    desk: Desk = field(init=False)

    def __post_init__(self) -> None:
        tolerances = self.config.tolerances
        self.desk = Desk(self.config.watch, rates_of(self.config), tolerances, self.config.outlets)


def lock_of(config: Config) -> FileLock:
    """Return the lock of a data folder: one process writes at a time."""
    config.data.mkdir(parents=True, exist_ok=True)
    return FileLock(config.data / "figurewatch.lock")


def locked(config: Config, wait: float = 0.0) -> FileLock:
    """Take the lock of the data folder.

    Args:
        config: names the folder.
        wait: how many seconds another process may take to let go of it.

    Raises:
        BusyError: another process holds it.
        storage.records.FigurewatchError: the folder can't be written.
    """
    try:
        lock = lock_of(config)
        lock.acquire(timeout=wait)
    except Timeout:
        raise BusyError(
            f"Another figurewatch is at work in {config.data}. Wait until it is done, or stop it."
        ) from None
    except OSError as error:
        raise FigurewatchError(
            f"The data folder {config.data} can't be written ({error.strerror}). "
            "Make it writable, or name another one with --data."
        ) from None
    return lock


@contextmanager
def opened(config: Config, *, wait: float = 0.0, workers: int | None = None) -> Iterator[Pass]:
    """Open what a pass works with, alone: the lock, the database, the archive, and processes to read in.

    Args:
        config: sources.yaml.
        wait: how many seconds another process may take to let go of the data folder.
        workers: in how many processes large batches are read (by default one a processor, eight at the most).

    Raises:
        BusyError: another process is at work there.
        storage.records.FigurewatchError: the folder or the database can't be used.
    """
    with ExitStack() as stack:
        stack.callback(locked(config, wait).release)
        store = stack.enter_context(Store.open(config.data / "figurewatch.db", rules=version("figurewatch")))
        archive = Archive(config.data / "archive")
        stack.callback(archive.close)
        count = workers or min(os.cpu_count() or 1, 8)
        # processes start when the first page is handed to them: a quiet pass starts none
        context = multiprocessing.get_context("spawn")
        # Ctrl-C reaches them too, but ending them is for this process
        pool = partial(ProcessPoolExecutor, count, context, signal.signal, (signal.SIGINT, signal.SIG_IGN))
        executor = stack.enter_context(pool()) if count > 1 else None
        yield Pass(config, store, archive, executor=executor)


def chosen(config: Config, names: Sequence[str]) -> tuple[Source, ...]:
    """Return the sources of these names, in the order of sources.yaml; all of them where none is named.

    Raises:
        UnknownSourceError: a name is not in sources.yaml.
    """
    known = {source.name.casefold(): source for source in config.sources}
    wanted = {name.casefold() for name in names}
    for name in names:
        if name.casefold() not in known:
            listed = ", ".join(source.name for source in config.sources) or "none"
            raise UnknownSourceError(f"No source is named “{name}”. The sources in {config.path} are: {listed}.")
    return tuple(source for source in config.sources if not wanted or source.name.casefold() in wanted)


def due_sources(config: Config, states: Mapping[str, SourceState], now: datetime) -> tuple[Source, ...]:
    """Return the sources that are due: a pure function of their schedules, how they fared, and the time."""
    return tuple(source for source in config.sources if _due(source, states.get(source.name), now) <= now)


def _due(source: Source, state: SourceState | None, now: datetime) -> datetime:
    if state is None or state.last_run is None or state.last_run > now:
        return now  # a last run that is yet to come was noted by a clock that went wrong
    if state.health == "gone":
        return datetime.max.replace(tzinfo=UTC)
    due = due_at(source.schedule, state.last_run)
    return max(due, state.retry_at) if state.retry_at else due


def next_due(config: Config, states: Mapping[str, SourceState], now: datetime) -> datetime | None:
    """Return when the next source is due, or None where none ever is."""
    times = [_due(source, states.get(source.name), now) for source in config.sources]
    soon = min(times, default=None)
    return soon if soon is not None and soon.year < datetime.max.year else None


def run_pass(work: Pass, sources: Iterable[Source]) -> RunReport:
    """Make one pass over some sources: fetched side by side, stored one snapshot after the other.

    One bad source never stops the others. What was stored before an interruption stays, and the rest is fetched again.
    """
    end_mutes(work.store, work.clock())
    return asyncio.run(_run(work, tuple(sources)))


async def _run(work: Pass, sources: Sequence[Source]) -> RunReport:
    outcomes: dict[str, SourceOutcome] = {}
    gate = asyncio.Semaphore(_AT_ONCE)
    async with Client(contact=work.config.contact, browser=work.config.browser) as client:
        if sources and await refresh(work.config, client, work.clock()):
            work.desk = replace(work.desk, rates=rates_of(work.config))

        async def fetch(source: Source) -> tuple[Source, FetchResult | None]:
            async with gate:
                if work.stopping():
                    return source, None
                base = work.config.path.parent if work.config.path else Path()
                urls = work.store.url_states(source.name)
                return source, await fetch_source(source, client, urls, now=work.clock(), base=base)

        for done in asyncio.as_completed([fetch(source) for source in sources]):
            source, result = await done
            if result is None:
                continue
            outcome = await _keep(work, source, result)
            outcomes[source.name] = outcome
            work.tell(outcome)
    return RunReport(tuple(outcomes[source.name] for source in sources if source.name in outcomes))


async def _keep(work: Pass, source: Source, result: FetchResult) -> SourceOutcome:
    """Read and store what a source brought; its new state lands with the last of it."""
    before = work.store.source_state(source.name) or SourceState(source.name)
    baseline = before.baseline_at is None
    urls = {state.url: state for state in result.urls}
    problems = list(result.problems)
    healths: list[tuple[Health, str]] = []
    counts: Counter[str] = Counter()
    wavered = 0
    for snapshot, read in await _read_all(work, source, result.snapshots):
        done = _store(work, source, snapshot, read, urls.pop(snapshot.url, None), baseline)
        if isinstance(read, FigurewatchError):
            problems.append(Problem(snapshot.url, str(read)))
        healths.append(_fares(snapshot, read, done))
        wavered += done.wavered if done else 0
        counts["articles"] += bool(done and done.is_new)
        counts["figures"] += len(done.new) if done else 0
        counts.update("changes" if one.kind == "changed" else "conflicts" for one in (done.raised if done else ()))
    health, message = _health(result, healths, problems)
    if wavered and not message:
        message = f"{wavered} of its prices went there and back within a day."
    # what a first pass finds on file already, under another name of the source perhaps, was new to it
    news = bool(counts["figures"]) or (baseline and health == "yielding")
    state = _state(before, source, health, message, result, work.clock(), news=news)
    with work.store.transaction():
        _look_again(work, source, result)
        work.store.save_url_states(source.name, urls.values())
        work.store.save_source_state(state)
    return SourceOutcome(
        source.name,
        health,
        message,
        counts["articles"],
        counts["figures"],
        counts["conflicts"],
        counts["changes"],
        tuple(problems),
        baseline,
    )


def _fares(snapshot: Snapshot, read: Read | FigurewatchError, done: Ingested | None) -> tuple[Health, str]:
    """Say how a source fares by one answer of it, and what to do about it."""
    if isinstance(read, FigurewatchError):
        health, advice = assess(snapshot, None, figures=0)
        # what nothing else explains is the reader's trouble, and no silence of the source
        return ("failing", str(read)) if health == "silent" else (health, advice)
    health, advice = assess(snapshot, read.article, figures=len(read.reading.figures))
    lost = done.lost if done else 0
    return ("failing", _lost(snapshot.url, lost)) if lost and health in FINE else (health, advice)


def _look_again(work: Pass, source: Source, result: FetchResult) -> None:
    """Note that a watched page was looked at and found as it was: a second look confirms what the first one saw."""
    if source.is_state and result.health == "unchanged":
        after = timedelta(hours=work.config.tolerances.second_look_hours)
        for url in result.urls:
            if url.checked_at is not None:  # what its server called fresh was not looked at since
                work.store.looked(url.url, url.checked_at, after)


def _lost(url: str, prices: int) -> str:
    return (
        f"{url} shows none of its {prices} prices any more: its layout has changed, most likely. Look at it with "
        "`figurewatch explain` and its address. The prices on file stand as they are until it can be read."
    )


async def _read_all(
    work: Pass, source: Source, snapshots: Sequence[Snapshot]
) -> list[tuple[Snapshot, Read | FigurewatchError]]:
    """Read snapshots, and put them in the order of their days; undated ones come last."""
    executor = work.executor if len(snapshots) >= POOL_FROM else None
    try:
        read = await _read_in(executor, work, source, snapshots)
    except BrokenExecutor:  # a process was ended from outside, by a lack of memory perhaps
        log.warning("%s: reading goes on in this process, another one was ended", source.name)
        work.executor = None
        read = await _read_in(None, work, source, snapshots)
    return sorted(zip(snapshots, read, strict=True), key=lambda pair: _day(*pair))


async def _read_in(
    executor: Executor | None, work: Pass, source: Source, snapshots: Sequence[Snapshot]
) -> list[Read | FigurewatchError]:
    if executor is None:
        # one after the other: what readers load when it is first needed must not be loaded by two threads at once
        return [await asyncio.to_thread(read_or_error, s, work.config.watch, source) for s in snapshots]
    loop = asyncio.get_running_loop()
    jobs = [loop.run_in_executor(executor, read_or_error, s, work.config.watch, source) for s in snapshots]
    return await asyncio.gather(*jobs)


def read_or_error(snapshot: Snapshot, watch: WatchList, source: Source) -> Read | FigurewatchError:
    """Read a snapshot; return what stands in the way instead of raising it."""
    try:
        return read_snapshot(snapshot, watch, source)
    except FigurewatchError as error:
        return FigurewatchError(str(error))  # a plain one, which any process can hand back
    except Exception as error:  # a page that no rule foresaw must not stop the others
        log.info("reading %s", snapshot.url, exc_info=True)
        return UnforeseenError(
            f"{snapshot.url} could not be read ({type(error).__name__}). It is kept in the archive, and tried again "
            "with the next pass; please report it with the address."
        )


def _day(snapshot: Snapshot, read: Read | FigurewatchError) -> tuple[date, str]:
    published = read.article.published if isinstance(read, Read) else None
    return published or date.max, snapshot.url


def _store(
    work: Pass,
    source: Source,
    snapshot: Snapshot,
    read: Read | FigurewatchError,
    url: UrlState | None,
    baseline: bool,
) -> Ingested | None:
    """Keep a snapshot: its raw bytes in the archive first, then all that it says in one transaction."""
    location = None
    if not work.store.has_snapshot(snapshot.url, snapshot.digest):
        location = work.archive.append(snapshot)
    with work.store.transaction():
        work.store.add_snapshot(snapshot, location)
        done = None
        if not isinstance(read, FigurewatchError):
            now, seen = work.clock(), snapshot.fetched_at.date() if source.is_state else None
            whole = NOT_LOADED not in snapshot.headers  # data that could not be had is not gone
            done = ingest(
                read.article, read.reading, source, work.store, work.desk, now,
                baseline=baseline, seen=seen, whole=whole,
            )  # fmt: skip
        if url is not None and not _asked_again(source, read) and not (done and done.lost):
            work.store.save_url_states(source.name, [url])
        return done


def _asked_again(source: Source, read: Read | FigurewatchError) -> bool:
    """Whether a page is to be fetched again though it may not have changed: another time it can perhaps be read.

    So it is after a mistake of the program, and where sources.yaml can be mended: what a page or document is read by.
    An unreadable article stays one.
    """
    if not isinstance(read, FigurewatchError):
        return False
    return isinstance(read, UnforeseenError) or source.is_state or source.figures is not None


def _health(
    result: FetchResult, healths: Sequence[tuple[Health, str]], problems: Sequence[Problem]
) -> tuple[Health, str]:
    """Say how a source fares: by what it yields, else by what stands in the way of most of it."""
    if result.health != "yielding":
        first = problems[0] if problems else None
        return result.health, f"{first.message} {first.advice}".strip() if first else ""
    if not healths:
        return "unchanged", ""
    if any(health == "yielding" for health, _ in healths):
        return "yielding", ""
    health = Counter(h for h, _ in healths).most_common(1)[0][0]
    return health, next(advice for h, advice in healths if h == health)


def _state(
    before: SourceState,
    source: Source,
    health: Health,
    message: str,
    result: FetchResult,
    now: datetime,
    *,
    news: bool,
) -> SourceState:
    well = health in FINE
    failures = 0 if well else before.failures + 1
    retry_at = result.retry_at
    if health == "failing" and retry_at is None:
        base = source.schedule.every or _WAIT
        retry_at = now + max(base, min(_LONGEST_WAIT, base * 2 ** min(failures - 1, 10)))
    return replace(
        before,
        last_run=now,
        last_success=now if well else before.last_success,
        last_new=now if news else before.last_new,
        baseline_at=before.baseline_at or (now if well else None),
        health=health,
        message=message,
        failures=failures,
        retry_at=retry_at,
    )
