"""Reads lists of bare numbers below a line that tells what they all are ("In US dollars per image:")."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import replace

from pipeline.figures.amounts import find_amounts
from pipeline.figures.prices.candidates import Candidate
from pipeline.figures.prices.labels import Label
from pipeline.figures.prices.lists.levels import Levels
from pipeline.figures.prices.lists.naming import Naming
from pipeline.figures.prices.lists.pricing import Entry, is_no_price_list, price
from pipeline.figures.prices.page import Page, is_hosting
from storage.records import Block

_SENTENCE = re.compile(r"(?<=[.!?])\s+")
_NUMBER = re.compile(r"(?<![\w.,])\d")
_LEADS = re.compile(r"\s?[:–—|-]\s+(?=\d)|\s+(?=\d)")
"""What stands between a name and its number."""
_SELLER = re.compile(r"\s[^\W\d]{1,4}\s(?P<who>[^:–—\d]{2,30}?)\s?[:–—]\s+(?=\d)")
"""Who sells it, between a name and its number ("Whisper Large v3 on Groq: 0.111")."""
_NOTE = re.compile(r"\s?\([^()]*\d[^()]*\)")
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
    seller = _SELLER.match(text, found[-1].end)
    mark = seller or _LEADS.match(text, found[-1].end)
    if mark is None or _NUMBER.search(text[: found[0].start]):
        return
    named = page.companies(seller["who"]) if seller else []
    host = next((m.company for m in named if m.company and is_hosting(page, m.company, m.company)), None)
    if seller and host is None and all(m.company != found[0].company for m in named):
        return
    subject = host or page.owner
    names = Naming(page, [], "").named(text[found[0].start : found[-1].end], subject, host is not None)
    page.taken.add(text)
    told = _NOTE.sub("", text[mark.end() :])
    if len({*lead.directions}) == 1 and len(_BARE.findall(told)) > 1 and lead.unit:
        lead = replace(lead, directions=(), unit=lead.unit.undirected())  # "input first"
    rest = _BARE.sub(rf"\g<0> {lead.currency}", told)
    rest = re.sub(rf"({lead.currency}),\s+(?=\d)", r"\1 / ", rest)  # "GPT-5: 1.25, 10"
    yield from price(page, Levels(page.reader, [], [[lead]], []), names, Entry(rest, "text", text, group))


def _opens(before: str, page: Page) -> bool:
    """Whether nothing stands before a product but its maker's name ("Google, Imagen 4")."""
    plain = before.strip(" ,:–—-*")
    return not plain or any((m.start, m.end) == (0, len(plain)) for m in page.companies(plain))


def _has_sums(text: str, page: Page) -> bool:
    """Whether a text holds sums with a currency of their own."""
    return any(a.currency or a.symbol for a in find_amounts(text, page.article.lang))
