"""Reading sitemaps: lists, news, indexes, plain lists, and what is none of them."""

from __future__ import annotations

import gzip
from contextlib import suppress
from datetime import UTC, datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pipeline.fetch import Entry, NotASitemapError, SitemapLink, TooLargeError, parse_sitemap
from pipeline.fetch.formats import sitemaps
from pipeline.fetch.formats.sitemaps import wanted

URL = "https://gazette.example/sitemap.xml"
NEWS = """<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"
  xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
  <url><loc>https://gazette.example/a</loc><lastmod>2026-05-19</lastmod>
    <image:image><image:loc>https://gazette.example/a.png</image:loc></image:image>
    <news:news><news:publication><news:name>Gazette</news:name><news:language>en</news:language></news:publication>
      <news:publication_date>2026-05-18T10:00:00+02:00</news:publication_date>
      <news:title>Northwind &amp; Co</news:title></news:news></url>
  <url><loc>
     https://gazette.example/b?x=1&amp;y=2  </loc></url>
  <url><lastmod>2026-05-19</lastmod></url>
</urlset>"""
INDEX = """<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
  <sitemap><loc>https://gazette.example/s1.xml</loc><lastmod>2026-05</lastmod></sitemap>
  <sitemap><loc>s2.xml.gz</loc></sitemap></sitemapindex>"""


def test_a_news_sitemap() -> None:
    first, second = parse_sitemap(NEWS.encode(), "application/xml", URL).entries
    assert first == Entry(
        "https://gazette.example/a",
        "Northwind & Co",
        datetime(2026, 5, 18, 8, tzinfo=UTC),
        "en",
        None,
        datetime(2026, 5, 19, tzinfo=UTC),
    )
    assert second == Entry("https://gazette.example/b?x=1&y=2")


def test_an_index() -> None:
    found = parse_sitemap(INDEX.encode(), "", URL)
    assert found.sitemaps == (
        SitemapLink("https://gazette.example/s1.xml", datetime(2026, 5, 1, tzinfo=UTC)),
        SitemapLink("https://gazette.example/s2.xml.gz"),
    )
    assert found.entries == ()


def test_a_zipped_one() -> None:
    assert len(parse_sitemap(gzip.compress(NEWS.encode()), "application/gzip", URL).entries) == 2


def test_a_plain_list() -> None:
    found = parse_sitemap(b"\xef\xbb\xbfhttps://a.example/1\nhttps://a.example/2\n\n", "text/plain", URL)
    assert [entry.url for entry in found.entries] == ["https://a.example/1", "https://a.example/2"]


def test_one_without_namespace_or_end_is_read_as_far_as_possible() -> None:
    body = b"<urlset><url><loc>https://a.example/1</loc></url><url><loc>https://a.exam"
    assert parse_sitemap(body, "", URL).entries[0].url == "https://a.example/1"


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b"<!doctype html><title>Home</title>", "a web page, not a sitemap"),
        (b"{}", "a JSON document"),
        (b"  ", "empty"),
        (b"<rss version='2.0'><channel/></rss>", "Write feed:"),
        (b"hello there", "is not a sitemap"),
        (b"<?xml version='1.0'?><catalogue/>", "not a sitemap that can be read"),
        (gzip.compress(NEWS.encode())[:-20], "cut off"),
    ],
)
def test_what_is_no_sitemap_is_told(body: bytes, said: str) -> None:
    with pytest.raises(NotASitemapError) as caught:
        parse_sitemap(body, "", URL)
    assert said in str(caught.value)


def test_a_zipped_bomb_stops_at_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sitemaps, "LARGEST", 100_000)
    with pytest.raises(TooLargeError):
        parse_sitemap(gzip.compress(b"<urlset>" + b" " * 10_000_000), "", URL)


def test_entities_neither_unfold_nor_load() -> None:
    nested = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    outside = '<!ENTITY f SYSTEM "file:///etc/hostname">'
    body = f'<!DOCTYPE x [<!ENTITY l0 "lol">{nested}{outside}]><urlset><url><loc>https://a.example/&l9;&f;</loc></url></urlset>'
    (entry,) = parse_sitemap(body.encode(), "", URL).entries
    assert len(entry.url) < 40


@pytest.mark.parametrize(
    ("include", "exclude", "taken"),
    [
        ((), (), True),
        (("/news/*",), (), True),
        (("*/2026/*",), (), True),
        (("https://a.example/news/*",), (), True),
        (("/blog/*",), (), False),
        (("/blog/*", "/news/*"), (), True),
        (("/news/*",), ("*.html",), False),
        ((), ("/news/*",), False),
        (("/NEWS/*",), (), False),
    ],
)
def test_patterns(include: tuple[str, ...], exclude: tuple[str, ...], taken: bool) -> None:
    assert wanted(Entry("https://a.example/news/2026/x.html"), include, exclude) is taken


def test_a_prefix_that_is_declared_nowhere_is_passed_over() -> None:
    body = (
        b"<urlset><url><loc>https://a.example/1</loc><news:news><news:title>One</news:title></news:news></url></urlset>"
    )
    (entry,) = parse_sitemap(body, "", URL).entries
    assert (entry.url, entry.title) == ("https://a.example/1", "One")


@given(st.binary(max_size=300))
@example("<À:".encode())
def test_whatever_comes_is_a_sitemap_or_a_clear_error(body: bytes) -> None:
    with suppress(NotASitemapError):
        parse_sitemap(body, "", URL)
