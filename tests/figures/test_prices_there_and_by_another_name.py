"""Where "there" is, what a product is called besides, whose a tool is, and what two prices of one clause share."""

from __future__ import annotations

import pytest

from tests.figures.price_desk import prices

_FIRST = {
    "en": "Mistral AI has put out Voxtral Mini Transcribe 2 for $0.003 a minute.",
    "de": "Mistral AI bietet Voxtral Mini Transcribe 2 für 0,003 Dollar je Minute an.",
    "fr": "Mistral AI propose Voxtral Mini Transcribe 2 à 0,003 dollar la minute.",
    "es": "Mistral AI ofrece Voxtral Mini Transcribe 2 por 0,003 dólares el minuto.",
    "it": "Mistral AI offre Voxtral Mini Transcribe 2 a 0,003 dollari al minuto.",
}
_THERE = [
    ("en", "Groq goes lower still: Whisper Large v3 Turbo there costs $0.04 per hour."),
    ("en", "Groq is cheaper: there, Whisper Large v3 Turbo costs $0.04 per hour."),
    ("de", "Groq ist noch billiger: Whisper Large v3 Turbo kostet dort 0,04 Dollar je Stunde."),
    ("fr", "Groq fait moins cher : là, Whisper Large v3 Turbo coûte 0,04 dollar l’heure."),
    ("es", "Groq es más barato: allí Whisper Large v3 Turbo cuesta 0,04 dólares por hora."),
    ("it", "Groq costa meno: lì Whisper Large v3 Turbo costa 0,04 dollari all’ora."),
]


@pytest.mark.parametrize(("lang", "text"), _THERE)
def test_there_is_the_host_that_the_same_sentence_names_before(lang: str, text: str) -> None:
    assert "Groq: Whisper Large v3 Turbo, hour, 0.04 USD" in prices(f"{_FIRST[lang]} {text}", lang=lang)


def test_a_host_that_is_named_for_something_else_sells_nothing() -> None:
    text = f"{_FIRST['en']} Groq is faster. OpenAI charges $0.006 a minute for Whisper."
    assert "OpenAI: Whisper, minute, 0.006 USD" in prices(text)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Google's Gemini 2.5 Flash Image, the one everybody calls Nano Banana, is $0.039 an image."),
        ("en", "Google's Gemini 2.5 Flash Image, better known as Nano Banana, costs $0.039 an image."),
        ("de", "Gemini 2.5 Flash Image von Google, das alle Nano Banana nennen, kostet 0,039 Dollar je Bild."),
        ("de", "Gemini 2.5 Flash Image von Google, auch bekannt als Nano Banana, kostet 0,039 Dollar je Bild."),
        (
            "fr",
            "Gemini 2.5 Flash Image de Google, que tout le monde appelle Nano Banana, coûte 0,039 dollar par image.",
        ),
        ("es", "Gemini 2.5 Flash Image de Google, que todos llaman Nano Banana, cuesta 0,039 dólares por imagen."),
        ("it", "Gemini 2.5 Flash Image di Google, che tutti chiamano Nano Banana, costa 0,039 dollari per immagine."),
    ],
)
def test_what_a_product_is_called_besides_is_no_product_of_its_own(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == ["Google: Gemini 2.5 Flash Image, image, 0.039 USD"]


def test_a_product_behind_a_comma_that_says_nothing_of_a_name_is_one() -> None:
    text = "Google sells Gemini 2.5 Flash Image, but Nano Banana Pro, its elder, costs $0.134 an image."
    assert prices(text) == ["Google: Nano Banana Pro, image, 0.134 USD"]


_BEFORE = "Amazon's Titan Text Embeddings V2 is listed at $0.00002 per 1,000 tokens."


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("Web search in the Claude API is $10 per 1,000 searches.", "Anthropic: Web search"),
        ("Web search for ChatGPT costs $10 per 1,000 searches.", "OpenAI: Web search"),
        ("In the Gemini API, web search is $10 per 1,000 searches.", "Google: web search"),
        ("Web search costs $10 per 1,000 searches.", "Amazon: Web search"),
    ],
)
def test_a_tool_is_of_whose_product_it_is_part_of(text: str, whose: str) -> None:
    assert f"{whose}, 1K requests, 10 USD" in prices(f"{_BEFORE} {text}")


def test_two_prices_of_a_clause_are_of_what_is_compared_with_though_a_number_stands_between() -> None:
    text = (
        "gpt-realtime costs $4 per 1M text input tokens and $32 per 1M audio input tokens. That is 20% cheaper than "
        "gpt-4o-realtime-preview, which stays at $40 per 1M audio input tokens and $80 per 1M audio output tokens."
    )
    assert prices(text) == [
        "OpenAI: gpt-4o-realtime-preview, 1M input tokens, 40 USD [audio]",
        "OpenAI: gpt-4o-realtime-preview, 1M output tokens, 80 USD [audio]",
        "OpenAI: gpt-realtime, 1M input tokens, 32 USD [audio]",
        "OpenAI: gpt-realtime, 1M input tokens, 4 USD",
    ]


def test_audio_that_nothing_is_told_apart_from_is_no_condition() -> None:
    text = "OpenAI's gpt-4o-transcribe costs $6 per 1M audio input tokens."
    assert prices(text) == ["OpenAI: gpt-4o-transcribe, 1M input tokens, 6 USD"]


def test_a_region_behind_two_prices_is_that_of_both() -> None:
    text = "On Bedrock, Claude Sonnet 4.6 is $3.30 in and $16.50 out per million tokens in the Frankfurt region."
    assert prices(text) == [
        "Amazon: Claude Sonnet 4.6, 1M input tokens, 3.3 USD [region]",
        "Amazon: Claude Sonnet 4.6, 1M output tokens, 16.5 USD [region]",
    ]


@pytest.mark.parametrize("half", ["and half that in batch mode", "half of that in batches", "and half of it in batch"])
def test_a_half_that_is_told_of_another_mode_leaves_the_price_plain(half: str) -> None:
    text = f"Mistral AI charges a dollar per thousand pages for Mistral OCR, {half}."
    assert prices(text) == ["Mistral AI: Mistral OCR, 1K pages, 1 USD"]
