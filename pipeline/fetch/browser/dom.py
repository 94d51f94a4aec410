"""Reads a page out of the browser as its scripts have written it, in a world of its own where they can't meddle."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from playwright.async_api import CDPSession

_STATE = (
    "[document.readyState, document.getElementsByTagName('*').length,"
    " (document.documentElement || {textContent: ''}).textContent.length]"
)


class NoAnswer(Exception):  # noqa: N818  (never leaves this package)
    """The page is between two documents, or its scripts stop it from answering."""


class Dom:
    """The page of one browser tab, seen through the browser's own protocol (CDP).

    https://chromedevtools.github.io/devtools-protocol/
    """

    def __init__(self, session: CDPSession) -> None:
        self._session = session

    async def state(self) -> tuple[bool, int, int]:
        """Return whether the document is complete, how many elements it has, and how much text.

        Raises:
            NoAnswer: it can't be asked now.
        """
        ready, elements, text = await self._ask(_STATE)
        return ready == "complete", int(elements), int(text)

    async def html(self, most: int) -> str | None:
        """Return the page as markup, at most so many characters; None where it is larger.

        Left out are what has done its work (scripts but for data, styles) and what a page without scripts would have
        shown. What stands in open shadow roots stands in its place.

        Raises:
            NoAnswer: it can't be asked now.
        """
        found = await self._ask(f"({_script()})({json.dumps(most)})")
        return None if found is None else f"<!doctype html>\n{found}"

    async def _ask(self, expression: str) -> Any:
        tree = await self._session.send("Page.getFrameTree")
        world = await self._session.send(
            "Page.createIsolatedWorld", {"frameId": tree["frameTree"]["frame"]["id"], "worldName": "figurewatch"}
        )
        given = {
            "expression": expression,
            "contextId": world["executionContextId"],
            "returnByValue": True,
            "timeout": 10_000,
        }
        answer = await self._session.send("Runtime.evaluate", given)
        if "exceptionDetails" in answer:
            raise NoAnswer(str(answer["exceptionDetails"].get("text")))
        return answer["result"].get("value")


@cache
def _script() -> str:
    return Path(__file__).with_name("dom.js").read_text("utf-8").strip()
