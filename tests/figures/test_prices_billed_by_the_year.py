"""Cards that tell a plan's price by the month, how it is billed, and what the year comes to; what names no card."""

from __future__ import annotations

import pytest

from tests.figures.price_desk import expected, prices


def page(body: str, title: str) -> str:
    return f"<html><head><title>{title}</title></head><body><main>{body}</main></body></html>"


def card(name: str, *lines: str, mark: str = "h3") -> str:
    rest = "".join(f"<span>{line}</span>" if mark == "b" else f"<p>{line}</p>" for line in lines)
    return f"<div class='plan'><{mark}>{name}</{mark}>{rest}</div>"


def plans(*lines: str, mark: str = "h3", free: str = "$0 a month") -> str:
    body = (
        f"<h1>Grok plans</h1><section>{card('Free', free, mark=mark)}{card('SuperGrok', *lines, mark=mark)}</section>"
    )
    return page(body, "Plans - xAI")


_FREE = "xAI: Grok Free, month, 0 USD"
_YEARLY = "xAI: SuperGrok, month, 25 USD [annual-billing]"
_MONTHLY = "xAI: SuperGrok, month, 30 USD"
_YEAR = "xAI: SuperGrok, year, 300 USD"


@pytest.mark.parametrize("mark", ["h3", "b"])
@pytest.mark.parametrize(
    "lines",
    [
        ("$25 a month", "billed annually. Month to month: $30."),
        ("$25 a month", "if you take a whole year. Otherwise $30."),
        ("$30 a month", "billed monthly. Billed annually: $25."),
        ("$25 a month, billed annually", "Month to month: $30"),
    ],
)
def test_what_follows_a_price_tells_how_it_is_paid_and_then_the_other_price(mark: str, lines: tuple[str, ...]) -> None:
    assert prices(plans(*lines, mark=mark)) == expected("\n".join((_FREE, _YEARLY, _MONTHLY)))


@pytest.mark.parametrize("mark", ["h3", "b"])
@pytest.mark.parametrize(
    "lines",
    [
        ("$25/month", "Billed annually ($300/year)"),
        ("$25 / month", "$300 billed annually"),
        ("$25 per month", "billed as $300 per year"),
        ("$25/month, billed annually at $300",),
    ],
)
def test_a_month_of_which_twelve_are_the_sum_billed_for_a_year_is_billed_so(mark: str, lines: tuple[str, ...]) -> None:
    assert prices(plans(*lines, mark=mark)) == expected("\n".join((_FREE, _YEARLY, _YEAR)))


@pytest.mark.parametrize(
    "lines",
    [("$25 a month", "$300 a year", "$30 a month if paid monthly"), ("$30 / month", "$300 / year ($25 / month)")],
)
def test_of_two_months_the_one_of_which_twelve_are_the_year_is_billed_so(lines: tuple[str, ...]) -> None:
    assert prices(plans(*lines)) == expected("\n".join((_FREE, _YEARLY, _MONTHLY, _YEAR)))


@pytest.mark.parametrize(
    ("lang", "free", "lines"),
    [
        ("de", "0 € im Monat", ("25 € pro Monat", "jährlich abgerechnet (300 € im Jahr)")),
        ("fr", "0 € par mois", ("25 € par mois", "300 € facturés une fois par an")),
        ("es", "0 € al mes", ("25 € al mes", "facturado anualmente (300 € al año)")),
        ("it", "0 € al mese", ("25 € al mese", "fatturato annualmente (300 € all'anno)")),
    ],
)
def test_it_is_told_so_in_other_languages(lang: str, free: str, lines: tuple[str, ...]) -> None:
    found = prices(plans(*lines, free=free), lang=lang)
    assert found == expected("\n".join((_FREE, _YEARLY, _YEAR)).replace("USD", "EUR"))


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (("$25 a month", "$300 a year"), ("xAI: SuperGrok, month, 25 USD", _YEAR)),
        (("$30 a month", "Billed monthly. Save $60 with annual billing."), (_MONTHLY,)),
        (("$30 a month", "Everything in Free. More videos."), (_MONTHLY,)),
        (("$30 a month", "$300 a year, billed at once"), (_MONTHLY, _YEAR)),
    ],
)
def test_a_month_that_nothing_says_is_billed_by_the_year_is_plain(
    lines: tuple[str, ...], told: tuple[str, ...]
) -> None:
    assert prices(plans(*lines)) == expected("\n".join((_FREE, *told)))


def test_boxes_that_stand_in_the_page_itself_are_cards() -> None:
    rows = (
        ("Plus", "$20 a month", "For every day."),
        ("Pro", "$200 a month", "For long and hard tasks of many steps."),
    )
    boxes = "".join(f"<div class='p'><b>{n}</b><span>{p}</span><small>{s}</small></div>" for n, p, s in rows)
    html = (
        f"<html><head><title>ChatGPT | Plans</title></head><body><h2>For you</h2>{boxes}<p>Tax extra.</p></body></html>"
    )
    assert prices(html) == expected("""
        OpenAI: ChatGPT Plus, month, 20 USD
        OpenAI: ChatGPT Pro, month, 200 USD
    """)


def test_a_plan_with_a_products_name_behind_it_is_a_plan() -> None:
    boxes = card("Business Core", "$26 a month for every member") + card(
        "Business Codex", "$110 a month for every member"
    )
    assert prices(page(f"<h1>Plans</h1><section>{boxes}</section>", "ChatGPT | Plans")) == expected("""
        OpenAI: ChatGPT Business Core, user/month, 26 USD
        OpenAI: ChatGPT Business Codex, user/month, 110 USD
    """)


_TURBO = """
    Moonshot AI: Kimi K2 Turbo, 1M input tokens, 1.15 USD
    Moonshot AI: Kimi K2 Turbo, 1M output tokens, 8 USD
"""


def figure(name: str, says: str) -> str:
    told = ("$8 / M tokens", "Completion"), ("$1.15 / M tokens", "Prompt")
    rows = "".join(f"<div><span>{price}</span><span>{what}</span></div>" for price, what in told)
    return f"<figure>{name}<p>{says}</p>{rows}</figure>"


def test_a_sentence_names_no_card() -> None:
    said = "Writes and draws very fast."
    boxes = "".join(f"<div class='c'><p>{said}</p><p>$8 / M tokens output</p><p>$1.15 / M tokens input</p></div>" * 2)
    assert prices(page(f"<h1>Models</h1><section>{boxes}</section>", "Models - Moonshot AI")) == []
    assert prices(page(f"<h1>Models</h1><h2>Kimi K2 Turbo</h2><section>{boxes}</section>", "Models - Moonshot AI")) == (
        expected(_TURBO)
    )


def test_the_caption_of_a_figure_of_prices_is_its_name() -> None:
    names = [f"<figcaption>{name}</figcaption>" for name in ("Kimi K2 Turbo", "Kimi K2.5")]
    boxes = figure(names[0], "Very fast, they say.") + figure(names[1], "Sees and plans well.")
    found = prices(page(f"<h1>Models</h1><div>{boxes}</div>", "Models - Moonshot AI"))
    assert found == expected(_TURBO + _TURBO.replace("K2 Turbo", "K2.5"))


def test_the_caption_of_a_picture_stays_out() -> None:
    shown = "<figure><img src='a.png'><p>$8 / M tokens output</p><figcaption>Kimi K2 Turbo</figcaption></figure>"
    assert prices(page(f"<h1>Models</h1>{shown}", "Models - Moonshot AI")) == []


def test_an_api_name_before_a_colon_is_a_name_though_it_is_a_unit_too() -> None:
    body = "<h1>Pictures</h1><p><code>image-01</code>: $0.0035 for one image</p>"
    assert prices(page(body, "Pictures - MiniMax")) == ["MiniMax: image-01, image, 0.0035 USD"]
