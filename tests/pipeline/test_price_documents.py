"""Price lists that others keep, along time: what they move, how they stand to the vendor, and where an alias points."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from pipeline.figures.documents import map_document, parse_document
from pipeline.figures.products import product_key
from pipeline.ingest import Desk, Ingested, ingest
from pipeline.watchlist import guide_watch_list
from storage.records import Article, Figure, Reading, Schedule, Source
from storage.store import Store
from tests.compare.desk import price, rates

WATCH = guide_watch_list()
DESK = Desk(WATCH, rates())
MAPPING: dict[str, Any] = {
    "each": "@", "subject": "'Mistral AI'", "product": "id", "id": "id",
    "price": {"1M input tokens": "in", "1M output tokens": "out"},
}  # fmt: skip
LIST = Source("List", "json", "https://list.example/p.json", Schedule(every=timedelta(hours=12)), tier="secondary")
OTHER = replace(LIST, name="Other list", address="https://other.example/p.json")
PAGE = replace(LIST, name="Page", kind="page", address="https://mistral.example/p", tier="primary", of="Mistral AI")
DAY = datetime(2026, 1, 5, 8, tzinfo=UTC)


@pytest.fixture
def store() -> Iterator[Store]:
    with Store.open(":memory:") as opened:
        yield opened


def listed(store: Store, day: int, source: Source = LIST, **models: str) -> Ingested:
    """Take a document in: `m_2411="2/6"` is an id with both its prices, `>m-2512` what it stands for."""
    items = []
    for name, told in models.items():
        sums, _, alias = told.partition(">")
        into, _, out = sums.partition("/")
        item = {"id": name.replace("_", "-"), "in": Decimal(into), "out": Decimal(out)}
        items.append(item | ({"now": alias} if alias else {}))
    mapping = MAPPING | ({"alias_of": "now"} if any("now" in item for item in items) else {})
    body = json.dumps(items, default=str).encode()
    reading = map_document(parse_document(body), mapping, WATCH, place=source.name)
    return taken(store, day, source, reading, body.decode())


def shown(store: Store, day: float, amount: str, product: str) -> Ingested:
    """Take the vendor's own page in."""
    return taken(store, day, PAGE, Reading((priced(amount, product),)), f"{day} {amount}")


def priced(amount: str, product: str) -> Figure:
    return price(amount, product=product, product_key=product_key(product, "Mistral AI", WATCH))


def taken(store: Store, day: float, source: Source, reading: Reading, text: str) -> Ingested:
    at = DAY + timedelta(days=day)
    article = Article(source.address, source.name, text, "en")
    return ingest(article, reading, source, store, DESK, at, baseline=day == 0, seen=at.date())


def kinds(done: Ingested) -> list[str]:
    return [conflict.kind for conflict in done.raised]


def test_a_list_that_moves_its_price_disputes_nobody(store: Store) -> None:
    listed(store, 0, mistral_large_3="2/6")
    assert kinds(listed(store, 7, mistral_large_3="0.5/6")) == ["changed"]
    assert kinds(listed(store, 14, mistral_large_3="2/6")) == ["changed"]


def test_a_list_that_moves_away_from_the_vendor_disputes_the_vendor_alone(store: Store) -> None:
    shown(store, 0, "$2", "Mistral Large 3")
    listed(store, 1, mistral_large_3="2/6")
    (raised,) = listed(store, 7, mistral_large_3="0.5/6").raised
    assert raised.kind == "disputed"
    assert [record.source for key in raised.left if (record := store.record(key))] == ["Page"]


def test_a_list_that_moves_away_from_another_list_disputes_that_one(store: Store) -> None:
    listed(store, 0, mistral_large_3="2/6")
    listed(store, 1, OTHER, mistral_large_3="2/6")
    (raised,) = listed(store, 7, mistral_large_3="0.5/6").raised
    assert raised.kind == "disputed"
    assert [record.source for key in raised.left if (record := store.record(key))] == ["Other list"]


def test_a_list_that_follows_the_vendor_raises_nothing(store: Store) -> None:
    shown(store, 0, "$2", "Mistral Large 3")
    listed(store, 1, mistral_large_3="2/6")
    assert kinds(shown(store, 6, "$0.5", "Mistral Large 3")) == ["changed"]
    assert kinds(listed(store, 7, mistral_large_3="0.5/6")) == []


def states(store: Store) -> list[tuple[str, str | None]]:
    return [(c.state, c.closed_because) for c in store.conflicts(kinds=("disputed",), states=None)]


def test_a_dispute_is_over_when_the_list_comes_round_to_its_vendor(store: Store) -> None:
    shown(store, 0, "$2", "Mistral Large 3")
    listed(store, 1, mistral_large_3="9/6")
    assert states(store) == [("open", None)]
    done = listed(store, 7, mistral_large_3="2/6")
    assert states(store) == [("closed", "List tells $2 since 12 January 2026.")]
    assert len(done.closed) == 1


def test_a_dispute_is_over_when_the_vendor_comes_round_to_the_list(store: Store) -> None:
    shown(store, 0, "$2", "Mistral Large 3")
    listed(store, 1, mistral_large_3="9/6")
    assert kinds(shown(store, 7, "$9", "Mistral Large 3")) == ["changed"]
    assert states(store) == [("closed", "Page tells $9 since 12 January 2026.")]


def test_a_dispute_stays_while_the_vendor_moves_elsewhere(store: Store) -> None:
    shown(store, 0, "$2", "Mistral Large 3")
    listed(store, 1, mistral_large_3="9/6")
    shown(store, 7, "$3", "Mistral Large 3")
    assert states(store) == [("open", None)]


@pytest.mark.parametrize("later", [0.125, 1])
@pytest.mark.parametrize("first", ["list", "page"])
def test_a_page_that_moves_away_from_what_a_list_tells_has_changed_and_disputes_itself_never(
    store: Store, first: str, later: float
) -> None:
    for one in (first, "page" if first == "list" else "list"):
        if one == "list":
            listed(store, 0, mistral_large_3="2/6")
        else:
            shown(store, 0, "$2", "Mistral Large 3")
    (raised,) = shown(store, later, "$3", "Mistral Large 3").raised
    assert raised.kind == "changed"
    assert states(store) == []


def test_a_list_that_is_wrong_otherwise_has_one_dispute_and_one_that_drops_the_product_has_none(store: Store) -> None:
    shown(store, 0, "$2", "Mistral Large 3")
    listed(store, 1, mistral_large_3="9/6", codestral="1/1")
    assert kinds(listed(store, 7, mistral_large_3="8/6", codestral="1/1")) == ["disputed"]
    assert [state for state, _ in states(store)] == ["closed", "open"]
    listed(store, 14, codestral="1/1")
    assert states(store)[1] == ("closed", "List no longer tells a price since 19 January 2026.")


def test_a_dispute_stays_while_another_list_tells_the_same(store: Store) -> None:
    shown(store, 0, "$2", "Mistral Large 3")
    listed(store, 1, mistral_large_3="9/6")
    listed(store, 2, OTHER, mistral_large_3="9/6")
    listed(store, 7, mistral_large_3="2/6")
    assert states(store) == [("open", None)]


@pytest.mark.parametrize(
    ("here", "there", "compared"),
    [
        ("mistral/mistral-large-3", "mistral-large-3", True),
        ("mistral-large-2512", "mistral/mistral-large-2512", True),
        ("mistral-large", "mistral-large-latest", True),
        ("mistral-large-2411", "mistral-large-2512", False),
    ],
)
def test_lists_that_write_one_id_in_two_ways_are_compared(store: Store, here: str, there: str, compared: bool) -> None:
    listed(store, 0, **{here: "2/6"})
    assert kinds(listed(store, 1, OTHER, **{there: "0.5/1.5"})) == (["disputed", "disputed"] if compared else [])


def test_what_a_page_calls_by_name_is_compared_with_lists_that_give_its_id(store: Store) -> None:
    shown(store, 0, "$2", "Mistral Large 3")
    listed(store, 1, **{"mistral/mistral-large-3": "2/6"})
    listed(store, 1, OTHER, mistral_large_3="2/6")
    assert kinds(listed(store, 7, **{"mistral/mistral-large-3": "9/6"})) == ["disputed"]


def told_of_alias(store: Store, before: dict[str, str], after: dict[str, str]) -> list[tuple[str | None, str]]:
    listed(store, 0, **before)
    raised = listed(store, 7, **after).raised
    assert {conflict.kind for conflict in raised} <= {"changed"}
    return list(dict.fromkeys((c.cause, c.explanation.partition("; ")[0]) for c in raised))


OLD = {"mistral_large_2411": "2/6", "mistral_large_2512": "0.5/1.5"}


@pytest.mark.parametrize(
    ("before", "after", "says"),
    [
        pytest.param(
            {"mistral_large_latest": "2/6>mistral-large-2411"},
            {"mistral_large_latest": "0.5/1.5>mistral-large-2512"},
            "The alias mistral-large-latest was repointed from mistral-large-2411 to mistral-large-2512",
            id="the document names the models",
        ),
        pytest.param(
            {**OLD, "mistral_large_latest": "2/6"},
            {**OLD, "mistral_large_latest": "0.5/1.5"},
            "The alias mistral-large-latest was repointed from mistral-large-2411 to mistral-large-2512, as the "
            "prices beside it show",
            id="one dated id has the prices, before and after",
        ),
        pytest.param(
            {**OLD, "mistral_large_latest": "2/1.5"},
            {**OLD, "mistral_large_latest": "0.5/1.5"},
            "The alias mistral-large-latest was repointed and stands for mistral-large-2512 now, as the prices "
            "beside it show",
            id="a price that stayed counts too",
        ),
        pytest.param(
            {**OLD, "mistral_large_latest": "2/6", "mistral_large_3": "0.5/1.5"},
            {**OLD, "mistral_large_latest": "0.5/1.5", "mistral_large_3": "0.5/1.5"},
            "The alias mistral-large-latest was repointed from mistral-large-2411 to mistral-large-2512, as the prices "
            "beside it show",
            id="a dated id comes before a version",
        ),
        pytest.param(
            {**OLD, "mistral_large_latest": "2/6"},
            {**OLD, "mistral_large_2601": "0.5/1.5", "mistral_large_latest": "0.5/1.5"},
            "The alias mistral-large-latest was repointed and stood for mistral-large-2411 before, as the "
            "prices beside it show",
            id="two dated ids have the prices",
        ),
        pytest.param(
            {"mistral_large_latest": "2/6", "mistral_small_2501": "0.5/1.5", "mistral_large_pro_2512": "0.5/1.5"},
            {"mistral_large_latest": "0.5/1.5", "mistral_small_2501": "0.5/1.5", "mistral_large_pro_2512": "0.5/1.5"},
            "The alias mistral-large-latest was repointed, as it seems: the document does not say to which model",
            id="only other models have the prices",
        ),
    ],
)
def test_an_alias_whose_price_moves_was_repointed(
    store: Store, before: dict[str, str], after: dict[str, str], says: str
) -> None:
    assert told_of_alias(store, before, after) == [("repointed", says)]


def test_an_alias_of_the_same_model_has_a_new_price_as_any_id_has(store: Store) -> None:
    same = {"mistral_large_latest": "2/6>mistral-large-2411"}
    told = told_of_alias(store, same, {"mistral_large_latest": "1/3>mistral-large-2411"})
    assert [cause for cause, _ in told] == [None, None]


def test_a_dated_id_is_no_alias(store: Store) -> None:
    assert [cause for cause, _ in told_of_alias(store, OLD, {**OLD, "mistral_large_2411": "1/6"})] == [None]


def test_an_alias_that_moves_to_a_model_of_the_same_price_says_nothing(store: Store) -> None:
    before = {"mistral_large_latest": "2/6>mistral-large-2411"}
    assert told_of_alias(store, before, {"mistral_large_latest": "2/6>mistral-large-2512"}) == []
    (told,) = [c.explanation for c in listed(store, 9, mistral_large_latest="1/6>mistral-large-2601").raised]
    assert "from mistral-large-2512 to mistral-large-2601" in told


def test_the_exact_id_is_kept_with_the_record(store: Store) -> None:
    listed(store, 0, **OLD)
    kept = {record.figure.exact_id: record.series for record in store.records()}
    assert set(kept) == {"mistral-large-2411", "mistral-large-2512"}
    assert len(set(kept.values())) == 2


def test_a_history_of_prices_raises_nothing_against_what_came_later(store: Store) -> None:
    items = [
        {"id": "mistral-large-2", "in": 3, "from": None, "to": "2026-01-01"},
        {"id": "mistral-large-2", "in": 2, "from": "2026-01-01", "to": None},
        {"id": "pixtral-large", "in": 9, "from": "2024-11-18", "to": "2025-12-20"},
    ]
    mapping = MAPPING | {"as_of": "from", "until": "to", "price": {"1M input tokens": "in"}}
    reading = map_document(items, mapping, WATCH, place="List")
    assert kinds(taken(store, 1, LIST, reading, "history")) == []
    assert kinds(shown(store, 2, "$2", "Mistral Large 2")) == []
    assert kinds(taken(store, 3, OTHER, Reading((priced("$4", "Pixtral Large"),)), "4")) == []
    with Store.open(":memory:") as other:
        taken(other, 0, OTHER, Reading((priced("$4", "Pixtral Large"),)), "4")
        assert kinds(taken(other, 1, LIST, reading, "history")) == []
