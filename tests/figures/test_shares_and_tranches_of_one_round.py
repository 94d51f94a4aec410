"""Parts of one round: what flows first and later, what a group bears, and how much it is in all."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import one, read, told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "de",
            "Cohere hat 4 Milliarden Dollar eingesammelt. Im April fließt zunächst 1 Milliarde Dollar. "
            "Danach erhält Cohere 3 Milliarden Dollar.",
        ),
        (
            "en",
            "Cohere raised $4 billion. In April $1 billion will flow at first. Then Cohere will receive up "
            "to another $3 billion.",
        ),
        (
            "fr",
            "Cohere a levé 4 milliards de dollars. En avril, 1 milliard de dollars sera d'abord versé. "
            "Cohere recevra ensuite 3 milliards de dollars.",
        ),
        (
            "es",
            "Cohere captó 4.000 millones de dólares. En abril llegarán primero 1.000 millones de dólares.",
        ),
        (
            "it",
            "Cohere ha raccolto 4 miliardi di dollari. Ad aprile arriveranno dapprima 1 miliardo di dollari.",
        ),
    ],
)
def test_what_flows_first_and_later_is_no_round(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cohere amount_raised 4000m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Cohere sammelte zunächst 40 Millionen Dollar ein und später 125 Millionen Dollar."),
        ("en", "Cohere first raised $40 million and later $125 million."),
        ("fr", "Cohere a d'abord levé 40 millions de dollars, puis 125 millions de dollars."),
        ("es", "Cohere captó primero 40 millones de dólares y después 125 millones de dólares."),
        ("it", "Cohere ha raccolto dapprima 40 milioni di dollari e poi 125 milioni di dollari."),
    ],
)
def test_one_round_after_the_other_are_two(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cohere amount_raised 40m USD", "Cohere amount_raised 125m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "de",
            "Für Cohere kommen 300 Millionen Dollar von Cisco "
            "und 200 Millionen Dollar von einem Konsortium aus Banken.",
        ),
        ("en", "At Cohere, $300 million comes from Cisco and $200 million from a consortium of banks."),
        (
            "it",
            "Per Cohere 300 milioni di dollari vengono da Cisco e 200 milioni di dollari da un consorzio di banche.",
        ),
    ],
)
def test_what_a_group_bears_beside_one_is_nobodys(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cohere investment Cisco 300m USD"}


def test_the_whole_of_a_group_is_a_round() -> None:
    assert told("Cohere erhielt 200 Millionen Dollar von einem Konsortium aus mehreren Fonds.", lang="de") == {
        "Cohere amount_raised 200m USD"
    }


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "de",
            "Cisco gab Cohere 300 Millionen Dollar. Das ist Teil einer größeren Runde über insgesamt 500 "
            "Millionen Dollar.",
        ),
        ("en", "Cisco gave Cohere $300 million. This is part of a larger round totalling $500 million."),
        (
            "fr",
            "Cisco a donné 300 millions de dollars à Cohere. Cela s'inscrit dans un tour de 500 millions de "
            "dollars au total.",
        ),
        (
            "es",
            "Cisco dio 300 millones de dólares a Cohere. Es parte de una ronda por un total de 500 millones "
            "de dólares.",
        ),
        (
            "it",
            "Cisco ha dato 300 milioni di dollari a Cohere. Rientra in un round per un totale di 500 "
            "milioni di dollari.",
        ),
    ],
)
def test_one_round_of_so_much_in_all_is_no_total(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cohere investment Cisco 300m USD", "Cohere amount_raised 500m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Cohere hat in drei Runden insgesamt 500 Millionen Dollar eingesammelt."),
        ("en", "Cohere has raised three rounds totalling $500 million."),
        ("fr", "Cohere a levé en trois tours 500 millions de dollars au total."),
        ("es", "Cohere ha captado en tres rondas un total de 500 millones de dólares."),
        ("it", "Cohere ha raccolto in tre round un totale di 500 milioni di dollari."),
    ],
)
def test_several_rounds_together_are_one(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cohere total_raised 500m USD"}


def test_german_money_put_in_within_a_round_is_the_givers() -> None:
    text = (
        "Cohere hat einen neuen Aktionär. Cisco investiert im Rahmen einer Runde 300 Millionen Dollar "
        "und hält nun acht Prozent an dem Start-up."
    )
    assert told(text, lang="de") == {"Cohere investment Cisco 300m USD"}


def test_german_price_set_against_a_round_has_not_its_date() -> None:
    text = "Cohere wird mit 14 Milliarden Dollar bewertet, doppelt so hoch wie bei der letzten Runde im August 2024."
    assert one(text, lang="de").as_of is None


def test_german_then_takes_up_the_date_that_a_price_was_set_against() -> None:
    text = (
        "Cohere wird mit 14 Milliarden Dollar bewertet, doppelt so hoch wie bei der letzten Runde im August 2024. "
        "Damals sammelte das Unternehmen 500 Millionen Dollar ein."
    )
    dates = {figure.low: figure.as_of for figure in read(text, lang="de").figures}
    assert dates == {14_000_000_000: None, 500_000_000: "2024-08"}


def test_german_report_of_what_the_company_says_is_no_rumour() -> None:
    text = (
        "Wie Cohere mitteilt, ist die Runde abgeschlossen. Damit werde das Unternehmen mit 7 Milliarden "
        "Dollar bewertet, heißt es weiter."
    )
    assert one(text, lang="de").status == "asserted"
