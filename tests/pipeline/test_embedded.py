"""Data that a page carries for programs, mapped in sources.yaml, from the page to the price list."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from tests.fetch.server import NewsServer

Figurewatch = Callable[..., tuple[int, str, str]]

STATE = {"props": {"pageProps": {"tariffs": [{"title": "Le Chat Pro", "cost": {"monthly": "14.99"}},
                                             {"title": "Le Chat Team", "cost": {"monthly": "24.99"}}]}}}  # fmt: skip
SOURCES = """contact: desk@example.org
watch: [Mistral AI]
sources:
  - name: Plans
    page: {url}
    of: Mistral AI
    allow_private: true
    embedded: {embedded}
    figures:
      each: {each}
      subject: "'Mistral AI'"
      product: title
      currency: "'EUR'"
      price: {{month: cost.monthly}}
"""


def configured(folder: Path, server: NewsServer, *, embedded: str = "__NEXT_DATA__", each: str = "") -> None:
    given = {"embedded": embedded, "each": each or "props.pageProps.tariffs"}
    (folder / "sources.yaml").write_text(SOURCES.format(url=server.url("/pricing"), **given), "utf-8")


def page(body: str = "<h1>Plans</h1>") -> str:
    script = f'<script id="__NEXT_DATA__" type="application/json">{json.dumps(STATE)}</script>'
    return f"<!doctype html><html lang=en><title>Mistral AI plans</title><body>{body}{script}</body></html>"


def prices(desk: Figurewatch) -> dict[str, tuple[str, str]]:
    _, out, _ = desk("figures", "Mistral", "--json")
    return {row["product"]: (row["low"], row["currency"]) for row in json.loads(out)}


def test_the_data_of_a_page_is_mapped_as_the_user_says(here: Path, desk: Figurewatch) -> None:
    with NewsServer({"/pricing": page()}) as server:
        configured(here, server)
        assert desk("check")[0] == 0
        assert desk("run")[0] == 0
    assert prices(desk) == {"Le Chat Pro": ("14.99", "EUR"), "Le Chat Team": ("24.99", "EUR")}


def test_what_the_page_shows_is_not_told_twice_and_wins(here: Path, desk: Figurewatch) -> None:
    with NewsServer({"/pricing": page("<h1>Plans</h1><p>Le Chat Pro costs €17.99 a month.</p>")}) as server:
        configured(here, server)
        assert desk("run")[0] == 0
    assert prices(desk) == {"Le Chat Pro": ("17.99", "EUR"), "Le Chat Team": ("24.99", "EUR")}


def test_data_that_is_not_there_or_changed_its_shape_is_an_error_that_names_it(here: Path, desk: Figurewatch) -> None:
    with NewsServer({"/pricing": page()}) as server:
        configured(here, server, embedded="__NUXT_DATA__")
        code, out, err = desk("run")
        assert code == 1
        assert "holds no data named “__NUXT_DATA__” (it has: __NEXT_DATA__)" in out + err
        configured(here, server, each="props.plans")
        code, out, err = desk("run", "Plans")
        assert code == 1
        assert "“each: props.plans” finds nothing in the document" in out + err


def test_explain_says_that_a_price_comes_from_embedded_data(here: Path, desk: Figurewatch) -> None:
    offer = {"@type": "Offer", "price": "14.99", "priceCurrency": "EUR", "name": "Pro, per month"}
    data = json.dumps({"@type": "Product", "name": "Le Chat", "brand": {"name": "Mistral AI"}, "offers": [offer]})
    saved = here / "plans.html"
    saved.write_text(
        f'<title>Mistral AI plans</title><h1>Le Chat</h1><script type="application/ld+json">{data}</script>', "utf-8"
    )
    _, out, _ = desk("explain", str(saved), "--of", "Mistral AI")
    flat = " ".join(out.split())
    assert "Le Chat Pro" in flat
    assert "in data embedded in the page: “{" in flat
    assert '"priceCurrency": "EUR"' in flat
    assert "embedded in the page (application/ld+json)" in flat
