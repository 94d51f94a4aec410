"""docs/database.md: its queries run and find something, and its tables are the tables that there are."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.ingest import Desk, ingest
from storage.records import Company, Reading, WatchList
from storage.store import Store
from tests.compare.desk import figure, price, rates
from tests.ingest.test_ingest import OWN_PAGE, PRESS
from tests.storage.made import NOW, article, conflict

DOC = (Path(__file__).parents[2] / "docs" / "database.md").read_text("utf-8")
QUERIES = re.findall(r"```sql\n(.*?)```", DOC, re.DOTALL)
INTERNAL = re.compile(r"_sqlite_migrations|articles_fts(_\w+)?")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    desk = Desk(WatchList((Company("Mistral AI"),)), rates())
    with Store.open(tmp_path / "figurewatch.db") as store:
        page = article("https://v.example/prices", title="Prices")
        told = price("$6", "1M output tokens"), price("$2"), price("$1", "1M output tokens", "Codestral")
        ingest(page, Reading(told), OWN_PAGE, store, desk, NOW)
        for number, amount in enumerate(("$14B", "$41B")):
            news = article(f"https://{number}.example/", "It closed a Series C.", title="Mistral raises")
            ingest(news, Reading((figure("valuation", amount),)), PRESS, store, desk, NOW)
        left, right = store.records(metric="valuation")
        store.save_conflict(replace(conflict(left, right), explanation="They differ."))
    return tmp_path / "figurewatch.db"


def test_there_are_three_queries() -> None:
    assert len(QUERIES) == 3


@pytest.mark.parametrize(
    ("number", "found"), [(0, ["Codestral", "Mistral Large 3"]), (1, ["14000000000", "41000000000"])]
)
def test_a_query_of_the_page_finds_what_it_says(path: Path, number: int, found: list[str]) -> None:
    with Store.open(path, read_only=True) as store:
        rows = list(store.db.query(QUERIES[number]))
    assert [row.get("product") or row["low"] for row in rows] == found


def test_the_words_of_an_article_lead_to_its_sums(path: Path) -> None:
    with Store.open(path, read_only=True) as store:
        assert [row["quote"] for row in store.db.query(QUERIES[2])] == ["$14B", "$41B"]


def test_the_views_of_the_page_show_something(path: Path) -> None:
    with Store.open(path, read_only=True) as store:
        for name in store.db.view_names():
            assert f"| `{name}` |" in DOC
            assert store.db[name].count
        amounts = [row["amount"] for row in store.db["current_records"].rows]
    assert amounts == ["6", "2", "1", "14000000000", "41000000000"]


def test_every_table_and_every_column_of_the_page_is_there_and_none_is_missing(path: Path) -> None:
    rows = re.findall(r"^\| `(\w+)` \| (.*)\|$", DOC.split("## Tables")[1].split("## Three")[0], re.MULTILINE)
    with Store.open(path, read_only=True) as store:
        tables = {name for name in store.db.table_names() if not INTERNAL.fullmatch(name)}
        assert [name for name, _ in rows if name not in tables] == []
        assert tables == {name for name, _ in rows}
        for name, text in rows:
            columns = set(store.db[name].columns_dict)
            assert set(re.findall(r"`(\w+)`", text)) <= columns


def test_ranges_and_open_ends_read_well(path: Path) -> None:
    with Store.open(path) as store:
        desk = Desk(WatchList(()), rates())
        told = figure("revenue", ">$1B"), figure("total_raised", "<$3B"), figure("debt_raised", "$1B..$2B")
        ingest(article("https://c.example/"), Reading(told), PRESS, store, desk, NOW)
        amounts = [row["amount"] for row in store.db["current_records"].rows]
    assert amounts[-3:] == ["1000000000 or more", "up to 3000000000", "1000000000 to 2000000000"]
