"""Knows what tells how a picture looks, and the tables in which one model's pictures are priced by that."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from pipeline.figures.prices.labels import Label, Reader
from storage.records import Cell

_PARTS = re.compile(r"[,/()]\s*")


def tells_look(text: str, reader: Reader) -> bool:
    """Whether a text tells how a picture looks and names nothing ("Low quality, square", "HD, 1024×1792")."""
    parts = [part for part in _PARTS.split(text) if part.strip()]
    told = [reader.words.whole(kind).fullmatch for kind in ("qualities", "shapes")]
    looks = [any(whole(part) for whole in told) for part in parts]
    return any(looks) and all(look or not reader.label(part).rest for look, part in zip(looks, parts, strict=True))


def prices_looks(told: Iterable[Label], body: Sequence[Sequence[Cell]], reader: Reader) -> bool:
    """Whether all prices of a table are per image, so that below a model's name no row or column names another.

    Args:
        told: the labels of its headers, and of the lines around it.
        body: its rows below the headers.
        reader: of the language.
    """
    measures = {k.unit.measure for k in told if k.unit and k.unit.measure != "token"}
    if not measures:
        cells = (cell.text for row in body for cell in row[1:] if reader.scan.may_tell(cell.text))
        measures = {unit.measure for text in cells for unit in reader.scan.units(text) if unit.explicit}
    return measures == {"image"}
