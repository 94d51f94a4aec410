"""Reads the plans that tables compare assistants by: a cell names them beside their prices, or its row or column does.

"Plus at $20/month, Pro at $200/month" below "ChatGPT", "$20/mo (Pro)" in the row of Claude.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
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
        re.compile(rf"(?P<word>{_NAME}){noun}\s*(?:[:–—,-]\s*|\(|\s[a-zà-ÿ]{{2,4}}\s+|\s+)(?=\D{{0,4}}\d)"),
        re.compile(rf"\((?P<word>{_NAME}){noun}\)\s*$|\s[a-zà-ÿ]{{2,4}}\s(?P<last>[A-ZÀ-Ý][\w+-]*)\s*$"),
    )


_DIGIT = re.compile(r"\d")


def brand_of(page: Page, text: str) -> str | None:
    """Return the company whose assistant a cell names, and nothing else ("ChatGPT", "Le Chat")."""
    written = text.strip()
    found = [p for p in page.named(written) if p.kind in ("brand", "any") and (p.start, p.end) == (0, len(written))]
    if found and found[0].company:
        return found[0].company if page.products.heads(found[0].company) else None
    named = [m for m in page.companies(written) if m.company and (m.start, m.end) == (0, len(written))]
    return named[0].company if named and page.products.heads(named[0].company or "") else None


def plan_named(page: Page, company: str, brand: str, word: str) -> list[Name]:
    """Return the plan that a word or a whole name tells, of an assistant as the table writes it ("Le Chat", "Pro")."""
    for name in (word, f"{brand.strip()} {word}"):
        whole = [p for p in page.named(name) if (p.start, p.end, p.kind, p.company) == (0, len(name), "plan", company)]
        if whole:
            return [Name(whole[0].name, company, True, True)]
    return plan_of(page, company, word)


def plans_told(page: Page, company: str, brand: str, text: str) -> Iterator[tuple[Name, str]]:
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
        names = next((names for word in words if (names := plan_named(page, company, brand, word))), [])
        if names:
            rest = part[ahead.end() :] if ahead and names[0].product.endswith(ahead["word"]) else part
            yield names[0], rest.strip(" ()")
