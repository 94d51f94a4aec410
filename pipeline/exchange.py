"""Keeps the exchange rates fresh: the central bank's published history, asked for once a day."""

from __future__ import annotations

import asyncio
import hashlib
import logging
import os
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

from pipeline.compare import Rates
from pipeline.fetch import Client, FetchError
from storage.records import Config, Schedule, Source, UrlState

log = logging.getLogger("figurewatch.rates")

FILE = Path("rates") / "eurofxref-hist.zip"
"""Where the fetched history lies in the data folder."""
_DAILY = timedelta(hours=20)
"""The bank publishes once a working day, at about 16:00 in Frankfurt."""
_AGAIN = timedelta(hours=1)
"""How soon the bank is asked again where it could not be reached."""
_PATIENCE = 30.0
"""How many seconds a pass waits for the rates; it has older ones."""


def rates_of(config: Config) -> Rates:
    """Return the rates to compare by: the history that was fetched, else the one that comes with the program."""
    fetched = config.data / FILE
    return Rates(fetched if config.rates and fetched.is_file() else None, config.tolerances)


async def refresh(config: Config, client: Client, now: datetime, *, allow_private: bool = False) -> bool:
    """Fetch the history anew where `rates:` names it and the last look at it was not today.

    Nothing is lost and nobody is bothered where it can't be had: comparing goes on with what there is.

    Args:
        config: names the address and the data folder.
        client: fetches it, as it does everything.
        now: the time, UTC.
        allow_private: whether the address may be a private one.

    Returns:
        Whether there are newer rates than before.
    """
    held, asked = config.data / FILE, config.data / FILE.parent / "asked"
    if not config.rates or _at(held) + _DAILY > now or _at(asked) + _AGAIN > now:
        return False
    held.parent.mkdir(parents=True, exist_ok=True)
    asked.touch()
    _set(asked, now)
    source = Source("exchange rates", "json", config.rates, Schedule(every=_DAILY), allow_private=allow_private)
    try:
        state = _remembered(config.rates, held) if held.is_file() else None
        answer = await asyncio.wait_for(client.get(config.rates, state=state, source=source, accept="*/*"), _PATIENCE)
    except (FetchError, TimeoutError) as error:
        log.info("the exchange rates could not be refreshed: %s", error)
        return False
    newer = answer.changed and bool(answer.body) and _take(answer.body, held, rates_of(config))
    if held.is_file():
        _set(held, now)
    return newer


def _remembered(url: str, held: Path) -> UrlState:
    """Return what is known of the address, so that it can answer that nothing changed."""
    digest = hashlib.sha256(held.read_bytes()).hexdigest()
    return UrlState(url, last_modified=format_datetime(_at(held), usegmt=True), digest=digest)


def _take(body: bytes, held: Path, before: Rates) -> bool:
    """Put a fetched history in the place of the last one, if it is one and reaches as far."""
    new = held.with_suffix(".new")
    new.write_bytes(body)
    last = Rates(new).last_day
    if last is None or (before.last_day is not None and last < before.last_day):
        log.warning("what %s holds is no newer history of exchange rates; it was left aside", held.name)
        new.unlink()
        return False
    new.replace(held)
    return True


def _at(path: Path) -> datetime:
    return datetime.fromtimestamp(path.stat().st_mtime, UTC) if path.is_file() else datetime.min.replace(tzinfo=UTC)


def _set(path: Path, now: datetime) -> None:
    os.utime(path, (now.timestamp(), now.timestamp()))
