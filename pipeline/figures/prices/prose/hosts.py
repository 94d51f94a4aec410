"""Finds the hosts that a sentence names, be it by the name of their service alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from pipeline.figures.prices.page import Page, is_hosting
from pipeline.figures.products import SERVICE
from storage.records import WatchList


def hosts_in(page: Page, text: str) -> list[tuple[str, int, int]]:
    """Return the hosts that a text names as such, in order, each with its place: "Amazon Bedrock", or "Bedrock"."""
    named = [(m.company, m.start, m.end) for m in page.companies(text) if m.company]
    found = [(name, a, b) for name, a, b in named if is_hosting(page, name, text[a:b])]
    found += [(name, a, b) for name, a, b in _clouds(page, text, named) if all(b <= c or d <= a for _, c, d in found)]
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
    words = {c.name: {w for a in c.aliases for w in SERVICE.findall(a)} for c in watch.companies if c.host_of_models}
    return {
        name: re.compile(rf"(?<![\w-])(?:{'|'.join(sorted(found))})(?: AI)?(?!\w)")
        for name, found in words.items()
        if found
    }


def _clouds(page: Page, text: str, named: Sequence[tuple[str, int, int]]) -> Iterator[tuple[str, int, int]]:
    """Yield the hosts named by their cloud ("Amazon's cloud", "le cloud d'Amazon")."""
    clouds, joins = page.reader.words.group("clouds"), page.reader.words.group("joins")
    hosts = {c.name for c in page.watch.companies if c.host_of_models}
    for name, start, end in named:
        if name in hosts and (behind := re.compile(rf"(?:['’]?s)?\s{clouds}(?!\w)", re.I).match(text, end)):
            yield name, start, behind.end()
        elif name in hosts and (before := re.search(rf"(?<!\w){clouds}\s(?:{joins}\s|d['’])$", text[:start], re.I)):
            yield name, before.start(), end


def _names_next(page: Page, text: str, at: int) -> bool:
    """Whether a product is named at a place of a text."""
    return any(p.start == at for p in page.named(text))
