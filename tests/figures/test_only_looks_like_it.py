"""Sentences that look like those of a rule and mean something else: each was once lost or gained by one."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told
from tests.figures.price_desk import prices


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        (
            "en",
            "",
            "As chip sales soared, Nvidia's revenue rose to $46.7 billion in the second quarter.",
            {"Nvidia revenue 46700m USD"},
        ),
        ("en", "Groq", "The AI chip startup's valuation rose to $6.9 billion.", {"Groq valuation 6900m USD"}),
        (
            "en",
            "Cerebras",
            "The chip company's valuation has climbed from $4 billion to $8.1 billion.",
            {"Cerebras valuation 4000m USD", "Cerebras valuation 8100m USD"},
        ),
        (
            "en",
            "",
            "Chip startup Groq's valuation has risen to $6.9 billion from $2.8 billion.",
            {"Groq valuation 2800m USD", "Groq valuation 6900m USD"},
        ),
        (
            "de",
            "",
            ("xAI will nach Angaben von Insidern in den kommenden Monaten 20 Milliarden Dollar einsammeln."),
            {"xAI amount_raised 20000m USD"},
        ),
        (
            "de",
            "",
            "Laut Bloomberg will Mistral AI in wenigen Wochen 2 Milliarden Euro einsammeln.",
            {"Mistral AI amount_raised 2000m EUR"},
        ),
        (
            "de",
            "",
            ("Poolside ist Kreisen zufolge in den nächsten Monaten mit 12 Milliarden Dollar zu bewerten."),
            {"Poolside valuation 12000m USD"},
        ),
        (
            "de",
            "",
            ("Medienberichten zufolge wird Perplexity in wenigen Wochen mit 20 Milliarden Dollar bewertet."),
            {"Perplexity valuation 20000m USD"},
        ),
        (
            "de",
            "",
            ("Die Investitionen in Künstliche Intelligenz gehen weiter, Anthropic sammelt 13 Milliarden Dollar ein."),
            {"Anthropic amount_raised 13000m USD"},
        ),
        (
            "fr",
            "",
            "Alors que les investissements dans l'IA explosent, Mistral AI lève 1,7 milliard d'euros.",
            {"Mistral AI amount_raised 1700m EUR"},
        ),
        (
            "es",
            "",
            "Mientras la inversión en IA se dispara, Anthropic capta 13.000 millones de dólares.",
            {"Anthropic amount_raised 13000m USD"},
        ),
        (
            "it",
            "",
            ("Mentre gli investimenti in intelligenza artificiale volano, Anthropic raccoglie 13 miliardi di dollari."),
            {"Anthropic amount_raised 13000m USD"},
        ),
        (
            "fr",
            "",
            (
                "Après ce résultat, qui a surpris, Mistral AI vise un chiffre d'affaires de 100 millions "
                "d'euros en 2025."
            ),
            {"Mistral AI revenue 100m EUR"},
        ),
        (
            "de",
            "",
            ("Nach dem Verlust, der im Halbjahr gestiegen war, will OpenAI 13 Milliarden Dollar Umsatz erreichen."),
            {"OpenAI revenue 13000m USD"},
        ),
        (
            "it",
            "",
            ("Dopo la perdita, che nel 2024 è stata pesante, OpenAI ha ricavi di 13 miliardi di dollari."),
            {"OpenAI revenue 13000m USD"},
        ),
        (
            "es",
            "Anthropic",
            "El margen bruto, que mejora, acompaña a unos ingresos de 5.000 millones de dólares.",
            {"Anthropic revenue 5000m USD"},
        ),
        ("en", "", "Cohere signed an agreement with investors for $500 million.", {"Cohere amount_raised 500m USD"}),
        (
            "en",
            "",
            "Cohere signed an investment agreement with Nvidia and PSP for $500 million.",
            {"Cohere amount_raised 500m USD"},
        ),
        ("en", "", "xAI signed an agreement with lenders for $5 billion in debt.", {"xAI debt_raised 5000m USD"}),
        (
            "en",
            "",
            ("Anthropic, one of a handful of labs at the frontier, raised $13 billion at a $183 billion valuation."),
            {"Anthropic amount_raised 13000m USD", "Anthropic valuation 183000m USD"},
        ),
        (
            "en",
            "",
            "The fund holds a basket of AI companies including Anthropic, valued at $183 billion.",
            {"Anthropic valuation 183000m USD"},
        ),
        (
            "en",
            "",
            "Backed by a group of firms including Nvidia, Poolside raised $500 million.",
            {"Poolside amount_raised 500m USD"},
        ),
        (
            "en",
            "",
            "Cohere, one of a group of labs outside the US, is valued at $6.8 billion.",
            {"Cohere valuation 6800m USD"},
        ),
        (
            "en",
            "",
            "Black Forest Labs raised $300 million across its Series B.",
            {"Black Forest Labs amount_raised 300m USD"},
        ),
        (
            "en",
            "",
            "Black Forest Labs has raised $300 million over a Series B led by Salesforce.",
            {"Black Forest Labs amount_raised 300m USD"},
        ),
        ("en", "", "Anthropic raised $13 billion over its Series F round.", {"Anthropic amount_raised 13000m USD"}),
        (
            "en",
            "",
            "Cohere raised $600 million across its Series D, the company said.",
            {"Cohere amount_raised 600m USD"},
        ),
        (
            "en",
            "",
            "Iconiq, which led the round for Anthropic, has closed the $13 billion deal.",
            {"Anthropic amount_raised 13000m USD"},
        ),
        (
            "fr",
            "",
            ("La banque qui conseille Mistral AI est formelle : la société est valorisée 11,7 milliards d'euros."),
            {"Mistral AI valuation 11700m EUR"},
        ),
        (
            "es",
            "",
            ("El banco que asesora a OpenAI está seguro: la empresa está valorada en 500.000 millones de dólares."),
            {"OpenAI valuation 500000m USD"},
        ),
        (
            "it",
            "",
            "La banca che assiste OpenAI è sicura: la società è valutata 500 miliardi di dollari.",
            {"OpenAI valuation 500000m USD"},
        ),
        (
            "de",
            "",
            ("Die Bank, die Mistral AI berät, ist sicher, dass die Firma mit 14 Milliarden Dollar bewertet wird."),
            {"Mistral AI valuation 14000m USD"},
        ),
        (
            "en",
            "Anthropic",
            "The enlarged company is valued at $183 billion after the round.",
            {"Anthropic valuation 183000m USD"},
        ),
        (
            "en",
            "",
            "Black Forest Labs' Series B rounds ended at $300 million.",
            {"Black Forest Labs amount_raised 300m USD"},
        ),
        (
            "es",
            "",
            ("ChatGPT seguirá siendo gratis hasta nuevo aviso, y OpenAI ingresó 4.300 millones de dólares."),
            {"OpenAI revenue 4300m USD"},
        ),
        (
            "en",
            "",
            "The model is free up to a limit, and Mistral AI raised €1.7 billion.",
            {"Mistral AI amount_raised 1700m EUR"},
        ),
        (
            "en",
            "",
            "OpenAI's backers' commitments total $40 billion, with SoftBank leading.",
            {"OpenAI amount_raised 40000m USD"},
        ),
        ("en", "", "Lenders' commitments amount to $5 billion for xAI's debt.", {"xAI debt_raised 5000m USD"}),
        (
            "en",
            "",
            "In September 2025, on the heels of a $3.5 billion round, Anthropic raised $13 billion.",
            {"Anthropic amount_raised 13000m USD", "Anthropic amount_raised 3500m USD"},
        ),
        (
            "fr",
            "Mistral AI",
            "Une série A de 385 millions d'euros suit en décembre 2023.",
            {"Mistral AI amount_raised 385m EUR"},
        ),
        (
            "it",
            "Mistral AI",
            "A dicembre 2023 segue una serie A da 385 milioni di euro.",
            {"Mistral AI amount_raised 385m EUR"},
        ),
        (
            "es",
            "Mistral AI",
            ("La ronda de 600 millones de euros llegó después de meses de negociación, en junio de 2024."),
            {"Mistral AI amount_raised 600m EUR"},
        ),
        (
            "it",
            "",
            "Mistral AI intende usare i 600 milioni di euro raccolti in ottobre.",
            {"Mistral AI amount_raised 600m EUR"},
        ),
        (
            "en",
            "",
            "Mistral AI will use the €1.7 billion that it raised in October for chips.",
            {"Mistral AI amount_raised 1700m EUR"},
        ),
        (
            "en",
            "",
            "Cohere will spend what it took in: $500 million raised in October.",
            {"Cohere amount_raised 500m USD"},
        ),
        (
            "en",
            "",
            "OpenAI expects to use the $40 billion it closed on in December to build data centers.",
            {"OpenAI amount_raised 40000m USD"},
        ),
        (
            "en",
            "",
            "In line with its plan for 2025, Mistral AI raised €1.7 billion.",
            {"Mistral AI amount_raised 1700m EUR"},
        ),
        (
            "it",
            "",
            "xAI starebbe chiudendo l'attuale raccolta di 20 miliardi di dollari.",
            {"xAI amount_raised 20000m USD"},
        ),
        (
            "en",
            "",
            "Mistral AI is seeking backers for a current round of $1 billion, sources say.",
            {"Mistral AI amount_raised 1000m USD"},
        ),
        (
            "es",
            "",
            ("Anthropic negocia captar dinero a la actual valoración de 183.000 millones de dólares, según fuentes."),
            {"Anthropic valuation 183000m USD"},
        ),
        # an option to put in more is no sum; one that was taken up is
        ("it", "", "Nvidia ha l'opzione di investire altri 500 milioni di dollari in Mistral.", set()),
        ("fr", "", "Nvidia a la possibilité d'investir 500 millions de dollars de plus dans Mistral.", set()),
        ("fr", "", "Nvidia dispose d'une option d'investissement de 500 millions de dollars dans Mistral.", set()),
        ("es", "", "Nvidia tiene la opción de invertir otros 500 millones de dólares en Mistral.", set()),
        ("de", "", "Nvidia hat die Option, weitere 500 Millionen Dollar in Mistral zu investieren.", set()),
        ("en", "", "Nvidia has the option to invest another $500 million in Mistral.", set()),
        ("en", "", "Nvidia holds an option to put another $500 million into Mistral.", set()),
        (
            "en",
            "",
            "Nvidia exercised its option to invest another $500 million in Mistral.",
            {"Mistral AI investment Nvidia 500m USD"},
        ),
        (
            "en",
            "",
            "Nvidia took up the option to invest $500 million in Mistral.",
            {"Mistral AI investment Nvidia 500m USD"},
        ),
        (
            "en",
            "",
            "Nvidia invested $500 million in Mistral, with the option to invest another $200 million.",
            {"Mistral AI investment Nvidia 500m USD"},
        ),
        (
            "de",
            "",
            (
                "Nvidia investiert 500 Millionen Dollar in Mistral, "
                "mit der Option, weitere 200 Millionen Dollar zu investieren."
            ),
            {"Mistral AI investment Nvidia 500m USD"},
        ),
        (
            "de",
            "",
            "Nvidia zog die Option, weitere 500 Millionen Dollar in Mistral zu investieren.",
            {"Mistral AI investment Nvidia 500m USD"},
        ),
        (
            "fr",
            "",
            "Nvidia a exercé son option et investi 500 millions de dollars dans Mistral.",
            {"Mistral AI investment Nvidia 500m USD"},
        ),
        (
            "fr",
            "",
            (
                "Mistral a levé 500 millions de dollars, "
                "Nvidia ayant la possibilité d'investir 200 millions de dollars de plus."
            ),
            {"Mistral AI amount_raised 500m USD"},
        ),
    ],
)
def test_what_only_looks_like_it(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures


@pytest.mark.parametrize(
    ("lang", "title", "text", "expected"),
    [
        (
            "en",
            "",
            ("SuperGrok Heavy was launched on Wednesday. It costs $300 a month, more than ChatGPT or Gemini."),
            ["xAI: SuperGrok Heavy, month, 300 USD"],
        ),
        (
            "en",
            "",
            (
                "DeepSeek-V3.2 launched on Monday. The price, $0.28 per million input tokens, is below "
                "that of Claude and Gemini."
            ),
            ["DeepSeek: DeepSeek-V3.2, 1M input tokens, 0.28 USD"],
        ),
        (
            "en",
            "",
            "Le Chat Pro is Mistral's subscription. At $14.99 a month it is cheaper than ChatGPT.",
            ["Mistral AI: Le Chat Pro, month, 14.99 USD"],
        ),
        (
            "en",
            "",
            "Claude Pro is Anthropic's subscription. It is $20 a month, the same as ChatGPT.",
            ["Anthropic: Claude Pro, month, 20 USD"],
        ),
        (
            "en",
            "",
            ("GPT-5 costs $1.25 per million input tokens. Anthropic's Haiku is $1 per million input tokens."),
            ["Anthropic: Claude Haiku, 1M input tokens, 1 USD", "OpenAI: GPT-5, 1M input tokens, 1.25 USD"],
        ),
        (
            "en",
            "",
            (
                "GPT-5 costs $1.25 per million input tokens, Google's Flash $0.30 per million input "
                "tokens and Anthropic's Haiku $1 per million input tokens."
            ),
            [
                "Anthropic: Claude Haiku, 1M input tokens, 1 USD",
                "Google: Gemini Flash, 1M input tokens, 0.3 USD",
                "OpenAI: GPT-5, 1M input tokens, 1.25 USD",
            ],
        ),
        (
            "en",
            "",
            (
                "OpenAI charges $1.25 per million input tokens for GPT-5. At Anthropic, Sonnet is $3 per "
                "million input tokens."
            ),
            ["Anthropic: Claude Sonnet, 1M input tokens, 3 USD", "OpenAI: GPT-5, 1M input tokens, 1.25 USD"],
        ),
        (
            "en",
            "",
            ("Grok 4 costs $3 per million input tokens. By comparison, Opus is $15 per million input tokens."),
            ["xAI: Grok 4, 1M input tokens, 3 USD"],
        ),
        (
            "en",
            "",
            "Perplexity Pro: $16.67/month (save 17%) billed annually",
            ["Perplexity: Perplexity Pro, month, 16.67 USD [annual-billing]"],
        ),
        (
            "en",
            "",
            "Claude Pro costs $17 a month (15% less) with annual billing and $20 a month otherwise.",
            ["Anthropic: Claude Pro, month, 17 USD [annual-billing]", "Anthropic: Claude Pro, month, 20 USD"],
        ),
    ],
)
def test_prices_that_only_look_like_it(lang: str, title: str, text: str, expected: list[str]) -> None:
    assert prices(text, lang=lang, title=title) == expected
