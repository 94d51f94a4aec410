"""Labels that are a line of their own, and what is said beside a price: what a year saves, what few would spend."""

from __future__ import annotations

import pytest

from tests.figures.price_desk import prices


@pytest.mark.parametrize(
    ("lang", "title", "text", "expected"),
    [
        (
            "en",
            "News",
            "Claude Pro costs $20 a month, and 16% less when you pay for a year.",
            ["Anthropic: Claude Pro, month, 20 USD"],
        ),
        (
            "en",
            "News",
            "Claude Pro costs $20 a month, with 16% off when you pay for a year.",
            ["Anthropic: Claude Pro, month, 20 USD"],
        ),
        (
            "en",
            "News",
            "Claude Pro is $20 a month (16% off with annual billing).",
            ["Anthropic: Claude Pro, month, 20 USD"],
        ),
        (
            "en",
            "News",
            "Claude Pro is $20 a month; it is cheaper when billed annually.",
            ["Anthropic: Claude Pro, month, 20 USD"],
        ),
        (
            "en",
            "News",
            "Claude Pro is $20 a month, cheaper if you pay for a year.",
            ["Anthropic: Claude Pro, month, 20 USD"],
        ),
        (
            "en",
            "News",
            "Claude Pro is $17 a month when billed annually.",
            ["Anthropic: Claude Pro, month, 17 USD [annual-billing]"],
        ),
        (
            "en",
            "News",
            "Claude Pro is $17 a month, 15% off, when billed annually.",
            ["Anthropic: Claude Pro, month, 17 USD [annual-billing]"],
        ),
        (
            "en",
            "News",
            "Claude Pro is down to a cheaper $17 a month with annual billing.",
            ["Anthropic: Claude Pro, month, 17 USD [annual-billing]"],
        ),
        (
            "de",
            "News",
            "Claude Pro kostet 20 Dollar im Monat und ist bei jährlicher Zahlung 15 % günstiger.",
            ["Anthropic: Claude Pro, month, 20 USD"],
        ),
        (
            "de",
            "News",
            "Claude Pro kostet 20 Dollar im Monat, mit Rabatt bei jährlicher Zahlung.",
            ["Anthropic: Claude Pro, month, 20 USD"],
        ),
        (
            "fr",
            "News",
            "Claude Pro coûte 20 dollars par mois, avec une remise de 15 % en paiement annuel.",
            ["Anthropic: Claude Pro, month, 20 USD"],
        ),
        (
            "fr",
            "News",
            "ChatGPT Go coûte 8 euros par mois, contre 23 euros pour ChatGPT Plus.",
            ["OpenAI: ChatGPT Go, month, 8 EUR", "OpenAI: ChatGPT Plus, month, 23 EUR"],
        ),
        (
            "de",
            "News",
            "ChatGPT Go kostet 8 Euro im Monat, gegenüber 23 Euro für ChatGPT Plus.",
            ["OpenAI: ChatGPT Go, month, 8 EUR", "OpenAI: ChatGPT Plus, month, 23 EUR"],
        ),
        (
            "de",
            "News",
            "Claude Pro kostet 17 Dollar im Monat bei jährlicher Zahlung.",
            ["Anthropic: Claude Pro, month, 17 USD [annual-billing]"],
        ),
        (
            "fr",
            "News",
            "Claude Pro coûte 20 dollars par mois et revient 15 % moins cher en facturation annuelle.",
            ["Anthropic: Claude Pro, month, 20 USD"],
        ),
        (
            "es",
            "News",
            "Claude Pro cuesta 20 dólares al mes, un 15 % menos con facturación anual.",
            ["Anthropic: Claude Pro, month, 20 USD"],
        ),
        (
            "it",
            "News",
            "Claude Pro costa 20 dollari al mese, il 15 % in meno con la fatturazione annuale.",
            ["Anthropic: Claude Pro, month, 20 USD"],
        ),
        (
            "it",
            "News",
            "Claude Pro costa 20 dollari al mese, con la fatturazione annuale il 15 % in meno.",
            ["Anthropic: Claude Pro, month, 20 USD"],
        ),
        (
            "en",
            "News",
            (
                "Subscribers of Perplexity Pro, at $20 a month, and of Perplexity Max, at $200 a month, "
                "get Comet Plus as part of their plan."
            ),
            ["Perplexity: Perplexity Max, month, 200 USD", "Perplexity: Perplexity Pro, month, 20 USD"],
        ),
        (
            "en",
            "News",
            "Subscribers to ChatGPT Plus, at $20 a month, get Codex as part of their plan.",
            ["OpenAI: ChatGPT Plus, month, 20 USD"],
        ),
        (
            "en",
            "News",
            "Users of Perplexity Max, at $200 a month, also get Comet Plus.",
            ["Perplexity: Perplexity Max, month, 200 USD"],
        ),
        (
            "en",
            "News",
            "Perplexity Max, at $200 a month, includes Comet Plus.",
            ["Perplexity: Perplexity Max, month, 200 USD"],
        ),
        (
            "en",
            "News",
            "For Perplexity Max, at $200 a month, it adds Comet Plus.",
            ["Perplexity: Perplexity Max, month, 200 USD"],
        ),
        (
            "de",
            "News",
            "Wer ChatGPT Plus für 20 Dollar im Monat hat, bekommt Codex dazu.",
            ["OpenAI: ChatGPT Plus, month, 20 USD"],
        ),
        (
            "fr",
            "News",
            "Les abonnés à Perplexity Max, à 200 dollars par mois, reçoivent Comet Plus.",
            ["Perplexity: Perplexity Max, month, 200 USD"],
        ),
        (
            "es",
            "News",
            "Los suscriptores de Perplexity Max, a 200 dólares al mes, reciben Comet Plus.",
            ["Perplexity: Perplexity Max, month, 200 USD"],
        ),
        (
            "it",
            "News",
            "Gli abbonati a Perplexity Max, a 200 dollari al mese, ricevono Comet Plus.",
            ["Perplexity: Perplexity Max, month, 200 USD"],
        ),
        ("en", "News", "ChatGPT Plus includes Codex and costs $20 a month.", ["OpenAI: ChatGPT Plus, month, 20 USD"]),
        (
            "en",
            "News",
            "Subscribers of Perplexity Pro get Comet Plus for $5 a month.",
            ["Perplexity: Comet Plus, month, 5 USD"],
        ),
        (
            "en",
            "News",
            (
                "Google AI Plus costs Rp75,000 a month. Until now Indonesians could choose between "
                "Google AI Pro at Rp309,000 a month and Google AI Ultra at Rp4,099,000 a month."
            ),
            [
                "Google: Google AI Plus, month, 75000 IDR",
                "Google: Google AI Pro, month, 309000 IDR",
                "Google: Google AI Ultra, month, 4099000 IDR",
            ],
        ),
        (
            "en",
            "News",
            (
                "Until now customers could choose between Google AI Pro at $20 a month and Google AI "
                "Ultra at $250 a month."
            ),
            ["Google: Google AI Pro, month, 20 USD", "Google: Google AI Ultra, month, 250 USD"],
        ),
        (
            "en",
            "News",
            (
                "Google AI Pro costs $20 a month and Google AI Ultra $250 a month, sums that few in a "
                "country with a monthly minimum wage of $300 were ready to spend."
            ),
            ["Google: Google AI Pro, month, 20 USD", "Google: Google AI Ultra, month, 250 USD"],
        ),
        (
            "en",
            "News",
            (
                "Google AI Pro is $20 a month. The company is halving the bill at the start: new "
                "subscribers pay $10 a month for the first six months."
            ),
            ["Google: Google AI Pro, month, 10 USD [promotional]", "Google: Google AI Pro, month, 20 USD"],
        ),
        (
            "en",
            "News",
            "New subscribers pay $10 a month for the first six months of Google AI Pro.",
            ["Google: Google AI Pro, month, 10 USD [promotional]"],
        ),
        ("en", "News", "Few people would spend $250 a month on Google AI Ultra.", []),
        (
            "en",
            "News",
            "ChatGPT Plus is $20 a month, and I spend another $30 on the API.",
            ["OpenAI: ChatGPT Plus, month, 20 USD"],
        ),
        ("en", "News", "We use ChatGPT Plus at $20 a month, which makes our bill hefty.", []),
        (
            "en",
            "News",
            ("Claude Pro is $20 a month and Claude Max $100 a month, more than many spend on television."),
            ["Anthropic: Claude Max, month, 100 USD", "Anthropic: Claude Pro, month, 20 USD"],
        ),
        ("en", "News", "My bill for Claude Pro was $20 a month, less than I feared.", []),
        (
            "de",
            "News",
            (
                "Google AI Pro kostet 22 Euro im Monat und Google AI Ultra 275 Euro im Monat, Summen, "
                "die kaum jemand ausgeben will."
            ),
            ["Google: Google AI Pro, month, 22 EUR", "Google: Google AI Ultra, month, 275 EUR"],
        ),
        (
            "fr",
            "News",
            (
                "Google AI Pro coûte 22 euros par mois et Google AI Ultra 275 euros par mois, des sommes "
                "que peu de gens veulent dépenser."
            ),
            ["Google: Google AI Pro, month, 22 EUR", "Google: Google AI Ultra, month, 275 EUR"],
        ),
        (
            "en",
            "Amazon Bedrock pricing",
            (
                '<html lang="en"><head><title>Bedrock</title></head><body><main><h1>Amazon Bedrock '
                "pricing</h1><p>Prices on demand.</p><table><tbody><tr><td><b>Llama "
                "models</b></td><td><b>Price per 1,000 input tokens</b></td><td><b>Price per 1,000 "
                "output tokens</b></td></tr><tr><td>Llama 3.2 "
                "90B</td><td>$0.0003</td><td>$0.0009</td></tr></tbody></table></main></body></html>"
            ),
            ["Amazon: Llama 3.2 90B, 1M input tokens, 0.3 USD", "Amazon: Llama 3.2 90B, 1M output tokens, 0.9 USD"],
        ),
        (
            "en",
            "pricing.md",
            (
                "# Prices\n\nWhat Claude costs.\n\n## Batch jobs\n\n* Claude Opus 4.5: input $2.50 / MTok, "
                "output $12.50 / MTok\n* Claude Haiku 4.5: input $0.50 / MTok, output $2.50 / MTok\n"
            ),
            [
                "Anthropic: Claude Haiku 4.5, 1M input tokens, 0.5 USD [batch]",
                "Anthropic: Claude Haiku 4.5, 1M output tokens, 2.5 USD [batch]",
                "Anthropic: Claude Opus 4.5, 1M input tokens, 2.5 USD [batch]",
                "Anthropic: Claude Opus 4.5, 1M output tokens, 12.5 USD [batch]",
            ],
        ),
        (
            "en",
            "pricing.md",
            (
                "# Prices\n\nWhat Claude costs.\n\n## Models\n\n* Claude Opus 4.5: input $2.50 / MTok, output "
                "$12.50 / MTok\n* Claude Haiku 4.5: input $0.50 / MTok, output $2.50 / MTok\n"
            ),
            [
                "Anthropic: Claude Haiku 4.5, 1M input tokens, 0.5 USD",
                "Anthropic: Claude Haiku 4.5, 1M output tokens, 2.5 USD",
                "Anthropic: Claude Opus 4.5, 1M input tokens, 2.5 USD",
                "Anthropic: Claude Opus 4.5, 1M output tokens, 12.5 USD",
            ],
        ),
        (
            "en",
            "AI21 Labs pricing",
            "AI21 Labs\n\nPricing\n\nJamba Large\nThe large one\nInput\n$2 / 1M tokens\nOutput\n$8 / 1M tokens\n",
            ["AI21 Labs: Jamba Large, 1M input tokens, 2 USD", "AI21 Labs: Jamba Large, 1M output tokens, 8 USD"],
        ),
        (
            "en",
            "AI21 Labs pricing",
            (
                "AI21 Labs\n\nPricing\n\nJamba Large\nThe large one\nCached input\n$2 / 1M tokens\nOutput price\n"
                "$8 / 1M tokens\n"
            ),
            [
                "AI21 Labs: Jamba Large, 1M cached input tokens, 2 USD",
                "AI21 Labs: Jamba Large, 1M output tokens, 8 USD",
            ],
        ),
        (
            "de",
            "AI21 Labs Preise",
            "AI21 Labs\n\nPreise\n\nJamba Large\nEingabe\n2 $ / 1 Mio. Tokens\nAusgabe\n8 $ / 1 Mio. Tokens",
            ["AI21 Labs: Jamba Large, 1M input tokens, 2 USD", "AI21 Labs: Jamba Large, 1M output tokens, 8 USD"],
        ),
        (
            "en",
            "AI21 Labs",
            "AI21 Labs\n\nPricing\n\nPrices per 1M tokens\n\nJamba Large\nInput\n$2\nOutput\n$8\n",
            ["AI21 Labs: Jamba Large, 1M input tokens, 2 USD", "AI21 Labs: Jamba Large, 1M output tokens, 8 USD"],
        ),
    ],
)
def test_labelled_above(lang: str, title: str, text: str, expected: list[str]) -> None:
    assert prices(text, lang=lang, title=title) == expected
