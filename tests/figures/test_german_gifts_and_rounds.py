"""More German ways of telling: who is given something, what a round brought, and what is owed."""

import pytest

from tests.figures.newsroom import told

TOPIC = "Aleph Alpha baut Sprachmodelle."


def behind(sentence: str) -> set[str]:
    return told(f"{TOPIC} {sentence}", lang="de")


@pytest.mark.parametrize(
    "sentence",
    [
        "Bayern hat dem Gründerzentrum in Garching 65 Millionen Euro versprochen.",
        "Nvidia hat einem Krankenhaus in Ulm 65 Millionen Euro gegeben.",
        "Vor zwei Jahren schuldete man den Vermietern knapp 65 Millionen Euro.",
        "Zusammengerechnet sind das gut 6 Milliarden Euro, so viel, wie der ganze Markt ausmacht.",
    ],
)
def test_what_others_get_and_are_owed_is_not_the_topics(sentence: str) -> None:
    assert behind(sentence) == set()


@pytest.mark.parametrize(
    ("sentence", "figure"),
    [
        ("Bosch hat dem Heidelberger Unternehmen 65 Millionen Euro zugesagt.", "investment Bosch 65m EUR"),
        ("Bosch hat in einem zweiten Schritt 65 Millionen Euro zugesagt.", "investment Bosch 65m EUR"),
        ("Den größten Teil, 65 Millionen Euro, steuerte im Mai die Serie A bei.", "amount_raised 65m EUR"),
        ("Dann kam die Serie B dazu, die die Firma mit 500 Millionen Euro bezifferte.", "amount_raised 500m EUR"),
        ("Die Firma will Aktien ausgeben und damit bis zu 65 Millionen Euro einnehmen.", "amount_raised <65m EUR"),
    ],
)
def test_whom_and_what_a_sum_comes_from(sentence: str, figure: str) -> None:
    assert behind(sentence) == {f"Aleph Alpha {figure}"}


def test_a_pronoun_behind_its_verb_gives_to_the_name_that_follows() -> None:
    text = "Microsoft hängt an OpenAI. Im Juni sagte er auch Anthropic bis zu vier Milliarden Dollar zu."
    assert told(text, "Microsoft wächst", lang="de") == {"Anthropic investment Microsoft <4000m USD"}


def test_an_earlier_sum_makes_no_valuation_of_the_one_before() -> None:
    assert "Aleph Alpha valuation 7m EUR" not in behind("2024 erlöste sie 7 Millionen Euro, nach 2 Millionen zuvor.")


@pytest.mark.parametrize(
    "sentence",
    [
        "In einer von Atomico und Temasek angeführten Runde bekam die Firma 65 Millionen Euro.",
        "Aleph Alpha hat sein Kapital um 65 Millionen Euro erhöht.",
    ],
)
def test_rounds_by_who_leads_them_and_by_what_the_capital_grows(sentence: str) -> None:
    assert behind(sentence) == {"Aleph Alpha amount_raised 65m EUR"}


def test_a_banks_own_capital_is_not_the_topics() -> None:
    assert behind("Die Bank hat ihr Kapital um 65 Millionen Euro erhöht.") == set()


def test_the_valuation_rises_beside_a_loan() -> None:
    text = "Damit steigt die Bewertung von Cohere auf 2,9 Milliarden Dollar."
    assert told(text, "Cohere nimmt Kredit über 65 Millionen Dollar auf", lang="de") == {
        "Cohere debt_raised 65m USD",
        "Cohere valuation 2900m USD",
    }
