"""Reading feeds: RSS, Atom, JSON Feed, and what is none of them."""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.fetch import Entry, NotAFeedError, parse_feed

URL = "https://gazette.example/news/feed"

RSS = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom">
<channel><title>The Gazette</title><language>en-gb</language>
  <item>
    <title>Northwind &amp; Co raise &lt;b&gt;€40m&lt;/b&gt;</title>
    <link>https://gazette.example/northwind</link>
    <pubDate>Tue, 19 May 2026 09:30:00 +0200</pubDate>
    <description>Short.</description>
    <content:encoded><![CDATA[<p>Northwind AI, a startup, has closed its round.</p>]]></content:encoded>
  </item>
  <item><title>Relative</title><link>../south</link></item>
  <item><title>Permalink</title><guid isPermaLink="true">https://gazette.example/guid</guid></item>
  <item><title>No page</title><guid isPermaLink="false">abc</guid></item>
</channel></rss>"""

ATOM = """<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>Le Journal</title>
  <entry><title type="html">Levée &amp;amp; prix</title><link rel="alternate" href="https://journal.example/a"/>
    <published>2026-05-18T10:00:00Z</published><updated>2026-05-19T08:00:00+02:00</updated>
    <summary>Un résumé</summary></entry>
  <entry xml:lang="de"><title>Zweitens</title><link href="https://journal.example/b#part"/>
    <updated>2026-05-17T10:00:00Z</updated></entry>
</feed>"""

JSON_FEED = {
    "version": "https://jsonfeed.org/version/1.1",
    "title": "Bulletin",
    "language": "es",
    "items": [
        {
            "id": "1",
            "url": "https://bulletin.example/1",
            "title": "Uno  <dos>",
            "content_html": "<p>Texto</p>",
            "date_published": "2026-05-18T10:00:00-02:00",
            "date_modified": "2026-05-19T10:00:00Z",
        },
        {"id": "https://bulletin.example/2", "content_text": "a < b", "language": "pt-BR"},
        {"id": "3", "external_url": "/three", "summary": "s"},
        {"id": "4", "title": "no page"},
        "nonsense",
        {"id": 5, "url": 7, "title": ["x"], "date_published": 12},
    ],
}


def rss(*entries: str) -> bytes:
    return f"<rss version='2.0'><channel>{''.join(entries)}</channel></rss>".encode()


def test_rss() -> None:
    feed = parse_feed(RSS.encode(), "application/rss+xml", URL)
    assert feed.title == "The Gazette"
    assert [entry.url for entry in feed.entries] == [
        "https://gazette.example/northwind",
        "https://gazette.example/south",
        "https://gazette.example/guid",
    ]
    first = feed.entries[0]
    assert first.title == "Northwind & Co raise €40m"
    assert first.published == datetime(2026, 5, 19, 7, 30, tzinfo=UTC)
    assert first.lang == "en"
    assert first.summary_html == "<p>Northwind AI, a startup, has closed its round.</p>"
    assert feed.entries[1].published is None
    assert feed.unlinked == 1
    assert not feed.broken


def test_atom() -> None:
    feed = parse_feed(ATOM.encode(), "application/atom+xml; charset=utf-8", URL)
    first, second = feed.entries
    assert first.title == "Levée & prix"
    assert first.published == datetime(2026, 5, 18, 10, tzinfo=UTC)
    assert first.updated == datetime(2026, 5, 19, 6, tzinfo=UTC)
    assert first.moved == first.updated
    assert first.lang == "fr"
    assert second.url == "https://journal.example/b"
    assert second.lang == "de"
    assert second.published == datetime(2026, 5, 17, 10, tzinfo=UTC)


def test_json_feed() -> None:
    feed = parse_feed(json.dumps(JSON_FEED).encode(), "application/json", "https://bulletin.example/feed.json")
    assert feed.title == "Bulletin"
    first, second, third = feed.entries
    assert first == Entry(
        "https://bulletin.example/1",
        "Uno <dos>",
        datetime(2026, 5, 18, 12, tzinfo=UTC),
        "es",
        "<p>Texto</p>",
        datetime(2026, 5, 19, 10, tzinfo=UTC),
    )
    assert (second.url, second.lang, second.summary_html) == ("https://bulletin.example/2", "pt", "<p>a &lt; b</p>")
    assert third.url == "https://bulletin.example/three"
    assert feed.unlinked == 2


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "iso-8859-1"])
def test_encodings(encoding: str) -> None:
    name = encoding.replace("-sig", "")
    text = RSS.replace("€40m", "40 Mé").replace('encoding="utf-8"', f'encoding="{name}"')
    feed = parse_feed(text.encode(encoding), "text/xml", URL)
    assert feed.entries[0].title == "Northwind & Co raise 40 Mé"


@pytest.mark.parametrize("content_type", ["", "text/html", "text/xml; charset=klingon", "application/octet-stream"])
def test_a_wrong_content_type_does_no_harm(content_type: str) -> None:
    assert parse_feed(RSS.encode(), content_type, URL).entries[0].title == "Northwind & Co raise €40m"


def test_an_unknown_encoding_is_read_as_far_as_possible() -> None:
    text = RSS.replace('encoding="utf-8"', 'encoding="x-klingon"')
    assert parse_feed(text.encode(), "text/xml", URL).entries


def test_a_feed_that_is_cut_off_gives_the_entries_before_the_cut() -> None:
    cut = RSS[: RSS.index("<item><title>Permalink")]
    feed = parse_feed(cut.encode(), "text/xml", URL)
    assert feed.entries[0].url == "https://gazette.example/northwind"
    assert feed.broken


def test_a_stray_ampersand_does_not_cost_the_feed() -> None:
    feed = parse_feed(RSS.replace("&amp; Co", "& Co").encode(), "text/xml", URL)
    assert feed.entries[0].title == "Northwind & Co raise €40m"


def test_an_empty_feed_is_a_feed() -> None:
    feed = parse_feed(b"<rss version='2.0'><channel><title>Quiet</title></channel></rss>", "", URL)
    assert feed.title == "Quiet"
    assert feed.entries == ()


def test_one_address_is_one_entry_with_the_latest_date() -> None:
    entry = "<item><link>https://a.example/log#{0}</link><pubDate>{0} May 2026 08:00:00 GMT</pubDate></item>"
    (only,) = parse_feed(rss(*(entry.format(day) for day in (12, 14, 13))), "", URL).entries
    assert only.url == "https://a.example/log"
    assert only.moved == datetime(2026, 5, 14, 8, tzinfo=UTC)


@pytest.mark.parametrize("date", ["Thu, 01 Jan 1970 00:00:00 GMT", "0000-00-00", "soon", "31 Feb 2026", ""])
def test_a_date_that_is_none_dates_nothing(date: str) -> None:
    body = rss(f"<item><link>https://a.example/1</link><pubDate>{date}</pubDate></item>")
    assert parse_feed(body, "", URL).entries[0].published is None


@pytest.mark.parametrize(
    "link", ["javascript:alert(1)", "mailto:a@b.example", "file:///etc/passwd", "http://[bad", " "]
)
def test_links_that_lead_to_no_page_are_left_out(link: str) -> None:
    body = rss(f"<item><title>x</title><link>{link}</link></item>")
    assert parse_feed(body, "", URL).unlinked == 1


# --- what is no feed ---


def test_a_web_page_is_told_with_its_feeds() -> None:
    page = """<!DOCTYPE html><html><head><link rel="alternate" type="application/rss+xml" href="/rss">
    <link rel="alternate" type="application/atom+xml" title="Comments" href="/comments/feed">
    <link rel="alternate" hreflang="fr" href="/fr"></head><body>Hello</body></html>"""
    with pytest.raises(NotAFeedError, match="is a web page, not a feed; its feeds are") as caught:
        parse_feed(page.encode(), "text/html", URL)
    assert caught.value.advice == "Write feed: https://gazette.example/rss"
    assert "https://gazette.example/comments/feed" in caught.value.message


def test_a_web_page_without_feeds_is_told_what_to_do() -> None:
    with pytest.raises(NotAFeedError, match="names no feed") as caught:
        parse_feed(b"\n<!-- hello --><html><body>Hi</body></html>", "text/html", URL)
    assert "page:" in caught.value.advice


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'/>", "sitemap:"),
        ('{"prices": []}', "json:"),
        ('{"items": [', "can't be read"),
        ("", "empty"),
        ("just words", "not a feed that can be read"),
        ("<?xml version='1.0'?><catalogue/>", "not a feed that can be read"),
        ("\x00\x01\x02\x03", "not a feed that can be read"),
        ("<rss version='2.0'><chan", "not a feed that can be read"),
    ],
)
def test_what_is_no_feed_is_told(body: str, said: str) -> None:
    with pytest.raises(NotAFeedError) as caught:
        parse_feed(body.encode(), "text/xml", URL)
    assert said in str(caught.value)
    assert URL in str(caught.value)


# --- what would do harm ---


def _bomb() -> str:
    nested = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    return f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "lol">{nested}]>'


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entities_do_not_unfold(encoding: str) -> None:
    body = (
        _bomb()
        + "<rss version='2.0'><channel><item><title>&l9;</title><link>https://a.example/</link></item></channel></rss>"
    )
    feed = parse_feed(body.encode(encoding), "", URL)
    assert len(str(feed)) < 1000


def test_entities_load_no_file(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("hush")
    body = (
        f'<!DOCTYPE x [<!ENTITY s SYSTEM "{secret.as_uri()}">]><rss version="2.0"><channel><item>'
        "<title>a &s;</title><link>https://a.example/</link></item></channel></rss>"
    )
    assert "hush" not in str(parse_feed(body.encode(), "", URL))


def test_a_body_that_is_a_path_opens_no_file(tmp_path: Path) -> None:
    feed = tmp_path / "feed.xml"
    feed.write_text(RSS)
    with pytest.raises(NotAFeedError):
        parse_feed(str(feed).encode(), "", URL)


def test_deep_json_is_an_error_not_a_crash() -> None:
    with pytest.raises(NotAFeedError):
        parse_feed(b'{"items":' + b"[" * 100_000, "", URL)


@given(st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
def test_whatever_comes_is_a_feed_or_a_clear_error(body: bytes) -> None:
    with suppress(NotAFeedError):
        parse_feed(body, "text/xml", URL)


@given(st.integers(0, len(RSS)), st.integers(0, 40), st.text(alphabet="<>&;![]CDATA\"'\x00é", max_size=8))
def test_a_damaged_feed_is_a_feed_or_a_clear_error(place: int, lost: int, put: str) -> None:
    body = RSS[:place] + put + RSS[place + lost :]
    try:
        feed = parse_feed(body.encode(), "text/xml", URL)
    except NotAFeedError:
        return
    assert all(entry.url.startswith(("http://", "https://")) for entry in feed.entries)
