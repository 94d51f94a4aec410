"""How sure and of when a sum is by what is told of the report of it: called fake, announced by all, only talked of."""

from __future__ import annotations

from datetime import date

import pytest

from tests.figures.newsroom import one, read

DAY = date(2025, 9, 11)


@pytest.mark.parametrize(
    "text",
    [
        'Last month Musk called a report that xAI was raising another $10 billion at $200 billion "fake news".',
        "Musk branded reports of a raise of $10 billion at $200 billion as pure fiction.",
    ],
)
def test_a_report_that_is_called_names_is_denied_whole(text: str) -> None:
    assert {f.status for f in read(text, "xAI").figures} == {"denied"}
    assert len(read(text, "xAI").figures) == 2


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Revenue was $30 million for 2024, most of it from teenagers who talk to invented characters.", "asserted"),
        ("An invented $30 million of revenue was doing the rounds.", "denied"),
        ("Cohere, it may be added, had revenue of $30 million.", "asserted"),
        ("Last year's $30 million in revenue may stand as a high-water mark.", "asserted"),
        ("Cohere began taking orders for a listing that is to bring in up to $560 million.", "rumoured"),
    ],
)
def test_how_sure_it_is(text: str, status: str) -> None:
    assert one(text, "Cohere").status == status


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Anthropic has raised $13 billion at a valuation of $183 billion, the start-up announced on Tuesday."),
        (
            "en",
            "Nvidia will put $10 billion into Anthropic and Microsoft $5 billion, the three said on Tuesday.",
        ),
        (
            "fr",
            "Anthropic a levé 13 milliards de dollars, pour un prix de 183 milliards, a annoncé la start-up mardi.",
        ),
        (
            "de",
            "Anthropic erhält 13 Milliarden Dollar und ist 183 Milliarden wert, teilte die Firma am Dienstag mit.",
        ),
        (
            "es",
            "Anthropic ha captado 13.000 millones de dólares y vale 183.000 millones, anunció la empresa el martes.",
        ),
        (
            "it",
            "Anthropic ha raccolto 13 miliardi di dollari e ne vale 183 miliardi, ha annunciato la startup martedì.",
        ),
    ],
)
def test_who_tells_at_the_end_dates_all_of_a_sentence(lang: str, text: str) -> None:
    figures = read(text, "Anthropic", lang, DAY).figures
    assert len(figures) == 2
    assert {f.as_of for f in figures} == {"2025-09-09"}


def test_the_season_of_a_round_that_grew_is_not_the_date_of_what_was_added() -> None:
    text = "Moonshot AI said on Monday that Alibaba had topped up its winter round with a further $700 million."
    assert one(text, "Moonshot AI", published=DAY).as_of == "2025-09-08"


def test_the_same_quarter_is_not_the_one_of_years_ago() -> None:
    text = (
        "Google had revenue of $102 billion for the third quarter of 2025. "
        "Five years ago, in the third quarter of 2020, it had been $46.2 billion.\n\n"
        "Amazon reported revenue of $180.2 billion for the same quarter."
    )
    told = {(f.subject, f.period) for f in read(text, "Google and Amazon").figures}
    assert told == {("Google", "2025-Q3"), ("Google", "2020-Q3"), ("Amazon", "2025-Q3")}


def test_a_price_takes_the_day_of_the_round_that_its_sentence_names() -> None:
    text = (
        "Poolside today announced the close of its Series B at $500 million.\n\n"
        "The proceeds follow the $126 million seed that Poolside completed in August 2023. "
        "The Series B values the company at $3 billion, fresh money included."
    )
    told = {(f.metric, f.round, f.as_of) for f in read(text, "Poolside", published=DAY).figures}
    assert told == {
        ("amount_raised", "series-b", "2025-09-11"),
        ("amount_raised", "seed", "2023-08"),
        ("valuation", "series-b", "2025-09-11"),
    }


def test_an_ordinal_that_opens_a_sentence_is_no_quarter() -> None:
    text = (
        "For the second quarter Cerebras expects revenue of $190 million.\n\nTwo customers made up most of it. "
        "The third will change that: OpenAI has lent the chipmaker a billion dollars."
    )
    assert {f.as_of for f in read(text, "Cerebras").figures if f.metric == "debt_raised"} == {None}
