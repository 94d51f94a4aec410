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


# --- what joins and what does not, beyond the pairs above ---

JOINED = [
    (
        "Anthropic",
        ["anthropic/claude-3.5-haiku", "Anthropic: Claude 3.5 Haiku", "claude-3-5-haiku", "CLAUDE HAIKU 3.5"],
    ),
    ("Mistral AI", ["open-mistral-7b", "Mistral 7B", "mistralai/mistral-7b", "Open Mistral 7B"]),
    ("Mistral AI", ["Large 3", "Mistral Large 3", "mistral/mistral-large-3"]),
    ("Mistral AI", ["mistral-large-latest", "Mistral Large", "mistral-large"]),
    ("OpenAI", ["openai/gpt-5-mini", "GPT\u20115 mini", "GPT-5\u00a0mini", "OpenAI: GPT-5 Mini"]),
    ("OpenAI", ["gpt-4o-2024-08-06", "gpt-4o-20240806", "GPT-4o (2024-08-06)", "GPT-4o 2024-08-06"][:2]),
    ("Amazon", ["Amazon Nova Pro", "Nova Pro", "nova-pro"]),
    ("Google", ["google/gemini-2.5-pro", "Gemini 2.5 Pro", "gemini-2-5-pro"]),
    ("xAI", ["x-ai/grok-4-fast", "Grok 4 Fast", "xAI: Grok 4 Fast"]),
    ("DeepSeek", ["deepseek-v3.1", "DeepSeek V3.1", "deepseek/deepseek-v3.1"]),
]
KEPT_APART = [
    ("Mistral AI", ["Mistral Large", "Pixtral Large", "Mistral Medium", "Devstral Medium", "Magistral Medium"]),
    ("Mistral AI", ["Mistral Small 2", "Devstral Small 2", "Voxtral Small 2", "Magistral Small 2", "Devstral 2"]),
    ("Mistral AI", ["Mistral Large 3", "mistral-large-2512", "Pixtral Large 3", "mistral-large-2411"]),
    ("Mistral AI", ["Mistral 7B", "Mixtral 8x7B", "Mixtral 8x22B", "Mistral Nemo", "Ministral 8B", "Mathstral 7B"]),
    ("Meta", ["Llama 2 7B", "Code Llama 7B", "Llama 2 70B", "Llama 3.1 70B", "Llama 3.3 70B", "Llama Guard 7B"]),
    ("OpenAI", ["GPT-4o", "GPT-4o Audio", "GPT-4o Realtime", "GPT-4o Transcribe", "GPT-4o mini", "chatgpt-4o-latest"]),
    ("OpenAI", ["o1", "o1-preview", "o1-pro", "o3", "o3-pro", "o3 Deep Research", "o4-mini", "o4-mini-high"]),
    ("OpenAI", ["text-embedding-3-small", "text-embedding-3-large", "text-embedding-ada-002"]),
    ("OpenAI", ["gpt-4-0613", "gpt-4-1106-preview", "gpt-4-32k", "gpt-4", "gpt-4.1", "gpt-41"]),
    ("Google", ["Gemini 2.5 Flash", "Gemini 2.5 Flash Image", "Gemini 2.5 Flash Native Audio", "Gemini 2.5 Flash TTS"]),
    ("Google", ["Gemini 1.5 Flash", "Gemini 1.5 Flash-8B", "gemini-1.5-flash-001", "gemini-1.5-flash-002"]),
    ("Alibaba", ["Qwen3 30B-A3B", "Qwen3 235B-A22B", "Qwen3 Coder 30B-A3B", "Qwen3 Max", "Qwen Max", "Qwen Plus"]),
    ("DeepSeek", ["DeepSeek-V3", "DeepSeek-V3-0324", "DeepSeek-V3.1", "DeepSeek-V3.2-Exp", "DeepSeek-R1-0528"]),
    ("Moonshot AI", ["Kimi K2", "Kimi K2 Thinking", "Kimi K2 Turbo", "Kimi K2 0905", "Kimi K2.5"]),
    ("Zhipu AI", ["GLM-4.5", "GLM-4.5-Air", "GLM-4.5-AirX", "GLM-4.5V", "GLM-4.6", "GLM-4-Flash"]),
    ("xAI", ["Grok 4 Fast Reasoning", "Grok 4 Fast Non-Reasoning", "Grok 4 Fast", "Grok Code Fast 1", "Grok 4.1"]),
    ("Perplexity", ["Sonar", "Sonar Pro", "Sonar Reasoning", "Sonar Reasoning Pro", "Sonar Deep Research"]),
    ("Anthropic", ["Claude Team Standard", "Claude Team Premium", "Claude Team", "Claude Max 5x", "Claude Max 20x"]),
    ("Anthropic", ["claude-3-5-sonnet-20240620", "claude-3-5-sonnet-20241022", "Claude 3.5 Sonnet", "Claude 3 Sonnet"]),
    ("Amazon", ["Nova Micro", "Nova Lite", "Nova Pro", "Nova Premier", "Nova 2 Lite", "Titan Text Lite"]),
    ("Black Forest Labs", ["FLUX.1 [dev]", "FLUX.1 [pro]", "FLUX.1 Kontext [pro]", "FLUX1.1 [pro]", "FLUX.2 [pro]"]),
]


@pytest.mark.parametrize(("vendor", "names"), JOINED)
def test_names_of_pages_and_ids_of_lists_join(vendor: str, names: list[str]) -> None:
    assert len({product_key(name, vendor, _WATCH) for name in names}) == 1


@pytest.mark.parametrize(("vendor", "names"), KEPT_APART)
def test_what_one_vendor_prices_apart_does_not_join(vendor: str, names: list[str]) -> None:
    keys = {name: product_key(name, vendor, _WATCH) for name in names}
    assert len(set(keys.values())) == len(names), keys


_MODELS = [
    (company.name, family)
    for company in _WATCH.companies
    for family in company.families
    if "{version}" in family and "{plan}" not in family
]
_VERSIONS = st.tuples(st.integers(1, 9), st.integers(0, 9)).map(lambda pair: f"{pair[0]}.{pair[1]}")


@given(st.sampled_from(_MODELS), _VERSIONS, st.data())
def test_case_marks_and_a_maker_before_a_name_say_nothing(
    model: tuple[str, str], version: str, data: st.DataObject
) -> None:
    vendor, family = model
    name = family.replace("{version}", version)
    written = data.draw(
        st.sampled_from([name, name.lower(), name.upper(), name.replace(" ", "-"), name.lower().replace(" ", "-")])
    )
    before = data.draw(st.sampled_from(["", f"{vendor} ", f"{vendor}: ", f"{vendor.lower()}/"]))
    assert product_key(before + written, vendor, _WATCH) == product_key(name, vendor, _WATCH)


@given(
    st.sampled_from(_MODELS),
    _VERSIONS,
    _VERSIONS,
    st.sampled_from(["", " mini", " Lite", " Turbo", " 70B", "-2512", "-20250101"]),
)
def test_another_version_variant_size_or_date_is_another_product(
    model: tuple[str, str], one: str, other: str, more: str
) -> None:
    vendor, family = model
    name = family.replace("{version}", one)
    changed = family.replace("{version}", other) + more
    same = product_key(name, vendor, _WATCH) == product_key(changed, vendor, _WATCH)
    assert same == (one == other and not more)


@pytest.mark.parametrize("text", ["Mai 2024: eine Runde", "en mai 2022", "la plateforme a levé"])
def test_a_month_and_a_common_noun_are_no_products(text: str) -> None:
    assert products_of(guide_watch_list()).find(text, makers=("Microsoft", "Mistral AI")) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [("MAI-1 kostet", "MAI-1"), ("mai-1 costs", "mai-1"), ("Sur La Plateforme, 2 euros", "La Plateforme")],
)
def test_the_same_in_capitals_are(text: str, name: str) -> None:
    assert [one.name for one in products_of(guide_watch_list()).find(text)] == [name]
