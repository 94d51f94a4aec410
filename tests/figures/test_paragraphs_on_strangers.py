"""A paragraph that opens with a company nobody knows is about that one: "it" and "the company" are not ours."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

OURS = "Mistral AI amount_raised 1700m EUR"
ROUNDUP = "The week in start-ups"


@pytest.mark.parametrize(
    "text",
    [
        "Einride hired 20 people. It raised $300 million last week.",
        "Einride is Swedish. The company raised $300 million, a record that Mistral AI soon broke.",
        "Glean, a search start-up, grew fast. It is valued at $3 billion.",
        "The robot start-up Einride has a new boss. The start-up has raised $300 million.",
        "Harvey opened an office in Paris. It closed a $300 million round, the largest since Mistral AI's.",
        "Stockholm-based Einride hired 20 people. It raised $300 million last week.",
    ],
)
def test_it_is_the_stranger(text: str) -> None:
    assert told(f"{text}\n\nMistral AI raised €1.7 billion.", ROUNDUP) == {OURS}
    assert told(f"Mistral AI raised €1.7 billion.\n\n{text}", ROUNDUP) == {OURS}


@pytest.mark.parametrize(
    "text",
    [
        "Mistral AI hired 20 people. It raised $300 million last week.",
        "Mensch hired 20 people. The company raised $300 million last week.",  # who leads it
        "Paris. The company raised $300 million last week.",
        "Growth was fast. It raised $300 million last week.",
        "The boss hired 20 people. It raised $300 million last week.",
    ],
)
def test_it_is_ours_all_the_same(text: str) -> None:
    assert told(f"Mistral AI raised €1.7 billion.\n\n{text}", ROUNDUP) == {OURS, "Mistral AI amount_raised 300m USD"}


def test_a_paragraph_on_us_behind_one_on_a_stranger() -> None:
    text = "Einride hired 20 people. It raised $300 million.\n\nMistral AI grew. It raised €1.7 billion."
    assert told(text, ROUNDUP) == {OURS}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Einride stellte 20 Leute ein. Es sammelte 300 Millionen Dollar ein."),
        ("de", "Das Start-up Einride hat einen neuen Chef. Das Unternehmen sammelte 300 Millionen Dollar ein."),
        ("de", "Einride, ein schwedisches Start-up, wächst. Es wird mit 3 Milliarden Dollar bewertet."),
        ("fr", "Einride a embauché 20 personnes. Elle a levé 300 millions de dollars."),
        ("fr", "La start-up Einride grandit vite. Elle est valorisée 3 milliards de dollars."),
        ("es", "Einride contrató a 20 personas. La empresa captó 300 millones de dólares."),
        ("it", "Einride è svedese. Ha raccolto 300 milioni di dollari."),
    ],
)
def test_it_is_the_stranger_in_each_language(lang: str, text: str) -> None:
    assert told(f"{text}\n\nMistral AI.", "2026", lang) == set()


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Investoren kauften gern. Das Unternehmen sammelte 300 Millionen Dollar ein."),
        ("de", "Mistral AI wächst. Es sammelte 300 Millionen Dollar ein."),
        ("fr", "La jeune pousse grandit vite. Elle a levé 300 millions de dollars."),
        ("es", "Ayer hubo fiesta. La empresa captó 300 millones de dólares."),
    ],
)
def test_it_is_ours_in_each_language(lang: str, text: str) -> None:
    figure = "Mistral AI amount_raised 300m USD"
    assert told(f"Mistral AI.\n\n{text}", "2026", lang) == {figure}


@pytest.mark.parametrize(
    "text",
    [
        "Zopter hired 20 people. It raised $300 million last week.",
        "Its rival Zopter has a new boss. Its revenue reached $100 million.",
        "Another start-up, Zopter, is Swedish. It has raised $900 million so far.",
        "Zopter, a search start-up, grew fast. It is valued at $3 billion.",
    ],
)
def test_it_is_the_stranger_where_the_title_names_us_too(text: str) -> None:
    opening = "Mistral AI opened an office. The Paris-based company has 700 people."
    assert told(f"{opening}\n\n{text}", "Mistral AI opens an office") == set()


@pytest.mark.parametrize(
    "text",
    [
        "Zopter hired 20 people. The company raised €1.7 billion in September.",  # may be that of the title
        "Demand is strong. It raised €1.7 billion in September.",
        "The start-up is growing. It raised €1.7 billion in September.",
    ],
)
def test_who_the_title_names_may_be_the_company(text: str) -> None:
    opening = "Mistral AI opened an office. The Paris-based company has 700 people."
    assert told(f"{opening}\n\n{text}", "Mistral AI opens an office") == {OURS}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Contactée, la société ne commente pas. Elle a levé 1,7 milliard d'euros."),
        ("es", "Empezaron siendo tres amigos. En junio ya tenían 1.700 millones de euros de una ronda."),
        ("de", "Finanziell steht die Firma gut da. Sie sammelte 1,7 Milliarden Euro ein."),
    ],
)
def test_other_words_that_open_a_sentence_are_no_names(lang: str, text: str) -> None:
    assert told(f"Mistral AI.\n\n{text}", "Mistral AI", lang) == {OURS}
