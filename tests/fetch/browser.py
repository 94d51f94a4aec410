"""Whether there is a browser for tests that render pages: elsewhere they are skipped, in CI it has to be there."""

from __future__ import annotations

import os

import pytest

from pipeline.fetch import Limits, NoBrowserError, find_browser


def _missing() -> str:
    try:
        find_browser()
    except NoBrowserError as error:
        return str(error)
    return ""


needs_browser = pytest.mark.skipif(bool(_missing()) and "CI" not in os.environ, reason=_missing() or "there is one")

SHORT = Limits(seconds=60, settling=8, quiet=0.5, busy=8, requests=20, bytes=300_000, steps=4, elements=5_000)
"""Little patience with a page."""


def written(script: str, body: str = "<div id=root></div>") -> str:
    """Return a page that a script writes."""
    return f"<!doctype html><html lang=en><title>Prices</title>{body}<script>{script}</script></html>"
