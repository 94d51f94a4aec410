"""`figurewatch prices`: the price list that stands, of one company, of all, or of two side by side."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Annotated, Any

import typer

from pipeline.cli.naming import company_named, day_of, meant_by, watched_as
from pipeline.cli.settings import Settings, with_settings
from pipeline.cli.tables import CsvOption, JsonOption, show
from storage.records import FigurewatchError

if TYPE_CHECKING:
    from pipeline.views.pricelist import PriceRow
    from storage.records import WatchList


@with_settings
def prices(
    settings: Settings,
    companies: Annotated[list[str] | None, typer.Argument(metavar="[COMPANY]...", help="Only these.")] = None,
    on: Annotated[str | None, typer.Option("--on", metavar="DATE", help="As it stood on this day.")] = None,
    compare: Annotated[
        tuple[str, str] | None, typer.Option("--compare", metavar="A B", help="Two companies or products side by side.")
    ] = None,
    as_json: JsonOption = False,
    as_csv: CsvOption = False,
) -> None:
    """Print the prices that stand: since when, when the vendor's page last showed them, and which lists agree.

    Side by side: figurewatch prices --compare Mistral OpenAI, or --compare "Mistral Medium 3" "GPT-5 mini".
    Where two companies sell a product of one name, write its company before it: "Groq: Llama 3.3 70B".
    """
    from pipeline.views.pricelist import price_list

    config = settings.load(secrets=False)
    if compare and companies:
        raise FigurewatchError("Name the two either behind --compare or as companies, not both.")
    given = day_of(on)
    day = given.date() if given else datetime.now(UTC).date()
    watched = [company.name for company in config.watch.companies]
    subjects = [company_named(settings, name) for name in companies or []] or watched
    with settings.store() as store:
        found = price_list(store, subjects, day, config.tolerances)
    if compare:
        _side_by_side([row for row in found if row.prices], compare, config.watch, as_json=as_json, as_csv=as_csv)
    elif as_json or as_csv or not found:
        empty = "No price on record fits." if not on else f"No price on record stood on {day}."
        show(_flat(found), {}, as_json=as_json, as_csv=as_csv, empty=empty)
    else:
        from pipeline.cli.pricetables import print_price_list

        print_price_list(found, given.date() if given else None)


# --- side by side ---


def _side_by_side(
    found: Sequence[PriceRow], names: tuple[str, str], watch: WatchList, *, as_json: bool, as_csv: bool
) -> None:
    from pipeline.cli import pricetables

    known = [watched_as(name, watch) for name in names]
    if None not in known:
        left, right = ([row for row in found if row.subject == subject] for subject in known)
        for subject, rows in zip(known, (left, right), strict=True):
            if not rows:
                raise FigurewatchError(f"No price of {subject} is on record. See: figurewatch prices")
    elif any(known):
        other = names[known.index(None)]
        meant = f"{meant_by(other, watch)} Name two companies, or two products.".strip()
        raise FigurewatchError(f"“{other}” is no company that is watched. {meant}")
    else:
        left, right = (_product(name, found, watch) for name in names)
    if left == right:
        raise FigurewatchError(f"“{names[0]}” and “{names[1]}” are the same. Name two that differ.")
    if as_json or as_csv:
        show(_flat([*left, *right]), {}, as_json=as_json, as_csv=as_csv, empty="")
    elif None in known:
        pricetables.print_products(left, right)
    else:
        pricetables.print_companies(left, right)


def _product(name: str, found: Sequence[PriceRow], watch: WatchList) -> list[PriceRow]:
    """Return the rows of one product, by its name however it is spelt, or by its exact id.

    Raises:
        storage.records.FigurewatchError: no price of it is on record, or several companies sell one of that name.
    """
    from pipeline.figures.products import product_key

    before, colon, rest = name.partition(": ")
    subject = watched_as(before, watch) if colon else None
    bare = rest if subject else name
    rows = [row for row in found if subject in (None, row.subject)]
    named = [r for r in rows if r.key.casefold() == product_key(bare, r.subject, watch).casefold()]
    named = named or [r for r in rows if r.product.casefold() == bare.casefold()] or _by_id(bare, rows)
    sellers = list(dict.fromkeys(row.subject for row in named))
    if len(sellers) > 1:
        listed = " or ".join(f"“{seller}: {bare}”" for seller in sellers)
        raise FigurewatchError(f"{len(sellers)} companies sell “{bare}”. Write {listed}.")
    if not named:
        near = [r.product for r in rows if bare.casefold() in r.product.casefold()]
        hint = f" There is {', '.join(dict.fromkeys(near[:5]))}." if near else " See: figurewatch prices"
        raise FigurewatchError(f"No price of “{name}” is on record.{hint}")
    return named


def _by_id(name: str, rows: Sequence[PriceRow]) -> list[PriceRow]:
    keys = {r.key for r in rows for price in r.prices.values() if price.figure.exact_id == name}
    return [row for row in rows if row.key in keys]


# --- for programs ---


def _flat(rows: Sequence[PriceRow]) -> list[dict[str, Any]]:
    from pipeline.views.rows import figure_row
    from storage.records import number_text

    def low(value: Any) -> str | None:
        return number_text(value.low if value.low is not None else value.high)

    found = []
    for row in rows:
        for price in row.prices.values():
            before, changed = price.changed_from or (None, None)
            found.append(
                {
                    "number": price.number,
                    **figure_row(price.figure),
                    "exact_id": price.figure.exact_id,
                    "since": price.since,
                    "confirmed": price.confirmed.isoformat(timespec="seconds") if price.confirmed else None,
                    "told_by": list(price.lists),
                    "differs": [f"{source}: {low(figure)}" for source, figure in price.differ],
                    "disputed": [f"conflict {number}: {low(figure)}" for number, figure in price.disputed],
                    "beside": [low(figure) for figure in price.beside],
                    "changed_from": low(before) if before else None,
                    "changed_on": _iso(changed),
                    "coming": low(price.coming[0]) if price.coming else None,
                    "coming_on": _iso(price.coming[1]) if price.coming else None,
                }
            )
        for figure, day in row.coming.values():
            found.append(
                {**figure_row(figure), "low": None, "high": None, "coming": low(figure), "coming_on": _iso(day)}
            )
    return sorted(found, key=lambda one: "number" not in one)  # the first row of a table names its columns


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def register(app: typer.Typer) -> None:
    """Add this command."""
    app.command()(prices)
