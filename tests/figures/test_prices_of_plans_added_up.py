"""What several plans cost together is no price; differences, work by the hour and worked examples are none either."""

from __future__ import annotations

import pytest

from tests.figures.price_desk import expected, prices


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "I pay for ChatGPT Plus, Claude Pro and Perplexity Pro, which comes to $60 a month."),
        ("en", "ChatGPT Plus, Claude Pro and Gemini Advanced together cost about $60 per month."),
        ("en", "All in all, ChatGPT Plus and Claude Pro cost $40 a month."),
        ("de", "Insgesamt kosten ChatGPT Plus und Claude Pro 45 Euro im Monat."),
        ("fr", "Additionnés, ChatGPT Plus et Claude Pro reviennent à 45 euros par mois."),
        ("es", "ChatGPT Plus y Claude Pro suman 45 euros al mes."),
        ("it", "In tutto, ChatGPT Plus e Claude Pro costano 45 euro al mese."),
    ],
)
def test_plans_named_in_a_row_that_are_added_up_have_no_price(lang: str, text: str) -> None:
    line = "\n\nClaude Pro: $20 / month"  # which shows that prices are read at all
    assert prices(text + line, lang=lang) == ["Anthropic: Claude Pro, month, 20 USD"]


@pytest.mark.parametrize(
    ("lang", "text", "currency"),
    [
        ("en", "ChatGPT Plus and Claude Pro cost $20 a month.", "USD"),
        ("en", "ChatGPT Plus and Claude Pro come to $20 a month each.", "USD"),
        ("de", "ChatGPT Plus und Claude Pro kosten je 20 Euro im Monat.", "EUR"),
        ("fr", "ChatGPT Plus et Claude Pro coûtent chacun 20 euros par mois.", "EUR"),
        ("es", "ChatGPT Plus y Claude Pro cuestan 20 euros al mes cada uno.", "EUR"),
        ("it", "ChatGPT Plus e Claude Pro costano 20 euro al mese ciascuno.", "EUR"),
    ],
)
def test_plans_named_in_a_row_cost_as_much_each_where_nothing_adds_them_up(lang: str, text: str, currency: str) -> None:
    plans = (("OpenAI", "ChatGPT Plus"), ("Anthropic", "Claude Pro"))
    told = "\n".join(f"{company}: {plan}, month, 20 {currency}" for company, plan in plans)
    assert prices(text, lang=lang) == expected(told)


@pytest.mark.parametrize(
    "text",
    [
        "Google combined Gemini Advanced and Google One into Google AI Pro, which costs $19.99 a month.",
        "Google is bundling Gemini and NotebookLM together in Google AI Pro, at $19.99 a month.",
    ],
)
def test_what_others_were_put_together_to_has_its_own_price(text: str) -> None:
    assert prices(text) == ["Google: Google AI Pro, month, 19.99 USD"]


@pytest.mark.parametrize(
    ("lang", "text", "sent", "back"),
    [
        ("en", "GPT-5.2 costs $1.75 and $14 per million tokens, $0.50 and $4 more than GPT-5.1.", "1.75", "14"),
        (
            "en",
            "GPT-5.2 costs $2 per million input tokens and $9 per million output tokens — $0.50 and $4 less than o3.",
            "2",
            "9",
        ),
    ],
)
def test_two_differences_in_a_row_are_no_prices(lang: str, text: str, sent: str, back: str) -> None:
    told = f"OpenAI: GPT-5.2, 1M input tokens, {sent} USD\nOpenAI: GPT-5.2, 1M output tokens, {back} USD"
    assert prices(text, lang=lang) == expected(told)


def test_two_prices_that_others_exceed_are_prices() -> None:
    text = "Haiku 4.5 costs $1 in and $5 out per million tokens, more than the $0.80 and $4 of Claude Haiku 3.5."
    found = prices(text, title="Claude Haiku 4.5 from Anthropic")
    assert "Anthropic: Claude Haiku 3.5, 1M input tokens, 0.8 USD" in found
    assert "Anthropic: Claude Haiku 3.5, 1M output tokens, 4 USD" in found


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("At $0.006 per minute, transcribing an hour with Whisper costs 36 cents.", ["minute, 0.006"]),
        ("Whisper costs $0.006 per minute, or $0.36 per hour.", ["hour, 0.36", "minute, 0.006"]),
        ("Whisper costs $0.006 per minute; an hour of OpenAI's newer model costs $0.40.", ["minute, 0.006"]),
    ],
)
def test_an_hour_that_minutes_come_to_is_an_example_unless_it_is_priced(text: str, told: list[str]) -> None:
    found = prices(text, title="OpenAI's Whisper")
    assert [line for line in found if "hour, 0.4" not in line] == [f"OpenAI: Whisper, {one} USD" for one in told]


@pytest.mark.parametrize(
    ("lang", "text", "currency"),
    [
        ("en", "ChatGPT Plus costs $20 a month, so a team of five would pay $100 a month.", "USD"),
        ("en", "ChatGPT Plus costs $20 a month, and users who subscribe to both it and Claude would pay $40.", "USD"),
        (
            "fr",
            "ChatGPT Plus coûte 20 euros par mois, si bien qu'une équipe de cinq paierait 100 euros par mois.",
            "EUR",
        ),
        ("de", "ChatGPT Plus kostet 20 Euro im Monat, eine fünfköpfige Familie würde also 100 Euro zahlen.", "EUR"),
    ],
)
def test_a_list_price_stands_before_the_example_that_is_worked_out_by_it(lang: str, text: str, currency: str) -> None:
    assert prices(text, lang=lang) == [f"OpenAI: ChatGPT Plus, month, 20 {currency}"]


@pytest.mark.parametrize(
    "text",
    [
        "A team of ten on Claude Pro pays $200 a month, for example.",
        "A consultant with ChatGPT Pro spends $200 a month, and one with Claude Max would pay $100 a month.",
    ],
)
def test_an_example_that_opens_the_sentence_leaves_nothing(text: str) -> None:
    assert prices(f"{text}\n\nClaude Pro: $20 / month") == ["Anthropic: Claude Pro, month, 20 USD"]


@pytest.mark.parametrize("maker", ["", "OpenAI's "])
def test_what_a_price_is_set_against_may_have_its_makers_name(maker: str) -> None:
    text = f"DeepSeek V3.2 costs $0.28 per million input tokens, compared with $1.75 for {maker}GPT-5.2."
    told = "DeepSeek: DeepSeek V3.2, 1M input tokens, 0.28 USD\nOpenAI: GPT-5.2, 1M input tokens, 1.75 USD"
    assert prices(text) == expected(told)
