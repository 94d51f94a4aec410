"""What kind sums are of that ordinary sentences tell: relative clauses, cash burned, goals, rescues, rows of names."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "fr",
            "xAI",
            ("Nvidia boucle le tour de table de xAI, lequel atteindrait 20 milliards de dollars, dette comprise."),
            {"xAI amount_raised 20000m USD"},
        ),
        (
            "de",
            "xAI",
            "Nvidia schließt die Runde von xAI ab, die 20 Milliarden Dollar erreichen soll.",
            {"xAI amount_raised 20000m USD"},
        ),
        (
            "es",
            "xAI",
            "Nvidia cierra la ronda de xAI, que alcanzaría los 20.000 millones de dólares.",
            {"xAI amount_raised 20000m USD"},
        ),
        (
            "it",
            "xAI",
            "Nvidia chiude il round di xAI, che raggiungerebbe i 20 miliardi di dollari.",
            {"xAI amount_raised 20000m USD"},
        ),
        (
            "fr",
            "Anthropic",
            (
                "À l'issue du tour, qui s'élève à 13 milliards de dollars, la valorisation d'Anthropic "
                "atteint 183 milliards."
            ),
            {"Anthropic amount_raised 13000m USD", "Anthropic valuation 183000m USD"},
        ),
    ],
)
def test_a_relative_clause_tells_the_sum_of_a_round(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "it",
            "",
            "OpenAI prevede di fatturare 13 miliardi di dollari quest'anno, ma di bruciarne quasi 9.",
            {"OpenAI revenue 13000m USD"},
        ),
        (
            "fr",
            "",
            "OpenAI prévoit 13 milliards de dollars de revenus, mais en brûlera près de 9.",
            {"OpenAI revenue 13000m USD"},
        ),
        (
            "es",
            "",
            "OpenAI prevé facturar 13.000 millones de dólares este año, pero quemará casi 9.000.",
            {"OpenAI revenue 13000m USD"},
        ),
    ],
)
def test_what_is_burned(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


def test_a_yearly_pace_told_behind_and_what_it_compares_with() -> None:
    text = (
        "Anthropic has a new number: $7 billion, which is what it is now making on an annualised "
        "basis. That compares with $5 billion in August."
    )
    assert told(text, "Anthropic", "en") == {"Anthropic revenue 5000m USD", "Anthropic revenue 7000m USD"}


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "en",
            "OpenAI",
            (
                "OpenAI gave staff the chance to cash in; they sold $6.6 billion of stock, well short of the "
                "$10.3 billion allowed."
            ),
            set(),
        ),
        ("en", "", "Perplexity will share $42.5 million of its revenue with publishers.", set()),
    ],
)
def test_shares_that_staff_may_sell_a_part_of_revenue_that_is_given_away(
    lang: str, title: str, text: str, lines: set[str]
) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "en",
            "",
            "Stability AI was once a unicorn; last year it needed a rescue worth roughly $80 million.",
            {"Stability AI amount_raised 80m USD"},
        ),
        (
            "en",
            "",
            "Hugging Face raised $100 million in May 2022; before that the tally was $60 million.",
            {"Hugging Face amount_raised 100m USD", "Hugging Face total_raised 60m USD"},
        ),
    ],
)
def test_rescues_tallies(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        ("en", "OpenAI", "Elon Musk tried to buy OpenAI's non-profit parent for $97.4 billion in February.", set()),
        ("es", "", "AI21 Labs busca comprador: Nvidia ofrecería hasta 3.000 millones de dólares.", set()),
    ],
)
def test_what_somebody_would_have_paid_for_it(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        ("en", "Google", "Revenue in the quarter grew 14 per cent to $96.4 billion.", {"Google revenue 96400m USD"}),
        ("en", "Google", "Sales in the period were up 14% at $96.4 billion.", {"Google revenue 96400m USD"}),
        (
            "es",
            "Google",
            "Los ingresos del trimestre crecieron un 14 % hasta los 96.400 millones de dólares.",
            {"Google revenue 96400m USD"},
        ),
    ],
)
def test_growth_to_a_sum_in_a_period(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "en",
            "",
            "Cohere's annual recurring revenue came to $240 million, above a goal of $200 million.",
            {"Cohere revenue 240m USD"},
        ),
        (
            "de",
            "",
            "Der Umsatz von Cohere lag bei 240 Millionen Dollar, über dem Ziel von 200 Millionen.",
            {"Cohere revenue 240m USD"},
        ),
    ],
)
def test_goals_that_were_passed(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        ("en", "Cohere", "Investors had expected Cohere to make $300 million this year.", set()),
        ("en", "Nvidia", "Analysts polled by LSEG had on average expected revenue of $46 billion.", set()),
    ],
)
def test_what_the_market_had_hoped_for(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "en",
            "",
            "Nvidia will put up to $100 billion into OpenAI, $10 billion for each gigawatt.",
            {"OpenAI investment Nvidia <100000m USD"},
        ),
        (
            "de",
            "",
            ("Nvidia will bis zu 100 Milliarden Dollar in OpenAI investieren, und zwar zehn Milliarden je Gigawatt."),
            {"OpenAI investment Nvidia <100000m USD"},
        ),
    ],
)
def test_a_price_for_each_of_something(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


def test_two_values_no_range() -> None:
    text = "Cerebras doblaba su valor, de 4.000 a 8.100 millones de dólares."
    assert told(text, "", "es") == {"Cerebras valuation 4000m USD", "Cerebras valuation 8100m USD"}


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "es",
            "Perplexity",
            (
                "Perplexity vale 20.000 millones de dólares. Sus ingresos anuales recurrentes rondan los 200 "
                "millones, cuando en agosto un portavoz los cifraba en más de 150."
            ),
            {"Perplexity revenue 150m USD", "Perplexity revenue 200m USD", "Perplexity valuation 20000m USD"},
        ),
        (
            "it",
            "Perplexity",
            (
                "Perplexity vale 20 miliardi di dollari. Il fatturato annualizzato si avvicina ai 200 "
                "milioni di dollari: ad agosto stava a 150."
            ),
            {"Perplexity revenue 150m USD", "Perplexity revenue 200m USD", "Perplexity valuation 20000m USD"},
        ),
    ],
)
def test_numbers_of_the_magnitude_of_their_kind(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "en",
            "",
            "What they are worth: OpenAI $500 billion, Anthropic $183 billion, Sierra $10 billion.",
            {"Anthropic valuation 183000m USD", "OpenAI valuation 500000m USD"},
        ),
        (
            "en",
            "",
            ("AI groups are borrowing as never before: Meta $30 billion, Oracle $18 billion, xAI $12.5 billion."),
            {"Meta debt_raised 30000m USD", "xAI debt_raised 12500m USD"},
        ),
        (
            "fr",
            "",
            ("Les emprunts du mois : Meta 30 milliards de dollars, Oracle 18 milliards, xAI 12,5 milliards."),
            {"Meta debt_raised 30000m USD", "xAI debt_raised 12500m USD"},
        ),
        (
            "de",
            "",
            "Kredite des Monats: Meta 30 Milliarden Dollar, Oracle 18 Milliarden, xAI 12,5 Milliarden.",
            {"Meta debt_raised 30000m USD", "xAI debt_raised 12500m USD"},
        ),
    ],
)
def test_rows_behind_a_colon(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        ("en", "Cohere", "Revenue has doubled since May. It now stands at $150 million.", {"Cohere revenue 150m USD"}),
        ("en", "Cohere", "Cohere's debt has grown. It stands at $200 million.", {"Cohere debt_raised 200m USD"}),
        ("en", "Cohere", "How much has Cohere raised? It stands at $1.6 billion.", {"Cohere total_raised 1600m USD"}),
        (
            "en",
            "Scale AI",
            (
                "Scale AI was worth $13.8 billion.\n\nNow, with Meta as its biggest shareholder, it stands at "
                "$29 billion."
            ),
            {"Scale AI valuation 13800m USD", "Scale AI valuation 29000m USD"},
        ),
    ],
)
def test_where_a_total_a_debt_or_a_revenue_stands(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


def test_a_number_behind_in_counts_months() -> None:
    text = "Safe Superintelligence went from nothing to $5 billion in three months, and to $32 billion in seven more."
    assert not any("7000m" in line for line in told(text))
