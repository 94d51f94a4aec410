"""One pass over what is due: fetch, read, store, judge. The only place that ties the stages together.

A pass is opened (`opening`) over the sources that are `due`; each is fetched (`passing`), read (`pool`) and stored
(`keeping`), and its `outcome` told.
"""

from pipeline.run.due import UnknownSourceError, chosen, due_sources, next_due
from pipeline.run.opening import BusyError, Pass, opened
from pipeline.run.outcome import NO_FAILURE, RunReport, SourceOutcome, unread_prices
from pipeline.run.passing import run_pass
from pipeline.run.pool import POOL_FROM, read_or_error

__all__ = [
    "NO_FAILURE",
    "POOL_FROM",
    "BusyError",
    "Pass",
    "RunReport",
    "SourceOutcome",
    "UnknownSourceError",
    "chosen",
    "due_sources",
    "next_due",
    "opened",
    "read_or_error",
    "run_pass",
    "unread_prices",
]
