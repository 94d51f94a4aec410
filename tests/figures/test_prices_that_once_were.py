"""Old prices: set behind the new ones of each way, between commas, in brackets, in a sentence of their own."""

import pytest

from tests.figures.price_desk import expected, prices, reading


def former(text: str, **known: object) -> list[str]:
    """Return the old prices of a document, product and sum."""
    found = reading(text, **known).figures  # type: ignore[arg-type]
    return sorted(f"{f.product} {f.unit} {f.low}" for f in found if f.tense == "former")


def test_each_way_has_its_old_price() -> None:
    text = (
        "OpenAI slashed the price of o3: input now costs $2 per million tokens instead of $10, and "
        "output $8 instead of $40."
    )
    assert prices(text) == expected("""
        OpenAI: o3, 1M input tokens, 10 USD
        OpenAI: o3, 1M input tokens, 2 USD
        OpenAI: o3, 1M output tokens, 40 USD
        OpenAI: o3, 1M output tokens, 8 USD
    """)
    assert former(text) == ["o3 1M input tokens 10", "o3 1M output tokens 40"]


@pytest.mark.parametrize(
    "text",
    [
        "o3 costs $2 per million input tokens instead of $10, and OpenAI paid $5 instead of $6 for lunch.",
        "o3 costs $2 per million input tokens instead of $10, and a hotel takes $100 instead of $120.",
        "o3 costs $2 per million input tokens instead of $10, said OpenAI; its boss gets $9.",
    ],
)
def test_other_sums_behind_an_old_price_are_none(text: str) -> None:
    assert [line for line in prices(text) if " 2 USD" not in line and " 10 USD" not in line] == []


def test_what_once_was_stands_between_commas() -> None:
    text = (
        "The price of Gemini 2.5 Flash went up from $0.15 to $0.30 per million input tokens, "
        "while output, once $0.60, rose to $2.50."
    )
    assert former(text) == ["Gemini 2.5 Flash 1M input tokens 0.15", "Gemini 2.5 Flash 1M output tokens 0.60"]
    assert "Google: Gemini 2.5 Flash, 1M output tokens, 2.5 USD" in prices(text)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            "For deepseek-chat the prices per million tokens are:\n\n- input: $0.28 (before: $0.56)\n- "
            "output: $0.42 (before: $1.68)",
        ),
        (
            "fr",
            "Pour deepseek-chat, ça donne, au million de tokens :\n\n- entrée : 0,28 $ (avant : 0,56 $)\n- "
            "sortie : 0,42 $ (avant : 1,68 $)",
        ),
        (
            "de",
            "Für deepseek-chat gilt je Million Token:\n\n- Eingabe: 0,28 $ (zuvor: 0,56 $)\n- Ausgabe: 0,42 "
            "$ (zuvor: 1,68 $)",
        ),
        (
            "es",
            "Para deepseek-chat, por millón de tokens:\n\n- entrada: 0,28 $ (antes: 0,56 $)\n- salida: 0,42 "
            "$ (antes: 1,68 $)",
        ),
    ],
)
def test_what_was_before_stands_in_brackets(lang: str, text: str) -> None:
    found = reading(text, lang=lang).figures
    told = sorted((f.unit, str(f.low), f.tense) for f in found)
    assert told == [
        ("1M input tokens", "0.28", "current"),
        ("1M input tokens", "0.56", "former"),
        ("1M output tokens", "0.42", "current"),
        ("1M output tokens", "1.68", "former"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Output of GPT-5 costs $10 per million tokens (context: $2 of it).",
        "Output of GPT-5 costs $10 per million tokens (before tax: $12).",
    ],
)
def test_another_label_in_brackets_is_no_old_price(text: str) -> None:
    assert prices(text) == ["OpenAI: GPT-5, 1M output tokens, 10 USD"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "it",
            "DeepSeek-V3.2-Exp costa 0,28 dollari per milione di token in input e 0,42 in output.\n\nFino a "
            "ieri erano 0,56 e 1,68.",
        ),
        (
            "en",
            "DeepSeek-V3.2-Exp costs $0.28 per million input tokens and $0.42 for output. Until yesterday "
            "it was 0.56 and 1.68.",
        ),
        (
            "es",
            "DeepSeek-V3.2-Exp cuesta 0,28 dólares por millón de tokens de entrada y 0,42 de salida. Hasta "
            "ayer eran 0,56 y 1,68.",
        ),
        (
            "de",
            "DeepSeek-V3.2-Exp kostet 0,28 Dollar je Million Token in der Eingabe und 0,42 in der Ausgabe. "
            "Bis gestern waren es 0,56 und 1,68.",
        ),
    ],
)
def test_a_sentence_of_what_was_until_then(lang: str, text: str) -> None:
    assert former(text, lang=lang) == [
        "DeepSeek-V3.2-Exp 1M input tokens 0.56",
        "DeepSeek-V3.2-Exp 1M output tokens 1.68",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Until yesterday it was 12 and 15 degrees.",
        "Earlier it was 3 and 4 percent.",
        "Before that they were 5 and 7 people.",
        "Until yesterday it was 12 to 15.",
        "Formerly it was 12.",
    ],
)
def test_other_numbers_of_the_past_are_no_prices(text: str) -> None:
    found = prices(f"GPT-5 costs $1.25 per million input tokens and $10 per million output tokens. {text}")
    assert found == ["OpenAI: GPT-5, 1M input tokens, 1.25 USD", "OpenAI: GPT-5, 1M output tokens, 10 USD"]


def test_what_an_offer_has_become() -> None:
    text = (
        "L'offre de lancement de DeepSeek-V3, 0,28 dollar le million de tokens en sortie, a pris fin ; "
        "il en coûte désormais 1,10 dollar."
    )
    assert "DeepSeek: DeepSeek-V3, 1M output tokens, 1.1 USD" in prices(text, lang="fr")


@pytest.mark.parametrize(
    "text",
    [
        "GPT-5 coûte 10 dollars le million de tokens en sortie ; il en coûte 2 dollars pour un long appel.",
        "GPT-5 coûte 10 dollars le million de tokens en sortie ; il en coûte 3 dollars de se tromper.",
    ],
)
def test_what_else_costs_is_no_price_of_tokens(text: str) -> None:
    assert prices(text, lang="fr") == ["OpenAI: GPT-5, 1M output tokens, 10 USD"]
