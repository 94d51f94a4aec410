"""Lists as a person, a program or a spreadsheet wants them: a table, JSON or CSV of the same rows."""

from __future__ import annotations

import csv
import json
import os
import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, Any

import typer

from storage.records import FigurewatchError

if TYPE_CHECKING:
    from rich.console import Console

JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON.")]
CsvOption = Annotated[bool, typer.Option("--csv", help="Print CSV.")]
_WIDE = 200
_NARROW = 60
"""On a screen of fewer columns each row is a paragraph: cells of a few letters help nobody."""


def show(
    rows: Sequence[Mapping[str, Any]],
    columns: Mapping[str, str],
    *,
    as_json: bool,
    as_csv: bool,
    empty: str,
    below: str | None = None,
    fields: Sequence[str] = (),
) -> None:
    """Print rows.

    Args:
        rows: what to print; JSON and CSV print all of a row.
        columns: which keys the table shows, with their headings.
        as_json: whether to print JSON; `as_csv` likewise.
        as_csv: whether to print CSV.
        empty: what to say where there are none.
        below: a key whose sentences are too long for a column: they stand under the table, by the row's number.
        fields: the columns of CSV in their order, so that they are the same whatever is found; else what the rows have.
    """
    if as_json and as_csv:
        raise FigurewatchError("Give --json or --csv, not both.")
    if as_json:
        print_json(list(rows))
    elif as_csv:
        # a cell that begins like a formula must not become one in a spreadsheet
        names = list(fields) or list(dict.fromkeys(key for row in rows for key in row)) or list(columns)
        writer = csv.DictWriter(sys.stdout, names)
        writer.writeheader()
        writer.writerows({key: _safe(value) for key, value in row.items()} for row in rows)
    elif not rows:
        print(empty)
    else:
        print_table(rows, columns)
        for row in rows if below else ():
            _print_note(str(row["number"]), _plain(row.get(below or "")))


def print_json(value: Any) -> None:
    """Print JSON that any terminal and any reader takes: escaped where the output is not in UTF-8."""
    encoding = (sys.stdout.encoding or "").lower().replace("_", "-")
    json.dump(value, sys.stdout, indent=2, ensure_ascii=encoding not in ("utf-8", "utf8"), default=str)
    print()


def _print_note(number: str, text: str) -> None:
    from rich.padding import Padding
    from rich.text import Text

    note = Text.assemble((f"{number}.", "bold"), f" {text}")
    _console().print(Padding(note, (0, 0, 1, 0)))


def _console() -> Console:
    from rich.console import Console

    # a file or a pipe has no width of its own
    return Console(width=None if sys.stdout.isatty() or os.environ.get("COLUMNS") else _WIDE, highlight=False)


def print_table(rows: Sequence[Mapping[str, Any]], columns: Mapping[str, str]) -> None:
    """Print rows as a table as wide as the terminal, numbers on the right; on a narrow one as paragraphs."""
    if _console().width < _NARROW:
        _print_paragraphs(rows, columns)
        return
    from rich.box import SIMPLE_HEAD
    from rich.table import Table
    from rich.text import Text

    table = Table(box=SIMPLE_HEAD, pad_edge=False, header_style="bold")
    # a column that says nothing of any row takes room from those that do
    columns = {key: heading for key, heading in columns.items() if any(_plain(row.get(key)) for row in rows)}
    for key, heading in columns.items():
        numeric = all(isinstance(row.get(key), int) for row in rows)
        table.add_column(heading, justify="right" if numeric else "left", overflow="fold", no_wrap=numeric)
    for row in rows:
        table.add_row(*(Text(_plain(row.get(key))) for key in columns))
    _console().print(table)


def print_lines(lines: Sequence[tuple[str, bool]]) -> None:
    """Print lines of text as wide as the terminal, with an empty line behind the last; those marked are headings."""
    from rich.text import Text

    console = _console()
    for text, is_heading in lines:
        console.print(Text(text, style="bold" if is_heading else ""))
    if lines and not lines[-1][1]:
        console.print()


def _print_paragraphs(rows: Sequence[Mapping[str, Any]], columns: Mapping[str, str]) -> None:
    from rich.text import Text

    console = _console()
    for row in rows:
        for key, heading in columns.items():
            if text := _plain(row.get(key)):
                console.print(Text.assemble((f"{heading}: ", "bold"), text))
        console.print()


def _plain(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, (list, tuple)):
        return ", ".join(map(_plain, value))
    return json.dumps(value, default=str) if isinstance(value, Mapping) else str(value)


def _safe(value: Any) -> str:
    text = _plain(value)
    return f"'{text}" if text and text[0] in "=+-@\t\r" else text
