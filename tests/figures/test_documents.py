"""JSON documents of prices, in the shapes of the lists that people keep."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from pipeline.figures.documents import MappingError, map_document, parse_document
from pipeline.watchlist import guide_watch_list
from storage.records import Figure, number_text

_FOLDER = Path(__file__).parents[1] / "fixtures" / "prices"
_WATCH = guide_watch_list()

LLM_PRICES: dict[str, Any] = {
    "each": "prices", "subject": "vendor", "subjects": {"mistral": "Mistral AI", "moonshot-ai": "Moonshot AI"},
    "product": "name", "id": "id",
    "price": {"1M input tokens": "input", "1M cached input tokens": "input_cached", "1M output tokens": "output"},
}  # fmt: skip
OPENROUTER: dict[str, Any] = {
    "each": "data[?!contains(id, ':')]", "subject": "id", "product": "name", "id": "id", "currency": "'USD'",
    "price": {
        "1M input tokens": {"value": "pricing.prompt", "per": 1},
        "1M output tokens": {"value": "pricing.completion", "per": 1},
    },
}  # fmt: skip
OPENROUTER["subject"] = "(starts_with(id, 'openai/') && 'OpenAI') || (starts_with(id, 'anthropic/') && 'Anthropic')"
LITELLM: dict[str, Any] = {
    "each": "@", "subject": "value.litellm_provider", "subjects": {"mistral": "Mistral AI", "azure": "Microsoft"},
    "product": "key", "id": "key",
    "price": {
        "1M input tokens": {"value": "value.input_cost_per_token", "per": 1},
        "1M output tokens": {"value": "value.output_cost_per_token", "per": 1},
    },
}  # fmt: skip


def _mapped(name: str, mapping: dict[str, Any]) -> list[Figure]:
    document = parse_document((_FOLDER / name).read_bytes())
    return list(map_document(document, mapping, _WATCH, place="Price list").figures)


def _line(f: Figure) -> str:
    return f"{f.subject}: {f.product}, {f.unit}, {number_text(f.low)} {f.currency}, {f.as_of}"


def test_llm_prices_current_tells_what_holds_now() -> None:
    assert [_line(f) for f in _mapped("llm-prices-current.json", LLM_PRICES)] == [
        "Anthropic: Claude Sonnet 4.5 ≤200k, 1M input tokens, 3 USD, None",
        "Anthropic: Claude Sonnet 4.5 ≤200k, 1M cached input tokens, 0.3 USD, None",
        "Anthropic: Claude Sonnet 4.5 ≤200k, 1M output tokens, 15 USD, None",
        "Mistral AI: Mistral Large 3, 1M input tokens, 0.5 USD, None",
        "Mistral AI: Mistral Large 3, 1M output tokens, 1.5 USD, None",
    ]


def test_llm_prices_historical_dates_each_price_and_tells_which_are_over() -> None:
    figures = _mapped("llm-prices-historical.json", {**LLM_PRICES, "as_of": "from_date", "until": "to_date"})
    told = [(_line(f), f.tense) for f in figures if f.unit == "1M input tokens"]
    assert told == [
        ("Mistral AI: Mistral Large 2, 1M input tokens, 3 USD, 2024-07-24", "former"),
        ("Mistral AI: Mistral Large 2, 1M input tokens, 2 USD, 2024-09-17", "current"),
    ]


def test_openrouter_tells_prices_per_token_as_texts() -> None:
    assert [_line(f) for f in _mapped("openrouter-models.json", OPENROUTER)] == [
        "OpenAI: GPT-5 Mini, 1M input tokens, 0.25 USD, None",
        "OpenAI: GPT-5 Mini, 1M output tokens, 2 USD, None",
        "Anthropic: Claude Haiku 4.5, 1M input tokens, 1 USD, None",
        "Anthropic: Claude Haiku 4.5, 1M output tokens, 5 USD, None",
    ]


def test_litellm_gives_vendors_and_hosts_and_no_reseller() -> None:
    assert [_line(f) for f in _mapped("litellm-prices.json", LITELLM)] == [
        "Mistral AI: mistral-large-2411, 1M input tokens, 2 USD, None",
        "Mistral AI: mistral-large-2411, 1M output tokens, 6 USD, None",
        "Mistral AI: mistral-large-2512, 1M input tokens, 0.5 USD, None",
        "Mistral AI: mistral-large-2512, 1M output tokens, 1.5 USD, None",
        "Microsoft: gpt-4.1, 1M input tokens, 2 USD, None",
        "Microsoft: gpt-4.1, 1M output tokens, 8 USD, None",
    ]


def test_two_ids_of_one_document_never_share_a_series() -> None:
    items = [
        {"id": "m-2411", "name": "Mistral Large", "p": Decimal(2)},
        {"id": "m-2512", "name": "Mistral Large", "p": Decimal(1)},
    ]
    mapping = {"each": "@", "subject": "'Mistral AI'", "product": "name", "id": "id", "price": {"1M tokens": "p"}}
    figures = map_document(items, mapping, _WATCH, place="List").figures
    assert len({f.product_key for f in figures}) == 2
    assert [f.exact_id for f in figures] == ["m-2411", "m-2512"]


def test_units_are_converted_exactly() -> None:
    document = parse_document(b'[{"n": "Mistral Small 4", "p": 0.00000015, "r": 0.0025}]')
    price = {
        "1M input tokens": {"value": "p", "per": 1},
        "1K requests": {"value": "r", "per": 1, "conditions": ["batch"]},
    }
    mapping = {"each": "@", "subject": "'Mistral AI'", "product": "n", "price": price}
    figures = map_document(document, mapping, _WATCH, place="List").figures
    assert [(f.low, f.conditions) for f in figures] == [(Decimal("0.15"), ()), (Decimal("2.5"), ("batch",))]


def test_a_null_and_a_negative_price_are_none() -> None:
    items = [{"n": "Codestral", "p": None}, {"n": "Devstral", "p": Decimal(-1)}, {"n": "Pixtral", "p": Decimal(1)}]
    mapping = {"each": "@", "subject": "'Mistral AI'", "product": "n", "price": {"1M tokens": "p"}}
    assert [f.product for f in map_document(items, mapping, _WATCH, place="List").figures] == ["Pixtral"]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"each": "rows"}, ["Price list", "each: rows", "finds nothing"]),
        ({"product": "title"}, ["product: title", "finds nothing"]),
        ({"price": {"1M input tokens": "cost"}}, ["1M input tokens: cost", "finds nothing"]),
        ({"price": {"1M words": "input"}}, ["1M words", "no unit"]),
        ({"price": {"1M input tokens": {"value": "input", "per": 12}}}, ["per: 12", "none of"]),
        ({"price": {"1M input tokens": "name"}}, ["no number"]),
        ({"each": "prices["}, ["no JMESPath expression"]),
        ({"vendor": "x"}, ["has no “vendor”"]),
        ({"subject": None}, ["no “subject”"]),
    ],
)
def test_a_mapping_that_does_not_fit_says_what_to_correct(change: dict[str, Any], words: list[str]) -> None:
    with pytest.raises(MappingError) as error:
        _mapped("llm-prices-current.json", {**LLM_PRICES, **change})
    assert all(word in str(error.value) for word in words), str(error.value)


@pytest.mark.parametrize("body", [b"<html>", b"\xff\xfe\x00", b""])
def test_a_body_that_is_no_json_says_so(body: bytes) -> None:
    with pytest.raises(MappingError, match="no JSON"):
        parse_document(body)
