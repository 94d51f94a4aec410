"""The startup of a company's founder is not that company; a short name is known in every sentence of its article."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The startup of Lea Brun, co-founder of OpenAI, raises $700 million."),
        ("en", "The startup founded by Lea Brun, a co-founder of OpenAI, has raised $700 million."),
        ("de", "Das Start-up von Lea Braun, Mitgründerin von OpenAI, sammelt 700 Millionen Dollar ein."),
        (
            "de",
            "Das von Lea Braun, Mitgründerin von OpenAI, gegründete Start-up hat 700 Millionen Dollar eingesammelt.",
        ),
        ("fr", "La start-up de Léa Brun, cofondatrice d'OpenAI, lève 700 millions de dollars."),
        ("es", "La startup de Lea Bruno, cofundadora de OpenAI, recauda 700 millones de dólares."),
        ("it", "La startup di Lea Bruni, cofondatrice di OpenAI, raccoglie 700 milioni di dollari."),
    ],
)
def test_a_founders_other_startup_is_not_the_company(lang: str, text: str) -> None:
    assert told(text, lang=lang) == set()


@pytest.mark.parametrize(
    ("lang", "text", "figure"),
    [
        ("fr", "La start-up d'Arthur Mensch, cofondateur de Mistral AI, lève 700 millions d'euros.", "Mistral AI"),
        (
            "fr",
            "La start-up d'Ilya Sutskever, cofondateur d'OpenAI, lève 700 millions d'euros.",
            "Safe Superintelligence",
        ),
        ("fr", "Fondée par Léa Brun, cofondatrice de Google Brain, Cohere lève 700 millions d'euros.", "Cohere"),
        ("en", "Cohere, a startup led by Lea Brun, raises €700 million.", "Cohere"),
    ],
)
def test_a_known_founders_startup_is_meant(lang: str, text: str, figure: str) -> None:
    assert told(text, lang=lang) == {f"{figure} amount_raised 700m EUR"}


@pytest.mark.parametrize(
    ("lang", "text", "figure"),
    [
        (
            "en",
            "SSI keeps growing. It raised $700 million. Safe Superintelligence is secretive.",
            "Safe Superintelligence",
        ),
        (
            "fr",
            "SSI grandit. L'entreprise a levé 700 millions de dollars. Safe Superintelligence se tait.",
            "Safe Superintelligence",
        ),
        ("fr", "Laurent Sifre dirige H. H a levé 700 millions de dollars, loin devant ses voisins.", "H Company"),
    ],
)
def test_a_short_name_is_known_in_the_sentence_before(lang: str, text: str, figure: str) -> None:
    assert told(text, lang=lang) == {f"{figure} amount_raised 700m USD"}


def test_a_letter_is_no_company_by_itself() -> None:
    assert told("Vers 18 H, Mistral AI a levé 700 millions d'euros.", lang="fr") == {
        "Mistral AI amount_raised 700m EUR"
    }
    assert told("H a levé 700 millions d'euros.", lang="fr") == set()


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            "Record rounds, like those of the French Mistral AI (€90 million) and of Poolside (€400 million), abound.",
        ),
        (
            "fr",
            "Les levées record, comme celles des Français Mistral AI (90 millions "
            "d'euros) et Poolside (400 millions d'euros), abondent.",
        ),
        (
            "de",
            "Rekordrunden wie die der Franzosen Mistral AI (90 Millionen Euro) "
            "oder von Poolside (400 Millionen Euro) häufen sich.",
        ),
    ],
)
def test_a_row_begins_behind_the_word_for_a_people(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Mistral AI amount_raised 90m EUR", "Poolside amount_raised 400m EUR"}


@pytest.mark.parametrize(
    ("lang", "title", "text"),
    [
        (
            "en",
            "OpenAI's former CTO starts anew",
            "Lumora, founded by Lea Brun, former chief technology officer of OpenAI, has raised $90 million.",
        ),
        (
            "fr",
            "L'ancienne CTO d'OpenAI lance sa start-up",
            "Lumora, la start-up de Léa Brun, ancienne CTO d'OpenAI, a officialisé un tour de 90 millions de dollars.",
        ),
        (
            "es",
            "La ex CTO de OpenAI lanza su startup",
            "Lumora, la startup fundada por Lea Bruno, ex CTO de OpenAI, ha captado 90 millones de dólares.",
        ),
        (
            "it",
            "L'ex CTO di OpenAI lancia la sua startup",
            "Lumora, la startup fondata da Lea Bruni, ex CTO di OpenAI, ha chiuso un round da 90 milioni di dollari.",
        ),
    ],
)
def test_who_is_told_only_as_left_raises_nothing(lang: str, title: str, text: str) -> None:
    assert told(text, title, lang) == set()
    assert told(text.replace("Lumora", "Poolside"), title, lang) == {"Poolside amount_raised 90m USD"}


def test_a_startup_is_the_topic_where_the_title_tells_whom_its_founder_left() -> None:
    text = "Lea Bruni guida Poolside. Il round da 90 milioni di dollari è stato guidato da Accel."
    assert told(text, "L'ex CTO di OpenAI riparte", "it") == {"Poolside amount_raised 90m USD"}
