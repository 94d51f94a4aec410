"""Rows, columns and headings of a price page that name no product, and those that name one nobody has listed."""

from __future__ import annotations

import pytest

from tests.figures.price_desk import expected, prices


def page(body: str, title: str) -> str:
    return f"<html><head><title>{title}</title></head><body><main>{body}</main></body></html>"


def table(*rows: tuple[str, ...]) -> str:
    written = ("".join(f"<td>{cell}</td>" for cell in row) for row in rows)
    return f"<table>{''.join(f'<tr>{row}</tr>' for row in written)}</table>"


_COMMAND = """
    Cohere: Command A, 1M input tokens, 2.5 USD
    Cohere: Command A, 1M output tokens, 10 USD
"""


@pytest.mark.parametrize(
    "rows",
    [
        [("Plain text input", "$2.50 / MTok"), ("Output (thinking counts as output)", "$10 / MTok")],
        [("Line", "Charge"), ("Input typed by a user", "$2.50 / MTok"), ("Output, citations included", "$10 / MTok")],
        [("Item", "Per MTok"), ("Ordinary input", "$2.50"), ("Output of all kinds", "$10")],
    ],
)
def test_a_row_with_words_beside_its_direction_names_nothing_under_a_products_heading(
    rows: list[tuple[str, ...]],
) -> None:
    body = f"<h1>What we charge</h1><h2>Command A</h2>{table(*rows)}"
    assert prices(page(body, "Charges - Cohere")) == expected(_COMMAND)


def test_a_row_with_a_direction_still_names_what_nothing_else_does() -> None:
    body = f"<h1>Prices</h1>{table(('Meter', 'Per 1M tokens'), ('Sailor 9 input', '$2'))}"
    assert "Sailor 9" in prices(page(body, "Prices - Cohere"))[0]


@pytest.mark.parametrize("mode", ["Online", "Direct", "Instant calls"])
def test_a_row_beside_a_mode_is_a_mode_under_a_products_heading(mode: str) -> None:
    rows = table(("Way", "Input", "Output"), (mode, "$2.50", "$10"), ("Batch", "$1.25", "$5"))
    body = f"<h1>Charges</h1><h2>Command A</h2><p>Per 1M tokens.</p>{rows}"
    assert prices(page(body, "Charges - Cohere")) == expected(f"""{_COMMAND}
        Cohere: Command A, 1M input tokens, 1.25 USD [batch]
        Cohere: Command A, 1M output tokens, 5 USD [batch]
    """)


@pytest.mark.parametrize("free", ["Free tier", "Free", "Free usage"])
def test_a_free_row_under_a_models_heading_is_of_the_model(free: str) -> None:
    rows = table(("Level", "Input", "Output"), (free, "No charge", "No charge"), ("Paid tier", "$2.50", "$10"))
    body = f"<h1>Charges</h1><h2>Command A</h2><p>Per 1M tokens, in USD.</p>{rows}"
    assert prices(page(body, "Charges - Cohere")) == expected(f"""{_COMMAND}
        Cohere: Command A, 1M input tokens, 0 USD
        Cohere: Command A, 1M output tokens, 0 USD
    """)


def test_a_free_row_of_a_table_of_plans_is_a_plan() -> None:
    rows = table(("Plan", "Monthly price"), ("Free", "$0"), ("Pro", "$20"))
    assert prices(page(f"<h1>Claude plans</h1>{rows}", "Plans - Anthropic")) == expected("""
        Anthropic: Claude Free, month, 0 USD
        Anthropic: Claude Pro, month, 20 USD
    """)


@pytest.mark.parametrize(
    ("lang", "levels"),
    [
        ("en", ("Low", "High")),
        ("en", ("Standard quality", "HD quality")),
        ("de", ("Mittel", "Hoch")),
        ("de", ("Einfache Qualität", "Hohe Qualität")),
        ("fr", ("Qualité standard", "Haute qualité")),
        ("es", ("Calidad media", "Calidad alta")),
        ("it", ("Qualità standard", "Alta risoluzione")),
    ],
)
def test_how_fine_a_picture_is_names_no_product(lang: str, levels: tuple[str, str]) -> None:
    head = {"de": "Preis pro Bild", "fr": "Prix par image", "es": "Precio por imagen", "it": "Prezzo per immagine"}
    rows = table(("", head.get(lang, "Price per image")), (levels[0], "$0.02"), (levels[1], "$0.08"))
    body = f"<h1>Imagen</h1><h2>Imagen 4</h2>{rows.replace('.', ',') if lang != 'en' else rows}"
    assert prices(page(body, "Imagen 4 - Google"), lang=lang) == expected("""
        Google: Imagen 4, image, 0.02 USD
        Google: Imagen 4, image, 0.08 USD
    """)


def test_columns_of_qualities_are_prices_of_one_model() -> None:
    rows = table(("Model", "Low", "Medium", "High"), ("gpt-image-2", "$0.01", "$0.03", "$0.12"))
    body = f"<h1>Pictures</h1><p>Price per square image, by quality</p>{rows}"
    assert prices(page(body, "Pictures | OpenAI API")) == expected("""
        OpenAI: gpt-image-2, image, 0.01 USD
        OpenAI: gpt-image-2, image, 0.03 USD
        OpenAI: gpt-image-2, image, 0.12 USD
    """)


@pytest.mark.parametrize("names", [("glm-express", "glm-scholar"), ("glm-writer", "glm-writer-eco")])
def test_an_api_name_goes_on_behind_what_is_known_of_it(names: tuple[str, str]) -> None:
    rows = table(("1M tokens", *names), ("Input", "$1", "$2"), ("Output", "$4", "$8"))
    assert prices(page(f"<h1>Billing</h1>{rows}", "Billing - Zhipu AI")) == expected(f"""
        Zhipu AI: {names[0]}, 1M input tokens, 1 USD
        Zhipu AI: {names[0]}, 1M output tokens, 4 USD
        Zhipu AI: {names[1]}, 1M input tokens, 2 USD
        Zhipu AI: {names[1]}, 1M output tokens, 8 USD
    """)


def test_an_api_name_is_the_product_below_the_name_of_its_family() -> None:
    def item(name: str, prompt: str, completion: str) -> str:
        return (
            f"<li><b>{name}</b> <span>Prompt: {prompt} per 1K tokens</span>"
            f" <span>Completion: {completion} per 1K tokens</span></li>"
        )

    body = (
        "<h1>Rates</h1><h2>Jurassic-2</h2><ul>"
        + item("j2-grand", "$0.01", "$0.02")
        + item("j2-petit", "$0.001", "$0.002")
    )
    assert prices(page(body, "Rates - AI21 Labs")) == expected("""
        AI21 Labs: j2-grand, 1M input tokens, 10 USD
        AI21 Labs: j2-grand, 1M output tokens, 20 USD
        AI21 Labs: j2-petit, 1M input tokens, 1 USD
        AI21 Labs: j2-petit, 1M output tokens, 2 USD
    """)


@pytest.mark.parametrize("name", ["K4", "K3.5 Turbo", "V9 Lite"])
def test_a_heading_with_a_version_is_the_product_of_rows_that_name_none(name: str) -> None:
    rows = table(("Input", "$1 / MTok"), ("Output", "$4 / MTok"))
    assert prices(page(f"<h1>Our rates</h1><h3>{name}</h3>{rows}", "Rates – Moonshot AI")) == expected(f"""
        Moonshot AI: {name}, 1M input tokens, 1 USD
        Moonshot AI: {name}, 1M output tokens, 4 USD
    """)


@pytest.mark.parametrize("heading", ["Q4 2025", "Step 1", "Rates in H1", "Prices for S2"])
def test_other_headings_with_a_number_are_no_products(heading: str) -> None:
    rows = table(("Input", "$1 / MTok"), ("Output", "$4 / MTok"))
    assert prices(page(f"<h1>Our rates</h1><h3>{heading}</h3>{rows}", "Kimi K2.5 rates – Moonshot AI")) == expected("""
        Moonshot AI: Kimi K2.5, 1M input tokens, 1 USD
        Moonshot AI: Kimi K2.5, 1M output tokens, 4 USD
    """)


@pytest.mark.parametrize(
    ("label", "counts"), [("Largest prompt, tokens", ("262,144", "65,536")), ("Most output tokens", ("16384", "8192"))]
)
def test_whole_thousands_beside_sums_with_a_sign_are_counts(label: str, counts: tuple[str, str]) -> None:
    rows = table(("", "ERNIE 4.5", "ERNIE X1"), ("Input, per million tokens", "¥4", "¥2"), (label, *counts))
    assert prices(page(f"<h1>Fees</h1><p>All prices in yuan.</p>{rows}", "Fees - Baidu")) == expected("""
        Baidu: ERNIE 4.5, 1M input tokens, 4 CNY
        Baidu: ERNIE X1, 1M input tokens, 2 CNY
    """)


_TIERED = """
    MiniMax: MiniMax-M3, 1M input tokens, 1 USD [short-context]
    MiniMax: MiniMax-M3, 1M input tokens, 2 USD [long-context]
"""


@pytest.mark.parametrize(
    "longer", ["over 64K, up to 512K tokens", "more than 64K and at most 512K", "above 64K but below 512K tokens"]
)
def test_a_size_between_two_is_a_long_one(longer: str) -> None:
    rows = table(
        ("Model", "Size of the request", "Input"),
        ("MiniMax-M3", "up to 64K", "$1"),
        ("MiniMax-M3", longer, "$2"),
    )
    body = f"<h1>Rates</h1><p>For 1M tokens.</p>{rows}"
    assert prices(page(body, "Rates - MiniMax")) == expected(_TIERED)


def test_what_a_prompt_holds_behind_the_unit_is_a_tier_and_no_direction() -> None:
    rows = table(("Input", "$1 / MTok for prompts under 64K, $2 / MTok for prompts over 64K"))
    assert prices(page(f"<h1>Rates</h1><h2>MiniMax-M3</h2>{rows}", "Rates - MiniMax")) == expected(_TIERED)


@pytest.mark.parametrize("corner", ["Tuned model", "Customised model"])
def test_the_corner_may_say_that_all_models_below_are_tuned(corner: str) -> None:
    rows = table((corner, "Training", "Input", "Output"), ("mistral-medium", "$8", "$0.80", "$4"))
    body = f"<h1>Your own models</h1><p>USD per million tokens</p>{rows}"
    assert prices(page(body, "Prices | Mistral AI")) == expected("""
        Mistral AI: mistral-medium, 1M tokens, 8 USD [training]
        Mistral AI: mistral-medium, 1M input tokens, 0.8 USD [fine-tuned]
        Mistral AI: mistral-medium, 1M output tokens, 4 USD [fine-tuned]
    """)


def test_items_of_a_list_are_cards_though_one_has_no_price() -> None:
    def item(name: str, *told: str) -> str:
        return f"<li><strong>{name}</strong>{''.join(f'<span>{text}</span>' for text in told)}</li>"

    items = [
        item("Lite", "5 USD a month", "50 requests an hour"),
        item("Pro", "18 USD a month", "15 USD a month when you pay for twelve months at once", "Longer files"),
        item("Business", "Talk to us", "Single sign-on"),
    ]
    assert prices(page(f"<h1>Grok, three ways</h1><ul>{''.join(items)}</ul>", "Plans for Grok – xAI")) == expected("""
        xAI: Grok Lite, month, 5 USD
        xAI: Grok Pro, month, 18 USD
        xAI: Grok Pro, month, 15 USD [annual-billing]
    """)


@pytest.mark.parametrize("question", ["In school or at university, as a student?", "Are you a student?"])
def test_a_question_on_a_card_says_who_pays(question: str) -> None:
    body = (
        f"<h1>Perplexity plans</h1><div><div class='box'><p>Pro</p><p>$20 a month</p><p>{question} Pay $5 a month."
        "</p></div><div class='box'><p>Max</p><p>$200 a month</p><p>All of it</p></div></div>"
    )
    assert "Perplexity: Perplexity Pro, month, 5 USD [student]" in prices(page(body, "Plans - Perplexity"))


def test_the_period_below_a_price_may_lead_on_to_what_else_there_is() -> None:
    cards = "".join(
        f"<div class='box'><p>{name}</p><p>{price}</p>"
        "<p>a month per seat. 5,000 files in the archive, logs, support.</p></div>"
        for name, price in [("Enterprise Pro", "$40"), ("Enterprise Max", "$300")]
    )
    assert prices(page(f"<h1>Perplexity at work</h1><div>{cards}</div>", "Plans - Perplexity")) == expected("""
        Perplexity: Perplexity Enterprise Pro, user/month, 40 USD
        Perplexity: Perplexity Enterprise Max, user/month, 300 USD
    """)


@pytest.mark.parametrize("told", ["1,000 searches: $4, results included.", "1,000 searches: $4"])
def test_what_a_tool_costs_may_open_with_how_many_calls_that_is_for(told: str) -> None:
    body = f"<h1>The price of a long prompt</h1><h2>Tools</h2><dl><dt>X search</dt><dd>{told}</dd></dl>"
    assert prices(page(body, "Grok API - xAI")) == expected("xAI: X search, 1K requests, 4 USD")


@pytest.mark.parametrize(
    ("told", "name"),
    [("Fun-Voice: $0.01 per minute.", "Fun-Voice"), ("Paraformer2: from $0.01 per minute.", "Paraformer2")],
)
def test_a_name_before_a_colon_is_a_product_of_the_pages_own(told: str, name: str) -> None:
    body = f"<h1>Charges</h1><p>Wan 2.5 draws at $0.03 per image.</p><h2>Speech</h2><p>{told} An hour is soon full.</p>"
    found = prices(page(body, "Charges - Alibaba Cloud"))
    assert any(line.startswith(f"Alibaba: {name}, minute, 0.01") for line in found)
    assert not any("Wan 2.5, minute" in line for line in found)


def test_the_opening_of_a_page_names_nothing_for_another_section() -> None:
    body = (
        "<h1>Speech and pages</h1><h2>Speech</h2><p>Take Voxtral Mini 3 for speech.</p>"
        "<h2>Paper</h2><dl><dt>In batches</dt><dd>1,000 pages: $1</dd></dl>"
    )
    assert not any("Voxtral" in line for line in prices(page(body, "Rates | Mistral AI")))
