"""Judges a new record against what is on file: intervals, exchange rates, events, verdicts."""

from pipeline.compare.conflicts import conflict_of
from pipeline.compare.rates import Rates
from pipeline.compare.standing import standing
from pipeline.compare.verdicts import compare

__all__ = ["Rates", "compare", "conflict_of", "standing"]
