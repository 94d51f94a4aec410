"""One pass: what comes is stored once, what goes wrong is told, and no source stops the others."""

from __future__ import annotations

import hashlib
import json
import sqlite3
import time
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from pipeline import run
from pipeline.cli.passes import _print
from pipeline.digests import due_digests
from pipeline.read import Read
from pipeline.run import UnknownSourceError, chosen, due_sources, next_due, opened, pool
from storage.records import SourceState
from storage.store import Store
from tests.fetch.server import NewsServer, Reply
from tests.pipeline.newsroom import article, at, configured, feed, passed

ROUND = "Mistral AI has raised €105 million in a seed round, the company said on Tuesday."
CONFLICTING = "Mistral AI has raised €1.05 billion in a seed round, the company said on Tuesday."


def feed_source(server: NewsServer, name: str = "Paper", path: str = "/feed.xml") -> str:
    return f"  - {{name: {name}, feed: '{server.url(path)}', every: 1h, allow_private: true}}\n"


def contents(folder: Path) -> str:
    """Return a digest of all that the database says of articles, figures and conflicts."""
    with sqlite3.connect(folder / "data" / "figurewatch.db") as database:
        tables = ("articles", "records", "conflicts", "verdicts")
        rows = [database.execute(f"SELECT count(*) FROM {table}").fetchall() for table in tables]
        keys = database.execute("SELECT key FROM records ORDER BY key").fetchall()
    return hashlib.sha256(repr((rows, keys)).encode()).hexdigest()


def test_a_pass_stores_figures_and_the_next_one_over_the_same_stores_nothing(tmp_path: Path) -> None:
    with NewsServer({"/a": article("Seed", "2023-06-13", ROUND)}) as server:
        server.routes["/feed.xml"] = Reply(feed(server.url(""), "/a"), etag='"1"')
        config = configured(tmp_path, feed_source(server))
        (first,) = passed(config).outcomes
        before = contents(tmp_path)
        (second,) = passed(config).outcomes
    assert (first.health, first.articles, first.figures, first.baseline) == ("yielding", 1, 1, True)
    assert (second.health, second.articles, second.figures) == ("unchanged", 0, 0)
    assert not second.baseline
    assert contents(tmp_path) == before


def test_what_disputes_the_record_is_raised_with_the_pass_that_brings_it(tmp_path: Path) -> None:
    with NewsServer({"/a": article("Seed", "2023-06-13", ROUND)}) as server:
        server.routes["/feed.xml"] = feed(server.url(""), "/a")
        config = configured(tmp_path, feed_source(server))
        passed(config)
        server.routes["/b"] = article("A large seed", "2023-06-14", CONFLICTING)
        server.routes["/feed.xml"] = feed(server.url(""), "/b", "/a")
        (outcome,) = passed(config).outcomes
    assert outcome.conflicts == 1
    with Store.open(tmp_path / "data" / "figurewatch.db") as store:
        (conflict,) = store.conflicts()
    assert (conflict.kind, conflict.subject, conflict.metric, conflict.cause) == (
        "disputed",
        "Mistral AI",
        "amount_raised",
        "decimal",
    )


def test_one_bad_source_does_not_stop_the_others(tmp_path: Path) -> None:
    routes = {
        "/a": article("Seed", "2023-06-13", ROUND),
        "/web": "<html><body>A page</body></html>",
        "/gone": Reply(status=410),
        "/broken": Reply("<rss><channel><item>", headers={"content-type": "application/rss+xml"}),
    }
    with NewsServer(routes) as server:
        server.routes["/feed.xml"] = feed(server.url(""), "/a", "/missing")
        text = feed_source(server) + "".join(feed_source(server, p, f"/{p}") for p in ("web", "gone", "nowhere"))
        text += "  - {name: Files, folder: not-there, every: 1h}\n"
        text += "  - {name: Dead, feed: 'http://127.0.0.1:9/', allow_private: true}\n"
        outcomes = {outcome.source: outcome for outcome in passed(configured(tmp_path, text)).outcomes}
    assert outcomes["Paper"].figures == 1
    assert outcomes["Paper"].health == "yielding"
    assert [problem.place for problem in outcomes["Paper"].problems] == [server.url("/missing")]
    assert outcomes["gone"].health == "gone"
    for name in ("web", "nowhere", "Files", "Dead"):
        assert outcomes[name].health == "failing", name
        assert outcomes[name].message.endswith((".", ".)")), name
    assert "not-there" in outcomes["Files"].message


def test_a_source_that_failed_is_asked_again_later_each_time_and_a_gone_one_never(tmp_path: Path) -> None:
    with NewsServer({"/gone": Reply(status=410)}) as server:
        config = configured(tmp_path, feed_source(server, "lost", "/lost") + feed_source(server, "gone", "/gone"))
        start, waits = at("2026-03-01 12:00"), []
        now = start
        for _ in range(3):
            passed(config, "lost", "gone", now=now)
            with Store.open(tmp_path / "data" / "figurewatch.db") as store:
                states = {state.name: state for state in store.source_states()}
            again = next_due(config, states, now)
            assert again is not None
            waits.append(again - now)
            now = again
            assert [source.name for source in due_sources(config, states, now)] == ["lost"]
    assert states["lost"].failures == 3
    assert waits == sorted(waits)
    assert waits[-1] > waits[0]


def test_a_source_that_is_asked_to_wait_has_not_failed_and_its_host_is_left_alone_until_then(tmp_path: Path) -> None:
    entry = "  - {{name: {name}, page: '{url}', allow_private: true, every: 10m}}\n"
    seed = article("Seed", "2023-06-13", ROUND)
    with NewsServer({"/a": Reply(seed, etag='"1"'), "/b": seed}) as server:
        text = "".join(entry.format(name=path, url=server.url(f"/{path}")) for path in "ab")
        config = configured(tmp_path, text)
        passed(config, "a", now=at("2026-03-01 12:00"))
        server.routes["/a"] = Reply("later", 429, headers={"Retry-After": "7200"})
        (busy,) = passed(config, "a", now=at("2026-03-01 13:00")).outcomes
        asked = len(server.requests)
        early = passed(config, "a", "b", now=at("2026-03-01 14:59")).outcomes
        assert len(server.requests) == asked, "neither is asked before two hours are over, not even by name"
        with Store.open(tmp_path / "data" / "figurewatch.db") as store:
            states = {state.name: state for state in store.source_states()}
        server.routes["/a"] = seed
        late = passed(config, "a", "b", now=at("2026-03-01 15:01")).outcomes
    assert (busy.health, busy.failed, busy.well) == ("waiting", False, True)
    assert "asks to wait until 2026-03-01 15:00 UTC (429). It is not asked before." in busy.line()
    assert [(outcome.health, outcome.failed) for outcome in early] == [("waiting", False)] * 2
    assert (states["a"].failures, states["a"].last_success) == (0, at("2026-03-01 12:00"))
    assert states["b"].baseline_at is None, "what gave nothing yet has not had its first pass"
    assert next_due(config, states, at("2026-03-01 14:59")) >= at("2026-03-01 15:00")
    assert [outcome.health for outcome in late] == ["unchanged", "yielding"]


@pytest.mark.parametrize(("reply", "failures"), [(Reply("x", 429), 0), (Reply("x", 500), 1)], ids=["waits", "fails"])
def test_a_page_of_a_feed_that_is_asked_to_wait_for_is_told_and_is_no_failure(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], reply: Reply, failures: int
) -> None:
    with NewsServer({"/a": article("Seed", "2023-06-13", ROUND), "/b": reply}) as server:
        server.routes["/feed.xml"] = feed(server.url(""), "/a", "/b")
        report = passed(configured(tmp_path, feed_source(server)))
    _print(report)
    _, row, *said = [line.split() for line in capsys.readouterr().out.splitlines() if line.strip(" ─")]
    assert (row[0], row[1], row[-1]) == ("Paper", "yielding", str(failures))
    assert any(server.url("/b") in " ".join(words) for words in said)


def test_a_page_that_stops_the_reader_is_told_kept_and_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise IndexError("no such thing")

    with NewsServer({"/p": article("Seed", "2023-06-13", ROUND)}) as server:
        config = configured(tmp_path, f"  - {{name: P, page: '{server.url('/p')}', allow_private: true, every: 1h}}\n")
        with monkeypatch.context() as patched:
            patched.setattr(pool, "read_snapshot", broken)
            (outcome,) = passed(config).outcomes
        (mended,) = passed(config).outcomes
    (problem,) = outcome.problems
    assert "IndexError" in problem.message
    assert problem.place == server.url("/p")
    assert mended.figures == 1


def test_a_document_that_can_not_be_mapped_fails_and_is_read_again_once_that_is_mended(tmp_path: Path) -> None:
    entry = (
        "  - {{name: List, json: '{url}', every: 1h, allow_private: true, tier: secondary, figures: "
        "{{each: '{each}', subject: maker, product: name, price: {{1M input tokens: input}}}}}}\n"
    )
    document = '{"prices": [{"maker": "OpenAI", "name": "GPT-5", "input": 1.25}]}'
    with NewsServer({"/list.json": Reply(document, etag='"1"')}) as server:
        url = server.url("/list.json")
        (wrong,) = passed(configured(tmp_path, entry.format(url=url, each="models[]"))).outcomes
        (mended,) = passed(configured(tmp_path, entry.format(url=url, each="prices[]"))).outcomes
    assert (wrong.health, wrong.failed, wrong.figures) == ("failing", True, 0)
    assert "models[]" in wrong.message
    assert (mended.health, mended.figures, mended.baseline) == ("yielding", 1, True)


def test_a_source_under_another_name_stores_nothing_again_and_is_known_to_yield(tmp_path: Path) -> None:
    with NewsServer({"/a": article("Seed", "2023-06-13", ROUND)}) as server:
        server.routes["/feed.xml"] = feed(server.url(""), "/a")
        passed(configured(tmp_path, feed_source(server)))
        before = contents(tmp_path)
        (outcome,) = passed(configured(tmp_path, feed_source(server, "Gazette"))).outcomes
    assert (outcome.figures, contents(tmp_path)) == (0, before)
    with Store.open(tmp_path / "data" / "figurewatch.db") as store:
        state = store.source_state("Gazette")
    assert state is not None
    assert state.last_new is not None


def test_many_pages_are_read_by_several_processes(tmp_path: Path) -> None:
    folder = tmp_path / "inbox"
    folder.mkdir()
    for number in range(run.POOL_FROM + 1):
        text = ROUND.replace("105", str(100 + number))
        (folder / f"{number}.html").write_text(article(f"Round {number}", f"2023-06-{number + 1:02}", text), "utf-8")
    config = configured(tmp_path, "  - {name: Files, folder: inbox, every: 1h}\n")
    with opened(config, workers=2) as work:
        (outcome,) = run.run_pass(work, config.sources).outcomes
    assert (outcome.articles, outcome.figures) == (run.POOL_FROM + 1, run.POOL_FROM + 1)


@pytest.mark.parametrize(
    ("odd", "said"),
    [
        ([], None),
        (["on request"], "1 price could not be read (M-0: “on request”)."),
        (["abc", "12a", "?!x"], "3 prices could not be read (M-0: “abc”, M-1: “12a”, M-2: “?!x”)."),
        (["a"] * 7, "7 prices could not be read (M-0: “a”, M-1: “a”, M-2: “a” and 4 more)."),
        (["x" * 300], f"1 price could not be read (M-0: “{'x' * 59}…”)."),
    ],
)
def test_prices_of_a_document_that_cannot_be_read_are_told_in_one_line(
    tmp_path: Path, odd: list[str], said: str | None
) -> None:
    items = [{"n": "Codestral", "in": 0.3}, *({"n": f"M-{n}", "in": word} for n, word in enumerate(odd))]
    mapping = "{each: '@', subject: \"'Mistral AI'\", product: n, price: {1M input tokens: in}}"
    with NewsServer({"/p.json": Reply(json.dumps(items), headers={"content-type": "application/json"})}) as server:
        source = f"  - {{name: List, json: '{server.url('/p.json')}', allow_private: true, figures: {mapping}}}\n"
        config = configured(tmp_path, source)
        (outcome,) = passed(config).outcomes
        (again,) = passed(config).outcomes
    assert (outcome.health, outcome.figures, outcome.well) == ("yielding", 1, True)
    assert [(problem.place, problem.message) for problem in outcome.problems] == ([("List", said)] if said else [])
    assert again.problems == (), "it is told when the document came, not on every pass"


def test_in_one_process_pages_are_read_one_after_the_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Readers load language models and the like when they first need them, which two threads must not do at once."""
    at_work, most, read = 0, 0, pool.read_snapshot

    def counted(*arguments: Any) -> Read:
        nonlocal at_work, most
        at_work += 1
        most = max(most, at_work)
        time.sleep(0.01)
        try:
            return read(*arguments)
        finally:
            at_work -= 1

    monkeypatch.setattr(pool, "read_snapshot", counted)
    folder = tmp_path / "inbox"
    folder.mkdir()
    for number in range(4):
        (folder / f"{number}.txt").write_text(f"{ROUND} Telling number {number}.", "utf-8")
    (outcome,) = passed(configured(tmp_path, "  - {name: Files, folder: inbox, every: 1h}\n")).outcomes
    assert (most, outcome.problems) == (1, ())


def test_two_runs_at_a_time_are_one_too_many(tmp_path: Path) -> None:
    config = configured(tmp_path, "  - {name: Files, folder: inbox, every: 1h}\n")
    with opened(config), pytest.raises(run.BusyError, match="Another figurewatch is at work"), opened(config):
        pass


def test_a_name_that_sources_yaml_does_not_have_is_answered_with_those_it_has(tmp_path: Path) -> None:
    config = configured(tmp_path, "  - {name: Files, folder: inbox, every: 1h}\n")
    with pytest.raises(UnknownSourceError, match=r"No source is named “Fils”.*: Files"):
        chosen(config, ["Fils"])
    assert [source.name for source in chosen(config, ["files"])] == ["Files"]


def test_what_is_due_follows_the_schedule_and_what_went_before(tmp_path: Path) -> None:
    config = configured(tmp_path, "  - {name: A, folder: a, every: 1h}\n  - {name: B, folder: b, every: 6h}\n")
    now = at("2026-03-01 12:00")
    states = {name: SourceState(name, last_run=now - timedelta(hours=2)) for name in ("A", "B")}
    assert [source.name for source in due_sources(config, states, now)] == ["A"]
    assert [source.name for source in due_sources(config, {}, now)] == ["A", "B"]
    assert next_due(config, dict(states.items()), now) == now - timedelta(hours=1)


def test_what_a_clock_that_went_wrong_wrote_down_stops_nothing(tmp_path: Path) -> None:
    config = configured(
        tmp_path,
        "  - {name: A, folder: a, every: 1h}\n",
        "digests: [{name: weekly, every: monday 07:00, to: [file]}]\n",
    )
    now, ahead = at("2026-03-01 12:00"), at("2036-03-01 12:00")
    states = {"A": SourceState("A", last_run=ahead, baseline_at=at("2026-02-01 12:00"))}
    assert [source.name for source in due_sources(config, states, now)] == ["A"]
    with Store.open(":memory:") as store:
        store.save_source_state(states["A"])
        store.save_digest_run("weekly", ahead)
        assert [plan.name for plan in due_digests(store, config, now)] == ["weekly"]


def test_a_pass_that_is_told_to_stop_leaves_what_it_has_not_begun(tmp_path: Path) -> None:
    config = configured(tmp_path, "  - {name: A, folder: a, every: 1h}\n")
    with opened(config, workers=1) as work:
        work.stopping = lambda: True
        assert run.run_pass(work, config.sources).outcomes == ()
        assert work.store.source_states() == []
