"""Pages that say once, in words of their own, that their prices are for a million tokens."""

from __future__ import annotations

import pytest

from .price_desk import expected, prices

_WORDS = {
    "en": ("Input", "Output"),
    "fr": ("Entrée", "Sortie"),
    "de": ("Eingabe", "Ausgabe"),
    "es": ("Entrada", "Salida"),
    "it": ("Input", "Output"),
}
_WANTED = """
    Poolside: laguna-1, 1M input tokens, 3 USD
    Poolside: laguna-1, 1M output tokens, 11 USD
"""


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("en", "We charge for tokens, priced in millions."),
        ("en", "Tokens are billed by the million."),
        ("en", "You pay for tokens. What we quote are prices per million."),
        ("fr", "Nous vendons les jetons au million."),
        ("fr", "Vous payez vos tokens, facturés par millions."),
        ("de", "Token werden in Millionen abgerechnet."),
        ("de", "Wir verkaufen Token, gemessen in Millionen."),
        ("es", "Cobramos los tokens por millones."),
        ("it", "Vendiamo i token a milioni."),
    ],
)
def test_tokens_are_counted_in_millions(lang: str, said: str) -> None:
    put, out = _WORDS[lang]
    tables = [[["", "laguna-1"], [out, "$11"], [put, "$3"]], [["", put, out], ["laguna-1", "$3", "$11"]]]
    for rows in tables:
        lines = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
        body = f"<html><body><h1>Poolside API</h1><p>{said}</p><table>{lines}</table></body></html>"
        assert prices(body, lang=lang, title="Poolside API") == expected(_WANTED)
    card = f"<h1>Poolside API</h1><p>{said}</p><div><h3>laguna-1</h3><p>{put}: $3</p><p>{out}: $11</p></div>"
    assert prices(card, lang=lang, title="Poolside API") == expected(_WANTED)


def test_tokens_of_which_no_number_is_told_have_no_price() -> None:
    body = "<h1>Poolside API</h1><p>We charge for tokens.</p><table><tr><td></td><td>laguna-1</td></tr>"
    assert prices(body + "<tr><td>Output</td><td>$11</td></tr></table>", title="Poolside API") == []
    body = body.replace("We charge for tokens.", "It was trained on text, counted in millions of pages.")
    assert prices(body + "<tr><td>Output</td><td>$11</td></tr></table>", title="Poolside API") == []
