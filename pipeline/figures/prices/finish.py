"""Turns candidates into figures: units made equal, conditions kept where they tell apart, one figure a price."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal

from pipeline.figures.prices.candidates import Candidate
from pipeline.figures.prices.page import Page
from pipeline.figures.prices.words import TIMED
from pipeline.figures.products import product_key
from storage.records import Figure, Money

_TARGETS = {"tokens": Decimal(1_000_000), "page": Decimal(1000), "request": Decimal(1000)}
_UNITS = {
    "month": "month",
    "year": "year",
    "image": "image",
    "minute": "minute",
    "hour": "hour",
    "page": "1K pages",
    "request": "1K requests",
}
_TOKENS = {
    "input": "1M input tokens", "output": "1M output tokens", "cached": "1M cached input tokens",
    "write": "1M cache write tokens", "training": "1M tokens", None: "1M tokens",
}  # fmt: skip
_DEAREST = {"USD": Decimal(5000), "EUR": Decimal(5000), "GBP": Decimal(5000)}
"""What a million tokens, or a thousand requests or pages, never cost."""
_FORTUNE = Decimal(10_000_000)
"""What no plan costs in a year: the size of a market, by year."""
_ROUNDED = Decimal("0.5")
"""How far twelve months may be from the year that they come to."""
_MONTHS_AT_LEAST = 6
"""A year costs as many months at least, however large the discount."""
_DATED = re.compile(r"[-@ ]\(?(?:20\d\d-\d\d-\d\d|20\d{6}|\d\d-20\d\d)\)?$")
_BY_LENGTH = ("tokens", "count", "request", "minute")
"""What may be dearer for long prompts; "up to 2K" of an image is how fine it is."""
_APART = ("audio", "image", "thinking", "region")


def figures(candidates: Sequence[Candidate], page: Page) -> list[Figure]:
    """Return the figures of all candidates of an article."""
    kept = [c for c in candidates if unit_of(c) and not _is_absurd(c)]
    _settle_free(kept)
    _settle_students(kept, page)
    kept = _settle_years(kept)
    _settle_billing(kept, page)
    _settle_tiers(kept)
    _settle_conditions(kept, _standard_region(kept))
    _settle_names(kept, page)
    return _once(_figure(c, page) for c in kept)


def _settle_free(found: Sequence[Candidate]) -> None:
    """What is free is so in the currency of all other prices, where nothing tells another."""
    others = {c.currency for c in found if not c.free}
    for c in found:
        if c.free and c.currency == "USD" and len(others) == 1:
            c.currency = next(iter(others))


def _settle_students(found: Sequence[Candidate], page: Page) -> None:
    """A plan that is named for students is sold to them alone ("Le Chat Student", "Education Pro")."""
    named = page.reader.words.find("student_plans")
    for c in found:
        if c.measure in TIMED and named.search(c.product):
            c.conditions.add("student")


def _is_absurd(c: Candidate) -> bool:
    """Whether nothing costs so much, or so many tokens: a count of one was taken for what the price is per."""
    most = _DEAREST.get(c.currency)
    value = c.amount.low if c.amount.low is not None else c.amount.high
    if most is None or value is None:
        return False
    if (unit_of(c) or "")[:2] not in ("1M", "1K"):
        return value > _FORTUNE
    return value * _factor(c) > most


def _settle_years(found: Sequence[Candidate]) -> list[Candidate]:
    """Settle the prices by the year: no month of a year's plan costs many by the month, and no year less than one.

    A price by the month of which twelve come to the year's is billed by the year. What may be either gives nothing.
    """
    monthly: dict[tuple[str, str, str, bool], Decimal] = {}
    for c in found:
        if c.measure == "month" and not c.conditions and c.tense == "current" and c.amount.low:
            monthly.setdefault(_plan_of(c), c.amount.low)
    kept = []
    for c in found:
        month, value = monthly.get(_plan_of(c)), c.amount.low
        if month is not None or not c.loose:
            kept.append(c)
        if month is None or not value:
            continue
        if c.measure == "month" and "annual-billing" in c.conditions and value >= _MONTHS_AT_LEAST * month:
            c.measure = "year"
        elif c.measure == "year" and value < month:
            c.measure = "month"
            c.conditions.add("annual-billing")
        elif c.loose and abs(value - 12 * month) <= _ROUNDED:
            for o in found:
                if o.measure == "month" and o.amount.low == month and o.product == c.product and not o.conditions:
                    o.conditions.add("annual-billing")
    return kept


def _settle_billing(found: Sequence[Candidate], page: Page) -> None:
    """A price by the month of which twelve come to a year's is billed by the year, where something says that it is.

    Either the year's sum is told as what is billed ("$204 billed annually"), or another month, paid by the month, is
    dearer; else twelve months cost what a year costs.
    """
    billed = page.reader.words.find("billed")
    months = [c for c in found if c.measure == "month" and not c.conditions and c.tense == "current" and c.amount.low]
    for c in found if months else ():
        if c.measure != "year" or c.tense != "current" or not c.amount.low:
            continue
        beside = [o for o in months if _plan_of(o) == _plan_of(c) and "annual-billing" not in o.plain]
        told = "annual-billing" in c.conditions or (c.place in ("card", "table") and billed.search(c.quote))
        for o in beside:
            least = told or any((p.amount.low or 0) > (o.amount.low or 0) for p in months if _plan_of(p) == _plan_of(o))
            if least and abs(c.amount.low - 12 * (o.amount.low or 0)) <= _ROUNDED:
                o.conditions.add("annual-billing")


def _plan_of(c: Candidate) -> tuple[str, str, str, bool]:
    return c.subject, c.product, c.currency, c.user


def unit_of(c: Candidate) -> str | None:
    """Return the figure's unit, None where the guide has none for it."""
    if c.measure in ("tokens", "count"):
        if c.measure == "count" and c.direction is None:
            return None
        return _TOKENS.get(c.direction, "1M tokens")
    unit = _UNITS.get(c.measure)
    return f"user/{unit}" if unit in ("month", "year") and c.user else unit


def _factor(c: Candidate) -> Decimal:
    measure = "tokens" if c.measure == "count" else c.measure
    return _TARGETS.get(measure, Decimal(1)) / (c.count or Decimal(1))


def _settle_tiers(found: Sequence[Candidate]) -> None:
    """A lower price without a mark is `short-context` where it stands beside a long-context one."""
    found = [c for c in found if c.measure in _BY_LENGTH]
    for c in found:
        if c.tier == "long":
            c.conditions.add("long-context")
        elif c.tier == "short":
            c.conditions.add("short-context")
    for c in found:
        if (
            c.tier is None
            and not c.free
            and c.measure == "tokens"
            and not c.conditions & {"batch", "flex", "priority", "fine-tuned", "training"}
        ):
            beside = (
                o
                for o in found
                if o.group == c.group and o.tier == "long" and o.direction == c.direction and o.product == c.product
            )
            if any(o.conditions - {"long-context"} == c.conditions for o in beside):
                c.conditions.add("short-context")


def _standard_region(found: Sequence[Candidate]) -> str:
    """The region whose prices are the standard ones: the first of several, where none is told to be without one."""
    regions = list(dict.fromkeys(c.region for c in found if c.region and "region" in c.conditions))
    return regions[0] if len(regions) > 1 and not any(_is_global(c) for c in found) else ""


def _is_global(c: Candidate) -> bool:
    """Whether a price is told to be that of no region ("Global")."""
    return "region" in c.plain and "region" not in c.conditions


def _settle_conditions(found: Sequence[Candidate], standard: str) -> None:
    for c in found:
        if c.direction == "training":
            c.conditions = {"training"}
        elif "training" in c.conditions and c.measure == "tokens":
            c.conditions.discard("training")
        if c.measure == "year" or c.amount.high == 0:
            c.conditions.discard("annual-billing")
        if c.measure == "image":
            c.conditions.discard("image")
        if c.measure in ("month", "year"):
            c.conditions -= {"audio", "image", "thinking", "batch", "flex", "priority", "fine-tuned", "region"}
        if c.measure in ("request", "page", "hour"):
            c.conditions -= {"audio", "image", "thinking", "fine-tuned"}
    of_standard = [c for c in found if standard and c.region == standard]
    for c in [c for c in of_standard if not any(_is_without(o, c, "region") for o in found)]:
        c.conditions.discard("region")
    for name in _APART:
        alone = [c for c in found if name in c.conditions and not _told_apart(c, name, found, standard)]
        for c in alone:
            c.conditions.discard(name)


def _is_without(o: Candidate, c: Candidate, name: str) -> bool:
    """Whether a price is of the same as another, on the same conditions but for one."""
    same = (o.subject, o.product, o.measure, o.direction) == (c.subject, c.product, c.measure, c.direction)
    return same and o.conditions == c.conditions - {name}


def _told_apart(c: Candidate, name: str, found: Sequence[Candidate], standard: str = "") -> bool:
    """Whether the text has the same product without the condition, or sets the region of it apart from the standard."""
    if name == "region" and standard and c.region not in ("", standard):
        return True
    for o in found:
        if o.product == c.product and o.subject == c.subject and name not in o.conditions:
            if name in ("audio", "image") and o.measure != "hour":
                return True
            if o.direction == c.direction and o.measure == c.measure:
                return True
    if name in ("audio", "image") and c.place == "text" and c.measure == "tokens":
        others = [o for o in found if o.product != c.product and o.measure == "tokens"]
        return any(name in o.conditions and _told_apart(o, name, others) for o in others)
    return (name == "region" and c.place == "text") or (name == "thinking" and c.place == "text")


def _settle_names(found: Sequence[Candidate], page: Page) -> None:
    """A dated id that stands alone loses its date; of two lengths of a name the longer is taken."""
    bases: dict[tuple[str, str], set[str]] = {}
    for c in found:
        bases.setdefault((c.subject, _DATED.sub("", c.product).lower()), set()).add(c.product.lower())
    for c in found:
        base = _DATED.sub("", c.product)
        if base != c.product:
            c.exact_id = c.exact_id or c.product
            if len(bases[c.subject, base.lower()]) == 1:
                c.product = base
    longest: dict[str, str] = {}
    names = {(c.subject, c.product) for c in found}
    makers = {subject for subject, _ in names}
    for text in [page.article.title, page.article.text, *(k.title for k in page.article.cards)]:
        names |= {
            (p.company, p.name)
            for p in page.named(text)
            if p.company in makers and p.company and not _DATED.search(p.name)
        }
    for subject, name in names:
        key = product_key(name, subject, page.watch)
        if len(name.split()) > len(longest.get(key, "").split()) and "-" not in name.replace(" ", "")[:0]:
            longest[key] = name
    for c in found:
        longer = longest.get(product_key(c.product, c.subject, page.watch), c.product)
        by_maker = c.place == "table" and longer.lower() == f"{c.subject} {c.product}".lower()
        if len(longer) > len(c.product) and c.product.lower() in longer.lower() and not by_maker:
            c.product = longer


def _figure(c: Candidate, page: Page) -> Figure:
    factor = _factor(c)
    unit = unit_of(c)
    a = c.amount
    hedge = a.hedge
    return Figure(
        subject=c.subject, metric="price", low=_times(a.low, factor), high=_times(a.high, factor), currency=c.currency,
        quote=c.quote, also=tuple(_converted(m, factor) for m in c.also), hedge=hedge, status=c.status,
        product=c.product, unit=unit, conditions=tuple(sorted(c.conditions)), as_of=c.as_of,
        as_of_span=c.span, dated_by=c.dated_by, step=a.step * factor, magnitude_zeros=a.magnitude_zeros,
        hedge_class=a.hedge_class, tense=c.tense, tells_change=c.tells_change,
        product_key=product_key(c.product, c.subject, page.watch), exact_id=c.exact_id, place=c.place, start=c.start,
        end=c.end, rules=c.rules,
    )  # fmt: skip


def _converted(money: Money, factor: Decimal) -> Money:
    return Money(_times(money.low, factor), _times(money.high, factor), money.currency, money.step * factor)


def _times(value: Decimal | None, factor: Decimal) -> Decimal | None:
    return None if value is None else value * factor


def _once(found: Iterable[Figure]) -> list[Figure]:
    """Keep the first telling of each price; a more precise one takes its place."""
    kept: dict[tuple[object, ...], Figure] = {}
    for figure in found:
        key = (
            figure.subject, figure.product_key, figure.unit, figure.conditions,
            figure.low, figure.high, figure.currency,
            figure.status if figure.status in ("forecast", "denied") else "",
        )  # fmt: skip
        first = kept.get(key)
        if first is None:
            kept[key] = figure
            continue
        if first.as_of is None and figure.as_of:
            first = replace(first, as_of=figure.as_of, as_of_span=figure.as_of_span, dated_by=figure.dated_by)
        if first.place == "title":
            first = replace(figure, as_of=first.as_of, as_of_span=first.as_of_span, dated_by=first.dated_by)
        kept[key] = replace(
            first, also=first.also or figure.also, tells_change=first.tells_change or figure.tells_change
        )
    denied = [f for f in kept.values() if f.status == "denied"]
    kept = {k: f for k, f in kept.items() if f.status == "denied" or not any(_same_price(f, d) for d in denied)}
    body = [f for f in kept.values() if f.place != "title"]
    return [f for f in kept.values() if f.place != "title" or not any(_retold(f, other) for other in body)]


def _same_price(a: Figure, b: Figure) -> bool:
    return (a.subject, a.product_key, a.unit, a.low, a.high, a.currency) == (
        b.subject, b.product_key, b.unit, b.low, b.high, b.currency,
    )  # fmt: skip


def _retold(title: Figure, body: Figure) -> bool:
    """Whether the body tells a headline's price again, as exactly or more so."""
    if (title.subject, title.unit, title.currency) != (body.subject, body.unit, body.currency):
        return False
    mine, theirs = title.low if title.low is not None else title.high, body.low if body.low is not None else body.high
    if mine is None or theirs is None or abs(mine - theirs) > max(title.step, mine / 50):
        return False
    words, others = (set((f.product_key or "").split(": ")[-1].split()) for f in (title, body))
    return words <= others or others <= words
