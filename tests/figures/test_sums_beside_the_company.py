"""Sums told beside a company that are not its own: programmes, shares that may be sold, reckonings, a paper's word."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

RAISED = {
    "en": ("Aleph Alpha raised €110 million. ", "Aleph Alpha amount_raised 110m EUR"),
    "fr": ("Aleph Alpha a levé 110 millions d'euros. ", "Aleph Alpha amount_raised 110m EUR"),
    "de": ("Aleph Alpha sammelte 110 Millionen Euro ein. ", "Aleph Alpha amount_raised 110m EUR"),
    "es": ("Aleph Alpha captó 110 millones de euros. ", "Aleph Alpha amount_raised 110m EUR"),
    "it": ("Aleph Alpha ha raccolto 110 milioni di euro. ", "Aleph Alpha amount_raised 110m EUR"),
}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Bavaria's own scheme for models, in case you wondered, is worth €700 million."),
        ("en", "The whole initiative, all told, is worth €700 million."),
        ("en", "The partnership with the railway, signed in May, was valued at €30 million."),
        ("en", "Berlin's subsidy package is worth €700 million."),
        ("fr", "Le plan du Land, rappelons-le, vaut 700 millions d'euros."),
        ("de", "Das Förderpaket des Landes ist, am Rande bemerkt, 700 Millionen Euro wert."),
        ("es", "La estrategia del Estado, dicho sea de paso, vale 700 millones de euros."),
        ("it", "Il pacchetto della regione, sia detto per inciso, vale 700 milioni di euro."),
    ],
)
def test_what_a_programme_is_worth_is_no_valuation(lang: str, text: str) -> None:
    opening, own = RAISED[lang]
    assert told(opening + text, lang=lang) == {own}


@pytest.mark.parametrize(
    "text",
    [
        "The plan values Groq at $6.9 billion.",
        "The plan, under which Groq is valued at $6.9 billion, goes to a vote.",
        "The partnership makes Groq worth $6.9 billion.",
        "Groq, with its programme for pilots, is worth $6.9 billion.",
    ],
)
def test_a_company_may_be_valued_by_a_plan(text: str) -> None:
    assert told(text) == {"Groq valuation 6900m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The staff of xAI may cash in. xAI has authorised sales of up to $300 million."),
        ("en", "xAI signed off on share sales worth $300 million."),
        ("en", "Its people asked for more, but xAI capped sales at $300 million."),
        ("en", "xAI allows its employees sales of $2 million."),
        ("fr", "xAI a permis des cessions d'actions à hauteur de 300 millions de dollars."),
        ("de", "xAI hat Verkäufe in Höhe von 300 Millionen Dollar zugelassen."),
        ("es", "xAI ha aprobado ventas de acciones por 300 millones de dólares."),
        ("it", "xAI ha consentito vendite di azioni per 300 milioni di dollari."),
    ],
)
def test_what_holders_may_sell_is_no_revenue(lang: str, text: str) -> None:
    assert told(text, lang=lang) == set()


@pytest.mark.parametrize(
    "text",
    [
        "xAI had sales of $300 million in 2024.",
        "xAI cleared sales of $300 million in 2024.",
        "Better models allowed xAI sales of $300 million in 2024.",
    ],
)
def test_what_a_company_sells_is_revenue(text: str) -> None:
    assert told(text) == {"xAI revenue 300m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "With 150 people at, say, €90,000 apiece, that would come to €13.5 million."),
        ("en", "Each engineer earns €120,000; that makes €20 million."),
        ("en", "To keep the lights on would take €15 million or €20 million a year."),
        ("en", "The wages alone swallow €15 million."),
        ("fr", "À 90 000 euros par tête, cela ferait 13,5 millions d'euros."),
        ("de", "Bei 90.000 Euro pro Kopf, das macht 13,5 Millionen Euro."),
        ("es", "A 90.000 euros por empleado, eso da 13,5 millones de euros."),
        ("it", "A 90.000 euro per dipendente, sono 13,5 milioni di euro."),
    ],
)
def test_a_reckoning_of_costs_is_no_figure(lang: str, text: str) -> None:
    opening, own = RAISED[lang]
    assert told(opening + text, lang=lang) == {own}


GIVEN = {"Poolside investment Nvidia 500m USD", "Cohere investment Nvidia 200m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            "Nvidia put $500 million into Poolside. If the Globe is right, it has put $200 million into Cohere.",
        ),
        ("en", "Nvidia put $500 million into Poolside. If Axios can be trusted, it will give Cohere $200 million."),
        (
            "en",
            "Nvidia put $500 million into Poolside. If the Globe is to be believed, it has $200 million for Cohere.",
        ),
        (
            "fr",
            "Nvidia a mis 500 millions de dollars dans Poolside. Si Les Nouvelles disent vrai, il en mettra 200"
            " dans Cohere.",
        ),
        (
            "es",
            "Nvidia puso 500 millones de dólares en Poolside. Si Cinco Días acierta, pondrá 200 en Cohere.",
        ),
        (
            "it",
            "Nvidia ha messo 500 milioni di dollari in Poolside. Se Reuters non sbaglia, ne metterà 200 in Cohere.",
        ),
    ],
)
def test_a_paper_that_is_right_gives_nothing(lang: str, text: str) -> None:
    assert told(text, lang=lang) == GIVEN


def test_an_investor_that_was_right_gives() -> None:
    assert told("Kestrel Capital was right to put $40 million into Cohere.") == {
        "Cohere investment Kestrel Capital 40m USD"
    }
