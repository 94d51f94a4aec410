"""Prices that are gone from their vendor's page, and what came or went there for hours only."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime

from reports.escaping import clean
from reports.items import Fact, SourceNote, Withdrawal
from reports.ranking import may_lead, worth
from reports.reading import Desk
from reports.wording import cited, count, day, on_page, priced, told
from storage.kept import Wavering
from storage.records import Record

SEEN_ONCE = "seen once so far"
_FACTS = 6
"""So many prices of one page are named; the rest are counted."""
_NAMED = 3
_WAYS = {"came": ("was shown", "were shown"), "went": ("was missing", "were missing")}


def seen_once(record: Record) -> str:
    """Say so where a watched page moved without a word, and no second look hours later has confirmed it."""
    return SEEN_ONCE if record.state and not record.figure.tells_change and record.confirmed is None else ""


def withdrawn(desk: Desk) -> list[Withdrawal]:
    """Return the prices that their vendor's page was first seen without in the period, one item a look at a page.

    A price that another page of the vendor shows still is not withdrawn; nor is one that a list left out.
    """
    by_look: dict[tuple[object, ...], list[Record]] = defaultdict(list)
    for record in desk.gone:
        if record.own_word and not _shown_elsewhere(record, desk):
            by_look[record.figure.subject, record.url, record.left].append(record)
    made = [_withdrawal(records, desk) for records in by_look.values()]
    return sorted(made, key=lambda item: -item.worth)


def _shown_elsewhere(record: Record, desk: Desk) -> bool:
    line = desk.line_of(record)
    return any(one.own_word and one.state and one.left is None and one.url != record.url for one in line)


def _withdrawal(records: Sequence[Record], desk: Desk) -> Withdrawal:
    first = records[0]
    left = day(first.left.date(), desk.year) if first.left else ""
    announced = all(record.is_ahead and record.left and record.span and record.left.date() < record.span.start
                    for record in records)  # fmt: skip
    what = count(len(records), "announced price" if announced else "price")
    confirmed = all(record.gone_confirmed for record in records)
    return Withdrawal(
        subject=first.figure.subject,
        keys=tuple(f"gone:{record.key}:{record.left:%Y-%m-%dT%H:%M:%S}" for record in records),
        title=f"{first.figure.subject}: {what} no longer {on_page(first)}",
        facts=tuple(
            Fact(record.number, f"{priced(record.figure)} {told(record.figure)}") for record in records[:_FACTS]
        ),
        who=cited(first, desk.year),
        url=first.url,
        more=max(len(records) - _FACTS, 0),
        note=f"gone on {left}" + ("" if confirmed else f", {SEEN_ONCE}"),
        worth=worth("changed", "price", records, desk.config.watch),
        leads=may_lead("changed", records),
    )


def left_out(desk: Desk) -> list[str]:
    """Return a line for each list that no longer has some prices: that is the list's doing, and no withdrawal."""
    lists: dict[str, int] = defaultdict(int)
    for record in desk.gone:
        if not record.own_word:
            lists[record.source] += 1
    return [f"{clean(name)} no longer lists {count(number, 'price')}." for name, number in lists.items()]


def wavering_notes(desk: Desk) -> list[SourceNote]:
    """Return the sources whose page showed, or missed, prices for hours only: what was told of them is taken back."""
    sources: dict[str, list[Wavering]] = defaultdict(list)
    for one in desk.store.waverings(since=desk.since, until=desk.until):
        sources[one.source].append(one)
    return [
        SourceNote(
            tuple(dict.fromkeys(f"source:{name}:wavered:{one.ended:%Y-%m-%dT%H:%M}" for one in found)),
            clean(name),
            "went there and back",
            f"{_told(found, desk)}. What was told of that is taken back.",
        )
        for name, found in sources.items()
    ]


def _told(found: Sequence[Wavering], desk: Desk) -> str:
    """Name the prices by when they came or went, with what they were."""
    spells: dict[tuple[str, str], list[str]] = defaultdict(list)
    for one in found:
        record = desk.store.record(one.record)
        if record is not None:
            spell = f"from {_moment(one.began, desk)} to {_moment(one.ended, desk)}"
            spells[one.way, spell].append(f"{priced(record.figure)} {told(record.figure)}")
    lines = [f"{_listed(names)} {_WAYS[way][len(names) > 1]} {spell} only" for (way, spell), names in spells.items()]
    return "; ".join(lines[:_NAMED] + ([f"{len(lines) - _NAMED} more times"] if len(lines) > _NAMED else []))


def _listed(names: Sequence[str]) -> str:
    shown = [*names[:_NAMED], *([f"{len(names) - _NAMED} more prices"] if len(names) > _NAMED else [])]
    return shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} and {shown[-1]}"


def _moment(when: datetime, desk: Desk) -> str:
    return f"{day(when.date(), desk.year)} {when:%H:%M}"
