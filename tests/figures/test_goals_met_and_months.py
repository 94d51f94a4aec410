"""A goal that was met or missed is no forecast, what a month brings is no revenue of ours, and what has come since."""

from __future__ import annotations

import pytest

from pipeline.figures import read_figures
from pipeline.watchlist import guide_watch_list
from tests.figures.newsroom import article, read, told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere beat its own forecast and took in $240 million in revenue."),
        ("en", "Cohere hit its target of $240 million in revenue."),
        ("en", "Cohere's revenue exceeded its target by $20 million, reaching $240 million."),
        ("fr", "Cohere a dépassé ses objectifs de 50 millions de dollars, à 240 millions de chiffre d'affaires."),
        ("fr", "Cohere a dépassé ses objectifs, avec 240 millions de dollars de chiffre d'affaires."),
        ("de", "Mit 240 Millionen Dollar Umsatz hat Cohere seine Ziele übertroffen."),
        ("de", "Cohere verfehlte die eigene Prognose und setzte 240 Millionen Dollar um."),
        ("es", "Cohere superó sus previsiones e ingresó 240 millones de dólares."),
        ("it", "Cohere supera le stime di 220 milioni di dollari di ricavi e tocca 240."),
        ("it", "Cohere ha battuto le previsioni con ricavi per 240 milioni di dollari."),
    ],
)
def test_a_goal_that_was_met_is_no_forecast(lang: str, text: str) -> None:
    (figure,) = read(text, lang=lang).figures
    assert (figure.metric, figure.low, figure.status) == ("revenue", 240_000_000, "asserted")


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere expects to beat its target and reach revenue of $600 million in 2026."),
        ("en", "Cohere's target is revenue of $600 million."),
        ("fr", "Cohere compte dépasser ses objectifs et atteindre 600 millions de dollars de chiffre d'affaires."),
        ("de", "Cohere peilt für 2026 einen Umsatz von 600 Millionen Dollar an."),
        ("es", "Cohere espera superar sus previsiones y facturar 600 millones de dólares."),
        ("it", "Cohere punta a superare le stime e a toccare 600 milioni di dollari di ricavi."),
    ],
)
def test_a_goal_ahead_stays_a_forecast(lang: str, text: str) -> None:
    (figure,) = read(text, lang=lang).figures
    assert (figure.low, figure.status) == (600_000_000, "forecast")


@pytest.mark.parametrize(
    ("lang", "month"),
    [
        ("en", "Each month Mistral takes in 20 million euros."),
        ("en", "Mistral's monthly recurring revenue hit 20 million euros."),
        ("fr", "Mistral encaisse chaque mois 20 millions d'euros."),
        ("fr", "Mistral facture 20 millions d'euros par mois."),
        ("de", "Mistral erlöst monatlich 20 Millionen Euro."),
        ("de", "Mistral setzt im Monat 20 Millionen Euro um."),
        ("de", "Der monatliche Umsatz von Mistral beträgt 20 Millionen Euro."),
        ("es", "Mistral factura 20 millones de euros mensuales."),
        ("es", "Mistral ingresa cada mes 20 millones de euros."),
        ("it", "Mistral incassa ogni mese 20 milioni di euro."),
        ("it", "Mistral fattura 20 milioni di euro mensili."),
    ],
)
def test_what_a_month_brings_is_no_figure(lang: str, month: str) -> None:
    year = {
        "en": "Mistral's revenue in 2024 was 30 million euros.",
        "fr": "En 2024, le chiffre d'affaires de Mistral était de 30 millions d'euros.",
        "de": "2024 lag der Umsatz von Mistral bei 30 Millionen Euro.",
        "es": "En 2024 los ingresos de Mistral fueron de 30 millones de euros.",
        "it": "Nel 2024 i ricavi di Mistral erano di 30 milioni di euro.",
    }[lang]
    assert told(f"{year} {month}", lang=lang) == {"Mistral AI revenue 30m EUR"}


@pytest.mark.parametrize(
    ("lang", "text", "figure"),
    [
        ("en", "In the month of June Mistral raised 600 million euros.", "amount_raised 600m"),
        ("de", "Im Monat darauf sammelte Mistral 105 Millionen Euro ein.", "amount_raised 105m"),
        ("de", "Mistral, das monatlich zehn Leute einstellt, setzt 300 Millionen Euro um.", "revenue 300m"),
        ("es", "Mistral, con un millón de usuarios mensuales, factura 300 millones de euros.", "revenue 300m"),
        ("it", "Mistral, che ogni mese assume dieci persone, ha raccolto 600 milioni di euro.", "amount_raised 600m"),
        ("fr", "Mistral, qui recrute chaque mois, a levé 600 millions d'euros.", "amount_raised 600m"),
        ("de", "Mistral erlöst monatlich 20 Millionen Euro, hochgerechnet 240 Millionen im Jahr.", "revenue 240m"),
    ],
)
def test_a_month_of_something_else(lang: str, text: str, figure: str) -> None:
    assert told(text, lang=lang) == {f"Mistral AI {figure} EUR"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "In March 2025 Anthropic was worth $61.5 billion and has since risen to $183 billion."),
        ("en", "In March 2025 Anthropic was valued at $61.5 billion; since then it has climbed to $183 billion."),
        ("fr", "En mars 2025, Anthropic valait 61,5 milliards de dollars et a depuis grimpé à 183 milliards."),
        ("de", "Im März 2025 war Anthropic 61,5 Milliarden Dollar wert und ist seitdem auf 183 Milliarden gestiegen."),
        ("es", "En marzo de 2025 Anthropic valía 61.500 millones de dólares y desde entonces ha subido a 183.000."),
        ("it", "Nel marzo 2025 Anthropic valeva 61,5 miliardi di dollari e da allora è salita a 183."),
    ],
)
def test_what_has_come_since_has_no_date_of_then(lang: str, text: str) -> None:
    dates = {str((one.low or 0) // 10**6): one.as_of for one in read(text, lang=lang).figures}
    assert dates == {"61500": "2025-03", "183000": None}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Since March 2025 Anthropic has been worth $61.5 billion."),
        ("de", "Im März 2025 sammelte Anthropic 3,5 Milliarden Dollar ein und ist seitdem 61,5 Milliarden wert."),
        ("fr", "En mars 2025, Anthropic a levé 3,5 milliards de dollars et vaut depuis 61,5 milliards."),
    ],
)
def test_what_has_stood_since_keeps_its_date(lang: str, text: str) -> None:
    figures = [one for one in read(text, lang=lang).figures if one.metric == "valuation"]
    assert [(one.low, one.as_of) for one in figures] == [(61_500_000_000, "2025-03")]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Mistral takes in 20 million euros a month."),
        ("de", "Mistral erlöst monatlich 20 Millionen Euro."),
        ("it", "Mistral incassa 20 milioni di euro al mese."),
    ],
)
def test_the_reason_speaks_of_no_price_list(lang: str, text: str) -> None:
    (aside,) = read_figures(article(text, lang=lang), guide_watch_list()).set_aside
    assert aside.text.startswith("20 ")
    assert aside.rule == "sundry"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Mistral wollte eine Milliarde Euro und bekam 1,7 Milliarden."),
        ("de", "Mistral wollte eine Milliarde Euro einsammeln und hat 1,7 Milliarden bekommen."),
        ("en", "Mistral set out to raise 1 billion euros and closed the round at 1.7 billion."),
    ],
)
def test_what_came_of_a_wish_is_a_fact(lang: str, text: str) -> None:
    figures = {one.low: one.status for one in read(text, lang=lang).figures}
    assert figures[1_700_000_000] == "asserted"
    assert figures.get(1_000_000_000, "rumoured") == "rumoured"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Mistral soll eine Milliarde Euro bekommen und 12 Milliarden wert sein."),
        ("de", "Mistral will eine Milliarde Euro einsammeln und hofft auf 12 Milliarden Bewertung."),
        ("en", "Mistral wants to raise 1 billion euros and to be valued at 12 billion."),
    ],
)
def test_two_wishes_stay_wishes(lang: str, text: str) -> None:
    assert [one.status for one in read(text, lang=lang).figures] == ["rumoured", "rumoured"]
