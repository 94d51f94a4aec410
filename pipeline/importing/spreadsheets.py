"""Reads .xlsx and CSV files as rows of text: numbers, dates and currencies exactly as their cells hold them."""

from __future__ import annotations

import csv
import io
import re
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from babel.numbers import get_decimal_symbol

from storage.records import FigurewatchError

_LARGEST_MERGED = 10_000
"""How many cells a merged one may stand for."""


class SpreadsheetError(FigurewatchError):
    """A spreadsheet that can't be read; the sentence says why."""


def sheets(body: bytes, name: str, lang: str) -> dict[str, list[list[str]]]:
    """Return the rows of each sheet by its name, each cell as `figurewatch import` reads it.

    The sheet that was open when the file was saved comes first, sheets that are hidden come last.

    Args:
        body: the file.
        name: its name, for errors.
        lang: two-letter code of the language in which numbers are written out.

    Raises:
        SpreadsheetError: it is no such file, or what reads it is not installed.
    """
    try:
        from openpyxl import load_workbook
    except ImportError:
        raise SpreadsheetError(
            f"{name} is a spreadsheet, and what reads it is not installed. Install it: "
            "pip install 'figurewatch[xlsx]'; or save the file as CSV (UTF-8) and import that."
        ) from None
    try:
        book = load_workbook(io.BytesIO(body), data_only=True)
        found = sorted(book.worksheets, key=lambda sheet: (sheet is not book.active, sheet.sheet_state != "visible"))
        return {sheet.title: _rows(sheet, lang) for sheet in found}
    except Exception as error:  # a broken file fails in many ways: zip, XML, a missing part
        raise SpreadsheetError(
            f"{name} is no spreadsheet that can be read ({error}). Save it as .xlsx or as CSV (UTF-8), and import that."
        ) from None


def _rows(sheet: Any, lang: str) -> list[list[str]]:
    # the cells that are there, not all up to the last one: a stray mark in a corner would be seventeen billion
    texts = {
        place: text for place, cell in sheet._cells.items() if (text := _text(cell.value, cell.number_format, lang))
    }
    for merged in sheet.merged_cells.ranges:
        first = texts.get((merged.min_row, merged.min_col))
        if first and merged.size["rows"] * merged.size["columns"] <= _LARGEST_MERGED:
            texts |= {place: first for row in merged.rows for place in row}
    rows: list[list[str]] = [[] for _ in range(max((row for row, _ in texts), default=0))]
    for (row, column), text in sorted(texts.items()):
        cells = rows[row - 1]
        cells.extend([""] * (column - 1 - len(cells)))
        cells.append(text)
    return rows


def separated(body: bytes, name: str) -> dict[str, list[list[str]]]:
    """Return the rows of a CSV file by each mark that may stand between its cells, the likeliest first.

    Args:
        body: the file, in UTF-8, or in UTF-16 with its mark.
        name: its name, for errors.

    Raises:
        SpreadsheetError: it is no such file.
    """
    if name.lower().endswith((".xls", ".ods", ".numbers")):
        raise SpreadsheetError(
            f"{name} is a spreadsheet of another kind. Save it as .xlsx or CSV (UTF-8), and import that."
        )
    try:
        text = body.decode("utf-16" if body[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig")
    except UnicodeDecodeError:
        raise SpreadsheetError(f"{name} is not in UTF-8. Save it as “CSV UTF-8”.") from None
    first = next((line for line in text.splitlines() if line.strip()), "")
    found: dict[str, list[list[str]]] = {}
    fault: csv.Error | None = None
    for mark in sorted(",;\t", key=first.count, reverse=True):
        try:
            rows = csv.reader(io.StringIO(text, newline=""), delimiter=mark)
            found[mark] = [[cell.strip() for cell in row] for row in rows]
        except csv.Error as error:
            fault = fault or error
    if not found:
        raise SpreadsheetError(f"{name} is no CSV that can be read ({fault}). Save it as CSV again.")
    return found


def _text(value: Any, shown_as: str, lang: str) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime | date):
        return _day(value, shown_as)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _number(value, shown_as, lang)
    return str(value).strip()


def _day(value: date, shown_as: str) -> str:
    """Write a date as exactly as its cell shows it: a cell that shows a month says nothing of the day."""
    letters = re.sub(r'"[^"]*"|\[[^\]]*\]|\\.', "", shown_as.lower())
    parts = 3 if "d" in letters else 2 if "m" in letters else 1 if "y" in letters else 3
    return "-".join(value.strftime("%Y-%m-%d").split("-")[:parts])


def _number(value: int | float, shown_as: str, lang: str) -> str:
    """Write a number in full with the words that its cell shows beside it: a currency, or a magnitude."""
    # a spreadsheet computes with fifteen digits: 0.1 + 0.2 is 0.3 there
    number = Decimal(value) if isinstance(value, int) else Decimal(f"{value:.15g}")
    first = shown_as.partition(";")[0]
    if "%" in first:
        return f"{number * 100:f}%"
    before, _, after = _around(first)
    if re.search(r"[0#?],+(?![0#?])", re.sub(r'"[^"]*"|\[[^\]]*\]', "", first)):  # shown in thousands or millions
        before, after = _sign(before), _sign(after)
    text = f"{number:f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".").replace(".", get_decimal_symbol(lang))
    return f"{before}{text}{' ' if after else ''}{after}"


def _around(shown_as: str) -> tuple[str, str, str]:
    """Return the words that a format puts before its digits, the digits, and the words behind."""
    words = re.sub(r"\[\$([^\]-]*)(?:-[^\]]*)?\]", r'"\1"', shown_as)  # [$€-407] is the sign of a currency
    words = re.sub(r"\[[^\]]*\]|_.|\*.", "", words)  # colours and conditions, room as wide as a sign, fillings
    place = re.search(r"[0#?][0#?,.]*", re.sub(r'"[^"]*"', lambda found: "x" * len(found[0]), words))
    if place is None:
        return "", "", ""
    return _plain(words[: place.start()]), place[0], _plain(words[place.end() :])


def _plain(words: str) -> str:
    return "" if words.strip().lower() == "general" else re.sub(r'["\\()]', "", words).strip()


def _sign(words: str) -> str:
    """Return words without the magnitude in them: the M of a format that divides by a million is in the value."""
    return words if re.search(r"[^\W\d_]{3}|[^\w\s.,]", words) else ""
