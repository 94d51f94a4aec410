"""A process that is killed loses and doubles nothing: each article lands whole or not at all."""

from __future__ import annotations

import multiprocessing
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from pipeline.ingest import Desk, ingest
from storage.archive import Archive
from storage.records import EVERY_HASH, Article, Fingerprint, Reading, Snapshot, Source, WatchList
from storage.store import Store
from tests.compare.desk import figure, rates
from tests.ingest.test_ingest import PRESS

FORKS = multiprocessing.get_context("forkserver")
"""One process loads the program, and each child that is to die is forked from it."""
FORKS.set_forkserver_preload([__name__])
NOW = datetime(2026, 1, 1, tzinfo=UTC)
ARTICLES = 12
COPIED = Fingerprint((1, 2, 3), frozenset((1, 2)), EVERY_HASH)


def take_in(folder: Path, told: Connection | None = None, *, wait_in: int | None = None) -> None:
    """Take a dozen articles in and tell of each, and stop in the middle of one where a test asks for it."""
    tell = told.send if told else str
    desk = Desk(WatchList(()), rates())
    with Store.open(folder / "figurewatch.db") as store, Archive(folder / "archive") as archive:
        for number in range(ARTICLES):
            body = f"Mistral raised ${number + 2}B".encode()
            url = f"https://{number}.example/"
            snapshot = Snapshot(PRESS.name, url, url, NOW, 200, {}, body)
            if store.has_snapshot(url, snapshot.digest):
                continue
            pair = figure("amount_raised", f"${number + 2}B"), figure("valuation", f"${number + 20}B")
            location = archive.append(snapshot)
            with store.transaction():
                ingest_one(store, desk, url, body.decode(), Reading(pair))
                if number == wait_in:
                    tell("in the middle")
                    time.sleep(60)
                store.add_snapshot(snapshot, location)
            tell(str(number))


def ingest_one(store: Store, desk: Desk, url: str, text: str, reading: Reading, source: Source = PRESS) -> None:
    article = Article(url, "News", text, "en", published=date(2025, 1, 1), fingerprint=COPIED)
    ingest(article, reading, source, store, desk, NOW)


def everything(folder: Path) -> dict[str, list[tuple[object, ...]]]:
    with Store.open(folder / "figurewatch.db") as store:
        names = [name for name in store.db.table_names() if not name.startswith(("_", "sqlite_"))]
        assert store.db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert store.db.execute("PRAGMA foreign_key_check").fetchall() == []
        store.db.execute("INSERT INTO articles_fts (articles_fts) VALUES ('integrity-check')")
        skipped = ("articles_fts_data", "articles_fts_idx")  # how the index is cut depends on how often it was opened
        return {name: store.db.execute(f"SELECT * FROM {name}").fetchall() for name in names if name not in skipped}


class Child:
    """A process that takes the articles in, and what it has told of it."""

    def __init__(self, folder: Path, wait_in: int | None = None) -> None:
        self._reader, writer = FORKS.Pipe(duplex=False)
        self._process = FORKS.Process(target=take_in, args=(folder, writer), kwargs={"wait_in": wait_in})
        self._process.start()
        writer.close()

    def lines(self) -> Iterator[str]:
        """Yield what it tells, until it ends."""
        try:
            while True:
                yield self._reader.recv()
        except EOFError:
            self._process.join()

    def kill(self) -> None:
        """Kill it with no chance to tidy up."""
        self._process.kill()


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[tuple[object, ...]]]:
    folder = tmp_path_factory.mktemp("undisturbed")
    take_in(folder)
    return everything(folder)


@pytest.mark.parametrize("place", [0, 5])
def test_killed_in_the_middle_of_an_article(
    tmp_path: Path, place: int, undisturbed: dict[str, list[tuple[object, ...]]]
) -> None:
    child = Child(tmp_path, place)
    for line in child.lines():
        if line == "in the middle":
            child.kill()
    with Store.open(tmp_path / "figurewatch.db") as store:
        assert len(store.articles()) == place
        assert len(store.records()) == 2 * place
    take_in(tmp_path)
    with Archive(tmp_path / "archive") as archive:
        assert len(list(archive)) == ARTICLES + 1  # the orphan is harmless
    without_places = {**everything(tmp_path), "snapshots": []}
    assert without_places == {**undisturbed, "snapshots": []}


@pytest.mark.parametrize("seconds", [0.001, 0.008])
def test_killed_at_any_moment(tmp_path: Path, seconds: float, undisturbed: dict[str, list[tuple[object, ...]]]) -> None:
    done = 0
    for _ in range(8):  # it dies again and again, and gets some way each time
        child = Child(tmp_path)
        lines = child.lines()
        next(lines, None)
        time.sleep(seconds)
        child.kill()
        told = list(lines)
        with Store.open(tmp_path / "figurewatch.db") as store:
            kept = len(store.articles())
        assert kept >= done + len(told)
        done = kept
        if done == ARTICLES:
            break
    take_in(tmp_path)
    assert {**everything(tmp_path), "snapshots": []} == {**undisturbed, "snapshots": []}


def test_taking_everything_in_again_changes_nothing(tmp_path: Path) -> None:
    take_in(tmp_path)
    before = everything(tmp_path)
    take_in(tmp_path)
    assert everything(tmp_path) == before
    with Store.open(tmp_path / "figurewatch.db") as store:
        store.db.execute("DELETE FROM snapshots")
    take_in(tmp_path)
    assert {**everything(tmp_path), "snapshots": []} == {**before, "snapshots": []}
