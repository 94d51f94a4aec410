"""Lists on a screen and in a pipe: readable at their width, each thing said once."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from pipeline.cli.passes import _print, sentence_of
from pipeline.cli.records import FIGURE_FIELDS
from pipeline.cli.tables import show
from pipeline.run import RunReport, SourceOutcome
from storage.records import Problem
from tests.conftest import Figurewatch
from tests.pipeline.newsroom import article, configured

ROUND = "Mistral AI has raised €105 million in a seed round, the company said on Tuesday."


def prepared(here: Path) -> None:
    configured(here, "  - {name: Files, folder: inbox, every: 1h}\n")
    (here / "inbox").mkdir()
    (here / "inbox" / "seed.html").write_text(article("Seed", "2023-06-13", ROUND), "utf-8")
    more = article("More", "2023-06-14", ROUND.replace("105 million", "1.05 billion"))
    (here / "inbox" / "more.html").write_text(more, "utf-8")
    (here / "inbox" / "plain.txt").write_text(ROUND, "utf-8")


def test_in_a_pipe_a_row_is_wide_and_on_a_narrow_screen_it_fits(
    desk: Figurewatch, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    prepared(here)
    desk("run", "--quiet")
    monkeypatch.delenv("COLUMNS", raising=False)
    wide = desk("figures")[1]
    assert any("€105M" in line and "the company said on Tuesday." in line for line in wide.splitlines())
    for width in (80, 60, 40, 20):
        monkeypatch.setenv("COLUMNS", str(width))
        told = desk("figures")[1]
        assert max(map(len, told.splitlines())) <= width
        assert "€105M" in told


def test_csv_leaves_empty_what_is_not_known_and_disarms_formulas(
    desk: Figurewatch, here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    prepared(here)
    desk("run", "--quiet")
    rows = list(csv.DictReader(io.StringIO(desk("figures", "--csv")[1])))
    assert not any(value == "'" for row in rows for value in row.values())
    show([{"a": "=1+1", "b": None}], {"a": "a"}, as_json=False, as_csv=True, empty="")
    assert capsys.readouterr().out.splitlines() == ["a,b", "'=1+1,"]
    assert desk("figures", "--csv", "--json")[0] == 2


def test_csv_has_the_same_columns_whatever_is_found(desk: Figurewatch, here: Path) -> None:
    prepared(here)
    desk("run", "--quiet")
    for asked in ((), ("--metric", "valuation"), ("--metric", "debt_raised")):
        header, *_ = desk("figures", "--csv", *asked)[1].splitlines()
        assert tuple(header.split(",")) == FIGURE_FIELDS
    (here / "inbox" / "also.txt").write_text(ROUND.replace("million", "million ($113 million)"), "utf-8")
    desk("run", "--all", "--quiet")
    rows = csv.DictReader(io.StringIO(desk("figures", "--csv")[1]))
    (restated,) = (json.loads(row["also"]) for row in rows if row["also"])
    assert restated == {"low": "113000000", "high": "113000000", "currency": "USD"}


def test_why_two_figures_conflict_stands_below_the_table(
    desk: Figurewatch, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    prepared(here)
    desk("run", "--quiet")
    monkeypatch.setenv("COLUMNS", "80")
    lines = desk("conflicts")[1].splitlines()
    assert any(line.startswith("1. ") for line in lines)
    assert sum("disputed" in line for line in lines) == 1


def test_a_side_of_a_conflict_names_who_still_tells_it(desk: Figurewatch, here: Path) -> None:
    prepared(here)
    desk("run", "--quiet")
    (before,) = json.loads(desk("conflicts", "--json")[1])
    (here / "inbox" / "plain.txt").write_text(ROUND.replace("105 million", "1.05 billion"), "utf-8")
    desk("run", "--all", "--quiet")
    (after,) = json.loads(desk("conflicts", "--json")[1])
    sides = [sorted(len(row[side]) for side in ("left", "right")) for row in (before, after)]
    assert sides == [[1, 2], [1, 2]]
    assert all("€105M" in text for side in ("left", "right") for text in after[side] if len(after[side]) == 1)


def test_what_is_held_in_a_conflict_is_what_the_digest_holds(desk: Figurewatch, here: Path) -> None:
    sources = "  - {name: Blog, folder: blog, tier: secondary}\n  - {name: Paper, folder: paper, tier: press}\n"
    configured(here, sources)
    for number, (name, amount) in enumerate((("blog", "1.05 billion"), ("paper", "105 million"))):
        (here / name).mkdir()
        told = article(name, f"2023-06-1{3 + number}", ROUND.replace("105 million", amount))
        (here / name / "seed.html").write_text(told, "utf-8")
        desk("run", name.title(), "--quiet")
    assert _held(desk) == "€105M"
    assert "Holding €105M." in desk("digest", "--since", "2020-01-01")[1]
    desk("conflicts", "settle", "1", "--for", "a")
    assert _held(desk) == "€1.05B"
    desk("conflicts", "settle", "1", "--both")
    assert _held(desk) == "both"


def _held(desk: Figurewatch) -> str | None:
    (row,) = json.loads(desk("conflicts", "--all", "--json")[1])
    assert (row["left"], row["right"]) == (["€1.05B (Blog, no. 1)"], ["€105M (Paper, no. 2)"])
    return str(row["held"])


def test_where_nothing_is_held_a_list_of_conflicts_says_so(
    desk: Figurewatch, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    prepared(here)
    (here / "inbox" / "plain.txt").unlink()
    desk("run", "--quiet")
    assert "Nothing tells which of the two holds." in desk("digest", "--since", "2020-01-01")[1]
    monkeypatch.setenv("COLUMNS", "50")
    assert "\nheld: –\n" in desk("conflicts")[1]
    assert json.loads(desk("conflicts", "--json")[1])[0]["held"] is None


def test_an_article_without_a_title_is_listed_by_the_name_of_its_file(desk: Figurewatch, here: Path) -> None:
    prepared(here)
    desk("run", "--quiet")
    assert any("plain.txt  " in line for line in desk("articles")[1].splitlines())


def test_counts_are_written_as_one_says_them() -> None:
    outcome = SourceOutcome("Paper", "yielding", "It moved.", articles=1, figures=2, changes=1)
    assert outcome.line() == "Paper: yielding, 1 new article, 2 new figures, 1 change — It moved."
    assert outcome.line(message=False) == "Paper: yielding, 1 new article, 2 new figures, 1 change"
    assert SourceOutcome("Paper", "unchanged").line() == "Paper: unchanged"


def test_of_many_problems_files_that_could_not_be_read_are_told_first(capsys: pytest.CaptureFixture[str]) -> None:
    notes = tuple(Problem(f"Paper {n}", f"Note {n}.") for n in range(5))
    bad = Problem("file:///in/b.html", "/in/b.html is no text.")
    for problems, last in (((*notes, bad), "1 more address"), ((*notes, notes[0], bad), "2 more addresses")):
        _print(RunReport((SourceOutcome("Paper", "yielding", problems=problems, unread=(bad,)),)))
        lines = [line for line in capsys.readouterr().out.splitlines() if line.startswith("Paper: ")]
        assert lines[0] == "Paper: /in/b.html is no text."
        assert lines[1] == "Paper: Paper 0: Note 0."
        assert lines[-1] == f"Paper: {last} gave trouble; -v tells of all"


@pytest.mark.parametrize(
    ("problem", "said"),
    [
        (
            Problem("https://a.example/x", "https://a.example/x is empty.", "Look."),
            "https://a.example/x is empty. Look.",
        ),
        (Problem("https://a.example/x", "It is empty."), "https://a.example/x: It is empty."),
        (Problem("file:///in/a.md", "/in/a.md can't be read.", "Why."), "/in/a.md can't be read. Why."),
        (Problem("Paper", "Paper: “price” gives nothing.", "Mend it."), "“price” gives nothing. Mend it."),
    ],
)
def test_a_problem_names_its_place_once(problem: Problem, said: str) -> None:
    assert sentence_of(problem, "Paper") == said
