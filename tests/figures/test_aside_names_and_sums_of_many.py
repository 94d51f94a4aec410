"""A second name in brackets, what two companies or a whole field have together, and what is only tried."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

OPENING = {
    "en": "Poolside raised $400 million.",
    "fr": "Poolside a levé 400 millions de dollars.",
    "de": "Poolside hat 400 Millionen Dollar eingesammelt.",
    "es": "Poolside recaudó 400 millones de dólares.",
    "it": "Poolside ha raccolto 400 milioni di dollari.",
}
ROUND = {"Poolside amount_raised 400m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Salesforce (CRM) has invested $80 million in Poolside."),
        ("fr", "Salesforce (CRM) a investi 80 millions de dollars dans Poolside."),
        ("de", "Salesforce (CRM) hat 80 Millionen Dollar in Poolside investiert."),
        ("es", "Salesforce (CRM) ha invertido 80 millones de dólares en Poolside."),
        ("it", "Salesforce (CRM) ha investito 80 milioni di dollari in Poolside."),
    ],
)
def test_a_second_name_in_brackets_is_nobody_else(lang: str, text: str) -> None:
    assert told(text, "", lang) == {"Poolside investment Salesforce 80m USD"}


def test_who_leads_a_company_stands_in_brackets_behind_it() -> None:
    text = "xAI (Elon Musk) raised $4 billion, CoreWeave raised $2 billion for its halls."
    assert told(text) == {"xAI amount_raised 4000m USD"}
    text = "Poolside ist abhängig: Amazon (AWS) hat 80 Millionen Dollar investiert."
    assert told(text, "", "de") == {"Poolside investment Amazon 80m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "It merged with Replit. Combined valuation: $7 billion."),
        ("en", "The combined valuation of Poolside and Replit stood at $7 billion."),
        ("en", "It already has a joint venture worth $600 million with Thales."),
        ("en", "Total AI investment went from $3 billion in 2020 to $60 billion in 2024."),
        ("en", "Its advertising reached $5 million in annualised revenue."),
        ("fr", "Elle a fusionné avec Replit. Valorisation cumulée : 7 milliards de dollars."),
        ("fr", "Elle a déjà une coentreprise de 600 millions de dollars avec Thales."),
        ("fr", "Le financement mondial du secteur est passé de 3 milliards de dollars en 2020 à 60 milliards en 2024."),
        ("fr", "En 2001, les crédits fournisseurs montaient à 20 milliards de dollars."),
        ("fr", "La publicité a déjà rapporté 5 millions de dollars de revenus annualisés."),
        ("de", "Sie fusioniert mit Replit. Gemeinsame Bewertung: 7 Milliarden Dollar."),
        ("de", "Sie hat schon ein Gemeinschaftsunternehmen über 600 Millionen Dollar mit Thales."),
        ("de", "Damit liegt sie mit einem Vorsprung von zwei Milliarden Dollar vor Replit."),
        ("de", "Im Jahr 2001 lagen Lieferantenkredite bei rund 20 Milliarden Dollar."),
        ("de", "Das Werbegeschäft erreichte 5 Millionen Dollar annualisierten Umsatz."),
        ("es", "Se fusionó con Replit. Valoración conjunta: 7.000 millones de dólares."),
        ("es", "Ya tiene una sociedad conjunta de 600 millones de dólares con Thales."),
        ("es", "La inversión total en IA pasó de 3.000 millones de dólares en 2020 a 60.000 millones en 2024."),
        ("es", "Chile cerró marzo con exportaciones por 9.000 millones de dólares."),
        ("es", "La prueba generó 5 millones de dólares de ingresos anualizados."),
        ("it", "Si è fusa con Replit. Valutazione congiunta: 7 miliardi di dollari."),
        ("it", "Ha già una joint venture da 600 milioni di dollari con Thales."),
        ("it", "L'investimento globale nell'IA è passato da 3 miliardi di dollari nel 2020 a 60 miliardi nel 2024."),
        ("it", "La pubblicità ha superato 5 milioni di dollari di ricavi annualizzati."),
    ],
)
def test_what_many_have_and_what_is_only_tried_is_no_figure(lang: str, text: str) -> None:
    assert told(f"{OPENING[lang]}\n\n{text}", "", lang) == ROUND


@pytest.mark.parametrize(
    ("lang", "text", "figures"),
    [
        ("en", "Poolside's valuation rose from $3 billion to $12 billion.", {"3000m", "12000m"}),
        ("fr", "La valorisation de Poolside est passée de 3 milliards de dollars à 12 milliards.", {"3000m", "12000m"}),
        ("de", "Die Bewertung von Poolside stieg von 3 Milliarden Dollar auf 12 Milliarden.", {"3000m", "12000m"}),
    ],
)
def test_a_companys_own_rise_is_still_read(lang: str, text: str, figures: set[str]) -> None:
    assert {figure.split()[2] for figure in told(text, "", lang)} == figures
