"""Reading what was fetched, in other processes where there is much of it; one bad page stops no other."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from concurrent.futures import BrokenExecutor, Executor
from datetime import date

from pipeline.read import Read, read_snapshot
from pipeline.run.helpers import NoHelpersError
from pipeline.run.opening import Pass
from storage.records import FigurewatchError, Snapshot, Source, WatchList

log = logging.getLogger("figurewatch.run")

POOL_FROM = 24
"""From how many snapshots on reading is handed to other processes: starting them costs about as much as reading ten."""


class UnforeseenError(FigurewatchError):
    """A page that stopped the reader: a mistake of the program, which a newer version may have mended."""


async def read_all(
    work: Pass, source: Source, snapshots: Sequence[Snapshot]
) -> list[tuple[Snapshot, Read | FigurewatchError]]:
    """Read snapshots, and put them in the order of their days; undated ones come last."""
    try:
        executor = work.helpers.pool() if len(snapshots) >= POOL_FROM else None
        read = await _read_in(executor, work, source, snapshots)
    except (NoHelpersError, BrokenExecutor, OSError) as error:  # OSError: reading raises none, starting processes may
        why = "none can be started" if isinstance(error, NoHelpersError | OSError) else "one was ended"
        log.warning("No other process helps with reading (%s: %s); reading goes on in this one.", why, error)
        work.helpers.dismiss()
        read = await _read_in(None, work, source, snapshots)
    return sorted(zip(snapshots, read, strict=True), key=lambda pair: _day(*pair))


async def _read_in(
    executor: Executor | None, work: Pass, source: Source, snapshots: Sequence[Snapshot]
) -> list[Read | FigurewatchError]:
    if executor is None:
        # one after the other: what readers load when it is first needed must not be loaded by two threads at once
        return [await asyncio.to_thread(read_or_error, s, work.config.watch, source) for s in snapshots]
    loop = asyncio.get_running_loop()

    async def read(snapshot: Snapshot) -> Read | FigurewatchError:
        return await loop.run_in_executor(executor, read_or_error, snapshot, work.config.watch, source)

    return await asyncio.gather(*map(read, snapshots))


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
