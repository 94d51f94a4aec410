"""Finds the steps of a price list by how much is bought ("first million pages a month"), which are no units."""

from __future__ import annotations

import re

from pipeline.figures.openings import Places
from pipeline.figures.prices.words.entries import Words

_THINGS = ("image", "page", "request", "minute", "hour")
_THOUSANDS = re.compile(r"\d\s?[kKmM](?!\w)")
_DIGITS = r"\d[\d.,\u00a0\u202f]*(?: \d{3}(?!\d))*(?:\s?[kKM](?!\w))?"


class Volumes:
    """The steps of one language."""

    def __init__(self, w: Words) -> None:
        first, over = w.group("volumes", "first"), w.group("volumes", "over")
        magnitude = rf"(?:{w.group('million')}|{w.group('thousand')})(?!\w)"
        count = rf"(?:{_DIGITS}\+?(?:\s?{magnitude})?|(?:{w.group('one')}\s)?{magnitude})"
        of, to = w.group("volumes", "of"), w.group("volumes", "to")
        thing = rf"(?:{of}\s?)?(?:{'|'.join(w.group('units', kind) for kind in _THINGS)})(?!\w)"
        month = rf"(?:\s?(?:/|{w.group('volumes', 'in')})?\s?{w.group('units', 'month')}(?!\w))"
        the = rf"(?:(?:{w.group('articles')})\s)?"
        after = w.group("volumes", "after")
        further = w.group("volumes", "further")
        steps = (
            rf"{the}(?:{first})\s{count}\s{thing}{month}?",
            rf"{the}{count}\s(?:{first})\s{thing}{month}?",
            rf"{the}(?:{first})\s(?:{_DIGITS}\s?|{w.group('one')}\s)?{magnitude}{month}?",
            rf"(?:{over})\s{the}{count}(?:\s{thing}{month}?|{month})",
            rf"(?:{over})\s(?:{w.group('one')}\s)?{magnitude}(?=\s*$)",
            rf"{_DIGITS}\s?(?:[-–—]|{to})\s?{count}\s?{thing}{month}?",
            rf"{_DIGITS}\+\s?{thing}{month}?",
            rf"{thing}\s{_DIGITS}\s?(?:[-–—]|{to})\s?{count}",
            rf"{the}(?:{further})\s{thing}(?:\s(?:{after}))?{month}?",
            rf"{the}(?:\w+\s)?{thing}\s(?:{after})",
        )
        self._counted = Places((thing, magnitude))
        self._steps = re.compile(rf"(?<![\w$€£¥₹.,])(?:{'|'.join(steps)})(?!\w)", re.I)

    def mask(self, text: str) -> str:
        """Return a text with blanks for its steps."""
        if not self._counted.of(text) and _THOUSANDS.search(text) is None:
            return text
        return self._steps.sub(lambda m: " " * len(m[0]), text)
