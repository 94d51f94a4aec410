"""Opening a database: made, brought up to date, shared, and refused with a sentence that says what to do."""

from __future__ import annotations

import os
import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from storage.migrations import migrations
from storage.records import FigurewatchError
from storage.store import Store, StoreError
from tests.compare.desk import figure
from tests.storage.made import NOW, article, record

ROOT = Path(__file__).parents[2]


def test_a_new_database_is_made_with_its_folder(tmp_path: Path) -> None:
    with Store.open(tmp_path / "data" / "figurewatch.db") as store:
        store.add_record(record(figure("valuation", "$14B")))
    with Store.open(tmp_path / "data" / "figurewatch.db") as store:
        assert [one.figure.quote for one in store.records()] == ["$14B"]


def test_it_is_in_wal_mode_and_holds_its_foreign_keys(tmp_path: Path) -> None:
    with Store.open(tmp_path / "a.db") as store:
        assert store.db.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        with pytest.raises(sqlite3.IntegrityError):
            store.db.execute("INSERT INTO sightings VALUES (99, 'd', 't', 't', '')")


def test_a_store_in_memory_has_the_same_schema(tmp_path: Path) -> None:
    with Store.open(tmp_path / "a.db") as file, Store.open(":memory:") as memory:
        assert memory.db.schema == file.db.schema
        assert memory.db.execute("PRAGMA foreign_keys").fetchone() == (1,)


def test_two_stores_in_memory_know_nothing_of_each_other() -> None:
    with Store.open(":memory:") as one, Store.open(":memory:") as other:
        one.add_record(record(figure("valuation", "$14B")))
        assert other.records() == []


def test_each_migration_is_applied_once_and_on_record(tmp_path: Path) -> None:
    for _ in range(2):
        with Store.open(tmp_path / "a.db") as store:
            applied = [migration.name for migration in migrations.applied(store.db)]
            assert migrations.pending(store.db) == []
    assert applied[:2] == ["sources_and_snapshots", "articles"]
    assert len(applied) == len(set(applied))


def test_an_older_database_is_brought_up_to_date(tmp_path: Path) -> None:
    with Store.open(tmp_path / "a.db") as store:
        store.db.execute("DROP VIEW open_conflicts")
        store.db.execute("DROP VIEW current_records")
        store.db.execute("DELETE FROM _sqlite_migrations WHERE name = 'views'")
    with pytest.raises(StoreError, match=r"older figurewatch\. Run `figurewatch run` once"):
        Store.open(tmp_path / "a.db", read_only=True)
    with Store.open(tmp_path / "a.db") as store:
        assert set(store.db.view_names()) >= {"open_conflicts", "current_records"}


@pytest.mark.parametrize("made_by", ["nobody", "sqlite"])
def test_an_empty_file_is_not_taken_for_an_older_database(tmp_path: Path, made_by: str) -> None:
    file = tmp_path / "a.db"
    file.touch()
    if made_by == "sqlite":
        with closing(sqlite3.connect(file)) as db:
            db.execute("PRAGMA journal_mode=wal")
    with pytest.raises(StoreError, match=r"a\.db is empty\. Fetch something first: figurewatch run"):
        Store.open(file, read_only=True)
    with Store.open(file), Store.open(file, read_only=True) as reader:
        assert reader.records() == []


def test_a_migration_that_fails_leaves_nothing_behind(tmp_path: Path) -> None:
    with Store.open(tmp_path / "a.db") as store:
        store.db.execute("DELETE FROM _sqlite_migrations WHERE name IN ('telling', 'views')")
        store.db.execute("DROP TABLE delivery_items")
        store.db.execute("DROP TABLE deliveries")
    with pytest.raises(sqlite3.OperationalError, match=r"digest_runs already exists"):
        Store.open(tmp_path / "a.db")
    with closing(sqlite3.connect(tmp_path / "a.db")) as database:
        tables = {name for (name,) in database.execute("SELECT name FROM sqlite_master")}
    assert "digest_runs" in tables
    assert "deliveries" not in tables


def test_programs_that_start_together_make_one_database(tmp_path: Path) -> None:
    script = "import sys; from storage.store import Store; Store.open(sys.argv[1]).close()"
    command = [sys.executable, "-c", script, str(tmp_path / "a.db")]
    started = [subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE) for _ in range(3)]
    assert [process.communicate()[1] for process in started] == [b"", b"", b""]
    with Store.open(tmp_path / "a.db") as store:
        assert store.records() == []


def test_a_reader_sees_what_a_writer_committed(tmp_path: Path) -> None:
    with Store.open(tmp_path / "a.db") as writer, Store.open(tmp_path / "a.db", read_only=True) as reader:
        with writer.transaction():
            writer.add_record(record(figure("valuation", "$14B")))
            assert reader.records() == []
        assert len(reader.records()) == 1


def test_a_reader_cannot_write(tmp_path: Path) -> None:
    Store.open(tmp_path / "a.db").close()
    with (
        Store.open(tmp_path / "a.db", read_only=True) as reader,
        pytest.raises(StoreError, match=rf"{re.escape(str(tmp_path / 'a.db'))} cannot be written. Make"),
    ):
        reader.save_digest_run("weekly", NOW)


def test_a_database_of_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    with Store.open(tmp_path / "a.db") as store:
        store.db["_sqlite_migrations"].insert(
            {"migration_set": "figurewatch", "name": "from_the_future", "applied_at": ""}
        )
    for read_only in (False, True):
        with pytest.raises(StoreError, match=r"made by a newer figurewatch \(it has from_the_future\). Install"):
            Store.open(tmp_path / "a.db", read_only=read_only)


def test_a_locked_database_says_who_must_end_first(tmp_path: Path) -> None:
    with Store.open(tmp_path / "a.db") as first, Store.open(tmp_path / "a.db", wait=0.01) as second:
        with first.transaction(), pytest.raises(StoreError, match=r"in use by another program\. Wait until"):
            second.save_digest_run("weekly", NOW)
        second.save_digest_run("weekly", NOW)
        assert first.digest_run("weekly") == NOW


def test_a_database_that_is_locked_when_it_is_opened_says_so_too(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "a.db")) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreError, match=r"in use by another program"):
            Store.open(tmp_path / "a.db", wait=0.01)


def test_a_file_that_is_no_database_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "a.db").write_text("dear diary, " * 100)
    with pytest.raises(StoreError, match=r"is not a database\. Move the file away"):
        Store.open(tmp_path / "a.db")
    assert (tmp_path / "a.db").read_text().startswith("dear diary")


def test_the_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "a.db")) as other:
        other.execute("CREATE TABLE places (name TEXT)")
    with pytest.raises(StoreError, match=r"database of another program\. Choose another folder"):
        Store.open(tmp_path / "a.db")


def test_a_folder_in_place_of_a_database_is_told(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=r"cannot be opened\. Check that its folder"):
        Store.open(tmp_path)


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file")
    with pytest.raises(StoreError, match=r"The folder .*data cannot be made \(.*\). Choose another"):
        Store.open(tmp_path / "data" / "a.db")


def test_nothing_to_read_yet_is_told_and_makes_nothing(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=r"There is no database at .* yet\. Run `figurewatch run` first"):
        Store.open(tmp_path / "data" / "a.db", read_only=True)
    assert list(tmp_path.iterdir()) == []


def test_what_a_user_can_mend_is_one_kind_of_error() -> None:
    assert issubclass(StoreError, FigurewatchError)


def test_a_full_disk_is_told_and_nothing_of_the_transaction_stays(tmp_path: Path) -> None:
    with Store.open(tmp_path / "a.db") as store:
        (pages,) = store.db.execute("PRAGMA page_count").fetchone()
        store.db.execute(f"PRAGMA max_page_count = {pages + 4}")
        with pytest.raises(StoreError, match=r"disk that holds .*a\.db is full\. Make room"):
            keep_article(store, "many words " * 10_000)
        assert store.digest_run("weekly") is None
        write_into(tmp_path / "a.db")


def test_a_damaged_file_is_told(tmp_path: Path) -> None:
    with Store.open(tmp_path / "a.db") as store:
        keep_article(store, "many words " * 10_000)
    with (tmp_path / "a.db").open("r+b") as file:
        file.seek(8192)
        file.write(b"\xff" * 300_000)
    with (
        pytest.raises(StoreError, match=r"a\.db is damaged\. Restore it from a backup"),
        Store.open(tmp_path / "a.db") as store,
    ):
        store.articles()


def keep_article(store: Store, text: str) -> None:
    with store.transaction():
        store.save_digest_run("weekly", NOW)
        store.add_article(article(text=text), "Paper", "d1", NOW)


def write_into(path: Path) -> None:
    with Store.open(path) as store:
        store.save_digest_run("weekly", NOW)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is read-only for root")
def test_a_read_only_folder_can_be_read_and_says_what_to_do_about_writing(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    with Store.open(folder / "a.db") as store:
        store.add_record(record(figure("valuation", "$14B")))
    folder.chmod(0o500)
    try:
        with Store.open(folder / "a.db", read_only=True) as store:
            assert len(store.records()) == 1
        with pytest.raises(StoreError, match=r"a\.db cannot be (opened|written)\. "):
            write_into(folder / "a.db")
        with pytest.raises(StoreError, match=r"b\.db cannot be opened\. Check"):
            Store.open(folder / "b.db")
    finally:
        folder.chmod(0o700)


def note_and_fail(store: Store, name: str) -> None:
    with store.transaction():
        store.save_digest_run(name, NOW)
        raise RuntimeError


def test_the_outer_transaction_decides() -> None:
    with Store.open(":memory:") as store:

        def fail_around_another_one() -> None:
            with store.transaction():
                with store.transaction():
                    store.save_digest_run("inner", NOW)
                raise RuntimeError

        with pytest.raises(RuntimeError):
            fail_around_another_one()
        assert store.digest_run("inner") is None


def test_an_inner_transaction_that_fails_takes_only_its_own_back() -> None:
    with Store.open(":memory:") as store:
        with store.transaction():
            store.save_digest_run("outer", NOW)
            with pytest.raises(RuntimeError):
                note_and_fail(store, "inner")
        assert (store.digest_run("outer"), store.digest_run("inner")) == (NOW, None)
