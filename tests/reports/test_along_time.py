"""Prices along time in a digest: seen once, withdrawn once, taken back, announced and begun."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from reports.delivery import plan_delivery
from reports.digest import Digest, html, markdown, text
from reports.items import Change, Group
from reports.render import subject
from storage.records import DigestPlan, Figure, Schedule
from tests.compare.desk import price
from tests.reports.office import Office, source

PAGE = source("Mistral AI prices", tier="primary", kind="page", of="Mistral AI")
OTHER = source("Mistral AI legacy", tier="primary", kind="page", of="Mistral AI")
LIST = source("Price list", tier="secondary", kind="json")
URL, OTHER_URL, LIST_URL = "https://mistral.example/pricing", "https://mistral.example/legacy", "https://list.example/"
OUT = "1M output tokens"
DAY = timedelta(days=1)


def at(when: str) -> datetime:
    return datetime.fromisoformat(when).replace(tzinfo=UTC)


def shows(office: Office, when: str, *figures: Figure, by: object = PAGE, url: str = URL) -> None:
    first = not office.store.records(withdrawn=True, limit=1)
    office.tell(by, *figures, url=url, day=None, baseline=first, later=at(when) - office.now)  # type: ignore[arg-type]


def told(office: Office, since: str, until: str) -> Digest:
    return office.digest(at(since), at(until))


@pytest.fixture
def office() -> Office:
    made = Office()
    shows(made, "2026-05-04 08:00", price("$0.4"), price("$2", OUT), price("$9", product="Codestral"))
    return made


# --- seen once ---


def test_a_price_that_moved_is_seen_once_until_a_look_six_hours_later(office: Office) -> None:
    shows(office, "2026-05-05 08:00", price("$0.5"), price("$2", OUT), price("$9", product="Codestral"))
    notes = []
    for when in ("2026-05-05 13:00", "2026-05-05 14:00"):
        shows(office, when, price("$0.5"), price("$2", OUT), price("$9", product="Codestral"))
        (item,) = told(office, "2026-05-05", "2026-05-06").changes
        notes.append(item.note)
    assert notes == ["seen once so far", ""]


def test_a_price_that_is_told_to_have_moved_needs_no_second_look(office: Office) -> None:
    moved = price("$0.5", tells_change=True)
    shows(office, "2026-05-05 08:00", moved, price("$2", OUT), price("$9", product="Codestral"))
    (item,) = told(office, "2026-05-05", "2026-05-06").changes
    assert item.note == ""


def test_of_a_table_it_is_said_how_many_were_seen_once(office: Office) -> None:
    moved = (price("$0.5", tells_change=True), price("$3", OUT), price("$9", product="Codestral"))
    shows(office, "2026-05-05 08:00", *moved)
    (item,) = told(office, "2026-05-05", "2026-05-06").changes
    assert isinstance(item, Group)
    assert item.note == "1 of them seen once so far"


def test_what_came_back_within_a_day_is_not_told_and_stands_under_its_source(office: Office) -> None:
    shows(office, "2026-05-05 08:00", price("$40"), price("$2", OUT), price("$9", product="Codestral"))
    assert len(told(office, "2026-05-05", "2026-05-05 09:00").changes) == 1
    shows(office, "2026-05-05 20:00", price("$0.4"), price("$2", OUT), price("$9", product="Codestral"))
    digest = told(office, "2026-05-05", "2026-05-06")
    assert digest.is_empty
    note = digest.sources[-1]
    assert (note.name, note.state) == ("Mistral AI prices", "went there and back")
    assert note.text == (
        "Mistral Large 3 per 1M input tokens $40 was shown from 5 May 08:00 to 5 May 20:00 only. "
        "What was told of that is taken back."
    )
    assert any("went back within a day" in line for line in digest.set_aside)


# --- withdrawn ---


def test_what_is_gone_from_a_page_is_one_item_and_told_once(office: Office) -> None:
    shows(office, "2026-05-06 08:00", price("$9", product="Codestral"))
    digest = told(office, "2026-05-05", "2026-05-07")
    (item,) = digest.withdrawn
    assert item.title == "Mistral AI: 2 prices no longer on its own page"
    assert [fact.text for fact in item.facts] == [
        "Mistral Large 3 per 1M input tokens $0.40",
        "Mistral Large 3 per 1M output tokens $2",
    ]
    assert item.note == "gone on 6 May, seen once so far"
    assert not digest.is_empty
    assert not digest.changes
    assert subject(digest).endswith(": 2 withdrawn")
    shows(office, "2026-05-06 15:00", price("$9", product="Codestral"))
    (item,) = told(office, "2026-05-05", "2026-05-07").withdrawn
    assert item.note == "gone on 6 May"
    assert told(office, "2026-05-07", "2026-05-14").is_empty


def test_a_withdrawal_is_sent_to_each_reader_once(office: Office) -> None:
    plan = DigestPlan("daily", Schedule(every=DAY), ("mailto:desk@example.org",))
    office.plans = (plan,)
    shows(office, "2026-05-06 08:00", price("$9", product="Codestral"))
    sent = []
    for _ in range(2):
        digest = told(office, "2026-05-05", "2026-05-07")
        sent.append(plan_delivery(office.store, office.config, plan, digest, office.now))
        for one in sent[-1]:
            office.store.mark_sent(one.id, office.now)
    assert [len(one) for one in sent] == [1, 0]


def test_a_renamed_product_is_one_withdrawn_and_one_new(office: Office) -> None:
    shows(office, "2026-05-06 08:00", price("$0.4"), price("$2", OUT), price("$9", product="Codestral 2"))
    digest = told(office, "2026-05-05", "2026-05-07")
    assert [fact.text for item in digest.withdrawn for fact in item.facts] == ["Codestral per 1M input tokens $9"]
    assert [fact.text for item in digest.news for fact in item.facts] == ["Codestral 2 per 1M input tokens $9"]


def test_what_another_page_of_the_vendor_shows_still_is_not_withdrawn(office: Office) -> None:
    shows(office, "2026-05-05 08:00", price("$9", product="Codestral"), by=OTHER, url=OTHER_URL)
    shows(office, "2026-05-06 08:00", price("$0.4"), price("$2", OUT))
    assert not told(office, "2026-05-05", "2026-05-07").withdrawn


def test_what_a_list_leaves_out_is_not_withdrawn(office: Office) -> None:
    shows(office, "2026-05-05 08:00", price("$9", product="Codestral"), price("$2", OUT), by=LIST, url=LIST_URL)
    shows(office, "2026-05-06 08:00", price("$2", OUT), by=LIST, url=LIST_URL)
    digest = told(office, "2026-05-05", "2026-05-07")
    assert not digest.withdrawn
    assert "Price list no longer lists 1 price." in digest.set_aside


def test_a_price_on_its_page_again_after_days_is_news(office: Office) -> None:
    shows(office, "2026-05-06 08:00", price("$0.4"), price("$2", OUT))
    shows(office, "2026-05-09 08:00", price("$0.4"), price("$2", OUT), price("$9", product="Codestral"))
    digest = told(office, "2026-05-09", "2026-05-10")
    assert [fact.text for item in digest.news for fact in item.facts] == ["Codestral per 1M input tokens $9"]


# --- announced ---

AHEAD = price("$0.5", as_of="2026-06-01")
NOW = (price("$0.4"), price("$2", OUT), price("$9", product="Codestral"))


def test_an_announced_price_is_coming_and_told_again_when_it_starts(office: Office) -> None:
    shows(office, "2026-05-20 08:00", *NOW, AHEAD)
    digest = told(office, "2026-05-18", "2026-05-25")
    (item,) = digest.coming
    assert isinstance(item, Change)
    assert item.old is not None
    assert (item.old.amount, item.new.amount, item.difference, item.note) == (
        "$0.40",
        "$0.50",
        "+25\u00a0%",
        "from 1 Jun",
    )
    assert (digest.changes, digest.news, digest.withdrawn) == ((), (), ())
    # no page changes that day: the day alone brings it
    begun = told(office, "2026-05-25", "2026-06-02")
    (item,) = begun.changes
    assert isinstance(item, Change)
    assert item.note == "since 1 Jun, as announced on 20 May"
    assert (item.old.amount if item.old else "", item.new.amount) == ("$0.40", "$0.50")
    assert begun.coming == ()
    assert not {key for key in digest.items if key in begun.items and not key.startswith("source:")}
    assert told(office, "2026-06-02", "2026-06-09").is_empty
    assert told(office, "2026-05-25", "2026-06-01").is_empty


def test_the_page_that_then_shows_it_tells_nothing_more(office: Office) -> None:
    shows(office, "2026-05-20 08:00", *NOW, AHEAD)
    shows(office, "2026-06-03 08:00", price("$0.5"), *NOW[1:])
    begun = told(office, "2026-05-25", "2026-06-08")
    assert len(begun.changes) == 1
    assert (begun.withdrawn, begun.news, begun.coming) == ((), (), ())


def test_what_is_announced_and_begins_in_one_period_is_told_once(office: Office) -> None:
    shows(office, "2026-05-30 08:00", *NOW, AHEAD)
    digest = told(office, "2026-05-28", "2026-06-04")
    assert (len(digest.changes), digest.coming, digest.news) == (1, (), ())


def test_what_a_first_pass_found_announced_is_told_when_it_starts() -> None:
    office = Office()
    shows(office, "2026-05-20 08:00", *NOW, AHEAD)
    assert told(office, "2026-05-18", "2026-05-25").is_empty
    (item,) = told(office, "2026-05-25", "2026-06-02").changes
    assert "as announced on 20 May" in item.note


def test_an_announced_price_of_something_new_has_nothing_before_it(office: Office) -> None:
    shows(office, "2026-05-20 08:00", *NOW, price("$1", product="Mistral Large 4", as_of="2026-06-01"))
    (item,) = told(office, "2026-05-18", "2026-05-25").coming
    assert isinstance(item, Change)
    assert item.old is None


def test_an_announcement_that_is_withdrawn_does_not_start(office: Office) -> None:
    shows(office, "2026-05-20 08:00", *NOW, AHEAD)
    shows(office, "2026-05-26 08:00", *NOW)
    digest = told(office, "2026-05-25", "2026-06-08")
    (item,) = digest.withdrawn
    assert item.title == "Mistral AI: 1 announced price no longer on its own page"
    assert digest.changes == ()


def test_a_page_that_is_early_tells_the_change_once(office: Office) -> None:
    shows(office, "2026-05-20 08:00", *NOW, AHEAD)
    shows(office, "2026-05-31 20:00", price("$0.5"), *NOW[1:])
    digest = told(office, "2026-05-25", "2026-06-08")
    assert len(digest.changes) == 1


def test_prices_announced_together_are_one_table(office: Office) -> None:
    shows(office, "2026-05-20 08:00", *NOW, AHEAD, price("$3", OUT, as_of="2026-06-01"))
    (item,) = told(office, "2026-05-18", "2026-05-25").coming
    assert isinstance(item, Group)
    assert item.title == "Mistral AI: 2 prices announced for 1 Jun on its own page"
    assert item.columns == ("Price", "Now", "From 1 Jun", "By")
    assert [row.number for row in item.rows] == [one.number for one in office.store.conflicts(kinds=("changed",))]
    (item,) = told(office, "2026-05-25", "2026-06-02").changes
    assert item.title == "Mistral AI: 2 announced prices hold since 1 Jun"


def test_all_forms_of_a_digest_tell_all_of_it(office: Office) -> None:
    shows(office, "2026-05-20 08:00", price("$2.5", OUT), price("$0.4"), AHEAD)
    digest = told(office, "2026-05-18", "2026-05-25")
    for written in (markdown(digest), text(digest), html(digest)):
        for words in ("Coming", "Withdrawn"):
            assert words.casefold() in written.casefold()
        for words in ("from 1 Jun", "no longer on its own page", "gone on 20 May", "Codestral per 1M input tokens $9"):
            assert words in written
