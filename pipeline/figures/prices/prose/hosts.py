"""Finds the hosts that a sentence names, be it by the name of their service alone."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from pipeline.figures.prices.page import SERVICES, Page, is_hosting
from storage.records import WatchList


def hosts_in(page: Page, text: str) -> list[tuple[str, int, int]]:
    """Return the hosts that a text names as such, in order, each with its place: "Amazon Bedrock", or "Bedrock"."""
    named = [(m.company, m.start, m.end) for m in page.companies(text) if m.company]
    found = [(name, a, b) for name, a, b in named if is_hosting(page, name, text[a:b])]
    for name, services in _services(page.watch).items():
        for m in services.finditer(text):
            taken = any(a < m.end() and m.start() < b for _, a, b in named)
            goes_on = re.match(r" [A-Z]", text[m.end() :]) and not _names_next(page, text, m.end() + 1)
            if not (taken or goes_on):
                found.append((name, m.start(), m.end()))
    return sorted(found, key=lambda one: one[1])


@lru_cache(maxsize=8)
def _services(watch: WatchList) -> Mapping[str, re.Pattern[str]]:
    """The own names of hosting services, by the host ("Bedrock" of "Amazon Bedrock")."""
    words = {
        c.name: {w for a in c.aliases for w in re.findall(SERVICES, a)} for c in watch.companies if c.host_of_models
    }
    return {
        name: re.compile(rf"(?<![\w-])(?:{'|'.join(sorted(found))})(?: AI)?(?!\w)")
        for name, found in words.items()
        if found
    }


def _names_next(page: Page, text: str, at: int) -> bool:
    """Whether a product is named at a place of a text."""
    return any(p.start == at for p in page.named(text))
