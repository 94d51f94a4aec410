"""The example's newsroom: two days, served conditionally on loopback."""

from __future__ import annotations

import importlib.util
import json
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

_FOLDER = Path(__file__).parents[2] / "examples" / "newsroom"


@pytest.fixture(scope="module")
def serve() -> Any:
    spec = importlib.util.spec_from_file_location("newsroom_serve", _FOLDER / "serve.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def newsroom(serve: Any) -> Iterator[Any]:
    with serve.Newsroom() as running:
        yield running


def _get(url: str, **headers: str) -> Any:
    return urllib.request.urlopen(urllib.request.Request(url, headers=headers), timeout=10)


def test_the_second_day_lies_over_the_first(newsroom: Any) -> None:
    prices = f"{newsroom.url}/mistral/pricing.html"
    assert b"$0.40" in _get(prices).read()
    newsroom.day = 2
    assert b"$0.50" in _get(prices).read()
    assert b"1.7 billion" in _get(f"{newsroom.url}/ledger/mistral-asml.html").read()


def test_an_article_of_the_second_day_is_not_there_on_the_first(newsroom: Any) -> None:
    with pytest.raises(urllib.error.HTTPError, match="404"):
        _get(f"{newsroom.url}/ledger/asml-why.html")


def test_links_lead_to_the_port_that_is_served(newsroom: Any) -> None:
    newsroom.day = 2
    links = [item["url"] for item in json.loads(_get(f"{newsroom.url}/notes/feed.json").read())["items"]]
    assert len(links) == 2
    assert all(_get(link).status == 200 for link in links)


def test_what_has_not_changed_is_not_sent_again(newsroom: Any) -> None:
    feed = f"{newsroom.url}/ledger/feed.xml"
    tag = _get(feed).headers["ETag"]
    with pytest.raises(urllib.error.HTTPError, match="304"):
        _get(feed, **{"If-None-Match": tag})


def test_nothing_outside_the_newsroom_is_served(newsroom: Any) -> None:
    with pytest.raises(urllib.error.HTTPError, match="404"):
        _get(f"{newsroom.url}/..%2fserve.py")


def test_every_source_of_the_example_is_served(newsroom: Any) -> None:
    written = yaml.safe_load(newsroom.sources())
    addresses = [source.get("feed") or source.get("page") for source in written["sources"]]
    assert len(addresses) == 4
    assert all(_get(address).status == 200 for address in addresses)


def test_no_page_names_another_host() -> None:
    allowed = {"http://127.0.0.1:8765", "https://schema.org", "https://jsonfeed.org", "http://www.w3.org"}
    for path in _FOLDER.rglob("*.*"):
        if path.suffix not in (".html", ".xml", ".json"):
            continue
        text = path.read_text("utf-8")
        for scheme in ("http://", "https://"):
            rest = text
            while scheme in rest:
                rest = rest[rest.index(scheme) :]
                assert any(rest.startswith(host) for host in allowed), (path, rest[:60])
                rest = rest[len(scheme) :]
