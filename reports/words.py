"""The words of a digest and the weights of its order, as data: `words.yaml` and `worth.yaml`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import yaml


@cache
def words(section: str) -> Mapping[str, Any]:
    """Return one section of `words.yaml`."""
    return _file("words.yaml")[section]  # type: ignore[no-any-return]


@cache
def weights(section: str) -> Any:
    """Return one section (a mapping or a number) of `worth.yaml`."""
    return _file("worth.yaml")[section]


@cache
def _file(name: str) -> Mapping[str, Any]:
    found: Mapping[str, Any] = yaml.safe_load(Path(__file__).with_name(name).read_text("utf-8"))
    return found
