"""What a source brought, read and stored, and how the source fares by it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from pipeline.extract import assess
from pipeline.ingest import Ingested, ingest
from pipeline.read import Read
from pipeline.run.opening import Pass
from pipeline.run.outcome import FINE, NO_FAILURE, SourceOutcome, unread_prices
from pipeline.run.pool import UnforeseenError, read_all
from storage.records import (
    NOT_LOADED,
    FetchResult,
    FigurewatchError,
    Health,
    Problem,
    Snapshot,
    Source,
    SourceState,
    UrlState,
)

_LONGEST_WAIT = timedelta(days=1)
_WAIT = timedelta(minutes=15)


async def keep(work: Pass, source: Source, result: FetchResult) -> SourceOutcome:
    """Read and store what a source brought; its new state lands with the last of it."""
    before = work.store.source_state(source.name) or SourceState(source.name)
    baseline = before.baseline_at is None
    urls = {state.url: state for state in result.urls}
    problems, unread = list(result.problems), list(result.unread)
    healths: list[tuple[Health, str]] = []
    counts: Counter[str] = Counter()
    wavered = 0
    for snapshot, read in await read_all(work, source, result.snapshots):
        done = _store(work, source, snapshot, read, urls.pop(snapshot.url, None), baseline)
        if isinstance(read, FigurewatchError):
            problems.append(Problem(snapshot.url, str(read)))
            unread += problems[-1:] if source.kind == "folder" else []
        else:
            problems += unread_prices(read.reading, snapshot.url if source.kind == "folder" else source.name)
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
        tuple(unread),
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
    after = timedelta(hours=work.config.tolerances.second_look_hours)
    for url in _found_as_it_was(source, result):
        if url.checked_at is not None:  # what its server called fresh was not looked at since
            work.store.looked(url.url, url.checked_at, after)


def _found_as_it_was(source: Source, result: FetchResult) -> Sequence[UrlState]:
    """Return the addresses that were looked at and say what they said: of a folder, the files that were saved again."""
    if source.kind == "folder":
        changed = {snapshot.url for snapshot in result.snapshots}
        return [url for url in result.urls if url.digest is not None and url.url not in changed]
    return result.urls if source.is_state and result.health == "unchanged" else ()


def _lost(url: str, prices: int) -> str:
    return (
        f"{url} shows none of its {prices} prices any more: its layout has changed, most likely. Look at it with "
        "figurewatch explain and its address. The prices on file stand as they are until it can be read."
    )


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
            now = work.clock()
            seen = snapshot.fetched_at.date() if source.is_state or source.kind == "folder" else None
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
    failures = 0 if well else before.failures + (health not in NO_FAILURE)
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
