"""What is told between a rumour and a sentence of the same unnamed sources is theirs, too."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read


def statuses(text: str, lang: str = "en") -> list[tuple[str, str]]:
    """Return the figures of a text by their metric, with how sure each is."""
    return [(figure.metric, figure.status) for figure in read(text, "", lang).figures]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "According to four people involved, Poolside seeks $2 billion. Nvidia had pledged $1 billion. "
               "The effort collapsed, they say."),
        ("en", "Cohere is about to raise $2 billion, two people familiar with the matter said. Nvidia has agreed to "
               "put in $1 billion. The people said that the papers could be signed this week."),
        ("en", "Sources close to the deal say that Cohere is raising $2 billion. Nvidia has committed $1 billion. "
               "The round may close in May, the sources add."),
        ("de", "Cohere will zwei Milliarden Dollar einsammeln, sagen mit dem Vorgang vertraute Personen. Nvidia hat "
               "eine Milliarde Dollar zugesagt. Die Personen sagten, die Runde werde im Mai geschlossen."),
        ("fr", "Cohere cherche à lever 2 milliards de dollars, selon des sources proches du dossier. Nvidia a promis "
               "1 milliard de dollars. Ces sources ajoutent que le tour sera bouclé en mai."),
    ],
)  # fmt: skip
def test_a_pledge_told_by_the_sources_of_a_rumour_is_one(lang: str, text: str) -> None:
    assert statuses(text, lang) == [("amount_raised", "rumoured"), ("investment", "rumoured")]


@pytest.mark.parametrize(
    ("between", "metric"),
    [
        ("In 2024 it had raised $500 million.", "amount_raised"),
        ("Nvidia confirmed that it had pledged $1 billion.", "investment"),
        ("It reported revenue of $50 million in 2025.", "revenue"),
        ("So far it has raised $626 million in total.", "total_raised"),
    ],
)
def test_a_fact_beside_the_rumour_stays_one(between: str, metric: str) -> None:
    text = (
        f"According to two people, Poolside was trying to raise $2 billion. {between} The effort collapsed, they say."
    )
    assert statuses(text)[-1] == (metric, "asserted")


def test_behind_a_fact_somebody_s_word_makes_no_rumour() -> None:
    text = "Cohere has raised $500 million. Nvidia has put in $100 million. It will be spent on chips, they say."
    assert statuses(text) == [("amount_raised", "asserted"), ("investment", "asserted")]
