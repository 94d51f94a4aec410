"""The archive: what was fetched comes back to the byte, other tools read it, and a crash spoils only its own page."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from warcio.archiveiterator import ArchiveIterator
from warcio.checker import Checker

from storage.archive import Archive, ArchiveError, Location
from storage.records import Snapshot

ROOT = Path(__file__).parents[2]
PAGE = Snapshot(
    "Paper",
    "https://paper.example/feed-item?id=7",
    "https://paper.example/2026/03/round",
    datetime(2026, 3, 1, 7, 30, 12, 345678, tzinfo=UTC),
    200,
    {"content-type": "text/html; charset=utf-8", "etag": '"abc"'},
    "<p>Mistral a levé 1,7 milliard d’euros.</p>".encode(),
    hint_title="Une levée « record »",
    hint_published=datetime(2026, 2, 28, 23, 0, tzinfo=timezone(timedelta(hours=1))),
    hint_lang="fr",
)


def test_a_snapshot_comes_back_as_it_was(tmp_path: Path) -> None:
    with Archive(tmp_path) as archive:
        places = [archive.append(replace(PAGE, body=body)) for body in (b"one", b"", b"\x00\x1f\x8b\x08three" * 9999)]
        assert [archive.read(place).body for place in places] == [b"one", b"", b"\x00\x1f\x8b\x08three" * 9999]
        assert archive.read(archive.append(PAGE)) == PAGE


def test_headers_of_transport_do_not_lie_to_other_tools_and_are_kept(tmp_path: Path) -> None:
    sent = {
        "content-encoding": "br",
        "transfer-encoding": "chunked",
        "content-length": "12",
        "content-type": "text/html",
    }
    page = replace(PAGE, headers=sent)
    with Archive(tmp_path) as archive:
        place = archive.append(page)
        assert archive.read(place) == page
    with (tmp_path / place.file).open("rb") as file:
        record = next(record for record in ArchiveIterator(file) if record.rec_type == "response")
        assert record.http_headers.get_header("content-encoding") is None
        assert record.http_headers.get_header("transfer-encoding") is None
        assert record.http_headers.get_header("content-length") == str(len(page.body))
        assert record.http_headers.get_header("x-archive-orig-content-encoding") == "br"
        assert record.content_stream().read() == page.body


def test_other_tools_find_the_page_by_its_address_and_time(tmp_path: Path) -> None:
    with Archive(tmp_path) as archive:
        archive.append(PAGE)
        place = archive.append(replace(PAGE, final_url="https://paper.example/a b/é", status=404))
    with (tmp_path / place.file).open("rb") as file:
        found = []
        for record in ArchiveIterator(file):
            head = record.rec_headers
            status = record.http_headers.get_statuscode() if record.http_headers else None
            found.append((record.rec_type, head.get_header("WARC-Target-URI"), head.get_header("WARC-Date"), status))
    assert found[0][0] == "warcinfo"
    assert found[1:] == [
        ("response", "https://paper.example/2026/03/round", "2026-03-01T07:30:12.345678Z", "200"),
        ("response", "https://paper.example/a%20b/%C3%A9", "2026-03-01T07:30:12.345678Z", "404"),
    ]


def test_warcio_finds_nothing_wrong_with_the_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with Archive(tmp_path) as archive:
        place = archive.append(PAGE)
        archive.append(replace(PAGE, body=b"", headers={}))
    checker = Checker(type("Options", (), {"verbose": True, "inputs": [str(tmp_path / place.file)]}))
    checker.process_all()
    assert checker.exit_value == 0
    assert "fail" not in capsys.readouterr().out


def test_a_saved_file_is_a_resource_without_http(tmp_path: Path) -> None:
    saved = replace(PAGE, url="file:///inbox/seite%201.html", final_url="file:///inbox/seite%201.html", headers={})
    with Archive(tmp_path) as archive:
        place = archive.append(saved)
        assert archive.read(place) == saved
    with (tmp_path / place.file).open("rb") as file:
        record = list(ArchiveIterator(file, no_record_parse=True))[-1]
        assert record.rec_type == "resource"


def test_headers_that_http_could_not_carry_survive(tmp_path: Path) -> None:
    odd = {"x-title": "Prix – 10 €", "x-lines": "one\r\ntwo", "set-cookie": "c=" + "x" * 100_000, "x-empty": ""}
    with Archive(tmp_path) as archive:
        page = replace(PAGE, headers=odd, status=599)
        assert archive.read(archive.append(page)) == page


def test_each_page_lies_where_its_place_says(tmp_path: Path) -> None:
    with Archive(tmp_path) as archive:
        one, two = archive.append(PAGE), archive.append(replace(PAGE, body=b"two"))
        assert two.offset == one.offset + one.length
        assert two.offset + two.length == (tmp_path / two.file).stat().st_size
        assert list(archive.entries()) == [(one, PAGE), (two, replace(PAGE, body=b"two"))]


def test_a_day_has_a_file_and_a_full_file_a_successor(tmp_path: Path) -> None:
    with Archive(tmp_path, max_bytes=1500) as archive:
        files = [archive.append(replace(PAGE, body=os.urandom(1000))).file for _ in range(3)]
        files.append(archive.append(replace(PAGE, fetched_at=PAGE.fetched_at + timedelta(days=1))).file)
    assert files == [
        "figurewatch-20260301-001.warc.gz",
        "figurewatch-20260301-002.warc.gz",
        "figurewatch-20260301-003.warc.gz",
        "figurewatch-20260302-001.warc.gz",
    ]


def test_a_later_process_goes_on_with_the_file_of_the_day(tmp_path: Path) -> None:
    places = []
    for body in (b"one", b"two"):
        with Archive(tmp_path) as archive:
            places.append(archive.append(replace(PAGE, body=body)))
    assert places[0].file == places[1].file
    assert [page.body for page in Archive(tmp_path)] == [b"one", b"two"]


def test_two_archives_in_one_folder_do_not_clash(tmp_path: Path) -> None:
    one, two = Archive(tmp_path), Archive(tmp_path)
    places = [archive.append(replace(PAGE, body=bytes([n]))) for n, archive in enumerate((one, two, one, two, two))]
    one.close()
    two.close()
    assert [one.read(place).body for place in places] == [bytes([n]) for n in range(5)]
    assert [page.body for page in one] == [bytes([n]) for n in range(5)]


@pytest.mark.parametrize("left", [1, 3, 40, 300])
def test_half_a_record_spoils_nothing_before_or_after_it(tmp_path: Path, left: int) -> None:
    with Archive(tmp_path) as archive:
        whole = archive.append(PAGE)
        broken = archive.append(replace(PAGE, body=b"broken"))
    os.truncate(tmp_path / broken.file, broken.offset + left)
    with Archive(tmp_path) as archive:
        after = archive.append(replace(PAGE, body=b"after"))
        assert after.file != broken.file
        assert archive.read(whole) == PAGE
        assert [page.body for page in archive] == [PAGE.body, b"after"]
        with pytest.raises(ArchiveError, match="holds no archived page at byte"):
            archive.read(broken)
    with (tmp_path / after.file).open("rb") as file:
        assert len(list(ArchiveIterator(file))) == 2


def test_damage_in_the_middle_costs_one_page(tmp_path: Path) -> None:
    with Archive(tmp_path) as archive:
        _, two, _ = (archive.append(replace(PAGE, body=os.urandom(500) + name)) for name in (b"one", b"two", b"three"))
    with (tmp_path / two.file).open("r+b") as file:
        file.seek(two.offset + 400)
        file.write(b"\0" * 100)
    assert [page.body[500:] for page in Archive(tmp_path)] == [b"one", b"three"]


def test_a_process_killed_while_it_appends_leaves_whole_pages(tmp_path: Path) -> None:
    script = """
import os, sys
from dataclasses import replace
from pathlib import Path
from storage.archive import Archive
from tests.storage.test_archive import PAGE
archive = Archive(Path(sys.argv[1]))
for n in range(10_000):
    archive.append(replace(PAGE, body=os.urandom(20_000) + b"%d" % n))
    print(n, flush=True)
"""
    command = [sys.executable, "-c", script, str(tmp_path)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        told = [next(process.stdout) for _ in range(5)]
        process.kill()
        told += process.stdout.readlines()
    last = int(told[-1])
    found = [int(page.body[20_000:]) for page in Archive(tmp_path)]
    assert found[: last + 1] == list(range(last + 1))


def test_a_folder_that_cannot_be_written_is_told_plainly(tmp_path: Path) -> None:
    (tmp_path / "archive").write_text("a file, not a folder")
    with pytest.raises(ArchiveError, match=r"cannot be archived in .*archive .*Make room there"):
        Archive(tmp_path / "archive").append(PAGE)


def test_a_file_that_is_gone_is_told_plainly(tmp_path: Path) -> None:
    with pytest.raises(ArchiveError, match=r"gone\.warc\.gz cannot be read"):
        Archive(tmp_path).read(Location("gone.warc.gz", 0, 10))


def test_an_empty_folder_holds_nothing(tmp_path: Path) -> None:
    (tmp_path / "empty.warc.gz").touch()
    assert list(Archive(tmp_path)) == []
    assert list(Archive(tmp_path / "none")) == []


texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)


@settings(max_examples=60, deadline=None)  # the disk takes its time
@given(
    st.builds(
        Snapshot,
        source=texts,
        url=texts,
        final_url=texts.map(lambda path: f"https://a.example/{path}"),
        fetched_at=st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC)),
        status=st.integers(100, 599),
        headers=st.dictionaries(st.from_regex(r"[a-z][a-z-]{0,20}", fullmatch=True), texts),
        body=st.binary(max_size=300),
        hint_title=st.none() | texts,
        hint_published=st.none() | st.datetimes(timezones=st.just(UTC)),
        hint_lang=st.none() | texts,
    )
)
def test_any_snapshot_comes_back_as_it_was(tmp_path_factory: pytest.TempPathFactory, snapshot: Snapshot) -> None:
    with Archive(tmp_path_factory.mktemp("archive")) as archive:
        assert archive.read(archive.append(snapshot)) == snapshot
