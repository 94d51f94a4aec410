"""Plans that a sentence names by their word alone behind what their maker asks for them, in five languages."""

from __future__ import annotations

import pytest

from tests.figures.price_desk import prices

PRO, MAX = "Perplexity: Perplexity Pro, month, 20 USD", "Perplexity: Perplexity Max, month, 200 USD"
PLUS = "OpenAI: ChatGPT Plus, month, 20 USD"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Perplexity charges $20 a month for Pro."),
        ("en", "Perplexity is now charging $20 a month for Pro, which brings better answers."),
        ("en", "Perplexity, the search engine, asks for $20 per month for Pro."),
        ("en", "For Pro, Perplexity wants $20 a month."),
        ("en", "Perplexity sells Pro for $20 a month."),
        ("en", "Perplexity has gone online in Peru. The company charges $20 a month for Pro."),
        ("de", "Perplexity nimmt 20 Dollar im Monat für Pro."),
        ("de", "Perplexity verlangt für Pro 20 Dollar im Monat."),
        ("de", "Für Pro verlangt Perplexity 20 Dollar im Monat."),
        ("fr", "Perplexity demande 20 dollars par mois pour Pro."),
        ("fr", "Pour Pro, Perplexity réclame 20 dollars par mois."),
        ("fr", "Perplexity fait payer Pro 20 dollars par mois."),
        ("es", "Perplexity pide 20 dólares al mes por Pro."),
        ("es", "Por Pro, Perplexity cobra 20 dólares al mes."),
        ("es", "Perplexity vende Pro por 20 dólares al mes."),
        ("it", "Perplexity chiede 20 dollari al mese per Pro."),
        ("it", "Perplexity fa pagare Pro 20 dollari al mese."),
        ("it", "Per Pro Perplexity vuole 20 dollari al mese."),
    ],
)
def test_a_maker_asks_for_a_plan(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == [PRO]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Perplexity charges $20 a month for Pro and $200 for Max."),
        ("en", "Perplexity has two plans. It asks $20 a month for Pro and $200 a month for Max."),
        ("de", "Perplexity berechnet 20 Dollar monatlich für Pro und 200 Dollar für Max."),
        ("es", "Perplexity cobra por Pro 20 dólares al mes y por Max 200."),
    ],
)
def test_a_maker_asks_for_two_plans(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == [MAX, PRO]


def test_a_bound_stays_one() -> None:
    assert prices("Perplexity charges up to $200 a month for Max.") == ["Perplexity: Perplexity Max, month, ..200 USD"]


@pytest.mark.parametrize(
    "text",
    [
        "Perplexity charges $20 a month for Pro-level support.",
        "Perplexity charges $20 a month for Pro Cycling News.",
        "Perplexity charges $20 a month for nothing in particular.",
        "The gym next to Perplexity charges $20 a month for Pro.",
        "Canva charges $13 a month for Pro, and Perplexity buys it.",
        "Adobe, a customer of OpenAI, charges $20 a month for Pro.",
        "Perplexity pays $20 a month for Pro.",
        "Perplexity pays Canva $20 a month for Pro.",
        "Our office pays Anthropic $2,000 a month for Team.",
        "Perplexity offers a $20 discount for Pro.",
    ],
)
def test_but_what_others_ask_or_pay_and_longer_names_are_no_price_of_it(text: str) -> None:
    assert prices(text) == []
    assert prices(f"{text} Perplexity charges $20 a month for Pro.")[-1:] == [PRO]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "OpenAI charges $20 a month, or $200 a year, for ChatGPT Plus."),
        ("en", "For $20 a month or $200 a year you get ChatGPT Plus."),
        ("de", "OpenAI verlangt 20 Dollar im Monat oder 200 Dollar im Jahr für ChatGPT Plus."),
        ("fr", "OpenAI demande 20 dollars par mois ou 200 dollars par an pour ChatGPT Plus."),
        ("es", "OpenAI cobra 20 dólares al mes o 200 dólares al año por ChatGPT Plus."),
        ("it", "OpenAI chiede 20 dollari al mese o 200 dollari all'anno per ChatGPT Plus."),
    ],
)
def test_a_plan_behind_what_it_costs_a_month_and_a_year_has_both(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == [PLUS, "OpenAI: ChatGPT Plus, year, 200 USD"]


def test_but_what_the_month_is_paid_for_itself_is_another_thing() -> None:
    text = "OpenAI pays $20 a month for tea or $200 a year for ChatGPT Plus."
    assert prices(text) == ["OpenAI: ChatGPT Plus, year, 200 USD"]


@pytest.mark.parametrize(
    ("lang", "bill", "price"),
    [
        ("en", "A law firm pays Anthropic $2,000 a month for Claude Pro.", "A subscriber pays $20 a month for {}."),
        ("en", "Our office pays $300 a month for Claude Pro.", "Whoever joins from a firm pays $20 a month for {}."),
        ("de", "Eine Kanzlei zahlt Anthropic 2.000 Dollar im Monat für Claude Pro.",
         "Ein Nutzer zahlt 20 Dollar im Monat für {}."),
        ("fr", "Un cabinet verse 2.000 dollars par mois à Anthropic pour Claude Pro.",
         "Un abonné paie 20 dollars par mois pour {}."),
        ("es", "Un bufete paga a Anthropic 2.000 dólares al mes por Claude Pro.",
         "Un cliente paga 20 dólares al mes por {}."),
        ("it", "Una redazione paga 2.000 dollari al mese per Claude Pro.",
         "Un utente paga 20 dollari al mese per {}."),
    ],
)  # fmt: skip
def test_what_somebody_pays_is_a_bill_and_what_a_subscriber_pays_the_price(lang: str, bill: str, price: str) -> None:
    assert prices(bill, lang=lang) == []
    assert prices(price.format("ChatGPT Plus"), lang=lang) == [PLUS]
