"""More ways of telling what is a figure and what is none, each in words of our own."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

NONE_OF_OURS = [
    ("en", "Cohere", "Cohere parted with $90 million in shares for a small search firm."),
    ("en", "Cerebras", "Cerebras asks about $3 million for one machine."),
    ("en", "Cohere", "Leave that to somebody with a $4 billion credit line."),
    ("en", "Cohere", "Lenders had been canvassed for $400 million."),
    ("en", "Cohere", "By 2029 Cohere counts on $900 million of free cash flow."),
    ("en", "Cohere", "Some $40 million of its revenue this year will come from the API."),
    ("en", "Cohere", "Cohere inked a five-year $90 million agreement with Fujitsu."),
    ("en", "Cohere", "Cohere owes its landlord $90 million."),
    ("en", "Cohere", "Cohere is acquiring a browser in a transaction valued at $90 million."),
    ("en", "Cohere", "Cohere is buying back shares worth $90 million."),
    ("fr", "Cohere", "La patronne de Cohere a empoché 9 millions de dollars l'an dernier."),
    ("de", "Cohere", "Das Privatvermögen des Gründers von Cohere wird auf 2 Milliarden Dollar beziffert."),
    ("de", "Cohere", "Beschäftigte von Cohere veräußerten Anteile im Wert von 90 Millionen Dollar."),
    ("de", "Cohere", "Cohere stiftete einem Museum 9 Millionen Dollar."),
    ("de", "Cohere", "Drei Verlage verlangen von Cohere 90 Millionen Dollar."),
    ("es", "Cohere", "Cohere fue sancionada con 9 millones de dólares."),
    ("fr", "Groq", "Groq a obtenu un engagement commercial de 900 millions de dollars."),
    ("fr", "Mistral AI", "L'éditeur cite un contrat avec la région estimé à 40 millions d'euros."),
    ("de", "Cohere", "90 Millionen Dollar zahlt der Konzern, das meiste davon für Lizenzen."),
    ("de", "Cohere", "Der Konzern zahlt 90 Millionen Dollar für Nutzungsrechte."),
]
FIGURES = [
    ("en", "Stability AI", "A group of its backers came to the rescue with $80 million.", "amount_raised 80m USD"),
    ("en", "Cohere", "Cohere is negotiating over fresh capital of about $90 million.", "amount_raised 90m USD"),
    ("en", "Cohere", "Tracxn puts total funding at $940 million.", "total_raised 940m USD"),
    (
        "de",
        "Cohere",
        "Alles zusammen hat die Firma mehr als 900 Millionen Dollar eingenommen.",
        "total_raised 900m USD",
    ),
    ("it", "Cohere", "Per il 2026 i canadesi mettono in conto 400 milioni di dollari di ricavi.", "revenue 400m USD"),
]


@pytest.mark.parametrize(("lang", "title", "text"), NONE_OF_OURS)
def test_what_is_none_of_ours(lang: str, title: str, text: str) -> None:
    assert told(text, title, lang) == set()


@pytest.mark.parametrize(("lang", "title", "text", "figure"), FIGURES)
def test_what_is_a_figure(lang: str, title: str, text: str, figure: str) -> None:
    assert told(text, title, lang) == {f"{title} {figure}"}


def test_what_is_borrowed_of_money_raised() -> None:
    text = "A bank announced that xAI had raised $10 billion: $5 billion of it is borrowed, and the rest is stock."
    assert told(text, "xAI") == {"xAI amount_raised 10000m USD", "xAI debt_raised 5000m USD"}
