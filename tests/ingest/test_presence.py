"""A watched page along time: what it shows, what it stopped showing, and what was there for hours only."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from pipeline.compare.standing import standing
from pipeline.decisions import fix
from pipeline.ingest import Desk, Ingested, ingest
from storage.records import Article, Company, Figure, Reading, Record, Schedule, Source, WatchList
from storage.store import Store
from tests.compare.desk import figure, price, rates

DESK = Desk(WatchList((Company("Mistral AI"),)), rates())
PAGE = Source("Prices", "page", "https://v.example/p", Schedule(every=timedelta(hours=6)), "primary", of="Mistral AI")
LIST = replace(PAGE, name="List", kind="json", address="https://l.example/", tier="secondary", of=None)
OUT = "1M output tokens"


class Page:
    """A watched page, looked at again and again."""

    def __init__(self, store: Store, source: Source = PAGE, url: str = "https://v.example/p") -> None:
        self.store, self.source, self.url = store, source, url

    def shows(self, when: str, *figures: Figure) -> Ingested:
        now = datetime.fromisoformat(when).replace(tzinfo=UTC)
        article = Article(self.url, "Prices", f"{[f.quote for f in figures]}", "en")
        first = not self.store.records(source=self.source.name, withdrawn=True, limit=1)
        return ingest(article, Reading(figures), self.source, self.store, DESK, now, baseline=first, seen=now.date())

    def held(self, amount: str, unit: str = "1M input tokens") -> Record:
        return next(
            r for r in reversed(self.store.records(withdrawn=True))
            if r.figure.quote == amount and r.figure.unit == unit and r.url == self.url
        )  # fmt: skip


@pytest.fixture
def store() -> Iterator[Store]:
    with Store.open(":memory:") as opened:
        yield opened


@pytest.fixture
def page(store: Store) -> Page:
    return Page(store)


def kinds(done: Ingested) -> list[str]:
    return [conflict.kind for conflict in done.raised]


def stands(store: Store, on: str | None = None) -> str | None:
    value = standing(store.company_file("Mistral AI", ("price",)).values, date.fromisoformat(on) if on else None)
    return value.first.figure.quote if value else None


# --- gone ---


def test_a_price_that_is_gone_from_its_page_is_withdrawn_and_stays_what_it_was_before(page: Page) -> None:
    page.shows("2026-01-05 08:00", price("$2"), price("$6", OUT))
    done = page.shows("2026-02-05 08:00", price("$6", OUT))
    assert [r.figure.quote for r in done.gone] == ["$2"]
    assert (kinds(done), done.withdrawn) == ([], ())
    held = page.held("$2")
    assert (held.gone, held.withdrawn) == (True, None)
    assert held.left == datetime(2026, 2, 5, 8, tzinfo=UTC)
    values = [v for v in page.store.company_file("Mistral AI", ("price",)).values if v.first.figure.unit != OUT]
    assert standing(values, date(2026, 2, 5)) is None
    before = standing(values, date(2026, 2, 4))
    assert before is not None
    assert before.first.figure.quote == "$2"


def test_a_withdrawal_is_one_only_once(page: Page) -> None:
    page.shows("2026-01-05 08:00", price("$2"), price("$6", OUT))
    first = page.shows("2026-02-05 08:00", price("$6", OUT))
    second = page.shows("2026-02-06 08:00", price("$6", OUT), price("$1", product="Codestral"))
    assert (len(first.gone), second.gone) == (1, ())


def test_a_second_look_six_hours_later_confirms_a_move_and_a_withdrawal(page: Page) -> None:
    page.shows("2026-01-05 08:00", price("$2"), price("$6", OUT))
    page.shows("2026-02-05 08:00", price("$5", OUT))
    for when, sure in (("2026-02-05 13:59", False), ("2026-02-05 14:00", True)):
        page.shows(when, price("$5", OUT))
        assert (page.held("$5", OUT).confirmed is not None, page.held("$2").gone_confirmed is not None) == (sure, sure)


def test_a_price_that_another_takes_the_place_of_is_not_gone(page: Page) -> None:
    page.shows("2026-01-05 08:00", price("$2"))
    done = page.shows("2026-02-05 08:00", price("$3"))
    assert (kinds(done), done.gone) == (["changed"], ())
    assert (page.held("$2").left is not None, page.held("$2").gone) == (True, False)


def test_a_renamed_product_is_one_withdrawn_and_one_new(page: Page) -> None:
    page.shows("2026-01-05 08:00", price("$2"), price("$9", product="Codestral"))
    done = page.shows("2026-02-05 08:00", price("$2", product="Mistral Large 4"), price("$9", product="Codestral"))
    assert [r.figure.product for r in done.gone] == ["Mistral Large 3"]
    assert [(r.figure.product, v.kind) for r, v in zip(done.new, done.verdicts, strict=True)] == [
        ("Mistral Large 4", "new")
    ]


def test_a_page_without_any_price_has_lost_them_and_withdraws_none(page: Page) -> None:
    page.shows("2026-01-05 08:00", *(price("$2", product=f"Model {n}") for n in range(50)))
    done = page.shows("2026-02-05 08:00", figure("valuation", "$14B"))
    assert (done.lost, done.gone, done.wavered) == (50, (), 0)
    again = page.shows("2026-02-06 08:00", *(price("$2", product=f"Model {n}") for n in range(50)))
    assert (again.lost, again.gone, again.new, again.wavered) == (0, (), (), 0)
    assert stands(page.store) == "$2"


def test_a_price_that_returns_after_days_is_on_its_page_again(page: Page) -> None:
    page.shows("2026-01-05 08:00", price("$2"), price("$6", OUT))
    page.shows("2026-02-05 08:00", price("$6", OUT))
    done = page.shows("2026-03-05 08:00", price("$2"), price("$6", OUT))
    assert [v.kind for v in done.verdicts] == ["new"]
    assert "again" in done.verdicts[0].explanation
    values = [v for v in page.store.company_file("Mistral AI", ("price",)).values if v.first.figure.unit != OUT]
    days = ("2026-01-05", "2026-02-04", "2026-02-05", "2026-03-04", "2026-03-05")
    held = [standing(values, date.fromisoformat(day)) is not None for day in days]
    assert held == [True, True, False, False, True]


def test_once_the_vendor_withdrew_a_price_an_old_article_does_not_bring_it_back(store: Store) -> None:
    page = Page(store)
    paper = replace(PAGE, name="Paper", kind="feed", tier="press", of=None)
    article = Article("https://paper.example/1", "A", "Old news", "en", published=date(2025, 3, 1))
    ingest(article, Reading((price("$10"),)), paper, store, DESK, datetime(2025, 3, 1, tzinfo=UTC))
    page.shows("2026-01-05 08:00", price("$2"), price("$6", product="Codestral"))
    page.shows("2026-02-05 08:00", price("$6", product="Codestral"))
    values = [v for v in store.company_file("Mistral AI", ("price",)).values if v.first.figure.product != "Codestral"]
    assert standing(values, date(2026, 2, 5)) is None
    Page(store, LIST, "https://l.example/").shows("2026-02-06 08:00", price("$2"))
    values = [v for v in store.company_file("Mistral AI", ("price",)).values if v.first.figure.product != "Codestral"]
    found = standing(values, date(2026, 2, 7))
    assert found is not None
    assert found.first.figure.quote == "$2"


# --- there and back ---


def test_a_page_that_goes_there_and_back_within_a_day_withdraws_what_it_told(page: Page) -> None:
    page.shows("2026-01-05 08:00", price("$2"))
    there = page.shows("2026-02-05 08:00", price("$20"))
    back = page.shows("2026-02-05 20:00", price("$2"))
    assert kinds(there) == ["changed"]
    assert (kinds(back), back.gone, back.wavered) == ([], (), 1)
    (closed,) = back.closed
    assert closed.closed_because == (
        "https://v.example/p went back within a day, on 2026-02-05 at 20:00 UTC, to what it showed before."
    )
    assert page.held("$20").withdrawn is not None
    assert page.held("$2").left is None
    assert [stands(page.store, day) for day in ("2026-02-04", "2026-02-05", "2026-02-06")] == ["$2"] * 3
    (one,) = page.store.waverings()
    assert (one.way, one.source, one.ended - one.began) == ("came", "Prices", timedelta(hours=12))


def test_a_page_that_goes_back_after_more_than_a_day_has_moved_twice(page: Page) -> None:
    page.shows("2026-01-05 08:00", price("$2"))
    there = page.shows("2026-02-05 08:00", price("$20"))
    back = page.shows("2026-02-06 08:01", price("$2"))
    assert (kinds(there), kinds(back), back.wavered) == (["changed"], ["changed"], 0)


def test_a_price_that_wavered_and_then_moves_for_good_is_told(page: Page) -> None:
    page.shows("2026-01-05 08:00", price("$2"))
    page.shows("2026-02-05 08:00", price("$20"))
    page.shows("2026-02-05 20:00", price("$2"))
    again = page.shows("2026-02-06 08:00", price("$20"))
    later = page.shows("2026-02-06 15:00", price("$20"))
    assert (kinds(again), kinds(later), later.new) == (["changed"], [], ())
    assert stands(page.store) == "$20"
    assert [c.state for c in page.store.conflicts(states=None)].count("open") == 1


def test_a_price_that_is_missing_for_hours_is_not_told_anew_when_it_returns(page: Page) -> None:
    page.shows("2026-01-05 08:00", price("$2"), price("$6", OUT))
    gone = page.shows("2026-02-05 08:00", price("$6", OUT))
    back = page.shows("2026-02-05 14:00", price("$2"), price("$6", OUT))
    assert (len(gone.gone), back.new, back.wavered) == (1, (), 1)
    held = page.held("$2")
    assert (held.left, held.gone, held.gone_confirmed) == (None, False, None)
    assert [one.way for one in page.store.waverings()] == ["went"]


def test_a_product_that_is_shown_for_hours_only_was_never_one(page: Page) -> None:
    page.shows("2026-01-05 08:00", price("$2"))
    page.shows("2026-02-05 08:00", price("$2"), price("$9", product="Codestral"))
    back = page.shows("2026-02-05 14:00", price("$2"))
    assert (back.gone, back.wavered) == ((), 1)
    assert page.held("$9").withdrawn is not None


def test_what_a_first_look_found_is_withdrawn_also_within_a_day(page: Page) -> None:
    page.shows("2026-01-05 08:00", price("$2"), price("$9", product="Codestral"))
    done = page.shows("2026-01-05 14:00", price("$2"))
    assert ([r.figure.quote for r in done.gone], done.wavered) == (["$9"], 0)


def test_two_moves_within_a_day_are_two_changes(page: Page) -> None:
    page.shows("2026-01-05 08:00", price("$2"))
    first = page.shows("2026-02-05 08:00", price("$3"))
    second = page.shows("2026-02-05 14:00", price("$4"))
    assert (kinds(first), kinds(second), second.wavered) == (["changed"], ["changed"], 0)


# --- several prices of one series ---


def test_the_same_prices_in_another_order_raise_nothing(page: Page) -> None:
    page.shows("2026-01-05 08:00", price("$2"), price("$3"))
    for when, amounts in (("2026-02-05 08:00", ("$3", "$2")), ("2026-03-05 08:00", ("$2", "$3"))):
        done = page.shows(when, *(price(amount) for amount in amounts))
        assert (kinds(done), done.new, done.gone, done.wavered) == ([], (), (), 0)


def test_a_price_that_comes_beside_another_raises_nothing_then_or_later(page: Page) -> None:
    page.shows("2026-01-05 08:00", price("$2"))
    beside = page.shows("2026-02-05 08:00", price("$3"), price("$2"))
    again = page.shows("2026-03-05 08:00", price("$2"), price("$3"))
    assert (kinds(beside), beside.gone, kinds(again), again.new) == ([], (), [], ())


@pytest.mark.parametrize("order", [("$3", "$2"), ("$2", "$3")])
def test_of_a_set_the_price_that_moved_is_told_and_no_other(page: Page, order: tuple[str, str]) -> None:
    page.shows("2026-01-05 08:00", *(price(amount) for amount in order))
    done = page.shows("2026-02-05 08:00", price("$4"), price("$2"))
    (conflict,) = done.raised
    assert [page.store.record(key).figure.quote for key in conflict.left] == ["$3"]  # type: ignore[union-attr]
    assert done.gone == ()


def test_a_set_that_moves_as_a_whole_is_one_change(page: Page) -> None:
    page.shows("2026-01-05 08:00", price("$2"), price("$3"))
    done = page.shows("2026-02-05 08:00", price("$5"), price("$4"))
    (conflict,) = done.raised
    held = page.store.conflict(conflict.key)
    assert held is not None
    sides = [{page.store.record(key).figure.quote for key in side} for side in (held.left, held.right)]  # type: ignore[union-attr]
    assert sides == [{"$2", "$3"}, {"$4", "$5"}]


# --- announced ---

COMING = price("$3", as_of="2026-12-01")


def test_an_announced_price_is_a_change_told_ahead_and_stands_from_its_day(page: Page) -> None:
    page.shows("2026-11-01 08:00", price("$2"))
    told = page.shows("2026-11-20 08:00", price("$2"), COMING)
    assert (kinds(told), told.gone) == (["changed"], ())
    assert page.held("$3").is_ahead
    assert [stands(page.store, day) for day in ("2026-11-21", "2026-11-30", "2026-12-01")] == ["$2", "$2", "$3"]


def test_an_announced_price_that_then_holds_raises_nothing_more(page: Page) -> None:
    page.shows("2026-11-01 08:00", price("$2"))
    page.shows("2026-11-20 08:00", price("$2"), COMING)
    same = page.shows("2026-12-02 08:00", COMING)
    plain = page.shows("2026-12-09 08:00", price("$3"))
    assert (kinds(same), same.gone, kinds(plain), plain.gone) == ([], (), [], ())


def test_an_announcement_that_is_taken_back_before_its_day_is_withdrawn(page: Page) -> None:
    page.shows("2026-11-01 08:00", price("$2"))
    page.shows("2026-11-20 08:00", price("$2"), COMING)
    done = page.shows("2026-11-25 08:00", price("$2"))
    assert [r.figure.quote for r in done.gone] == ["$3"]
    assert stands(page.store, "2026-12-05") == "$2"


def test_a_list_is_held_against_the_price_of_its_day_and_may_be_early(store: Store) -> None:
    page, prices = Page(store), Page(store, LIST, "https://l.example/")
    page.shows("2026-11-01 08:00", price("$2"))
    page.shows("2026-11-20 08:00", price("$2"), COMING)
    assert kinds(prices.shows("2026-11-21 08:00", price("$2"))) == []
    assert kinds(prices.shows("2026-11-29 08:00", price("$3"))) == []
    assert kinds(prices.shows("2026-12-03 08:00", price("$2"))) == ["disputed"]


def test_what_is_missing_from_a_part_of_a_page_has_not_left(page: Page) -> None:
    page.shows("2026-01-05 08:00", price("$2"), price("$6", OUT))
    now = datetime(2026, 2, 5, 8, tzinfo=UTC)
    article = Article(page.url, "Prices", "a part", "en")
    part = ingest(article, Reading((price("$2"),)), PAGE, page.store, DESK, now, seen=now.date(), whole=False)
    assert (part.gone, part.lost, page.held("$6", OUT).left) == ((), 0, None)


def test_an_article_that_tells_of_a_price_to_come_disputes_nothing(store: Store) -> None:
    page = Page(store)
    page.shows("2026-11-01 08:00", price("$2"))
    paper = replace(PAGE, name="Paper", kind="feed", tier="press", of=None)
    article = Article("https://paper.example/1", "Dearer", "From December", "en", published=date(2026, 11, 20))
    told = ingest(article, Reading((COMING,)), paper, store, DESK, datetime(2026, 11, 20, 9, tzinfo=UTC))
    assert kinds(told) == ["changed"]
    assert kinds(page.shows("2026-11-25 08:00", price("$2"), COMING)) == []
    assert kinds(page.shows("2026-12-02 08:00", price("$3"))) == []
    assert [c.kind for c in store.conflicts(states=None)] == ["changed"]


def test_what_a_person_corrects_is_no_more_bound_to_the_page_it_left(page: Page) -> None:
    page.shows("2026-01-05 08:00", price("$20"), price("$6", product="Codestral"))
    page.shows("2026-02-05 08:00", price("$6", product="Codestral"))
    now = datetime(2026, 2, 6, tzinfo=UTC)
    made, _ = fix(page.store, page.held("$20"), {"low": "2", "high": "2"}, DESK, by="me", note="", now=now)
    assert (str(made.figure.low), made.left, made.gone) == ("2", None, False)
