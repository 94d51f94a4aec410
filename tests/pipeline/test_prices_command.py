"""`figurewatch prices` on a screen of a hundred columns, side by side, and for programs."""

from __future__ import annotations

import csv
import io
import json
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from pipeline.figures.products import product_key
from pipeline.ingest import Desk, ingest
from pipeline.watchlist import guide_watch_list
from storage.records import Article, Figure, Reading, Schedule, Source
from storage.store import Store
from tests.compare.desk import price, rates
from tests.conftest import Figurewatch
from tests.fetch.server import NewsServer
from tests.pipeline.newsroom import configured

WATCH = guide_watch_list()
PAGE = Source(
    "Page", "page", "https://v.example/p", Schedule(every=timedelta(hours=6)), tier="primary", of="Mistral AI"
)
LIST = replace(PAGE, name="List", kind="json", address="https://l.example/p.json", tier="secondary", of=None)
TODAY = datetime.now(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
CONFIG = "contact: a@b.example\nwatch: [Mistral AI, OpenAI, Groq, Cohere]\nsources: [{name: Files, folder: inbox}]\n"


def named(amount: str, unit: str, product: str, subject: str = "Mistral AI", **more: object) -> Figure:
    key = product_key(product, subject, WATCH)
    return price(amount, unit, product, subject=subject, product_key=key, **more)


def tokens(product: str, into: str, out: str, subject: str = "Mistral AI", **more: object) -> tuple[Figure, ...]:
    pairs = ((into, "1M input tokens"), (out, "1M output tokens"))
    return tuple(named(amount, unit, product, subject, **more) for amount, unit in pairs)


def seen(store: Store, source: Source, ago: int, *figures: Figure) -> None:
    at = TODAY - timedelta(days=ago)
    article = Article(source.address, source.name, f"{ago} {figures}", "en")
    ingest(article, Reading(figures), source, store, Desk(WATCH, rates()), at, seen=at.date())


@pytest.fixture
def prices(here: Path, desk: Figurewatch, monkeypatch: pytest.MonkeyPatch) -> Figurewatch:
    """A desk with two months of a vendor's page and a list, on a screen of a hundred columns."""
    (here / "sources.yaml").write_text(CONFIG, "utf-8")
    (here / "data").mkdir()
    plan = named("$14.99", "month", "Le Chat Pro")
    medium, batch = tokens("Mistral Medium 3", "$0.40", "$2"), tokens("Mistral Medium 3", "$0.20", "$1")
    batched = tuple(replace(figure, conditions=("batch",)) for figure in batch)
    ids = tokens("mistral-medium-3", "$0.40", "$2", exact_id="mistral/mistral-medium-3")
    with Store.open(here / "data" / "figurewatch.db") as store:
        seen(store, PAGE, 60, *tokens("Mistral Medium 3", "$0.50", "$2"), plan)
        seen(store, PAGE, 30, *medium, *batched, plan)
        seen(store, LIST, 20, *ids, *tokens("GPT-5 mini", "$0.25", "$2", "OpenAI"), *tokens("Voxtral 2", "$1", "$3"))
        seen(store, LIST, 19, *ids, *tokens("GPT-5 mini", "$0.25", "$2", "OpenAI"), *tokens("Voxtral 2", "$1", "$4"))
        both = [
            replace(named("$0.59", "1M input tokens", "Llama 3.3 70B"), subject=name) for name in ("Groq", "Cohere")
        ]
        keyed = [replace(f, product_key=product_key(f.product or "", f.subject, WATCH)) for f in both]
        seen(store, replace(LIST, name="Hosts", address="https://h.example/"), 5, *keyed)
        seen(store, PAGE, 2, *medium, *batched, plan, *tokens("Voxtral 2", "$1", "$3"))
    monkeypatch.setenv("COLUMNS", "100")
    return desk


def day(ago: int) -> str:
    return (TODAY - timedelta(days=ago)).date().isoformat()


def cells(out: str, begins: str) -> list[str]:
    """Return the cells of the first line that begins so."""
    line = next(line for line in out.splitlines() if line.strip().startswith(begins))
    return [part for part in line.strip().split("  ") if part.strip()]


def test_a_row_has_prices_since_when_the_page_that_confirms_it_and_the_lists(prices: Figurewatch) -> None:
    code, out, _ = prices("prices", "Mistral")
    assert code == 0
    assert [cell.strip() for cell in cells(out, "Mistral Medium 3")] == [
        "Mistral Medium 3", "$0.40", "$2", day(30), day(2), "List"
    ]  # fmt: skip
    assert [cell.strip() for cell in cells(out, "batch")] == ["batch", "$0.20", "$1", day(30), day(2)]
    assert [cell.strip() for cell in cells(out, "Le Chat Pro")] == ["Le Chat Pro", "$14.99 a month", day(60), day(2)]


def test_the_last_change_and_what_lists_tell_otherwise_stand_below(prices: Figurewatch) -> None:
    out = prices("prices", "Mistral")[1]
    assert f"Mistral Medium 3, input: $0.50 → $0.40 (−20\u00a0%), {day(30)}" in out
    assert "List differs: Voxtral 2, output $4, not $3" in out


@pytest.mark.parametrize("width", ["100", "80", "60", "40"])
def test_a_list_fits_its_screen_and_breaks_no_price(
    prices: Figurewatch, monkeypatch: pytest.MonkeyPatch, width: str
) -> None:
    monkeypatch.setenv("COLUMNS", width)
    out = prices("prices")[1]
    assert max(map(len, out.splitlines())) <= int(width)
    assert all(told in out for told in ("$0.40", "$14.99 a month", day(30)))


def test_an_earlier_day_has_the_prices_of_that_day(prices: Figurewatch) -> None:
    out = prices("prices", "Mistral", "--on", day(45))[1]
    assert f"as on {day(45)}" in out
    assert cells(out, "Mistral Medium 3")[1].strip() == "$0.50"
    assert "Voxtral" not in out
    assert prices("prices", "--on", "2001-01-01")[1].strip() == "No price on record stood on 2001-01-01."


def test_two_products_stand_side_by_side_however_they_are_written(prices: Figurewatch) -> None:
    for one in ("Mistral Medium 3", "mistral-medium-3", "mistral/mistral-medium-3", "Mistral: Medium 3"):
        code, out, _ = prices("prices", "--compare", one, "gpt-5-mini")
        assert code == 0
        assert [cell.strip() for cell in cells(out, "per 1M input tokens")] == [
            "per 1M input tokens", "$0.40", "$0.25", "−38\u00a0%"
        ]  # fmt: skip
        assert cells(out, "per 1M output tokens")[-1].strip() == "same"


def test_two_companies_stand_side_by_side_from_the_dearest_down(prices: Figurewatch) -> None:
    code, out, _ = prices("prices", "--compare", "OpenAI", "Mistral")
    assert code == 0
    steps = [line.split("  ")[0].strip() for line in out.splitlines() if line.strip().startswith("$")]
    assert steps == ["$1 / $3", "$0.40 / $2", "$0.25 / $2", "$14.99 a month"]
    heading = next(line for line in out.splitlines() if "input / output" in line)
    ours = next(line for line in out.splitlines() if "Medium 3" in line)
    assert ours.index("Mistral Medium 3") == heading.index("Mistral AI")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--compare", "Mistral", "GPT-5 mini"), "“GPT-5 mini” is no company that is watched"),
        (("--compare", "Medium", "GPT-5 mini"), "No price of “Medium” is on record. There is Mistral Medium 3."),
        (("--compare", "Nonesuch 3", "GPT-5 mini"), "No price of “Nonesuch 3” is on record. See: figurewatch prices"),
        (
            ("--compare", "Llama 3.3 70B", "GPT-5 mini"),
            "2 companies sell “Llama 3.3 70B”. Write “Groq: Llama 3.3 70B” or",
        ),
        (("OpenAI", "--compare", "Mistral", "OpenAI"), "not both"),
        (("--compare", "Mistral AI", "mistral"), "“Mistral AI” and “mistral” are the same. Name two that differ."),
        (("--json", "--csv"), "not both"),
        (("Nonesuch",), "is not watched"),
        (("--on", "soon"), "is no date"),
    ],
)
def test_a_mistake_is_told_with_what_to_write(prices: Figurewatch, arguments: tuple[str, ...], says: str) -> None:
    code, _, err = prices("prices", *arguments)
    assert code == 2
    assert says in " ".join(err.split())


def test_a_seller_before_a_product_tells_whose_it_is(prices: Figurewatch) -> None:
    code, out, _ = prices("prices", "--compare", "Groq: Llama 3.3 70B", "Cohere: Llama 3.3 70B")
    assert code == 0
    assert "Llama 3.3 70B (Groq)" in " ".join(out.split())


def test_programs_get_each_price_with_what_is_known_of_it(prices: Figurewatch) -> None:
    rows = json.loads(prices("prices", "Mistral", "--json")[1])
    (one,) = [
        r for r in rows if r["product"] == "Mistral Medium 3" and r["unit"] == "1M input tokens" and not r["conditions"]
    ]
    assert (one["low"], one["since"], one["told_by"]) == ("0.4", day(30), ["List"])
    assert one["confirmed"].startswith(day(2))
    assert (one["changed_from"], one["changed_on"]) == ("0.5", day(30))
    (other,) = [r for r in rows if r["product"] == "Voxtral 2" and r["unit"] == "1M output tokens"]
    assert other["differs"] == ["List: 4"]
    lines = list(csv.DictReader(io.StringIO(prices("prices", "Mistral", "--csv")[1])))
    assert len(lines) == len(rows)
    ids = {r["exact_id"] for r in json.loads(prices("figures", "Mistral", "--json")[1]) if r["source"] == "List"}
    assert "mistral/mistral-medium-3" in ids
    both = json.loads(prices("prices", "--compare", "Mistral Medium 3", "GPT-5 mini", "--json")[1])
    assert {row["product"] for row in both} == {"Mistral Medium 3", "GPT-5 mini"}
    assert json.loads(prices("prices", "--on", "2001-01-01", "--json")[1]) == []


def test_a_dispute_stands_below_the_prices_and_in_what_programs_get(prices: Figurewatch, here: Path) -> None:
    with Store.open(here / "data" / "figurewatch.db") as store:
        for name, amount in (("A", "$3"), ("B", "$30")):
            blog = replace(LIST, name=name, kind="feed", address=f"https://{name}.example/")
            article = Article(blog.address, name, name, "en", published=TODAY.date())
            figures = (named(amount, "1M input tokens", "Codestral 3"),)
            ingest(article, Reading(figures), blog, store, Desk(WATCH, rates()), TODAY)
    out = " ".join(prices("prices", "Mistral")[1].split())
    found = re.search(r"Disputed: Codestral 3, input \$(\d+) or \$(\d+), conflict (\d+)", out)
    assert found is not None
    assert {found[1], found[2]} == {"3", "30"}
    rows = json.loads(prices("prices", "Mistral", "--json")[1])
    assert [r["disputed"] for r in rows if r["product"] == "Codestral 3"] == [[f"conflict {found[3]}: {found[2]}"]]


def test_a_price_entered_by_hand_stands_in_its_series_above_the_page(prices: Figurewatch) -> None:
    added = ("figures", "add", "Mistral", "--metric", "price", "--product", "mistral-medium-3", "--currency", "USD")
    read = ("--unit", "1M input tokens", "--source", "https://mail.example/", "--quote", "your price")
    assert prices(*added, *read, "--low", "0.15", "--condition", "batch")[0] == 0
    out = prices("prices", "Mistral")[1]
    assert cells(out, "batch")[1].strip() == "$0.15"
    assert cells(out, "Mistral Medium 3")[1].strip() == "$0.40"
    number = next(r["number"] for r in json.loads(prices("prices", "Mistral", "--json")[1]) if r["low"] == "0.15")
    assert prices("figures", "fix", str(number), "--condition", "")[0] == 0
    assert cells(prices("prices", "Mistral")[1], "Mistral Medium 3")[1].strip() == "$0.15"
    code, _, err = prices("figures", "fix", str(number), "--condition", "cheap")
    assert (code, "“cheap” is no condition of a price" in err) == (2, True)


LISTED = """  - name: List
    json: {url}
    allow_private: true
    every: 1h
    figures:
      each: prices
      subject: vendor
      subjects: {{mistral: Mistral AI}}
      product: name
      id: id
      price: {{1M input tokens: input}}
"""
ITEM = {"vendor": "mistral", "name": "Mistral Large 3", "id": "mistral-large-2512", "input": 0.5}


@pytest.mark.parametrize(
    ("document", "says"),
    [
        ({"prices": [{**ITEM, "input": None, "input_price": 0.5}]}, "price: 1M input tokens: input”"),
        ({"models": [ITEM]}, "each: prices”"),
        ({"prices": [{**ITEM, "vendor": "fr-04"}]}, "finds none of mistral, but fr-04"),
    ],
)
def test_a_list_that_changed_its_shape_fails_and_its_prices_stand(
    here: Path, desk: Figurewatch, monkeypatch: pytest.MonkeyPatch, document: object, says: str
) -> None:
    with NewsServer({"/p.json": json.dumps({"prices": [ITEM]})}) as server:
        configured(here, LISTED.format(url=server.url("/p.json")))
        assert desk("run", "--quiet")[0] == 0
        server.routes["/p.json"] = json.dumps(document)
        code, out, err = desk("run", "--all")
    assert code == 1
    assert says in " ".join((out + err).split())
    monkeypatch.setenv("COLUMNS", "100")
    assert "$0.50" in desk("prices")[1]
    assert says.split("”")[0] in " ".join(desk("digest")[1].replace("\\", "").split())
