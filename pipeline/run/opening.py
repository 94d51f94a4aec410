"""What a pass works with, opened for one process alone: the lock, the database, the archive, processes to read in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib.metadata import version

from filelock import FileLock, Timeout

from pipeline.exchange import rates_of
from pipeline.ingest import Desk
from pipeline.run.helpers import Helpers
from pipeline.run.outcome import SourceOutcome
from storage.archive import Archive
from storage.records import Config, FigurewatchError
from storage.store import Store


class BusyError(FigurewatchError):
    """Another process is at work on the same data folder."""


@dataclass(slots=True)
class Pass:
    """What one pass works with.

    Attributes:
        config: sources.yaml. store, archive: where things are kept; nobody else writes meanwhile.
        clock: gives the time, UTC. helpers: processes to read in where there is much of it.
        tell: called with each source's outcome as it is done.
        stopping: asked before each source; once it says yes, those that were not begun are left for the next pass.
    """

    config: Config
    store: Store
    archive: Archive
    clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    helpers: Helpers = field(default_factory=lambda: Helpers(1))
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
        helpers = Helpers(workers)
        stack.callback(helpers.dismiss)
        yield Pass(config, store, archive, helpers=helpers)
