"""What one gave of a round that is told behind it, who gives in a clause of his own, and what all gave so far."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "text", "giver"),
    [
        ("en", "Groq said that Disruptive had put almost $350 million into a financing of $700 million.", "Disruptive"),
        ("fr", "Groq grandit. Cisco a versé 350 millions de dollars dans un tour de 700 millions.", "Cisco"),
        ("de", "Groq wächst. Cisco trug 350 Millionen Dollar zu einer Finanzierung von 700 Millionen bei.", "Cisco"),
        ("de", "Groq wächst. Cisco steckte 350 Millionen Dollar in eine Runde von 700 Millionen.", "Cisco"),
        ("es", "Groq crece. Cisco puso 350 millones de dólares en una ronda de 700 millones.", "Cisco"),
        ("it", "Groq cresce. Cisco ha messo 350 milioni di dollari in un round da 700 milioni.", "Cisco"),
    ],
)
def test_a_part_and_its_round(lang: str, text: str, giver: str) -> None:
    assert told(text, lang=lang) == {f"Groq investment {giver} 350m USD", "Groq amount_raised 700m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cisco said that it had taken part in the Series D of Groq with $40 million."),
        ("en", "Cisco has joined Groq's latest round with $40 million."),
        ("fr", "Cisco a participé au tour de série D de Groq à hauteur de 40 millions de dollars."),
        ("es", "Cisco participó en la serie D de Groq con 40 millones de dólares."),
        ("it", "Cisco ha partecipato al round di serie D di Groq con 40 milioni di dollari."),
        ("de", "Cisco hat sich an der Serie D von Groq mit 40 Millionen Dollar beteiligt."),
    ],
)
def test_with_how_much_somebody_took_part(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Groq investment Cisco 40m USD"}


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Groq took part in the round of Reka with $40 million.", set()),
        (
            "Several funds took part in the Series D of Groq with $40 million between them.",
            {"Groq amount_raised 40m USD"},
        ),
        ("Cisco joined Groq's Series D with a valuation of $2.8 billion.", {"Groq valuation 2800m USD"}),
        ("Cisco took part in a Series D of Groq of $640 million.", {"Groq amount_raised 640m USD"}),
    ],
)
def test_with_what_else_a_round_is_told(text: str, figures: set[str]) -> None:
    assert told(text) == figures


def test_into_something_else() -> None:
    assert told("Cisco put $350 million into a fund of $700 million. Groq is hiring.") == set()


@pytest.mark.parametrize(
    ("text", "giver"),
    [
        (
            "Tiger Global led the round, in which Benchmark, one of the earliest holders, put in $225 million.",
            "Benchmark",
        ),
        ("Tiger Global led the round. Benchmark, an early backer, put in $225 million.", "Benchmark"),
        ("Tiger Global, which led the round, put in $225 million.", "Tiger Global"),
    ],
)
def test_the_giver_is_the_subject_of_its_own_clause(text: str, giver: str) -> None:
    assert f"Cerebras investment {giver} 225m USD" in told(f"Cerebras raised $1 billion. {text}")


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("it", "In totale, dalla fondazione, gli investitori hanno dato a Groq 900 milioni di dollari."),
        ("it", "Groq cresce. In totale, dalla fondazione, gli investitori le hanno dato 900 milioni di dollari."),
        ("de", "Investoren haben Groq bislang 900 Millionen Dollar anvertraut."),
    ],
)
def test_what_all_backers_gave_so_far_is_a_total(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Groq total_raised 900m USD"}
