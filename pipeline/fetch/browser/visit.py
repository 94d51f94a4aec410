"""One visit of one page in a browser of its own, which ends with it whatever the page does."""

from __future__ import annotations

import asyncio
import os
import re
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from pipeline.fetch.browser.dom import Dom, NoAnswer
from pipeline.fetch.browser.limits import Limits
from pipeline.fetch.browser.memory import watch_memory
from pipeline.fetch.browser.traffic import Traffic
from pipeline.fetch.errors import BrowserError, FetchError, NoBrowserError, TimedOutError, TooLargeError, shown
from pipeline.fetch.web.client import Client
from pipeline.fetch.web.responses import Response
from storage.records import Source

if TYPE_CHECKING:
    from playwright.async_api import Browser, Page, ProxySettings, ViewportSize

_NO_NETWORK: ProxySettings = {"server": "http://127.0.0.1:9", "bypass": "<-loopback>"}
"""A proxy that nobody answers at, for everything, this machine included: no request leaves but through the client."""
_ARGUMENTS = (
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--webrtc-ip-handling-policy=disable_non_proxied_udp",
    "--js-flags=--max-old-space-size=512",
)
_ENVIRONMENT = (
    "PATH", "HOME", "LANG", "TMPDIR", "TEMP", "TMP", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME",
    "SYSTEMROOT", "LOCALAPPDATA", "APPDATA", "PROGRAMFILES", "USERPROFILE",
)  # fmt: skip
"""What a browser sees of the environment: no password that mail or a source needs."""
_VIEW: ViewportSize = {"width": 1280, "height": 4000}
"""Tall, so that what is loaded when it comes into view is loaded."""
_PROBE = 0.25
_CLOSING = 10.0


@dataclass(frozen=True, slots=True)
class Rendered:
    """A page as its scripts wrote it.

    Attributes:
        response: the document that it was in the end. html: the markup. browser: which one ran it.
        missing: the first of its data that could not be had, or None.
    """

    response: Response
    html: str
    browser: str
    missing: FetchError | None


async def visit(
    first: Response, source: Source, client: Client, *, browser: str, now: datetime, limits: Limits
) -> Rendered:
    """Show a document in a browser until it is at rest.

    Args:
        first: the document.
        source: who wants it.
        client: asks for what the page loads.
        browser: the path of the browser.
        now: the time, UTC.
        limits: what the page may take.

    Raises:
        FetchError: it can't be had so: the browser breaks down, the scripts never end, or lead where nobody may go.
    """
    from playwright.async_api import Error

    traffic = Traffic(client, source, first, now, limits)
    try:
        async with _browser(browser, first.url) as running:
            try:
                async with asyncio.timeout(limits.seconds):
                    html = await _shown(running, traffic, client, source, limits)
                return Rendered(traffic.last, html, f"Chromium {running.version}", traffic.missing)
            except (TimeoutError, Error):
                if traffic.stopped is not None:
                    raise traffic.stopped from None
                raise
            except asyncio.CancelledError:
                visiting = asyncio.current_task()
                if traffic.stopped is None or visiting is None or visiting.uncancel():
                    raise
                raise traffic.stopped from None
            finally:
                traffic.end()
    except TimeoutError:
        message = f"The scripts of {shown(first.url)} come to no end."
        raise TimedOutError(first.url, message, "It is tried again at the next pass.") from None
    except Error as error:
        reason = error.message.splitlines()[0].rstrip(".") if error.message else type(error).__name__
        raise _broken(first.url, reason) from None


def _broken(url: str, reason: str) -> BrowserError:
    return BrowserError(
        url, f"The browser broke down on {shown(url)} ({reason}).", "It is tried again at the next pass."
    )


@asynccontextmanager
async def _browser(path: str, url: str) -> AsyncIterator[Browser]:
    """A browser of its own; when it ends, so do all its processes."""
    from playwright.async_api import Error, async_playwright

    as_root = hasattr(os, "geteuid") and os.geteuid() == 0  # Chromium refuses to shut itself in for root
    async with async_playwright() as playwright:
        try:
            browser = await playwright.chromium.launch(
                executable_path=path,
                headless=True,
                chromium_sandbox=not as_root,
                args=list(_ARGUMENTS),
                env={name: os.environ[name] for name in _ENVIRONMENT if name in os.environ},
                proxy=_NO_NETWORK,
                timeout=30_000,
            )
        except Error as error:
            message = f"A page is to be rendered (render: true), and {path} does not start ({_why(error.message)})."
            raise NoBrowserError(url, message, "Start it by hand to see why, or name another: browser:") from None
        try:
            yield browser
        finally:
            with suppress(Error, TimeoutError):  # the driver ends what does not end by itself
                async with asyncio.timeout(_CLOSING):
                    await browser.close()


def _why(message: str) -> str:
    """What a browser said last before it ended, or the first line of what the driver says."""
    said = re.findall(r"\[err\]\s*(?:\[[^]]*\]\s*)?(.+)", message)
    told: str = next((line for line in said if re.search(r"error|sandbox|cannot|not found|denied", line, re.I)), "")
    return (told or [*said, *message.splitlines(), "no reason given"][0]).strip(" .")[:160]


async def _shown(running: Browser, traffic: Traffic, client: Client, source: Source, limits: Limits) -> str:
    from playwright.async_api import Page as Tab

    context = await running.new_context(
        user_agent=client.user_agent,
        locale=source.lang or "en-US",
        timezone_id="UTC",
        viewport=_VIEW,
        service_workers="block",
        accept_downloads=False,
    )
    page = await context.new_page()

    async def close(other: Tab) -> None:
        if other is not page:  # a window that the page opened
            await other.close()

    visiting = asyncio.current_task()

    def stop(reason: str) -> None:
        traffic.stopped = _broken(traffic.last.url, reason)
        if visiting is not None:  # what waits for an answer of the page would wait for ever
            visiting.cancel()

    context.on("page", close)
    page.on("crash", lambda _: stop("out of memory, perhaps"))
    watching = asyncio.create_task(watch_memory(running, limits.memory, lambda: stop("it takes too much memory")))
    await context.route("**/*", lambda route: traffic.answer(route, page))
    try:
        dom = Dom(await context.new_cdp_session(page))
        await page.goto(traffic.last.final_url, wait_until="commit", timeout=limits.seconds * 1000)
        await _settled(page, dom, traffic, limits)
        return await _markup(dom, client.max_bytes, traffic.last.url, limits)
    finally:
        watching.cancel()


async def _settled(page: Page, dom: Dom, traffic: Traffic, limits: Limits) -> None:
    """Wait until nothing is loaded and nothing changes any more, or the time for that is up.

    Raises:
        FetchError: its scripts led to where nothing can be had, or it grows too large.
        TimeoutError: its scripts never let go.
    """
    until = time.monotonic() + limits.settling
    known: tuple[bool, int, int] | None = None
    since = time.monotonic()
    while time.monotonic() < until:
        if traffic.stopped is not None:
            raise traffic.stopped
        async with asyncio.timeout(limits.busy):
            try:
                found = await dom.state()
            except (NoAnswer, _error()):
                if page.is_closed():
                    raise
                found = None
        if found is not None and found[1] > limits.elements:
            message = f"{shown(traffic.last.url)} grows beyond {limits.elements} elements, and was not read."
            raise TooLargeError(traffic.last.url, message, "Watch a smaller page of the site.")
        if found != known:
            known, since = found, time.monotonic()
        if found and found[0] and traffic.at_rest and time.monotonic() - since >= limits.quiet:
            return
        await asyncio.sleep(_PROBE)


async def _markup(dom: Dom, most: int, url: str, limits: Limits) -> str:
    for _ in range(3):
        with suppress(NoAnswer):
            async with asyncio.timeout(limits.busy):
                html = await dom.html(most)
            if html is None:
                message = f"{shown(url)} is larger than {most / 1e6:g} MB, and was not read."
                raise TooLargeError(url, message, "Watch a smaller page of the site.")
            return html
        await asyncio.sleep(_PROBE)
    raise TimeoutError


def _error() -> type[Exception]:
    from playwright.async_api import Error

    return Error
