"""The daemon: a clock that asks every few seconds what is due, and lets the work in hand finish before it ends."""

from __future__ import annotations

import logging
import signal
import threading
import time
from contextlib import suppress
from datetime import UTC, datetime, timedelta

from apscheduler.schedulers.background import BackgroundScheduler
from apscheduler.triggers.interval import IntervalTrigger

from pipeline.digests import send_due
from pipeline.run import BusyError, due_sources, opened, run_pass
from storage.records import Config, FigurewatchError

log = logging.getLogger("figurewatch.daemon")

TICK = timedelta(seconds=20)
"""How often the clock asks what is due; nothing is more than this late."""
_PATIENCE = 60.0
_NAP = 0.5
"""Seconds for which the main thread sleeps. A signal may reach any thread, and what Python does of it the main one does
when it next runs: a wait without end would sleep through it. Asleep it holds no lock that the handler takes."""


def serve(config: Config, *, tick: timedelta = TICK) -> None:
    """Run until SIGTERM or SIGINT: sources and digests as they fall due; the pass in hand is finished first.

    Args:
        config: sources.yaml as it was when the daemon started.
        tick: how often to ask what is due.

    Raises:
        storage.records.FigurewatchError: the data folder or the database can't be used. What goes wrong later is
            told in the log, and tried again.
    """
    with suppress(BusyError), opened(config):
        pass
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    scheduler = BackgroundScheduler(timezone=UTC)
    # one job that asks a pure function: the schedule of a source is the same here as for a run from cron
    trigger = IntervalTrigger(seconds=tick.total_seconds(), timezone=UTC)
    now = datetime.now(UTC)
    scheduler.add_job(lambda: _work(config, stop), trigger, max_instances=1, coalesce=True, next_run_time=now)
    scheduler.start()
    log.info("watching %s (sources: %d); SIGTERM ends it", config.path, len(config.sources))
    while not stop.is_set():
        time.sleep(_NAP)
    log.info("finishing the work in hand")
    scheduler.shutdown(wait=True)
    log.info("ended")


def _work(config: Config, stop: threading.Event) -> None:
    """Do what is due now; what fails is told in the log and tried again in its time."""
    try:
        with opened(config, wait=_PATIENCE) as work:
            states = {state.name: state for state in work.store.source_states()}
            sources = due_sources(config, states, work.clock())
            work.stopping = stop.is_set
            if sources:
                work.tell = lambda outcome: log.info("%s", outcome.line())
                run_pass(work, sources)
            for outcome in send_due(work.store, config, work.clock()):
                log.info("%s", outcome)
    except BusyError as error:
        log.warning("%s", error)
    except FigurewatchError as error:
        log.error("%s", error)
