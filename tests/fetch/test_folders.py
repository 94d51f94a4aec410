"""A folder of saved pages: which files are read, which are read again, and what is said of the rest."""

from __future__ import annotations

import errno
import io
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from pipeline.fetch import FolderError, read_file
from storage.records import FetchResult
from tests.fetch.passes import NOW, PAGE, one_pass, remembered, source, told


def folder(base: Path, address: str = "inbox", **more: object):  # type: ignore[no-untyped-def]
    return source(address, "folder", **more)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_folder_that_may_not_be_read_is_a_failure(tmp_path: Path) -> None:
    save(tmp_path / "inbox" / "a.html")
    (tmp_path / "inbox").chmod(0)
    try:
        result = one_pass(folder(tmp_path), base=tmp_path)
    finally:
        (tmp_path / "inbox").chmod(0o700)
    assert result.health == "failing"
    assert told(result).endswith("Make it readable, or move it elsewhere.")


def save(path: Path, text: str | bytes = PAGE, day: int = 1) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    moment = datetime(2026, 5, day, tzinfo=UTC).timestamp()
    os.utime(path, (moment, moment))
    return path


def names(result: FetchResult) -> list[str]:
    return [snapshot.url.rpartition("/")[2] for snapshot in result.snapshots]


def test_saved_pages_are_read_newest_first_with_their_kinds(tmp_path: Path) -> None:
    kinds = {"a.html": 1, "b.HTM": 2, "c.txt": 3, "d.md": 4, "sub/deep/e.eml": 5}
    for name, day in kinds.items():
        save(tmp_path / "inbox" / name, f"{name}: Northwind raised €40m", day)
    result = one_pass(folder(tmp_path), base=tmp_path)
    assert result.health == "yielding"
    assert names(result) == ["e.eml", "d.md", "c.txt", "b.HTM", "a.html"]
    assert [s.content_type for s in result.snapshots] == [
        "message/rfc822",
        "text/markdown",
        "text/plain",
        "text/html",
        "text/html",
    ]
    newest = result.snapshots[0]
    assert newest.url == (tmp_path / "inbox/sub/deep/e.eml").as_uri()
    assert newest.fetched_at == NOW
    assert newest.headers["last-modified"] == "Tue, 05 May 2026 00:00:00 GMT"
    assert newest.hint_published is None


@pytest.mark.parametrize(
    ("files", "said"),
    [
        (("a.pdf",), "1 file is of a kind that is not read (.pdf), such as "),
        (("a.pdf", "b.pdf"), "2 files are of a kind that is not read (.pdf), such as "),
        (("a.pdf", "b.docx"), "2 files are of kinds that are not read (.docx, .pdf), such as "),
    ],
)
def test_files_that_are_not_read_are_counted_in_good_english(tmp_path: Path, files: tuple[str, ...], said: str) -> None:
    for name in (*files, "c.txt"):
        save(tmp_path / "inbox" / name)
    result = one_pass(folder(tmp_path), base=tmp_path)
    assert any(problem.message.startswith(said) for problem in result.problems)


def test_a_file_is_read_again_only_when_it_says_something_else(tmp_path: Path) -> None:
    path = save(tmp_path / "inbox/a.html")
    first = one_pass(folder(tmp_path), base=tmp_path)
    second = one_pass(folder(tmp_path), first.urls, base=tmp_path)
    save(path, PAGE, day=9)  # touched, the same bytes
    third = one_pass(folder(tmp_path), remembered(first, second), base=tmp_path)
    save(path, PAGE + "more", day=10)
    fourth = one_pass(folder(tmp_path), remembered(first, second, third), base=tmp_path)
    assert [r.health for r in (first, second, third, fourth)] == ["yielding", "unchanged", "unchanged", "yielding"]
    assert third.urls[0].etag != first.urls[0].etag


def test_more_files_than_a_pass_takes_are_all_read_in_time(tmp_path: Path) -> None:
    for n in range(5):
        save(tmp_path / f"inbox/{n}.txt", f"page {n}", day=n + 1)
    of = folder(tmp_path, max_entries=2)
    results: list[FetchResult] = []
    for _ in range(4):
        results.append(one_pass(of, remembered(*results), base=tmp_path))
    assert [names(result) for result in results] == [["4.txt", "3.txt"], ["2.txt", "1.txt"], ["0.txt"], []]
    assert "waits for the next" in told(results[0])
    assert not results[2].problems


@pytest.mark.parametrize("address", ["inbox", "./inbox/", "{base}/inbox", "file://{base}/inbox"])
def test_addresses_of_a_folder(tmp_path: Path, address: str) -> None:
    save(tmp_path / "inbox/ä b.txt", "page")
    result = one_pass(folder(tmp_path, address.format(base=tmp_path)), base=tmp_path)
    assert [snapshot.url for snapshot in result.snapshots] == [(tmp_path / "inbox/ä b.txt").as_uri()]


def test_a_folder_that_is_not_there_says_where_it_was_looked_for(tmp_path: Path) -> None:
    result = one_pass(folder(tmp_path), base=tmp_path)
    assert result.health == "failing"
    assert f"The folder {tmp_path / 'inbox'} is not there." in told(result)
    assert f"begin at {tmp_path}" in told(result)


def test_a_file_in_its_place_is_told(tmp_path: Path) -> None:
    save(tmp_path / "inbox")
    assert "is a file, not a folder" in told(one_pass(folder(tmp_path), base=tmp_path))


def test_an_empty_folder_is_well(tmp_path: Path) -> None:
    (tmp_path / "inbox").mkdir()
    result = one_pass(folder(tmp_path), base=tmp_path)
    assert result.health == "unchanged"
    assert not result.problems


def test_what_is_not_an_article_is_left_out(tmp_path: Path) -> None:
    for name in (
        "page.html",
        "page_files/ad.html",
        "page_files/style.css",
        ".hidden.html",
        ".git/x.html",
        "notes_files/kept.html",
        "data.json",
        "picture.png",
    ):
        save(tmp_path / "inbox" / name)
    result = one_pass(folder(tmp_path), base=tmp_path)
    assert sorted(names(result)) == ["kept.html", "page.html"]


def test_json_is_read_where_the_source_maps_it(tmp_path: Path) -> None:
    save(tmp_path / "inbox/a.json", '{"prices": []}')
    save(tmp_path / "inbox/b.json", '{"prices"', day=2)
    save(tmp_path / "inbox/c.html")
    result = one_pass(folder(tmp_path, figures={"each": "prices[]"}), base=tmp_path)
    assert names(result) == ["a.json"]
    assert "b.json" in told(result)


def test_one_bad_file_does_not_lose_the_others(tmp_path: Path) -> None:
    save(tmp_path / "inbox/empty.html", "", day=3)
    save(tmp_path / "inbox/large.html", "x" * 5000, day=2)
    save(tmp_path / "inbox/good.html")
    save(tmp_path / "inbox/report.pdf")
    os.mkfifo(tmp_path / "inbox/pipe.html")
    (tmp_path / "inbox/dangling.html").symlink_to(tmp_path / "nowhere")
    result = one_pass(folder(tmp_path), base=tmp_path, max_bytes=1000)
    assert result.health == "yielding"
    assert names(result) == ["good.html"]
    for said in (
        "empty.html is empty",
        "large.html is larger than 0.001 MB",
        "report.pdf",
        "dangling.html can't be read: it is a link that leads nowhere (No such file or directory).",
    ):
        assert said in told(result)


def test_a_new_bad_file_does_not_make_a_folder_fail_that_has_good_ones(tmp_path: Path) -> None:
    save(tmp_path / "inbox/empty.html", "")
    alone = one_pass(folder(tmp_path), base=tmp_path)
    save(tmp_path / "inbox/good.html")
    first = one_pass(folder(tmp_path), base=tmp_path)
    second = one_pass(folder(tmp_path), first.urls, base=tmp_path)
    assert [result.health for result in (alone, first, second)] == ["failing", "yielding", "unchanged"]
    assert "empty.html is empty" in told(first)


@pytest.mark.parametrize(("name", "body"), [("a.html", ""), ("a.html", "x" * 5000), ("a.warc.gz", "hello")])
def test_a_file_that_is_bad_in_itself_is_told_once_and_again_when_it_is_written_again(
    tmp_path: Path, name: str, body: str
) -> None:
    path = save(tmp_path / "inbox" / name, body)
    results: list[FetchResult] = []
    for day in (1, 1, 2, 2):
        save(path, body, day)
        results.append(one_pass(folder(tmp_path), remembered(*results), base=tmp_path, max_bytes=1000))
    assert [len(result.unread) for result in results] == [1, 0, 1, 0]


@pytest.mark.parametrize(("name", "leads_to"), [("a.html", "nowhere"), ("a.txt", "a.txt"), ("sub", "../nowhere")])
def test_a_link_that_leads_nowhere_is_told_on_every_pass(tmp_path: Path, name: str, leads_to: str) -> None:
    (tmp_path / "inbox").mkdir()
    (tmp_path / "inbox" / name).symlink_to(leads_to)
    (tmp_path / "inbox" / "picture.png").symlink_to("nowhere")
    first = one_pass(folder(tmp_path), base=tmp_path)
    second = one_pass(folder(tmp_path), first.urls, base=tmp_path)
    for result in (first, second):
        (problem,) = result.unread
        assert result.problems == (problem,)
        assert f"{tmp_path / 'inbox' / name} can't be read: it is a link" in problem.message


def test_a_watched_folder_that_is_a_link_in_a_circle_is_told(tmp_path: Path) -> None:
    (tmp_path / "inbox").symlink_to("inbox")
    result = one_pass(folder(tmp_path), base=tmp_path)
    assert (result.health, "inbox is not there" in told(result)) == ("failing", True)
    with pytest.raises(FolderError, match="can't be read"):
        read_file(tmp_path / "inbox", now=NOW)


def test_a_watched_folder_that_may_not_be_looked_at_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shut, look = tmp_path / "shut" / "inbox", os.stat

    def stat(path: str | Path, **more: object) -> object:
        if str(path) == str(shut):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
        return look(path, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(os, "stat", stat)
    result = one_pass(folder(tmp_path, "shut/inbox"), base=tmp_path)
    assert (result.health, f"{shut} can't be read (Permission denied)." in told(result)) == ("failing", True)


def test_a_link_to_a_page_is_read(tmp_path: Path) -> None:
    save(tmp_path / "elsewhere.html")
    (tmp_path / "inbox").mkdir()
    (tmp_path / "inbox" / "a.html").symlink_to("../elsewhere.html")
    result = one_pass(folder(tmp_path), base=tmp_path)
    assert (result.health, result.unread) == ("yielding", ())


@pytest.mark.parametrize("call", ["scandir", "stat"], ids=["may not be listed", "may not be entered"])
def test_a_folder_in_it_that_may_not_be_read_is_told_on_every_pass(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    save(tmp_path / "inbox" / "good.html")
    for name in ("one.html", "two.html"):
        save(tmp_path / "inbox" / "shut" / name)
    shut, real = str(tmp_path / "inbox" / "shut"), getattr(os, call)
    inside = shut if call == "scandir" else shut + os.sep

    def denied(path: str | Path, **more: object) -> object:  # root may read everything
        if str(path).startswith(inside):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
        return real(path, **more)

    monkeypatch.setattr(os, call, denied)
    first = one_pass(folder(tmp_path), base=tmp_path)
    second = one_pass(folder(tmp_path), first.urls, base=tmp_path)
    assert [result.health for result in (first, second)] == ["yielding", "unchanged"]
    for result in (first, second):
        assert [problem.message for problem in result.unread] == [f"{shut} can't be read (Permission denied)."]


@pytest.mark.parametrize("why", [errno.EACCES, errno.EIO], ids=["no right to", "a failing disk"])
@pytest.mark.parametrize("name", ["a.html", "a.warc.gz", "empty.txt"])
def test_a_file_that_may_no_longer_be_read_is_told_on_every_pass_until_it_may_be(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, why: int
) -> None:
    save(tmp_path / "inbox" / "good.html")
    shut = tmp_path / "inbox" / name
    archive(shut, 2) if name.endswith(".gz") else save(shut, "" if name.startswith("empty") else PAGE)
    results = [one_pass(folder(tmp_path), base=tmp_path)]
    results.append(one_pass(folder(tmp_path), remembered(*results), base=tmp_path))
    assert not results[-1].unread
    real = io.open

    def denied(path: str | Path, *arguments: object, **more: object) -> object:  # root may read everything
        if str(path) == str(shut):
            raise OSError(why, os.strerror(why), str(path))
        return real(path, *arguments, **more)  # type: ignore[call-overload]

    with monkeypatch.context() as during:
        during.setattr(io, "open", denied)
        for _ in range(2):
            results.append(one_pass(folder(tmp_path), remembered(*results), base=tmp_path))
            assert results[-1].health == "unchanged"
            assert [p.message for p in results[-1].unread] == [f"{shut} can't be read ({os.strerror(why)})."]
            assert results[-1].problems == results[-1].unread
    after = one_pass(folder(tmp_path), remembered(*results), base=tmp_path)
    assert (after.health, after.unread, after.snapshots) == ("unchanged", (), ())


def test_reading_one_file(tmp_path: Path) -> None:
    path = save(tmp_path / "a.md", "# Hello")
    snapshot = read_file(path, now=NOW)
    assert (snapshot.body, snapshot.content_type, snapshot.url) == (b"# Hello", "text/markdown", path.as_uri())
    for bad in (tmp_path / "nowhere.html", tmp_path):
        with pytest.raises(FolderError):
            read_file(bad, now=NOW)


# --- web archives ---


def archive(path: Path, pages: int, *, gzip: bool = True, damaged: bool = False) -> Path:
    out = io.BytesIO()
    writer = WARCWriter(out, gzip=gzip, warc_version="1.1")
    out.write(b"")
    for n in range(pages):
        headers = StatusAndHeaders("200 OK", [("Content-Type", "text/html"), ("Set-Cookie", "a=b")], "HTTP/1.1")
        record = writer.create_warc_record(
            f"https://a.example/{n}",
            "response",
            payload=io.BytesIO(f"<p>page {n}</p>".encode()),
            http_headers=headers,
            warc_headers_dict={"WARC-Date": f"2025-01-{n + 1:02}T10:00:00Z"},
        )
        writer.write_record(record)
    for status, kind, url in (("404 Not Found", "text/html", "x"), ("200 OK", "image/png", "y.png")):
        headers = StatusAndHeaders(status, [("Content-Type", kind)], "HTTP/1.1")
        body = io.BytesIO(b"not wanted")
        writer.write_record(
            writer.create_warc_record(f"https://a.example/{url}", "response", body, http_headers=headers)
        )
    return save(path, out.getvalue()[:-30] + b"\0" * 40 if damaged else out.getvalue())


@pytest.mark.parametrize("name", ["saved.warc.gz", "saved.warc"])
def test_the_pages_of_an_archive_are_dated_as_they_were_archived(tmp_path: Path, name: str) -> None:
    archive(tmp_path / "inbox" / name, 2, gzip=name.endswith(".gz"))
    result = one_pass(folder(tmp_path), base=tmp_path)
    first, second = result.snapshots
    assert (first.url, first.body) == ("https://a.example/0", b"<p>page 0</p>")
    assert second.fetched_at == datetime(2025, 1, 2, 10, tzinfo=UTC)
    assert second.headers == {"content-type": "text/html"}
    assert one_pass(folder(tmp_path), result.urls, base=tmp_path).health == "unchanged"


def test_a_large_archive_is_read_over_several_passes(tmp_path: Path) -> None:
    archive(tmp_path / "inbox/saved.warc.gz", 5)
    of = folder(tmp_path, max_entries=2)
    results: list[FetchResult] = []
    for _ in range(4):
        results.append(one_pass(of, remembered(*results), base=tmp_path))
    assert [names(result) for result in results] == [["0", "1"], ["2", "3"], ["4"], []]
    assert results[3].health == "unchanged"


def test_a_damaged_archive_gives_what_can_be_read(tmp_path: Path) -> None:
    archive(tmp_path / "inbox/damaged.warc.gz", 3, damaged=True)
    save(tmp_path / "inbox/nonsense.warc.gz", b"hello", day=2)
    save(tmp_path / "inbox/good.html", day=3)
    result = one_pass(folder(tmp_path), base=tmp_path)
    assert names(result)[:3] == ["good.html", "0", "1"]
    assert "nonsense.warc.gz is not a web archive, or is damaged from its beginning on. Save it again" in told(result)
