"""Whether a date lies shortly before publication: the day of the news, or of a deal that is still one."""

from __future__ import annotations

from datetime import date, timedelta

from pipeline.figures.dates import DateMention

_NEWS = timedelta(days=7)
"""A day that lies this little before publication is that of the news."""
_LATELY = timedelta(days=45)
"""What lies farther back is history."""


def is_news(mention: DateMention, published: date | None) -> bool:
    """Whether a date is a day of the week before publication."""
    day = mention.span.start
    return mention.kind == "day" and published is not None and day <= published < day + _NEWS


def is_recent(mention: DateMention | None, published: date | None) -> bool:
    """Whether a date (none is that of publication) lies so little before publication that it is still of the deal."""
    return mention is None or published is None or mention.span.end + _LATELY > published
