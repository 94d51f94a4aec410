"""Steps by how much is bought are no unit, a changelog's dates no product; a note in a cell has its own price."""

from __future__ import annotations

import pytest

from tests.figures.price_desk import prices


def _page(title: str, body: str, lang: str = "en") -> str:
    head = f'<html lang="{lang}"><head><title>{title}</title></head>'
    return f"{head}<body><main><h1>{title}</h1>{body}</main></body></html>"


STEPS = [
    ("en", "First 500,000 pages a month", "Further pages"),
    ("en", "Up to 500K pages/month", "Over 500K pages/month"),
    ("en", "Pages 1 to 500,000", "Each additional page"),
    ("en", "0–500K pages", "500K+ pages"),
    ("fr", "Les 500 000 premières pages par mois", "Au-delà de 500 000 pages par mois"),
    ("de", "Bis 500.000 Seiten im Monat", "Über 500.000 Seiten im Monat"),
    ("de", "Seiten 1 bis 500.000", "Jede weitere Seite"),
    ("fr", "Pages 1 à 500 000", "Pages suivantes"),
    ("es", "Hasta 500.000 páginas al mes", "Más de 500.000 páginas al mes"),
    ("it", "Fino a 500.000 pagine al mese", "Oltre 500.000 pagine al mese"),
]
PER = {
    "en": "per 1,000 pages",
    "fr": "pour 1 000 pages",
    "de": "pro 1.000 Seiten",
    "es": "por 1.000 páginas",
    "it": "per 1.000 pagine",
}


@pytest.mark.parametrize(("lang", "first", "then"), STEPS)
def test_a_step_by_what_is_bought_is_no_unit(lang: str, first: str, then: str) -> None:
    table = f"""<h2>OCR, {PER[lang]}</h2><table><tr><th></th><th>{first}</th><th>{then}</th></tr>
    <tr><td>Mistral OCR 3</td><td>$2</td><td>$1</td></tr></table>"""
    assert prices(_page("Mistral AI", table, lang), lang=lang) == [
        "Mistral AI: Mistral OCR 3, 1K pages, 1 USD",
        "Mistral AI: Mistral OCR 3, 1K pages, 2 USD",
    ]


@pytest.mark.parametrize("day", ["3 March 2026", "2026-03-03", "March 3, 2026"])
@pytest.mark.parametrize("tag", ["section", "article", "div"])
def test_a_date_over_an_entry_is_no_product(tag: str, day: str) -> None:
    entry = f"""<{tag}><h2>{day}</h2><p><b>News.</b> Grok 4.1 is here. A million tokens read cost $0.40.</p>
    <p><b>Pictures.</b> grok-imagine-image is now $0.03 per image.</p></{tag}>"""
    assert prices(
        _page("Changes | xAI", f"<div>{entry}{entry.replace('March', 'May').replace('-03-', '-05-')}</div>")
    ) == [
        "xAI: Grok 4.1, 1M input tokens, 0.4 USD",
        "xAI: grok-imagine-image, image, 0.03 USD",
    ]


NOTES = [
    ("en", "per month", "first two months €12", "promotional"),
    ("en", "per month", "students: €12", "student"),
    ("en", "per month", "€12 invoiced yearly", "annual-billing"),
    ("en", "per month", "€12 on an annual invoice", "annual-billing"),
    ("fr", "par mois", "les deux premiers mois 12 €", "promotional"),
    ("de", "im Monat", "erste zwei Monate 12 €", "promotional"),
    ("de", "im Monat", "12 € mit Jahresrechnung", "annual-billing"),
    ("es", "al mes", "primeros dos meses: 12 €", "promotional"),
    ("it", "al mese", "primi due mesi: 12 €", "promotional"),
]


@pytest.mark.parametrize("around", ["{} (<span>{}</span>)", "{}<br><small>{}</small>"])
@pytest.mark.parametrize(("lang", "head", "note", "condition"), NOTES)
def test_a_note_in_a_cell_has_its_own_price(lang: str, head: str, note: str, condition: str, around: str) -> None:
    price = "€20" if lang == "en" else "20 €"
    table = f"""<table><tr><th>Plan</th><th>{head}</th></tr>
    <tr><td>Claude Pro</td><td>{around.format(price, note)}</td></tr>
    <tr><td>Claude Max</td><td>{price.replace("20", "90")}</td></tr></table>"""
    assert prices(_page("Anthropic", table, lang), lang=lang) == [
        "Anthropic: Claude Max, month, 90 EUR",
        f"Anthropic: Claude Pro, month, 12 EUR [{condition}]",
        "Anthropic: Claude Pro, month, 20 EUR",
    ]


def test_a_first_month_that_is_free_makes_no_offer_of_the_price() -> None:
    table = """<table><tr><th>Piano</th><th>al mese</th></tr>
    <tr><td>Claude Pro</td><td>20 €, primo mese gratis</td></tr><tr><td>Claude Max</td><td>90 €</td></tr></table>"""
    assert "Anthropic: Claude Pro, month, 20 EUR" in prices(_page("Anthropic", table, "it"), lang="it")


@pytest.mark.parametrize("note", ["(invoiced annually)", ", invoiced once a year", "with annual invoicing"])
def test_an_annual_invoice_is_how_a_price_is_billed(note: str) -> None:
    assert prices(f"Claude Team costs $25 per user per month {note}.") == [
        "Anthropic: Claude Team, user/month, 25 USD [annual-billing]"
    ]


def test_a_year_that_is_how_a_monthly_price_is_billed_makes_no_price_of_a_year() -> None:
    table = """<table><tr><th>Plan</th><th>per month</th></tr>
    <tr><td>Claude Pro</td><td>€25 (invoiced once a year)</td></tr><tr><td>Claude Max</td><td>€90</td></tr></table>"""
    assert prices(_page("Anthropic", table, "en")) == [
        "Anthropic: Claude Max, month, 90 EUR",
        "Anthropic: Claude Pro, month, 25 EUR [annual-billing]",
    ]
