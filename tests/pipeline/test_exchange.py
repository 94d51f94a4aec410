"""Newer exchange rates, where there is a network: fetched once a day, and only a table that reaches as far is taken."""

from __future__ import annotations

import asyncio
import io
import zipfile
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from pipeline.exchange import FILE, rates_of, refresh
from pipeline.fetch import Client
from storage.records import Config, Span, WatchList
from tests.fetch.server import NewsServer, Reply

NOW = datetime(2031, 5, 6, 18, 0, tzinfo=UTC)
DAY = Span(date(2031, 5, 6), date(2031, 5, 7))


def history(*days: str) -> bytes:
    """A history as the bank publishes it: a ZIP file with one CSV, the newest day first, a comma at each end."""
    rows = ["Date,USD,GBP,", *(f"{day},1.{place + 1}0,0.80," for place, day in enumerate(days))]
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("eurofxref-hist.csv", "\n".join(rows) + "\n")
    return content.getvalue()


def config(folder: Path, url: str | None) -> Config:
    return Config(
        path=folder / "sources.yaml", data=folder / "data", contact=None, watch=WatchList(()), sources=(), rates=url
    )


def look(one: Config, now: datetime = NOW) -> bool:
    async def ask() -> bool:
        async with Client(contact=None, delay=0.0) as client:
            return await refresh(one, client, now, allow_private=True)

    return asyncio.run(ask())


def test_newer_rates_are_fetched_and_used(tmp_path: Path) -> None:
    with NewsServer({"/hist.zip": Reply(history("2031-05-06", "2031-05-05"))}) as server:
        one = config(tmp_path, server.url("/hist.zip"))
        assert rates_of(one).range("EUR", "USD", [DAY]) is None
        assert look(one)
    found = rates_of(one).range("EUR", "USD", [DAY])
    assert found
    assert (found.low, found.high) == (Decimal("1.089"), Decimal("1.111"))
    assert rates_of(config(tmp_path, None)).range("EUR", "USD", [DAY]) is None


def test_the_bank_is_asked_once_a_day_and_whether_anything_changed(tmp_path: Path) -> None:
    stamp = "Tue, 06 May 2031 18:00:00 GMT"
    with NewsServer({"/hist.zip": Reply(history("2031-05-06"), last_modified=stamp)}) as server:
        one = config(tmp_path, server.url("/hist.zip"))
        assert look(one)
        assert not look(one, NOW + timedelta(hours=12))
        assert len(server.asked("/hist.zip")) == 1
        assert not look(one, NOW + timedelta(hours=21))
        assert server.asked("/hist.zip")[-1].headers["if-modified-since"] == stamp
        assert not look(one, NOW + timedelta(hours=30))
        assert len(server.asked("/hist.zip")) == 2


def test_without_a_network_comparing_goes_on_with_what_there_is(tmp_path: Path) -> None:
    with NewsServer({}) as server:
        one = config(tmp_path, server.url("/hist.zip"))
        assert not look(one)
        assert not look(one, NOW + timedelta(minutes=30))
        assert len(server.asked("/hist.zip")) == 1
        assert not look(one, NOW + timedelta(minutes=90))
        assert len(server.asked("/hist.zip")) == 2
    assert not look(one, NOW + timedelta(hours=3))
    day = Span(date(2025, 9, 9), date(2025, 9, 10))
    assert rates_of(one).range("EUR", "USD", [day]) is not None


@pytest.mark.parametrize("body", [b"<html>Not today</html>", b"PK\x03\x04 cut off", b"", history("2011-05-06")])
def test_what_is_no_newer_history_is_left_aside(tmp_path: Path, body: bytes) -> None:
    with NewsServer({"/hist.zip": Reply(body)}) as server:
        one = config(tmp_path, server.url("/hist.zip"))
        assert not look(one)
    assert not (one.data / FILE).exists()
    assert rates_of(one).last_day > date(2025, 1, 1)  # type: ignore[operator]


def test_without_an_address_nobody_is_asked(tmp_path: Path) -> None:
    assert not look(config(tmp_path, None))
    assert not (tmp_path / "data").exists()
