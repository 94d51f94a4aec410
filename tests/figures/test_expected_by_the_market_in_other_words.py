"""What those who watch a company had expected, in the many verbs there are for it, and what whole sectors raise."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read, told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Analysten hatten mit Erlösen von 75,3 Mrd. Dollar kalkuliert."),
        ("de", "Beobachter hatten Erlöse von 75,3 Mrd. Dollar auf dem Zettel."),
        ("de", "Experten hatten im Schnitt auf Einnahmen von 75,3 Mrd. Dollar gesetzt."),
        ("de", "Die Wall Street hatte Einnahmen von 75,3 Milliarden Dollar unterstellt."),
        ("fr", "Le marché misait sur des ventes de 75,3 milliards de dollars."),
        ("fr", "Les spécialistes avaient en tête un chiffre d'affaires de 75,3 milliards de dollars."),
        ("en", "Wall Street had budgeted for revenue of $75.3 billion."),
        ("en", "Experts had been counting on sales of $75.3 billion."),
        ("es", "Los analistas habían calculado unas ventas de 75.300 millones de dólares."),
        ("it", "Gli analisti avevano messo in conto vendite per 75,3 miliardi di dollari."),
        ("it", "Gli esperti puntavano su un fatturato di 75,3 miliardi di dollari."),
    ],
)
def test_expected(lang: str, text: str) -> None:
    opening = {
        "de": "Microsoft hat einen Umsatz von 77,7 Mrd. Dollar verbucht.",
        "fr": "Microsoft a réalisé un chiffre d'affaires de 77,7 milliards de dollars.",
        "en": "Microsoft posted revenue of $77.7 billion.",
        "es": "Microsoft ingresó 77.700 millones de dólares en el trimestre.",
        "it": "Microsoft ha registrato ricavi per 77,7 miliardi di dollari.",
    }[lang]
    assert told(f"{opening} {text}", lang=lang) == {"Microsoft revenue 77700m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Nvidia nahm im dritten Quartal 57 Milliarden Dollar ein, wie es die Börse erwartet hatte."),
        ("de", "Die Fachleute waren überrascht: Nvidia setzte 57 Milliarden Dollar um, und keiner hatte es erwartet."),
        ("fr", "Les analystes attendaient le groupe au tournant : Nvidia publie 57 milliards de dollars de revenus."),
        ("en", "Analysts had pencilled in less, and Nvidia told them to look for revenue of $57 billion in the third."),
        ("es", "El mercado esperaba la noticia: Nvidia ingresó 57.000 millones de dólares en el trimestre."),
        ("it", "Gli analisti contavano i giorni. Nvidia ha registrato ricavi per 57 miliardi di dollari."),
    ],
)
def test_told_beside_those_who_watch(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Nvidia revenue 57000m USD"}


@pytest.mark.parametrize(
    ("lang", "title"),
    [
        ("fr", "Le récap' des levées : 412 M€ pour la French Tech"),
        ("fr", "Levées de fonds : 412 M€ pour les start-up françaises"),
        ("de", "Runden der Woche: 412 Millionen Euro für deutsche Start-ups eingesammelt"),
        ("en", "€412M raised for French startups this week"),
        ("en", "The week's raises: €412M for French Tech"),
        ("es", "Rondas: 412 millones de euros captados para el ecosistema español"),
        ("it", "Round della settimana: raccolti 412 milioni di euro per le startup italiane"),
    ],
)
def test_for_a_whole_sector(lang: str, title: str) -> None:
    behind = {
        "fr": "Station F accueille aussi Hugging Face.",
        "de": "Auch Hugging Face zieht um.",
        "en": "Hugging Face moves house.",
        "es": "Hugging Face se muda.",
        "it": "Hugging Face trasloca.",
    }[lang]
    reading = read(behind, title, lang=lang)
    assert not reading.figures
    assert [one.rule for one in reading.set_aside] == ["market"]


@pytest.mark.parametrize(
    ("lang", "title", "text"),
    [
        ("fr", "Mistral AI lève 1,7 milliard d'euros, une première pour la French Tech", "Les fondateurs jubilent."),
        ("de", "Mistral AI sammelt 1,7 Milliarden Euro ein: ein Rekord für die Branche", "Die Gründer jubeln."),
        ("en", "Mistral AI raises €1.7 billion, a record for European startups", "Its founders cheer."),
        ("it", "Mistral AI raccoglie 1,7 miliardi di euro, un record per le startup europee", "I fondatori esultano."),
    ],
)
def test_record_for_a_sector(lang: str, title: str, text: str) -> None:
    assert told(text, title, lang=lang) == {"Mistral AI amount_raised 1700m EUR"}
