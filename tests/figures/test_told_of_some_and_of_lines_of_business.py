"""Sums of several of many, of one line of business and of names before an aside are nobody's that is spoken of."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import others, told

FIRST = {
    "en": "Cohere raised $500 million.",
    "fr": "Cohere a levé 500 millions de dollars.",
    "de": "Cohere hat 500 Millionen Dollar eingesammelt.",
    "es": "Cohere recaudó 500 millones de dólares.",
    "it": "Cohere ha raccolto 500 milioni di dollari.",
}
ROUND = {"Cohere amount_raised 500m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Small labs have to wait. We spoke to ten of them, who between them have raised $600 million."),
        ("en", "Small labs have to wait. The letter is signed by 40 of them, which had together taken in $2 billion."),
        ("en", "The survey was answered by 31 start-ups, who together had raised $1.9 billion."),
        ("en", "Its alumni start firms too: twelve of those have raised $300 million between them."),
        (
            "fr",
            "Les petits attendent. Nous avons parlé à dix d'entre eux, qui ont levé ensemble 600 millions de dollars.",
        ),
        ("de", "Die Kleinen warten. Wir sprachen mit zehn von ihnen, die zusammen 600 Millionen Dollar einsammelten."),
        ("es", "Los pequeños esperan. Hablamos con diez de ellos, que juntos han recaudado 600 millones de dólares."),
        (
            "it",
            "I piccoli attendono. Abbiamo sentito dieci di loro, che insieme hanno raccolto 600 milioni di dollari.",
        ),
    ],
)
def test_what_several_of_many_took_in_is_not_the_company_s(lang: str, text: str) -> None:
    assert told(f"{FIRST[lang]} {text}", "", lang) == ROUND


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("It has held six rounds. In three of them, it raised $900 million.", "Cohere amount_raised 900m USD"),
        ("It works with 31 of them, and raised $900 million in May.", "Cohere amount_raised 900m USD"),
        ("Cohere, which competes with most of them, raised $900 million in May.", "Cohere amount_raised 900m USD"),
    ],
)
def test_what_a_company_took_in_beside_many_stays_its_own(text: str, figure: str) -> None:
    assert told(f"{FIRST['en']} {text}") == {*ROUND, figure}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Its cloud service grew fast, and annualised sales from that business reached $50 million in March."),
        ("en", "It began to sell advertising in May, and revenue from the business has passed $50 million."),
        ("en", "A consulting arm opened in May; turnover from that activity was $12 million."),
        ("fr", "Le conseil débute : le chiffre d'affaires de cette branche a atteint 12 millions de dollars."),
        ("de", "Der Cloud-Dienst wuchs stark, und der Umsatz dieses Geschäfts erreichte 50 Millionen Dollar."),
        ("es", "La nube se cuadruplicó y los ingresos de ese negocio alcanzaron los 50 millones de dólares."),
        ("it", "Il cloud è quadruplicato e i ricavi di questa attività hanno raggiunto i 50 milioni di dollari."),
    ],
)
def test_the_revenue_of_one_line_of_business_is_nothing(lang: str, text: str) -> None:
    assert others(text, lang) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Revenue of the business came to $240 million in 2024.",
        "Its revenue from the business world reached $240 million in 2024.",
        "Sales from that business model took its revenue to $240 million in 2024.",
    ],
)
def test_the_revenue_of_a_company_called_a_business_is_its_own(text: str) -> None:
    assert told(f"{FIRST['en']} {text}") == {*ROUND, "Cohere revenue 240m USD"}


@pytest.mark.parametrize(
    "text",
    [
        "It is a lesson from WeWork, they say, which was once worth $47 billion.",
        "Investors remember Quibi, he said, which raised $1.75 billion before it folded.",
        "Nobody wants another Theranos, of course, which took $700 million from investors.",
    ],
)
def test_a_clause_behind_a_few_words_takes_up_the_name_before_them(text: str) -> None:
    assert told(f"{FIRST['en']} {text}") == ROUND
    ours = text.replace("WeWork", "Groq").replace("Quibi", "Groq").replace("Theranos", "Groq")
    assert {figure.split()[0] for figure in told(f"{FIRST['en']} {ours}")} == {"Cohere", "Groq"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cisco once lent $2 billion to telephone companies."),
        ("fr", "Lucent avait prêté 8,1 milliards de dollars à ses propres clients."),
        ("es", "Lucent había prestado 8.100 millones de dólares a sus propios clientes."),
        ("it", "Lucent aveva prestato 8,1 miliardi di dollari ai propri clienti."),
    ],
)
def test_what_is_lent_to_many_is_not_the_company_s_debt(lang: str, text: str) -> None:
    assert told(f"{FIRST[lang]} {text}", "", lang) == ROUND


@pytest.mark.parametrize("whom", ["the company", "it", "its biggest client, Cohere,"])
def test_what_is_lent_to_the_company_is(whom: str) -> None:
    text = f"{FIRST['en']} SoftBank lent $50 million to {whom} in May."
    assert told(text) == {*ROUND, "Cohere debt_raised 50m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "A note says that suppliers have released the company from debts of roughly $100 million."),
        ("en", "It was freed of liabilities of $100 million."),
        ("it", "I fornitori hanno liberato la società da debiti per circa 100 milioni di dollari."),
    ],
)
def test_debts_from_which_one_is_released_are_nothing(lang: str, text: str) -> None:
    assert told(f"{FIRST[lang]} {text}", "", lang) == ROUND


def test_who_is_released_from_something_may_raise_money() -> None:
    assert told("Cohere, released from its obligations to Google, raised $500 million.") == ROUND


def test_what_a_company_makes_from_one_thing_is_not_its_revenue() -> None:
    text = "Baidu's revenue was 31.2 billion yuan. It broke out what it earns from robotaxis: about 1 billion yuan."
    assert told(text, "Baidu revenue falls") == {"Baidu revenue 31200m CNY"}


def test_what_a_company_makes_with_its_customers_is() -> None:
    text = (
        "Cohere had revenue of $100 million in 2024. It told what it earned with its customers in 2025: $240 million."
    )
    assert told(text, "Cohere's books") == {"Cohere revenue 100m USD", "Cohere revenue 240m USD"}
