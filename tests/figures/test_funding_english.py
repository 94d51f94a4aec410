"""English funding news told in many words: who gave, who got, what kind of sum it is, and what it is not."""

from __future__ import annotations

from datetime import date

import pytest

from tests.figures.newsroom import one, read, told

GIVERS = [
    ("Nvidia, which had stayed out of earlier rounds, ploughed $150 million into Cohere.", "Nvidia 150m"),
    ("AMD Ventures is in for $60 million.", "AMD Ventures 60m"),
    ("Oracle paid $40 million for its slice.", "Oracle 40m"),
    ("The largest cheque, $150 million, was signed by PSP Investments.", "PSP Investments 150m"),
    ("A pension fund in Montreal, PSP Investments, committed $80 million.", "PSP Investments 80m"),
    (
        "Healthcare of Ontario Pension Plan anted up $90 million.",
        "Healthcare of Ontario Pension Plan 90m",
    ),
    ("Prince Harald's Northern Holding poured $70 million into the startup.", "Northern Holding 70m"),
    ("Disney takes an equity stake worth $50 million in Cohere.", "Disney 50m"),
    ("Disney, in return, becomes a shareholder for $50 million.", "Disney 50m"),
    ("The $30 million which Salesforce has promised the startup is on its way.", "Salesforce 30m"),
    ("Varma, the Finnish insurer, which invested $25 million itself, is pleased.", "Varma 25m"),
    ("Intel is one of the new owners. The chip group has put in $20 million.", "Intel 20m"),
]


@pytest.mark.parametrize(("text", "given"), GIVERS)
def test_one_named_investors_money_is_its_investment(text: str, given: str) -> None:
    assert told(text, "Cohere's new shareholders") == {f"Cohere investment {given} USD"}


@pytest.mark.parametrize(
    "text",
    [
        "An unnamed sovereign fund wrote a cheque for $70 million.",
        "A family office that does not want to be named put in $30 million.",
        "The Finnish foundation gives $2 million to a museum in Toronto.",
        "Oracle bought back $2.6 billion.",
        "Oracle put the market for it at $9 billion.",
    ],
)
def test_money_of_nobody_named_or_for_somebody_else_is_no_investment(text: str) -> None:
    assert told(text, "Cohere's new shareholders") == set()


def test_the_one_explained_between_commas_gives_the_money() -> None:
    text = (
        "The startup works with Azure, Microsoft's cloud. The round was led by ASML, a builder of "
        "machines for chip factories, which invested €1.3 billion itself."
    )
    assert told(text, "Mistral AI's year") == {"Mistral AI investment ASML 1300m EUR"}


def test_investors_in_brackets_each_gave_their_sum() -> None:
    text = "Tiger Global ($350 million), Altimeter ($250 million) and Fidelity took part."
    assert told(text, "OpenAI's round fills up") == {
        "OpenAI investment Tiger Global 350m USD",
        "OpenAI investment Altimeter 250m USD",
    }


def test_a_round_at_a_company_is_that_companys() -> None:
    text = "SoftBank has agreed to stand behind a $40 billion round at OpenAI."
    assert told(text) == {"OpenAI amount_raised 40000m USD"}


@pytest.mark.parametrize(
    "text",
    [
        "All told, Groq has now pulled in $1.8 billion.",
        "Since 2016 investors have handed Groq $1.8 billion.",
        "Groq counts $1.8 billion of equity raised over six rounds.",
        "Its war chest has grown to $1.8 billion over the years.",
        "With the latest cheque, money raised to date stands at $1.8 billion.",
        "Crunchbase puts total funding at $1.8 billion.",
        "Before the flotation the company had raised $1.8 billion.",
        "Everything the company had ever received came to $1.8 billion.",
    ],
)
def test_a_sum_of_all_rounds_is_a_total(text: str) -> None:
    assert told(text, "Groq, a profile") == {"Groq total_raised 1800m USD"}


@pytest.mark.parametrize(
    "text",
    [
        "Morgan Stanley arranged a $5 billion term loan for xAI.",
        "The lab has drawn $5 billion on a revolving facility.",
        "The company tapped the junk-bond market for $5 billion.",
        "The bond issue, $5 billion at 12.5 per cent, was twice covered.",
        "xAI sold $5 billion of senior secured notes.",
    ],
)
def test_borrowed_money_is_debt(text: str) -> None:
    assert told(text, "xAI borrows") == {"xAI debt_raised 5000m USD"}


@pytest.mark.parametrize(
    "text",
    [
        "Investors put an $8 billion price on Reflection AI.",
        "Its paper worth is $8 billion, fifteen times that of March.",
        "The deal marks Reflection up to $8 billion.",
        "Reflection's new owners agreed to a headline figure of $8 billion.",
        "Its valuation before that round was $8 billion.",
    ],
)
def test_a_price_for_the_whole_company_is_a_valuation(text: str) -> None:
    assert told(text, "What is Reflection AI worth?") == {"Reflection AI valuation 8000m USD"}


@pytest.mark.parametrize(
    "text",
    [
        "Mistral's coffers swelled by €1.7 billion in September.",
        "Into Mistral's account went €1.7 billion.",
        "In came €1.7 billion, most of it Dutch.",
        "The Paris company's last cash call, €1.7 billion, was oversubscribed.",
        "Investors stumped up €1.7 billion in September.",
        "Mistral is putting together €1.7 billion.",
    ],
)
def test_money_that_comes_in_is_raised(text: str) -> None:
    assert told(text, "Mistral AI's long year") == {"Mistral AI amount_raised 1700m EUR"}


def test_what_a_quarter_took_in_is_revenue() -> None:
    text = "It took in $18.3 million in the June quarter, against $9 million a year before."
    assert told(text, "Perplexity grows up") == {"Perplexity revenue 18.3m USD", "Perplexity revenue 9m USD"}


def test_over_belongs_to_turned() -> None:
    figure = one("Nvidia turned over $57.0 billion in the third quarter of its fiscal 2026.")
    assert (figure.hedge, figure.metric, figure.period) == ("exact", "revenue", "2026-Q3")


def test_a_clause_without_a_verb_goes_on() -> None:
    text = "Nvidia turned over $57.0 billion in the third quarter of fiscal 2026; in the second, $46.7 billion."
    assert told(text) == {"Nvidia revenue 57000m USD", "Nvidia revenue 46700m USD"}


def test_items_of_a_ledger_are_alike() -> None:
    text = (
        "OpenAI: $6.6bn in October 2024, at $157bn.\n\nHarvey: $300m (February), $300m (June), at $5bn.\n\n"
        "xAI: $6bn (May 2024), $6bn (December 2024)."
    )
    found = [f.quote for f in read(text, "The lab ledger").figures]
    assert told(text, "The lab ledger") == {
        "OpenAI amount_raised 6600m USD",
        "OpenAI valuation 157000m USD",
        "xAI amount_raised 6000m USD",
    }
    assert len(found) == 4


def test_an_announced_list_of_paces_is_revenue() -> None:
    text = "Annualised, latest available:\n\nOpenAI: $13bn (August)\n\nCursor: $500m (June)\n\nCohere: $100m (May)"
    figures = read(text, "Revenue league").figures
    assert told(text, "Revenue league") == {"OpenAI revenue 13000m USD", "Cohere revenue 100m USD"}
    assert {f.period for f in figures} == {"run-rate"}


def test_a_question_says_what_its_answer_is() -> None:
    text = "Q: What have you raised so far?\n\nA: $626 million.\n\nQ: And the price?\n\nA: $3 billion."
    assert told(text, "A chat with Poolside's finance chief") == {
        "Poolside total_raised 626m USD",
        "Poolside valuation 3000m USD",
    }


def test_an_item_about_somebody_else_is_left_out() -> None:
    text = "Cohere. At $100 million annualised in May.\n\nCursor. $500 million, and a $9.9 billion price."
    assert told(text, "ARR watch") == {"Cohere revenue 100m USD"}


def test_wire_copy_in_capitals() -> None:
    text = "* TOGETHER AI: SERIES B OF $305 MLN, LED BY GENERAL CATALYST"
    assert told(text, "BRIEF") == {"Together AI amount_raised 305m USD"}


def test_a_much_rumoured_round_has_come() -> None:
    figure = one("In June the startup did raise its much-rumored Series B of €600M.", "Mistral AI's rise")
    assert (figure.status, figure.round) == ("asserted", "series-b")


def test_what_any_startup_raised_is_nobodys() -> None:
    text = "The Series C was led by a machine builder. It suits a startup that raised $100M+ before its first product."
    assert told(text, "Mistral AI's rise") == set()


def test_a_seed_beside_a_later_price_is_no_round_of_the_price() -> None:
    figures = read("From a €105M seed it climbed to a €11.7B valuation.", "Mistral AI's rise").figures
    assert {(f.metric, f.round) for f in figures} == {("amount_raised", "seed"), ("valuation", None)}


DECOYS = [
    "Thrive Capital, an early believer in OpenAI, is out with a ninth fund of $5 billion.",
    "OpenAI has promised Oracle $300 billion over five years and CoreWeave $22.4 billion.",
    "OpenAI's lawyers want a fifth of the settlement, $300 million.",
    "Meta, Oracle and OpenAI answer with retention grants of $1.5 million apiece.",
    "A tender lets the staff of OpenAI cash out $300 million.",
    "OpenAI's partner Vantage has raised $38 billion of loans.",
    "27% of OpenAI, worth $135 billion, belongs to Microsoft.",
    "The OpenAI Startup Fund manages $175 million.",
]


@pytest.mark.parametrize("text", DECOYS)
def test_other_sums_are_no_figures(text: str) -> None:
    assert told(text, "OpenAI this week") == set()


def test_a_month_belongs_to_the_year_above_it() -> None:
    text = "2022: In October Coatue led a $101 million seed round.\n\n2023: Intel put in $50 million in November."
    figures = read(text, "Stability AI, year by year").figures
    assert {f.as_of for f in figures} == {"2022-10", "2023-11"}


@pytest.mark.parametrize(
    ("text", "as_of"),
    [
        ("September's Series C fetched €1.7 billion.", "2024-09"),
        ("The Series C (February) fetched €1.7 billion.", "2025-02"),
        ("In June it raised €1.7 billion.", "2025-06"),
    ],
)
def test_a_month_alone_dates_the_sum(text: str, as_of: str) -> None:
    assert one(text, "Mistral AI's year", published=date(2025, 8, 1)).as_of == as_of


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("CNBC reports that Cohere has raised $500 million.", "asserted"),
        ("There are reports that Cohere has raised $500 million.", "rumoured"),
        ("Cohere, we hear, is about to take $500 million from new investors.", "rumoured"),
        ("Cohere wants to raise $500 million.", "rumoured"),
        ("Nvidia intends to invest $500 million in Cohere.", "asserted"),
        ("Nvidia has not put $500 million into Cohere.", "denied"),
        ("Cohere wants $500 million of revenue in 2026.", "forecast"),
    ],
)
def test_how_sure_a_figure_is(text: str, status: str) -> None:
    assert one(text, "Cohere this week").status == status
