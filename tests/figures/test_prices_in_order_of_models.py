"""As many sums as models, in their order, with the tokens that they are for told once behind the last."""

from __future__ import annotations

import pytest

from .price_desk import expected, prices, reading


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "GPT-5 and GPT-5 mini cost $1.25 and $0.25 per million {}."),
        ("en", "GPT-5 and GPT-5 mini are priced at $1.25 and $0.25 per million {}, respectively."),
        ("fr", "GPT-5 et GPT-5 mini coûtent 1,25 et 0,25 dollar par million de {}."),
        ("de", "GPT-5 und GPT-5 mini kosten 1,25 Dollar und 0,25 Dollar je Million {}."),
        ("es", "GPT-5 y GPT-5 mini cuestan 1,25 dólares y 0,25 dólares por millón de {}."),
        ("it", "GPT-5 e GPT-5 mini costano 1,25 dollari e 0,25 dollari per milione di {}."),
    ],
)
@pytest.mark.parametrize("way", ["input", "output"])
def test_two_models_and_two_sums(lang: str, text: str, way: str) -> None:
    tokens = {
        "en": {"input": "input tokens", "output": "output tokens"},
        "fr": {"input": "tokens en entrée", "output": "tokens en sortie"},
        "de": {"input": "Eingabetoken", "output": "Ausgabetoken"},
        "es": {"input": "tokens de entrada", "output": "tokens de salida"},
        "it": {"input": "token in ingresso", "output": "token in uscita"},
    }[lang][way]
    assert prices(text.format(tokens), lang=lang, title="OpenAI") == expected(f"""
        OpenAI: GPT-5, 1M {way} tokens, 1.25 USD
        OpenAI: GPT-5 mini, 1M {way} tokens, 0.25 USD
    """)


def test_three_models_and_three_sums() -> None:
    text = "Opus 4.5, Sonnet 4.5 and Haiku 4.5 are priced at $5, $3 and $1 per million input tokens."
    assert prices(text, title="Claude") == expected("""
        Anthropic: Opus 4.5, 1M input tokens, 5 USD
        Anthropic: Sonnet 4.5, 1M input tokens, 3 USD
        Anthropic: Haiku 4.5, 1M input tokens, 1 USD
    """)


@pytest.mark.parametrize(
    "text",
    [
        "GPT-5 and GPT-5.1 cost $1.25 per million input tokens and $10 per million output tokens.",
        "GPT-5 and GPT-5.1 cost $1.25 and $10 per million tokens in and out.",
    ],
)
def test_two_models_with_the_same_pair(text: str) -> None:
    assert prices(text, title="OpenAI") == expected("""
        OpenAI: GPT-5, 1M input tokens, 1.25 USD
        OpenAI: GPT-5, 1M output tokens, 10 USD
        OpenAI: GPT-5.1, 1M input tokens, 1.25 USD
        OpenAI: GPT-5.1, 1M output tokens, 10 USD
    """)


def test_a_yardstick_is_none_of_them() -> None:
    text = "Compared with GPT-5 mini, GPT-5 costs $1.25 and $10 per million output tokens."
    assert prices(text, title="OpenAI") == expected("""
        OpenAI: GPT-5, 1M tokens, 1.25 USD
        OpenAI: GPT-5, 1M output tokens, 10 USD
    """)


@pytest.mark.parametrize("text", ["ChatGPT Go costs $5 a month after that.", "Le Chat Pro is €15 a month after this."])
def test_a_month_before_after_that_is_what_the_price_is_per_and_no_date(text: str) -> None:
    (figure,) = reading(text, title="Plans").figures
    assert (figure.unit, figure.as_of) == ("month", None)
