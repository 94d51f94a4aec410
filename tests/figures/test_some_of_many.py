"""What many took in together is not that of those named as some of them, nor what its people took in a company's."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        ("en", "", "Cohere's former research chief raised $50 million for a new lab.", set()),
        ("en", "", "Cohere's former head of safety has raised $50 million.", set()),
        ("en", "", "OpenAI's ex-chief scientist has raised $1 billion for a new company.", set()),
        ("en", "", "A one-time OpenAI executive raised $80 million.", set()),
        ("en", "", "Start-ups including Cohere and Tofu raised $2 billion last year.", set()),
        ("en", "", "Start-ups such as Cohere raised $2 billion last year.", set()),
        ("en", "", "Companies like Cohere and Mistral AI have raised $5 billion between them.", set()),
        ("en", "", "Seven model makers, Cohere among them, raised $20 billion last year.", set()),
        ("en", "", "European labs, led by Mistral AI, raised €4 billion in 2025.", set()),
        (
            "en",
            "",
            "Canadian start-ups raised $2 billion last year, with Cohere taking $500 million of it.",
            {"Cohere amount_raised 500m USD"},
        ),
        ("fr", "", "L'ancien directeur scientifique de Cohere a levé 50 millions de dollars.", set()),
        ("fr", "", "L'ex-patron de la recherche d'OpenAI a levé un milliard de dollars pour son labo.", set()),
        ("fr", "", "Des start-up comme Cohere et Tofu ont levé ensemble 2 milliards de dollars l'an dernier.", set()),
        ("fr", "", "Sept laboratoires, dont Cohere, ont levé 20 milliards de dollars l'an dernier.", set()),
        ("fr", "", "Les laboratoires européens, Mistral AI en tête, ont levé 4 milliards d'euros en 2025.", set()),
        ("de", "", "Der frühere Forschungschef von Cohere hat 50 Millionen Dollar eingesammelt.", set()),
        ("de", "", "Coheres früherer Forschungschef hat 50 Millionen Dollar für ein neues Labor eingesammelt.", set()),
        (
            "de",
            "",
            ("Start-ups wie Cohere und Tofu sammelten im vergangenen Jahr zusammen 2 Milliarden Dollar ein."),
            set(),
        ),
        (
            "de",
            "",
            ("Sieben Modellentwickler, darunter Cohere, nahmen im vergangenen Jahr 20 Milliarden Dollar ein."),
            set(),
        ),
        ("de", "", "Europas Labore, allen voran Mistral AI, sammelten 2025 rund 4 Milliarden Euro ein.", set()),
        ("es", "", "El antiguo jefe de investigación de Cohere ha recaudado 50 millones de dólares.", set()),
        ("es", "", "Empresas como Cohere y Tofu captaron 2.000 millones de dólares el año pasado.", set()),
        ("es", "", "Siete laboratorios, entre ellos Cohere, captaron 20.000 millones de dólares el año pasado.", set()),
        (
            "es",
            "",
            ("Los laboratorios europeos, con Mistral AI a la cabeza, captaron 4.000 millones de euros en 2025."),
            set(),
        ),
        ("it", "", "L'ex capo della ricerca di Cohere ha raccolto 50 milioni di dollari.", set()),
        ("it", "", "Un ex ricercatore di Cohere ha raccolto 50 milioni di dollari per la propria start-up.", set()),
        ("it", "", "Startup come Cohere e Tofu hanno raccolto 2 miliardi di dollari l'anno scorso.", set()),
        ("it", "", "Sette laboratori, tra cui Cohere, hanno raccolto 20 miliardi di dollari l'anno scorso.", set()),
        ("it", "", "I laboratori europei, con Mistral AI in testa, hanno raccolto 4 miliardi di euro nel 2025.", set()),
    ],
)
def test_some_of_many(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures
