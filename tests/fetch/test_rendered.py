"""Pages that are written by script, rendered by a real headless Chromium over the one client; hostile ones too."""

from __future__ import annotations

import shutil
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from pipeline.fetch import Limits, find_browser
from storage.records import FetchResult
from tests.fetch.browser import SHORT, needs_browser, written
from tests.fetch.passes import NOW, one_pass, remembered, source, told
from tests.fetch.server import NewsServer, Reply, Request, redirect

pytestmark = needs_browser


def rendered(server: NewsServer, path: str = "/", **options: Any) -> FetchResult:
    """Make one pass over a page of the server, with a browser and little patience."""
    of = options.pop("of", None) or source(server.url(path), render=True)
    return one_pass(of, options.pop("urls", ()), **{"visit": SHORT, **options})


def text_of(result: FetchResult) -> str:
    """Return the markup that came."""
    assert result.health == "yielding", told(result)
    return result.snapshots[0].body.decode()


def test_a_page_is_kept_as_its_scripts_wrote_it() -> None:
    page = written("fetch('/prices.json').then(r => r.json()).then(p => { root.innerHTML = `<p>${p.text}</p>` })")
    with NewsServer({"/": page, "/prices.json": '{"text": "Le Chat Pro: €14.99 a month"}'}) as server:
        result = rendered(server)
        snapshot = result.snapshots[0]
    assert "<p>Le Chat Pro: €14.99 a month</p>" in text_of(result)
    assert snapshot.status == 200
    assert snapshot.final_url == server.url("/")
    assert snapshot.headers["content-type"] == "text/html; charset=utf-8"
    assert snapshot.headers["x-figurewatch-rendered"].startswith("Chromium ")


def test_a_script_of_its_own_file_a_module_and_a_late_one_are_run() -> None:
    routes = {
        "/": '<div id=root></div><script type=module src="/app.js"></script><link rel=stylesheet href=/a.css>',
        "/app.js": Reply(
            "import {price} from './price.js'; setTimeout(() => root.append('from ' + price), 900);",
            headers={"Content-Type": "text/javascript"},
        ),
        "/price.js": Reply("export const price = '$20';", headers={"Content-Type": "text/javascript"}),
    }
    with NewsServer(routes) as server:
        assert "from $20" in text_of(rendered(server, visit=Limits(quiet=2)))
        assert server.asked("/a.css") == []  # style sheets are not loaded


def test_all_that_a_page_loads_is_asked_for_by_the_client_and_says_so() -> None:
    with NewsServer({"/": written("fetch('/a.json', {headers: {'x-key': 'open'}})"), "/a.json": "{}"}) as server:
        rendered(server)
        asked = {request.path: request.headers for request in server.requests}
    assert list(asked) == ["/robots.txt", "/", "/a.json"]
    for headers in asked.values():
        assert headers["user-agent"].startswith("figurewatch/")
        assert "desk@example.org" in headers["user-agent"]
    assert asked["/a.json"]["x-key"] == "open"
    assert not [name for name in asked["/a.json"] if name.startswith("sec-") or name in ("cookie", "referer")]


def test_pictures_fonts_media_frames_beacons_and_forms_are_not_loaded() -> None:
    body = (
        "<div id=root></div><img src=/a.png><video src=/a.mp4></video><iframe src=/frame></iframe>"
        "<style>@font-face{font-family:f;src:url(/a.woff2)} #root{font-family:f}</style>"
    )
    script = """
        navigator.sendBeacon('/beacon', 'x'); fetch('/form', {method: 'POST', body: 'x'}).catch(() => 0);
        new EventSource('/events'); root.append('done'); window.open('/window');
    """
    with NewsServer({"/": written(script, body)}) as server:
        assert "done" in text_of(rendered(server))
        assert server.paths() == ["/"]


def test_robots_txt_holds_for_the_page_and_for_what_it_loads() -> None:
    script = "fetch('/closed/p.json').catch(() => 'none').then(p => root.append('prices: ' + p))"
    robots = "User-agent: figurewatch\nDisallow: /closed/\n"
    with NewsServer({"/": written(script), "/robots.txt": robots, "/closed/p.json": "1"}) as server:
        result = rendered(server)
        assert "prices: none" in text_of(result)
        assert "robots.txt" in result.snapshots[0].headers["x-figurewatch-not-loaded"]
        assert rendered(server, "/closed/p.json").health == "blocked"
        assert server.asked("/closed/p.json") == []


def test_secret_headers_go_to_the_sources_own_host_alone() -> None:
    with NewsServer({"/a": "1"}, host="127.0.0.2") as other:
        script = f"fetch('/own'); fetch('{other.url('/a')}').catch(() => 0)"
        with NewsServer({"/": written(script), "/own": "1"}) as server:
            of = source(server.url(), render=True, headers={"X-Token": "secret"})
            rendered(server, of=of)
            assert server.asked("/own")[0].headers["x-token"] == "secret"
            assert "x-token" not in other.asked("/a")[0].headers


def test_a_page_that_did_not_change_is_not_kept_twice() -> None:
    with NewsServer({"/": Reply(written("root.append('Pro $20')"), etag='"1"')}) as server:
        first = rendered(server)
        again = rendered(server, urls=remembered(first), now=NOW + timedelta(days=1))
        assert again.health == "unchanged"
        assert "if-none-match" not in server.asked("/")[1].headers  # the data may be new where the page is not
        server.routes["/"] = Reply(written("root.append('Pro $25')"), etag='"1"')
        assert "Pro $25" in text_of(rendered(server, urls=remembered(again), now=NOW + timedelta(days=2)))


def test_spent_scripts_are_left_out_and_data_and_shadow_roots_are_kept() -> None:
    body = (
        "<noscript>Enable scripts</noscript><style>p{}</style>"
        '<script type="application/ld+json">{"@type": "Offer"}</script><form><input name=childNodes></form>'
        "<price-card><b>Pro</b></price-card><div id=root></div>"
    )
    script = """
        customElements.define('price-card', class extends HTMLElement { connectedCallback() {
            this.attachShadow({mode: 'open'}).innerHTML = '<h3><slot></slot></h3><p>$20 a month</p>'; } });
    """
    with NewsServer({"/": written(script, body)}) as server:
        html = text_of(rendered(server))
    assert "<h3><slot><b>Pro</b></slot></h3><p>$20 a month</p>" in html
    assert '<script type="application/ld+json">{"@type": "Offer"}</script>' in html
    assert "Enable scripts" not in html
    assert "customElements" not in html
    assert "<style" not in html


def test_a_document_that_is_no_page_is_kept_as_it_came() -> None:
    with NewsServer({"/a.json": '{"a": 1}'}) as server:
        assert text_of(rendered(server, "/a.json")) == '{"a": 1}'


def test_the_pages_of_a_feed_are_rendered_too() -> None:
    feed = "<rss><channel><title>t</title><item><title>a</title><link>{}</link></item></channel></rss>"
    with NewsServer({"/a": written("root.append('raised €40 million')")}) as server:
        server.routes["/feed"] = feed.format(server.url("/a"))
        of = source(server.url("/feed"), "feed", render=True)
        assert "raised €40 million" in text_of(one_pass(of, visit=SHORT))


# --- moving on --------------------------------------------------------------------------------------------------------


def test_redirects_and_steps_by_script_are_followed_to_the_page() -> None:
    routes = {
        "/": redirect("/start"),
        "/start": written("location = '/en/'"),
        "/en/": redirect("/en/pricing"),
        "/en/pricing": written("fetch('p.json').then(r => r.text()).then(t => root.append(t))"),
        "/en/p.json": "Pro $20",
    }
    with NewsServer(routes) as server:
        result = rendered(server)
        assert "Pro $20" in text_of(result)
        assert result.snapshots[0].url == server.url("/")
        assert result.snapshots[0].final_url == server.url("/en/pricing")


@pytest.mark.parametrize("script", ["location.reload()", "location = '/?' + Math.random()"])
def test_a_page_that_leads_on_without_end_is_given_up(script: str) -> None:
    def page(request: Request) -> str:
        return written(script)

    with NewsServer() as server:
        server.routes = _Anything(page)
        result = rendered(server)
        assert result.health == "failing"
        assert "lead on and on" in told(result)
        assert len(server.paths()) <= SHORT.steps + 1


class _Anything(dict[str, Any]):
    """Routes where every path but robots.txt has one answer."""

    def __init__(self, answer: Any) -> None:
        super().__init__()
        self._answer = answer

    def get(self, path: str, default: Any = None) -> Any:
        return default if path == "/robots.txt" else self._answer


@pytest.mark.parametrize(
    ("leads", "health"),
    [("redirect", "failing"), ("script", "failing"), ("fetch", "yielding"), ("meta", "failing"), ("frame", "yielding")],
)
def test_a_private_address_is_not_reached_however_a_page_leads_there(leads: str, health: str) -> None:
    with NewsServer({"/secret": "<p>inside</p>"}, host="127.0.0.2") as inside:
        there = inside.url("/secret")
        page: Any = {
            "redirect": redirect(there),
            "script": written(f"location = '{there}'"),
            "fetch": written(f"fetch('{there}').catch(() => root.append('refused'))"),
            "meta": f"<meta http-equiv=refresh content='0;url={there}'>",
            "frame": written("", f"<iframe src='{there}'></iframe>"),
        }[leads]
        with NewsServer({"/": page}) as server:
            of = source(server.url(), render=True, allow_private=False)
            result = rendered(server, of=of, is_public=lambda address: address == "127.0.0.1")
        assert result.health == health, told(result)
        assert inside.requests == []
        if health == "failing":
            assert "private address" in told(result)


def test_sockets_workers_and_calls_do_not_leave_the_browser() -> None:
    script = """
        const url = location.origin + '/inside';
        new WebSocket(url.replace('http', 'ws')).onerror = () => root.append('no socket ');
        const work = `fetch('${url}').then(() => postMessage('in ')).catch(() => postMessage('out '))`;
        new Worker(URL.createObjectURL(new Blob([work]))).onmessage = e => root.append(e.data);
        const call = new RTCPeerConnection({iceServers: [{urls: 'stun:' + location.host}]});
        call.createDataChannel('a'); call.createOffer().then(o => call.setLocalDescription(o));
        navigator.serviceWorker.register('/worker.js').catch(() => root.append('no service '));
    """
    robots = "User-agent: *\nDisallow: /inside\n"
    with NewsServer({"/": written(script), "/robots.txt": robots, "/inside": "1", "/worker.js": "1"}) as server:
        html = text_of(rendered(server))
        assert server.paths() == ["/"]
    assert "no socket" in html
    assert "out" in html


# --- hostile ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("script", "says"),
    [
        ("while (true) {}", "come to no end"),
        ("while (true) { alert('again') }", "come to no end"),
        ("setInterval(() => { for (let i = 0; i < 2000; i++) document.body.append(document.createElement('p')) })",
         "grows beyond"),
        ("root.textContent = 'x'.repeat(3e6)", "larger than"),
        ("location = '/a.zip'", "is no web page"),
    ],
)  # fmt: skip
def test_a_hostile_page_fails_with_a_sentence(script: str, says: str) -> None:
    routes = {"/": written(script), "/a.zip": Reply(b"PK\3\4" * 9, headers={"Content-Type": "application/zip"})}
    with NewsServer(routes) as server:
        result = rendered(server, max_bytes=2_000_000, visit=replace(SHORT, busy=3))
    assert result.health == "failing"
    assert says in told(result)
    assert "Traceback" not in told(result)


@pytest.mark.parametrize(
    "eats",
    [
        "eaten.push(new Array(1e6).fill(1))",  # which Chromium itself ends
        "eaten.push(new Uint8Array(1e7).fill(1))",
        "document.body.append(document.createElement('p'))",
    ],
)
@pytest.mark.skipif(sys.platform != "linux", reason="memory is counted on Linux alone")
def test_a_page_that_eats_memory_breaks_its_own_browser_and_nothing_else(eats: str) -> None:
    with NewsServer({"/": written(f"const eaten = []; while (true) {eats}")}) as server:
        result = rendered(server, visit=replace(SHORT, busy=55, memory=600_000_000))
    assert result.health == "failing"
    assert "broke down" in told(result)


@pytest.mark.skipif(shutil.which("timeout") is None, reason="timeout(1) is missing")
def test_a_browser_that_is_killed_is_told(tmp_path: Path) -> None:
    killed = tmp_path / "chromium"
    killed.write_text(f'#!/bin/sh\nexec timeout -s KILL 3 "{find_browser()}" "$@"\n')
    killed.chmod(0o755)
    with NewsServer({"/": written("setInterval(() => root.append('.'), 50)")}) as server:
        result = rendered(server, browser=str(killed))
    assert result.health == "failing"
    assert "broke down" in told(result) or "does not start" in told(result)


@pytest.mark.parametrize(
    "script",
    [
        "alert('hello'); confirm('sure?'); prompt('who?'); root.append('Pro $20')",
        "window.onbeforeunload = () => 'stay'; root.append('Pro $20')",
        "root.append('Pro $20'); window.open('about:blank'); window.print()",
        "root.append('Pro $20'); setInterval(() => fetch('/tick?' + Math.random()).catch(() => 0), 100)",
        "root.append('Pro $20'); setInterval(() => root.append('.'), 50)",
        "root.append('Pro $20'); Node.prototype.appendChild = Element.prototype.remove = () => { throw 1 }; "
        "Object.defineProperty(document, 'documentElement', {get() { throw 1 }})",
        "root.append('Pro $20'); root.append('\\ud800')",
        "throw new Error('broken')//</script><script>root.append('Pro $20')",
    ],
)
def test_a_page_that_is_only_odd_is_read_as_it_stands(script: str) -> None:
    with NewsServer({"/": written(script)}) as server:
        assert "Pro $20" in text_of(rendered(server, visit=replace(SHORT, settling=4)))
        assert len(server.requests) <= SHORT.requests + 2


def test_one_page_that_breaks_the_browser_does_not_touch_the_next() -> None:
    with NewsServer({"/bad": written("while (true) {}"), "/good": written("root.append('Pro $20')")}) as server:
        assert rendered(server, "/bad", visit=replace(SHORT, busy=3)).health == "failing"
        assert "Pro $20" in text_of(rendered(server, "/good"))
