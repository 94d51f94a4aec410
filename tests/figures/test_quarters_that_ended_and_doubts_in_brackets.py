"""When a quarter ended, when it was worth less, and doubt that a bracket does not hide."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import one, read


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "In the third quarter, which ended on September 30, 2023, Baidu had revenue of 30.2 billion yuan."),
        ("en", "In the third quarter (ended September 30, 2023) Baidu had revenue of 30.2 billion yuan."),
        ("de", "Im dritten Quartal, das am 30. September 2023 endete, setzte Baidu 30,2 Milliarden Yuan um."),
        ("de", "Im dritten Quartal (bis 30. September 2023) setzte Baidu 30,2 Milliarden Yuan um."),
        (
            "fr",
            "Au troisième trimestre, achevé le 30 septembre 2023, Baidu a réalisé "
            "un chiffre d'affaires de 30,2 milliards de yuans.",
        ),
        ("es", "En el tercer trimestre, cerrado el 30 de septiembre de 2023, Baidu facturó 30.200 millones de yuanes."),
        (
            "it",
            "Nel terzo trimestre conclusosi il 30 settembre 2023, Baidu ha prodotto vendite per 30,2 miliardi di yuan.",
        ),
    ],
)
def test_a_quarter_has_the_year_in_which_it_ended(lang: str, text: str) -> None:
    assert one(text, lang=lang).period == "2023-Q3"


def test_the_day_of_publication_dates_no_quarter() -> None:
    text = (
        "Au troisième trimestre, selon les comptes publiés le 18 novembre 2024, Baidu a facturé 30 milliards de yuans."
    )
    assert one(text, lang="fr").period != "2023-Q3"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere's valuation went from about $400 million in early 2024 to $9 billion in December 2024."),
        (
            "de",
            "Die Bewertung von Cohere stieg von 400 Millionen Dollar Anfang "
            "2024 auf 9 Milliarden Dollar im Dezember 2024.",
        ),
        (
            "fr",
            "La valorisation de Cohere est passée de 400 millions de dollars "
            "début 2024 à 9 milliards de dollars en décembre 2024.",
        ),
        (
            "es",
            "La valoración de Cohere pasó de 400 millones de dólares a "
            "principios de 2024 a 9.000 millones en diciembre de 2024.",
        ),
        (
            "it",
            "La valutazione di Cohere è passata da 400 milioni di dollari a "
            "inizio 2024 a 9 miliardi di dollari a dicembre 2024.",
        ),
    ],
)
def test_an_early_value_keeps_its_own_date(lang: str, text: str) -> None:
    figures = sorted(read(text, lang=lang).figures, key=lambda figure: figure.low or 0)
    assert [figure.as_of for figure in figures] == ["2024", "2024-12"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Un tour valoriserait Cohere (ex-Cohere Technologies) à 8 milliards de dollars."),
        ("es", "La ronda valoraría a Cohere, el laboratorio de Toronto (Canadá), en 8.000 millones de dólares."),
        ("de", "Die Runde würde Cohere, das Labor aus Toronto (Kanada), mit 8 Milliarden Dollar bewerten."),
        ("en", "The round would value Cohere, the Toronto lab (Canada), at $8 billion."),
    ],
)
def test_a_bracket_hides_no_doubt(lang: str, text: str) -> None:
    assert one(text, lang=lang).status == "rumoured"


@pytest.mark.parametrize(
    ("lang", "text", "status"),
    [
        ("en", "Nvidia never promised to invest $80 billion in OpenAI.", "denied"),
        ("de", "Nvidia hat nie versprochen, 80 Milliarden Dollar in OpenAI zu investieren.", "denied"),
        ("fr", "Nvidia n'a jamais promis d'investir 80 milliards de dollars dans OpenAI.", "denied"),
        ("es", "Nvidia nunca prometió invertir 80.000 millones de dólares en OpenAI.", "denied"),
        ("it", "Nvidia non ha mai promesso di investire 80 miliardi di dollari in OpenAI.", "denied"),
        ("en", "Nvidia promised to invest $80 billion in OpenAI.", "asserted"),
        ("fr", "Nvidia n'a pas seulement promis d'investir 80 milliards de dollars dans OpenAI.", "asserted"),
        ("fr", "La contestation des actionnaires n'a pas empêché Cohere de lever 300 millions de dollars.", "asserted"),
        ("fr", "Cohere conteste avoir levé 300 millions de dollars.", "denied"),
        (
            "fr",
            "Meta évite une contestation, contrairement à l'investissement "
            "de 3 milliards de dollars d'Amazon dans Cohere.",
            "asserted",
        ),
    ],
)
def test_what_is_denied_is_what_was_promised_or_said(lang: str, text: str, status: str) -> None:
    assert one(text, lang=lang).status == status
