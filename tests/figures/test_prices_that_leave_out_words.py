"""Sums that leave out the currency, the unit, or that they are a year's, because the sum before them told it."""

import pytest

from tests.figures.price_desk import expected, prices

PLUS = "OpenAI: ChatGPT Plus, month, 20 USD"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "de",
            "Pro Million Eingabe-Token verlangt Anthropic für Claude Sonnet 4.5 drei Dollar, für die Ausgabe fünfzehn.",
        ),
        (
            "es",
            "Cada millón de tokens que se envía a Claude Sonnet 4.5 cuesta 3 dólares; cada millón que se recibe, 15.",
        ),
        ("it", "Per un milione di token in ingresso Claude Sonnet 4.5 chiede 3 dollari, per uno in uscita 15."),
        ("it", "Ogni milione di token in ingresso di Claude Sonnet 4.5 si paga 3 dollari, ogni milione in uscita 15."),
    ],
)
def test_the_second_way_leaves_out_currency_and_count(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == expected("""
        Anthropic: Claude Sonnet 4.5, 1M input tokens, 3 USD
        Anthropic: Claude Sonnet 4.5, 1M output tokens, 15 USD
    """)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Claude Sonnet 4.5 kostet drei Dollar je Million Eingabe-Token, für die Ausgabe mehr."),
        ("de", "Claude Sonnet 4.5 kostet drei Dollar je Million Eingabe-Token, für die Ausgabe eine."),
        ("de", "Claude Sonnet 4.5 kostet drei Dollar je Million Eingabe-Token, für die Ausgabe nichts Neues."),
        ("it", "Claude Sonnet 4.5 chiede 3 dollari per milione di token in ingresso, per uno in più niente."),
        ("it", "Claude Sonnet 4.5 chiede 3 dollari per milione di token in ingresso, uno in uscita costa di più."),
        ("es", "Claude Sonnet 4.5 cuesta 3 dólares por millón de tokens de entrada; cada millón que se recibe, más."),
    ],
)
def test_a_word_that_is_no_number_gives_nothing(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == ["Anthropic: Claude Sonnet 4.5, 1M input tokens, 3 USD"]


def test_other_models_leave_out_what_the_first_one_told() -> None:
    text = (
        "Mientras que GPT-5 cuesta 10 dólares por millón de tokens de salida, GPT-5 mini se queda en 2 "
        "y GPT-5 nano en 0,40."
    )
    assert prices(text, lang="es") == expected("""
        OpenAI: GPT-5, 1M output tokens, 10 USD
        OpenAI: GPT-5 mini, 1M output tokens, 2 USD
        OpenAI: GPT-5 nano, 1M output tokens, 0.4 USD
    """)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Perplexity Pro costs $20 a month, and 199 for Perplexity Max are due."),
        ("en", "Perplexity Pro costs $20 a month, and 199 for Perplexity Max took part in the survey."),
        ("es", "Perplexity Pro cuesta 20 dólares al mes y 3 para Perplexity Max trabajan en Madrid."),
        ("it", "Perplexity Pro costa 20 dollari al mese e 3 per Perplexity Max hanno firmato."),
        ("fr", "Perplexity Pro coûte 20 dollars par mois et 12 pour Perplexity Max ont signé."),
    ],
)
def test_a_number_for_a_product_of_which_more_is_said_is_no_price(lang: str, text: str) -> None:
    assert prices(text, lang=lang) in (["Perplexity: Perplexity Pro, month, 20 USD"], [])


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Readers pay $20 a month for Perplexity Pro and 199 for Perplexity Max."),
        (
            "es",
            "Casi todo viene de las suscripciones: 20 dólares al mes por Perplexity Pro y 199 por "
            "Perplexity Max, la más cara.",
        ),
        ("it", "Si pagano 20 dollari al mese per Perplexity Pro e 199 per Perplexity Max."),
        ("fr", "Il faut 20 dollars par mois pour Perplexity Pro et 199 pour Perplexity Max."),
        ("de", "Fällig werden 20 Dollar im Monat für Perplexity Pro und 199 für Perplexity Max."),
    ],
)
def test_a_number_for_the_next_plan_is_its_price(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == expected("""
        Perplexity: Perplexity Max, month, 199 USD
        Perplexity: Perplexity Pro, month, 20 USD
    """)


def test_a_number_that_a_maker_asks_for_its_model_is_per_the_same() -> None:
    text = "DeepSeek-R1 reste à 2,19 dollars le million de tokens en sortie, quand OpenAI en demande 60 pour o1."
    assert prices(text, lang="fr") == expected("""
        DeepSeek: DeepSeek-R1, 1M output tokens, 2.19 USD
        OpenAI: o1, 1M output tokens, 60 USD
    """)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Perplexity Max: $200 a month, or $1,999 for the year, which I took by accident."),
        ("fr", "Perplexity Max coûte 200 dollars par mois, ou 1 999 dollars pour l'année."),
        ("de", "Perplexity Max kostet 200 Dollar im Monat oder 1.999 Dollar für das Jahr."),
        ("es", "Perplexity Max cuesta 200 dólares al mes, o 1.999 dólares por todo el año."),
        ("it", "Perplexity Max costa 200 dollari al mese, oppure 1.999 dollari per l'anno intero."),
    ],
)
def test_what_the_year_costs_behind_the_month(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == expected("""
        Perplexity: Perplexity Max, month, 200 USD
        Perplexity: Perplexity Max, year, 1999 USD
    """)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("ChatGPT Plus costs $20 a month, and OpenAI paid $500 for the year's audit.", PLUS),
        ("ChatGPT Plus is $20 a month. A newspaper costs $30 a month or $300 for the year.", PLUS),
        ("He earned $200 a month, or $2,400 for the year, and pays for Claude Pro.", ""),
        ("OpenAI lost $700 a month, or $8,000 for the year, on ChatGPT Pro.", ""),
        ("ChatGPT Plus costs $20 a month, or $15 for the year ahead of it all.", PLUS),
    ],
)  # fmt: skip
def test_other_sums_of_a_year_are_none(text: str, lines: str) -> None:
    assert prices(text) == expected(lines)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Claude Pro is $20 a month. Claude Max starts at $100 and goes to $200, and I never met its limits."),
        ("de", "Claude Pro kostet 20 Dollar im Monat. Claude Max beginnt bei 100 Dollar und geht bis zu 200 Dollar."),
        ("es", "Claude Pro cuesta 20 dólares al mes. Claude Max empieza en 100 dólares y llega hasta los 200 dólares."),
    ],
)
def test_a_price_that_starts_and_goes_up_is_a_range(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == expected("""
        Anthropic: Claude Max, month, 100..200 USD
        Anthropic: Claude Pro, month, 20 USD
    """)


@pytest.mark.parametrize(
    "text",
    [
        "Claude Max starts at $100 a month and goes to $200 in January.",
        "Claude Max starts at $100 a month and goes to $200 after the first year.",
        "Claude Max starts at $100 a month and goes to $200 once the trial is over.",
        "Claude Max starts at $100 a month and the credit card goes to $200.",
        "Claude Max starts at $100 a month, and $200 goes to the shop.",
    ],
)
def test_a_price_that_rises_one_day_is_no_range(text: str) -> None:
    assert all("100..200" not in line for line in prices(text))


def test_a_plan_that_is_billed_by_the_year_leaves_out_the_currency() -> None:
    text = "Il piano Claude Pro si paga 18 euro al mese; scegliendo la fatturazione annuale diventano 15 al mese."
    assert prices(text, lang="it") == expected("""
        Anthropic: Claude Pro, month, 18 EUR
        Anthropic: Claude Pro, month, 15 EUR [annual-billing]
    """)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "it",
            "Per gli studenti Claude costa meno, ma Anthropic non rinuncia ai piani Max, da 100 e da 200 "
            "dollari al mese.",
        ),
        ("es", "Los estudiantes pagan menos, pero quedan los planes Claude Max, de 100 y de 200 dólares al mes."),
    ],
)
def test_sums_with_their_preposition_each_and_what_students_pay(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == expected("""
        Anthropic: Claude Max, month, 100 USD
        Anthropic: Claude Max, month, 200 USD
    """)


def test_what_students_pay_stays_theirs() -> None:
    text = "ChatGPT Plus costs students $10 a month, but ChatGPT Pro costs $200 a month."
    assert prices(text) == expected("""
        OpenAI: ChatGPT Plus, month, 10 USD [student]
        OpenAI: ChatGPT Pro, month, 200 USD
    """)


def test_a_unit_that_leads_before_an_adverb_and_the_older_model() -> None:
    text = (
        "Mit Claude Opus 4.5 hat Anthropic sein Spitzenmodell vorgestellt. Über die API kostet eine "
        "Million Eingabetoken "
        "nun 5 Dollar, in der Ausgabe werden 25 Dollar fällig. Beim Vorgänger, Claude Opus 4.1, standen "
        "15 und 75 Dollar "
        "auf der Rechnung."
    )
    assert prices(text, lang="de") == expected("""
        Anthropic: Claude Opus 4.1, 1M input tokens, 15 USD
        Anthropic: Claude Opus 4.1, 1M output tokens, 75 USD
        Anthropic: Claude Opus 4.5, 1M input tokens, 5 USD
        Anthropic: Claude Opus 4.5, 1M output tokens, 25 USD
    """)


def test_a_thousand_pages_that_come_to_a_sum_are_a_price() -> None:
    text = (
        "Dafür gibt es Mistral OCR 3. Tausend Seiten schlagen mit 2 Dollar zu Buche; im Stapelbetrieb "
        "kostet es 1 Dollar."
    )
    assert (
        prices(text, lang="de")[0] == "Mistral AI: Mistral OCR 3, 1K pages, 2 USD"
        or "2 USD" in prices(text, lang="de")[1]
    )


@pytest.mark.parametrize(
    "text",
    [
        "Mit Mistral OCR 3 schlug unser Archiv von 300 Seiten mit 2 Dollar zu Buche.",
        "Mit Mistral OCR 3 schlagen 40.000 Seiten mit 80 Dollar zu Buche.",
    ],
)
def test_the_pages_of_ones_own_are_an_example(text: str) -> None:
    assert prices(text, lang="de") == []


def test_a_sentence_of_google_that_ends_with_who_told_it() -> None:
    text = "Gemini 2.5 Flash è passato da 0,15 a 0,30 dollari per milione di token in ingresso, fanno sapere da Google."
    assert prices(text, lang="it") == expected("""
        Google: Gemini 2.5 Flash, 1M input tokens, 0.15 USD
        Google: Gemini 2.5 Flash, 1M input tokens, 0.3 USD
    """)
    assert prices("Claude Pro e ChatGPT Plus: fanno 40 dollari al mese.", lang="it") == []
