"""Reads captions that tell the units of several columns at once ("Tokens per million, requests per thousand")."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from pipeline.figures.prices.labels import Label, Reader
from pipeline.figures.prices.words import Unit

_PARTS = re.compile(r"[.;,:]\s+|\n")
_NOUNS = ("request", "page", "image", "minute", "hour")


def units_told(texts: Iterable[str], reader: Reader) -> Mapping[str, Unit]:
    """Return what prices are told per by what is counted, where one of the texts tells it of several things."""
    for text in texts:
        units = [reader.label(part).unit for part in _PARTS.split(text) if reader.scan.may_tell(part)]
        found = {u.measure: u for u in units if u and u.explicit and u.measure in ("tokens", *_NOUNS)}
        if len(found) > 1:
            return found
    return {}


def with_unit(header: Label, units: Mapping[str, Unit], reader: Reader) -> Label:
    """Return a header that tells no unit with that of what it counts ("Input tokens", "Requests")."""
    if not units or (header.unit and header.unit.measure != "token"):
        return header
    tokens = header.directions or any(u.measure == "token" for u in header.units)
    counted = (
        ("tokens",) if tokens else tuple(n for n in _NOUNS if reader.words.whole("units", n).fullmatch(header.rest))
    )
    unit = next((units[measure] for measure in counted if measure in units), None)
    return replace(header, unit=unit, rest="") if unit else header
