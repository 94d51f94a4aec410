"""Prices told beside others: there, by night, of three kinds, of rivals without a name, of what does not move."""

from __future__ import annotations

import pytest

from tests.figures.price_desk import prices, reading

_TWO = {
    "en": "OpenAI and Anthropic keep their prices.",
    "fr": "OpenAI et Anthropic gardent leurs tarifs.",
    "de": "OpenAI und Anthropic lassen ihre Preise stehen.",
    "es": "OpenAI y Anthropic mantienen sus tarifas.",
    "it": "OpenAI e Anthropic lasciano i listini come sono.",
}


@pytest.mark.parametrize(
    ("lang", "text", "seller"),
    [
        ("en", "Groq is quick. Qwen3 32B costs $0.29 per million tokens in and $0.59 out there.", "Groq"),
        ("en", "Together AI makes it simple and asks $0.29 per million tokens for Qwen3 32B.", "Together AI"),
        ("en", "On Amazon's Bedrock, Qwen3 32B is priced at $0.29 per million tokens.", "Amazon"),
        ("en", "Qwen3 32B runs on Groq for $0.29 per million tokens.", "Groq"),
        ("de", "In Amazons Cloud kostet Qwen3 32B 0,29 Dollar je Million Token.", "Amazon"),
        ("fr", "Groq est rapide. Qwen3 32B y coûte 0,29 dollar par million de tokens.", "Groq"),
        ("en", "Groq is quick, and many are there. Qwen3 32B costs $0.29 per million tokens.", "Alibaba"),
    ],
)
def test_a_price_is_of_whom_a_model_is_sold_by(lang: str, text: str, seller: str) -> None:
    told = prices(f"{_TWO[lang]} {text}", lang=lang)
    assert {line.split(":")[0] for line in told} == {seller}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "By night, V costs $0.14 per million tokens in and $0.55 out, against $0.27 and $1.10 by day."),
        (
            "fr",
            "V : 0,14 dollar en entrée et 0,55 en sortie la nuit par million de tokens, "
            "contre 0,27 et 1,10 dollar en journée.",
        ),
        (
            "de",
            "Nachts kostet V 0,14 Dollar je Million Eingabe-Token und 0,55 für die Ausgabe, "
            "am Tag 0,27 und 1,10 Dollar.",
        ),
    ],
)
def test_prices_by_night_and_by_day(lang: str, text: str) -> None:
    assert prices(text.replace("V", "DeepSeek-V3"), lang=lang) == [
        "DeepSeek: DeepSeek-V3, 1M input tokens, 0.14 USD [promotional]",
        "DeepSeek: DeepSeek-V3, 1M input tokens, 0.27 USD",
        "DeepSeek: DeepSeek-V3, 1M output tokens, 0.55 USD [promotional]",
        "DeepSeek: DeepSeek-V3, 1M output tokens, 1.1 USD",
    ]


_THREE = {
    "en": "GPT-5 costs $1.25 per million tokens for input, $0.13 for cached input and $10 for output. ",
    "es": "GPT-5 cuesta, por millón de tokens, 1,25 dólares de entrada, 0,13 dólares en caché y 10 de salida. ",
    "de": "GPT-5 kostet je Million Token 1,25 Dollar für Eingaben, 0,13 Dollar aus dem Cache und 10 für Ausgaben. ",
}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "With GPT-5 mini they are $0.25, $0.03 and $2."),
        ("es", "Con GPT-5 mini son 0,25, 0,03 y 2 dólares."),
        ("de", "Bei GPT-5 mini sind es 0,25, 0,03 und 2 Dollar."),
    ],
)
def test_three_sums_are_in_the_order_of_the_three_before(lang: str, text: str) -> None:
    told = prices(_THREE[lang] + text, lang=lang)
    assert [line for line in told if "mini" in line] == [
        "OpenAI: GPT-5 mini, 1M cached input tokens, 0.03 USD",
        "OpenAI: GPT-5 mini, 1M input tokens, 0.25 USD",
        "OpenAI: GPT-5 mini, 1M output tokens, 2 USD",
    ]


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        ("en", "Qwen3-Max is $1 and $6 per million tokens for prompts up to 32,000 tokens, $2 and $9 when longer.",
         ["1M input tokens, 1 USD [short-context]", "1M input tokens, 2 USD [long-context]",
          "1M output tokens, 6 USD [short-context]", "1M output tokens, 9 USD [long-context]"]),
        ("fr", "Grok 4.1 Fast : 20 cents par million de tokens lus, 50 cents pour ceux écrits, 5 pour ceux du cache.",
         ["1M cached input tokens, 0.05 USD", "1M input tokens, 0.2 USD", "1M output tokens, 0.5 USD"]),
        ("it", "Con Nano Banana Pro un'immagine fino a 2K viene 0,13 dollari, una in 4K 0,24 dollari.",
         ["image, 0.13 USD", "image, 0.24 USD"]),
        ("es", "Con Mistral OCR 3, las 1.000 páginas salen a 2 dólares, o a 1 dólar si se procesan por lotes.",
         ["1K pages, 1 USD [batch]", "1K pages, 2 USD"]),
        ("de", "gpt-3.5-turbo kostet 2 Dollar je Million Token, ganz gleich, ob sie hinein- oder herausgehen.",
         ["1M tokens, 2 USD"]),
    ],
)  # fmt: skip
def test_what_sums_side_by_side_are_for(lang: str, text: str, told: list[str]) -> None:
    assert [line.split(", ", 1)[1] for line in prices(text, lang=lang)] == told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            'Mistral OCR 3 costs $2 per 1,000 pages. "Some of the older tools ask for $10 per 1,000 pages," it says.',
        ),
        ("fr", "Mistral OCR 3 coûte 2 dollars les 1 000 pages. La concurrence demande 10 dollars pour 1 000 pages."),
        ("de", "Mistral OCR 3 kostet 2 Dollar je 1.000 Seiten. Bei anderen Anbietern kosten 1.000 Seiten 10 Dollar."),
        (
            "es",
            "Mistral OCR 3 cuesta 2 dólares por 1.000 páginas. Otros proveedores piden 10 dólares por 1.000 páginas.",
        ),
        (
            "it",
            "Mistral OCR 3 costa 2 dollari ogni 1.000 pagine, alcuni concorrenti chiedono 10 dollari.",
        ),
        ("en", "Mistral OCR 3 costs $2 per 1,000 pages. The city paid $41,000 for 300,000 pages last year."),
        ("en", "Most rivals ask more, but Mistral OCR 3 costs $2 per 1,000 pages."),
    ],
)
def test_what_others_ask_without_a_name_is_no_price_of_ours(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == ["Mistral AI: Mistral OCR 3, 1K pages, 2 USD"]


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        ("de", "Claude Team Premium mit Claude Code kostet 150 Dollar im Monat.",
         ["Claude Team Premium, month, 150 USD"]),
        ("fr", "Claude Pro avec Claude Code revient à 20 dollars par mois.", ["Claude Pro, month, 20 USD"]),
        ("en", "Claude Pro is $20 a month. By the year it is $200, up from $180.",
         ["Claude Pro, month, 20 USD", "Claude Pro, year, 180 USD", "Claude Pro, year, 200 USD"]),
        ("it", "Claude Pro costa 18 euro al mese. All'anno sono 180 euro.",
         ["Claude Pro, month, 18 EUR", "Claude Pro, year, 180 EUR"]),
        ("es", "Claude Max se cobra en dólares: 100 al mes.", ["Claude Max, month, 100 USD"]),
        ("de", "Claude Max wird in Dollar abgerechnet: 100 im Monat.", ["Claude Max, month, 100 USD"]),
        ("es", "Claude Pro vale 900 pesos argentinos mensuales, aunque los dos primeros meses lo dejan en 500.",
         ["Claude Pro, month, 500 ARS [promotional]", "Claude Pro, month, 900 ARS"]),
        ("it", "Claude Pro costa agli studenti 9 euro al mese, contro i 18 euro di tutti gli altri.",
         ["Claude Pro, month, 18 EUR", "Claude Pro, month, 9 EUR [student]"]),
        ("es", "El modelo grande se llama Claude Opus 4.5. La entrada cuesta 5 dólares por millón de tokens.",
         ["Claude Opus 4.5, 1M input tokens, 5 USD"]),
    ],
)  # fmt: skip
def test_plans_in_plain_words(lang: str, text: str, told: list[str]) -> None:
    assert prices(text, lang=lang) == [f"Anthropic: {line}" for line in told]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "SuperGrok is not going up to $40 a month, a spokesman said. It stays at $30."),
        ("fr", "SuperGrok ne passera pas à 40 dollars par mois, dit l'entreprise. Il reste à 30 dollars."),
        ("de", "SuperGrok wird nicht 40 Dollar im Monat kosten, sagt ein Sprecher. Es bleibt bei 30 Dollar."),
        ("es", "SuperGrok no subirá a 40 dólares al mes, dice un portavoz. Se queda en 30 dólares."),
        ("it", "SuperGrok non salirà a 40 dollari al mese, dice un portavoce. Resta a 30 dollari."),
    ],
)
def test_a_price_that_is_not_to_come_is_denied_and_the_one_that_stays_is_told(lang: str, text: str) -> None:
    told = {(str(f.high), f.hedge): f.status for f in reading(text, lang=lang).figures}
    assert told == {("40", "exact"): "denied", ("30", "exact"): "asserted"}


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        ("en", "Llama 3.3 70B: $0.59 per million input tokens at Groq, $0.88 at Together AI, $0.72 on Bedrock.",
         {"Groq": 0.59, "Together AI": 0.88, "Amazon": 0.72}),
        ("en", "DeepSeek-R1 on Azure is $1.35 per million input tokens; DeepSeek itself asks $0.55.",
         {"Microsoft": 1.35, "DeepSeek": 0.55}),
        ("en", "Groq's price for Qwen3 32B is $0.29 per million input tokens.", {"Groq": 0.29}),
    ],
)  # fmt: skip
def test_what_another_company_asks_for_the_same(lang: str, text: str, told: dict[str, float]) -> None:
    found = reading(f"{_TWO[lang]} {text}", lang=lang).figures
    assert {f.subject: float(f.high or 0) for f in found} == told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "GPT Image 1 is priced by quality: $0.01 for a low-quality square image, $0.04 for a medium one."),
        ("de", "Mit GPT Image 1 kostet ein quadratisches Bild 0,01 Dollar in niedriger, 0,04 in mittlerer Qualität."),
        ("it", "Con GPT Image 1 un'immagine costa 0,01 dollari in bassa qualità, 0,04 in media."),
    ],
)
def test_a_picture_of_several_qualities(lang: str, text: str) -> None:
    told = prices(f"{_TWO[lang]} {text}", lang=lang)
    assert told == ["OpenAI: GPT Image 1, image, 0.01 USD", "OpenAI: GPT Image 1, image, 0.04 USD"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "GPT-5 costs $1 per million tokens. At ours it is $2, says the reseller."),
        (
            "de",
            "GPT-5 kostet 1 Dollar je Million Token. Für 2 Dollar je Million Token gibt es GPT-5 beim Zwischenhändler.",
        ),
    ],
)
def test_what_a_reseller_asks_is_none_of_the_vendors(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == ["OpenAI: GPT-5, 1M tokens, 1 USD"]
