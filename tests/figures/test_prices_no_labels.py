"""Rows and columns beside prices that tell a test's bill or a limit are no prices."""

from __future__ import annotations

import pytest

from pipeline.cases.articles import extract_case
from pipeline.watchlist import guide_watch_list


def prices(lang: str, labels: list[str], body: str) -> list[str]:
    """Return the prices of a table of one model, a row for each label."""
    rows = "".join(
        f"<tr><th>{label}</th><td>{text}</td></tr>" for label, text in zip(labels, body.split(), strict=True)
    )
    page = (
        f'<html lang="{lang}"><head><title>GLM</title></head><body><main><h1>GLM</h1>'
        f"<table><tr><th></th><th>GLM-4.6</th></tr>{rows}</table></main></body></html>"
    )
    case = {"id": "1", "url": "https://z.example/1", "title": "GLM-4.6", "lang": lang, "published": None}
    told = extract_case({**case, "content_type": "text/html", "body": page}, guide_watch_list())["figures"]
    return sorted(figure["low"] for figure in told)


@pytest.mark.parametrize(
    ("lang", "label"),
    [
        ("en", "Our test run, total"),
        ("en", "The whole suite, all told"),
        ("de", "Unser Testlauf"),
        ("fr", "Notre batterie de tests"),
        ("es", "Nuestra prueba, en total"),
        ("it", "La nostra prova, in totale"),
    ],
)
def test_what_a_test_cost_is_no_price(lang: str, label: str) -> None:
    labels = ["Input / 1M tokens", "Output / 1M tokens", label]
    assert prices(lang, labels, "$0.60 $2.20 $3.31") == ["0.6", "2.2"]


def test_a_default_output_is_no_price() -> None:
    text = (
        "# DeepSeek API prices\n\nUS dollars per million tokens.\n\n| model | input | output |\n|---|---|---|\n"
        "| deepseek-chat | 0.28 | 0.42 |\n\n"
        "| model | default output | max output |\n|---|---|---|\n| deepseek-chat | 4K | 8K |\n"
    )
    case = {"id": "1", "url": "https://d.example/1", "title": "Prices", "lang": "en", "published": None}
    told = extract_case({**case, "content_type": "text/plain", "body": text}, guide_watch_list())["figures"]
    assert sorted(figure["low"] for figure in told) == ["0.28", "0.42"]


def test_a_free_model_beside_plans_and_tokens_is_no_plan() -> None:
    page = (
        '<html lang="en"><head><title>Mistral AI</title></head><body><main><h1>What Mistral AI sells</h1><table>'
        "<tr><th>Offer</th><th>For whom</th><th>Price</th></tr>"
        "<tr><td>Open weights</td><td>Builders</td><td>Free (under Apache 2.0)</td></tr>"
        "<tr><td>Mistral Medium 3 API</td><td>Firms</td><td>$0.40/$2.00 per million tokens</td></tr>"
        "<tr><td>Le Chat Pro</td><td>Single users</td><td>$15/mo</td></tr></table></main></body></html>"
    )
    case = {"id": "1", "url": "https://n.example/1", "title": "What Mistral AI sells", "lang": "en", "published": None}
    told = extract_case({**case, "content_type": "text/html", "body": page}, guide_watch_list())["figures"]
    assert sorted(figure["low"] for figure in told) == ["0.4", "15", "2"]
