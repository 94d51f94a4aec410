"""Ordinary sentences beside verbs of the future, of doubt and of denial, and beside what stands apart from a sum."""

from __future__ import annotations

from datetime import date

import pytest

from tests.figures.newsroom import one, read, told

MARCH = date(2026, 3, 16)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Le chiffre d'affaires de Cohere, qui sera bientôt cotée, a atteint 150 millions de dollars."),
        ("fr", "Cohere, qui dégagera bientôt des bénéfices, a fait 150 millions de dollars de ventes en 2025."),
        (
            "fr",
            "Les recettes de la publicité seront modestes pour Cohere, dont les ventes font 150 millions de dollars.",
        ),
        ("fr", "Cohere fera son entrée en Bourse avec un chiffre d'affaires de 150 millions de dollars en 2025."),
        ("fr", "Cohere compte sur ses clients, qui lui ont apporté 150 millions de dollars de revenus en 2025."),
        ("fr", "Les revenus de Cohere qui seront audités ont atteint 150 millions de dollars."),
        ("es", "Los ingresos de Cohere, que pasará a cotizar este año, fueron de 150 millones de dólares en 2025."),
        ("es", "Cohere logrará la rentabilidad pronto, con unos ingresos de 150 millones de dólares en 2025."),
        ("es", "La facturación será pública en mayo, tras los 150 millones de dólares de Cohere en 2025."),
        ("it", "I ricavi di Cohere, che passerà presto in Borsa, erano di 150 milioni di dollari."),
        ("it", "Cohere farà il suo ingresso in Borsa dopo ricavi per 150 milioni di dollari nel 2025."),
        ("it", "I ricavi di Cohere che saranno pubblicati sono stati di 150 milioni di dollari."),
        # … who had expected a sum that came in
        ("es", "Cohere ingresó 150 millones de dólares, que el mercado ya esperaba."),
        ("it", "Cohere ha registrato ricavi per 150 milioni di dollari, che il mercato si aspettava."),
        ("fr", "Cohere a réalisé 150 millions de dollars de ventes, que le marché attendait."),
    ],
)
def test_what_will_be_beside_a_revenue_that_has_been(lang: str, text: str) -> None:
    figure = one(text, lang=lang, published=MARCH)
    assert (figure.metric, figure.low, figure.status) == ("revenue", 150_000_000, "asserted")


@pytest.mark.parametrize(
    ("lang", "text", "status"),
    [
        ("es", "Cohere estudia una nueva emisión tras el préstamo de 300 millones de dólares que cerró.", "asserted"),
        ("es", "Cohere valora un préstamo de 300 millones de dólares ya firmado.", "asserted"),
        ("es", "Cohere planea una nueva oficina tras cerrar un crédito de 300 millones de dólares.", "asserted"),
        ("es", "Cohere estudia una nueva línea de crédito de 300 millones de dólares.", "rumoured"),
        ("it", "Cohere studia una nuova emissione dopo il prestito da 300 milioni di dollari ottenuto.", "asserted"),
        ("it", "Cohere valuta un prestito da 300 milioni di dollari già firmato.", "asserted"),
        ("it", "Cohere valuta un nuovo prestito da 300 milioni di dollari.", "rumoured"),
        ("fr", "Bloomberg, cité par Les Échos, évoque une levée de 300 millions de dollars pour Cohere.", "rumoured"),
        ("fr", "Cohere n'était pas en négociations quand elle a levé 300 millions de dollars.", "asserted"),
        ("de", "Amazon ist nicht dabei, 300 Millionen Dollar hat Cohere dennoch eingesammelt.", "asserted"),
        ("de", "Cohere ist nicht dabei, 300 Millionen Dollar einzusammeln.", "denied"),
        ("de", "Es ist nicht wahr, dass Cohere 300 Millionen Dollar sucht.", "denied"),
        ("de", "Nicht wahr ist, dass Cohere mit 300 Millionen Dollar bewertet wird.", "denied"),
        ("fr", "Il n'est pas exact que Cohere lève 300 millions de dollars.", "denied"),
        ("es", "No es exacto que Cohere capte 300 millones de dólares.", "denied"),
        ("it", "Non è esatto che Cohere raccolga 300 milioni di dollari.", "denied"),
    ],
)
def test_doubt_and_denial_of_their_own_sum_alone(lang: str, text: str, status: str) -> None:
    figure = one(text, lang=lang)
    assert (figure.low, figure.status) == (300_000_000, status)


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        (
            "es",
            "",
            "Amazon anunció una inversión de 5.000 millones de dólares para ampliar su alianza con Anthropic.",
            {"Anthropic investment Amazon 5000m USD"},
        ),
        (
            "fr",
            "",
            "SoftBank a annoncé un investissement de 30 milliards de dollars pour agrandir sa part dans OpenAI.",
            {"OpenAI investment SoftBank 30000m USD"},
        ),
        ("fr", "", "OpenAI a annoncé un investissement de 2 milliards d'euros pour agrandir son campus.", set()),
        (
            "es",
            "",
            "Con Amazon, sus inversiones en Anthropic suman 8.000 millones de dólares; las inversiones llegarán a "
            "25.000 millones.",
            {"Anthropic investment Amazon 8000m USD", "Anthropic investment Amazon 25000m USD"},
        ),
        (
            "de",
            "Mistral AI wächst",
            "Le Chat, gestartet 2024, bringt dem Unternehmen 300 Millionen Euro Umsatz.",
            set(),
        ),
        # what comes in with a round
        (
            "it",
            "",
            "Compreso l'ultimo round, Cohere ha raccolto 450 milioni di dollari.",
            {"Cohere total_raised 450m USD"},
        ),
        (
            "de",
            "",
            "Inklusive der neuen Runde, in der Salesforce 50 Millionen Dollar gab, hat Cohere 450 Millionen Dollar "
            "erhalten.",
            {"Cohere investment Salesforce 50m USD", "Cohere total_raised 450m USD"},
        ),
        (
            "es",
            "",
            "Contando esta ronda, en la que Salesforce puso 50 millones de dólares, Cohere ha captado 450 millones de "
            "dólares.",
            {"Cohere investment Salesforce 50m USD", "Cohere total_raised 450m USD"},
        ),
        (
            "it",
            "",
            "Contando questo round, in cui Salesforce ha messo 50 milioni di dollari, Cohere ha raccolto 450 milioni "
            "di dollari.",
            {"Cohere investment Salesforce 50m USD", "Cohere total_raised 450m USD"},
        ),
        (
            "fr",
            "",
            "En comptant ce tour, Cohere a levé 450 millions de dollars, dont 100 millions apportés par les nouveaux "
            "investisseurs.",
            {"Cohere total_raised 450m USD"},
        ),
        (
            "de",
            "",
            "Die neue Runde eingerechnet, hat Cohere 450 Millionen Dollar eingesammelt, davon 100 Millionen von neuen "
            "Investoren.",
            {"Cohere total_raised 450m USD"},
        ),
        # sums in order, and what is lent on
        (
            "de",
            "",
            "OpenAI und Anthropic werden mit 852 bzw. 380 Milliarden Dollar bewertet.",
            {"OpenAI valuation 852000m USD", "Anthropic valuation 380000m USD"},
        ),
        ("fr", "", "Anthropic a prêté 2 milliards de dollars à ses clients.", set()),
        ("es", "", "Anthropic prestó 2.000 millones de dólares a sus clientes.", set()),
        ("it", "", "Anthropic ha prestato 2 miliardi di dollari ai propri clienti.", set()),
        ("de", "", "Anthropic lieh seinen Kunden 2 Milliarden Dollar.", set()),
        ("en", "", "Anthropic lent $2 billion to its customers.", set()),
    ],
)
def test_whose_money_it_is_and_what_it_is_part_of(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Il ritmo dei ricavi di Cohere: 150 milioni di dollari l'anno.", "run-rate"),
        ("Cohere macina ricavi a una velocità di 150 milioni di dollari l'anno.", "run-rate"),
        ("A questo passo, i ricavi di Cohere sono di 150 milioni di dollari l'anno.", "run-rate"),
        ("I ricavi di Cohere sono pari a 150 milioni di dollari l'anno.", None),
    ],
)
def test_a_pace_in_other_words(text: str, period: str | None) -> None:
    assert [figure.period for figure in read(text, lang="it").figures] == [period]
