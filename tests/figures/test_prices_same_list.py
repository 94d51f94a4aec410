"""One price list in many layouts: bands across a table, rows in cards, lines of labels, plans that are also words."""

from __future__ import annotations

import pytest

from tests.figures.price_desk import expected, prices

_HAIKU_AND_OPUS = """
    Anthropic: Claude Haiku 4.5, 1M input tokens, 1 USD
    Anthropic: Claude Haiku 4.5, 1M output tokens, 5 USD
    Anthropic: Claude Opus 4.5, 1M input tokens, 5 USD
    Anthropic: Claude Opus 4.5, 1M output tokens, 25 USD
"""
_MODELS = (("Claude Haiku 4.5", "$1", "$5"), ("Claude Opus 4.5", "$5", "$25"))


def page(body: str, title: str = "Rates | Anthropic", lang: str = "en") -> str:
    head = f'<html lang="{lang}"><head><title>{title}</title></head>'
    return f"{head}<body><main><h1>{title}</h1>{body}</main></body></html>"


@pytest.mark.parametrize("tag", ["th", "td"])
def test_bands_across_a_table_name_what_stands_below_them_from_the_first_on(tag: str) -> None:
    rows = "".join(
        f'<tr><{tag} colspan="2">{name}</{tag}></tr><tr><td>Prompt tokens</td><td>{a} per million</td></tr>'
        f"<tr><td>Completion tokens</td><td>{b} per million</td></tr>"
        for name, a, b in _MODELS
    )
    assert prices(page(f"<table>{rows}</table>")) == expected(_HAIKU_AND_OPUS)


def test_a_title_across_a_table_is_no_band() -> None:
    rows = "".join(f"<tr><td>{name}</td><td>{a}</td><td>{b}</td></tr>" for name, a, b in _MODELS)
    head = '<tr><th colspan="3">Claude 4.5, per million tokens</th></tr><tr><th></th><th>Input</th><th>Output</th></tr>'
    assert prices(page(f"<table>{head}{rows}</table>")) == expected(_HAIKU_AND_OPUS)


@pytest.mark.parametrize("mark", ["; ", " · ", " | "])
def test_a_label_behind_a_mark_is_of_the_price_behind_its_colon(mark: str) -> None:
    body = "".join(
        f"<h3>{name}</h3><p>Input: {a} per million tokens{mark}output: {b} per million tokens.</p>"
        for name, a, b in _MODELS
    )
    assert prices(page(body)) == expected(_HAIKU_AND_OPUS)


def test_rows_of_all_cards_are_read_where_most_of_the_page_is_text() -> None:
    cards = "".join(
        f'<article class="m"><h3>{name}</h3><p>For whatever your people have to do with long texts</p>'
        f'<div class="r"><span>Input</span><span>{a}</span><span>per 1M tokens</span></div>'
        f'<div class="r"><span>Output</span><span>{b}</span><span>per 1M tokens</span></div></article>'
        for name, a, b in _MODELS
    )
    text = "<h2>How we bill</h2><p>" + "You pay for what you use, at the end of every month, by card. " * 6 + "</p>"
    assert prices(page(f"<section>{cards}</section>{text}")) == expected(_HAIKU_AND_OPUS)


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        ("en", "In practice: a request with 12,000 input tokens and 800 output tokens costs $0.016."),
        ("es", "En la práctica: una petición con 12.000 tokens de entrada y 800 de salida cuesta 0,016 $."),
        ("it", "In pratica: una richiesta con 12.000 token di input e 800 di output costa 0,016 $."),
    ],
)
def test_what_a_call_costs_is_no_price_in_a_section_of_prices_either(lang: str, sentence: str) -> None:
    body = "<h2>Claude Haiku 4.5</h2><table><tr><td>Input</td><td>1 $ / MTok</td></tr></table>"
    notes = f"<h2>API</h2><p>Minimum: 20 $.</p><p>{sentence}</p>"
    assert prices(page(body + notes, lang=lang), lang=lang) == ["Anthropic: Claude Haiku 4.5, 1M input tokens, 1 USD"]


def test_a_plan_that_is_also_a_word_of_relation_keeps_its_column() -> None:
    head = "".join(f"<th>{plan}</th>" for plan in ("", "Free", "Pro", "Max"))
    rows = "<tr><td>Preis im Monat</td><td>0 €</td><td>18 €</td><td>90 €</td></tr>"
    table = f"<table><tr>{head}</tr>{rows}</table>"
    assert prices(page(table, "Claude-Abos | Anthropic", "de"), lang="de") == expected("""
        Anthropic: Claude Free, month, 0 EUR
        Anthropic: Claude Pro, month, 18 EUR
        Anthropic: Claude Max, month, 90 EUR
    """)


@pytest.mark.parametrize("header", ["Pro Nutzer und Monat", "Pro Monat", "Preis pro Monat"])
def test_a_word_of_relation_before_its_unit_is_no_plan(header: str) -> None:
    table = f"<table><tr><th>Plan</th><th>{header}</th></tr><tr><td>Team</td><td>25 €</td></tr></table>"
    seat = "user/" if "Nutzer" in header else ""
    assert prices(page(table, "Claude-Abos | Anthropic", "de"), lang="de") == [
        f"Anthropic: Claude Team, {seat}month, 25 EUR"
    ]
