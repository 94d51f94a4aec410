"""Five articles after one agency are one witness."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from pipeline.compare.witness import address_of, witness_of
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
    assert witness_of(told, PAGE, SOURCE, {}) == "address:paper.example/a"


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


def test_what_tracks_a_reader_is_no_part_of_an_address() -> None:
    tracked = replace(PAGE, url="https://paper.example/a?utm_source=mail")
    assert address_of(tracked) == address_of(PAGE) == "paper.example/a"
