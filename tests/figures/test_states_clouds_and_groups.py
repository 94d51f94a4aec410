"""What a government sets aside, what a startup pays for another's cloud, and what several backers give together."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

_WORTH = {"en": "7000m USD", "fr": "12000m EUR", "de": "12000m EUR"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere is worth $7 billion. The federal government stays out. It raised $240 million in 2024."),
        ("en", "Cohere is worth $7 billion. The government of Canada is no owner. It borrowed $240 million."),
        (
            "en",
            "Cohere is worth $7 billion. The federal government stays out; it had reserved $240 million for chips.",
        ),
        (
            "fr",
            "Mistral AI vaut 12 milliards d'euros. Le gouvernement français se tait. Il a levé 240 millions d'euros.",
        ),
        (
            "de",
            "Mistral AI ist 12 Milliarden Euro wert. Die Bundesregierung fehlt. Sie nahm 240 Millionen Euro auf.",
        ),
    ],
)
def test_it_is_the_government(lang: str, text: str) -> None:
    who = "Cohere" if lang == "en" else "Mistral AI"
    assert told(text, lang=lang) == {f"{who} valuation {_WORTH[lang]}"}


@pytest.mark.parametrize(
    ("lang", "text", "figure"),
    [
        (
            "en",
            "Cohere is worth $7 billion. The federal government buys from Cohere. It has raised $500 million.",
            "Cohere amount_raised 500m USD",
        ),
        (
            "en",
            "Cohere is worth $7 billion. The federal government cheered. The company raised $500 million.",
            "Cohere amount_raised 500m USD",
        ),
        (
            "en",
            "Cohere is worth $7 billion. The federal government cheered. The valuation had been $5.5 billion.",
            "Cohere valuation 5500m USD",
        ),
        (
            "fr",
            "Mistral AI vaut 12 milliards d'euros. Le gouvernement français se tait. Elle a levé 600 millions.",
            "Mistral AI amount_raised 600m EUR",
        ),
    ],
)
def test_it_is_the_company_all_the_same(lang: str, text: str, figure: str) -> None:
    assert figure in told(text, lang=lang)


@pytest.mark.parametrize(
    "text",
    [
        "Somebody who knows how it deals with Amazon reckons that the startup will spend $5 billion on AWS.",
        "Amazon says that the startup will spend $5 billion on AWS.",
        "It spent $2 billion on Azure in 2024.",
        "According to Nvidia, it is putting $300 million into Nvidia chips.",
    ],
)
def test_what_is_spent_at_a_listed_company(text: str) -> None:
    assert told(f"Cohere is worth $7 billion. {text}", "Cohere rents") == {"Cohere valuation 7000m USD"}


@pytest.mark.parametrize(
    "text",
    [
        "Cohere took in $100 million from Larkspur Capital Group and other state-backed funds.",
        "Cohere got $100 million from Nvidia, along with three further strategic investors.",
        "Cohere secured $100 million from Nvidia and existing backers.",
        "Nvidia and some early backers handed Cohere $100 million.",
    ],
)
def test_a_group_gives_a_round(text: str) -> None:
    assert told(text) == {"Cohere amount_raised 100m USD"}


@pytest.mark.parametrize(
    "text",
    [
        "Nvidia invested $100 million in Cohere.",
        "Nvidia invested $100 million in Cohere, and other investors put in $20 million.",
        "Nvidia invested $100 million in Cohere, and other big funds gave $20 million.",
        "Cohere got $100 million from Nvidia. Other large funds declined.",
        "Cohere got $100 million from Nvidia and more from customers.",
        "Nvidia put $100 million into Cohere, which rents a lot from AWS.",
        "Nvidia put $100 million into Nvidia-backed Cohere.",
    ],
)
def test_one_gives_alone(text: str) -> None:
    assert told(text) == {"Cohere investment Nvidia 100m USD"}


def test_what_is_its_in_the_next_clause_gets_nothing() -> None:
    text = "Mistral AI got €1.7 billion, mostly from ASML, which paid €1.3 billion, and Poolside has cut its staff."
    assert "Mistral AI investment ASML 1300m EUR" in told(text)
