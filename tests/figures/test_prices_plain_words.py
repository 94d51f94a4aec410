"""Cached tokens in plain words, elided sums among directions, plans that would cost, and words that are no numbers."""

from __future__ import annotations

import pytest

from tests.figures.price_desk import expected, prices

CACHED = """
Mistral AI: Mistral Large 3, 1M cached input tokens, 0.05 USD
Mistral AI: Mistral Large 3, 1M input tokens, 0.5 USD
Mistral AI: Mistral Large 3, 1M output tokens, 1.5 USD
"""


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Mistral Large 3 costs $0.50 per million input tokens, 0.05 if they come from the cache, "
         "and 1.50 for output."),
        ("en", "Mistral Large 3 costs $0.50 per million input tokens and $1.50 per million output tokens; "
         "a prefix already seen is $0.05."),
        ("en", "Mistral Large 3 costs $0.50 per million input tokens, or $0.05 for prompts that repeat, "
         "and $1.50 per million output tokens."),
        ("fr", "Mistral Large 3 coûte 0,50 dollar le million de tokens en entrée, 0,05 depuis le cache "
         "et 1,50 en sortie."),
        ("de", "Mistral Large 3 kostet 0,50 Dollar pro Million Token in der Eingabe, 0,05 aus dem Cache "
         "und 1,50 in der Ausgabe."),
        ("es", "Mistral Large 3 cuesta 0,50 dólares por millón de tokens de entrada, 0,05 desde la caché "
         "y 1,50 de salida."),
        ("it", "Mistral Large 3 costa 0,50 dollari per milione di token in ingresso, 0,05 dalla cache "
         "e 1,50 in uscita."),
    ],
)  # fmt: skip
def test_a_sum_for_what_was_seen_before_is_of_cached_tokens(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == expected(CACHED)


@pytest.mark.parametrize("per", ["pro Million Token", "pro 1 Million Token", "pro Mio. Token"])
@pytest.mark.parametrize("model", ["Claude Opus 4.5", "GPT-5 mini", "DeepSeek-V3.1"])
def test_a_german_word_of_relation_is_no_part_of_a_name(model: str, per: str) -> None:
    found = prices(f"Künftig kostet {model} {per} 2 Dollar in der Eingabe und 6 Dollar in der Ausgabe.", lang="de")
    assert [line.split(": ")[1].split(",")[0] for line in found] == [model, model]


def test_a_name_that_ends_in_that_word_keeps_it() -> None:
    assert prices("Black Forest Labs: FLUX1.1 pro kostet 4 US-Cent pro Bild.", lang="de") == [
        "Black Forest Labs: FLUX1.1 pro, image, 0.04 USD"
    ]


@pytest.mark.parametrize("quality", ["media", "baja"])
def test_a_medium_quality_is_no_half_a_dollar(quality: str) -> None:
    text = f"OpenAI cobra por gpt-image-1.5 0,03 dólares por imagen en calidad {quality} y 0,12 dólares por imagen."
    assert prices(text, lang="es") == [
        "OpenAI: gpt-image-1.5, image, 0.03 USD",
        "OpenAI: gpt-image-1.5, image, 0.12 USD",
    ]


@pytest.mark.parametrize(
    "sentence",
    ["Claude Plus would cost $40 a month.", "Called Claude Plus, it would be priced at $40 a month."],
)
def test_a_plan_that_is_thought_of_would_cost(sentence: str) -> None:
    assert prices(f"Anthropic is weighing another plan. {sentence}") == ["Anthropic: Claude Plus, month, 40 USD"]


@pytest.mark.parametrize(
    "sentence",
    [
        "For thirty desks Claude Team would cost $750 a month.",
        "A batch of 20,000 tokens would cost $0.08.",
        "Serving the whole town would cost it $9,000 a month.",
    ],
)
def test_what_a_piece_of_work_would_cost_is_no_price(sentence: str) -> None:
    assert prices(f"Claude Team costs $25 per user per month. {sentence}") == [
        "Anthropic: Claude Team, user/month, 25 USD"
    ]
