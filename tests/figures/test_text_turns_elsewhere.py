"""A text that has turned to somebody who is not watched stays with that one as long as it says "it"."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            "Figure has raised $1 billion. The robot maker works with OpenAI no more. It plans to build 12,000 robots. "
            "Its revenue is said to be $30 million.",
        ),
        (
            "en",
            "CoreWeave rents out Nvidia chips. Last year it had revenue of $5.1 billion. OpenAI is its largest "
            "customer. It has $18 billion of debt.",
        ),
        ("en", "Crusoe builds halls in Abilene for OpenAI. The firm has raised $1.4 billion. It is worth $10 billion."),
        ("en", "Snowflake will pay Anthropic for its models. The data company had sales of $1.2 billion."),
        ("fr", "Helsing fabrique des drones avec Mistral AI. La société a levé 600 millions d'euros."),
        ("de", "Helsing baut Drohnen. Es arbeitet mit Mistral AI zusammen. Die Firma wird mit 12 Milliarden bewertet."),
        ("en", "Cohere has moved. DeepL in 2024 opened an office in Seoul. It is worth $2 billion."),
        ("de", "SAP hat in Aleph Alpha investiert. Der Softwarekonzern setzte 34 Milliarden Euro um."),
        ("es", "Telefónica usa modelos de Mistral AI. La operadora ingresó 41.000 millones de euros en 2024."),
    ],
)  # fmt: skip
def test_its_sums_are_none_of_ours(lang: str, text: str) -> None:
    assert told(text, lang=lang) == set()


@pytest.mark.parametrize(
    ("text", "title", "figures"),
    [
        (
            "Cohere raised $500 million. Oracle uses its models. The company has annual revenue of $200 million.",
            "",
            {"Cohere amount_raised 500m USD", "Cohere revenue 200m USD"},
        ),
        (
            "Cohere has opened in Seoul. LG builds on its models. They run in its own halls. The startup has annual "
            "revenue of $200 million.",
            "Cohere opens in Seoul",
            {"Cohere revenue 200m USD"},
        ),
        (
            "Le Chat competes with ChatGPT. The company behind it is valued at €11.7 billion.",
            "Mistral AI's Le Chat",
            {"Mistral AI valuation 11700m EUR"},
        ),
        (
            "SpaceX has put $2 billion into xAI. The rocket maker is worth $400 billion. xAI is worth $200 billion.",
            "",
            {"xAI investment SpaceX 2000m USD", "xAI valuation 200000m USD"},
        ),
    ],
)  # fmt: skip
def test_what_is_ours_stays_ours(text: str, title: str, figures: set[str]) -> None:
    assert told(text, title) == figures
