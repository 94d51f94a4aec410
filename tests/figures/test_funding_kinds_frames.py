"""What kind a sum is by the frame that it stands in: "on the footing of", "put … on", "was handed over", "worth"."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

TOLD: list[tuple[str, str, set[str]]] = [
    # at what footing shares are paid
    (
        "en",
        "Cohere took in $500 million on the footing of $5.5 billion.",
        {"Cohere amount_raised 500m USD", "Cohere valuation 5500m USD"},
    ),
    ("en", "The funds came in on the basis of $5.5 billion, Cohere says.", {"Cohere valuation 5500m USD"}),
    (
        "en",
        "Groq raised $640 million at an assumed $2.8 billion.",
        {"Groq amount_raised 640m USD", "Groq valuation 2800m USD"},
    ),
    # what a deal puts on a company, what it is held for, what it is good for
    ("en", "The merger put $250 billion on xAI.", {"xAI valuation 250000m USD"}),
    ("en", "SoftBank bet $40 billion on OpenAI.", {"OpenAI investment SoftBank 40000m USD"}),
    ("en", "The $2.8 billion at which Groq was appraised is history.", {"Groq valuation 2800m USD"}),
    ("en", "Perplexity is now good for $18 billion.", {"Perplexity valuation 18000m USD"}),
    ("en", "With that cash on board Groq is worth $6.9 billion.", {"Groq valuation 6900m USD"}),
    ("en", "Anthropic ran a tender for its staff at $61.5 billion.", {"Anthropic valuation 61500m USD"}),
    # what a round brings is no revenue, whatever the month
    (
        "en",
        "MiniMax was valued at $4.2 billion after its last round, which brought in $300 million in July.",
        {"MiniMax valuation 4200m USD", "MiniMax amount_raised 300m USD"},
    ),
    (
        "en",
        "In September an extension worth $100 million took the valuation of Cohere to $7 billion.",
        {"Cohere amount_raised 100m USD", "Cohere valuation 7000m USD"},
    ),
    ("en", "Mistral AI sells an API. It brought in €60 million in 2025.", {"Mistral AI revenue 60m EUR"}),
    # all rounds together
    ("en", "The total of these rounds is $534 million for Together AI.", {"Together AI total_raised 534m USD"}),
    ("en", "One billion dollars is what Groq has been given since 2016.", {"Groq total_raised 1000m USD"}),
    # what is paid over is the money of whom the text has just told, where nobody else is named
    (
        "en",
        "Amazon will invest $4 billion in Anthropic. In March 2024, $2.75 billion was handed over.",
        {"Anthropic investment Amazon 4000m USD", "Anthropic investment Amazon 2750m USD"},
    ),
    (
        "en",
        "SoftBank's investment in OpenAI comes to $30 billion. An earlier instalment, $7.5 billion, was paid in April.",
        {"OpenAI investment SoftBank 30000m USD", "OpenAI investment SoftBank 7500m USD"},
    ),
    (
        "es",
        "Amazon invierte 4.000 millones de dólares en Anthropic. El primer pago, de 1.250 millones, llegó en 2023.",
        {"Anthropic investment Amazon 4000m USD", "Anthropic investment Amazon 1250m USD"},
    ),
    (
        "it",
        "Amazon investe 4 miliardi di dollari in Anthropic. A marzo 2024 sono stati versati 2,75 miliardi.",
        {"Anthropic investment Amazon 4000m USD", "Anthropic investment Amazon 2750m USD"},
    ),
    # the same frames in the other languages
    (
        "de",
        "Groq holte sich 640 Millionen Dollar auf Grundlage von 2,8 Milliarden.",
        {"Groq amount_raised 640m USD", "Groq valuation 2800m USD"},
    ),
    ("de", "Fidelity hat xAI mit 200 Milliarden Dollar in den Büchern stehen.", {"xAI valuation 200000m USD"}),
    ("de", "Perplexity ist inzwischen für 18 Milliarden Dollar gut.", {"Perplexity valuation 18000m USD"}),
    ("de", "Groq war damals ein Unternehmen von 1,1 Milliarden Dollar.", {"Groq valuation 1100m USD"}),
    (
        "de",
        "Die Summe dieser Runden beträgt bei Together AI 534 Millionen Dollar.",
        {"Together AI total_raised 534m USD"},
    ),
    ("de", "Amazon hat Schuldverschreibungen über 15 Milliarden Dollar begeben.", {"Amazon debt_raised 15000m USD"}),
    ("fr", "Fidelity porte xAI à 200 milliards de dollars dans ses livres.", {"xAI valuation 200000m USD"}),
    (
        "fr",
        "Les salariés d'OpenAI ont cédé des actions sur une base de 500 milliards de dollars.",
        {"OpenAI valuation 500000m USD"},
    ),
    ("fr", "Un milliard de dollars, c'est ce que Groq a reçu depuis 2016.", {"Groq total_raised 1000m USD"}),
    ("fr", "Son amorçage avait procuré 126 millions de dollars à Poolside.", {"Poolside amount_raised 126m USD"}),
    ("es", "El acuerdo cifra xAI en 250.000 millones de dólares.", {"xAI valuation 250000m USD"}),
    ("es", "Mil millones de dólares es lo que Groq ha recibido desde 2016.", {"Groq total_raised 1000m USD"}),
    (
        "es",
        "Amazon respalda a Anthropic. Los 8.000 millones de dólares que el grupo ya ha desembolsado son un principio.",
        {"Anthropic investment Amazon 8000m USD"},
    ),
    ("it", "L'accordo conta xAI per 250 miliardi di dollari.", {"xAI valuation 250000m USD"}),
    ("it", "Un miliardo di dollari è quanto Groq ha ricevuto dal 2016.", {"Groq total_raised 1000m USD"}),
    # the price of a part, a sum that somebody had undertaken to place
    ("en", "Nearly half of Scale AI cost Meta $14.3 billion.", {"Scale AI investment Meta 14300m USD"}),
    (
        "en",
        "Microsoft is said to have spent $13 billion on OpenAI over the years.",
        {"OpenAI investment Microsoft 13000m USD"},
    ),
    (
        "fr",
        "Les 22,5 milliards de dollars que SoftBank s'était engagé à placer dans OpenAI sont arrivés.",
        {"OpenAI investment SoftBank 22500m USD"},
    ),
    (
        "es",
        "Los 22.500 millones de dólares que SoftBank había prometido aportar a OpenAI han llegado.",
        {"OpenAI investment SoftBank 22500m USD"},
    ),
    (
        "it",
        "I 22,5 miliardi di dollari che SoftBank voleva versare in OpenAI sono arrivati.",
        {"OpenAI investment SoftBank 22500m USD"},
    ),
    # all rounds summed up: what a sure cue counts up is no round, however much the words speak of rounds
    ("en", "Count all of Groq's rounds up and you get $3 billion.", {"Groq total_raised 3000m USD"}),
    ("de", "Alle Runden zusammen ergeben bei Perplexity 1,2 Milliarden Dollar.", {"Perplexity total_raised 1200m USD"}),
    ("fr", "La mise totale dans Poolside atteint 626 millions de dollars.", {"Poolside total_raised 626m USD"}),
    (
        "es",
        "Todas las rondas juntas suman 1.200 millones de dólares para Perplexity.",
        {"Perplexity total_raised 1200m USD"},
    ),
    (
        "it",
        "La somma di questi round è di 534 milioni di dollari per Together AI.",
        {"Together AI total_raised 534m USD"},
    ),
    (
        "it",
        "Un seed da 101 milioni di dollari fece di Stability AI un unicorno a quota un miliardo.",
        {
            "Stability AI amount_raised 101m USD",
            "Stability AI valuation 1000m USD",
        },
    ),
    # what a part, a place or a year to come costs or brings
    (
        "en",
        "ASML paid €1.3 billion last year for a tenth of Mistral AI.",
        {"Mistral AI investment ASML 1300m EUR"},
    ),
    ("en", "Meta reported its second quarter. For the third it looks for $50 billion.", {"Meta revenue 50000m USD"}),
    ("en", "First outside money: $4 million for Hugging Face in 2019.", {"Hugging Face amount_raised 4m USD"}),
]


@pytest.mark.parametrize(("lang", "text", "figures"), TOLD)
def test_what_the_frame_says(lang: str, text: str, figures: set[str]) -> None:
    assert told(text, lang=lang) == figures


@pytest.mark.parametrize(
    ("lang", "text", "figures"),
    [
        ("en", "Analysts put $40 billion on the cost of OpenAI's first campus.", set()),
        ("en", "OpenAI put $1 billion on data centres in Texas.", set()),
        ("en", "Microsoft spent $13 billion on computers for OpenAI.", set()),
        (
            "en",
            "In the first quarter Stability AI made $5 million in revenue and lost $30 million.",
            {"Stability AI revenue 5m USD"},
        ),
        # what lies in the till, what funds hold, what the market makes of it
        ("en", "Cash and equivalents of MiniMax stood at $362 million at the end of September.", set()),
        ("fr", "La trésorerie de MiniMax s'élevait à 362 millions de dollars fin septembre.", set()),
        ("es", "La caja de MiniMax ascendía a 362 millones de dólares.", set()),
        ("it", "La cassa di MiniMax ammontava a 362 milioni di dollari.", set()),
        ("fr", "Les fonds d'Accel, actionnaire de Mistral AI, totalisent 46 milliards de dollars.", set()),
        ("en", "At the price proposed, the market would value Zhipu AI at HK$51 billion.", set()),
        # by how much one sum exceeds another
        (
            "en",
            "Perplexity is valued at $20 billion, $2 billion more than in July.",
            {"Perplexity valuation 20000m USD"},
        ),
        (
            "de",
            "Perplexity wird mit 20 Milliarden Dollar bewertet. Der Preis liegt 2 Milliarden höher als im Juli.",
            {"Perplexity valuation 20000m USD"},
        ),
        (
            "fr",
            "Perplexity est valorisée 20 milliards de dollars. C'est 2 milliards de plus qu'en juillet.",
            {"Perplexity valuation 20000m USD"},
        ),
        (
            "es",
            "Perplexity está valorada en 20.000 millones de dólares. Son 2.000 millones más que en julio.",
            {"Perplexity valuation 20000m USD"},
        ),
        (
            "it",
            "Perplexity è valutata 20 miliardi di dollari. Sono 2 miliardi in più che a luglio.",
            {"Perplexity valuation 20000m USD"},
        ),
        ("en", "The sum of all these contracts is $1.4 trillion, OpenAI says.", set()),
        ("en", "Subscriptions account for $8 billion of OpenAI's sales.", set()),
        (
            "en",
            "Amazon has invested $8 billion in Anthropic. A new data centre in Indiana cost $11 billion.",
            {"Anthropic investment Amazon 8000m USD"},
        ),
        (
            "en",
            "Nvidia has invested $2 billion in xAI. The rest of the money, $18 billion, came from funds in the Gulf.",
            {"xAI investment Nvidia 2000m USD"},
        ),
    ],
)
def test_what_the_frame_does_not_say(lang: str, text: str, figures: set[str]) -> None:
    assert told(text, lang=lang) == figures
