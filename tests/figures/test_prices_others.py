"""Sums of other sellers, of the writer's own expenses and of whole companies are no plan's price."""

from __future__ import annotations

import pytest

from pipeline.cases.articles import extract_case
from pipeline.watchlist import guide_watch_list

PLANS = {
    "en": "Claude Pro is $20 a month, Claude Max $100.",
    "fr": "Claude Pro coûte 18 euros par mois, Claude Max 90 euros.",
    "de": "Claude Pro kostet 18 Euro im Monat, Claude Max 90 Euro.",
    "es": "Claude Pro cuesta 18 euros al mes, Claude Max 90 euros.",
    "it": "Claude Pro costa 18 euro al mese, Claude Max 90 euro.",
}
OTHERS = [
    ("en", "Synthesia, a maker of talking heads, charges $89 a month for its Max plan."),
    ("en", "At Synthesia, the Pro plan is $29 a month."),
    ("en", "Synthesia's Pro plan costs $29 a month."),
    ("en", "The rival Synthesia wants $29 a month."),
    ("en", "Our sponsor is Papertrail, filing from $19 a month."),
    ("en", "This page is brought to you by Papertrail: filing from $19 a month."),
    ("en", "You can support this podcast for $6 a month."),
    ("en", "Our law firm pays $900 a year for databases."),
    ("en", "My landlord charges $1,900 a month."),
    ("en", "For thirty desks, that added up to $7,200 a year."),
    ("en", "A junior editor in Porto earns $1,400 a month."),
    ("en", "It had $410 million in the bank, and spends $30 million a month."),
    ("fr", "Chez Synthesia, l'offre Pro est à 27 euros par mois."),
    ("fr", "Notre cabinet paie 900 euros par an de bases de données."),
    ("fr", "Notre partenaire est Papeterie, le classement dès 19 euros par mois."),
    ("de", "Bei Synthesia kostet das Pro-Abo 27 Euro im Monat."),
    ("de", "Unsere Kanzlei zahlt 900 Euro im Jahr für Datenbanken."),
    ("de", "Diese Folge wird präsentiert von Aktenfix: Ablage ab 19 Euro im Monat."),
    ("es", "El plan Pro de Synthesia cuesta 27 euros al mes."),
    ("es", "Nuestro bufete paga 900 euros al año en bases de datos."),
    ("es", "Nuestro patrocinador es Archivex, archivo desde 19 euros al mes."),
    ("it", "Il piano Pro di Synthesia costa 27 euro al mese."),
    ("it", "Il nostro studio paga 900 euro all'anno di banche dati."),
    ("it", "Il nostro sponsor è Archivex, archivio da 19 euro al mese."),
]


def _prices(text: str, lang: str) -> list[tuple[str, str]]:
    case = {"id": "x", "url": "https://news.example/a", "title": "", "lang": lang, "published": "2025-10-10"}
    read = extract_case({**case, "content_type": "text/plain", "body": text}, guide_watch_list())
    return [(figure["product"], figure["low"] or figure["high"]) for figure in read["figures"]]


@pytest.mark.parametrize(("lang", "text"), OTHERS)
def test_what_others_charge_or_one_pays_is_no_plans_price(lang: str, text: str) -> None:
    assert _prices(f"{PLANS[lang]} {text}", lang) == _prices(PLANS[lang], lang)


@pytest.mark.parametrize(
    ("text", "price"),
    [
        ("For a team of five, Claude Team is $30 per user a month.", ("Claude Team", "30")),
        ("Team costs $30 per user a month.", ("Claude Team", "30")),
        ("The Team plan is $30 per user a month.", ("Claude Team", "30")),
        ("Anthropic charges $30 per user a month for Claude Team.", ("Claude Team", "30")),
    ],
)
def test_a_plan_of_the_text_is_still_read(text: str, price: tuple[str, str]) -> None:
    assert price in _prices(f"{PLANS['en']} {text}", "en")


def test_what_a_plan_comes_to_when_a_year_is_paid_is_its_price() -> None:
    told = "Claude Max is $100 a month. Billed yearly, it comes to $85 a month."
    assert _prices(told, "en") == [("Claude Max", "100"), ("Claude Max", "85")]
    assert _prices(f"{PLANS['en']} With ten people that comes to $2,400 a year.", "en") == _prices(PLANS["en"], "en")


@pytest.mark.parametrize(
    "text",
    [
        "Those who enrol at a university get it for $9 a month.",
        "Anyone studying at a college pays $9 a month.",
        "With a university address it is $9 a month.",
    ],
)
def test_who_studies_pays_a_students_price(text: str) -> None:
    case = {"id": "x", "url": "https://news.example/a", "title": "", "lang": "en", "published": "2025-10-10"}
    body = f"Claude Pro is $20 a month. {text}"
    read = extract_case({**case, "content_type": "text/plain", "body": body}, guide_watch_list())
    assert [figure["conditions"] for figure in read["figures"]] == [[], ["student"]]


def test_a_model_that_nobody_told_of_is_not_the_one_before() -> None:
    told = "Gemini 3 Flash is $0.50 per million input tokens and $3 per million output tokens."
    other = "Second, MiniMax. M2.1 is sold at $0.30 per million input tokens and $1.20 per million output tokens."
    read = _prices(f"{told} {other}", "en")
    assert [price for price in read if price[0] == "Gemini 3 Flash"] == [
        ("Gemini 3 Flash", "0.5"),
        ("Gemini 3 Flash", "3"),
    ]


def test_a_version_of_a_model_told_whole_is_that_model() -> None:
    told = "DeepSeek-V3 was cheap. V3 costs $0.27 per million input tokens."
    assert _prices(told, "en") == [("DeepSeek-V3", "0.27")]
