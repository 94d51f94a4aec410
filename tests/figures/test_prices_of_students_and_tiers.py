"""What students pay is theirs alone; tiers told once for both ways; plans with their price right behind the name."""

import pytest

from tests.figures.price_desk import expected, prices


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Le Chat Pro costs 16.99 euros a month, students pay 6.99."),
        ("en", "Le Chat Pro costs 16.99 euros a month. For students the price drops to 6.99."),
        ("fr", "Le Chat Pro coûte 16,99 euros par mois, les étudiants ne paient que 6,99."),
        ("fr", "Le Chat Pro coûte 16,99 euros par mois. Pour les étudiants, le prix tombe à 6,99."),
        ("de", "Le Chat Pro gibt es für 16,99 Euro im Monat, Studenten zahlen 6,99."),
        ("de", "Le Chat Pro kostet 16,99 Euro im Monat. Für Studierende sinkt der Preis auf 6,99."),
        ("es", "Le Chat Pro cuesta 16,99 euros al mes. Para estudiantes, la cuota baja a 6,99."),
        ("it", "Le Chat Pro costa 16,99 euro al mese, 6,99 per gli studenti."),
        ("it", "Le Chat Pro richiede 16,99 euro al mese. Per gli iscritti all'università il canone scende a 6,99."),
    ],
)
def test_students_pay_less_and_the_others_the_price(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == expected("""
        Mistral AI: Le Chat Pro, month, 16.99 EUR
        Mistral AI: Le Chat Pro, month, 6.99 EUR [student]
    """)


@pytest.mark.parametrize(
    "text",
    [
        "Claude Pro costs $20 a month, students pay 10 for it.",
        "Claude Pro costs $20 a month. For students the mark drops to 5.99.",
        "Claude Pro costs $20 a month. Students say that the price of a beer drops to 5.99.",
        "Claude Pro costs $20 a month. The index of rents for students fell to 5.99 per cent.",
        "Claude Pro costs $20 a month. Students pay no fee for their 12 courses.",
        "Claude Pro costs $20 a month. For students the price drops to 5 years of loans.",
    ],
)
def test_other_numbers_beside_students_are_no_price(text: str) -> None:
    assert prices(text) == ["Anthropic: Claude Pro, month, 20 USD"]


def test_the_second_way_is_in_the_tiers_of_the_first() -> None:
    text = (
        "Input tokens of Gemini 3 Pro cost $2 per million up to 200,000 tokens, and $4 beyond; "
        "output tokens cost $12 and $18."
    )
    assert prices(text) == expected("""
        Google: Gemini 3 Pro, 1M input tokens, 2 USD [short-context]
        Google: Gemini 3 Pro, 1M input tokens, 4 USD [long-context]
        Google: Gemini 3 Pro, 1M output tokens, 12 USD [short-context]
        Google: Gemini 3 Pro, 1M output tokens, 18 USD [long-context]
    """)


def test_plans_with_their_price_right_behind_the_name() -> None:
    text = "ChatGPT Plus costa 24 euro al mese, ChatGPT Go 8 e ChatGPT Pro 229."
    assert prices(text, lang="it") == expected("""
        OpenAI: ChatGPT Go, month, 8 EUR
        OpenAI: ChatGPT Plus, month, 24 EUR
        OpenAI: ChatGPT Pro, month, 229 EUR
    """)


@pytest.mark.parametrize(
    "text",
    [
        "ChatGPT Plus costs $20 a month; ChatGPT Go 2 is coming.",
        "ChatGPT Plus costs $20 a month, ChatGPT Go 8 points less.",
        "ChatGPT Plus costs $20 a month, and ChatGPT Go 3 times less.",
        "ChatGPT Plus costs $20 a month, ChatGPT Go stays in 12 countries.",
        "ChatGPT Plus costs $20 a month, ChatGPT Pro comes with GPT-5.",
    ],
)
def test_other_numbers_behind_a_plan_are_no_price(text: str) -> None:
    assert prices(text) == ["OpenAI: ChatGPT Plus, month, 20 USD"]


def test_a_verb_that_ends_behind_its_sum_is_of_the_plan_before_it() -> None:
    text = "Google AI Ultra schlägt mit 274,99 Euro im Monat zu Buche, Google AI Pro mit 21,99."
    assert prices(text, lang="de") == expected("""
        Google: Google AI Pro, month, 21.99 EUR
        Google: Google AI Ultra, month, 274.99 EUR
    """)


def test_a_part_of_a_dollar_is_not_a_dollar() -> None:
    assert prices("GPT-5 costs a fifth of a dollar per million input tokens.") == []
    assert prices("GPT-5 costs a quarter of a dollar per million input tokens.") == [
        "OpenAI: GPT-5, 1M input tokens, 0.25 USD"
    ]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Moonshot AI asks $0.60 per million input tokens for K2 Thinking."),
        ("it", "Moonshot AI chiede per K2 Thinking 0,60 dollari per milione di token in ingresso."),
    ],
)
def test_a_version_goes_on_with_the_words_that_belong_to_it(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == ["Moonshot AI: K2 Thinking, 1M input tokens, 0.6 USD"]


def test_a_term_is_no_date() -> None:
    text = "Perplexity Pro kostet 20 Dollar im Monat oder 200 Dollar für das ganze Jahr."
    assert prices(text, lang="de") == expected("""
        Perplexity: Perplexity Pro, month, 20 USD
        Perplexity: Perplexity Pro, year, 200 USD
    """)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Where data must not leave the EU, it costs $3.30 per million input tokens."),
        ("es", "Para que nada salga de la Unión Europea cuesta 3,30 dólares por millón de tokens de entrada."),
        ("fr", "Pour que rien ne quitte l'Union européenne, c'est 3,30 dollars par million de tokens en entrée."),
        ("de", "Sollen Daten die EU nicht verlassen, kostet es 3,30 Dollar je Million Eingabe-Token."),
        ("it", "Se i dati non lasciano l'Unione europea, costa 3,30 dollari per milione di token in ingresso."),
    ],
)  # fmt: skip
def test_tokens_that_must_stay_are_of_a_region(lang: str, text: str) -> None:
    assert prices(f"Claude Sonnet 4.5. {text}", lang=lang, title="Claude Sonnet 4.5") == [
        "Anthropic: Claude Sonnet 4.5, 1M input tokens, 3.3 USD [region]"
    ]
