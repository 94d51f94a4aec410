"""A vendor's price page that a person saves into a folder, through whole passes: it is watched as a page is."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest

from pipeline.compare import better_founded
from pipeline.run import RunReport
from pipeline.views.pricelist import StandingPrice, price_list
from reports.digest import Digest, build
from storage.records import Config, Conflict
from storage.store import Store
from tests.pipeline.newsroom import at, configured, passed
from tests.pipeline.test_watched_page import CODESTRAL, LARGE, WITHOUT, table

SOURCES = """\
  - {name: Articles, folder: articles}
  - {name: Saved prices, folder: prices, of: Mistral AI, tier: primary}
"""
ARTICLE = (
    "<html lang='en'><head><title>Mistral Large 3</title>"
    "<meta property='article:published_time' content='2026-02-20'></head><body><article><h1>Mistral Large 3</h1>"
    "<p>Mistral Large 3 costs $3 per million input tokens. It is the largest model that the startup sells.</p>"
    "</article></body></html>"
)
CHEAPER = ("Mistral Large 3", "$0.30", "$2.00")


class Desk:
    """Two folders, and passes over them."""

    def __init__(self, base: Path) -> None:
        for name in ("articles", "prices"):
            (base / name).mkdir()
        self.base = base
        self.config: Config = configured(base, SOURCES)
        self.saved = 0

    def save(self, text: str, name: str = "prices/pricing.html") -> None:
        """Write a file, each time a second later than the last."""
        path = self.base / name
        path.write_text(text, "utf-8")
        self.saved += 1
        os.utime(path, (1_770_000_000 + self.saved,) * 2)

    def passes(self, when: str) -> RunReport:
        return passed(self.config, now=at(when))

    @property
    def store(self) -> Store:
        return Store.open(self.base / "data" / "figurewatch.db")

    def stands(self) -> StandingPrice:
        with self.store as store:
            rows = price_list(store, ["Mistral AI"], date(2026, 3, 31))
        return next(row for row in rows if row.product == "Mistral Large 3").prices["1M input tokens"]

    def open_conflicts(self) -> list[Conflict]:
        with self.store as store:
            return list(store.conflicts(kinds=("disputed",)))

    def digest(self, since: str, until: str = "2026-04-01 00:00") -> Digest:
        with self.store as store:
            return build(
                store, self.config, since=at(since), until=at(until), now=at(until), founded=better_founded
            )  # fmt: skip


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


@pytest.mark.parametrize("first", ["articles/a.html", "prices/pricing.html", "both"])
def test_it_stands_before_what_an_earlier_article_tells_whichever_came_first(desk: Desk, first: str) -> None:
    told = {"articles/a.html": ARTICLE, "prices/pricing.html": table(LARGE)}
    if first != "both":
        desk.save(told.pop(first), first)
        desk.passes("2026-03-01 08:00")
    for name, text in told.items():
        desk.save(text, name)
    desk.passes("2026-03-01 12:00")
    assert str(desk.stands().figure.low) == "0.4"
    assert desk.stands().confirmed is not None
    assert desk.open_conflicts() == []


def test_what_it_shows_otherwise_when_it_is_saved_again_has_changed(desk: Desk) -> None:
    desk.save(table(LARGE, CODESTRAL))
    desk.passes("2026-03-01 08:00")
    desk.save(table(CHEAPER))
    desk.passes("2026-03-05 08:00")
    digest = desk.digest("2026-03-02 00:00")
    (change,) = digest.changes
    assert "Mistral Large 3" in change.title
    assert "seen once" in change.note
    (gone,) = digest.withdrawn
    assert gone.subject == "Mistral AI"
    assert len(gone.keys) == 2  # both prices of Codestral
    assert str(desk.stands().figure.low) == "0.3"


def test_saved_once_more_as_it_was_it_confirms_what_it_showed(desk: Desk) -> None:
    desk.save(table(LARGE))
    desk.passes("2026-03-01 08:00")
    for day in ("2026-03-05", "2026-03-06"):
        desk.save(table(CHEAPER))
        desk.save(ARTICLE + f"<!-- {day} -->", "prices/announcement.html")  # beside it another file changes
        desk.passes(f"{day} 08:00")
    (change,) = (one for one in desk.digest("2026-03-02 00:00").changes if "Mistral Large 3" in one.title)
    assert change.note == ""


def test_a_file_that_no_longer_shows_a_price_fails_and_takes_nothing_back(desk: Desk) -> None:
    desk.save(table(LARGE))
    desk.passes("2026-03-01 08:00")
    desk.save(WITHOUT.format("Talk to us about what you need, and we find what suits you best. " * 20))
    outcome = next(one for one in desk.passes("2026-03-05 08:00").outcomes if one.source == "Saved prices")
    assert outcome.health == "failing"
    assert str(desk.stands().figure.low) == "0.4"


def test_an_announcement_that_is_saved_beside_it_is_of_its_own_day(desk: Desk) -> None:
    desk.save(ARTICLE, "prices/announcement.html")
    desk.save(table(LARGE))
    desk.passes("2026-03-01 08:00")
    assert str(desk.stands().figure.low) == "0.4"
    with desk.store as store:
        told = next(r for r in store.records(subject="Mistral AI") if r.url.endswith("announcement.html"))
    assert (told.state, told.published) == (False, date(2026, 2, 20))


def test_a_company_whose_prices_a_folder_keeps_is_no_blind_spot(desk: Desk) -> None:
    desk.save(ARTICLE, "articles/a.html")
    desk.passes("2026-03-01 08:00")
    unpriced = "No price page or list is watched for Mistral AI and OpenAI."
    assert unpriced in desk.digest("2026-02-01 00:00").blind  # an article is no price page
    desk.save(table(LARGE))
    desk.passes("2026-03-02 08:00")
    assert "No price page or list is watched for OpenAI." in desk.digest("2026-02-01 00:00").blind
