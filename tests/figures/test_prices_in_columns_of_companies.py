"""Tables that set companies or plans side by side as columns, whatever their corner says; names behind their prices."""

from __future__ import annotations

import pytest

from .price_desk import expected, prices

_SEVERAL = """
    Google: Google AI Pro, month, 22 USD
    Perplexity: Perplexity Max, month, 180 USD
    xAI: SuperGrok, month, 28 USD
"""


def _table(*rows: tuple[str, ...]) -> str:
    lines = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<html><head><title>Subscriptions</title></head><body><table>{lines}</table></body></html>"


@pytest.mark.parametrize("corner", ["What you get", "Good for", "Features", "Notes", "", "Compare"])
def test_a_first_column_labels_the_rows_of_plans_whatever_it_is_called(corner: str) -> None:
    body = _table(
        (corner, "Perplexity Max", "Perplexity Pro"),
        ("Spaces", "80", "12"),
        ("Price by the year", "$1,900", "$190"),
        ("Price by the month", "$180", "$18"),
    )
    assert prices(body) == expected("""
        Perplexity: Perplexity Max, month, 180 USD
        Perplexity: Perplexity Max, year, 1900 USD
        Perplexity: Perplexity Pro, month, 18 USD
        Perplexity: Perplexity Pro, year, 190 USD
    """)


def test_a_column_of_notes_before_the_names_stays_one() -> None:
    body = _table(
        ("Notes", "Model", "Input / 1M", "Output / 1M"),
        ("quick", "Claude Haiku 3.5", "$0.80", "$4"),
        ("slow", "Claude Opus 4.1", "$15", "$75"),
    )
    assert prices(body) == expected("""
        Anthropic: Claude Haiku 3.5, 1M input tokens, 0.8 USD
        Anthropic: Claude Haiku 3.5, 1M output tokens, 4 USD
        Anthropic: Claude Opus 4.1, 1M input tokens, 15 USD
        Anthropic: Claude Opus 4.1, 1M output tokens, 75 USD
    """)


@pytest.mark.parametrize(
    "cell",
    ["${0} a month ({1})", "${0} per month – {1}", "${0}/month<br>{1}", "{1}: ${0} a month", "${0} ({1}) monthly"],
)
@pytest.mark.parametrize("corner", ["What for", "", "Reader"])
def test_a_name_beside_its_price_is_what_the_price_is_for(cell: str, corner: str) -> None:
    told = {"xAI": ("28", "SuperGrok"), "Poe": ("21", "Poe Premium"), "Google": ("22", "Google AI Pro")}
    told["Perplexity"] = ("180", "Perplexity Max")
    row = ("Somebody who writes a lot", *(cell.format(*pair) for pair in told.values()))
    assert prices(_table((corner, *told), row, ("A bank", *["on request"] * 4))) == expected(_SEVERAL)


def test_what_several_companies_sell_is_the_name_of_nothing() -> None:
    body = _table(("", "xAI", "Google", "OpenAI"), ("Light use", "$28 a month", "$22 a month", "$20 a month"))
    assert prices(body) == []
    body = _table(("", "Anthropic", "OpenAI"), ("Small model, 1M input tokens", "$1", "$0.25"))
    assert prices(body) == []


@pytest.mark.parametrize(
    "row",
    [
        ("Pro", "$17 a month", "$200 a month", "$20 a month"),
        ("One person", "$17 a month (Pro)", "$200 a month (Pro)", "$20 a month (Pro)"),
        ("One person", "Pro: $17 a month", "Pro: $200 a month", "Pro: $20 a month"),
    ],
)
def test_a_word_for_a_plan_is_of_the_line_of_its_column(row: tuple[str, ...]) -> None:
    assert prices(_table(("", "Anthropic", "OpenAI", "Perplexity"), row)) == expected("""
        Anthropic: Claude Pro, month, 17 USD
        OpenAI: ChatGPT Pro, month, 200 USD
        Perplexity: Perplexity Pro, month, 20 USD
    """)


def test_what_a_plan_holds_is_not_its_name() -> None:
    body = _table(("ChatGPT plans", "Price", ""), ("Plus", "$20 / month<br>Reasoning, agents, Codex", ""))
    assert prices(body) == expected("OpenAI: ChatGPT Plus, month, 20 USD")


@pytest.mark.parametrize(
    ("lang", "heads", "month"),
    [
        ("en", ("Month", "Company", "Round", "Amount ($bn)"), "January 2026"),
        ("en", ("Year", "Company", "Round", "Amount ($bn)"), "2026"),
        ("fr", ("Mois", "Société", "Tour", "Montant (Md$)"), "Janvier 2026"),
        ("de", ("Monat", "Firma", "Runde", "Betrag (Mrd. $)"), "Januar 2026"),
        ("es", ("Mes", "Empresa", "Ronda", "Importe (miles de millones de $)"), "enero de 2026"),
        ("it", ("Mese", "Società", "Round", "Importo (mld $)"), "gennaio 2026"),
    ],
)
def test_sums_beside_a_column_of_months_are_no_prices_a_month(lang: str, heads: tuple[str, ...], month: str) -> None:
    body = _table(heads, (month, "xAI", "Series E", "20"), (month, "Anthropic", "Series F", "13"))
    assert prices(body, lang=lang) == []


def test_a_column_of_prices_a_month_stays_one_beside_a_column_of_months() -> None:
    body = _table(("Since", "Plan", "Month"), ("January 2026", "Claude Pro", "$20"), ("May 2025", "Claude Max", "$100"))
    assert prices(body) == expected("""
        Anthropic: Claude Pro, month, 20 USD
        Anthropic: Claude Max, month, 100 USD
    """)
