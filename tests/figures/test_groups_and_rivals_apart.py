"""What "the group", a rival, a threshold, a cost or a row of names does not tell of the company spoken of."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        (
            "en",
            "",
            "OpenAI released GPT-5 in August. The group had revenue of $13 billion in 2025.",
            {"OpenAI revenue 13000m USD"},
        ),
        (
            "en",
            "",
            "Anthropic opened an office in Bengaluru. The group had revenue of $5 billion in 2025.",
            {"Anthropic revenue 5000m USD"},
        ),
        (
            "en",
            "",
            "OpenAI, led by Sam Altman, is hiring. The giant made revenue of $13 billion in 2025.",
            {"OpenAI revenue 13000m USD"},
        ),
        (
            "en",
            "",
            "Cohere is based in Toronto and London. The group had revenue of $100 million in 2024.",
            {"Cohere revenue 100m USD"},
        ),
        (
            "en",
            "",
            "Cohere supplies the Canadian government. The group had revenue of $100 million in 2024.",
            {"Cohere revenue 100m USD"},
        ),
        (
            "en",
            "",
            (
                "Cohere, whose shareholders include Nvidia and Oracle, is growing. The group had revenue "
                "of $100 million in 2024."
            ),
            {"Cohere revenue 100m USD"},
        ),
        (
            "en",
            "",
            "Mistral AI supplies the French army. The group had revenue of €30 million in 2024.",
            {"Mistral AI revenue 30m EUR"},
        ),
        (
            "en",
            "",
            ("Mistral AI trained Mistral Large on Nvidia chips. The group had revenue of €30 million in 2024."),
            {"Mistral AI revenue 30m EUR"},
        ),
        (
            "en",
            "",
            "Cerebras filed for a listing on Nasdaq. The group had revenue of $79 million in 2023.",
            {"Cerebras revenue 79m USD"},
        ),
        (
            "fr",
            "",
            (
                "Mistral AI a son siège à Paris. Le groupe a réalisé un chiffre d'affaires de 30 "
                "millions d'euros en 2024."
            ),
            {"Mistral AI revenue 30m EUR"},
        ),
        (
            "fr",
            "",
            (
                "Mistral AI, fondée par Arthur Mensch, emploie 300 personnes. Le groupe a réalisé un "
                "chiffre d'affaires de 30 millions d'euros en 2024."
            ),
            {"Mistral AI revenue 30m EUR"},
        ),
        (
            "es",
            "",
            ("Cohere abrió una oficina en Madrid. El grupo tuvo unos ingresos de 100 millones de dólares."),
            {"Cohere revenue 100m USD"},
        ),
        (
            "it",
            "",
            ("OpenAI, guidata da Sam Altman, assume. Il gruppo ha avuto ricavi per 13 miliardi di dollari nel 2025."),
            {"OpenAI revenue 13000m USD"},
        ),
        ("en", "", "Aleph Alpha gave up its own models. OpenAI's French rival has raised €1.7 billion.", set()),
        ("en", "", "Cohere presented a model. Nvidia's rival has raised $750 million.", set()),
        (
            "en",
            "",
            (
                "Cohere met its match in Sierra. For a company that raised $350 million this month, "
                "growth is everything."
            ),
            set(),
        ),
        (
            "en",
            "",
            "OpenAI has revenue of $13 billion. Nvidia is at $4.5 trillion, a record.",
            {"OpenAI revenue 13000m USD"},
        ),
        (
            "en",
            "",
            ("OpenAI's annualised revenue is $12 billion. Its losses are large too: Anthropic is at $5 billion."),
            {"OpenAI revenue 12000m USD"},
        ),
        ("en", "", "Cohere and AMD announced $500 million and $100 million of new orders.", set()),
        ("en", "", "All in all, Cohere is financed with $500 million of debt.", {"Cohere debt_raised 500m USD"}),
        (
            "en",
            "",
            "Mistral AI is negotiating the entry of Apple at a valuation of €14 billion.",
            {"Mistral AI valuation 14000m EUR"},
        ),
        ("en", "", "Cohere is negotiating an investment at a valuation of $7 billion.", {"Cohere valuation 7000m USD"}),
        ("en", "", "OpenAI is burning cash at an annual rate of $8 billion.", set()),
        ("en", "", "Losses at OpenAI are running at an annual rate of $12 billion.", set()),
        ("de", "", "Die Kosten von Anthropic liegen aufs Jahr hochgerechnet bei 10 Milliarden Dollar.", set()),
        (
            "en",
            "",
            "xAI raised $20 billion from Valor, which manages $17 billion, and others.",
            {"xAI amount_raised 20000m USD"},
        ),
        (
            "en",
            "",
            "Cohere raised $500 million from AMD, which had revenue of $26 billion, and others.",
            {"Cohere amount_raised 500m USD"},
        ),
        (
            "en",
            "",
            ("OpenAI and Anthropic raised $40 billion and $13 billion at valuations of $300 billion and $183 billion."),
            {
                "Anthropic amount_raised 13000m USD",
                "Anthropic valuation 183000m USD",
                "OpenAI amount_raised 40000m USD",
                "OpenAI valuation 300000m USD",
            },
        ),
        (
            "fr",
            "",
            "Cohere a levé 500 millions de dollars, la plus grosse levée canadienne en six ans.",
            {"Cohere amount_raised 500m USD"},
        ),
        (
            "de",
            "",
            "Cohere sammelte 500 Millionen Dollar ein, die größte kanadische Runde in sechs Jahren.",
            {"Cohere amount_raised 500m USD"},
        ),
        (
            "es",
            "",
            "Cohere levantó 500 millones de dólares, la mayor ronda canadiense en seis años.",
            {"Cohere amount_raised 500m USD"},
        ),
        (
            "it",
            "",
            "Cohere ha raccolto 500 milioni di dollari, il maggior round canadese in sei anni.",
            {"Cohere amount_raised 500m USD"},
        ),
        ("de", "", "Fusionen werden erst ab 250 Millionen Euro Umsatz geprüft. Aleph Alpha liegt darunter.", set()),
        (
            "es",
            "",
            (
                "Las fusiones solo se examinan por encima de 250 millones de euros de ingresos. Mistral "
                "AI está por debajo."
            ),
            set(),
        ),
        ("it", "", "Le fusioni si esaminano solo oltre i 250 milioni di euro di ricavi. Mistral AI è sotto.", set()),
        ("en", "", "Mira Murati, who worked at OpenAI, has raised $2 billion.", set()),
    ],
)
def test_near_misses(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        (
            "en",
            "",
            (
                "Mistral AI's biggest customers are BNP Paribas (€30 million), CMA CGM (€100 million) "
                "and Orange (€12 million)."
            ),
            set(),
        ),
        (
            "fr",
            "",
            (
                "Les clients de Mistral AI : BNP Paribas (30 millions d'euros), CMA CGM (100 millions "
                "d'euros) et Orange (12 millions d'euros)."
            ),
            set(),
        ),
        (
            "de",
            "",
            ("Die größten Kunden von Aleph Alpha: Bosch (30 Millionen Euro) und Siemens (10 Millionen Euro)."),
            set(),
        ),
        (
            "en",
            "",
            ("The largest losses last year: OpenAI ($5 billion), Anthropic ($5.3 billion), xAI ($1.4 billion)."),
            set(),
        ),
        (
            "fr",
            "",
            ("Les pertes de l'an dernier : OpenAI (5 milliards de dollars), Anthropic (5,3 milliards de dollars)."),
            set(),
        ),
        ("en", "", "Cohere's debts: Oracle ($30 million), CoreWeave ($15 million), Google ($10 million).", set()),
        (
            "en",
            "",
            ("Cohere's biggest contracts: Fujitsu ($50 million), RBC ($20 million), Oracle ($15 million)."),
            set(),
        ),
        (
            "en",
            "",
            (
                "Pentagon contracts: OpenAI ($200 million), Anthropic ($200 million), Google ($200 "
                "million), xAI ($200 million)."
            ),
            set(),
        ),
        (
            "en",
            "",
            ("The week's funding rounds in brief: Cohere ($500M at a $6.8B valuation), Sierra ($350M), Groq ($750M)."),
            {"Cohere amount_raised 500m USD", "Cohere valuation 6800m USD", "Groq amount_raised 750m USD"},
        ),
        (
            "en",
            "",
            "Rounds of the year: OpenAI ($40 billion, March), Anthropic ($13 billion, September).",
            {"Anthropic amount_raised 13000m USD", "OpenAI amount_raised 40000m USD"},
        ),
        ("en", "", "The rounds that fell through: Cohere ($500M), Stability AI ($100M).", set()),
    ],
)
def test_rows_of_other_sums(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures
