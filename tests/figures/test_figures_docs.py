"""docs/figures.md names files that are there, and its steps are counted through."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "figures.md").read_text("utf-8")


def test_every_file_of_code_that_is_named_is_there():
    there = {
        path.as_posix()
        for path in (*ROOT.glob("pipeline/**/*.py"), *ROOT.glob("benchmarks/*.py"), *ROOT.glob("tests/**/*.py"))
    }
    named = set(re.findall(r"`([\w/]+\.py)`", PAGE))

    assert len(named) > 50
    assert not [name for name in named if not any(path.endswith("/" + name) for path in there)]


def test_every_kind_and_subject_file_is_named():
    rooms = [ROOT / "pipeline" / "figures" / "funding" / room for room in ("kind", "subject")]
    files = {path.name for room in rooms for path in room.glob("*.py") if path.name != "__init__.py"}

    assert not {name for name in files if f"{name}`" not in PAGE}


def test_steps_are_counted_through():
    steps = PAGE.partition("## The steps")[2].partition("\n## ")[0]

    assert re.findall(r"^(\d+)\. ", steps, re.MULTILINE) == [str(number) for number in range(1, 9)]
