"""Names of products: which are found, and which mean one product."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.figures.products import product_key, products_of
from pipeline.watchlist import guide_watch_list

_WATCH = guide_watch_list()

ONE = [
    ("Anthropic", ["Claude 3.5 Haiku", "Claude Haiku 3.5", "claude-3-5-haiku", "Haiku 3.5", "Claude Haiku 3.5 model"]),
    ("Anthropic", ["Claude Opus 4.7", "Opus 4.7", "claude-opus-4-7", "CLAUDE OPUS 4.7"]),
    ("Anthropic", ["Claude Pro", "Claude Pro plan", "claude pro"]),
    ("Mistral AI", ["Mistral Medium 3", "mistral-medium-3", "Medium 3", "Mistral AI Medium 3"]),
    ("OpenAI", ["GPT-4o mini", "gpt-4o-mini", "GPT 4o Mini", "OpenAI GPT-4o mini"]),
    ("OpenAI", ["GPT-4.1", "gpt-4.1", "GPT‑4.1"]),
    ("Google", ["Gemini 2.5 Flash-Lite", "gemini-2.5-flash-lite", "Gemini 2.5 Flash Lite"]),
    ("Google", ["Gemini 2.0 Flash", "Gemini 2 Flash"]),
    ("DeepSeek", ["DeepSeek-V3.1", "DeepSeek V3.1", "deepseek-v3.1"]),
    ("Alibaba", ["Qwen3 32B", "Qwen 3 32B", "qwen3-32b"]),
    ("Cohere", ["Command R+", "command-r-plus"]),
]
APART = [
    ("OpenAI", ["GPT-4o", "GPT-4o mini", "GPT-4 Turbo", "GPT-4", "GPT-4.1", "GPT-4.1 nano", "GPT-4.1 mini"]),
    ("OpenAI", ["gpt-4o-2024-05-13", "gpt-4o-2024-08-06", "gpt-4o"]),
    ("OpenAI", ["o1", "o1-pro", "o1-mini", "o3", "o3-mini"]),
    ("OpenAI", ["ChatGPT Plus", "ChatGPT Pro", "ChatGPT Go", "GPT-5 Pro", "GPT-5"]),
    ("Mistral AI", ["mistral-large-2411", "mistral-large-2512", "Mistral Large 2", "Mistral Large 3", "Mistral Large"]),
    (
        "Mistral AI",
        ["Ministral 3B", "Ministral 8B", "Codestral", "Codestral Embed", "Mistral Small 3", "Mistral Small 3.2"],
    ),
    ("Google", ["Gemini 2.5 Flash", "Gemini 2.5 Flash-Lite", "Gemini 2.5 Pro", "Gemini 2.0 Flash", "Google AI Pro"]),
    (
        "Anthropic",
        ["Claude 3 Haiku", "Claude 3.5 Haiku", "Claude Haiku 4.5", "Claude Sonnet 4.5", "Claude Max", "Claude Pro"],
    ),
    ("xAI", ["Grok 3", "Grok 3 Mini", "Grok 4", "Grok 4 Fast", "Grok 4.1 Fast", "SuperGrok", "SuperGrok Heavy"]),
    ("Cohere", ["Command R", "Command R+", "Command A", "Command R7B"]),
    ("DeepSeek", ["deepseek-chat", "deepseek-reasoner", "DeepSeek-V3", "DeepSeek-V3.1", "DeepSeek-R1"]),
    ("Groq", ["Llama 3.3 70B", "Llama 3.1 8B", "Llama 4 Scout", "Llama 4 Maverick"]),
]


@pytest.mark.parametrize(("vendor", "names"), ONE)
def test_spellings_of_one_product_share_a_key(vendor: str, names: list[str]) -> None:
    assert len({product_key(name, vendor, _WATCH) for name in names}) == 1


@pytest.mark.parametrize(("vendor", "names"), APART)
def test_variants_versions_and_dated_ids_keep_keys_of_their_own(vendor: str, names: list[str]) -> None:
    keys = [product_key(name, vendor, _WATCH) for name in names]
    assert len(set(keys)) == len(names), keys


def test_two_vendors_never_share_a_key() -> None:
    assert product_key("Llama 4 Scout", "Groq", _WATCH) != product_key("Llama 4 Scout", "Together AI", _WATCH)


@given(st.text(max_size=60))
def test_any_text_has_a_key(name: str) -> None:
    assert product_key(name, "OpenAI", _WATCH).startswith("OpenAI: ")


def _names(text: str, *makers: str) -> list[tuple[str, str | None, str]]:
    return [(p.name, p.company, p.kind) for p in products_of(_WATCH).find(text, makers=makers)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Claude Opus 4.9 is out", [("Claude Opus 4.9", "Anthropic", "model")]),
        ("now with Mistral Large 4", [("Mistral Large 4", "Mistral AI", "model")]),
        ("gpt-4.1-mini-2025-04-14 is cheap", [("gpt-4.1-mini-2025-04-14", "OpenAI", "model")]),
        ("ChatGPT Plus and Pro", [("ChatGPT Plus", "OpenAI", "plan"), ("ChatGPT Pro", "OpenAI", "plan")]),
        ("GPT-5 mini and nano", [("GPT-5 mini", "OpenAI", "model"), ("GPT-5 nano", "OpenAI", "model")]),
        ("the GPT-4-powered assistant", [("GPT-4", "OpenAI", "model")]),
        ("Claude Zephyr 6 is new", [("Claude Zephyr 6", "Anthropic", "model")]),
        ("ChatGPT Pro 229 euro al mese", [("ChatGPT Pro", "OpenAI", "plan")]),
        ("Voxtral Mini 0,001 Dollar", [("Voxtral Mini", "Mistral AI", "model")]),
        ("Cursor Pro costs more", [("Cursor Pro", None, "any")]),
        ("a small 3 in the corner", []),
    ],
)  # fmt: skip
def test_families_find_names_that_nobody_listed(text: str, found: list[tuple[str, str | None, str]]) -> None:
    assert _names(text) == found


def test_an_ordinary_word_is_a_name_only_where_its_maker_is_spoken_of() -> None:
    assert _names("Command A is fast") == []
    assert _names("Command A is fast", "Cohere") == [("Command A", "Cohere", "model")]
