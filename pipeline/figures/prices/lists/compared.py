"""Reads the plans that tables compare assistants by: a cell names them beside their prices, or its row or column does.

"Plus at $20/month, Pro at $200/month" below "ChatGPT", "$20/mo (Pro)" in the row of Claude.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.figures.prices.lists.naming import Name, plan_of
from pipeline.figures.prices.page import Page

_PARTS = re.compile(r"\s*[;\n|]\s*|\s+/\s+|,\s+(?=[^\W\d_]|\()|\s(?:and|or|und|oder|et|ou|y|o|e)\s(?=[A-Z])")
_NAME = r"[A-Z][\w+-]*(?: [A-Z\d][\w+-]*)?"
_AHEAD = re.compile(rf"(?P<word>{_NAME})(?: [Pp]lan)?\s*(?:[:–—,-]\s*|\(|\s[a-zà-ÿ]{{2,4}}\s+|\s+)(?=\D{{0,4}}\d)")
"""The name of a plan before its price ("Plus: $20", "Pro at $20/month")."""
_BEHIND = re.compile(rf"\((?P<word>{_NAME})(?: [Pp]lan)?\)\s*$|\s[a-zà-ÿ]{{2,4}}\s(?P<last>[A-Z][\w+-]*)\s*$")
"""The same behind it ("$20/month (Plus)", "20 € für Plus")."""
_DIGIT = re.compile(r"\d")


def brand_of(page: Page, text: str) -> str | None:
    """Return the company whose assistant a cell names, and nothing else ("ChatGPT", "Le Chat")."""
    written = text.strip()
    found = [p for p in page.named(written) if p.kind in ("brand", "any") and (p.start, p.end) == (0, len(written))]
    if found and found[0].company:
        return found[0].company if page.products.heads(found[0].company) else None
    named = [m for m in page.companies(written) if m.company and (m.start, m.end) == (0, len(written))]
    return named[0].company if named and page.products.heads(named[0].company or "") else None


def plans_told(page: Page, company: str, text: str) -> Iterator[tuple[Name, str]]:
    """Yield the plans that a cell names beside a price, each with the words that tell it.

    Args:
        page: the page.
        company: whose plans they are.
        text: the cell's text.
    """
    for part in filter(None, _PARTS.split(text.strip())):
        if _DIGIT.search(part) is None:
            continue
        ahead, behind = _AHEAD.match(part), _BEHIND.search(part)
        words = [match["word"] for match in (ahead, behind) if match and match["word"]]
        words += [behind["last"]] if behind and behind["last"] else []
        names = next((names for word in words if (names := _plan(page, company, word))), [])
        if names:
            rest = part[ahead.end() :] if ahead and names[0].product.endswith(ahead["word"]) else part
            yield names[0], rest.strip(" ()")


def _plan(page: Page, company: str, word: str) -> list[Name]:
    """Return the plan that a word or a whole name tells ("Pro", "Claude Pro")."""
    whole = [p for p in page.named(word) if (p.start, p.end, p.kind, p.company) == (0, len(word), "plan", company)]
    return [Name(whole[0].name, company, True, True)] if whole else plan_of(page, company, word)
