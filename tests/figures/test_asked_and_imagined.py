"""Sums that are only asked about, or stand in a condition that was not met, are no figures."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        ("en", "", "Will Cohere raise $500 million?", set()),
        (
            "en",
            "Cohere at the crossroads",
            "Can a company that is worth $7 billion fail? Cohere's staff do not think so.",
            set(),
        ),
        ("en", "", "Is Cohere worth $7 billion?", set()),
        ("en", "", "Is Cohere's valuation of $7 billion justified?", {"Cohere valuation 7000m USD"}),
        ("en", "", "Can Cohere justify its $7 billion valuation?", {"Cohere valuation 7000m USD"}),
        ("en", "", "Did Cohere raise $500 million last year? The company does not say.", set()),
        ("en", "", "How did Cohere come to be worth $7 billion?", {"Cohere valuation 7000m USD"}),
        ("en", "", "Why did Cohere raise $500 million?", {"Cohere amount_raised 500m USD"}),
        ("en", "", "Has Cohere really taken in $500 million from Nvidia?", set()),
        ("en", "", "What does Cohere do with the $500 million it raised?", {"Cohere amount_raised 500m USD"}),
        ("en", "", "So could OpenAI be valued at $1 trillion next year?", set()),
        ("en", "", "If Cohere had raised $1 billion, it would be worth $10 billion.", set()),
        ("en", "", "Cohere would be worth $10 billion if it had taken the offer.", set()),
        (
            "en",
            "",
            "If it had waited, Cohere, which raised $500 million in 2024, would be in a better place.",
            {"Cohere amount_raised 500m USD"},
        ),
        ("en", "", "Had Cohere waited, it would now be valued at $12 billion.", set()),
        ("en", "", "OpenAI would be valued at $500 billion if the sale went ahead.", {"OpenAI valuation 500000m USD"}),
        ("en", "", "If the talks succeed, Cohere would be worth $7 billion.", {"Cohere valuation 7000m USD"}),
        ("fr", "", "Cohere va-t-elle lever 500 millions de dollars ?", set()),
        ("fr", "", "Cohere vaut-elle 7 milliards de dollars ?", set()),
        (
            "fr",
            "",
            "La valorisation de 7 milliards de dollars de Cohere est-elle justifiée ?",
            {"Cohere valuation 7000m USD"},
        ),
        ("fr", "", "Que fera Cohere des 500 millions de dollars levés en août ?", {"Cohere amount_raised 500m USD"}),
        ("fr", "", "Comment Cohere a-t-elle levé 500 millions de dollars ?", {"Cohere amount_raised 500m USD"}),
        ("fr", "", "Si Cohere avait levé un milliard de dollars, elle vaudrait 10 milliards.", set()),
        ("fr", "", "Cohere vaudrait 10 milliards de dollars si elle avait accepté l'offre.", set()),
        (
            "fr",
            "",
            "Si les discussions aboutissent, Cohere vaudrait 7 milliards de dollars.",
            {"Cohere valuation 7000m USD"},
        ),
        ("de", "", "Wird Cohere 500 Millionen Dollar einsammeln?", set()),
        ("de", "", "Ist Cohere 7 Milliarden Dollar wert?", set()),
        (
            "de",
            "",
            "Ist die Bewertung von 7 Milliarden Dollar für Cohere gerechtfertigt?",
            {"Cohere valuation 7000m USD"},
        ),
        (
            "de",
            "",
            "Was macht Cohere mit den 500 Millionen Dollar, die es eingesammelt hat?",
            {"Cohere amount_raised 500m USD"},
        ),
        ("de", "", "Hätte Cohere eine Milliarde Dollar eingesammelt, wäre es 10 Milliarden wert.", set()),
        ("de", "", "Cohere wäre heute 10 Milliarden Dollar wert, wenn es das Angebot angenommen hätte.", set()),
        ("de", "", "Wenn Cohere eine Milliarde Dollar eingesammelt hätte, wäre es 10 Milliarden wert.", set()),
        ("es", "", "¿Recaudará Cohere 500 millones de dólares?", set()),
        ("es", "", "¿Vale Cohere 7.000 millones de dólares?", set()),
        (
            "es",
            "",
            "¿Está justificada la valoración de 7.000 millones de dólares de Cohere?",
            {"Cohere valuation 7000m USD"},
        ),
        ("es", "", "¿Cómo recaudó Cohere 500 millones de dólares?", {"Cohere amount_raised 500m USD"}),
        (
            "es",
            "",
            "¿Qué hará Cohere con los 500 millones de dólares que ha captado?",
            {"Cohere amount_raised 500m USD"},
        ),
        ("es", "", "Si Cohere hubiera recaudado 1.000 millones de dólares, valdría 10.000 millones.", set()),
        ("es", "", "Cohere valdría 10.000 millones de dólares si hubiera aceptado la oferta.", set()),
        ("it", "", "Cohere raccoglierà 500 milioni di dollari?", set()),
        ("it", "", "Cohere vale davvero 7 miliardi di dollari?", set()),
        ("it", "", "È giustificata la valutazione di 7 miliardi di dollari di Cohere?", {"Cohere valuation 7000m USD"}),
        ("it", "", "Come ha fatto Cohere a raccogliere 500 milioni di dollari?", {"Cohere amount_raised 500m USD"}),
        ("it", "", "Che cosa farà Cohere con i 500 milioni di dollari raccolti?", {"Cohere amount_raised 500m USD"}),
        ("it", "", "Se Cohere avesse raccolto un miliardo di dollari, varrebbe 10 miliardi.", set()),
        ("it", "", "Cohere varrebbe 10 miliardi di dollari se avesse accettato l'offerta.", set()),
    ],
)
def test_asked_and_imagined(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures
