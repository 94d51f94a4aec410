"""Plain French, German, Spanish and Italian facts beside words that elsewhere say a condition, a goal or a bound."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read, told


@pytest.mark.parametrize(
    ("lang", "text", "statuses"),
    [
        (
            "fr",
            "Si Mistral AI levait 105 millions d'euros en 2023, c'est 1,7 milliard d'euros qu'elle a obtenu en 2025.",
            {"asserted"},
        ),
        (
            "fr",
            "Si la levée de 1,7 milliard d'euros était attendue, la valorisation de Mistral AI, 11,7 milliards, "
            "a surpris.",
            {"asserted"},
        ),
        ("fr", "Si la valorisation de 11,7 milliards d'euros paraissait élevée, Mistral AI la défend.", {"asserted"}),
        ("fr", "Si Mistral AI levait les 600 millions d'euros dont on parle, ce serait un record.", {"rumoured"}),
        (
            "fr",
            "Si Mistral AI obtenait 600 millions d'euros, sa valorisation dépasserait 6 milliards d'euros.",
            {"rumoured"},
        ),
        (
            "fr",
            "Ce serait un record pour la France si la levée de Mistral AI atteignait 600 millions d'euros.",
            {"rumoured"},
        ),
        ("fr", "Si la levée de 1,7 milliard d'euros se confirmait, Mistral AI ferait date.", {"rumoured"}),
        ("fr", "Si le tour de 500 millions de dollars aboutissait, Cohere serait mieux armée.", {"rumoured"}),
        ("de", "OpenAI bestätigt damit das Ziel von 30 Milliarden Dollar Umsatz im Jahr 2026.", {"forecast"}),
        ("de", "Anthropic will damit das Ziel von 26 Milliarden Dollar Umsatz 2026 erreichen.", {"forecast"}),
    ],
)
def test_a_fact_is_no_condition_and_a_goal_that_is_kept_a_forecast(lang: str, text: str, statuses: set[str]) -> None:
    assert {figure.status for figure in read(text, lang=lang).figures} == statuses


def test_a_goal_that_was_passed_is_still_none() -> None:
    text = "Anthropic erzielte 2025 4,5 Milliarden Dollar Umsatz und übertraf damit das eigene Ziel von 4 Milliarden."
    assert told(text, lang="de") == {"Anthropic revenue 4500m USD"}


@pytest.mark.parametrize(
    ("lang", "text", "figures"),
    [
        (
            "fr",
            "Si votre entreprise utilise Claude, sachez qu'Anthropic a levé 30 milliards de dollars.",
            {"Anthropic amount_raised 30000m USD"},
        ),
        (
            "es",
            "Si tu empresa usa Claude, debes saber que Anthropic captó 30.000 millones de dólares.",
            {"Anthropic amount_raised 30000m USD"},
        ),
        (
            "es",
            "Imaginemos un mundo sin Nvidia, que facturó 215.900 millones de dólares.",
            {"Nvidia revenue 215900m USD"},
        ),
        (
            "it",
            "Se la tua azienda usa Claude, sappi che Anthropic ha raccolto 30 miliardi di dollari.",
            {"Anthropic amount_raised 30000m USD"},
        ),
        (
            "it",
            "Immaginiamo un mondo senza Nvidia, che ha fatturato 215,9 miliardi di dollari.",
            {"Nvidia revenue 215900m USD"},
        ),
        ("es", "Imaginemos que OpenAI, por ejemplo, captara 200.000 millones de dólares.", set()),
        ("it", "Poniamo che OpenAI raccolga 200 miliardi di dollari.", set()),
        (
            "it",
            "Somma del trimestre: 68,1 miliardi di dollari di ricavi per Nvidia.",
            {"Nvidia revenue 68100m USD"},
        ),
        ("it", "Totale della settimana: 248 milioni di euro per 14 operazioni.", set()),
    ],
)
def test_what_is_known_beside_what_is_imagined_and_the_sums_of_a_quarter(
    lang: str, text: str, figures: set[str]
) -> None:
    assert told(text, lang=lang) == figures


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("Cohere amplió su capital y captó hasta 500 millones de dólares.", "at_most"),
        ("Cohere amplió la ronda y recaudará hasta 600 millones de dólares.", "at_most"),
        ("Nvidia amplió su apuesta e invertirá hasta 100.000 millones de dólares en OpenAI.", "at_most"),
        ("Amazon amplía su alianza con Anthropic con hasta 25.000 millones de dólares.", "at_most"),
        ("Cohere amplió la ronda hasta los 600 millones de dólares.", "exact"),
        ("La valoración de Cohere creció con fuerza y subió hasta los 7.000 millones de dólares.", "exact"),
        ("La valoración de Cohere creció con fuerza hasta los 7.000 millones de dólares.", "exact"),
    ],
)
def test_up_to_behind_another_verb_than_that_of_growing_is_a_bound(text: str, hedge: str) -> None:
    assert [figure.hedge for figure in read(text, lang="es").figures] == [hedge]
