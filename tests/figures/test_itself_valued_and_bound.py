"""Commitments, profits told behind, who is itself valued, and rounds by what they came in at."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        (
            "en",
            "News",
            ("Nvidia keeps three quarters of each dollar as gross profit, which last quarter made $26.7 billion."),
            set(),
        ),
        ("en", "Meta", "Its operating profit, which had been $2 billion, came to $3 billion.", set()),
        ("en", "News", "Sovereign funds and banks invested $300 million in Cohere.", {"Cohere amount_raised 300m USD"}),
        ("en", "News", "Private investors put $300 million into Mistral.", {"Mistral AI amount_raised 300m USD"}),
        (
            "en",
            "OpenAI",
            (
                "OpenAI's commitments have been tallied at $1.4 trillion, although its executives prefer "
                "to say $600 billion by 2030."
            ),
            set(),
        ),
        ("en", "OpenAI", "The commitments of OpenAI add up to $1.4 trillion.", set()),
        ("en", "Anthropic", "Anthropic has announced $50 billion for sites in Texas and New York.", set()),
        (
            "en",
            "Black Forest Labs and the rest",
            "Nineteen rounds came in over $50 million, which would have been a good quarter in 2019.",
            set(),
        ),
        (
            "en",
            "MiniMax",
            "The Series A of June 2023, which brought $256 million, was led by Alibaba.",
            {"MiniMax amount_raised 256m USD"},
        ),
        (
            "en",
            "Safe Superintelligence",
            "In September 2025 it parted with $1.5 billion of stock.",
            {"Safe Superintelligence amount_raised 1500m USD"},
        ),
        (
            "en",
            "Together AI",
            "Equity taken in by the summer of 2024 adds up to $228.5 million.",
            {"Together AI total_raised 228.5m USD"},
        ),
        (
            "en",
            "Reflection AI",
            ("The $20 billion at which the shares are being offered leaves the fresh capital out of account."),
            {"Reflection AI valuation 20000m USD"},
        ),
        ("en", "Baidu", "A broker expects group sales of 128 billion yuan for 2025.", {"Baidu revenue 128000m CNY"}),
        (
            "en",
            "Microsoft",
            (
                "A gigawatt with everything in it has gone from $35 billion to above $50 billion in "
                "eighteen months, by the estimate of one bank."
            ),
            set(),
        ),
        (
            "en",
            "H Company: a letter to our investors",
            (
                "We are 40 people. Our annualised revenue has climbed from nothing to more than €9 "
                "million, and the plan for next year has €40 million of revenue in it."
            ),
            {"H Company revenue 40m EUR", "H Company revenue 9m EUR"},
        ),
        (
            "en",
            "News",
            (
                "To date Aleph Alpha and Black Forest Labs have raised more than $530 million and about "
                "$31 million respectively."
            ),
            {"Aleph Alpha total_raised 530m USD", "Black Forest Labs total_raised 31m USD"},
        ),
    ],
)
def test_english(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        (
            "fr",
            "xAI",
            "Nvidia s'est engagé à hauteur de 2 milliards de dollars dans xAI.",
            {"xAI investment Nvidia 2000m USD"},
        ),
        (
            "fr",
            "OpenAI et Windsurf",
            "Ce qui reste de Windsurf échoit à Cognition, elle-même estimée 4 milliards de dollars.",
            set(),
        ),
        ("en", "OpenAI and Windsurf", "What is left goes to Cognition, itself valued at $4 billion.", set()),
        (
            "es",
            "OpenAI y Windsurf",
            "Lo que queda va a Cognition, valorada a su vez en 4.000 millones de dólares.",
            set(),
        ),
        (
            "it",
            "OpenAI e Windsurf",
            "Quel che resta va a Cognition, a sua volta valutata 4 miliardi di dollari.",
            set(),
        ),
        (
            "de",
            "OpenAI und Windsurf",
            "Was übrig bleibt, geht an Cognition, das selbst mit 4 Milliarden Dollar bewertet ist.",
            set(),
        ),
        (
            "fr",
            "News",
            (
                "Meta, dont le chiffre d'affaires s'est établi à 51,24 milliards de dollars au troisième "
                "trimestre 2025, consacrera cette année entre 70 et 72 milliards à ses équipements."
            ),
            {"Meta revenue 51240m USD"},
        ),
        (
            "fr",
            "xAI",
            (
                "Le financement que prépare xAI prendrait de l'ampleur. Il porterait désormais sur 20 "
                "milliards de dollars, dont 12,5 milliards de dette, affirment des personnes informées "
                "du montage."
            ),
            {"xAI amount_raised 20000m USD", "xAI debt_raised 12500m USD"},
        ),
        (
            "fr",
            "xAI",
            "La levée porterait sur 20 milliards de dollars, dont 12 milliards de dette.",
            {"xAI amount_raised 20000m USD", "xAI debt_raised 12000m USD"},
        ),
        (
            "fr",
            "AI21 Labs",
            ("Le tour, auquel Google et Nvidia participaient déjà, atteint ainsi 208 millions de dollars."),
            {"AI21 Labs amount_raised 208m USD"},
        ),
        (
            "es",
            "Stability AI",
            "Un grupo de inversores inyecta 80 millones de dólares en la autora de Stable Diffusion.",
            {"Stability AI amount_raised 80m USD"},
        ),
        (
            "es",
            "Perplexity",
            "La compañía negociaría una inyección de otros 500 millones de dólares.",
            {"Perplexity amount_raised 500m USD"},
        ),
        (
            "de",
            "News",
            (
                "OpenAI bringt GPT-5 mini. Das Modell kostet 0,25 Dollar je Million Token hinein und 2 "
                "Dollar je Million hinaus."
            ),
            set(),
        ),
        (
            "fr",
            "News",
            "Mistral AI négocierait un nouveau tour à une valorisation de 50 milliards de dollars.",
            {"Mistral AI valuation 50000m USD"},
        ),
        (
            "fr",
            "News",
            "Mistral AI boucle un tour à une valorisation de 12 milliards d'euros.",
            {"Mistral AI valuation 12000m EUR"},
        ),
    ],
)
def test_languages(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures
