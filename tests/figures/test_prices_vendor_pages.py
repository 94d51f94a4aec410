"""Reads price lists as vendors lay them out: by country and currency, by the hour of the day, by how a plan is paid."""

from __future__ import annotations

from datetime import date

import pytest

from tests.figures.price_desk import expected, prices, reading


def table(heads: str, *rows: str, title: str = "", above: str = "") -> str:
    """Write a page with a table whose cells stand between bars."""
    head = "".join(f"<th>{cell.strip()}</th>" for cell in heads.split("|"))
    body = "".join("<tr>" + "".join(f"<td>{cell.strip()}</td>" for cell in row.split("|")) + "</tr>" for row in rows)
    return f"<html><body><h1>{title}</h1>{above}<table><tr>{head}</tr>{body}</table></body></html>"


PLUS = """
    OpenAI: ChatGPT Plus, month, 20 USD
    OpenAI: ChatGPT Plus, month, 23 EUR
    OpenAI: ChatGPT Plus, month, 3000 JPY
    """


@pytest.mark.parametrize(
    ("lang", "body"),
    [
        ("en", table("Monthly price | USA | France | Japan", "ChatGPT Plus | $20 | €23 | ¥3,000")),
        ("en", table("Monthly price | USD | EUR | JPY", "ChatGPT Plus | 20 | 23 | 3,000")),
        ("en", table("Plan | USD | EUR | JPY", "ChatGPT Plus | 20 | 23 | 3,000", above="<p>Price per month:</p>")),
        ("en", table("Monthly rate | ChatGPT Plus", "USA | $20", "France | €23", "Japan | ¥3,000")),
        ("fr", table("Prix mensuel | États-Unis | France | Japon", "ChatGPT Plus | 20 $ | 23 € | 3000 ¥")),
        ("de", table("Monatspreis | USA | Frankreich | Japan", "ChatGPT Plus | 20 $ | 23 € | 3000 ¥")),
        ("es", table("Precio mensual | EE. UU. | Francia | Japón", "ChatGPT Plus | 20 $ | 23 € | 3000 ¥")),
        ("it", table("Prezzo mensile | Stati Uniti | Francia | Giappone", "ChatGPT Plus | 20 $ | 23 € | 3000 ¥")),
    ],
)
def test_the_corner_of_a_table_tells_what_all_its_prices_are_per(lang: str, body: str) -> None:
    assert prices(body, lang=lang, title="ChatGPT") == expected(PLUS)


def test_a_corner_that_names_something_tells_no_unit() -> None:
    body = table("Monthly active users | Budget", "ChatGPT Plus | $20")
    assert prices(body, title="ChatGPT") == []


@pytest.mark.parametrize(
    ("lang", "body"),
    [
        ("en", table("Plan | Paid | Price in USD", "Le Chat Pro | monthly | 15 a month", " | yearly | 150 a year")),
        ("en", table("Plan | Paid | Price in USD", "Le Chat Pro | by the month | 15", " | by the year | 150")),
        ("en", table("Plan | Paid | Price", "Le Chat Pro | month by month | $15", " | annually | $150")),
        (
            "de",
            table(
                "Tarif | Zahlung | Preis (USD)", "Le Chat Pro | monatlich | 15 im Monat", " | jährlich | 150 im Jahr"
            ),
        ),
        (
            "it",
            table("Piano | Paga | Prezzo (USD)", "Le Chat Pro | al mese | 15 al mese", " | all'anno | 150 all'anno"),
        ),
    ],
)
def test_a_number_that_says_what_it_is_per_takes_its_currency_from_the_header(lang: str, body: str) -> None:
    lines = "Mistral AI: Le Chat Pro, month, 15 USD\nMistral AI: Le Chat Pro, year, 150 USD"
    assert prices(body, lang=lang, title="Le Chat") == expected(lines)


HOURS = """
    DeepSeek: deepseek-chat, 1M input tokens, 0.5 USD
    DeepSeek: deepseek-chat, 1M input tokens, 3.6 CNY
    DeepSeek: deepseek-chat, 1M input tokens, 1 CNY [promotional]
    DeepSeek: deepseek-chat, 1M input tokens, 0.14 USD [promotional]
    DeepSeek: deepseek-chat, 1M input tokens, 0.8 USD [peak]
    DeepSeek: deepseek-chat, 1M input tokens, 5.8 CNY [peak]
    """


@pytest.mark.parametrize(
    ("lang", "body"),
    [
        (
            "en",
            table(
                "deepseek-chat, per 1M tokens | Launch offer | Off-peak | Peak",
                "Input | $0.14 / ¥1 | $0.50 / ¥3.6 | $0.80 / ¥5.8",
                above="<p>Peak hours are from 9:00 to 18:00, all other hours are off-peak.</p>",
            ),
        ),
        (
            "de",
            table(
                "deepseek-chat, je 1 Mio. Token | Eingabe",
                "Einführungspreis | 0,14 $ / 1 ¥",
                "Nebenzeit | 0,50 $ / 3,6 ¥",
                "Spitzenzeit | 0,80 $ / 5,8 ¥",
            ),
        ),
        (
            "it",
            table(
                "deepseek-chat, per milione di token | Prezzo di lancio | Fuori punta | Ore di punta",
                "Input | 0,14 $ / 1 ¥ | 0,50 $ / 3,6 ¥ | 0,80 $ / 5,8 ¥",
            ),
        ),
    ],
)
def test_sums_in_several_currencies_side_by_side_are_one_price(lang: str, body: str) -> None:
    assert prices(body, lang=lang, title="DeepSeek API") == expected(HOURS)


def test_how_much_a_dollar_buys_is_no_price() -> None:
    """A bare count before "$1" is what one gets for it."""
    body = table("Model | Input per 1M tokens", "GPT-4o | $2.50 (0.4M / $1)")
    assert prices(body, title="OpenAI") == ["OpenAI: GPT-4o, 1M input tokens, 2.5 USD"]


def test_a_day_that_one_column_tells_is_of_its_prices_alone() -> None:
    above = "<p>The regular price list takes effect on 1 March 2026.</p>"
    heads = "grok-5, per 1M tokens | Launch offer | Regular, from 1 March 2026"
    read = reading(table(heads, "Input | $1 | $2", above=above), title="xAI", published=date(2026, 2, 3))
    assert {(f.low, f.as_of) for f in read.figures} == {(1, None), (2, "2026-03-01")}


def test_a_day_of_the_whole_page_dates_columns_without_one() -> None:
    above = "<p>Prices checked on 2 February 2026.</p>"
    heads = "grok-5, per 1M tokens | Launch offer | Regular, from 1 March 2026"
    read = reading(table(heads, "Input | $1 | $2", above=above), title="xAI", published=date(2026, 2, 3))
    assert {(f.low, f.as_of) for f in read.figures} == {(1, "2026-02-02"), (2, "2026-03-01")}


@pytest.mark.parametrize(
    ("lang", "standard", "other"),
    [
        ("en", "Standard: US West (Oregon), US East (Ohio)", "AWS European Sovereign Cloud (Brandenburg)"),
        ("en", "US regions", "Region: Asia Pacific (Sydney)"),
        ("en", "Global", "Prices in Europe"),
        ("de", "Standard: USA", "Europäische Regionen"),
        ("fr", "Standard : États-Unis", "Région Paris"),
        ("es", "Estándar: Estados Unidos", "Precios en Europa"),
        ("it", "Standard: Stati Uniti", "Regione Francoforte"),
    ],
)
def test_words_around_the_name_of_a_region_leave_it_one(lang: str, standard: str, other: str) -> None:
    body = "<html><body><h1>Amazon Bedrock</h1>"
    for heading, sum_ in ((standard, "$1"), (other, "$2")):
        body += f"<h3>{heading}</h3><table><tr><th>Nova Pro</th><th>Input, 1M tokens</th></tr>"
        body += f"<tr><td>Nova Pro</td><td>{sum_}</td></tr></table>"
    assert prices(body, lang=lang, title="Amazon Bedrock") == expected("""
        Amazon: Nova Pro, 1M input tokens, 1 USD
        Amazon: Nova Pro, 1M input tokens, 2 USD [region]
    """)


@pytest.mark.parametrize("heading", ["Standard models", "European languages", "Models from Europe"])
def test_a_heading_that_speaks_of_a_place_in_passing_sets_no_region_apart(heading: str) -> None:
    body = "<html><body><h1>Amazon Bedrock</h1>"
    for above, sum_ in (("Text", "$1"), (heading, "$2")):
        body += f"<h3>{above}</h3><table><tr><th>Model</th><th>Input, 1M tokens</th></tr>"
        body += f"<tr><td>Nova Pro</td><td>{sum_}</td></tr></table>"
    assert "Amazon: Nova Pro, 1M input tokens, 2 USD" in prices(body, title="Amazon Bedrock")


def definition(description: str) -> str:
    """Write a page with a model and its description in a definition list."""
    inner = f"<p>Prices are per million tokens.</p><dl><dt>grok-5</dt><dd>{description}</dd></dl>"
    return f"<html><body><h1>xAI API prices</h1>{inner}</body></html>"


TIERS = """
    xAI: grok-5, 1M input tokens, 2 USD [short-context]
    xAI: grok-5, 1M output tokens, 8 USD [short-context]
    xAI: grok-5, 1M input tokens, 4 USD [long-context]
    xAI: grok-5, 1M output tokens, 12 USD [long-context]
    """


@pytest.mark.parametrize(
    "description",
    [
        "Context of up to 200K tokens: input $2, output $8.<br>Longer than 200K: input $4, output $12.",
        "≤200K: $2 in, $8 out<br>>200K: $4 in, $12 out",
        "Prompts under 200k tokens: $2 input / $8 output<br>Prompts above 200k tokens: $4 input / $12 output",
        "Input $2, output $8 for prompts within 200K<br>Input $4, output $12 for longer prompts",
    ],
)
def test_a_tier_told_once_in_a_line_holds_for_all_its_sums(description: str) -> None:
    assert prices(definition(description)) == expected(TIERS)


@pytest.mark.parametrize(
    ("description", "condition"),
    [
        ("Batch: input $1, output $4", "batch"),
        ("Batch API: $1 in, $4 out", "batch"),
        ("Priority: input $1 · output $4", "priority"),
        ("With thinking: $1 in, $4 out.", "thinking"),
    ],
)
def test_a_condition_before_the_sums_of_a_line_holds_for_all(description: str, condition: str) -> None:
    plain = "Without thinking: input $2, output $8." if condition == "thinking" else "Input $2, output $8."
    assert prices(definition(f"{plain} {description}")) == expected(f"""
        xAI: grok-5, 1M input tokens, 2 USD
        xAI: grok-5, 1M output tokens, 8 USD
        xAI: grok-5, 1M input tokens, 1 USD [{condition}]
        xAI: grok-5, 1M output tokens, 4 USD [{condition}]
    """)


def test_a_tier_between_the_sums_of_a_line_is_of_its_own() -> None:
    assert prices(definition("Input $2 (up to 200K), output $8")) == expected("""
        xAI: grok-5, 1M input tokens, 2 USD [short-context]
        xAI: grok-5, 1M output tokens, 8 USD
    """)


@pytest.mark.parametrize(
    ("lang", "heads", "picture", "song"),
    [
        ("en", "Model | Billed by | Price", "picture", "song"),
        ("en", "Model | Priced per | Price", "image", "second"),
        ("en", "Model | Billing | Price", "image", "video"),
        ("de", "Modell | Abgerechnet je | Preis", "Bild", "Sekunde"),
        ("fr", "Modèle | Facturé à | Prix", "image", "seconde"),
        ("es", "Modelo | Facturado por | Precio", "imagen", "segundo"),
        ("it", "Modello | Fatturato a | Prezzo", "immagine", "secondo"),
    ],
)
def test_a_column_of_units_needs_no_per(lang: str, heads: str, picture: str, song: str) -> None:
    body = table(heads, f"image-01 | {picture} | $0.01", f"music-2.0 | {song} | $0.03")
    assert prices(body, lang=lang, title="MiniMax") == ["MiniMax: image-01, image, 0.01 USD"]


def test_a_header_that_opens_a_card_is_its_name() -> None:
    card = "<div><header>{}</header><b>{}</b><span>a month</span><p>Up to {} tokens a day.</p></div>"
    body = card.format("Cerebras Code Pro", "$50", "24 million") + card.format("Cerebras Code Max", "$200", "1 million")
    page = f"<html><body><h1>Code faster</h1><p>In the editor that you use.</p><div>{body}</div></body></html>"
    assert prices(page, title="Cerebras Code") == expected("""
        Cerebras: Cerebras Code Pro, month, 50 USD
        Cerebras: Cerebras Code Max, month, 200 USD
    """)


def test_the_header_of_a_site_in_a_box_of_its_own_stays_out() -> None:
    news = "<div><header>Buy Claude Pro for $20 a month</header></div>"
    body = f"{news}<div><h1>A day at sea</h1><p>The wind was strong, and nobody spoke of anything else.</p></div>"
    assert prices(f"<html><body>{body}</body></html>") == []


@pytest.mark.parametrize("gap", ["", "<i></i>", "<span class='dots'></span>"])
def test_a_name_and_a_number_in_elements_of_their_own_are_two_words(gap: str) -> None:
    rows = (("FLUX.2 [pro] Ultra", "6"), ("FLUX.2 [flex]", "5"))
    items = "".join(f"<li><span>{name}</span>{gap}<span>{sum_} cents an image</span></li>" for name, sum_ in rows)
    page = f"<html><body><h1>Pay per picture</h1><ul>{items}</ul></body></html>"
    assert prices(page, title="Black Forest Labs") == expected("""
        Black Forest Labs: FLUX.2 [pro] Ultra, image, 0.06 USD
        Black Forest Labs: FLUX.2 [flex], image, 0.05 USD
    """)


def offer(struck: str, now: str, note: str) -> str:
    """Write a card with a struck price and a note under it, beside a card without."""
    first = f"<div><h3>Super Grok</h3><p><s>{struck}</s> {now}</p><p>{note}</p></div>"
    page = f"<h1>Grok plans</h1><div>{first}<div><h3>SuperGrok Heavy</h3><p>$300</p></div></div>"
    return f"<html><body>{page}</body></html>".replace("Super Grok", "SuperGrok")


@pytest.mark.parametrize(
    ("lang", "now", "note"),
    [
        ("en", "$10 / month", "First month at a third of the price. Or $90 a year."),
        ("en", "$10 a month", "First month only, then $30."),
        ("en", "$10 / month", "For your first 3 months"),
        ("de", "10 $ im Monat", "Nur der erste Monat, danach 30 $."),
        ("fr", "10 $ par mois", "Premier mois à prix réduit."),
        ("es", "10 $ al mes", "El primer mes a un tercio."),
        ("it", "10 $ al mese", "Per i primi 3 mesi"),
    ],
)
def test_a_note_under_a_struck_price_says_that_the_new_one_is_an_offer(lang: str, now: str, note: str) -> None:
    struck = "$30" if lang == "en" else "30 $"
    found = prices(offer(struck, now, note), lang=lang, title="Grok")
    assert [p for p in found if "month" in p] == expected("""
        xAI: SuperGrok, month, 10 USD [promotional]
        xAI: SuperGrok, month, 30 USD
    """)


@pytest.mark.parametrize("note", ["The first assistant with a memory", "Most popular", "Free for 14 days"])
def test_any_other_note_leaves_the_new_price_plain(note: str) -> None:
    found = prices(offer("$30", "$10 / month", note), title="Grok")
    assert found == expected("xAI: SuperGrok, month, 10 USD\nxAI: SuperGrok, month, 30 USD")


YUAN = """
    Alibaba: qwen-max, 1M input tokens, 2.4 CNY
    Alibaba: qwen-max, 1M output tokens, 9.6 CNY
    """


@pytest.mark.parametrize(
    "stated",
    [
        '"currency": "CNY", "price_per": "1M tokens"',
        '"currency_code": "CNY", "unit": "1M tokens"',
        '"ccy": "cny", "denomination": "million tokens"',
        '"currency": "CNY", "per_tokens": 1000000',
        '"meta": {"prices_in": "CNY", "unit_tokens": 1000000}',
    ],
)
@pytest.mark.parametrize(
    "models",
    [
        '{"qwen-max": {"input": 2.4, "output": 9.6, "context": 32768}}',
        '[{"name": "qwen-max", "pricing": {"input": 2.4, "output": 9.6}}]',
    ],
)
def test_data_tells_its_currency_and_unit_once_under_any_key(stated: str, models: str) -> None:
    assert prices(f'{{"vendor": "Alibaba", {stated}, "models": {models}}}') == expected(YUAN)


def test_data_that_counts_tokens_a_minute_tells_no_unit() -> None:
    data = '{"vendor": "Alibaba", "currency": "CNY", "tokens_per_minute": 1000000, "qwen-max": {"input": 2.4}}'
    assert prices(data) == []


@pytest.mark.parametrize(
    "job",
    [
        "Our yardstick, 3 million tokens in and half a million out, costs $9.50 with GPT-5.2.",
        "A run of 2 million tokens in and a quarter of a million out costs $6 with GPT-5.2.",
    ],
)
def test_a_part_of_a_million_is_what_a_job_takes_and_no_unit(job: str) -> None:
    price = "OpenAI: GPT-5.2, 1M input tokens, 1.75 USD"
    assert prices(f"GPT-5.2 costs $1.75 per million input tokens. {job}") == [price]


@pytest.mark.parametrize(
    ("lang", "example"),
    [
        ("fr", "À titre d’exemple, résumer tous les discours coûterait moins de 900 euros par an."),
        ("de", "Ein Beispiel: Alle Reden zusammenzufassen würde keine 900 Euro im Jahr kosten."),
        ("es", "A modo de ejemplo, resumir todos los discursos costaría unos 900 euros al año."),
        ("it", "A titolo di esempio, riassumere tutti i discorsi costerebbe circa 900 euro all'anno."),
    ],
)
def test_what_opens_as_an_example_is_one_however_unsure(lang: str, example: str) -> None:
    price = {"fr": "ChatGPT Plus coûte 23 euros par mois.", "de": "ChatGPT Plus kostet 23 Euro im Monat."}
    price |= {"es": "ChatGPT Plus cuesta 23 euros al mes.", "it": "ChatGPT Plus costa 23 euro al mese."}
    assert prices(f"{price[lang]} {example}", lang=lang) == ["OpenAI: ChatGPT Plus, month, 23 EUR"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Until the end of October, OpenAI knocks ChatGPT Go down to $4 a month."),
        ("en", "ChatGPT Go is just $4 a month until 31 December."),
        ("de", "Bis Ende Dezember kostet ChatGPT Go nur 4 Dollar im Monat."),
        ("fr", "Jusqu’à fin décembre, ChatGPT Go ne coûte que 4 dollars par mois."),
        ("es", "Hasta el 31 de diciembre, ChatGPT Go cuesta solo 4 dólares al mes."),
    ],
)
def test_a_lower_price_up_to_a_day_to_come_is_an_offer(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == ["OpenAI: ChatGPT Go, month, 4 USD [promotional]"]


@pytest.mark.parametrize(
    "text",
    [
        "ChatGPT Go costs $4 a month until 31 December, then more.",
        "Until March 2025 ChatGPT Go was only $4 a month.",
        "Until 31 December only teams can buy it; ChatGPT Go costs $4 a month.",
    ],
)
def test_a_price_up_to_a_day_is_no_offer_unless_it_is_lower(text: str) -> None:
    assert prices(text) == ["OpenAI: ChatGPT Go, month, 4 USD"]


def test_many_millions_in_a_name_are_parameters_and_few_are_what_it_takes_in() -> None:
    body = table("Model | Price per 1M tokens", "M2-BERT 80M 32K | $0.01", "Wordsmith 1M | $2")
    assert prices(body, title="Together AI inference") == expected("""
        Together AI: M2-BERT 80M, 1M tokens, 0.01 USD
        Together AI: Wordsmith, 1M tokens, 2 USD
    """)


@pytest.mark.parametrize(
    ("header", "short", "long"),
    [
        ("Tokens in the request", "up to 200,000", "over 200,000"),
        ("Prompt", "1 - 200,000", "200,001 - 1,000,000"),
        ("Size", "≤ 200K", "> 200K"),
    ],
)
def test_a_column_of_tiers_is_one_whatever_its_header(header: str, short: str, long: str) -> None:
    heads = f"Model | {header} | Input, 1M tokens"
    body = table(heads, f"Gemini 3 Pro | {short} | $2", f"Gemini 3 Pro | {long} | $4")
    assert prices(body, title="Gemini API") == expected("""
        Google: Gemini 3 Pro, 1M input tokens, 2 USD [short-context]
        Google: Gemini 3 Pro, 1M input tokens, 4 USD [long-context]
    """)


def boxes(above: str, *rows: str) -> str:
    """Write a page with a grid of boxes whose cells stand between bars."""
    cells = ("".join(f"<div>{cell.strip()}</div>" for cell in row.split("|")) for row in rows)
    grid = "".join(f'<div class="r">{row}</div>' for row in cells)
    return f"<html><body><h1>xAI API prices</h1><p>{above}</p><div>{grid}</div></body></html>"


def test_boxes_of_bare_sums_are_a_table_under_their_currency() -> None:
    body = boxes("US dollars per million tokens", "Model | Input | Output", "grok-5 | 2.50 | 12.00")
    assert prices(body) == expected("xAI: grok-5, 1M input tokens, 2.5 USD\nxAI: grok-5, 1M output tokens, 12 USD")


def test_boxes_of_scores_tell_no_prices() -> None:
    assert prices(boxes("How we compare", "Model | Maths | Code", "grok-5 | 82.50 | 71.25")) == []
