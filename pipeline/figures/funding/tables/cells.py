"""The sums of one cell of a table: bare numbers take their unit from elsewhere, words beside a sum say what it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from pipeline.figures.amounts import find_amounts
from pipeline.figures.dates import find_dates
from pipeline.figures.funding.sentence.scene import LEAST, Sum, join_restatements, too_small
from pipeline.figures.funding.sentence.units import Unit, in_stated
from pipeline.figures.funding.sentence.words import Words
from pipeline.figures.numbers import plain
from pipeline.figures.sentences import Sentence
from storage.records import Amount

MARKS = re.compile(r"[\u00b9\u00b2\u00b3\u2070-\u2079*\u2020\u2021\u00a7]|\[\w\]")
"""Footnote marks."""
_NUMBER = re.compile(
    r"(?<![\w.,#])\d(?:[\d.,'\u2019]|[ \u00a0\u2009\u202f](?=\d{3}(?!\d)))*(?:\s?[–-]\s?\d[\d.,]*)?(?![\w%]|\s?[%×])"
)
_MAGNITUDE = re.compile(r"\d\W?[^\W\d_]")
_MOST = Decimal(10) ** 9
"""A thousand times more than this is no company's: the sum was not written in thousands."""
_NEGATIVE = re.compile(r"[^\w()]*\([\d.,\s]+\)\W*")
"""A loss as accounts write it: "(3,000)"."""
_ESTIMATE = re.compile(r"(?<=\d)\s?\(?e(?:st)?\.?\)?(?=\s*$)", re.IGNORECASE)
_PARTS = re.compile(r"[,;(\[/·–—|\n]|\s-\s")
_KINDS = ("trap", "valuation", "total", "debt", "revenue", "amount")


@dataclass(frozen=True, slots=True)
class CellSum:
    """A sum of a cell, and what the words beside it say that it is ("" where they say nothing)."""

    one: Sum
    kind: str
    beside: str
    """The words beside it, in small letters."""


def sums_in(text: str, unit: Unit, stated: Unit, words: Words, published: date | None) -> Iterator[CellSum]:
    """Yield the sums of a cell.

    Args:
        text: the cell's text.
        unit: what bare numbers are in here.
        stated: what the article says that all its sums are in.
        words: the lexicon.
        published: the article's day, by which dates in the cell are told from numbers.
    """
    text = MARKS.sub(lambda match: " " * len(match[0]), text)
    amounts = [_filled(a, unit) for a in in_stated(find_amounts(text, words.lang), text, stated, words)]
    amounts = [a for a in amounts if a.currency] or list(_bare(text, unit, words, published))
    sums = join_restatements(Sentence(text, 0, "text", "item", 0), amounts, unit.currency, words.restates)
    for number, one in enumerate(sums):
        before = text[sums[number - 1].end if number else 0 : one.start]
        after = text[one.end : sums[number + 1].start if number + 1 < len(sums) else len(text)]
        if not too_small(one.amount):
            kind, beside = _kind(before, after, words, first=number == 0)
            yield CellSum(one, kind, beside)


def _filled(amount: Amount, unit: Unit) -> Amount:
    """Return a sum with what it leaves to its column: the currency, or the magnitude ("$27.9" under "billions")."""
    if amount.currency is None:
        return replace(amount, currency=unit.currency)
    largest = max(value for value in (amount.low, amount.high, Decimal(0)) if value is not None)
    bare = unit.factor == 1000 and _MAGNITUDE.search(amount.text) is None  # "$136,403" in a table in thousands
    return _scaled(amount, unit.factor) if largest < (_MOST if bare else LEAST) else amount


def _scaled(amount: Amount, factor: Decimal) -> Amount:
    if factor == 1:
        return amount
    low, high = (plain(end * factor) if end is not None else None for end in (amount.low, amount.high))
    digits = re.sub(r"\D", "", amount.text)
    return replace(amount, low=low, high=high, step=amount.step * factor, magnitude_zeros=digits.endswith("0"))


def _bare(text: str, unit: Unit, words: Words, published: date | None) -> Iterator[Amount]:
    """Yield the sums of a cell of bare numbers, each with a hedge or a word beside it ("over 27", "4, 8 in all")."""
    if unit.currency is None or _NEGATIVE.fullmatch(text):
        return
    text = _ESTIMATE.sub(lambda match: " " * len(match[0]), text)
    for mention in find_dates(text, published, words.lang):
        if re.search(r"\W|[^\W\d]|^(?:19|20)\d\d$", text[mention.start : mention.end]):
            text = text[: mention.start] + " " * (mention.end - mention.start) + text[mention.end :]
    numbers = list(_NUMBER.finditer(text))
    if not numbers or (len(numbers) > 1 and _PARTS.search(text[: numbers[1].start()]) is None):
        return
    opens = [0, *(number.start() for number in numbers[1:]), len(text)]
    for place, number in enumerate(numbers):
        first, at, end = (numbers[place - 1].end() if place else 0), number.start(), opens[place + 1]
        digits = re.sub(r"\s", "", number[0]) if re.fullmatch(r"[\d\s.,]+", number[0]) else number[0]
        lost = len(number[0]) - len(digits)  # spaces between thousands, which the language may not know
        for amount in find_amounts(f"{text[first:at]}${digits}{text[number.end() : end]}", words.lang)[:1]:
            start, ends = first + amount.start, min(first + amount.end - 1 + lost, end)  # without the sign put in
            amount = replace(amount, currency=unit.currency, symbol=None, start=start, end=ends)
            yield _scaled(amount, unit.factor)


def _kind(before: str, after: str, words: Words, *, first: bool) -> tuple[str, str]:
    """Say what a sum is by the words that stand next to it in its cell."""
    parts = _PARTS.split(before)
    near = parts[-1] if parts[-1].strip() or len(parts) == 1 else " ".join(parts[-2:])
    behind = after.strip()
    behind = _PARTS.split(behind[1:] if behind[:1] in ("(", ",") else behind)[0]
    behind = words.table_at.split(behind.lower(), maxsplit=1)[0]
    near = near.lower()
    beside = f"{near} {behind}"
    for kind in _KINDS:
        if words.tabled(kind, beside):
            return kind, beside
    if words.table_at.search(near):
        return "valuation", beside
    return "" if first else "other", beside
