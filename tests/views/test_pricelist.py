"""The price list that stands: what holds on a day, since when, and who tells the same."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from pipeline.ingest import Desk, ingest
from pipeline.views.pricelist import PriceRow, price_list
from storage.records import Article, Company, Figure, Reading, Schedule, Source, Span, Tier, WatchList
from storage.store import Store
from tests.compare.desk import price, rates

DESK = Desk(WatchList((Company("Mistral AI"),)), rates())
PAGE = Source(
    "Prices", "page", "https://v.example/p", Schedule(every=timedelta(hours=6)), tier="primary", of="Mistral AI"
)
LIST = replace(PAGE, name="List", tier="secondary", of=None)


@pytest.fixture
def store() -> Iterator[Store]:
    with Store.open(":memory:") as opened:
        yield opened


def seen(store: Store, day: str, *figures: Figure, source: Source = PAGE, hour: int = 8) -> None:
    at = datetime.fromisoformat(day).replace(tzinfo=UTC) + timedelta(hours=hour)
    url = f"https://{source.name}.example/".lower()
    article = Article(url, source.name, f"{day} {hour} {figures}", "en")
    ingest(article, Reading(figures), source, store, DESK, at, seen=at.date())


def the_row(store: Store, on: str | None = None) -> PriceRow:
    (row,) = price_list(store, ["Mistral AI"], date.fromisoformat(on) if on else None)
    return row


def test_a_product_has_one_row_with_its_prices_by_unit(store: Store) -> None:
    seen(store, "2026-01-05", price("$0.40"), price("$2", "1M output tokens"))
    row = the_row(store)
    assert (row.subject, row.product) == ("Mistral AI", "Mistral Large 3")
    assert {unit: str(one.figure.low) for unit, one in row.prices.items()} == {
        "1M input tokens": "0.4",
        "1M output tokens": "2",
    }


def test_the_list_of_an_earlier_day_has_the_price_of_that_day(store: Store) -> None:
    seen(store, "2026-01-05", price("$10"))
    seen(store, "2026-02-05", price("$2"))
    now, then = the_row(store).prices["1M input tokens"], the_row(store, "2026-01-20").prices["1M input tokens"]
    assert (str(now.figure.low), now.since) == ("2", date(2026, 2, 5))
    assert (str(then.figure.low), then.since) == ("10", date(2026, 1, 5))
    assert price_list(store, ["Mistral AI"], date(2025, 1, 1)) == []
    assert now.changed_from is not None
    assert (str(now.changed_from[0].low), now.changed_from[1]) == ("10", date(2026, 2, 5))


def test_of_two_prices_of_one_day_the_later_one_stands(store: Store) -> None:
    seen(store, "2026-01-05", price("$10"), hour=8)
    seen(store, "2026-01-05", price("$2"), hour=14)
    assert str(the_row(store).prices["1M input tokens"].figure.low) == "2"


def test_who_confirms_a_price_is_told(store: Store) -> None:
    seen(store, "2026-01-05", price("$10"))
    seen(store, "2026-01-06", price("$10"), source=LIST)
    seen(store, "2026-01-09", price("$10"))
    one = the_row(store).prices["1M input tokens"]
    assert one.lists == ("List",)
    assert one.confirmed == datetime(2026, 1, 9, 8, tzinfo=UTC)


def test_conditions_have_rows_of_their_own(store: Store) -> None:
    seen(store, "2026-01-05", price("$10"), price("$5", conditions=("batch",)))
    rows = price_list(store, ["Mistral AI"])
    assert [(row.conditions, str(row.prices["1M input tokens"].figure.low)) for row in rows] == [
        ((), "10"),
        (("batch",), "5"),
    ]


OTHER_LIST = replace(LIST, name="Other list", kind="json")
PRICE_LIST = replace(LIST, kind="json")


def test_a_price_that_came_back_holds_since_it_came_back(store: Store) -> None:
    for day, amount in (("2026-01-05", "$10"), ("2026-02-05", "$2"), ("2026-03-05", "$10")):
        seen(store, day, price(amount))
    one = the_row(store).prices["1M input tokens"]
    assert one.since == date(2026, 3, 5)
    assert one.changed_from is not None
    assert (str(one.changed_from[0].low), one.changed_from[1]) == ("2", date(2026, 3, 5))


def test_of_a_list_alone_what_it_tells_now_stands_also_soon_after_it_moved(store: Store) -> None:
    seen(store, "2026-01-05", price("$2"), source=PRICE_LIST)
    seen(store, "2026-01-12", price("$10"), source=PRICE_LIST)
    assert str(the_row(store).prices["1M input tokens"].figure.low) == "10"
    assert str(the_row(store, "2026-01-08").prices["1M input tokens"].figure.low) == "2"


def test_lists_that_tell_another_price_than_the_vendor_are_named_with_it(store: Store) -> None:
    seen(store, "2026-01-05", price("$15"))
    seen(store, "2026-01-06", price("$14.99"), source=PRICE_LIST)
    seen(store, "2026-01-06", price("$9"), source=OTHER_LIST)
    one = the_row(store).prices["1M input tokens"]
    assert one.lists == ("List",)
    assert [(name, str(figure.low)) for name, figure in one.differ] == [("Other list", "9")]


def both(into: str, out: str, *more: Figure) -> tuple[Figure, ...]:
    return price(into), price(out, "1M output tokens"), *more


def test_of_lists_that_disagree_all_prices_of_a_product_are_those_of_one(store: Store) -> None:
    seen(store, "2026-01-05", *both("$9", "$2", price("$1", "1M cached input tokens")), source=PRICE_LIST)
    seen(store, "2026-01-06", *both("$4", "$7"), source=OTHER_LIST)
    row = the_row(store)
    assert [str(one.figure.low) for one in row.prices.values()] == ["9", "2", "1"]
    assert [name for name, _ in row.prices["1M input tokens"].differ] == ["Other list"]


def test_what_a_person_settled_stands_whichever_list_tells_the_rest(store: Store) -> None:
    seen(store, "2026-01-05", *both("$9", "$2", price("$1", "1M cached input tokens")), source=PRICE_LIST)
    seen(store, "2026-01-06", *both("$4", "$7"), source=OTHER_LIST)
    conflict = next(c for c in store.conflicts() if c.unit == "1M input tokens")
    store.save_conflict(replace(conflict, state="settled", settled_for="right"))
    assert str(the_row(store).prices["1M input tokens"].figure.low) == "4"


def test_a_list_that_has_not_followed_the_vendor_differs(store: Store) -> None:
    seen(store, "2026-01-05", price("$10"))
    seen(store, "2026-01-06", price("$10"), source=PRICE_LIST)
    seen(store, "2026-02-05", price("$2"))
    now, then = the_row(store).prices["1M input tokens"], the_row(store, "2026-01-20").prices["1M input tokens"]
    assert ([name for name, _ in now.differ], now.lists) == (["List"], ())
    assert ([name for name, _ in then.differ], then.lists) == ([], ("List",))


def over(amount: str, since: str, until: str) -> Figure:
    days = Span(date.fromisoformat(since), date.fromisoformat(until))
    return replace(price(amount, as_of=since, tense="former"), as_of_span=days)


@pytest.mark.parametrize(
    ("on", "amount"),
    [
        ("2024-07-23", None),
        ("2024-07-24", "3"),
        ("2024-09-16", "3"),
        ("2024-09-17", "2"),
        ("2025-06-01", "2"),
        ("2026-06-01", "2"),
    ],
)
def test_a_list_with_its_history_answers_for_any_day(store: Store, on: str, amount: str | None) -> None:
    history = over("$3", "2024-07-24", "2024-09-17"), price("$2", as_of="2024-09-17")
    seen(store, "2026-01-05", *history, source=PRICE_LIST)
    rows = price_list(store, ["Mistral AI"], date.fromisoformat(on))
    assert [str(row.prices["1M input tokens"].figure.low) for row in rows] == ([amount] if amount else [])


def test_prices_of_short_prompts_come_before_those_of_long_ones(store: Store) -> None:
    limits = ("batch",), ("long-context",), ("short-context",)
    seen(store, "2026-01-05", *(price("$10", conditions=one) for one in limits))
    assert [row.conditions for row in price_list(store, ["Mistral AI"])] == [limits[2], limits[0], limits[1]]


def test_a_price_whose_history_ended_stands_no_longer(store: Store) -> None:
    seen(store, "2026-01-05", over("$3", "2024-07-24", "2024-09-17"), source=PRICE_LIST)
    assert price_list(store, ["Mistral AI"], date(2024, 9, 17)) == []
    assert price_list(store, ["Mistral AI"]) == []


def test_what_is_announced_stands_from_its_day_and_is_told_before(store: Store) -> None:
    seen(store, "2026-01-05", price("$10"), price("$12", as_of="2026-03-01", tense="future"))
    before, after = the_row(store, "2026-02-01"), the_row(store, "2026-03-01")
    now = before.prices["1M input tokens"]
    assert (str(now.figure.low), now.beside) == ("10", ())
    assert now.coming is not None
    assert (str(now.coming[0].low), now.coming[1]) == ("12", date(2026, 3, 1))
    then = after.prices["1M input tokens"]
    assert (str(then.figure.low), then.since, then.beside, then.coming) == ("12", date(2026, 3, 1), (), None)


def test_a_price_says_which_open_conflict_it_is_in_until_that_is_settled(store: Store) -> None:
    blog = replace(PAGE, name="Blog", kind="feed", tier="secondary", of=None)
    for name, amount in (("a", "$20.80"), ("b", "$2"), ("c", "$2")):
        article = Article(f"https://{name}.example/", name, name, "en", published=date(2026, 1, 5))
        ingest(article, Reading((price(amount),)), replace(blog, name=name), store, DESK, datetime.now(UTC))
    one = the_row(store).prices["1M input tokens"]
    assert (str(one.figure.low), [(number, str(told.low)) for number, told in one.disputed]) == ("2", [(1, "20.8")])
    (conflict,) = store.conflicts()
    store.save_conflict(replace(conflict, state="settled", settled_for="left"))
    one = the_row(store).prices["1M input tokens"]
    assert (str(one.figure.low), one.disputed) == ("20.8", ())


def test_a_price_of_an_earlier_day_is_not_disputed_by_what_was_told_later(store: Store) -> None:
    told = (("a", "2026-01-05", "$2"), ("b", "2026-03-05", "$2"), ("c", "2026-03-05", "$20.80"))
    for name, day, amount in told:
        article = Article(f"https://{name}.example/", name, name, "en", published=date.fromisoformat(day))
        source = replace(PAGE, name=name, kind="feed", tier="press", of=None)
        ingest(article, Reading((price(amount),)), source, store, DESK, datetime.now(UTC))
    (conflict,) = store.conflicts(kinds=("disputed",))
    assert [number for number, _ in the_row(store).prices["1M input tokens"].disputed] == [conflict.number]
    assert the_row(store, "2026-01-20").prices["1M input tokens"].disputed == ()


def test_a_price_that_nobody_dates_holds_on_no_day_before_it_came(store: Store) -> None:
    paper = replace(PAGE, name="Paper", kind="feed", tier="press", of=None)
    article = Article("https://p.example/", "News", "undated", "en")
    ingest(article, Reading((price("$2"),)), paper, store, DESK, datetime(2026, 1, 5, tzinfo=UTC))
    assert [row.product for row in price_list(store, ["Mistral AI"], date(2026, 1, 5))] == ["Mistral Large 3"]
    assert price_list(store, ["Mistral AI"], date(2026, 1, 4)) == []


def written(store: Store, by: str, day: str, *figures: Figure, tier: Tier = "press") -> None:
    """Let an article tell prices."""
    source = replace(PAGE, name=by, kind="feed", tier=tier, of=None)
    article = Article(f"https://{by}.example/{day}", by, f"{by} {day}", "en", published=date.fromisoformat(day))
    at = datetime.fromisoformat(day).replace(tzinfo=UTC) + timedelta(hours=12)
    ingest(article, Reading(figures), source, store, DESK, at)


def test_what_an_article_tells_as_a_change_stands_from_its_day(store: Store) -> None:
    written(store, "a", "2026-01-05", price("$14.99", "month"))
    written(store, "b", "2026-01-06", price("$14.99", "month"))
    written(store, "c", "2026-01-12", price("$17.99", "month", tells_change=True), tier="secondary")
    assert [c.kind for c in store.conflicts()] == ["changed"]
    now, then = the_row(store).prices["month"], the_row(store, "2026-01-11").prices["month"]
    assert (str(now.figure.low), now.since) == ("17.99", date(2026, 1, 12))
    assert str(then.figure.low) == "14.99"


def test_a_price_that_others_still_tell_after_a_change_is_weighed_against_it(store: Store) -> None:
    written(store, "a", "2026-01-05", price("$14.99", "month"))
    written(store, "c", "2026-01-12", price("$17.99", "month", tells_change=True), tier="secondary")
    written(store, "d", "2026-01-14", price("$14.99", "month"))
    assert str(the_row(store).prices["month"].figure.low) == "14.99"


def test_a_change_that_an_article_tells_stands_until_the_page_is_seen_without_it(store: Store) -> None:
    seen(store, "2026-01-05", price("$14.99", "month"))
    written(store, "Paper", "2026-01-12", price("$17.99", "month", tells_change=True))
    now = the_row(store).prices["month"]
    assert (str(now.figure.low), now.since, now.confirmed) == ("17.99", date(2026, 1, 12), None)
    assert now.changed_from is not None
    assert (str(now.changed_from[0].low), now.changed_from[1]) == ("14.99", date(2026, 1, 12))
    seen(store, "2026-01-13", price("$14.99", "month"))
    now = the_row(store).prices["month"]
    assert (str(now.figure.low), now.since) == ("14.99", date(2026, 1, 5))
    assert [(name, str(figure.low)) for name, figure in now.differ] == [("Paper", "17.99")]
    seen(store, "2026-01-15", price("$17.99", "month"))
    now = the_row(store).prices["month"]
    assert (str(now.figure.low), now.differ) == ("17.99", ())


def test_prices_in_two_currencies_stand_side_by_side_and_are_no_change(store: Store) -> None:
    written(store, "a", "2026-01-05", price("$25", "month"))
    written(store, "b", "2026-01-12", price("€23", "month"))
    now = the_row(store).prices["month"]
    assert (str(now.figure.low), now.figure.currency, now.changed_from) == ("25", "USD", None)
    assert [(str(figure.low), figure.currency) for figure in now.beside] == [("23", "EUR")]


def test_a_page_that_shows_another_currency_has_changed_no_price(store: Store) -> None:
    seen(store, "2026-01-05", price("$25", "month"))
    seen(store, "2026-01-12", price("€23", "month"))
    now = the_row(store).prices["month"]
    assert (now.figure.currency, now.changed_from, list(store.conflicts())) == ("EUR", None, [])


def test_a_list_that_differs_is_no_dispute_of_the_price(store: Store) -> None:
    seen(store, "2026-01-05", price("$10"))
    seen(store, "2026-01-05", price("$12"), source=PRICE_LIST)
    one = the_row(store).prices["1M input tokens"]
    assert ([name for name, _ in one.differ], one.disputed) == ([PRICE_LIST.name], ())


def test_prices_that_no_condition_tells_apart_stand_side_by_side(store: Store) -> None:
    seen(store, "2026-01-05", price("$10"), price("$12"))
    one = the_row(store).prices["1M input tokens"]
    assert {str(one.figure.low), *(str(figure.low) for figure in one.beside)} == {"10", "12"}
    assert one.changed_from is None


def test_a_product_is_called_as_its_vendor_calls_it(store: Store) -> None:
    key = {"product_key": "Mistral AI: 3 large"}
    listed = price("$6", "1M cache write tokens", product="mistral-large-3", **key)
    seen(store, "2026-01-04", listed, source=PRICE_LIST)
    seen(store, "2026-01-05", price("$10", **key))
    assert the_row(store).product == "Mistral Large 3"


def test_a_price_that_its_vendor_withdrew_stands_no_longer_whatever_was_once_written(store: Store) -> None:
    paper = replace(PAGE, name="Paper", kind="feed", tier="press", of=None)
    article = Article("https://paper.example/1", "A", "Old news", "en", published=date(2025, 3, 1))
    ingest(article, Reading((price("$10"),)), paper, store, DESK, datetime(2025, 3, 1, tzinfo=UTC))
    seen(store, "2026-01-05", price("$2"), price("$9", product="Codestral"))
    seen(store, "2026-02-05", price("$9", product="Codestral"))
    names = [[row.product for row in price_list(store, ["Mistral AI"], date.fromisoformat(day))] for day in DAYS]
    assert names == [["Mistral Large 3"], ["Codestral", "Mistral Large 3"], ["Codestral"]]


DAYS = ("2025-06-01", "2026-02-04", "2026-02-05")


def test_a_product_that_has_only_an_announced_price_is_on_the_list_as_coming(store: Store) -> None:
    seen(store, "2026-01-05", price("$2"), price("$3", product="Mistral Large 4", as_of="2026-02-01"))
    before, after = (price_list(store, ["Mistral AI"], date.fromisoformat(day)) for day in ("2026-01-31", "2026-02-01"))
    assert [(row.product, bool(row.prices), len(row.coming)) for row in before] == [
        ("Mistral Large 3", True, 0),
        ("Mistral Large 4", False, 1),
    ]
    assert [(row.product, bool(row.prices), len(row.coming)) for row in after] == [
        ("Mistral Large 3", True, 0),
        ("Mistral Large 4", True, 0),
    ]


def test_an_announced_price_that_its_page_then_shows_holds_since_the_day_it_was_announced_for(store: Store) -> None:
    seen(store, "2026-01-05", price("$2"))
    seen(store, "2026-01-20", price("$2"), price("$3", as_of="2026-02-01"))
    seen(store, "2026-02-03", price("$3"))
    days = ("2026-01-10", "2026-01-25", "2026-02-02", "2026-02-04")
    found = [the_row(store, day).prices["1M input tokens"] for day in days]
    assert [(str(one.figure.low), one.since) for one in found] == [
        ("2", date(2026, 1, 5)),
        ("2", date(2026, 1, 5)),
        ("3", date(2026, 2, 1)),
        ("3", date(2026, 2, 1)),
    ]
    assert [str(one.coming[0].low) if one.coming else None for one in found] == [None, "3", None, None]
