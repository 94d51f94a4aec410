"""An article on its way to the store: seen again, corrected, copied, and superseded.

Each example runs on a store in memory with just what `ingest` asks of one, and on the real one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from pipeline.extract import fingerprint
from pipeline.ingest import Desk, Ingested, ingest
from pipeline.ingest.making import own_company
from storage.records import EVERY_HASH, Article, Company, Figure, Fingerprint, Reading, Schedule, Source, WatchList
from storage.store import Store
from tests.compare.desk import figure, price, rates
from tests.ingest.keeper import MemoryKeeper

WATCH = WatchList((Company("Mistral AI", aliases=("Mistral",)), Company("Microsoft", aliases=("Azure",))))
DESK = Desk(WATCH, rates())
PRESS = Source("Paper", "feed", "https://paper.example/feed", Schedule(every=timedelta(hours=1)))
OWN_PAGE = replace(PRESS, name="Prices", kind="page", tier="primary", of="Mistral AI")
NOW = datetime(2026, 1, 1, tzinfo=UTC)
ABOUT_157 = Fingerprint((1, 2, 3, 4), frozenset((1, 2)), EVERY_HASH)
ABOUT_300 = Fingerprint((5, 6, 7, 8), frozenset((5, 6)), EVERY_HASH)

Keeper = MemoryKeeper | Store


@pytest.fixture(params=["memory", "database"])
def store(request: pytest.FixtureRequest) -> Iterator[Keeper]:
    if request.param == "memory":
        yield MemoryKeeper()
        return
    with Store.open(":memory:") as opened:
        yield opened


def on_file(store: Keeper) -> tuple[object, ...]:
    if isinstance(store, MemoryKeeper):
        return dict(store.records), dict(store.conflicts), list(store.verdicts)
    return store.records(withdrawn=True), store.conflicts(states=None), store.verdicts()


def conflict_states(store: Keeper) -> list[str]:
    held = store.conflicts.values() if isinstance(store, MemoryKeeper) else store.conflicts(states=None)
    return [conflict.state for conflict in held]


def article(url: str, day: str | None, text: str = "", *, title: str = "News", **more: Any) -> Article:
    published = date.fromisoformat(day) if day else None
    return Article(url, title, text or f"{url} {day}", "en", published=published, **more)


def take(store: Keeper, url: str, day: str | None, *figures: Figure, source: Source = PRESS, **more: Any) -> Ingested:
    return ingest(article(url, day, **more), Reading(figures), source, store, DESK, NOW)


def test_the_same_article_again_changes_nothing(store: Keeper) -> None:
    take(store, "https://a.example/", "2025-03-01", figure("amount_raised", "$305M"))
    first = take(store, "https://b.example/", "2025-03-02", figure("amount_raised", "$350M"))
    before = on_file(store)
    again = take(store, "https://b.example/", "2025-03-02", figure("amount_raised", "$350M"))
    assert len(first.raised) == 1
    assert (again.new, again.raised, again.verdicts) == ((), (), ())
    assert on_file(store) == before


def test_a_correction_takes_back_and_closes_the_conflict_that_it_raised(store: Keeper) -> None:
    take(store, "https://a.example/", "2025-02-20", figure("amount_raised", "$305M"))
    wrong = take(store, "https://b.example/", "2025-02-20", figure("amount_raised", "$350M"), text="350")
    right = take(store, "https://b.example/", "2025-02-21", figure("amount_raised", "$305M"), text="305")
    assert [c.kind for c in wrong.raised] == ["disputed"]
    assert right.raised == ()
    assert [r.figure.quote for r in right.withdrawn] == ["$350M"]
    (closed,) = right.closed
    assert closed.state == "closed"
    assert closed.closed_because == "https://b.example/ corrected itself on 2026-01-01 and no longer says so."


def test_a_conflict_stays_open_while_another_page_holds_the_wrong_side(store: Keeper) -> None:
    take(store, "https://a.example/", "2025-02-20", figure("amount_raised", "$305M"))
    take(store, "https://b.example/", "2025-02-20", figure("amount_raised", "$350M"), text="350")
    take(store, "https://c.example/", "2025-02-20", figure("amount_raised", "$350M"))
    done = take(store, "https://b.example/", "2025-02-21", figure("amount_raised", "$305M"), text="305")
    assert done.closed == ()
    assert conflict_states(store) == ["open"]


def test_a_correction_raises_nothing_against_what_it_corrects(store: Keeper) -> None:
    take(store, "https://b.example/", "2025-02-20", figure("amount_raised", "$350M"), text="350")
    done = take(store, "https://b.example/", "2025-02-20", figure("amount_raised", "$305M"), text="305")
    assert done.raised == ()
    after = take(store, "https://c.example/", "2025-02-22", figure("amount_raised", "$305M"))
    assert after.raised == ()


def test_a_wrong_value_told_again_after_the_correction_is_raised_again(store: Keeper) -> None:
    take(store, "https://a.example/", "2025-02-20", figure("amount_raised", "$305M"))
    take(store, "https://b.example/", "2025-02-20", figure("amount_raised", "$350M"), text="350")
    take(store, "https://b.example/", "2025-02-21", figure("amount_raised", "$305M"), text="305")
    late = take(store, "https://c.example/", "2025-02-22", figure("amount_raised", "$350M"))
    assert [c.kind for c in late.raised] == ["disputed"]


def test_a_vendors_page_moves_on_and_back(store: Keeper) -> None:
    kinds = []
    for day, amount in (("2025-01-01", "$10"), ("2025-02-01", "$2"), ("2025-03-01", "$10"), ("2025-03-02", "$10")):
        done = take(store, "https://v.example/p", day, price(amount), source=OWN_PAGE, text=day)
        kinds.append([c.kind for c in done.raised])
    assert kinds == [[], ["changed"], ["changed"], []]


def test_a_page_without_a_date_holds_on_the_day_it_was_seen(store: Keeper) -> None:
    page = article("https://v.example/p", None)
    first = ingest(page, Reading((price("$10"),)), OWN_PAGE, store, DESK, NOW, seen=date(2025, 1, 5))
    assert first.new[0].span is not None
    assert first.new[0].span.start == date(2025, 1, 5)
    assert first.new[0].published is None


def test_a_watched_page_holds_on_the_day_it_was_seen_though_it_was_put_up_long_before(store: Keeper) -> None:
    page = article("https://v.example/p", "2023-02-01")
    done = ingest(page, Reading((price("$10"),)), OWN_PAGE, store, DESK, NOW, seen=date(2025, 1, 5))
    assert done.new[0].span is not None
    assert done.new[0].span.start == date(2025, 1, 5)
    assert done.new[0].published is None


def test_a_copy_is_its_originals_witness_and_tells_of_its_day(store: Store) -> None:
    take(store, "https://a.example/", "2024-10-02", figure("valuation", "$157B"), fingerprint=ABOUT_157)
    take(store, "https://b.example/", "2025-03-31", figure("valuation", "$300B"), fingerprint=ABOUT_300)
    copy = take(store, "https://c.example/", "2025-05-20", figure("valuation", "$157B"), fingerprint=ABOUT_157)
    assert copy.raised == ()
    assert copy.new[0].witness == "address:a.example"


def test_a_short_note_elsewhere_word_for_word_is_one_witness(store: Keeper) -> None:
    note = "OpenAI has raised $6.6 billion."
    for host in "abcde":
        raised = replace(figure("amount_raised", "$6.6B"), place="text")
        done = take(store, f"https://{host}.example/", "2024-10-02", raised, text=note, fingerprint=fingerprint(note))
        assert done.new[0].witness == "address:a.example"


def test_below_two_headlines_a_line_that_asks_for_a_subscription_makes_no_copy(store: Keeper) -> None:
    wall = fingerprint("Subscribe to read the rest of this story.")
    for host in "ab":
        raised = replace(figure("amount_raised", "$6.6B"), place="title")
        done = take(store, f"https://{host}.example/", "2024-10-02", raised, fingerprint=wall)
        assert done.new[0].witness == f"address:{host}.example"


def test_what_a_copy_tells_beside_its_original_is_its_own(store: Keeper) -> None:
    take(store, "https://a.example/", "2024-10-02", figure("valuation", "$157B"), fingerprint=ABOUT_157)
    figures = figure("valuation", "$157B"), figure("amount_raised", "$6.6B")
    copy = take(store, "https://b.example/", "2024-10-05", *figures, fingerprint=ABOUT_157)
    assert [(r.witness, str(r.span and r.span.start)) for r in copy.new] == [
        ("address:a.example", "2024-10-02"),
        ("address:b.example", "2024-10-05"),
    ]
    third = take(store, "https://c.example/", "2024-10-07", *figures, fingerprint=ABOUT_157)
    assert [r.witness for r in third.new] == ["address:a.example", "address:b.example"]


def test_a_sum_that_is_misspelt_in_a_copy_is_not_its_originals(store: Keeper) -> None:
    take(store, "https://a.example/", "2024-10-02", figure("valuation", "$157B"), fingerprint=ABOUT_157)
    copy = take(store, "https://b.example/", "2024-10-02", figure("valuation", "$15.7B"), fingerprint=ABOUT_157)
    assert [c.cause for c in copy.raised] == ["decimal"]
    assert copy.new[0].witness == "address:b.example"


def test_a_copy_of_what_was_corrected_since_is_still_its_originals(store: Keeper) -> None:
    wrong = figure("amount_raised", "$350M")
    take(store, "https://a.example/", "2025-02-20", wrong, text="350", fingerprint=ABOUT_157)
    take(store, "https://a.example/", "2025-02-20", figure("amount_raised", "$305M"), text="305", fingerprint=ABOUT_300)
    copy = take(store, "https://b.example/", "2025-02-21", wrong, fingerprint=ABOUT_157)
    assert copy.new[0].witness == "address:a.example"


def test_pages_that_name_one_canonical_address_are_one_text(store: Keeper) -> None:
    take(store, "https://a.example/story", "2024-10-02", figure("valuation", "$157B"))
    canonical = "https://a.example/story"
    copy = take(store, "https://b.example/story", "2024-10-09", figure("valuation", "$157B"), canonical_url=canonical)
    assert (copy.new[0].witness, str(copy.new[0].span and copy.new[0].span.start)) == (
        "address:a.example",
        "2024-10-02",
    )


@pytest.mark.parametrize(("told", "kinds"), [("$12", ["disputed"]), ("$10", [])], ids=["another price", "the same"])
def test_an_undated_price_counts_as_of_the_day_on_which_the_vendors_page_was_seen(
    store: Keeper, told: str, kinds: list[str]
) -> None:
    take(store, "https://n.example/old", "2024-06-01", price("$3", product="Mistral Medium 3"))
    page = Article("https://v.example/prices", "Prices", "Mistral Large costs $10", "en")
    ingest(page, Reading((price("$10"),)), OWN_PAGE, store, DESK, NOW, seen=date(2025, 1, 5))
    done = take(store, "https://n.example/undated", None, price(told))
    assert [conflict.kind for conflict in done.raised] == kinds


def test_a_watched_page_that_is_a_copy_says_what_holds_on_its_own_day(store: Keeper) -> None:
    take(store, "https://v.example/prices", "2025-01-05", price("$10"), source=OWN_PAGE, fingerprint=ABOUT_157)
    page = article("https://v.example/en/prices", "2025-01-01", fingerprint=ABOUT_157)
    done = ingest(page, Reading((price("$10"),)), OWN_PAGE, store, DESK, NOW, seen=date(2025, 3, 5))
    assert done.new[0].span is not None
    assert done.new[0].span.start == date(2025, 3, 5)


def test_the_company_that_a_primary_page_names_first_speaks_for_itself() -> None:
    primary = replace(PRESS, tier="primary")
    page = article("https://cloud.example/", None, "Prices of models by Mistral", title="Azure: prices")
    assert own_company(page, primary, (), WATCH) == "Microsoft"
    assert own_company(replace(page, title="Prices"), primary, (), WATCH) == "Mistral AI"
    assert own_company(page, PRESS, (), WATCH) is None
    assert own_company(page, replace(PRESS, of="Mistral AI"), (), WATCH) == "Mistral AI"


def test_a_primary_page_is_press_for_others(store: Keeper) -> None:
    source = replace(PRESS, tier="primary", of="Microsoft")
    done = take(store, "https://m.example/", "2025-03-01", figure("amount_raised", "$305M"), source=source)
    assert (done.new[0].tier, done.new[0].own_word) == ("press", False)


def test_a_dispute_of_an_undated_figure_ends_when_the_round_that_it_tells_of_comes_in(store: Keeper) -> None:
    take(store, "https://a.example/", "2025-09-09", figure("amount_raised", "€1.7B"))
    wrong = take(store, "https://b.example/", None, figure("amount_raised", "€600M"))
    assert [c.kind for c in wrong.raised] == ["disputed"]
    assert take(store, "https://c.example/", "2024-06-11", figure("amount_raised", "€600M")).raised == ()
    assert conflict_states(store) == ["closed"]
    held = store.conflicts.values() if isinstance(store, MemoryKeeper) else store.conflicts(states=None)
    assert [c.closed_because for c in held] == [
        "With €600 million (11 June 2024) on file for the amount raised of Mistral AI, "
        "€600 million (undated) agrees with it."
    ]
