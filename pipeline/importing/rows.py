"""Reads the rows of a table that a user keeps: what each column holds, and the figures in each row."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from pipeline.decisions import key_of_added
from pipeline.decisions.entering import round_key
from pipeline.figures.amounts import find_amounts
from pipeline.figures.currencies import currencies
from pipeline.figures.dates import find_dates, span_of
from pipeline.importing.headings import Unit, unit_behind
from pipeline.ingest.rulings import RulingError
from storage.records import Amount, FigurewatchError, WatchList, metric_specs, number_text

_EVENTS = ("amount_raised", "debt_raised", "investment")
_EMPTY = ("", "-", "–", "—", "n/a", "na", "none", "?")
_LEAST, _MOST = 10_000, 10**13
"""Between what bounds money is raised, earned and valued: what lies outside lacks its millions, or has them twice."""
_STATUSES = ("asserted", "rumoured", "forecast", "denied")


class TableError(FigurewatchError):
    """A file that can't be taken in; the sentence says why."""


class _CellError(Exception):
    """A cell that can't be read: its column, why, and what to write."""

    def __init__(self, column: str, reason: str) -> None:
        super().__init__(reason)
        self.column, self.reason = column, reason


@dataclass(frozen=True, slots=True)
class Entry:
    """One figure of a row, as `pipeline.decisions.add` takes it. Rows are counted as a spreadsheet does, from 1."""

    row: int
    value: Mapping[str, Any]
    url: str
    quote: str


@dataclass(frozen=True, slots=True)
class Unread:
    """What of a row could not be read: the column, and a sentence with the reason and what to write."""

    row: int
    column: str
    reason: str


@cache
def _words() -> Mapping[str, Any]:
    found: Mapping[str, Any] = yaml.safe_load(Path(__file__).with_name("columns.yaml").read_text("utf-8"))
    return found


def _plain(text: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", text.casefold()))


def _digest(value: Mapping[str, Any]) -> str:
    """Tell rows of one file apart by what they say: two that differ dispute each other, and no one replaces another."""
    return hashlib.sha256(json.dumps(value, sort_keys=True).encode()).hexdigest()[:8]


class RowReader:
    """Reads the rows of one table by its columns.

    Args:
        head: the names of the columns.
        name: what the table is called.
        watch: the companies that are watched.
        columns: fields with the names of their columns, where those say too little.
        lang: two-letter code of the language in which sums and dates are written.

    Raises:
        TableError: there is no column of the company or of any sum, or none of a name in `columns`.
    """

    def __init__(self, head: Sequence[str], name: str, watch: WatchList, columns: Mapping[str, str], lang: str) -> None:
        self.head, self.name, self.watch, self.lang = head, name, watch, lang
        plain = [_plain(h) for h in head]
        self.fields: dict[str, int] = {}
        self.sums: list[tuple[int, Mapping[str, str]]] = []
        self.units: dict[int, Unit] = {}
        kinds: list[Mapping[str, Any]] = _words()["sums"]
        by_name = {_plain(n): kind for kind in kinds for n in kind["names"]}
        for field, column in columns.items():
            self._map(field, column, plain, by_name)
        for field, names in _words()["columns"].items():
            wanted = [_plain(field), *(_plain(n) for n in names)]
            found = next((plain.index(n) for n in wanted if n in plain and plain.index(n) not in self.used), None)
            if found is not None:
                self.fields.setdefault(field, found)
        for place in [place for place in range(len(head)) if place not in self.used]:
            thing, unit = (head[place], Unit()) if plain[place] in by_name else unit_behind(head[place], lang)
            if _plain(thing) in by_name:
                self.sums.append((place, by_name[_plain(thing)]))
                self.units[place] = unit
        if "company" not in self.fields or not self.sums:
            lacks = "company" if "company" not in self.fields else "amount"
            raise TableError(
                f"{name} has no column for the {lacks} among {', '.join(h for h in head if h)}. "
                f"Say which it is: --map {lacks}=COLUMN"
            )

    @property
    def used(self) -> set[int]:
        """The places of the columns that mean something."""
        return {*self.fields.values(), *(place for place, _ in self.sums)}

    def _map(self, field: str, column: str, plain: Sequence[str], sums: Mapping[str, Mapping[str, str]]) -> None:
        if _plain(column) not in plain:
            there = ", ".join(h for h in self.head if h)
            raise TableError(f"{self.name} has no column “{column}”. It has {there}.")
        place = plain.index(_plain(column))
        if field in _words()["columns"]:
            self.fields[field] = place
        elif _plain(field) in sums:
            self.sums.append((place, sums[_plain(field)]))
            self.units[place] = unit_behind(self.head[place], self.lang)[1]
        else:
            names = ", ".join((*_words()["columns"], "amount", *metric_specs()))
            raise TableError(f"“{field}” is nothing that a column can be. Write one of {names}.")

    def read(self, number: int, row: Sequence[str]) -> Iterator[Entry | Unread]:
        """Yield the figures of a row, and what of it can't be read."""
        try:
            common = self._common(row)
        except _CellError as error:
            yield Unread(number, error.column, error.reason)
            return
        sums = [(place, kind) for place, kind in self.sums if self._cell(row, place).casefold() not in _EMPTY]
        if not sums:
            yield Unread(number, self.head[self.sums[0][0]], "There is no sum in this row. Write one, such as €1.7bn.")
        for place, kind in sums:
            try:
                yield self._entry(number, row, place, kind, common)
            except _CellError as error:
                yield Unread(number, error.column, error.reason)

    def _cell(self, row: Sequence[str], place: int | None) -> str:
        return row[place] if place is not None and place < len(row) else ""

    def _field(self, row: Sequence[str], field: str) -> str:
        cell = self._cell(row, self.fields.get(field))
        return "" if cell.casefold() in _EMPTY else cell

    def _fault(self, field: str, reason: str) -> _CellError:
        return _CellError(self.head[self.fields[field]] if field in self.fields else field, reason)

    def _common(self, row: Sequence[str]) -> dict[str, Any]:
        name = self._field(row, "company")
        company = next(
            (c for c in self.watch.companies if name.casefold() in {n.casefold() for n in (c.name, *c.aliases)}), None
        )
        if not name:
            raise self._fault("company", "There is no company in this row. Write its name.")
        if company is None:
            raise self._fault("company", f"“{name}” is not watched. Add it under watch: in sources.yaml.")
        common: dict[str, Any] = {"subject": company.name}
        if day := self._field(row, "as_of"):
            common["as_of"] = self._day(day)
        if status := self._field(row, "status").casefold():
            if status not in _STATUSES:
                raise self._fault("status", f"“{status}” is no status. Write {', '.join(_STATUSES)}.")
            common["status"] = status
        return common

    def _day(self, text: str) -> str:
        if span_of(text) is not None:
            return text
        found = find_dates(text, None, self.lang)
        slashed = re.match(r"(\d{1,2})/(\d{1,2})/", text)
        unsure = slashed and slashed[1] != slashed[2] and int(slashed[1]) <= 12 and int(slashed[2]) <= 12
        # of "2026-02-30" or "32 Sept 2026" only a part is a date: the rest would be lost without a word
        partly = len(found) == 1 and re.search(r"\d", text[: found[0].start] + text[found[0].end :]) is not None
        if len(found) != 1 or unsure or partly:
            raise self._fault(
                "as_of", f"“{text}” is no date that is clear. Write 2025-09-09, 2025-09, 2025-Q3 or 2025."
            )
        return found[0].as_of

    def _entry(
        self, number: int, row: Sequence[str], place: int, kind: Mapping[str, str], common: Mapping[str, Any]
    ) -> Entry:
        metric = kind.get("metric") or self._metric(row)
        amount = self._amount(self._cell(row, place), place, metric)
        currency = amount.currency or self.units[place].currency or self._currency(row)
        value = {**common, "metric": metric, "currency": currency, "hedge": amount.hedge}
        value |= {"low": number_text(amount.low), "high": number_text(amount.high), "step": number_text(amount.step)}
        value |= self._keys(row, metric, kind, common["subject"])
        if metric in _EVENTS and not common.get("as_of") and not value.get("round"):
            raise self._fault("as_of", "The row has neither a date nor a round. Write one: 2025-09-09, or Series C.")
        source = self._field(row, "source")
        url = source if re.match(r"https?://\S+$", source) else f"file:{self.name}#{_digest(value)}"
        quote = self._field(row, "quote") or " | ".join(cell for cell in row if cell)
        value |= {"hedge_class": amount.hedge_class} if amount.hedge_class else {}
        value |= {"magnitude_zeros": True} if amount.magnitude_zeros else {}
        try:
            key_of_added(value, url, quote, self.watch)
        except RulingError as error:
            raise _CellError(self.head[place], str(error)) from None
        return Entry(number, value, url, quote)

    def _metric(self, row: Sequence[str]) -> str:
        said = _plain(self._field(row, "metric"))
        if not said:
            return "price" if self._field(row, "product") else "amount_raised"
        for name, spec in metric_specs().items():
            if said in (_plain(name), _plain(spec.label), *map(_plain, _words()["metrics"].get(name, ()))):
                return name
        raise self._fault("metric", f"“{self._field(row, 'metric')}” is no metric. Write {', '.join(metric_specs())}.")

    def _amount(self, cell: str, place: int, metric: str) -> Amount:
        """Read a sum; one that has no magnitude of its own has that of its column."""
        column, magnitude = self.head[place], self.units[place].magnitude
        found = (self._whole(f"{cell} {magnitude}") if magnitude else None) or self._whole(cell)
        if found is None:
            raise _CellError(column, f"“{cell}” is no sum that can be read. Write it as €1.7bn or 1,700,000,000.")
        largest = found.high or found.low or Decimal(0)
        if metric != "price" and not _LEAST <= largest <= _MOST:
            raise _CellError(
                column,
                f"“{cell}” would be {number_text(largest)}, which is no {metric_specs()[metric].label}. "
                "Write it in full, or name the unit in the name of the column, such as Amount (€M).",
            )
        return found

    def _whole(self, text: str) -> Amount | None:
        """Return the sum that a text is, and nothing else."""
        found = find_amounts(text, self.lang, bare=True)
        return found[0] if len(found) == 1 and not text.replace(found[0].text, "", 1).strip(" .") else None

    def _currency(self, row: Sequence[str]) -> str:
        said = self._field(row, "currency")
        if said.upper() in currencies():
            return said.upper()
        found = find_amounts(f"1 {said}", self.lang, bare=True) or find_amounts(f"{said}1", self.lang, bare=True)
        if said and found and found[0].currency:
            return found[0].currency
        what = f"“{said}” is no currency" if said else "The sum has no currency"
        raise self._fault("currency", f"{what}. Write a code such as EUR, or the sign before the sum.")

    def _keys(self, row: Sequence[str], metric: str, kind: Mapping[str, str], subject: str) -> dict[str, Any]:
        """Return what tells a figure apart from others of its metric."""
        found: dict[str, Any] = {}
        if metric != "price" and (name := self._field(row, "round")):
            found["round"] = round_key(name)
        if metric == "valuation":
            basis = kind.get("basis") or _plain(self._field(row, "basis")).partition(" ")[0]
            if basis not in ("", "pre", "post"):
                raise self._fault("basis", f"“{self._field(row, 'basis')}” is no basis. Write pre or post.")
            found |= {"basis": basis} if basis else {}
        if metric == "investment":
            found["investor"] = self._needed(row, "investor", "An investment needs its investor. Write the name.")
        if metric == "revenue" and (period := self._field(row, "period")):
            found["period"] = period
        if metric == "price":
            product = self._needed(row, "product", "A price needs its product. Write the name of the model or plan.")
            found["product"] = product
            found["unit"] = kind.get("unit") or self._unit(row)
            if conditions := self._field(row, "conditions"):
                found["conditions"] = sorted(part.strip() for part in re.split(r"[,;]", conditions) if part.strip())
        return found

    def _needed(self, row: Sequence[str], field: str, reason: str) -> str:
        if not (text := self._field(row, field)):
            raise self._fault(field, reason)
        return text

    def _unit(self, row: Sequence[str]) -> str:
        said = self._field(row, "unit")
        units = metric_specs()["price"].units
        for unit in units:
            if _plain(said) in (_plain(unit), *map(_plain, _words()["units"].get(unit, ()))):
                return unit
        raise self._fault("unit", f"“{said}” is no unit of a price. Write one of {', '.join(units)}.")
