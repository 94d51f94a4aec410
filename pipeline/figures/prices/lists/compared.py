"""Reads the plans that tables compare assistants by: a cell names them beside their prices, or its row or column does.

"Plus at $20/month, Pro at $200/month" below "ChatGPT", "$20/mo (Pro)" in the row of Claude.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from pipeline.figures.prices.lists.naming import Name, plan_of
from pipeline.figures.prices.page import Page
from pipeline.figures.prices.words import Words

_NAME = r"[A-ZÀ-Ý][\w+-]*(?: [A-ZÀ-Ý\d][\w+-]*)?"


@cache
def _forms(words: Words) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Return what parts the plans of a cell, and a plan's name before and behind its price.

    "Plus: $20", "Pro at $20/month", "$20/month (Plus)", "20 € für Plus".
    """
    joined = rf"\s(?:{words.group('connectors', 'and')}|{words.group('connectors', 'or')})\s(?=[A-ZÀ-Ý])"
    noun = rf"(?:\s(?i:{words.group('plan_nouns')}))?"
    return (
        re.compile(rf"\s*[;\n|]\s*|\s+/\s+|,\s+(?=[^\W\d_]|\()|{joined}"),
        re.compile(
            rf"(?P<word>{_NAME}){noun}\s*(?:[:–—,-]\s*|\(|\s[a-zà-ÿ]{{2,4}}\s+|\s+)(?=[a-zà-ÿ ]{{0,14}}\D{{0,4}}\d)"
        ),
        re.compile(rf"\((?P<word>{_NAME}){noun}\)\s*$|\s[a-zà-ÿ]{{2,4}}\s(?P<last>[A-ZÀ-Ý][\w+-]*)\s*$"),
    )


_DIGIT = re.compile(r"\d")


_LONGEST_NAME = 25
"""Letters that the name of an assistant has at most."""


class Assistants:
    """Finds the plans in the cells of one table by the assistants that head its columns and rows."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self._companies: dict[str, str | None] = {}
        """Whose assistant a text names, by the text: a header is asked for once a cell."""

    def plans(self, heads: Sequence[str], text: str) -> list[tuple[Name, str]]:
        """Return the plans whose prices a cell tells, each with the words that tell its price.

        Args:
            heads: the texts of the cell's headers and of its row's label, one of which may name an assistant alone.
            text: the cell's text.
        """
        brand = next((head for head in heads if self._company(head)), "")
        company = self._company(brand)
        if company is None:
            return []
        told = list(_plans_told(self.page, company, brand, text))
        others = [head for head in heads if self._company(head) is None]
        named = next((found for head in others if (found := _plan_named(self.page, company, brand, head.strip()))), [])
        return told or [(plan, text) for plan in named[:1]]

    def _company(self, text: str) -> str | None:
        """The company whose assistant a header or a row's label names alone."""
        if text not in self._companies:
            named = 0 < len(text) <= _LONGEST_NAME and _DIGIT.search(text) is None
            self._companies[text] = _brand_of(self.page, text) if named else None
        return self._companies[text]


def _brand_of(page: Page, text: str) -> str | None:
    """Return the company whose assistant a cell names, and nothing else ("ChatGPT", "Le Chat")."""
    written = text.strip()
    found = [p for p in page.named(written) if p.kind in ("brand", "any") and (p.start, p.end) == (0, len(written))]
    if found and found[0].company:
        return found[0].company if page.products.heads(found[0].company) else None
    named = [m for m in page.companies(written) if m.company and (m.start, m.end) == (0, len(written))]
    return named[0].company if named and page.products.heads(named[0].company or "") else None


def _plan_named(page: Page, company: str, brand: str, word: str) -> list[Name]:
    """Return the plan that a word or a whole name tells, of an assistant as the table writes it ("Le Chat", "Pro")."""
    for name in (word, f"{brand.strip()} {word}"):
        whole = [p for p in page.named(name) if (p.start, p.end, p.kind, p.company) == (0, len(name), "plan", company)]
        if whole:
            return [Name(whole[0].name, company, True, True)]
    return plan_of(page, company, word)


def _plans_told(page: Page, company: str, brand: str, text: str) -> Iterator[tuple[Name, str]]:
    """Yield the plans that a cell names beside a price, each with the words that tell it.

    Args:
        page: the page.
        company: whose plans they are.
        brand: the assistant's name, as the table writes it.
        text: the cell's text.
    """
    parts, before_price, behind_price = _forms(page.reader.words)
    for part in filter(None, parts.split(text.strip())):
        if _DIGIT.search(part) is None:
            continue
        ahead, behind = before_price.match(part), behind_price.search(part)
        words = [match["word"] for match in (ahead, behind) if match and match["word"]]
        words += [behind["last"]] if behind and behind["last"] else []
        names = next((names for word in words if (names := _plan_named(page, company, brand, word))), [])
        if names:
            rest = part[ahead.end() :] if ahead and names[0].product.endswith(ahead["word"]) else part
            yield names[0], rest.strip(" ()")
