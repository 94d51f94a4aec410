"""Prices in running text: a second move behind the first, answers to a question, hours, and what many seats come to."""

from __future__ import annotations

import pytest

from .price_desk import expected, prices, reading


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "fr",
            "Le prix de deepseek-chat passe de 0,27 à 0,56 dollar par million de tokens en entrée et "
            "de 1,10 à 1,68 dollar par million de tokens en sortie.",
        ),
        (
            "es",
            "El precio de deepseek-chat sube de 0,27 a 0,56 dólares por millón de tokens de entrada y "
            "de 1,10 a 1,68 dólares por millón de tokens de salida.",
        ),
        (
            "it",
            "Il prezzo di deepseek-chat sale da 0,27 a 0,56 dollari per milione di token in ingresso e "
            "da 1,10 a 1,68 dollari per milione di token in uscita.",
        ),
    ],
)
def test_a_second_move_goes_on_from_the_first(lang: str, text: str) -> None:
    wanted = """
        DeepSeek: deepseek-chat, 1M input tokens, 0.27 USD
        DeepSeek: deepseek-chat, 1M input tokens, 0.56 USD
        DeepSeek: deepseek-chat, 1M output tokens, 1.1 USD
        DeepSeek: deepseek-chat, 1M output tokens, 1.68 USD
    """
    assert prices(text, lang=lang) == expected(wanted)


def test_a_second_move_may_be_of_another_plan() -> None:
    text = "Le Chat Pro sube de 15 a 18 euros al mes y Le Chat Team de 25 a 30 euros por usuario al mes."
    wanted = """
        Mistral AI: Le Chat Pro, month, 15 EUR
        Mistral AI: Le Chat Pro, month, 18 EUR
        Mistral AI: Le Chat Team, user/month, 25 EUR
        Mistral AI: Le Chat Team, user/month, 30 EUR
    """
    assert prices(text, lang="es") == expected(wanted)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "fr",
            "Claude Pro coûte de 18 à 20 euros par mois et Claude Team de 25 à 30 euros par utilisateur et par mois.",
        ),
        ("it", "Claude Pro costa da 18 a 20 euro al mese e Claude Team da 25 a 30 euro per utente al mese."),
    ],
)
def test_ranges_that_nothing_moves_stay_ranges(lang: str, text: str) -> None:
    wanted = "Anthropic: Claude Pro, month, 18..20 EUR\nAnthropic: Claude Team, user/month, 25..30 EUR"
    assert prices(text, lang=lang) == expected(wanted)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "ChatGPT Plus coûte 1 999 roupies par mois et ChatGPT Pro 19 900 roupies par mois."),
        ("de", "ChatGPT Plus kostet 1 999 Rupien im Monat und ChatGPT Pro 19 900 Rupien im Monat."),
        ("es", "ChatGPT Plus cuesta 1 999 rupias al mes y ChatGPT Pro 19 900 rupias al mes."),
    ],
)
def test_thousands_behind_a_plan_are_no_version_of_it(lang: str, text: str) -> None:
    wanted = "OpenAI: ChatGPT Plus, month, 1999 INR\nOpenAI: ChatGPT Pro, month, 19900 INR"
    assert prices(text, lang=lang) == expected(wanted)


def _asked(*pairs: tuple[str, str]) -> str:
    lines = "".join(f"<div class='q'>{q}</div><div class='a'>{a}</div>" for q, a in pairs)
    return f"<html><body><main><h1>FAQ</h1>{lines}</main></body></html>"


@pytest.mark.parametrize(
    ("lang", "question", "answer"),
    [
        ("fr", "Combien coûte Claude Pro ?", "18 € par mois ou 180 € par an."),
        ("de", "Was kostet Claude Pro?", "18 Euro im Monat oder 180 Euro im Jahr."),
        ("de", "Und wie teuer ist Claude Pro?", "18 Euro im Monat oder 180 Euro im Jahr."),
        ("es", "¿Cuánto cuesta Claude Pro?", "18 euros al mes o 180 euros al año."),
        ("it", "Quanto costa Claude Pro?", "18 euro al mese oppure 180 euro all'anno."),
    ],
)
def test_an_answer_is_about_what_the_line_above_asks_for(lang: str, question: str, answer: str) -> None:
    wanted = "Anthropic: Claude Pro, month, 18 EUR\nAnthropic: Claude Pro, year, 180 EUR"
    assert prices(_asked((question, answer)), lang=lang) == expected(wanted)


@pytest.mark.parametrize(
    ("lang", "plan", "answer", "other", "sum_"),
    [
        ("fr", "Combien coûte Claude Pro ?", "18 € par mois.", "Combien vais-je économiser ?", "3 € par mois."),
        ("de", "Was kostet Claude Pro?", "18 Euro im Monat.", "Und was spare ich?", "3 Euro im Monat."),
        ("es", "¿Cuánto cuesta Claude Pro?", "18 euros al mes.", "¿Hay saldo de regalo?", "5 euros al mes."),
        ("it", "Quanto costa Claude Pro?", "18 euro al mese.", "Ci sono buoni?", "5 euro al mese."),
    ],
)
def test_an_answer_to_another_question_is_not(lang: str, plan: str, answer: str, other: str, sum_: str) -> None:
    assert prices(_asked((plan, answer), (other, sum_)), lang=lang) == ["Anthropic: Claude Pro, month, 18 EUR"]


def test_a_question_about_something_else_does_not_silence_what_names_its_plan() -> None:
    body = _asked(
        ("Welche Programme nutzen Sie?", "Wir haben Le Chat Team. Das kostet 24,99 Euro pro Nutzer und Monat.")
    )
    assert prices(body, lang="de") == ["Mistral AI: Le Chat Team, user/month, 24.99 EUR"]


@pytest.mark.parametrize(
    ("lang", "text", "tool"),
    [
        (
            "fr",
            "Grok 4 coûte 3 dollars par million de tokens en entrée. Les recherches web sont facturées "
            "5 dollars les 1 000 appels.",
            "recherches web",
        ),
        (
            "de",
            "Grok 4 kostet 3 Dollar je Million Eingabe-Token. Websuchen schlagen mit 5 Dollar je 1.000 "
            "Anfragen zu Buche.",
            "Websuchen",
        ),
        (
            "es",
            "Grok 4 cuesta 3 dólares por millón de tokens de entrada. Las búsquedas web se cobran a 5 "
            "dólares por cada 1.000 llamadas.",
            "búsquedas web",
        ),
        (
            "it",
            "Grok 4 costa 3 dollari per milione di token in ingresso. Le ricerche web costano 5 "
            "dollari ogni 1.000 chiamate.",
            "ricerche web",
        ),
    ],
)
def test_searches_are_a_tool_and_not_the_model(lang: str, text: str, tool: str) -> None:
    wanted = f"xAI: Grok 4, 1M input tokens, 3 USD\nxAI: {tool}, 1K requests, 5 USD"
    assert prices(text, lang=lang) == expected(wanted)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "fr",
            "Entre 17h30 et 1h30, deepseek-chat ne coûte que 0,14 dollar par million de tokens en "
            "entrée. Le jour, c'est 0,27 dollar en entrée.",
        ),
        (
            "de",
            "Zwischen 17:30 Uhr und 1:30 Uhr kostet deepseek-chat 0,14 Dollar pro Million "
            "Eingabe-Token. Am Tag sind es 0,27 Dollar für die Eingabe.",
        ),
        (
            "es",
            "Entre las 17:30 y la 1:30, deepseek-chat cuesta solo 0,14 dólares por millón de tokens de "
            "entrada. De día son 0,27 dólares de entrada.",
        ),
        (
            "it",
            "Tra le 17:30 e le 1:30 deepseek-chat costa appena 0,14 dollari per milione di token in "
            "ingresso. Di giorno sono 0,27 dollari in ingresso.",
        ),
    ],
)
def test_a_price_of_some_hours_is_an_offer_where_the_day_costs_more(lang: str, text: str) -> None:
    wanted = """
        DeepSeek: deepseek-chat, 1M input tokens, 0.14 USD [promotional]
        DeepSeek: deepseek-chat, 1M input tokens, 0.27 USD
    """
    assert prices(text, lang=lang) == expected(wanted)
    assert all(figure.as_of is None for figure in reading(text, lang=lang).figures)  # "1h30" is no half of a year


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "fr",
            "Claude Team coûte 25 € par utilisateur et par mois. Avec 12 utilisateurs, la note est de 300 € par mois.",
        ),
        ("de", "Claude Team kostet 25 Euro pro Nutzer und Monat. Bei 40 Nutzern sind das 1.000 Euro im Monat."),
        ("es", "Claude Team cuesta 25 euros por usuario al mes. Una gestoría con diez cuentas paga 250 euros al mes."),
        ("it", "Claude Team costa 25 euro per utente al mese. Con 10 postazioni il conto è di 250 euro al mese."),
    ],
)
def test_what_many_seats_come_to_is_no_price(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == ["Anthropic: Claude Team, user/month, 25 EUR"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Bei 50 Nutzern kostet Claude Team weiterhin 25 Euro pro Nutzer und Monat."),
        ("es", "Claude Team cuesta 25 euros por usuario al mes, también para 100 usuarios."),
    ],
)
def test_a_price_by_the_seat_is_one_however_many_there_are(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == ["Anthropic: Claude Team, user/month, 25 EUR"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "de",
            "ChatGPT Plus liegt bei 23 Euro im Monat, Claude Pro bei 18 Euro. Wer bei Anthropic "
            "jährlich bezahlt, kommt auf 15 Euro im Monat.",
        ),
        (
            "fr",
            "ChatGPT Plus est à 23 euros par mois, Claude Pro à 18 euros. Chez Anthropic, le paiement "
            "annuel ramène la note à 15 euros par mois.",
        ),
        (
            "es",
            "ChatGPT Plus cuesta 23 euros al mes y Claude Pro 18 euros. En Anthropic el pago anual "
            "baja a 15 euros al mes.",
        ),
    ],
)
def test_terms_told_by_the_company_alone_are_of_its_one_plan(lang: str, text: str) -> None:
    wanted = """
        OpenAI: ChatGPT Plus, month, 23 EUR
        Anthropic: Claude Pro, month, 18 EUR
        Anthropic: Claude Pro, month, 15 EUR [annual-billing]
    """
    assert prices(text, lang=lang) == expected(wanted)


def test_what_a_company_spends_itself_is_no_price_of_its_plan() -> None:
    text = "ChatGPT Plus cuesta 23 euros al mes y Claude Pro 18 euros. Anthropic gasta 15 euros al mes en café."
    wanted = "OpenAI: ChatGPT Plus, month, 23 EUR\nAnthropic: Claude Pro, month, 18 EUR"
    assert prices(text, lang="es") == expected(wanted)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Perplexity Max costs $200 a month (2,000 a year)."),
        ("de", "Perplexity Max kostet 200 Dollar im Monat (2.000 im Jahr)."),
        ("es", "Perplexity Max cuesta 200 dólares al mes (o 2.000 al año)."),
        ("it", "Perplexity Max costa 200 dollari al mese (2.000 all'anno)."),
    ],
)
def test_a_bracket_tells_the_year_in_the_currency_of_the_month(lang: str, text: str) -> None:
    wanted = "Perplexity: Perplexity Max, month, 200 USD\nPerplexity: Perplexity Max, year, 2000 USD"
    assert prices(text, lang=lang) == expected(wanted)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Perplexity Max costs $200 a month (500 searches a month)."),
        ("it", "Perplexity Max costa 200 dollari al mese. Le domande sono 300 al giorno (9.000 al mese)."),
    ],
)
def test_a_bracket_that_counts_something_tells_no_price(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == ["Perplexity: Perplexity Max, month, 200 USD"]
