"""From a crontab: nothing is printed where all went well, what failed is, and no digest leaves anything out."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

from storage.store import Store
from tests.conftest import Figurewatch
from tests.pipeline.newsroom import article, configured

ROUND = "Mistral AI has raised €105 million in a seed round, the company said on Tuesday."
DIGEST = "digests: [{name: weekly, every: monday 07:00, to: [file]}]\n"
FILES = "  - {name: Files, folder: inbox, every: 1h}\n"


def prepared(here: Path, sources: str = FILES) -> None:
    configured(here, sources, DIGEST)
    (here / "inbox").mkdir()
    (here / "inbox" / "seed.html").write_text(article("Seed", "2023-06-13", ROUND), "utf-8")


def test_quiet_prints_nothing_where_all_went_well(desk: Figurewatch, here: Path) -> None:
    prepared(here)
    assert desk("run", "--quiet") == (0, "", "")
    assert desk("run", "--quiet") == (0, "", ""), "nothing is due"
    assert desk("digest", "--send", "--quiet") == (0, "", ""), "no digest is due"


def test_quiet_tells_what_failed_and_only_that(desk: Figurewatch, here: Path) -> None:
    prepared(here, FILES + "  - {name: Lost, folder: lost, every: 1h}\n")
    code, out, err = desk("run", "--quiet")
    assert (code, out) == (1, "")
    assert err.startswith("Lost: failing")
    assert err.count("\n") == 1


def test_a_delivery_that_fails_is_told_where_errors_are(desk: Figurewatch, here: Path) -> None:
    prepared(here)
    (here / "sources.yaml").write_text(
        (here / "sources.yaml").read_text("utf-8").replace("[file]", '["mailto:desk@example.org"]')
        + "mail: {host: 127.0.0.1, port: 9, security: none, from: figurewatch@example.org}\n",
        "utf-8",
    )
    desk("run", "--quiet")
    (here / "inbox" / "more.html").write_text(article("More", "2023-06-14", ROUND.replace("105 m", "1.05 b")), "utf-8")
    desk("run", "--all", "--quiet")
    code, out, err = desk("digest", "--send", "--since", "2020-01-01", "--quiet")
    assert (code, out) == (1, "")
    assert "not sent" in err


def test_what_only_shows_what_is_on_file_needs_no_secret(desk: Figurewatch, here: Path) -> None:
    prepared(here)
    desk("run")
    with (here / "sources.yaml").open("a", encoding="utf-8") as file:
        file.write("mail: {host: 127.0.0.1, user: desk, password: '${NOT_SET_HERE}', from: figurewatch@example.org}\n")
    for arguments in (
        ("figures", "Mistral"),
        ("conflicts",),
        ("articles",),
        ("digest",),
        ("explain", "inbox/seed.html"),
    ):
        assert desk(*arguments)[0] == 0, arguments
    for arguments in (("check",), ("run",), ("digest", "--send")):
        code, _, err = desk(*arguments)
        assert (code, "export NOT_SET_HERE=" in err) == (2, True), arguments


def test_a_daemon_that_can_not_work_ends_at_once_with_a_sentence(desk: Figurewatch, here: Path) -> None:
    prepared(here)
    (here / "data").mkdir()
    (here / "data" / "figurewatch.db").write_text("This is no database, though it lies where one is expected.", "utf-8")
    code, _, err = desk("daemon")
    assert (code, "is not a database" in err) == (2, True)


def test_a_digest_of_a_week_ends_with_it_and_the_next_one_tells_the_rest(desk: Figurewatch, here: Path) -> None:
    prepared(here)
    desk("run", "--quiet")
    before = datetime.now(UTC)
    (here / "inbox" / "more.html").write_text(article("More", "2023-06-14", ROUND.replace("105 m", "1.05 b")), "utf-8")
    desk("run", "--all", "--quiet")
    assert "Nothing to send" in desk("digest", "--send", "--week", "2026-W02")[1]
    with Store.open(here / "data" / "figurewatch.db") as store:
        assert store.digest_run("weekly") is None
    (dispute,) = json.loads(desk("conflicts", "--json")[1])
    assert desk("digest", "--send", "--since", "2020-01-01")[0] == 0
    (file,) = (here / "data" / "digests").glob("*.md")
    assert f"**{dispute['number']}. Mistral AI" in file.read_text("utf-8")
    with Store.open(here / "data" / "figurewatch.db") as store:
        run = store.digest_run("weekly")
    assert run is not None
    assert run > before - timedelta(minutes=1), "all of it was told up to now"
