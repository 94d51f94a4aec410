"""Sums that heads tell in the first person, and others that are whose the text last spoke of."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "en",
            "OpenAI's year",
            (
                'Amazon gets $38 billion of cloud orders. "We expect to end the year above $20 billion in '
                'annualized revenue," Sam Altman writes.'
            ),
            {"OpenAI revenue 20000m USD"},
        ),
        (
            "en",
            "OpenAI's year",
            (
                'Amazon gets $38 billion of cloud orders. "We expect to end the year above $20 billion in '
                'annualized revenue," said Sam Altman.'
            ),
            {"OpenAI revenue 20000m USD"},
        ),
        (
            "en",
            "",
            (
                'Amazon gets $38 billion of cloud orders. "We expect $20 billion in revenue," said Sam '
                "Altman, the head of OpenAI."
            ),
            {"OpenAI revenue 20000m USD"},
        ),
        (
            "fr",
            "",
            ("Amazon grandit. « Nous visons 20 milliards de dollars de chiffre d'affaires », a déclaré Sam Altman."),
            {"OpenAI revenue 20000m USD"},
        ),
        (
            "de",
            "",
            "Amazon wächst. „Wir rechnen mit 20 Milliarden Dollar Umsatz“, sagte Sam Altman.",
            {"OpenAI revenue 20000m USD"},
        ),
        (
            "es",
            "",
            "Amazon crece. «Nuestros ingresos serán de 20.000 millones de dólares», dijo Sam Altman.",
            {"OpenAI revenue 20000m USD"},
        ),
        (
            "it",
            "",
            "Amazon cresce. «I nostri ricavi saranno di 20 miliardi di dollari», ha detto Sam Altman.",
            {"OpenAI revenue 20000m USD"},
        ),
    ],
)
def test_what_we_expect_is_of_the_company_whose_head_says_it(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "en",
            "",
            ('Amazon gets $38 billion of cloud orders. "We think Anthropic is worth $350 billion," said Sam Altman.'),
            {"Anthropic valuation 350000m USD"},
        ),
        ("en", "Cohere", '"We invested $20 million in Cohere," said Jensen Huang.', set()),
    ],
)
def test_what_a_head_says_of_others_is_not_of_his_company(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "en",
            "xAI",
            "The terms value xAI at $250bn; SpaceX puts itself at a trillion.",
            {"xAI valuation 250000m USD"},
        ),
        (
            "en",
            "xAI",
            "The terms value xAI at $250 billion, while SpaceX values itself at $1 trillion.",
            {"xAI valuation 250000m USD"},
        ),
    ],
)
def test_one_who_puts_a_price_on_itself(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


def test_a_part_of_a_company_and_its_sales_are_none_of_the_company() -> None:
    text = (
        "Alibaba turned over RMB247.8 billion.\n\nThe cloud division stood out. Its sales rose by a "
        "third to RMB39.8 billion."
    )
    assert told(text, "Alibaba", "en") == {"Alibaba revenue 247800m CNY"}


def test_the_company_that_reports_goes_on_after_its_startup_was_told_of() -> None:
    text = (
        "Amazon.com on Thursday posted third-quarter net sales of $180.2 billion, up 13 percent from "
        "$158.9 billion a year earlier.\n\nNet income of $21.2 billion included a pre-tax gain of $9.5 "
        "billion from the group's investment in Anthropic. Amazon has put $8 billion into the maker "
        "of Claude since 2023.\n\nFor the fourth quarter the company forecast net sales in the range "
        "of $206 billion to $213 billion."
    )
    assert told(text, "Amazon's cloud reaccelerates, Anthropic stake swells profit", "en") == {
        "Amazon revenue 158900m USD",
        "Amazon revenue 180200m USD",
        "Amazon revenue 206000m USD",
        "Anthropic investment Amazon 8000m USD",
    }


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "it",
            "Alibaba corre, Baidu arranca",
            (
                "Alibaba ha chiuso il trimestre con un fatturato di 247,8 miliardi di yuan.\n\nPeggio è andata "
                "a Baidu. Nel terzo trimestre il motore di ricerca ha incassato 31,2 miliardi di yuan."
            ),
            {"Alibaba revenue 247800m CNY", "Baidu revenue 31200m CNY"},
        ),
        (
            "en",
            "Alibaba runs, Baidu limps",
            (
                "Alibaba turned over 247.8 billion yuan.\n\nThings went worse for Baidu. In the third quarter "
                "the search engine took in 31.2 billion yuan."
            ),
            {"Alibaba revenue 247800m CNY", "Baidu revenue 31200m CNY"},
        ),
        (
            "en",
            "Big tech reports",
            "Google's revenue was $102 billion.\n\nThen there is Microsoft. Revenue came to $77.7 billion.",
            {"Google revenue 102000m USD", "Microsoft revenue 77700m USD"},
        ),
    ],
)
def test_a_listed_company_that_a_short_sentence_introduces(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


def test_an_article_on_a_stranger_whose_town_stands_before_its_name() -> None:
    text = (
        "Stockholm's Lovable has become one of the dearest start-ups on the continent. The maker of "
        "a tool that lets people build software by describing it announced on Thursday that it had "
        "raised $330 million in a Series B at a valuation of $6.6 billion.\n\nIts annual recurring "
        "revenue passed $200 million in November.\n\nIn Europe only Mistral AI, at €11.7 billion since "
        "September, and Helsing are worth more."
    )
    assert told(text, "Lovable triples its value in five months", "en") == {"Mistral AI valuation 11700m EUR"}


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "en",
            "",
            "In Europe only Mistral AI, at €11.7 billion, and Helsing are worth more.",
            {"Mistral AI valuation 11700m EUR"},
        ),
        (
            "fr",
            "",
            "En Europe, seule Mistral AI, à 11,7 milliards d'euros, vaut davantage.",
            {"Mistral AI valuation 11700m EUR"},
        ),
        (
            "de",
            "",
            "In Europa ist nur Mistral AI mit 11,7 Milliarden Euro mehr wert.",
            {"Mistral AI valuation 11700m EUR"},
        ),
        (
            "es",
            "",
            "En Europa solo Mistral AI, con 11.700 millones de euros, vale más.",
            {"Mistral AI valuation 11700m EUR"},
        ),
        (
            "it",
            "",
            "In Europa solo Mistral AI, con 11,7 miliardi di euro, vale di più.",
            {"Mistral AI valuation 11700m EUR"},
        ),
    ],
)
def test_only_one_is_worth_more(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        ("en", "", "Lightspeed counts six vehicles with total capital commitments of more than $9 billion.", set()),
        ("de", "Mistral", "Kapitalzusagen von 9 Milliarden Dollar hat der Investor nun.", set()),
        ("fr", "Mistral", "L'investisseur a des engagements de souscription de 9 milliards de dollars.", set()),
        ("es", "Mistral", "El inversor tiene compromisos de capital por 9.000 millones de dólares.", set()),
        ("it", "Mistral", "L'investitore ha impegni di capitale per 9 miliardi di dollari.", set()),
    ],
)
def test_what_is_promised_to_an_investor_is_a_fund(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines
