"""`figurewatch figures`, `conflicts` and `articles`: what is on record."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated, Any

import typer

from pipeline.cli import deciding, decisions
from pipeline.cli.listing import ListingGroup
from pipeline.cli.naming import day_of, metric_of, subject_of
from pipeline.cli.settings import Settings, with_settings
from pipeline.cli.tables import CsvOption, JsonOption, show
from storage.records import metric_specs

if TYPE_CHECKING:
    from storage.records import Config, Conflict, ConflictKind, Record
    from storage.store import Store

FIGURE_FIELDS = (
    *("number", "what", "amount", "of", "source", "url", "tier", "witness", "published", "arrived"),
    *(
        "subject",
        "metric",
        "low",
        "high",
        "currency",
        "also",
        "hedge",
        "status",
        "round",
        "basis",
        "investor",
        "period",
    ),
    *("product", "unit", "conditions", "exact_id", "alias_of", "as_of", "quote", "key"),
)
"""All that `figure_line` can tell of a record."""

_METRIC = typer.Option("--metric", help="Only this metric.", autocompletion=lambda: list(metric_specs()))
_SINCE = typer.Option("--since", metavar="DATE", help="Only what arrived on this day (YYYY-MM-DD) or later.")


@with_settings
def figures(
    settings: Settings,
    company: Annotated[str | None, typer.Argument(help="Only this company's.")] = None,
    metric: Annotated[str | None, _METRIC] = None,
    since: Annotated[str | None, _SINCE] = None,
    limit: Annotated[int | None, typer.Option(min=1, help="Only the newest N.")] = None,
    as_json: JsonOption = False,
    as_csv: CsvOption = False,
) -> None:
    """List the figures on record, each with its number, its source and its sentence."""
    subject = subject_of(settings, company)
    with settings.store() as store:
        found = store.records(subject=subject, metric=metric_of(metric), since=day_of(since))
        rows = [figure_line(record) for record in (found[-limit:] if limit else found)]
    columns = {
        "number": "no.",
        "what": "figure",
        "amount": "amount",
        "of": "as of",
        "source": "source",
        "quote": "quote",
    }
    empty = "No figure on record fits."
    show(rows, columns, as_json=as_json, as_csv=as_csv, empty=empty, fields=FIGURE_FIELDS)


def figure_line(record: Record) -> dict[str, Any]:
    """Return a record as lists show it; JSON and CSV carry all of its fields."""
    from pipeline.cli.amounts import amount_of, what_of
    from pipeline.views.rows import figure_row

    figure = record.figure
    row = {
        "number": record.number,
        "what": what_of(figure),
        "amount": amount_of(figure),
        "of": record.told_of or "undated",
        "source": record.source,
        "url": record.url,
        "tier": record.tier,
        "witness": record.witness,
        "published": record.published,
        "arrived": record.arrived.isoformat(timespec="seconds"),
    }
    ids = {"exact_id": figure.exact_id, "alias_of": figure.alias_of} if figure.metric == "price" else {}
    return row | figure_row(figure) | ids | {"quote": " ".join(figure.quote.split()), "key": record.key}


@with_settings
def conflicts(
    settings: Settings,
    company: Annotated[str | None, typer.Argument(help="Only this company's.")] = None,
    every: Annotated[bool, typer.Option("--all", help="Closed and settled ones and changes, too.")] = False,
    since: Annotated[str | None, _SINCE] = None,
    as_json: JsonOption = False,
    as_csv: CsvOption = False,
) -> None:
    """List the open conflicts: what disputes what, and why."""
    subject = subject_of(settings, company)
    states = ("open", "settled", "closed", "muted") if every else ("open",)
    kinds: tuple[ConflictKind, ...] | None = None if every else ("disputed", "inconsistent")
    with settings.store() as store:
        found = store.conflicts(subject=subject, kinds=kinds, states=states, since=day_of(since))
        found = sorted(found, key=lambda conflict: conflict.state != "open")
        held = _held(store, settings.load(secrets=False))
        rows = [conflict_line(conflict, store, held) for conflict in found]
    if not (as_json or as_csv):
        rows = [row | {"held": row["held"] or "–"} for row in rows]
    columns = {
        "number": "no.",
        "kind": "kind",
        "what": "of",
        "left": "side a",
        "right": "side b",
        "held": "held",
        "cause": "looks like",
        "age": "age",
        **({"stands": "state"} if every else {}),
    }
    empty = "No open conflict. All that is on record fits together."
    show(rows, columns, as_json=as_json, as_csv=as_csv, empty=empty, below="explanation")


def _held(store: Store, config: Config) -> Mapping[int, str]:
    """Return what is held true in each open conflict, by its number: what a digest of all time would say."""
    from pipeline.compare import better_founded
    from reports.deciding import held
    from reports.reading import Desk

    return held(Desk(store, config, datetime.min.replace(tzinfo=UTC), datetime.now(UTC), better_founded))


def conflict_line(conflict: Conflict, store: Store, held: Mapping[int, str]) -> dict[str, Any]:
    """Return a conflict as lists show it; `held` says what is held true in those that are open."""
    from dataclasses import asdict

    from pipeline.cli.amounts import what_is_in_conflict

    sides = {"left": conflict.left, "right": conflict.right}
    told = {side: [record for key in keys if (record := store.record(key))] for side, keys in sides.items()}
    age = datetime.now(UTC) - conflict.raised
    row = asdict(conflict)
    for side, records in told.items():
        # those that are taken back are history, which `conflicts show` tells; a side that is all history keeps it
        row[side] = [_side(record) for record in ([r for r in records if r.withdrawn is None] or records)]
    row["raised"] = conflict.raised.isoformat(timespec="seconds")
    row["what"] = what_is_in_conflict(conflict, (*told["right"], *told["left"]))
    row["age"] = f"{age.days} d"
    settled_for = {"left": " for a", "right": " for b", "both": " for both"}.get(conflict.settled_for or "", "")
    row["stands"] = conflict.state + settled_for
    row["held"] = _ruled(conflict, told) if conflict.settled_for else held.get(conflict.number) or None
    return row


def _ruled(conflict: Conflict, told: Mapping[str, Sequence[Record]]) -> str | None:
    """Write the sum that a conflict is settled for."""
    from reports.deciding import clearest
    from reports.wording import told as written

    side = told.get(conflict.settled_for or "")
    return written(clearest(side).figure) if side else conflict.settled_for


def _side(record: Record) -> str:
    from pipeline.cli.amounts import amount_of

    return f"{amount_of(record.figure)} ({record.source}, no. {record.number})"


@with_settings
def articles(
    settings: Settings,
    search: Annotated[str | None, typer.Argument(help="Only those that hold these words.")] = None,
    source: Annotated[str | None, typer.Option(help="Only this source's.")] = None,
    since: Annotated[str | None, _SINCE] = None,
    limit: Annotated[int, typer.Option(min=1, help="Only the newest N.")] = 100,
    as_json: JsonOption = False,
    as_csv: CsvOption = False,
) -> None:
    """List the articles on record as they came, the newest last; words search their titles and texts."""
    from dataclasses import asdict

    with settings.store() as store:
        found = store.articles(source=source, since=day_of(since), search=search, limit=limit)
    rows = [
        asdict(article)
        | {"day": article.published or "undated", "name": article.title or article.url.rpartition("/")[2]}
        for article in found
    ]
    columns = {"day": "published", "source": "source", "name": "title", "figures": "figures", "url": "address"}
    show(rows, columns, as_json=as_json, as_csv=as_csv, empty="No article on record fits.")


def register(app: typer.Typer) -> None:
    """Add these commands, and those by which a person decides about what they list."""
    group = typer.Typer(cls=ListingGroup, help="List the figures on record; reject, correct or add one.")
    group.command("list")(figures)
    for command in (deciding.reject, deciding.fix, deciding.add):
        group.command()(command)
    app.add_typer(group, name="figures")
    group = typer.Typer(cls=ListingGroup, help="List the open conflicts; show, settle, reopen or mute.")
    group.command("list")(conflicts)
    for command in (deciding.show, deciding.settle, deciding.reopen, deciding.mute, deciding.unmute):
        group.command()(command)
    app.add_typer(group, name="conflicts")
    group = typer.Typer(cls=ListingGroup, help="List what persons decided; write it to a file, take it in from one.")
    group.command("list")(decisions.list_)
    group.command("export")(decisions.export_)
    group.command("import")(decisions.import_)
    app.add_typer(group, name="decisions")
    app.command()(articles)
