"""Turns of phrase of German and Italian dailies: what a sum is, and what looks like one and is none."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import others, told


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "Safe Superintelligence nahm zwei Milliarden Dollar ein. 400 Millionen davon hat "
            "Greenoaks Capital beigesteuert.",
            {"Safe Superintelligence amount_raised 2000m USD", "Safe Superintelligence investment Greenoaks 400m USD"},
        ),
        ("Nvidia überlegt, 900 Millionen Dollar bei Poolside nachzulegen.", {"Poolside investment Nvidia 900m USD"}),
        ("Cohere hat Zusagen über 300 Millionen Dollar beisammen.", {"Cohere amount_raised 300m USD"}),
        ("Im Mai 2024 war Cohere noch für 900 Millionen Dollar günstig zu haben.", {"Cohere valuation 900m USD"}),
        ("Meta wächst. Im dritten Quartal brachte das Geschäft 51 Milliarden Dollar ein.", {"Meta revenue 51000m USD"}),
        ("Meta wächst. Im dritten Quartal brachte das Werbegeschäft 51 Milliarden Dollar ein.", set()),
        (
            "Mistral AI lieferte. Für eine Firma, die ihre Geldgeber mit 11 Milliarden Euro bewerten, ist das wenig.",
            {"Mistral AI valuation 11000m EUR"},
        ),
        (
            "Meta begab im Mai Papiere über insgesamt 12 Milliarden Dollar.",
            {"Meta debt_raised 12000m USD"},
        ),
    ],
)
def test_what_a_sum_is_in_german(text: str, figures: set[str]) -> None:
    assert told(text, lang="de") == figures


@pytest.mark.parametrize(
    "text",
    [
        "Das Aktienpaket der Börse brachte dem Insolvenzverwalter 900 Millionen Dollar ein.",
        "Die Fachleute hatten sich auf 31 Milliarden Dollar eingestellt.",
        "Börsianer hatten auf 31 Milliarden Dollar getippt.",
        "30 Milliarden Dollar werden in diesem Jahr verbaut.",
        "Im Quartal wurde die Beteiligung um 9 Milliarden Dollar aufgewertet.",
        "Drei Gigafabriken sind geplant, jede mit vier Milliarden Euro veranschlagt.",
        "Von den 500 Millionen Euro, die das Forschungsministerium dafür ausgewiesen hatte, floss nur die Hälfte.",
    ],
)
def test_what_is_no_figure_in_german(text: str) -> None:
    assert others(text, "de") == set()


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("La somma richiesta da Cohere si aggirerebbe sui 3 miliardi di dollari.", {"Cohere amount_raised 3000m USD"}),
        ("Cohere ha chiuso la Serie D con 500 milioni di dollari in cassa.", {"Cohere amount_raised 500m USD"}),
        ("Cohere ha 500 milioni di dollari in cassa.", set()),
        (
            "Cohere discute un round da 2 miliardi di dollari a una valutazione di 20. "
            "In ottobre si era accontentata di otto.",
            {"Cohere amount_raised 2000m USD", "Cohere valuation 20000m USD", "Cohere valuation 8000m USD"},
        ),
        (
            "Cohere chiude la Serie D: 700 milioni di euro raccolti, 7.000 di valutazione compreso l'aumento.",
            {"Cohere amount_raised 700m EUR", "Cohere valuation 7000m EUR"},
        ),
        (
            "Meta ha avuto ricavi per 51 miliardi di dollari nel terzo trimestre; "
            "per il quarto ne mette in conto fra 56 e 59.",
            {"Meta revenue 51000m USD", "Meta revenue 56000m USD"},
        ),
        ("I ricavi di Cohere non avevano raggiunto i 5 milioni di dollari.", {"Cohere revenue <5m USD"}),
        (
            "Poolside ha raccolto 500 milioni di dollari, 626 in tutto. "
            "E la valuation? Riservata, ma fonti parlano di 3 miliardi.",
            {"Poolside amount_raised 500m USD", "Poolside total_raised 626m USD", "Poolside valuation 3000m USD"},
        ),
    ],
)
def test_what_a_sum_is_in_italian(text: str, figures: set[str]) -> None:
    assert told(text, lang="it") == figures


@pytest.mark.parametrize(
    "text",
    [
        "Nel trimestre, 2 miliardi di dollari investiti in tutto il settore tecnologico.",
        "In tutto il settore sono stati investiti 2 miliardi di dollari.",
        "Totale della settimana: 248 milioni di euro per 14 operazioni.",
        "È la prima società al mondo per capitalizzazione (3.000 miliardi di dollari).",
    ],
)
def test_what_is_no_figure_in_italian(text: str) -> None:
    assert others(text, "it") == set()
