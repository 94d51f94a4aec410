"""A loss set against what was taken in, what an investor has given by now, who arranged a loan; German compounds."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere made a loss in 2024 despite revenue of $47 million."),
        ("en", "Cohere ran a deficit last year notwithstanding sales of $47 million."),
        ("en", "Cohere burned $60 million in 2024 while only taking in $47 million."),
        ("de", "Cohere schrieb 2024 trotz eines Umsatzes von 47 Millionen Dollar Verlust."),
        ("de", "Cohere machte 2024 bei Erlösen von 47 Millionen Dollar einen Verlust von 60 Millionen Dollar."),
        ("fr", "Cohere a perdu de l'argent en 2024 malgré un chiffre d'affaires de 47 millions de dollars."),
        ("es", "Cohere perdió dinero en 2024 pese a unos ingresos de 47 millones de dólares."),
        ("it", "Cohere ha perso denaro nel 2024 nonostante ricavi per 47 milioni di dollari."),
    ],
)
def test_what_a_loss_is_set_against_is_revenue(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cohere revenue 47m USD"}


@pytest.mark.parametrize(
    "text", ["Cohere made a loss of $47 million despite growing sales.", "Cohere lost $47 million."]
)
def test_a_loss_is_none(text: str) -> None:
    assert told(text) == set()


FIRST = {
    "en": "Nvidia invested $100 million in Poolside in 2023.",
    "de": "Nvidia investierte 2023 100 Millionen Dollar in Poolside.",
    "es": "Nvidia invirtió 100 millones de dólares en Poolside en 2023.",
    "it": "Nvidia ha investito 100 milioni di dollari in Poolside nel 2023.",
}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "By now it has committed $900 million in total."),
        ("en", "All told, it has put in $900 million."),
        ("en", "Its backing has since grown to $900 million."),
        ("de", "Später hat der Konzern seine Zusage auf 900 Millionen Dollar erhöht."),
        ("es", "Hasta la fecha ha aportado 900 millones de dólares en total."),
        ("es", "Desde entonces ha elevado su compromiso a 900 millones de dólares."),
        ("it", "In tutto ha impegnato 900 milioni di dollari."),
        ("it", "Da allora ha portato il suo impegno a 900 milioni di dollari."),
    ],
)
def test_what_an_investor_has_given_by_now_is_its_own(lang: str, text: str) -> None:
    found = told(f"{FIRST[lang]} {text}", lang=lang)
    assert found == {"Poolside investment Nvidia 100m USD", "Poolside investment Nvidia 900m USD"}


def test_what_the_startup_has_raised_by_now_is_its_total() -> None:
    found = told(f"{FIRST['en']} By now the startup has raised $1.3 billion in total.")
    assert found == {"Poolside investment Nvidia 100m USD", "Poolside total_raised 1300m USD"}


@pytest.mark.parametrize(
    "text",
    [
        "Anthropic has a new credit line. OpenAI arranged a similar facility, of $4 billion, in October 2024.",
        "JPMorgan arranged a $4 billion loan for OpenAI.",
    ],
)
def test_who_arranges_a_loan_for_nobody_else_borrows_it(text: str) -> None:
    assert told(text) == {"OpenAI debt_raised 4000m USD"}


@pytest.mark.parametrize(
    "text",
    [
        "Die Post-Money-Bewertung beträgt 6 Milliarden Dollar.",
        "Die Post-Money-Bewertung liegt nun bei 6 Milliarden Dollar.",
    ],
)
def test_a_german_compound_of_an_ordinary_noun_is_no_name(text: str) -> None:
    assert told(f"Cohere stellt ein. {text}", lang="de") == {"Cohere valuation 6000m USD"}


YARDSTICKS = [
    ("en", "Cohere is after $500 million. It would be the largest round since the $13 billion deal of Anthropic."),
    ("en", "Cohere has a target. It is second only to the $13 billion that Anthropic pocketed."),
    ("fr", "Cohere veut lever. Ce serait le plus gros tour depuis l'opération de 13 milliards de dollars d'Anthropic."),
    ("fr", "Cohere veut lever. Seuls les 13 milliards de dollars empochés par Anthropic font mieux."),
    ("de", "Cohere sucht Geld. Es wäre die größte Runde seit dem 13-Milliarden-Dollar-Deal von Anthropic."),
    ("it", "Cohere cerca soldi. Davanti ci sono soltanto i 13 miliardi di dollari incassati da Anthropic."),
]


@pytest.mark.parametrize(("lang", "text"), YARDSTICKS)
def test_the_round_that_another_is_measured_by_is_that_companys(lang: str, text: str) -> None:
    assert "Anthropic amount_raised 13000m USD" in told(text, "Cohere", lang)
    assert "Cohere amount_raised 13000m USD" not in told(text, "Cohere", lang)
