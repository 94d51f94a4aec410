"""Judges a new record against what is on file: intervals, exchange rates, events, verdicts."""
