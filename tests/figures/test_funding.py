"""What kind of sum it is, whose, and what is none: sentences of our own, by the guide's points."""

import pytest

from tests.figures.newsroom import one, read, told


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Cohere has raised $270 million.", {"Cohere amount_raised 270m USD"}),
        ("Investors handed chip designer Cerebras $1.1 billion in a Series G.", {"Cerebras amount_raised 1100m USD"}),
        ("Poolside is now valued at $3 billion.", {"Poolside valuation 3000m USD"}),
        ("Groq was worth $1.1 billion in 2021.", {"Groq valuation 1100m USD"}),
        ("xAI borrowed $5 billion from banks.", {"xAI debt_raised 5000m USD"}),
        ("To date Perplexity has raised $900 million in total.", {"Perplexity total_raised 900m USD"}),
        ("OpenAI had revenue of $3.7 billion in 2024.", {"OpenAI revenue 3700m USD"}),
        ("Google has invested $2 billion in Anthropic.", {"Anthropic investment Google 2000m USD"}),
        ("Anthropic, in which Amazon has put $8 billion, grows.", {"Anthropic investment Amazon 8000m USD"}),
        (
            "Bosch, SAP and Burda together committed $500 million to Aleph Alpha.",
            {"Aleph Alpha amount_raised 500m USD"},
        ),
        (
            "OpenAI is the prize. Nvidia and SoftBank have signed for $30 billion apiece.",
            {"OpenAI investment Nvidia 30000m USD", "OpenAI investment SoftBank 30000m USD"},
        ),
    ],
)
def test_a_sum_is_of_the_kind_that_its_words_say(text: str, figures: set[str]) -> None:
    assert told(text) == figures


@pytest.mark.parametrize(
    "text",
    [
        "Databricks raised $10 billion; OpenAI did not comment.",
        "A fund with a stake in Anthropic manages $18 billion.",
        "Anthropic agreed to pay authors $1.5 billion.",
        "OpenAI burned $5 billion last year.",
        "OpenAI lost $5 billion in 2024.",
        "Meta offered an engineer of OpenAI a pay package of $100 million.",
        "The market for tools such as those of Cohere will be worth $150 billion by 2030.",
        "Mistral AI will spend 1.2 billion euros on a data centre.",
        "Scale AI won a contract of $249 million.",
        "xAI's model has 314 billion parameters.",
        "Cohere took in hundreds of millions.",
        "Nvidia has a market capitalisation of $4 trillion.",
    ],
)
def test_other_sums_are_none(text: str) -> None:
    assert told(text) == set()


def test_what_is_set_aside_says_why() -> None:
    (aside,) = read("OpenAI burned $5 billion last year.").set_aside
    assert "burn" in aside.reason
    assert aside.rule == "profit"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Mistral AI raised $1 billion.", "asserted"),
        ("Mistral AI is in talks to raise $1 billion.", "rumoured"),
        ("Mistral AI could raise $1 billion, two people said.", "rumoured"),
        ("Mistral AI is looking to raise $1 billion.", "rumoured"),
        ("Mistral AI is not raising $1 billion, it said.", "denied"),
        ("Mistral AI expects revenue of $1 billion in 2026.", "forecast"),
    ],
)
def test_how_sure_it_is(text: str, status: str) -> None:
    assert one(text).status == status


def test_a_rumour_does_not_colour_a_look_back() -> None:
    figures = read("Cohere is in talks to raise $1 billion at $9 billion, up from $5.5 billion last July.").figures
    assert {(str(f.low), f.status) for f in figures if f.tense == "former"} == {("5500000000", "asserted")} or {
        f.status for f in figures if f.tense == "former"
    } == {"asserted"}


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Mistral AI closed a Series B of $600 million.", "series-b"),
        ("Mistral AI closed a $113 million seed round.", "seed"),
        ("Perplexity added $62.7 million in a Series B extension.", "series-b-extension"),
        ("Mistral AI raised $600 million.", None),
    ],
)
def test_a_round_is_what_the_text_names(text: str, named: str | None) -> None:
    assert one(text).round == named


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        ("Cohere is valued at $7 billion post-money.", "post"),
        ("Cohere is valued at $7 billion, including the new money.", "post"),
        ("Cohere is valued at $7 billion before the new money.", "pre"),
        ("Cohere is valued at $7 billion.", None),
    ],
)
def test_the_basis_is_told_or_none(text: str, basis: str | None) -> None:
    assert one(text).basis == basis


def test_a_restatement_is_no_second_figure() -> None:
    figure = one("Mistral AI has raised 105 million euros ($113 million).")
    assert figure.currency == "EUR"
    assert [(m.currency, int(m.low or 0)) for m in figure.also] == [("USD", 113_000_000)]


def test_the_finer_of_two_tellings_stays() -> None:
    figure = one("Scale AI is now valued at $13.8 billion.", title="Scale AI valued at $14 billion")
    assert figure.low == 13_800_000_000


def test_an_older_value_is_a_figure_of_its_own() -> None:
    figures = read("Cohere is valued at $6.8 billion, up from $5.5 billion in July 2024.").figures
    assert [(int(f.low or 0), f.tense, f.as_of) for f in figures] == [
        (6_800_000_000, "current", None),
        (5_500_000_000, "former", "2024-07"),
    ]
    assert figures[0].tells_change


@pytest.mark.parametrize(
    ("text", "period", "as_of"),
    [
        ("OpenAI had revenue of $3.7 billion in 2024.", "2024", None),
        ("Nvidia had revenue of $46.7 billion in the second quarter of 2025.", "2025-Q2", None),
        ("OpenAI reached annualised revenue of $10 billion in June.", "run-rate", "2025-06"),
        ("xAI has annual revenue of about $100 million.", None, None),
    ],
)
def test_revenue_is_of_a_period_or_a_pace(text: str, period: str | None, as_of: str | None) -> None:
    figure = one(text)
    assert (figure.period, figure.as_of) == (period, as_of)


def test_it_and_the_startup_mean_the_topic() -> None:
    text = "Poolside writes code. The startup has raised $500 million. It is now worth $3 billion."
    assert told(text) == {"Poolside amount_raised 500m USD", "Poolside valuation 3000m USD"}


def test_a_competitor_keeps_its_own_sums() -> None:
    text = "Cohere raised $500 million. Its rival OpenAI, valued at $300 billion, raised $40 billion in March."
    assert told(text) == {
        "Cohere amount_raised 500m USD",
        "OpenAI valuation 300000m USD",
        "OpenAI amount_raised 40000m USD",
    }


def test_an_outlet_that_is_named_is_kept_with_the_figure() -> None:
    figure = one("Cohere is now valued at $7 billion, according to the Morning Gazette.")
    assert figure.attribution == "Morning Gazette"
    assert figure.status == "asserted"


def test_each_figure_carries_the_rules_that_made_it() -> None:
    figure = one("Cohere has raised $270 million.")
    assert figure.rules
    assert "raise" in figure.rules[0]


def test_a_text_that_names_nobody_is_passed_over() -> None:
    assert told("A bakery raised $3 million.") == set()
