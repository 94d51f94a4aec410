"""What agencies and newspapers tell in plain words: who paid, what came in, what is only talked of, what is denied."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read, told


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "en",
            "Poolside hires",
            "From Nvidia, Poolside has already got $500 million, and more is to come.",
            {"Poolside investment Nvidia 500m USD"},
        ),
        (
            "en",
            "Perplexity goes on",
            "From SoftBank it has just received a further $20 million.",
            {"Perplexity investment SoftBank 20m USD"},
        ),
        ("en", "", "OpenAI signed big deals. From Microsoft it received $10 billion of orders last year.", set()),
        ("en", "", "OpenAI was in court. From Google it received $1 billion in damages.", set()),
        (
            "en",
            "",
            "Cohere borrowed. From JPMorgan it has received a loan of $200 million.",
            {"Cohere debt_raised 200m USD"},
        ),
        ("en", "", "Mistral AI sells models. From the French army it gets €50 million a year for its models.", set()),
    ],
)
def test_from_whom_it_came(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "en",
            "",
            "Alphabet holds 14% of Anthropic, for which it paid $3 billion.",
            {"Anthropic investment Google 3000m USD"},
        ),
        (
            "en",
            "",
            "Meta took a 49% stake in Scale AI and paid $14.3 billion for it.",
            {"Scale AI investment Meta 14300m USD"},
        ),
        (
            "en",
            "",
            "Alibaba knows Moonshot AI well. Two years ago it spent roughly $800 million on a stake.",
            {"Moonshot AI investment Alibaba 800m USD"},
        ),
        ("en", "", "Alphabet holds 20% of the market and paid $3 billion in dividends.", set()),
        ("en", "", "Google spent $2.7 billion on a stake in a wind farm.", set()),
        (
            "en",
            "",
            "Groq has new backers. BlackRock is on board, with $200 million.",
            {"Groq investment BlackRock 200m USD"},
        ),
    ],
)
def test_what_a_part_was_bought_for(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "en",
            "",
            "Poolside is raising $2 billion. So far $1 billion has been pledged by older backers.",
            {"Poolside amount_raised 2000m USD"},
        ),
        ("en", "", "xAI is raising $20 billion; $12 billion is already lined up.", {"xAI amount_raised 20000m USD"}),
        (
            "en",
            "",
            "SoftBank has put up $10 billion of OpenAI's $40 billion round.",
            {"OpenAI amount_raised 40000m USD", "OpenAI investment SoftBank 10000m USD"},
        ),
    ],
)
def test_how_much_of_a_round_is_promised(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "en",
            "Together AI grows",
            "Annualised revenue has reached $1 billion, a manager said.",
            {"Together AI revenue 1000m USD"},
        ),
        ("en", "", "OpenAI did well. Sales have since passed $12 billion a year.", {"OpenAI revenue 12000m USD"}),
        ("en", "", "Cohere grows. Sales were last running at $150 million a year.", {"Cohere revenue 150m USD"}),
        (
            "en",
            "",
            "Cohere talks of revenue of $150 million, and of a target of $300 million for 2026.",
            {"Cohere revenue 150m USD", "Cohere revenue 300m USD"},
        ),
        ("en", "", "Nvidia grows. Data centre revenue has reached $40 billion.", set()),
        ("en", "", "Cohere is frugal. Its costs are running at $300 million a year.", set()),
        ("en", "", "Cohere is frugal. $50 million a year is what it spends.", set()),
    ],
)
def test_what_sales_have_reached(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "en",
            "",
            "BDC and Nexxus topped up Cohere's summer round by $100 million.",
            {"Cohere amount_raised 100m USD"},
        ),
        ("en", "", "The government topped up its AI fund by $100 million, which Cohere welcomed.", set()),
    ],
)
def test_what_rounds_came_in_at(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "en",
            "Cerebras files again",
            "Debt: none, save a line of $25 million with Silicon Valley Bank.",
            {"Cerebras debt_raised 25m USD"},
        ),
        (
            "en",
            "",
            "A banking group has put $850 million at the disposal of Cerebras.",
            {"Cerebras debt_raised 850m USD"},
        ),
    ],
)
def test_what_is_lent(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        ("en", "", "xAI plans to spend $13 billion in 2025.", set()),
        ("en", "", "OpenAI wants to spend $30 billion next year.", set()),
        ("en", "", "Stability AI owes Amazon $100 million.", set()),
        (
            "en",
            "",
            ("Together AI has a landlord. Somebody who has read the contract says that it is worth $400 million."),
            set(),
        ),
        ("en", "", "OpenAI's $60 billion cloud bill, it said, is due to Oracle.", set()),
    ],
)
def test_sums_that_are_nobody_s_round(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        ("en", "", "Somebody who knows the contract puts it at $400 million, says Groq.", set()),
        ("en", "", "Amazon intends to spend $200 billion in the coming year.", set()),
        ("en", "", "Nvidia's stake in CoreWeave has gained $2 billion.", set()),
        ("en", "", "The army paid Scale AI $99 million.", set()),
        ("en", "", "NASA awarded Anthropic $5 million.", set()),
        ("en", "", "Larry Page, the founder of Google, is said to be worth $200 billion.", set()),
        ("en", "", "Cohere owes its landlord $2 million.", set()),
        ("en", "", "Perplexity owes publishers $42 million.", set()),
        ("en", "", "He calls himself a $5 million angel investor and has met Mistral AI.", set()),
        ("en", "", "The Senate passed a $280 billion bill that helps Nvidia.", set()),
        ("en", "", "Groq's order intake reached $1.5 billion.", set()),
    ],
)
def test_sums_beside_a_company_that_are_none_of_its_figures(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        ("DST Global and Bond are putting $200 million into Anthropic.", ["asserted"]),
        (
            ("Inflection AI announces a round. Microsoft, Nvidia and Bill Gates sign for $1.3 billion more."),
            ["asserted"],
        ),
        ("Cohere has raised $500 million, other sources say.", ["rumoured"]),
    ],
)
def test_names_that_are_words_of_money(text: str, statuses: list[str]) -> None:
    assert [figure.status for figure in read(text).figures] == statuses


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        ("Word in Paris is that Mistral AI is raising €1 billion.", ["rumoured"]),
        ("Mistral AI has had offers at €10 billion.", ["rumoured"]),
        ("MGX has apparently invested €1 billion in Mistral AI.", ["rumoured"]),
        ("Cohere has annual revenue of $150 million, according to one of them.", ["rumoured"]),
        ("The $5 billion of debt that Morgan Stanley is selling for xAI costs 12%.", ["rumoured"]),
        ("Cohere has raised $500 million and a new model is in the works.", ["asserted"]),
    ],
)
def test_what_is_only_talked_of(text: str, statuses: list[str]) -> None:
    assert [figure.status for figure in read(text).figures] == statuses


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        (
            ("The rumour of a sale is untrue, and so, says Mistral, is the report that it is raising €1 billion."),
            ["denied"],
        ),
        ("xAI was raising $10 billion, CNBC said in September; nonsense, said its owner.", ["denied"]),
        ("Mistral AI raised €600 million. No such round has been held in France before.", ["asserted"]),
    ],
)
def test_what_is_denied(text: str, statuses: list[str]) -> None:
    assert [figure.status for figure in read(text).figures] == statuses


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        ("Cohere beat its target and raised $500 million.", ["asserted"]),
        ("Poolside, with no revenue to speak of, has raised $500 million.", ["asserted"]),
        ("Mistral AI will use the €600 million it has just been handed to hire.", ["asserted"]),
        ("Cohere's revenue rose to $150 million despite predictions of a slump.", ["asserted"]),
        ("The documents prepared for investors show that Anthropic had revenue of $1 billion in 2024.", ["asserted"]),
        ("Cohere is said to have raised $500 million to explore new markets.", ["rumoured"]),
        ("Cohere, in talks to raise $500 million, has hired a banker.", ["rumoured"]),
        ("Cohere's sales are to double to $300 million next year.", ["forecast"]),
    ],
)
def test_what_leaves_something_else_open(text: str, statuses: list[str]) -> None:
    assert [figure.status for figure in read(text).figures] == statuses
