"""Tells the editions of a product apart from the plans of its maker: "Standard" under "Gemini Code Assist"."""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.figures.prices.lists.naming import clean
from pipeline.figures.prices.page import Page

_ENDS = ("", ":", ",", "–", "—", "|", "(", ";")


def product_of_editions(heading: str, names: Iterable[str], page: Page) -> str | None:
    """Return the product that a heading names, where what stands below are editions that it alone has.

    Under "Gemini Code Assist" stand "Standard" and "Enterprise"; under "Claude Code" the plans of Claude that it is in.

    Args:
        heading: the heading, the product's name first.
        names: what the cards or columns below are called.
        page: the page, which must be the maker's.
    """
    heading = heading.strip()
    own = [p for p in page.named(heading) if p.company == page.owner is not None and p.kind != "model"]
    product = next((p for p in own if p.start == 0 and " " in p.name), None)
    if product is None or heading[product.end :].lstrip()[:1] not in _ENDS:
        return None
    plans = tuple(plan.lower() for plan in page.products.plans(page.owner or ""))
    below = (clean(name, page).lower() for name in names)
    return product.name if any(not name.startswith(plans) and not page.named(name) for name in below) else None
