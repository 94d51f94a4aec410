"""Whose a sum is by what a paragraph introduces, by who gave it to whom, and by the order of several."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import others, told


@pytest.mark.parametrize(
    ("lang", "opening", "whose"),
    [
        ("en", "Ilse, Vienna, wants to know who pays for Black Forest Labs.", "Black Forest Labs"),
        ("en", "A word on Perplexity.", "Perplexity"),
        ("en", "Microsoft and Mistral AI.", "Mistral AI"),
        ("en", "Then Amnon Shashua, who chairs AI21 Labs among other things.", "AI21 Labs"),
        ("en", "Next on the list stands Groq.", "Groq"),
        # the text goes on about its own company, beside which another is only set
        ("en", "Nobody else comes near, not even Anthropic.", "OpenAI"),
        ("en", "It is more than twice what was paid for Anthropic.", "OpenAI"),
        ("en", "The round says something about Anthropic.", "OpenAI"),
        ("en", "Cheaper chips, as once for Groq and Cerebras.", "OpenAI"),
    ],
)
def test_a_short_sentence_introduces_whom_its_paragraph_is_about(lang: str, opening: str, whose: str) -> None:
    text = f"{opening} The company is valued at $20 billion."
    assert others(text, lang) == {f"{whose} valuation 20000m USD"}


def test_in_other_languages_too() -> None:
    german = "Ein Wort zu Cohere. Das Unternehmen wird mit 6,8 Milliarden Dollar bewertet."
    assert others(german, "de") == {"Cohere valuation 6800m USD"}
    french = "Un mot de Cohere. L'entreprise est valorisée 6,8 milliards de dollars."
    assert others(french, "fr") == {"Cohere valuation 6800m USD"}


def test_what_is_introduced_ends_with_its_paragraph() -> None:
    text = "A word on Perplexity. The company is valued at $20 billion.\n\nThe company is valued at $157 billion."
    assert others(text) == {"Perplexity valuation 20000m USD", "OpenAI valuation 157000m USD"}


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        (
            "Then came the two billion dollars that Andreessen Horowitz and its friends gave Thinking Machines Lab.",
            "Thinking Machines Lab amount_raised 2000m USD",
        ),
        (
            "Small beer beside the $13 billion that a group led by Iconiq handed Anthropic.",
            "Anthropic amount_raised 13000m USD",
        ),
    ],
)
def test_what_several_gave_to_one_is_its_own(text: str, whose: str) -> None:
    assert others(text) == {whose}


def test_several_take_several_sums_in_order_whatever_follows() -> None:
    text = (
        "Groq and Cerebras raised $750 million and $1.1 billion respectively, the former at $6.9 billion, the latter "
        "at $8.1 billion."
    )
    assert others(text) == {
        "Groq amount_raised 750m USD",
        "Cerebras amount_raised 1100m USD",
        "Groq valuation 6900m USD",
        "Cerebras valuation 8100m USD",
    }


MICROSOFT = {
    "en": "Microsoft reported revenue of $81 billion. It owns a part of OpenAI.",
    "fr": "Microsoft a annoncé 81 milliards de dollars de chiffre d'affaires. Il détient une part d'OpenAI.",
}


@pytest.mark.parametrize(
    ("lang", "text", "gift"),
    [
        (
            "en",
            "Anthropic, to which the group pledged up to $5 billion in November, is a customer.",
            "Anthropic investment Microsoft <5000m USD",
        ),
        (
            "en",
            "Mistral AI, in which the software group invested €15 million, is a customer too.",
            "Mistral AI investment Microsoft 15m EUR",
        ),
        (
            "fr",
            "Anthropic, dans laquelle le groupe a investi 5 milliards de dollars, est un client.",
            "Anthropic investment Microsoft 5000m USD",
        ),
    ],
)
def test_the_group_that_gives_to_a_startup_in_its_clause_is_not_the_startup(lang: str, text: str, gift: str) -> None:
    assert gift in told(f"{MICROSOFT[lang]}\n\n{text}", "Microsoft", lang)


@pytest.mark.parametrize(
    ("lang", "text", "whose"),
    [
        ("en", "Revenue in Redmond was $77.7 billion in the quarter, 18% up.", "Microsoft"),
        ("en", "Sales at Redmond came to $77.7 billion in the quarter.", "Microsoft"),
        ("de", "In Redmond stieg der Umsatz im ersten Quartal auf 77,7 Milliarden Dollar.", "Microsoft"),
        (
            "fr",
            "À Redmond, le chiffre d'affaires a atteint 77,7 milliards de dollars au premier trimestre.",
            "Microsoft",
        ),
        # a city of two, or of nobody spoken of, tells nothing
    ],
)
def test_the_revenue_in_a_city_is_of_the_company_that_sits_there(lang: str, text: str, whose: str) -> None:
    beside = {
        "en": "Microsoft owns a part of it.",
        "de": "Microsoft gehört ein Teil.",
        "fr": "Microsoft en a une part.",
    }
    assert others(f"{beside[lang]}\n\n{text}", lang) == {f"{whose} revenue 77700m USD"}


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("Azure's annual sales, disclosed for the first time, exceed $75 billion.", set()),
        ("LinkedIn had revenue of $17 billion in fiscal 2025.", set()),
        ("Azure grew by a third; Microsoft's revenue was $77.7 billion.", {"Microsoft revenue 77700m USD"}),
        ("Azure grew by a third, and the group's revenue reached $77.7 billion.", {"Microsoft revenue 77700m USD"}),
    ],
)
def test_a_units_revenue_is_not_its_owners(text: str, whose: set[str]) -> None:
    assert told(f"Microsoft reported on Wednesday.\n\n{text}", "Microsoft and its cloud") == whose
