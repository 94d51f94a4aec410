"""German money that is given by nobody named, rounds told by their volume, and what stands beside a sum in front."""

import pytest

from tests.figures.newsroom import one, told


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Cohere wurde mit 90 Millionen Dollar finanziert.", "amount_raised 90m USD"),
        ("Cohere wurden im Mai 90 Millionen Dollar zur Verfügung gestellt.", "amount_raised 90m USD"),
        ("In Cohere wurden weitere 90 Millionen Dollar investiert.", "amount_raised 90m USD"),
        ("Cohere ist von Anlegern mit 90 Millionen Dollar bedacht worden.", "amount_raised 90m USD"),
        ("Anleger haben Cohere 90 Millionen Dollar anvertraut.", "amount_raised 90m USD"),
        (
            "Gesellschafter und Kunden kennt es, Geldgeber vertrauten Cohere nun 90 Millionen Dollar an.",
            "amount_raised 90m USD",
        ),
        ("Der Umfang der Series B von Cohere belief sich auf 90 Millionen Dollar.", "amount_raised 90m USD"),
        ("Cohere schloss eine Runde ab, deren Volumen 90 Millionen Dollar betrug.", "amount_raised 90m USD"),
        ("Atomico hat die 90 Millionen Dollar schwere Finanzierung von Cohere angeführt.", "amount_raised 90m USD"),
        ("Die mit 90 Millionen Dollar dotierte Kapitalerhöhung von Cohere ist durch.", "amount_raised 90m USD"),
        ("Frisch finanziert mit 90 Millionen Dollar, stellt Cohere ein.", "amount_raised 90m USD"),
        ("Geldsegen für Cohere in Höhe von 90 Millionen Dollar.", "amount_raised 90m USD"),
        ("Cohere verkauft junge Aktien für 90 Millionen Dollar.", "amount_raised 90m USD"),
        ("Cohere erhofft sich vom Börsengang einen Bruttoerlös von 90 Millionen Dollar.", "amount_raised 90m USD"),
        ("Cohere hat 90 Millionen Dollar aufgenommen, obwohl es bislang nichts verkauft.", "amount_raised 90m USD"),
        ("Intel und die Firma Orrick zahlen Cohere gemeinsam 90 Millionen Dollar.", "amount_raised 90m USD"),
        ("Cohere wurde bisher mit 90 Millionen Dollar ausgestattet.", "total_raised 90m USD"),
        ("Zusammengerechnet mit den vorigen Runden kommt Cohere auf 90 Millionen Dollar.", "total_raised 90m USD"),
        ("Mittlerweile stecken 90 Millionen Dollar in Cohere.", "total_raised 90m USD"),
        ("Das Gesamtkapital, das Cohere eingesammelt hat, liegt bei 90 Millionen Dollar.", "total_raised 90m USD"),
        ("Cohere nutzt die Auszahlung eines 90 Millionen Dollar schweren Kredits.", "debt_raised 90m USD"),
        ("Das auf 900 Millionen Dollar taxierte Cohere wächst.", "valuation 900m USD"),
        ("Cohere, dessen Wert zuletzt 900 Millionen Dollar erreichte, wächst.", "valuation 900m USD"),
        ("Die Eigner billigen Cohere 900 Millionen Dollar zu.", "valuation 900m USD"),
        ("Der Wert von Cohere stieg nach dem Einstieg von Bosch auf 900 Millionen Dollar.", "valuation 900m USD"),
        ("Die Einnahmen von Cohere legten um ein Drittel auf 90 Millionen Dollar zu.", "revenue 90m USD"),
        ("Samsung kauft sich für 90 Millionen Dollar bei Cohere ein.", "investment Samsung 90m USD"),
        ("Für zehn Prozent an Cohere zahlt Samsung 90 Millionen Dollar.", "investment Samsung 90m USD"),
        ("Für den Einstieg bei Cohere hat Samsung 90 Millionen Dollar bezahlt.", "investment Samsung 90m USD"),
        (
            "Samsung hält zehn Prozent an Cohere und hat dafür 90 Millionen Dollar hingelegt.",
            "investment Samsung 90m USD",
        ),
        ("Knapp 90 Millionen Dollar soll Samsung in Cohere investiert haben.", "investment Samsung 90m USD"),
    ],
)
def test_a_sum_that_nobody_named_gave_or_that_a_noun_brings(text: str, figure: str) -> None:
    assert told(text, lang="de") == {f"Cohere {figure}"}


@pytest.mark.parametrize(
    "text",
    [
        "Der Fonds von Atomico, der auch in Cohere investiert hat, ist 90 Millionen Dollar groß.",
        "Der Wert der Beteiligung, die Samsung an Cohere hält, wird auf 90 Millionen Dollar beziffert.",
        "Kanadas KI-Start-ups, darunter Cohere, nahmen im vergangenen Jahr zusammen 900 Millionen Dollar auf.",
        "Mit Grafikkarten setzte Nvidia 900 Millionen Dollar um.",
        "Der Campus von Cohere wurde mit 90 Millionen Dollar finanziert.",
        "In ein Labor neben Cohere wurden 90 Millionen Dollar gesteckt.",
    ],
)
def test_nothing_is_told_of_funds_holdings_and_segments(text: str) -> None:
    assert told(text, lang="de") == set()


@pytest.mark.parametrize(
    "text",
    [
        "Nach einer Finanzierung über 90 Millionen Dollar sucht Cohere Büros in Wien.",
        "Ausgestattet mit frischen 90 Millionen Dollar will Cohere nach Asien.",
        "Intel stellt Cohere 90 Millionen Dollar bereit.",
    ],
)
def test_what_is_wanted_with_a_sum_leaves_it_asserted(text: str) -> None:
    assert one(text, lang="de").status == "asserted"


def test_what_is_sought_next_is_a_rumour_all_the_same() -> None:
    text = "Nach einer Runde über 90 Millionen Dollar will Cohere nun 400 Millionen Dollar einsammeln."
    assert one(text.replace(" über 90 Millionen Dollar", ""), lang="de").status == "rumoured"
    assert told(text, lang="de") >= {"Cohere amount_raised 400m USD"}
