"""A table that a user keeps is taken in: dry run first, row by row, once."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.pipeline.conftest import Figurewatch
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


def test_a_spreadsheet_is_to_be_saved_as_csv(here: Path, desk: Figurewatch) -> None:
    code, _, err = desk("import", written(here, "PK", name="mine.xlsx"))
    assert (code, "Save it as CSV" in err) == (2, True)


def test_an_unclear_date_is_asked_for(here: Path, desk: Figurewatch) -> None:
    out = desk("import", written(here, "company,amount,date\nMistral AI,€1bn,03/04/2025\n"))[1]
    assert "row 2, column “date”, not read" in out


def test_rows_of_one_file_are_judged_by_one_another(here: Path, desk: Figurewatch) -> None:
    table = "company,round,amount,date\nMistral AI,Series C,€1.7bn,2025-09-09\nMistral AI,Series C,€17bn,2025-09-10\n"
    out = desk("import", written(here, table))[1]
    assert "2 figures (1 new, 1 disputed); 0 could not be read." in out
