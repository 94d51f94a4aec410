"""Plans and things that a sentence brings in beside the plan told before: whose price is whose, and by the seat."""

from __future__ import annotations

import pytest

from .price_desk import expected, prices

_PLUS = {
    "en": "ChatGPT Plus costs $20 a month.",
    "fr": "ChatGPT Plus coûte 20 dollars par mois.",
    "de": "ChatGPT Plus kostet 20 Dollar im Monat.",
    "es": "ChatGPT Plus cuesta 20 dólares al mes.",
    "it": "ChatGPT Plus costa 20 dollari al mese.",
}
_GO = """
    OpenAI: ChatGPT Plus, month, 20 USD
    OpenAI: ChatGPT Go, month, 8 USD
"""


def _behind_plus(text: str, lang: str = "en") -> list[str]:
    return prices(f"{_PLUS[lang]} {text}", lang=lang, title="OpenAI")


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "OpenAI also sells Go, which is $8."),
        ("en", "There is also Go, which costs $8 a month."),
        ("en", "It also sells Go, which goes for $8."),
        ("en", "OpenAI launched Go, its cheapest plan, at $8."),
        ("en", "The cheapest of all is Go: $8."),
        ("en", "Below it sits Go ($8)."),
        ("en", "There is also Go, priced at $8."),
        ("fr", "OpenAI vend aussi Go, qui coûte 8 dollars."),
        ("fr", "OpenAI propose aussi Go, à 8 dollars."),
        ("de", "OpenAI verkauft auch Go, das 8 Dollar kostet."),
        ("de", "Darunter steht Go (8 Dollar)."),
        ("es", "También existe Go, que vale 8 dólares."),
        ("es", "OpenAI vende además Go, a 8 dólares."),
        ("it", "C'è anche Go, a 8 dollari."),
        ("it", "OpenAI vende anche Go, che costa 8 dollari."),
    ],
)
def test_a_plan_by_its_word_with_a_clause_before_its_price(lang: str, text: str) -> None:
    assert _behind_plus(text, lang) == expected(_GO)


def test_several_plans_with_their_prices_set_off() -> None:
    told = _behind_plus("There are also Go, at $8, and Pro, at $200.")
    assert told == expected(f"{_GO}\nOpenAI: ChatGPT Pro, month, 200 USD")
    assert _behind_plus("Below it sits Go ($8), above it Pro ($200).") == told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "OpenAI also sells storage, which is $8 a month."),
        ("en", "OpenAI also sells Hobby, which is $8 a month."),
        ("en", "OpenAI also offers Scout, a smaller plan, for $8 a month."),
        ("en", "It also has a smaller plan called Scout, which is $8 a month."),
        ("en", "It has added Scout at $8 a month."),
        ("fr", "OpenAI vend aussi Scout, qui coûte 8 dollars par mois."),
        ("fr", "OpenAI propose aussi Scout, une formule plus petite, à 8 dollars par mois."),
        ("de", "OpenAI verkauft auch Scout, das 8 Dollar im Monat kostet."),
        ("es", "OpenAI vende además Scout, que cuesta 8 dólares al mes."),
        ("it", "OpenAI vende anche Scout, che costa 8 dollari al mese."),
    ],
)
def test_what_is_sold_beside_a_plan_and_is_unknown(lang: str, text: str) -> None:
    assert _behind_plus(text, lang) == ["OpenAI: ChatGPT Plus, month, 20 USD"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "OpenAI also sells it by the year, which is $200 a year."),
        ("en", "OpenAI also offers a yearly option, which is $200 a year."),
        ("en", "It has a price for those who pay ahead, which is $200 a year."),
        ("fr", "OpenAI propose aussi un tarif annuel, qui est de 200 dollars par an."),
        ("de", "OpenAI bietet auch einen Jahrespreis an, der 200 Dollar im Jahr beträgt."),
    ],
)
def test_another_way_to_pay_the_same_plan(lang: str, text: str) -> None:
    assert _behind_plus(text, lang) == expected("""
        OpenAI: ChatGPT Plus, month, 20 USD
        OpenAI: ChatGPT Plus, year, 200 USD
    """)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Claude Max costs $100, and Claude Team $30 per seat a month."),
        ("en", "Claude Max is $100, Team is $30 per user per month."),
        ("en", "Claude Pro costs $20 a month. Max costs $100, and Team is $30 per seat."),
        ("fr", "Claude Max coûte 100 dollars, et Claude Team 30 dollars par utilisateur et par mois."),
        ("de", "Claude Max kostet 100 Dollar, Claude Team 30 Dollar pro Nutzer und Monat."),
        ("es", "Claude Max cuesta 100 dólares, y Claude Team 30 dólares por usuario al mes."),
        ("it", "Claude Max costa 100 dollari, e Claude Team 30 dollari per utente al mese."),
    ],
)
def test_a_plan_for_one_before_one_by_the_seat(lang: str, text: str) -> None:
    told = [line for line in prices(text, lang=lang, title="Anthropic") if "Claude Pro" not in line]
    assert told == expected("""
        Anthropic: Claude Max, month, 100 USD
        Anthropic: Claude Team, user/month, 30 USD
    """)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "ChatGPT Business costs $25 and ChatGPT Enterprise $60 per seat a month."),
        ("en", "ChatGPT Business is $25 and Enterprise $60 per user per month."),
        ("fr", "ChatGPT Business coûte 25 dollars et ChatGPT Enterprise 60 dollars par utilisateur et par mois."),
        ("de", "ChatGPT Business kostet 25 Dollar und ChatGPT Enterprise 60 Dollar pro Nutzer und Monat."),
    ],
)
def test_two_plans_of_teams_by_the_seat(lang: str, text: str) -> None:
    assert prices(text, lang=lang, title="OpenAI") == expected("""
        OpenAI: ChatGPT Business, user/month, 25 USD
        OpenAI: ChatGPT Enterprise, user/month, 60 USD
    """)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "ChatGPT Pro costs $200."),
        ("en", "The Pro plan is $200."),
        ("en", "For the few, ChatGPT Pro costs $200."),
        ("fr", "ChatGPT Pro coûte 200 dollars."),
        ("de", "ChatGPT Pro kostet 200 Dollar."),
        ("es", "ChatGPT Pro cuesta 200 dólares."),
        ("it", "ChatGPT Pro costa 200 dollari."),
    ],
)
def test_another_paragraph_may_leave_out_the_month(lang: str, text: str) -> None:
    told = prices(f"{_PLUS[lang]}\n\n{text}", lang=lang, title="OpenAI")
    assert told == expected("""
        OpenAI: ChatGPT Plus, month, 20 USD
        OpenAI: ChatGPT Pro, month, 200 USD
    """)


@pytest.mark.parametrize(
    "text",
    [
        "One seller on a forum sold a ChatGPT Pro account for $5.",
        "A phone with ChatGPT Pro for $999 is on sale.",
        "Running ChatGPT Pro costs $90 in electricity.",
        "A company with 100 seats of ChatGPT Enterprise is $6,000 poorer.",
        "ChatGPT Pro costs €200.",
        "Claude Opus 4.5 costs $5, Sonnet 4.5 $3.",
        "ChatGPT Plus costs $240 over the year.",
        "GPT-5 costs $3 and $15, GPT-5 mini $1 and $5.",
        "GPT-5 costs $5, GPT-5 mini $3.",
    ],
)
def test_another_paragraph_tells_of_something_else(text: str) -> None:
    told = prices(f"ChatGPT Plus costs $20 a month.\n\n{text}", title="OpenAI")
    assert told == ["OpenAI: ChatGPT Plus, month, 20 USD"]


def test_where_a_plan_had_a_price_by_the_year_the_month_is_not_understood() -> None:
    told = prices("ChatGPT Plus costs $20 a month or $200 a year.\n\nChatGPT Pro costs $2,000.", title="OpenAI")
    assert told == expected("""
        OpenAI: ChatGPT Plus, month, 20 USD
        OpenAI: ChatGPT Plus, year, 200 USD
    """)


@pytest.mark.parametrize(
    "text",
    [
        "Claude Max comes in two sizes. The first, with five times the usage of Pro, is $100 a month.",
        "The founder of Canva: Canva Pro: $15 a month.",
    ],
)
def test_a_plans_word_that_is_not_what_is_priced(text: str) -> None:
    told = prices(f"Claude Pro costs $20 a month. {text}", title="Anthropic")
    assert "Anthropic: Claude Pro, month, 20 USD" in told
    assert not {line for line in told if "Pro, month, 100" in line or "15 USD" in line}


@pytest.mark.parametrize(
    "text",
    [
        "ChatGPT Business is $25 per user per month billed annually, or $30 monthly.",
        "ChatGPT Business costs $30 per user per month, or $25 a month billed annually.",
    ],
)
def test_a_seat_is_that_of_both_ways_to_be_billed(text: str) -> None:
    assert prices(text, title="OpenAI") == expected("""
        OpenAI: ChatGPT Business, user/month, 25 USD [annual-billing]
        OpenAI: ChatGPT Business, user/month, 30 USD
    """)
