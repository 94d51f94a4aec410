"""What a digest tells, what it leaves out, and in which order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest

from pipeline.compare import better_founded
from reports import render
from reports.deciding import held
from reports.items import Change, Decision, Digest, Group
from reports.reading import Desk
from storage.records import Figure, Source, SourceState, WatchList
from tests.compare.desk import figure, price
from tests.reports.office import MONDAY, WEEK, Office, quoted, source

GAZETTE, WIRE, BLOG = source("Gazette"), source("Wire"), source("Blog", tier="secondary")
OTHER_BLOG = source("Other blog", tier="secondary")
PAGE = source("Mistral prices", tier="primary", kind="page", of="Mistral AI")
PAGE_URL = "https://mistral.example/pricing"


def series_b(amount: str, **more: str):  # type: ignore[no-untyped-def]
    return figure("amount_raised", amount, subject="Northwind AI", round="series-b", **more)


def output(amount: str, **more: str):  # type: ignore[no-untyped-def]
    return price(amount, "1M output tokens", **more)


def disputed_round(office: Office) -> Digest:
    own = source("Northwind news", tier="primary", of="Northwind AI")
    said = "Northwind AI has closed a Series B of $250 million led by Harbour Partners."
    office.tell(own, quoted(series_b("$250M"), said, "$250 million"))
    office.tell(GAZETTE, quoted(series_b("$250M"), "Northwind AI raised $250m.", "$250m"))
    office.tell(BLOG, quoted(series_b("$2.5B"), "fresh from its $2.5bn Series B", "$2.5bn"), day="2026-05-06")
    return office.digest()


# --- to decide ---


def test_a_dispute_shows_both_sides_with_their_witnesses_quotes_and_days() -> None:
    (item,) = disputed_round(Office()).decisions
    assert isinstance(item, Decision)
    assert item.title == "Northwind AI, Series B"
    assert item.question == "$250M or $2.5B?"
    assert item.look == "looks like a slipped decimal point (×10)"
    left, right = item.sides
    assert (left.amount, left.witnesses, left.label) == ("$250M", 2, "1a")
    assert left.who == ("Northwind AI (own word, 4 May)", "gazette.example (4 May)")
    assert left.quote is not None
    assert left.quote.amount == "$250 million"
    assert (right.amount, right.witnesses, right.label) == ("$2.5B", 1, "1b")
    assert right.who == ("blog.example (secondary, 6 May)",)
    assert item.holding == "$250M"
    assert left.stands
    assert not right.stands


@pytest.mark.parametrize("order", [(0, 1, 2, 3), (1, 0, 2, 3), (3, 1, 0, 2), (1, 3, 0, 2)])
def test_whose_words_a_side_is_shown_in_does_not_hang_on_who_came_first(order: tuple[int, ...]) -> None:
    told = (
        (GAZETTE, "Northwind AI raised $250m.", "2026-05-04"),
        (WIRE, "A round of $250m for Northwind AI.", "2026-05-04"),
        (BLOG, "fresh from its Series B of $2.5bn", "2026-05-06"),
        (WIRE, "Northwind AI, which has $250m.", "2026-05-07"),
    )
    office = Office()
    for by, sentence, day in (told[place] for place in order):
        amount = "$2.5bn" if by is BLOG else "$250m"
        office.tell(by, quoted(series_b(amount.replace("bn", "B").replace("m", "M")), sentence, amount), day=day)
    (item,) = office.digest().decisions
    assert isinstance(item, Decision)
    side = next(side for side in item.sides if side.amount == "$250M")
    assert side.who == ("gazette.example (4 May)", "wire.example (4 May)")
    assert side.quote is not None
    assert side.quote.before.startswith("Northwind AI raised")


def told_twice(*first: Figure, then: tuple[Figure, ...], by: Source = OTHER_BLOG) -> Decision:
    """Return the dispute that two articles of a day, both secondary, are in."""
    office = Office()
    office.tell(BLOG, *first)
    office.tell(by, *then)
    (item,) = office.digest().decisions
    assert isinstance(item, Decision)
    return item


def test_where_nothing_tells_the_sides_apart_neither_is_held_and_either_can_be_rejected() -> None:
    item = told_twice(output("$20.80"), then=(output("$2"),))
    assert (item.holding, item.tied, [side.stands for side in item.sides]) == ("", True, [False, False])


def test_a_year_is_no_earlier_day_than_a_month_of_it() -> None:
    item = told_twice(output("$20.80", as_of="2025"), then=(output("$2", as_of="2025-05"),))
    assert item.tied


def test_of_equals_the_one_that_was_news_before_the_other_is_held() -> None:
    item = told_twice(series_b("$305M", as_of="2026-05-02"), then=(series_b("$355M", as_of="2026-05-07"),))
    assert (item.holding, item.tied) == ("$305M", False)


@pytest.mark.parametrize("day", ["2026-05-03", "2026-05-05", "2026-05"])
def test_of_equals_that_date_a_round_within_the_days_of_its_news_neither_is_held(day: str) -> None:
    item = told_twice(series_b("$305M", as_of="2026-05-02"), then=(series_b("$355M", as_of=day),))
    assert (item.holding, item.tied) == ("", True)


def test_of_two_sums_of_as_many_digits_neither_is_held_for_its_size() -> None:
    assert told_twice(series_b("$305M"), then=(series_b("$355M"),)).tied
    assert told_twice(series_b("$350M"), then=(series_b("$305M"),)).holding == "$305M"


def test_a_slip_is_as_precise_as_the_truth() -> None:
    item = told_twice(series_b("$2.5B"), then=(series_b("$250M"),))
    assert item.tied
    item = told_twice(series_b("$2B"), then=(series_b("$3.51B"),))
    assert (item.look, item.holding) == ("apart by ×1.8", "$3.51B")


def test_one_sum_is_held_of_a_round_that_is_told_in_three() -> None:
    office = Office()
    office.tell(BLOG, series_b("$305M"), day="2026-05-04")
    office.tell(BLOG, series_b("$200M"), day="2026-05-05", url="https://blog.example/second")
    office.tell(GAZETTE, series_b("$420M"), day="2026-05-06")
    told = {item.number: item for item in office.digest().decisions if isinstance(item, Decision)}
    upper = next(item for item in told.values() if item.holding == "$420M")
    (lower,) = (item for item in told.values() if item is not upper)
    assert lower.holding == f"$420M (conflict {upper.number})"
    assert [side.stands for side in upper.sides].count(True) == 1
    assert not any(side.stands for side in lower.sides)


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (((OTHER_BLOG, output("$20.80")), (BLOG, output("$2"))), {1: ""}),
        (((BLOG, series_b("$2B")), (OTHER_BLOG, series_b("$3.51B"))), {1: "$3.51B"}),
        (((BLOG, output("$20.80")), (GAZETTE, output("$2"))), {1: "$2"}),
        (
            ((BLOG, series_b("$305M")), (OTHER_BLOG, series_b("$200M")), (GAZETTE, series_b("$420M"))),
            {1: "$420M (conflict 2)", 2: "$420M"},
        ),
    ],
    ids=["equals", "more precise", "better tier", "three sums"],
)
def test_a_list_of_conflicts_holds_what_the_digest_holds(
    told: Sequence[tuple[Source, Figure]], expected: Mapping[int, str]
) -> None:
    office = Office()
    for by, one in told:
        office.tell(by, one)
    items = [item for item in office.digest().decisions if isinstance(item, Decision)]
    assert {item.number: item.holding for item in items} == expected
    assert held_by(office) == expected


def held_by(office: Office) -> Mapping[int, str]:
    until = office.now + timedelta(minutes=1)
    return held(Desk(office.store, office.config, MONDAY - WEEK, until, better_founded))


def test_the_better_tier_is_held() -> None:
    assert told_twice(output("$20.80"), then=(output("$2"),), by=GAZETTE).holding == "$2"


def test_the_other_token_price_says_which_is_likelier_and_decides_nothing() -> None:
    item = told_twice(output("$20.80"), price("~$0.40"), then=(output("$2"), price("$0.40")))
    assert item.look == (
        "looks like a slipped decimal point (×10); beside $0.40 for input, $2 is likelier: "
        "output mostly costs 2 to 8 times input"
    )
    assert item.tied
    item = told_twice(output("$2"), price("$4"), then=(price("$0.40"),))
    assert item.look.endswith("; beside $2 for output, $0.40 is likelier: output mostly costs 2 to 8 times input")


def test_where_the_other_token_price_is_missing_unclear_or_far_from_both_there_is_no_hint() -> None:
    for beside in ((), (price("$1", "month"),), (price("$1", product="Mistral Small 3"),), (price("$0.001"),)):
        item = told_twice(output("$20.80"), *beside, then=(output("$2"), *beside))
        assert item.look == "looks like a slipped decimal point (×10)"


def test_the_numbers_shown_are_those_of_the_store() -> None:
    office = Office()
    (item,) = disputed_round(office).decisions
    assert isinstance(item, Decision)
    conflict = office.store.conflict(item.number)
    assert conflict is not None
    wrong = office.store.record(item.sides[1].number)
    assert wrong is not None
    assert wrong.key in conflict.right


def test_a_converted_telling_is_a_witness_for_the_side_that_it_agrees_with() -> None:
    office = Office()
    disputed_round(office)
    office.tell(WIRE, series_b("€214M"), day="2026-05-06")
    (item,) = office.digest().decisions
    assert isinstance(item, Decision)
    assert item.sides[0].witnesses == 3


def test_copies_are_one_witness() -> None:
    office = Office()
    disputed_round(office)
    office.tell(GAZETTE, series_b("$250M"), url="https://gazette.example/0")
    agreed = replace(series_b("$250M"), attribution="Reuters")
    office.tell(WIRE, agreed)
    office.tell(source("Mirror"), agreed)
    (item,) = office.digest().decisions
    assert isinstance(item, Decision)
    assert sorted(who.partition(" (")[0] for who in item.sides[0].who).count("Reuters") == 1


def test_an_undated_telling_says_so() -> None:
    office = Office()
    office.tell(GAZETTE, series_b("$250M"))
    office.tell(BLOG, series_b("$2.5B"), day=None)
    (item,) = office.digest().decisions
    assert isinstance(item, Decision)
    assert item.sides[1].who == ("blog.example (secondary, undated)",)


def corrected_itself(*more: tuple[Source, Figure, str], then: Figure | None = None) -> Decision:
    """Return what is to be decided where a paper told a round, and tells it otherwise ten days later."""
    office = Office()
    told = (
        (WIRE, series_b("$700M"), "2026-05-03"),
        (GAZETTE, series_b("$700M"), "2026-05-04"),
        (GAZETTE, then or series_b("$900M"), "2026-05-14"),
        *more,
    )
    for by, one, day in told:
        office.tell(by, one, day=day)
    (found,) = office.digest().decisions
    assert isinstance(found, Decision)
    return found


def test_who_tells_the_other_side_since_is_a_witness_for_that_one_alone() -> None:
    found = corrected_itself()
    assert [(side.amount, side.who) for side in found.sides] == [
        ("$700M", ("wire.example (3 May)",)),
        ("$900M", ("gazette.example (14 May)",)),
    ]
    assert [side.witnesses for side in found.sides] == [1, 1]
    assert "gazette.example told $700M before (4 May)" in found.look


def test_who_changed_sides_decides_which_one_is_held() -> None:
    assert corrected_itself((BLOG, series_b("$900M"), "2026-05-15")).holding == "$900M"
    back = corrected_itself((GAZETTE, series_b("$700M"), "2026-05-20"))
    assert [side.witnesses for side in back.sides] == [2, 1]
    assert back.holding == "$700M"


def test_a_paper_that_alone_told_both_sums_is_held_by_its_last_word() -> None:
    office = Office()
    office.tell(GAZETTE, series_b("$700M"), day="2026-05-04")
    office.tell(GAZETTE, series_b("$900M"), day="2026-05-14")
    (found,) = office.digest().decisions
    assert isinstance(found, Decision)
    assert found.holding == "$900M"
    assert [side.who for side in found.sides] == [("gazette.example (4 May)",), ("gazette.example (14 May)",)]


@pytest.mark.parametrize(
    "then",
    [
        series_b("$7B"),  # it may be the later one that slipped
        series_b("€700M"),
    ],
)
def test_a_slip_that_a_paper_makes_takes_nothing_back(then: Figure) -> None:
    found = corrected_itself(then=then)
    assert [side.witnesses for side in found.sides] == [2, 1]
    assert "before" not in found.look


def test_another_who_cites_a_paper_takes_nothing_back_for_it() -> None:
    office = Office()
    office.tell(source("Wire", outlet="Reuters"), series_b("$700M"), day="2026-05-03")
    office.tell(BLOG, series_b("$900M", attribution="Reuters"), day="2026-05-14")
    (found,) = office.digest().decisions
    assert isinstance(found, Decision)
    assert [side.witnesses for side in found.sides] == [1, 1]
    assert "before" not in found.look


def test_two_articles_of_one_day_take_nothing_back() -> None:
    office = Office()
    for by, amount in ((WIRE, "$700M"), (GAZETTE, "$700M"), (GAZETTE, "$900M")):
        office.tell(by, series_b(amount))
    (found,) = office.digest().decisions
    assert isinstance(found, Decision)
    assert [side.witnesses for side in found.sides] == [2, 1]


def test_what_was_settled_is_not_asked_again() -> None:
    office = Office()
    disputed_round(office)
    (conflict,) = office.store.conflicts(kinds=("disputed",))
    office.store.save_conflict(replace(conflict, state="settled"))
    assert not office.digest().decisions


def test_a_dispute_within_a_first_pass_is_told() -> None:
    office = Office()
    office.tell(GAZETTE, series_b("$250M"), baseline=True)
    office.tell(BLOG, series_b("$2.5B"), baseline=True)
    digest = office.digest()
    assert len(digest.decisions) == 1
    assert not digest.news


def test_a_total_below_its_rounds_does_not_add_up() -> None:
    office = Office()
    for day, amount, name in (("2024-05-01", "$300M", "series-a"), ("2025-05-01", "$700M", "series-b")):
        one = figure("amount_raised", amount, subject="Northwind AI", round=name)
        office.tell(GAZETTE, one, day=day)
    office.tell(WIRE, figure("total_raised", "$600M", subject="Northwind AI"))
    (item,) = office.digest().decisions
    assert isinstance(item, Decision)
    assert item.question == "does not add up"
    assert item.look.endswith(".")
    assert "(#1)" in item.sides[0].amount
    assert not item.holding
    written = render.markdown(office.digest())
    assert all(f"`figurewatch figures reject {side.number}`" in written for side in item.sides)
    assert " \n" not in written


PRODUCTS = ("Mistral Large 3", "Codestral", "Ministral 8B", "Pixtral", "Voxtral")
PRICE_LIST = source("Price list", tier="secondary", kind="json")
LIST_URL = "https://pricelist.example/p.json"


def listed(office: Office, *amounts: str, by: Source = PRICE_LIST, url: str = LIST_URL, text: str = "") -> None:
    told = [price(amount, product=product) for product, amount in zip(PRODUCTS, amounts, strict=False)]
    office.tell(by, *told, url=url, day=None, text=text or f"{office.now} {amounts}")


def test_prices_of_one_list_against_one_vendor_are_one_item() -> None:
    office = Office()
    listed(office, "$0.4", "$0.4", "$0.4", by=PAGE, url=PAGE_URL)
    listed(office, "$4", "$4", "$4")
    (item,) = office.digest().decisions
    assert isinstance(item, Group)
    assert item.title == "Mistral AI: 3 prices on pricelist.example differ from its own page"
    assert item.note == "none of the 3 prices that both tell agrees; looks like a slipped decimal point"
    assert [row.cells for row in item.rows] == [
        (f"{product} per 1M input tokens", f"$0.40 #{number}", f"$4 #{number + 3}", "×10")
        for number, product in enumerate(PRODUCTS[:3], 1)
    ]
    assert len(item.keys) == 3


def test_a_list_is_told_with_how_much_of_it_agrees_the_largest_difference_first() -> None:
    office = Office()
    listed(office, "$2", "$1", "$0.4", "$3", "$15", by=PAGE, url=PAGE_URL)
    listed(office, "$2", "$0.9", "$0.5", "$9", "$14.99")
    (item,) = office.digest().decisions
    assert isinstance(item, Group)
    assert item.note == "2 of the 5 prices that both tell agree"
    assert item.columns == ("Price", "own page", "list", "By")
    assert [row.cells[3] for row in item.rows] == ["×3", "+25\u00a0%", "−10\u00a0%"]


def test_what_differed_before_is_counted_and_not_told_again() -> None:
    office = Office()
    listed(office, "$2", "$1", "$3", by=PAGE, url=PAGE_URL)
    listed(office, "$2", "$7", "$3")
    week = office.now + timedelta(minutes=1)
    office.now += WEEK
    listed(office, "$2", "$7", "$4")
    (item,) = office.digest(since=week).decisions
    assert isinstance(item, Group)
    assert item.title == "Mistral AI: 1 price on pricelist.example differs from its own page"
    assert item.note == "1 of the 3 prices that both tell agrees, 1 more differs as before"


def test_a_list_against_its_vendor_never_leads_and_counts_once() -> None:
    office = Office()
    listed(office, "$2", "$1", "$3", by=PAGE, url=PAGE_URL)
    listed(office, "$4", "$5", "$30")
    digest = office.digest()
    assert not any(lead.section == "To decide" for lead in digest.leads)
    assert ": 1 to decide" in render.subject(digest)
    assert "## To decide (1)" in render.markdown(digest)


def test_two_lists_that_differ_are_one_item_whichever_told_its_price_first() -> None:
    office = Office()
    second = source("Second list", tier="secondary", kind="json")
    listed(office, "$2", "$1", "$3")
    listed(office, "$2", "$4", "$3", by=second, url="https://second.example/")
    listed(office, "$2", "$1", "$9")
    (item,) = office.digest().decisions
    assert isinstance(item, Group)
    assert item.title == "Mistral AI: 2 prices on second.example differ from pricelist.example"
    assert [row.cells[1:] for row in item.rows] == [("$1 #2", "$4 #5", "×4"), ("$9 #7", "$3 #6", "−67\u00a0%")]


def test_a_row_is_settled_by_the_number_of_the_price_that_holds() -> None:
    office = Office()
    listed(office, "$2", "$1", by=PAGE, url=PAGE_URL)
    listed(office, "$4", "$1")
    (item,) = office.digest().decisions
    assert isinstance(item, Group)
    assert item.rows[0].settle == "figurewatch conflicts settle 1 --for 1"
    for write in (render.markdown, render.text, render.html):
        assert "Holding what its own page shows." in write(office.digest())
        assert item.rows[0].settle in write(office.digest())
    assert held_by(office) == {1: "$2"}


def test_prices_of_two_lists_and_of_an_article_are_items_of_their_own() -> None:
    office = Office()
    listed(office, "$2", "$1", by=PAGE, url=PAGE_URL)
    listed(office, "$4", "$5")
    listed(office, "$8", "$9", by=source("Second list", tier="secondary", kind="json"), url="https://second.example/")
    office.tell(GAZETTE, price("$7", product="Codestral"))
    items = office.digest().decisions
    assert sorted(type(item).__name__ for item in items) == ["Decision", "Group", "Group"]


def test_older_conflicts_are_counted() -> None:
    office = Office()
    disputed_round(office)
    digest = office.digest(since=office.now + timedelta(minutes=1), until=office.now + WEEK)
    assert digest.is_empty
    assert digest.older_open == 1


# --- changed ---


def told_price(office: Office, *, later: timedelta = timedelta(days=1), baseline: bool = True) -> None:
    office.tell(PAGE, price("$0.4"), url=PAGE_URL, day=None, baseline=baseline)
    office.tell(PAGE, price("$0.5"), url=PAGE_URL, day=None, later=later)


def test_a_change_goes_from_old_to_new_with_both_sources() -> None:
    office = Office()
    told_price(office)
    (item,) = office.digest().changes
    assert isinstance(item, Change)
    assert item.title == "Mistral AI, Mistral Large 3 per 1M input tokens"
    assert (item.old.amount, item.new.amount, item.difference) == ("$0.40", "$0.50", "+25\u00a0%")
    assert item.old.who == "Mistral AI (own price page, seen 4 May)"
    assert item.new.who == "seen 5 May", "the page is named once"
    assert item.new.url == PAGE_URL


def test_a_change_that_another_tells_names_both() -> None:
    office = Office()
    office.tell(GAZETTE, price("$0.4"), baseline=True)
    office.tell(PAGE, price("$0.5"), url=PAGE_URL, day=None, later=timedelta(days=1))
    (item,) = office.digest().changes
    assert (item.old.who, item.new.who) == ("gazette.example (4 May)", "Mistral AI (own price page, seen 5 May)")


@pytest.mark.parametrize(
    ("old", "new", "tells_change", "look"),
    [
        ("$0.50", "$5", False, "seen once so far, looks like a slipped decimal point"),
        ("$5", "$0.50", False, "seen once so far, looks like a slipped decimal point"),
        ("$0.15", "$15", False, "seen once so far, looks like a slipped decimal point"),
        ("$0.50", "$5", True, ""),
        ("$0.50", "$0.60", False, "seen once so far"),
        ("$0.50", "$6", False, "seen once so far"),
        ("$0.50", "$500", False, "seen once so far"),
    ],
)
def test_a_price_that_moves_by_a_place_looks_slipped_unless_the_page_says_that_it_moved(
    old: str, new: str, tells_change: bool, look: str
) -> None:
    office = Office()
    office.tell(PAGE, price(old), url=PAGE_URL, day=None, baseline=True)
    moved = replace(price(new), tells_change=tells_change)
    office.tell(PAGE, moved, url=PAGE_URL, day=None, later=timedelta(days=1))
    (item,) = office.digest().changes
    assert isinstance(item, Change)
    assert item.note == look


def test_of_several_prices_that_change_those_that_look_slipped_are_named() -> None:
    names = ["Mistral Large 3", "Codestral", "Pixtral", "Mistral Small 3"]
    office = Office()
    office.tell(PAGE, *(price("$0.50", product=name) for name in names), url=PAGE_URL, day=None, baseline=True)
    now = ["$5", "$0.60", "$5", "$5"]
    moved = [price(amount, product=name) for amount, name in zip(now, names, strict=True)]
    office.tell(PAGE, *moved, url=PAGE_URL, day=None, later=timedelta(days=1))
    office.tell(PAGE, *moved, url=PAGE_URL, day=None, later=timedelta(hours=6))
    (item,) = office.digest().changes
    assert isinstance(item, Group)
    told = [f"{name} per 1M input tokens" for name in ("Mistral Large 3", "Pixtral", "Mistral Small 3")]
    assert item.note == f"{', '.join(told)}: looks like a slipped decimal point"


def test_what_a_company_is_valued_at_may_grow_tenfold() -> None:
    office = Office()
    for amount, day in (("$1.2B", "2025-01-04"), ("$12B", "2026-05-04")):
        office.tell(GAZETTE, figure("valuation", amount, as_of=day), day=day, baseline=day < "2026")
    assert [item.note for item in office.digest().changes if isinstance(item, Change)] == [""]


def test_a_price_that_moved_without_a_word_is_seen_once_until_a_second_look() -> None:
    office = Office()
    told_price(office)
    (item,) = office.digest().changes
    assert item.note == "seen once so far"
    office.tell(PAGE, price("$0.5"), url=PAGE_URL, day=None, later=timedelta(hours=6))
    (item,) = office.digest().changes
    assert item.note == ""


ALIAS = "mistral/mistral-large-latest"


def listed_alias(office: Office, into: str, out: str, behind: str) -> None:
    told = {"product": "mistral-large-latest", "exact_id": ALIAS, "alias_of": behind}
    prices = (price(into, **told), price(out, unit="1M output tokens", **told))
    office.tell(PRICE_LIST, *prices, url=LIST_URL, day=None, text=into + out + behind, later=timedelta(days=1))


def test_an_alias_whose_price_moves_is_told_with_the_models_behind_it() -> None:
    office = Office()
    listed_alias(office, "$2", "$6", "mistral-large-2411")
    listed_alias(office, "$0.5", "$6", "mistral-large-2512")
    said = "the alias mistral-large-latest was repointed from mistral-large-2411 to mistral-large-2512"
    (item,) = office.digest().changes
    assert isinstance(item, Change)
    assert said in item.note
    assert said in render.text(office.digest())


def test_all_prices_of_an_alias_that_move_are_one_item_with_one_note() -> None:
    office = Office()
    listed_alias(office, "$2", "$6", "mistral-large-2411")
    listed_alias(office, "$0.5", "$1.5", "mistral-large-2512")
    digest = office.digest()
    (item,) = digest.changes
    assert isinstance(item, Group)
    assert item.note.count("was repointed") == 1
    assert not digest.leads


def test_what_a_first_pass_brings_is_no_change() -> None:
    office = Office()
    office.tell(GAZETTE, figure("valuation", "$1B", subject="Northwind AI"), day="2025-05-01", baseline=True)
    office.tell(GAZETTE, figure("valuation", "$3B", subject="Northwind AI"), day="2026-05-01", baseline=True)
    assert office.store.conflicts(kinds=("changed",))
    assert not office.digest().changes


def test_prices_that_moved_together_are_one_item() -> None:
    office = Office()
    office.tell(PAGE, price("$2"), price("$6", unit="1M output tokens"), url=PAGE_URL, day=None, baseline=True)
    office.tell(PAGE, price("$1"), price("$3", unit="1M output tokens"), url=PAGE_URL, day=None)
    (item,) = office.digest().changes
    assert isinstance(item, Group)
    assert item.title == "Mistral AI: 2 prices changed on its own page"
    assert item.rows[0].cells[1:] == ("$2 #1", "$1 #3", "−50\u00a0%")


# --- new ---


def test_what_is_new_is_told_by_company_and_article_in_one_line() -> None:
    office = Office()
    office.tell(
        GAZETTE, series_b("$250M"), figure("valuation", "$2B", subject="Northwind AI", round="series-b", basis="post")
    )
    (item,) = office.digest().news
    assert item.subject == "Northwind AI"
    assert [fact.text for fact in item.facts] == ["Series B $250M", "valuation (Series B, post-money) $2B"]
    assert item.who == "gazette.example (4 May)"


def test_what_is_told_again_is_not_news() -> None:
    office = Office()
    office.tell(GAZETTE, series_b("$250M"), baseline=True)
    office.tell(WIRE, series_b("$250M"))
    digest = office.digest()
    assert digest.is_empty
    assert digest.set_aside[0] == "1 figure told again what is on file."


def test_what_a_person_corrected_is_news_where_what_was_read_wrong_was_and_says_so() -> None:
    office = Office()
    office.tell(GAZETTE, series_b("$25M"), figure("valuation", "$2B", subject="Northwind AI"))
    office.fix(1, low="250000000", high="250000000")
    news = office.digest().news
    assert {item.who: [fact.text for fact in item.facts] for item in news} == {
        "gazette.example (4 May)": ["valuation $2B"],
        "gazette.example (corrected by you, 4 May)": ["Series B $250M"],
    }
    assert not any("by hand" in line for line in office.digest().set_aside)


CORRECTED = "1 figure you corrected by hand: stored, not news."


@pytest.mark.parametrize("value", [{"status": "denied"}, {"low": "4000000", "high": "4000000"}])
def test_what_a_person_corrected_long_after_is_no_news(value: dict[str, str]) -> None:
    office = Office()
    office.tell(GAZETTE, figure("debt_raised", "$40M", subject="Northwind AI"), series_b("$250M"))
    office.fix(1, later=timedelta(days=30), **value)
    digest = office.digest(since=office.now - WEEK)
    assert [k.number for k in office.store.records() if k.tier == "own"] == [3]
    assert (digest.is_empty, digest.set_aside) == (True, (CORRECTED,))
    assert len(office.digest().news) == 2  # of the whole time it is


def test_a_correction_to_what_was_told_again_is_no_news() -> None:
    office = Office()
    office.tell(GAZETTE, series_b("$250M"), baseline=True)
    office.tell(WIRE, series_b("$250M"))
    office.fix(2, status="denied")
    digest = office.digest()
    assert digest.is_empty
    assert CORRECTED in digest.set_aside
    assert not any("told again" in line for line in digest.set_aside)


def test_a_correction_to_what_a_first_pass_brought_is_no_news_and_counts_once() -> None:
    office = Office()
    office.tell(GAZETTE, series_b("$250M"), figure("debt_raised", "$40M", subject="Northwind AI"), baseline=True)
    office.fix(2, low="50000000", high="50000000")
    digest = office.digest()
    assert digest.is_empty
    assert digest.set_aside == ("1 figure came with the first pass over Gazette: stored, not news.", CORRECTED)


def test_a_dispute_that_a_correction_raises_is_told_all_the_same() -> None:
    office = Office()
    office.tell(GAZETTE, series_b("$250M"), baseline=True)
    office.tell(WIRE, series_b("$0.25B"))
    office.fix(2, low="350000000", high="350000000")
    digest = office.digest()
    assert len(digest.decisions) == 1
    assert CORRECTED not in digest.set_aside


@pytest.mark.parametrize(
    "told",
    [
        figure("amount_raised", "$1B", subject="Northwind AI", status="denied"),
        figure("valuation", "€2.1B", subject="Northwind AI", as_of="2026-04"),
    ],
    ids=["denied", "of the round's month"],
)
def test_what_three_papers_tell_is_news_once(told: Figure) -> None:
    office = Office()
    office.tell(GAZETTE, figure("amount_raised", "€120M", subject="Northwind AI"), baseline=True, day="2026-04-20")
    for by in (GAZETTE, BLOG, OTHER_BLOG):
        office.tell(by, told)
    news = office.digest().news
    assert [(fact.number, "(3 witnesses)" in fact.text) for item in news for fact in item.facts] == [(2, True)]
    assert any("2 figures told again what is on file" in line for line in office.digest().set_aside)


def test_one_paper_that_tells_a_thing_twice_is_one_witness_and_a_rumour_is_none_for_a_fact() -> None:
    office = Office()
    for by, status in ((GAZETTE, "asserted"), (GAZETTE, "asserted"), (BLOG, "rumoured")):
        office.tell(by, figure("amount_raised", "$1B", subject="Northwind AI", status=status))
    assert [fact.text for item in office.digest().news for fact in item.facts] == ["round $1B"]


def test_of_two_things_the_one_that_more_tell_comes_first() -> None:
    office = Office()
    for by, name in ((GAZETTE, "series-b"), (WIRE, "series-c"), (BLOG, "series-c"), (OTHER_BLOG, "series-c")):
        office.tell(by, figure("amount_raised", "$1B", subject="Northwind AI", round=name))
    told = [item.facts[0].text for item in office.digest().news]
    assert told == ["Series C $1B (3 witnesses)", "Series B $1B"]


def test_a_rumour_is_called_one() -> None:
    office = Office()
    office.tell(GAZETTE, figure("amount_raised", "$1B", subject="Northwind AI", status="rumoured"))
    (item,) = office.digest().news
    assert item.facts[0].text == "round $1B [rumoured]"
    assert item.who == "gazette.example (4 May)"


def test_the_announcement_of_what_was_rumoured_is_news_and_says_so() -> None:
    office = Office()
    office.tell(GAZETTE, figure("amount_raised", "$1B", subject="Northwind AI", status="rumoured"), baseline=True)
    since = office.now + timedelta(minutes=1)
    office.tell(WIRE, figure("amount_raised", "$1B", subject="Northwind AI"))
    office.tell(GAZETTE, figure("amount_raised", "$1B", subject="Northwind AI"), url="https://gazette.example/2")
    digest = office.digest(since=since)
    assert [fact.text for item in digest.news for fact in item.facts] == ["round $1B [was rumoured] (2 witnesses)"]
    assert "1 figure told again what is on file." in digest.set_aside


def test_a_rumour_that_came_true_in_the_same_period_is_told_as_announced() -> None:
    office = Office()
    office.tell(GAZETTE, figure("amount_raised", "$1B", subject="Northwind AI", status="rumoured"))
    office.tell(WIRE, figure("amount_raised", "$1B", subject="Northwind AI"))
    assert [fact.text for item in office.digest().news for fact in item.facts] == ["round $1B [was rumoured]"]


@pytest.mark.parametrize("told_before", [None, "asserted", "rumoured"])
def test_the_announcement_of_what_was_denied_is_news_and_says_so(told_before: str | None) -> None:
    office = Office()
    sum_ = partial(figure, "amount_raised", "$1B", subject="Northwind AI")
    if told_before:
        office.tell(WIRE, sum_(status=told_before), baseline=True, day="2026-05-02")
    office.tell(GAZETTE, sum_(status="denied"), baseline=True, day="2026-05-03")
    since = office.now + timedelta(minutes=1)
    office.tell(WIRE, sum_(), url="https://wire.example/2")
    office.tell(GAZETTE, sum_(), url="https://gazette.example/2")
    digest = office.digest(since=since)
    said = "was rumoured, was denied" if told_before == "rumoured" else "was denied"
    assert [fact.text for item in digest.news for fact in item.facts] == [f"round $1B [{said}] (2 witnesses)"]
    assert "1 figure told again what is on file." in digest.set_aside


def test_a_denial_that_is_overtaken_in_the_same_period_is_told_with_what_overtook_it() -> None:
    office = Office()
    office.tell(GAZETTE, figure("amount_raised", "$1B", subject="Northwind AI", status="denied"))
    office.tell(WIRE, figure("amount_raised", "$1B", subject="Northwind AI"))
    assert [fact.text for item in office.digest().news for fact in item.facts] == ["round $1B [was denied]"]


def test_a_change_to_what_was_denied_says_who_denied_it() -> None:
    office = Office()
    office.tell(WIRE, figure("valuation", "$6B", subject="Northwind AI"), baseline=True, day="2026-01-10")
    denied = figure("valuation", "$14B", subject="Northwind AI", status="denied")
    office.tell(GAZETTE, denied, baseline=True, day="2026-04-30")
    since = office.now + timedelta(minutes=1)
    office.tell(WIRE, figure("valuation", "$14B", subject="Northwind AI"))
    (change,) = office.digest(since=since).changes
    assert isinstance(change, Change)
    assert (change.new.amount, change.note) == ("$14B", "denied before by gazette.example (30 Apr)")


def test_a_dispute_over_what_was_denied_says_who_denied_it() -> None:
    office = Office()
    office.tell(WIRE, series_b("$250M"), baseline=True, day="2026-05-01")
    office.tell(GAZETTE, series_b("$400M", status="denied"), baseline=True, day="2026-05-02")
    since = office.now + timedelta(minutes=1)
    office.tell(BLOG, series_b("$400M"))
    (item,) = office.digest(since=since).decisions
    assert isinstance(item, Decision)
    assert (item.question, item.look) == (
        "$250M or $400M?",
        "apart by ×1.6; $400M was denied before by gazette.example (2 May)",
    )


def test_a_first_pass_overtakes_no_denial_as_news() -> None:
    office = Office()
    office.tell(GAZETTE, figure("amount_raised", "$1B", subject="Northwind AI", status="denied"), baseline=True)
    office.tell(WIRE, figure("amount_raised", "$1B", subject="Northwind AI"), baseline=True)
    assert not office.digest().news


def test_a_look_back_is_counted_and_not_told_as_news() -> None:
    office = Office()
    office.tell(GAZETTE, figure("valuation", "$260M", subject="Northwind AI", as_of="2023-06"))
    digest = office.digest()
    assert not digest.news
    assert digest.looking_back == 1


def test_a_telling_that_was_taken_back_is_not_news() -> None:
    office = Office()
    office.tell(GAZETTE, series_b("$250M"), text="first", url="https://gazette.example/x")
    office.tell(GAZETTE, series_b("$260M"), text="second", url="https://gazette.example/x")
    (item,) = office.digest().news
    assert item.facts[0].text == "Series B $260M"


# --- set aside ---


def test_what_agrees_is_shown_in_the_order_of_the_articles_days_whichever_came_in_first() -> None:
    shown = []
    for days in (("2025-09-10", "2025-09-12"), ("2025-09-12", "2025-09-10")):
        office = Office()
        office.tell(GAZETTE, figure("amount_raised", "€1.7B", round="series-c"), day="2025-09-09", baseline=True)
        for day in days:
            office.tell(
                WIRE, figure("amount_raised", "$2B", round="series-c"), day=day, url=f"https://wire.example/{day}"
            )
        shown.append(
            [line.partition(")")[2].partition(")")[0] for line in office.digest().set_aside if line.endswith("agree.")]
        )
    assert shown[0] == shown[1]
    assert len(shown[0]) == 2


def test_a_rounding_and_a_conversion_are_set_aside_with_their_reason() -> None:
    office = Office()
    office.tell(GAZETTE, figure("amount_raised", "€1.7B", round="series-c"), day="2025-09-09", baseline=True)
    office.tell(WIRE, figure("amount_raised", "$2B", round="series-c"), day="2025-09-10")
    digest = office.digest()
    assert not digest.decisions
    assert digest.set_aside[0] == "1 figure told again what is on file, rounded, hedged or converted."
    assert digest.set_aside[1].startswith("Mistral AI, Series C: €1.7 billion (9 September 2025) and $2 billion")
    assert "ECB" in digest.set_aside[1]


def test_the_size_of_a_first_pass_is_told() -> None:
    office = Office()
    office.tell(GAZETTE, series_b("$250M"), baseline=True)
    assert office.digest().set_aside == ("1 figure came with the first pass over Gazette: stored, not news.",)


# --- sources and blind spots ---


def sources_of(office: Office, **states: object) -> dict[str, str]:
    for name, state in states.items():
        office.sources[name] = source(name)
        office.store.save_source_state(SourceState(name, last_run=office.now, **state))  # type: ignore[arg-type]
    return {note.name: f"{note.state}: {note.text}" for note in office.digest().sources}


def test_a_source_that_fails_is_told_with_the_reason() -> None:
    told = sources_of(Office(), Gazette={"health": "failing", "message": "The host can't be reached."})
    assert told == {"Gazette": "failed: The host can't be reached."}


def test_a_source_that_is_asked_to_wait_is_not_told_to_have_failed() -> None:
    said = "https://gazette.example/ asks to wait until 2026-05-06 10:00 UTC (429). It is not asked before."
    told = sources_of(Office(), Gazette={"health": "waiting", "message": said, "last_success": MONDAY})
    assert told == {"Gazette": f"waiting since 4 May: {said}"}


def test_a_source_without_advice_of_its_own_gets_some() -> None:
    told = sources_of(Office(), Gazette={"health": "consent"})
    assert told["Gazette"].startswith("behind a consent wall: look for its feed")


def test_a_feed_that_fell_silent_is_told() -> None:
    told = sources_of(Office(), Gazette={"health": "unchanged", "last_new": MONDAY - timedelta(days=40)})
    assert told["Gazette"].startswith("fell silent: nothing new since 25 Mar; ")


@pytest.mark.parametrize(
    ("days", "told"),
    [
        (3, None),
        (40, "fell silent: nothing new since 25 Mar; look whether it moved."),
        (None, "reads well but gives no figure: It was read."),
    ],
)
def test_a_feed_whose_newest_articles_tell_no_figure_is_told_only_where_older_ones_are_long_past_or_none(
    days: int | None, told: str | None
) -> None:
    new = MONDAY - timedelta(days=days) if days else None
    states = sources_of(Office(), Gazette={"health": "silent", "message": "It was read.", "last_new": new})
    assert states.get("Gazette") == told


def test_a_source_that_never_gave_a_figure_is_told() -> None:
    told = sources_of(Office(), Gazette={"health": "unchanged"})
    assert told["Gazette"].startswith("never gave a figure")


def test_a_source_whose_figures_are_on_file_under_its_former_name_is_not_told() -> None:
    assert "Gazette" not in sources_of(Office(), Gazette={"health": "unchanged", "last_new": MONDAY})


def test_a_source_that_yields_is_not_told() -> None:
    office = Office()
    office.tell(GAZETTE, series_b("$250M"))
    office.store.save_source_state(SourceState("Gazette", last_run=office.now, last_new=office.now, health="yielding"))
    assert not office.digest().sources


def test_sources_in_the_same_plight_are_one_line() -> None:
    told = sources_of(Office(), Gazette={"health": "paywalled"}, Wire={"health": "paywalled"})
    assert list(told) == ["Gazette and Wire"]


def test_a_company_without_a_price_page_is_a_blind_spot() -> None:
    office = Office()
    office.tell(PAGE, price("$0.4"), url=PAGE_URL, day=None)
    assert office.digest().blind == (
        "No price page or list is watched for Northwind AI.",
        "Nothing on file about Northwind AI and Quiet AI.",
    )


# --- the order ---


def test_a_dispute_among_secondary_sources_never_leads() -> None:
    office = Office()
    office.tell(BLOG, series_b("$250M"))
    office.tell(OTHER_BLOG, series_b("$2.5B"))
    digest = office.digest()
    assert len(digest.decisions) == 1
    assert not digest.leads


def test_the_company_that_matters_more_comes_first() -> None:
    office = Office()
    for subject in ("Mistral AI", "Northwind AI"):
        office.tell(GAZETTE, figure("amount_raised", "$250M", subject=subject, round="series-b"))
        office.tell(WIRE, figure("amount_raised", "$350M", subject=subject, round="series-b"))
    assert [item.subject for item in office.digest().decisions] == ["Northwind AI", "Mistral AI"]
    turned = tuple(replace(c, priority="high" if c.name == "Mistral AI" else "low") for c in office.watch.companies)
    office.watch = WatchList(turned)
    assert [item.subject for item in office.digest().decisions] == ["Mistral AI", "Northwind AI"]


def test_at_most_five_things_lead_however_much_there_is() -> None:
    office = Office()
    for number in range(9):
        office.tell(GAZETTE, figure("investment", f"${number + 1}B", investor=f"Fund {number}"))
    digest = office.digest()
    assert len(digest.news) == 9
    assert len(digest.leads) == 5
    assert digest.leads[0].section == "New"


# --- reading changes nothing ---


def test_building_a_digest_changes_nothing() -> None:
    office = Office()
    disputed_round(office)
    before = [office.store.records(), office.store.conflicts(), office.store.deliveries(), office.store.verdicts()]
    assert office.digest() == office.digest()
    after = [office.store.records(), office.store.conflicts(), office.store.deliveries(), office.store.verdicts()]
    assert before == after


def test_an_empty_store_gives_an_empty_digest() -> None:
    digest = Office().digest()
    assert digest.is_empty
    assert digest.items == ()
