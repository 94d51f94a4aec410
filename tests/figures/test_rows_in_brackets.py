"""Rows of names with their sums in brackets, and sums told in the order of the names."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        (
            "en",
            "",
            "Poolside ($350M), Cohere ($500M) and Perplexity ($300M) raised the most.",
            {"Cohere amount_raised 500m USD", "Perplexity amount_raised 300m USD", "Poolside amount_raised 350m USD"},
        ),
        (
            "en",
            "",
            "Sierra ($350M), Cohere ($500M) and Harvey ($300M) raised the most.",
            {"Cohere amount_raised 500m USD"},
        ),
        (
            "en",
            "",
            "Rounds this month: Poolside ($350M), Cohere ($500M) and Perplexity ($300M).",
            {"Cohere amount_raised 500m USD", "Perplexity amount_raised 300m USD", "Poolside amount_raised 350m USD"},
        ),
        (
            "en",
            "",
            "Fresh money went to Poolside ($350M), Cohere ($500M) and Perplexity ($300M).",
            {"Cohere amount_raised 500m USD", "Perplexity amount_raised 300m USD", "Poolside amount_raised 350m USD"},
        ),
        (
            "en",
            "",
            "The week's biggest fundings were Cohere ($500M), Sierra ($350M) and Harvey ($300M).",
            {"Cohere amount_raised 500m USD"},
        ),
        (
            "en",
            "",
            (
                "The most highly valued private labs are OpenAI ($500bn), Anthropic ($350bn), xAI "
                "($230bn) and Sierra ($10bn)."
            ),
            {"Anthropic valuation 350000m USD", "OpenAI valuation 500000m USD", "xAI valuation 230000m USD"},
        ),
        (
            "en",
            "",
            "Top of the league by valuation: OpenAI ($500bn), Anthropic ($350bn), xAI ($230bn).",
            {"Anthropic valuation 350000m USD", "OpenAI valuation 500000m USD", "xAI valuation 230000m USD"},
        ),
        (
            "en",
            "",
            "By revenue, OpenAI ($13bn) leads Anthropic ($5bn) and Cohere ($100m).",
            {"Anthropic revenue 5000m USD", "Cohere revenue 100m USD", "OpenAI revenue 13000m USD"},
        ),
        (
            "en",
            "",
            "Cohere's round drew Accel ($100M), Index ($80M) and Nvidia ($50M).",
            {"Cohere investment Accel 100m USD", "Cohere investment Index 80m USD", "Cohere investment Nvidia 50m USD"},
        ),
        (
            "fr",
            "",
            ("Les plus grosses levées de la semaine : Cohere (500 M$), Sierra (350 M$) et Harvey (300 M$)."),
            {"Cohere amount_raised 500m USD"},
        ),
        (
            "fr",
            "",
            ("Des start-up comme Sierra (350 M$), Cohere (500 M$) et Harvey (300 M$) ont bouclé des tours."),
            {"Cohere amount_raised 500m USD"},
        ),
        (
            "de",
            "",
            ("Die größten Runden der Woche: Cohere (500 Mio. Dollar), Sierra (350 Mio.) und Harvey (300 Mio.)."),
            {"Cohere amount_raised 500m USD"},
        ),
        (
            "de",
            "",
            (
                "Start-ups wie Sierra (350 Mio. Dollar), Cohere (500 Mio. Dollar) und Harvey (300 Mio. "
                "Dollar) schlossen Runden ab."
            ),
            {"Cohere amount_raised 500m USD"},
        ),
        (
            "es",
            "",
            (
                "Las mayores rondas de la semana: Cohere (500 millones de dólares), Sierra (350 "
                "millones) y Harvey (300 millones)."
            ),
            {"Cohere amount_raised 500m USD"},
        ),
        (
            "it",
            "",
            (
                "I round più grandi della settimana: Cohere (500 milioni di dollari), Sierra (350 "
                "milioni) e Harvey (300 milioni)."
            ),
            {"Cohere amount_raised 500m USD"},
        ),
        (
            "en",
            "",
            "Money poured into labs like OpenAI ($40bn), Anthropic ($13bn) and Sierra ($350M).",
            {"Anthropic amount_raised 13000m USD", "OpenAI amount_raised 40000m USD"},
        ),
        (
            "en",
            "",
            (
                "The megarounds of OpenAI ($40bn), Anthropic ($13bn) and Sierra ($350M) made up half of "
                "all venture money."
            ),
            {"Anthropic amount_raised 13000m USD", "OpenAI amount_raised 40000m USD"},
        ),
        (
            "en",
            "",
            "Half of all venture money went to two rounds: OpenAI's ($40bn) and Anthropic's ($13bn).",
            {"Anthropic amount_raised 13000m USD", "OpenAI amount_raised 40000m USD"},
        ),
        (
            "fr",
            "",
            "Le tour de Cohere a séduit Accel (100 M$), BDC (80 M$) et Nvidia (50 M$).",
            {"Cohere investment Accel 100m USD", "Cohere investment BDC 80m USD", "Cohere investment Nvidia 50m USD"},
        ),
        ("en", "", "Cohere competes for capital with Google ($75bn), Microsoft ($80bn) and Meta ($70bn).", set()),
        (
            "en",
            "",
            "Sales were highest at Google ($350bn), Microsoft ($245bn) and OpenAI ($13bn).",
            {"Google revenue 350000m USD", "Microsoft revenue 245000m USD", "OpenAI revenue 13000m USD"},
        ),
    ],
)
def test_rows(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        (
            "en",
            "",
            "Cohere and Mistral AI raised $500 million and €1.7 billion.",
            {"Cohere amount_raised 500m USD", "Mistral AI amount_raised 1700m EUR"},
        ),
        (
            "en",
            "",
            "Cohere, Poolside and Perplexity have raised $500 million, $350 million and $300 million.",
            {"Cohere amount_raised 500m USD", "Perplexity amount_raised 300m USD", "Poolside amount_raised 350m USD"},
        ),
        (
            "en",
            "",
            "OpenAI and Anthropic are valued at $500 billion and $350 billion.",
            {"Anthropic valuation 350000m USD", "OpenAI valuation 500000m USD"},
        ),
        (
            "en",
            "",
            "OpenAI and Anthropic had revenue of $13 billion and $5 billion last year.",
            {"Anthropic revenue 5000m USD", "OpenAI revenue 13000m USD"},
        ),
        (
            "en",
            "",
            "Nvidia and AMD put $50 million and $30 million into Cohere.",
            {"Cohere investment AMD 30m USD", "Cohere investment Nvidia 50m USD"},
        ),
        (
            "fr",
            "",
            "Cohere et Mistral AI ont levé 500 millions de dollars et 1,7 milliard d'euros.",
            {"Cohere amount_raised 500m USD", "Mistral AI amount_raised 1700m EUR"},
        ),
        (
            "de",
            "",
            "Cohere und Mistral AI haben 500 Millionen Dollar und 1,7 Milliarden Euro eingesammelt.",
            {"Cohere amount_raised 500m USD", "Mistral AI amount_raised 1700m EUR"},
        ),
        (
            "es",
            "",
            "Cohere y Mistral AI captaron 500 millones de dólares y 1.700 millones de euros.",
            {"Cohere amount_raised 500m USD", "Mistral AI amount_raised 1700m EUR"},
        ),
        (
            "it",
            "",
            "Cohere e Mistral AI hanno raccolto 500 milioni di dollari e 1,7 miliardi di euro.",
            {"Cohere amount_raised 500m USD", "Mistral AI amount_raised 1700m EUR"},
        ),
        (
            "en",
            "",
            "Mistral AI, like Cohere, raised $500 million and $200 million in two rounds.",
            {"Mistral AI amount_raised 200m USD", "Mistral AI amount_raised 500m USD"},
        ),
        (
            "en",
            "",
            "After Cohere, Mistral AI raised €1.7 billion, or $2 billion.",
            {"Mistral AI amount_raised 1700m EUR"},
        ),
        (
            "en",
            "",
            "Unlike Cohere, Mistral AI raised $500 million and $200 million.",
            {"Mistral AI amount_raised 200m USD", "Mistral AI amount_raised 500m USD"},
        ),
    ],
)
def test_in_order(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures
