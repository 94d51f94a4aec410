"""The outbox: what waits, what was told to whom, and told once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from storage.store import Delivery, Store
from tests.storage.made import NOW, later

MAIL = Delivery("<1@figurewatch>", "weekly", "mailto:desk@example.org", "Two disputes", NOW, b"From: \xff", ("b", "a"))


@pytest.fixture
def store() -> Iterator[Store]:
    with Store.open(":memory:") as opened:
        yield opened


def test_a_message_waits_until_it_was_accepted(store: Store) -> None:
    store.queue_delivery(MAIL)
    assert store.pending_deliveries() == [MAIL]
    assert store.sent_items(MAIL.recipient) == set()
    store.mark_failed(MAIL.id, "The server is busy.", later(1))
    store.mark_failed(MAIL.id, "The server is gone.", later(2))
    assert store.pending_deliveries() == [replace(MAIL, attempts=2, error="The server is gone.")]
    store.mark_sent(MAIL.id, later(3))
    assert store.pending_deliveries() == []
    assert store.deliveries() == [replace(MAIL, attempts=3, sent=later(3))]
    assert store.sent_items(MAIL.recipient) == {"a", "b"}
    assert store.sent_items("mailto:other@example.org") == set()


def test_a_message_that_is_queued_again_is_not_sent_again(store: Store) -> None:
    store.queue_delivery(MAIL)
    store.mark_sent(MAIL.id, later(1))
    store.queue_delivery(replace(MAIL, items=("c",), subject="Another"))
    assert store.pending_deliveries() == []
    assert store.deliveries() == [replace(MAIL, attempts=1, sent=later(1))]


def test_what_was_sent_stays_sent(store: Store) -> None:
    store.queue_delivery(MAIL)
    store.mark_sent(MAIL.id, later(1))
    store.mark_sent(MAIL.id, later(2))
    assert [one.sent for one in store.deliveries()] == [later(1)]


def test_the_oldest_waits_first_and_the_newest_is_listed_first(store: Store) -> None:
    for name, minute in (("b", 2), ("a", 1), ("c", 3)):
        store.queue_delivery(replace(MAIL, id=name, created=later(minute), items=()))
    assert [one.id for one in store.pending_deliveries()] == ["a", "b", "c"]
    assert [one.id for one in store.deliveries(limit=2)] == ["c", "b"]


def test_a_message_that_nobody_queued_is_a_mistake(store: Store) -> None:
    with pytest.raises(KeyError, match="nothing"):
        store.mark_sent("nothing", NOW)
    with pytest.raises(KeyError, match="nothing"):
        store.mark_failed("nothing", "It failed.", NOW)


def test_when_a_digest_was_made_is_kept(store: Store) -> None:
    assert store.digest_run("weekly") is None
    store.save_digest_run("weekly", NOW)
    store.save_digest_run("weekly", later(1))
    assert store.digest_run("weekly") == later(1)
    assert store.digest_run("daily") is None
