"""Shares that one investor buys, the part of one in a round, and what is set against a larger sum."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        (
            "en",
            "",
            "Cohere raised $2 billion from Nvidia, which put in $800 million, and others.",
            {"Cohere amount_raised 2000m USD", "Cohere investment Nvidia 800m USD"},
        ),
        (
            "en",
            "",
            "Cohere raised $2 billion from Nvidia, which put in $800 million, and AMD.",
            {"Cohere amount_raised 2000m USD", "Cohere investment Nvidia 800m USD"},
        ),
        (
            "en",
            "",
            "Cohere raised $2 billion from a group led by Nvidia, which contributed $800 million.",
            {"Cohere amount_raised 2000m USD", "Cohere investment Nvidia 800m USD"},
        ),
        (
            "fr",
            "",
            ("Cohere a levé 2 milliards de dollars auprès de Nvidia, qui a apporté 800 millions, et d'autres."),
            {"Cohere amount_raised 2000m USD", "Cohere investment Nvidia 800m USD"},
        ),
        (
            "de",
            "",
            ("Cohere hat 2 Milliarden Dollar von Nvidia, das 800 Millionen beisteuerte, und anderen erhalten."),
            {"Cohere amount_raised 2000m USD", "Cohere investment Nvidia 800m USD"},
        ),
        (
            "es",
            "",
            ("Cohere captó 2.000 millones de dólares de Nvidia, que puso 800 millones, y otros inversores."),
            {"Cohere amount_raised 2000m USD", "Cohere investment Nvidia 800m USD"},
        ),
        (
            "it",
            "",
            ("Cohere ha raccolto 2 miliardi di dollari da Nvidia, che ne ha messi 800 milioni, e da altri."),
            {"Cohere amount_raised 2000m USD", "Cohere investment Nvidia 800m USD"},
        ),
        (
            "en",
            "",
            (
                "Only OpenAI, at $500 billion, and SpaceX, at $800 billion, are worth more than "
                "Anthropic, at $350 billion."
            ),
            {"Anthropic valuation 350000m USD", "OpenAI valuation 500000m USD"},
        ),
        ("en", "", "Cohere won over customers that together bring in $200 million a year.", set()),
        ("en", "", "Cohere had asked for $400 million but took in $500 million.", {"Cohere amount_raised 500m USD"}),
        ("en", "", "Cohere had wanted $400 million and ended up with $500 million.", {"Cohere amount_raised 500m USD"}),
        ("en", "", "Cohere's annual sales run at $200 million.", {"Cohere revenue 200m USD"}),
        ("en", "", "Cohere's sales are running at $200 million a year.", {"Cohere revenue 200m USD"}),
        ("en", "", "Cohere sells at a rate of $200 million a year.", {"Cohere revenue 200m USD"}),
        (
            "en",
            "",
            ("Cohere made a name for itself. Revenue, the company said, had passed $200 million at an annual rate."),
            {"Cohere revenue 200m USD"},
        ),
        ("en", "", "Revenue at Cohere has passed $200 million at an annual rate.", {"Cohere revenue 200m USD"}),
        ("en", "", "At an annual rate, Cohere's revenue has passed $200 million.", {"Cohere revenue 200m USD"}),
        ("en", "", "Cohere's revenue, on an annual basis, stands at $200 million.", {"Cohere revenue 200m USD"}),
        ("en", "", "Cohere sold shares worth $100 million to AMD.", {"Cohere investment AMD 100m USD"}),
        ("en", "", "Cohere sold a stake to AMD for $100 million.", {"Cohere investment AMD 100m USD"}),
        ("en", "", "AMD bought shares in Cohere worth $100 million.", {"Cohere investment AMD 100m USD"}),
        ("en", "", "Cohere has drawn $100 million of a $300 million credit line.", {"Cohere debt_raised 300m USD"}),
        ("en", "", "Cohere turned away $1 billion of demand and took $500 million.", {"Cohere amount_raised 500m USD"}),
    ],
)
def test_parts(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        ("en", "", "Cohere sold shares worth $100 million to Nvidia.", {"Cohere investment Nvidia 100m USD"}),
        ("en", "", "Cohere sold shares worth $100 million to Inovia.", {"Cohere investment Inovia 100m USD"}),
        ("en", "", "Cohere sold new shares to Inovia for $100 million.", {"Cohere investment Inovia 100m USD"}),
        ("en", "", "Cohere sold a 2% stake to AMD for $100 million.", {"Cohere investment AMD 100m USD"}),
        (
            "en",
            "",
            "Cohere has issued $100 million of preferred stock to Inovia.",
            {"Cohere investment Inovia 100m USD"},
        ),
        ("en", "", "AMD wrote Cohere a cheque for $100 million.", {"Cohere investment AMD 100m USD"}),
        ("en", "", "A $100 million cheque from AMD arrived at Cohere.", {"Cohere investment AMD 100m USD"}),
        ("en", "", "AMD's cheque to Cohere was for $100 million.", {"Cohere investment AMD 100m USD"}),
        ("en", "", "AMD's $100 million stake purchase in Cohere closed.", {"Cohere investment AMD 100m USD"}),
        ("en", "", "Cohere sold bonds worth $100 million to Inovia.", {"Cohere debt_raised 100m USD"}),
        ("fr", "", "Cohere a vendu pour 100 millions de dollars d'actions à AMD.", {"Cohere investment AMD 100m USD"}),
        ("de", "", "Cohere verkaufte Anteile für 100 Millionen Dollar an AMD.", {"Cohere investment AMD 100m USD"}),
        ("es", "", "Cohere vendió acciones por 100 millones de dólares a AMD.", {"Cohere investment AMD 100m USD"}),
        ("it", "", "Cohere ha venduto azioni per 100 milioni di dollari ad AMD.", {"Cohere investment AMD 100m USD"}),
        (
            "en",
            "",
            "Only OpenAI, at $500 billion, is worth more than Anthropic, at $350 billion.",
            {"Anthropic valuation 350000m USD", "OpenAI valuation 500000m USD"},
        ),
        (
            "en",
            "",
            "Anthropic, at $350 billion, is worth less than OpenAI, at $500 billion.",
            {"Anthropic valuation 350000m USD", "OpenAI valuation 500000m USD"},
        ),
        (
            "en",
            "",
            ("Anthropic, at $350 billion, trails OpenAI, at $500 billion, and SpaceX, at $800 billion, in valuation."),
            {"Anthropic valuation 350000m USD", "OpenAI valuation 500000m USD"},
        ),
        ("en", "", "Cohere's customers bring in $200 million a year.", set()),
    ],
)
def test_shares(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        ("de", "", "Cohere hat eine Beteiligung an AMD für 100 Millionen Dollar verkauft.", set()),
        (
            "fr",
            "",
            "Cohere a cédé 2 % de son capital à AMD pour 100 millions de dollars.",
            {"Cohere investment AMD 100m USD"},
        ),
        (
            "es",
            "",
            "Cohere vendió una participación del 2 % a AMD por 100 millones de dólares.",
            {"Cohere investment AMD 100m USD"},
        ),
        ("it", "", "Cohere ha ceduto il 2% ad AMD per 100 milioni di dollari.", {"Cohere investment AMD 100m USD"}),
        ("en", "", "Cohere sold its stake in Writer to AMD for $100 million.", set()),
        ("en", "", "Cohere sold its Toronto office to AMD for $100 million.", set()),
        ("en", "", "Staff at Cohere sold shares to Inovia for $100 million.", set()),
        ("en", "", "Nvidia sold its stake in Cohere to AMD for $100 million.", set()),
    ],
)
def test_shares_in_other_languages(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures
