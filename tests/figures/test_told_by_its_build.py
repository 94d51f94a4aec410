"""Sums whose kind or subject the build of their sentence tells: cheques, listings, prices set, nouns that point."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Northbeam wrote a cheque of $350 million.", "Groq investment Northbeam 350m USD"),
        ("Northbeam has cut a check for $350 million in the round.", "Groq investment Northbeam 350m USD"),
        ("Nvidia will pay Groq $300 million for newly issued shares.", "Groq investment Nvidia 300m USD"),
        ("Samsung is paying Groq $300 million for a 4 percent stake.", "Groq investment Samsung 300m USD"),
        ("The rest is equity, and Nvidia would take as much as $2 billion.", "Groq investment Nvidia <2000m USD"),
        ("Its worth was last set in March, in a swap of shares, at $8 billion.", "Groq valuation 8000m USD"),
        ("In the spring of last year it had been a $545 million business.", "Groq valuation 545m USD"),
        ("It grossed $4.3 billion in January, when it listed.", "Groq amount_raised 4300m USD"),
        ("It took more than $1 billion from several municipal funds.", "Groq amount_raised 1000m USD"),
        ("Groq has $73 million more to spend.", "Groq amount_raised 73m USD"),
        ("Sales, the same people say, are on course to pass $100 million this year.", "Groq revenue 100m USD"),
    ],
)
def test_what_a_sentence_tells_of_a_sum(text: str, line: str) -> None:
    assert told(text, "What comes next for Groq") == {line}


@pytest.mark.parametrize(
    "text",
    [
        "Groq lends graphics cards, once valued at $10 million, to schools.",
        "SoftBank will pay Groq $30 million for software licences.",
        "Oracle pays Groq $200 million for a share of its capacity.",
    ],
)
def test_what_is_no_figure_of_it(text: str) -> None:
    assert told(text, "What comes next for Groq") == set()


def test_a_noun_that_points_means_the_startup_of_the_sentence_before() -> None:
    text = "DeepSeek wants no money. Cohere does. That lab was last valued at $7 billion, when it raised $500 million."
    assert told(text, "What DeepSeek wants") == {"Cohere valuation 7000m USD", "Cohere amount_raised 500m USD"}


def test_a_pronoun_behind_a_semicolon_means_the_one_with_a_clause() -> None:
    text = (
        "xAI has raised $20 billion. Bankers look to Cohere, which is about to close a round; it is worth $7 billion."
    )
    assert told(text, "xAI is rich") == {"xAI amount_raised 20000m USD", "Cohere valuation 7000m USD"}


def test_how_much_a_company_has_raised_is_a_total_and_loans_in_it_are_not_the_kind() -> None:
    assert told("How much has xAI raised?\n\nRoughly $22 billion, loans included.", "xAI and its money") == {
        "xAI total_raised 22000m USD"
    }


def test_the_name_of_a_headline_does_not_run_into_the_text() -> None:
    text = "Salesforce Ventures leads a $106 million extension at Together AI.\n\nA seed of $20 million was first."
    assert told(text, "Salesforce leads top-up at Together AI") == {
        "Together AI amount_raised 106m USD",
        "Together AI amount_raised 20m USD",
    }


def test_an_article_on_a_stranger_goes_on_about_ours_until_it_turns() -> None:
    text = (
        "Skyhook is buying xAI for shares, which values the lab at $250 billion.\n\n"
        "What does it get? Revenue of $107 million in the third quarter of 2025.\n\n"
        "Skyhook builds rockets. Sales of $8 billion are expected."
    )
    assert told(text, "What Skyhook gets for its shares") == {
        "xAI valuation 250000m USD",
        "xAI revenue 107m USD",
    }


def test_what_a_deal_made_of_it_is_its_price_and_no_cheque() -> None:
    text = "Samsung paid some $800 million for about a third of Groq, which made the one-year-old worth $2.5 billion."
    assert told(text, "What comes next for Groq") == {
        "Groq investment Samsung 800m USD",
        "Groq valuation 2500m USD",
    }


@pytest.mark.parametrize(
    ("lang", "text", "line"),
    [
        (
            "fr",
            "Le reste est en fonds propres, et Nvidia en prendrait jusqu'à 2 milliards de dollars.",
            "investment Nvidia <2000m",
        ),
        (
            "de",
            "Der Rest ist Eigenkapital, wovon Nvidia bis zu 2 Milliarden Dollar übernehmen würde.",
            "investment Nvidia <2000m",
        ),
        (
            "es",
            "El resto es capital, y Nvidia se quedaría con hasta 2.000 millones de dólares.",
            "investment Nvidia <2000m",
        ),
        (
            "it",
            "Il resto è capitale, e Nvidia ne prenderebbe fino a 2 miliardi di dollari.",
            "investment Nvidia <2000m",
        ),
        ("de", "Im Frühjahr 2025 war Groq noch eine 545-Millionen-Dollar-Firma.", "valuation 545m"),
        ("de", "Damals stand es bei 5 Milliarden Dollar.", "valuation 5000m"),
        ("es", "En la primavera de 2025 era todavía una empresa de 545 millones de dólares.", "valuation 545m"),
        ("it", "Nella primavera del 2025 era ancora un'azienda da 545 milioni di dollari.", "valuation 545m"),
        ("es", "La salida a bolsa aportó a Groq 4.300 millones de dólares en enero.", "amount_raised 4300m"),
    ],
)
def test_so_in_other_languages(lang: str, text: str, line: str) -> None:
    assert told(text, "Groq", lang) == {f"Groq {line} USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Groq prête des cartes graphiques, jadis évaluées à 10 millions de dollars, à des écoles."),
        ("es", "Groq presta tarjetas gráficas, valoradas en su día en 10 millones de dólares, a escuelas."),
        ("it", "Groq presta schede grafiche, valutate a suo tempo 10 milioni di dollari, alle scuole."),
    ],
)
def test_what_things_were_worth_in_other_languages(lang: str, text: str) -> None:
    assert told(text, "Groq", lang) == set()


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "DeepSeek ne veut rien. Cohere, si. Cette start-up a été valorisée 7 milliards de dollars en août."),
        ("de", "DeepSeek will nichts. Cohere schon. Dieses Start-up wurde zuletzt mit 7 Milliarden Dollar bewertet."),
        ("es", "DeepSeek no quiere nada. Cohere sí. Esa empresa fue valorada en 7.000 millones de dólares."),
        ("it", "DeepSeek non vuole nulla. Cohere sì. Questa startup è stata valutata 7 miliardi di dollari."),
    ],
)
def test_so_does_a_noun_that_points(lang: str, text: str) -> None:
    assert told(text, "DeepSeek", lang) == {"Cohere valuation 7000m USD"}
