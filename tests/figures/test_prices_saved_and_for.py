"""What a price saves, what another product behind "for" costs, examples that are worked out, other goods to compare."""

from __future__ import annotations

import pytest

from .price_desk import expected, prices, reading

_COPILOT = """
    Microsoft: Copilot Pro, month, 18 {money}
    Microsoft: Copilot Pro, year, 180 {money}
"""


def _card(lang: str, *lines: str) -> str:
    told = "".join(f"<p>{line}</p>" for line in lines)
    return (
        f"<html lang='{lang}'><title>Microsoft Copilot</title><body><h1>Copilot</h1><h3>Copilot Pro</h3>{told}</body>"
    )


@pytest.mark.parametrize("wrap", ["{} ({})", "{}, {}", "{} – {}", "{} · {}"])
@pytest.mark.parametrize(
    ("lang", "money", "month", "year", "saved"),
    [
        ("en", "USD", "$18/month", "or $180/year", "save 16%"),
        ("en", "USD", "$18 a month", "$180 a year", "you save $36"),
        ("en", "USD", "$18 per month", "$180 per year", "16% off"),
        ("en", "USD", "$18/month", "$180/year", "$36 off"),
        ("de", "EUR", "18 € im Monat", "oder 180 € im Jahr", "16 % sparen"),
        ("de", "EUR", "18 € pro Monat", "180 € pro Jahr", "Sie sparen 36 €"),
        ("fr", "EUR", "18 € par mois", "ou 180 € par an", "économisez 16 %"),
        ("es", "EUR", "18 € al mes", "o 180 € al año", "ahorra un 16 %"),
        ("it", "EUR", "18 € al mese", "o 180 € all'anno", "risparmi il 16 %"),
    ],
)
def test_a_price_that_says_what_it_saves_is_one(
    wrap: str, lang: str, money: str, month: str, year: str, saved: str
) -> None:
    told = prices(_card(lang, month, wrap.format(year, saved)), lang=lang)
    assert told == expected(_COPILOT.format(money=money))


def test_what_is_counted_by_the_head_makes_no_seat_of_a_price() -> None:
    told = prices(_card("en", "$18/month", "$180/year (save 16%)", "1 TB of cloud storage per person"))
    assert told == expected(_COPILOT.format(money="USD"))


@pytest.mark.parametrize(
    "heading", ["Online and batch inference", "Batch and online inference", "On-demand and batch calls", "Prices"]
)
def test_a_heading_of_two_modes_makes_neither_that_of_all(heading: str) -> None:
    body = (
        f"<html><title>Command pricing | Cohere</title><body><h1>{heading}</h1>"
        "<p>In dollars per million tokens.</p><table>"
        "<tr><th>Model</th><th></th><th>Online inference</th><th>Batch inference</th></tr>"
        "<tr><td>Command A</td><td>Input</td><td>2.50</td><td>1.25</td></tr>"
        "<tr><td>Command A</td><td>Output</td><td>10</td><td>5</td></tr></table></body>"
    )
    assert prices(body) == expected("""
        Cohere: Command A, 1M input tokens, 2.5 USD
        Cohere: Command A, 1M input tokens, 1.25 USD [batch]
        Cohere: Command A, 1M output tokens, 10 USD
        Cohere: Command A, 1M output tokens, 5 USD [batch]
    """)


@pytest.mark.parametrize(("heading", "count"), [("What a picture costs", 1), ("What one chat with a guest costs", 0)])
def test_a_heading_that_asks_what_the_unit_costs_is_of_a_price_list(heading: str, count: int) -> None:
    body = (
        f"<html><title>FLUX | Black Forest Labs</title><body><h1>{heading}</h1><table><tr><th>Endpoint</th>"
        "<th>Credits</th><th>Price per image</th></tr><tr><td>FLUX.1 Kontext [max]</td><td>8</td><td>$0.08</td></tr>"
        "</table></body>"
    )
    assert len(prices(body)) == count


@pytest.mark.parametrize(
    ("lang", "heading", "lead", "text"),
    [
        (
            "en",
            "How a bill comes about",
            "All prices are in dollars per 1,000 tokens.",
            "A shop answers with Command A and pays $8 for the input.",
        ),
        (
            "en",
            "Example",
            "All prices are in dollars per 1,000 tokens.",
            "A shop answers with Command A and pays $8 for the input.",
        ),
        (
            "de",
            "Rechenbeispiel",
            "Alle Preise in Dollar je 1.000 Token.",
            "Wer Command A nutzt, zahlt 8 Dollar für die Eingabe.",
        ),
        (
            "fr",
            "Exemple de facture",
            "Tous les prix sont en dollars pour 1 000 tokens.",
            "Avec Command A, elle paie 8 dollars pour l'entrée.",
        ),
        (
            "es",
            "Ejemplo de factura",
            "Todos los precios son en dólares por 1.000 tokens.",
            "Con Command A paga 8 dólares por la entrada.",
        ),
        (
            "it",
            "Esempio di fattura",
            "Tutti i prezzi sono in dollari per 1.000 token.",
            "Con Command A paga 8 dollari per l'input.",
        ),
    ],
)
def test_what_an_example_works_out_is_no_price(lang: str, heading: str, lead: str, text: str) -> None:
    body = f"<html><title>Cohere</title><body><h1>Command A</h1><p>{lead}</p><h2>{heading}</h2><p>{text}</p></body>"
    assert prices(body, lang=lang) == []


def test_the_same_under_another_heading_is_a_price() -> None:
    body = (
        "<html><title>Cohere</title><body><h1>Command A</h1><p>All prices are in dollars per 1,000 tokens.</p>"
        "<h2>{}</h2>"
        "<p>A shop answers its letters with Cohere's Command A and pays $0.0025 for the input.</p></body>"
    )
    assert prices(body.format("Billing")) == ["Cohere: Command A, 1M input tokens, 2.5 USD"]
    assert prices(body.format("A worked example:")) == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "ChatGPT Go costs €8 a month, while for ChatGPT Plus it is €23 a month."),
        ("en", "OpenAI asks €8 a month for ChatGPT Go, while for ChatGPT Plus it takes €23 a month."),
        ("de", "OpenAI verlangt 8 Euro im Monat für ChatGPT Go, für ChatGPT Plus werden 23 Euro im Monat fällig."),
        ("de", "ChatGPT Go kostet 8 Euro im Monat, für ChatGPT Plus sind es 23 im Monat."),
        ("fr", "ChatGPT Go coûte 8 euros par mois, alors que pour ChatGPT Plus il en faut 23 par mois."),
        (
            "fr",
            "OpenAI demande 8 euros par mois pour ChatGPT Go ; pour ChatGPT Plus il faut compter 23 euros par mois.",
        ),
        ("es", "ChatGPT Go cuesta 8 euros al mes, mientras que para ChatGPT Plus hacen falta 23 al mes."),
        ("it", "ChatGPT Go costa 8 euro al mese, mentre per ChatGPT Plus ne servono 23 al mese."),
        ("it", "ChatGPT Go costa 8 euro al mese, per ChatGPT Plus ce ne vogliono 23."),
    ],
)
def test_a_product_behind_for_has_the_sum_behind_it(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == expected("""
        OpenAI: ChatGPT Go, month, 8 EUR
        OpenAI: ChatGPT Plus, month, 23 EUR
    """)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "ChatGPT Plus now costs €23 a month, after €20, and many have complained."),
        ("de", "ChatGPT Plus kostet jetzt 23 Euro im Monat, nach 20 Euro."),
        ("fr", "ChatGPT Plus coûte désormais 23 euros par mois, après 20 euros."),
        ("es", "ChatGPT Plus cuesta ahora 23 euros al mes, tras los 20 euros de antes."),
        ("it", "ChatGPT Plus costa ora 23 euro al mese, dopo i 20 euro."),
    ],
)
def test_a_price_comes_after_another(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == expected("""
        OpenAI: ChatGPT Plus, month, 20 EUR
        OpenAI: ChatGPT Plus, month, 23 EUR
    """)


@pytest.mark.parametrize(
    ("lang", "plan", "other"),
    [
        ("en", "Le Chat Pro is $15 a month.", "The subscription to the paper that most of us read is $13 a month."),
        ("en", "Le Chat Pro is $15 a month.", "A gym membership costs $40 a month."),
        ("de", "Le Chat Pro kostet 15 Dollar im Monat.", "Ein Zeitungsabo kostet 13 Dollar im Monat."),
        ("fr", "Le Chat Pro coûte 15 dollars par mois.", "Un abonnement à un quotidien est à 13 dollars par mois."),
        ("es", "Le Chat Pro cuesta 15 dólares al mes.", "La suscripción a un periódico cuesta 13 dólares al mes."),
        ("it", "Le Chat Pro costa 15 dollari al mese.", "Un abbonamento in palestra costa 40 dollari al mese."),
    ],
)
def test_what_other_goods_cost_is_not_the_plans(lang: str, plan: str, other: str) -> None:
    told = reading(f"{plan} {other}", lang=lang)
    assert [(f.product, str(f.low)) for f in told.figures] == [("Le Chat Pro", "15")]
    assert "something else" in told.set_aside[0].reason


def test_a_plan_that_is_dearer_than_other_goods_has_its_price() -> None:
    assert prices("Dearer than a gym membership, ChatGPT Pro costs $200 a month.") == [
        "OpenAI: ChatGPT Pro, month, 200 USD"
    ]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "OpenAI would not charge $25 a month for ChatGPT Plus, she said."),
        ("en", "OpenAI won't be asking $25 a month for ChatGPT Plus."),
        ("de", "ChatGPT Plus werde nicht 25 Dollar im Monat kosten, sagte eine Sprecherin."),
        ("fr", "OpenAI ne facturera pas 25 dollars par mois pour ChatGPT Plus."),
        ("es", "OpenAI no cobrará 25 dólares al mes por ChatGPT Plus."),
        ("it", "OpenAI non chiederà 25 dollari al mese per ChatGPT Plus."),
    ],
)
def test_what_will_not_be_charged_is_denied(lang: str, text: str) -> None:
    told = reading(text, lang=lang).figures
    assert [(f.product, str(f.low), f.status) for f in told] == [("ChatGPT Plus", "25", "denied")]


def test_the_second_of_two_sums_set_off_behind_a_yardstick_is_its_own_too() -> None:
    text = (
        "Cohere's Command A costs $1 per million input tokens and $4 per million output tokens, a quarter of what "
        "OpenAI asks for GPT-4o: $2.50 per million input tokens and $10 per million output tokens."
    )
    assert prices(text) == expected("""
        Cohere: Command A, 1M input tokens, 1 USD
        Cohere: Command A, 1M output tokens, 4 USD
        OpenAI: GPT-4o, 1M input tokens, 2.5 USD
        OpenAI: GPT-4o, 1M output tokens, 10 USD
    """)


def test_a_note_of_a_row_is_told_once_and_without_the_columns_billing() -> None:
    body = (
        "<html><body><h1>Plans</h1><table><tr><th>Company</th><th>Plan</th><th>Per month</th>"
        "<th>Per month, paid annually</th></tr><tr><td>Mistral AI</td><td>Le Chat Pro<sup>1</sup></td>"
        "<td>$14.99</td><td>$11.99</td></tr></table>"
        "<p><sup>1</sup> $5.99 per month for students.</p></body>"
    )
    assert prices(body) == expected("""
        Mistral AI: Le Chat Pro, month, 14.99 USD
        Mistral AI: Le Chat Pro, month, 11.99 USD [annual-billing]
        Mistral AI: Le Chat Pro, month, 5.99 USD [student]
    """)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "$18/month (save 16% with annual billing)"),
        ("en", "$18/month, 16% off when you pay yearly"),
        ("de", "18 €/Monat (16 % sparen bei jährlicher Zahlung)"),
        ("fr", "18 €/mois (économisez 16 % avec l'abonnement annuel)"),
    ],
)
def test_what_another_way_to_pay_would_save_is_not_the_prices(lang: str, text: str) -> None:
    (told,) = prices(_card(lang, text), lang=lang)
    assert "annual-billing" not in told


@pytest.mark.parametrize(
    ("heading", "count"),
    [("Examples of models we serve", 2), ("Example models", 2), ("Examples and pricing", 2), ("Examples", 0)],
)
def test_examples_of_models_have_prices(heading: str, count: int) -> None:
    body = (
        f"<html><title>API | OpenAI</title><body><h1>API</h1><h2>{heading}</h2><table><tr><th>Model</th>"
        "<th>Input price per 1M tokens</th><th>Output price per 1M tokens</th></tr>"
        "<tr><td>GPT-5</td><td>$1.25</td><td>$10</td></tr></table></body>"
    )
    assert len(prices(body)) == count


@pytest.mark.parametrize(
    "text",
    [
        "OpenAI is widening the sale of ChatGPT Go. The plan costs €8 a month, while ChatGPT Plus remains at €23.",
        "OpenAI is widening the sale of ChatGPT Go. It costs €8 a month, while for ChatGPT Plus it is €23.",
    ],
)
def test_it_is_the_plan_of_the_sentence_before(text: str) -> None:
    assert prices(text) == expected("""
        OpenAI: ChatGPT Go, month, 8 EUR
        OpenAI: ChatGPT Plus, month, 23 EUR
    """)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "OpenAI has no intention of charging $25 a month for ChatGPT Plus."),
        ("de", "OpenAI werde für ChatGPT Plus keine 25 Dollar im Monat verlangen, sagte ein Sprecher."),
        ("fr", "OpenAI n'a pas l'intention de facturer 25 dollars par mois pour ChatGPT Plus."),
        ("es", "OpenAI no tiene intención de cobrar 25 dólares al mes por ChatGPT Plus."),
        ("it", "OpenAI non ha intenzione di chiedere 25 dollari al mese per ChatGPT Plus."),
    ],
)
def test_what_nobody_intends_to_charge_is_denied(lang: str, text: str) -> None:
    assert [(f.product, f.status) for f in reading(text, lang=lang).figures] == [("ChatGPT Plus", "denied")]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "ChatGPT Plus did not go up and costs $20 a month."),
        ("en", "OpenAI would not charge more but asks $20 a month for ChatGPT Plus."),
        ("de", "OpenAI will den Preis nicht erhöhen und verlangt 20 Dollar im Monat für ChatGPT Plus."),
        ("it", "ChatGPT Plus non aumenterà e costa 20 dollari al mese."),
    ],
)
def test_what_holds_behind_a_denial_is_none(lang: str, text: str) -> None:
    assert [(f.product, f.status) for f in reading(text, lang=lang).figures] == [("ChatGPT Plus", "asserted")]
