"""What leaks, unsigned reports and talks tell is no fact, and what was done before is none of their doubt."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import line, read

DOUBT = [
    ("en", "Leaks in the spring had Reflection AI raising $900 million.", {"rumoured"}),
    ("en", "Reports in May had Poolside collecting $400 million at a price of $3 billion.", {"rumoured"}),
    ("en", "The grapevine had the company borrowing $300 million. Groq said nothing.", {"rumoured"}),
    ("en", "The first reports, in June, had been of a raise of $450 million. Cohere kept quiet.", {"rumoured"}),
    ("en", "According to leaks, Groq took in $640 million.", {"rumoured"}),
    ("en", "Poolside's revenue came to $50 million last year, a person aware of the figures said.", {"rumoured"}),
    ("en", "H Company has raised $100 million, people privy to the talks said.", {"rumoured"}),
    ("en", "Then came talks, according to Reuters, about the next round of Groq: $700 million.", {"rumoured"}),
    ("en", "Discussions about Perplexity's next round have begun: $500 million, at $18 billion.", {"rumoured"}),
    ("fr", "Cohere a réalisé 200 millions de dollars de revenus, dit une personne au fait du dossier.", {"rumoured"}),
]
FACTS = [
    ("Cohere is said to be seeking $1 billion, following the $500 million that it collected in August.", 500),
    ("xAI may borrow $10 billion, bankers said, after the $5 billion that it borrowed in July.", 5000),
    ("Mistral AI could raise €3 billion, on top of the €1.7 billion that it took in September.", 1700),
]
PLAIN = [
    "The talks with the union are over. Poolside raised $500 million in October.",
    "The firm denies leaks. Cohere raised $500 million in a round led by Radical Ventures.",
    "Reports had it in trouble, but Cohere raised $500 million.",
    "People are aware of Cohere, which raised $500 million in August.",
    "Water leaks delayed the site. Groq borrowed $300 million for it.",
]


@pytest.mark.parametrize(("lang", "text", "status"), DOUBT)
def test_what_is_leaked_or_talked_of_is_a_rumour(lang: str, text: str, status: set[str]) -> None:
    """Leaks and reports without a name are no announcement, nor is a round that is talked of."""
    figures = read(text, lang=lang).figures
    assert figures
    assert {figure.status for figure in figures} == status


@pytest.mark.parametrize(("text", "millions"), FACTS)
def test_what_was_raised_before_is_a_fact(text: str, millions: int) -> None:
    """A sum that stands behind "after the" and was taken in is no part of the rumour before it."""
    first, second = read(text).figures
    assert (first.status, second.status) == ("rumoured", "asserted")
    assert second.low == millions * 1_000_000, line(second)


@pytest.mark.parametrize("text", PLAIN)
def test_words_of_doubt_about_something_else(text: str) -> None:
    """A leak, a report or a talk that is about something else leaves a plain sum plain."""
    (figure,) = read(text).figures
    assert figure.status == "asserted"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            "Cohere raised $800 million in May at a valuation of $8 billion, according to people close to the deal.",
        ),
        ("en", "Cohere has raised $800 million in May, at a valuation of $8 billion, people familiar with it said."),
        ("fr", "Cohere a levé 800 millions de dollars en mai, à 8 milliards de dollars, selon des personnes proches."),
        ("de", "Cohere sammelte im Mai 800 Millionen Dollar zu 8 Milliarden Dollar Bewertung ein, laut Insidern."),
    ],
)
def test_unnamed_people_at_the_end_vouch_for_a_dated_round_too(lang: str, text: str) -> None:
    assert {figure.status for figure in read(text, "Cohere", lang=lang).figures} == {"rumoured"}


def test_unnamed_people_behind_another_clause_do_not() -> None:
    text = "Cohere raised $800 million in May, and it is in talks to raise $2 billion, according to people close to it."
    told = {int(figure.low or 0) // 10**6: figure.status for figure in read(text, "Cohere").figures}
    assert told == {800: "asserted", 2000: "rumoured"}
