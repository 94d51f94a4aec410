"""What a note opens with, what a column of units counts, when an offer ends, and what a heading is no name of."""

from __future__ import annotations

import pytest

from tests.figures.price_desk import expected, prices, reading


def _page(body: str) -> str:
    return f"<html><body><main>{body}</main></body></html>"


def _table(*rows: str) -> str:
    cells = ("".join(f"<td>{cell.strip()}</td>" for cell in row.split("|")) for row in rows)
    return f"<table>{''.join(f'<tr>{row}</tr>' for row in cells)}</table>"


@pytest.mark.parametrize(
    ("note", "condition"),
    [
        ("In batch mode, it costs $0.5 per 1M input tokens and $2.5 per 1M output tokens.", "batch"),
        ("For prompts above 200K tokens: $0.5 per 1M input tokens, $2.5 per 1M output tokens.", "long-context"),
        ("With priority processing, $0.5 per 1M input tokens and $2.5 per 1M output tokens.", "priority"),
    ],
)
def test_a_condition_that_a_note_opens_with_holds_for_all_its_prices(note: str, condition: str) -> None:
    rows = ("Model|Input|Output", "Claude Haiku 4.5|$1<sup>a</sup>|$5<sup>a</sup>")
    page = _page(f"<h1>Prices per 1M tokens</h1>{_table(*rows)}<p><sup>a</sup> {note}</p>")
    assert prices(page, of="Anthropic") == expected(f"""
        Anthropic: Claude Haiku 4.5, 1M input tokens, 1 USD
        Anthropic: Claude Haiku 4.5, 1M output tokens, 5 USD
        Anthropic: Claude Haiku 4.5, 1M input tokens, 0.5 USD [{condition}]
        Anthropic: Claude Haiku 4.5, 1M output tokens, 2.5 USD [{condition}]
    """)


def test_a_condition_behind_the_first_price_of_a_note_is_not_the_others() -> None:
    rows = ("Model|Input|Output", "Claude Haiku 4.5|$1<sup>a</sup>|$5<sup>a</sup>")
    note = "It costs $1.1 per 1M input tokens in the EU. In batch mode, $2.5 per 1M output tokens."
    page = _page(f"<h1>Prices per 1M tokens</h1>{_table(*rows)}<p><sup>a</sup> {note}</p>")
    found = prices(page, of="Anthropic")
    assert "Anthropic: Claude Haiku 4.5, 1M output tokens, 2.5 USD [batch]" in found
    assert not any("1.1 USD" in line and "batch" in line for line in found)


_UNITS = {
    "en": ("Every call is billed.", "Service|Price|Unit", ("voice", "image", "1M input tokens", "1,000 calls")),
    "de": (
        "Jeder Aufruf wird berechnet.",
        "Dienst|Preis|Einheit",
        ("Stimme", "Bild", "1 Mio. Eingabe-Token", "1.000 Aufrufe"),
    ),
    "fr": (
        "Chaque appel est facturé.",
        "Service|Prix|Unité",
        ("voix", "image", "1 M de jetons en entrée", "1 000 appels"),
    ),
    "es": (
        "Cada llamada se cobra.",
        "Servicio|Precio|Unidad",
        ("voz", "imagen", "1 M de tokens de entrada", "1.000 llamadas"),
    ),
    "it": (
        "Ogni chiamata si paga.",
        "Servizio|Prezzo|Unità",
        ("voce", "immagine", "1 M di token in ingresso", "1.000 chiamate"),
    ),
}


@pytest.mark.parametrize("lang", sorted(_UNITS))
def test_a_thing_in_a_column_of_units_that_no_figure_has_is_not_counted_in_what_the_page_speaks_of(lang: str) -> None:
    lead, head, (voice, image, tokens, calls) = _UNITS[lang]
    rows = (
        f"Voice cloning|$1.5|{voice}",
        f"image-01|$0.0035|{image}",
        f"MiniMax-M2|$0.3|{tokens}",
        f"Web Search|$5|{calls}",
    )
    page = _page(f"<h1>MiniMax</h1><p>{lead}</p>{_table(head, *rows)}")
    assert prices(page, of="MiniMax", lang=lang) == expected("""
        MiniMax: image-01, image, 0.0035 USD
        MiniMax: MiniMax-M2, 1M input tokens, 0.3 USD
        MiniMax: Web Search, 1K requests, 5 USD
    """)


_ENDS = {
    "en": ("user/month, paid yearly", ("Offer ends 31 March.", "Sale ends on 31 March", "Offer valid until 31 March.")),
    "de": ("pro Nutzer und Monat, jährliche Zahlung", ("Angebot gültig bis 31. März.", "Aktion endet am 31. März.")),
    "fr": (
        "par utilisateur et par mois, facturé annuellement",
        ("Offre valable jusqu’au 31 mars.", "Promotion jusqu’au 31 mars."),
    ),
    "es": (
        "por usuario al mes, pago anual",
        ("Oferta válida hasta el 31 de marzo.", "La oferta termina el 31 de marzo."),
    ),
    "it": (
        "per utente al mese, con fatturazione annuale",
        ("Offerta valida fino al 31 marzo.", "L’offerta scade il 31 marzo."),
    ),
}


@pytest.mark.parametrize(("lang", "ends"), [(lang, text) for lang, told in _ENDS.items() for text in told[1]])
def test_a_price_beside_a_struck_one_with_a_day_on_which_the_offer_ends_is_promotional(lang: str, ends: str) -> None:
    card = f"<h3>GitHub Copilot Business</h3><div><s>$21</s> <b>$18</b></div><div>{_ENDS[lang][0]}</div><p>{ends}</p>"
    assert prices(_page(f"<h1>GitHub Copilot</h1><div>{card}</div>"), of="Microsoft", lang=lang) == expected("""
        Microsoft: GitHub Copilot Business, user/month, 18 USD [annual-billing, promotional]
        Microsoft: GitHub Copilot Business, user/month, 21 USD [annual-billing]
    """)


@pytest.mark.parametrize("after", ["Ends with a full stop.", "Cancel on any day.", "Support ends at 6 p.m."])
def test_other_lines_below_a_price_make_no_offer_of_it(after: str) -> None:
    card = f"<h3>GitHub Copilot Pro</h3><div><s>$21</s> <b>$18</b></div><div>per month</div><p>{after}</p>"
    found = reading(_page(f"<h1>GitHub Copilot</h1><div>{card}</div>"), of="Microsoft").figures
    assert [(str(f.low), f.conditions, f.tense) for f in found] == [("18", (), "current"), ("21", (), "former")]


@pytest.mark.parametrize("heading", ["Together AI pricing", "Together AI: prices and rates", "Prices at Together AI"])
def test_a_companys_name_with_a_word_for_prices_names_no_product(heading: str) -> None:
    rows = _table("Model|Training", "Llama 3.1 8B|$0.48")
    page = _page(
        f"<h1>{heading}</h1><h2>Fine-tuning</h2><p>Per 1M tokens.</p>{rows}<p>Each job is charged at least $4.</p>"
    )
    assert prices(page, of="Together AI") == ["Together AI: Llama 3.1 8B, 1M tokens, 0.48 USD [training]"]
