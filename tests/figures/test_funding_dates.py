"""Which date dates which sum: across clauses and sentences, in all five languages."""

from __future__ import annotations

from datetime import date

import pytest

from tests.figures.test_funding_details import details

FRIDAY = date(2025, 10, 3)


def dated(text: str, lang: str = "en", published: date = FRIDAY) -> dict[str, str | None]:
    """Return the date of each figure, by "metric amount" in millions."""
    return details(text, "as_of", lang, published)


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        # a date that trails its sum is that sum's, not the one before it
        (
            "en",
            "Cohere lists $445 million of revenue as of May, and $200 million of bank loans, signed in March.",
            {"revenue 445": "2025-05", "debt_raised 200": "2025-03"},
        ),
        (
            "en",
            "Cohere got $40 million in its Series A in September 2021, $125 million in the Series B of February 2022.",
            {"amount_raised 40": "2021-09", "amount_raised 125": "2022-02"},
        ),
        # "from … in 2021 to …" dates the older value alone
        (
            "en",
            "The deal lifts the valuation of Cerebras from $4 billion in 2021 to $8.1 billion.",
            {"valuation 4000": "2021", "valuation 8100": None},
        ),
        # one date for both
        (
            "en",
            "xAI sold $5 billion of shares and took on $5 billion of debt, both in July.",
            {"amount_raised 5000": "2025-07", "debt_raised 5000": "2025-07"},
        ),
        (
            "de",
            "Cohere sammelte 500 Millionen Dollar Kapital ein und lieh sich 200 Millionen Dollar, beides im Juli.",
            {"amount_raised 500": "2025-07", "debt_raised 200": "2025-07"},
        ),
        # a clause behind the sum has a date of its own
        (
            "en",
            "Mistral AI seeks €3 billion at a valuation of €14 billion, after it had got €600 million in June 2024.",
            {"amount_raised 3000": None, "valuation 14000": None, "amount_raised 600": "2024-06"},
        ),
        (
            "en",
            "Hugging Face has raised $395 million to date, and it was profitable in the second quarter.",
            {"total_raised 395": None},
        ),
        # no deal is dated by a company's fiscal quarter
        (
            "en",
            "Microsoft writes in its report for the first quarter of fiscal 2026 that it has invested $13 billion in "
            "OpenAI.",
            {"investment 13000": None},
        ),
        (
            "es",
            "En diciembre Perplexity valía 9.000 millones de dólares y en abril de 2024, 1.000 millones.",
            {"valuation 9000": "2024-12", "valuation 1000": "2024-04"},
        ),
    ],
)
def test_a_date_belongs_to_the_sum_of_its_own_clause(lang: str, text: str, told: dict[str, str | None]) -> None:
    assert dated(text, lang) == told


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        (
            "en",
            "Two dozen funds agreed on Tuesday to back Cohere. Radical led the round. It brings $500 million.",
            {"amount_raised 500": "2025-09-30"},
        ),
        (
            "en",
            "Cerebras became on Tuesday the first of its kind to float. Proceeds: $900 million.",
            {"amount_raised 900": "2025-09-30"},
        ),
        (
            "de",
            "Am Dienstag einigte sich Black Forest Labs mit seinen Geldgebern. Die Runde bringt 300 Millionen Dollar.",
            {"amount_raised 300": "2025-09-30"},
        ),
        (
            "fr",
            "Mardi, Mistral AI a conclu son tour de table. L'opération lui apporte 1,7 milliard d'euros.",
            {"amount_raised 1700": "2025-09-30"},
        ),
        (
            "it",
            "Martedì Cohere ha chiuso il nuovo round. L'operazione porta in cassa 500 milioni di dollari.",
            {"amount_raised 500": "2025-09-30"},
        ),
        # what the text says of others or of the future is not dated by the news
        (
            "en",
            "On Tuesday Cohere sold $100 million of shares. The company is in talks about a new round of $400 million.",
            {"amount_raised 100": "2025-09-30", "amount_raised 400": None},
        ),
        (
            "en",
            "On Tuesday Cohere said that it had sold $100 million of shares. Anthropic raised $13 billion.",
            {"amount_raised 100": "2025-09-30", "amount_raised 13000": None},
        ),
        # nor by an older day
        (
            "en",
            "In May 2023 Cohere moved to a new office. It has raised $500 million.",
            {"amount_raised 500": None},
        ),
    ],
)
def test_the_day_of_the_news_dates_the_deal_that_is_told_behind_it(
    lang: str, text: str, told: dict[str, str | None]
) -> None:
    assert dated(text, lang) == told


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        # a round told without a sum is taken up with its date
        (
            "en",
            "In March 2021 Hugging Face raised $40 million. On 5 May 2022 it announced its Series C. After the "
            "transaction it was valued at $2 billion.",
            {"amount_raised 40": "2021-03", "valuation 2000": "2022-05-05"},
        ),
        (
            "de",
            "Ende 2023 stiegen zwei Konzerne ein. Damals holte sich Aleph Alpha 110 Millionen Euro.",
            {"amount_raised 110": "2023-12"},
        ),
        # an older deal in the same breath does not become the deal
        (
            "en",
            "OpenAI said on Tuesday that it was raising $40 billion, after the $6.6 billion of last October. SoftBank "
            "is to provide $30 billion of the sum.",
            {"amount_raised 40000": "2025-09-30", "amount_raised 6600": "2024-10", "investment 30000": "2025-09-30"},
        ),
        (
            "en",
            "Together AI announced $106 million on Tuesday. The round comes four months after a $102 million Series A "
            "and takes the total raised to $228 million.",
            {"amount_raised 106": "2025-09-30", "amount_raised 102": "2025-06", "total_raised 228": "2025-09-30"},
        ),
        # a total is not that of an old round
        (
            "en",
            "Cerebras got $250 million in November 2021. With that round it has raised $720 million in total.",
            {"amount_raised 250": "2021-11", "total_raised 720": None},
        ),
        # "then" speaks of one of two sums
        (
            "en",
            "Reflection AI raised $2 billion in March. Nvidia, with $800 million the largest investor then, will put "
            "in another $500 million.",
            {"amount_raised 2000": "2025-03", "investment 800": "2025-03", "investment 500": None},
        ),
        # the items of a list share a date only where it stands before them
        (
            "en",
            "Zhipu AI is priced at $3.4 billion, as of May 2025. MiniMax, $4.2 billion.",
            {"valuation 3400": "2025-05", "valuation 4200": None},
        ),
    ],
)
def test_a_sentence_takes_up_the_date_of_the_deal_that_it_goes_on_about(
    lang: str, text: str, told: dict[str, str | None]
) -> None:
    assert dated(text, lang) == told


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        # a round's date is that of the sum which follows, whatever stands before it
        (
            "en",
            "Zhipu AI sold $790 million of shares on Thursday, its first sale since the January float that brought in "
            "$558 million.",
            {"amount_raised 790": "2025-10-02", "amount_raised 558": "2025-01"},
        ),
        (
            "es",
            "Desde su Serie F de 2021, de 250 millones de dólares, Cerebras ha crecido mucho.",
            {"amount_raised 250": "2021"},
        ),
        (
            "de",
            "Seit der Serie D vom Juli 2024 über 500 Millionen Dollar ist Cohere ruhig.",
            {"amount_raised 500": "2024-07"},
        ),
        # but a total since a day is that of today
        ("en", "Since March 2024 Cohere has raised $700 million in all.", {"total_raised 700": None}),
        # a comparison between commas does not keep the day from what follows
        (
            "en",
            "Anthropic said on Monday that it had closed a round of $3.5 billion, up from the $2 billion of the plan, "
            "at a valuation of $61.5 billion.",
            {"amount_raised 3500": "2025-09-29", "valuation 61500": "2025-09-29", "amount_raised 2000": None},
        ),
        # the present is not dated by what was raised then, nor a round to come
        (
            "fr",
            "En mars, OpenAI valait 300 milliards de dollars, et Anthropic vient d'atteindre une valorisation de 183 "
            "milliards de dollars.",
            {"valuation 300000": "2025-03", "valuation 183000": None},
        ),
        (
            "en",
            "Poolside, which raised $500 million in October 2024, is valued at $3 billion.",
            {"amount_raised 500": "2024-10", "valuation 3000": None},
        ),
        # "and in May …" opens a clause
        (
            "it",
            "A febbraio i ricavi annualizzati di Cohere erano di 70 milioni di dollari e in primavera sono saliti.",
            {"revenue 70": "2025-02"},
        ),
        # when a loan falls due, or a fiscal year ended, dates nothing
        (
            "en",
            "On 8 September Baidu agreed to issue bonds, due in 2030, of $600 million in all.",
            {"debt_raised 600": "2025-09-08"},
        ),
        ("fr", "Baidu a placé en mars 10 milliards de yuans d'obligations.", {"debt_raised 10000": "2025-03"}),
        # a year's end dates a pace to its December
        ("en", "Cohere left 2024 with annual recurring revenue of $70 million.", {"revenue 70": "2024-12"}),
    ],
)
def test_a_date_reaches_what_it_is_told_of(lang: str, text: str, told: dict[str, str | None]) -> None:
    assert dated(text, lang) == told


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        ("en", "Cohere's August round of $500 million valued it at $6.8 billion.", "2025-08"),
        ("en", "On Tuesday last week Cohere closed a round of $500 million at $6.8 billion.", "2025-09-23"),
        ("de", "Am Dienstag der vergangenen Woche sammelte Cohere 500 Millionen Dollar ein.", "2025-09-23"),
        ("fr", "Cohere a bouclé mardi de la semaine dernière un tour de 500 millions de dollars.", "2025-09-23"),
        ("es", "Cohere cerró el martes de la semana pasada una ronda de 500 millones de dólares.", "2025-09-23"),
        ("it", "Cohere ha chiuso martedì della scorsa settimana un round da 500 milioni di dollari.", "2025-09-23"),
        ("en", "Before the August round, Cohere was valued at $5.5 billion.", None),
        ("de", "Das 2019 gegründete Unternehmen Cohere hat 500 Millionen Dollar eingesammelt.", None),
    ],
)
def test_all_sums_of_a_sentence_have_its_date(lang: str, text: str, told: str | None) -> None:
    assert set(dated(text, lang).values()) == {told}


def test_a_month_of_the_following_year_hangs_on_the_date_before_it() -> None:
    text = "Im März 2023 hatte Cohere 270 Millionen Dollar erhalten, im Juli des Folgejahres 500 Millionen Dollar."
    assert dated(text, "de") == {"amount_raised 270": "2023-03", "amount_raised 500": "2024-07"}


def test_a_round_that_only_prices_a_company_does_not_date_what_it_has_raised_since() -> None:
    text = "Cohere, valued at $5.5 billion in a July 2024 round, has raised another $500 million."
    assert dated(text) == {"valuation 5500": "2024-07", "amount_raised 500": None}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "In the first nine months of 2025 Meta had revenue of $140 billion."),
        ("en", "In the nine months to September Meta had revenue of $140 billion."),
        ("de", "In den ersten neun Monaten 2025 setzte Meta 140 Milliarden Dollar um."),
        ("fr", "Sur les neuf premiers mois de 2025, le chiffre d'affaires de Meta atteint 140 milliards de dollars."),
        ("es", "En los nueve primeros meses de 2025 Meta ingresó 140.000 millones de dólares."),
        ("it", "Nei primi nove mesi del 2025 Meta ha registrato ricavi per 140 miliardi di dollari."),
    ],
)
def test_nine_months_are_no_period_that_a_revenue_is_told_for(lang: str, text: str) -> None:
    assert details(text, "period", lang, FRIDAY) == {"revenue 140000": None}
