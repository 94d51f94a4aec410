"""What a price carries beside its amount: dates, hedges, status, what it replaces, and what was set aside and why."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

import pytest

from pipeline.figures import lexicon
from pipeline.figures.prices.words import scanner, words
from storage.records import Figure, Span
from tests.figures.price_desk import article, line, prices, reading


def _figures(body: str, **known: object) -> list[Figure]:
    return list(reading(body, **known).figures)  # type: ignore[arg-type]


_ONE_ROW = "<table><tr><th>Model</th><th>Input $/M</th></tr><tr><td>Mistral Large 3</td><td>0.5</td></tr></table>"


@pytest.mark.parametrize(
    ("above", "as_of"),
    [
        ("<p>Prices as of 3 September 2025.</p>", "2025-09-03"),
        ("<p>Checked on 4 August 2025 against the vendor's page.</p>", "2025-08-04"),
        ("<p>Effective 1 October 2025, these rates apply.</p>", "2025-10-01"),
        ("<h2>Prices from 1 October 2025</h2>", "2025-10-01"),
        ("<p>Last updated: 3 July 2025.</p>", None),
        ("<p>Our newsletter started in May 2019.</p>", None),
    ],
)
def test_only_words_that_date_prices_date_them(above: str, as_of: str | None) -> None:
    assert [f.as_of for f in _figures(f"<main><h1>Mistral AI</h1>{above}{_ONE_ROW}</main>")] == [as_of]


def test_a_date_column_dates_its_row() -> None:
    body = (
        "<main><h1>GPT-4o by OpenAI</h1><table><tr><th>Valid from</th><th>Input, $/1M tokens</th></tr>"
        "<tr><td>13 May 2024</td><td>5.00</td></tr><tr><td>2 October 2024</td><td>2.50</td></tr></table></main>"
    )
    assert [(f.low, f.as_of) for f in _figures(body)] == [
        (Decimal("5.00"), "2024-05-13"),
        (Decimal("2.50"), "2024-10-02"),
    ]


def test_from_today_dates_the_new_price_alone() -> None:
    new, old = _figures(
        "From today, Anthropic charges $0.80 per million input tokens for Claude 3.5 Haiku, down from $1."
    )
    assert (new.as_of, new.tense, new.tells_change) == ("2025-09-10", "current", True)
    assert (old.as_of, old.tense, old.low) == (None, "former", Decimal(1))


def test_a_price_that_starts_later_is_a_future_one() -> None:
    (figure,) = _figures("OpenAI will raise the price of ChatGPT Plus to $22 a month on 1 November 2025.")
    assert (figure.tense, figure.as_of_span) == ("future", Span(date(2025, 11, 1), date(2025, 11, 2)))


def test_the_day_of_a_release_told_in_passing_dates_no_price() -> None:
    (figure,) = _figures("Claude Opus 4.5, released on 24 November 2024, costs $5 per million input tokens.")
    assert figure.as_of is None


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("OpenAI reportedly wants $2,000 a month for ChatGPT Pro.", "rumoured"),
        ("OpenAI denied that ChatGPT Plus would cost $30 a month.", "denied"),
        ("OpenAI plans to charge $24 a month for ChatGPT Plus by 2027.", "forecast"),
        ("OpenAI charges $20 a month for ChatGPT Plus.", "asserted"),
    ],
)
def test_status(text: str, status: str) -> None:
    assert [f.status for f in _figures(text)] == [status]


@pytest.mark.parametrize(
    ("text", "hedge", "low", "high"),
    [
        ("Claude Max from Anthropic starts at $100 a month.", "at_least", Decimal(100), None),
        ("Claude Max from Anthropic costs about $100 a month.", "about", Decimal(100), Decimal(100)),
        ("Claude Max from Anthropic costs $100 to $200 a month.", "range", Decimal(100), Decimal(200)),
        ("OpenAI may ask up to $2,000 a month for ChatGPT Pro.", "at_most", None, Decimal(2000)),
    ],
)
def test_hedges(text: str, hedge: str, low: Decimal | None, high: Decimal | None) -> None:
    assert [(f.hedge, f.low, f.high) for f in _figures(text)] == [(hedge, low, high)]


def test_a_bracketed_conversion_is_the_same_figure() -> None:
    (figure,) = _figures("Google AI Plus costs ₹399 (about $4.44) a month in India.")
    assert [(m.low, m.currency) for m in figure.also] == [(Decimal("4.44"), "USD")]


def test_the_step_follows_the_unit() -> None:
    (figure,) = _figures("GPT-4 from OpenAI cost $0.03 per 1,000 prompt tokens.")
    assert (figure.low, figure.step) == (Decimal("30.00"), Decimal("5.000"))


def test_a_price_in_prose_stands_where_the_text_has_it() -> None:
    text = "Good news. Anthropic charges $5 per million input tokens for Claude Opus 4.7."
    (figure,) = _figures(text)
    assert article(text).text[figure.start : figure.end] == "$5"
    assert (figure.place, figure.rules) == ("text", ("price in prose",))


def test_places_are_told() -> None:
    plans = "<div class=a><h3>Pro</h3><p>$20/mo</p></div><div class=a><h3>Max</h3><p>$100/mo</p></div>"
    card = f"<main><h1>Claude plans</h1>{plans}</main>"
    assert {f.place for f in _figures(card)} == {"card"}
    assert {f.place for f in _figures(f"<main><h1>Mistral AI</h1>{_ONE_ROW}</main>")} == {"table"}


def test_the_exact_id_is_kept_beside_the_display_name() -> None:
    row = "<tr><td>Mistral Medium 3<br><code>mistral-medium-2505</code></td><td>0.4</td></tr>"
    (figure,) = _figures(
        f"<main><h1>Mistral AI</h1><table><tr><th>Model</th><th>Input $/M</th></tr>{row}</table></main>"
    )
    assert (figure.product, figure.exact_id) == ("Mistral Medium 3", "mistral-medium-2505")


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Switching from GPT-4o to GPT-4o mini saves OpenAI customers $200 a month.", "saving"),
        ("A chat of 700 tokens with GPT-4o from OpenAI costs $0.01 per request.", "example"),
        ("PlayAI by OpenAI: GPT-4o costs $50 per million characters.", "foreign unit"),
        ("OpenAI runs GPT-4o on Nvidia GPUs that cost $2 an hour.", "hardware"),
        ("On DeepInfra, DeepSeek V3 costs $0.50 per million tokens.", "other seller"),
    ],
)
def test_what_is_no_price_is_set_aside_with_its_reason(text: str, rule: str) -> None:
    result = reading(text)
    assert [line(f) for f in result.figures] == []
    assert rule in {a.rule for a in result.set_aside}
    assert all(a.reason.endswith(".") for a in result.set_aside)


def test_the_page_is_its_owners_where_the_source_says_so() -> None:
    rows = "<tr><th>Plan</th><th>Price per month</th></tr><tr><td>Pro</td><td>€14.99</td></tr>"
    body = f"<main><h1>Rates</h1><table>{rows}</table></main>"
    assert prices(body) == []
    assert prices(body, of="Mistral AI") == ["Mistral AI: Le Chat Pro, month, 14.99 EUR"]


def test_the_same_price_told_twice_is_one_figure() -> None:
    text = "Claude Pro is $20 a month. Yes, $20 a month is what Anthropic wants for Claude Pro."
    assert prices(text, title="Claude Pro costs $20 a month") == ["Anthropic: Claude Pro, month, 20 USD"]


@pytest.mark.parametrize("lang", lexicon.languages())
def test_the_cheap_look_misses_no_word_for_a_unit(lang: str) -> None:
    own = words(lang)
    entries = [*own.fragments("tokens"), *own.fragments("million"), *own.fragments("thousand")]
    names = ("image", "page", "request", "month", "year", "minute", "hour", "foreign", "apiece")
    entries += [entry for name in names for entry in own.fragments("units", name)]
    for entry in entries:
        written = re.sub(r"\(\?:([^|)]*)[^)]*\)|\[(.)[^]]*\]|[?\\]", r"\1\2", entry)
        assert scanner(lang).may_tell(f" per {written}"), entry
        assert scanner(lang).may_tell(f"/1M{written.upper()}") or entry not in own.fragments("tokens"), entry


@pytest.mark.parametrize(
    "told",
    [
        "The first 900 a month are free, thereafter 1,000 calls are $12",
        "900 a month at no charge; from then on 1,000 calls cost $12",
        "900 free calls a month, then $12 per 1,000 calls",
    ],
)
def test_a_price_is_per_what_its_own_clause_counts(told: str) -> None:
    body = (
        f"<h1>xAI API prices</h1><table><tr><td>Tool</td><td>Price</td></tr><tr><td>Web search</td><td>{told}</td></tr>"
    )
    assert prices(f"{body}</table>") == ["xAI: Web search, 1K requests, 12 USD"]
