"""A table that a user keeps is taken in: dry run first, row by row, once."""

from __future__ import annotations

import sys
from datetime import date, datetime
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from storage.records import Record
from storage.store import Store
from tests.conftest import Figurewatch
from tests.pipeline.newsroom import configured

TABLE = """Company,Round,Amount,Valuation,Currency,Date,Note
Mistral AI,Series C,"1,700,000,000",€11.7bn,EUR,2025-09-09,announced
OpenAI,,$40bn,,,2025-03-31,
Nobody,Seed,$1m,,,2024,
Mistral AI,Series B,a lot,,EUR,2024-06,
"""


def written(here: Path, text: str, encoding: str = "utf-8", name: str = "mine.csv") -> str:
    configured(here, "  - name: Paper\n    feed: https://paper.example/feed\n    every: 1h\n")
    (here / name).write_text(text, encoding)
    return name


def test_a_dry_run_says_what_would_be_taken_and_stores_nothing(here: Path, desk: Figurewatch) -> None:
    code, out, _ = desk("import", written(here, TABLE))
    assert code == 1
    assert "row 2: Mistral AI, round (Series C): €1.7B (2025-09-09): new" in out
    assert "row 2: Mistral AI, valuation (Series C): €11.7B" in out
    assert "row 4, column “Company”, not read: “Nobody” is not watched." in out
    assert "row 5, column “Amount”, not read: “a lot” is no sum" in out
    assert "3 figures (3 new); 2 could not be read." in out
    assert "No figure" in desk("figures")[1]


def test_the_same_file_twice_changes_nothing(here: Path, desk: Figurewatch) -> None:
    name = written(here, TABLE)
    desk("import", name, "--apply")
    first = desk("figures", "--json")[1], desk("decisions")[1]
    assert first[0].count('"tier": "own"') == 3
    assert "3 on file already" in desk("import", name, "--apply")[1]
    assert (desk("figures", "--json")[1], desk("decisions")[1]) == first


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_semicolons_german_sums_and_own_names_of_columns(here: Path, desk: Figurewatch, encoding: str) -> None:
    table = "Firma;Größe;Datum\nMistral AI;1,7 Mrd. €;9. September 2025\n"
    name = written(here, table, encoding)
    assert "--map amount=COLUMN" in desk("import", name)[2]
    code, out, _ = desk("import", name, "--map", "amount=Größe", "--lang", "de")
    assert (code, "€1.7B (2025-09-09)" in out) == (0, True)


def test_a_row_is_judged_by_what_is_on_file(here: Path, desk: Figurewatch) -> None:
    desk("import", written(here, TABLE), "--apply")
    other = "Company,Round,Amount,Date\nMistral AI,Series C,€17bn,2025-09-10\nMistral AI,Series C,$2bn,2025-09-10\n"
    out = desk("import", written(here, other, name="other.csv"))[1]
    assert "disputed" in out.splitlines()[0]
    assert "agrees" in out


def test_prices_with_a_column_for_each_unit(here: Path, desk: Figurewatch) -> None:
    table = "vendor,model,input,output,date\nMistral AI,Mistral Large 3,$0.50,$1.50,2026-01-05\n"
    out = desk("import", written(here, table))[1]
    assert "per 1M input tokens: $0.50" in out
    assert "per 1M output tokens: $1.50" in out


def test_a_broken_spreadsheet_is_to_be_saved_again(here: Path, desk: Figurewatch) -> None:
    code, _, err = desk("import", written(here, "PK", name="mine.xlsx"))
    assert (code, "Save it as .xlsx or as CSV" in err) == (2, True)


@pytest.mark.parametrize("day", ["03/04/2025", "2026-02-30", "2026-13-01", "31 June 2026", "32 Sept 2026", "soon"])
def test_an_unclear_or_impossible_date_is_asked_for(here: Path, desk: Figurewatch, day: str) -> None:
    out = desk("import", written(here, f"company,amount,date\nMistral AI,€1bn,{day}\n"))[1]
    assert "row 2, column “date”, not read" in out


@pytest.mark.parametrize("day", ["2025-09-09", "9 September 2025", "2025-09", "Q3 2025", "2025"])
def test_a_clear_date_is_taken(here: Path, desk: Figurewatch, day: str) -> None:
    out = desk("import", written(here, f"company,amount,date\nMistral AI,€1bn,{day}\n"))[1]
    assert "not read" not in out


def test_rows_of_one_file_are_judged_by_one_another(here: Path, desk: Figurewatch) -> None:
    table = "company,round,amount,date\nMistral AI,Series C,€1.7bn,2025-09-09\nMistral AI,Series C,€17bn,2025-09-10\n"
    out = desk("import", written(here, table))[1]
    assert "2 figures (1 new, 1 disputed); 0 could not be read." in out


def read_records(here: Path) -> list[Record]:
    with Store.open(here / "data" / "figurewatch.db") as store:
        return list(store.records())


def kept_as_xlsx(here: Path, rows: list[list[object]], formats: dict[str, str]) -> str:
    book = Workbook()
    sheet = book.active
    for row in rows:
        sheet.append(row)
    for cell, shown_as in formats.items():
        sheet[cell].number_format = shown_as
    written(here, "", name="unused.csv")
    book.save(here / "mine.xlsx")
    return "mine.xlsx"


@pytest.mark.parametrize(
    ("value", "shown_as", "told"),
    [
        (1700000000, "[$€-407]#,##0", "€1.7B"),
        (1700000000, '#,##0.00\\ "€"', "€1.7B"),
        (1700000000, "_-[$€-2]\\ * #,##0_-;\\-[$€-2]\\ * #,##0_-", "€1.7B"),
        (1700000000, '[$€-2]0.0,,"M"', "€1.7B"),
        (1.7, '"€"0.0"bn"', "€1.7B"),
        (1700000000, "[$EUR] #,##0", "€1.7B"),
        (1e9 + 7e8, '"$"#,##0', "$1.7B"),
    ],
)
def test_a_cell_gives_its_sum_in_full_and_the_currency_it_shows(
    here: Path, desk: Figurewatch, value: float, shown_as: str, told: str
) -> None:
    rows: list[list[object]] = [["Company", "Round", "Amount", "Date"], ["Mistral AI", "Series C", value, None]]
    code, out, err = desk("import", kept_as_xlsx(here, rows, {"C2": shown_as}))
    assert (code, err) == (0, "")
    assert f"row 2: Mistral AI, round (Series C): {told} (undated): new" in out


@pytest.mark.parametrize("lang", ["en", "de"])
def test_prices_and_days_of_a_spreadsheet_are_exact(here: Path, desk: Figurewatch, lang: str) -> None:
    rows: list[list[object]] = [
        ["vendor", "model", "input", "output", "currency", "date"],
        ["Mistral AI", "Mistral Large 3", 0.1 + 0.2, 1.125, "USD", datetime(2026, 1, 5)],
        ["Mistral AI", "Mistral Medium 3", 0.4, 2, "USD", date(2025, 5, 1)],
    ]
    name = kept_as_xlsx(here, rows, {"F2": "dd/mm/yyyy", "F3": "mmm\\ yyyy"})
    code, out, _ = desk("import", name, "--lang", lang)
    assert code == 0
    assert "Mistral Large 3 per 1M input tokens: $0.30 (2026-01-05)" in out
    assert "per 1M output tokens: $1.125 (2026-01-05)" in out
    assert "$0.40 (2025-05)" in out


def kept_in_sheets(here: Path, sheets: dict[str, list[list[object]]], opened: str) -> str:
    book = Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    book.active = book.sheetnames.index(opened)
    written(here, "", name="unused.csv")
    book.save(here / "mine.xlsx")
    return "mine.xlsx"


ROUNDS: list[list[object]] = [["Company", "Round", "Amount"], ["Mistral AI", "Series C", "€1.7bn"]]
PRICES: list[list[object]] = [["vendor", "model", "input", "currency"], ["Mistral AI", "Mistral Large 3", 0.5, "USD"]]
NOTES: list[list[object]] = [["What I still have to ask"], ["who led the seed round"]]


def test_the_sheet_that_names_known_columns_is_read_and_the_others_are_told(here: Path, desk: Figurewatch) -> None:
    name = kept_in_sheets(here, {"Notes": NOTES, "Rounds": ROUNDS, "Prices": PRICES}, "Notes")
    code, out, _ = desk("import", name)
    assert (code, "€1.7B" in out, "$0.50" in out) == (0, True, False)
    assert "Sheet “Rounds” was read. To read another: --sheet NAME (Notes, Prices)" in out


def test_the_sheet_that_was_open_stands_before_others_that_would_do(here: Path, desk: Figurewatch) -> None:
    out = desk("import", kept_in_sheets(here, {"Rounds": ROUNDS, "Prices": PRICES}, "Prices"))[1]
    assert ("$0.50" in out, "Sheet “Prices” was read." in out) == (True, True)


def test_a_sheet_can_be_named(here: Path, desk: Figurewatch) -> None:
    name = kept_in_sheets(here, {"Rounds": ROUNDS, "Prices": PRICES}, "Rounds")
    assert "$0.50" in desk("import", name, "--sheet", "prices")[1]
    code, _, err = desk("import", name, "--sheet", "Rates")
    assert (code, err) == (2, "mine.xlsx has no sheet “Rates”. It has Rounds, Prices.\n")
    code, _, err = desk("import", written(here, TABLE), "--sheet", "Rounds")
    assert (code, "has no sheets" in err) == (2, True)


def test_where_no_sheet_will_do_the_error_names_the_one_it_is_about(here: Path, desk: Figurewatch) -> None:
    rows: list[list[object]] = [["Our rounds"], [], ["Company", "Size"], ["Mistral AI", "€1bn"]]
    code, _, err = desk("import", kept_in_sheets(here, {"Rounds": rows, "Notes": NOTES}, "Rounds"))
    assert code == 2
    assert "has no column for the amount among Company, Size. Say which it is: --map amount=COLUMN" in err
    assert "(That is sheet “Rounds”. The other sheets lack it, too: Notes.)" in err


def test_a_title_may_stand_above_the_names_of_the_columns(here: Path, desk: Figurewatch) -> None:
    rows: list[list[object]] = [["Funding, kept by the desk"], [], *ROUNDS]
    out = desk("import", kept_as_xlsx(here, rows, {}))[1]
    assert "row 4: Mistral AI, round (Series C): €1.7B" in out
    out = desk("import", written(here, "Rounds, and more, by us\n\nCompany;Amount;Date\nMistral AI;€1bn;2025\n"))[1]
    assert "row 4: Mistral AI, round: €1B (2025)" in out


def test_a_table_in_utf_16_is_read_as_spreadsheets_write_it(here: Path, desk: Figurewatch) -> None:
    code, out, _ = desk("import", written(here, "Company\tAmount\tDate\nMistral AI\t€1bn\t2025\n", "utf-16"))
    assert (code, "€1B (2025)" in out) == (0, True)


def test_without_the_extra_a_spreadsheet_says_what_to_install(
    here: Path, desk: Figurewatch, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    code, _, err = desk("import", written(here, "PK", name="mine.xlsx"))
    assert (code, "figurewatch[xlsx]" in err) == (2, True)


def test_a_round_without_a_date_is_not_of_the_day_on_which_it_was_taken_in(here: Path, desk: Figurewatch) -> None:
    first = "Company;Round;Amount;Date;Valuation\nMistral AI;Series C;€1.7bn;2025-09-09;€11.7bn\n"
    desk("import", written(here, first), "--apply")
    (here / "more.csv").write_text("Company;Round;Amount;Valuation\nMistral AI;Series B;$600m;$6.2bn\n", "utf-8")
    code, out, _ = desk("import", "more.csv", "--apply")
    assert code == 0
    assert "valuation (Series B): $6.2B (undated): new" in out
    assert "2 figures (2 new)" in out
    assert {str(k.span) for k in read_records(here) if k.figure.round == "series-b"} == {"None"}
    held = desk("records", "Mistral AI")[1]
    assert "Valuation\n  €11.7B #2" in held
    assert held.index("Series C") < held.index("Series B")
    assert desk("conflicts", "--all")[1].count("Mistral") == 0


def test_a_total_without_a_date_is_of_the_day_on_which_it_was_taken_in(here: Path, desk: Figurewatch) -> None:
    desk("import", written(here, "Company;Total raised\nMistral AI;€3bn\n"), "--apply")
    (one,) = read_records(here)
    assert one.span is not None
    assert one.span.start == one.arrived.date()


@pytest.mark.parametrize("head", ["Closed", "Closing date", "Announced on", "Round date", "Date de clôture"])
def test_the_day_of_a_round_is_known_by_many_names(here: Path, desk: Figurewatch, head: str) -> None:
    table = f"Company;Round;Amount;{head}\nMistral AI;Series B;$600m;June 2024\n"
    out = desk("import", written(here, table))[1]
    assert "round (Series B): $600M (2024-06): new" in out
    assert "not taken" not in out


def test_what_a_user_keeps_is_no_news_and_keeps_its_hedge_in_a_rebuilt_database(here: Path, desk: Figurewatch) -> None:
    table = "company,round,amount,date\nMistral AI,Series C,almost €600 million,2025-09-09\n"
    desk("import", written(here, table), "--apply")
    (first,) = read_records(here)
    assert (first.baseline, first.figure.hedge_class, first.figure.magnitude_zeros) == (True, "almost", True)
    digest = desk("digest")[1]
    assert "1 figure came from tables that you keep: stored, not news." in digest
    desk("decisions", "export", "kept.json")
    for path in (here / "data").glob("*.db*"):
        path.unlink()
    desk("run")
    desk("decisions", "import", "kept.json")
    (again,) = read_records(here)
    assert (again.baseline, again.figure) == (True, first.figure)


@pytest.mark.parametrize(
    ("column", "lang", "cell", "told"),
    [
        ("Amount (€M)", "en", "1700", "€1.7B"),
        ("Amount (€M)", "en", "~1.7", "about €1.7M"),
        ("Amount (€M)", "en", "$40bn", "$40B"),
        ("Amount in USD bn", "en", "1.7", "$1.7B"),
        ("Amount raised ($ millions)", "en", "5-10", "$5M to $10M"),
        ("Amount USDm", "en", "40", "$40M"),
        ("Amount ($000s)", "en", "250", "$250,000"),
        ("Betrag (Mio. €)", "de", "1,7", "€1.7M"),
        ("Montant (millions d’euros)", "fr", "1 700", "€1.7B"),
        ("Amount (USD)", "en", "40,000,000", "$40M"),
    ],
)
def test_the_name_of_a_column_gives_its_sums_their_unit(
    here: Path, desk: Figurewatch, column: str, lang: str, cell: str, told: str
) -> None:
    table = f'company,"{column}",date\nMistral AI,"{cell}",2025\n'
    code, out, _ = desk("import", written(here, table), "--lang", lang)
    assert (code, f"row 2: Mistral AI, round: {told} (2025): new" in out) == (0, True), out


def test_a_column_that_is_named_by_hand_keeps_the_unit_in_its_name(here: Path, desk: Figurewatch) -> None:
    out = desk("import", written(here, "company,Size ($m),date\nMistral AI,40,2025\n"), "--map", "amount=Size ($m)")[1]
    assert "$40M (2025)" in out


@pytest.mark.parametrize("cell", ["1.7", "0", "1,700"])
def test_a_sum_that_lacks_its_millions_is_asked_for(here: Path, desk: Figurewatch, cell: str) -> None:
    code, out, _ = desk("import", written(here, f'company,amount,currency,date\nMistral AI,"{cell}",EUR,2025\n'))
    assert (code, "which is no round. Write it in full" in out, "such as Amount (€M)" in out) == (1, True, True)
    assert "Nothing is stored yet" not in out


def test_a_sum_that_has_its_millions_twice_is_asked_for(here: Path, desk: Figurewatch) -> None:
    out = desk("import", written(here, 'company,Amount ($m),date\nMistral AI,"50,000,000",2025\n'))[1]
    assert "“50,000,000” would be 50000000000000, which is no round." in out


def test_a_telling_that_sides_with_one_of_a_dispute_is_told_so(here: Path, desk: Figurewatch) -> None:
    table = "company,round,amount,date\n" + "".join(
        f"Mistral AI,Series C,€{amount}bn,2025-09-{day}\n"
        for amount, day in (("1.7", "09"), ("17", "10"), ("17", "11"))
    )
    assert "1 on a side of a dispute" in desk("import", written(here, table))[1]


def test_a_merged_cell_says_the_same_of_all_its_rows(here: Path, desk: Figurewatch) -> None:
    book = Workbook()
    sheet = book.active
    for row in (["Our rounds"], [*ROUNDS[0]], [*ROUNDS[1]], [None, "Series B", "€600m"], [None, "Series A", "€385m"]):
        sheet.append(row)
    sheet.merge_cells("A1:C1")
    sheet.merge_cells("A3:A4")
    written(here, "", name="unused.csv")
    book.save(here / "mine.xlsx")
    out = desk("import", "mine.xlsx")[1]
    assert "row 4: Mistral AI, round (Series B): €600M" in out
    assert "row 5, column “Company”, not read: There is no company in this row." in out


def test_a_stray_mark_in_the_last_corner_of_a_sheet_is_no_table(here: Path, desk: Figurewatch) -> None:
    name = kept_as_xlsx(here, ROUNDS, {})
    book = load_workbook(here / name)
    book.active.cell(1_048_576, 16_384).value = " "
    book.active.cell(300_000, 2).number_format = "0.00"
    book.save(here / name)
    code, out, _ = desk("import", name)
    assert (code, "row 2: Mistral AI, round (Series C): €1.7B" in out) == (0, True)
