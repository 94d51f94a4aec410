"""Finds what rendering takes: Playwright, an extra, and a Chromium of the system. Nothing is ever downloaded."""

from __future__ import annotations

import shutil
import sys
from importlib.util import find_spec
from pathlib import Path

from pipeline.fetch.errors import NoBrowserError

NAMES = (
    "chromium-headless-shell",
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "microsoft-edge",
    "microsoft-edge-stable",
)
"""What Chromium and its kin are called on a PATH: first the one without windows, which takes less of a processor."""
_OF_A_MAC = (
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
)


def find_browser(named: str | None = None, *, url: str = "") -> str:
    """Return the path of the browser that pages are rendered with.

    Args:
        named: the browser as sources.yaml names it (`browser:`), a path or a name on the PATH; None takes the first of
            `NAMES` that is there.
        url: the address that errors name.

    Raises:
        NoBrowserError: Playwright or the browser is missing; the sentence says what to install.
    """
    if find_spec("playwright") is None:
        message = "A page is to be rendered (render: true), and Playwright is not installed."
        raise NoBrowserError(url, message, "Install it: pip install 'figurewatch[render]'")
    if named is not None:
        if found := shutil.which(named):
            return found
        message = f"A page is to be rendered (render: true), and there is no browser “{named}”."
        raise NoBrowserError(url, message, "Correct browser: in sources.yaml, or leave it out.")
    places = _OF_A_MAC if sys.platform == "darwin" else ()
    found = next((path for name in NAMES if (path := shutil.which(name))), None)
    found = found or next((place for place in places if Path(place).is_file()), None)
    if found is None:
        message = "A page is to be rendered (render: true), and no Chromium is on the PATH."
        advice = (
            "Install one (Debian: apt-get install chromium-headless-shell), "
            "or name it in sources.yaml: browser: /path/to/chromium"
        )
        raise NoBrowserError(url, message, advice)
    return found
