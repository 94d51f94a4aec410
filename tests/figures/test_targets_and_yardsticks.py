"""Sums of those who are taken over or compared, what is counted behind a dot, older paces, dates that hold for more."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import one, read, told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "OpenAI is buying Statsig. Terms were not disclosed. The Seattle startup had raised $150 million."),
        ("fr", "OpenAI s'offre Statsig. La jeune pousse de Seattle n'avait levé que 150 millions de dollars."),
        ("de", "OpenAI kauft Statsig. Das Start-up aus Seattle hatte 150 Millionen Dollar eingesammelt."),
        ("es", "OpenAI compra Statsig. La startup de Seattle había captado 150 millones de dólares."),
        ("it", "OpenAI compra Statsig. La società americana aveva raccolto 150 milioni di dollari."),
    ],
)
def test_what_the_target_of_a_takeover_had_raised_is_its_own(lang: str, text: str) -> None:
    assert told(text, lang=lang) == set()


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Cohere rachète Ottogrid. L'acheteur a de quoi. En juin, il avait levé 150 millions de dollars."),
        ("en", "Temasek also bought. The Toronto outfit Cohere had so far raised only $150 million."),
    ],
)
def test_what_the_buyer_had_raised_is_the_buyers(lang: str, text: str) -> None:
    assert [figure.subject for figure in read(text, lang=lang).figures] == ["Cohere"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere is worth $7 billion and has overtaken Kestrel Labs, stuck at $6 billion."),
        ("fr", "Cohere vaut 7 milliards de dollars et dépasse Kestrel Labs, restée à 6."),
        ("it", "Cohere vale 7 miliardi di dollari e scavalca Kestrel Labs, ferma a 6."),
    ],
)
def test_where_a_stranger_stands_who_is_overtaken(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cohere valuation 7000m USD"}


@pytest.mark.parametrize("counted", ["Nutzer", "neue Titel", "Aktien"])
def test_what_is_counted_behind_an_abbreviation_is_no_money(counted: str) -> None:
    assert told(f"Cohere hat 30 Mio. {counted} und 90 Mio. Dollar Umsatz.", lang="de") == {"Cohere revenue 90m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere's annualised revenue passed $200 million in 2025, up from $60 million in 2024."),
        (
            "es",
            "Los ingresos anualizados de Cohere rebasaron los 200 millones de euros en 2025, desde 60 en 2024.",
        ),
    ],
)
def test_what_a_yearly_pace_is_compared_with_is_one_too(lang: str, text: str) -> None:
    figures = [(figure.low, figure.period, figure.as_of, figure.hedge) for figure in read(text, lang=lang).figures]
    assert figures[1:] == [(60_000_000, "run-rate", "2024", "exact")]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere had sales of $90 million, 14% above the $79 million of a year earlier."),
        (
            "it",
            "Cohere chiude l'anno con vendite per 90 milioni di euro, il 14% sopra i 79 milioni di un anno prima.",
        ),
    ],
)
def test_how_far_above_another_a_sum_is_makes_that_no_bound(lang: str, text: str) -> None:
    assert [figure.hedge for figure in read(text, lang=lang).figures] == ["exact", "exact"]


@pytest.mark.parametrize(
    ("lang", "text", "as_of"),
    [
        ("fr", "En juin 2024, Cohere a levé 90 millions d'euros. L'opération la valorisait 2 milliards.", "2024-06"),
        (
            "it",
            "A giugno 2024 Cohere ha raccolto 90 milioni di dollari. L'operazione fissava il valore a 2 miliardi.",
            "2024-06",
        ),
        (
            "es",
            "La serie A de Cohere, de junio de 2024: 90 millones de dólares. Con ella había reunido 95 en total.",
            "2024-06",
        ),
    ],
)
def test_the_date_of_a_deal_that_is_taken_up(lang: str, text: str, as_of: str) -> None:
    assert [figure.as_of for figure in read(text, lang=lang).figures] == [as_of, as_of]


@pytest.mark.parametrize(
    ("lang", "text", "status", "hedge"),
    [
        ("fr", "Non, Cohere ne s'apprête pas à boucler un tour de 90 millions de dollars.", "denied", "exact"),
        ("it", "No, Cohere non sta per chiudere un round da 90 milioni di dollari.", "denied", "exact"),
        ("es", "No, Cohere no se dispone a cerrar una ronda de 90 millones de dólares.", "denied", "exact"),
        ("de", "Der Abschluss von Cohere weist Erlöse von 90 Millionen Dollar aus.", "asserted", "exact"),
        ("de", "Zwei Fonds vertrauten Cohere in einer Serie A 90 Millionen Dollar an.", "asserted", "exact"),
        ("fr", "Le chiffre d'affaires de Cohere aurait avoisiné 90 millions de dollars.", "rumoured", "about"),
        ("es", "Los ingresos de Cohere habrían rozado los 90 millones de dólares.", "rumoured", "about"),
        (
            "it",
            "I ricavi di Cohere deludono: la previsione per il 2027 è stata ridotta a 90 milioni di dollari.",
            "forecast",
            "exact",
        ),
    ],
)
def test_how_sure_and_how_exact_a_sum_is(lang: str, text: str, status: str, hedge: str) -> None:
    figure = one(text, lang=lang)
    assert (figure.status, figure.hedge) == (status, hedge)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere is now worth $7 billion; seven months ago it was $545 million."),
        ("de", "Cohere ist jetzt 7 Milliarden Dollar wert, vor sieben Monaten waren es 545 Millionen."),
        ("fr", "Cohere vaut 7 milliards de dollars ; il y a sept mois, c'était 545 millions."),
    ],
)
def test_what_a_company_was_worth_before(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cohere valuation 7000m USD", "Cohere valuation 545m USD"}
