"""What the leader of a round put in, told in the clause behind his name, and the price of the round behind that."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        (
            "en",
            "",
            (
                "Cohere closed a round led by Tamarack Ventures, which put in $100 million, at a "
                "valuation of $7 billion."
            ),
            {"Cohere investment Tamarack Ventures 100m USD", "Cohere valuation 7000m USD"},
        ),
        (
            "en",
            "",
            ("The round, led by Harbour Point Capital, which invested $150 million, values Cohere at $5.5 billion."),
            {"Cohere investment Harbour Point Capital 150m USD", "Cohere valuation 5500m USD"},
        ),
        (
            "en",
            "",
            ("Cohere said its Series D was led by Inovia, which put up $120 million at a $6.8 billion valuation."),
            {"Cohere investment Inovia 120m USD", "Cohere valuation 6800m USD"},
        ),
        (
            "en",
            "",
            (
                "Cohere has raised $500 million in a round led by Tamarack Ventures, which put in $200 "
                "million, and joined by Inovia."
            ),
            {"Cohere amount_raised 500m USD", "Cohere investment Tamarack Ventures 200m USD"},
        ),
        (
            "en",
            "Cohere gets money",
            (
                "The $600 million round was led by Tamarack Ventures, which invested $250 million. Cohere"
                " is now worth $7 billion."
            ),
            {
                "Cohere amount_raised 600m USD",
                "Cohere investment Tamarack Ventures 250m USD",
                "Cohere valuation 7000m USD",
            },
        ),
        (
            "en",
            "Cohere and the legal market",
            ("Harvey, a legal start-up, closed a $300 million round led by Nvidia, which invested $100 million."),
            set(),
        ),
        (
            "en",
            "Cohere turns to lawyers",
            (
                "Cohere wants to sell to law firms. Harvey, a legal start-up, closed a $300 million round"
                " led by Nvidia, which invested $100 million."
            ),
            set(),
        ),
        (
            "en",
            "Cohere turns to lawyers",
            (
                "Cohere grows. A rival named Glacierworks raised $300 million in a round led by Nvidia, "
                "which put in $90 million."
            ),
            set(),
        ),
        (
            "fr",
            "",
            (
                "Cohere a bouclé un tour mené par Tamarack Ventures, qui a apporté 100 millions de "
                "dollars, à une valorisation de 7 milliards de dollars."
            ),
            {"Cohere investment Tamarack Ventures 100m USD", "Cohere valuation 7000m USD"},
        ),
        (
            "fr",
            "",
            (
                "Mistral AI a levé 600 millions d'euros lors d'un tour mené par Lux, qui a mis 200 "
                "millions d'euros, pour une valorisation de 6 milliards d'euros."
            ),
            {
                "Mistral AI amount_raised 600m EUR",
                "Mistral AI investment Lux 200m EUR",
                "Mistral AI valuation 6000m EUR",
            },
        ),
        (
            "fr",
            "",
            (
                "Le tour, mené par Havre Capital, qui a investi 150 millions de dollars, valorise Cohere "
                "à 5,5 milliards de dollars."
            ),
            {"Cohere investment Havre Capital 150m USD", "Cohere valuation 5500m USD"},
        ),
        (
            "fr",
            "Cohere et le marché du droit",
            (
                "Harvey, une start-up juridique, a bouclé un tour mené par Nvidia, qui a apporté 100 "
                "millions de dollars."
            ),
            set(),
        ),
        (
            "de",
            "",
            (
                "Cohere hat eine Runde abgeschlossen, angeführt von Tamarack Ventures, das 100 Millionen "
                "Dollar beisteuerte, bei einer Bewertung von 7 Milliarden Dollar."
            ),
            {"Cohere investment Tamarack Ventures 100m USD", "Cohere valuation 7000m USD"},
        ),
        (
            "de",
            "",
            (
                "Cohere hat 500 Millionen Dollar eingesammelt. Angeführt wurde die Runde von Tamarack "
                "Ventures, das allein 100 Millionen Dollar investierte."
            ),
            {"Cohere amount_raised 500m USD", "Cohere investment Tamarack Ventures 100m USD"},
        ),
        (
            "de",
            "Cohere und die Anwälte",
            (
                "Harvey, ein Start-up für Juristen, hat eine Runde abgeschlossen, angeführt von Nvidia, "
                "das 100 Millionen Dollar beisteuerte."
            ),
            set(),
        ),
        (
            "es",
            "",
            (
                "Cohere cerró una ronda liderada por Tamarack Ventures, que aportó 100 millones de "
                "dólares, con una valoración de 7.000 millones de dólares."
            ),
            {"Cohere investment Tamarack Ventures 100m USD", "Cohere valuation 7000m USD"},
        ),
        (
            "es",
            "",
            (
                "La ronda, encabezada por Puerto Capital, que invirtió 150 millones de dólares, valora "
                "Cohere en 5.500 millones de dólares."
            ),
            {"Cohere investment Puerto Capital 150m USD", "Cohere valuation 5500m USD"},
        ),
        (
            "es",
            "Cohere y los abogados",
            ("Harvey, una empresa jurídica, cerró una ronda liderada por Nvidia, que aportó 100 millones de dólares."),
            set(),
        ),
        (
            "it",
            "",
            (
                "Cohere ha chiuso un round guidato da Tamarack Ventures, che ha messo 100 milioni di "
                "dollari, a una valutazione di 7 miliardi di dollari."
            ),
            {"Cohere investment Tamarack Ventures 100m USD", "Cohere valuation 7000m USD"},
        ),
        (
            "it",
            "",
            (
                "Il round, guidato da Porto Capital, che ha investito 150 milioni di dollari, valuta "
                "Cohere 5,5 miliardi di dollari."
            ),
            {"Cohere investment Porto Capital 150m USD", "Cohere valuation 5500m USD"},
        ),
        (
            "it",
            "Cohere e gli avvocati",
            ("Harvey, una start-up legale, ha chiuso un round guidato da Nvidia, che ha messo 100 milioni di dollari."),
            set(),
        ),
    ],
)
def test_put_in(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Mistral AI boucle un tour mené par Lux pour 600 millions d'euros.", {"Mistral AI amount_raised 600m EUR"}),
        ("Mistral AI boucle un tour mené par Lux avec 600 millions d'euros.", {"Mistral AI amount_raised 600m EUR"}),
        (
            "Mistral AI a bouclé un tour mené par Lux à hauteur de 200 millions d'euros.",
            {"Mistral AI investment Lux 200m EUR"},
        ),
    ],
)
def test_what_a_round_led_by_somebody_is_of_is_the_round(text: str, figures: set[str]) -> None:
    assert told(text, lang="fr") == figures
