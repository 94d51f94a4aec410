"""A work of so many pages is no price list's count; what is half "in batches" is not the sum before it."""

import pytest

from tests.figures.price_desk import expected, prices


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            "Reading a 280-page novel with Claude Opus 4.1 costs about $2, with Claude Haiku 4.5 less than 15 cents.",
        ),
        ("de", "Die 280 Seiten des Romans mit Mistral OCR 3 zu lesen kostet 56 Cent."),
        ("fr", "Avec Mistral OCR 3, les 280 pages du roman coûtent 0,56 dollar."),
        ("es", "Con Mistral OCR 3, las 280 páginas de la novela cuestan 0,56 dólares."),
        ("it", "Con Mistral OCR 3 le 280 pagine del romanzo costano 0,56 dollari."),
    ],
)
def test_so_many_pages_of_ones_own_are_no_price(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == []


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("With Mistral OCR 3, 1,000 pages cost $2.", "2"),
        ("Mistral OCR 3 costs $1 per 500 pages.", "2"),
        ("Mistral OCR 3 costs $0.002 per page.", "2"),
        ("Mistral OCR 3 costs $20 per 10,000 pages.", "2"),
        ("With Mistral OCR 3, 100 pages cost $0.20.", "2"),
    ],
)
def test_pages_that_a_list_counts_are_a_price(text: str, count: str) -> None:
    assert prices(text) == [f"Mistral AI: Mistral OCR 3, 1K pages, {count} USD"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Mistral OCR 3 costs $2 per 1,000 pages, half of that in batches."),
        ("fr", "Mistral OCR 3 coûte 2 dollars pour mille pages, moitié moins par lots."),
        ("de", "Mistral OCR 3 kostet 2 Dollar je 1.000 Seiten, die Hälfte im Stapelbetrieb."),
        ("es", "Mistral OCR 3 cuesta 2 dólares por cada mil páginas, la mitad por lotes."),
        ("it", "Mistral OCR 3 costa 2 dollari ogni mille pagine, la metà in batch."),
    ],
)
def test_what_is_half_in_batches_is_not_the_sum(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == ["Mistral AI: Mistral OCR 3, 1K pages, 2 USD"]


@pytest.mark.parametrize(
    "text",
    [
        "Mistral OCR 3 costs $1 per 1,000 pages in batches.",
        "In batches, Mistral OCR 3 costs $1 per 1,000 pages, half of what rivals ask.",
        "Mistral OCR 3 costs $1 per 1,000 pages, in batches.",
    ],
)
def test_a_sum_in_batches_stays_one(text: str) -> None:
    assert prices(text) == ["Mistral AI: Mistral OCR 3, 1K pages, 1 USD [batch]"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "When billed annually, Claude Pro is $17 a month instead of $20."),
        ("de", "Bei jährlicher Abrechnung kostet Claude Pro 17 Dollar im Monat statt 20 Dollar."),
        ("es", "Con facturación anual, Claude Pro cuesta 17 dólares al mes en lugar de 20 dólares."),
    ],
)
def test_what_is_paid_instead_is_billed_by_the_month(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == expected("""
        Anthropic: Claude Pro, month, 17 USD [annual-billing]
        Anthropic: Claude Pro, month, 20 USD
    """)


def test_a_host_that_lists_a_model_sells_it() -> None:
    text = "Groq lists Llama 4 Scout at $0.12 per million input tokens and $0.35 per million output tokens."
    assert prices(text) == expected("""
        Groq: Llama 4 Scout, 1M input tokens, 0.12 USD
        Groq: Llama 4 Scout, 1M output tokens, 0.35 USD
    """)
