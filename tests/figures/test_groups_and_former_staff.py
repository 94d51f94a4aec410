"""A large customer that a noun takes up, and people who once worked for one of ours."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        ("en", "", "Cohere has won SAP as a customer. The giant had revenue of €34 billion last year.", set()),
        ("en", "", "Cohere counts Oracle among its customers. The giant had revenue of $57 billion last year.", set()),
        ("en", "", "Cohere has won Fujitsu as a customer. The giant turned over $25 billion last year.", set()),
        ("en", "", "Cohere was bought by SAP. The software giant had revenue of €34 billion last year.", set()),
        ("en", "", "Cohere has signed up Stellantis. The parent of Fiat had revenue of €157 billion.", set()),
        ("en", "", "Cohere has signed up Stellantis. The group had revenue of €157 billion.", set()),
        ("en", "", "Mistral AI supplies BNP Paribas. The bank had revenue of €48 billion.", set()),
        ("en", "", "Mistral AI is used at Veolia, which had revenue of €45 billion.", set()),
        ("de", "", "Cohere hat SAP als Kunden gewonnen. Der Konzern setzte 34 Milliarden Euro um.", set()),
        (
            "de",
            "",
            ("Aleph Alpha beliefert die Schwarz-Gruppe. Der Konzern setzte zuletzt 175 Milliarden Euro um."),
            set(),
        ),
        (
            "fr",
            "",
            ("Mistral AI a séduit Veolia. Le groupe a réalisé un chiffre d'affaires de 45 milliards d'euros."),
            set(),
        ),
        ("es", "", "Cohere ha captado como cliente a Telefónica. El grupo facturó 41.000 millones de euros.", set()),
        ("it", "", "Mistral AI lavora con Stellantis. Il gruppo ha fatturato 157 miliardi di euro.", set()),
        (
            "en",
            "",
            "OpenAI has won Walmart as a partner. The startup had revenue of $13 billion last year.",
            {"OpenAI revenue 13000m USD"},
        ),
        (
            "en",
            "",
            ("Anthropic is popular with banks such as Goldman Sachs. The company had revenue of $5 billion last year."),
            {"Anthropic revenue 5000m USD"},
        ),
        (
            "en",
            "",
            "Nvidia supplies OpenAI with chips. The giant had revenue of $57 billion in the quarter.",
            {"Nvidia revenue 57000m USD"},
        ),
    ],
)
def test_groups(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        ("en", "", "Liam Fedus, who led post-training at OpenAI, has raised $300 million.", set()),
        ("en", "", "A chemist who spent eight years at Google has raised $300 million.", set()),
        (
            "en",
            "",
            "Arthur Mensch, who worked at DeepMind before, has raised €1.7 billion for Mistral AI.",
            {"Mistral AI amount_raised 1700m EUR"},
        ),
        ("en", "", "Ex-Cohere staffers raised $50 million for a voice startup.", set()),
        ("en", "", "Three people who left Cohere last year have raised $50 million.", set()),
        ("en", "", "Two founders who met at Anthropic have raised $50 million.", set()),
        ("en", "", "Periodic Labs, whose founders worked at OpenAI and Google, has raised $300 million.", set()),
        (
            "en",
            "",
            "Aidan Gomez, who worked at Google, has raised $500 million for Cohere.",
            {"Cohere amount_raised 500m USD"},
        ),
        ("en", "", "OpenAI, where she worked until 2024, has raised $40 billion.", {"OpenAI amount_raised 40000m USD"}),
        ("es", "", "Ilya, ex científico jefe de OpenAI, ha captado 2.000 millones de dólares.", set()),
        ("es", "", "Un exdirectivo de Cohere ha captado 50 millones de dólares para su nueva empresa.", set()),
        ("es", "", "Una química que trabajó ocho años en Google ha captado 300 millones de dólares.", set()),
        ("it", "", "Un ex ricercatore di OpenAI ha raccolto 300 milioni di dollari.", set()),
        ("it", "", "Una chimica che ha lavorato otto anni in Google ha raccolto 300 milioni di dollari.", set()),
        ("fr", "", "Un ancien chercheur d'OpenAI a levé 300 millions de dollars.", set()),
        ("fr", "", "Une chimiste passée par Google a levé 300 millions de dollars.", set()),
        ("fr", "", "Liam Fedus, ex-directeur de la recherche d'OpenAI, a levé 300 millions de dollars.", set()),
        ("fr", "", "Deux chercheurs qui ont travaillé chez OpenAI ont levé 300 millions de dollars.", set()),
        ("de", "", "Ein früherer Forscher von OpenAI hat 300 Millionen Dollar eingesammelt.", set()),
        ("de", "", "Liam Fedus, der bei OpenAI die Forschung leitete, hat 300 Millionen Dollar eingesammelt.", set()),
        (
            "de",
            "",
            ("Eine Chemikerin, die acht Jahre bei Google arbeitete, hat 300 Millionen Dollar eingesammelt."),
            set(),
        ),
    ],
)
def test_former_staff(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures
