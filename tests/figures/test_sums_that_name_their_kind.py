"""Sums that say behind them what they are of, what was paid for a part of a company, and a title's yardstick."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        (
            "en",
            "",
            ("The price, $2.5 billion, was eight times the $300 million at which Cohere had been valued in June 2023."),
            {"Cohere valuation 2500m USD", "Cohere valuation 300m USD"},
        ),
        (
            "en",
            "",
            "Cohere is worth $7 billion today, against the $2.2 billion at which it was valued in 2023.",
            {"Cohere valuation 2200m USD", "Cohere valuation 7000m USD"},
        ),
        (
            "fr",
            "",
            (
                "Cohere vaut aujourd'hui 7 milliards de dollars, contre les 2,2 milliards auxquels elle "
                "avait été valorisée en 2023."
            ),
            {"Cohere valuation 2200m USD", "Cohere valuation 7000m USD"},
        ),
        (
            "de",
            "",
            (
                "Cohere ist heute 7 Milliarden Dollar wert, nach den 2,2 Milliarden, mit denen es 2023 "
                "bewertet worden war."
            ),
            {"Cohere valuation 2200m USD", "Cohere valuation 7000m USD"},
        ),
        (
            "es",
            "",
            ("Cohere vale hoy 7.000 millones de dólares, frente a los 2.200 millones en los que fue valorada en 2023."),
            {"Cohere valuation 2200m USD", "Cohere valuation 7000m USD"},
        ),
        (
            "it",
            "",
            ("Cohere vale oggi 7 miliardi di dollari, contro i 2,2 miliardi a cui era stata valutata nel 2023."),
            {"Cohere valuation 2200m USD", "Cohere valuation 7000m USD"},
        ),
        (
            "en",
            "MiniMax",
            (
                "Nine months later it was Alibaba's turn to lead, and the sums had grown to $600 million "
                "for the round and $2.5 billion for the company."
            ),
            {"MiniMax amount_raised 600m USD", "MiniMax valuation 2500m USD"},
        ),
        (
            "fr",
            "MiniMax",
            ("Les sommes avaient grandi : 600 millions de dollars pour le tour et 2,5 milliards pour l'entreprise."),
            {"MiniMax amount_raised 600m USD", "MiniMax valuation 2500m USD"},
        ),
        (
            "de",
            "MiniMax",
            ("Die Summen waren gewachsen: 600 Millionen Dollar für die Runde und 2,5 Milliarden für das Unternehmen."),
            {"MiniMax amount_raised 600m USD", "MiniMax valuation 2500m USD"},
        ),
        (
            "es",
            "MiniMax",
            ("Las sumas habían crecido: 600 millones de dólares para la ronda y 2.500 millones para la empresa."),
            {"MiniMax amount_raised 600m USD", "MiniMax valuation 2500m USD"},
        ),
        (
            "it",
            "MiniMax",
            ("Le somme erano cresciute: 600 milioni di dollari per il round e 2,5 miliardi per la società."),
            {"MiniMax amount_raised 600m USD", "MiniMax valuation 2500m USD"},
        ),
        (
            "en",
            "",
            "With this Cohere has raised just under $700 million in its ten years.",
            {"Cohere total_raised <700m USD"},
        ),
        ("en", "", "In all its years Cohere has raised $1.6 billion.", {"Cohere total_raised 1600m USD"}),
        (
            "en",
            "",
            "All in all Aidan Gomez has talked investors out of $1.6 billion for Cohere.",
            {"Cohere total_raised 1600m USD"},
        ),
        ("en", "", "OpenAI is paying $1.1 billion in stock for Statsig, a testing tool.", set()),
        ("en", "", "OpenAI paid $200 million in cash and shares for Rockset.", set()),
        ("en", "Mistral AI and the state", "Bpifrance has a pot of ten billion euros.", set()),
        (
            "en",
            "Meta borrows",
            "This month a vehicle run by Blue Owl took on $27 billion of debt for Meta's campus.",
            set(),
        ),
        ("en", "Scale AI", "Annualised bookings passed $100 million last year.", set()),
        (
            "en",
            "Perplexity",
            "Run-rate revenue, as the chief executive posted in June: $150 million.",
            {"Perplexity revenue 150m USD"},
        ),
        (
            "fr",
            "",
            (
                "OpenAI et Cohere ont trouvé de l'argent. Il a fallu un an. La première a levé 6,6 "
                "milliards de dollars, la seconde 500 millions."
            ),
            {"Cohere amount_raised 500m USD", "OpenAI amount_raised 6600m USD"},
        ),
        (
            "en",
            "",
            ("Amazon came late to Anthropic. Google paid about $300 million in early 2023 for a tenth of the company."),
            {"Anthropic investment Google 300m USD"},
        ),
        ("en", "", "Google paid $300 million for a 10% stake in Anthropic.", {"Anthropic investment Google 300m USD"}),
        (
            "fr",
            "",
            "Google a payé 300 millions de dollars pour un dixième d'Anthropic.",
            {"Anthropic investment Google 300m USD"},
        ),
        (
            "de",
            "",
            "Google zahlte 300 Millionen Dollar für ein Zehntel von Anthropic.",
            {"Anthropic investment Google 300m USD"},
        ),
        (
            "es",
            "",
            "Google pagó 300 millones de dólares por una décima parte de Anthropic.",
            {"Anthropic investment Google 300m USD"},
        ),
        (
            "it",
            "",
            "Google ha pagato 300 milioni di dollari per un decimo di Anthropic.",
            {"Anthropic investment Google 300m USD"},
        ),
        ("en", "", "OpenAI paid $6.5 billion for io, a hardware start-up.", set()),
        ("en", "", "Meta paid $14.3 billion for 49% of Scale AI.", {"Scale AI investment Meta 14300m USD"}),
        (
            "en",
            "Heidelberg's answer to OpenAI fills its war chest",
            (
                "Aleph Alpha presented a Series B of more than $500 million.\n\nIt is quite a step. The "
                "Series A, in July 2021, had come to €23 million."
            ),
            {"Aleph Alpha amount_raised 23m EUR", "Aleph Alpha amount_raised 500m USD"},
        ),
        (
            "fr",
            "La réponse de Paris à OpenAI",
            ("Mistral AI a levé 385 millions d'euros.\n\nL'amorçage, en juin 2023, avait été de 105 millions d'euros."),
            {"Mistral AI amount_raised 105m EUR", "Mistral AI amount_raised 385m EUR"},
        ),
        (
            "en",
            "Microsoft and OpenAI",
            (
                "Anthropic, set up by former OpenAI researchers, is close to raising roughly $300mn, "
                "people familiar with its plans say, which would value it at $5bn."
            ),
            {"Anthropic amount_raised 300m USD", "Anthropic valuation 5000m USD"},
        ),
    ],
)
def test_named_behind(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures
