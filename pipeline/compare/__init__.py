"""Judges a new record against what is on file: intervals, exchange rates, events, verdicts."""

from pipeline.compare.addingup import adding_up
from pipeline.compare.afresh import afresh
from pipeline.compare.conflicts import also_joined, conflict_of, merged
from pipeline.compare.ended import ended
from pipeline.compare.rates import Rates
from pipeline.compare.standing import better_founded, standing
from pipeline.compare.verdicts import compare

__all__ = [
    "Rates",
    "adding_up",
    "afresh",
    "also_joined",
    "better_founded",
    "compare",
    "conflict_of",
    "ended",
    "merged",
    "standing",
]
