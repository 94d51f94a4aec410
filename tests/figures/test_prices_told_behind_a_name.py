"""A price told in a clause right behind a product's name is that product's, wherever the verb stands."""

from __future__ import annotations

import pytest

from tests.figures.price_desk import prices


@pytest.mark.parametrize(
    ("lang", "text", "amount"),
    [
        ("en", "Le Chat Pro vies with ChatGPT Plus, sold at $20 a month.", "20 USD"),
        ("en", "Le Chat Pro vies with ChatGPT Plus, now priced at $20 a month.", "20 USD"),
        ("de", "Le Chat Pro misst sich mit ChatGPT Plus, das 23 Euro im Monat kostet.", "23 EUR"),
        ("fr", "Le Chat Pro rivalise avec ChatGPT Plus, facturé 23 euros par mois.", "23 EUR"),
        ("es", "Le Chat Pro rivaliza con ChatGPT Plus, disponible por 23 euros al mes.", "23 EUR"),
    ],
)
def test_a_price_behind_a_name(lang: str, text: str, amount: str) -> None:
    assert prices(text, lang=lang) == [f"OpenAI: ChatGPT Plus, month, {amount}"]


def test_a_second_verb_is_of_the_subject() -> None:
    text = "Le Chat Pro vies with ChatGPT Plus and costs $15 a month."
    assert prices(text) == ["Mistral AI: Le Chat Pro, month, 15 USD"]
