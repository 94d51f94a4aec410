"""The digest of a period: read from the store, and written as Markdown, HTML or text."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from reports.coming import coming
from reports.deciding import decisions, open_before
from reports.items import Digest
from reports.moving import changes, news
from reports.quiet import blind_spots, set_aside, source_notes
from reports.reading import Desk, Founded
from reports.render import html, markdown, text
from reports.withdrawn import withdrawn
from storage.records import Config

if TYPE_CHECKING:
    from storage.store import Store

__all__ = ["Digest", "build", "html", "markdown", "text"]


def build(store: Store, config: Config, *, since: datetime, until: datetime, now: datetime, founded: Founded) -> Digest:
    """Return the digest of a period. It only reads.

    Args:
        store: what is on file.
        config: sources.yaml: who is watched, with what priority, and which sources there are.
        since: the beginning of the period, UTC, included.
        until: its end, not included.
        now: the time of asking, for how long a source has been silent.
        founded: the rule by which one side of a dispute is held meanwhile.
    """
    desk = Desk(store, config, since, until, founded)
    fresh, looking_back = news(desk)
    return Digest(
        since=since,
        until=until,
        made=now,
        decisions=tuple(decisions(desk)),
        older_open=open_before(desk),
        changes=tuple(changes(desk)),
        coming=tuple(coming(desk)),
        withdrawn=tuple(withdrawn(desk)),
        news=tuple(fresh),
        looking_back=looking_back,
        set_aside=tuple(set_aside(desk)),
        sources=tuple(source_notes(desk, now)),
        blind=tuple(blind_spots(desk)),
    )
