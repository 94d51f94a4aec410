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


_OPUS_41 = "Anthropic: Claude Opus 4.1, 1M input tokens, 15 USD"


@pytest.mark.parametrize(
    "body",
    [
        "<p>Claude Opus 4.1 – 15 $ pro 1 Mio. Token (Eingabe)</p>",
        "<ul><li>Claude Opus 4.1 – 15 $ pro 1 Mio. Eingabe-Token</li><li>Andere Modelle auf Anfrage</li></ul>",
        "<p>Für Entwickler bleibt es dabei: Claude Opus 4.1 - 15 Dollar je Million Eingabe-Token.</p>",
    ],
)
def test_a_version_before_a_dash_is_no_end_of_a_range(body: str) -> None:
    assert prices(page(body, lang="de"), lang="de") == [_OPUS_41]


def test_a_range_of_sums_stays_one() -> None:
    told = prices("GPT-4.1 kostet 2 – 8 Dollar pro Million Token.", lang="de")
    assert told == ["OpenAI: GPT-4.1, 1M tokens, 2..8 USD"]


def test_lines_under_a_headline_are_of_the_products_that_they_open_with() -> None:
    lines = "".join(
        f"<p>{name} – Input tokens per 1,000 tokens {a} | Output tokens per 1,000 tokens {b}</p>"
        for name, a, b in [("Gemini 2.5 Pro", "$0.00125", "$0.01"), ("Gemini 2.5 Flash", "$0.0003", "$0.0025")]
    )
    box = f"<div><h1>Gemini API – Models and pricing</h1>{lines}</div>"
    assert prices(f"<html><body>{box}</body></html>") == expected("""
        Google: Gemini 2.5 Pro, 1M input tokens, 1.25 USD
        Google: Gemini 2.5 Pro, 1M output tokens, 10 USD
        Google: Gemini 2.5 Flash, 1M input tokens, 0.3 USD
        Google: Gemini 2.5 Flash, 1M output tokens, 2.5 USD
    """)


@pytest.mark.parametrize(
    ("lang", "labels", "unit"),
    [
        ("en", ("Prompt", "Completion"), "per million tokens"),
        ("fr", ("Jetons d'entrée", "Jetons de sortie"), "par million de jetons"),
        ("de", ("Eingabepreis", "Ausgabepreis"), "je Million Token"),
        ("es", ("Precio de entrada", "Precio de salida"), "por millón de tokens"),
        ("it", ("Token in ingresso", "Token in uscita"), "al milione di token"),
    ],
)
def test_a_slash_before_a_label_parts_two_prices(lang: str, labels: tuple[str, str], unit: str) -> None:
    items = "".join(f"<li>{name}: {labels[0]} {a} / {labels[1]} {b}</li>" for name, a, b in _MODELS)
    lead = f"<p>{unit}:</p>"
    assert prices(page(f"{lead}<ul>{items}</ul>", lang=lang), lang=lang) == expected(_HAIKU_AND_OPUS)


def test_a_slash_before_a_unit_parts_nothing() -> None:
    body = "".join(f"<p>{name}: {a} / M input tokens | {b} / M output tokens</p>" for name, a, b in _MODELS)
    assert prices(page(body)) == expected(_HAIKU_AND_OPUS)


def test_a_label_below_a_price_is_of_the_price_below_it() -> None:
    boxes = "".join(
        f'<div class="m"><h3>{name}</h3><div>Ingresso (per 1M di token)</div><div>{a}</div>'
        f"<div>Uscita (per 1M di token)</div><div>{b}</div></div>"
        for name, a, b in _MODELS
    )
    assert prices(page(f"<div>{boxes}</div>", lang="it"), lang="it") == expected(_HAIKU_AND_OPUS)


@pytest.mark.parametrize(
    ("lang", "lines"),
    [
        ("fr", ("Contactez-nous au-delà de 12000 $ par mois.", "Débit : 4 000 requêtes par minute.")),
        ("es", ("Escríbanos para más de 12000 $ al mes.", "Límite: 4.000 peticiones por minuto.")),
        ("de", ("Schreiben Sie uns ab 12000 $ im Monat.", "Limit: 4.000 Anfragen pro Minute.")),
        ("en", ("Write to us above $12,000 a month.", "Limit: 4,000 requests per minute.")),
    ],
)
def test_answers_below_a_list_price_nothing(lang: str, lines: tuple[str, str]) -> None:
    rows = "".join(f"<tr><td>{name}</td><td>{a} / MTok</td><td>{b} / MTok</td></tr>" for name, a, b in _MODELS)
    table = f"<table><tr><th></th><th>Input</th><th>Output</th></tr>{rows}</table>"
    below = f"<h2>FAQ</h2><p>{lines[0]}</p><p>{lines[1]}</p>"
    assert prices(page(table + below, lang=lang), lang=lang) == expected(_HAIKU_AND_OPUS)


@pytest.mark.parametrize(
    ("lang", "column", "said"),
    [
        ("fr", "Usage", ("Entrée", "Sortie")),
        ("de", "Einsatz", ("Eingabe", "Ausgabe")),
        ("en", "Notes", ("Input", "Output")),
    ],
)
def test_a_column_of_directions_counts_whatever_it_is_called(lang: str, column: str, said: tuple[str, str]) -> None:
    rows = "".join(
        f'<tr><td rowspan="2">{name}</td><td>{said[0]}</td><td>{a}</td></tr><tr><td>{said[1]}</td><td>{b}</td></tr>'
        for name, a, b in _MODELS
    )
    table = f"<table><tr><th></th><th>{column}</th><th>$ / MTok</th></tr>{rows}</table>"
    assert prices(page(table, lang=lang), lang=lang) == expected(_HAIKU_AND_OPUS)


@pytest.mark.parametrize(
    ("lang", "heads"),
    [
        ("fr", ("Longueur du contexte", "Tokens de sortie max.", "Idéal pour")),
        ("de", ("Kontextlänge", "Maximale Ausgabe", "Geeignet für")),
        ("es", ("Longitud de contexto", "Tokens de salida máximos", "Ideal para")),
        ("it", ("Lunghezza del contesto", "Max. token in uscita", "Ideale per")),
        ("en", ("Context length", "Max. output tokens", "Strengths")),
    ],
)
def test_what_a_model_holds_is_no_price(lang: str, heads: tuple[str, ...]) -> None:
    rows = "".join(
        f"<tr><td>{name}</td><td>200,000</td><td>64,000</td><td>Agents</td><td>{a[1:]}.00</td><td>{b[1:]}.00</td></tr>"
        for name, a, b in _MODELS
    )
    head = "".join(f"<th>{text}</th>" for text in ("", *heads, "Input", "Output"))
    table = f"<table><caption>USD / 1M tokens</caption><tr>{head}</tr>{rows}</table>"
    assert prices(page(table, lang=lang), lang=lang) == expected(_HAIKU_AND_OPUS)


def test_a_line_of_a_cell_stays_where_most_of_the_page_is_text() -> None:
    rows = "".join(
        f'<tr><td><div>{name}</div><div class="s">For long texts</div></td><td>{a}</td><td>{b}</td></tr>'
        for name, a, b in [("Grok 4", "$3", "$15"), ("Grok 3 Mini", "$0.30", "$0.50")]
    )
    table = f"<table><thead><tr><th></th><th>Input / MTok</th><th>Output / MTok</th></tr></thead>{rows}</table>"
    text = "<p>" + "You pay for what you use, at the end of every month, by card. " * 6 + "</p>"
    assert prices(page(f"<article>{table}{text}</article>", "Rates | xAI")) == expected("""
        xAI: Grok 4, 1M input tokens, 3 USD
        xAI: Grok 4, 1M output tokens, 15 USD
        xAI: Grok 3 Mini, 1M input tokens, 0.3 USD
        xAI: Grok 3 Mini, 1M output tokens, 0.5 USD
    """)


def test_a_sign_of_one_country_behind_its_number_makes_a_row_of_prices() -> None:
    rows = "".join(
        f"<div><div>{name}</div><div>{a[1:]} US$ / MTok</div><div>{b[1:]} US$ / MTok</div></div>"
        for name, a, b in _MODELS
    )
    grid = f"<div><div><div>Modell</div><div>Eingabe</div><div>Ausgabe</div></div>{rows}</div>"
    assert prices(page(grid, lang="de"), lang="de") == expected(_HAIKU_AND_OPUS)


@pytest.mark.parametrize("feature", ["Priority support", "Priority access at busy times"])
def test_help_that_comes_first_is_no_condition_of_a_plan(feature: str) -> None:
    cards = "".join(
        f'<div class="plan"><h3>{name}</h3><p>{feature}</p><p>{price} / month</p></div>'
        for name, price in [("Plus", "$21"), ("Pro", "$210")]
    )
    assert prices(page(f"<div>{cards}</div>", "ChatGPT plans")) == expected("""
        OpenAI: ChatGPT Plus, month, 21 USD
        OpenAI: ChatGPT Pro, month, 210 USD
    """)


@pytest.mark.parametrize(("lang", "free", "per"), [("en", "Free", "per month"), ("de", "Kostenlos", "im Monat")])
def test_a_free_plan_in_a_column_of_monthly_prices_is_nothing_a_month(lang: str, free: str, per: str) -> None:
    rows = f"<tr><td>Free</td><td>{free}</td></tr><tr><td>Max</td><td>$95 {per}</td></tr>"
    table = f"<table><tr><th>Plan</th><th>{'Price' if lang == 'en' else 'Preis'}</th></tr>{rows}</table>"
    assert prices(page(table, "Claude plans", lang=lang), lang=lang) == expected("""
        Anthropic: Claude Free, month, 0 USD
        Anthropic: Claude Max, month, 95 USD
    """)


def test_a_free_model_in_a_column_of_token_prices_is_not_a_plan() -> None:
    told = (("Claude Haiku 4.5", "Free"), ("Claude Opus 4.5", "$5 per 1M input tokens"))
    rows = "".join(f"<tr><td>{name}</td><td>{price}</td></tr>" for name, price in told)
    table = f"<table><tr><th>Model</th><th>Price</th></tr>{rows}</table>"
    assert not [p for p in prices(page(table)) if "month" in p]


@pytest.mark.parametrize(
    ("lang", "note"),
    [
        ("it", "Risparmi 41 € all'anno."),
        ("it", "Così risparmiate 41 € all'anno."),
        ("es", "Ahorrarás 41 € al año."),
        ("fr", "Vous économisez 41 € par an."),
        ("de", "Sie sparen 41 € im Jahr."),
    ],
)
def test_what_somebody_saves_in_a_year_is_no_price(lang: str, note: str) -> None:
    terms = "<dl><dt>Claude Pro</dt><dd>17 €/month</dd><dt>Claude Max</dt><dd>95 €/month</dd></dl>"
    assert prices(page(f"{terms}<p>{note}</p>", "Claude", lang=lang), lang=lang) == expected("""
        Anthropic: Claude Pro, month, 17 EUR
        Anthropic: Claude Max, month, 95 EUR
    """)


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        ("en", "Claude Haiku 4.5 sells at $1/$5 per million tokens (input/output)."),
        ("en", "Expect to pay $1/$5 per million input/output tokens for Claude Haiku 4.5."),
        ("de", "Claude Haiku 4.5 kostet 1/5 Dollar pro Million Token (Eingabe/Ausgabe)."),
        ("fr", "Claude Haiku 4.5 coûte 1 $ / 5 $ par million de tokens (entrée/sortie)."),
    ],
)
def test_two_sums_before_two_directions_are_one_and_the_other(lang: str, sentence: str) -> None:
    told = "\n".join(_HAIKU_AND_OPUS.strip().splitlines()[:2])
    assert prices(sentence, lang=lang) == expected(told)


def test_one_sum_before_two_directions_is_both() -> None:
    assert prices("Claude Haiku 4.5 sells at $2 per million tokens (input/output).") == expected("""
        Anthropic: Claude Haiku 4.5, 1M input tokens, 2 USD
        Anthropic: Claude Haiku 4.5, 1M output tokens, 2 USD
    """)
