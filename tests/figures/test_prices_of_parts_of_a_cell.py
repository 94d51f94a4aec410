"""Cells that hold several prices of one thing, each with its own words: numbers alone, or with their currency."""

from __future__ import annotations

import pytest

from .price_desk import expected, prices

_LEADS = {
    "en": "Prices in dollars per million tokens:",
    "fr": "Prix en dollars par million de tokens :",
    "de": "Preise in Dollar je Million Token:",
    "es": "Precios en dólares por millón de tokens:",
    "it": "Prezzi in dollari per milione di token:",
}
_HEADS = {
    "en": "Model|Input|Output",
    "fr": "Modèle|Entrée|Sortie",
    "de": "Modell|Eingabe|Ausgabe",
    "es": "Modelo|Entrada|Salida",
    "it": "Modello|Ingresso|Uscita",
}


def _of_table(head: str, *rows: str, lang: str = "en", lead: str = "") -> list[str]:
    """Return the prices of a table whose cells are parted by bars."""

    def row(text: str, tag: str) -> str:
        return "<tr>" + "".join(f"<{tag}>{cell}</{tag}>" for cell in text.split("|")) + "</tr>"

    body = row(head, "th") + "".join(row(text, "td") for text in rows)
    page = f"<html><body><main><p>{lead or _LEADS[lang]}</p><table>{body}</table></main></body></html>"
    return prices(page, lang=lang)


def _of_cell(cell: str, *, lang: str = "en") -> list[str]:
    """Return the prices of one cell under a header of what goes in, beside one of what comes out."""
    return _of_table(_HEADS[lang], f"Gemini 3 Pro|{cell}|9.00", lang=lang)


def _input(*told: str) -> list[str]:
    lines = [f"Google: Gemini 3 Pro, 1M input tokens, {one}" for one in told]
    return expected("\n".join([*lines, "Google: Gemini 3 Pro, 1M output tokens, 9 USD"]))


@pytest.mark.parametrize(
    ("lang", "cell"),
    [
        ("en", "≤200k: 2.50<br>&gt;200k: 5.00"),
        ("en", "2.50<br>5.00 above 200k"),
        ("en", "2.50 (5.00 above 200k)"),
        ("en", "2.50 (&gt;200k: 5.00)"),
        ("en", "2.50 / 5.00 (&gt;200k)"),
        ("en", "2.50 (≤200K) 5.00 (&gt;200K)"),
        ("en", "2.50, above 200k 5.00"),
        ("en", "2.50 up to 200k, 5.00 thereafter"),
        ("en", "2.50 up to 200k, then 5.00"),
        ("en", "$2.50 up to 200k, $5.00 after that"),
        ("de", "2,50 bis 200k, danach 5,00"),
        ("es", "2,50 hasta 200k, después 5,00"),
        ("en", "$2.50<br>$5.00 above 200k"),
        ("en", "$2.50 / $5.00 (&gt;200k)"),
        ("fr", "≤ 200k : 2,50<br>&gt; 200k : 5,00"),
        ("fr", "2,50<br>5,00 au-dessus de 200k"),
        ("de", "2,50<br>5,00 über 200k"),
        ("de", "2,50 (über 200k: 5,00)"),
        ("es", "2,50<br>5,00 por encima de 200k"),
        ("it", "2,50<br>5,00 oltre 200k"),
    ],
)
def test_a_long_prompt_in_a_part_of_its_own(lang: str, cell: str) -> None:
    assert _of_cell(cell, lang=lang) == _input("2.5 USD [short-context]", "5 USD [long-context]")


@pytest.mark.parametrize(
    ("lang", "cell", "condition"),
    [
        ("en", "0.40 (batch: 0.20)", "batch"),
        ("en", "0.40 (0.20 batch)", "batch"),
        ("en", "0.40 (batch 0.20)", "batch"),
        ("en", "$0.40 (batch $0.20)", "batch"),
        ("de", "0,40 (Batch 0,20)", "batch"),
        ("en", "0.40, batch 0.20", "batch"),
        ("en", "0.40<br>0.20 batch", "batch"),
        ("en", "Standard: 0.40<br>Batch: 0.20", "batch"),
        ("en", "0.40<br>0.20 (batch)", "batch"),
        ("en", "$0.40<br>$0.20 (batch)", "batch"),
        ("en", "$0.40 / $0.20 (batch)", "batch"),
        ("en", "$0.40, batch $0.20", "batch"),
        ("de", "0,40 (Batch: 0,20)", "batch"),
        ("en", "0.40<br>0.20 (audio)", "audio"),
        ("en", "0.40 (text)<br>0.20 (audio)", "audio"),
        ("en", "0.40 text, image, video<br>0.20 audio", "audio"),
        ("en", "0.40 (text / image / video)<br>0.20 (audio)", "audio"),
        ("en", "$0.40 (text / image / video)<br>$0.20 (audio)", "audio"),
        ("fr", "0,40 (texte)<br>0,20 (audio)", "audio"),
        ("es", "0,40 (texto)<br>0,20 (audio)", "audio"),
    ],
)
def test_what_another_way_of_asking_costs(lang: str, cell: str, condition: str) -> None:
    assert _of_cell(cell, lang=lang) == _input("0.4 USD", f"0.2 USD [{condition}]")


@pytest.mark.parametrize(
    "cell", ["3.00 (cached: 0.30)", "3.00<br>cached 0.30", "3.00, cached 0.30", "3.00 (0.30 cached)"]
)
def test_what_is_cached_in_the_cell_of_the_input(cell: str) -> None:
    cached = "Google: Gemini 3 Pro, 1M cached input tokens, 0.3 USD"
    assert _of_cell(cell) == sorted([*_input("3 USD"), cached])


def test_all_columns_alike() -> None:
    assert _of_table(
        "Model|Input|Cached|Output", "Gemini 3 Pro|1.25<br>2.50 above 200k|0.125<br>0.25 above 200k|10<br>15 above 200k"
    ) == expected("""
        Google: Gemini 3 Pro, 1M cached input tokens, 0.125 USD [short-context]
        Google: Gemini 3 Pro, 1M cached input tokens, 0.25 USD [long-context]
        Google: Gemini 3 Pro, 1M input tokens, 1.25 USD [short-context]
        Google: Gemini 3 Pro, 1M input tokens, 2.5 USD [long-context]
        Google: Gemini 3 Pro, 1M output tokens, 10 USD [short-context]
        Google: Gemini 3 Pro, 1M output tokens, 15 USD [long-context]
    """)


@pytest.mark.parametrize("cell", ["$2 / $12 (&gt;200k)", "$2<br>$12 (&gt;200k)"])
def test_words_behind_a_pair_of_two_directions_are_of_both(cell: str) -> None:
    found = _of_table("Model|Input / Output", f"Gemini 3 Pro|{cell}")
    assert found == expected("""
        Google: Gemini 3 Pro, 1M input tokens, 2 USD [long-context]
        Google: Gemini 3 Pro, 1M output tokens, 12 USD [long-context]
    """)


def test_pages_have_parts_too() -> None:
    assert _of_table("Model|Price", "Mistral OCR 3|$2<br>$1 batch", lead="Prices per 1,000 pages") == expected("""
        Mistral AI: Mistral OCR 3, 1K pages, 2 USD
        Mistral AI: Mistral OCR 3, 1K pages, 1 USD [batch]
    """)


@pytest.mark.parametrize("cell", ["text, image, 3 voices", "2 images (batch of 4)", "3 of 5 (text)", "n/a (audio)"])
def test_numbers_among_other_words_are_no_prices(cell: str) -> None:
    assert _of_cell(cell) == _input()


@pytest.mark.parametrize(
    "cell",
    [
        "€9.99 a month for three months, €14.99 thereafter",
        "€9.99 a month for the first three months, then €14.99",
        "€9.99 per month (first 3 months), €14.99 after that",
    ],
)
def test_what_a_plan_costs_after_its_first_months(cell: str) -> None:
    assert _of_table("Plan|Price", f"Le Chat Pro|{cell}", lead="Plans") == expected("""
        Mistral AI: Le Chat Pro, month, 14.99 EUR
        Mistral AI: Le Chat Pro, month, 9.99 EUR [promotional]
    """)
