"""How a price list is laid out on a screen: by company, token prices in one table and all others in another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from pipeline.cli.tables import print_lines, print_table
from storage.records import Figure

if TYPE_CHECKING:
    from pipeline.views.pricelist import PriceRow, StandingPrice

TOKENS: Mapping[str, str] = {
    "1M input tokens": "input",
    "1M cached input tokens": "cached",
    "1M cache write tokens": "cache write",
    "1M output tokens": "output",
    "1M tokens": "tokens",
}
"""How a column names a unit that counts tokens by the million."""
_SHOWN = 12
"""So many changes and differences are told below a company's tables; the rest are counted."""


def print_price_list(rows: Sequence[PriceRow], on: date | None) -> None:
    """Print a price list, company by company."""
    for subject in dict.fromkeys(row.subject for row in rows):
        mine = [row for row in rows if row.subject == subject]
        print_lines([(f"{subject}, {f'as on {on}' if on else 'as it stands'}", True)])
        by_token = [row for row in mine if any(unit in TOKENS for unit in row.prices)]
        if by_token:
            print_table(list(_token_lines(by_token)), _columns(by_token))
        others = [row for row in mine if any(unit not in TOKENS for unit in row.prices)]
        if others:
            columns = {"product": "product", "price": "price", **_EVIDENCE}
            print_table(list(_other_lines(others)), columns)
        notes = [*_disputes(mine), *_coming(mine), *_changes(mine), *_differences(mine)]
        more = [f"{len(notes) - _SHOWN} more: figurewatch prices --json"] if len(notes) > _SHOWN else []
        print_lines([(note, False) for note in (*notes[:_SHOWN], *more)])


_EVIDENCE = {"since": "since", "confirmed": "vendor's page", "lists": "told by"}


def _columns(rows: Sequence[PriceRow]) -> dict[str, str]:
    used = {unit for row in rows for unit in row.prices}
    return {"product": "per 1M tokens", **{u: name for u, name in TOKENS.items() if u in used}, **_EVIDENCE}


def _token_lines(rows: Iterable[PriceRow]) -> Iterator[dict[str, Any]]:
    above = None
    for row in rows:
        prices = {unit: price for unit, price in row.prices.items() if unit in TOKENS}
        if not prices:
            continue
        yield {"product": _name(row, above), **{u: sums(p) for u, p in prices.items()}, **_evidence(prices.values())}
        above = row.key


def _other_lines(rows: Iterable[PriceRow]) -> Iterator[dict[str, Any]]:
    above = None
    for row in rows:
        for unit, price in row.prices.items():
            if unit not in TOKENS:
                yield {"product": _name(row, above), "price": f"{sums(price)} {per(unit)}", **_evidence([price])}
                above = row.key


def _name(row: PriceRow, above: str | None) -> str:
    """Name a product once; below it, its prices under a condition name the condition alone."""
    limits = ", ".join(row.conditions)
    if row.key == above:
        return f"  {limits}" if limits else "  also"
    return f"{row.product} ({limits})" if limits else row.product


def _evidence(prices: Iterable[StandingPrice]) -> dict[str, Any]:
    """Say since when all of a row holds, when the vendor's page last showed all of it, and who else tells any of it."""
    prices = list(prices)
    since = [price.since for price in prices if price.since]
    confirmed = [price.confirmed for price in prices if price.confirmed]
    return {
        "since": max(since).isoformat() if since else "",
        "confirmed": f"{min(confirmed):%Y-%m-%d}" if confirmed else "",
        "lists": ", ".join(dict.fromkeys(name for price in prices for name in price.lists)),
    }


def sums(price: StandingPrice) -> str:
    """Write a price, with those that its page tells beside it."""
    from reports.wording import told

    return " or ".join(dict.fromkeys(told(figure) for figure in (price.figure, *price.beside)))


def per(unit: str) -> str:
    """Write a unit behind a price: "a month", "per 1K pages"."""
    from reports.words import words

    return str(words("units").get(unit, f"per {unit}"))


def _thing(row: PriceRow, unit: str) -> str:
    limits = f" ({', '.join(row.conditions)})" if row.conditions else ""
    return f"{row.product}, {TOKENS.get(unit) or per(unit)}{limits}"


def _disputes(rows: Iterable[PriceRow]) -> list[str]:
    """Tell which prices an open conflict is about, with what is told against them."""
    from reports.wording import told

    return [
        f"Disputed: {_thing(row, unit)} {told(price.figure)} or {told(figure)}, conflict {number}"
        for row in rows
        for unit, price in row.prices.items()
        for number, figure in price.disputed
    ]


def _coming(rows: Iterable[PriceRow]) -> list[str]:
    """Tell what is announced, the nearest first."""
    from reports.wording import told

    found = [
        (price.coming[1], f"{_thing(row, unit)}: {told(price.figure)} → {told(price.coming[0])} from {price.coming[1]}")
        for row in rows
        for unit, price in row.prices.items()
        if price.coming
    ]
    found += [
        (day, f"{_thing(row, unit)}: {told(figure)} from {day}")
        for row in rows
        for unit, (figure, day) in row.coming.items()
    ]
    return [f"Coming: {line}" for _, line in sorted(found)]


def _changes(rows: Iterable[PriceRow]) -> list[str]:
    """Tell the last change of each price, the latest first."""
    from reports.wording import difference, told

    found = []
    for row in rows:
        for unit, price in row.prices.items():
            if price.changed_from is not None:
                before, day = price.changed_from
                by = difference(before, price.figure)
                line = f"{_thing(row, unit)}: {told(before)} → {told(price.figure)}" + (f" ({by})" if by else "")
                found.append((day or date.min, f"{line}, {day}" if day else line))
    return [line for _, line in sorted(found, key=lambda pair: pair[0], reverse=True)]


def _differences(rows: Iterable[PriceRow]) -> list[str]:
    """Tell which lists have another price than the one that stands."""
    from reports.wording import told

    return [
        f"{source} differs: {_thing(row, unit)} {told(figure)}, not {told(price.figure)}"
        for row in rows
        for unit, price in row.prices.items()
        for source, figure in price.differ
    ]


# --- side by side ---


def print_products(left: Sequence[PriceRow], right: Sequence[PriceRow]) -> None:
    """Print the prices of two products side by side, with how much the second one's lie above or below."""
    names = [rows[0].product for rows in (left, right)]
    if names[0] == names[1]:
        names = [f"{rows[0].product} ({rows[0].subject})" for rows in (left, right)]
    columns = {"what": "price", "left": names[0], "right": names[1], "by": "second to first"}
    print_table(_compared(left, right), columns)


def _compared(left: Sequence[PriceRow], right: Sequence[PriceRow]) -> list[dict[str, Any]]:
    """Return the prices of two products by unit and condition; a side that has none is empty."""
    from reports.wording import difference

    both = [
        {(row.conditions, unit): price for row in rows for unit, price in row.prices.items()} for rows in (left, right)
    ]
    found = []
    for conditions, unit in sorted(dict.fromkeys((*both[0], *both[1])), key=lambda k: (k[0], _place(k[1]))):
        one, other = (prices.get((conditions, unit)) for prices in both)
        limits = f" ({', '.join(conditions)})" if conditions else ""
        found.append(
            {
                "what": (f"per {unit}" if unit in TOKENS else per(unit)) + limits,
                "left": sums(one) if one else None,
                "right": sums(other) if other else None,
                "by": (difference(one.figure, other.figure) if sums(one) != sums(other) else "same")
                if one and other
                else None,
            }
        )
    return found


def _place(unit: str) -> int:
    from storage.records import metric_specs

    units = metric_specs()["price"].units
    return units.index(unit) if unit in units else len(units)


def print_companies(left: Sequence[PriceRow], right: Sequence[PriceRow]) -> None:
    """Print what two companies sell as two ladders of prices, the dearest first: tokens, then all else by its unit."""
    ladders = (("1M tokens: input / output", _token_steps), ("other prices", _other_steps))
    for heading, steps in ladders:
        rungs = [(key, side, product) for side, rows in enumerate((left, right)) for key, product in steps(rows)]
        lines: dict[tuple[Any, ...], list[list[str]]] = {}
        for key, side, product in sorted(rungs, key=lambda rung: rung[0], reverse=True):
            lines.setdefault(key, [[], []])[side].append(product)
        if lines:
            columns = {"price": heading, "left": left[0].subject, "right": right[0].subject}
            print_table(
                [
                    {"price": key[-1], "left": ", ".join(sides[0]), "right": ", ".join(sides[1])}
                    for key, sides in lines.items()
                ],
                columns,
            )


def _token_steps(rows: Iterable[PriceRow]) -> Iterator[tuple[tuple[Any, ...], str]]:
    """Yield each product's step: its usual prices of input and output, and how they are written."""
    for row in rows:
        if row.conditions not in ((), ("short-context",)):
            continue
        into, out = (row.prices.get(unit) for unit in ("1M input tokens", "1M output tokens"))
        either = [price for price in (into, out, row.prices.get("1M tokens")) if price]
        if either:
            written = " / ".join(sums(price) for price in either)
            yield (_sum(into or either[0]), _sum(out or either[0]), written), row.product


def _other_steps(rows: Iterable[PriceRow]) -> Iterator[tuple[tuple[Any, ...], str]]:
    for row in rows:
        for unit, price in row.prices.items():
            if unit not in TOKENS:
                limits = f" ({', '.join(row.conditions)})" if row.conditions else ""
                yield (-_place(unit), _sum(price), f"{sums(price)} {per(unit)}"), f"{row.product}{limits}"


def _sum(price: StandingPrice) -> Decimal:
    return _point(price.figure)


def _point(figure: Figure) -> Decimal:
    return figure.low if figure.low is not None else figure.high or Decimal(0)
