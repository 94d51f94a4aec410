"""Which of several sums a sentence tells: an investor's cheque, the round that it is in, or what its part is worth."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read, told

LED = [
    "Kleiner Perkins is leading a $300 million investment in Cohere.",
    "Thrive Capital co-led a $300 million equity investment in Cohere, the Toronto lab.",
    "The $300 million investment in Cohere was led by General Catalyst.",
    "A $300 million cash injection into Cohere, led by Radical Ventures, has closed.",
]


@pytest.mark.parametrize("text", LED)
def test_who_leads_an_investment_gives_not_all_of_it(text: str) -> None:
    assert told(text) == {"Cohere amount_raised 300m USD"}


def test_what_one_gives_whom_nobody_follows_is_its_own() -> None:
    assert told("Nvidia made a $300 million investment in Cohere.") == {"Cohere investment Nvidia 300m USD"}
    text = "Thrive Capital led the round with a $300 million investment in Cohere."
    assert told(text) == {"Cohere investment Thrive Capital 300m USD"}


ADDED_UP = [
    "The total that SoftBank has invested in xAI now stands at $800 million.",
    "The total invested by SoftBank in xAI comes to $800 million.",
    "SoftBank's total investment in xAI now stands at $800 million.",
    "The money that SoftBank has so far put into xAI has thus risen to $800 million.",
]


@pytest.mark.parametrize("text", ADDED_UP)
def test_the_total_of_what_one_gave_is_no_total_of_the_company(text: str) -> None:
    assert told(text) == {"xAI investment SoftBank 800m USD"}


def test_the_total_that_the_company_has_raised_stays_its_own() -> None:
    assert told("The total that xAI has raised now stands at $12 billion.") == {"xAI total_raised 12000m USD"}


JOINED = [
    "The round in which it took part came to more than $500 million.",
    "The round it joined brought in more than $500 million.",
    "The Series D that the group led brought in more than $500 million.",
    "The round that Nvidia joined gave Cohere more than $500 million.",
]


@pytest.mark.parametrize("text", JOINED)
def test_the_round_that_one_joined_is_the_companys(text: str) -> None:
    figures = read(f"Nvidia has bought into Cohere. {text}").figures
    assert [(f.subject, f.metric, f.investor) for f in figures] == [("Cohere", "amount_raised", None)]


def test_a_round_in_which_somebody_took_part_is_not_his_part() -> None:
    text = "Nvidia is a shareholder of Cohere. Its part came to $500 million."
    assert told(text) == {"Cohere investment Nvidia 500m USD"}


HELD = [
    "Google's shareholding is now worth $50 billion.",
    "Amazon's holding in it would today be valued at $60 billion.",
    "Zoom's slice is thought to have grown to between $2 billion and $4 billion in value.",
    "The founders' holdings are worth more than $1 billion each.",
    "Amazon's shares in it are put at $60 billion.",
]


@pytest.mark.parametrize("text", HELD)
def test_what_a_holding_is_worth_is_no_valuation(text: str) -> None:
    reading = read(f"Anthropic raised $30 billion. {text}")
    assert [figure.metric for figure in reading.figures] == ["amount_raised"]
    assert [aside.rule for aside in reading.set_aside] == ["stake"]


def test_what_the_company_is_worth_beside_a_holding_is_its_valuation() -> None:
    text = "Anthropic, in which Google has a holding, is now worth $380 billion."
    assert told(text) == {"Anthropic valuation 380000m USD"}


FUNDS = [
    "JPMorgan may take part through its security programme, to which the bank has assigned $10 billion.",
    "Citi may join through its venture arm, to which the bank has allocated $10 billion.",
    "Temasek has a vehicle for which it has earmarked $10 billion.",
]


@pytest.mark.parametrize("text", FUNDS)
def test_what_an_investor_sets_aside_for_his_own_programme_is_no_cheque(text: str) -> None:
    assert told(f"Reflection AI raised $2 billion. {text}") == {"Reflection AI amount_raised 2000m USD"}


GENEROUS = [
    ("ASML was the most generous with €1.3 billion.", "ASML"),
    ("Greenoaks is the most generous: €1.3 billion in the newest round.", "Greenoaks"),
]


@pytest.mark.parametrize(("text", "investor"), GENEROUS)
def test_the_most_generous_backer_gives_its_own_sum(text: str, investor: str) -> None:
    assert f"Mistral AI investment {investor} 1300m EUR" in told(f"Mistral AI raised €1.7 billion. {text}")


OWN_MONEY = [
    ("en", "Liang Wenfeng put $3 billion of his own money into DeepSeek."),
    ("en", "Liang Wenfeng personally invested $3 billion in DeepSeek."),
    ("de", "Liang Wenfeng steckt aus eigener Tasche 3 Milliarden Dollar in DeepSeek."),
    ("fr", "Liang Wenfeng investit personnellement 3 milliards de dollars dans DeepSeek."),
    ("es", "Liang Wenfeng invierte de su propio bolsillo 3.000 millones de dólares en DeepSeek."),
    ("it", "Liang Wenfeng investe di tasca propria 3 miliardi di dollari in DeepSeek."),
]


@pytest.mark.parametrize(("lang", "text"), OWN_MONEY)
def test_a_founder_may_put_his_own_money_into_his_company(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"DeepSeek investment Liang Wenfeng 3000m USD"}


NOT_HIS = [
    ("en", "Liang Wenfeng negotiated the investment of $3 billion in DeepSeek."),
    ("es", "Liang Wenfeng anunció una inversión de 3.000 millones de dólares en DeepSeek."),
    ("it", "Liang Wenfeng ha annunciato un investimento di 3 miliardi di dollari in DeepSeek."),
]


@pytest.mark.parametrize(("lang", "text"), NOT_HIS)
def test_a_founder_who_speaks_of_an_investment_does_not_give_it(lang: str, text: str) -> None:
    figures = read(f"{text} DeepSeek.", lang=lang)
    assert not [figure for figure in figures.figures if figure.investor]
    assert figures.set_aside


def test_the_head_of_a_group_gives_its_money_unless_it_is_his_own() -> None:
    assert told("Mark Zuckerberg invested $50 million in Poolside.") == {"Poolside investment Meta 50m USD"}
    own = "Mark Zuckerberg invested $50 million of his own money in Poolside."
    assert told(own) == {"Poolside investment Mark Zuckerberg 50m USD"}


AIMED_AT = [
    ("en", "Poolside is raising money. The target is $2 billion."),
    ("en", "Poolside is looking for fresh capital. The goal remains $2 billion."),
    ("en", "Nvidia wants to put $1 billion into Poolside. The target is $2 billion."),
    ("de", "Poolside sammelt Geld ein. Das Ziel sind 2 Milliarden Dollar."),
    ("fr", "Poolside lève des fonds. L'objectif est de 2 milliards de dollars."),
    ("es", "Poolside busca capital. El objetivo son 2.000 millones de dólares."),
    ("it", "Poolside sta raccogliendo capitali. L'obiettivo è di 2 miliardi di dollari."),
]


@pytest.mark.parametrize(("lang", "text"), AIMED_AT)
def test_the_target_of_a_round_just_told_of_is_a_rumour_of_it(lang: str, text: str) -> None:
    figures = [figure for figure in read(text, lang=lang).figures if figure.metric == "amount_raised"]
    assert [(f.subject, f.low, f.status) for f in figures] == [("Poolside", 2_000_000_000, "rumoured")]


NO_ROUND = [
    "Cohere wants to save money. The target is $50 million.",
    "OpenAI is building data centres. The goal is $500 billion.",
    "Amazon put $8 billion into Anthropic. The target is a saving of $2 billion.",
]


@pytest.mark.parametrize("text", NO_ROUND)
def test_the_target_of_something_else_is_no_round(text: str) -> None:
    reading = read(text)
    assert not [figure for figure in reading.figures if figure.metric == "amount_raised"]
    assert reading.set_aside


def test_goods_on_the_market_are_no_market() -> None:
    text = "A lab without a product on the market is asking to be valued at $20 billion: Reflection AI."
    assert [(f.subject, f.metric) for f in read(text).figures] == [("Reflection AI", "valuation")]
    assert told("Reflection AI grows. The market for open models will be worth $20 billion.") == set()


def test_for_how_much_a_company_was_once_to_be_had_is_its_price() -> None:
    text = "Cohere is worth $7 billion. You could have had it for $5 billion last autumn."
    assert told(text) == {"Cohere valuation 7000m USD", "Cohere valuation 5000m USD"}
    assert told("Cohere is growing. You could have had the model for $5 million.") == set()


def test_an_owner_takes_some_of_the_shares_that_are_placed() -> None:
    text = "MiniMax goes public. Alibaba, already a shareholder, will take $30 million of the stock."
    assert told(text) == {"MiniMax investment Alibaba 30m USD"}


SECOND_VERBS = [
    ("en", "Nvidia set up a vehicle of its own and put $225 million into the round."),
    ("de", "Nvidia gründete dafür ein Vehikel und steckte 225 Millionen Dollar in die Runde."),
    ("fr", "Nvidia a créé un fonds spécial et a mis 225 millions de dollars dans l'opération."),
    ("es", "Nvidia creó un fondo especial y puso 225 millones de dólares en la ronda."),
    ("it", "Nvidia ha creato un fondo apposito e ha messo 225 milioni di dollari nel round."),
]
RAISED = {
    "en": "Cerebras raised $1 billion.",
    "de": "Cerebras hat 1 Milliarde Dollar eingesammelt.",
    "fr": "Cerebras a levé 1 milliard de dollars.",
    "es": "Cerebras captó 1.000 millones de dólares.",
    "it": "Cerebras ha raccolto 1 miliardo di dollari.",
}


@pytest.mark.parametrize(("lang", "text"), SECOND_VERBS)
def test_the_vehicle_that_somebody_sets_up_gives_nothing_itself(lang: str, text: str) -> None:
    assert "Cerebras investment Nvidia 225m USD" in told(f"{RAISED[lang]} {text}", lang=lang)


PLACED = [
    ("en", "A fund from Oman put $225 million into the round."),
    ("en", "An investor from Kuwait came in late and put $225 million into Cerebras."),
    ("it", "Un fondo dell'Oman ha messo 225 milioni di dollari in Cerebras."),
]


@pytest.mark.parametrize(("lang", "text"), PLACED)
def test_a_country_from_which_somebody_comes_gives_nothing(lang: str, text: str) -> None:
    assert told(f"{RAISED[lang]} {text}", lang=lang) == {"Cerebras amount_raised 1000m USD"}


def test_a_country_that_gives_itself_is_an_investor() -> None:
    text = f"{RAISED['en']} Oman put $225 million into the round."
    assert "Cerebras investment Oman 225m USD" in told(text)


BACKERS = [
    ("en", "Who put what into Anthropic?", "Zoom: roughly $51 million in May 2023."),
    ("en", "Anthropic's backers, one by one", "Zoom: $51 million in May 2023."),
    ("fr", "Qui a mis combien dans Anthropic ?", "Zoom : 51 millions de dollars en mai 2023."),
    ("de", "Die Geldgeber von Anthropic", "Zoom: 51 Millionen Dollar im Mai 2023."),
    ("es", "Los inversores de Anthropic", "Zoom: 51 millones de dólares en mayo de 2023."),
    ("it", "Gli investitori di Anthropic", "Zoom: 51 milioni di dollari nel maggio 2023."),
]


@pytest.mark.parametrize(("lang", "title", "line"), BACKERS)
def test_lines_below_a_title_on_a_startups_backers_are_cheques(lang: str, title: str, line: str) -> None:
    assert told(line, title, lang) == {"Anthropic investment Zoom 51m USD"}


OF_SOMETHING_ELSE = [
    ("Investors weigh Anthropic", "Nvidia: $51 million in May 2023."),
    ("Anthropic and its backers fall", "Zoom: $51 million in May 2023."),
    ("Who pays for Anthropic?", "Amazon: $51 million of losses."),
]


@pytest.mark.parametrize(("title", "line"), OF_SOMETHING_ELSE)
def test_lines_below_another_title_or_on_something_else_are_no_cheques(title: str, line: str) -> None:
    reading = read(line, title)
    assert reading.set_aside
    assert not reading.figures


def test_a_label_that_is_no_name_keeps_its_kind_below_such_a_title() -> None:
    text = "Series G: $30 billion.\n\nValuation: $380 billion."
    assert told(text, "Who backs Anthropic") == {
        "Anthropic amount_raised 30000m USD",
        "Anthropic valuation 380000m USD",
    }
