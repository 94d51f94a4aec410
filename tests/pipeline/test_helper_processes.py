"""Where no process can be started to help with reading, all is read in one, and one sentence says so."""

from __future__ import annotations

import errno
import logging
import multiprocessing
import multiprocessing.synchronize
import multiprocessing.util
import subprocess
import sys
from collections.abc import Iterator
from multiprocessing.spawn import get_executable
from pathlib import Path

import pytest

from pipeline.run import chosen, helpers, opened, pool, run_pass
from tests.pipeline.newsroom import article, configured

MANY = 4
FILES = "  - {name: Files, folder: inbox, every: 1h}\n  - {name: More, folder: more, every: 1h}\n"
AS_COMMAND = f"""
import multiprocessing, os, sys
from pipeline.cli import main
from pipeline.run import pool
os.cpu_count = lambda: 2
multiprocessing.set_executable("closed/python")
pool.POOL_FROM = {MANY}
sys.argv = ["figurewatch", *sys.argv[1:]]
main()
"""


def filled(folder: Path, first: int) -> None:
    folder.mkdir(exist_ok=True)
    for number in range(first, first + MANY):
        text = f"Mistral AI has raised €{100 + number} million in a seed round, the company said on Tuesday."
        (folder / f"{number}.html").write_text(article(f"Round {number}", f"20{10 + number}-06-13", text), "utf-8")


@pytest.fixture
def interpreter() -> Iterator[None]:
    """Another interpreter may be named meanwhile."""
    own = get_executable()
    yield
    multiprocessing.set_executable(own)


def no_interpreter(path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    multiprocessing.set_executable(path)


def unknown_interpreter(_: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(helpers, "get_executable", lambda: None)


def no_semaphores(_: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    def denied(*_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(multiprocessing.synchronize.SemLock, "__init__", denied)


def no_more_processes(_: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object) -> int:
        raise BlockingIOError(errno.EAGAIN, "Resource temporarily unavailable")

    monkeypatch.setattr(multiprocessing.util, "spawnv_passfds", refused)


@pytest.mark.usefixtures("interpreter")
@pytest.mark.parametrize(
    ("hindered", "by", "why"),
    [
        pytest.param(no_interpreter, "closed/python", "Permission denied", id="it may not be started"),
        pytest.param(no_interpreter, "gone/python", "No such file", id="it is gone"),
        pytest.param(no_interpreter, "/bin/false", "exit status 1", id="it ends at once"),
        pytest.param(unknown_interpreter, None, "none can be started", id="nobody knows where it is"),
        pytest.param(no_semaphores, None, "Permission denied", id="no semaphores may be made"),
        pytest.param(no_more_processes, None, "temporarily unavailable", id="no more processes may be started"),
    ],
)
def test_what_no_helper_reads_is_read_in_this_process_and_told_in_a_sentence(
    here: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, hindered: object, by: str, why: str
) -> None:
    config = configured(here, FILES)
    (here / "closed").mkdir()
    (here / "closed" / "python").write_text("not to be started", "utf-8")
    filled(here / "inbox", 0)
    filled(here / "more", MANY)
    monkeypatch.setattr(pool, "POOL_FROM", MANY)
    assert callable(hindered)
    hindered(by, monkeypatch)
    with caplog.at_level(logging.WARNING, "figurewatch"), opened(config, workers=2) as work:
        outcomes = run_pass(work, chosen(config, [])).outcomes
    assert [(one.health, one.figures, one.problems) for one in outcomes] == [("yielding", MANY, ())] * 2
    (said,) = caplog.messages
    assert why in said
    assert "reading goes on in this one" in said


def test_nobody_sees_more_than_the_sentence(here: Path) -> None:
    """What Python's own helpers for starting processes print and raise when they fail does not reach the user."""
    configured(here, FILES)
    (here / "closed").mkdir()
    (here / "closed" / "python").write_text("not to be started", "utf-8")
    (here / "more").mkdir()
    for first in (0, MANY):
        filled(here / "inbox", first)
        command = [sys.executable, "-c", AS_COMMAND, "run", "--all"]
        done = subprocess.run(command, cwd=here, capture_output=True, encoding="utf-8", check=False, timeout=300)
        assert (done.returncode, f"{MANY} new figures" in done.stderr) == (0, True), done.stderr
        warned = [line for line in done.stderr.splitlines() if not line.startswith(("Files: ", "More: "))]
        assert len(warned) == 1, done.stderr
        assert "No other process helps with reading (none can be started: Permission denied)" in warned[0]
