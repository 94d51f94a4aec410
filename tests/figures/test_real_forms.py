"""Forms of real round-ups in five languages: rounds at a price, brackets, page numbers, what is set beside a sum."""

from __future__ import annotations

from decimal import Decimal

import pytest

from pipeline.figures import find_amounts
from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("it", "Poolside ha annunciato una serie C da 400 milioni di dollari a 12 miliardi di valutazione."),
        ("it", "Poolside ha concluso un'operazione da 400 milioni a 12 miliardi di dollari."),
        ("fr", "Poolside a annoncé une levée de 400 millions à 12 milliards de dollars."),
        ("es", "Poolside anuncia una serie C de 400 millones a 12.000 millones de dólares."),
    ],
)
def test_a_round_and_its_price_are_no_range(lang: str, text: str) -> None:
    assert told(text, "", lang) == {"Poolside amount_raised 400m USD", "Poolside valuation 12000m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("it", "Poolside cerca un'operazione da 400 a 900 milioni di dollari."),
        ("it", "Poolside cerca un'operazione da 400 milioni a 1 miliardo di dollari."),
        ("fr", "Poolside cherche une levée de 400 à 900 millions de dollars."),
    ],
)
def test_the_ends_of_a_round_sought_are_one_sum(lang: str, text: str) -> None:
    assert len(told(text, "", lang)) == 1


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("es", "Poolside fue tasada en 12.000 millones de dólares en una operación encabezada por Magnetar."),
        ("es", "Los inversores valoran Poolside en 12.000 millones de dólares en la última ronda."),
        ("en", "Cohere seems modest next to Poolside (valued at $12 billion)."),
        ("fr", "Cohere paraît modeste à côté de Poolside (valorisée 12 milliards de dollars)."),
        ("de", "Cohere wirkt bescheiden neben Poolside (bewertet mit 12 Milliarden Dollar)."),
        ("it", "Cohere sembra modesta accanto a Poolside (valutata 12 miliardi di dollari)."),
        ("de", "Die Decart-Bewertung beträgt 3 Milliarden Dollar, die Poolside-Bewertung 12 Milliarden Dollar."),
    ],
)
def test_the_price_is_of_the_name_beside_it(lang: str, text: str) -> None:
    assert told(text, "", lang) == {"Poolside valuation 12000m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "de",
            "Nvidia hat 500 Millionen Dollar in Poolside investiert (Prospekt, S. 21). Mehr dazu steht auf S. 40 f.",
        ),
        ("fr", "Nvidia a investi 500 millions de dollars dans Poolside (prospectus, p. 21). Voir aussi pp. 40 et 41."),
        ("es", "Nvidia invirtió 500 millones de dólares en Poolside (folleto, pág. 21). Véase también la fig. 40."),
        ("it", "Nvidia ha investito 500 milioni di dollari in Poolside (prospetto, pag. 21). Si veda anche fig. 40."),
    ],
)
def test_a_page_number_is_no_sum(lang: str, text: str) -> None:
    assert told(text, "", lang) == {"Poolside investment Nvidia 500m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "12 Milliarden Dollar Bewertung bei 300 Millionen Dollar Jahresumsatz: so steht es um Poolside."),
        ("fr", "Poolside vaut 12 milliards de dollars pour 300 millions de dollars de chiffre d'affaires."),
        ("it", "Poolside vale 12 miliardi di dollari a fronte di 300 milioni di dollari di ricavi."),
        ("es", "Poolside vale 12.000 millones de dólares con 300 millones de dólares de ingresos."),
    ],
)
def test_a_revenue_set_beside_a_price_is_one(lang: str, text: str) -> None:
    assert told(text, "", lang) == {"Poolside valuation 12000m USD", "Poolside revenue 300m USD"}


def test_a_sum_taken_in_as_debt_is_debt() -> None:
    text = "Poolside sammelte 400 Millionen Dollar bei Fonds ein, finanziert als Fremdkapital."
    assert told(text, "", "de") == {"Poolside debt_raised 400m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "fr",
            "Poolside a levé 626 millions de dollars au total : 126 millions en série A et 500 millions en série B.",
        ),
        (
            "it",
            "Poolside ha raccolto 626 milioni di dollari in totale: 126 milioni in serie A e 500 milioni in serie B.",
        ),
    ],
)
def test_the_parts_of_a_total_are_rounds(lang: str, text: str) -> None:
    assert told(text, "", lang) == {
        "Poolside total_raised 626m USD",
        "Poolside amount_raised 126m USD",
        "Poolside amount_raised 500m USD",
    }


@pytest.mark.parametrize(
    ("lang", "text"),
    [("en", "$7+ billion"), ("en", "€7+ bn"), ("de", "7+ Milliarden Dollar"), ("fr", "7+ milliards d'euros")],
)
def test_a_plus_between_a_number_and_its_magnitude_is_a_lower_bound(lang: str, text: str) -> None:
    (amount,) = find_amounts(text, lang)
    assert (amount.low, amount.high, amount.hedge, amount.text) == (Decimal(7_000_000_000), None, "at_least", text)


def test_a_plus_before_a_word_that_is_no_magnitude_stays_behind_its_sum() -> None:
    (amount,) = find_amounts("seats at $20+ monthly")
    assert (amount.low, amount.high, amount.text) == (Decimal(20), None, "$20+")


@pytest.mark.parametrize(
    "text",
    [
        "Cohere is not alone. Baseten ($90 million raised, $2 billion valuation) grows faster.",
        "Nvidia licensed Cohere's decoder in a deal valued at $3 billion.",
        "Cohere wins $80 million government contracts.",
        "$300 million in contracted revenue makes Cohere a different bet.",
        "A rally on Friday pushed MiniMax to $30 billion.",
    ],
)
def test_what_is_another_companys_or_no_figure(text: str) -> None:
    assert not told(text)


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Oracle completed its remaining $300 million investment in Cohere.", {"Cohere investment Oracle 300m USD"}),
        ("Cohere got a $300 million investment from Oracle.", {"Cohere investment Oracle 300m USD"}),
        (
            "Cohere is worth $7 billion and reports roughly $200 million ARR.",
            {"Cohere valuation 7000m USD", "Cohere revenue 200m USD"},
        ),
        ("A new round pushed the valuation of Cohere to $7 billion.", {"Cohere valuation 7000m USD"}),
    ],
)
def test_what_is_told_shortly(text: str, figures: set[str]) -> None:
    assert told(text) == figures


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Cohere wächst langsamer. KI-Firmen nahmen im Quartal zusammen 90 Milliarden Dollar ein."),
        ("de", "Nvidia: Cloud-Umsatz von 3 Milliarden Dollar auf 9 Milliarden Dollar."),
        ("de", "Techstars steckt 220.000 Dollar in junge Start-ups. Cohere war nie dabei."),
        ("fr", "Techstars met 220 000 dollars dans des jeunes pousses. Cohere n'y est jamais passée."),
        ("en", "Cohere is asked about it. Supplier financing came to $2 billion."),
        ("de", "Anthropic legt zu. Claude Code – ein einziges Werkzeug – bringt 900 Millionen Dollar Umsatz."),
        ("en", "Anthropic is growing. Claude Code (one tool among several) makes $900 million in revenue."),
    ],
)
def test_what_many_or_a_part_take_in_is_not_the_companys(lang: str, text: str) -> None:
    assert not told(text, "", lang)


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Nvidia. Konzernumsatz FY2025: 130,5 Milliarden Dollar.", "Nvidia revenue 130500m USD"),
        ("Die 300-Millionen-Dollar-Investition von Oracle in Cohere lohnt sich.", "Cohere investment Oracle 300m USD"),
    ],
)
def test_german_labels_and_compounds(text: str, figure: str) -> None:
    assert told(text, "", "de") == {figure}
