"""The JSON Schema by which editors check sources.yaml is that of the program."""

from dataclasses import fields
from pathlib import Path

import jsonschema
import pytest

from pipeline.config import schema
from pipeline.config.located import read_yaml
from pipeline.config.shape import TolerancesEntry, WatchEntry
from pipeline.config.starter import schema_text
from storage.records import Company, Tolerances
from tests.config.desk import SOURCE
from tests.config.test_reading import WHOLE

ROOT = Path(__file__).parents[2]
COMMITTED = ROOT / "docs" / "sources.schema.json"


def valid(text: str) -> bool:
    validator = jsonschema.Draft202012Validator(schema())
    return validator.is_valid(read_yaml(text).data)


def test_the_committed_schema_is_current():
    how = "python -c 'from pipeline.config.starter import schema_text; print(schema_text(), end=\"\")'"
    assert COMMITTED.read_text("utf-8") == schema_text(), f"write it anew: {how} > {COMMITTED.relative_to(ROOT)}"


def test_the_schema_is_a_schema():
    jsonschema.Draft202012Validator.check_schema(schema())


def test_the_default_sources_are_valid_and_name_the_schema_in_their_first_line():
    text = (ROOT / "sources.yaml").read_text("utf-8")
    assert valid(text)
    first = text.partition("\n")[0]
    assert (ROOT / first.partition("$schema=")[2]).resolve() == COMMITTED


@pytest.mark.parametrize("text", [SOURCE, WHOLE])
def test_what_the_program_takes_is_valid(text):
    assert valid(text)


@pytest.mark.parametrize(
    "text",
    [
        "contact: a@b.example\n",
        SOURCE + "watchlist: [OpenAI]\n",
        "sources:\n  - {feed: https://a.example/, tier: blog}\n",
        "sources:\n  - {feed: https://a.example/, page: https://a.example/}\n",
        "sources:\n  - {name: a}\n",
        SOURCE + "digests:\n  - {name: d}\n",
        SOURCE + "mail: {host: h.example}\n",
    ],
)
def test_what_the_program_refuses_is_not_valid(text):
    assert not valid(text)


def test_every_key_is_described():
    def undescribed(part, path=()):
        for name, entry in part.get("properties", {}).items():
            if "description" not in entry and "$ref" not in entry:
                yield (*path, name)

    parts = {"": schema(), **{k: v for k, v in schema()["$defs"].items() if "Tolerances" not in k}}
    assert not [name for title, part in parts.items() for name in undescribed(part, (title,))]


def test_every_tolerance_can_be_set():
    assert set(TolerancesEntry.model_fields) == {field.name for field in fields(Tolerances)}


def test_all_that_is_known_of_a_company_can_be_written():
    assert {field.name for field in fields(Company)} - {"name"} <= set(WatchEntry.model_fields)
