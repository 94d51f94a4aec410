"""Plain facts beside words that deny, doubt or count something else."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import one, read, told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Nvidia invested $2 billion in xAI. No such investment is planned in Anthropic, Nvidia said."),
        ("en", "xAI raised $6 billion in December. The company said that the reports of pollution were false."),
        ("en", "Cohere raised $500 million in August. The two figures are made up of shares and loans."),
        ("en", "Nor did Anthropic raise its $13 billion overnight."),
        ("en", "Groq received interest from Saudi Arabia and raised $750 million in September."),
        ("en", "People in Paris say with pride that Mistral AI raised €1.7 billion in September."),
        ("en", "Anthropic took issue with a report on its models and raised $13 billion in September."),
        ("fr", "OpenAI a levé 40 milliards de dollars. Ce montant n'avait jamais été levé par une société privée."),
        ("fr", "Mistral AI a levé 600 millions d'euros. L'Europe ne finance pas l'IA ? C'est faux, répond son patron."),
        ("es", "OpenAI captó 40.000 millones de dólares. Esa suma jamás se recaudó antes en una sola ronda."),
        ("it", "Nessun accordo con gli autori, mentre Anthropic raccoglie 13 miliardi di dollari."),
        ("de", "Mistral AI spricht nicht von Gewinnen, sondern von 60 Millionen Euro Umsatz."),
        ("de", "Mistral AI sammelte 1,7 Milliarden Euro ein; in Regierungskreisen wurde das begrüßt."),
    ],
)
def test_they_are_asserted(lang: str, text: str) -> None:
    assert one(text, lang=lang).status == "asserted"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "CNBC reported that xAI was raising $10 billion, but he denied that."),
        ("en", "Cohere's dismissal of a report that it had raised $1 billion surprised nobody."),
    ],
)
def test_what_is_denied_stays_denied(lang: str, text: str) -> None:
    assert [figure.status for figure in read(text, lang=lang).figures] == ["denied"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Microsoft a investi 13 milliards de dollars dans OpenAI, Windows 11 et Office 365 en profitent."),
        (
            "de",
            "Microsoft steckte 13 Milliarden Dollar in OpenAI, dessen Modelle in Bing, Windows 11 und Office stecken.",
        ),
        ("it", "Microsoft ha investito 13 miliardi di dollari in OpenAI, e Windows 11 e Office 365 ne approfittano."),
        ("es", "Microsoft invirtió 13.000 millones de dólares en OpenAI, y Pixel 10 y Android 16 lo notan."),
    ],
)
def test_products_with_a_number_are_no_investors(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"OpenAI investment Microsoft 13000m USD"}


def test_half_a_year_may_be_written_small() -> None:
    assert one("OpenAI's 1h25 revenue was $4.3 billion.").period == "2025-H1"


@pytest.mark.parametrize(
    "text",
    [
        "OpenAI raised $110 billion from Amazon (50 billion), SoftBank (30) and Nvidia (30).",
        "OpenAI raised $110 billion from Amazon (50), SoftBank (30) and Nvidia (30).",
        "OpenAI raised $110 billion, from Amazon 50, SoftBank 30 and Nvidia 30.",
    ],
)
def test_a_round_of_several_is_not_the_first_ones(text: str) -> None:
    lines = told(text)
    assert "OpenAI amount_raised 110000m USD" in lines
    assert "OpenAI investment Amazon 110000m USD" not in lines


def test_neither_of_two_and_revenue_of_a_month_and_words_that_open_a_sentence() -> None:
    assert one("Neither Cohere nor Mistral AI ever raised $1 trillion.").status == "denied"
    assert (
        told("OpenAI generates 2 billion dollars of revenue a month. Its monthly revenue reached $1 billion.") == set()
    )
    assert told("Notably, Mistral AI's deal includes a $16.3 million investment.") == set()


@pytest.mark.parametrize(
    "text",
    [
        "Mistral AI's speed is without precedent, from founding to a $10 billion-plus valuation in two years.",
        "Cohere went from zero to a $6.8 billion valuation within six years.",
    ],
)
def test_a_way_that_was_gone_is_a_fact(text: str) -> None:
    assert one(text).status == "asserted"
