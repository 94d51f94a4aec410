"""Turns data as applications pack it into what it stands for: JSON inside strings, and the payload of Nuxt.

Nuxt writes its state (`__NUXT_DATA__`) as one list, in which numbers stand for places in that list, as devalue does
(https://github.com/sveltejs/devalue).
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

NUXT = "__NUXT_DATA__"
_MOST = 100_000
_DEEPEST = 30
_SHORTEST = 30


def parsed(text: str, kind: str = "") -> Any:
    """Return the value of a block of JSON with exact decimals; None where it is none.

    Args:
        text: the block.
        kind: its name: one of Nuxt is unfolded.
    """
    try:
        value = json.loads(
            text, parse_float=Decimal, parse_int=Decimal, parse_constant=lambda constant: None, strict=False
        )
    except (ValueError, RecursionError):
        return None
    return _Unfolding(value).at(Decimal(0)) if kind == NUXT and isinstance(value, list) else value


def inside(value: Any) -> Any:
    """Return the JSON that a text holds, as answers that a page keeps are held; None where it holds none."""
    if not isinstance(value, str) or len(value) < _SHORTEST or value[:1] not in ("{", "["):
        return None
    found = parsed(value)
    return found if isinstance(found, dict | list) else None


class _Unfolding:
    """A packed list, and how much of it has been unfolded."""

    def __init__(self, values: Sequence[Any]) -> None:
        self.values = values
        self.left = _MOST

    def at(self, place: Any, depth: int = 0) -> Any:
        """Return what stands at a place; None for a place that there is not, and where it goes in circles."""
        self.left -= 1
        if not isinstance(place, Decimal) or not 0 <= place < len(self.values) or depth > _DEEPEST or self.left < 0:
            return None
        value = self.values[int(place)]
        if isinstance(value, dict):
            return {key: self.at(inner, depth + 1) for key, inner in value.items()}
        if not isinstance(value, list):
            return value
        if value and isinstance(value[0], str):  # a type and what it is made of, such as a reactive object
            return self.at(value[1], depth + 1) if len(value) == 2 else [self.at(v, depth + 1) for v in value[1:]]
        return [self.at(inner, depth + 1) for inner in value]
