"""The commands as a user types them: what they print, where, and their exit codes."""

from __future__ import annotations

import csv
import errno
import io
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest

from storage.store import Store, StoreError
from tests.fetch.server import NewsServer
from tests.pipeline.newsroom import article, feed

ROUND = "Mistral AI has raised €105 million in a seed round, the company said on Tuesday."
SOURCES = """contact: desk@example.org
watch: [Mistral AI, OpenAI]
sources:
  - {name: Files, folder: inbox, every: 1h}
digests:
  - {name: weekly, every: monday 07:00, to: [file]}
"""
Figurewatch = Callable[..., tuple[int, str, str]]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "sources.yaml").write_text(SOURCES, "utf-8")
    (tmp_path / "inbox").mkdir()
    (tmp_path / "inbox" / "seed.html").write_text(article("Seed", "2023-06-13", ROUND), "utf-8")
    return tmp_path


@pytest.fixture
def figurewatch(folder: Path, desk: Figurewatch) -> Figurewatch:
    return desk


def test_init_writes_a_file_that_check_finds_nothing_wrong_with(figurewatch: Figurewatch, folder: Path) -> None:
    new = folder / "new"
    code, out, _ = figurewatch("init", str(new))
    assert code == 0
    assert str(new / "sources.yaml") in out
    code, out, _ = figurewatch("check", "--config", str(new / "sources.yaml"))
    assert (code, "No problems." in out) == (0, True)


def test_init_never_writes_over_a_file(figurewatch: Figurewatch, folder: Path) -> None:
    before = (folder / "sources.yaml").read_text("utf-8")
    code, _, err = figurewatch("init")
    assert code == 2
    assert "sources.yaml" in err
    assert (folder / "sources.yaml").read_text("utf-8") == before


def test_check_tells_all_problems_with_their_lines(figurewatch: Figurewatch, folder: Path) -> None:
    (folder / "sources.yaml").write_text(
        "watch: [Mistral AI]\nsources:\n  - {name: A, fed: x}\n  - {name: A}\n", "utf-8"
    )
    code, _, err = figurewatch("check")
    assert code == 2
    assert "sources.yaml:3" in err
    assert "sources.yaml:4" in err


def test_check_tells_a_folder_that_is_not_there_with_its_line(figurewatch: Figurewatch, folder: Path) -> None:
    more = "  - {name: Lost, folder: lost}\n  - {name: Seed, folder: inbox/seed.html}\n"
    text = SOURCES.replace("digests", more + "digests")
    (folder / "sources.yaml").write_text(text, "utf-8")
    code, out, _ = figurewatch("check")
    assert code == 1
    assert "No problems" not in out
    assert f"sources.yaml:5: The folder {folder / 'lost'} is not there. Create it, or mend folder:" in out
    assert f"sources.yaml:6: {folder / 'inbox' / 'seed.html'} is a file, not a folder." in out
    assert figurewatch("check", "--fetch")[1].count("is not there") == 1


def test_check_tells_of_which_companies_it_knows_the_name_alone(figurewatch: Figurewatch, folder: Path) -> None:
    text = SOURCES.replace("OpenAI]", "Mistrl, Northwind AI, {company: Acme, hosts: [acme.example]}]")
    (folder / "sources.yaml").write_text(text, "utf-8")
    code, out, _ = figurewatch("check")
    assert (code, "No problems." in out) == (0, True)
    assert "Of “Mistrl” nothing is known but the name. Did you mean “Mistral AI”? If not, say what else" in out
    assert "Of “Northwind AI” nothing is known but the name. Say what else it is found by: aliases:" in out
    assert "Acme" not in out


def test_check_fetch_tells_what_came_of_each_source_and_stores_nothing(figurewatch: Figurewatch, folder: Path) -> None:
    with (folder / "sources.yaml").open("a", encoding="utf-8") as file:
        file.write("")
    text = SOURCES.replace("digests", "  - {name: Lost, folder: lost, every: 1h}\ndigests")
    (folder / "sources.yaml").write_text(text, "utf-8")
    code, out, _ = figurewatch("check", "--fetch")
    assert code == 1
    assert "Files: yielding" in out
    assert "€105M" in out
    assert "Lost: failing" in out
    assert out.endswith("Of 2 sources: 1 yielding, 1 failing.\n")
    assert not (folder / "data").exists()


def test_check_fetch_looks_at_the_newest_pages_of_a_long_feed(figurewatch: Figurewatch, folder: Path) -> None:
    for number in range(12):
        (folder / "inbox" / f"{number}.html").write_text(article("More", "2024-01-01", ROUND), "utf-8")
    assert "10 pages, 10 figures" in figurewatch("check", "--fetch")[1]


@pytest.mark.parametrize("command", [["run"], ["check", "--fetch"]], ids=["run", "check"])
def test_a_file_that_can_not_be_read_is_named_as_a_path(
    figurewatch: Figurewatch, folder: Path, command: list[str]
) -> None:
    noise = folder / "inbox" / "my note.txt"
    noise.write_bytes(bytes(range(256)))
    out = figurewatch(*command)[1]
    assert f"{noise} is no text, whatever its name says." in out
    assert "file://" not in out


def test_run_says_what_came_and_what_is_due_next(figurewatch: Figurewatch) -> None:
    code, out, err = figurewatch("run")
    assert code == 0
    assert "Files: yielding, 1 new article, 1 new figure" in err
    assert ("articles   figures" in out, "1         1" in out) == (True, True)
    code, out, _ = figurewatch("run")
    assert code == 0
    assert out.startswith("No source is due; the next one is due at ")


def test_run_ends_with_1_where_a_source_failed_and_with_2_for_a_mistake(figurewatch: Figurewatch, folder: Path) -> None:
    assert figurewatch("run", "Fils")[0] == 2
    (folder / "inbox" / "seed.html").unlink()
    (folder / "inbox").rmdir()
    code, out, _ = figurewatch("run")
    assert code == 1
    assert "is not there" in out


def test_what_is_on_record_is_listed_as_table_json_and_csv(figurewatch: Figurewatch) -> None:
    figurewatch("run")
    code, out, _ = figurewatch("figures", "Mistral")
    assert (code, "€105M" in out) == (0, True)
    (row,) = json.loads(figurewatch("figures", "--metric", "amount_raised", "--json")[1])
    assert (row["subject"], row["low"], row["currency"], row["number"]) == ("Mistral AI", "105000000", "EUR", 1)
    (line,) = csv.DictReader(io.StringIO(figurewatch("figures", "--csv")[1]))
    assert line["high"] == "105000000"
    assert "'" not in line.values()
    assert json.loads(figurewatch("figures", "OpenAI", "--json")[1]) == []
    assert "No open conflict" in figurewatch("conflicts")[1]
    (found,) = json.loads(figurewatch("articles", "seed round", "--json")[1])
    assert found["title"] == "Seed"


def test_a_wrong_argument_is_answered_with_what_to_write(figurewatch: Figurewatch) -> None:
    figurewatch("run")
    for arguments, sentence in (
        (("figures", "Mistrol"), "is not watched"),
        (("figures", "--metric", "mood"), "Write one of amount_raised"),
        (("figures", "--since", "yesterday"), "YYYY-MM-DD"),
        (("digest", "--week", "47"), "2026-W47"),
        (("digest", "--week", "2026-W47", "--since", "2026-01-01"), "not both"),
        (("digest", "--out", "nowhere/digest.md"), "nowhere/digest.md can't be written"),
        (("check", "Files"), "go with --fetch"),
        (("digest", "--out", "digest.pdf"), "Name a file in .md, .txt or .html."),
        (("digest", "--since", "2999-01-01"), "2999-01-01 is yet to come. Today is "),
        (("digest", "--week", "9999-W52"), "9999-W52 is yet to come"),
        (("extract",), "Say --jsonl"),
        (("run", "--config", "none.yaml"), "none.yaml"),
        (("explain", "none.html"), "none.html"),
    ):
        code, _, err = figurewatch(*arguments)
        assert code == 2, arguments
        assert sentence in err, arguments


def test_lists_before_a_first_run_say_what_to_do(figurewatch: Figurewatch) -> None:
    code, _, err = figurewatch("figures")
    assert code == 2
    assert "figurewatch run" in err


@pytest.mark.parametrize("command", ["figures", "conflicts", "prices", "digest", "articles", "decisions", "records X"])
@pytest.mark.parametrize(
    ("data", "why"),
    [("sources.yaml", "Not a directory"), ("d" * 300, "File name too long"), (None, "Permission denied")],
)
def test_a_data_folder_that_may_not_be_entered_is_told(
    figurewatch: Figurewatch, monkeypatch: pytest.MonkeyPatch, command: str, data: str | None, why: str
) -> None:
    if data is None:
        _shut(monkeypatch, "figurewatch.db")
    for words in (command.replace("X", "Mistral").split(), *_DECIDING):
        code, _, err = figurewatch(*words, "--data", data or "data")
        assert (code, f"can't be read ({why})" in err, "--data" in err) == (2, True, True), err


_DECIDING = (["conflicts", "settle", "1", "--both"], ["figures", "reject", "1"])


def _shut(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Let nobody look at a file or read it, be it root."""
    look, read = Path.stat, Path.read_bytes

    def deny(path: Path) -> None:
        if path.name == name:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))

    def stat(path: Path, **how: bool) -> os.stat_result:
        deny(path)
        return look(path, **how)

    def read_bytes(path: Path) -> bytes:
        deny(path)
        return read(path)

    monkeypatch.setattr(Path, "stat", stat)
    monkeypatch.setattr(Path, "read_bytes", read_bytes)


def test_explain_tells_of_a_configuration_that_nobody_may_look_at(
    figurewatch: Figurewatch, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = str(next((folder / "inbox").glob("*.html")))
    assert figurewatch("explain", page)[0] == 0
    _shut(monkeypatch, "sources.yaml")
    code, _, err = figurewatch("explain", page)
    assert (code, "can't be read (Permission denied)" in err) == (2, True), err


@pytest.mark.parametrize(
    ("shut", "command", "said"),
    [
        ("sources.yaml", ("run",), "sources.yaml: it can't be read (Permission denied). Check who may read it."),
        ("sources.yaml", ("check",), "sources.yaml: it can't be read (Permission denied). Check who may read it."),
        ("sources.yaml", ("figures",), "sources.yaml: it can't be read (Permission denied). Check who may read it."),
        ("mine.csv", ("import", "mine.csv"), "mine.csv can't be read (Permission denied). Name a CSV or .xlsx file."),
        ("d.jsonl", ("decisions", "import", "d.jsonl"), "d.jsonl can't be read (Permission denied). Name a file that"),
    ],
)
def test_a_file_that_may_not_be_read_is_told_as_all_else(
    figurewatch: Figurewatch, folder: Path, monkeypatch: pytest.MonkeyPatch, shut: str, command: list[str], said: str
) -> None:
    (folder / shut).touch()
    _shut(monkeypatch, shut)
    may, real = os.access, io.open
    monkeypatch.setattr(os, "access", lambda path, *more, **options: shut not in str(path) and may(path, *more))

    def opened(path: object, *more: Any, **options: Any) -> Any:
        if str(path) == shut:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), shut)
        return real(path, *more, **options)  # type: ignore[call-overload]

    monkeypatch.setattr(io, "open", opened)
    code, out, err = figurewatch(*command)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert err.startswith(said)


def test_a_digest_is_printed_written_and_changes_nothing(figurewatch: Figurewatch, folder: Path) -> None:
    figurewatch("run")
    with Store.open(folder / "data" / "figurewatch.db") as store:
        before = store.deliveries(), store.digest_run("weekly")
    code, out, _ = figurewatch("digest")
    assert code == 0
    assert out.startswith("# figurewatch")
    assert figurewatch("digest", "--out", "d.html")[0] == 0
    assert (folder / "d.html").read_text("utf-8").lstrip().startswith("<!")
    with Store.open(folder / "data" / "figurewatch.db") as store:
        assert (store.deliveries(), store.digest_run("weekly")) == before


def test_a_digest_is_sent_when_it_is_due_or_asked_for_and_told_once(figurewatch: Figurewatch, folder: Path) -> None:
    with (folder / "inbox" / "more.html").open("w", encoding="utf-8") as file:
        file.write(article("More", "2023-06-14", ROUND.replace("105 million", "1.05 billion")))
    figurewatch("run")
    code, out, _ = figurewatch("digest", "--send")
    assert (code, "weekly: due at" in out) == (0, True)
    code, out, _ = figurewatch("digest", "--send", "--since", "2020-01-01")
    assert code == 0
    assert list((folder / "data" / "digests").glob("*.md"))
    code, out, _ = figurewatch("digest", "--send", "--since", "2020-01-01")
    assert (code, "Nothing to send" in out) == (0, True)


def test_a_conflict_is_shown_settled_and_opened_again(figurewatch: Figurewatch, folder: Path) -> None:
    more = article("More", "2023-06-14", ROUND.replace("105 million", "1.05 billion"))
    (folder / "inbox" / "more.html").write_text(more, "utf-8")
    figurewatch("run")
    (row,) = json.loads(figurewatch("conflicts", "--json")[1])
    number = str(row["number"])
    code, out, _ = figurewatch("conflicts", "show", number)
    assert code == 0
    assert f"Conflict {number}: Mistral AI, round (seed round): disputed (open)" in out
    assert "looks like a slipped decimal point" in out
    assert f"Side {number}a, witnesses: seed.html\n" in out
    assert "€105 million" in out
    assert "archive/" in out
    assert figurewatch("conflicts", "settle", number)[0] == 2
    code, out, _ = figurewatch("conflicts", "settle", number, "--for", f"{number}a", "--by", "ana")
    assert (code, out) == (0, f"Conflict {number} is settled for {number}a.\n")
    assert f"Settled for: {number}a" in figurewatch("conflicts", "show", number)[1]
    assert "No open conflict" in figurewatch("conflicts")[1]
    assert f"ana: conflict {number} settled for {number}a: Mistral AI, amount_raised: " in figurewatch("decisions")[1]
    assert figurewatch("conflicts", "reopen", number, "--by", "ben", "--note", "anew")[0] == 0
    assert figurewatch("conflicts", "settle", number, "--both", "--by", "ana")[0] == 0
    history = [line.partition(" ana: ")[2] for line in figurewatch("conflicts", "show", number)[1].splitlines()]
    assert [line for line in history if line] == [f"settled for {number}a", "settled for both"]
    assert "ben: reopened (anew)\n" in figurewatch("conflicts", "show", number)[1]
    figurewatch("conflicts", "reopen", number)
    out = figurewatch("conflicts", "mute", "--subject", "Mistral", "--metric", "amount_raised")[1]
    assert out == "Mistral AI, round: muted; 1 open conflict is muted with it.\n"
    assert "muted" in figurewatch("conflicts", "--all")[1]
    out = figurewatch("conflicts", "unmute", "--subject", "Mistral", "--metric", "amount_raised")[1]
    assert out == "Mistral AI, round: no longer muted; 1 conflict is open again.\n"
    assert "unmuted: Mistral AI, round" in figurewatch("decisions")[1]
    assert len(json.loads(figurewatch("conflicts", "--json")[1])) == 1


def test_a_correction_tells_what_it_changed_and_when_a_sum_moved_far(figurewatch: Figurewatch) -> None:
    figurewatch("run")
    code, _, err = figurewatch("figures", "fix", "1", "--high", "5")
    assert (code, err) == (2, "The low end 105000000 is above the high end 5. Give both, with --low and --high.\n")
    out = figurewatch("figures", "fix", "1", "--low", "5", "--as-of", "2023-06")[1]
    assert "  low: from 105000000 to 5\n  as-of: from 2023-06-13 to 2023-06\n  high: from 105000000 to 5\n" in out
    assert "That is 21,000,000 times less. If that is a slip, correct figure 2 in turn.\n" in out
    out = figurewatch("figures", "fix", "2", "--low", "106000000", "--as-of", "2023-06")[1]
    assert "as-of: 2023-06, as before" in out
    assert "That is 21,200,000 times more." in out
    out = figurewatch("figures", "fix", "3", "--low", "105000000", "--round", "")[1]
    assert "round: from seed to none" in out
    assert "times" not in out


def test_a_figure_is_rejected_corrected_and_added(figurewatch: Figurewatch, folder: Path) -> None:
    figurewatch("run")
    code, out, _ = figurewatch("figures", "fix", "1", "--low", "106000000")
    assert (code, "€106M" in out) == (0, True)
    added = ("figures", "add", "Mistral", "--metric", "total_raised", "--currency", "EUR", "--low", "1200000000")
    code, out, _ = figurewatch(*added, "--source", "https://page.example/", "--quote", "1.2 billion in all")
    assert (code, "€1.2B" in out) == (0, True)
    code, out, _ = figurewatch("figures", "reject", "2", "--export", "wrong.jsonl")
    assert code == 0
    case = json.loads((folder / "wrong.jsonl").read_text("utf-8"))
    assert (case["figures"], case["lang"]) == ([], "en")
    rows = json.loads(figurewatch("figures", "--json")[1])
    assert [row["low"] for row in rows] == ["1200000000"]
    assert figurewatch("figures", "reject", "99")[0] == 2
    assert "rejected already" in figurewatch("figures", "reject", "2")[2]
    assert "none/w.jsonl can't be written" in figurewatch("figures", "reject", "1", "--export", "none/w.jsonl")[2]
    assert len(figurewatch("decisions")[1].splitlines()) == 3
    rounds = ("figures", "add", "Mistral", "--metric", "amount_raised", "--currency", "eur", "--low", "1700000000")
    told = figurewatch(*rounds, "--source", "x", "--quote", "y", "--round", "Série C", "--data", "elsewhere")[1]
    assert "Mistral AI, round (Series C): €1.7B." in told
    told = figurewatch(*rounds, "--source", "x", "--quote", "z", "--status", "rumoured", "--data", "elsewhere")[1]
    assert "Mistral AI, round: €1.7B, rumoured." in told
    out = figurewatch("decisions")[1]
    assert "corrected to low 106000000" in out
    assert "added: figure 3: Mistral AI, total raised: €1.2B" in out
    assert figurewatch("decisions", "export", "d.json")[0] == 0
    code, out, _ = figurewatch("decisions", "import", "d.json")
    assert (code, "0 decisions taken in, 3 known already" in out) == (0, True)


def test_to_reject_a_figure_tells_of_its_correction_that_stands(figurewatch: Figurewatch, folder: Path) -> None:
    more = article("More", "2023-06-14", "Mistral AI has raised $415 million in a Series A round, it said.")
    (folder / "inbox" / "more.html").write_text(more, "utf-8")
    figurewatch("run")
    number, other = (str(row["number"]) for row in json.loads(figurewatch("figures", "--json")[1]))
    for of, low in ((number, "106000000"), ("3", "107000000"), ("4", "106000000"), ("3", "108000000")):
        assert figurewatch("figures", "fix", of, "--low", low)[0] == 0  # there and back: none is followed for ever
    (left,) = (row for row in json.loads(figurewatch("figures", "--json")[1]) if row["tier"] == "own")
    out = figurewatch("figures", "reject", number)[1]
    assert out.splitlines()[0] == f"Figure {number} is rejected."
    told = f"({left['what']}: {left['amount']})"
    command = f"figurewatch figures reject {left['number']}"
    assert out.splitlines()[1:] == [
        f"Its correction stands, figure {left['number']} {told}. To take that away: {command}"
    ]
    assert figurewatch(*command.split()[1:])[1] == f"Figure {left['number']} is rejected.\n"
    assert figurewatch("figures", "reject", other)[1] == f"Figure {other} is rejected.\n"


def test_decisions_can_come_before_anything_is_fetched(figurewatch: Figurewatch, folder: Path) -> None:
    figurewatch("run")
    figurewatch("figures", "reject", "1")
    figurewatch("decisions", "export", "d.json")
    code, out, _ = figurewatch("decisions", "import", "d.json", "--data", "anew")
    assert (code, out) == (0, "1 decision taken in, 0 known already.\n")
    assert figurewatch("run", "--data", "anew")[0] == 0
    assert json.loads(figurewatch("figures", "--data", "anew", "--json")[1]) == []
    added = ("figures", "add", "Mistral", "--metric", "total_raised", "--currency", "EUR", "--low", "1200000000")
    assert figurewatch(*added, "--source", "https://p.example/", "--quote", "1.2", "--data", "third")[0] == 0


def test_a_decision_needs_no_password(figurewatch: Figurewatch, folder: Path) -> None:
    figurewatch("run")
    mail = 'mail: {host: smtp.example, password: "${UNSET_PASSWORD}", from: a@b.example}\n'
    (folder / "sources.yaml").write_text((folder / "sources.yaml").read_text("utf-8") + mail, "utf-8")
    assert "UNSET_PASSWORD" in figurewatch("run")[2]
    assert figurewatch("figures", "reject", "1")[0] == 0
    (folder / "mine.csv").write_text("company,amount,date\nMistral AI,€1bn,2025\n", "utf-8")
    assert figurewatch("import", "mine.csv")[0] == 0


def test_explain_shows_figures_with_reasons_and_what_was_set_aside(figurewatch: Figurewatch, folder: Path) -> None:
    code, out, _ = figurewatch("explain", "inbox/seed.html")
    assert code == 0
    assert "[€105 million](1)" in out
    assert "     - It is Mistral AI's: " in out
    assert "     - It is money raised in one round" in out
    found = json.loads(figurewatch("explain", "inbox/seed.html", "--json")[1])
    assert found["figures"][0]["rules"]
    assert found["published"] == "2023-06-13"


def test_explain_shows_tables_and_says_where_nothing_can_be_read(figurewatch: Figurewatch, folder: Path) -> None:
    table = "<table><tr><th>Model<th>Input<th>Output<tr><td>Mistral Small 3<td>$0.10<td>$0.30</table>"
    (folder / "prices.html").write_text(article("Mistral prices per 1M tokens", "2025-01-01", table), "utf-8")
    code, out, _ = figurewatch("explain", "prices.html", "--of", "Mistral AI")
    assert code == 0
    assert "Mistral Small 3 | $0.10 | $0.30" in out
    (folder / "empty.html").write_text("<html></html>", "utf-8")
    code, out, _ = figurewatch("explain", "empty.html")
    assert (code, "0 figures" in out) == (0, True)
    assert out.rstrip().endswith(".")
    (folder / "plain.txt").write_text("Mistral AI hired two people in Lyon.", "utf-8")
    assert figurewatch("explain", "plain.txt")[1].endswith("0 figures\n\n0 amounts set aside\n")


@pytest.mark.parametrize(
    ("text", "said", "looked_at"),
    [
        ("Cohere generated $4.3 billion in revenue in 2025.", "Cohere is known, but not watched: add it ", False),
        (
            "Cohere earned $3 billion in 2025. xAI and Anthropic raised $2 billion each. Cohere hired.",
            "Cohere, xAI and Anthropic are known, but not watched: add them ",
            False,
        ),
        ("Mistral AI hired people. Cohere generated $4.3 billion in revenue.", "Cohere is known, but not ", True),
        ("Cohere a levé 500 millions d'euros auprès de Nvidia.", "Cohere and Nvidia are known, but not ", False),
        ("Northwind Bakery generated $4.3 billion in revenue in 2025.", "", False),
        ("Mistral AI raised $2 billion from Nvidia.", "", True),
        ("OpenAI generated $4.3 billion in revenue in 2025.", "", True),
    ],
)
def test_explain_says_whom_a_text_names_that_is_not_watched(
    figurewatch: Figurewatch, folder: Path, text: str, said: str, looked_at: bool
) -> None:
    (folder / "other.txt").write_text(text, "utf-8")
    out = " ".join(figurewatch("explain", "other.txt")[1].split())
    assert ("No watched company or product is named in it, so its sums were not looked at." in out) is not looked_at
    assert said in out
    assert ("but not watched" in out) is bool(said)
    named = json.loads(figurewatch("explain", "other.txt", "--json")[1])["not_watched"]
    assert [name for name in named if name in said] == (named if said else [])


def test_without_a_list_of_ones_own_nobody_is_told_to_be_off_it(figurewatch: Figurewatch, folder: Path) -> None:
    (folder / "sources.yaml").unlink()
    (folder / "other.txt").write_text("SoftBank generated $4.3 billion in revenue in 2025.", "utf-8")
    out = figurewatch("explain", "other.txt")[1]
    assert ("No watched company" in out, "sources.yaml" in out) == (True, False)


@pytest.mark.parametrize("body", ["", " \n"])
def test_explain_says_that_a_file_is_empty(figurewatch: Figurewatch, folder: Path, body: str) -> None:
    (folder / "empty.html").write_text(body, "utf-8")
    code, out, err = figurewatch("explain", "empty.html")
    assert (code, out) == (2, "")
    assert "empty.html is empty. Save the page again." in err


def test_a_file_of_a_folder_that_cannot_be_read_is_a_failure_and_stops_no_other(
    figurewatch: Figurewatch, folder: Path
) -> None:
    (folder / "inbox" / "empty.html").write_text("", "utf-8")
    (folder / "inbox" / "old.pdf").write_bytes(b"%PDF")
    code, out, _ = figurewatch("run")
    assert code == 1
    assert "empty.html is empty" in out
    assert "€105M" in figurewatch("figures")[1]
    assert figurewatch("run", "--all")[0] == 0, "it is as it was"
    (folder / "inbox" / "empty.html").write_text(" \n", "utf-8")
    code, out, _ = figurewatch("run", "--all")  # nothing new stands beside it
    assert (code, "empty.html is empty" in out) == (1, True)


@pytest.mark.parametrize("body", [b"", bytes(range(256)) * 20], ids=["empty", "binary"])
def test_a_file_that_cannot_be_read_is_told_when_it_came_and_when_it_changed(
    figurewatch: Figurewatch, folder: Path, body: bytes
) -> None:
    figurewatch("run")
    (folder / "inbox" / "old.pdf").write_bytes(b"%PDF")
    for written in (body, body + b"\n"):
        (folder / "inbox" / "bad.html").write_bytes(written)
        code, out, err = figurewatch("run", "--all", "--quiet")
        assert (code, out, "bad.html" in err) == (1, "", True)
        assert "old.pdf" not in err
        assert figurewatch("run", "--all", "--quiet") == (0, "", "")


def test_what_keeps_a_file_from_being_read_is_told_on_every_pass(figurewatch: Figurewatch, folder: Path) -> None:
    (folder / "inbox" / "lost.html").symlink_to("nowhere")
    for _ in range(2):
        code, out, err = figurewatch("run", "--all", "--quiet")
        assert (code, out, "lost.html can't be read" in err) == (1, "", True)
    (folder / "inbox" / "lost.html").unlink()
    assert figurewatch("run", "--all", "--quiet") == (0, "", "")


def test_settling_a_conflict_again_keeps_one_decision_and_says_so(figurewatch: Figurewatch, folder: Path) -> None:
    more = article("More", "2023-06-14", ROUND.replace("105 million", "1.05 billion"))
    (folder / "inbox" / "more.html").write_text(more, "utf-8")
    figurewatch("run")
    settle = ("conflicts", "settle", "1", "--by", "ana")
    assert figurewatch(*settle, "--for", "1a", "--note", "asked them")[1] == "Conflict 1 is settled for 1a.\n"
    for note in ((), ("--note", "asked them")):
        code, out, _ = figurewatch(*settle, "--for", "1a", *note)
        assert code == 0
        assert out.startswith("Conflict 1 is settled for 1a already, by ana on ")
    assert figurewatch("decisions")[1].count("settled for") == 1
    out = figurewatch(*settle, "--for", "1a", "--note", "and the bank")[1]
    assert out == "Conflict 1 is settled for 1a. It was before; the new day and note count.\n"
    assert figurewatch(*settle, "--for", "1b")[1] == "Conflict 1 is settled for 1b. It was settled for 1a.\n"
    assert figurewatch("decisions")[1].count("settled for") == 3


def test_a_conflict_is_shown_in_plain_words(figurewatch: Figurewatch, folder: Path) -> None:
    more = article("More", "2023-06-14", ROUND.replace("105 million", "1.05 billion"))
    (folder / "inbox" / "more.html").write_text(more, "utf-8")
    figurewatch("run")
    out = figurewatch("conflicts", "show", "1")[1]
    assert "- It is money raised in one round, by the words “raised €105 million" in out
    assert "|" not in out
    assert "read by" not in out


@pytest.mark.parametrize(
    ("name", "meant"),
    [("Stability", "Stability AI"), ("openAl", "OpenAI"), ("Black Forrest", "Black Forest Labs"), ("labs", None)],
)
def test_a_part_of_a_company_or_a_slip_is_answered_with_the_name(
    figurewatch: Figurewatch, folder: Path, name: str, meant: str | None
) -> None:
    watch = "[OpenAI, Stability AI, Black Forest Labs, Thinking Machines Lab, {company: Northwind Labs}]"
    (folder / "sources.yaml").write_text(SOURCES.replace("[Mistral AI, OpenAI]", watch), "utf-8")
    figurewatch("run")
    for command in (("figures", name), ("prices", name), ("records", name), ("prices", "--compare", name, "OpenAI")):
        code, _, err = figurewatch(*command)
        assert code == 2
        if meant:
            assert f"Did you mean “{meant}”?" in err
        else:
            assert "Did you mean “Black Forest Labs” or “Northwind Labs”?" in err


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("AI", "“Mistral AI”, “OpenAI”, “xAI”, “Stability AI” or “Cohere”"),
        ("Claude", "“Anthropic”"),
        ("Claude Opus 4", "“Anthropic”"),
        ("chatgpt", "“OpenAI”"),
        ("GPT-5", "“OpenAI”"),
        ("Gr0q", None),
        ("Clau", None),
        ("o", None),
        ("", None),
    ],
)
def test_a_word_of_many_companies_and_a_product_are_answered_with_all_who_have_it(
    figurewatch: Figurewatch, folder: Path, name: str, meant: str | None
) -> None:
    watch = "[Mistral AI, OpenAI, xAI, Stability AI, Cohere, Anthropic]"
    (folder / "sources.yaml").write_text(SOURCES.replace("[Mistral AI, OpenAI]", watch), "utf-8")
    code, _, err = figurewatch("figures", name)
    every = "Watched in sources.yaml: Mistral AI, OpenAI, xAI, Stability AI, Cohere, Anthropic."
    assert (code, err) == (2, f"{name!r} is not watched. {f'Did you mean {meant}?' if meant else every}\n")


def test_explain_takes_a_company_by_an_alias_and_says_whom_it_does_not_know(
    figurewatch: Figurewatch, folder: Path
) -> None:
    (folder / "prices.html").write_text(
        "<h1>Prices</h1><p>Medium 3 costs $0.40 per million input tokens and $2 per million output tokens.</p>"
    )
    told = [figurewatch("explain", "prices.html", "--of", name)[1] for name in ("mistral", "Mistral AI")]
    assert told[0] == told[1]
    code, _, err = figurewatch("explain", "prices.html", "--of", "Nobody")
    assert code == 2
    assert "'Nobody' is not watched" in err


def test_explain_reads_an_address(figurewatch: Figurewatch) -> None:
    with NewsServer({"/a": article("Seed", "2023-06-13", ROUND)}) as server:
        code, out, _ = figurewatch("explain", server.url("/a"), "--allow-private")
        assert (code, "€105M" in out) == (0, True)
        code, _, err = figurewatch("explain", server.url("/a"))
        assert code == 2
        assert "--allow-private" in err


def test_explain_reads_a_watched_page_as_it_is_watched(figurewatch: Figurewatch, folder: Path) -> None:
    plans = "<table><tr><th>Plan<th>Price<tr><td>Pro<td>$14.99 per month</table>"
    with NewsServer({"/plans": f"<html><title>Plans</title><body><h1>Plans</h1>{plans}"}) as server:
        assert "0 figures" in figurewatch("explain", server.url("/plans"), "--allow-private")[1]
        page = f"{{page: '{server.url('/plans')}', of: Mistral AI, allow_private: true}}"
        (folder / "sources.yaml").write_text(f"watch: [Mistral AI]\nsources: [{page}]\n", "utf-8")
        code, out, _ = figurewatch("explain", server.url("/plans"))
    assert (code, "1 figure\n" in out, "Le Chat Pro a month: $14.99" in out) == (0, True, True)


def test_feeds_of_a_site_are_found(figurewatch: Figurewatch) -> None:
    page = '<html><head><link rel="alternate" type="application/rss+xml" href="/feed.xml"></head><body>x</body></html>'
    with NewsServer({"/": page}) as server:
        server.routes["/feed.xml"] = feed(server.url(""), "/a")
        code, out, _ = figurewatch("feeds", server.url("/"), "--allow-private")
    assert (code, out.strip()) == (0, f"- feed: {server.url('/feed.xml')}")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_disk_is_told(figurewatch: Figurewatch, folder: Path) -> None:
    folder.chmod(0o500)
    try:
        code, _, err = figurewatch("run")
    finally:
        folder.chmod(0o700)
    assert code == 2
    assert "can't be written" in err


def test_a_database_of_a_newer_version_is_told(figurewatch: Figurewatch, folder: Path) -> None:
    import sqlite3

    figurewatch("run")
    with sqlite3.connect(folder / "data" / "figurewatch.db") as database:
        tables = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        migrations = next(name for name in tables if "migration" in name)
        columns = [row[1] for row in database.execute(f"PRAGMA table_info({migrations})")]
        row = dict(zip(columns, database.execute(f"SELECT * FROM {migrations}").fetchone(), strict=True))
        row |= {name: "9999_from_the_future" for name in columns if name in ("name", "migration")}
        row.pop("id", None)
        marks = ", ".join("?" * len(row))
        database.execute(f"INSERT INTO {migrations} ({', '.join(row)}) VALUES ({marks})", list(row.values()))
    code, _, err = figurewatch("run", "--all")
    assert code == 2
    assert "newer" in err


def _has_passed(database: Path) -> bool:
    try:
        with Store.open(database, read_only=True) as store:
            return bool(store.source_states())
    except StoreError:  # it is being made
        return False


def test_the_daemon_watches_until_sigterm_and_finishes_its_work(folder: Path) -> None:
    command = [Path(sys.executable).with_name("figurewatch"), "daemon"]
    database = folder / "data" / "figurewatch.db"
    daemon = subprocess.Popen(command, cwd=folder, stderr=subprocess.PIPE, text=True)
    try:
        until = time.monotonic() + 60
        while not _has_passed(database) and time.monotonic() < until:
            time.sleep(0.1)
        daemon.send_signal(signal.SIGTERM)
        _, err = daemon.communicate(timeout=30)
    finally:
        daemon.kill()
    assert daemon.returncode == 0, err
    assert "Files: yielding" in err
    assert "ended" in err
    with Store.open(database, read_only=True) as store:
        assert len(store.records()) == 1


_ASKED_OF_A_WORKER = """
import signal, sys, threading, time
from pathlib import Path

from pipeline.cli import main
from storage.store import Store, StoreError

def passed():
    try:
        with Store.open(Path("data/figurewatch.db"), read_only=True) as store:
            return bool(store.source_states())
    except StoreError:
        return False

def ask():
    while not passed():
        time.sleep(0.05)
    signal.pthread_kill(threading.get_ident(), signal.SIGTERM)
    time.sleep(30)

threading.Thread(target=ask, daemon=True).start()
sys.argv = ["figurewatch", "daemon"]
main()
"""


def test_the_daemon_ends_whichever_of_its_threads_the_signal_reaches(folder: Path) -> None:
    # the system may hand a signal to any thread, and none but the main one runs what Python does of it
    daemon = subprocess.run(
        [sys.executable, "-c", _ASKED_OF_A_WORKER], cwd=folder, capture_output=True, text=True, timeout=25, check=False
    )
    assert daemon.returncode == 0, daemon.stderr
    assert "ended" in daemon.stderr


def test_the_file_on_a_company_tells_days_as_told_and_totals_that_nobody_dates(
    figurewatch: Figurewatch, folder: Path
) -> None:
    (folder / "inbox" / "seed.html").unlink()
    undated = "Mistral AI has raised about $1.2 billion in total funding to date."
    (folder / "inbox" / "a.txt").write_text(undated, "utf-8")
    text = "Mistral AI raised $640 million in its Series B in June 2024. By 2025 it had raised $3.05 billion in total."
    (folder / "inbox" / "b.txt").write_text(text, "utf-8")
    assert figurewatch("run")[0] == 0
    out = figurewatch("records", "Mistral AI")[1]
    assert "  Series B, 2024-06: $640M #" in out
    assert "  also on record, undated: about $1.2B #" in out
    held = json.loads(figurewatch("records", "Mistral AI", "--json")[1])
    assert [one["day"] for one in held["rounds"]] == ["2024-06"]
    assert [one["low"] for one in held["undated_totals"]] == ["1200000000"]


def test_the_version_is_told(figurewatch: Figurewatch) -> None:
    code, out, _ = figurewatch("--version")
    assert (code, out.strip()) == (0, version("figurewatch"))


def test_help_is_there_for_every_command(figurewatch: Figurewatch) -> None:
    code, out, _ = figurewatch("--help")
    assert code == 0
    for name in ("init", "check", "run", "daemon", "figures", "conflicts", "articles", "digest", "explain"):
        assert name in out
        assert figurewatch(name, "--help")[0] == 0
