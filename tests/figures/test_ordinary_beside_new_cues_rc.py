"""Ordinary Spanish and Italian sentences beside words that elsewhere deny, grant a worth, end a trading day or add up.

With their like in the other languages.
"""

from __future__ import annotations

import pytest

from tests.figures.newsroom import line, one, read, told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Correction: an article about Cohere's $500 million round misspelt the name of its investor."),
        ("fr", "Rectificatif : dans un article sur la levée de 500 millions de dollars de Cohere, "
               "nous avons mal écrit le nom de l'investisseur."),
        ("es", "Corrección: en un artículo sobre la ronda de 500 millones de dólares de Cohere "
               "dimos mal el nombre del inversor."),
        ("es", "Fe de errores: en la noticia sobre Cohere, la ronda fue de 500 millones de dólares."),
        ("it", "Correzione: in un articolo sul round da 500 milioni di dollari di Cohere "
               "abbiamo sbagliato il nome dell'investitore."),
        ("es", "Cohere captó 500 millones de dólares, y nadie los ha ofrecido antes en una sola ronda."),
        ("it", "Cohere ha raccolto 500 milioni di dollari, una somma che nessuno le aveva offerto in passato."),
    ],
)  # fmt: skip
def test_what_is_not_corrected_stands(lang: str, text: str) -> None:
    assert [(line(figure), figure.status) for figure in read(text, lang=lang).figures] == [
        ("Cohere amount_raised 500m USD", "asserted")
    ]


def test_an_article_with_an_elided_article_is_corrected() -> None:
    text = "Correzione: l'articolo di ieri su Cohere diceva che vale 18 miliardi di dollari, mentre ne vale 7 miliardi."
    statuses = {line(figure): figure.status for figure in read(text, lang="it").figures}
    assert statuses == {"Cohere valuation 18000m USD": "denied", "Cohere valuation 7000m USD": "asserted"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere reached its goal: a valuation of $7 billion."),
        ("fr", "Cohere a atteint son objectif : une valorisation de 7 milliards de dollars."),
        ("de", "Cohere hat sein Ziel erreicht: eine Bewertung von 7 Milliarden Dollar."),
        ("es", "Cohere logró su objetivo: una valoración de 7.000 millones de dólares."),
        ("it", "Cohere ha realizzato la sua ambizione: una valutazione di 7 miliardi di dollari."),
        ("en", "At the close of trading, Cohere confirmed that it was valued at $7 billion."),
        ("fr", "À la clôture des marchés, Cohere a confirmé être valorisée 7 milliards de dollars."),
        ("es", "Al cierre de la jornada, Cohere confirmó que estaba valorada en 7.000 millones de dólares."),
        ("es", "Cohere, valorada en 7.000 millones de dólares tras el cierre de la semana pasada, prepara otra ronda."),
        ("es", "Al cierre del tercer trimestre, Cohere estaba valorada en 7.000 millones de dólares."),
        ("de", "Zum Börsenschluss bestätigte Cohere, dass es mit 7 Milliarden Dollar bewertet wird."),
        ("it", "Alla chiusura degli scambi Cohere ha confermato di essere valutata 7 miliardi di dollari."),
    ],
)
def test_a_value_reached_or_told_when_trading_ends(lang: str, text: str) -> None:
    figure = one(text, lang=lang)
    assert (line(figure), figure.status) == ("Cohere valuation 7000m USD", "asserted")


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("I finanziatori le accordano 500 milioni di dollari di debito.", "Cohere debt_raised 500m USD"),
        ("Gli investitori le attribuiscono 7 miliardi di dollari.", "Cohere valuation 7000m USD"),
    ],
)
def test_what_lenders_grant_is_no_value(text: str, figure: str) -> None:
    assert told(text, "Cohere", "it") == {figure}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("it", "A Cohere i giudici le riconobbero 10 milioni di dollari."),
        ("it", "Cohere si è vista assegnare 200 milioni di dollari."),
        ("es", "La ciudad de Nueva York paga 10 millones de dólares a Cohere."),
        ("it", "La città di Milano paga 5 milioni di euro a Cohere."),
        ("de", "Die Stadt Köln zahlt Cohere 10 Millionen Euro."),
        ("fr", "La ville de Lyon a payé 10 millions d'euros à Cohere."),
        ("es", "La deuda fiscal de 2025 de Cohere asciende a 5 millones de dólares."),
    ],
)
def test_what_is_nobodys_money_for_a_stake(lang: str, text: str) -> None:
    reading = read(text, lang=lang)
    assert (list(reading.figures), len(reading.set_aside)) == ([], 1)


def test_new_shares_of_ours_are_bought() -> None:
    text = "Microsoft compró acciones de nueva emisión de Cohere por valor de 100 millones de dólares."
    assert told(text, lang="es") == {"Cohere investment Microsoft 100m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Nvidia a réalisé un chiffre d'affaires de 57 milliards de dollars au troisième trimestre fiscal 2026."),
        ("es", "Nvidia ingresó 57.000 millones de dólares en el tercer trimestre fiscal de 2026."),
        ("it", "Nvidia ha ricavi per 57 miliardi di dollari nel terzo trimestre fiscale 2026."),
    ],
)
def test_a_fiscal_quarter_is_the_companys(lang: str, text: str) -> None:
    assert one(text, lang=lang).period == "2026-Q3"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("es", "Los ingresos de Nvidia en el primer semestre fiscal de 2026 sumaron 90.000 millones de dólares."),
        ("it", "I ricavi di Nvidia nel primo semestre fiscale 2026 sono stati di 90 miliardi di dollari."),
    ],
)
def test_so_is_a_fiscal_half(lang: str, text: str) -> None:
    figure = one(text, lang=lang)
    assert (figure.period, figure.status) == ("2026-H1", "asserted")


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Half of Cohere's revenue, which was $200 million, comes from banks."),
        ("de", "Die Hälfte des Umsatzes von Cohere, der bei 200 Millionen Dollar lag, kommt von Banken."),
        ("es", "El grueso de los ingresos de Cohere, que fueron de 200 millones de dólares, viene de empresas."),
    ],
)
def test_all_of_its_sales_told_beside_a_part_of_them(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cohere revenue 200m USD"}


def test_a_loan_to_be_negotiated_is_a_rumour() -> None:
    assert one("Cohere negozierà un prestito da 500 milioni di dollari.", lang="it").status == "rumoured"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "OpenAI has signed huge contracts with Oracle and AMD. In total, $1.4 trillion."),
        ("fr", "OpenAI a pris des engagements énormes avec Oracle et AMD. En tout, 1 400 milliards de dollars."),
        ("de", "OpenAI hat riesige Verträge mit Oracle und AMD geschlossen. Insgesamt 1,4 Billionen Dollar."),
        ("es", "OpenAI ha firmado contratos enormes con Oracle y AMD. En total, 1,4 billones de dólares."),
        ("it", "Le promesse di OpenAI: 250 miliardi a Microsoft, 300 a Oracle. In tutto 1.400 miliardi di dollari."),
    ],
)
def test_all_that_was_promised_is_nothing_raised(lang: str, text: str) -> None:
    assert told(text, "OpenAI", lang) == set()


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("es", "OpenAI ha captado 40.000 millones de dólares. En total, 64.000 millones de dólares."),
        ("it", "OpenAI ha raccolto 40 miliardi di dollari. In tutto 64 miliardi di dollari."),
    ],
)
def test_all_that_was_raised_is(lang: str, text: str) -> None:
    assert "OpenAI total_raised 64000m USD" in told(text, "OpenAI", lang)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "OpenAI's users reach 800 million and its revenue $13 billion."),
        ("fr", "Les utilisateurs d'OpenAI dépassent 800 millions et son chiffre d'affaires 13 milliards de dollars."),
        ("es", "Los usuarios de OpenAI superan los 800 millones y sus ingresos llegan a 13.000 millones de dólares."),
        ("de", "Die Nutzer von OpenAI kommen auf 800 Millionen und der Umsatz auf 13 Milliarden Dollar."),
        ("es", "Los usuarios de OpenAI llegan a 800 millones y sus ingresos a 13.000 millones de dólares."),
        ("it", "Gli utenti di OpenAI arrivano a 800 milioni e i ricavi a 13 miliardi di dollari."),
    ],
)  # fmt: skip
@pytest.mark.parametrize("as_title", [False, True])
def test_users_are_no_money(lang: str, text: str, as_title: bool) -> None:
    figures = told("Weiter." if as_title else text, text if as_title else "", lang)
    assert figures == {"OpenAI revenue 13000m USD"}
