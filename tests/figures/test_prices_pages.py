"""Prices of whole pages in the layouts of real vendors (price_pages.yaml): all that each tells, and nothing else."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.figures.price_desk import expected, prices

_PAGES: list[dict[str, Any]] = yaml.safe_load(Path(__file__).with_name("price_pages.yaml").read_text("utf-8"))


@pytest.mark.parametrize("page", _PAGES, ids=[page["name"] for page in _PAGES])
def test_a_page_gives_its_prices_and_nothing_else(page: dict[str, Any]) -> None:
    assert prices(page["body"], **page.get("known", {})) == expected(page["prices"])
