"""Sentences that open with a name nobody has listed, sums with a half behind their currency, and who is a student."""

from __future__ import annotations

import pytest

from pipeline.figures.amounts import find_amounts
from tests.figures.price_desk import expected, prices

_HAIKU = "Anthropic: Claude Haiku 4.5, 1M input tokens, 1 USD"
_FIRST = {
    "en": "Claude Haiku 4.5 costs $1 per million input tokens.",
    "de": "Claude Haiku 4.5 kostet 1 Dollar je Million Eingabetoken.",
    "fr": "Claude Haiku 4.5 coûte 1 dollar le million de tokens en entrée.",
    "es": "Claude Haiku 4.5 cuesta 1 dólar por millón de tokens de entrada.",
    "it": "Claude Haiku 4.5 costa 1 dollaro per milione di token in ingresso.",
}


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        ("en", "Birdsong takes $0.0009 for a minute of sound."),
        ("en", "Birdsong Fast does it for USD 0.006 a minute."),
        ("en", "Vectors v2 has become a little cheaper; 1,000 input tokens are $0.0001."),
        ("en", "Birdsong, built in Lyon, does the same for $0.20 per million input tokens."),
        ("de", "Singvogel schafft das für 0,20 Dollar je Million Eingabetoken."),
        ("fr", "Oiselle le fait pour 0,20 dollar le million de tokens en entrée."),
        ("es", "Jilguero lo hace por 0,20 dólares por millón de tokens de entrada."),
        ("it", "Usignolo lo fa per 0,20 dollari per milione di token in ingresso."),
    ],
)
def test_what_a_name_that_nobody_listed_costs_is_not_the_price_of_the_product_before(lang: str, sentence: str) -> None:
    assert prices(f"{_FIRST[lang]} {sentence}", lang=lang, title="Anthropic") == [_HAIKU]


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        ("en", "Output is $5 per million tokens."),
        ("en", "It takes $5 per million output tokens."),
        ("en", "Haiku takes $5 per million output tokens."),
        ("en", "Output has become cheaper; it is $5 per million tokens."),
        ("de", "Die Ausgabe ist etwas teurer; eine Million Token kostet 5 Dollar."),
        ("fr", "La sortie est plus chère, à 5 dollars le million de tokens."),
        ("es", "La salida es más cara: 5 dólares por millón de tokens."),
        ("it", "L'output è più caro: 5 dollari per milione di token."),
    ],
)
def test_what_goes_on_about_the_product_before_is_its_price(lang: str, sentence: str) -> None:
    found = prices(f"{_FIRST[lang]} {sentence}", lang=lang, title="Anthropic")
    assert found == expected(f"{_HAIKU}\n Anthropic: Claude Haiku 4.5, 1M output tokens, 5 USD")


@pytest.mark.parametrize(
    ("lang", "text", "values"),
    [
        ("en", "it costs a dollar and a half per call", ["1.5"]),
        ("en", "ten dollars and a half", ["10.5"]),
        ("en", "two dollars and half the time", ["2"]),
        ("fr", "un dollar et demi le million", ["1.5"]),
        ("fr", "un million et demi d'euros", ["1500000"]),
        ("es", "un dólar y medio por llamada", ["1.5"]),
        ("es", "un dólar y medio millón de euros", ["1", "500000"]),
        ("it", "due euro e mezzo in uscita", ["2.5"]),
        ("it", "mezzo dollaro", ["0.5"]),
    ],
)
def test_a_half_behind_a_currency_belongs_to_the_sum(lang: str, text: str, values: list[str]) -> None:
    assert [f"{amount.low:f}" for amount in find_amounts(text, lang)] == values


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "At universities SuperGrok is cheaper: those enrolled get it for $12 a month."),
        ("de", "An Hochschulen ist SuperGrok günstiger: Eingeschriebene bekommen es für 12 Dollar im Monat."),
        ("fr", "Les inscrits à l'université paient SuperGrok 12 dollars par mois."),
        ("es", "Los matriculados en una universidad pagan 12 dólares al mes por SuperGrok."),
        ("it", "Chi è iscritto all'università paga SuperGrok 12 dollari al mese."),
    ],
)
def test_who_is_enrolled_is_a_student(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == ["xAI: SuperGrok, month, 12 USD [student]"]


def test_a_customised_model_is_a_tuned_one_and_a_customised_plan_is_none() -> None:
    assert prices("The customised Command R runs at $0.30 per million input tokens.", title="Cohere") == [
        "Cohere: Command R, 1M input tokens, 0.3 USD [fine-tuned]"
    ]
    assert prices("The customised plan of Claude Team costs $30 per user per month.") == [
        "Anthropic: Claude Team, user/month, 30 USD"
    ]


@pytest.mark.parametrize("opening", ["Vectors v2, any length of text:", "Vectors Lite v2:", "Vectors-2:"])
def test_a_name_with_a_version_before_a_colon_is_a_product_on_its_makers_page(opening: str) -> None:
    told = f"<h1>AI21 Labs</h1><p>{opening} $0.10 per million tokens.</p>"
    html = f"<html><head><title>AI21 Labs: pricing</title></head><body>{told}</body></html>"
    name = opening.partition(":")[0].partition(",")[0]
    assert prices(html) == [f"AI21 Labs: {name}, 1M tokens, 0.1 USD"]


@pytest.mark.parametrize(
    ("lang", "told", "name"),
    [
        ("en", "Meet GPT-7 Umbra. For GPT-7 Umbra one pays $4 per million input tokens.", "GPT-7 Umbra"),
        (
            "en",
            "Meet GPT-7 Umbra, OpenAI's next model. The price of Umbra is $4 per million input tokens.",
            "GPT-7 Umbra",
        ),
        ("de", "Neu ist GPT-7 Umbra. Für GPT-7 Umbra zahlt man 4 Dollar pro Million Input-Token.", "GPT-7 Umbra"),
        ("it", "Arriva GPT-7 Umbra. GPT-7 Umbra costa 4 dollari per milione di token in input.", "GPT-7 Umbra"),
        # once alone, in a title's words, and nouns of the trade
        ("en", "GPT-7 Umbra costs $4 per million input tokens.", "GPT-7"),
        ("en", "GPT-7 Costs And GPT-7 Costs Again: GPT-7 is $4 per million input tokens.", "GPT-7"),
        (
            "de",
            "Die GPT-7 Preise fallen, und wer GPT-7 Preise sucht: GPT-7 kostet 4 Dollar pro Million Input-Token.",
            "GPT-7",
        ),
        # a line's name and a size
        ("en", "Gemini Flash costs $4 per million input tokens.", "Gemini Flash"),
    ],
)
def test_words_behind_a_version(lang: str, told: str, name: str) -> None:
    owner = "Google" if name.startswith("Gemini") else "OpenAI"
    assert prices(told, lang=lang) == [f"{owner}: {name}, 1M input tokens, 4 USD"]


def test_a_multiple_before_a_plan() -> None:
    told = "Claude Pro ($20/month) is enough for most. Claude 20x Max ($200/month) is for the rest."
    assert prices(told) == ["Anthropic: Claude 20x Max, month, 200 USD", "Anthropic: Claude Pro, month, 20 USD"]


@pytest.mark.parametrize(
    ("lang", "header"),
    [
        ("en", "Estimated cost of a season"),
        ("de", "Geschätzte Saisonkosten"),
        ("fr", "Coût estimé de la saison"),
        ("es", "Coste estimado de la temporada"),
        ("it", "Costo stagionale stimato"),
    ],
)
def test_what_one_use_is_estimated_at_is_no_price(lang: str, header: str) -> None:
    told = f"| Model | Price (in/out per 1M tokens) | {header} |\n|---|---|---|\n| GPT-5 mini | $0.25 / $2 | ~$9.12 |\n"
    assert prices(told, lang=lang) == [
        "OpenAI: GPT-5 mini, 1M input tokens, 0.25 USD",
        "OpenAI: GPT-5 mini, 1M output tokens, 2 USD",
    ]


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        (
            "de",
            "ChatGPT Business kostet 25 Dollar pro Nutzer und Monat bei jährlicher Zahlung, 30 Dollar bei monatlicher.",
        ),
        (
            "it",
            "ChatGPT Business costa 25 dollari per utente al mese con il piano annuale, 30 dollari con quello mensile.",
        ),
    ],
)
def test_the_way_of_billing_with_its_noun_left_out(lang: str, told: str) -> None:
    assert prices(told, lang=lang)[-1] == "OpenAI: ChatGPT Business, user/month, 30 USD"


@pytest.mark.parametrize(
    ("lang", "seller"),
    [
        ("fr", "Certains hébergeurs tiers facturent"),
        ("de", "Drittanbieter verlangen für"),
        ("it", "Alcuni fornitori terzi offrono"),
    ],
)
def test_prices_of_those_who_sell_on_are_not_the_makers(lang: str, seller: str) -> None:
    assert prices(f"{seller} Mistral Large 3 0,20 $ / 1M tokens.", lang=lang) == []
