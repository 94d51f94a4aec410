"""A sum that a condition only plays with, or that stands in a joke, is none; what a deal would bring is a rumour."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import one, read, told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "If Anthropic raised $60 billion at $900 billion, it would be the most valuable startup in the world."),
        ("en", "If Cohere were to raise $2 billion, it would have more cash than Mistral."),
        ("en", "Even if OpenAI raised another $100 billion, it would run out of money."),
        ("en", "Cohere would be a giant if it got $5 billion from the state."),
        ("en", "If Cohere raised $1 billion, it would be worth $10 billion."),
        ("fr", "Si Cohere levait 500 millions de dollars, ce serait un record."),
        ("fr", "Mistral AI deviendrait un géant si elle obtenait 10 milliards d'euros."),
        ("de", "Würde Anthropic 60 Milliarden Dollar einsammeln, wäre das ein Rekord."),
        ("de", "Es wäre ein Rekord, wenn Cohere 5 Milliarden Dollar einsammeln würde."),
        ("es", "Si Cohere recaudara 500 millones de dólares, sería un récord."),
        ("es", "Cohere sería la mayor empresa de Canadá si consiguiese 5.000 millones de dólares."),
        ("it", "Se Cohere raccogliesse 500 milioni di dollari, sarebbe un record."),
        ("it", "Mistral AI sarebbe un gigante se ottenesse 10 miliardi di euro."),
        ("en", "In an April Fools' post, Mistral AI said it had raised €50 billion."),
        ("en", "April Fools: Mistral AI raises €50 billion."),
        ("en", "A satirical site wrote that OpenAI had raised $7 trillion."),
        ("en", "In a parallel universe, Cohere raised $10 billion and moved to Paris."),
        ("fr", "Dans un poisson d'avril, Mistral AI annonçait avoir levé 50 milliards d'euros."),
        ("de", "In einem Aprilscherz verkündete Mistral AI, 50 Milliarden Euro eingesammelt zu haben."),
        ("es", "Una cuenta satírica publicó que Cohere había captado 5.000 millones de dólares."),
        ("it", "In un pesce d'aprile Mistral AI ha annunciato di aver raccolto 50 miliardi di euro."),
    ],
)
def test_what_is_only_played_with_is_no_figure(lang: str, text: str) -> None:
    reading = read(text, lang=lang)
    assert not reading.figures
    assert {aside.rule for aside in reading.set_aside} == {"imagined"}


@pytest.mark.parametrize(
    ("lang", "text", "figures"),
    [
        ("en", "If Cohere raised $500 million last year, it would need more now.", {"Cohere amount_raised 500m USD"}),
        ("en", "It is as if Cohere raised $500 million by accident.", {"Cohere amount_raised 500m USD"}),
        ("en", "After its April Fools' post, Cohere raised $500 million for real.", {"Cohere amount_raised 500m USD"}),
        ("en", "On April Fools' Day, Cohere raised $500 million.", {"Cohere amount_raised 500m USD"}),
        ("en", "Cohere has fun. It raised $500 million.", {"Cohere amount_raised 500m USD"}),
        (
            "fr",
            "Si Mistral AI valait 6 milliards d'euros il y a un an, elle en vaudrait désormais 12 milliards.",
            {"Mistral AI valuation 6000m EUR", "Mistral AI valuation 12000m EUR"},
        ),
    ],
)
def test_a_fact_beside_it_stays_one(lang: str, text: str, figures: set[str]) -> None:
    assert told(text, lang=lang) == figures


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "If the round raised $3 billion, it would be Cohere's largest."),
        ("en", "If Anthropic raised the $60 billion it is seeking, it would lead the field."),
        ("en", "Cohere would lead the field if it raised $3 billion, people familiar with the talks said."),
        ("fr", "Si le tour de table atteignait 3 milliards d'euros, ce serait un record pour Mistral AI."),
        ("de", "Würde die Runde 3 Milliarden Euro einbringen, wäre das ein Rekord für Mistral AI."),
        ("es", "Si la ronda alcanzara los 3.000 millones de euros, sería un récord para Mistral AI."),
        ("it", "Se il round raggiungesse i 3 miliardi di euro, sarebbe un record per Mistral AI."),
    ],
)
def test_a_deal_that_is_talked_of_is_a_rumour(lang: str, text: str) -> None:
    assert one(text, lang=lang).status == "rumoured"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "If Cohere were worth as much as OpenAI, it would be an $850 billion company."),
        ("fr", "Si Cohere valait autant que OpenAI, elle vaudrait 850 milliards de dollars."),
        ("es", "Si Cohere valiera tanto como OpenAI, valdría 850.000 millones de dólares."),
        ("it", "Se Cohere valesse quanto OpenAI, varrebbe 850 miliardi di dollari."),
    ],
)
def test_what_another_measure_would_make_of_it_is_imagined(lang: str, text: str) -> None:
    reading = read(text, lang=lang)
    assert (reading.figures, [aside.rule for aside in reading.set_aside]) == ((), ["imagined"])


def test_a_deal_that_would_make_it_worth_so_much_is_a_rumour() -> None:
    (figure,) = read("If the talks succeed, Cohere would be valued at as much as $9 billion.").figures
    assert (figure.metric, figure.status) == ("valuation", "rumoured")
