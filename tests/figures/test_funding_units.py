"""A currency or a magnitude that a text tells once for all its sums."""

from __future__ import annotations

from decimal import Decimal

import pytest

from pipeline.figures.funding.sentence.units import Unit, stated_unit, unit_in
from pipeline.figures.funding.sentence.words import words_of
from pipeline.figures.running_text import RunningText
from tests.figures.newsroom import article, told

MILLION, BILLION = Decimal(10) ** 6, Decimal(10) ** 9


@pytest.mark.parametrize(
    ("lang", "sentence", "unit"),
    [
        ("en", "All amounts are in Canadian dollars unless noted otherwise.", Unit("CAD")),
        ("en", "Renminbi, unless otherwise stated.", Unit("CNY")),
        ("en", "Yuan unless marked; seven of them make a dollar.", Unit("CNY")),
        ("en", "(Sums in Hong Kong dollars.)", Unit("HKD")),
        ("en", "Dollar figures are Canadian.", Unit("CAD")),
        ("en", "Everything is in euros unless we mark it.", Unit("EUR")),
        ("en", "Figures: US$ m", Unit("USD", MILLION)),
        ("en", "Amounts are in US dollars, in millions.", Unit("USD", MILLION)),
        ("de", "Alle Beträge in Millionen Euro, sofern nicht anders angegeben.", Unit("EUR", MILLION)),
        ("de", "Angaben in Mrd. Dollar", Unit("USD", BILLION)),
        ("de", "Wenn nicht anders vermerkt, sind alle Summen in Yuan.", Unit("CNY")),
        ("fr", "Tous les montants sont en dollars canadiens, sauf mention contraire.", Unit("CAD")),
        ("fr", "Sauf indication contraire, les sommes sont en yuans.", Unit("CNY")),
        ("es", "Todas las cifras están en millones de euros, salvo que se indique otra cosa.", Unit("EUR", MILLION)),
        ("es", "Los importes se dan en dólares canadienses.", Unit("CAD")),
        ("it", "Importi in milioni di euro, salvo diversa indicazione.", Unit("EUR", MILLION)),
        ("it", "Tutte le cifre sono in yuan, se non diversamente indicato.", Unit("CNY")),
    ],
)
def test_a_sentence_sets_what_sums_are_in(lang: str, sentence: str, unit: Unit) -> None:
    text = f"Vorab 7, 8.\n\n{sentence}\n\nThen it went on."
    assert stated_unit(RunningText(article(text, lang=lang)), words_of(lang)) == unit


@pytest.mark.parametrize(
    "sentence",
    [
        "The figures for 2024 were good, the company told investors in a letter.",
        "Revenue figures are in line with what the market had hoped for.",
        "All figures of $5 million and more are listed in euros.",
        "Unless something happens, the money is gone.",
    ],
)
def test_other_sentences_set_nothing(sentence: str) -> None:
    assert not stated_unit(RunningText(article(sentence)), words_of("en")).is_told


@pytest.mark.parametrize(
    ("lang", "header", "unit"),
    [
        ("en", "Revenue (US$ bn)", Unit("USD", BILLION)),
        ("en", "Valuation, $m", Unit("USD", MILLION)),
        ("en", "(millions)", Unit(None, MILLION)),
        ("en", "Raised to date (EUR)", Unit("EUR")),
        ("en", "Funding by company, US$ millions", Unit("USD", MILLION)),
        ("de", "Umsatz in Mio. Euro", Unit("EUR", MILLION)),
        ("de", "Bewertung (Mrd. $)", Unit("USD", BILLION)),
        ("fr", "Chiffre d'affaires (M€)", Unit("EUR", MILLION)),
        ("fr", "Montant (en milliards de dollars)", Unit("USD", BILLION)),
        ("es", "Importe (miles de millones de dólares)", Unit("USD", BILLION)),
        ("it", "Ricavi (mln €)", Unit("EUR", MILLION)),
        ("en", "Amount", Unit()),
        ("en", "Raised in 2024", Unit()),
    ],
)
def test_a_header_gives_a_unit(lang: str, header: str, unit: Unit) -> None:
    assert unit_in(header, words_of(lang)) == unit


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Here is the list. Money in US$ bn.", Unit("USD", BILLION)),
        ("Revenue in millions of euros, by our count; the last column is what papers say.", Unit("EUR", MILLION)),
        ("It has raised billions of dollars since.", Unit()),
        ("It is worth several million euros.", Unit()),
    ],
)
def test_prose_gives_a_unit_behind_a_word_for_it(text: str, unit: Unit) -> None:
    assert unit_in(text, words_of("en"), prose=True) == unit


def test_a_shared_sign_takes_the_stated_currency_and_others_keep_theirs() -> None:
    text = (
        "All figures are in Canadian dollars unless we say so.\n\n"
        "Cohere raised $690 million at a valuation of US$7 billion in September 2025.\n\n"
        "Mistral AI raised €600 million ($900 million) in 2024."
    )
    assert told(text, "The year in money") == {
        "Cohere amount_raised 690m CAD",
        "Cohere valuation 7000m USD",
        "Mistral AI amount_raised 600m EUR",
    }


def test_bare_numbers_are_in_the_stated_currency() -> None:
    text = (
        "Yuan unless marked.\n\n"
        "Zhipu AI had revenue of 312 million in 2024.\n\n"
        "Moonshot AI raised 3.5 billion, at a valuation that in dollars is 4.3 billion."
    )
    assert told(text, "China's labs") == {
        "Zhipu AI revenue 312m CNY",
        "Moonshot AI amount_raised 3500m CNY",
        "Moonshot AI valuation 4300m USD",
    }


@pytest.mark.parametrize(
    ("lang", "text", "figure"),
    [
        ("de", "Alle Angaben in kanadischen Dollar.\n\nCohere hat 500 Millionen Dollar eingesammelt.", "500m CAD"),
        (
            "fr",
            "Montants en dollars canadiens.\n\nCohere a levé 500 millions de dollars.",
            "500m CAD",
        ),
        ("es", "Todas las cifras están en dólares canadienses.\n\nCohere recaudó 500 millones de dólares.", "500m CAD"),
        ("it", "Tutte le cifre sono in dollari canadesi.\n\nCohere ha raccolto 500 milioni di dollari.", "500m CAD"),
    ],
)
def test_a_bare_dollar_in_other_languages(lang: str, text: str, figure: str) -> None:
    assert told(text, "Cohere", lang) == {f"Cohere amount_raised {figure}"}


def test_one_sign_of_two_countries() -> None:
    text = "All amounts in Chinese yuan.\n\nMoonshot AI raised ¥3.5 billion in its Series C."
    assert told(text, "Moonshot AI") == {"Moonshot AI amount_raised 3500m CNY"}
