"""Names of one word in German, where every noun has a capital: who gives, who gets, who announces."""

import pytest

from tests.figures.newsroom import told

TOPIC = "Cohere hat eine Series C über 270 Millionen Dollar abgeschlossen."
ROUND = "Cohere amount_raised 270m USD"


def behind(sentence: str) -> set[str]:
    return told(f"{TOPIC} {sentence}", lang="de")


@pytest.mark.parametrize(
    "sentence",
    [
        "Atomico pumpte im Juni 65 Millionen Dollar in Celonis.",
        "Weit weniger sind die 65 Millionen Dollar, die Balderton in Celonis steckte.",
        "Die 65 Millionen Dollar, die Balderton im Juni in Brightwater Robotics investiert hat, waren ein Rekord.",
        "In Celonis hatte Accel im Juni 65 Millionen Dollar gesteckt.",
        "Bei Celonis stieg Accel mit 65 Millionen Dollar ein.",
        "Von Accel bekam Celonis 65 Millionen Dollar.",
        "Gemeinsam mit Atomico und Balderton steckte Accel 65 Millionen Dollar in Celonis.",
        "Atomico und Balderton stecken 65 Millionen Dollar in Celonis.",
    ],
)
def test_what_a_stranger_with_a_name_of_one_word_gets_is_not_the_topics(sentence: str) -> None:
    assert behind(sentence) == {ROUND}


@pytest.mark.parametrize(
    "sentence",
    [
        "Celonis bestätigte eine Finanzierung von 65 Millionen Dollar.",
        "Auch Celonis vermeldete eine Finanzierungsrunde über 65 Millionen Dollar.",
        "Celonis gab am Freitag eine Runde von 65 Millionen Dollar bekannt.",
        "Am Freitag gab Celonis eine Finanzierung über 65 Millionen Dollar bekannt.",
        "Celonis machte eine Bewertung von 2 Milliarden Dollar publik.",
        "Celonis teilte mit, 65 Millionen Dollar eingeworben zu haben.",
        "Celonis gab bekannt, dass man 65 Millionen Dollar eingesammelt habe.",
    ],
)
def test_what_a_stranger_with_a_name_of_one_word_announces_is_its_own(sentence: str) -> None:
    assert behind(sentence) == {ROUND}


@pytest.mark.parametrize(
    ("sentence", "figure"),
    [
        ("Finanzchef Jonas Weber bestätigte eine Finanzierung von 65 Millionen Dollar.", "amount_raised 65m USD"),
        ("Am Freitag gab Gründer Aidan Gomez eine Bewertung von 2 Milliarden Dollar bekannt.", "valuation 2000m USD"),
        ("Ein Sprecher teilte mit, 65 Millionen Dollar eingeworben zu haben.", "amount_raised 65m USD"),
        ("Damit erzielt das Unternehmen 65 Millionen Dollar Umsatz.", "revenue 65m USD"),
        (
            "Die 65 Millionen Dollar, die das Unternehmen einsammelte und in Chips steckte, reichen nicht.",
            "amount_raised 65m USD",
        ),
    ],
)
def test_who_speaks_for_the_topic_is_no_stranger(sentence: str, figure: str) -> None:
    assert behind(sentence) - {ROUND} == {f"Cohere {figure}"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Davon steckte Atomico 65 Millionen Dollar in das Start-up.",
        "Davon steckte Atomico 65 Millionen Dollar in Cohere.",
        "Die 65 Millionen Dollar, die Atomico in Cohere steckte, sind schon ausgegeben.",
        "Von Atomico kamen 65 Millionen Dollar.",
    ],
)
def test_a_name_of_one_word_gives_alone(sentence: str) -> None:
    assert behind(sentence) == {ROUND, "Cohere investment Atomico 65m USD"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Atomico und Accel investieren 65 Millionen Dollar in Cohere.",
        "Accel und Atomico stecken 65 Millionen Dollar in Cohere.",
        "Cohere erhält 65 Millionen Dollar von Accel und Atomico.",
    ],
)
def test_names_of_one_word_give_together(sentence: str) -> None:
    assert told(sentence, lang="de") == {"Cohere amount_raised 65m USD"}


def test_a_verb_in_the_singular_is_of_one_giver() -> None:
    text = "Das Team sucht Personal und Nvidia steckt 65 Millionen Dollar in Cohere."
    assert told(text, lang="de") == {"Cohere investment Nvidia 65m USD"}
