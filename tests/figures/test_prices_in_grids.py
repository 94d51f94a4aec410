"""Prices in tables that a page sets with boxes: panels, captions, rows and cells in boxes of their own, no rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from tests.figures.price_desk import article, expected, prices

_HEADERS = ("Model", "Input", "Cached input", "Output")
_USUAL = (
    ("gpt-5.2", "$1.75", "$0.175", "$14.00"),
    ("gpt-5.2-pro", "$21.00", "-", "$168.00"),
    ("gpt-5-mini", "$0.25", "$0.025", "$2.00"),
)
_BATCH = (("gpt-5.2", "$0.875", "$0.0875", "$7.00"), ("gpt-5-mini", "$0.125", "$0.0125", "$1.00"))
_PRICES = """
    OpenAI: gpt-5.2, 1M input tokens, 1.75 USD
    OpenAI: gpt-5.2, 1M cached input tokens, 0.175 USD
    OpenAI: gpt-5.2, 1M output tokens, 14 USD
    OpenAI: gpt-5.2-pro, 1M input tokens, 21 USD
    OpenAI: gpt-5.2-pro, 1M output tokens, 168 USD
    OpenAI: gpt-5-mini, 1M input tokens, 0.25 USD
    OpenAI: gpt-5-mini, 1M cached input tokens, 0.025 USD
    OpenAI: gpt-5-mini, 1M output tokens, 2 USD
    OpenAI: gpt-5.2, 1M input tokens, 0.875 USD [batch]
    OpenAI: gpt-5.2, 1M cached input tokens, 0.0875 USD [batch]
    OpenAI: gpt-5.2, 1M output tokens, 7 USD [batch]
    OpenAI: gpt-5-mini, 1M input tokens, 0.125 USD [batch]
    OpenAI: gpt-5-mini, 1M cached input tokens, 0.0125 USD [batch]
    OpenAI: gpt-5-mini, 1M output tokens, 1 USD [batch]
"""
Texts = Sequence[str]


def page(body: str, title: str = "OpenAI API | Pricing") -> str:
    """Write a page with links at its top."""
    links = '<div class="top"><a href="/a">Home</a><a href="/b">Models</a></div>'
    return f"<html><head><title>{title}</title></head><body><div>{links}<h1>Pricing</h1>{body}</div></body></html>"


def row(cells: Texts, tag: str = "div", cell: str = "div", name: str = "r", around: str = "{}") -> str:
    """Write a row of boxes."""
    inner = "".join(f"<{cell}>{text}</{cell}>" for text in cells)
    return f'<{tag} class="{name}">{around.format(inner)}</{tag}>'


def rows(of: Sequence[Texts], **how: str) -> str:
    """Write the rows of a table."""
    return "".join(row(cells, **how) for cells in of)


def terms(of: Texts) -> str:
    """Write a row as a term and its descriptions."""
    return f"<dt>{of[0]}</dt>" + "".join(f"<dd>{text}</dd>" for text in of[1:])


def caption(mode: str) -> str:
    """Write the line above a table."""
    return f'<div class="cap">{mode}, price per 1M tokens</div>'


def panels(grid: Callable[[Sequence[Texts]], str], above: Callable[[str], str] = caption, hidden: str = "") -> str:
    """Write two panels, each opened by a tab, with a table each."""
    return page(f"""
        <div role="tablist"><button role="tab" id="t1" aria-controls="a">Standard</button>
        <button role="tab" id="t2" aria-controls="b">Batch</button></div>
        <div role="tabpanel" id="a" aria-labelledby="t1">{above("Standard")}{grid(_USUAL)}</div>
        <div role="tabpanel" id="b" {hidden}>{above("Batch")}{grid(_BATCH)}</div>""")


_HEAD = row(_HEADERS, name="rh")
_GRIDS: dict[str, Callable[[Sequence[Texts]], str]] = {
    "headers with a class": lambda of: _HEAD + rows(of),
    "no classes": lambda of: f"<div>{row(_HEADERS, name='')}{rows(of, name='')}</div>",
    "rows in a box": lambda of: f"{_HEAD}<div>{rows(of)}</div>",
    "headers and rows in boxes": lambda of: f"<div>{_HEAD}</div><div><div>{rows(of)}</div></div>",
    "rows wrapped once more": lambda of: _HEAD + rows(of, around="<div>{}</div>"),
    "paragraphs in cells": lambda of: _HEAD + rows([[f"<p>{text}</p>" for text in cells] for cells in of]),
    "cells are spans": lambda of: row(_HEADERS, cell="span", name="rh") + rows(of, cell="span"),
    "list below headers": lambda of: f"{_HEAD}<ul>{rows(of, tag='li', cell='span')}</ul>",
    "lists as rows": lambda of: row(_HEADERS, "ul", "li") + rows(of, tag="ul", cell="li"),
    "links as rows": lambda of: _HEAD + rows(of, tag="a"),
    "terms in boxes": lambda of: f"<dl>{''.join(f'<div>{terms(cells)}</div>' for cells in (_HEADERS, *of))}</dl>",
    "lists of terms": lambda of: "".join(f"<dl>{terms(cells)}</dl>" for cells in (_HEADERS, *of)),
    "sections": lambda of: f"{_HEAD}<div>Large</div>{rows(of[:1])}<div>Small</div>{rows(of[1:])}",
    "a heading between": lambda of: f"{_HEAD}{rows(of[:1])}<h4>Small</h4>{rows(of[1:])}",
    "a note below": lambda of: f"{_HEAD}{rows(of)}<div>Prices do not include tax.</div>",
    "cells without rows": lambda of: (
        f"<div>{''.join(f'<div>{t}</div>' for cells in (_HEADERS, *of) for t in cells)}</div>"
    ),
}


@pytest.mark.parametrize("grid", _GRIDS.values(), ids=_GRIDS)
def test_headers_of_boxes_hold_for_the_boxes_below(grid: Callable[[Sequence[Texts]], str]) -> None:
    assert prices(panels(grid)) == expected(_PRICES)


@pytest.mark.parametrize("hidden", ["hidden", 'style="display:none"'])
def test_a_panel_is_of_the_mode_that_its_tab_tells(hidden: str) -> None:
    body = panels(_GRIDS["headers with a class"], lambda _: "<div>Price per 1M tokens</div>", hidden)
    assert prices(body) == expected(_PRICES)


def test_a_tab_tells_nothing_of_what_stands_behind_its_panel() -> None:
    behind = "<p>Older, price per 1M tokens</p>" + _HEAD + rows([("gpt-4.1", "$2.00", "$0.50", "$8.00")])
    body = panels(_GRIDS["headers with a class"]).replace("</div></body>", f"<div>{behind}</div></div></body>")
    assert [told for told in prices(body) if "gpt-4.1" in told] == expected("""
        OpenAI: gpt-4.1, 1M cached input tokens, 0.5 USD
        OpenAI: gpt-4.1, 1M input tokens, 2 USD
        OpenAI: gpt-4.1, 1M output tokens, 8 USD
    """)


@pytest.mark.parametrize("head", ["<h3>{}</h3><p>Per 1M tokens</p>", '<div class="cap">{}, price per 1M tokens</div>'])
def test_each_of_several_grids_in_one_box_is_of_the_line_above_it(head: str) -> None:
    body = "".join(head.format(mode) + _HEAD + rows(of) for mode, of in (("Standard", _USUAL), ("Batch", _BATCH)))
    assert prices(page(f"<div>{body}</div>")) == expected(_PRICES)


def test_numbers_of_a_grid_are_in_the_currency_of_its_caption() -> None:
    bare = [[text.strip("$") for text in cells] for cells in _USUAL]
    body = page(f'<div><div class="cap">US dollars per 1M tokens</div>{_HEAD}{rows(bare)}</div>')
    assert prices(body) == expected("\n".join(line for line in _PRICES.splitlines() if "batch" not in line))


@pytest.mark.parametrize(
    ("line", "mode"),
    [
        ("Batch, price per 1M tokens", " [batch]"),
        ("Priority processing, in US dollars per million tokens:", " [priority]"),
        ("Batch processing is coming to more models, price per 1M tokens", ""),
        ("Prices per 1M tokens; priority support is another matter", ""),
    ],
)
def test_a_table_is_of_the_mode_that_the_line_above_it_tells_and_nothing_else(line: str, mode: str) -> None:
    table = "<table><tr><th>Model</th><th>Input</th></tr><tr><td>gpt-5.2</td><td>$1.75</td></tr></table>"
    assert prices(page(f"<p>{line}</p>{table}")) == [f"OpenAI: gpt-5.2, 1M input tokens, 1.75 USD{mode}"]


def test_rows_that_tell_a_price_once_are_of_the_plans_above_them() -> None:
    said = [("Price", "$0 / month", "$20 / month"), ("Messages", "Few", "More"), ("Voice", "No", "Yes")]
    grid = f"<div>{row(('Feature', 'Free', 'Plus'), name='rh')}{rows(said)}</div>"
    assert prices(page(grid, "ChatGPT plans")) == expected("""
        OpenAI: ChatGPT Free, month, 0 USD
        OpenAI: ChatGPT Plus, month, 20 USD
    """)


@pytest.mark.parametrize(
    "cards",
    [
        [("Enterprise", "Talk to us", "Large teams"), ("Plus", "$20", "per month"), ("Pro", "$200", "per month")],
        [("Plus", "$20 / month", "Voice and pictures"), ("Pro", "$200 / month", "All of it")],
    ],
)
def test_cards_below_links_are_read_each(cards: Sequence[Texts]) -> None:
    links = row(("For you", "For work", "For school"), name="links", cell="a")
    assert prices(page(f"<div>{links}{rows(cards, name='card')}</div>", "ChatGPT plans")) == expected("""
        OpenAI: ChatGPT Plus, month, 20 USD
        OpenAI: ChatGPT Pro, month, 200 USD
    """)


@pytest.mark.parametrize(
    "body",
    [
        row(("Home", "Models", "Pricing")) + row(("GPT-5.2", "The best for code", "New")),
        row(("Voice", "Pictures", "Tasks")) + row(("Memory", "Search", "Agents")),
        row(("Users", "Countries", "Since")) + row(("800 million", "190", "2022")),
    ],
    ids=["links", "features", "numbers"],
)
def test_boxes_that_tell_no_price_are_no_table(body: str) -> None:
    read = article(page(f"<div>{body}</div><p>ChatGPT Plus costs $20 a month.</p>"))
    assert not read.tables
    assert "$20 a month" in read.text


_SEARCH = ("Web search", "$10.00 / 1k calls")


@pytest.mark.parametrize(
    "boxes",
    [
        [_SEARCH, ("Storage", "First GB free")],
        [_SEARCH, ("File storage", "$0.10 / GB per day")],
        [_SEARCH, ("Usage limit", "$120 / month")],
        [_SEARCH],
    ],
)
def test_a_box_of_a_tool_and_its_price_is_of_that_tool(boxes: Sequence[Texts]) -> None:
    grid = f"<div>{caption('Standard')}{_HEAD}{rows(_USUAL[2:])}</div>"
    assert prices(page(grid + rows(boxes, name="box") + "<p>OpenAI 2026</p>")) == expected("""
        OpenAI: gpt-5-mini, 1M input tokens, 0.25 USD
        OpenAI: gpt-5-mini, 1M cached input tokens, 0.025 USD
        OpenAI: gpt-5-mini, 1M output tokens, 2 USD
        OpenAI: Web search, 1K requests, 10 USD
    """)


@pytest.mark.parametrize(
    ("lang", "title", "line"),
    [
        ("en", "Spending limit", "$120 / month"),
        ("de", "Ausgabenlimit", "120 € / Monat"),
        ("fr", "Plafond de dépenses", "120 € / mois"),
        ("es", "Límite de gasto", "120 € / mes"),
        ("it", "Tetto di spesa", "120 € / mese"),
    ],
)
def test_a_box_of_a_limit_is_no_plan(lang: str, title: str, line: str) -> None:
    boxes = [(title, line), ("ChatGPT Plus", line.replace("120", "20"))]
    currency = "USD" if "$" in line else "EUR"
    assert prices(page(rows(boxes, name="box"), "ChatGPT"), lang=lang) == [
        f"OpenAI: ChatGPT Plus, month, 20 {currency}"
    ]


@pytest.mark.parametrize("many", [3, 40])
def test_a_grid_among_many_boxes_that_tell_no_price_is_read(many: int) -> None:
    lists = rows([(f"Region {k}", f"{k} halls") for k in range(many)])
    grid = row(_HEADERS, name="r h") + rows(_USUAL)
    body = f'<div>{lists}<p>Text models, price per 1M tokens</p>{grid}</div><div class="x">{lists}</div>'
    assert prices(page(body), title="OpenAI API | Pricing") == expected("".join(_PRICES.splitlines(True)[:9]))


def test_rows_without_a_price_between_those_of_a_grid_do_not_end_it() -> None:
    quiet = rows([(f"gpt-old-{k}", "retired", "retired", "retired") for k in range(3)])
    grid = row(_HEADERS, name="r h") + rows(_USUAL[:1]) + quiet + rows(_USUAL[1:])
    body = f'<div class="cap">Price per 1M tokens</div><div>{grid}</div>'
    assert prices(page(body), title="OpenAI API | Pricing") == expected("".join(_PRICES.splitlines(True)[:9]))
