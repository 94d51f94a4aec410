"""Sales by percent, packages, the largest cheque, none of it; facts beside words of doubt."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import one, read, told


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "en",
            "Ads are scarce",
            (
                "Baidu's boss stays calm. Revenue slipped by 4 percent last quarter to 32.7 billion yuan, "
                "and there was a loss of 9 billion."
            ),
            {"Baidu revenue 32700m CNY"},
        ),
        (
            "en",
            "A lab grows",
            "Cohere has moved house. Sales climbed 60 percent in 2024, to $70 million.",
            {"Cohere revenue 70m USD"},
        ),
        (
            "en",
            "A lab grows",
            "Cohere has moved house. Revenue rose by a quarter in 2024, to $70 million.",
            {"Cohere revenue 70m USD"},
        ),
        (
            "en",
            "Cloud",
            ("Google's servers are full. Google Cloud revenue rose 34 percent in the third quarter to $15.2 billion."),
            set(),
        ),
        (
            "en",
            "Shops",
            (
                "Amazon's shops had a good spring. The loss on sales abroad fell 7 percent in the second "
                "quarter, to $3 billion."
            ),
            set(),
        ),
    ],
)
def test_sales_that_rose_or_fell_by_so_many_percent(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "en",
            "Chips",
            (
                "Nvidia took in $46.7 billion. For the three months that have just begun its finance chief "
                "foresees $54 billion."
            ),
            {"Nvidia revenue 46700m USD", "Nvidia revenue 54000m USD"},
        ),
        (
            "en",
            "Chips",
            "For the year that has begun Nvidia promises sales of $200 billion.",
            {"Nvidia revenue 200000m USD"},
        ),
        ("en", "Chips", "For the year that has just begun, Meta promises spending of $65 billion.", set()),
        ("en", "Chips", "For the quarter that has begun Nvidia expects a profit of $20 billion.", set()),
    ],
)
def test_what_is_told_of_a_period_that_has_begun(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "en",
            "What Cohere's boss would do",
            "If your annual revenue passed $1 million last year, a tax adviser is worth his money.",
            set(),
        ),
        (
            "en",
            "Three questions for AI21",
            'And what does that make the company worth? "Half a billion: $505 million after the money."',
            {"AI21 Labs valuation 505m USD"},
        ),
    ],
)
def test_an_interviewer_asks(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        ("en", "Cohere", "Crunchbase has the firm down for $1.6 billion in equity.", {"Cohere total_raised 1600m USD"}),
        (
            "en",
            "Groq",
            "The chipmaker's total funding has thereby passed the $2 billion mark.",
            {"Groq total_raised 2000m USD"},
        ),
        (
            "en",
            "Cohere",
            "The lab has taken $1.6 billion in capital from its founding until last week.",
            {"Cohere total_raised 1600m USD"},
        ),
        ("en", "Mistral AI", "The Paris lab has €2.8 billion behind it.", {"Mistral AI total_raised 2800m EUR"}),
        ("en", "A hoster", "Brookfield, with $500 billion of assets behind it, builds for Mistral.", set()),
        ("en", "A view", "Crunchbase puts Cohere at $6.8 billion.", {"Cohere valuation 6800m USD"}),
    ],
)
def test_sums_that_run_from_the_first_day_on(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "en",
            "xAI",
            (
                "The company is wrapping up a $12 billion deal for its second site, of which $7 billion is "
                "debt, bankers said."
            ),
            {"xAI amount_raised 12000m USD", "xAI debt_raised 7000m USD"},
        ),
        (
            "en",
            "xAI",
            "The company has arranged a mix of $10 billion in loans and equity.",
            {"xAI amount_raised 10000m USD"},
        ),
        ("en", "Indiana", "Amazon agreed a $20 billion package of measures with the state of Indiana.", set()),
        ("en", "Landlords", "Crusoe, which hosts OpenAI, raised a $15 billion package of debt and equity.", set()),
    ],
)
def test_shares_and_loans_in_one_package(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "en",
            "Poolside",
            "Bain Capital Ventures wrote the biggest cheque in 2024, $120 million.",
            {"Poolside investment Bain Capital Ventures 120m USD"},
        ),
        (
            "en",
            "Thinking Machines Lab",
            "Accel's part of the seed, $150 million, is safe.",
            {"Thinking Machines Lab investment Accel 150m USD"},
        ),
        (
            "en",
            "DeepSeek",
            "The lab let in outsiders. Tencent's slice came to 2.2 billion yuan.",
            {"DeepSeek investment Tencent 2200m CNY"},
        ),
        (
            "en",
            "Anthropic's owners",
            "Google: $3 billion, in return for 14 percent.",
            {"Anthropic investment Google 3000m USD"},
        ),
        (
            "en",
            "A chip deal",
            "Microsoft's share of the electricity came to $2 billion, says a neighbour of Cohere's.",
            {"Cohere investment Microsoft 2000m USD"},
        ),
        ("en", "A fine", "Anthropic paid the biggest settlement cheque of the year, $1.5 billion, to authors.", set()),
        ("en", "A lender", "Mistral sold a tenth of its chips to Scaleway for €10 million.", set()),
        ("en", "A campus", "Nvidia's part in the campus cost $2 billion, said OpenAI.", set()),
    ],
)
def test_whose_cheque_was_the_largest(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        ("en", "Groq", "Groq collects $640 million from BlackRock and friends.", {"Groq amount_raised 640m USD"}),
        (
            "en",
            "Mistral AI",
            "ASML put up €1.3 billion of Mistral's €1.7 billion.",
            {"Mistral AI amount_raised 1700m EUR", "Mistral AI investment ASML 1300m EUR"},
        ),
        (
            "en",
            "Mistral AI",
            "Of Mistral's €1.7 billion, €1.3 billion came from ASML.",
            {"Mistral AI amount_raised 1700m EUR", "Mistral AI investment ASML 1300m EUR"},
        ),
        ("en", "Cohere", "Of Cohere's $200 million of costs, $40 million is wages.", set()),
    ],
)
def test_whole_rounds_and_what_one_gave_of_them(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "en",
            "Holdings",
            "At $183 billion, Anthropic makes Google's slice worth $25 billion.",
            {"Anthropic valuation 183000m USD"},
        ),
        ("en", "Landlords", "Oracle and CoreWeave have borrowed $30 billion between them for OpenAI's sake.", set()),
        (
            "en",
            "Two parts",
            (
                "Mistral's Series B came in two parts. One, of €468 million, is equity; the other, of €132 "
                "million, is debt."
            ),
            {"Mistral AI debt_raised 132m EUR"},
        ),
        (
            "en",
            "Building",
            (
                "Microsoft sold software for $82.9 billion from January to March. In the same months it "
                "built for $34.9 billion."
            ),
            {"Microsoft revenue 82900m USD"},
        ),
    ],
)
def test_what_a_part_is_worth_and_what_others_owe(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        ("en", "OpenAI", "The lab let its staff cash out at $500 billion.", {"OpenAI valuation 500000m USD"}),
        ("en", "OpenAI", "Employees have sold shares at $500 billion.", {"OpenAI valuation 500000m USD"}),
        ("en", "Cohere", "The staff were paid out in shares: $40 million.", set()),
    ],
)
def test_at_what_price_staff_sell(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    "text",
    [
        "Aleph Alpha, which some would call Europe's best lab, raised $500 million.",
        "Cohere confirmed a long-rumoured round of $500 million.",
        "Long in talks, Cohere has now closed a round of $500 million.",
        "Cohere had sought $300 million and got $500 million.",
        "Mistral raised €600 million from a man who ten years ago would have laughed.",
        "Having long denied the reports, Poolside announced a round of $500 million.",
        "AI21 Labs announced that it has signed a term sheet for a Series D of $300 million.",
        "Cohere raised $500 million, a sum that proved its critics wrong.",
        "Scale AI, valued by that deal at $29 billion, called the claim baseless.",
        "OpenAI's revenue of $13 billion exceeded its target.",
        "Investors were lining up when Cohere raised $500 million last year.",
        "Nor is it surprising that Cohere raised $500 million.",
        "Cohere, on its way to a listing, raised $500 million.",
    ],
)
def test_what_is_told_as_a_fact_beside_a_word_of_doubt(text: str) -> None:
    assert one(text).status == "asserted"


@pytest.mark.parametrize(
    "text",
    [
        "Word on Bay Street is that Cohere has raised $500 million.",
        "Gossip in Paris has it that Mistral has raised €500 million.",
        "Cohere has raised $500 million, one hears.",
        "Poolside is on the cusp of closing a $500 million round.",
        "Cohere has received offers of $500 million.",
        "Investors are circling Cohere with $500 million.",
        "Cohere has soft commitments for $500 million.",
        "Cohere is worth $9 billion, a former employee recalls.",
        "Cohere's price has never been published; two holders put it at $7 billion.",
        "Cohere hands out options; its round, for about $500 million, is not signed yet.",
    ],
)
def test_what_is_only_heard_or_offered(text: str) -> None:
    assert one(text).status == "rumoured"


@pytest.mark.parametrize(
    "text",
    [
        "Cohere thinks its revenue can reach $300 million.",
        "Cohere is confident that it can make $300 million this year.",
        "Cohere told its backers that sales this year would be above plan and not the $300 million it had projected.",
        "Perplexity could make $300 million this year, unless something goes wrong.",
    ],
)
def test_what_is_expected_of_sales(text: str) -> None:
    assert one(text).status == "forecast"


@pytest.mark.parametrize(
    "text",
    [
        "Nor, he added, has Cohere borrowed $500 million.",
        "We are not at $300 million in revenue either, the boss of Cohere wrote.",
        "Cohere never saw $500 million from outside investors.",
        "The $500 million that Cohere is said to have raised do not exist.",
    ],
)
def test_what_has_no_basis(text: str) -> None:
    assert one(text).status == "denied"


def test_the_sum_that_a_chart_had_wrong_is_denied() -> None:
    figures = read("Moonshot AI was valued at $3.3 billion and not, as our chart had it, at $33 billion.").figures
    assert {figure.status for figure in figures if figure.low == 33_000_000_000} == {"denied"}
    assert {figure.status for figure in figures if figure.low == 3_300_000_000} == {"asserted"}


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        ("en", "A lab", "Oracle's portion of the contract with OpenAI came to $30 billion.", set()),
        (
            "en",
            "A lab",
            ("Index Ventures, a backer of Cohere's, has raised $2 billion in its twenty years of existence."),
            set(),
        ),
        ("en", "A lab", "Brookfield has $500 billion of assets behind it and builds for Mistral.", set()),
        ("en", "A lab", "The government's outlays have passed $2 billion, and Cohere's rent is a part of it.", set()),
        ("en", "A lab", "Amazon's advertising revenue grew 22 percent in the second quarter, to $15.7 billion.", set()),
        ("en", "A lab", "Microsoft's cloud sales rose 26 percent last quarter, to $49 billion.", set()),
        (
            "en",
            "A lab",
            "For the three months that have just begun Microsoft foresees $30 billion in capital outlays.",
            set(),
        ),
        (
            "en",
            "A lab",
            "For the year that has just begun Amazon expects $100 billion of spending on data centres.",
            set(),
        ),
        ("en", "A lab", "A handshake deal for $500 million of chips binds Cohere.", set()),
        ("en", "A lab", "Cohere received an offer for its office: $40 million.", set()),
        ("en", "A lab", "Cohere bought chips for $640 million from Nvidia and friends.", set()),
        ("en", "A lab", "Groq got orders worth $640 million from Aramco and partners.", set()),
        ("en", "A lab", "Microsoft let its staff go home at $400 a day.", set()),
        ("en", "A lab", "Pimco provided $26 billion in debt for the venture that builds Meta's campus.", set()),
        ("en", "A lab", "Oracle has borrowed $38 billion on OpenAI's behalf.", set()),
        ("en", "A lab", "Nvidia's holding, bought for $100 million, is now worth $3.9 billion.", set()),
        ("en", "A lab", "That makes Amazon's stake in Anthropic worth $25 billion.", set()),
        ("en", "A lab", "$10 billion: that is what Google will put into data centres in India.", set()),
        ("en", "A lab", "In the same year Meta built for $72 billion.", set()),
        ("en", "A lab", "The bond was well received at Meta; of which $1 billion was for the shortest notes.", set()),
        ("en", "A lab", "A package of $20 billion in grants and loans went to Intel, not to Nvidia.", set()),
        ("en", "A lab", "The profit on sales rose 7 percent in the third quarter to $17 billion at Amazon.", set()),
        ("en", "A lab", "If nothing goes wrong, Cohere's campus will cost $500 million.", set()),
        ("en", "A lab", "Cohere thinks that its customers can save $300 million.", set()),
        ("en", "A lab", "Nobody made a bid for the headquarters of Stability AI of £12 million.", set()),
    ],
)
def test_none_of_it_is_a_company_s_own_money(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines
