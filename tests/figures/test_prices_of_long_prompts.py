"""What a long prompt costs: behind a condition of its own, with the word for it last, in cells of bare numbers."""

from __future__ import annotations

import pytest

from .price_desk import expected, prices

_WAYS = {
    "en": ("Input", "Output"),
    "fr": ("Entrée", "Sortie"),
    "de": ("Eingabe", "Ausgabe"),
    "es": ("Entrada", "Salida"),
    "it": ("Ingresso", "Uscita"),
}
_FOUR = """
    Google: Gemini 3 Pro, 1M input tokens, 2 USD [short-context]
    Google: Gemini 3 Pro, 1M input tokens, 4 USD [long-context]
    Google: Gemini 3 Pro, 1M output tokens, 12 USD [short-context]
    Google: Gemini 3 Pro, 1M output tokens, 18 USD [long-context]
"""


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            "{} per million input tokens and {} per million output tokens up to 200,000 tokens, {} and {} after that.",
        ),
        (
            "en",
            "{} per million tokens in and {} out, as long as the prompt stays under 200,000 tokens, then {} and {}.",
        ),
        ("fr", "{} par million de tokens à l'entrée et {} à la sortie jusqu'à 200 000 tokens, {} et {} ensuite."),
        (
            "fr",
            "{} par million de tokens en entrée et {} en sortie, tant que la "
            "requête ne dépasse pas 200 000 tokens, puis {} et {}.",
        ),
        (
            "de",
            "{} je Million Eingabetoken und {} je Million Ausgabetoken, solange die "
            "Anfrage 200.000 Token nicht übersteigt, danach {} und {}.",
        ),
        (
            "es",
            "{} por millón de tokens de entrada y {} por millón de salida, mientras la "
            "petición no supere los 200.000 tokens, y después {} y {}.",
        ),
        (
            "it",
            "{} per milione di token in ingresso e {} in uscita, finché la "
            "richiesta non supera i 200.000 token, poi {} e {}.",
        ),
    ],
)
def test_a_pair_behind_the_condition_of_the_first(lang: str, text: str) -> None:
    verb = {"en": "costs", "fr": "coûte", "de": "kostet", "es": "cuesta", "it": "costa"}[lang]
    sums = ("$2", "$12", "$4", "$18")
    assert prices(f"Gemini 3 Pro {verb} {text.format(*sums)}", lang=lang) == expected(_FOUR)


@pytest.mark.parametrize(
    ("lang", "lead", "short", "long"),
    [
        ("en", "Prices in dollars per million tokens:", "{} up to 200k tokens", "{} beyond that"),
        ("en", "In dollars per million tokens:", "{}, prompts <= 200k", "{}, prompts > 200k"),
        ("en", "Dollars per million tokens:", "{} up to 200K", "{} from there on"),
        ("fr", "En dollars par million de tokens :", "{} jusqu'à 200 000 tokens", "{} ensuite"),
        ("de", "In Dollar je Million Token:", "{} bis 200.000 Token", "{} darüber"),
        ("es", "En dólares por millón de tokens:", "{} hasta 200.000 tokens", "{} a partir de ahí"),
        ("it", "In dollari per milione di token:", "{} fino a 200.000 token", "{} da lì in poi"),
    ],
)
@pytest.mark.parametrize("between", ["<br>", "; "])
def test_cells_of_bare_numbers_each_with_its_length(lang: str, lead: str, short: str, long: str, between: str) -> None:
    def number(text: str) -> str:
        return text if lang == "en" else text.replace(".", ",")

    cells = [
        f"{short.format(number(low))}{between}{long.format(number(high))}"
        for low, high in (("2.00", "4.00"), ("12.00", "18.00"))
    ]
    rows = [
        f"<tr><td>{way}</td><td>{number(flash)}</td><td>{cell}</td></tr>"
        for way, flash, cell in zip(_WAYS[lang], ("0.50", "3.00"), cells, strict=True)
    ]
    head = "<tr><th></th><th>Gemini 3 Flash</th><th>Gemini 3 Pro</th></tr>"
    page = f"<html><body><main><p>{lead}</p><table>{head}{''.join(rows)}</table></main></body></html>"
    flash_lines = """
        Google: Gemini 3 Flash, 1M input tokens, 0.5 USD
        Google: Gemini 3 Flash, 1M output tokens, 3 USD
    """
    assert prices(page, lang=lang) == expected(_FOUR + flash_lines)


def test_lengths_of_prompts_that_head_rows_are_no_prices() -> None:
    rows = "<tr><td>2.00</td><td>up to 200k tokens</td></tr><tr><td>1.5 to 2 times as long</td><td>later</td></tr>"
    page = f"<html><body><main><p>Gemini 3 Pro, how it scales:</p><table>{rows}</table></main></body></html>"
    assert prices(page) == []


@pytest.mark.parametrize(
    "cell",
    [
        "2.00 up to 128k<br>4.00 over 128k",
        "2.00 (≤ 200k)<br>4.00 (> 200k)",
        "2.00 under 200k<br>4.00 above",
        "2.00 up to 128k, 4.00 beyond",
    ],
)
def test_cells_with_a_length_in_thousands_are_no_spans(cell: str) -> None:
    head = "<tr><th></th><th>Gemini 3 Pro</th></tr>"
    rows = f"{head}<tr><td>Input</td><td>{cell}</td></tr>"
    page = f"<html><body><main><p>In dollars per million tokens:</p><table>{rows}</table></main></body></html>"
    assert prices(page) == expected("""
        Google: Gemini 3 Pro, 1M input tokens, 2 USD [short-context]
        Google: Gemini 3 Pro, 1M input tokens, 4 USD [long-context]
    """)
