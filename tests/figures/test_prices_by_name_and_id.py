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
