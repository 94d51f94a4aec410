"""Forms in which newsletters and round-ups tell sums that are none, or another's, beside those that count."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import one, told


@pytest.mark.parametrize(
    ("lang", "text", "figures"),
    [
        ("en", "The Le Chat developer has raised $500 million.", {"Mistral AI amount_raised 500m USD"}),
        ("en", "Grok's owner is valued at $75 billion.", {"xAI valuation 75000m USD"}),
        ("en", "Claude's parent company has raised $500 million.", {"Anthropic amount_raised 500m USD"}),
        ("de", "Der Grok-Entwickler hat 500 Millionen Dollar eingesammelt.", {"xAI amount_raised 500m USD"}),
        ("fr", "La maison mère de Grok a levé 500 millions de dollars.", {"xAI amount_raised 500m USD"}),
        ("es", "La creadora de Claude ha recaudado 500 millones de dólares.", {"Anthropic amount_raised 500m USD"}),
        ("it", "Il creatore di Claude ha raccolto 500 milioni di dollari.", {"Anthropic amount_raised 500m USD"}),
    ],
)
def test_what_a_company_makes_tells_it_without_its_name(lang: str, text: str, figures: set[str]) -> None:
    assert told(text, "", lang) == figures


@pytest.mark.parametrize(
    "text",
    ["The San Francisco company has raised $500 million.", "Grok's users have given $500 million to charities."],
)
def test_a_place_or_a_product_alone_tells_no_company(text: str) -> None:
    assert not told(text)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "xAI's sales grew to $900 million, while Grok alone earned $300 million."),
        ("en", "xAI had revenue of $900 million, and Grok made $300 million."),
        ("fr", "xAI a un chiffre d'affaires de 900 millions de dollars, et Grok rapporte 300 millions de dollars."),
        ("de", "Der Umsatz von xAI erreichte 900 Millionen Dollar, wobei Grok 300 Millionen Dollar beisteuerte."),
    ],
)
def test_behind_a_revenue_a_product_brings_in_a_part_of_it(lang: str, text: str) -> None:
    assert told(text, "", lang) == {"xAI revenue 900m USD"}


@pytest.mark.parametrize(
    "text",
    [
        "OpenAI booked $400 million in ChatGPT revenue.",
        "The API by itself earned Cohere $40 million.",
        "Cohere took $40 million in subscription revenue.",
        "Cohere has 12 clients that each pay over $1 million in annual recurring revenue.",
        "Cohere serves nine banks and 30 companies with over $200,000 in annual recurring revenue each.",
        "Cohere and Oracle jointly invested $80 million in a data centre firm, with each contributing $40 million.",
        "Salesforce owns a $900 million stake in Cohere, roughly an eighth of it.",
        "Salesforce carries its holding in Cohere at $900 million.",
        "Cohere announced a $700 million extension of its present computing contract.",
        "Cohere is heading for $90 million in cash burn.",
        "Cohere is raising $200 million, mainly so that employees may sell.",
    ],
)
def test_what_is_no_figure_in_a_round_up(text: str) -> None:
    assert not told(text)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Salesforce détient une participation de 900 millions de dollars dans Cohere."),
        ("de", "Salesforce bilanziert seinen Anteil an Cohere mit 900 Millionen Dollar."),
        ("es", "Salesforce posee una participación de 900 millones de dólares en Cohere."),
        ("it", "Salesforce detiene una quota da 900 milioni di dollari in Cohere."),
    ],
)
def test_a_stake_held_is_no_investment(lang: str, text: str) -> None:
    assert not told(text, "", lang)


def test_a_stake_bought_is_one() -> None:
    assert told("Salesforce bought a $90 million stake in Cohere.") == {"Cohere investment Salesforce 90m USD"}


@pytest.mark.parametrize(
    ("title", "investor"),
    [
        ("Oracle Trims Its Staff While Injecting $300 Million Into Cohere", "Oracle"),
        ("Salesforce Misses Forecasts After Putting $300 Million Into Cohere", "Salesforce"),
    ],
)
def test_a_participle_in_a_headline_is_nobody(title: str, investor: str) -> None:
    assert told("Nothing more is known.", title) == {f"Cohere investment {investor} 300m USD"}


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "Cohere has had some $300 million in Oracle money.",
            {"Cohere investment Oracle 300m USD"},
        ),
        (
            "Nvidia pays $2 billion to license Cohere's tools, and also invests $300 million at a $9 billion price.",
            {"Cohere investment Nvidia 300m USD", "Cohere valuation 9000m USD"},
        ),
        ("Cohere took in $500 million, while Decart is being backed at a $3 billion valuation.", {"Cohere 500m"}),
        (
            "Cohere closed a $500 million round at a $6 billion valuation with $700 million cash.",
            {"Cohere 500m", "6bn"},
        ),
    ],
)
def test_whose_money_it_is(text: str, figures: set[str]) -> None:
    short = {"Cohere 500m": "Cohere amount_raised 500m USD", "6bn": "Cohere valuation 6000m USD"}
    assert told(text) == {short.get(figure, figure) for figure in figures}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere raised $500 million in debt and equity."),
        ("en", "Cohere has closed $500 million in a mix of loans and equity."),
        ("fr", "Cohere lève 500 millions de dollars en dette et en capital."),
        ("es", "Cohere capta 500 millones de dólares entre deuda y capital."),
        ("it", "Cohere raccoglie 500 milioni di dollari tra debito e capitale."),
    ],
)
def test_a_round_of_debt_and_equity_is_a_round(lang: str, text: str) -> None:
    assert told(text, "", lang) == {"Cohere amount_raised 500m USD"}


def test_the_network_beside_xai_is_somebody_else() -> None:
    text = "xAI has bought X, once known as Twitter, in an exchange of shares that values X at $33 billion."
    assert not told(text)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Oracle will put up to $300 million into Cohere, which supersedes the term sheet of May."),
        ("en", "Oracle will invest $300 million in Cohere, on top of the deal of May 2024."),
        ("fr", "Oracle investira 300 millions de dollars dans Cohere, un accord qui remplace la promesse de mai."),
        ("es", "Oracle invertirá 300 millones de dólares en Cohere, un pacto que sustituye al acuerdo de mayo."),
        ("it", "Oracle investirà 300 milioni di dollari in Cohere, un'intesa che sostituisce quella di maggio."),
    ],
)
def test_the_date_of_what_is_replaced_is_not_the_sums(lang: str, text: str) -> None:
    figure = one(text, "", lang)
    assert (figure.investor, figure.as_of) == ("Oracle", None)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Inovia leads the Series C that Cohere makes public today. The $270 million will take it to Asia."),
        ("de", "Cohere hat seine Serie C abgeschlossen. Die 270 Millionen Dollar fließen nach Asien."),
    ],
)
def test_a_series_announces_the_sum_of_the_next_sentence(lang: str, text: str) -> None:
    assert told(text, "", lang) == {"Cohere amount_raised 270m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "🏥 Nabla (medical notes): $70M in a Series C."),
        ("fr", "🏥 Nabla (assistant médical) : 70 M$ en série C."),
        ("fr", "• Nabla (assistant médical) : 70 M$ en série C."),
        ("de", "⚡️ Nabla (Arztbriefe): 70 Mio. Dollar in der Serie C."),
    ],
)
def test_a_picture_before_a_strangers_name_hides_it_from_nobody(lang: str, text: str) -> None:
    assert told(f"Mistral AI.\n\n{text}", "", lang) == set()


@pytest.mark.parametrize("sign", ["🐈", "•", "➡️"])
def test_a_picture_before_our_name_leaves_its_sum(sign: str) -> None:
    assert told(f"{sign} Cohere (Toronto): $70M in a Series C.") == {"Cohere amount_raised 70m USD"}


@pytest.mark.parametrize(
    "text",
    [
        "Cohere. Série D : 70 M$. Valo : 2 Md$. Chef de file : Radical Ventures.",
        "Cohere lève 70 M$, et sa valo grimpe à 2 Md$.",
        "Cohere (Toronto) : 70 M$ en série D, valo de 2 Md$.",
    ],
)
def test_french_newsletters_call_a_valuation_a_valo(text: str) -> None:
    assert told(text, "", "fr") == {"Cohere amount_raised 70m USD", "Cohere valuation 2000m USD"}
