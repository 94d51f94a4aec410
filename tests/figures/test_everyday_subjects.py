"""Whose sums are that ordinary sentences tell: one letter for a name, comparisons, rivals, people who left, heads."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "en",
            "",
            "Mistral is worth €11.7 billion, while H, at last count, was valued at about $370 million.",
            {"Mistral AI valuation 11700m EUR"},
        ),
        ("en", "xAI", "The merger valued xAI at $80 billion and X at $33 billion.", {"xAI valuation 80000m USD"}),
        ("en", "xAI", "xAI bought X in a deal that values X at $33 billion.", set()),
    ],
)
def test_one_letter_may_be_a_name(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        ("en", "", "Cohere follows Mistral: it has raised $500 million.", {"Cohere amount_raised 500m USD"}),
        (
            "en",
            "",
            ("Anthropic, once the smaller one, may overtake OpenAI this year: it forecasts revenue of $20 billion."),
            {"Anthropic revenue 20000m USD"},
        ),
        (
            "fr",
            "",
            "Anthropic pourrait dépasser OpenAI cette année : il vise 26 milliards de dollars de revenus.",
            {"Anthropic revenue 26000m USD"},
        ),
        (
            "de",
            "",
            "Anthropic überholt OpenAI: Es wird mit 965 Milliarden Dollar bewertet.",
            {"Anthropic valuation 965000m USD"},
        ),
        (
            "en",
            "",
            "Google ups its stake in Anthropic: it will invest $1 billion.",
            {"Anthropic investment Google 1000m USD"},
        ),
    ],
)
def test_compared_and_gone_on_about(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        ("en", "", "Not Mistral but Helsing is worth €12 billion.", set()),
        ("fr", "", "Ce n'est pas Mistral mais Helsing qui vaut 12 milliards d'euros.", set()),
        ("de", "", "Nicht Mistral, sondern Helsing ist 12 Milliarden Euro wert.", set()),
        ("es", "", "No es Mistral sino Helsing la que vale 12.000 millones de euros.", set()),
        ("it", "", "Non è Mistral ma Helsing a valere 12 miliardi di euro.", set()),
    ],
)
def test_not_this_one_but_that(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        ("en", "", "Accel led the $5 million round of a rival of Perplexity.", set()),
        ("fr", "", "Accel a mené le tour de 5 millions de dollars d'un concurrent de Perplexity.", set()),
        ("de", "", "Accel führte die Runde über 5 Millionen Dollar eines Rivalen von Perplexity an.", set()),
        (
            "es",
            "",
            ("Varios particulares pusieron dinero en la ronda de 5 millones de dólares de una rival de Perplexity."),
            set(),
        ),
        ("it", "", "Accel ha guidato il round da 5 milioni di dollari di una rivale di Perplexity.", set()),
        ("en", "Perplexity", "Accel led a $5 million round at a company in Lyon.", set()),
    ],
)
def test_a_rival_s_some_company_s(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "en",
            "Ex-OpenAI staff raise $300 million",
            "Periodic Labs, set up by researchers from OpenAI, has gathered $300 million from Accel.",
            set(),
        ),
        ("it", "", "Gli ex di OpenAI raccolgono 300 milioni di dollari.", set()),
        (
            "fr",
            "Kalamine lève 14 millions",
            (
                "Fondée par deux anciennes de Google et de Mistral AI, la jeune pousse boucle une série A de "
                "14 millions d'euros."
            ),
            set(),
        ),
        (
            "it",
            "Kalamine raccoglie 14 milioni",
            (
                "Fondata da due ex ricercatrici di Google e di Mistral AI, la startup chiude una serie A da "
                "14 milioni di euro."
            ),
            set(),
        ),
    ],
)
def test_people_who_left_a_company_raise_nothing_for_it(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "es",
            "La española Tablero capta 189 millones",
            (
                "Tablero Labs comprime modelos como los de Mistral.\n\nLa ronda, una serie B de 189 millones "
                "de euros, la lidera Accel."
            ),
            set(),
        ),
        (
            "fr",
            "Tablero lève 189 millions d'euros",
            (
                "Tablero Labs compresse des modèles comme ceux de Mistral.\n\nLe tour, une série B de 189 "
                "millions d'euros, est mené par Accel."
            ),
            set(),
        ),
    ],
)
def test_a_headline_on_somebody_else(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "de",
            "",
            (
                "Sein Vermögen, das auf 3,5 Milliarden Dollar geschätzt wird, verdankt Alexandr Wang den "
                "Anteilen an Scale AI."
            ),
            set(),
        ),
        ("es", "", "Su fortuna, valorada en 3.500 millones de dólares, la debe Alexandr Wang a Scale AI.", set()),
    ],
)
def test_a_fortune_is_nobodys_worth(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "en",
            "Cohere",
            "Aidan Gomez is 29 and runs a company that investors value at $7 billion.",
            {"Cohere valuation 7000m USD"},
        ),
        (
            "fr",
            "Mistral",
            "Arthur Mensch dirige une société valorisée 11,7 milliards d'euros.",
            {"Mistral AI valuation 11700m EUR"},
        ),
        (
            "de",
            "Mistral",
            "Arthur Mensch leitet ein Unternehmen, das mit 11,7 Milliarden Euro bewertet wird.",
            {"Mistral AI valuation 11700m EUR"},
        ),
        (
            "es",
            "Mistral",
            "Arthur Mensch dirige una empresa valorada en 11.700 millones de euros.",
            {"Mistral AI valuation 11700m EUR"},
        ),
        (
            "it",
            "Mistral",
            "Arthur Mensch guida una società valutata 11,7 miliardi di euro.",
            {"Mistral AI valuation 11700m EUR"},
        ),
        ("en", "Cohere", "Aidan Gomez invested in a company valued at $70 million.", set()),
        (
            "en",
            "Mistral",
            ("Arthur Mensch, who built a chess program at school, has backed a company valued at $70 million."),
            set(),
        ),
        (
            "en",
            "",
            "The company behind Flux, which has now raised more than $450 million altogether, is hiring.",
            {"Black Forest Labs total_raised 450m USD"},
        ),
    ],
)
def test_what_a_head_runs_is_his_company(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines
