"""A page that sells on what others make gives no vendor's price; a list that somebody keeps does."""

from __future__ import annotations

import pytest

from tests.figures.price_desk import prices

TABLE = """<table><tr><th>{0}</th><th>{1}</th><th>{2}</th></tr>
<tr><td>Claude Opus 4.5</td><td>$4.40</td><td>$22</td></tr>
<tr><td>GPT-5 mini</td><td>$0.21</td><td>$1.70</td></tr></table>"""
HEADS = {
    "en": ("Model", "Input per 1M tokens", "Output per 1M tokens"),
    "fr": ("Modèle", "Entrée par million de tokens", "Sortie par million de tokens"),
    "de": ("Modell", "Eingabe pro 1 Mio. Token", "Ausgabe pro 1 Mio. Token"),
    "es": ("Modelo", "Entrada por millón de tokens", "Salida por millón de tokens"),
    "it": ("Modello", "Ingresso per milione di token", "Uscita per milione di token"),
}
PLANS = """<div class="plan"><h3>ChatGPT Plus</h3><p>$13 per month</p></div>
<div class="plan"><h3>Claude Pro</h3><p>$12 per month</p></div>"""
SELLERS = [
    ("en", "Hopper", "We are a reseller of model access, with our mark-up on top."),
    ("en", "Claude Opus 4.5, cheaper | Hopper", "We buy wholesale and sell it on."),
    ("en", "Hopper", "A single endpoint for every model there is."),
    ("en", "Hopper", "Every model through one account, with prices 20% below the official price."),
    ("fr", "Trémie", "Nous sommes revendeurs, et nos prix incluent une majoration."),
    ("de", "Trichter", "Wir sind ein Reseller, unsere Provision ist enthalten."),
    ("es", "Tolva", "Somos un revendedor: comisión incluida."),
    ("it", "Tramoggia", "Siamo rivenditori, con il nostro ricarico."),
]
KEEPERS = [
    (
        "en",
        "Prices of models",
        "We track what the makers ask. This site sells nothing, and is not affiliated with any of them.",
    ),
    ("en", "Prices of models", "The makers' own rates, none of them a reseller's."),
    ("fr", "Prix des modèles", "Nous relevons ce que demandent les éditeurs."),
    ("de", "Preise von Modellen", "Wir erfassen, was die Hersteller verlangen."),
    ("es", "Precios de modelos", "Recopilamos lo que piden los fabricantes."),
    ("it", "Prezzi dei modelli", "Monitoriamo ciò che chiedono i produttori."),
]


def _page(title: str, opening: str, body: str) -> str:
    head = f"<html><head><title>{title}</title></head>"
    return f"{head}<body><main><h1>{title}</h1><p>{opening}</p>{body}</main></body></html>"


@pytest.mark.parametrize(("lang", "title", "opening"), SELLERS)
def test_who_sells_on_gives_no_price(lang: str, title: str, opening: str) -> None:
    assert prices(_page(title, opening, TABLE.format(*HEADS[lang])), lang=lang) == []
    assert prices(_page(title, opening, PLANS), lang=lang) == []


@pytest.mark.parametrize(("lang", "title", "opening"), KEEPERS)
def test_a_list_of_the_makers_prices_is_read(lang: str, title: str, opening: str) -> None:
    found = prices(_page(title, opening, TABLE.format(*HEADS[lang])), lang=lang)
    assert [line.split(":")[0] for line in found] == ["Anthropic", "Anthropic", "OpenAI", "OpenAI"]


def test_a_vendor_with_one_interface_for_all_its_models_is_no_reseller() -> None:
    page = _page(
        "Mistral AI: prices", "One API for all models.", "<p>Mistral Large 3 costs $0.50 per million input tokens.</p>"
    )
    assert prices(page) == ["Mistral AI: Mistral Large 3, 1M input tokens, 0.5 USD"]
