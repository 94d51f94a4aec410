"""JSON documents of prices, in the shapes of the lists that people keep."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.config.located import read_yaml
from pipeline.figures.documents import MappingError, map_document, parse_document
from pipeline.figures.products import product_key
from pipeline.watchlist import guide_watch_list
from storage.records import Figure, Span, WatchList, number_text, series_key

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
    limits = f" ({', '.join(f.conditions)})" if f.conditions else ""
    return f"{f.subject}: {f.product}, {f.unit}{limits}, {number_text(f.low)} {f.currency}, {f.as_of}"


def test_llm_prices_current_tells_what_holds_now() -> None:
    assert [_line(f) for f in _mapped("llm-prices-current.json", LLM_PRICES)] == [
        "Anthropic: Claude Sonnet 4.5, 1M input tokens (short-context), 3 USD, None",
        "Anthropic: Claude Sonnet 4.5, 1M cached input tokens (short-context), 0.3 USD, None",
        "Anthropic: Claude Sonnet 4.5, 1M output tokens (short-context), 15 USD, None",
        "Anthropic: Claude Sonnet 4.5, 1M input tokens (long-context), 6 USD, None",
        "Anthropic: Claude Sonnet 4.5, 1M output tokens (long-context), 22.5 USD, None",
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
    over = next(f for f in figures if f.tense == "former")
    assert over.as_of_span == Span(date(2024, 7, 24), date(2024, 9, 17))


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
        "Mistral AI: mistral-large-latest, 1M input tokens, 0.5 USD, None",
        "Mistral AI: mistral-large-latest, 1M output tokens, 1.5 USD, None",
        "Microsoft: gpt-4.1, 1M input tokens, 2 USD, None",
        "Microsoft: gpt-4.1, 1M output tokens, 8 USD, None",
        "Anthropic: claude-sonnet-4-5, 1M input tokens, 3 USD, None",
        "Anthropic: claude-sonnet-4-5, 1M output tokens, 15 USD, None",
    ]


@pytest.mark.parametrize(
    ("vendor", "ids", "kept"),
    [
        ("Perplexity", ["perplexity/openai/gpt-5", "perplexity/sonar-pro", "perplexity/kimi-k2"], ["sonar-pro"]),
        ("Mistral AI", ["mistral/mistral-large-3", "mistral/deepseek-v3.1"], ["mistral-large-3"]),
        ("Groq", ["groq/llama-3.3-70b", "groq/kimi-k2"], ["llama-3.3-70b", "kimi-k2"]),
        ("Perplexity", ["llama-3.1-sonar-large-128k-online"], ["llama-3.1-sonar-large-128k-online"]),
        ("Moonshot AI", ["moonshot/kimi-k2", "moonshot/something-new"], ["kimi-k2", "something-new"]),
    ],
)
def test_what_a_vendor_resells_is_not_its_own_price_unless_it_is_a_host(
    vendor: str, ids: list[str], kept: list[str]
) -> None:
    items = [{"id": i, "p": Decimal(1)} for i in ids]
    mapping = {"each": "@", "subject": f"'{vendor}'", "product": "id", "price": {"1M tokens": "p"}}
    assert [f.product for f in map_document(items, mapping, _WATCH, place="List").figures] == kept


def test_two_ids_of_one_document_never_share_a_series() -> None:
    items = [
        {"id": "m-2411", "name": "Mistral Large", "p": Decimal(2)},
        {"id": "m-2512", "name": "Mistral Large", "p": Decimal(1)},
    ]
    mapping = {"each": "@", "subject": "'Mistral AI'", "product": "name", "id": "id", "price": {"1M tokens": "p"}}
    figures = map_document(items, mapping, _WATCH, place="List").figures
    assert len({f.product_key for f in figures}) == 2
    assert [f.exact_id for f in figures] == ["m-2411", "m-2512"]


def _keys_of(subject: str, *ids: str, name: str | None = None) -> list[str | None]:
    items = [{"id": i, "name": name or i, "p": Decimal(1)} for i in ids]
    mapping = {"each": "@", "subject": f"'{subject}'", "product": "name", "id": "id", "price": {"1M tokens": "p"}}
    return [f.product_key for f in map_document(items, mapping, _WATCH, place="List").figures]


@pytest.mark.parametrize(
    ("subject", "name", "ids"),
    [
        ("Microsoft", "gpt-4o", ("azure/gpt-4o", "azure/eu/gpt-4o", "azure/us/gpt-4o")),
        ("OpenAI", "gpt-4o", ("gpt-4o", "openai/gpt-4o")),
        ("Mistral AI", "mistral-large", ("mistral-large", "mistral-large-latest", "mistral-large-2512")),
    ],
)
def test_of_ids_of_one_name_the_plain_one_keeps_it(subject: str, name: str, ids: tuple[str, ...]) -> None:
    keys = _keys_of(subject, *ids)
    assert len(set(keys)) == len(ids), keys
    assert keys[0] == product_key(name, subject, _WATCH)


_IDS = st.from_regex(r"(a/)?(b/)?gpt-(4o|5)(-(mini|latest|2411|2024-08-06))?", fullmatch=True)


@given(st.lists(_IDS, unique=True, min_size=1))
def test_no_two_ids_of_a_document_ever_share_a_series(ids: list[str]) -> None:
    keys = _keys_of("OpenAI", *ids, name="GPT")
    assert len(set(keys)) == len(ids)
    assert len(set(_keys_of("OpenAI", *ids))) == len(ids)


def test_ids_that_differ_in_the_length_of_prompt_alone_are_one_product_under_two_conditions() -> None:
    figures = [f for f in _mapped("llm-prices-current.json", LLM_PRICES) if f.subject == "Anthropic"]
    assert len({f.product_key for f in figures}) == 1
    assert len({series_key(f) for f in figures}) == len(figures)


@pytest.mark.parametrize(
    ("name", "product", "conditions"),
    [
        ("Gemini 2.5 Pro <=200k", "Gemini 2.5 Pro", ("short-context",)),
        ("Gemini 2.5 Pro (> 200K)", "Gemini 2.5 Pro", ("long-context",)),
        ("Grok 4 (over 128k)", "Grok 4", ("long-context",)),
        ("Qwen Long 1M", "Qwen Long 1M", ()),
        ("Command R 128k", "Command R 128k", ()),
        ("Llama 4 Scout 17B", "Llama 4 Scout 17B", ()),
    ],
)
def test_the_length_of_prompt_behind_a_name_is_a_condition(
    name: str, product: str, conditions: tuple[str, ...]
) -> None:
    mapping = {"each": "@", "subject": "'Google'", "product": "n", "price": {"1M tokens": "p"}}
    (figure,) = map_document([{"n": name, "p": Decimal(1)}], mapping, _WATCH, place="List").figures
    assert (figure.product, figure.conditions) == (product, conditions)


def test_an_alias_carries_the_id_behind_it_where_the_document_says() -> None:
    items = [
        {"id": "m-latest", "name": "Mistral Large", "now": "m-2512", "p": Decimal(2)},
        {"id": "m-2512", "name": "Mistral Large 3", "now": "m-2512", "p": Decimal(2)},
    ]
    mapping = {"each": "@", "subject": "'Mistral AI'", "product": "name", "id": "id", "alias_of": "now"}
    figures = map_document(items, {**mapping, "price": {"1M tokens": "p"}}, _WATCH, place="List").figures
    assert [(f.exact_id, f.alias_of) for f in figures] == [("m-latest", "m-2512"), ("m-2512", None)]


def test_a_price_has_several_expressions_each_with_its_conditions() -> None:
    price = [
        {"value": "value.input_cost_per_token", "per": 1},
        {"value": "value.input_cost_per_token_above_200k_tokens", "per": 1, "conditions": ["long-context"]},
    ]
    figures = _mapped("litellm-prices.json", {**LITELLM, "price": {"1M input tokens": price}})
    assert [(str(f.low), f.conditions) for f in figures if f.subject == "Anthropic"] == [
        ("3", ()),
        ("6", ("long-context",)),
    ]


@given(
    st.integers(min_value=0, max_value=10**12),
    st.integers(min_value=0, max_value=15),
    st.sampled_from([1, 1000, 1_000_000]),
    st.booleans(),
)
def test_a_price_is_converted_without_a_digit_too_many_or_too_few(
    digits: int, shift: int, per: int, as_text: bool
) -> None:
    written = format(Decimal(digits).scaleb(-shift), "f")
    body = f'[{{"n": "Codestral", "p": {json.dumps(written) if as_text else written}}}]'
    mapping = {"each": "@", "subject": "'Mistral AI'", "product": "n"}
    price = {"1M tokens": {"value": "p", "per": per}}
    (figure,) = map_document(parse_document(body.encode()), {**mapping, "price": price}, _WATCH, place="L").figures
    assert figure.low is not None
    assert Fraction(figure.low) == Fraction(digits, 10**shift) * Fraction(1_000_000, per)


def test_units_are_converted_exactly() -> None:
    document = parse_document(b'[{"n": "Mistral Small 4", "p": 0.00000015, "r": 0.0025}]')
    price = {
        "1M input tokens": {"value": "p", "per": 1},
        "1K requests": {"value": "r", "per": 1, "conditions": ["batch"]},
    }
    mapping = {"each": "@", "subject": "'Mistral AI'", "product": "n", "price": price}
    figures = map_document(document, mapping, _WATCH, place="List").figures
    assert [(f.low, f.conditions) for f in figures] == [(Decimal("0.15"), ()), (Decimal("2.5"), ("batch",))]


def test_a_price_that_ended_held_on_its_last_day_where_no_beginning_is_told() -> None:
    items = [
        {"n": "Codestral", "from": None, "to": "2024-09-17", "p": Decimal(3)},
        {"n": "Pixtral", "from": "2024", "p": 1},
    ]
    mapping = {"each": "@", "subject": "'Mistral AI'", "product": "n", "as_of": "from", "until": "to"}
    over, now = map_document(items, {**mapping, "price": {"1M tokens": "p"}}, _WATCH, place="List").figures
    assert (over.tense, over.as_of, over.as_of_span) == ("former", None, Span(date(2024, 9, 16), date(2024, 9, 17)))
    assert (now.tense, now.as_of) == ("current", "2024")


@pytest.mark.parametrize(
    ("written", "price"),
    [
        ("4.0000000000000003e-07", "0.4"),
        ("9.000000000000001e-07", "0.9"),
        ("1.2500000000000001e-06", "1.25"),
        ("0.00000000123456789", "0.00123456789"),
    ],
)
def test_what_floating_point_made_of_a_price_is_the_price(written: str, price: str) -> None:
    mapping = {"each": "@", "subject": "'Mistral AI'", "product": "n", "price": {"1M tokens": {"value": "p", "per": 1}}}
    document = parse_document(f'[{{"n": "Codestral", "p": {written}}}]'.encode())
    (figure,) = map_document(document, mapping, _WATCH, place="List").figures
    assert number_text(figure.low) == price


@pytest.mark.parametrize("word", ["on request", "abc", "1.25 / 2", "12a", ["1"], {"usd": "1"}])
def test_a_word_among_prices_is_left_out_and_told(word: object) -> None:
    items = [{"n": "Codestral", "p": "1.25"}, {"n": "Devstral", "p": word}, {"n": "Pixtral", "p": Decimal(1)}]
    mapping = {"each": "@", "subject": "'Mistral AI'", "product": "n", "price": {"1M tokens": "p"}}
    read = map_document(items, mapping, _WATCH, place="List")
    assert [(figure.product, figure.low) for figure in read.figures] == [("Codestral", Decimal("1.25")), ("Pixtral", 1)]
    (aside,) = read.set_aside
    assert (aside.text, aside.rule, aside.place) == (f"Devstral: “{word}”", "no number", "json")


@pytest.mark.parametrize("nothing", [None, "", " ", "-", "—", "–", Decimal(-1), False, "$"])
def test_what_stands_for_no_price_and_the_words_of_others_are_not_told(nothing: object) -> None:
    items = [
        {"v": "Mistral AI", "n": "Codestral", "p": "1.25"},
        {"v": "Mistral AI", "n": "Devstral", "p": nothing},
        {"v": "Northwind", "n": "Breeze", "p": "ask us"},
        Decimal(5),
        None,
    ]
    mapping = {"each": "@", "subject": "v", "product": "n", "price": {"1M tokens": "p"}}
    read = map_document(items, mapping, _WATCH, place="List")
    assert ([figure.product for figure in read.figures], read.set_aside) == (["Codestral"], ())


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
        ({"id": "slug"}, ["id: slug", "finds nothing"]),
        ({"alias_of": "behind"}, ["alias_of: behind", "finds nothing"]),
        ({"until": "to_date"}, ["until: to_date", "finds nothing"]),
        ({"subject": "title"}, ["subject: title", "finds nothing"]),
        (
            {"subjects": {"Mistral": "Mistral AI", "open-ai": "OpenAI"}, "subject": "id"},
            ["subject: id", "none of Mistral, open-ai", "claude-sonnet-4.5", "correct “subjects”"],
        ),
    ],
)
def test_a_mapping_that_does_not_fit_says_what_to_correct(change: dict[str, Any], words: list[str]) -> None:
    with pytest.raises(MappingError) as error:
        _mapped("llm-prices-current.json", {**LLM_PRICES, **change})
    assert all(word in str(error.value) for word in words), str(error.value)


def test_a_list_that_tells_of_no_watched_company_is_no_mistake_where_none_was_expected() -> None:
    document = parse_document((_FOLDER / "llm-prices-current.json").read_bytes())
    nobody = WatchList(tuple(c for c in _WATCH.companies if c.name == "Poolside"))
    assert map_document(document, LLM_PRICES, nobody, place="Price list").figures == ()


_SHIPPED = {
    source["name"]: source["figures"]
    for source in read_yaml((_FOLDER.parents[2] / "sources.yaml").read_text("utf-8")).data["sources"]
    if "json" in source
}


@pytest.mark.parametrize(
    ("name", "document", "told"),
    [
        ("llm-prices.com", "llm-prices-current.json", ["Mistral AI: Mistral Large 3, 1M input tokens, 0.5 USD, None"]),
        (
            "llm-prices.com history",
            "llm-prices-historical.json",
            ["Mistral AI: Mistral Large 2, 1M output tokens, 9 USD, 2024-07-24"],
        ),
        (
            "OpenRouter models",
            "openrouter-models.json",
            ["OpenAI: GPT-5 Mini, 1M cached input tokens, 0.025 USD, None"],
        ),
        (
            "LiteLLM price list",
            "litellm-prices.json",
            [
                "Microsoft: gpt-4.1, 1M input tokens, 2 USD, None",
                "Anthropic: claude-sonnet-4-5, 1M input tokens (long-context), 6 USD, None",
            ],
        ),
    ],
)
def test_the_shipped_sources_read_documents_of_the_shape_that_they_are_for(
    name: str, document: str, told: list[str]
) -> None:
    lines = [_line(f) for f in _mapped(document, _SHIPPED[name])]
    assert set(told) <= set(lines), lines


def test_every_shipped_list_is_tried_on_a_document() -> None:
    assert set(_SHIPPED) == {"llm-prices.com", "llm-prices.com history", "OpenRouter models", "LiteLLM price list"}


@pytest.mark.parametrize("body", [b"<html>", b"\xff\xfe\x00", b""])
def test_a_body_that_is_no_json_says_so(body: bytes) -> None:
    with pytest.raises(MappingError, match="no JSON"):
        parse_document(body)
