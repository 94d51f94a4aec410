"""What an investor pays at once and later, whose turn it was to give, whose pocket a sum came from."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Amazon will put $150 million into Cohere upfront and the other $350 million when conditions are met."),
        (
            "fr",
            "Amazon versera à Cohere 150 millions de dollars d'entrée et les 350 autres millions une fois prête.",
        ),
        (
            "de",
            "Amazon zahlt Cohere 150 Millionen Dollar zum Auftakt und die übrigen 350 Millionen, sobald alles läuft.",
        ),
        (
            "es",
            "Amazon dará a Cohere 150 millones de dólares de entrada y los otros 350 millones cuando salga a bolsa.",
        ),
        ("it", "Amazon verserà a Cohere 150 milioni di dollari subito e gli altri 350 milioni quando sarà quotata."),
        ("it", "Amazon metterà in Cohere 150 milioni di dollari, altri 350 se la startup raggiungerà i traguardi."),
    ],
)
def test_what_is_paid_at_once_and_what_later(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cohere investment Amazon 150m USD", "Cohere investment Amazon 350m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Nvidia hat Cohere 500 Millionen Dollar versprochen. Überwiesen waren davon bis Juni 120 Millionen."),
        ("it", "Nvidia aveva promesso a Cohere 500 milioni di dollari. A fine giugno ne erano stati bonificati 120."),
    ],
)
def test_what_is_paid_of_a_pledge(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cohere investment Nvidia 500m USD", "Cohere investment Nvidia 120m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "AMD put $80 million into Cohere. In May it had been the turn of Oak Hill Partners, with $30 million."),
        (
            "fr",
            "AMD a mis 80 millions de dollars dans Cohere. Puis ce fut le tour d'Oak Hill Partners, avec 30 millions.",
        ),
        (
            "de",
            "AMD steckte 80 Millionen Dollar in Cohere. Im Mai war Oak Hill Partners dran, mit 30 Millionen.",
        ),
        (
            "es",
            "AMD puso 80 millones de dólares en Cohere. Antes le había tocado a Oak Hill Partners, con 30 millones.",
        ),
        (
            "it",
            "AMD ha messo 80 milioni di dollari in Cohere. A maggio era toccato a Oak Hill Partners, con 30 milioni.",
        ),
    ],
)
def test_whose_turn_it_was_to_give(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cohere investment AMD 80m USD", "Cohere investment Oak Hill Partners 30m USD"}


@pytest.mark.parametrize(
    ("lang", "text", "investor"),
    [
        ("it", "Cohere ha raccolto 500 milioni di dollari. Dalle casse della sola Inovia ne sono usciti 30.", "Inovia"),
        ("fr", "Cohere a levé 500 millions de dollars. Inovia y met 30 millions.", "Inovia"),
        (
            "fr",
            "Cohere a levé 500 millions de dollars. L'Albanie, patrie de sa patronne, y avait glissé 30 millions.",
            "Albanie",
        ),
        ("es", "Cohere captó 500 millones de dólares; 30 millones salieron del bolsillo de Inovia.", "Inovia"),
    ],
)
def test_whose_pocket_a_sum_came_from(lang: str, text: str, investor: str) -> None:
    assert told(text, lang=lang) == {"Cohere amount_raised 500m USD", f"Cohere investment {investor} 30m USD"}


@pytest.mark.parametrize(
    ("lang", "text", "investor"),
    [
        ("en", "Mark Zuckerberg put $300 million into Cohere.", "Meta"),
        (
            "es",
            "La cartera de Mark Zuckerberg no tiene fondo: en junio puso 300 millones de dólares en Cohere.",
            "Meta",
        ),
        ("en", "Jeff Bezos put $300 million into Cohere.", "Jeff Bezos"),
        ("en", "Cohere is well off. Microsoft is said to have assured the company of $300 million.", "Microsoft"),
        (
            "de",
            "Cohere geht es gut. Microsoft soll dem Unternehmen 300 Millionen Dollar zugesichert haben.",
            "Microsoft",
        ),
        (
            "it",
            "Cohere dipende da G42. La quale si era impegnata a rilevare nuove azioni per 300 milioni di dollari.",
            "G42",
        ),
    ],
)
def test_whose_money_the_act_of_one_is(lang: str, text: str, investor: str) -> None:
    assert told(text, lang=lang) == {f"Cohere investment {investor} 300m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "de",
            "Cerebras hängt an OpenAI: Der ChatGPT-Erfinder hat dem Partner ein Darlehen über 90 Mio. Dollar gewährt.",
        ),
        ("de", "OpenAI hat Cerebras einen Kredit über 90 Mio. Dollar eingeräumt."),
    ],
)
def test_a_loan_is_owed_by_the_one_who_is_granted_it(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cerebras debt_raised 90m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Nvidia has released a first tranche of $30 million for Cohere; another $60 million will follow."),
        (
            "es",
            "Nvidia liberó un primer tramo de 30 millones de dólares para Cohere; otros 60 millones llegarán después.",
        ),
    ],
)
def test_a_tranche_that_is_released(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cohere investment Nvidia 30m USD", "Cohere investment Nvidia 60m USD"}


def test_what_half_of_a_round_goes_on_is_no_round() -> None:
    text = "Cohere ha raccolto 90 milioni di dollari. Metà della somma, 45 milioni, andrà in chip."
    assert told(text, lang="it") == {"Cohere amount_raised 90m USD"}
