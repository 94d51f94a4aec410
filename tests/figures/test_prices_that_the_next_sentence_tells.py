"""Prices that a later sentence or clause goes on to, and sums there that only look like them; trials; bills."""

from __future__ import annotations

import pytest

from tests.figures.price_desk import expected, prices


@pytest.mark.parametrize(
    ("lang", "first", "second", "currency"),
    [
        ("en", "Claude Pro costs $22 a month.", "It used to cost $18.", "USD"),
        ("en", "Claude Pro will not cost $22 a month.", "It still costs $18.", "USD"),
        ("de", "Claude Pro kostet jetzt 22 Euro im Monat.", "Bisher waren es 18 Euro.", "EUR"),
        ("fr", "Claude Pro coûte désormais 22 euros par mois.", "Auparavant, il coûtait 18 euros.", "EUR"),
        ("es", "Claude Pro cuesta ahora 22 euros al mes.", "Antes costaba 18 euros.", "EUR"),
        ("it", "Claude Pro costa ora 22 euro al mese.", "Prima costava 18 euro.", "EUR"),
    ],
)
def test_a_sentence_without_a_plan_tells_what_the_last_one_costs(
    lang: str, first: str, second: str, currency: str
) -> None:
    told = "\n".join(f"Anthropic: Claude Pro, month, {value} {currency}" for value in (22, 18))
    assert prices(f"{first} {second}", lang=lang) == expected(told)


@pytest.mark.parametrize(
    "second",
    [
        "It cost Anthropic $5 billion to build.",
        "It costs $3 less than ChatGPT Plus.",
        "A coffee costs $5.",
        "The company lost $5 billion last year; it was $3 billion in 2023.",
        "It costs $15 to ship the shirt.",
    ],
)
def test_what_else_the_next_sentence_tells_is_no_price_of_it(second: str) -> None:
    assert prices(f"Claude Pro costs $20 a month. {second}") == ["Anthropic: Claude Pro, month, 20 USD"]


@pytest.mark.parametrize(
    ("lang", "text", "currency"),
    [
        ("en", "OpenAI will raise ChatGPT Plus to $22 a month this year and to $44 by 2029.", "USD"),
        ("de", "OpenAI hebt den Preis von ChatGPT Plus auf 22 Euro im Monat und später auf 44 Euro an.", "EUR"),
        ("fr", "OpenAI portera le prix de ChatGPT Plus à 22 euros par mois, puis à 44 euros en 2029.", "EUR"),
    ],
)
def test_a_price_moves_on_to_the_next(lang: str, text: str, currency: str) -> None:
    told = "\n".join(f"OpenAI: ChatGPT Plus, month, {value} {currency}" for value in (22, 44))
    assert prices(text, lang=lang) == expected(told)


def test_a_sum_that_goes_elsewhere_is_no_next_price() -> None:
    text = "OpenAI raised ChatGPT Plus to $22 a month and gave $44 to charity for each new customer."
    assert prices(text) == ["OpenAI: ChatGPT Plus, month, 22 USD"]


@pytest.mark.parametrize("least", ["with a minimum of five seats", "with a minimum of 5 users"])
def test_how_many_seats_must_be_taken_is_no_minimum_to_spend(least: str) -> None:
    text = f"Claude Team costs $25 per seat per month when billed annually, or $30 month to month, {least}."
    told = "Anthropic: Claude Team, user/month, 25 USD [annual-billing]\nAnthropic: Claude Team, user/month, 30 USD"
    assert prices(text) == expected(told)


def test_what_students_are_charged_is_a_price_and_what_ten_people_cost_is_a_bill() -> None:
    text = "Mistral offers students a discount: Le Chat Pro costs them $5.99 a month instead of $14.99."
    told = "Mistral AI: Le Chat Pro, month, 5.99 USD [student]\nMistral AI: Le Chat Pro, month, 14.99 USD"
    assert prices(text) == expected(told)
    assert prices("The agency has ten people on Le Chat Pro, and it costs them $149 a month.") == []


@pytest.mark.parametrize("look", ["1080p or 2K ", "4K ", "1024x1024 ", "square ", ""])
def test_how_fine_an_image_is_stands_before_it(look: str) -> None:
    text = f"OpenAI's gpt-image-1 costs $0.04 for a {look}image."
    assert prices(text) == ["OpenAI: gpt-image-1, image, 0.04 USD"]


@pytest.mark.parametrize(
    ("lang", "trial"),
    [
        ("en", "$0 for 1 month"),
        ("en", "$0 for one month"),
        ("de", "0 € für einen Monat"),
        ("fr", "0 € pendant un mois"),
        ("es", "0 € durante 1 mes"),
        ("it", "0 € per un mese"),
    ],
)
def test_nothing_for_a_month_is_a_trial_and_nothing_a_month_a_plan(lang: str, trial: str) -> None:
    plans = (
        f"<div><h2>Google AI Free</h2><p>$0</p></div><div><h2>Google AI Pro</h2><p>{trial}</p><p>$20 / month</p></div>"
    )
    body = f"<html><head><title>Google AI</title></head><body><main><h1>Google AI</h1>{plans}</main></body></html>"
    told = "Google: Google AI Free, month, 0 USD\nGoogle: Google AI Pro, month, 20 USD"
    assert prices(body, lang=lang) == expected(told)
