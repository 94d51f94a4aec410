"""What parts of a company, courts, takeovers and investors' own funds come to is no figure."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        (
            "en",
            "OpenAI and others",
            (
                "Germany's competition office ordered Amazon to hand over €59 million that it says the "
                "retailer gained from price controls."
            ),
            set(),
        ),
        ("en", "Mistral AI", "A Paris court told Google to pay back $40 million.", set()),
        ("en", "Mistral AI", "The regulator has forced the company to refund €12 million.", set()),
        (
            "de",
            "Mistral AI",
            (
                "Laut Bescheid muss Google 40 Millionen Euro herausgeben, die es zu viel verlangt hat. "
                "Amazon verdiente Geld, das es in Höhe von 59 Millionen Euro abführen muss."
            ),
            set(),
        ),
        (
            "fr",
            "Mistral AI",
            (
                "La justice a condamné Google à verser 40 millions d'euros. L'autorité a ordonné à "
                "Amazon de restituer 59 millions d'euros."
            ),
            set(),
        ),
        ("es", "Mistral AI", "Un juez obligó a Google a pagar 40 millones de euros.", set()),
        ("it", "Mistral AI", "Il tribunale ha condannato Google a versare 40 milioni di euro.", set()),
        (
            "en",
            "Anthropic",
            ("At February's post-money valuation of $380 billion, 14% would be worth more than fifty billion."),
            {"Anthropic valuation 380000m USD"},
        ),
        (
            "en",
            "Anthropic",
            ("Amazon owns shares of the lab. At a valuation of $183 billion, a tenth would be worth $18 billion."),
            {"Anthropic valuation 183000m USD"},
        ),
        ("en", "Anthropic", "Half of the company would be worth $90 billion.", set()),
        (
            "en",
            "Anthropic",
            "Half of the money went into chips. The company is worth $90 billion.",
            {"Anthropic valuation 90000m USD"},
        ),
        (
            "de",
            "Anthropic",
            ("Bei einer Bewertung von 380 Milliarden Dollar wären 14 Prozent gut 50 Milliarden Dollar wert."),
            {"Anthropic valuation 380000m USD"},
        ),
        (
            "fr",
            "Anthropic",
            (
                "Sur la base d'une valorisation de 380 milliards de dollars, 14 % vaudraient plus de 50 "
                "milliards de dollars."
            ),
            {"Anthropic valuation 380000m USD"},
        ),
        (
            "es",
            "Anthropic",
            "Con una valoración de 380.000 millones de dólares, el 14 % valdría más de 50.000 millones.",
            {"Anthropic valuation 380000m USD"},
        ),
        (
            "it",
            "Anthropic",
            ("Con una valutazione di 380 miliardi di dollari, il 14 % varrebbe oltre 50 miliardi di dollari."),
            {"Anthropic valuation 380000m USD"},
        ),
        (
            "en",
            "Deals",
            (
                "OpenAI paid $1.1 billion, nearly all of it in shares, for Statsig, and $6.5 billion for "
                "Jony Ive's hardware studio in May."
            ),
            set(),
        ),
        ("en", "Cohere", "Cohere paid $40 million, half of it in cash, for a small rival in Ottawa.", set()),
        (
            "en",
            "Cohere",
            "Cohere raised $40 million, half of it in cash, for a research lab in Ottawa.",
            {"Cohere amount_raised 40m USD"},
        ),
        (
            "en",
            "xAI",
            "Nvidia paid $2 billion, mostly in cash, for shares of xAI.",
            {"xAI investment Nvidia 2000m USD"},
        ),
        ("en", "Funds", "Greenoaks is said to want two and a half billion dollars.", set()),
        (
            "en",
            "Funds",
            "Greenoaks wants to put two and a half billion dollars into Cohere.",
            {"Cohere investment Greenoaks 2500m USD"},
        ),
        (
            "en",
            "Funds",
            "Balderton, an early backer of Mistral AI, has put another $20 million into it.",
            {"Mistral AI investment Balderton 20m USD"},
        ),
        ("en", "Funds", "Balderton, an early backer of Mistral AI, has raised $700 million.", set()),
        ("en", "Funds", "Founders Fund, one of the owners of Cognition, gathered $4.6 billion in April.", set()),
        ("de", "Übernahmen", "OpenAI zahlte 1,1 Milliarden Dollar, fast alles in Aktien, für Statsig.", set()),
        ("fr", "Rachats", "OpenAI a payé 1,1 milliard de dollars, presque tout en actions, pour Statsig.", set()),
        ("en", "Cohere and the others", "Workday paid $1.1 billion, all of it in cash, for Sana.", set()),
    ],
)
def test_no_figures_of_parts_courts_and_funds(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        ("en", "Deals", "OpenAI paid $1.1 billion in stock for Statsig.", set()),
        ("en", "Deals", "OpenAI bought Statsig for $1.1 billion in shares.", set()),
        ("en", "Deals", "OpenAI bought Statsig, a Seattle firm, for $1.1 billion in stock.", set()),
        ("en", "Cohere", "Cohere acquired Ottogrid for $40 million in cash and shares.", set()),
        ("de", "Deals", "OpenAI kaufte Statsig für 1,1 Milliarden Dollar in Aktien.", set()),
        ("fr", "Deals", "OpenAI a racheté Statsig pour 1,1 milliard de dollars en actions.", set()),
        ("es", "Deals", "OpenAI compró Statsig por 1.100 millones de dólares en acciones.", set()),
        ("it", "Deals", "OpenAI ha comprato Statsig per 1,1 miliardi di dollari in azioni.", set()),
        ("en", "Deals", "Nvidia bought $2 billion of shares in xAI.", {"xAI investment Nvidia 2000m USD"}),
    ],
)
def test_takeovers_paid_in_shares(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures
