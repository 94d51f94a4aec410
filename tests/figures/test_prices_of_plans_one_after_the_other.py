"""Plans of which an article has named the company once, then tells each by its own word; what readers pay in all."""

from __future__ import annotations

import pytest

from .price_desk import expected, prices

_PLANS = """
    Hugging Face: Hugging Face Pro, month, 9 USD
    Hugging Face: Hugging Face Team, user/month, 20 USD
    Hugging Face: Hugging Face Enterprise, user/month, 50.. USD
"""


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            "Hugging Face earns in small coins. A Pro account costs $9 a month. "
            "Team is $20 per user per month, and Enterprise starts at $50 per user per month.",
        ),
        (
            "en",
            "Hugging Face sells subscriptions. Its Pro account costs $9 a month, Team $20 per user per month, "
            "and Enterprise starts at $50 per user per month.",
        ),
        (
            "de",
            "Hugging Face wird zehn. Ein Pro-Konto kostet 9 Dollar im Monat, Team 20 Dollar je Nutzer und Monat, "
            "Enterprise beginnt bei 50 Dollar je Nutzer und Monat.",
        ),
        (
            "fr",
            "Hugging Face a dix ans. Un compte Pro coûte 9 dollars par mois, Team 20 dollars par utilisateur et par "
            "mois, et Enterprise commence à 50 dollars par utilisateur et par mois.",
        ),
        (
            "es",
            "Hugging Face vende suscripciones. Una cuenta Pro cuesta 9 dólares al mes, Team 20 dólares por usuario y "
            "mes, y Enterprise empieza en 50 dólares por usuario y mes.",
        ),
        (
            "it",
            "Hugging Face vende abbonamenti. Un account Pro costa 9 dollari al mese, Team 20 dollari per utente al "
            "mese, ed Enterprise parte da 50 dollari per utente al mese.",
        ),
    ],
)
def test_each_plan_by_its_own_word(lang: str, text: str) -> None:
    assert prices(text, lang=lang, title="Hugging Face") == expected(_PLANS)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Jusqu'au 31 mars, qui vient d'un concurrent paie Plus 11,50 dollars par mois les deux premiers mois."),
        ("es", "Hasta el 31 de marzo, quien llega de fuera paga Plus 11,50 dólares al mes los dos primeros meses."),
        ("it", "Fino al 31 marzo chi arriva da un concorrente paga Plus 11,50 dollari al mese per i primi due mesi."),
    ],
)
def test_a_plans_word_right_before_its_sum(lang: str, text: str) -> None:
    lead = {
        "fr": "ChatGPT Business coûte 29 dollars par utilisateur et par mois.",
        "es": "ChatGPT Business cuesta 29 dólares por usuario y mes.",
        "it": "ChatGPT Business costa 29 dollari per utente al mese.",
    }[lang]
    told = prices(f"{lead}\n\n{text}", lang=lang)
    assert "OpenAI: ChatGPT Plus, month, 11.5 USD [promotional]" in told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Claude Pro costs 18 euros a month. One reader spends 741 euros a year on all her subscriptions."),
        (
            "de",
            "Claude Pro kostet 18 Euro im Monat. Ein Leser hat ausgerechnet, dass er für alle 741 Euro im Jahr zahlt.",
        ),
        (
            "de",
            "Claude Pro kostet 18 Euro im Monat. Unsere Leserin, die für alle Abos 741 Euro im Jahr ausgibt, klagt.",
        ),
        ("fr", "Claude Pro coûte 18 euros par mois. Un lecteur dépense 741 euros par an pour tous ses abonnements."),
        ("es", "Claude Pro cuesta 18 euros al mes. Un lector gasta 741 euros al año en todas sus suscripciones."),
        ("it", "Claude Pro costa 18 euro al mese. Un lettore spende 741 euro all'anno per tutti i suoi abbonamenti."),
    ],
)
def test_what_a_reader_pays_in_all_is_no_price(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == ["Anthropic: Claude Pro, month, 18 EUR"]


@pytest.mark.parametrize(
    ("lang", "heads", "per", "cells"),
    [
        ("en", ("Plan", "Price per month"), "€{} per user", ("Team, billed annually", "Pro, students")),
        ("de", ("Tarif", "Preis pro Monat"), "{} € pro Nutzer", ("Team, jährlich abgerechnet", "Pro, Studierende")),
        ("fr", ("Offre", "Prix par mois"), "{} € par utilisateur", ("Team, facturation annuelle", "Pro, étudiants")),
        ("es", ("Plan", "Precio al mes"), "{} € por usuario", ("Team, facturación anual", "Pro, estudiantes")),
        ("it", ("Piano", "Prezzo al mese"), "{} € per utente", ("Team, fatturazione annuale", "Pro, studenti")),
    ],
)
def test_a_row_that_says_behind_a_comma_how_its_plan_is_paid(
    lang: str, heads: tuple[str, str], per: str, cells: tuple[str, str]
) -> None:
    rows = (heads, ("Le Chat Pro", "€18"), (cells[0], per.format(25)), (cells[1], "€6"))
    lines = "".join(f"<tr><td>{name}</td><td>{price}</td></tr>" for name, price in rows)
    page = f"<html><body><main><table>{lines.replace('td>', 'th>', 4)}</table></main></body></html>"
    assert prices(page, lang=lang) == expected("""
        Mistral AI: Le Chat Pro, month, 18 EUR
        Mistral AI: Le Chat Pro, month, 6 EUR [student]
        Mistral AI: Le Chat Team, user/month, 25 EUR [annual-billing]
    """)


def test_a_plan_behind_a_comma_under_its_whole_name() -> None:
    text = "Hasta ahora la suscripción, Wenxin Yiyan Pro, costaba 59,9 yuanes al mes."
    assert prices(text, lang="es", title="Baidu") == ["Baidu: Wenxin Yiyan Pro, month, 59.9 CNY"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "ChatGPT Plus now costs $22 a month; Pro remains at $200 a month."),
        ("de", "ChatGPT Plus kostet jetzt 22 Dollar im Monat, Pro bleibt bei 200 Dollar im Monat."),
        ("fr", "ChatGPT Plus coûte désormais 22 dollars par mois ; Pro reste à 200 dollars par mois."),
    ],
)
def test_a_plan_that_stays_behind_one_that_moves(lang: str, text: str) -> None:
    assert prices(text, lang=lang, title="OpenAI") == expected("""
        OpenAI: ChatGPT Plus, month, 22 USD
        OpenAI: ChatGPT Pro, month, 200 USD
    """)
