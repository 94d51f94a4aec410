"""Denials of all that was said before, estimates told as they are, and prices behind "à" that end no range."""

from __future__ import annotations

from datetime import date

import pytest

from tests.figures.newsroom import read, told

PUBLISHED = date(2026, 3, 16)
RUMOUR = {
    "fr": "Selon la presse, Mistral AI chercherait 2 milliards d'euros.",
    "de": "Laut Presse sucht Mistral AI 2 Milliarden Euro.",
    "en": "According to press reports Mistral AI is seeking 2 billion euros.",
    "es": "Según la prensa, Mistral AI busca 2.000 millones de euros.",
    "it": "Secondo la stampa, Mistral AI cerca 2 miliardi di euro.",
}


def statuses(text: str, lang: str) -> list[str]:
    return [figure.status for figure in read(text, lang=lang, published=PUBLISHED).figures]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "« Rien n'est vrai là-dedans, ni le montant ni le prix », avait répliqué son patron."),
        ("fr", "« Il n'y a rien de vrai là-dedans », a répondu son patron."),
        ("fr", "« Tout cela est faux », a répondu son patron."),
        ("fr", "« Ni le montant ni le calendrier ne sont justes », a répliqué son patron."),
        ("fr", "« Aucun de ces chiffres n'est bon », a répliqué son patron."),
        ("fr", "« C'est inventé de toutes pièces », s'est agacé son patron."),
        ("de", "„Nichts davon ist wahr, weder die Summe noch der Preis“, erwiderte der Chef."),
        ("de", "„Daran ist nichts wahr“, sagte der Chef."),
        ("de", "„Kein Wort davon stimmt“, sagte der Chef."),
        ("en", '"Nothing in it is true, neither the amount nor the price," its boss replied.'),
        ("en", '"Every word of it is made up," its boss replied.'),
        ("es", "«Nada de eso es cierto, ni el importe ni el precio», replicó su jefe."),
        ("es", "«Todo eso es mentira», replicó su jefe."),
        ("it", "«Non c'è niente di vero, né la cifra né il prezzo», ha replicato il capo."),
        ("it", "«È tutto inventato», ha replicato il capo."),
    ],
)
def test_denied(lang: str, text: str) -> None:
    assert statuses(f"{RUMOUR[lang]} {text}", lang) == ["denied"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "fr",
            "Des médias évoquaient une collecte de 10 milliards de dollars à 200 milliards de valorisation pour xAI. "
            "« Rien n'est vrai là-dedans », a répliqué son patron.",
        ),
        (
            "it",
            "I media parlavano di una raccolta da 10 miliardi di dollari a 200 miliardi di valutazione per xAI. "
            "«Non c'è niente di vero», ha replicato il capo.",
        ),
    ],
)
def test_both_denied(lang: str, text: str) -> None:
    assert statuses(text, lang) == ["denied", "denied"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "« Rien n'est fait, ni le montant ni le prix », a répondu son patron."),
        ("fr", "« Rien n'est vrai sans signature », a répondu son patron."),
        ("de", "„Daran ist nichts Besonderes“, sagte der Chef."),
        ("en", '"None of it is right for small funds," its boss said.'),
        ("es", "«Nada de eso es correcto decirlo aún», dijo su jefe."),
        ("it", "«Niente è vero finché non è firmato», scherza il capo."),
    ],
)
def test_not_denied(lang: str, text: str) -> None:
    assert statuses(f"{RUMOUR[lang]} {text}", lang) == ["rumoured"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "xAI consomme un milliard de dollars par mois et aurait réalisé 107 millions de revenus en 2025."),
        ("es", "xAI quema mil millones de dólares al mes y habría ingresado 107 millones en 2025."),
        ("de", "xAI verbrennt eine Milliarde Dollar im Monat und soll 2025 nur 107 Millionen umgesetzt haben."),
        ("it", "xAI brucia un miliardo di dollari al mese e avrebbe realizzato ricavi per 107 milioni nel 2025."),
    ],
)
def test_hearsay_of_a_year_that_is_over(lang: str, text: str) -> None:
    assert statuses(text, lang) == ["rumoured"]


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        (
            "fr",
            "Cohere a réalisé 60 millions de dollars de revenus en 2024, et aurait atteint 100 millions en 2025.",
            ["asserted", "rumoured"],
        ),
        (
            "de",
            "Cohere setzte 2024 60 Millionen Dollar um und soll 2025 100 Millionen Dollar umgesetzt haben.",
            ["asserted", "rumoured"],
        ),
        (
            "en",
            "Cohere may raise $500 million, with sales of $100 million in 2025.",
            ["rumoured", "asserted"],
        ),
    ],
)
def test_doubt_of_one_of_two_sums(lang: str, text: str, expected: list[str]) -> None:
    assert statuses(text, lang) == expected


@pytest.mark.parametrize(
    ("lang", "text", "hedge"),
    [
        ("fr", "Mistral AI, désormais estimée à 5 milliards d'euros, recrute.", "exact"),
        ("fr", "Mistral AI, désormais estimée à environ 5 milliards d'euros, recrute.", "about"),
        ("it", "Mistral AI, stimata in 5 miliardi di euro, assume.", "exact"),
        ("es", "Mistral AI, con una facturación estimada en 50 millones de euros, contrata.", "exact"),
        ("en", "Mistral AI, with revenue estimated at 50 million euros, is hiring.", "exact"),
        ("en", "Mistral AI, with an estimated 50 million euros of revenue, is hiring.", "about"),
    ],
)
def test_estimates(lang: str, text: str, hedge: str) -> None:
    assert [figure.hedge for figure in read(text, lang=lang).figures] == [hedge]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "xAI lève 10 milliards à 200 milliards de dollars de valorisation."),
        ("fr", "xAI a bouclé une collecte de 10 milliards de dollars à 200 milliards de valorisation."),
        ("es", "xAI recauda 10.000 millones a 200.000 millones de dólares de valoración."),
        ("it", "xAI raccoglie 10 miliardi a 200 miliardi di dollari di valutazione."),
    ],
)
def test_sum_and_its_price(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"xAI amount_raised 10000m USD", "xAI valuation 200000m USD"}


@pytest.mark.parametrize(
    "text",
    [
        "xAI vise une fourchette allant de 10 à 40 milliards de dollars de valorisation.",
        "xAI vise de 10 milliards à 40 milliards de dollars de valorisation.",
    ],
)
def test_range_of_a_price(text: str) -> None:
    (figure,) = read(text, lang="fr").figures
    assert (figure.metric, figure.low, figure.high) == ("valuation", 10**10, 4 * 10**10)
