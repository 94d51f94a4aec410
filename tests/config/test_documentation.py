"""The examples of docs/sources.md are in order, and tell of every key."""

import re
from pathlib import Path

import pytest

from pipeline.config.shape import DigestEntry, FiguresEntry, MailEntry, PriceEntry, SourceEntry, SourcesFile, WatchEntry
from storage.records import metric_specs
from tests.config.desk import SOURCE, told

PAGE = (Path(__file__).parents[2] / "docs" / "sources.md").read_text("utf-8")
EXAMPLES = re.findall(r"```yaml\n(.*?)```", PAGE, re.DOTALL)


@pytest.mark.parametrize("example", EXAMPLES, ids=range(len(EXAMPLES)))
def test_every_example_is_in_order(tmp_path, example):
    text = example if "sources:" in example else example + SOURCE
    assert told(tmp_path, text, WIRE_TOKEN="x", SMTP_PASSWORD="x") == []


@pytest.mark.parametrize(
    "part", [SourcesFile, WatchEntry, SourceEntry, FiguresEntry, PriceEntry, DigestEntry, MailEntry]
)
def test_every_key_is_told_of(part):
    keys = {field.alias or name for name, field in part.model_fields.items()} - {"timeout"}
    assert not {key for key in keys if not re.search(rf"`{key}`|\b{key}:", PAGE)}


def test_every_unit_is_told_of():
    assert not [unit for unit in metric_specs()["price"].units if f"`{unit}`" not in PAGE]
