"""Reads a table that a user keeps: which sheet and row name its columns, and the entries below them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from pipeline.importing.rows import Entry, RowReader, TableError, Unread
from pipeline.importing.spreadsheets import separated, sheets
from storage.records import WatchList

_HEAD_WITHIN = 10
"""In how many of the first rows the names of the columns are looked for: a title may stand above them."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a table holds. `unused` are the columns that mean nothing here.

    Of a spreadsheet, `name` is the sheet that was read, `others` are those that were not.
    """

    entries: tuple[Entry, ...]
    unread: tuple[Unread, ...] = ()
    unused: tuple[str, ...] = ()
    name: str = ""
    others: tuple[str, ...] = ()


def read_sheet(
    body: bytes,
    name: str,
    watch: WatchList,
    *,
    columns: Mapping[str, str],
    lang: str = "en",
    wanted: str | None = None,
) -> Sheet:
    """Read a table: of a spreadsheet the first sheet whose columns are known, beginning with the one that was open.

    Args:
        body: the file: .xlsx, or CSV in UTF-8 with commas, semicolons or tabs.
        name: its name, which stands for the source where a row names no address.
        watch: the companies that are watched.
        columns: fields with the names of their columns, where those say too little.
        lang: two-letter code of the language in which sums and dates are written.
        wanted: the sheet of a spreadsheet that is meant.

    Raises:
        TableError: it is no such table, or lacks the column of the company or of any sum.
        pipeline.importing.spreadsheets.SpreadsheetError: it is a file that can't be read.
    """
    is_book = body[:4] == b"PK\x03\x04" or name.lower().endswith(".xlsx")
    pages: Mapping[str, list[list[str]]] = sheets(body, name, lang) if is_book else separated(body, name)
    if wanted is not None:
        pages = _named(pages, wanted, name, is_book=is_book)
    chosen, head_at, reader = _first_with_head(pages, name, watch, columns, lang, is_book=is_book)
    entries: list[Entry] = []
    unread: list[Unread] = []
    for number, row in enumerate(pages[chosen][head_at + 1 :], head_at + 2):
        for one in reader.read(number, row) if any(row) else ():
            (entries if isinstance(one, Entry) else unread).append(one)  # type: ignore[arg-type]
    unused = tuple(h for i, h in enumerate(reader.head) if h and i not in reader.used)
    if not is_book:
        return Sheet(tuple(entries), tuple(unread), unused)
    return Sheet(tuple(entries), tuple(unread), unused, chosen, tuple(page for page in pages if page != chosen))


def _named(
    pages: Mapping[str, list[list[str]]], wanted: str, name: str, *, is_book: bool
) -> Mapping[str, list[list[str]]]:
    """Return the sheet of a name, with no other."""
    if not is_book:
        raise TableError(f"{name} has no sheets: only an .xlsx file has. Leave --sheet out.")
    found = {page: rows for page, rows in pages.items() if page.casefold() == wanted.casefold()}
    if not found:
        raise TableError(f"{name} has no sheet “{wanted}”. It has {', '.join(pages)}.")
    return found


def _first_with_head(
    pages: Mapping[str, list[list[str]]],
    name: str,
    watch: WatchList,
    columns: Mapping[str, str],
    lang: str,
    *,
    is_book: bool,
) -> tuple[str, int, RowReader]:
    """Return the first page that names its columns, the place of the row that does, and what reads the rows below."""
    faults: dict[str, list[tuple[int, str]]] = {}
    for page, rows in pages.items():
        for place in [place for place, row in enumerate(rows) if any(row)][:_HEAD_WITHIN]:
            try:
                return page, place, RowReader(rows[place], name, watch, columns, lang)
            except TableError as error:
                faults.setdefault(page, []).append((sum(map(bool, rows[place])), str(error)))
    if not faults:
        raise TableError(f"{name} is empty. The first row names the columns: company, amount, currency, date, round.")
    # the fullest row of the first page is likeliest to be meant: a title stands in one cell
    page, told = next(iter(faults.items()))
    _, reason = max(told, key=lambda fault: fault[0])
    others = ", ".join(other for other in pages if other != page)
    where = f" (That is sheet “{page}”. The other sheets lack it, too: {others}.)" if is_book and others else ""
    raise TableError(reason + where)
