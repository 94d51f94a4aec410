"""Models told by their name and the id that code calls them by, in running text; the name is what is priced."""

from __future__ import annotations

import pytest

from .price_desk import expected, prices

_TOLD = """
    DeepSeek: DeepSeek-V3, 1M input tokens, 0.27 USD
    DeepSeek: DeepSeek-V3, 1M output tokens, 1.1 USD
"""


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "DeepSeek-V3 (deepseek-chat) costs $0.27 per million input tokens and $1.10 per million output tokens."),
        (
            "en",
            "DeepSeek charges $0.27 per million input tokens and $1.10 for output with DeepSeek-V3 (deepseek-chat).",
        ),
        ("en", "deepseek-chat (DeepSeek-V3) costs $0.27 per million input tokens and $1.10 per million output tokens."),
        ("en", "DeepSeek-V3 (API name: deepseek-chat) is $0.27 per million tokens in and $1.10 per million out."),
        ("en", "DeepSeek-V3 (`deepseek-chat` in the API) is $0.27 per million tokens in and $1.10 per million out."),
        ("fr", "L'entrée de DeepSeek-V3 (deepseek-chat) vaut 0,27 dollar le million de tokens, la sortie 1,10 dollar."),
        ("de", "DeepSeek-V3 (deepseek-chat) kostet 0,27 Dollar je Million Eingabetoken, die Ausgabe 1,10 Dollar."),
        ("es", "DeepSeek-V3 (deepseek-chat) cuesta 0,27 dólares por millón de tokens de entrada y 1,10 de salida."),
        ("it", "DeepSeek-V3 (deepseek-chat) costa 0,27 dollari per milione di token in ingresso e 1,10 in uscita."),
    ],
)
def test_a_model_told_by_name_and_id_is_called_by_its_name(lang: str, text: str) -> None:
    assert prices(text, lang=lang, title="DeepSeek") == expected(_TOLD)


def test_an_id_told_alone_is_the_name() -> None:
    text = "With deepseek-chat a million input tokens cost $0.27, with deepseek-reasoner $0.55."
    assert prices(text, title="DeepSeek") == expected("""
        DeepSeek: deepseek-chat, 1M input tokens, 0.27 USD
        DeepSeek: deepseek-reasoner, 1M input tokens, 0.55 USD
    """)


def test_another_models_id_in_brackets_is_left() -> None:
    text = "Claude Haiku 4.5 (unlike deepseek-chat) costs $1 per million input tokens."
    assert prices(text, title="Claude") == ["Anthropic: Claude Haiku 4.5, 1M input tokens, 1 USD"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Mistral Large 3, called mistral-large-2512 in the API, costs {} per million input tokens."),
        ("en", "Mistral Large 3, or mistral-large-2512, costs {} per million input tokens."),
        ("en", "Mistral Large 3, known in the API as mistral-large-2512, costs {} per million input tokens."),
        ("en", "Mistral Large 3, API name mistral-large-2512, costs {} per million input tokens."),
        ("en", "Mistral Large 3, listed as mistral-large-2512, costs {} per million input tokens."),
        ("en", "Mistral Large 3, which the API calls mistral-large-2512, costs {} per million input tokens."),
        ("en", "Mistral Large 3, mistral-large-2512 in the API, costs {} per million input tokens."),
        ("en", "mistral-large-2512, better known as Mistral Large 3, costs {} per million input tokens."),
        ("fr", "Mistral Large 3, appelé mistral-large-2512 dans l'API, coûte {} par million de tokens en entrée."),
        ("fr", "Mistral Large 3, ou mistral-large-2512, coûte {} par million de tokens en entrée."),
        ("de", "Mistral Large 3, in der API mistral-large-2512 genannt, kostet {} je Million Eingabetoken."),
        ("de", "Mistral Large 3, in der API als mistral-large-2512 geführt, kostet {} je Million Eingabetoken."),
        ("es", "Mistral Large 3, llamado mistral-large-2512 en la API, cuesta {} por millón de tokens de entrada."),
        ("it", "Mistral Large 3, chiamato mistral-large-2512 nell'API, costa {} per milione di token in ingresso."),
    ],
)
def test_an_id_that_a_clause_brings_in(lang: str, text: str) -> None:
    money = "$0.50" if lang == "en" else {"fr": "0,50 dollar", "de": "0,50 Dollar"}.get(lang, "0,50 dólares")
    money = "0,50 dollari" if lang == "it" else money
    told = prices(text.format(money), lang=lang, title="Mistral")
    assert told == ["Mistral AI: Mistral Large 3, 1M input tokens, 0.5 USD"]


@pytest.mark.parametrize(
    ("text", "product"),
    [
        ("Unlike Mistral Large 3, mistral-small-2506 costs $0.10 per million input tokens.", "mistral-small-2506"),
        (
            "Beside Mistral Large 3, Mistral AI sells mistral-small-2506 at $0.10 per million input tokens.",
            "mistral-small-2506",
        ),
        ("DeepSeek-V3.1, called deepseek-chat in the API, costs $0.10 per million input tokens.", "DeepSeek-V3.1"),
    ],
)
def test_another_models_id_behind_a_comma(text: str, product: str) -> None:
    maker = "DeepSeek" if "DeepSeek" in product else "Mistral AI"
    assert prices(text, title=maker) == [f"{maker}: {product}, 1M input tokens, 0.1 USD"]


def test_ids_in_a_list_with_names_are_models_of_their_own() -> None:
    text = "GPT-5, gpt-5-mini, and gpt-4o, cost $1 per million input tokens each."
    assert prices(text, title="OpenAI") == expected("""
        OpenAI: GPT-5, 1M input tokens, 1 USD
        OpenAI: gpt-5-mini, 1M input tokens, 1 USD
        OpenAI: gpt-4o, 1M input tokens, 1 USD
    """)
