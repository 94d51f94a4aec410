"""Strangers that a text brings in as one of several, or says what they are; and rivals who are the subject."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import others, told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            "Despite the rise of OpenAI, ByteDance is still the most valuable startup, with a valuation of $225 bn.",
        ),
        (
            "de",
            "Trotz OpenAI ist ByteDance weiter das teuerste Start-up mit einer Bewertung von 225 Milliarden Dollar.",
        ),
        (
            "fr",
            "Malgré l'essor d'OpenAI, ByteDance reste la start-up la plus chère, avec une valorisation de "
            "225 milliards de dollars.",
        ),
        (
            "it",
            "Nonostante il balzo di OpenAI, ByteDance resta la startup più cara, con una valutazione di "
            "225 miliardi di dollari.",
        ),
    ],
)
def test_what_a_stranger_is_said_to_be_is_the_stranger(lang: str, text: str) -> None:
    assert others(text, lang) == set()


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Inovia was the first investor in the startup, which is worth $7 billion.", {"Cohere valuation 7000m USD"}),
        ("SoftBank remains the startup's largest backer with $2 billion.", {"Cohere investment SoftBank 2000m USD"}),
        ("Toronto is the home of the startup, which raised $970 million.", {"Cohere amount_raised 970m USD"}),
        ("The Command R maker is the dearest startup, at a valuation of $7 billion.", {"Cohere valuation 7000m USD"}),
    ],
)
def test_what_only_belongs_to_the_startup_does_not_take_its_place(text: str, figures: set[str]) -> None:
    assert told(f"Cohere hired fast. {text}", "Cohere hires") == figures


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "One of them is Seattle-based Kestrel, a maker of drones. The startup raised $175 million."),
        ("en", "One of these is Seattle-based Kestrel, developing drones. The company is worth $1.7 billion."),
        ("en", "Another young company is Kestrel, which makes drones. It raised $175 million."),
        ("de", "Eines davon ist Kestrel, ein Hersteller von Drohnen. Das Start-up nahm 175 Millionen Dollar ein."),
        ("fr", "L'une d'entre elles est Kestrel, qui fabrique des drones. La start-up a levé 175 millions de dollars."),
        ("es", "Una de ellas es Kestrel, que fabrica drones. La startup captó 175 millones de dólares."),
        ("it", "Una di queste è Kestrel, che produce droni. La startup ha raccolto 175 milioni di dollari."),
    ],
)
def test_one_of_several_is_taken_up(lang: str, text: str) -> None:
    assert others(text, lang) == set()


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "One of them is Cohere, a maker of models. The startup raised $175 million.",
            {"Cohere amount_raised 175m USD"},
        ),
        (
            "It has five founders. One of them is Gomez. The startup raised $175 million.",
            {"OpenAI amount_raised 175m USD"},
        ),
    ],
)
def test_one_of_several_that_is_watched_or_a_person(text: str, figures: set[str]) -> None:
    assert others(text) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "OpenAI raised $6.6 billion after rival Anthropic had raised $4 billion.",
            {"OpenAI amount_raised 6600m USD", "Anthropic amount_raised 4000m USD"},
        ),
        ("OpenAI grows. It emerged that competitor Cohere raised $500 million.", {"Cohere amount_raised 500m USD"}),
        (
            "Cohere raised more than OpenAI and rival Anthropic and took in $2 billion.",
            {"Cohere amount_raised 2000m USD"},
        ),
        ("OpenAI, ahead of rival Anthropic, raised $2 billion.", {"OpenAI amount_raised 2000m USD"}),
    ],
)
def test_a_rival_at_the_head_of_its_clause_is_its_subject(text: str, figures: set[str]) -> None:
    assert told(text, "The week in models") == figures


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Cohere beat OpenAI and raised $970 million.", "Cohere amount_raised 970m USD"),
        ("Cohere is suing OpenAI and has raised $970 million.", "Cohere amount_raised 970m USD"),
        ("While Cohere slept, OpenAI grew and raised $970 million.", "OpenAI amount_raised 970m USD"),
        ("Cohere hires, and OpenAI raised $970 million.", "OpenAI amount_raised 970m USD"),
    ],
)
def test_a_second_verb_behind_its_object_is_of_the_same_subject(text: str, figure: str) -> None:
    assert told(text, "The week in models") == {figure}
