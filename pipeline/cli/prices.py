"""`figurewatch prices`: the price list that stands, of one company or side by side."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any

import typer

from pipeline.cli.records import company_named, day_of
from pipeline.cli.settings import Settings, with_settings
from pipeline.cli.tables import CsvOption, JsonOption, show
from storage.records import metric_specs

if TYPE_CHECKING:
    from pipeline.pricelist import PriceRow, StandingPrice

_SHORT = {
    "1M input tokens": "input",
    "1M cached input tokens": "cached",
    "1M cache write tokens": "cache write",
    "1M output tokens": "output",
    "1M tokens": "tokens",
}
"""How a column names a unit; tokens are counted by the million."""


@with_settings
def prices(
    settings: Settings,
    companies: Annotated[list[str] | None, typer.Argument(metavar="[COMPANY]...", help="Only these.")] = None,
    on: Annotated[str | None, typer.Option("--on", metavar="DATE", help="As it stood on this day.")] = None,
    as_json: JsonOption = False,
    as_csv: CsvOption = False,
) -> None:
    """Print the prices that stand: since when, when the vendor's page last showed them, and which lists agree.

    Several companies stand side by side in one table: figurewatch prices "Mistral AI" OpenAI
    """
    from pipeline.pricelist import price_list

    watched = [company.name for company in settings.load().watch.companies]
    subjects = [company_named(settings, name) for name in companies or []] or watched
    day = day_of(on)
    with settings.store() as store:
        found = price_list(store, subjects, day.date() if day else None)
    if as_json or as_csv:
        show(_flat(found), {}, as_json=as_json, as_csv=as_csv, empty="")
        return
    units = [unit for unit in metric_specs()["price"].units if any(unit in row.prices for row in found)]
    columns = {"subject": "company", "product": "product", "conditions": "conditions"}
    columns |= {unit: _SHORT.get(unit, unit) for unit in units}
    columns |= {"since": "since", "confirmed": "on the vendor's page", "lists": "told by", "change": "last change"}
    used = {key: heading for key, heading in columns.items() if any(_line(row).get(key) for row in found)}
    show([_line(row) for row in found], used, as_json=False, as_csv=False, empty="No price on record fits.")


def _line(row: PriceRow) -> dict[str, Any]:
    from reports.wording import told

    prices = list(row.prices.values())
    since = [price.since for price in prices if price.since]
    confirmed = [price.confirmed for price in prices if price.confirmed]
    lists = dict.fromkeys(name for price in prices for name in price.lists)
    line: dict[str, Any] = {unit: told(price.figure) for unit, price in row.prices.items()}
    return line | {
        "subject": row.subject,
        "product": row.product,
        "conditions": ", ".join(row.conditions),
        "since": max(since).isoformat() if since else "",
        "confirmed": f"{min(confirmed):%Y-%m-%d %H:%M}" if confirmed else "",
        "lists": ", ".join(lists),
        "change": "; ".join(filter(None, (_change(unit, price) for unit, price in row.prices.items()))),
    }


def _change(unit: str, price: StandingPrice) -> str:
    from reports.wording import told

    if price.changed_from is None:
        return ""
    before, day = price.changed_from
    return f"{_SHORT.get(unit, unit)} from {told(before)}" + (f" on {day}" if day else "")


def _flat(rows: Sequence[PriceRow]) -> list[dict[str, Any]]:
    from pipeline.extract_cases import figure_row

    return [
        {
            "number": price.number,
            **figure_row(price.figure),
            "since": price.since,
            "confirmed": price.confirmed.isoformat(timespec="seconds") if price.confirmed else None,
            "told_by": list(price.lists),
            "changed_from": figure_row(price.changed_from[0])["low"] if price.changed_from else None,
            "changed_on": price.changed_from[1] if price.changed_from else None,
        }
        for row in rows
        for price in row.prices.values()
    ]


def register(app: typer.Typer) -> None:
    """Add this command."""
    app.command()(prices)
