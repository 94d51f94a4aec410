"""Ordinary sentences beside words for goals, shares of a whole, moves from one sum to another, and whose a sum is."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read, told

_GOT = [
    ("en", "OpenAI raised the $500 million it planned to raise."),
    ("en", "OpenAI has secured the $500 million that it was seeking."),
    ("en", "OpenAI has finally raised the planned $500 million."),
    ("en", "OpenAI has completed its planned $500 million round."),
    ("en", "OpenAI closed the round at its target of $500 million."),
    ("fr", "OpenAI a levé les 500 millions de dollars qu'elle cherchait."),
    ("fr", "OpenAI a finalement obtenu les 500 millions de dollars espérés."),
    ("fr", "OpenAI a levé les 500 millions de dollars prévus."),
    ("de", "OpenAI hat die geplante Runde über 500 Millionen Dollar abgeschlossen."),
    ("de", "OpenAI hat die erhofften 500 Millionen Dollar eingesammelt."),
    ("es", "OpenAI recaudó los 500 millones de dólares que buscaba."),
    ("es", "OpenAI cerró la ronda prevista de 500 millones de dólares."),
    ("it", "OpenAI ha raccolto i 500 milioni di dollari che cercava."),
    ("it", "OpenAI ha chiuso il round previsto da 500 milioni di dollari."),
]
_SOUGHT = [
    ("en", "OpenAI could raise the $500 million it was seeking.", "rumoured"),
    ("en", "OpenAI is said to have raised the $500 million it was seeking.", "rumoured"),
    ("en", "OpenAI has not raised the $500 million it was seeking.", "denied"),
    ("fr", "OpenAI veut lever les 500 millions de dollars prévus.", "rumoured"),
    ("fr", "OpenAI aurait levé les 500 millions de dollars qu'elle cherchait.", "rumoured"),
    ("fr", "OpenAI n'a pas levé les 500 millions de dollars visés.", "denied"),
    ("it", "OpenAI vuole raccogliere i 500 milioni di dollari che cercava.", "rumoured"),
]


@pytest.mark.parametrize(("lang", "text"), _GOT)
def test_what_was_sought_and_came_is_a_fact(lang: str, text: str) -> None:
    found = [(f.metric, int(f.low or 0), f.status) for f in read(text, lang=lang).figures]
    assert found == [("amount_raised", 500 * 10**6, "asserted")]


@pytest.mark.parametrize(("lang", "text", "status"), _SOUGHT)
def test_what_was_sought_and_has_not_come_is_none(lang: str, text: str, status: str) -> None:
    assert [f.status for f in read(text, lang=lang).figures] == [status]


@pytest.mark.parametrize(
    ("lang", "text", "figures"),
    [
        # a goal of what is spent or lost, and of a price
        ("en", "OpenAI made $13 billion and will spend $22 billion, less than the $28 billion it planned.",
         {"OpenAI revenue 13000m USD"}),
        ("en", "Cohere raised $500 million and bought chips for $200 million, double the $100 million it had planned.",
         {"Cohere amount_raised 500m USD"}),
        ("en", "Perplexity raised $200 million at $20 billion, and not at the $25 billion it had hoped for.",
         {"Perplexity amount_raised 200m USD", "Perplexity valuation 20000m USD"}),
        ("de", "OpenAI hat 40 Milliarden Dollar eingesammelt und 5 Milliarden verloren, mehr als die geplanten "
               "4 Milliarden.", {"OpenAI amount_raised 40000m USD"}),
        ("it", "OpenAI ha raccolto 40 miliardi di dollari e ne ha persi 5, più dei 4 miliardi previsti.",
         {"OpenAI amount_raised 40000m USD"}),
        # a share of a revenue or a loan
        ("en", "OpenAI's revenue was $13 billion. Most of it, $10 billion, comes from Microsoft.",
         {"OpenAI revenue 13000m USD"}),
        ("en", "xAI borrowed $5 billion. Half of it, $2.5 billion, was provided by Morgan Stanley.",
         {"xAI debt_raised 5000m USD"}),
        ("de", "OpenAI machte 13 Milliarden Dollar Umsatz. Der größte Teil davon, 10 Milliarden Dollar, kommt von "
               "Microsoft.", {"OpenAI revenue 13000m USD"}),
        # what a company took in for the sector of its country
        ("en", "Mistral AI raised €1.7 billion for European AI.", {"Mistral AI amount_raised 1700m EUR"}),
        ("en", "H Company secured $220 million for French tech.", {"H Company amount_raised 220m USD"}),
        # a remark on the sum that the sentence before tells
        ("en", "Mistral AI has raised money again. €1.7 billion, a record.", {"Mistral AI amount_raised 1700m EUR"}),
        ("fr", "Mistral AI a de nouveau levé des fonds. 1,7 milliard d'euros, un record. Nvidia en est.",
         {"Mistral AI amount_raised 1700m EUR"}),
        ("es", "Mistral AI ha vuelto a recaudar dinero. 1.700 millones de euros, un récord.",
         {"Mistral AI amount_raised 1700m EUR"}),
        # a clause of the object's own
        ("fr", "Mistral AI sait qu'OpenAI vend en Europe et a levé 40 milliards de dollars.",
         {"OpenAI amount_raised 40000m USD"}),
    ],
)  # fmt: skip
def test_plain_sentences(lang: str, text: str, figures: set[str]) -> None:
    assert told(text, "AI", lang=lang) == figures


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Mistral AI denied reports of a sale and saw its valuation rise from €6 billion to €11.7 billion."),
        ("en", "Anthropic plans a listing and saw revenue rise from $1 billion to $5 billion in 2025."),
        ("fr", "Mistral AI dément une vente et a vu sa valorisation passer de 6 à 11,7 milliards d'euros."),
        ("de", "Anthropic plant einen Börsengang und steigerte den Umsatz 2025 von 1 auf 5 Milliarden Dollar."),
        ("de", "Mistral AI bestreitet einen Verkauf und steigerte seine Bewertung von 6 auf 11,7 Milliarden Euro."),
        ("it", "Mistral AI smentisce una vendita e ha visto la valutazione salire da 6 a 11,7 miliardi di euro."),
    ],
)
def test_a_doubt_about_something_else_leaves_a_move_alone(lang: str, text: str) -> None:
    assert [f.status for f in read(text, lang=lang).figures] == ["asserted", "asserted"]


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("Nach Verhandlungen mit SoftBank erhielt OpenAI über 40 Milliarden Dollar.", "at_least"),
        ("Cohere verhandelte lange mit Nvidia und erhielt über 500 Millionen Dollar.", "at_least"),
        ("Nach den Gesprächen wird OpenAI mit über 500 Milliarden Dollar bewertet.", "at_least"),
        ("OpenAI verhandelt mit Investoren über 10 Milliarden Dollar.", "exact"),
    ],
)
def test_talks_before_what_came_of_them(text: str, hedge: str) -> None:
    assert [f.hedge for f in read(text, lang="de").figures] == [hedge]


@pytest.mark.parametrize(
    ("lang", "text", "figures"),
    [
        ("en", "Cohere raised $500 million, compared with $13 billion for Anthropic.",
         {"Cohere amount_raised 500m USD", "Anthropic amount_raised 13000m USD"}),
        ("de", "Cohere hat 500 Millionen Dollar eingesammelt, gegenüber 40 Milliarden Dollar bei OpenAI.",
         {"Cohere amount_raised 500m USD", "OpenAI amount_raised 40000m USD"}),
        ("es", "Cohere recaudó 500 millones de dólares, frente a los 40.000 millones de OpenAI.",
         {"Cohere amount_raised 500m USD", "OpenAI amount_raised 40000m USD"}),
        ("it", "Cohere ha raccolto 500 milioni di dollari, contro i 40 miliardi di OpenAI.",
         {"Cohere amount_raised 500m USD", "OpenAI amount_raised 40000m USD"}),
        ("en", "Cohere raised $500 million at $6.8 billion, compared with $350 billion for Anthropic.",
         {"Cohere amount_raised 500m USD", "Cohere valuation 6800m USD", "Anthropic valuation 350000m USD"}),
        ("en", "Cohere raised $500 million, compared with a valuation of $6.8 billion.",
         {"Cohere amount_raised 500m USD", "Cohere valuation 6800m USD"}),
        ("de", "Nvidia hat 2 Milliarden Dollar bei xAI investiert.", {"xAI investment Nvidia 2000m USD"}),
        ("de", "SoftBank legte 30 Milliarden Dollar bei OpenAI an.", {"OpenAI investment SoftBank 30000m USD"}),
        # who stands by a company, before a clause that is the company's own
        ("en", "OpenAI's landlord raised $300 million, and OpenAI raised $40 billion.",
         {"OpenAI amount_raised 40000m USD"}),
        # moves of what is told in the plural
        ("fr", "Les revenus d'OpenAI sont passés de 3,7 à 13 milliards de dollars en 2025.",
         {"OpenAI revenue 3700m USD", "OpenAI revenue 13000m USD"}),
        ("fr", "Les ventes de Cohere sont passées de 35 à 150 millions de dollars.",
         {"Cohere revenue 35m USD", "Cohere revenue 150m USD"}),
    ],
)  # fmt: skip
def test_one_held_against_another(lang: str, text: str, figures: set[str]) -> None:
    assert told(text, "AI", lang=lang) == figures


def test_what_was_sought_before_what_came() -> None:
    found = read("Reflection AI was looking to raise $1 billion, and raised $2 billion.").figures
    assert [(int(f.low or 0), f.status) for f in found] == [(10**9, "rumoured"), (2 * 10**9, "asserted")]
