"""Prices that a condition only plays with are none; what costs as much in fact, on a condition or before, is one."""

from __future__ import annotations

import pytest

from tests.figures.price_desk import prices

_GO = ["OpenAI: ChatGPT Go, month, 8 USD"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "ChatGPT Go costs $8 a month. If it cost $1 a month, few would buy it."),
        ("en", "ChatGPT Go costs $8 a month. Were ChatGPT Plus to cost $50 a month, many would leave."),
        ("en", "ChatGPT Go costs $8 a month. Many would cancel if ChatGPT Plus cost $50 a month."),
        ("en", "ChatGPT Go costs $8 a month. Even if ChatGPT Plus were priced at $50 a month, I would pay."),
        (
            "fr",
            "ChatGPT Go coûte 8 dollars par mois. Si ChatGPT Plus coûtait 50 dollars par mois, beaucoup partiraient.",
        ),
        ("fr", "ChatGPT Go coûte 8 dollars par mois. On l'achèterait même s'il coûtait 20 dollars par mois."),
        (
            "de",
            "ChatGPT Go kostet 8 Dollar im Monat. Würde ChatGPT Plus 50 Dollar im Monat kosten, ginge kaum jemand mit.",
        ),
        ("de", "ChatGPT Go kostet 8 Dollar im Monat. Kostete ChatGPT Plus 50 Dollar im Monat, würden viele gehen."),
        ("de", "ChatGPT Go kostet 8 Dollar im Monat. Viele gingen, wenn ChatGPT Plus 50 Dollar im Monat kosten würde."),
        ("es", "ChatGPT Go cuesta 8 dólares al mes. Si ChatGPT Plus costara 50 dólares al mes, muchos se irían."),
        (
            "it",
            "ChatGPT Go costa 8 dollari al mese. Se ChatGPT Plus costasse 50 dollari al mese, molti andrebbero via.",
        ),
    ],
)
def test_a_condition_that_plays_with_a_price(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == _GO


@pytest.mark.parametrize(
    ("lang", "text", "price"),
    [
        ("en", "If you want more, ChatGPT Plus costs $20 a month.", "20"),
        ("en", "ChatGPT Plus cost $20 a month when it came out.", "20"),
        ("en", "If that is not enough, there is ChatGPT Plus, which costs $20 a month.", "20"),
        ("fr", "Si cela ne suffit pas, ChatGPT Plus coûte 20 dollars par mois.", "20"),
        ("fr", "Si ChatGPT Plus coûtait 20 dollars par mois à ses débuts, c'est qu'il était seul.", "20"),
        ("de", "Wenn das nicht reicht, kostet ChatGPT Plus 20 Dollar im Monat.", "20"),
        ("de", "ChatGPT Plus würde 25 Dollar im Monat kosten, hieß es aus dem Umfeld der Firma.", "25"),
        ("de", "Kostete ChatGPT Plus anfangs 20 Dollar im Monat, so tut es das noch heute.", "20"),
        ("es", "Si no basta, ChatGPT Plus cuesta 20 dólares al mes.", "20"),
        ("it", "Se non basta, ChatGPT Plus costa 20 dollari al mese.", "20"),
    ],
)
def test_what_costs_as_much_in_fact(lang: str, text: str, price: str) -> None:
    assert prices(text, lang=lang) == [f"OpenAI: ChatGPT Plus, month, {price} USD"]
