"""What a listed company reports: its own years, its outlook, and sums that are too large for a startup."""

from __future__ import annotations

from datetime import date

import pytest

from tests.figures.newsroom import one, read, told

SPRING = date(2026, 3, 2)


def periods(text: str, title: str = "", published: date = SPRING) -> set[tuple[str, str | None, str]]:
    """Return subject, period and status of each figure."""
    return {(f.subject, f.period, f.status) for f in read(text, title, published=published).figures}


@pytest.mark.parametrize(
    ("title", "text", "period"),
    [
        ("Nvidia, fiscal 2026", "Nvidia is content. Revenue of the fourth quarter alone: $68 billion.", "2026-Q4"),
        ("Nvidia, fiscal 2026", "Nvidia is happy. Revenue was $215 billion for the year.", "2026"),
        (
            "Nvidia at the close",
            "For the third quarter Nvidia tells of revenue of $54 billion.\n\nThat of fiscal 2026 Q2 was lower.",
            "2026-Q3",
        ),
        ("Nvidia at the close", "Nvidia had revenue of $54 billion in the third quarter.", "2025-Q3"),
        ("Nvidia, fiscal 2026", "Nvidia had revenue of $27 billion in the calendar year 2023.", "2023"),
    ],
)
def test_quarters_are_of_the_own_year_that_the_article_tells(title: str, text: str, period: str) -> None:
    assert one(text, title, published=SPRING).period == period


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Outlook. Revenue for the first quarter of fiscal 2027: $78 billion.", "forecast"),
        ("Guidance (from the call). Nvidia's sales in the first quarter of fiscal 2027: $78 billion.", "forecast"),
        ("For the first quarter of fiscal 2027 Nvidia is looking at sales of $78 billion.", "forecast"),
        ("Results. Revenue for the fourth quarter of fiscal 2026: $68 billion.", "asserted"),
        ("The outlook is bright. Revenue for the fourth quarter of fiscal 2026 was $68 billion.", "asserted"),
        ("Outlook. Revenue for 2024 was $130 billion.", "asserted"),
        ("For the fourth quarter of fiscal 2026 Nvidia is looking back on sales of $68 billion.", "asserted"),
    ],
)
def test_a_label_tells_what_is_to_come(text: str, status: str) -> None:
    assert one(text, "Nvidia reports", published=SPRING).status == status


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Ausblick. Umsatz im ersten Quartal des Geschäftsjahres 2027: 78 Milliarden Dollar."),
        ("fr", "Prévisions. Chiffre d'affaires du premier trimestre 2027 : 78 milliards de dollars."),
        ("es", "Previsión. Ingresos del primer trimestre de 2027: 78.000 millones de dólares."),
        ("it", "Previsioni. Ricavi del primo trimestre 2027: 78 miliardi di dollari."),
    ],
)
def test_a_label_tells_so_in_other_languages(lang: str, text: str) -> None:
    figure = one(text, "Nvidia", lang, SPRING)
    assert (figure.period, figure.status) == ("2027-Q1", "forecast")


BACKED = "Anthropic got another $4 billion from Amazon in November.\n\n"


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("For context: net sales in 2024 were $638 billion.", "Amazon revenue 638000m USD"),
        ("Revenue in the second quarter of fiscal 2025 was $148 billion.", "Amazon revenue 148000m USD"),
        ("Revenue in 2024 was $1 billion.", "Anthropic revenue 1000m USD"),
        ("Its plan shows revenue of $125 billion in 2029.", "Anthropic revenue 125000m USD"),
        ("It turned over $2 billion in its fiscal 2025.", "Anthropic revenue 2000m USD"),
        ("Revenue in fiscal 2025 was 20 billion yen.", "Anthropic revenue 20000m JPY"),
    ],
)
def test_what_no_startup_turns_over_is_the_listed_companys(text: str, figure: str) -> None:
    assert figure in told(BACKED + text, "What Anthropic owes Amazon", published=SPRING)


def test_of_two_listed_companies_neither_is_taken() -> None:
    text = "Anthropic got $10 billion from Nvidia and $5 billion from Microsoft.\n\nRevenue in 2024 was $245 billion."
    assert told(text, "Anthropic's backers", published=SPRING) == {
        "Anthropic investment Nvidia 10000m USD",
        "Anthropic investment Microsoft 5000m USD",
    }


def test_a_fraction_is_no_second_sum_that_the_year_before_hangs_on() -> None:
    text = (
        "MiniMax put sales at $79 million for 2025. That is nearly double the $40 million in sales of the year before, "
        "and roughly seven tenths of it came from abroad."
    )
    assert ("MiniMax", "2024", "asserted") in periods(text, "MiniMax reports", date(2026, 3, 26))


@pytest.mark.parametrize(
    ("lang", "title", "text"),
    [
        (
            "en",
            "What Microsoft owns of OpenAI",
            "Microsoft holds 27% of OpenAI, Amazon a part of Anthropic.\n\n"
            "Revenue for the first quarter of fiscal 2026 was $77.7 billion.",
        ),
        (
            "fr",
            "Ce que Microsoft possède d'OpenAI",
            "Microsoft détient 27 % d'OpenAI, Amazon une part d'Anthropic.\n\n"
            "Le chiffre d'affaires du premier trimestre de l'exercice 2026 a atteint 77,7 milliards de dollars.",
        ),
        (
            "de",
            "Was Microsoft von OpenAI besitzt",
            "Microsoft hält 27 % an OpenAI, Amazon einen Teil von Anthropic.\n\n"
            "Der Umsatz im ersten Quartal des Geschäftsjahres 2026 lag bei 77,7 Milliarden Dollar.",
        ),
    ],
)
def test_of_two_listed_companies_the_one_of_the_title_is_taken(lang: str, title: str, text: str) -> None:
    assert told(text, title, lang, date(2025, 10, 30)) == {"Microsoft revenue 77700m USD"}


def test_what_a_startup_hopes_for_in_years_is_not_too_large_for_it() -> None:
    text = "OpenAI has told Microsoft what it wants.\n\nRevenue in the fiscal year 2030 is to be $200 billion."
    assert told(text, "OpenAI and Microsoft: the plan") == {"OpenAI revenue 200000m USD"}


def test_a_listed_company_that_is_only_named_in_passing_earns_nothing() -> None:
    text = (
        "OpenAI says annualised revenue is now $10bn, licensing income from Microsoft left out. "
        "The company still lost money. The revenue target for 2029 is $125bn."
    )
    assert told(text) == {"OpenAI revenue 10000m USD", "OpenAI revenue 125000m USD"}
