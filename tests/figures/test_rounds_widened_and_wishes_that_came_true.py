"""Rounds that somebody widens, sums looked for that are there, and deals: who gave what, and what is only bought."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import one, told


@pytest.mark.parametrize(
    "text",
    [
        "Cohere erhöhte die Finanzierungsrunde auf 640 Millionen Dollar.",
        "Cohere weitete die Runde auf 640 Millionen Dollar aus.",
        "Wegen der Nachfrage baut Cohere seine Series D auf 640 Millionen Dollar aus.",
        "Die Runde von Cohere wächst auf 640 Millionen Dollar.",
    ],
)
def test_a_round_that_is_widened_is_one_round_and_a_fact(text: str) -> None:
    figure = one(text, lang="de")
    assert (figure.subject, figure.metric, figure.low, figure.status) == ("Cohere", "amount_raised", 640e6, "asserted")


@pytest.mark.parametrize(
    "text",
    [
        "Mit der neuen Runde erhöht Cohere sein Kapital auf 1,6 Milliarden Dollar.",
        "Damit steigt die Gesamtfinanzierung von Cohere auf 1,6 Milliarden Dollar.",
        "Die neue Runde erhöht die Mittel von Cohere auf insgesamt 1,6 Milliarden Dollar.",
    ],
)
def test_all_that_was_raised_grows_by_a_round(text: str) -> None:
    assert told(text, lang="de") == {"Cohere total_raised 1600m USD"}


@pytest.mark.parametrize(
    ("lang", "text", "status"),
    [
        ("de", "Die geplanten 640 Millionen Dollar sind eingesammelt, teilte Cohere mit.", "asserted"),
        ("de", "Die angestrebten 640 Millionen Dollar hat Cohere inzwischen bekommen.", "asserted"),
        ("de", "Cohere hat die angepeilten 640 Millionen Dollar in drei Wochen zusammenbekommen.", "asserted"),
        ("en", "The $640 million it had sought is in, Cohere said.", "asserted"),
        ("en", "The $640 million Cohere was seeking has been raised.", "asserted"),
        ("fr", "Les 640 millions de dollars visés sont réunis, indique Cohere.", "asserted"),
        ("es", "Los 640 millones de dólares que buscaba Cohere ya han sido captados.", "asserted"),
        ("de", "Cohere hat die geplanten 640 Millionen Dollar noch nicht eingesammelt.", "rumoured"),
        ("de", "Die geplanten 640 Millionen Dollar will Cohere bis Juni einsammeln.", "rumoured"),
        ("de", "Die angestrebten 640 Millionen Dollar hat Cohere nicht erreicht.", "rumoured"),
        ("de", "Cohere ist auf 640 Millionen Dollar aus.", "rumoured"),
        ("en", "The $640 million it had sought is in doubt, Cohere said.", "rumoured"),
        ("en", "The $640 million it had sought is not in yet, Cohere said.", "rumoured"),
        ("fr", "Les 640 millions de dollars visés ne sont pas encore réunis, selon Cohere.", "rumoured"),
        ("es", "Los 640 millones de dólares que buscaba Cohere no han sido captados.", "rumoured"),
    ],
)
def test_what_was_looked_for_is_a_fact_once_it_is_there(lang: str, text: str, status: str) -> None:
    figure = one(text, lang=lang)
    assert (figure.low, figure.status) == (640e6, status)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("es", "Tras la operación de 14.300 millones de dólares de Meta, Scale AI perdió a varios clientes."),
        ("es", "Desde la operación de 14.300 millones de dólares de Meta, Scale AI busca clientes."),
        ("fr", "Après l'opération de 14,3 milliards de dollars de Meta, Scale AI a licencié 200 salariés."),
    ],
)
def test_the_deal_of_one_who_raises_nothing_is_what_it_gave(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Scale AI investment Meta 14300m USD"}


@pytest.mark.parametrize(
    ("lang", "text", "figures"),
    [
        (
            "es",
            "Tras la operación de 2.000 millones de dólares de Cohere, la empresa contrató a más gente.",
            {"Cohere amount_raised 2000m USD"},
        ),
        (
            "fr",
            "C'est la plus grosse levée depuis l'opération de 2 milliards de dollars de Cohere.",
            {"Cohere amount_raised 2000m USD"},
        ),
        (
            "it",
            "Dopo l'operazione da 2 miliardi di dollari di Cohere, Nvidia è il primo azionista.",
            {"Cohere amount_raised 2000m USD"},
        ),
    ],
)
def test_the_deal_of_a_startup_is_its_round(lang: str, text: str, figures: set[str]) -> None:
    assert told(text, lang=lang) == figures


def test_who_widens_anothers_round_has_not_given_all_of_it() -> None:
    text = "Nvidia kam hinzu und erhöhte die Runde von Cohere auf 640 Millionen Dollar."
    assert told(text, lang="de") == {"Cohere amount_raised 640m USD"}


PURCHASES = [
    "OpenAI a signé un accord de 38 milliards de dollars avec Microsoft pour Azure.",
    "OpenAI a conclu un accord de 38 milliards de dollars avec Amazon pour ses serveurs.",
    "OpenAI a obtenu un accord de 38 milliards de dollars avec Cerebras pour de la puissance de calcul.",
    "OpenAI a signé un accord de 200 millions de dollars avec l'armée pour ses modèles.",
]


@pytest.mark.parametrize("text", PURCHASES)
def test_a_deal_for_what_is_bought_is_no_round(text: str) -> None:
    assert told(f"{text} OpenAI a levé 6,6 milliards de dollars.", lang="fr") == {"OpenAI amount_raised 6600m USD"}


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "Anthropic a signé un accord de 13 milliards de dollars avec des investisseurs.",
            {"Anthropic amount_raised 13000m USD"},
        ),
        (
            "Anthropic a levé 13 milliards de dollars pour ses serveurs.",
            {"Anthropic amount_raised 13000m USD"},
        ),
    ],
)
def test_a_deal_with_investors_and_money_for_machines_are_rounds(text: str, figures: set[str]) -> None:
    assert told(text, lang="fr") == figures
