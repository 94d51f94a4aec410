"""The client: who it says that it is, what it asks, and where it stops."""

from __future__ import annotations

import gzip
import socket
import threading
import zlib
from collections.abc import Iterator
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.fetch import (
    AddressError,
    BodyError,
    BusyError,
    ChallengeError,
    FetchError,
    GoneError,
    MissingError,
    PrivateAddressError,
    RedirectError,
    RefusedError,
    RobotsError,
    ServerError,
    StatusError,
    TimedOutError,
    TooLargeError,
    UnreachableError,
)
from pipeline.fetch.web.chain import Chain
from pipeline.fetch.web.client import user_agent
from storage.records import FigurewatchError, UrlState
from tests.fetch.passes import NOW, PAGE, FastClock, get, source, with_client
from tests.fetch.server import NewsServer, Reply, Request, redirect


def test_it_says_who_it_is_and_whom_to_write_to() -> None:
    with NewsServer({"/": PAGE}) as server:
        response = get(server.url("/"))
    agent = server.asked("/")[0].headers["user-agent"]
    assert agent.startswith("figurewatch/")
    assert agent.endswith(" (+desk@example.org)")
    assert response.body == PAGE.encode()
    assert response.fetched_at == NOW


def test_a_contact_can_not_break_the_header() -> None:
    assert "\n" not in user_agent("me\r\nX-Evil: 1")
    assert user_agent(None).count("(") == 0


def test_headers_of_the_client_are_not_overridden_and_secret_ones_stay_with_their_host() -> None:
    with NewsServer({"/": PAGE}, host="127.0.0.2") as other, NewsServer({"/": redirect(other.url("/"))}) as server:
        of = source(server.url("/"), headers={"Authorization": "Bearer x", "User-Agent": "Mozilla", "Accept": "a/b"})
        get(server.url("/"), of=of)
    first, second = server.asked("/")[0].headers, other.asked("/")[0].headers
    assert first["authorization"] == "Bearer x"
    assert first["user-agent"].startswith("figurewatch/")
    assert "authorization" not in second
    assert second["accept"] == "a/b"


def test_a_language_is_asked_for_where_the_source_has_one() -> None:
    with NewsServer({"/": PAGE}) as server:
        get(server.url("/"), of=source(server.url("/"), lang="fr"))
    assert server.asked("/")[0].headers["accept-language"].startswith("fr")


# --- asking conditionally ---


def test_it_asks_again_by_etag_and_hears_that_nothing_changed() -> None:
    with NewsServer({"/": Reply(PAGE, etag='"v1"')}) as server:
        first = get(server.url("/"))
        second = get(server.url("/"), state=first.state)
        server.routes["/"] = Reply(PAGE + "more", etag='"v2"')
        third = get(server.url("/"), state=second.state)
    assert first.changed
    assert (second.status, second.changed, second.body) == (304, False, b"")
    assert second.state.digest == first.state.digest
    assert third.changed
    assert third.state.etag == '"v2"'
    assert server.asked("/")[1].headers["if-none-match"] == '"v1"'


def test_it_asks_again_by_date_where_there_is_no_etag() -> None:
    stamp = "Tue, 19 May 2026 08:00:00 GMT"
    with NewsServer({"/": Reply(PAGE, last_modified=stamp)}) as server:
        second = get(server.url("/"), state=get(server.url("/")).state)
    assert second.status == 304
    assert server.asked("/")[1].headers["if-modified-since"] == stamp


def test_the_same_body_without_any_validator_is_not_a_change() -> None:
    with NewsServer({"/": PAGE}) as server:
        second = get(server.url("/"), state=get(server.url("/")).state)
    assert second.status == 200
    assert not second.changed


def test_a_fresh_answer_is_not_asked_for_again() -> None:
    with NewsServer({"/": Reply(PAGE, headers={"Cache-Control": "public, max-age=600"})}) as server:
        first = get(server.url("/"))
        early = get(server.url("/"), state=first.state, clock=FastClock(NOW + timedelta(minutes=9)))
        late = get(server.url("/"), state=first.state, clock=FastClock(NOW + timedelta(minutes=11)))
    assert first.state.expires == NOW + timedelta(minutes=10)
    assert (early.status, early.changed) == (304, False)
    assert late.status == 200
    assert len(server.asked("/")) == 2


def test_a_304_that_nobody_asked_for_is_an_error() -> None:
    with NewsServer({"/": Reply(status=304)}) as server, pytest.raises(StatusError, match="304"):
        get(server.url("/"))


# --- redirects ---


def test_a_permanent_move_is_remembered_and_followed_next_time() -> None:
    with NewsServer({"/old": redirect("/new", 301), "/new": PAGE}) as server:
        first = get(server.url("/old"))
        get(server.url("/old"), state=first.state)
    assert first.final_url == server.url("/new")
    assert first.url == server.url("/old")
    assert first.state.moved_to == server.url("/new")
    assert server.paths() == ["/old", "/new", "/new"]


def test_a_move_is_permanent_only_up_to_its_first_temporary_step() -> None:
    routes = {"/1": redirect("/2", 308), "/2": redirect("/3", 302), "/3": redirect("/4", 301), "/4": PAGE}
    with NewsServer(routes) as server:
        response = get(server.url("/1"))
    assert response.final_url == server.url("/4")
    assert response.state.moved_to == server.url("/2")


def test_where_nothing_is_at_the_new_address_the_old_one_is_asked_again() -> None:
    with NewsServer({"/old": redirect("/new", 301), "/new": Reply(PAGE, etag='"n"')}) as server:
        first = get(server.url("/old"))
        server.routes = {"/old": PAGE}
        second = get(server.url("/old"), state=first.state)
    assert second.final_url == server.url("/old")
    assert second.state.moved_to is None
    assert "if-none-match" not in server.asked("/old")[-1].headers


@pytest.mark.parametrize("status", [301, 302])
def test_a_circle_of_redirects_ends(status: int) -> None:
    with (
        NewsServer({"/a": redirect("/b", status), "/b": redirect("/a", status)}) as server,
        pytest.raises(RedirectError, match="circle"),
    ):
        get(server.url("/a"))
    assert len(server.paths()) < 10


def test_redirects_without_end_end() -> None:
    def on(request: Request) -> Reply:
        return redirect(f"{request.path}a")

    routes = {"/" + "a" * count: on for count in range(1, 30)}
    with NewsServer(routes) as server, pytest.raises(RedirectError, match="more than 4 times"):
        get(server.url("/a"), max_redirects=4)
    assert len(server.paths()) == 5


def test_a_cookie_set_on_the_way_is_sent_back_once_and_then_forgotten() -> None:
    def door(request: Request) -> Reply:
        if "seen=1" in request.headers.get("cookie", ""):
            return Reply(PAGE)
        return Reply(status=302, headers={"Location": "/", "Set-Cookie": "seen=1"})

    with NewsServer({"/": door}) as server:

        async def twice(client):  # type: ignore[no-untyped-def]
            first = await client.get(server.url("/"), source=source(server.url("/")))
            await client.get(server.url("/"), source=source(server.url("/")))
            return first

        first = with_client(twice)
    assert first.body == PAGE.encode()
    assert "set-cookie" not in first.headers
    assert [("cookie" in request.headers) for request in server.asked("/")] == [False, True, False, True]


@pytest.mark.parametrize("target", ["ftp://example.org/x", "file:///etc/passwd", "javascript:alert(1)", "http://[bad"])
def test_a_redirect_out_of_the_web_is_refused(target: str) -> None:
    with NewsServer({"/": redirect(target)}) as server, pytest.raises(AddressError):
        get(server.url("/"))


def test_a_redirect_to_nowhere_is_an_error() -> None:
    with NewsServer({"/": Reply(status=302)}) as server, pytest.raises(StatusError, match="does not say where"):
        get(server.url("/"))


# --- private addresses ---


async def made_up_names(host: str, port: int) -> list[str]:
    return {"news.test": ["127.0.0.1"], "inside.test": ["127.0.0.2"]}.get(host, [host])


def as_if_public(address: str) -> bool:
    """127.0.0.1 stands for the open internet in these tests; everything else is judged as it is."""
    from pipeline.fetch.web.guard import is_public

    return address == "127.0.0.1" or is_public(address)


OUTSIDE = {"resolve": made_up_names, "is_public": as_if_public}


def test_a_private_address_is_refused_unless_the_source_allows_it() -> None:
    with NewsServer({"/": PAGE}) as server:
        with pytest.raises(PrivateAddressError, match="allow_private: true"):
            get(server.url("/"), of=source(server.url("/"), allow_private=False))
        assert server.requests == []
        assert get(server.url("/")).status == 200


@pytest.mark.parametrize("target", ["http://127.0.0.2:{port}/", "http://inside.test:{port}/", "http://[::1]:{port}/"])
def test_a_redirect_to_a_private_address_is_refused(target: str) -> None:
    with NewsServer({"/secret": PAGE}, host="127.0.0.2") as inside:
        to = target.format(port=inside.port)
        with NewsServer({"/": redirect(to + "secret")}) as server:
            url = server.url("/", host="news.test")
            with pytest.raises(PrivateAddressError):
                get(url, of=source(url, allow_private=False), **OUTSIDE)
        assert inside.requests == []


def test_a_name_that_changes_its_address_gains_nothing() -> None:
    answers = iter([["127.0.0.1"], ["127.0.0.2"], ["127.0.0.2"]])

    async def rebinding(host: str, port: int) -> list[str]:
        return next(answers)

    page = Reply(PAGE, headers={"Connection": "close"})
    with NewsServer({"/": page, "/robots.txt": Reply("", headers={"Connection": "close"})}) as server:
        url = server.url("/", host="rebind.test")
        with pytest.raises(PrivateAddressError):
            get(url, of=source(url, allow_private=False), resolve=rebinding, is_public=as_if_public)
    assert server.paths() == []


def test_an_allowed_connection_is_not_lent_to_a_source_that_is_not_allowed() -> None:
    with NewsServer({"/": PAGE}) as server:

        async def both(client):  # type: ignore[no-untyped-def]
            await client.get(server.url("/"), source=source(server.url("/")))
            await client.get(server.url("/"), source=source(server.url("/"), allow_private=False))

        with pytest.raises(PrivateAddressError):
            with_client(both)
    assert len(server.asked("/")) == 1


def test_the_certificate_is_checked_against_the_name_not_the_address() -> None:
    hello: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def listen() -> None:
            connection, _ = listener.accept()
            hello.append(connection.recv(4096))
            connection.close()

        thread = threading.Thread(target=listen, daemon=True)
        thread.start()
        url = f"https://news.test:{listener.getsockname()[1]}/"
        with pytest.raises(UnreachableError):
            get(url, of=source(url, allow_private=False), **OUTSIDE)
        thread.join(5)
    assert b"news.test" in hello[0]


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("93.184.216.34", True),
        ("2606:2800:220:1::1", True),
        ("127.0.0.1", False),
        ("10.1.2.3", False),
        ("172.16.0.1", False),
        ("192.168.1.1", False),
        ("169.254.169.254", False),
        ("100.64.0.1", False),
        ("0.0.0.0", False),
        ("224.0.0.1", False),
        ("240.0.0.1", False),
        ("::1", False),
        ("::", False),
        ("fe80::1%eth0", False),
        ("fc00::1", False),
        ("::ffff:127.0.0.1", False),
        ("::ffff:8.8.8.8", True),
        ("2002:7f00:1::", False),
        ("64:ff9b::7f00:1", False),
        ("64:ff9b::808:808", True),
        ("nonsense", False),
    ],
)
def test_which_addresses_are_public(address: str, public: bool) -> None:
    from pipeline.fetch.web.guard import is_public

    assert is_public(address) is public


@pytest.mark.parametrize("host", ["localhost", "127.1", "2130706433", "0x7f.0.0.1"])
def test_other_spellings_of_this_machine_are_refused_too(host: str) -> None:
    with NewsServer({"/": PAGE}) as server:
        url = server.url("/", host=host)
        with pytest.raises((PrivateAddressError, UnreachableError, AddressError)):
            get(url, of=source(url, allow_private=False))
    assert server.requests == []


# --- limits ---


def test_a_body_over_the_limit_is_not_read() -> None:
    sent = 0

    def endless() -> Iterator[bytes]:
        nonlocal sent
        while True:
            sent += 65536
            yield b"x" * 65536

    with NewsServer({"/": Reply(pieces=endless()), "/told": Reply(b"y" * 300_000)}) as server:
        with pytest.raises(TooLargeError, match=r"0\.2 MB"):
            get(server.url("/"), max_bytes=200_000)
        with pytest.raises(TooLargeError):
            get(server.url("/told"), max_bytes=200_000)
    assert sent < 20_000_000


def test_a_compressed_body_is_unfolded() -> None:
    zipped = Reply(gzip.compress(PAGE.encode()), headers={"Content-Encoding": "gzip"})
    deflated = Reply(zlib.compress(PAGE.encode()), headers={"Content-Encoding": "deflate"})
    raw = Reply(zlib.compress(PAGE.encode(), wbits=-15), headers={"Content-Encoding": "deflate"})
    with NewsServer({"/gzip": zipped, "/deflate": deflated, "/raw": raw}) as server:
        for path in ("/gzip", "/deflate", "/raw"):
            response = get(server.url(path))
            assert response.body == PAGE.encode()
            assert "content-encoding" not in response.headers


def test_a_decompression_bomb_stops_at_the_limit() -> None:
    bomb = gzip.compress(bytes(50_000_000))
    with (
        NewsServer({"/": Reply(bomb, headers={"Content-Encoding": "gzip"})}) as server,
        pytest.raises(TooLargeError, match="1 MB"),
    ):
        get(server.url("/"), max_bytes=1_000_000)


@pytest.mark.parametrize(
    ("body", "coding", "said"),
    [
        (b"not gzip at all", "gzip", "badly compressed"),
        (gzip.compress(PAGE.encode())[:-12], "gzip", "cut off"),
        (b"whatever", "br", "not asked for"),
        (gzip.compress(gzip.compress(b"x")), "gzip, gzip", "more than once"),
    ],
    ids=["no-gzip", "half", "brotli", "twice"],  # a gzip body names its second: no name for a test
)
def test_a_body_that_can_not_be_unfolded_is_an_error(body: bytes, coding: str, said: str) -> None:
    with (
        NewsServer({"/": Reply(body, headers={"Content-Encoding": coding})}) as server,
        pytest.raises(BodyError, match=said),
    ):
        get(server.url("/"))


def test_half_a_body_is_an_error() -> None:
    with NewsServer({"/": Reply(PAGE, promise=10_000)}) as server, pytest.raises(UnreachableError, match="broke off"):
        get(server.url("/"))


@pytest.mark.parametrize("body", ["", "  \n "])
def test_an_empty_body_is_an_error(body: str) -> None:
    with NewsServer({"/": body}) as server, pytest.raises(BodyError, match="is empty"):
        get(server.url("/"))


def test_a_film_is_not_loaded() -> None:
    with (
        NewsServer({"/": Reply(b"x" * 100, headers={"Content-Type": "video/mp4"})}) as server,
        pytest.raises(BodyError, match="video/mp4"),
    ):
        get(server.url("/"))


def test_a_server_that_does_not_answer_is_left() -> None:
    with NewsServer({"/": Reply(PAGE, delay=5)}) as server, pytest.raises(TimedOutError, match=r"0\.1 s"):
        get(server.url("/"), timeout=0.1)


def test_a_server_that_drips_is_left_in_the_end() -> None:
    stop = threading.Event()

    def drips() -> Iterator[bytes]:
        while not stop.wait(0.03):
            yield b"x"

    with NewsServer({"/": Reply(pieces=drips())}) as server:
        with pytest.raises(TimedOutError):
            get(server.url("/"), timeout=5, overall=0.2)
        stop.set()


def test_a_line_that_the_server_closed_meanwhile_is_opened_again() -> None:
    served = 0
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]

        def serve() -> None:
            nonlocal served
            for answer in (
                b"",
                b"HTTP/1.1 404 x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
                b"",
                PAGE.encode(),
            ):
                connection, _ = listener.accept()
                connection.recv(4096)
                if answer.startswith(b"<"):
                    answer = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(answer), answer)
                connection.sendall(answer)
                connection.close()
                served += 1

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        assert get(f"http://127.0.0.1:{port}/").body == PAGE.encode()
        thread.join(5)
    assert served == 4  # robots.txt and the page, each dropped once


def test_a_port_where_nobody_listens_is_unreachable() -> None:
    with NewsServer() as server:
        url = server.url("/")
    with pytest.raises(UnreachableError, match="can't be reached"):
        get(url)


def test_a_host_that_does_not_exist_is_named() -> None:
    async def nothing(host: str, port: int) -> list[str]:
        return []

    with pytest.raises(UnreachableError, match=r"no host nowhere\.test"):
        get("https://nowhere.test/feed", resolve=nothing)


@pytest.mark.parametrize("address", ["", "example.org/feed", "ftp://example.org/", "http://", "http://[::1", "inbox/"])
def test_what_is_no_address_says_what_to_write(address: str) -> None:
    with pytest.raises(AddressError, match="https://"):
        get(address)


@given(
    st.text(max_size=60), st.sampled_from(["", "http://", "https://a.example/", "http://[", "//", "http://a.example:"])
)
def test_any_text_is_an_address_or_a_clear_error(text: str, before: str) -> None:
    chain = Chain(None, before + text, source("https://a.example/"), "", NOW)  # type: ignore[arg-type]
    for base in ("", "https://a.example/b/c"):
        try:
            address = chain.address(before + text, base)
        except AddressError:
            continue
        assert address.scheme in ("http", "https")
        assert address.host
        assert not address.fragment


def test_a_header_that_can_not_be_sent_says_where_to_mend_it() -> None:
    with NewsServer({"/": PAGE}) as server:
        for value in ("a\r\nb: c", "schlüssel"):
            with pytest.raises(AddressError, match="headers"):
                get(server.url("/"), of=source(server.url("/"), headers={"X-Key": value}))


def test_an_error_never_shows_a_password() -> None:
    with NewsServer() as server, pytest.raises(MissingError) as caught:
        get(server.url("/x").replace("http://", "http://me:secret@"))
    assert "secret" not in str(caught.value)
    assert "secret" not in caught.value.problem().place


# --- what a status means ---


@pytest.mark.parametrize(
    ("status", "error", "health"),
    [
        (400, StatusError, "failing"),
        (401, RefusedError, "blocked"),
        (402, RefusedError, "blocked"),
        (403, RefusedError, "blocked"),
        (404, MissingError, "failing"),
        (410, GoneError, "gone"),
        (429, BusyError, "waiting"),
        (451, RefusedError, "blocked"),
        (500, ServerError, "failing"),
        (503, ServerError, "failing"),
    ],
)
def test_each_status_has_its_error(status: int, error: type[FigurewatchError], health: str) -> None:
    with NewsServer({"/": Reply("no", status)}) as server, pytest.raises(error) as caught:
        get(server.url("/"))
    assert caught.value.health == health  # type: ignore[attr-defined]
    assert server.url("/") in str(caught.value)
    assert str(status) in str(caught.value)


@pytest.mark.parametrize(
    "reply",
    [
        Reply("<p>checking</p>", 403, headers={"cf-mitigated": "challenge"}),
        Reply("<html><title>Just a moment...</title></html>", 503),
        Reply("<script>var dd={'host':'geo.captcha-delivery.com/captcha'}</script>", 403),
        Reply("<html><title>Pardon Our Interruption</title></html>", 200),
        Reply("", 202, headers={"x-amzn-waf-action": "challenge"}),
    ],
)
def test_a_test_for_human_visitors_is_told_as_one(reply: Reply) -> None:
    with NewsServer({"/": reply}) as server, pytest.raises(ChallengeError, match="human visitors"):
        get(server.url("/"))


def test_an_article_about_such_tests_is_an_article() -> None:
    text = (
        "<p>The words “Just a moment...” and the script of Cloudflare, /cdn-cgi/challenge-platform/, greet users.</p>"
    )
    with NewsServer({"/": text}) as server:
        assert get(server.url("/")).status == 200


@pytest.mark.parametrize(
    ("header", "wait"),
    [
        ("120", timedelta(minutes=2)),
        ("Wed, 20 May 2026 15:00:00 GMT", timedelta(hours=3)),
        ("99999999999", timedelta(days=7)),
        ("soon", timedelta(minutes=15)),
        ("Wed, 20 May 2020 15:00:00 GMT", timedelta(minutes=15)),
    ],
)
def test_a_busy_server_says_when_to_come_back(header: str, wait: timedelta) -> None:
    with (
        NewsServer({"/": Reply("later", 429, headers={"Retry-After": header})}) as server,
        pytest.raises(BusyError) as caught,
    ):
        get(server.url("/"))
    assert caught.value.retry_at == NOW + wait


@pytest.mark.parametrize(
    ("reply", "error", "said", "wait"),
    [
        (Reply("x", 429, headers={"Retry-After": "7200"}), BusyError, "wait until 2026-05-20 14:00 UTC (429). It", 120),
        (Reply("x", 503, headers={"Retry-After": "7200"}), BusyError, "wait until 2026-05-20 14:00 UTC (503). It", 120),
        (Reply("x", 429), BusyError, "does not say how long (429). It is not asked before 2026-05-20 12:15 UTC", 15),
        (Reply("x", 503), ServerError, "has an error of its own (503)", None),
        (
            Reply("x", 503, headers={"Retry-After": "Wed, 20 May 2020 15:00:00 GMT"}),
            ServerError,
            "of its own (503)",
            None,
        ),
        (Reply("x", 500, headers={"Retry-After": "7200"}), ServerError, "of its own (500)", None),
    ],
)
@pytest.mark.parametrize("path", ["/", "/robots.txt"])
def test_a_server_asks_to_wait_with_a_429_or_with_a_503_that_says_how_long(
    path: str, reply: Reply, error: type[FetchError], said: str, wait: int | None
) -> None:
    with NewsServer({"/": PAGE, path: reply}) as server, pytest.raises(error) as caught:
        get(server.url("/"))
    assert caught.value.retry_at == (NOW + timedelta(minutes=wait) if wait else None)
    assert said in str(caught.value) or (path == "/robots.txt" and wait is None)


def test_a_host_that_asked_for_a_rest_is_not_asked_for_anything_else() -> None:
    with NewsServer({"/a": Reply("later", 429, headers={"Retry-After": "60"}), "/b": PAGE}) as server:

        async def both(client):  # type: ignore[no-untyped-def]
            for path in ("/a", "/b"):
                with pytest.raises(BusyError):
                    await client.get(server.url(path), source=source(server.url(path)), now=NOW)
            return await client.get(server.url("/b"), source=source(server.url("/b")), now=NOW + timedelta(minutes=2))

        assert with_client(both).status == 200
    assert server.paths() == ["/a", "/b"]


# --- robots.txt and pace ---


def test_robots_txt_is_obeyed_and_read_once() -> None:
    robots = "User-agent: *\nDisallow: /private/\n"
    with NewsServer({"/robots.txt": robots, "/": PAGE, "/private/x": PAGE}) as server:

        async def both(client):  # type: ignore[no-untyped-def]
            await client.get(server.url("/"), source=source(server.url("/")))
            with pytest.raises(RobotsError, match=r"robots\.txt"):
                await client.get(server.url("/private/x"), source=source(server.url("/")))

        with_client(both)
    assert [request.path for request in server.requests] == ["/robots.txt", "/"]


def test_robots_txt_speaks_to_this_program_by_name() -> None:
    robots = "User-agent: figurewatch\nDisallow: /\n\nUser-agent: *\nAllow: /\n"
    with NewsServer({"/robots.txt": robots, "/": PAGE}) as server, pytest.raises(RobotsError):
        get(server.url("/"))


def test_a_redirect_into_a_closed_place_is_not_followed() -> None:
    routes = {"/robots.txt": "User-agent: *\nDisallow: /b", "/a": redirect("/b"), "/b": PAGE}
    with NewsServer(routes) as server, pytest.raises(RobotsError):
        get(server.url("/a"))
    assert server.paths() == ["/a"]


@pytest.mark.parametrize("reply", [Reply("no", 404), Reply("no", 403), redirect("/robots.txt"), "<html>hello</html>"])
def test_a_missing_or_senseless_robots_txt_allows_everything(reply: Reply) -> None:
    with NewsServer({"/robots.txt": reply, "/": PAGE}) as server:
        assert get(server.url("/")).status == 200


def test_a_robots_txt_that_fails_closes_the_site_until_it_can_be_read() -> None:
    with NewsServer({"/robots.txt": Reply("oops", 500), "/": PAGE}) as server:

        async def twice(client):  # type: ignore[no-untyped-def]
            for _ in range(2):
                with pytest.raises(ServerError, match=r"robots\.txt"):
                    await client.get(server.url("/"), source=source(server.url("/")), now=NOW)
            server.routes["/robots.txt"] = ""
            return await client.get(server.url("/"), source=source(server.url("/")), now=NOW + timedelta(hours=1))

        assert with_client(twice).status == 200
    assert len(server.asked("/robots.txt")) == 2


def test_a_host_is_asked_with_pauses() -> None:
    clock = FastClock()
    with NewsServer({f"/{n}": PAGE for n in range(4)}) as server:

        async def some(client):  # type: ignore[no-untyped-def]
            for n in range(4):
                await client.get(server.url(f"/{n}"), source=source(server.url("/")))

        with_client(some, clock=clock, delay=2.0)
    assert clock.slept == [2.0] * 4  # robots.txt and four pages are five requests


def test_crawl_delay_makes_the_pauses_longer() -> None:
    clock = FastClock()
    with NewsServer({"/robots.txt": "User-agent: *\nCrawl-delay: 7", "/a": PAGE, "/b": PAGE}) as server:

        async def some(client):  # type: ignore[no-untyped-def]
            for path in ("/a", "/b"):
                await client.get(server.url(path), source=source(server.url("/")))

        with_client(some, clock=clock)
    assert clock.slept == [1.0, 7.0]


def test_a_pause_of_an_hour_is_left_to_a_later_pass() -> None:
    with NewsServer({"/robots.txt": "User-agent: *\nCrawl-delay: 3600", "/a": PAGE, "/b": PAGE}) as server:

        async def some(client):  # type: ignore[no-untyped-def]
            await client.get(server.url("/a"), source=source(server.url("/")), now=NOW)
            with pytest.raises(BusyError, match="long pauses") as caught:
                await client.get(server.url("/b"), source=source(server.url("/")), now=NOW)
            return caught.value

        assert with_client(some).retry_at == NOW + timedelta(hours=1)
    assert server.paths() == ["/a"]


def test_a_host_gets_two_connections_at_most() -> None:
    import asyncio

    with NewsServer({f"/{n}": Reply(PAGE, delay=0.05) for n in range(8)}) as server:

        async def many(client):  # type: ignore[no-untyped-def]
            await asyncio.gather(*(client.get(server.url(f"/{n}"), source=source(server.url("/"))) for n in range(8)))

        with_client(many, delay=0.0)
    assert server.most_at_once == 2


def test_a_state_of_another_program_version_is_harmless() -> None:
    with NewsServer({"/": PAGE}) as server:
        assert get(server.url("/"), state=UrlState(server.url("/"), etag='"x"')).changed
    assert "if-none-match" not in server.asked("/")[0].headers
