"""What a sum grew to is of its kind, the parts of a payment are none, and what goes elsewhere is nobody's of ours."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

MICROSOFT = {"OpenAI investment Microsoft 1000m USD", "OpenAI investment Microsoft 13000m USD"}
GROWN = [
    ("en", "Microsoft put $1 billion into OpenAI in 2019. It was later raised to $13 billion.", MICROSOFT),
    ("en", "Microsoft invested $1 billion in OpenAI in 2019. That has been increased to $13 billion.", MICROSOFT),
    (
        "fr",
        "Microsoft a investi 1 milliard de dollars dans OpenAI en 2019. La mise a été portée à 13 milliards.",
        MICROSOFT,
    ),
    (
        "de",
        "Microsoft steckte 2019 eine Milliarde Dollar in OpenAI. Der Einsatz wurde auf 13 Milliarden erhöht.",
        MICROSOFT,
    ),
    (
        "es",
        "Microsoft invirtió 1.000 millones de dólares en OpenAI. La apuesta se elevó después a 13.000 millones.",
        MICROSOFT,
    ),
    (
        "it",
        "Microsoft ha investito un miliardo di dollari in OpenAI. La somma è stata poi portata a 13 miliardi.",
        MICROSOFT,
    ),
    (
        "en",
        "Cohere's round was $400 million. It was later raised to $500 million.",
        {"Cohere amount_raised 400m USD", "Cohere amount_raised 500m USD"},
    ),
    (
        "en",
        "OpenAI's valuation was $300 billion. It was raised to $500 billion in October.",
        {"OpenAI valuation 300000m USD", "OpenAI valuation 500000m USD"},
    ),
    (
        "en",
        "Cerebras is worth $8.1 billion. The round brings what it has raised to $1.8 billion.",
        {"Cerebras valuation 8100m USD", "Cerebras total_raised 1800m USD"},
    ),
]
COHERE = {"Cohere amount_raised 500m USD"}
MIXED = {"Mistral AI amount_raised 600m EUR", "Mistral AI valuation 5800m EUR", "Mistral AI debt_raised 132m EUR"}
NONE_OF_OURS = [
    (
        "en",
        "Cohere raised $500 million. Amazon will pay it $60 million over two years for the use of its models, "
        "$20 million of it this year and $40 million next.",
        COHERE,
    ),
    (
        "fr",
        "Cohere a levé 500 millions de dollars. Meta versera 140 millions de dollars à Cohere pour l'usage de son "
        "modèle, dont 35 millions la première année et 105 millions la seconde.",
        COHERE,
    ),
    (
        "es",
        "Cohere captó 500 millones de dólares. Meta pagará a Cohere 140 millones de dólares en dos años por el uso "
        "de su modelo, 35 millones el primero y 105 millones el segundo.",
        COHERE,
    ),
    (
        "en",
        "Mistral AI closes its round: €600m of equity and debt, at €5.8bn. €468m of this is equity and €132m is debt.",
        MIXED,
    ),
    (
        "en",
        "Nvidia gave $100 million to Cohere, and AMD $50 million to another.",
        {"Cohere investment Nvidia 100m USD"},
    ),
    (
        "fr",
        "Cohere a levé 500 millions de dollars. Nvidia et AMD ont donné 50 millions de dollars chacun à un autre.",
        COHERE,
    ),
    (
        "en",
        "Google has put $3 billion into Anthropic and serves it in Iowa, where Nova, a $5 billion complex, opened.",
        {"Anthropic investment Google 3000m USD"},
    ),
    (
        "it",
        "Google ha investito 3 miliardi di dollari in Anthropic e la ospita in Texas, dove Nova, un complesso da "
        "5 miliardi di dollari, ha aperto.",
        {"Anthropic investment Google 3000m USD"},
    ),
    (
        "en",
        "xAI raised $20 billion. SpaceX is taking it over. A flotation of the whole, for which banks are preparing, "
        "might raise $50 billion.",
        {"xAI amount_raised 20000m USD"},
    ),
    (
        "es",
        "xAI captó 20.000 millones de dólares. SpaceX la compra. Una salida a bolsa del conjunto podría recaudar "
        "50.000 millones de dólares.",
        {"xAI amount_raised 20000m USD"},
    ),
    (
        "en",
        "OpenAI raised $6.6 billion.\n\nOracle. Sales missed at $14.3 billion. Nobody minded.",
        {"OpenAI amount_raised 6600m USD"},
    ),
]
BESIDE = [
    (
        "en",
        "Amazon put $4 billion into Anthropic, $1.25 billion of it in September and $2.75 billion in March.",
        {
            "Anthropic investment Amazon 4000m USD",
            "Anthropic investment Amazon 1250m USD",
            "Anthropic investment Amazon 2750m USD",
        },
    ),
    (
        "en",
        "OpenAI raised $6.6 billion.\n\nSoftBank. It put $500 million into OpenAI.",
        {"OpenAI amount_raised 6600m USD", "OpenAI investment SoftBank 500m USD"},
    ),
    (
        "de",
        "Aleph Alpha hat eine 500 Millionen Dollar schwere Finanzierungsrunde abgeschlossen.",
        {"Aleph Alpha amount_raised 500m USD"},
    ),
    (
        "en",
        "Together AI, a $3.3 billion company, runs a data centre.",
        {"Together AI valuation 3300m USD"},
    ),
    ("en", "The listing of MiniMax raised $620 million.", {"MiniMax amount_raised 620m USD"}),
    (
        "fr",
        "Nvidia a versé 100 millions de dollars à Cohere contre des actions.",
        {"Cohere investment Nvidia 100m USD"},
    ),
]


@pytest.mark.parametrize(("lang", "text", "figures"), GROWN)
def test_what_a_sum_grew_to_is_of_its_kind(lang: str, text: str, figures: set[str]) -> None:
    """What was "raised to" is an investor's money where that was told of, and no round."""
    assert told(text, lang=lang) == figures


@pytest.mark.parametrize(("lang", "text", "figures"), NONE_OF_OURS)
def test_parts_of_payments_and_money_that_goes_elsewhere(lang: str, text: str, figures: set[str]) -> None:
    """Instalments of a contract, a share of a round, gifts, buildings, mergers and strangers give nothing more."""
    assert told(text, lang=lang) == figures


@pytest.mark.parametrize(("lang", "text", "figures"), BESIDE)
def test_what_only_looks_alike_stays(lang: str, text: str, figures: set[str]) -> None:
    """An investor's instalments, an investor as a label and a company by its price are figures as before."""
    assert told(text, lang=lang) == figures
