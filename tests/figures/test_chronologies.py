"""Chronologies set as tables, what backers gave in brackets behind a round, and tables of contracts."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.cases.shape import snapshot_of
from pipeline.read import read_snapshot
from pipeline.watchlist import guide_watch_list
from tests.figures.newsroom import line, told


def page(lang: str, body: str, title: str = "") -> dict[str, str | None]:
    """Return the figures of a page of plain text, each with its date."""
    case = {
        "id": "1",
        "url": "https://wiki.example/1",
        "title": title,
        "lang": lang,
        "published": "2026-09-01",
        "content_type": "text/plain",
        "body": body,
    }
    read = read_snapshot(snapshot_of(case), guide_watch_list(), lang=lang, title=title, published=date(2026, 9, 1))
    return {line(figure): figure.as_of for figure in read.reading.figures}


def table(*rows: str) -> str:
    """Write a table of plain text, its header first."""
    width = rows[0].count("|") + 1
    return "\n".join([f"| {rows[0]} |", "|" + "---|" * width, *(f"| {row} |" for row in rows[1:])])


@pytest.mark.parametrize(
    ("lang", "rows"),
    [
        (
            "en",
            [
                "When | What happened",
                "2025-03 | Perplexity raises $300M at $9B (Accel, IVP)",
                "May 2025 | Spending plans of three clouds (~$210B)",
                "2025-08-20 | Poolside: $200M in debt (two banks)",
                "2025-11 | Nvidia passes $4T in market cap",
                "2026-01 | Meta: mark of -$900M on Scale AI",
            ],
        ),
        (
            "fr",
            [
                "Quand | Fait",
                "2025-03 | Perplexity lève 300 M$ à 9 Md$ (Accel, IVP)",
                "mai 2025 | Capex annoncés de trois clouds (~210 Md$)",
                "2025-08-20 | Poolside : 200 M$ de dette (deux banques)",
                "2025-11 | Nvidia franchit 4 000 Md$ de capitalisation",
                "2026-01 | Meta : gain 900 M$ sur Scale AI",
            ],
        ),
        (
            "de",
            [
                "Zeit | Meilenstein",
                "2025-03 | Perplexity sammelt 300 Mio. $ bei 9 Mrd. $ ein (Accel, IVP)",
                "Mai 2025 | Ausgabenpläne dreier Clouds (~210 Mrd. $)",
                "2025-08-20 | Poolside: 200 Mio. $ Fremdkapital (zwei Banken)",
                "2025-11 | Nvidia erreicht 4 Bio. $ Marktkapitalisierung",
                "2026-01 | Meta: 900 Mio. $ Buchgewinn auf Scale AI",
            ],
        ),
        (
            "es",
            [
                "Fecha | Evento",
                "2025-03 | Perplexity levanta 300 M$ a 9.000 M$ (Accel, IVP)",
                "mayo de 2025 | Capex previsto de tres nubes (~210.000 M$)",
                "2025-08-20 | Poolside: 200 M$ de deuda (dos bancos)",
                "2025-11 | Nvidia alcanza los 4 billones de dólares de capitalización",
                "2026-01 | Meta: plusvalía 900 M$ en Scale AI",
            ],
        ),
        (
            "it",
            [
                "Data | Avvenimento",
                "2025-03 | Perplexity raccoglie 300 mln $ a 9 mld $ (Accel, IVP)",
                "maggio 2025 | Capex annunciato da tre cloud (~210 mld $)",
                "2025-08-20 | Poolside: 200 mln $ di debito (due banche)",
                "2025-11 | Nvidia arriva a 4.000 mld $ di capitalizzazione",
                "2026-01 | Meta: plusvalenza di 900 mln $ su Scale AI",
            ],
        ),
    ],
)
def test_each_row_of_a_chronology_is_read_as_a_line_of_prose_with_its_date(lang: str, rows: list[str]) -> None:
    assert page(lang, table(*rows)) == {
        "Perplexity amount_raised 300m USD": "2025-03",
        "Perplexity valuation 9000m USD": "2025-03",
        "Poolside debt_raised 200m USD": "2025-08-20",
    }


def test_a_chronology_without_names_is_about_the_company_of_the_title() -> None:
    rows = (
        "Data | Tappa",
        "maggio 2019 | Round seed da 5 mln €",
        "2023-11 | Serie B: 110 mln €, con Bosch",
        "2024 | Sede",
    )
    assert page("it", table(*rows), "La storia di Aleph Alpha") == {
        "Aleph Alpha amount_raised 5m EUR": "2019-05",
        "Aleph Alpha amount_raised 110m EUR": "2023-11",
    }


def test_a_row_of_a_stranger_is_not_given_to_the_company_of_the_row_above() -> None:
    rows = (
        "Date | Event",
        "2025-02 | Cohere raises $90M from old backers",
        "2025-03 | Writer raises $200M in new money",
    )
    assert page("en", table(*rows)) == {"Cohere amount_raised 90m USD": "2025-02"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere raised $900M (Nvidia $300M, Oracle $200M)."),
        ("en", "Cohere closes a $900 million round (Nvidia 300, Oracle 200)."),
        ("en", "Cohere: $900M at $9B ($300M from Nvidia, $200M from Oracle)"),
        ("fr", "Cohere lève 900 M$ (Nvidia 300 M$, Oracle 200 M$)."),
        ("fr", "Cohere : 900 M$ à 9 Md$ (Nvidia 300, Oracle 200)"),
        ("de", "Cohere sammelt 900 Mio. $ ein (Nvidia 300 Mio. $, Oracle 200 Mio. $)."),
        ("de", "Cohere schließt eine Runde über 900 Millionen Dollar ab (Nvidia 300, Oracle 200)."),
        ("es", "Cohere levanta 900 M$ (Nvidia 300 M$, Oracle 200 M$)."),
        ("es", "Cohere cierra una ronda de 900 millones de dólares (Nvidia 300, Oracle 200)."),
        ("it", "Cohere raccoglie 900 mln $ (Nvidia 300 mln $, Oracle 200 mln $)."),
        ("it", "Cohere: 900 mln $ a 9 mld $ (Nvidia 300, Oracle 200)"),
    ],
)
def test_brackets_behind_a_round_tell_what_each_backer_gave(lang: str, text: str) -> None:
    assert told(text, "", lang) - {"Cohere valuation 9000m USD"} == {
        "Cohere amount_raised 900m USD",
        "Cohere investment Nvidia 300m USD",
        "Cohere investment Oracle 200m USD",
    }


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere raised $900M for its models (Command 3, Aya 23)."),
        ("en", "Cohere raised $900M (Anthropic 300, xAI 200)."),
        ("fr", "Cohere lève 900 M$ (Toronto 300, Montréal 200)."),
    ],
)
def test_other_pairs_in_brackets_are_no_backers(lang: str, text: str) -> None:
    assert "Cohere amount_raised 900m USD" in told(text, "", lang)
    assert not {figure for figure in told(text, "", lang) if " investment " in figure}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Groq sammelt 750 Mio. $ ein.\n\nInvestitionspläne der Branche (etwa 80 Mrd. $)."),
        ("fr", "Groq lève 750 M$.\n\nProjets annoncés par les géants (environ 80 Md$)."),
        ("en", "Groq raises $750M.\n\nDebts of the sector at large (some $80B)."),
    ],
)
def test_a_sum_in_brackets_behind_other_words_goes_on_about_nothing(lang: str, text: str) -> None:
    assert told(text, "", lang) == {"Groq amount_raised 750m USD"}


@pytest.mark.parametrize(
    ("lang", "rows"),
    [
        ("en", ["Company | Supplier | Amount", "OpenAI | CoreWeave | $22B", "Anthropic | Azure | $30B"]),
        ("en", ["Customer | Contract | Value (US$)", "OpenAI | Broadcom | $22B", "Anthropic | Azure | $30B"]),
        ("fr", ["Labo | Contrat | Valeur", "OpenAI | CoreWeave | 22 Md$", "Anthropic | Azure | 30 Md$"]),
        ("de", ["Firma | Lieferant | Wert", "OpenAI | CoreWeave | 22 Mrd. $", "Anthropic | Azure | 30 Mrd. $"]),
        ("es", ["Empresa | Proveedor | Importe", "OpenAI | CoreWeave | 22.000 M$", "Anthropic | Azure | 30.000 M$"]),
        ("it", ["Azienda | Fornitore | Valore", "OpenAI | CoreWeave | 22 mld $", "Anthropic | Azure | 30 mld $"]),
    ],
)
def test_what_a_contract_is_worth_is_no_valuation(lang: str, rows: list[str]) -> None:
    assert not page(lang, table(*rows))


def test_a_table_of_companies_with_their_value_is_still_one_of_valuations() -> None:
    rows = ("Firma | Sitz | Wert", "OpenAI | San Francisco | 500 Mrd. $", "Mistral AI | Paris | 14 Mrd. $")
    assert set(page("de", table(*rows))) == {"OpenAI valuation 500000m USD", "Mistral AI valuation 14000m USD"}
    rows = ("Company | Supplier | Valuation", "OpenAI | Oracle | $500B", "Anthropic | Google | $183B")
    assert set(page("en", table(*rows))) == {"OpenAI valuation 500000m USD", "Anthropic valuation 183000m USD"}
