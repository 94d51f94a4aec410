"""Plain ways of telling money in French, Spanish and Italian, and what stands near them and is none of it."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import one, told


@pytest.mark.parametrize(
    ("lang", "text", "figures"),
    [
        # rounds, capital that is increased, money that arrives
        ("es", "Poolside presentó ayer su nueva ronda. Ascendió a 90 millones de euros.", "amount_raised 90m EUR"),
        ("it", "Poolside ha presentato ieri il suo nuovo round. È pari a 90 milioni di euro.", "amount_raised 90m EUR"),
        ("es", "90 millones de euros: esa es la suma que ha conseguido reunir Poolside.", "amount_raised 90m EUR"),
        ("es", "Poolside ha incrementado su capital en 90 millones de euros.", "amount_raised 90m EUR"),
        ("fr", "Poolside a renforcé son capital à hauteur de 90 millions d'euros.", "amount_raised 90m EUR"),
        ("it", "Poolside ha incrementato il suo capitale di 90 milioni di euro.", "amount_raised 90m EUR"),
        ("fr", "Poolside vient de faire rentrer 90 millions d'euros.", "amount_raised 90m EUR"),
        ("es", "A las arcas de Poolside han llegado 90 millones de euros.", "amount_raised 90m EUR"),
        ("it", "90 milioni di euro sono confluiti nelle casse di Poolside.", "amount_raised 90m EUR"),
        ("es", "Asciende a 90 millones de euros la ronda que firma Poolside.", "amount_raised 90m EUR"),
        ("it", "Ammonta a 90 milioni di euro il denaro raccolto da Poolside.", "amount_raised 90m EUR"),
        # debt
        (
            "fr",
            "Amazon est revenu sur le marché de la dette pour y lever 9 milliards de dollars.",
            "debt_raised 9000m USD",
        ),
        (
            "it",
            "Amazon si è affacciata sul mercato dei bond e ha incassato 9 miliardi di dollari.",
            "debt_raised 9000m USD",
        ),
        ("it", "Poolside ha contratto 90 milioni di euro di nuovi debiti.", "debt_raised 90m EUR"),
        (
            "fr",
            "Poolside a réuni 90 millions d'euros sous forme de dette pour bâtir un centre de calcul.",
            "debt_raised 90m EUR",
        ),
        (
            "es",
            "Poolside ha captado 90 millones de euros en deuda bancaria para levantar un centro de datos.",
            "debt_raised 90m EUR",
        ),
        ("fr", "La dette contractée par Poolside s'élève à 90 millions d'euros.", "debt_raised 90m EUR"),
        # all rounds together
        ("fr", "Les tours successifs de Poolside se chiffrent à 900 millions d'euros.", "total_raised 900m EUR"),
        ("it", "Poolside ha messo insieme finanziamenti per 900 milioni di euro.", "total_raised 900m EUR"),
        ("fr", "Poolside en est désormais à 900 millions d'euros récoltés.", "total_raised 900m EUR"),
        ("es", "Poolside va ya por 900 millones de euros captados.", "total_raised 900m EUR"),
        ("it", "Poolside è ormai salita a 900 milioni di euro raccolti.", "total_raised 900m EUR"),
        (
            "es",
            "Ronda a ronda, los accionistas de Poolside han aportado 900 millones de euros.",
            "total_raised 900m EUR",
        ),
        # one investor's
        ("es", "De Nvidia obtuvo Poolside 90 millones de euros.", "investment Nvidia 90m EUR"),
        ("es", "La apuesta de Nvidia por Poolside asciende a 90 millones de euros.", "investment Nvidia 90m EUR"),
        ("it", "Nvidia trasferisce 90 milioni di euro a Poolside.", "investment Nvidia 90m EUR"),
        # prices, sales
        ("es", "El mercado valora ya Poolside en 3.000 millones de euros.", "valuation 3000m EUR"),
        ("it", "Il mercato valuta oggi Poolside 3 miliardi di euro.", "valuation 3000m EUR"),
        ("es", "Poolside vendió por 90 millones de euros en el primer trimestre de 2025.", "revenue 90m EUR"),
    ],
)
def test_is_read(lang: str, text: str, figures: str) -> None:
    assert told(text, lang=lang) == {f"{'Amazon' if 'Amazon' in text else 'Poolside'} {figures}"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("es", "Poolside presentó ayer su nuevo campus. La obra ascendió a 90 millones de euros."),
        ("it", "Poolside ha presentato ieri il suo campus. Il costo è pari a 90 milioni di euro."),
        ("fr", "La facture d'eau de Poolside fait jaser. Elle s'élève à 90 millions d'euros."),
        ("es", "La multa a Poolside sorprende. Asciende a 90 millones de euros."),
        ("es", "90 millones de euros: es lo que costará a Poolside levantar una sede."),
        ("es", "Asciende a 90 millones de euros la sanción a Poolside."),
        # agreements with customers, grants, savings
        ("fr", "La SNCF a signé avec Poolside un partenariat pluriannuel de 90 millions d'euros."),
        ("es", "Renfe ha firmado con Poolside un convenio de 90 millones de euros."),
        ("it", "Enel ha siglato con Poolside un'alleanza commerciale da 90 milioni di euro."),
        ("it", "Enel ha trasferito 90 milioni di euro a Poolside per le licenze."),
        ("it", "Poolside ha ottenuto un contributo a fondo perduto da 9 milioni di euro."),
        ("it", "Poolside risparmierà 90 milioni di euro con i nuovi server."),
        ("es", "Poolside se ahorrará 90 millones de euros con los nuevos servidores."),
        # raised by another
        ("fr", "Les 90 millions d'euros levés par Spendesk, cliente de Poolside, iront à l'embauche."),
        ("es", "Los 90 millones de euros captados por Factorial, clienta de Poolside, irán a fichajes."),
        ("it", "I 90 milioni di euro raccolti da Scalapay, cliente di Poolside, andranno in assunzioni."),
        ("en", "The $90 million raised by Pennylane, a customer of Poolside, will go into hiring."),
    ],
)
def test_is_none(lang: str, text: str) -> None:
    assert told(text, lang=lang) == set()


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Les 90 millions d'euros levés par la start-up placent Poolside en tête."),
        ("fr", "Les 90 millions d'euros réunis par Accel pour Poolside sont arrivés."),
        ("en", "The €90 million raised by Jason Warner and his team lifts Poolside to the top."),
    ],
)
def test_those_who_raise_for_it(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Poolside amount_raised 90m EUR"}


@pytest.mark.parametrize(
    ("lang", "text", "status"),
    [
        ("es", "Cohere no fue tasada en 7.000 millones de dólares.", "denied"),
        ("fr", "Cohere n'a jamais été évalué 7 milliards de dollars.", "denied"),
        ("fr", "Cohere convoite une valorisation de 7 milliards de dollars.", "rumoured"),
        ("es", "Cohere quiere que la tasen en 7.000 millones de dólares.", "rumoured"),
        ("es", "Cohere pretende endeudarse en 70 millones de dólares.", "rumoured"),
        ("it", "Cohere punta a indebitarsi per 70 milioni di dollari.", "rumoured"),
        # "attesta" is no "attesa", "negocio" no "negociación"
        ("it", "Il valore di Cohere si attesta a 7 miliardi di dollari.", "asserted"),
        ("es", "Cohere tuvo en 2024 una cifra de negocio de 70 millones de dólares.", "asserted"),
        # a year that has passed is no forecast
        ("it", "70 milioni di dollari di ricavi nel 2023 per Cohere.", "asserted"),
        ("it", "Cohere contava su 70 milioni di dollari di ricavi per il 2025.", "forecast"),
        (
            "es",
            "Cohere debería cerrar el año con un ritmo anualizado de 70 millones de dólares de ingresos.",
            "forecast",
        ),
    ],
)
def test_how_sure(lang: str, text: str, status: str) -> None:
    assert one(text, lang=lang).status == status


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("es", "De los 70 millones de dólares captados por Cohere, la mitad es de Inovia."),
        ("fr", "Des 70 millions de dollars levés par Cohere, la moitié vient d'Inovia."),
        ("it", "Cohere può contare sui 70 milioni di dollari raccolti in luglio."),
    ],
)
def test_small_words_are_no_hedges(lang: str, text: str) -> None:
    assert one(text, lang=lang).hedge == "exact"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Groq voit sa valorisation tripler en un an, de 2 à 6 milliards de dollars."),
        ("it", "Groq vede la sua valutazione triplicare in un anno, da 2 a 6 miliardi di dollari."),
    ],
)
def test_a_rise_is_no_range(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Groq valuation 2000m USD", "Groq valuation 6000m USD"}
