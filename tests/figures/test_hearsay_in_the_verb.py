"""Verbs in the form that says that somebody else tells a sum ("avoisinerait"), or that it is still to come."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import one


@pytest.mark.parametrize(
    ("lang", "text", "status"),
    [
        ("fr", "Le chiffre d'affaires de Cohere avoisinerait 150 millions de dollars.", "rumoured"),
        ("fr", "Le chiffre d'affaires de Cohere avoisine 150 millions de dollars.", "asserted"),
        ("fr", "La valorisation de Poolside dépasserait les 3 milliards de dollars.", "rumoured"),
        ("fr", "La valorisation de Poolside dépasse les 3 milliards de dollars.", "asserted"),
        ("fr", "Les revenus de Cohere frôleraient 300 millions de dollars en 2026.", "forecast"),
        ("fr", "L'emprunt de xAI irait jusqu'à 12 milliards de dollars.", "rumoured"),
        ("es", "La valoración de Poolside rondaría los 3.000 millones de dólares.", "rumoured"),
        ("es", "La valoración de Poolside ronda los 3.000 millones de dólares.", "asserted"),
        ("es", "Los ingresos de Cohere superarían los 150 millones de dólares.", "rumoured"),
        ("es", "Los ingresos de Cohere superaron los 150 millones de dólares.", "asserted"),
        ("it", "La valutazione di Poolside sfiorerebbe i 3 miliardi di dollari.", "rumoured"),
        ("it", "La valutazione di Poolside sfiora i 3 miliardi di dollari.", "asserted"),
        ("it", "I ricavi di Cohere supererebbero i 150 milioni di dollari.", "rumoured"),
        ("it", "I ricavi di Cohere superano i 150 milioni di dollari.", "asserted"),
    ],
)
def test_a_verb_in_the_conditional_is_hearsay(lang: str, text: str, status: str) -> None:
    assert one(text, lang=lang).status == status


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Le chiffre d'affaires de Cohere atteindra cette année 150 millions de dollars."),
        ("fr", "Les revenus de Cohere dépasseront 150 millions de dollars."),
        ("fr", "Le chiffre d'affaires de Cohere frôlera les 150 millions de dollars."),
        ("fr", "Cohere réalisera 150 millions de dollars de chiffre d'affaires."),
        ("fr", "Cohere va encaisser cette année 150 millions de dollars de recettes."),
        ("fr", "Cohere table en 2026 sur 150 millions de dollars de revenus."),
        ("es", "Los ingresos de Cohere alcanzarán este año los 150 millones de dólares."),
        ("es", "Los ingresos de Cohere superarán los 150 millones de dólares."),
        ("es", "Las ventas de Cohere van a llegar a 150 millones de dólares."),
        ("es", "Cohere facturará 150 millones de dólares."),
        ("es", "Cohere generará 150 millones de dólares de ingresos."),
        ("es", "Cohere apunta en 2026 a unos ingresos de 150 millones de dólares."),
        ("it", "I ricavi di Cohere raggiungeranno quest'anno i 150 milioni di dollari."),
        ("it", "I ricavi di Cohere sfioreranno i 150 milioni di dollari."),
        ("it", "Cohere fatturerà 150 milioni di dollari."),
        ("it", "Cohere registrerà ricavi per 150 milioni di dollari."),
        ("it", "Cohere punta quest'anno a ricavi per 150 milioni di dollari."),
        ("de", "Der Umsatz von Cohere wird in diesem Jahr 150 Millionen Dollar erreichen."),
        ("de", "Der Umsatz von Cohere wird sich auf 150 Millionen Dollar verdoppeln."),
        ("en", "Cohere counts this year on sales of $150 million."),
    ],
)
def test_revenue_told_in_the_future_is_a_forecast(lang: str, text: str) -> None:
    figure = one(text, lang=lang)
    assert (figure.metric, figure.low, figure.status) == ("revenue", 150_000_000, "forecast")


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Le chiffre d'affaires de Cohere a atteint 150 millions de dollars et sera publié en mars."),
        ("fr", "Avec 150 millions de dollars de revenus, Cohere passera devant AI21."),
        ("es", "Con unos ingresos de 150 millones de dólares, Cohere superará pronto a AI21."),
        ("it", "Con ricavi per 150 milioni di dollari Cohere supererà presto AI21."),
        ("de", "Cohere wird mit einem Umsatz von 150 Millionen Dollar der größte Anbieter Kanadas."),
    ],
)
def test_what_else_will_be_leaves_the_revenue_a_fact(lang: str, text: str) -> None:
    figure = one(text, lang=lang)
    assert (figure.metric, figure.low, figure.status) == ("revenue", 150_000_000, "asserted")
