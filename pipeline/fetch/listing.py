"""The pages that a feed or a sitemap lists: which are due, fetched side by side, and what is to be remembered of them.

Nothing that was listed is lost: what fails in passing or exceeds the limit of a pass is left for the next one. On the
first pass the newest are taken and the rest is noted as passed over, so that an old archive is not told as news.
"""

from __future__ import annotations

import asyncio
import html
import logging
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

from pipeline.fetch.errors import FetchError, GoneError, RefusedError, RobotsError
from pipeline.fetch.formats.entries import Entry, not_ahead, plain
from pipeline.fetch.rendered import get_page
from pipeline.fetch.web.client import Client
from storage.records import FetchResult, Health, Problem, Snapshot, Source, UrlState

log = logging.getLogger("figurewatch.fetch")

_WORKERS = 4
"""How many pages of one source are in hand at once; the client's own limits hold beside."""
_PATIENCE = 3
"""How often a host may refuse or fail before its other pages are left alone for this pass."""
_SECOND_TRY = timedelta(days=1)
"""When a page that was refused or missing is tried again, if it is still listed."""
_AHEAD = {False: "It is tried again in a day, if it is still listed.", True: "It is not asked again."}
"""What becomes of a page that is no source of its own, so that there is no address to mend: of others, of a 410."""
_ENOUGH_TEXT = 200
"""Characters of text that a feed must carry of an entry to stand in for a page that can't be had."""
_EARLIEST = datetime.min.replace(tzinfo=UTC)


@dataclass(slots=True)
class Taken:
    """What came of the pages of a list.

    Attributes:
        snapshots: of the pages that were new or changed, in the order of the list.
        states: what is to be remembered of the pages.
        errors: what went wrong. stood_in: how many pages the feed's own text stands in for.
        complete: whether nothing is left for the next pass.
        due: how many pages were due.
    """

    due: int = 0
    snapshots: list[Snapshot] = field(default_factory=list)
    states: list[UrlState] = field(default_factory=list)
    errors: list[FetchError] = field(default_factory=list)
    stood_in: int = 0
    complete: bool = True

    def result(self, source: Source, states: Iterable[UrlState], problems: Sequence[Problem] = ()) -> FetchResult:
        """Return the result of the pass; `states` and `problems` are those of the list itself."""
        retries = [error.retry_at for error in self.errors if error.retry_at is not None]
        return FetchResult(
            source.name,
            self._health(),
            tuple(self.snapshots),
            (*self.states, *states),
            (*problems, *_told(self.errors, self.stood_in)),
            max(retries, default=None),
        )

    def _health(self) -> Health:
        if self.snapshots:
            return "yielding"
        if not self.errors or len(self.errors) < self.due:
            return "unchanged"
        healths = {error.health for error in self.errors}
        return healths.pop() if healths in ({"blocked"}, {"waiting"}) else "failing"


def is_due(entry: Entry, state: UrlState | None, now: datetime) -> bool:
    """Whether the page of an entry is to be asked: never asked yet, changed since, or to be tried again."""
    if state is None or state.checked_at is None:
        return True
    if entry.moved is not None and state.checked_at < entry.moved <= now:
        return True
    return state.digest is None and state.expires is not None and state.expires <= now


def newest_first(entries: Sequence[Entry]) -> list[Entry]:
    """Order entries by their dates; an undated one stays behind the dated one that it follows in the list."""
    dates: list[datetime] = []
    for entry in entries:
        dates.append(entry.moved or (dates[-1] if dates else _EARLIEST))
    order = sorted(range(len(entries)), key=lambda place: dates[place], reverse=True)
    return [entries[place] for place in order]


def passed_over(url: str, now: datetime) -> UrlState:
    """Return what is remembered of a page that was seen in a list and deliberately not fetched."""
    return UrlState(url, checked_at=now)


async def take(
    entries: Sequence[Entry],
    source: Source,
    client: Client,
    urls: Mapping[str, UrlState],
    *,
    now: datetime,
    first: bool,
) -> Taken:
    """Fetch the pages of the entries that are due, the newest first, up to the source's limit.

    Args:
        entries: what is listed.
        source: the source.
        client: asks.
        urls: what is remembered of addresses.
        now: the time, UTC.
        first: whether the list is read for the first time.
    """
    pages = [entry for entry in newest_first(entries) if entry.url != source.address]
    due = [entry for entry in pages if is_due(entry, urls.get(entry.url), now)]
    chosen, rest = due[: source.max_entries], due[source.max_entries :]
    taken = Taken(due=len(chosen), complete=first or not rest)
    if first:
        taken.states += [passed_over(entry.url, now) for entry in rest]
    round_ = _Round(source, client, urls, now, taken)
    queue = iter(chosen)

    async def work() -> None:
        for entry in queue:
            await round_.fetch(entry)

    await asyncio.gather(*(work() for _ in range(_WORKERS)))
    places = {entry.url: place for place, entry in enumerate(chosen)}
    taken.snapshots.sort(key=lambda snapshot: places[snapshot.url])
    return taken


class _Round:
    """One pass over the pages of a list; knows which hosts have had enough."""

    def __init__(
        self, source: Source, client: Client, urls: Mapping[str, UrlState], now: datetime, taken: Taken
    ) -> None:
        self._source = source
        self._client = client
        self._urls = urls
        self._now = now
        self._taken = taken
        self._trouble: Counter[str] = Counter()
        self._last: dict[str, FetchError] = {}

    async def fetch(self, entry: Entry) -> None:
        """Fetch the page of one entry; note what came, or what went wrong."""
        host = urlsplit(entry.url).hostname or ""
        try:
            if self._trouble[host] >= _PATIENCE:
                raise self._last[host].at(entry.url)
            await self._ask(entry)
            self._trouble[host] = 0
        except FetchError as error:
            if not isinstance(error, RobotsError) and (error.passing or isinstance(error, RefusedError)):
                self._trouble[host] += 1
                self._last[host] = error
            self._note(entry, error)
        except Exception as error:  # what no rule foresaw must not cost the other entries
            log.exception("fetching %s", entry.url)
            message = f"{entry.url} could not be fetched ({type(error).__name__})."
            self._note(entry, FetchError(entry.url, message, "Please report it with the address."))

    async def _ask(self, entry: Entry) -> None:
        state = self._urls.get(entry.url)
        if state is not None:
            state = replace(state, expires=None)  # the list says that it changed: that is newer than its lifetime
        response = await get_page(entry.url, self._client, self._source, state, self._now)
        if response.changed:
            published = not_ahead(entry.published, self._now)
            self._taken.snapshots.append(
                response.snapshot(self._source, title=entry.title or None, published=published, lang=entry.lang)
            )
        self._taken.states.append(response.state)

    def _note(self, entry: Entry, error: FetchError) -> None:
        self._taken.errors.append(error)
        if error.passing:
            self._taken.complete = False
            return
        snapshot = stand_in(entry, self._source, self._now) if isinstance(error, RefusedError) else None
        state = self._urls.get(entry.url) or UrlState(entry.url)
        state = replace(state, status=error.status, checked_at=self._now)
        if snapshot is not None:
            self._taken.stood_in += 1
            self._taken.snapshots.append(snapshot)
            state = replace(state, digest=snapshot.digest, expires=None)
        else:
            state = replace(state, expires=None if isinstance(error, GoneError) else self._now + _SECOND_TRY)
        self._taken.states.append(state)


def stand_in(entry: Entry, source: Source, now: datetime) -> Snapshot | None:
    """Return the text that a feed itself carries of an entry as a snapshot of its page, where there is enough of it."""
    text = entry.summary_html or ""
    if len(plain(text)) < _ENOUGH_TEXT:
        return None
    title, lang = html.escape(entry.title), html.escape(entry.lang or "")
    body = (
        f'<!doctype html><html{f" lang={lang}" if lang else ""}><head><meta charset="utf-8"><title>{title}</title>'
        f"</head><body><article><h1>{title}</h1>{text}</article></body></html>"
    ).encode()
    headers = {"content-type": "text/html; charset=utf-8", "x-figurewatch-text-of": source.address}
    published = not_ahead(entry.published, now)
    return Snapshot(
        source.name, entry.url, entry.url, now, 200, headers, body, entry.title or None, published, entry.lang
    )


def _told(errors: Sequence[FetchError], stood_in: int) -> list[Problem]:
    """Return errors as problems: one for each kind and host, that says of how many pages it is true."""
    groups: dict[tuple[type[FetchError], str], list[FetchError]] = {}
    for error in errors:
        groups.setdefault((type(error), urlsplit(error.url).hostname or ""), []).append(error)
    problems = []
    for (_, host), group in groups.items():
        problem = group[0].problem()
        more = f" So it is with {len(group) - 1} more of its pages at {host}." if len(group) > 1 else ""
        instead = ""
        if stood_in and isinstance(group[0], RefusedError):
            instead = f" The feed's own text was read instead where it has one ({stood_in})."
        if not group[0].passing and not isinstance(group[0], RefusedError):
            problem = replace(problem, advice=_AHEAD[isinstance(group[0], GoneError)])
        problems.append(replace(problem, message=f"{problem.message}{more}{instead}"))
    return problems
