"""Reads lists of bare numbers below a line that tells what they all are ("In US dollars per image:")."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from pipeline.figures.amounts import find_amounts
from pipeline.figures.prices.candidates import Candidate
from pipeline.figures.prices.labels import Label
from pipeline.figures.prices.lists.levels import Levels
from pipeline.figures.prices.lists.naming import Naming
from pipeline.figures.prices.lists.pricing import Entry, is_no_price_list, price
from pipeline.figures.prices.page import Page
from storage.records import Block

_SENTENCE = re.compile(r"(?<=[.!?])\s+")
_NUMBER = re.compile(r"(?<![\w.,])\d")
_LEADS = re.compile(r"\s?[:–—|-]\s+(?=\d)|\s+(?=\d)")
"""What stands between a name and its number."""
_BARE = re.compile(r"(?<![\w.,-])\d+(?:[.,]\d+)?(?![\w.,-]*\d|\s?[kKM%]\b)")
"""A number that is a sum in the currency of the list."""
_LONGEST_LEAD, _LONGEST_ITEM = 200, 120


def read_led(page: Page, number: int) -> Iterator[Candidate]:
    """Yield the prices of the lists of an article that leave currency and unit to the line above."""
    blocks = page.article.blocks
    lead: Label | None = None
    for n, (above, here) in enumerate(itertools.pairwise(blocks)):
        if here.kind != "item":
            continue
        if above.kind != "item":
            lead = _lead(above, page)
        if lead is not None:
            yield from _item(here, lead, page, ("led", number, n))


def _lead(block: Block, page: Page) -> Label | None:
    """What the last sentence of a block says of the list below it: a currency and what its prices are per."""
    text = _SENTENCE.split(block.text.rstrip())[-1]
    if not text.endswith(":") or len(text) > _LONGEST_LEAD or not page.reader.scan.may_tell(text):
        return None
    label = page.reader.label(text)
    stated = label.unit is not None and label.unit.explicit and label.unit.measure not in ("foreign", "token", "count")
    if not stated or label.currency is None or _has_sums(text, page) or is_no_price_list(page, [text]):
        return None
    return Label(text, unit=label.unit, user=label.user, directions=label.directions, currency=label.currency)


def _item(block: Block, lead: Label, page: Page, group: object) -> Iterator[Candidate]:
    text = block.text.strip()
    found = [p for p in page.named(text) if p.kind != "brand" and p.company]
    if len(text) > _LONGEST_ITEM or not found or not _opens(text[: found[0].start], page) or _has_sums(text, page):
        return
    mark = _LEADS.match(text, found[-1].end)
    if mark is None or _NUMBER.search(text[: found[0].start]):
        return
    names = Naming(page, [], "").named(text[found[0].start : found[-1].end], page.owner, False)
    page.taken.add(text)
    rest = _BARE.sub(rf"\g<0> {lead.currency}", text[mark.end() :])
    yield from price(page, Levels(page.reader, [], [[lead]], []), names, Entry(rest, "text", text, group))


def _opens(before: str, page: Page) -> bool:
    """Whether nothing stands before a product but its maker's name ("Google, Imagen 4")."""
    plain = before.strip(" ,:–—-*")
    return not plain or any((m.start, m.end) == (0, len(plain)) for m in page.companies(plain))


def _has_sums(text: str, page: Page) -> bool:
    """Whether a text holds sums with a currency of their own."""
    return any(a.currency or a.symbol for a in find_amounts(text, page.article.lang))
