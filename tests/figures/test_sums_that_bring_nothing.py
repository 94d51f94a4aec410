"""Bills, fees, gains on paper, computing power, a fund's size, what owners get back: none is money for the company."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

ROUND = "Mistral AI amount_raised 600m EUR"


@pytest.mark.parametrize(
    ("lang", "text", "alone"),
    [
        ("en", "Mistral AI raised €600 million. Unpaid bills amounted to €35 million at the time.", {ROUND}),
        ("en", "OpenAI called the purchase off. Termination fees for the year reached $410 million.", set()),
        ("en", "OpenAI called the purchase off. Its lawyers billed $41 million.", set()),
        ("en", "Amazon's paper profit on the notes of Anthropic amounted to $3.3 billion.", set()),
        (
            "es",
            "Anthropic tiene una línea de crédito de 2.500 millones de dólares. La plusvalía de Amazon por sus bonos "
            "fue de 3.300 millones de dólares.",
            {"Anthropic debt_raised 2500m USD"},
        ),
        ("de", "Anthropic sicherte sich Grafikkarten für 4 Milliarden Dollar.", set()),
        ("it", "Mistral AI si è assicurata potenza di calcolo per 400 milioni di euro.", set()),
        (
            "en",
            "Inflection AI closed down. The owners were repaid out of the $650 million that Microsoft had sent.",
            set(),
        ),
        (
            "it",
            "Mistral AI ha raccolto 600 milioni di euro. Gli azionisti sono stati rimborsati con i 35 milioni di euro "
            "versati da Microsoft.",
            {ROUND},
        ),
        ("en", "Lightspeed, which led two rounds at Anthropic, closed five of them at over $9 billion.", set()),
        (
            "fr",
            "Anthropic est valorisé 61,5 milliards de dollars. Le fonds a été bouclé à 900 millions de dollars.",
            {"Anthropic valuation 61500m USD"},
        ),
        ("it", "Brookfield ha promesso 20 miliardi di euro alla Francia. Mistral AI ne è lieta.", set()),
    ],
)
def test_what_brings_a_company_nothing_is_no_figure(lang: str, text: str, alone: set[str]) -> None:
    assert told(text, lang=lang) == alone


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Anthropic raised $13 billion. Two per cent of $8 billion makes $160 million a year."),
        ("de", "Anthropic nahm 13 Milliarden Dollar auf. Zwei Prozent von 8 Milliarden Dollar sind 160 Millionen."),
    ],
)
def test_neither_side_of_an_equation_is_a_figure(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Anthropic amount_raised 13000m USD"}


def test_a_list_of_givers_is_none_of_ours_where_its_first_is_not() -> None:
    text = "OpenAI lends its name. Prologis promised £3.9 billion, Blackstone £10 billion and Palantir £1 billion."
    assert told(text) == set()
    ours = "Nvidia promised xAI $2 billion, Valor $1 billion and Fidelity $500 million."
    assert len(told(ours)) == 3


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("en", "Mistral AI paid its bills and closed a round of €600 million.", ROUND),
        ("en", "Mistral AI raised €600 million with the help of banks that collected fees of €9 million.", ROUND),
        ("fr", "Mistral AI y a récupéré 600 millions d'euros.", ROUND),
        ("fr", "Après une facture salée, Mistral AI a levé 600 millions d'euros.", ROUND),
        ("it", "Pagate le parcelle, Mistral AI ha raccolto 600 milioni di euro.", ROUND),
        ("de", "Mistral AI sammelte für Grafikkarten 600 Millionen Euro ein.", ROUND),
        ("en", "OpenAI raised $6.6 billion for chips and servers.", "OpenAI amount_raised 6600m USD"),
        ("de", "SoftBank hat OpenAI 22,5 Milliarden Dollar ausgezahlt.", "OpenAI investment SoftBank 22500m USD"),
    ],
)
def test_what_a_company_gets_beside_such_words_is_read(lang: str, text: str, found: str) -> None:
    assert told(text, lang=lang) == {found}
