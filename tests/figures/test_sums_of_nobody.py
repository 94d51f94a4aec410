"""Sums that are nobody's figure: what many took in, sizes that none has, what is built, paid or had been hoped for."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import OPENING, told

OPENED = "OpenAI amount_raised 6600m USD"


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        # what many took in
        ("fr", "Les entreprises d'IA ont levé un montant record de 210 milliards de dollars en 2024."),
        ("it", "Le startup europee hanno raccolto complessivamente 12 miliardi di dollari."),
        ("es", "Las empresas del sector han recaudado un récord de 210.000 millones de dólares."),
        ("en", "AI companies raised a record $210 billion in 2024."),
        ("de", "Die Start-ups sammelten im vorigen Jahr eine Rekordsumme von 210 Milliarden Dollar ein."),
        # a size that none of them has
        (
            "fr",
            "Depuis deux ans, aucune start-up française n'avait réussi "
            "à dépasser la valorisation d'un milliard d'euros.",
        ),
        ("it", "Da due anni nessuna startup italiana aveva raggiunto una valutazione di un miliardo di euro."),
        (
            "es",
            "Desde hace dos años ninguna startup española había superado una valoración de mil millones de euros.",
        ),
        ("en", "For two years no French startup had passed a valuation of one billion euros."),
        ("de", "Seit zwei Jahren hatte kein deutsches Start-up eine Bewertung von einer Milliarde Euro erreicht."),
        # what a word means
        (
            "fr",
            "Elle devient une licorne, terme qui désigne les jeunes pousses valorisées plus d'un milliard de dollars.",
        ),
        ("it", "È un unicorno, termine che indica le imprese valutate oltre un miliardo di dollari."),
        ("es", "Es un unicornio, término que designa a las empresas valoradas en más de mil millones de dólares."),
        ("en", "It is a unicorn, the term for startups valued at more than $1 billion."),
        # what a company puts in what it builds itself, and what it will have to pay
        (
            "fr",
            "OpenAI annonce un investissement de 900 millions d'euros "
            "pour construire deux centres de calcul en Norvège.",
        ),
        (
            "es",
            "OpenAI anuncia una inversión de 900 millones de euros para construir dos centros de cálculo en Noruega.",
        ),
        ("fr", "C'est moins d'un cinquième des 60 milliards de dollars qu'elle devra payer chaque année."),
        ("it", "È meno di un quinto dei 60 miliardi di dollari che dovrà pagare ogni anno."),
        ("es", "Es menos de una quinta parte de los 60.000 millones de dólares que tendrá que pagar cada año."),
        ("en", "That is less than a fifth of the $60 billion that it will have to pay each year."),
        ("de", "Das ist weniger als ein Fünftel der 60 Milliarden Dollar, die es jährlich zahlen muss."),
        # public money, and what had been hoped for
        ("fr", "Avec un investissement gouvernemental de 90 milliards de dollars, la France est une force."),
        ("it", "Con un investimento statale da 90 miliardi di dollari, la Francia è una forza."),
        ("es", "Con una inversión estatal de 90.000 millones de dólares, Francia es una potencia."),
        ("fr", "Le tour dépasse largement son objectif initial de 5 milliards de dollars."),
        ("it", "Il round supera di molto il suo obiettivo iniziale di 5 miliardi di dollari."),
        ("en", "The round was well above its initial target of $5 billion."),
    ],
)
def test_what_is_nobodys(lang: str, sentence: str) -> None:
    assert told(f"{OPENING[lang]} {sentence}", lang=lang) == {OPENED}


@pytest.mark.parametrize(
    ("lang", "text", "figures"),
    [
        ("fr", "La société a levé 210 millions de dollars, dit Cohere.", {"Cohere amount_raised 210m USD"}),
        (
            "en",
            "Of all French startups, Poolside raised the most: $500 million.",
            {"Poolside amount_raised 500m USD"},
        ),
        (
            "fr",
            "Aucune start-up n'avait levé autant : Poolside vaut désormais 3 milliards de dollars.",
            {"Poolside valuation 3000m USD"},
        ),
        (
            "fr",
            "Poolside a reçu un investissement de 900 millions d'euros de Nvidia pour construire un centre de calcul.",
            {"Poolside investment Nvidia 900m EUR"},
        ),
        (
            "en",
            "Nvidia will invest $900 million in Poolside, which it will have to pay by May.",
            {"Poolside investment Nvidia 900m USD"},
        ),
        (
            "fr",
            "Le tour d'amorçage de Mistral AI a atteint un montant record de 105 millions d'euros pour la France.",
            {"Mistral AI amount_raised 105m EUR"},
        ),
        ("fr", "Cohere a pour objectif de lever 5 milliards de dollars.", {"Cohere amount_raised 5000m USD"}),
    ],
)
def test_what_is_somebodys_beside(lang: str, text: str, figures: set[str]) -> None:
    assert told(text, lang=lang) == figures
