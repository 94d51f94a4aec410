"""What looks at a watched page leave in the database, also in one that was made before they were kept."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from storage.migrations import migrations
from storage.records import Figure, Record
from storage.store import Store
from tests.compare.desk import price
from tests.storage.made import NOW, record

URL = "https://v.example/p"
SIX = timedelta(hours=6)
BEFORE_LOOKS = """
    DROP VIEW current_records;
    DROP INDEX records_gone;
    DROP INDEX records_ahead;
    DROP TABLE waverings;
    ALTER TABLE records DROP COLUMN confirmed;
    ALTER TABLE records DROP COLUMN left_at;
    ALTER TABLE records DROP COLUMN gone;
    ALTER TABLE records DROP COLUMN gone_confirmed;
    CREATE VIEW current_records AS SELECT number FROM records;
    DELETE FROM _sqlite_migrations WHERE name = 'looks';
"""


def shown(figure: Figure, at: datetime, document: str) -> Record:
    return record(figure, URL, None, arrived=at, document=document, state=True, own_word=True)


def test_of_an_older_database_the_sightings_tell_what_a_page_shows(tmp_path: Path) -> None:
    kept, moved, new, gone = price("$2", product="A"), price("$3"), price("$4"), price("$9", product="B")
    days = [NOW, NOW + timedelta(days=1), NOW + timedelta(days=2)]
    with Store.open(tmp_path / "a.db") as store:
        for day, figures in zip(days, ((kept, moved, gone), (kept, moved), (kept, new)), strict=True):
            for figure in figures:
                store.add_record(shown(figure, day, f"{URL}#{day.day}"))
        store.add_record(record(price("$5", product="C"), "https://paper.example/", arrived=NOW))
        store.db.conn.executescript(BEFORE_LOOKS)
        assert "looks" in {migration.name for migration in migrations.pending(store.db)}
    with Store.open(tmp_path / "a.db") as store:
        held = {one.figure.quote: one for one in store.records()}
        current = {row["number"] for row in store.db.query("SELECT number FROM current_records")}
    assert {quote: one.left for quote, one in held.items()} == {
        "$2": None,
        "$3": days[2],
        "$4": None,
        "$9": days[1],
        "$5": None,
    }
    assert [quote for quote, one in held.items() if one.gone] == ["$9"]
    assert [quote for quote, one in held.items() if one.confirmed] == ["$2", "$3"]
    assert current == {held[quote].number for quote in ("$2", "$4", "$5")}


def test_a_look_that_found_nothing_new_is_a_sighting_of_all_that_is_shown() -> None:
    with Store.open(":memory:") as store:
        here, left = shown(price("$2", product="A"), NOW, "d"), shown(price("$3"), NOW, "d")
        for one in (here, left):
            store.add_record(one)
        store.leave(left.key, NOW + timedelta(hours=1), gone=True)
        for _ in range(2):
            store.looked(URL, NOW + timedelta(hours=8), SIX)
        assert [store.sightings(one.key)[0].last_seen - NOW for one in (here, left)] == [
            timedelta(hours=8),
            timedelta(0),
        ]
        found = [store.record(one.key) for one in (here, left)]
        assert [one.confirmed for one in found if one] == [NOW + timedelta(hours=8), None]
        assert [one.gone_confirmed for one in found if one] == [None, NOW + timedelta(hours=8)]


def test_a_look_at_one_page_says_nothing_of_another() -> None:
    with Store.open(":memory:") as store:
        one = shown(price("$2"), NOW, "d")
        store.add_record(one)
        store.looked("https://other.example/", NOW + timedelta(hours=8), SIX)
        held = store.record(one.key)
        assert held is not None
        assert held.confirmed is None


def test_an_announced_price_is_found_by_the_day_on_which_it_begins() -> None:
    with Store.open(":memory:") as store:
        coming = shown(price("$3", as_of="2026-02-01"), NOW, "d")
        for one in (coming, shown(price("$2"), NOW, "d"), shown(price("$1", as_of="2025-02-01"), NOW, "d")):
            store.add_record(one)
        day = datetime.fromisoformat("2026-02-01T00:00:00+00:00")
        spans = [(day - SIX, day), (day, day + SIX), (day - SIX, day + SIX), (day + SIX, day + 2 * SIX)]
        found = [len(store.announced_records(since=since, until=until)) for since, until in spans]
    assert found == [0, 1, 1, 0]
