"""Where a report was written is nobody's name, what people are paid is no round, and a backer is told by its rank."""

from __future__ import annotations

import pytest

from pipeline.figures import read_figures
from pipeline.watchlist import guide_watch_list
from tests.figures.newsroom import told
from tests.figures.price_desk import article


@pytest.mark.parametrize("opening", ["RIYADH - ", "RIYADH, June 1 (Wire) - ", "RIYADH — "])
def test_a_dateline_gives_no_money(opening: str) -> None:
    text = f"{opening}Kingdom Holding said that it had put $400 million into xAI."
    assert told(text) == {"xAI investment Kingdom Holding 400m USD"}


@pytest.mark.parametrize(
    ("lang", "text", "sum_"),
    [
        ("en", "Nvidia, Reflection AI's largest backer so far with $800 million, is expected back.", "800m USD"),
        ("de", "Nvidia ist bei Reflection AI größter Geldgeber bisher mit 800 Millionen Dollar.", "800m USD"),
        ("es", "Nvidia es en Reflection AI el mayor inversor hasta ahora con 800 millones de dólares.", "800m USD"),
    ],
)
def test_the_largest_backer_gives_what_stands_beside_it(lang: str, text: str, sum_: str) -> None:
    assert told(text, lang=lang) == {f"Reflection AI investment Nvidia {sum_}"}


def test_all_since_the_foundation_is_a_total() -> None:
    text = "From its foundation in 2016 until today Cerebras has collected $715 million in venture capital."
    assert told(text) == {"Cerebras total_raised 715m USD"}


PAY = (
    "<html><head><title>Pay at AI labs</title></head><body><article><h1>Pay at AI labs</h1>"
    "<p>Members uploaded what they are offered, and we worked out the middle of it for each of the labs.</p>"
    "<table><tr><th>Company</th><th>{head}</th><th>Equity per year</th><th>Total</th></tr>"
    "<tr><td>OpenAI</td><td>$310,000</td><td>$580,000</td><td>$890,000</td></tr>"
    "<tr><td>Anthropic</td><td>$340,000</td><td>$425,000</td><td>$765,000</td></tr></table></article></body></html>"
)


@pytest.mark.parametrize("head", ["Base salary", "Compensation", "Bonus"])
def test_a_table_of_pay_tells_no_figure(head: str) -> None:
    assert read_figures(article(PAY.replace("{head}", head)), guide_watch_list()).figures == ()
