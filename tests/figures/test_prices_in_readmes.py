"""Prices as notes and comparisons tell them: what is worked out beside a table, means, plans in cells, short names."""

from __future__ import annotations

import pytest

from tests.figures.price_desk import prices


@pytest.mark.parametrize(
    ("lang", "title", "text", "expected"),
    [
        (
            "en",
            "Cost notes",
            (
                "| Model | Input (per 1M tokens) | Output (per 1M tokens) |\n|---|---|---|\n| GPT-4o | "
                "$5.00 | $15.00 |\n| GPT-4o-mini | $0.15 | $0.60 |\n\n**Example Costs:**\n- 1,000 chat "
                "conversations: $10-15/month (GPT-4o)\n- 1,000 conversations: $2-3/month (GPT-4o-mini)\n\n"
                "**Calculation:**\n- Average conversation: 500 tokens (250 input + 250 output)\n- Cost = "
                "(250k × $5/1M) + (250k × $15/1M) = $1.25 + $3.75 = $5\n"
            ),
            [
                "OpenAI: GPT-4o, 1M input tokens, 5 USD",
                "OpenAI: GPT-4o, 1M output tokens, 15 USD",
                "OpenAI: GPT-4o-mini, 1M input tokens, 0.15 USD",
                "OpenAI: GPT-4o-mini, 1M output tokens, 0.6 USD",
            ],
        ),
        (
            "en",
            "Azure costs",
            (
                "## Azure OpenAI pricing (per 1M tokens)\n\n| Model | Input | Output |\n|---|---|---|\n| "
                "GPT-4 (8K) | $30.00 | $60.00 |\n\n## Monthly cost estimates\n\n### GPT-4 (8K)\n\n| Users | "
                "Input Cost | Output Cost | Total |\n|---|---|---|---|\n| 300 | $112.50 | $180.00 | "
                "$292.50 |\n| 1,000 | $375.00 | $600.00 | $975.00 |\n"
            ),
            ["Microsoft: GPT-4, 1M input tokens, 30 USD", "Microsoft: GPT-4, 1M output tokens, 60 USD"],
        ),
        (
            "en",
            "Costs",
            (
                "Gemini 2.0 Flash is at $0.10/million input, $0.40/million output.\n\nAt Claude 3.5 "
                "Sonnet: 300,000 × 500 × ($3/1M) = $450 input + 300,000 × 300 × ($15/1M) = $1,350 output."
            ),
            [
                "Google: Gemini 2.0 Flash, 1M input tokens, 0.1 USD",
                "Google: Gemini 2.0 Flash, 1M output tokens, 0.4 USD",
            ],
        ),
        (
            "en",
            "OCR costs",
            (
                "| Model | Input (per 1M tokens) | Output (per 1M tokens) | Cost per 1000 pages |\n"
                "|---|---|---|---|\n| gpt-4o-mini | $0.15 | $0.60 | $0.11 |\n"
            ),
            ["OpenAI: gpt-4o-mini, 1M input tokens, 0.15 USD", "OpenAI: gpt-4o-mini, 1M output tokens, 0.6 USD"],
        ),
        (
            "en",
            "Costs",
            (
                "GPT-4o runs at $2.50 per million input tokens. With long outputs a single query can "
                "cost more than $1.00."
            ),
            ["OpenAI: GPT-4o, 1M input tokens, 2.5 USD"],
        ),
        (
            "en",
            "Costs",
            (
                "Microsoft dropped Claude Code for thousands of engineers because costs hit $500–$2,000 "
                "per engineer per month."
            ),
            [],
        ),
        (
            "en",
            "Prices",
            (
                "| Model | Input $/MTok | Output $/MTok | Blended |\n|---|---|---|---|\n| GPT-4.1 nano | "
                "$0.10 | $0.40 | $0.175 |\n"
            ),
            ["OpenAI: GPT-4.1 nano, 1M input tokens, 0.1 USD", "OpenAI: GPT-4.1 nano, 1M output tokens, 0.4 USD"],
        ),
        (
            "en",
            "Prices",
            (
                "| Model | Input $/MTok | Output $/MTok | Blended (3:1) $/MTok |\n|---|---|---|---|\n| "
                "GPT-4.1 nano | $0.10 | $0.40 | $0.175 |\n"
            ),
            ["OpenAI: GPT-4.1 nano, 1M input tokens, 0.1 USD", "OpenAI: GPT-4.1 nano, 1M output tokens, 0.4 USD"],
        ),
        (
            "en",
            "Prices",
            (
                "| Model | Input (per 1M tokens) | Output (per 1M tokens) | Effective blended rate |\n"
                "|---|---|---|---|\n| Claude Opus 4.6 | $15.00 | $75.00 | ~$15.00 per 100K tokens |\n"
            ),
            [
                "Anthropic: Claude Opus 4.6, 1M input tokens, 15 USD",
                "Anthropic: Claude Opus 4.6, 1M output tokens, 75 USD",
            ],
        ),
        (
            "en",
            "Gemini 3.1 Flash Lite",
            (
                "# Gemini 3.1 Flash Lite\n\n| Provider | Weighted avg input $/1M | Weighted avg output "
                "$/1M | Cache hit rate |\n|---|---|---|---|\n| Google Vertex | $0.215 | $1.50 | 17.9% |\n"
            ),
            [],
        ),
        (
            "en",
            "Claude 3",
            (
                "Claude 3\n\nLight & fast\nHaiku\nInput: $0.25 / MTok\nOutput: $1.25 / MTok\n\nPowerful\nOpus\n"
                "Input: $15 / MTok\nOutput: $75 / MTok\n"
            ),
            [
                "Anthropic: Claude 3 Haiku, 1M input tokens, 0.25 USD",
                "Anthropic: Claude 3 Haiku, 1M output tokens, 1.25 USD",
                "Anthropic: Claude 3 Opus, 1M input tokens, 15 USD",
                "Anthropic: Claude 3 Opus, 1M output tokens, 75 USD",
            ],
        ),
        (
            "en",
            "News",
            (
                "Anthropic's Claude 4.5 Opus and Claude 4.5 Haiku follow suit: Haiku at $0.25 per "
                "million input tokens, Opus at $12.00."
            ),
            [
                "Anthropic: Claude 4.5 Haiku, 1M input tokens, 0.25 USD",
                "Anthropic: Claude 4.5 Opus, 1M input tokens, 12 USD",
            ],
        ),
        (
            "de",
            "Vergleich",
            (
                "- DeepSeek-R1 kostet nur 0,14 USD pro Million Tokens.\n- ChatGPT schlägt mit 7,50 USD "
                "pro Million Tokens zu Buche."
            ),
            ["DeepSeek: DeepSeek-R1, 1M tokens, 0.14 USD"],
        ),
        (
            "en",
            "Claude prices",
            (
                "Anthropic charges by tier:\n\n- Haiku: ~$0.25 per million input tokens, ~$1.25 output\n- "
                "Opus: ~$15.00 per million input tokens, ~$75.00 output"
            ),
            [
                "Anthropic: Claude Haiku, 1M input tokens, 0.25 USD",
                "Anthropic: Claude Haiku, 1M output tokens, 1.25 USD",
                "Anthropic: Claude Opus, 1M input tokens, 15 USD",
                "Anthropic: Claude Opus, 1M output tokens, 75 USD",
            ],
        ),
        (
            "en",
            "Comparison",
            (
                "| Feature | ChatGPT | Claude | Gemini |\n|---|---|---|---|\n| Context | 128K | 200K | 1M "
                "|\n| Price | Free, Plus at $20/month | Free, Pro at $20/month | Free, Pro at $20/month |\n"
            ),
            [
                "Anthropic: Claude Pro, month, 20 USD",
                "Google: Gemini Pro, month, 20 USD",
                "OpenAI: ChatGPT Plus, month, 20 USD",
            ],
        ),
        (
            "en",
            "Comparison",
            (
                "| | Free | Pro | Limits |\n|---|---|---|---|\n| ChatGPT | Yes (GPT-4o mini) | $20/mo | "
                "few messages |\n| Claude | Yes (Sonnet) | $20/mo | few messages |\n"
            ),
            ["Anthropic: Claude Pro, month, 20 USD", "OpenAI: ChatGPT Pro, month, 20 USD"],
        ),
        (
            "en",
            "News",
            "Even the $20/month Claude Pro plan is sold at a loss.",
            ["Anthropic: Claude Pro, month, 20 USD"],
        ),
        (
            "en",
            "Prices",
            (
                "| Amazon Bedrock model | Price per 1,000 input tokens | Price per 1,000 output tokens |\n"
                "|---|---|---|\n| Claude 3.5 Sonnet | $0.003 | $0.015 |\n| Llama 3.3 70B | $0.00072 | "
                "$0.00072 |\n"
            ),
            [
                "Amazon: Claude 3.5 Sonnet, 1M input tokens, 3 USD",
                "Amazon: Claude 3.5 Sonnet, 1M output tokens, 15 USD",
                "Amazon: Llama 3.3 70B, 1M input tokens, 0.72 USD",
                "Amazon: Llama 3.3 70B, 1M output tokens, 0.72 USD",
            ],
        ),
        ("en", "News", "The $20-a-month Claude Pro plan is popular.", ["Anthropic: Claude Pro, month, 20 USD"]),
        (
            "en",
            "News",
            "The $200 a month ChatGPT Pro subscription is sold at a loss.",
            ["OpenAI: ChatGPT Pro, month, 200 USD"],
        ),
        (
            "en",
            "News",
            "Claude Code comes with the $20/month Claude Pro plan.",
            ["Anthropic: Claude Pro, month, 20 USD"],
        ),
        ("de", "News", "ChatGPT schlägt mit 7,50 USD pro Million Tokens zu Buche.", []),
        (
            "de",
            "News",
            (
                "DeepSeek-R1 kostet 0,14 USD pro Million Tokens. ChatGPT schlägt mit 7,50 USD pro "
                "Million Tokens zu Buche."
            ),
            ["DeepSeek: DeepSeek-R1, 1M tokens, 0.14 USD"],
        ),
        (
            "en",
            "News",
            "DeepSeek-R1 costs $0.14 per million tokens. ChatGPT comes to $7.50 per million tokens.",
            ["DeepSeek: DeepSeek-R1, 1M tokens, 0.14 USD"],
        ),
        (
            "en",
            "News",
            "DeepSeek-R1 costs $0.14 per million tokens. OpenAI asks $7.50 per million tokens.",
            ["DeepSeek: DeepSeek-R1, 1M tokens, 0.14 USD"],
        ),
        (
            "en",
            "News",
            "GPT-5 mini is $0.25/$2 per million tokens and nano $0.05/$0.40.",
            [
                "OpenAI: GPT-5 mini, 1M input tokens, 0.25 USD",
                "OpenAI: GPT-5 mini, 1M output tokens, 2 USD",
                "OpenAI: GPT-5 nano, 1M input tokens, 0.05 USD",
                "OpenAI: GPT-5 nano, 1M output tokens, 0.4 USD",
            ],
        ),
        (
            "en",
            "News",
            "Claude Opus 4.5 costs $5 per million input tokens, Sonnet $3 and Haiku $1.",
            [
                "Anthropic: Claude Haiku 4.5, 1M input tokens, 1 USD",
                "Anthropic: Claude Opus 4.5, 1M input tokens, 5 USD",
                "Anthropic: Claude Sonnet 4.5, 1M input tokens, 3 USD",
            ],
        ),
        (
            "en",
            "News",
            "Gemini 2.5 Pro costs $1.25 per million input tokens, Flash $0.30.",
            ["Google: Gemini 2.5 Flash, 1M input tokens, 0.3 USD", "Google: Gemini 2.5 Pro, 1M input tokens, 1.25 USD"],
        ),
        (
            "en",
            "News",
            "Claude Pro costs $20 a month, and Max from $100.",
            ["Anthropic: Claude Max, month, 100 USD", "Anthropic: Claude Pro, month, 20 USD"],
        ),
        (
            "en",
            "News",
            "GPT-5 costs $1.25 per million input tokens; the bill came to about $40.",
            ["OpenAI: GPT-5, 1M input tokens, 1.25 USD"],
        ),
        (
            "en",
            "News",
            "The price of GPT-4.1 mini is $0.40 per million input tokens, with nano at $0.10.",
            ["OpenAI: GPT-4.1 mini, 1M input tokens, 0.4 USD", "OpenAI: GPT-4.1 nano, 1M input tokens, 0.1 USD"],
        ),
        (
            "en",
            "ChatGPT vs Claude",
            ("| Feature | ChatGPT | Claude |\n|---|---|---|\n| Price | $20/month (Plus) | $20/month (Pro) |\n"),
            ["Anthropic: Claude Pro, month, 20 USD", "OpenAI: ChatGPT Plus, month, 20 USD"],
        ),
        (
            "en",
            "ChatGPT vs Claude",
            (
                "| Feature | ChatGPT | Claude |\n|---|---|---|\n| Price | Plus: $20/month, Pro: $200/month "
                "| Pro: $20/month |\n"
            ),
            [
                "Anthropic: Claude Pro, month, 20 USD",
                "OpenAI: ChatGPT Plus, month, 20 USD",
                "OpenAI: ChatGPT Pro, month, 200 USD",
            ],
        ),
        (
            "en",
            "ChatGPT vs Claude",
            "| Plan | ChatGPT | Claude |\n|---|---|---|\n| Pro | $200/month | $20/month |\n",
            ["Anthropic: Claude Pro, month, 20 USD", "OpenAI: ChatGPT Pro, month, 200 USD"],
        ),
        (
            "en",
            "ChatGPT vs Claude",
            ("| Assistant | Price |\n|---|---|\n| ChatGPT | Plus $20/mo, Pro $200/mo |\n| Claude | Pro $20/mo |\n"),
            [
                "Anthropic: Claude Pro, month, 20 USD",
                "OpenAI: ChatGPT Plus, month, 20 USD",
                "OpenAI: ChatGPT Pro, month, 200 USD",
            ],
        ),
        (
            "en",
            "Prices",
            (
                "| Model | Input $/MTok | Output $/MTok |\n|---|---|---|\n| Llama 3.1 8B Instant (Groq) | "
                "$0.05 | $0.08 |\n"
            ),
            [
                "Groq: Llama 3.1 8B Instant, 1M input tokens, 0.05 USD",
                "Groq: Llama 3.1 8B Instant, 1M output tokens, 0.08 USD",
            ],
        ),
    ],
)
def test_in_readmes(lang: str, title: str, text: str, expected: list[str]) -> None:
    assert prices(text, lang=lang, title=title) == expected
