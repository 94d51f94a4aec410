"""All that a company has taken in so far, what its only round brought and its notes, and money that is none of it."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

MONEY = {
    "en": "$720 million",
    "de": "720 Millionen Dollar",
    "fr": "720 millions de dollars",
    "es": "720 millones de dólares",
    "it": "720 milioni di dollari",
}


def read(lang: str, text: str) -> set[str]:
    return told(text.replace("{A}", MONEY[lang]), lang=lang)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Poolside has already hoovered up {A}, Crunchbase counts."),
        ("en", "Poolside is three years old. The startup has so far devoured {A}."),
        ("en", "By our count Poolside has been entrusted with {A} since May 2023."),
        ("en", "Poolside has scooped up {A} since it was founded."),
        ("en", "Poolside has reeled in {A} from venture capitalists since April 2023."),
        ("de", "Poolside hat schon {A} eingeworben, zählt Crunchbase."),
        ("de", "Poolside ist drei Jahre alt. Das Start-up hat inzwischen {A} geschluckt."),
        ("de", "Seit Mai 2023 hat Poolside {A} zusammengetragen."),
        ("fr", "Poolside a déjà empoché {A}, d'après Crunchbase."),
        ("fr", "Poolside a trois ans. La start-up a déjà avalé {A}."),
        ("fr", "Poolside a amassé {A} depuis mai 2023."),
        ("es", "Poolside ya ha reunido {A}, cuenta Crunchbase."),
        ("es", "Poolside tiene tres años. La startup ha captado ya {A}."),
        ("es", "Poolside ha acumulado {A} desde mayo de 2023."),
        ("it", "Poolside ha già rastrellato {A}, conta Crunchbase."),
        ("it", "Poolside ha tre anni. La startup ha già ingoiato {A}."),
        ("it", "Poolside ha messo insieme {A} da maggio 2023."),
    ],
)
def test_all_that_a_company_has_taken_in(lang: str, text: str) -> None:
    assert read(lang, text) == {"Poolside total_raised 720m USD"}


@pytest.mark.parametrize(
    ("lang", "text", "figures"),
    [
        ("en", "Poolside has already collected {A} this year.", {"Poolside amount_raised 720m USD"}),
        ("en", "Poolside has already received {A} of the pledged $1 billion.", set()),
        ("en", "Poolside has already obtained {A} of debt.", {"Poolside debt_raised 720m USD"}),
        ("en", "Poolside has already taken in {A} from customers.", {"Poolside revenue 720m USD"}),
        ("en", "Poolside has already been handed {A} by Nvidia.", {"Poolside investment Nvidia 720m USD"}),
        ("en", "Poolside's campus in Texas has already swallowed {A}.", set()),
        ("en", "Writer, which competes with Poolside, has already pulled in {A}.", set()),
        ("de", "Das Rechenzentrum von Poolside hat bereits {A} geschluckt.", set()),
        ("de", "Poolside hat bereits {A} Kredit aufgenommen.", {"Poolside debt_raised 720m USD"}),
        ("de", "Poolside hat schon {A} von Nvidia bekommen.", {"Poolside investment Nvidia 720m USD"}),
        ("fr", "Poolside a déjà touché {A} de ses abonnés.", {"Poolside revenue 720m USD"}),
        ("es", "Poolside ya ha recibido {A} de Nvidia.", {"Poolside investment Nvidia 720m USD"}),
        ("it", "Poolside ha già incassato {A} dai clienti.", {"Poolside revenue 720m USD"}),
    ],
)
def test_what_is_no_total(lang: str, text: str, figures: set[str]) -> None:
    assert read(lang, text) == figures


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Poolside waits. Its sole round to date netted {A}."),
        ("en", "Poolside's last fundraising totalled {A}."),
        ("en", "Poolside's second round was worth {A}."),
        ("de", "Poolside wartet. Ihre bisher einzige Kapitalerhöhung erlöste {A}."),
        ("fr", "Poolside attend. Son unique levée à ce jour lui a procuré {A}."),
        ("es", "Poolside espera. Su única ronda hasta ahora le reportó {A}."),
        ("it", "Poolside aspetta. Il suo unico round a oggi ha fruttato {A}."),
    ],
)
def test_one_round_so_far_is_no_total(lang: str, text: str) -> None:
    assert read(lang, text) == {"Poolside amount_raised 720m USD"}


@pytest.mark.parametrize(
    ("lang", "text", "figures"),
    [
        ("en", "The price in Poolside's last round came to {A}.", {"Poolside valuation 720m USD"}),
        ("en", "Poolside's last round took all that it has raised to {A}.", {"Poolside total_raised 720m USD"}),
        ("en", "Sales since Poolside's last round came to {A}.", {"Poolside revenue 720m USD"}),
        ("es", "La valoración en la última ronda de Poolside fue de {A}.", {"Poolside valuation 720m USD"}),
    ],
)
def test_what_a_round_did_not_bring(lang: str, text: str, figures: set[str]) -> None:
    assert read(lang, text) == figures


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Part of it was paid by Baidu's exchangeable bonds, which pulled in {A}."),
        ("en", "Baidu's note sale handed it {A}."),
        ("de", "Bezahlt wurde es mit Umtauschanleihen von Baidu, die {A} einspielten."),
        ("fr", "Les obligations de Baidu ont apporté {A}."),
        ("es", "Los bonos de Baidu le proporcionaron {A}."),
        ("it", "Le obbligazioni di Baidu hanno reso {A}."),
    ],
)
def test_what_notes_bring_is_debt(lang: str, text: str) -> None:
    assert read(lang, text) == {"Baidu debt_raised 720m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Interest on Baidu's bonds came to {A}."),
        ("en", "Bids for Baidu's notes amounted to {A}."),
        ("en", "Groq's fees for the loan came to {A}."),
        ("en", "Groq's gain on its notes was {A}."),
        ("de", "Die Zinsen auf die Anleihen von Baidu betrugen {A}."),
        ("fr", "Les intérêts sur les obligations de Baidu s'élevaient à {A}."),
        ("es", "Los intereses de los bonos de Baidu sumaron {A}."),
        ("it", "Gli interessi sulle obbligazioni di Baidu ammontavano a {A}."),
    ],
)
def test_what_notes_cost_is_nothing(lang: str, text: str) -> None:
    assert read(lang, text) == set()


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Poolside bagged {A} in state aid."),
        ("en", "Poolside pocketed {A} in licence fees."),
        ("en", "Poolside pulled in {A} from the ministry for a three-year order."),
        ("de", "Poolside hat {A} an Fördergeldern kassiert."),
        ("de", "Poolside hat {A} an Tantiemen bekommen."),
        ("fr", "Poolside a empoché {A} de redevances."),
        ("fr", "Poolside a obtenu {A} de l'armée pour un contrat."),
        ("es", "Poolside ha obtenido {A} en indemnizaciones."),
        ("es", "Poolside ha conseguido {A} del ejército por un contrato."),
        ("it", "Poolside ha incassato {A} di risarcimenti."),
        ("it", "Poolside ha ottenuto {A} in aiuti di Stato."),
    ],
)
def test_money_for_no_share_is_nothing(lang: str, text: str) -> None:
    assert read(lang, text) == set()
