"""Keeps a page from eating the machine's memory: Chromium itself lets one take many gigabytes."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.async_api import Browser

_EVERY = 0.25


async def watch_memory(browser: Browser, most: int, stop: Callable[[], None]) -> None:
    """Look at what the pages of a browser take, until it is too much or the browser ends.

    Args:
        browser: the browser, with one page.
        most: bytes of memory that its pages may take; counted on Linux alone.
        stop: called once, where it is more.
    """
    from playwright.async_api import Error

    with suppress(Error):  # the browser has ended
        session = await browser.new_browser_cdp_session()
        while True:
            found = await session.send("SystemInfo.getProcessInfo")
            pages = [process["id"] for process in found["processInfo"] if process["type"] == "renderer"]
            if sum(map(resident, pages)) > most:
                stop()
                return
            await asyncio.sleep(_EVERY)


def resident(process: int) -> int:
    """Return the bytes of memory that a process takes; 0 where that can't be known (proc(5))."""
    try:
        pages = Path(f"/proc/{process}/statm").read_text("ascii").split()[1]
        return int(pages) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError, IndexError):
        return 0
