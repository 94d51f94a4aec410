"""What a loss held against sales comes to is no revenue, though the word for sales stands right before it."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

HELD = [
    ("en", "Zhipu AI had revenue of 191 million yuan. Its losses were twelve times its revenue: 2.36 billion yuan."),
    ("en", "Zhipu AI had revenue of 191 million yuan. Its losses outstripped sales by far: 2.36 billion yuan."),
    ("fr", "Zhipu AI a réalisé 191 millions de yuans de ventes. Les pertes dépassent les ventes : 2,36 milliards."),
    ("de", "Zhipu AI setzte 191 Millionen Yuan um. Der Verlust war zwölfmal so hoch wie der Umsatz: 2,36 Milliarden."),
    (
        "es",
        "Zhipu AI ingresó 191 millones de yuanes. Las pérdidas multiplicaron por doce lo facturado: 2.360 millones.",
    ),
    ("it", "Zhipu AI ha avuto ricavi per 191 milioni di yuan. Le perdite sono dodici volte i ricavi: 2,36 miliardi."),
]


@pytest.mark.parametrize(("lang", "text"), HELD)
def test_a_loss_is_no_revenue(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Zhipu AI revenue 191m CNY"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Despite its loss, OpenAI doubled sales: $5 billion."),
        ("en", "Higher costs did not stop OpenAI from doubling its revenue: $5 billion."),
        ("en", "OpenAI is growing. Costs are exceeded by revenue: $5 billion came in."),
        ("de", "Trotz der Verluste verdoppelte OpenAI den Umsatz: 5 Milliarden Dollar."),
    ],
)
def test_sales_told_beside_a_loss_are_revenue(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"OpenAI revenue 5000m USD"}
