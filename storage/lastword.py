"""Who told a sum and tells the other side of the dispute since: the last word counts, and the one before no longer."""

from __future__ import annotations

from collections.abc import Sequence

from storage.records import Cause, Record
from storage.sites import host_of, is_local


def taken_back(cause: Cause | None, side: Sequence[Record], other: Sequence[Record]) -> list[Record]:
    """Return those of a side whose own teller tells the other side in a later article on the same site.

    Only where nothing explains the difference: a slip may be the later one, and so is an old value told as current; and
    who counts two things tells both.

    Args:
        cause: what the dispute looks like.
        side: the records of one side of it.
        other: those of the other.
    """
    if cause is not None:
        return []
    return [k for k in side if any(_is_told_since(k, o) for o in other)]


def _is_told_since(k: Record, since: Record) -> bool:
    if k.witness != since.witness or k.published is None or since.published is None or since.withdrawn is not None:
        return False
    return since.published > k.published and since.figure.tense != "former" and _site(k) == _site(since)


def _site(record: Record) -> str:
    """Return whose pages a record stands on: its site, or its source where the address says nothing of that."""
    host = host_of(record.url)
    return host if host and not is_local(host) else record.source
