"""A state that puts money into a company is an investor by its name; what it plans for a whole field is nobody's."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

GIVEN = (
    (
        "en",
        "The Government of Canada is investing C$240 million in Cohere.",
        "Cohere",
        "Government of Canada",
        "240m CAD",
    ),
    ("en", "The Canadian government put $170 million into Cohere.", "Cohere", "Canadian government", "170m USD"),
    ("en", "Canada's government will invest $170 million in Cohere.", "Cohere", "Canada's government", "170m USD"),
    ("en", "Norway has invested $500 million in Anthropic.", "Anthropic", "Norway", "500m USD"),
    ("en", "France put 200 million euros into Mistral AI.", "Mistral AI", "France", "200m EUR"),
    ("en", "The U.S. government invested $1 billion in xAI.", "xAI", "U.S. government", "1000m USD"),
    (
        "en",
        "The Kingdom of Saudi Arabia is investing $5 billion in xAI.",
        "xAI",
        "Kingdom of Saudi Arabia",
        "5000m USD",
    ),
    ("en", "The European Union invested 90 million euros in Mistral AI.", "Mistral AI", "European Union", "90m EUR"),
    ("fr", "L'État a investi 40 millions d'euros dans Mistral AI.", "Mistral AI", "État", "40m EUR"),
    ("fr", "La Norvège a investi 500 millions de dollars dans Anthropic.", "Anthropic", "Norvège", "500m USD"),
    (
        "fr",
        "Le gouvernement du Canada a investi 240 millions de dollars dans Cohere.",
        "Cohere",
        "gouvernement du Canada",
        "240m USD",
    ),
    (
        "de",
        "Die Bundesregierung hat 100 Millionen Euro in Aleph Alpha investiert.",
        "Aleph Alpha",
        "Bundesregierung",
        "100m EUR",
    ),
    ("de", "Norwegen hat 500 Millionen Dollar in Anthropic investiert.", "Anthropic", "Norwegen", "500m USD"),
    (
        "es",
        "El Gobierno de Canadá ha invertido 240 millones de dólares en Cohere.",
        "Cohere",
        "Gobierno de Canadá",
        "240m USD",
    ),
    (
        "it",
        "Lo Stato francese ha investito 40 milioni di euro in Mistral AI.",
        "Mistral AI",
        "Stato francese",
        "40m EUR",
    ),
)
PLANNED = (
    ("en", "The Canadian government will invest C$2 billion in computing power for AI. Cohere is pleased."),
    ("en", "France will put 109 billion euros into data centres. Mistral AI takes part."),
    ("fr", "L'État a investi 2,5 milliards d'euros dans la recherche. Mistral AI s'en félicite."),
    ("de", "Die Bundesregierung steckt fünf Milliarden Euro in die Forschung. Aleph Alpha freut sich."),
    ("es", "El Gobierno invierte 600 millones de euros en la estrategia de IA. Mistral AI lo celebra."),
    ("it", "Il governo investe un miliardo di euro nell'intelligenza artificiale. Mistral AI applaude."),
)


@pytest.mark.parametrize(("lang", "text", "taker", "state", "sum_"), GIVEN)
def test_a_state_invests(lang: str, text: str, taker: str, state: str, sum_: str) -> None:
    assert told(text, lang=lang) == {f"{taker} investment {state} {sum_}"}


@pytest.mark.parametrize(("lang", "text"), PLANNED)
def test_a_states_plan_is_nobodys_money(lang: str, text: str) -> None:
    assert told(text, lang=lang) == set()


def test_a_country_where_somebody_invests_is_no_investor() -> None:
    assert told("In France, Microsoft has invested $16 million in Mistral AI.") == {
        "Mistral AI investment Microsoft 16m USD"
    }


def test_the_country_of_an_unnamed_investor_gives_nothing() -> None:
    text = "South Korea's largest mobile operator said on Sunday that it would put $100 million into Anthropic."
    assert told(text) == set()
