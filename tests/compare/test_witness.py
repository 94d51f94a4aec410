"""Five articles after one agency are one witness."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from pipeline.compare.witness import site_of, witness_of
from storage.records import Article, Figure, Schedule, Source
from tests.compare.desk import figure

SOURCE = Source("Feed", "feed", "https://paper.example/feed", Schedule(every=timedelta(hours=1)))
PAGE = Article("https://www.paper.example/a/", "A title", "Some text", "en")
SUM: Figure = figure("amount_raised", "$305M")


@pytest.mark.parametrize("written", ["Reuters", "Thomson Reuters", "reuters", "Reuters Technology"])
def test_the_outlet_that_the_text_names_is_the_witness(written: str) -> None:
    assert witness_of(replace(SUM, attribution=written), PAGE, SOURCE, {}) == "outlet:Reuters"
    assert witness_of(SUM, replace(PAGE, outlet=written), SOURCE, {}, own_word=True) == "outlet:Reuters"


def test_people_close_to_the_deal_are_no_outlet() -> None:
    told = replace(SUM, attribution="people familiar with the matter")
    assert witness_of(told, PAGE, SOURCE, {}) == "address:paper.example"


def test_the_company_is_the_witness_of_its_own_word() -> None:
    assert witness_of(SUM, PAGE, SOURCE, {}, own_word=True) == "company:Mistral AI"


def test_a_copy_has_the_witness_of_its_original() -> None:
    assert witness_of(SUM, PAGE, replace(SOURCE, outlet="Portal"), {}, copy_of="outlet:Reuters") == "outlet:Reuters"


def test_the_owner_of_the_page_comes_before_the_address() -> None:
    assert witness_of(SUM, replace(PAGE, url="https://edition.ft.com/x"), SOURCE, {}) == "outlet:Financial Times"
    assert witness_of(SUM, PAGE, replace(SOURCE, outlet="The Paper"), {}) == "outlet:The Paper"


def test_the_user_names_outlets_too() -> None:
    told = replace(SUM, attribution="Gazette")
    assert witness_of(told, PAGE, SOURCE, {"The Gazette": "Gazette of the North"}) == "outlet:Gazette of the North"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("https://blog.example/may", "https://www.blog.example/june?page=2", True),
        ("https://blog.example/may", "https://log.example/may", False),
        ("https://a.host.example/may", "https://b.host.example/may", False),
        ("file:///inbox/a.html", "file:///inbox/b.html", False),
        ("http://127.0.0.1:8000/paper/a", "http://127.0.0.1:8000/gazette/a", False),
        ("http://localhost/a?utm_source=mail", "http://localhost/a", True),
    ],
)
def test_a_site_that_nobody_names_is_one_witness_however_often_it_tells(one: str, other: str, same: bool) -> None:
    first, second = (witness_of(SUM, replace(PAGE, url=url), SOURCE, {}) for url in (one, other))
    assert first.startswith("address:")
    assert (first == second) == same


def test_a_saved_page_is_of_the_site_that_it_names() -> None:
    saved = [replace(PAGE, url=f"file:///inbox/{n}.html", canonical_url=f"https://blog.example/{n}") for n in "ab"]
    assert {site_of(page) for page in saved} == {"blog.example"}
