"""Finds the hosts that a sentence names, be it by the name of their service alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.figures.prices.page import Page, is_hosting


def hosts_in(page: Page, text: str) -> list[tuple[str, int, int]]:
    """Return the hosts that a text names as such, in order, each with its place: "Amazon Bedrock", or "Bedrock"."""
    named = [(m.company, m.start, m.end) for m in page.companies(text) if m.company]
    found = [(name, a, b) for name, a, b in named if is_hosting(page, name, text[a:b])]
    found += [(name, a, b) for name, a, b in _clouds(page, text, named) if all(b <= c or d <= a for _, c, d in found)]
    return sorted(found, key=lambda one: one[1])


def _clouds(page: Page, text: str, named: Sequence[tuple[str, int, int]]) -> Iterator[tuple[str, int, int]]:
    """Yield the hosts named by their cloud ("Amazon's cloud", "le cloud d'Amazon")."""
    clouds, joins = page.reader.words.group("clouds"), page.reader.words.group("joins")
    hosts = {c.name for c in page.watch.companies if c.host_of_models}
    for name, start, end in named:
        if name in hosts and (behind := re.compile(rf"(?:['’]?s)?\s{clouds}(?!\w)", re.I).match(text, end)):
            yield name, start, behind.end()
        elif name in hosts and (before := re.search(rf"(?<!\w){clouds}\s(?:{joins}\s|d['’])$", text[:start], re.I)):
            yield name, before.start(), end
