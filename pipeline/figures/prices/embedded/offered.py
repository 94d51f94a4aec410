"""One price as a page's data gives it, in words that the reader of price lists knows."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from pipeline.figures.prices.labels import Label


@dataclass(frozen=True, slots=True)
class Offered:
    """A price in data.

    Attributes:
        name: what it is for. vendor: whose it is, where the data says.
        value: the number, in whole units of the currency. words: what the data calls it ("input price").
        currency: ISO 4217, or None. unit: what it is per, in words ("per user per month").
        above: what holds for it, outermost first ("batch", "billed annually").
        snippet: the piece of data that carries it.
        former: whether it is no longer asked.
    """

    name: str
    value: Decimal
    words: str
    snippet: str
    currency: str | None = None
    unit: str | None = None
    vendor: str | None = None
    exact_id: str | None = None
    above: tuple[str, ...] = ()
    former: bool = False

    def listing(self) -> dict[str, Any]:
        """Return it as an entry of a price list."""
        entry: dict[str, Any] = {"name": self.name, self.words: self.value}
        told = {"vendor": self.vendor, "currency": self.currency, "unit": self.unit, "id": self.exact_id}
        entry |= {key: value for key, value in told.items() if value}
        for words in reversed(self.above):
            entry = {words: entry}
        return entry


def snippet_of(*given: Mapping[str, Any], most: int = 240) -> str:
    """Return the plain values of objects, one inside the other, as one piece of JSON, as long as they are short."""
    plain = {k: v for one in given for k, v in one.items() if isinstance(v, str | Decimal) and len(str(v)) <= 80}
    said = (f"{json.dumps(k, ensure_ascii=False)}: {_written(v)}" for k, v in plain.items())
    text = "{" + ", ".join(said) + "}"
    return text if len(text) <= most else text[: most - 1] + "…"


def per(label: Label | None) -> str | None:
    """Return the unit of a label in plain words ("per user per month"); None where it has none."""
    unit = label.unit if label else None
    if label is None or unit is None or unit.measure in ("count", "token", "foreign"):
        return None
    if unit.count == 1 and unit.measure != "tokens":
        return f"per user per {unit.measure}" if label.user else f"per {unit.measure}"
    return f"per {unit.count:f} {unit.measure.removesuffix('s')}s"


def _written(value: str | Decimal) -> str:
    return f"{value:f}" if isinstance(value, Decimal) else json.dumps(value, ensure_ascii=False)


@cache
def vocabulary(part: str) -> Mapping[str, Any]:
    """Return what a kind of data calls its things (vocabulary.yaml)."""
    found: Mapping[str, Any] = yaml.safe_load(Path(__file__).with_name("vocabulary.yaml").read_text("utf-8"))[part]
    return found
