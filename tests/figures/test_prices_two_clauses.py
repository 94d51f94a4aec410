"""Prices of two clauses, of the one named last, beyond a size, at a host, and those of somebody else's subscription."""

from __future__ import annotations

import pytest

from pipeline.figures.prices import read_prices
from pipeline.watchlist import guide_watch_list
from tests.figures.newsroom import article


def told(text: str, title: str, lang: str) -> list[str]:
    found = read_prices(article(text, title, lang), guide_watch_list()).figures
    return sorted(
        f"{one.subject}: {one.product}, {one.unit}, {one.low} {one.currency}"
        + (f" [{', '.join(sorted(one.conditions))}]" if one.conditions else "")
        for one in found
    )


@pytest.mark.parametrize(
    ("lang", "title", "text", "prices"),
    [
        (
            "en",
            "",
            "By way of comparison, Anthropic takes $20 a month for Claude Pro, and Claude Max begins at $100 a month.",
            ["Anthropic: Claude Max, month, 100 USD", "Anthropic: Claude Pro, month, 20 USD"],
        ),
        (
            "en",
            "",
            "OpenAI asks $20 a month for ChatGPT Plus, and ChatGPT Pro costs $200.",
            ["OpenAI: ChatGPT Plus, month, 20 USD", "OpenAI: ChatGPT Pro, month, 200 USD"],
        ),
        (
            "en",
            "",
            "OpenAI asks $20 a month for ChatGPT Plus and ChatGPT Go.",
            ["OpenAI: ChatGPT Go, month, 20 USD", "OpenAI: ChatGPT Plus, month, 20 USD"],
        ),
        (
            "en",
            "",
            "At $20 a month, ChatGPT Plus and Claude Pro cost the same.",
            ["Anthropic: Claude Pro, month, 20 USD", "OpenAI: ChatGPT Plus, month, 20 USD"],
        ),
        (
            "fr",
            "",
            "OpenAI demande 23 euros par mois pour ChatGPT Plus, et ChatGPT Pro coûte 229 euros.",
            ["OpenAI: ChatGPT Plus, month, 23 EUR", "OpenAI: ChatGPT Pro, month, 229 EUR"],
        ),
        (
            "de",
            "",
            "OpenAI verlangt 23 Euro im Monat für ChatGPT Plus, und ChatGPT Pro kostet 229 Euro.",
            ["OpenAI: ChatGPT Plus, month, 23 EUR", "OpenAI: ChatGPT Pro, month, 229 EUR"],
        ),
        (
            "es",
            "",
            "OpenAI cobra 23 euros al mes por ChatGPT Plus, y ChatGPT Pro cuesta 229 euros.",
            ["OpenAI: ChatGPT Plus, month, 23 EUR", "OpenAI: ChatGPT Pro, month, 229 EUR"],
        ),
        (
            "it",
            "",
            "OpenAI chiede 23 euro al mese per ChatGPT Plus, e ChatGPT Pro costa 229 euro.",
            ["OpenAI: ChatGPT Plus, month, 23 EUR", "OpenAI: ChatGPT Pro, month, 229 EUR"],
        ),
        (
            "en",
            "",
            "OpenAI takes $1.25 per million input tokens for GPT-5, and GPT-5 mini costs $0.25.",
            ["OpenAI: GPT-5 mini, 1M input tokens, 0.25 USD", "OpenAI: GPT-5, 1M input tokens, 1.25 USD"],
        ),
        (
            "en",
            "",
            "Baidu says ERNIE 4.5 costs a hundredth of what OpenAI takes for GPT-4.5. That model "
            "is listed at $75 per million input tokens.",
            ["OpenAI: GPT-4.5, 1M input tokens, 75 USD"],
        ),
        (
            "en",
            "",
            "Mistral AI compares Mistral Medium 3 with Claude Sonnet 4. The latter costs $3 per million input tokens.",
            ["Anthropic: Claude Sonnet 4, 1M input tokens, 3 USD"],
        ),
        (
            "fr",
            "",
            "Mistral AI compare Mistral Medium 3 à Claude Sonnet 4. Ce dernier coûte 3 dollars par "
            "million de jetons en entrée.",
            ["Anthropic: Claude Sonnet 4, 1M input tokens, 3 USD"],
        ),
        (
            "de",
            "",
            "Mistral AI vergleicht Mistral Medium 3 mit Claude Sonnet 4. Letzteres kostet 3 Dollar "
            "je Million Eingabetoken.",
            ["Anthropic: Claude Sonnet 4, 1M input tokens, 3 USD"],
        ),
        (
            "es",
            "",
            "Mistral AI compara Mistral Medium 3 con Claude Sonnet 4. Este último cuesta 3 dólares "
            "por millón de tokens de entrada.",
            ["Anthropic: Claude Sonnet 4, 1M input tokens, 3 USD"],
        ),
        (
            "it",
            "",
            "Mistral AI confronta Mistral Medium 3 con Claude Sonnet 4. Quest'ultimo costa 3 "
            "dollari per milione di token in ingresso.",
            ["Anthropic: Claude Sonnet 4, 1M input tokens, 3 USD"],
        ),
        (
            "en",
            "",
            "Mistral AI compares Mistral Medium 3 with Claude Sonnet 4. It costs $0.40 per million input tokens.",
            ["Mistral AI: Mistral Medium 3, 1M input tokens, 0.40 USD"],
        ),
        (
            "en",
            "",
            "Gemini 2.5 Pro costs $1.25 per million input tokens below 200,000 tokens, against $2.50 above.",
            [
                "Google: Gemini 2.5 Pro, 1M input tokens, 1.25 USD [short-context]",
                "Google: Gemini 2.5 Pro, 1M input tokens, 2.50 USD [long-context]",
            ],
        ),
        (
            "fr",
            "",
            "Gemini 2.5 Pro est proposé à 1,25 dollar par million de jetons en entrée jusqu'à 200 "
            "000 jetons, contre 2,50 dollars au-delà.",
            [
                "Google: Gemini 2.5 Pro, 1M input tokens, 1.25 USD [short-context]",
                "Google: Gemini 2.5 Pro, 1M input tokens, 2.50 USD [long-context]",
            ],
        ),
        (
            "en",
            "",
            "Gemini 2.5 Pro costs $1.25 per million tokens of input up to 200,000 tokens and $2.50 above.",
            [
                "Google: Gemini 2.5 Pro, 1M input tokens, 1.25 USD [short-context]",
                "Google: Gemini 2.5 Pro, 1M input tokens, 2.50 USD [long-context]",
            ],
        ),
        (
            "de",
            "",
            "Gemini 2.5 Pro kostet 1,25 Dollar je Million Token in der Eingabe bis 200.000 Token "
            "und 2,50 Dollar darüber.",
            [
                "Google: Gemini 2.5 Pro, 1M input tokens, 1.25 USD [short-context]",
                "Google: Gemini 2.5 Pro, 1M input tokens, 2.50 USD [long-context]",
            ],
        ),
        (
            "es",
            "",
            "Gemini 2.5 Pro cuesta 1,25 dólares por millón de tokens de entrada hasta 200.000 "
            "tokens, y 2,50 dólares por encima.",
            [
                "Google: Gemini 2.5 Pro, 1M input tokens, 1.25 USD [short-context]",
                "Google: Gemini 2.5 Pro, 1M input tokens, 2.50 USD [long-context]",
            ],
        ),
        (
            "en",
            "",
            "Claude Pro, with five times the quota, comes to $20 a month, and $10 in the first month.",
            ["Anthropic: Claude Pro, month, 10 USD [promotional]", "Anthropic: Claude Pro, month, 20 USD"],
        ),
        ("en", "", "Claude Pro has a quota of $20 a month.", []),
        (
            "fr",
            "",
            "ChatGPT Pro s'affiche à 229 euros par mois. Un abonnement à GitLab lui coûtait "
            "auparavant 29 dollars par mois et par personne.",
            ["OpenAI: ChatGPT Pro, month, 229 EUR"],
        ),
        (
            "en",
            "",
            "ChatGPT Pro costs $200 a month. A GitLab subscription used to cost $29 a month.",
            ["OpenAI: ChatGPT Pro, month, 200 USD"],
        ),
        (
            "en",
            "",
            "ChatGPT Plus costs $20 a month. A Pro subscription costs $200 a month.",
            ["OpenAI: ChatGPT Plus, month, 20 USD", "OpenAI: ChatGPT Pro, month, 200 USD"],
        ),
        (
            "en",
            "",
            "Claude comes in several plans. A subscription to Max costs $100 a month.",
            ["Anthropic: Claude Max, month, 100 USD"],
        ),
        (
            "es",
            "",
            "ChatGPT Plus cuesta 23 euros al mes. Una suscripción a Netflix cuesta 11 euros al mes.",
            ["OpenAI: ChatGPT Plus, month, 23 EUR"],
        ),
        (
            "en",
            "",
            "ChatGPT Plus costs $20 a month. In Brazil the Plus plan costs 100 reais a month.",
            ["OpenAI: ChatGPT Plus, month, 100 BRL", "OpenAI: ChatGPT Plus, month, 20 USD"],
        ),
        (
            "en",
            "",
            "ChatGPT Plus costs $20 a month in America. In India it is 1,999 rupees a month.",
            ["OpenAI: ChatGPT Plus, month, 1999 INR", "OpenAI: ChatGPT Plus, month, 20 USD"],
        ),
        (
            "en",
            "xAI pricing",
            "grok-code-fast-1 has one rate only: $0.20 for a million input tokens, $0.02 where "
            "they come out of the cache, and $1.50 for a million output tokens.",
            [
                "xAI: grok-code-fast-1, 1M cached input tokens, 0.02 USD",
                "xAI: grok-code-fast-1, 1M input tokens, 0.20 USD",
                "xAI: grok-code-fast-1, 1M output tokens, 1.50 USD",
            ],
        ),
        (
            "en",
            "Same model, other shop",
            "Llama 3.3 70B costs $0.59 per million input tokens and $0.79 per million output "
            "tokens on Groq. Together AI is dearer.",
            ["Groq: Llama 3.3 70B, 1M input tokens, 0.59 USD", "Groq: Llama 3.3 70B, 1M output tokens, 0.79 USD"],
        ),
        (
            "en",
            "Amazon lowers the bar for Llama",
            "Customers of Amazon Bedrock can choose from more open models. On the platform, Llama "
            "3.3 70B is priced at $0.72 per million input tokens.",
            ["Amazon: Llama 3.3 70B, 1M input tokens, 0.72 USD"],
        ),
        (
            "en",
            "",
            "There are ChatGPT Plus and ChatGPT Pro. The former costs $20 a month.",
            ["OpenAI: ChatGPT Plus, month, 20 USD"],
        ),
        (
            "de",
            "",
            "Es gibt ChatGPT Plus und ChatGPT Pro. Ersteres kostet 23 Euro im Monat.",
            ["OpenAI: ChatGPT Plus, month, 23 EUR"],
        ),
        ("fr", "", "ChatGPT Plus concurrence Notion. Ce dernier coûte 10 dollars par mois.", []),
        ("de", "", "ChatGPT Plus konkurriert mit Notion. Letzteres kostet 10 Dollar im Monat.", []),
        (
            "en",
            "",
            "The first month of Claude Pro costs $10, then $20 a month.",
            ["Anthropic: Claude Pro, month, 10 USD [promotional]", "Anthropic: Claude Pro, month, 20 USD"],
        ),
        (
            "it",
            "",
            "Il primo mese di Claude Pro costa 10 euro, poi 18 euro al mese.",
            ["Anthropic: Claude Pro, month, 10 EUR [promotional]", "Anthropic: Claude Pro, month, 18 EUR"],
        ),
        (
            "en",
            "",
            "ChatGPT Plus costs $20 a month. In the first month of the year it cost $25 a month.",
            ["OpenAI: ChatGPT Plus, month, 20 USD", "OpenAI: ChatGPT Plus, month, 25 USD"],
        ),
    ],
)
def test_each_price_goes_to_its_own_product(lang: str, title: str, text: str, prices: list[str]) -> None:
    assert told(text, title, lang) == prices
