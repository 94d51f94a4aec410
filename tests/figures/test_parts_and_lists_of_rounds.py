"""The part of a round that is lent, stakes told by their price, older rounds with their dates, budgets of sales."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import one, read, told


@pytest.mark.parametrize(
    ("lang", "text", "lent"),
    [
        (
            "en",
            "Poolside raised $4 billion in August. Loans would account for up to $1.5 billion of the sum.",
            "<1500m",
        ),
        ("en", "Poolside raised $4 billion in August. The debt portion is $1.5 billion.", "1500m"),
        ("en", "Poolside raised $4 billion in August. Bonds contributed $1.5 billion to the total.", "1500m"),
        (
            "fr",
            "Poolside a levé 4 milliards de dollars en août. Sur cette somme, 1,5 milliard de dollars sont empruntés.",
            "1500m",
        ),
    ],
)
def test_the_part_of_a_round_that_is_lent_is_debt(lang: str, text: str, lent: str) -> None:
    assert told(text, lang=lang) == {"Poolside amount_raised 4000m USD", f"Poolside debt_raised {lent} USD"}


def test_more_than_the_round_is_no_part_of_it() -> None:
    text = "Poolside raised $400 million in August. Loans make up $1.5 billion of its liabilities."
    assert told(text) == {"Poolside amount_raised 400m USD"}


@pytest.mark.parametrize(
    ("lang", "text", "given"),
    [
        ("en", "Reflection AI is raising money. Nvidia might subscribe up to $800 million of stock.", "<800m"),
        ("en", "Reflection AI is raising money. Nvidia has agreed to subscribe $800 million.", "800m"),
        (
            "en",
            "The $800 million stake that Nvidia took in March made it a co-owner of Reflection AI.",
            "800m",
        ),
        (
            "fr",
            "Reflection AI compte aussi sur une participation de 800 millions de dollars que Nvidia a prise en mars.",
            "800m",
        ),
    ],
)
def test_a_stake_told_by_its_price_is_its_buyers_money(lang: str, text: str, given: str) -> None:
    assert told(text, lang=lang) == {f"Reflection AI investment Nvidia {given} USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            "Poolside looks back. Its earlier infusions include $126 million in August 2023 and $500 million in "
            "October 2024.",
        ),
        (
            "fr",
            "Poolside a levé 126 millions de dollars en août 2023, 90 millions de dollars en mai 2024 et 500 millions "
            "de dollars en octobre 2024.",
        ),
    ],
)
def test_each_round_of_a_list_has_its_date(lang: str, text: str) -> None:
    found = {(str(figure.low), figure.as_of) for figure in read(text, lang=lang).figures}
    assert {("126000000", "2023-08"), ("500000000", "2024-10")} <= found


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("xAI raised $6 billion in May 2024, $3 billion of it in December.", set()),
        ("xAI raised $6 billion in May 2024 and was worth $24 billion in June.", {"xAI valuation 24000m USD"}),
        ("xAI raised $6 billion in May 2024 and $3 billion of revenue in December.", {"xAI revenue 3000m USD"}),
    ],
)
def test_a_sum_with_a_word_of_its_own_is_no_further_round(text: str, others: set[str]) -> None:
    assert told(text) == {"xAI amount_raised 6000m USD", *others}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere sells to banks. Its budget has $200 million of revenue for 2026."),
        ("fr", "Cohere vend aux banques. Son budget prévoit 200 millions de dollars d'ARR en décembre."),
        ("de", "Cohere verkauft an Banken. Der Etat sieht für Dezember 200 Millionen Dollar ARR vor."),
    ],
)
def test_what_a_budget_has_for_sales_is_a_forecast(lang: str, text: str) -> None:
    figure = one(text, lang=lang)
    assert (figure.metric, figure.status) == ("revenue", "forecast")


def test_what_a_budget_has_for_things_is_spent() -> None:
    assert told("Cohere sells to banks. Its budget has $200 million for chips in 2026.") == set()


def test_a_pause_before_a_word_may_be_missing() -> None:
    assert told("Mistral AI a réalisé 400 millions d'euros d'excédent.", lang="fr") == set()


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "MiniMax is going public. The firm behind Talkie and Hailuo booked $30.5 million of revenue in 2024."),
        ("fr", "MiniMax se cote. La société derrière Talkie et Hailuo a réalisé 30,5 millions de dollars de revenus."),
    ],
)
def test_a_second_product_is_no_subject_of_its_own(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"MiniMax revenue 30.5m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "MiniMax has odd owners. Aramco's venture unit was part of a round of $250 million in March."),
        ("en", "MiniMax has odd owners. Aramco belonged to the backers of a $250 million round in March."),
        ("de", "MiniMax hat seltsame Eigner. Aramco zählte zu den Investoren einer Runde über 250 Millionen Dollar."),
        ("fr", "MiniMax a de drôles d'actionnaires. Aramco était de la partie d'un tour de 250 millions de dollars."),
        (
            "es",
            "MiniMax tiene socios raros. Aramco estuvo entre los inversores de una ronda de 250 millones de dólares.",
        ),
        ("it", "MiniMax ha soci strani. Aramco figurava tra gli investitori di un round da 250 milioni di dollari."),
    ],
)
def test_who_belongs_to_a_round_leaves_it_to_the_company(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"MiniMax amount_raised 250m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Poolside was priced at $2 billion before the new money, $3 billion after it."),
        ("de", "Poolside war vor dem frischen Geld 2 Milliarden Dollar wert und hinterher 3 Milliarden Dollar."),
        ("fr", "Poolside valait 2 milliards de dollars avant l'argent frais et 3 milliards de dollars ensuite."),
        ("es", "Poolside valía 2.000 millones de dólares antes del dinero y 3.000 millones de dólares luego."),
        ("it", "Poolside valeva 2 miliardi di dollari prima del denaro fresco e 3 miliardi di dollari dopo."),
    ],
)
def test_the_price_set_against_the_one_before_the_money_counts_it_in(lang: str, text: str) -> None:
    found = {(figure.low, figure.basis) for figure in read(text, lang=lang).figures}
    assert found == {(2_000_000_000, "pre"), (3_000_000_000, "post")}


def test_after_a_round_alone_is_a_date() -> None:
    found = {figure.basis for figure in read("Poolside was worth $2 billion in May and $3 billion after it.").figures}
    assert found == {None}


def test_a_named_investor_keeps_what_it_put_into_a_round() -> None:
    text = "Poolside is a position of ours. Elm Street Partners invested $25 million in the seed round in July 2023."
    assert told(text) == {"Poolside investment Elm Street Partners 25m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Groq withdrew its papers. Private investors plugged the gap: $750 million in a Series E in September."),
        ("fr", "Groq a retiré son dossier. Des fonds ont pris le relais : 750 millions de dollars en septembre."),
    ],
)
def test_what_fills_a_gap_is_raised(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Groq amount_raised 750m USD"}


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("en", "Groq raised $750 million.\n\n$160 million. That is what Harvey Labs got for a Series E.", "Groq"),
        ("de", "Groq nahm 750 Millionen Dollar auf.\n\n160 Millionen Dollar. So viel bekam Periodic Labs.", "Groq"),
        (
            "fr",
            "Groq a levé 750 millions de dollars.\n\n160 millions de dollars. C'est ce qu'a levé Harvey Labs.",
            "Groq",
        ),
        ("en", "Cerebras does well.\n\n$750 million. What Fidelity and Atreides paid for a Series G.", "Cerebras"),
    ],
)
def test_a_sum_alone_is_of_whom_the_next_sentence_names(lang: str, text: str, found: str) -> None:
    assert told(text, lang=lang) == {f"{found} amount_raised 750m USD"}


def test_what_follows_the_price_with_the_money_is_no_price() -> None:
    text = "Poolside sold shares on known terms: $2 billion before the money, $3 billion after it, $500 million sold."
    assert "Poolside valuation 500m USD" not in told(text)
