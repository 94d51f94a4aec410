"""What an article said before it was corrected is denied; who is named in what explains a backer gets nothing."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        (
            "en",
            "",
            "An earlier version of this article said Cohere had raised $400 million.",
            {"Cohere amount_raised 400m USD"},
        ),
        (
            "en",
            "",
            (
                "An earlier version of this article misstated the size of the round as $400 million. "
                "Cohere raised $500 million."
            ),
            {"Cohere amount_raised 400m USD", "Cohere amount_raised 500m USD"},
        ),
        (
            "en",
            "",
            "Mistral AI's round of €1.7 billion, earlier reported as €2 billion, is closed.",
            {"Mistral AI amount_raised 1700m EUR"},
        ),
        (
            "fr",
            "",
            ("Une version précédente de cet article indiquait que Cohere avait levé 400 millions de dollars."),
            {"Cohere amount_raised 400m USD"},
        ),
        (
            "fr",
            "",
            "Le tour de Mistral AI, auparavant annoncé à 2 milliards d'euros, s'élève à 1,7 milliard.",
            {"Mistral AI amount_raised 1700m EUR"},
        ),
        (
            "de",
            "",
            ("In einer früheren Version dieses Artikels hieß es, Cohere habe 400 Millionen Dollar eingesammelt."),
            {"Cohere amount_raised 400m USD"},
        ),
        (
            "es",
            "",
            ("Una versión anterior de este artículo decía que Cohere había captado 400 millones de dólares."),
            {"Cohere amount_raised 400m USD"},
        ),
        (
            "it",
            "",
            ("Una versione precedente di questo articolo riportava che Cohere aveva raccolto 400 milioni di dollari."),
            {"Cohere amount_raised 400m USD"},
        ),
    ],
)
def test_corrected(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        (
            "en",
            "",
            "Nvidia, which has a stake in OpenAI, joined the Cohere round with $50 million.",
            {"Cohere investment Nvidia 50m USD"},
        ),
        (
            "en",
            "",
            "Nvidia, already an owner of OpenAI, came into the Cohere round with $50 million.",
            {"Cohere investment Nvidia 50m USD"},
        ),
        (
            "en",
            "",
            "Salesforce, a customer of OpenAI, took part in the Cohere round with $50 million.",
            {"Cohere investment Salesforce 50m USD"},
        ),
        (
            "en",
            "",
            "Nvidia, which also backs Mistral AI, invested $50 million in Cohere's Series D.",
            {"Cohere investment Nvidia 50m USD"},
        ),
        (
            "fr",
            "",
            ("Nvidia, déjà actionnaire d'OpenAI, participe au tour de Cohere à hauteur de 50 millions de dollars."),
            {"Cohere investment Nvidia 50m USD"},
        ),
        (
            "de",
            "",
            ("Nvidia, schon an OpenAI beteiligt, beteiligt sich an der Runde von Cohere mit 50 Millionen Dollar."),
            {"Cohere investment Nvidia 50m USD"},
        ),
        (
            "es",
            "",
            ("Nvidia, que ya es accionista de OpenAI, participa en la ronda de Cohere con 50 millones de dólares."),
            {"Cohere investment Nvidia 50m USD"},
        ),
        (
            "it",
            "",
            "Nvidia, già socia di OpenAI, partecipa al round di Cohere con 50 milioni di dollari.",
            {"Cohere investment Nvidia 50m USD"},
        ),
    ],
)
def test_explained(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures
