"""The examples and the constants of docs/comparing.md are those of the program."""

from __future__ import annotations

import doctest
import re
from dataclasses import fields
from pathlib import Path

from storage.records import Tolerances

PAGE = Path(__file__).parents[2] / "docs" / "comparing.md"


def test_the_examples_give_what_the_page_says() -> None:
    result = doctest.testfile(str(PAGE), module_relative=False, encoding="utf-8")
    assert result.attempted > 8
    assert result.failed == 0


def test_the_constants_are_all_there_with_their_defaults() -> None:
    rows = dict(re.findall(r"^\| `(\w+)` \| ([\d.]+) \|", PAGE.read_text("utf-8"), re.M))
    assert rows == {field.name: str(field.default) for field in fields(Tolerances) if field.name != "metrics"}
