"""Processes that help with reading: started when there is much to read, and done without where they can't be."""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
from concurrent.futures import Executor, ProcessPoolExecutor
from multiprocessing.spawn import get_executable

from storage.records import FigurewatchError


class NoHelpersError(FigurewatchError):
    """No process can be started beside this one; the message says why."""


class Helpers:
    """The helper processes of one pass; none is started before the first is asked for."""

    def __init__(self, count: int | None = None) -> None:
        """Take how many there are to be: by default one a processor, eight at the most; one is this process alone."""
        self._count = count or min(os.cpu_count() or 1, 8)
        self._pool: Executor | None = None

    def pool(self) -> Executor | None:
        """Return where to read, or None for this process.

        Raises:
            NoHelpersError: they can't be started.
        """
        if self._count > 1 and self._pool is None:
            self._pool = _started(self._count)
        return self._pool

    def dismiss(self) -> None:
        """End them, and start no others: whatever they had in hand is dropped."""
        pool, self._pool, self._count = self._pool, None, 1
        if pool is not None:
            pool.shutdown(cancel_futures=True)


def _started(count: int) -> Executor:
    """Start a pool, once it is sure that it can be: a half-started one leaves warnings and broken pipes behind."""
    try:
        nothing = subprocess.DEVNULL
        trial = [get_executable() or "", "-c", ""]
        subprocess.run(trial, check=True, stdin=nothing, stdout=nothing, stderr=nothing)
        context = multiprocessing.get_context("spawn")
        # Ctrl-C reaches them too, but ending them is for this process
        return ProcessPoolExecutor(count, context, signal.signal, (signal.SIGINT, signal.SIG_IGN))
    except OSError as error:
        raise NoHelpersError(error.strerror or type(error).__name__) from None
    except (subprocess.SubprocessError, ImportError, NotImplementedError) as error:
        raise NoHelpersError(str(error)) from None
