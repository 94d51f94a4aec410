"""Boxes beside each other: what one says holds for no other, nor for the table below; how much a model takes in."""

from __future__ import annotations

import pytest

from .price_desk import expected, prices


def _box(name: str, *lines: str) -> str:
    return f'<div class="box"><b>{name}</b>{"".join(f"<p>{line}</p>" for line in lines)}</div>'


def _page(title: str, *parts: str) -> str:
    return f"<html><head><title>{title}</title></head><body><h1>{title}</h1>{''.join(parts)}</body></html>"


@pytest.mark.parametrize(
    ("lang", "month", "seat", "header"),
    [
        ("en", "a month", "a month, for each member", "Price by the month"),
        ("fr", "par mois", "par mois et par membre", "Prix par mois"),
        ("de", "im Monat", "im Monat je Mitglied", "Preis im Monat"),
        ("es", "al mes", "al mes por miembro", "Precio al mes"),
        ("it", "al mese", "al mese per membro", "Prezzo al mese"),
    ],
)
def test_what_a_seat_costs_makes_no_seats_of_the_plans_in_the_table_below(
    lang: str, month: str, seat: str, header: str
) -> None:
    boxes = [_box("Pro", "$18", month), _box("Team", "$27", seat, "Codex, Sora."), _box("Plus", "$11", month)]
    rows = (("", "GB", header), ("Pro", "90", "$18"), ("Plus", "8", "$11"))
    table = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    body = _page("ChatGPT", *boxes, f"<h2>GB</h2><table>{table}</table>")
    assert prices(body, lang=lang, title="ChatGPT") == expected("""
        OpenAI: ChatGPT Plus, month, 11 USD
        OpenAI: ChatGPT Pro, month, 18 USD
        OpenAI: ChatGPT Team, user/month, 27 USD
    """)


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("en", "32,000 tokens of context"),
        ("en", "16K context"),
        ("en", "window of 32,000 tokens"),
        ("en", "32,000-token window"),
        ("en", "32,000 tokens"),
        ("fr", "contexte de 32 000 jetons"),
        ("fr", "32 000 jetons de contexte"),
        ("de", "Kontext: 16K"),
        ("de", "32.000 Token Kontext"),
        ("es", "ventana de 32.000 tokens"),
        ("it", "32.000 token di contesto"),
    ],
)
def test_how_much_a_model_takes_in_is_no_part_of_its_name(lang: str, told: str) -> None:
    wanted = expected("""
        AI21 Labs: J4 Brisk, 1M input tokens, 7 USD
        AI21 Labs: J4 Brisk, 1M output tokens, 9 USD
        AI21 Labs: Jamba Large 1.7, 1M input tokens, 2 USD
        AI21 Labs: Jamba Large 1.7, 1M output tokens, 8 USD
    """)
    lines = {"J4 Brisk": ("input $7 / 1M tokens", "output $9 / 1M tokens")}
    lines["Jamba Large 1.7"] = ("input $2 / 1M tokens", "output $8 / 1M tokens")
    boxes = [_box(f"{name} <i>{told}</i>", *said) for name, said in lines.items()]
    assert prices(_page("AI21 Studio", *boxes), lang=lang, title="AI21 Studio") == wanted
    under = _page("AI21 Studio", "<h2>Jurassic-2</h2>", boxes[0], "<h2>Jamba</h2>", boxes[1])
    assert prices(under, lang=lang, title="AI21 Studio") == wanted
    rows = "<tr><td></td><td>Input / 1M tokens</td><td>Output / 1M tokens</td></tr>"
    rows += f"<tr><td>J4 Brisk ({told})</td><td>$7</td><td>$9</td></tr>"
    rows += f"<tr><td>Jamba Large 1.7, {told}</td><td>$2</td><td>$8</td></tr>"
    assert prices(_page("AI21 Studio", f"<table>{rows}</table>"), lang=lang, title="AI21 Studio") == wanted


def test_a_version_before_a_context_stays_one() -> None:
    rows = "<tr><td>Model</td><td>Input / 1M</td><td>Output / 1M</td></tr>"
    rows += "<tr><td>gpt-4 8K context</td><td>$30</td><td>$60</td></tr>"
    assert prices(_page("OpenAI prices", f"<table>{rows}</table>")) == expected("""
        OpenAI: gpt-4, 1M input tokens, 30 USD
        OpenAI: gpt-4, 1M output tokens, 60 USD
    """)


def test_the_line_that_leads_to_a_table_in_its_own_section_holds() -> None:
    body = _page(
        "OpenAI prices",
        "<h2>Pictures</h2><p>Price per picture, by quality</p>",
        "<table><tr><td>Model</td><td>Low</td><td>High</td></tr>",
        "<tr><td>gpt-image-1</td><td>$0.02</td><td>$0.19</td></tr></table>",
    )
    assert prices(body) == expected("""
        OpenAI: gpt-image-1, image, 0.02 USD
        OpenAI: gpt-image-1, image, 0.19 USD
    """)
