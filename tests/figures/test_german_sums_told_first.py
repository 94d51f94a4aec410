"""German sentences that open with the sum: who gives it, what a firm may be worth, new shares, licences, markets."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    "text",
    [
        "300 Millionen Dollar gibt Nvidia für einen Anteil an Poolside.",
        "300 Millionen Dollar hält Nvidia offenbar für einen Einstieg bei Poolside bereit.",
        "300 Millionen Dollar hat Nvidia für eine Beteiligung an Poolside reserviert.",
        "300 Millionen Dollar lässt sich Nvidia den Anteil an Poolside kosten.",
        "300 Millionen Dollar blätterte Nvidia für Poolside auf den Tisch.",
    ],
)
def test_a_sum_told_first_is_its_givers(text: str) -> None:
    assert told(text, lang="de") == {"Poolside investment Nvidia 300m USD"}


@pytest.mark.parametrize(
    "text",
    [
        "Nvidia und andere investierten 700 Millionen Dollar in Poolside.",
        "Im Juli steckten Nvidia und weitere Geldgeber 700 Millionen Dollar in Poolside.",
    ],
)
def test_what_one_gives_with_others_is_a_round(text: str) -> None:
    assert told(text, lang="de") == {"Poolside amount_raised 700m USD"}


def test_a_firm_may_be_worth_more_than_a_billion_times_a_thousand() -> None:
    text = "Höchstens 1,2 Billionen Dollar dürfte OpenAI wert sein."
    assert told(text, lang="de") == {"OpenAI valuation <1200000m USD"}


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("Poolside will an die Börse. Für 2 Milliarden Dollar sollen neue Aktien ausgegeben werden.", "2000m"),
        ("Poolside bietet 20 Millionen Aktien zu je 90 Dollar an. 1,8 Milliarden Dollar kämen so herein.", "1800m"),
        ("Poolside gibt neue Aktien aus und würde damit bis zu 2 Milliarden Dollar erlösen.", "<2000m"),
        ("An Eigenkapital flossen Poolside 2024 nur 95 Millionen Dollar zu.", "95m"),
    ],
)
def test_what_new_shares_bring_is_raised(text: str, amount: str) -> None:
    assert told(text, "Poolside", "de") == {f"Poolside amount_raised {amount} USD"}


@pytest.mark.parametrize("all_told", ["Summa summarum", "Unter dem Strich", "Alles in allem"])
def test_what_flowed_in_all_told_is_a_total(all_told: str) -> None:
    text = (
        f"Poolside hat 500 Millionen Dollar eingesammelt. {all_told} flossen der Firma damit 900 Millionen Dollar zu."
    )
    assert told(text, lang="de") == {"Poolside amount_raised 500m USD", "Poolside total_raised 900m USD"}


@pytest.mark.parametrize(
    "text",
    [
        "Microsoft holt das Team von Poolside. Für Lizenzen fließen 650 Millionen Dollar an das Start-up.",
        "Poolside wächst. Auf 90 bis 400 Milliarden Dollar taxieren Marktforscher die Branche im Jahr 2030.",
        "Poolside wächst. Auf 300 Milliarden Dollar schätzt eine Studie den Markt.",
    ],
)
def test_licences_and_markets_are_none(text: str) -> None:
    assert not told(text, "Poolside", "de")
