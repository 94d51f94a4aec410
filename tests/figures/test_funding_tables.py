"""Tables whose rows are rounds or companies."""

from datetime import date

import pytest

from pipeline.figures.funding import read_funding
from pipeline.watchlist import guide_watch_list
from storage.records import Article, Cell, Figure, Table


def table(*rows: tuple[str, ...], caption: str = "", headings: tuple[str, ...] = ()) -> Table:
    cells = tuple(tuple(Cell(text, header=number == 0) for text in row) for number, row in enumerate(rows))
    return Table(cells, caption, headings)


def figures(found: Table, title: str = "Funding", lang: str = "en") -> list[Figure]:
    page = Article("https://paper.example/t", title, "", lang, published=date(2026, 1, 7), tables=(found,))
    return list(read_funding(page, guide_watch_list()).figures)


def test_rows_are_rounds() -> None:
    found = figures(
        table(("Date", "Round", "Amount", "Post-money valuation"), ("May 2024", "Series B", "$6B", "$24B")),
        "xAI: every round",
    )
    assert [(f.metric, int(f.low or 0), f.round, f.basis, f.as_of) for f in found] == [
        ("amount_raised", 6_000_000_000, "series-b", None, "2024-05"),
        ("valuation", 24_000_000_000, "series-b", "post", "2024-05"),
    ]


def test_the_unit_stands_in_the_header_and_the_date_in_the_caption() -> None:
    found = figures(
        table(
            ("Company", "Raised to date (US$ bn)", "Valuation (US$ bn)"),
            ("OpenAI", "57.9", "300"),
            ("Databricks", "20.0", "100"),
            caption="Position on 30 September 2025",
        )
    )
    assert [(f.subject, f.metric, str(f.low), f.currency, f.as_of) for f in found] == [
        ("OpenAI", "total_raised", str(found[0].low), "USD", "2025-09-30"),
        ("OpenAI", "valuation", str(found[1].low), "USD", "2025-09-30"),
    ]
    assert [int(f.low or 0) for f in found] == [57_900_000_000, 300_000_000_000]


def test_a_row_of_debt_is_debt() -> None:
    found = figures(table(("Date", "Type", "Amount"), ("July 2025", "Debt", "$5B")), "xAI: money")
    assert [f.metric for f in found] == ["debt_raised"]


@pytest.mark.parametrize("kind", ["Bankkredit", "Konsortialkredit", "Wandelanleihe", "revolvierende Kreditlinie"])
def test_a_row_of_debt_in_a_language_that_joins_its_nouns(kind: str) -> None:
    rows = table(("Zeitpunkt", "Art", "Betrag"), ("Juli 2025", kind, "5 Mrd. $"), ("Mai 2025", "Serie C", "6 Mrd. $"))
    assert [f.metric for f in figures(rows, "xAI: das Geld", "de")] == ["debt_raised", "amount_raised"]


@pytest.mark.parametrize(
    ("lang", "head", "round_", "sum_"),
    [
        ("it", "Raccolti", "Serie C", "100 mln $"),
        ("it", "Incassati", "Serie C", "100 mln $"),
        ("fr", "Levés", "Série C", "100 M$"),
        ("es", "Recaudados", "Serie C", "100 M$"),
    ],
)
def test_a_header_of_millions_that_were_raised(lang: str, head: str, round_: str, sum_: str) -> None:
    found = figures(table(("2024", "Round", head), ("05/2022", round_, sum_)), "Cohere: round", lang)
    assert [(f.metric, int(f.low or 0), f.round) for f in found] == [("amount_raised", 100_000_000, "series-c")]


def test_a_table_of_other_things_gives_nothing() -> None:
    assert figures(table(("Model", "Context"), ("Command", "128k")), "Cohere models") == []


def test_similar_companies_give_nothing() -> None:
    found = table(("Company", "Raised"), ("OpenAI", "$57.9B"), headings=("Similar companies",))
    assert figures(found, "Cohere: the file") == []


def test_companies_stand_side_by_side_as_columns() -> None:
    found = figures(
        table(
            ("", "Cohere", "Anthropic (Claude)", "xAI"),
            ("Headquarters", "Toronto", "San Francisco", "Palo Alto"),
            ("Total raised", "$1.6B", "$40B+", "undisclosed"),
        ),
        "Three laboratories compared",
    )
    assert [(f.subject, f.metric, int(f.low or 0), f.hedge) for f in found] == [
        ("Cohere", "total_raised", 1_600_000_000, "exact"),
        ("Anthropic", "total_raised", 40_000_000_000, "at_least"),
    ]


def test_a_price_list_of_companies_is_no_table_of_funding() -> None:
    found = figures(
        table(
            ("", "Price per 1M input tokens", "Valuation model"),
            ("OpenAI GPT-4o", "$2.50", "$6"),
            ("Mistral AI Medium 3", "$0.40", "$2"),
        ),
        "Prices",
    )
    assert found == []


@pytest.mark.parametrize(("caption", "told"), [("Bußgelder seit 2022", []), ("Finanzierungen seit 2022", [390, 1200])])
def test_a_caption_with_a_letter_that_has_no_capital(caption: str, told: list[int]) -> None:
    rows = (("Unternehmen", "Jahr", "Summe"), ("Anthropic", "2023", "1,2 Mrd. €"), ("Cohere", "2023", "390 Mio. €"))
    found = figures(table(*rows, caption=caption), "Geld aus Brüssel", "de")
    assert sorted(int(f.low or 0) // 10**6 for f in found) == told


@pytest.mark.parametrize(
    ("lang", "status", "as_of"),
    [
        ("en", "rumoured, May 2025", "2025-05"),
        ("en", "in talks (June 2025)", "2025-06"),
        ("en", "rumoured", None),
        ("fr", "rumeur, mai 2025", "2025-05"),
        ("de", "Gerücht, Mai 2025", "2025-05"),
        ("es", "rumor, mayo de 2025", "2025-05"),
        ("it", "indiscrezione, maggio 2025", "2025-05"),
    ],
)
def test_a_round_that_is_open_has_the_day_of_its_rumour(lang: str, status: str, as_of: str | None) -> None:
    heads = {
        "en": ("Closed", "Round", "Size", "Status"),
        "fr": ("Date", "Tour", "Montant", "Statut"),
        "de": ("Datum", "Runde", "Betrag", "Status"),
        "es": ("Fecha", "Ronda", "Importe", "Estado"),
        "it": ("Data", "Round", "Importo", "Stato"),
    }[lang]
    rows = table(heads, ("2022-07", "Series B", "$64M", "–"), ("–", "Series D", "$300M", status))
    found = figures(rows, "AI21 Labs", lang)
    assert [(f.round, f.status, f.as_of) for f in found] == [
        ("series-b", "asserted", "2022-07"),
        ("series-d", "rumoured", as_of),
    ]
