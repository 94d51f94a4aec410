"""German money that a consortium gives, that is told first, lent or promised, and words of plan that leave it sure."""

import pytest

from tests.figures.newsroom import one, told


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Ein Bündnis um Andreessen Horowitz pumpt 90 Millionen Euro in Poolside.", "amount_raised 90m EUR"),
        ("Poolside hat die erhofften 90 Millionen Euro beisammen.", "amount_raised 90m EUR"),
        ("Poolside hat Zusagen von 90 Millionen Euro eingeholt.", "amount_raised 90m EUR"),
        ("Rund 90 Millionen Euro sollen Poolside aus dem Verkauf neuer Papiere zufließen.", "amount_raised 90m EUR"),
        ("Bislang sind 90 Millionen Euro in Poolside gepumpt worden.", "total_raised 90m EUR"),
        ("Poolside borgt sich für den Umzug 90 Millionen Euro.", "debt_raised 90m EUR"),
        ("Von Samsung bekam Poolside 90 Millionen Euro.", "investment Samsung 90m EUR"),
        ("Samsung kauft für 90 Millionen Euro knapp ein Fünftel von Poolside.", "investment Samsung 90m EUR"),
        ("Poolside erwirtschaftet, auf das Jahr hochgerechnet, 90 Millionen Euro.", "revenue 90m EUR"),
        ("Poolside hat sein Eigenkapital um 90 Millionen Euro aufgestockt.", "amount_raised 90m EUR"),
        ("Poolside steigerte den Umsatz auf 90 Millionen Euro, mehr als doppelt so viel.", "revenue 90m EUR"),
    ],
)
def test_who_gives_and_what_comes_in(text: str, figure: str) -> None:
    assert told(text, lang="de") == {f"Poolside {figure}"}


def test_the_larger_part_of_a_round_by_who_gave_it() -> None:
    text = "Der Großteil der 90 Millionen Euro für Poolside, gut 60 Millionen Euro, stammt von Samsung."
    assert told(text, lang="de") == {"Poolside amount_raised 90m EUR", "Poolside investment Samsung 60m EUR"}


@pytest.mark.parametrize(
    "text",
    [
        "Poolside bekam vom Innenministerium 90 Millionen Euro.",
        "Nach dem Einstieg bei Poolside plant Nvidia Aktienrückkäufe über 90 Milliarden Dollar.",
        "Der Umsatz von Poolside war 90 Millionen Euro höher als im Vorjahr.",
        "Poolside nahm 90 Millionen Euro mehr ein als geplant.",
        "Die Ausgaben von Poolside legten um ein Viertel auf 90 Millionen Euro zu.",
        "Mit seinen neuen Prozessoren setzte Nvidia 90 Millionen Euro um.",
    ],
)
def test_what_the_state_orders_and_what_is_more_than_before_gives_nothing(text: str) -> None:
    assert told(text, lang="de") == set()


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Statt der geplanten 50 sammelte Poolside 90 Millionen Euro ein.", "asserted"),
        ("Poolside verfehlte sein Jahresziel und setzte 2024 nur 90 Millionen Euro um.", "asserted"),
        ("Von einer Runde über 90 Millionen Euro kann bei Poolside keine Rede sein.", "denied"),
        ("Poolside sucht 90 Millionen Euro.", "rumoured"),
    ],
)
def test_plans_that_are_only_compared_with_leave_a_sum_sure(text: str, status: str) -> None:
    assert one(text, lang="de").status == status
