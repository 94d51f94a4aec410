"""What all backers give with the sum told first, what came from whom, and how large a cheque was, told as a label."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

ROUND = "Poolside amount_raised 500m USD"
SHARE = "Poolside investment Felicis 120m USD"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "500 millions de dollars : telle est la somme que les fonds confient à Poolside."),
        ("fr", "Felicis et Redpoint remettent 500 millions de dollars à l'éditeur parisien Poolside."),
        ("de", "500 Millionen Dollar legen die Geldgeber bei Poolside nach."),
        ("de", "500 Millionen Dollar vertrauen die Anleger der Firma Poolside an."),
        ("es", "500 millones de dólares: esa es la suma que los fondos ponen en manos de Poolside."),
        ("es", "Con 500 millones de dólares se ha hecho Poolside."),
        ("es", "A Poolside le acaban de entrar 500 millones de dólares."),
        ("it", "500 milioni di dollari: tanto affidano i fondi a Poolside."),
        ("it", "500 milioni di dollari: è la cifra che gli investitori versano a Poolside."),
    ],
)
def test_what_all_backers_give_is_a_round(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {ROUND}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Poolside raised $500 million. Some $120 million of it came from Felicis."),
        ("fr", "Poolside a levé 500 millions de dollars. Pas moins de 120 millions viendraient de Felicis."),
        ("fr", "Poolside a levé 500 millions de dollars. 120 millions proviennent du fonds Felicis."),
        ("de", "Poolside hat 500 Millionen Dollar eingesammelt. Nicht weniger als 120 Millionen kämen von Felicis."),
        ("de", "Poolside hat 500 Millionen Dollar eingesammelt. 120 Millionen Dollar davon stammen von Felicis."),
        ("es", "Poolside ha captado 500 millones de dólares. Unos 120 millones provendrían de Felicis."),
        ("it", "Poolside ha raccolto 500 milioni di dollari. Non meno di 120 milioni verrebbero da Felicis."),
    ],
)
def test_a_part_of_the_round_just_told_came_from_somebody(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {ROUND, SHARE}


@pytest.mark.parametrize(
    ("lang", "text", "alone"),
    [
        ("en", "Poolside had revenue of $500 million. Some $120 million of it came from Nvidia.", "revenue"),
        ("fr", "Poolside a emprunté 500 millions de dollars. 120 millions viennent de JPMorgan.", "debt_raised"),
        ("de", "Poolside setzte 500 Millionen Dollar um. 120 Millionen Dollar kamen von Nvidia.", "revenue"),
        (
            "es",
            "Poolside ha pedido un crédito de 500 millones de dólares. 120 millones vienen de BBVA.",
            "debt_raised",
        ),
        ("it", "Poolside ha fatturato 500 milioni di dollari. 120 milioni sono arrivati da Nvidia.", "revenue"),
    ],
)
def test_a_part_of_a_revenue_or_a_loan_is_nothing(lang: str, text: str, alone: str) -> None:
    assert told(text, lang=lang) == {f"Poolside {alone} 500m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Samsung is buying into Poolside. Size of the cheque: $120 million."),
        ("fr", "Samsung, qui pèse 300 milliards d'euros, entre au capital de Poolside. Montant du ticket : 120 M$."),
        ("de", "Samsung steigt bei Poolside ein. Höhe des Schecks: 120 Millionen Dollar."),
        ("es", "Samsung entra en el capital de Poolside. Importe del cheque: 120 millones de dólares."),
        ("it", "Samsung entra nel capitale di Poolside. Importo dell'assegno: 120 milioni di dollari."),
    ],
)
def test_a_label_tells_the_cheque_of_whom_the_sentence_before_was_about(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Poolside investment Samsung 120m USD"}


def test_nobody_wrote_the_cheque() -> None:
    assert not told("Poolside is in talks. Size of the cheque: $120 million.")
