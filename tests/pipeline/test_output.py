"""Where the output goes: a terminal of another encoding, a full disk, a closed pipe, and an end by Ctrl-C."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import pytest

from storage.store import Store
from tests.fetch.server import NewsServer, Reply
from tests.pipeline.newsroom import article, configured, feed

ROUND = "Mistral AI has raised €105 million in a seed round, the company said on Tuesday."
PROGRAM = Path(sys.executable).with_name("figurewatch")


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder in which one article was read; it is only looked at."""
    folder = tmp_path_factory.mktemp("desk")
    configured(folder, "  - {name: Files, folder: inbox, every: 1h}\n")
    (folder / "inbox").mkdir()
    (folder / "inbox" / "seed.html").write_text(article("Seed", "2023-06-13", ROUND), "utf-8")
    assert called(folder, ["run", "--quiet"]).returncode == 0
    return folder


def called(
    folder: Path, arguments: Sequence[str], *, redirect: str = "", **environment: str
) -> subprocess.CompletedProcess[str]:
    """Run the program as a shell does."""
    line = f"'{PROGRAM}' {' '.join(arguments)} {redirect}"
    return subprocess.run(
        ["sh", "-c", line], cwd=folder, env=os.environ | environment, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize("command", [("figures",), ("digest",), ("articles",), ("explain", "inbox/seed.html")])
def test_a_terminal_without_a_euro_sign_is_no_reason_to_stop(desk: Path, command: Sequence[str]) -> None:
    done = called(desk, command, PYTHONIOENCODING="ascii")
    assert (done.returncode, done.stderr) == (0, "")


def test_json_is_json_in_any_encoding(desk: Path) -> None:
    done = called(desk, ["figures", "--json"], PYTHONIOENCODING="latin-1")
    assert json.loads(done.stdout)[0]["amount"] == "€105M"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("command", [("figures",), ("figures", "--json"), ("digest",), ("--help",)])
def test_a_full_disk_behind_the_output_is_told(desk: Path, command: Sequence[str]) -> None:
    done = called(desk, command, redirect="> /dev/full")
    assert done.returncode == 2
    assert "can't be written" in done.stderr
    assert "Traceback" not in done.stderr
    assert "Exception" not in done.stderr


def test_a_reader_that_leaves_and_a_closed_output_are_borne(desk: Path) -> None:
    for redirect in ("| true", ">&-"):
        assert called(desk, ["figures", "--json"], redirect=redirect).stderr == ""


def test_ctrl_c_ends_a_run_with_a_sentence_and_nothing_is_lost(tmp_path: Path) -> None:
    with NewsServer({"/a": article("Seed", "2023-06-13", ROUND)}) as server:
        server.routes["/feed.xml"] = feed(server.url(""), "/a")
        server.routes["/slow.xml"] = Reply(feed(server.url("")), delay=60)
        text = "".join(
            f"  - {{name: {name}, feed: '{server.url(f'/{name}.xml')}', every: 1h, allow_private: true}}\n"
            for name in ("feed", "slow")
        )
        configured(tmp_path, text)
        # what runs in the background is started with SIGINT ignored, which its children inherit
        heard = partial(signal.signal, signal.SIGINT, signal.SIG_DFL)
        run = subprocess.Popen([PROGRAM, "run"], cwd=tmp_path, stderr=subprocess.PIPE, text=True, preexec_fn=heard)
        try:
            assert run.stderr is not None
            first = run.stderr.readline()
            time.sleep(0.1)
            run.send_signal(signal.SIGINT)
            _, err = run.communicate(timeout=30)
        finally:
            run.kill()
    assert first.startswith("feed: yielding")
    assert (run.returncode, err) == (130, "Stopped. What is stored stays; the rest is fetched with the next run.\n")
    with Store.open(tmp_path / "data" / "figurewatch.db", read_only=True) as store:
        assert len(store.records()) == 1
        assert [state.name for state in store.source_states()] == ["feed"]
