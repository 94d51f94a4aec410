"""A page that is to be rendered where what that takes is missing: one sentence that says what to install."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from pipeline.fetch import NoBrowserError, find_browser
from storage.records import FetchResult
from tests.fetch.passes import one_pass, source, told
from tests.fetch.server import NewsServer


def program(folder: Path, says: str = "", called: str = "chromium") -> str:
    """Write a program that only complains."""
    path = folder / called
    path.write_text(f"#!/bin/sh\necho '{says}' >&2\nexit 127\n")
    path.chmod(0o755)
    return str(path)


def failed(**options: object) -> FetchResult:
    """Make a pass over a page that can't be rendered; the page is not even asked for."""
    with NewsServer({"/": "<p>Pro $20</p>"}) as server:
        result = one_pass(source(server.url("/"), render=True), **options)  # type: ignore[arg-type]
    assert result.health == "failing"
    assert not result.snapshots
    return result


def test_without_playwright_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "playwright", None)
    assert "Install it: pip install 'figurewatch[render]'" in told(failed())


def test_without_any_chromium_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    pytest.importorskip("playwright")
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(sys, "platform", "linux")
    assert "no Chromium is on the PATH. Install one (Debian: apt-get install chromium-headless-shell)" in told(failed())


def test_a_chromium_on_the_path_is_found_and_one_that_is_named_comes_first(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    pytest.importorskip("playwright")
    (tmp_path / "bin").mkdir()
    on_path, named = program(tmp_path / "bin"), program(tmp_path)
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    assert find_browser() == on_path
    assert find_browser("chromium") == on_path
    assert find_browser(named) == named


def test_a_chromium_without_windows_comes_before_one_with(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    pytest.importorskip("playwright")
    program(tmp_path)
    without = program(tmp_path, called="chromium-headless-shell")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert find_browser() == without


def test_a_named_browser_that_is_not_there_is_named(tmp_path: Path) -> None:
    pytest.importorskip("playwright")
    with pytest.raises(NoBrowserError, match=r"no browser “.*/chromium”\. Correct browser: in sources\.yaml"):
        find_browser(str(tmp_path / "chromium"))


def test_a_browser_that_does_not_start_is_said_to(tmp_path: Path) -> None:
    pytest.importorskip("playwright")
    broken = program(tmp_path, "error while loading shared libraries: libnothing.so")
    with NewsServer({"/": "<p>Pro $20</p>"}) as server:
        result = one_pass(source(server.url("/"), render=True), browser=broken)
    assert result.health == "failing"
    assert f"{broken} does not start (error while loading shared libraries: libnothing.so)." in told(result)
