"""One pass over a source of each kind: what comes, what is remembered, and what is said when it goes wrong."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from pipeline.fetch import discover_feeds
from storage.records import UrlState
from tests.fetch.passes import NOW, PAGE, FastClock, one_pass, remembered, source, told, with_client
from tests.fetch.server import NewsServer, Reply, Request, redirect


def rss(*entries: str, title: str = "Gazette", lang: str = "en") -> str:
    items = "".join(entries)
    return f"<rss version='2.0'><channel><title>{title}</title><language>{lang}</language>{items}</channel></rss>"


def item(link: str, day: int | None = None, text: str = "", hour: int = 8) -> str:
    date = f"<pubDate>{day} May 2026 {hour:02}:00:00 GMT</pubDate>" if day else ""
    return f"<item><title>About {link}</title><link>{link}</link>{date}<description>{text}</description></item>"


def page(name: str) -> str:
    return f"<!doctype html><title>{name}</title><p>Northwind AI raised €40 million, says {name}.</p>"


def paths(result, server: NewsServer) -> list[str]:  # type: ignore[no-untyped-def]
    return [snapshot.url.removeprefix(server.url("")) for snapshot in result.snapshots]


# --- a page, a JSON document ---


def test_a_page_gives_one_snapshot_and_then_none_until_it_changes() -> None:
    with NewsServer({"/pricing": Reply(PAGE, etag='"1"')}) as server:
        of = source(server.url("/pricing"))
        first = one_pass(of)
        second = one_pass(of, first.urls)
        server.routes["/pricing"] = Reply(PAGE + "!", etag='"2"')
        third = one_pass(of, second.urls)
    assert [result.health for result in (first, second, third)] == ["yielding", "unchanged", "yielding"]
    (snapshot,) = first.snapshots
    assert (snapshot.source, snapshot.url, snapshot.status) == ("Gazette", server.url("/pricing"), 200)
    assert snapshot.body == PAGE.encode()
    assert snapshot.content_type == "text/html"
    assert snapshot.fetched_at == NOW
    assert second.snapshots == ()
    assert second.urls[0].digest == snapshot.digest


def test_a_page_with_the_same_bytes_is_unchanged_whatever_its_headers() -> None:
    with NewsServer({"/": PAGE}) as server:
        of = source(server.url("/"))
        assert one_pass(of, one_pass(of).urls).health == "unchanged"


@pytest.mark.parametrize(
    ("reply", "health", "said"),
    [
        (Reply("x", 404), "failing", "nothing at"),
        (Reply("x", 410), "gone", "given up for good"),
        (Reply("x", 403), "blocked", "does not let this program in"),
        (Reply("x", 401), "blocked", "log-in"),
        (Reply("x", 503), "failing", "an error of its own"),
        (Reply("<title>Just a moment...</title>", 403), "blocked", "human visitors"),
        (Reply(""), "failing", "is empty"),
        (redirect("/"), "failing", "circle"),
    ],
)
def test_what_goes_wrong_is_a_health_and_a_sentence(reply: Reply, health: str, said: str) -> None:
    with NewsServer({"/": reply}) as server:
        result = one_pass(source(server.url("/")))
    assert result.health == health
    assert said in told(result)
    assert server.url("/") in told(result)
    assert result.problems[0].advice
    assert result.snapshots == ()


def test_a_failure_keeps_what_was_remembered() -> None:
    with NewsServer({"/": Reply(PAGE, etag='"1"')}) as server:
        of = source(server.url("/"))
        first = one_pass(of)
        server.routes["/"] = Reply("oops", 500)
        failed = one_pass(of, first.urls)
        server.routes["/"] = Reply(PAGE, etag='"1"')
        again = one_pass(of, failed.urls)
    assert failed.urls == (replace(first.urls[0], status=500, checked_at=NOW),)
    assert again.health == "unchanged"
    assert server.asked("/")[-1].headers["if-none-match"] == '"1"'


def test_a_busy_source_is_asked_again_when_it_says() -> None:
    with NewsServer({"/": Reply("later", 429, headers={"Retry-After": "7200"})}) as server:
        result = one_pass(source(server.url("/")))
    assert result.health == "waiting"
    assert result.retry_at == NOW + timedelta(hours=2)


def test_what_nobody_foresaw_is_a_failing_source_not_a_crash(monkeypatch: pytest.MonkeyPatch) -> None:
    async def breaks(*args: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("pipeline.fetch.dispatch.fetch_page", breaks)
    result = one_pass(source("https://gazette.example/"))
    assert result.health == "failing"
    assert "ZeroDivisionError" in told(result)


def test_a_json_document() -> None:
    with NewsServer({"/prices.json": json.dumps({"prices": [1]}), "/page": PAGE, "/broken.json": '{"a":'}) as server:
        of = source(server.url("/prices.json"), "json")
        first = one_pass(of)
        second = one_pass(of, first.urls)
        web = one_pass(source(server.url("/page"), "json"))
        broken = one_pass(source(server.url("/broken.json"), "json"))
    assert first.health == "yielding"
    assert json.loads(first.snapshots[0].body) == {"prices": [1]}
    assert second.health == "unchanged"
    assert (web.health, broken.health) == ("failing", "failing")
    assert "is a web page, not a JSON document" in told(web)
    assert "line 1" in told(broken)
    assert server.asked("/prices.json")[0].headers["accept"].startswith("application/json")


# --- feeds ---


def test_a_feed_gives_the_pages_of_its_entries_with_its_hints() -> None:
    with NewsServer({"/a": page("a"), "/b": page("b")}) as server:
        feed = rss(item(server.url("/a"), 18), item("/b", 19), lang="fr")
        server.routes["/feed.xml"] = feed
        result = one_pass(source(server.url("/feed.xml"), "feed"))
    assert result.health == "yielding"
    assert paths(result, server) == ["/b", "/a"]
    newest = result.snapshots[0]
    assert newest.body == page("b").encode()
    assert newest.hint_title == "About /b"
    assert newest.hint_published == datetime(2026, 5, 19, 8, tzinfo=UTC)
    assert newest.hint_lang == "fr"
    assert set(remembered(result)) == {server.url("/feed.xml"), server.url("/a"), server.url("/b")}


def test_a_second_pass_asks_the_feed_alone_and_nothing_else() -> None:
    with NewsServer({"/a": page("a")}) as server:
        server.routes["/feed.xml"] = Reply(rss(item("/a", 18)), etag='"1"')
        of = source(server.url("/feed.xml"), "feed")
        first = one_pass(of)
        second = one_pass(of, first.urls)
        server.routes["/feed.xml"] = Reply(rss(item("/b", 19), item("/a", 18)), etag='"2"')
        server.routes["/b"] = page("b")
        third = one_pass(of, remembered(first, second))
    assert [result.health for result in (first, second, third)] == ["yielding", "unchanged", "yielding"]
    assert server.paths() == ["/feed.xml", "/a", "/feed.xml", "/feed.xml", "/b"]
    assert paths(third, server) == ["/b"]


def test_an_entry_is_asked_again_when_its_date_moves() -> None:
    def atom(updated: str) -> str:
        return (
            f"<feed xmlns='http://www.w3.org/2005/Atom'><entry><link href='/a'/><published>2026-05-18T08:00:00Z"
            f"</published><updated>{updated}</updated></entry></feed>"
        )

    with NewsServer({"/a": Reply(page("a"), headers={"Cache-Control": "max-age=80000"})}) as server:
        of = source(server.url("/feed.xml"), "feed")
        server.routes["/feed.xml"] = atom("2026-05-18T08:00:00Z")
        first = one_pass(of)
        server.routes["/feed.xml"] = atom("2026-05-20T12:30:00Z")
        server.routes["/a"] = page("a, corrected")
        second = one_pass(of, first.urls, now=NOW + timedelta(hours=1))
        server.routes["/feed.xml"] = atom("2030-01-01T00:00:00Z")
        third = one_pass(of, remembered(first, second), now=NOW + timedelta(hours=2))
    assert b"corrected" in second.snapshots[0].body
    assert third.health == "unchanged"
    assert len(server.asked("/a")) == 2


def test_the_first_pass_takes_the_newest_and_passes_the_rest_over() -> None:
    with NewsServer({f"/{day}": page(str(day)) for day in range(1, 20)}) as server:
        server.routes["/feed.xml"] = rss(*(item(f"/{day}", day) for day in range(1, 11)))
        of = source(server.url("/feed.xml"), "feed", max_entries=3)
        first = one_pass(of)
        second = one_pass(of, first.urls)
        server.routes["/feed.xml"] = rss(*(item(f"/{day}", day) for day in range(1, 16)))
        third = one_pass(of, remembered(first, second))
        fourth = one_pass(of, remembered(first, second, third))
        fifth = one_pass(of, remembered(first, second, third, fourth))
    assert paths(first, server) == ["/10", "/9", "/8"]
    assert second.health == "unchanged"
    assert paths(third, server) == ["/15", "/14", "/13"]
    assert paths(fourth, server) == ["/12", "/11"], "what is new later is never passed over"
    assert fifth.health == "unchanged"


def test_what_does_not_fit_is_taken_next_time_even_if_the_feed_stays_the_same() -> None:
    with NewsServer({f"/{day}": page(str(day)) for day in range(1, 9)}) as server:
        of = source(server.url("/feed.xml"), "feed", max_entries=2)
        server.routes["/feed.xml"] = Reply(rss(item("/1", 1)), etag='"1"')
        first = one_pass(of)
        same = Reply(rss(*(item(f"/{day}", day) for day in range(1, 6))), etag='"2"')
        server.routes["/feed.xml"] = same
        second = one_pass(of, first.urls)
        third = one_pass(of, remembered(first, second))
        fourth = one_pass(of, remembered(first, second, third))
    assert (paths(second, server), paths(third, server)) == (["/5", "/4"], ["/3", "/2"])
    assert fourth.health == "unchanged"
    assert "if-none-match" not in server.asked("/feed.xml")[2].headers
    assert server.asked("/feed.xml")[3].headers["if-none-match"] == '"2"'


def test_one_bad_entry_does_not_lose_the_others_and_passing_trouble_is_tried_again() -> None:
    with NewsServer({"/good": page("good"), "/bad": Reply("oops", 500)}) as server:
        server.routes["/feed.xml"] = Reply(rss(item("/bad", 19), item("/good", 18)), etag='"1"')
        of = source(server.url("/feed.xml"), "feed")
        first = one_pass(of)
        server.routes["/bad"] = page("better")
        second = one_pass(of, first.urls)
    assert first.health == "yielding"
    assert paths(first, server) == ["/good"]
    assert server.url("/bad") in told(first)
    assert paths(second, server) == ["/bad"]


def test_a_missing_page_is_tried_once_more_a_day_later() -> None:
    with NewsServer({"/good": page("good")}) as server:
        server.routes["/feed.xml"] = rss(item("/late", 19), item("/good", 18))
        of = source(server.url("/feed.xml"), "feed")
        first = one_pass(of)
        soon = one_pass(of, first.urls, now=NOW + timedelta(hours=2))
        server.routes["/late"] = page("late")
        later = one_pass(of, remembered(first, soon), now=NOW + timedelta(days=1, minutes=1))
    assert soon.health == "unchanged"
    assert paths(later, server) == ["/late"]
    assert len(server.asked("/late")) == 2


def test_a_feed_whose_pages_are_all_refused_is_blocked_and_the_host_is_not_hammered() -> None:
    with NewsServer({f"/{day}": Reply("no", 403) for day in range(1, 20)}) as server:
        server.routes["/feed.xml"] = rss(*(item(f"/{day}", day) for day in range(1, 20)))
        of = source(server.url("/feed.xml"), "feed")
        result = one_pass(of)
        second = one_pass(of, result.urls)
    assert result.health == "blocked"
    assert "18 more" in told(result)
    assert len(result.problems) == 1
    assert len([path for path in server.paths() if path != "/feed.xml"]) <= 6
    assert second.health == "unchanged"


def test_the_feeds_own_text_stands_in_for_a_page_that_is_refused() -> None:
    text = "&lt;p&gt;" + "Northwind AI raised €40 million from Harbour Partners, it said. " * 6 + "&lt;/p&gt;"
    with NewsServer({"/full": Reply("no", 403), "/short": Reply("no", 403)}) as server:
        server.routes["/feed.xml"] = rss(item("/full", 19, text), item("/short", 18, "A few words."))
        result = one_pass(source(server.url("/feed.xml"), "feed"))
    (snapshot,) = result.snapshots
    assert result.health == "yielding"
    assert snapshot.url == server.url("/full")
    assert b"<p>Northwind AI raised" in snapshot.body
    assert snapshot.headers["x-figurewatch-text-of"] == server.url("/feed.xml")
    assert "own text was read instead" in told(result)


def test_a_feed_whose_host_is_down_is_tried_again_without_asking_for_every_page() -> None:
    with NewsServer() as down:
        dead = down.url("/")
    with NewsServer() as server:
        server.routes["/feed.xml"] = rss(*(item(f"{dead}{day}", day) for day in range(1, 12)))
        of = source(server.url("/feed.xml"), "feed")
        result = one_pass(of)
    assert result.health == "failing"
    assert set(remembered(result)) == {server.url("/feed.xml")}, "nothing is known of the pages, so they stay due"


@pytest.mark.parametrize(
    ("status", "what_next"),
    [
        (404, "It is tried again in a day, if it is still listed."),
        (400, "It is tried again in a day, if it is still listed."),
        (410, "It is not asked again."),
        (500, "It is tried again at the next pass."),
        (403, "Save its pages from your browser"),
    ],
)
def test_a_page_of_a_list_that_could_not_be_had_is_no_address_to_mend(status: int, what_next: str) -> None:
    with NewsServer({"/1": page("one"), "/2": Reply("no", status)}) as server:
        server.routes["/feed.xml"] = rss(item("/1", 1), item("/2", 2))
        result = one_pass(source(server.url("/feed.xml"), "feed"))
    (problem,) = result.problems
    assert str(status) in problem.message
    assert problem.advice.startswith(what_next)
    assert "sources.yaml" not in problem.advice


def test_a_busy_host_of_pages_sets_the_time_of_the_next_pass() -> None:
    busy = Reply("later", 429, headers={"Retry-After": "600"})
    with NewsServer({f"/{day}": busy for day in range(1, 9)}) as server:
        server.routes["/feed.xml"] = rss(*(item(f"/{day}", day) for day in range(1, 9)))
        result = one_pass(source(server.url("/feed.xml"), "feed"))
    assert (result.health, result.retry_at) == ("waiting", NOW + timedelta(minutes=10))
    assert len(server.paths()) <= 3


def test_a_date_in_the_future_is_no_date() -> None:
    with NewsServer({"/a": page("a")}) as server:
        server.routes["/feed.xml"] = rss(item("/a", 28))
        result = one_pass(source(server.url("/feed.xml"), "feed"))
    assert result.snapshots[0].hint_published is None


def test_a_feed_that_is_a_web_page_says_which_feeds_it_has() -> None:
    html = "<html><head><link rel=alternate type=application/rss+xml href=/rss.xml></head><body>Hi</body></html>"
    with NewsServer({"/": html}) as server:
        result = one_pass(source(server.url("/"), "feed"))
    assert result.health == "failing"
    assert f"its feeds are: {server.url('/rss.xml')}" in told(result)
    assert remembered(result)[server.url("/")].digest is None


def test_an_empty_feed_is_well_and_says_so() -> None:
    with NewsServer({"/feed.xml": rss()}) as server:
        result = one_pass(source(server.url("/feed.xml"), "feed"))
    assert result.health == "unchanged"
    assert "no entries" in told(result)


def test_a_broken_feed_gives_what_can_be_read_and_says_so() -> None:
    with NewsServer({"/a": page("a")}) as server:
        server.routes["/feed.xml"] = rss(item("/a", 18), "<item><title>x</title>")
        result = one_pass(source(server.url("/feed.xml"), "feed"))
    assert paths(result, server) == ["/a"]
    assert "not well-formed" in told(result)
    assert "1 entry of" in told(result)
    assert "names no page and was left out." in told(result)


def test_several_entries_without_a_page_are_counted() -> None:
    with NewsServer({"/feed.xml": rss("<item><title>x</title></item>", "<item><title>y</title></item>")}) as server:
        result = one_pass(source(server.url("/feed.xml"), "feed"))
    assert "2 entries of" in told(result)
    assert "name no page and were left out." in told(result)


def test_a_feed_that_moved_is_followed() -> None:
    with NewsServer({"/old": redirect("/feed.xml", 301), "/a": page("a")}) as server:
        server.routes["/feed.xml"] = rss(item("a", 18))
        of = source(server.url("/old"), "feed")
        first = one_pass(of)
        second = one_pass(of, first.urls)
    assert paths(first, server) == ["/a"]
    assert remembered(second)[server.url("/old")].moved_to == server.url("/feed.xml")
    assert len(server.asked("/old")) == 1


def test_a_json_feed() -> None:
    items = [{"id": "1", "url": "/a", "title": "One", "date_published": "2026-05-19T08:00:00Z"}]
    with NewsServer({"/a": page("a")}) as server:
        server.routes["/feed.json"] = json.dumps({"version": "https://jsonfeed.org/version/1", "items": items})
        result = one_pass(source(server.url("/feed.json"), "feed"))
    assert result.snapshots[0].hint_title == "One"


def test_entries_that_lead_to_private_addresses_are_refused() -> None:
    async def names(host: str, port: int) -> list[str]:
        return ["127.0.0.1"] if host == "news.test" else [host]

    with NewsServer({"/secret": page("secret")}, host="127.0.0.2") as inside, NewsServer({"/a": page("a")}) as server:
        server.routes["/feed.xml"] = rss(item("/a", 19), item(inside.url("/secret"), 18))
        of = source(server.url("/feed.xml", host="news.test"), "feed", allow_private=False)
        result = one_pass(of, resolve=names, is_public=lambda address: address == "127.0.0.1")
        assert inside.requests == []
    assert len(result.snapshots) == 1
    assert "private address" in told(result)


def test_a_feed_that_lists_itself_is_not_fetched_as_a_page() -> None:
    with NewsServer({"/a": page("a")}) as server:
        server.routes["/feed.xml"] = rss(item("/feed.xml", 19), item("/a", 18))
        result = one_pass(source(server.url("/feed.xml"), "feed"))
    assert paths(result, server) == ["/a"]
    assert server.paths() == ["/feed.xml", "/a"]


# --- sitemaps ---


def urlset(entries: Sequence[tuple[str, str | None]]) -> str:
    rows = "".join(f"<url><loc>{link}</loc>{f'<lastmod>{day}</lastmod>' if day else ''}</url>" for link, day in entries)
    return f"<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>{rows}</urlset>"


def index(entries: Sequence[tuple[str, str | None]]) -> str:
    rows = "".join(
        f"<sitemap><loc>{link}</loc>{f'<lastmod>{day}</lastmod>' if day else ''}</sitemap>" for link, day in entries
    )
    return f"<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>{rows}</sitemapindex>"


def test_a_sitemap_gives_the_pages_that_its_patterns_want() -> None:
    with NewsServer({"/news/a": page("a"), "/news/b": page("b"), "/about": page("about")}) as server:
        listed = [("/news/a", "2026-05-18"), ("/about", "2026-05-19"), ("/news/b", "2026-05-19")]
        server.routes["/sitemap.xml"] = urlset(listed)
        result = one_pass(source(server.url("/sitemap.xml"), "sitemap", include=("/news/*",)))
    assert paths(result, server) == ["/news/b", "/news/a"]


def test_an_old_archive_is_not_fetched_bit_by_bit_and_what_is_new_is_taken() -> None:
    with NewsServer({f"/{n}": page(str(n)) for n in range(40)}) as server:
        of = source(server.url("/sitemap.xml"), "sitemap", max_entries=3)
        old = [(f"/{n}", f"2025-03-{n + 1:02}") for n in range(20)]
        server.routes["/sitemap.xml"] = urlset(old)
        first = one_pass(of)
        second = one_pass(of, first.urls)
        server.routes["/sitemap.xml"] = urlset([*old, ("/20", "2026-05-20"), ("/21", "2026-05-21T09:00:00Z")])
        third = one_pass(of, remembered(first, second), now=NOW + timedelta(days=1))
    assert paths(first, server) == ["/19", "/18", "/17"]
    assert len(first.urls) < 8, "dated pages need no note each"
    assert second.health == "unchanged"
    assert paths(third, server) == ["/21", "/20"]


def test_pages_without_dates_are_noted_and_only_new_ones_are_taken() -> None:
    with NewsServer({f"/{n}": page(str(n)) for n in range(10)}) as server:
        of = source(server.url("/sitemap.xml"), "sitemap", max_entries=2)
        server.routes["/sitemap.xml"] = urlset([(f"/{n}", None) for n in range(6)])
        first = one_pass(of)
        server.routes["/sitemap.xml"] = urlset([(f"/{n}", None) for n in range(8)])
        second = one_pass(of, first.urls)
    assert len(first.snapshots) == 2
    assert sorted(paths(second, server)) == ["/6", "/7"]


def test_an_index_is_read_by_its_newest_sitemaps_and_unchanged_ones_are_left() -> None:
    with NewsServer({"/a": page("a"), "/b": page("b"), "/c": page("c")}) as server:
        server.routes["/index.xml"] = index([("/s1.xml", "2026-05-01"), ("/s2.xml", "2026-05-20")])
        server.routes["/s1.xml"] = urlset([("/a", "2026-05-01")])
        server.routes["/s2.xml"] = urlset([("/b", "2026-05-19")])
        of = source(server.url("/index.xml"), "sitemap")
        first = one_pass(of)
        server.routes["/s2.xml"] = urlset([("/b", "2026-05-19"), ("/c", "2026-05-20")])
        second = one_pass(of, first.urls)
    assert paths(first, server) == ["/b", "/a"]
    assert paths(second, server) == ["/c"]
    assert [len(server.asked(path)) for path in ("/s1.xml", "/s2.xml")] == [1, 2]


def test_an_index_without_dates_is_looked_through_each_time_though_it_stays_the_same() -> None:
    with NewsServer({"/a": page("a"), "/b": page("b")}) as server:
        server.routes["/index.xml"] = Reply(index([("/s1.xml", None)]), etag='"always"')
        server.routes["/s1.xml"] = Reply(urlset([("/a", None)]), etag='"1"')
        of = source(server.url("/index.xml"), "sitemap")
        first = one_pass(of)
        server.routes["/s1.xml"] = Reply(urlset([("/a", None), ("/b", None)]), etag='"2"')
        second = one_pass(of, first.urls)
        third = one_pass(of, remembered(first, second))
    assert paths(second, server) == ["/b"]
    assert third.health == "unchanged"
    assert server.asked("/s1.xml")[2].headers["if-none-match"] == '"2"'


def test_one_bad_sitemap_of_an_index_does_not_lose_the_others() -> None:
    with NewsServer({"/a": page("a"), "/s1.xml": Reply("oops", 500), "/s2.xml": "not a sitemap"}) as server:
        server.routes["/index.xml"] = index([("/s1.xml", None), ("/s2.xml", None), ("/s3.xml", None)])
        server.routes["/s3.xml"] = urlset([("/a", None)])
        of = source(server.url("/index.xml"), "sitemap")
        first = one_pass(of)
        server.routes["/s1.xml"] = urlset([("/b", "2025-01-01"), ("/a", None)])
        server.routes["/b"] = page("b")
        second = one_pass(of, first.urls)
    assert paths(first, server) == ["/a"]
    assert "/s1.xml" in told(first)
    assert "/s2.xml" in told(first)
    assert paths(second, server) == ["/b"], "the first reading is not over before every sitemap was read"


def test_a_sitemap_that_never_comes_whole_does_not_open_the_archive_either() -> None:
    with NewsServer({f"/{n}": page(str(n)) for n in range(20)}) as server:
        server.routes["/index.xml"] = index([("/down.xml", None), ("/s.xml", None)])
        server.routes["/down.xml"] = Reply("oops", 500)
        server.routes["/s.xml"] = urlset([(f"/{n}", f"2025-03-{n + 1:02}") for n in range(20)])
        of = source(server.url("/index.xml"), "sitemap", max_entries=2)
        first = one_pass(of)
        second = one_pass(of, first.urls)
    assert paths(first, server) == ["/19", "/18"]
    assert second.snapshots == ()


def test_an_index_that_names_itself_ends() -> None:
    with NewsServer() as server:
        server.routes["/index.xml"] = index([("/index.xml", None)])
        result = one_pass(source(server.url("/index.xml"), "sitemap"))
    assert result.health == "unchanged"
    assert "levels deep" in told(result)
    assert len(server.paths()) < 10


def test_a_sitemap_that_is_a_web_page_names_the_sitemaps_of_robots_txt() -> None:
    with NewsServer({"/": PAGE}) as server:
        server.routes["/robots.txt"] = f"Sitemap: {server.url('/news.xml')}\n"
        result = one_pass(source(server.url("/"), "sitemap"))
    assert server.url("/news.xml") in told(result)


# --- feeds of a site ---


def find(server: NewsServer, path: str = "/") -> list[str]:
    return with_client(lambda client: discover_feeds(server.url(path), client, allow_private=True))


def test_the_feeds_that_a_site_names() -> None:
    html = """<html><head><base href="/blog/">
    <link rel="alternate" type="application/rss+xml" title="Comments" href="c">
    <link rel="ALTERNATE" type="application/atom+xml" href="atom"><link rel="alternate" hreflang="de" href="/de">
    <link rel="alternate" type="application/feed+json" href="https://cdn.example/f.json"></head></html>"""
    with NewsServer({"/": html}) as server:
        assert find(server) == [server.url("/blog/atom"), "https://cdn.example/f.json", server.url("/blog/c")]


def test_a_feed_is_its_own_feed() -> None:
    with NewsServer({"/feed.xml": rss(item("/a", 18))}) as server:
        assert find(server, "/feed.xml") == [server.url("/feed.xml")]


def test_links_that_look_like_feeds_are_found_where_none_is_named() -> None:
    with NewsServer({"/": "<html><a href='/about'>About</a><a href='/news/rss.xml'>RSS</a></html>"}) as server:
        assert find(server) == [server.url("/news/rss.xml")]


def test_the_usual_places_are_tried_where_nothing_is_named() -> None:
    with NewsServer({"/": PAGE, "/feed": PAGE, "/rss.xml": rss(item("/a", 18))}) as server:
        assert find(server) == [server.url("/rss.xml")]
        server.routes.pop("/rss.xml")
        assert find(server) == []


def test_a_site_that_refuses_is_not_asked_a_dozen_times() -> None:
    def only_the_page(request: Request) -> Reply:
        return Reply("no", 403)

    with NewsServer({"/": PAGE, "/feed": only_the_page}) as server:
        assert find(server) == []
    assert server.paths() == ["/", "/feed"]


def test_feeds_are_fetched_side_by_side_in_the_order_of_the_feed() -> None:
    routes = {f"/{n}": Reply(page(str(n)), delay=0.05 if n % 2 else 0.0) for n in range(1, 9)}
    with NewsServer(routes) as server:
        server.routes["/feed.xml"] = rss(*(item(f"/{n}", n) for n in range(8, 0, -1)))
        result = one_pass(source(server.url("/feed.xml"), "feed"), delay=0.0, clock=FastClock())
    assert paths(result, server) == [f"/{n}" for n in range(8, 0, -1)]
    assert isinstance(result.urls[0], UrlState)
