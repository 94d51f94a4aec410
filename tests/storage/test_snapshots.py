"""What was fetched, where it lies in the archive, and how sources and addresses fare."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from storage.archive import Archive, Location
from storage.records import SourceState, UrlState
from storage.store import Store
from tests.storage.made import NOW, later
from tests.storage.test_archive import PAGE


@pytest.fixture
def store() -> Iterator[Store]:
    with Store.open(":memory:") as opened:
        yield opened


def test_the_same_body_at_the_same_address_is_one_row(store: Store) -> None:
    first = store.add_snapshot(PAGE, Location("a.warc.gz", 1, 2))
    again = store.add_snapshot(replace(PAGE, fetched_at=later(9), source="Other"), Location("b.warc.gz", 3, 4))
    other = store.add_snapshot(replace(PAGE, body=b"new"), None)
    assert first == again != other
    row = store.db["snapshots"].get(first)
    assert (row["source"], row["archive_file"], row["archive_offset"]) == ("Paper", "a.warc.gz", 1)
    assert row["first_seen"] < row["last_seen"]


def test_a_place_in_the_archive_that_comes_later_is_noted(store: Store) -> None:
    store.add_snapshot(PAGE, None)
    assert store.snapshot_location(PAGE.url) is None
    store.add_snapshot(PAGE, Location("a.warc.gz", 1, 2))
    assert store.snapshot_location(PAGE.url) == Location("a.warc.gz", 1, 2)


def test_the_archived_page_is_found_from_its_row(store: Store, tmp_path: Path) -> None:
    newer = replace(PAGE, body=b"newer", fetched_at=PAGE.fetched_at.replace(day=2))
    with Archive(tmp_path) as archive:
        for page in (PAGE, newer):
            store.add_snapshot(page, archive.append(page))
        for digest, page in ((PAGE.digest, PAGE), (None, newer)):
            place = store.snapshot_location(PAGE.url, digest)
            assert place
            assert archive.read(place) == page


def test_a_body_is_known_by_address_and_digest(store: Store) -> None:
    store.add_snapshot(PAGE, None)
    assert store.has_snapshot(PAGE.url, PAGE.digest)
    assert not store.has_snapshot(PAGE.url, "0" * 64)
    assert not store.has_snapshot("https://other.example/", PAGE.digest)


def test_what_is_remembered_of_addresses_belongs_to_a_source(store: Store) -> None:
    full = UrlState(
        "https://a.example/", '"e"', "Mon, 5 Jan 2026 09:00:00 GMT", later(60), "d", 304, NOW, "https://b.example/"
    )
    bare = UrlState("https://c.example/")
    store.save_url_states("Paper", [full, bare])
    store.save_url_states("Wire", [replace(full, status=200)])
    assert store.url_states("Paper") == {full.url: full, bare.url: bare}
    assert store.url_states("Wire")[full.url].status == 200
    store.save_url_states("Paper", [replace(full, etag=None)])
    assert store.url_states("Paper")[full.url] == replace(full, etag=None)
    assert store.url_states("Nobody") == {}


def test_how_a_source_fares_is_kept_as_it_is_now(store: Store) -> None:
    state = SourceState("Paper", NOW, later(-1), later(-2), later(-3), "failing", "It answered 500.", 3, later(60))
    store.save_source_state(state)
    store.save_source_state(SourceState("A wire"))
    assert store.source_state("Paper") == state
    assert store.source_state("Nobody") is None
    store.save_source_state(replace(state, failures=0, health="yielding"))
    assert [(one.name, one.failures) for one in store.source_states()] == [("A wire", 0), ("Paper", 0)]
