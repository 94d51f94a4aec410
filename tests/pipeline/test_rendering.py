"""`render: true`, from the page to the price list; and what is said where no browser is there."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.fetch.browser import needs_browser, written
from tests.fetch.server import NewsServer
from tests.pipeline.newsroom import article

Figurewatch = Callable[..., tuple[int, str, str]]

SCRIPT = """
fetch('/plans.json').then(found => found.json()).then(plans => {
  for (const plan of plans) {
    const row = table.insertRow();
    for (const text of [plan.model, `$${plan.input}`, `$${plan.output}`]) row.insertCell().textContent = text;
  }
});
"""
PAGE = written(
    SCRIPT,
    "<h1>Mistral AI pricing</h1><p>Prices per million tokens.</p><table><thead><tr><th>Model<th>Input<th>Output"
    "<tbody id=table></table>",
)
PLANS = (
    '[{"model": "Mistral Medium 3", "input": 0.4, "output": 2}, {"model": "Codestral 2", "input": 0.3, "output": 1}]'
)


def configured(folder: Path, server: NewsServer, more: str = "") -> None:
    (folder / "sources.yaml").write_text(
        f"""contact: desk@example.org
watch: [Mistral AI]
{more}sources:
  - {{name: Prices, page: {server.url("/pricing")}, of: Mistral AI, render: true, allow_private: true}}
  - {{name: Files, folder: inbox}}
""",
        "utf-8",
    )
    (folder / "inbox").mkdir()
    text = "Mistral AI has raised €105 million in a seed round, the company said on Tuesday."
    (folder / "inbox" / "seed.html").write_text(article("Seed", "2023-06-13", text), "utf-8")


@needs_browser
def test_prices_that_a_script_writes_are_in_the_price_list(here: Path, desk: Figurewatch) -> None:
    with NewsServer({"/pricing": PAGE, "/plans.json": PLANS}) as server:
        configured(here, server)
        assert desk("check")[0] == 0
        code, out, err = desk("run")
        assert code == 0, out + err
        code, out, _ = desk("prices", "Mistral", "--csv")
        assert "Mistral Medium 3" in out
        assert "Codestral 2" in out
        _, out, _ = desk("explain", server.url("/pricing"), "--render", "--allow-private", "--of", "Mistral AI")
        assert "Mistral Medium 3" in out


@needs_browser
def test_without_rendering_the_health_says_to_write_it(here: Path, desk: Figurewatch) -> None:
    page = "<div id=root></div>" + "<script src=/a.js></script>" * 3
    with NewsServer({"/pricing": page}) as server:
        configured(here, server)
        text = (here / "sources.yaml").read_text("utf-8")
        (here / "sources.yaml").write_text(text.replace("render: true, ", ""), "utf-8")
        _, out, err = desk("run")
        assert "Write render: true at its source" in out + err
        (here / "sources.yaml").write_text(text, "utf-8")
        _, out, err = desk("run", "Prices")
        assert "render: true" not in out + err
        assert "Rendering it did not help" in out + err


@needs_browser
def test_a_page_whose_data_is_closed_to_programs_is_blocked_and_says_why(here: Path, desk: Figurewatch) -> None:
    with NewsServer({"/pricing": PAGE, "/robots.txt": "User-agent: *\nDisallow: /plans.json\n"}) as server:
        configured(here, server)
        code, out, _ = desk("run", "Prices")
    assert code == 1
    assert "blocked" in out
    assert "/plans.json is closed to programs by the site's robots.txt" in out


def test_without_playwright_the_source_fails_with_a_sentence_and_the_others_go_on(
    here: Path, desk: Figurewatch, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "playwright", None)
    with NewsServer({"/pricing": PAGE}) as server:
        configured(here, server)
        code, out, _ = desk("check")
        assert code == 1
        assert "1 source will fail (Prices): A page is to be rendered" in out
        assert "pip install 'figurewatch[render]'" in out
        code, out, _ = desk("run")
        assert code == 1
        assert out.count("pip install 'figurewatch[render]'") == 1
        assert server.requests == []
    _, out, _ = desk("figures", "Mistral")
    assert "€105M" in out


def test_a_browser_that_is_named_and_not_there_is_told_by_check(here: Path, desk: Figurewatch) -> None:
    pytest.importorskip("playwright")
    with NewsServer() as server:
        configured(here, server, "browser: tools/chromium\n")
    code, out, _ = desk("check")
    assert code == 1
    assert f"there is no browser “{Path('tools/chromium')}”" in out
