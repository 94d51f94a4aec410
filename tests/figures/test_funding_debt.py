"""What is borrowed and by whom: bonds and their parts, demand, debts forgiven, vehicles, and the shares of a round."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

OPENING = {
    "en": "The industry builds. Much is under way.",
    "de": "Die Branche baut. Vieles ist im Gang.",
    "it": "Il settore costruisce. Molto è in corso.",
}


def borrowed(text: str, title: str = "Bonds", lang: str = "en") -> set[str]:
    """Return what a passage tells of debt, each as "company amount"."""
    return {line.replace(" debt_raised", "") for line in told(text, title, lang) if " debt_raised " in line}


@pytest.mark.parametrize(
    ("lang", "text", "sums"),
    [
        ("en", "Meta tapped the market for $30 billion in six maturities on Thursday.", {"Meta 30000m USD"}),
        ("en", "Alphabet tapped investors for $20 billion, the longest notes due in 2066.", {"Google 20000m USD"}),
        ("en", "Meta's notes: $30 billion was borrowed in one afternoon.", {"Meta 30000m USD"}),
        (
            "de",
            "Die Google-Mutter zapfte den Markt für 20 Milliarden Dollar in sieben Laufzeiten an.",
            {"Google 20000m USD"},
        ),
        ("fr", "Meta a placé 30 milliards de dollars en six échéances jeudi.", {"Meta 30000m USD"}),
        ("es", "Meta emitió bonos por 30.000 millones de dólares en seis vencimientos.", {"Meta 30000m USD"}),
        ("it", "Meta ha collocato bond per 30 miliardi di dollari in sei scadenze.", {"Meta 30000m USD"}),
        (
            "en",
            "Alphabet placed $17.5 billion of notes in New York and another €6.5 billion of them in Europe.",
            {"Google 17500m USD", "Google 6500m EUR"},
        ),
    ],
)
def test_a_bond_is_told_by_its_market_and_its_maturities(lang: str, text: str, sums: set[str]) -> None:
    assert borrowed(text, lang=lang) == sums


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Meta placed notes worth $30 billion; the order book peaked at $125 billion."),
        (
            "fr",
            "Meta place 30 milliards de dollars d'obligations ; le carnet d'ordres atteint 125 milliards de dollars.",
        ),
        ("de", "Meta begab Anleihen über 30 Milliarden Dollar; Gebote gab es für 125 Milliarden Dollar."),
        ("es", "Meta emitió bonos por 30.000 millones de dólares. La demanda alcanzó 125.000 millones de dólares."),
        (
            "it",
            "Meta ha collocato bond per 30 miliardi di dollari; gli ordini sono arrivati a 125 miliardi di dollari.",
        ),
        ("en", "Meta sold bonds for $30 billion. The largest tranche was $4.5 billion."),
        ("en", "Meta's bond of $30 billion comes in six slices, the largest of which is $4.5 billion."),
    ],
)
def test_what_was_bid_for_a_bond_and_its_slices_are_no_further_debt(lang: str, text: str) -> None:
    assert borrowed(text, lang=lang) == {"Meta 30000m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Demand is strong: Mistral AI raised €1.7 billion within a week."),
        ("fr", "La demande est forte et Mistral AI lève 1,7 milliard d'euros."),
        ("it", "La domanda è forte: Mistral AI ha raccolto 1,7 miliardi di euro."),
    ],
)
def test_demand_for_something_else_hides_no_round(lang: str, text: str) -> None:
    assert told(text, "Mistral", lang) == {"Mistral AI amount_raised 1700m EUR"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "As part of the rescue, creditors cancelled $100 million of debt at Stability AI."),
        ("en", "Suppliers of Stability AI wrote off debts of $100 million."),
        ("de", "Gläubiger erließen Stability AI Schulden von 100 Millionen Dollar."),
        ("fr", "Les créanciers de Stability AI ont effacé 100 millions de dollars de dettes."),
        ("es", "Los acreedores de Stability AI condonaron 100 millones de dólares de deuda."),
        ("it", "I creditori di Stability AI hanno cancellato debiti per 100 milioni di dollari."),
    ],
)
def test_a_debt_that_is_forgiven_is_not_raised(lang: str, text: str) -> None:
    assert not borrowed(text, "Stability AI", lang)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "A special-purpose vehicle owned by Valor will hold xAI's chips; it takes $12.5 billion of loans."),
        ("en", "SoftBank has taken out a $40 billion bridge loan to pay for its share of OpenAI's round."),
        (
            "de",
            "Die Zweckgesellschaft, der das Rechenzentrum von Meta gehört, begab Anleihen über 27 Milliarden Dollar.",
        ),
        ("it", "Il veicolo che possiede il campus di Meta in Louisiana si è indebitato per 27 miliardi di dollari."),
    ],
)
def test_what_a_vehicle_or_a_backer_borrows_is_its_own_debt(lang: str, text: str) -> None:
    assert not borrowed(f"{OPENING[lang]} {text}", "OpenAI", lang)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            "Mistral AI closed its Series B: €600 million, with €132 million of it as debt and €468 million in shares.",
        ),
        (
            "fr",
            "Mistral AI boucle 600 millions d'euros : 468 millions en fonds propres et 132 millions d'euros de dette.",
        ),
    ],
)
def test_the_shares_of_a_round_told_whole_are_no_figure(lang: str, text: str) -> None:
    figures = {line.split(" ", 2)[2] for line in told(text, "Mistral", lang)}
    assert {line.split(" ")[0] + " " + line.split(" ")[-2] for line in figures} == {
        "amount_raised 600m",
        "debt_raised 132m",
    }
