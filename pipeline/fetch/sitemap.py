"""A sitemap that is watched: its pages by pattern, newest first; of an index, the sitemaps that changed."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from pipeline.fetch.errors import DocumentError, FetchError, NotASitemapError, shown
from pipeline.fetch.feed import unconditional
from pipeline.fetch.formats.entries import Entry, one_an_address
from pipeline.fetch.formats.sitemaps import Sitemap, SitemapLink, parse_sitemap, wanted
from pipeline.fetch.listing import take
from pipeline.fetch.web.client import ACCEPT_SITEMAP, Client
from storage.records import FetchResult, Problem, Source, UrlState

MOST_SITEMAPS = 30
"""How many sitemaps of an index are read in one pass."""
_DEEPEST = 3
_MOST_NOTED = 50_000
"""How many undated addresses are noted as passed over; a list that is longer must be narrowed by patterns."""
_SLACK = timedelta(days=2)
"""Sitemaps date by days, in whatever time zone: what is less than this older than a moment may be newer."""


@dataclass(slots=True)
class _Walk:
    """What was read of a sitemap and those below it.

    Attributes:
        entries: the pages that match the source's patterns. states: of the sitemaps that were read.
        complete: whether all sitemaps that may have changed were read.
    """

    entries: list[Entry] = field(default_factory=list)
    states: list[UrlState] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    read: int = 0
    complete: bool = True


async def fetch_sitemap(source: Source, client: Client, urls: Mapping[str, UrlState], now: datetime) -> FetchResult:
    """Fetch a sitemap and the pages that are new in it (`kind: sitemap`).

    Raises:
        FetchError: the sitemap itself can't be had or read. What goes wrong with a page is a problem in the result.
    """
    state = urls.get(source.address)
    response = await client.get(source.address, state=state, source=source, accept=ACCEPT_SITEMAP, now=now)
    walk = _Walk()
    found = Sitemap()
    if response.body:
        try:
            found = await asyncio.to_thread(parse_sitemap, response.body, response.content_type, response.final_url)
        except NotASitemapError as error:
            raise await _with_names(error, client, source, now) from None
        await _gather(found, walk, source, client, urls, now, depth=1)
    first = _mark(source) not in urls
    entries = _unknown(one_an_address(walk.entries), urls, source, now)
    taken = await take(entries, source, client, urls, now=now, first=first)
    states = [_remembered(response.state, found) if taken.complete and walk.complete else unconditional(response.state)]
    states += walk.states if taken.complete else []
    if first and walk.complete:
        states.append(UrlState(_mark(source), checked_at=now))
    return taken.result(source, states, walk.problems)


async def _gather(
    found: Sitemap,
    walk: _Walk,
    source: Source,
    client: Client,
    urls: Mapping[str, UrlState],
    now: datetime,
    *,
    depth: int,
) -> None:
    walk.entries += [entry for entry in found.entries if wanted(entry, source.include, source.exclude)]
    for link in _newest_first(found.sitemaps):
        if _unchanged(link, urls.get(link.url)):
            continue
        if walk.read >= MOST_SITEMAPS or depth > _DEEPEST:
            where = shown(source.address)
            message = (
                f"{where} names more sitemaps than are read in one pass ({MOST_SITEMAPS}, {_DEEPEST} levels deep)."
            )
            walk.problems.append(Problem(where, message, "Name the one with the news as sitemap: instead."))
            return
        walk.read += 1
        try:
            response = await client.get(
                link.url, state=urls.get(link.url), source=source, accept=ACCEPT_SITEMAP, now=now
            )
            below = Sitemap()
            if response.body:
                below = await asyncio.to_thread(parse_sitemap, response.body, response.content_type, response.final_url)
        except FetchError as error:
            walk.problems.append(error.problem())
            walk.complete = walk.complete and not error.passing
            continue
        walk.states.append(_remembered(response.state, below))
        await _gather(below, walk, source, client, urls, now, depth=depth + 1)


def _newest_first(links: tuple[SitemapLink, ...]) -> list[SitemapLink]:
    """Order sitemaps by when they last changed; undated ones stay in their order, before the dated."""
    undated = [link for link in links if link.updated is None]
    dated = [link for link in links if link.updated is not None]
    return undated + sorted(dated, key=lambda link: link.updated or datetime.min, reverse=True)


def _unchanged(link: SitemapLink, state: UrlState | None) -> bool:
    """Whether an index itself says that a sitemap did not change since it was read."""
    if state is None or state.digest is None or state.checked_at is None or link.updated is None:
        return False
    return link.updated + _SLACK <= state.checked_at


def _remembered(state: UrlState, found: Sitemap) -> UrlState:
    """Return what is remembered of a sitemap; an index is always asked whole: what it names changes without it."""
    return unconditional(state) if found.sitemaps else state


def _mark(source: Source) -> str:
    """Return the address under which the first full reading is noted; no page has it, for pages have no fragment."""
    return f"{source.address}#first-reading"


def _unknown(entries: tuple[Entry, ...], urls: Mapping[str, UrlState], source: Source, now: datetime) -> list[Entry]:
    """Leave out what the list itself dates long before it was first read, beyond the newest.

    So an archive of a hundred thousand dated pages need not be noted page by page, nor is it fetched bit by bit.

    Raises:
        DocumentError: it lists more undated pages than can be noted.
    """
    mark = urls.get(_mark(source))
    old = (mark.checked_at if mark and mark.checked_at else now) - _SLACK
    kept = [entry for entry in entries if entry.url in urls or entry.moved is None or entry.moved > old]
    if mark is None:  # the first time, the newest are taken even where they are old
        chosen = {entry.url for entry in kept}
        others = [entry for entry in entries if entry.url not in chosen]
        others.sort(key=lambda entry: entry.moved or old, reverse=True)
        kept += others[: max(0, source.max_entries - len(kept))]
    if len(kept) > _MOST_NOTED:
        message = f"{shown(source.address)} lists more than {_MOST_NOTED} pages without dates."
        raise DocumentError(source.address, message, "Name the ones that you want with include: patterns.")
    return kept


async def _with_names(error: NotASitemapError, client: Client, source: Source, now: datetime) -> NotASitemapError:
    """Add to an error the sitemaps that the site itself names."""
    named = await client.sitemaps(source.address, source=source, now=now)
    if not named:
        return error
    advice = f"The site's robots.txt names: {', '.join(named[:3])}. Write one of these."
    return NotASitemapError(error.url, error.message, advice, status=error.status)
