"""docs/reading.md says what is there."""

import re
from pathlib import Path
from typing import get_args

from storage.records import DatedBy

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "reading.md").read_text("utf-8")


def test_every_file_of_words_is_named_and_every_file_that_is_named_is_there():
    named = set(re.findall(r"\(\.\./pipeline/extract/(\w+\.yaml)\)", PAGE))

    assert named == {path.name for path in (ROOT / "pipeline" / "extract").glob("*.yaml")}
    assert (ROOT / "tests" / "extract" / "teasers.yaml").exists()


def test_every_way_of_dating_is_told():
    assert all(f"| `{way}` |" in PAGE for way in get_args(DatedBy))


def test_every_judgement_of_a_source_that_reading_makes_is_told():
    source = (ROOT / "pipeline" / "extract" / "health.py").read_text("utf-8")
    judgements = set(re.findall(r'return "([\w-]+)", f?"', source))

    assert {"yielding", "blocked"} <= judgements
    assert all(f"| `{judgement}` |" in PAGE for judgement in judgements)
