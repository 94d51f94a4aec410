"""Documents with the prices that must come out of them: tests/fixtures/prices, one file a kind of layout."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.figures.price_desk import prices

_FOLDER = Path(__file__).parents[1] / "fixtures" / "prices"


def _cases() -> list[Any]:
    found = []
    for path in sorted(_FOLDER.glob("*.yaml")):
        for case in yaml.safe_load(path.read_text("utf-8")):
            found.append(pytest.param(case, id=f"{path.stem}: {case['name']}"))
    return found


@pytest.mark.parametrize("case", _cases())
def test_every_price_of_a_document_is_read_and_nothing_else(case: dict[str, Any]) -> None:
    known = {key: case[key] for key in ("lang", "title") if key in case}
    assert prices(case["body"], **known) == sorted(case["prices"])
