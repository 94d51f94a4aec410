"""Parts of a cell that price nothing, lengths of prompts on a name's second line, and units that no figure has."""

from __future__ import annotations

import pytest

from tests.figures.price_desk import expected, prices


def page(body: str, title: str) -> str:
    return f"<html><head><title>{title}</title></head><body><main>{body}</main></body></html>"


def table(*rows: tuple[str, ...]) -> str:
    return f"<table>{''.join('<tr>' + ''.join(f'<td>{c}</td>' for c in row) + '</tr>' for row in rows)}</table>"


def both(company: str, product: str, sent: str, back: str, on: str = "") -> list[str]:
    told = (("1M input tokens", sent), ("1M output tokens", back))
    return [f"{company}: {product}, {unit}, {value} USD{on}" for unit, value in told]


@pytest.mark.parametrize("nothing", ["N/A", "not available", "–", "—", "-"])
@pytest.mark.parametrize("joint", ["<br>", "; ", " / "])
def test_a_label_without_a_price_says_nothing_of_the_prices_beside_it(nothing: str, joint: str) -> None:
    cell = joint.join(("Input: $0.55", f"Cached input: {nothing}", "Output: $2.20"))
    body = table(("Model", "Price per 1M tokens"), ("o4-mini", cell))
    told = expected("\n".join(both("Microsoft", "o4-mini", "0.55", "2.2")))
    assert prices(page(body, "Foundry pricing | Microsoft Azure")) == told


def test_nor_does_it_in_other_languages() -> None:
    cells = {
        "de": "Eingabe: 0,55 $<br>Eingabe aus dem Cache: nicht verfügbar<br>Ausgabe: 2,20 $",
        "fr": "Entrée : 0,55 $<br>Entrée en cache : non disponible<br>Sortie : 2,20 $",
        "es": "Entrada: 0,55 $<br>Entrada en caché: no disponible<br>Salida: 2,20 $",
        "it": "Input: 0,55 $<br>Input in cache: non disponibile<br>Output: 2,20 $",
    }
    for lang, cell in cells.items():
        body = table(("", "1M tokens"), ("o4-mini", cell))
        told = expected("\n".join(both("Microsoft", "o4-mini", "0.55", "2.2")))
        assert prices(page(body, "Microsoft Azure"), lang=lang) == told


def test_a_label_with_a_price_is_kept() -> None:
    cell = "Input: $0.55<br>Cached input: $0.14<br>Output: $2.20"
    body = table(("Model", "Price per 1M tokens"), ("o4-mini", cell))
    told = [*both("Microsoft", "o4-mini", "0.55", "2.2"), "Microsoft: o4-mini, 1M cached input tokens, 0.14 USD"]
    assert prices(page(body, "Foundry pricing | Microsoft Azure")) == expected("\n".join(told))


@pytest.mark.parametrize(
    ("short", "long"),
    [
        ("(&lt;272K context length)", "(&gt;272K context length)"),
        ("prompts up to 272K tokens", "prompts over 272K tokens"),
    ],
)
def test_the_second_line_of_a_name_tells_how_long_a_prompt_may_be_where_another_row_sets_longer_ones_apart(
    short: str, long: str
) -> None:
    rows = (("Model", "Input", "Output"), (f"gpt-5.4<br>{short}", "$2", "$15"), (f"gpt-5.4<br>{long}", "$5", "$22"))
    told = both("OpenAI", "gpt-5.4", "2", "15", " [short-context]") + both(
        "OpenAI", "gpt-5.4", "5", "22", " [long-context]"
    )
    found = prices(page(f"<p>USD per 1M tokens.</p>{table(*rows)}", "OpenAI API pricing"))
    assert found == expected("\n".join(told))


def test_it_does_not_where_it_is_what_the_model_takes_in() -> None:
    rows = (("Model", "Input", "Output"), ("gpt-5.4<br>up to 272K tokens", "$2", "$15"), ("gpt-5.4-pro", "$30", "$180"))
    told = both("OpenAI", "gpt-5.4", "2", "15") + both("OpenAI", "gpt-5.4-pro", "30", "180")
    found = prices(page(f"<p>USD per 1M tokens.</p>{table(*rows)}", "OpenAI API pricing"))
    assert found == expected("\n".join(told))


@pytest.mark.parametrize(
    ("heading", "line"),
    [
        ("Video generation", "Prices per video."),
        ("Speech generation", "Prices per million characters."),
        ("Clip generation", "Per clip."),
    ],
)
@pytest.mark.parametrize("behind", [False, True])
def test_a_section_priced_by_what_no_figure_has_does_not_borrow_the_tokens_of_another(
    heading: str, line: str, behind: bool
) -> None:
    models = table(("Model", "Input", "Output"), ("GLM-5", "$1", "$3.2"))
    others = table(("Model", "Price"), ("CogVideoX-3", "$0.2"))
    section = f"{others}<p>{line}</p>" if behind else f"<p>{line}</p>{others}"
    body = f"<h2>Text</h2><p>Prices per 1M tokens.</p>{models}<h2>{heading}</h2>{section}"
    assert prices(page(body, "Pricing - Zhipu AI")) == expected("\n".join(both("Zhipu AI", "GLM-5", "1", "3.2")))


def test_a_section_that_says_no_unit_still_takes_that_of_the_page() -> None:
    models = table(("Model", "Input", "Output"), ("GLM-5", "$1", "$3.2"))
    others = table(("Model", "Input", "Output"), ("GLM-4.6V", "$0.3", "$0.9"))
    body = f"<h2>Text</h2><p>Prices per 1M tokens.</p>{models}<h2>Vision</h2><p>Storage is free.</p>{others}"
    told = both("Zhipu AI", "GLM-5", "1", "3.2") + both("Zhipu AI", "GLM-4.6V", "0.3", "0.9")
    assert prices(page(body, "Pricing - Zhipu AI")) == expected("\n".join(told))
