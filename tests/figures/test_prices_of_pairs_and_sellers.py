"""Pairs of prices in one cell, with the size of the prompt behind them; who sells, told by the cells of a column."""

from __future__ import annotations

import pytest

from .price_desk import expected, prices

_TIERED = """
    xAI: Grok 4.5, 1M input tokens, 3 USD [short-context]
    xAI: Grok 4.5, 1M input tokens, 6 USD [long-context]
    xAI: Grok 4.5, 1M output tokens, 14 USD [short-context]
    xAI: Grok 4.5, 1M output tokens, 28 USD [long-context]
"""


def _page(lead: str, *rows: tuple[str, ...]) -> str:
    lines = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<html><body><h1>Rates</h1><p>{lead}</p><table>{lines}</table></body></html>"


@pytest.mark.parametrize("mark", ["→", "/", "–", "-", "|"])
@pytest.mark.parametrize(
    ("lang", "lead", "header", "short", "long"),
    [
        ("en", "In dollars for a million tokens.", "In / out", "to 128K", "beyond 128K"),
        ("en", "In dollars for a million tokens.", "Input / output", "up to 128K", "over 128K"),
        ("fr", "En dollars par million de tokens.", "Entrée / sortie", "jusqu'à 128K", "au-delà de 128K"),
        ("de", "In Dollar je Million Token.", "Eingabe / Ausgabe", "bis 128K", "über 128K"),
        ("es", "En dólares por millón de tokens.", "Entrada / salida", "hasta 128K", "más de 128K"),
        ("it", "In dollari per milione di token.", "Input / output", "fino a 128K", "oltre 128K"),
    ],
)
def test_two_prices_are_for_what_goes_in_and_comes_out(
    mark: str, lang: str, lead: str, header: str, short: str, long: str
) -> None:
    for cell in (
        f"$3 {mark} $14 {short}; $6 {mark} $28 {long}",
        f"{short}: $3 {mark} $14<br>{long}: $6 {mark} $28",
        f"$3 {mark} $14 {short}<br>$6 {mark} $28 {long}",
    ):
        body = _page(lead, ("", header), ("Grok 4.5", cell))
        assert prices(body, lang=lang) == expected(_TIERED)


def test_a_span_of_plans_stays_one() -> None:
    body = _page("What a month costs.", ("Plan", "Price"), ("Claude Max", "$100 – $200 a month"))
    assert prices(body) == expected("Anthropic: Claude Max, month, 100..200 USD")


@pytest.mark.parametrize("header", ["From", "Sold by", "Chez", "Von", "Venditore", "Fuente", ""])
@pytest.mark.parametrize("stranger", ["Baseten, a host", "Lepton (reseller)", "SambaNova"])
@pytest.mark.parametrize("place", [0, 1, 3])
def test_a_row_of_a_seller_who_is_not_watched_gives_nothing(header: str, stranger: str, place: int) -> None:
    told = [("GLM-5", "$1.10", "$3.10"), ("Command A", "$2.40", "$9"), ("DeepSeek V3.2", "$0.51", "$1.55")]
    rows = [["", "Input / 1M", "Output / 1M"], *map(list, told)]
    for row, cell in zip(rows, (header, "Zhipu AI", "Cohere", stranger), strict=True):
        row.insert(place, cell)
    assert prices(_page("Seen in May.", *map(tuple, rows))) == expected("""
        Cohere: Command A, 1M input tokens, 2.4 USD
        Cohere: Command A, 1M output tokens, 9 USD
        Zhipu AI: GLM-5, 1M input tokens, 1.1 USD
        Zhipu AI: GLM-5, 1M output tokens, 3.1 USD
    """)
