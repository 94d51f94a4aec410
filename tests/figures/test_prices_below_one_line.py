"""Tables and lists that tell once, in a line or a caption, what all their numbers are, and those that price looks."""

from __future__ import annotations

import pytest

from tests.figures.price_desk import prices


def _look(lang: str, quality: str, rows: tuple[str, str], shapes: tuple[str, str], per: str) -> tuple[str, str]:
    cells = zip(rows, (("0.02", "0.03"), ("0.07", "0.09")), strict=True)
    body = "".join(f"<tr><td>{row}</td><td>${a} {per}</td><td>${b} {per}</td></tr>" for row, (a, b) in cells)
    head = f"<tr><th>{quality}</th><th>{shapes[0]}</th><th>{shapes[1]}</th></tr>"
    return lang, f"<main><h1>xAI</h1><h2>Grok 2 Image</h2><table>{head}{body}</table></main>"


@pytest.mark.parametrize(
    ("lang", "body"),
    [
        _look("en", "Quality", ("Draft", "Final"), ("Square (1024 x 1024)", "Wide"), "per image"),
        _look("de", "Qualität", ("Niedrig", "Hoch"), ("Quadratisch", "Querformat"), "je Bild"),
        _look("it", "Qualità", ("Bassa", "Alta"), ("Quadrata", "Orizzontale"), "a immagine"),
    ],
)
def test_how_a_picture_looks_is_no_product(lang: str, body: str) -> None:
    told = prices(body, lang=lang)
    assert told == [f"xAI: Grok 2 Image, image, {sum_} USD" for sum_ in ("0.02", "0.03", "0.07", "0.09")]


@pytest.mark.parametrize(
    ("lang", "caption", "heads"),
    [
        ("en", "In US dollars. Tokens per million, pages per thousand.", ("Input tokens", "Output tokens", "Pages")),
        ("de", "Beträge in US-Dollar. Token je Million, Seiten je 1.000.", ("Eingabe", "Ausgabe", "Seiten")),
        ("fr", "Montants en dollars. Tokens par million, pages par millier.", ("Entrée", "Sortie", "Pages")),
    ],
)
def test_a_caption_tells_the_units_of_several_columns(lang: str, caption: str, heads: tuple[str, ...]) -> None:
    head = "".join(f"<th>{h}</th>" for h in ("Model", *heads))
    rows = "<tr><td>Mistral Medium 3</td><td>0.4</td><td>2</td><td>3</td></tr>"
    table = f"<table><caption>{caption}</caption><tr>{head}</tr>{rows}</table>"
    assert prices(f"<main><h1>Mistral AI</h1>{table}</main>", lang=lang) == [
        "Mistral AI: Mistral Medium 3, 1K pages, 3 USD",
        "Mistral AI: Mistral Medium 3, 1M input tokens, 0.4 USD",
        "Mistral AI: Mistral Medium 3, 1M output tokens, 2 USD",
    ]


@pytest.mark.parametrize(
    ("lang", "lead", "items", "told"),
    [
        (
            "de",
            "Ein Überblick, Preise in Euro je Bild:",
            ("Google, Imagen 4 Ultra: 0,06", "OpenAI, DALL·E 3: 0,04 (Standard) oder 0,08 (HD)"),
            [
                "Google: Imagen 4 Ultra, image, 0.06 EUR",
                "OpenAI: DALL·E 3, image, 0.04 EUR",
                "OpenAI: DALL·E 3, image, 0.08 EUR",
            ],
        ),
        (
            "it",
            "I listini, in dollari per milione di token, ingresso e uscita:",
            ("GPT-5: 1,25 e 10",),
            ["OpenAI: GPT-5, 1M input tokens, 1.25 USD", "OpenAI: GPT-5, 1M output tokens, 10 USD"],
        ),
        (
            "fr",
            "Les abonnements, en euros par mois :",
            ("Le Chat Pro : 18",),
            ["Mistral AI: Le Chat Pro, month, 18 EUR"],
        ),
        (
            "en",
            "Prices in dollars per million tokens, input first:",
            ("GPT-5: 1.25, 10",),
            ["OpenAI: GPT-5, 1M input tokens, 1.25 USD", "OpenAI: GPT-5, 1M output tokens, 10 USD"],
        ),
        ("en", "What they scored, out of ten, prices in dollars aside:", ("GPT-5: 8", "Claude Opus 4.5: 9"), []),
        ("en", "How much they take in, in thousands of tokens:", ("GPT-5: 400",), []),
    ],
)
def test_a_list_leaves_currency_and_unit_to_the_line_above(
    lang: str, lead: str, items: tuple[str, ...], told: list[str]
) -> None:
    assert prices("\n".join([lead, "", *(f"- {item}" for item in items)]), lang=lang) == told


def test_the_standard_of_a_model_is_how_it_is_served() -> None:
    items = "<li><b>Standard</b>: input $2, output $8</li><li><b>Flex</b>: input $1, output $4</li>"
    body = f"<main><h1>OpenAI API</h1><p>Prices are for 1M tokens.</p><h2>o3</h2><ul>{items}</ul></main>"
    assert prices(body) == [
        "OpenAI: o3, 1M input tokens, 1 USD [flex]",
        "OpenAI: o3, 1M input tokens, 2 USD",
        "OpenAI: o3, 1M output tokens, 4 USD [flex]",
        "OpenAI: o3, 1M output tokens, 8 USD",
    ]


def test_a_line_of_a_list_opens_with_a_plan_of_the_page() -> None:
    items = "<li><b>Pro</b> – $20 a month or $200 a year</li><li><b>Max</b> – $200 a month or $2,000 a year</li>"
    assert prices(f"<main><h1>Plans</h1><ul>{items}</ul></main>", title="Plans | Perplexity") == [
        "Perplexity: Perplexity Max, month, 200 USD",
        "Perplexity: Perplexity Max, year, 2000 USD",
        "Perplexity: Perplexity Pro, month, 20 USD",
        "Perplexity: Perplexity Pro, year, 200 USD",
    ]


def test_a_list_of_qualities_below_a_model_names_nothing() -> None:
    items = "<li>Low quality, square: $0.01 per image</li><li>HD, 1024×1792: $0.12 per image</li>"
    body = f"<main><h1>OpenAI: images</h1><h2>GPT Image 1</h2><ul>{items}</ul></main>"
    assert prices(body) == [f"OpenAI: GPT Image 1, image, {sum_} USD" for sum_ in ("0.01", "0.12")]


@pytest.mark.parametrize(
    ("lang", "head", "lead"),
    [("en", "Licence", "Prices per user and month."), ("de", "Lizenz", "Alle Beträge je Nutzer und Monat.")],
)
def test_a_first_column_of_products_names_them_whatever_its_header(lang: str, head: str, lead: str) -> None:
    rows = "<tr><td>ChatGPT Business</td><td>€29</td></tr><tr><td>Claude Team Premium</td><td>€140</td></tr>"
    body = f"<main><h1>Office</h1><p>{lead}</p><table><tr><th>{head}</th><th>€</th></tr>{rows}</table></main>"
    assert prices(body, lang=lang) == [
        "Anthropic: Claude Team Premium, user/month, 140 EUR",
        "OpenAI: ChatGPT Business, user/month, 29 EUR",
    ]
