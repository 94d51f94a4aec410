"""Labels that stand before their prices with nothing between, and cells that say that there is no price."""

from __future__ import annotations

import pytest

from tests.figures.price_desk import prices

HEADS = (
    "<tr><th>Processing</th><th>Input per 1M tokens</th><th>Cached input per 1M tokens</th>"
    "<th>Output per 1M tokens</th></tr>"
)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Prices per million tokens. Mistral Large 3 input $0.50 output $1.50."),
        ("en", "Prices per million tokens. Mistral Large 3: input $0.50 output $1.50."),
        ("en", "Prices per million tokens. Mistral Large 3 input: $0.50 output: $1.50."),
        ("en", "Mistral Large 3: $0.50 input $1.50 output per million tokens."),
        ("en", "Mistral Large 3 costs $0.50 input and $1.50 output per million tokens."),
        ("de", "Preise je Million Token. Mistral Large 3 Eingabe 0,50 Dollar Ausgabe 1,50 Dollar."),
    ],
)
def test_a_label_is_of_the_price_behind_it_where_all_stand_so(lang: str, text: str) -> None:
    assert set(prices(text, lang=lang, title="Mistral AI")) == {
        "Mistral AI: Mistral Large 3, 1M input tokens, 0.5 USD",
        "Mistral AI: Mistral Large 3, 1M output tokens, 1.5 USD",
    }


def test_cached_tokens_stand_between_them() -> None:
    text = "GPT-5 per 1M tokens: input $1.25 cached $0.125 output $10"
    assert set(prices(text, lang="en", title="OpenAI")) == {
        "OpenAI: GPT-5, 1M input tokens, 1.25 USD",
        "OpenAI: GPT-5, 1M cached input tokens, 0.125 USD",
        "OpenAI: GPT-5, 1M output tokens, 10 USD",
    }


@pytest.mark.parametrize("nothing", ["not cached", "no cache", "n/a", "–"])
def test_a_cell_without_a_price_says_nothing_of_the_next(nothing: str) -> None:
    rows = (
        "<tr><td>Standard</td><td>$1.75</td><td>$0.175</td><td>$14</td></tr>"
        f"<tr><td>Batch</td><td>$0.875</td><td>{nothing}</td><td>$7</td></tr>"
    )
    page = f"<main><h1>OpenAI API</h1><h2>GPT-5.2</h2><table>{HEADS}{rows}</table></main>"
    assert "OpenAI: GPT-5.2, 1M output tokens, 7 USD [batch]" in prices(page)
    assert "OpenAI: GPT-5.2, 1M input tokens, 7 USD [batch]" not in prices(page)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            "One day after Meta's Llama 3.1, Mistral AI has released Mistral Large 2, of 123 billion parameters. "
            "It costs $3 per million input tokens.",
        ),
        (
            "fr",
            "Un jour après Llama 3.1 de Meta, Mistral AI a publié Mistral Large 2. "
            "Il coûte 3 dollars par million de tokens en entrée.",
        ),
        (
            "de",
            "Einen Tag nach Llama 3.1 von Meta hat Mistral AI Mistral Large 2 veröffentlicht. "
            "Es kostet 3 Dollar je Million Eingabe-Token.",
        ),
        (
            "es",
            "Un día después de Llama 3.1, de Meta, Mistral AI lanzó Mistral Large 2. "
            "Cuesta 3 dólares por millón de tokens de entrada.",
        ),
        (
            "it",
            "Un giorno dopo Llama 3.1 di Meta, Mistral AI ha lanciato Mistral Large 2. "
            "Costa 3 dollari per milione di token in input.",
        ),
    ],
)
def test_a_model_after_which_another_came_out_is_not_the_one_that_is_priced(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == ["Mistral AI: Mistral Large 2, 1M input tokens, 3 USD"]


def test_a_model_is_priced_though_it_came_out_a_week_ago() -> None:
    text = "A week after GPT-5 came out, OpenAI has cut its price: it costs $1.25 per million input tokens."
    assert prices(text) == ["OpenAI: GPT-5, 1M input tokens, 1.25 USD"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("it", "xAI ha risposto il giorno dopo con Grok 4 Fast: 20 centesimi di dollaro ogni milione di token letti."),
        ("fr", "xAI a répondu un jour après avec Grok 4 Fast, à 0,20 dollar par million de tokens en entrée."),
        ("en", "xAI answered days after with Grok 4 Fast, at $0.20 per million input tokens."),
    ],
)
def test_what_somebody_answers_with_the_day_after_is_priced(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == ["xAI: Grok 4 Fast, 1M input tokens, 0.2 USD"]
