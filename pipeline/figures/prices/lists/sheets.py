"""Reads plain-text price lists that are no tables: comma-separated values, and sheets of labels with dotted leaders."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.figures.amounts import find_amounts
from pipeline.figures.prices.candidates import Candidate
from pipeline.figures.prices.labels import Label
from pipeline.figures.prices.lists.cells import is_free
from pipeline.figures.prices.lists.levels import Levels
from pipeline.figures.prices.lists.listings import spoken
from pipeline.figures.prices.lists.naming import Name, Naming
from pipeline.figures.prices.lists.pricing import Entry, price
from pipeline.figures.prices.lists.tables import read_table
from pipeline.figures.prices.page import Page
from storage.records import Cell, Table

_LEADER = re.compile(r"(?P<label>[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ ]{1,40}?)\s*\.{3,}\s*")
_ENTRIES = re.compile(r"(?<!\d):\s+(?=[A-Z]\w*[^:;]*\d\s*;)|;\s+|\s[·•|]\s")
_BARE = re.compile(r"(?<![\w.,$€£¥-])\d+(?:[.,]\d+)?(?![\w.,]*\d|%)")
_PAIR = re.compile(r"(?<![\w.,])\d+(?:[.,]\d+)?\s?/\s?\d+(?:[.,]\d+)?(?![\w.,]*\d)")
_LABEL = re.compile(r"\s*(?P<label>[^:\d]{2,30}):\s+(?=\D)")
_FREE = re.compile(r"(?:^|[–—-]\s+)(?P<label>[^:–—]{2,30}):\s*(?P<free>\w+)\W*$")
_LONGEST_LINE, _LONGEST_SECTION = 120, 40
_TRAILING = re.compile(r"(?P<label>[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ ]{1,40}?)\s+(?P<value>\d[\d.,]*\s.{3,40})")


def separated(text: str) -> Iterator[Table]:
    """Yield the table that a text holds as comma- or semicolon-separated values with a header.

    Lines may have been folded into one paragraph: a row ends where its last field does, at a space.
    """
    flat = " ".join(text.split())
    for mark in (",", ";"):
        header = re.match(
            rf"(?:.*?\s)??(?P<head>[a-zA-Z_][\w./%$€-]*(?:{mark}[a-zA-Z_][\w./%$€-]*){{2,}})\s", flat[:600]
        )
        if header is None:
            continue
        names = header["head"].split(mark)
        rows = list(_rows(flat[header.end() :], mark, len(names)))
        if rows:
            yield Table(tuple(_row(row, y) for y, row in enumerate([names, *rows])), lead=flat[: header.start("head")])
        return


def _rows(text: str, mark: str, count: int) -> Iterator[list[str]]:
    while text.count(mark) >= count - 1:
        fields = text.split(mark, count - 1)
        last, _, rest = fields[-1].partition(" ")
        if any(len(f) > 80 for f in fields[:-1]):
            return
        yield [*fields[:-1], last]
        text = rest


def _row(fields: Sequence[str], y: int) -> tuple[Cell, ...]:
    return tuple(Cell(spoken(f) if y == 0 else f.strip(), y == 0, (), (y, x)) for x, f in enumerate(fields))


def read_separated(text: str, page: Page, number: int) -> list[Candidate]:
    """Return the prices of the separated values in a text."""
    found: list[Candidate] = []
    for n, table in enumerate(separated(text)):
        found += read_table(table, page, number + n)
    return found


def read_sheet(text: str, page: Page, number: int) -> Iterator[Candidate]:
    """Yield the prices of a sheet: lines of a label and a value apart by dots, under a line that names the product."""
    names: list[Name] = []
    lead = [Label(currency=page.currency)] if page.currency else []
    for n, line in enumerate(text.split("\n")):
        for label, value in _entries(line, bool(names)):
            near = page.reader.label(label)
            if near.whole == "name" or page.reader.role(label) == "name":
                names = Naming(page, [], "").named(value, page.owner, False)
            elif names and (near.directions or near.unit or near.whole == "price"):
                levels = Levels(page.reader, [[near]], [], lead)
                quote = f"{names[0].product} {label} {value}"
                yield from price(page, levels, names, Entry(value, "text", quote, ("sheet", number, n)))


def read_lines(page: Page, number: int) -> Iterator[Candidate]:
    """Yield the prices of bare lines of a text that says once what all its numbers are ("USD per 1M tokens").

    A line that begins with a name is of that name, a line that begins otherwise of the last one; a line of capitals
    begins a section ("BATCH").
    """
    if page.unit is None or page.currency is None:
        return
    names: list[Name] = []
    section: list[Label] = []
    blocks = [block for block in page.article.blocks if block.text.strip() not in page.taken]
    lines = [(piece, block.kind) for block in blocks for piece in _pieces_of(block.text)]
    for n, (line, kind) in enumerate(lines):
        if kind not in ("paragraph", "item", "heading") or len(line) > _LONGEST_LINE:
            names = []
            continue
        numbers = list(_BARE.finditer(line))
        nothing = _FREE.search(line)
        if not numbers and not (nothing and is_free(nothing["free"], page.reader)):
            if line.isupper() and len(line) <= _LONGEST_SECTION:
                section, names = [page.reader.label(line)], []
            else:
                names = _named_alone(line, page) or names
            continue
        found = [p for p in page.named(line) if p.kind != "brand" and p.company]
        rest = line
        if found and found[0].start <= 2:
            names = Naming(page, [], "").named(line[: found[0].end], page.owner, False)
            rest = line[found[0].end :].lstrip(" :–—-|")
        elif found or not page.reader.scan.directions(line[: numbers[0].start()] if numbers else line):
            continue
        if not names or _is_sentence(rest) or any(a.currency for a in find_amounts(rest, page.article.lang)):
            continue
        near: list[Label] = []
        mode = _LABEL.match(rest)
        if numbers and mode and (label := page.reader.label(mode["label"])).conditions and not label.directions:
            near, rest = [label], rest[mode.end() :]  # "batch: input 0.40 and output 2"
        elif not numbers and nothing:
            near, rest = [page.reader.label(nothing["label"])], nothing["free"]
        quote = f"{names[0].product} {rest}"
        page.taken.add(line)
        for part, tier in _tiers_of(rest, page):
            levels = Levels(page.reader, [[*near, *tier]] if near or tier else [], [section], [])
            levels.fallback = page.unit
            yield from price(page, levels, names, Entry(part, "text", quote, ("line", number, n)))


def _tiers_of(text: str, page: Page) -> Iterator[tuple[str, list[Label]]]:
    """The prices of a line, and those for prompts of a size behind them ("2 / 12 (>200k: 4 / 18)")."""
    tiers = [m for m in page.reader.scan.conditions(text) if m.kind == "tier"]
    behind = _PAIR.search(text, tiers[0].end) if len(tiers) == 1 else None
    opened = max(text.rfind(mark, 0, tiers[0].start) for mark in "(,;") if behind else -1
    if (
        behind is None
        or opened < 0
        or text[tiers[0].end : behind.start()].strip(" :)")
        or not _BARE.search(text[:opened])
    ):
        yield text, []
        return
    yield text[:opened].rstrip(), []
    yield behind[0], [page.reader.label(text[tiers[0].start : tiers[0].end])]


def _pieces_of(text: str) -> list[str]:
    """The entries of a line that lists several, or whose entries hold no numbers ("input: free; output: free")."""
    several = len(_ENTRIES.findall(text)) > 1 or not _BARE.search(text)
    return _ENTRIES.split(text) if several else [text]


def _named_alone(line: str, page: Page) -> list[Name]:
    """The product that a line names and nothing beside it."""
    found = [p for p in page.named(line) if p.kind != "brand" and p.company]
    alone = len(found) == 1 and found[0].start == 0 and len(line) - found[0].end <= 2
    return Naming(page, [], "").named(line, page.owner, False) if alone else []


def _is_sentence(text: str) -> bool:
    return len(text.split()) > 10 or re.search(r"[a-z]{2,}[.!?]$", text) is not None


def _entries(line: str, inside: bool) -> Iterator[tuple[str, str]]:
    """The labels and values of a line: apart by dots; inside a sheet also by a space before a number."""
    found = list(_LEADER.finditer(line))
    if found:
        for m, following in zip(found, [*found[1:], None], strict=True):
            yield m["label"].strip(), line[m.end() : following.start() if following else len(line)].strip()
    elif inside and (whole := _TRAILING.fullmatch(line)):
        yield whole["label"].strip(), whole["value"]
