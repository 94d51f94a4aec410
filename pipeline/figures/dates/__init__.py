"""Dates in a text, resolved against the day of publication, as the figures' `as_of` takes them."""

from pipeline.figures.dates.parts import DateMention
from pipeline.figures.dates.reader import find_dates, may_open_with_date
from pipeline.figures.labels import span_of

__all__ = ["DateMention", "find_dates", "may_open_with_date", "span_of"]
