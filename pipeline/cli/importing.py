"""`figurewatch import`: takes in a table of rounds and prices that a user already keeps."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.cli.deciding import who
from pipeline.cli.settings import Settings, with_settings
from storage.records import FigurewatchError

if TYPE_CHECKING:
    from pipeline.importing import Outcome, Sheet


_SAYS = {"joins": "on a side of a dispute", "overtakes": "denied before"}
"""What a verdict is called where it is not clear by itself."""


@with_settings
def import_(
    settings: Settings,
    file: Annotated[
        Path, typer.Argument(readable=False, help="A CSV or .xlsx file; a row at its top names the columns.")
    ],
    maps: Annotated[
        list[str] | None, typer.Option("--map", metavar="FIELD=COLUMN", help="Which column is what; may be repeated.")
    ] = None,
    apply: Annotated[bool, typer.Option("--apply/--dry-run", help="Store it; else only say what would be.")] = False,
    lang: Annotated[str, typer.Option("--lang", help="The language of sums and dates: en, de, fr, es, it.")] = "en",
    by: Annotated[str | None, typer.Option("--by", help="Who says so; by default your user name.")] = None,
    page: Annotated[str | None, typer.Option("--sheet", metavar="NAME", help="Which sheet of an .xlsx file.")] = None,
) -> None:
    """Take in the rounds and prices that you already keep, as your own word; a dry run first.

    Tells how each row agrees with what is on file, and which could not be read. The same file again changes nothing.
    """
    from pipeline.importing import read_sheet, take
    from pipeline.run import opened

    config = settings.load(secrets=False)
    try:
        body = file.read_bytes()
    except OSError as error:
        raise FigurewatchError(f"{file} can't be read ({error.strerror}). Name a CSV or .xlsx file.") from None
    sheet = read_sheet(body, file.name, config.watch, columns=_columns(maps or []), lang=lang, wanted=page)
    with opened(config, wait=60, workers=1) as work:
        note = f"imported from {file.name}"
        done = take(work.store, sheet.entries, work.desk, by=who(by), note=note, now=work.clock(), dry=not apply)
    _print(sheet, done, apply=apply)
    if sheet.unread:
        raise typer.Exit(1)


def _columns(maps: Sequence[str]) -> dict[str, str]:
    found = {}
    for text in maps:
        field, sign, column = text.partition("=")
        if not sign or not field or not column:
            raise FigurewatchError(f"{text!r} maps nothing. Write --map FIELD=COLUMN, such as --map amount=Size.")
        found[field.strip()] = column.strip()
    return found


def _print(sheet: Sheet, done: Sequence[Outcome], *, apply: bool) -> None:
    from pipeline.cli.amounts import amount_of, counted, what_of

    counts: Counter[str] = Counter()
    for one in done:
        figure = one.record.figure
        kinds = ["on file already"] if one.known else [_SAYS.get(v.kind, v.kind) for v in one.verdicts]
        counts[kinds[0]] += 1
        day = figure.as_of or "undated"
        print(f"row {one.entry.row}: {what_of(figure)}: {amount_of(figure)} ({day}): {', '.join(kinds)}")
        for verdict in one.verdicts:
            if verdict.kind != "new":
                print(f"    {verdict.explanation}")
    for fault in sheet.unread:
        print(f"row {fault.row}, column “{fault.column}”, not read: {fault.reason}")
    if sheet.unused:
        print(f"Columns that are not taken: {', '.join(sheet.unused)}")
    if sheet.others:
        print(f"Sheet “{sheet.name}” was read. To read another: --sheet NAME ({', '.join(sheet.others)})")
    told = ", ".join(f"{count} {kind}" for kind, count in counts.items()) or "none"
    print(f"{counted(len(done), 'figure')} ({told}); {len(sheet.unread)} could not be read.")
    if not apply and done:
        print("Nothing is stored yet. The same command with --apply stores it.")


def register(app: typer.Typer) -> None:
    """Add this command."""
    app.command("import")(import_)
