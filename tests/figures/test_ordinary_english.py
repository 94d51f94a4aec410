"""What plain news and newsletters say of rounds, loans, prices and takings in words of their own."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import one, told


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "en",
            "Cohere",
            "The new shares lift to $1.6 billion what the Toronto lab has raised since 2019.",
            {"Cohere total_raised 1600m USD"},
        ),
        (
            "en",
            "Poolside",
            "Poolside has, since its foundation in 2023, gathered $626 million.",
            {"Poolside total_raised 626m USD"},
        ),
        (
            "en",
            "Hugging Face",
            "No layoffs, and $395 million raised since its birth: Hugging Face takes its time.",
            {"Hugging Face total_raised 395m USD"},
        ),
        (
            "en",
            "Groq",
            "Groq had collected $1.8 billion by the time that Nvidia came along.",
            {"Groq total_raised 1800m USD"},
        ),
        (
            "en",
            "MiniMax",
            "MiniMax was given, by Tencent and others, $1.5 billion across seven rounds.",
            {"MiniMax total_raised 1500m USD"},
        ),
        ("en", "Anthropic", "Anthropic has since its founding spent $9 billion on computing.", set()),
        (
            "en",
            "OpenAI",
            ("Three lawsuits and $40 million by the time that a judge came along: OpenAI's lawyers took their time."),
            set(),
        ),
    ],
)
def test_what_a_deal_takes_all_that_was_gathered_to(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "en",
            "xAI",
            "So much for doubt: $20 billion for xAI, five more than it had asked for.",
            {"xAI amount_raised 20000m USD"},
        ),
        (
            "en",
            "Cohere",
            "Two pension funds turned up with $100 million between them for Cohere.",
            {"Cohere amount_raised 100m USD"},
        ),
        (
            "en",
            "Cerebras",
            "Cerebras is listed. Gross proceeds came to $5.5 billion.",
            {"Cerebras amount_raised 5500m USD"},
        ),
        (
            "en",
            "OpenAI",
            (
                "OpenAI shut the books on a financing that came to $122 billion, of which $3 billion was "
                "sold to retail investors."
            ),
            {"OpenAI amount_raised 122000m USD"},
        ),
        (
            "en",
            "Together AI",
            ("Together AI's form gives the total offering amount as $900 million and the amount sold as $612 million."),
            {"Together AI amount_raised 612m USD"},
        ),
        ("en", "Anthropic", "The settlement that came to $1.5 billion cost Anthropic dear.", set()),
        ("en", "Cohere", "The lawyers turned up with a bill of $30 million between them, and Cohere paid.", set()),
    ],
)
def test_what_came_and_what_was_asked_for(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "en",
            "Alibaba",
            "Investors like the $3.2 billion convertible that Alibaba completed in September.",
            {"Alibaba debt_raised 3200m USD"},
        ),
        (
            "en",
            "Meta",
            (
                "Meta went back to its lenders. Priced on Monday, it fetched $25 billion, with the ten-year "
                "piece yielding 5 percent."
            ),
            {"Meta debt_raised 25000m USD"},
        ),
        (
            "en",
            "Mistral AI",
            "At 830 million dollars, it is the first time that Mistral AI has turned to lenders.",
            {"Mistral AI debt_raised 830m USD"},
        ),
        (
            "en",
            "Nvidia",
            "Its first bond in four years has brought Nvidia 400 billion yen.",
            {"Nvidia debt_raised 400000m JPY"},
        ),
        (
            "en",
            "Zhipu AI",
            "Zhipu AI may draw on 2 billion yuan under a five-year facility.",
            {"Zhipu AI debt_raised 2000m CNY"},
        ),
        ("en", "xAI", "xAI will pay with $12 billion of old buyout debt.", set()),
        ("en", "OpenAI", "SoftBank pays for its stake in OpenAI with a bridge loan of $8.5 billion.", set()),
    ],
)
def test_bonds_by_their_kind(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        ("en", "xAI", "The exchange ratio put xAI at $250 billion.", {"xAI valuation 250000m USD"}),
        ("en", "Cohere", "Cohere was suddenly a $6.8 billion company.", {"Cohere valuation 6800m USD"}),
        (
            "en",
            "Cerebras",
            "Cerebras had gone for $23 billion in a private round of $1 billion.",
            {"Cerebras amount_raised 1000m USD", "Cerebras valuation 23000m USD"},
        ),
        (
            "en",
            "Moonshot AI",
            "Moonshot AI's worth has more than doubled within a quarter to $4.8 billion.",
            {"Moonshot AI valuation 4800m USD"},
        ),
        ("en", "Cohere", "The price of Cohere crept up by $200 million, to more than anybody had hoped for.", set()),
        ("en", "OpenAI", "Microsoft owns 27 percent of OpenAI, a stake of about $135 billion.", set()),
        ("en", "Cerebras", "At that price, Cerebras's market value is $40 billion.", set()),
    ],
)
def test_the_worth_that_a_swap_or_a_buyer_sets(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "en",
            "Stability AI",
            "Temasek has added 15 million pounds to its holding in Stability AI.",
            {"Stability AI investment Temasek 15m GBP"},
        ),
        (
            "en",
            "Anthropic",
            "Into Anthropic it has so far paid $8 billion, Amazon says.",
            {"Anthropic investment Amazon 8000m USD"},
        ),
        (
            "en",
            "OpenAI",
            "Disney takes a stake in OpenAI, at a cost of $1 billion.",
            {"OpenAI investment Disney 1000m USD"},
        ),
        (
            "en",
            "Scale AI",
            "Meta's investment in Scale AI came to $14.3 billion.",
            {"Scale AI investment Meta 14300m USD"},
        ),
        ("en", "Meta", "Meta's investment in Louisiana came to $27 billion.", set()),
        ("en", "Nvidia", "Meta placed $10 billion with the chipmaker in May for new processors.", set()),
    ],
)
def test_one_investor_s_money_by_other_verbs(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "en",
            "Zhipu AI",
            "Zhipu AI brought in 724 million yuan last year, more than twice the 312 million of 2024.",
            {"Zhipu AI revenue 312m CNY", "Zhipu AI revenue 724m CNY"},
        ),
        (
            "en",
            "Together AI",
            ("Two clients made up 61 percent of sales at Together AI in 2025, when these came to $318 million."),
            {"Together AI revenue 318m USD"},
        ),
        (
            "en",
            "OpenAI",
            (
                "OpenAI's annualized revenue went past $20 billion in 2025 after $6 billion in 2024 and $2 "
                "billion in 2023."
            ),
            {"OpenAI revenue 20000m USD", "OpenAI revenue 2000m USD", "OpenAI revenue 6000m USD"},
        ),
        (
            "en",
            "Meta",
            ("Meta took in $59.9 billion in the fourth quarter and foresees $55 billion for the current quarter."),
            {"Meta revenue 55000m USD", "Meta revenue 59900m USD"},
        ),
        ("en", "Zhipu AI", "Research swallowed 3.2 billion yuan at Zhipu AI.", set()),
        ("en", "Zhipu AI", "Zhipu AI lost 4.7 billion yuan after 2.9 billion the year before.", set()),
        ("en", "Perplexity", "Analysts look for $300 million in revenue at Perplexity.", set()),
    ],
)
def test_what_a_year_brought(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        ("en", "Hugging Face", "Thieves with a tool from Hugging Face made off with 4 million pounds.", set()),
        ("en", "Stability AI", "Stability AI owed Amazon $7 million and the tax office $2 million.", set()),
        ("en", "Scale AI", "Four law firms have billed $6 million for the case against Scale AI.", set()),
        ("en", "Alibaba", "In Hong Kong, where Alibaba is listed, stamp duty raised HK$9 billion.", set()),
        ("en", "Meta", "A jury there had imposed $375 million on Meta.", set()),
        ("en", "OpenAI", "OpenAI owes Oracle $30 billion a year under the agreement.", set()),
        ("en", "Anthropic", "The offer relieves them of $5 billion of shares, said Anthropic's staff.", set()),
    ],
)
def test_other_people_s_money(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ('DeepSeek called a round of $4 billion "invented from the first word to the last".', "denied"),
        ("A dozen funds are vying to lend Cohere $300 million.", "rumoured"),
        ("Perplexity's sales run at $200 million a year, by figures shown to would-be lenders.", "rumoured"),
        ("A dozen funds have lent Cohere $300 million.", "asserted"),
        ("Perplexity's sales run at $200 million a year, by figures shown in its accounts.", "asserted"),
    ],
)
def test_what_is_made_up_and_what_is_whispered(text: str, status: str) -> None:
    assert one(text).status == status


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "en",
            "Mistral AI",
            "The banks have given Mistral AI an overdraft of 100 million euros.",
            {"Mistral AI debt_raised 100m EUR"},
        ),
        (
            "en",
            "Perplexity",
            "Perplexity has hoovered up $1.5 billion in three years.",
            {"Perplexity total_raised 1500m USD"},
        ),
        (
            "en",
            "Moonshot AI",
            "Moonshot AI has topped itself up with $500 million.",
            {"Moonshot AI amount_raised 500m USD"},
        ),
        (
            "en",
            "Cerebras",
            "Cerebras will be left with more: it received $5.5 billion from the offering before fees.",
            {"Cerebras amount_raised 5500m USD"},
        ),
        (
            "en",
            "Stability AI",
            "WPP paid 15 million pounds for new Stability AI shares.",
            {"Stability AI investment WPP 15m GBP"},
        ),
        ("en", "Cohere", "Cohere has won $90 million of contracts in two years.", set()),
        ("en", "OpenAI", "Employees pocketed $6.6 billion when OpenAI let them sell.", set()),
        ("en", "Cohere", "Cohere pays its cloud providers half of its sales, or $75 million.", set()),
    ],
)
def test_what_somebody_runs_on_starts_with_tops_itself_up_with(
    lang: str, title: str, text: str, lines: set[str]
) -> None:
    assert told(text, title, lang) == lines
