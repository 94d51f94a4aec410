"""German clauses that a noun or a sum opens: loans and who gives them, losses beside revenue, new shares."""

import pytest

from tests.figures.newsroom import one, told

TOPIC = "Mistral AI baut Sprachmodelle."


def behind(sentence: str) -> set[str]:
    return told(f"{TOPIC} {sentence}", lang="de")


@pytest.mark.parametrize(
    "sentence",
    [
        "Ein Darlehen von Apollo über 65 Millionen Dollar soll das neue Rechenzentrum bezahlen.",
        "Hinzu kommt ein Kredit von BNP Paribas über 65 Millionen Dollar.",
        "Mit einem Darlehen von Apollo über 65 Millionen Dollar baut Mistral AI eine Serverfarm.",
        "Ein Kredit von BNP Paribas über 65 Millionen Dollar verschafft dem Start-up Luft.",
    ],
)
def test_who_lends_owes_no_loan(sentence: str) -> None:
    assert behind(sentence) == {"Mistral AI debt_raised 65m USD"}


def test_over_is_no_bound_behind_a_loan_and_its_lender() -> None:
    figure = one("Cohere erhielt einen Kredit von der Deutschen Bank über 65 Millionen Dollar.", lang="de")
    assert figure.hedge == "exact"
    figure = one("Die Runde brachte Cohere über 65 Millionen Dollar.", lang="de")
    assert figure.hedge == "at_least"


@pytest.mark.parametrize(
    "sentence",
    [
        "Ein Kredit von BNP Paribas über 65 Millionen Dollar verschafft Celonis Luft.",
        "Ein Darlehen von Apollo über 2 Milliarden Dollar finanziert die Hallen von CoreWeave.",
        "Mit einer Investition von Nvidia über 65 Millionen Dollar baut Celonis aus.",
        "Mit 4 Milliarden Dollar zählt Celonis zu den wertvollsten Start-ups des Landes.",
        "Nvidia erwarb Anteile an Intel für 5 Milliarden Dollar.",
        "65 Millionen Dollar zahlte Meta für Celonis.",
        "Für Celonis bot Salesforce 3 Milliarden Dollar.",
    ],
)
def test_what_a_stranger_is_lent_or_given_is_not_the_topics(sentence: str) -> None:
    assert behind(sentence) == set()


@pytest.mark.parametrize(
    ("sentence", "figure"),
    [
        (
            "Eine Investition von Nvidia über 65 Millionen Dollar verschafft dem Start-up Zugang.",
            "investment Nvidia 65m",
        ),
        ("Ein Investment von Samsung in Höhe von 65 Millionen Dollar kommt hinzu.", "investment Samsung 65m"),
        ("Nvidia erwarb Anteile an dem Start-up für 65 Millionen Dollar.", "investment Nvidia 65m"),
        ("Mit 65 Millionen Dollar von Geldgebern im Rücken geht Mistral AI nach Asien.", "amount_raised 65m"),
        ("Mit frischen 65 Millionen Dollar ausgestattet, geht Mistral AI nach Asien.", "amount_raised 65m"),
        ("65 Millionen Dollar haben Geldgeber dem Start-up eben anvertraut.", "amount_raised 65m"),
        ("Bisher 650 Millionen Dollar haben Geldgeber dem Start-up anvertraut.", "total_raised 650m"),
        ("Mistral AI hat von einer Gruppe um Lightspeed 65 Millionen Dollar bekommen.", "amount_raised 65m"),
        ("An der Börse will Mistral AI 65 Millionen Dollar einsammeln.", "amount_raised 65m"),
        ("Mit 4 Milliarden Dollar gehört Mistral AI nun zu den wertvollsten Firmen Europas.", "valuation 4000m"),
        ("Die Verkäufe von Mistral AI erreichten im zweiten Quartal 65 Millionen Dollar.", "revenue 65m"),
    ],
)
def test_nouns_and_sums_that_lead(sentence: str, figure: str) -> None:
    assert behind(sentence) == {f"Mistral AI {figure} USD"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Mistral AI verlor bei einem Umsatz von 90 Millionen Euro 40 Millionen Euro.",
        "Mistral AI verbrannte im vergangenen Jahr bei Erlösen von 90 Millionen Euro rund 40 Millionen Euro.",
        "Bei einem Umsatz von 90 Millionen Euro büßte Mistral AI 40 Millionen Euro ein.",
        "Mistral AI hat bei einem Umsatz von 90 Millionen Euro 40 Millionen Euro verdient.",
    ],
)
def test_a_loss_beside_revenue_is_no_revenue(sentence: str) -> None:
    assert told(sentence, lang="de") == {"Mistral AI revenue 90m EUR"}


def test_what_is_raised_beside_revenue_is_no_revenue() -> None:
    text = "Bei einem Umsatz von 90 Millionen Euro holte Mistral AI 400 Millionen Euro herein."
    assert told(text, lang="de") == {"Mistral AI revenue 90m EUR", "Mistral AI amount_raised 400m EUR"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Die Gründer von Mistral AI verkauften Anteile für 65 Millionen Dollar an Investoren.",
        "Mit 65 Millionen Dollar auf dem Konto geht Mistral AI ins neue Jahr.",
        "Mit 65 Millionen Dollar Verlust im Rücken verhandelt Mistral AI.",
        "An der Börse kommt Microsoft auf 3 Billionen Dollar. Davon träumt Mistral AI.",
        "Die Verkäufe der Branche erreichten 65 Milliarden Dollar, heißt es bei Mistral AI.",
    ],
)
def test_what_only_looks_like_them_is_nothing(sentence: str) -> None:
    assert told(sentence, lang="de") == set()


def test_backers_in_the_plural_are_not_the_investor_told_of_before() -> None:
    text = "Apollo lieh Crusoe 500 Millionen Dollar. Die Geldgeber stecken 65 Millionen Dollar in Mistral AI."
    assert behind(text) == {"Mistral AI amount_raised 65m USD"}
