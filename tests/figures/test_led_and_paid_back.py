"""What somebody leads is a round, what is paid back no new debt, and the financing of one who is named his own."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Ribbit is to lead a funding round of $500 million in Cohere."),
        ("fr", "Inovia accepte de mener un investissement de 500 millions de dollars dans Cohere."),
        ("de", "Inovia führt eine Investition von 500 Millionen Dollar in Cohere an."),
        ("es", "Inovia encabezará una inversión de 500 millones de dólares en Cohere."),
        ("it", "Inovia guiderà un investimento da 500 milioni di dollari in Cohere."),
    ],
)
def test_what_somebody_leads_is_a_round(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cohere amount_raised 500m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Some $2 billion in secured notes of xAI are to be bought back early."),
        ("fr", "xAI va rembourser par anticipation 2 milliards de dollars de dettes."),
        ("fr", "Les 2 milliards de dollars d'emprunts de xAI ont été rachetés."),
        ("de", "xAI will zwei Milliarden Dollar Schulden vorzeitig tilgen."),
        ("es", "xAI va a amortizar íntegramente 2.000 millones de dólares de deuda."),
        ("es", "Los 2.000 millones de dólares en bonos de xAI fueron recomprados."),
        ("it", "xAI vuole restituire in anticipo 2 miliardi di dollari di prestiti."),
        ("it", "I 2 miliardi di dollari di obbligazioni di xAI verranno rimborsati."),
    ],
)
def test_a_debt_that_is_paid_back_is_none(lang: str, text: str) -> None:
    assert told(text, lang=lang) == set()


def test_a_debt_that_pays_for_another_is_one() -> None:
    assert told("xAI sold $2 billion of bonds.") == {"xAI debt_raised 2000m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Cohere profitera d'un apport de 50 millions de dollars de la part de Nvidia."),
        ("es", "Cohere se beneficiará de una inversión de 50 millones de dólares de Nvidia."),
        ("es", "Al dinero de Oracle para Cohere se suman otros 50 millones de dólares de Nvidia."),
        ("fr", "À l'argent d'Oracle pour Cohere s'ajoutent 50 millions de dollars de Nvidia."),
        ("it", "Al denaro di Oracle per Cohere si aggiungono altri 50 milioni di dollari di Nvidia."),
    ],
)
def test_what_comes_from_one_who_is_named_is_his(lang: str, text: str) -> None:
    assert "Cohere investment Nvidia 50m USD" in told(text, lang=lang)
