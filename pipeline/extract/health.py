"""What is to be made of a source that answers: does it yield, is it silent, or does it withhold its articles?"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Literal

import yaml

from pipeline.extract.decoding import decode
from storage.records import NOT_LOADED, RENDERED_BY, Article, Health, Snapshot

_Wall = Literal["blocked", "paywalled", "consent", "browser"]
_REFUSALS = frozenset((401, 403, 405, 406, 429, 451, 503))
_LOOKED_AT = 400_000
_SHORT: dict[_Wall, int] = {"blocked": 150, "paywalled": 300, "consent": 120, "browser": 60}
"""Under how many words of text a wall is believed: an article may speak of captchas, and many carry a banner."""
_EMPTY = 5


def assess(snapshot: Snapshot, article: Article | None, *, figures: int) -> tuple[Health, str]:
    """Return how a source fares by one answer of it, and a sentence that says what to do about it.

    Args:
        snapshot: what it answered.
        article: what was read of it; None where it could not be read.
        figures: how many figures were found in it.
    """
    if figures:
        return "yielding", ""
    url, status = snapshot.url, snapshot.status
    said = _words_of(article)
    wall = _wall(snapshot, said)
    if status in _REFUSALS or wall == "blocked":
        return "blocked", f"{url} refuses robots ({status}). {_ELSEWHERE}"
    if status == 402 or wall == "paywalled":
        return "paywalled", f"{url} shows only the beginning without a subscription. {_ELSEWHERE}"
    if wall == "consent":
        return "consent", f"{url} asks for consent before it shows anything. {_ELSEWHERE}"
    if missing := snapshot.headers.get(NOT_LOADED):
        health: Health = "blocked" if said < _SHORT["browser"] else "silent"
        return health, f"{url} was rendered ({said} words), but data that it loads could not be had: {missing}"
    if wall == "browser":
        return "needs-browser", f"{url} is built by scripts in a browser. {_render(snapshot)}"
    if article is None or said < _EMPTY:
        return "silent", f"{url} came without a text. Open it in a browser, and see whether its address is still right."
    return "silent", f"{url} was read ({said} words), but tells no figure of a watched company. {_SILENT}"


_ELSEWHERE = "Watch a feed of the site instead, or save its pages into a folder that is watched."
_SILENT = "If it should, look at it with figurewatch explain, and see whether the company is on the watch list."


def _render(snapshot: Snapshot) -> str:
    if RENDERED_BY in snapshot.headers:
        return "Rendering it did not help: look for a JSON address or a feed behind it."
    return (
        "Write render: true at its source (that takes figurewatch[render] and a Chromium; docs/fetching.md), "
        "or look for a JSON address or a feed behind it."
    )


def _words_of(article: Article | None) -> int:
    if article is None:
        return 0
    cells = sum(len(cell.text.split()) for table in article.tables for row in table.rows for cell in row)
    return len(article.text.split()) + cells


def _wall(snapshot: Snapshot, said: int) -> _Wall | None:
    """What withholds the article, by the page's own words; None where nothing does."""
    if said >= max(_SHORT.values()) or b"<" not in snapshot.body[:2000]:
        return None
    raw = decode(snapshot.body[:_LOOKED_AT], snapshot.headers.get("content-type", "")).casefold()
    raw = raw.replace('": ', '":').replace("’", "'")
    for wall, most in _SHORT.items():
        if said < most and any(sign in raw for sign in _signs()[wall]):
            return wall
    scripts = raw.count("<script")
    return "browser" if said < _EMPTY and scripts else None


@cache
def _signs() -> dict[_Wall, tuple[str, ...]]:
    data = yaml.safe_load(Path(__file__).with_name("walls.yaml").read_text("utf-8"))
    return {wall: tuple(str(sign).casefold() for sign in data[wall]) for wall in _SHORT}
