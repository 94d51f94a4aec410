"""An article whose title tells a sum of somebody who is not watched is his: "the company" is no supplier's of his."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

OPENING = {
    "en": "Glasgow-based Fenwick AI has closed a round led by Octopus. It sells route planning to hauliers.",
    "fr": "La Toulousaine Ovalie a bouclé un tour mené par Elaia. Elle vend des itinéraires aux transporteurs.",
    "de": "Die Kölner Lindhorst GmbH hat eine Runde abgeschlossen. Sie verkauft Spediteuren Routen.",
    "es": "La zaragozana Tramuntana ha cerrado una ronda liderada por Kibo. Vende rutas a los transportistas.",
    "it": "La bolognese Portici ha chiuso un round guidato da Indaco. Vende percorsi agli autotrasportatori.",
}
TITLES = {
    "en": ["Fenwick lands $21 million", "$21 million for Fenwick", "Fenwick: $21 million to plan routes"],
    "fr": ["Ovalie obtient 21 millions d'euros", "21 millions d'euros pour Ovalie", "Ovalie vaut 210 millions d'euros"],
    "de": [
        "Lindhorst sichert sich 21 Millionen Euro",
        "21 Millionen Euro für Lindhorst",
        "Lindhorst mit 4 Millionen Umsatz",
    ],
    "es": ["Tramuntana recauda 21 millones de euros", "21 millones de euros para Tramuntana"],
    "it": ["Portici ottiene 21 milioni di euro", "21 milioni di euro per Portici"],
}
BESIDE = {
    "en": [
        "Dispatchers talk to a chatbot that runs on Cohere's models.",
        "Its chief scientist worked at Cohere before.",
    ],
    "fr": ["Le robot s'appuie sur les modèles de Cohere.", "Sa directrice scientifique vient de chez Cohere."],
    "de": ["Der Bot läuft mit Modellen von Cohere.", "Zu ihren Lieferanten gehört Cohere."],
    "es": ["El asistente funciona con modelos de Cohere.", "Su directora científica viene de Cohere."],
    "it": ["L'assistente usa i modelli di Cohere.", "La sua direttrice scientifica viene da Cohere."],
}
AFTER = {
    "en": ["The company had revenue of $4 million last year.", "The startup is valued at $210 million."],
    "fr": [
        "La société a réalisé 4 millions d'euros de chiffre d'affaires.",
        "L'entreprise avait levé 3 millions d'euros.",
    ],
    "de": ["Das Unternehmen setzte zuletzt 4 Millionen Euro um.", "Die Firma wird mit 210 Millionen Euro bewertet."],
    "es": ["La empresa facturó 4 millones de euros.", "La compañía está valorada en 210 millones de euros."],
    "it": ["L'azienda ha fatturato 4 milioni di euro.", "La società è valutata 210 milioni di euro."],
}


@pytest.mark.parametrize(
    ("lang", "title", "beside", "after"),
    [
        (lang, title, beside, after)
        for lang, titles in TITLES.items()
        for number, title in enumerate(titles)
        for beside, after in zip(BESIDE[lang], AFTER[lang][number % 2 :] + AFTER[lang][: number % 2], strict=True)
    ],
)
def test_the_company_of_a_strangers_article_is_the_stranger(lang: str, title: str, beside: str, after: str) -> None:
    for gap in (" ", "\n\n"):
        assert told(f"{OPENING[lang]} {beside}{gap}{after}", title, lang) == set()


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere, by contrast, is valued at $7 billion."),
        ("fr", "Tout autre est le cas de Cohere. L'entreprise est valorisée 7 milliards de dollars."),
        ("de", "Cohere sitzt in Toronto. Das Unternehmen wird mit 7 Milliarden Dollar bewertet."),
        ("es", "Cohere, en cambio, está valorada en 7.000 millones de dólares."),
        ("it", "Cohere, invece, è valutata 7 miliardi di dollari."),
    ],
)
def test_a_watched_company_still_has_its_own_in_such_an_article(lang: str, text: str) -> None:
    assert told(f"{OPENING[lang]}\n\n{text}", TITLES[lang][0], lang) == {"Cohere valuation 7000m USD"}


@pytest.mark.parametrize(
    ("lang", "title", "text"),
    [
        ("en", "Chip startup raises $750 million", "Groq has new money. The company is valued at $7 billion."),
        (
            "fr",
            "La pépite lève 750 millions",
            "Groq a fait le plein. L'entreprise est valorisée 7 milliards de dollars.",
        ),
        ("de", "KI-Firma holt 750 Millionen", "Die KI-Firma Groq hat Geld. Sie wird mit 7 Milliarden Dollar bewertet."),
    ],
)
def test_a_title_without_a_name_makes_no_stranger(lang: str, title: str, text: str) -> None:
    assert "Groq valuation 7000m USD" in told(text, title, lang)
