"""`extract --jsonl`: every line answered, in order, in ASCII."""

from __future__ import annotations

import io
import json
import re
from pathlib import Path
from typing import Any, get_args

import pytest

from pipeline.cases import answers, extract_case
from pipeline.config.values import Condition
from pipeline.watchlist import guide_watch_list


def case(body: str, **more: Any) -> dict[str, Any]:
    return {"id": "one", "url": "https://news.example/a", "lang": "en", "published": "2025-09-09", "title": "News",
            "content_type": "text/plain", "body": body, **more}  # fmt: skip


def answer(*lines: str) -> tuple[list[dict[str, Any]], str]:
    errors = io.StringIO()
    watch = guide_watch_list()
    written = list(answers((line.encode() for line in lines), lambda c: extract_case(c, watch), errors))
    assert all(line.isascii() and line.endswith("\n") for line in written)
    return [json.loads(line) for line in written], errors.getvalue()


def test_a_case_is_answered_with_its_figures() -> None:
    (found,), errors = answer(json.dumps(case("Mistral AI has raised €1.7 billion in a Series C round.")))
    assert errors == ""
    assert found["id"] == "one"
    (figure,) = found["figures"]
    assert figure["subject"] == "Mistral AI"
    assert (figure["metric"], figure["low"], figure["high"], figure["currency"]) == (
        "amount_raised",
        "1700000000",
        "1700000000",
        "EUR",
    )
    assert figure["round"] == "series-c"


@pytest.mark.parametrize(
    ("line", "name", "sentence"),
    [
        ("{", None, "This is no JSON"),
        ("[1]", None, "This is no JSON object"),
        ('{"url": "https://a.example/"}', None, "The case has no id"),
        (json.dumps(case("x", id=5)), None, "“id” is 5, which is no text"),
        (json.dumps(case("x", id="l", lang="xx")), "l", "“lang” is 'xx'. Write the two-letter code"),
        ('{"id": "x", "url": "https://a.example/"}', "x", "no “body”"),
        (json.dumps(case("x", id="y", published="yesterday")), "y", "YYYY-MM-DD"),
        (json.dumps(case("x", id="z", title=3)), "z", "“title” is no text"),
        ("[" * 100_000, None, "This is no JSON"),
    ],
)
def test_a_line_that_is_no_case_is_told_with_its_number_and_the_others_go_on(
    line: str, name: str | None, sentence: str
) -> None:
    good = json.dumps(case("Nothing to see."))
    (first, bad, last), errors = answer(good, line, good)
    assert first == last == {"id": "one", "figures": []}
    assert bad["id"] == name
    assert sentence in bad["error"]
    assert errors.startswith("line 2: ")


def test_a_line_in_another_encoding_is_told() -> None:
    errors = io.StringIO()
    line = json.dumps(case("caf\u00e9"), ensure_ascii=False).encode("latin-1")
    (written,) = answers([line], dict, errors)
    assert json.loads(written) == {
        "id": None,
        "error": f"The line is no UTF-8 (byte {line.index(0xE9) + 1}). Write it in UTF-8.",
    }


def test_a_language_with_a_region_is_one() -> None:
    (found,), errors = answer(json.dumps(case("Mistral AI a levé 100 millions d'euros.", lang="fr-CA")))
    assert errors == ""
    assert len(found["figures"]) == 1


def test_empty_lines_are_passed_over() -> None:
    found, _ = answer("", json.dumps(case("Nothing to see.")), "\n")
    assert len(found) == 1


def test_what_the_case_leaves_open_is_read_from_the_page() -> None:
    page = (
        '<html lang="fr"><head><title>Mistral AI lève des fonds</title>'
        '<meta property="article:published_time" content="2025-09-09T08:00:00Z"></head><body><article>'
        "<h1>Mistral AI lève des fonds</h1><p>La jeune pousse parisienne Mistral AI a levé 105 millions d'euros "
        "auprès de plusieurs fonds, a-t-elle annoncé mardi dans un communiqué.</p></article></body></html>"
    )
    given = case(page, content_type="text/html", title=None, published=None, lang=None)
    (found,), _ = answer(json.dumps(given))
    assert [figure["low"] for figure in found["figures"]] == ["105000000"]


def test_a_lone_surrogate_in_a_case_is_no_reason_to_stop() -> None:
    found, _ = answer(json.dumps(case("Mistral AI raised \ud800 $5 million.")), json.dumps(case("x")))
    assert len(found) == 2


def test_the_docs_tell_the_format_as_it_is() -> None:
    page = (Path(__file__).parents[2] / "docs" / "figures.md").read_text("utf-8")
    section = page.partition("## The format of figures and cases")[2].partition("\n## ")[0]
    case, answer = (json.loads(block.partition("```")[0]) for block in section.split("```json\n")[1:])
    assert extract_case(case, guide_watch_list()) == answer
    told = set(re.findall(r"`([^`]+)`", re.sub(r"```.*?```", "", section, flags=re.S)))
    assert set(get_args(Condition)) <= told
    assert {"subject", *answer["figures"][0], "basis", "investor", "period", "product", "unit", "conditions"} <= told
