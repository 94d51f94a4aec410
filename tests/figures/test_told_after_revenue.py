"""Short sentences whose verb says what their sum is, behind one on revenue; verbs in persons that need no subject."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

EARNED = {
    "en": "Poolside ended 2024 with sales of $300 million. Half came from banks.",
    "fr": "Poolside a fini 2024 avec un chiffre d'affaires de 300 millions de dollars. La moitié vient de banques.",
    "de": "Poolside beendete 2024 mit einem Umsatz von 300 Millionen Dollar. Die Hälfte kam von Banken.",
    "es": "Poolside acabó 2024 con una facturación de 300 millones de dólares. La mitad vino de bancos.",
    "it": "Poolside ha finito il 2024 con un fatturato di 300 milioni di dollari. La metà veniva da banche.",
}
SELLS = {"es": "Cohere vende a bancos y hospitales.", "it": "Cohere vende a banche e ospedali."}


@pytest.mark.parametrize(
    ("lang", "text", "metric"),
    [
        ("fr", "En août, l'entreprise vaut 900 millions de dollars.", "valuation"),
        ("de", "Im August ist das Unternehmen 900 Millionen Dollar wert.", "valuation"),
        ("es", "En abril captaban 900 millones de dólares.", "amount_raised"),
        ("es", "En abril juntamos 900 millones de dólares.", "amount_raised"),
        ("es", "En primavera valían 900 millones de dólares.", "valuation"),
        ("it", "In aprile ha raccolto 900 milioni di dollari.", "amount_raised"),
        ("it", "In primavera la società vale 900 milioni di dollari.", "valuation"),
        ("it", "In aprile spuntarono 900 milioni di dollari.", "amount_raised"),
    ],
)
def test_the_verb_beside_a_sum_knows_more_than_the_revenue_told_before(lang: str, text: str, metric: str) -> None:
    figures = told(f"{EARNED[lang]} {text}", "Poolside", lang)
    assert f"Poolside {metric} 900m USD" in figures
    assert "Poolside revenue 900m USD" not in figures


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "In the first half of 2025 it took in $900 million."),
        ("de", "Im ersten Halbjahr 2025 flossen 900 Millionen Dollar in die Kassen."),
        ("it", "Nel 2025 conta di incassare 900 milioni di dollari."),
        ("es", "En 2025 ingresará 900 millones de dólares."),
        ("es", "El año 2025 lo cerrará en 900 millones de dólares."),
    ],
)
def test_a_verb_of_earning_goes_on_about_revenue(lang: str, text: str) -> None:
    assert "Poolside amount_raised 900m USD" not in told(f"{EARNED[lang]}\n\n{text}", "Poolside", lang)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("es", "En marzo juntaron 80 millones de euros."),
        ("es", "En marzo recogimos 80 millones de euros."),
        ("es", "Dicen que en marzo reunían 80 millones de euros."),
        ("it", "In marzo misero insieme 80 milioni di euro."),
        ("it", "In marzo portarono a casa 80 milioni di euro."),
    ],
)
def test_money_is_raised_in_every_person(lang: str, text: str) -> None:
    assert "Cohere amount_raised 80m EUR" in told(f"{SELLS[lang]} {text}", "Cohere", lang)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("es", "Los fundadores dicen que en marzo valdrían 80 millones de euros."),
        ("it", "In marzo furono valutati 80 milioni di euro."),
        ("it", "In marzo i fondi ci valutarono 80 milioni di euro."),
        ("it", "In marzo i fondi la stimarono 80 milioni di euro."),
    ],
)
def test_what_it_is_worth_is_told_in_every_person(lang: str, text: str) -> None:
    assert "Cohere valuation 80m EUR" in told(f"{SELLS[lang]} {text}", "Cohere", lang)


def test_what_they_invoiced_is_revenue() -> None:
    assert "Cohere revenue 80m EUR" in told(f"{SELLS['it']} Nel 2024 fatturarono 80 milioni di euro.", "Cohere", "it")


def test_what_a_company_took_in_a_period_beside_its_revenue_was_earned() -> None:
    text = "Baidu is shrinking. Its revenue fell. The group took 31 billion yuan in the third quarter, 7% less."
    assert told(text) == {"Baidu revenue 31000m CNY"}


def test_a_share_of_revenue_that_somebody_received_is_no_round() -> None:
    text = (
        "A leaked sheet tells of the accounts between OpenAI and Microsoft. Redmond received $494 million as its share "
        "of revenue in 2024 and $866 million in the first half of 2025."
    )
    assert not any(" amount_raised " in line for line in told(text, "What a leaked sheet says about OpenAI"))
