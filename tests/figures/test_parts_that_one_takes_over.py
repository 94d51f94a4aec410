"""Which part of a round one takes over, groups that give together, and rounds told by what somebody made do with."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read, told

FORTY = {
    "de": "OpenAI erhält 40 Milliarden Dollar.",
    "fr": "OpenAI lève 40 milliards de dollars.",
    "en": "OpenAI gets $40 billion.",
    "es": "OpenAI recibe 40.000 millones de dólares.",
    "it": "OpenAI riceve 40 miliardi di dollari.",
}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "de",
            "Drei Viertel der Summe, also 30 Milliarden, übernimmt die japanische Softbank, den Rest ein Konsortium.",
        ),
        ("de", "Den größten Teil, nämlich 30 Milliarden, trägt der japanische Konzern Softbank."),
        ("fr", "Les trois quarts de la somme, soit 30 milliards, sont pris en charge par le japonais SoftBank."),
        ("fr", "L'essentiel, soit 30 milliards, vient du japonais SoftBank."),
        ("en", "Three quarters of the sum, or $30 billion, is taken by Japan's SoftBank, the rest by a consortium."),
        ("es", "Tres cuartas partes, es decir, 30.000 millones, las asume la japonesa SoftBank."),
        ("it", "Tre quarti della somma, cioè 30 miliardi, li mette la giapponese SoftBank."),
    ],
)
def test_part_of_a_round(lang: str, text: str) -> None:
    assert told(f"{FORTY[lang]} {text}", lang=lang) == {
        "OpenAI amount_raised 40000m USD",
        "OpenAI investment SoftBank 30000m USD",
    }


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "En juin 2024, un groupe mené par Sean Parker a remis 80 millions de dollars au pot."),
        ("fr", "En juin 2024, un groupe mené par Sean Parker a injecté 80 millions de dollars."),
        (
            "es",
            "En junio de 2024, un grupo encabezado por Sean Parker puso otros 80 millones de dólares sobre la mesa.",
        ),
    ],
)
def test_a_group_gives_together(lang: str, text: str) -> None:
    opening = {"fr": "Stability AI a frôlé la faillite.", "es": "Stability AI rozó la quiebra."}[lang]
    assert told(f"{opening} {text}", lang=lang) == {"Stability AI amount_raised 80m USD"}


def test_a_group_that_takes_money() -> None:
    reading = read("Mistral AI progresse. Un groupe mené par Yann LeCun a levé 80 millions de dollars.", lang="fr")
    assert not reading.figures
    assert [one.rule for one in reading.set_aside] == ["other"]


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        (
            "de",
            "Noch 2024 hatte sich OpenAI mit 6,6 Milliarden Dollar begnügt, der Firmenwert betrug 157 Milliarden.",
            {"OpenAI amount_raised 6600m USD", "OpenAI valuation 157000m USD"},
        ),
        ("de", "OpenAI begnügte sich 2024 mit 6,6 Milliarden Dollar.", {"OpenAI amount_raised 6600m USD"}),
        ("de", "OpenAI begnügt sich mit einem Umsatz von 60 Millionen Euro.", {"OpenAI revenue 60m EUR"}),
        (
            "fr",
            "Scale AI a levé un milliard de dollars. Elle avait jusque-là reçu 1,6 milliard de ses actionnaires.",
            {"Scale AI amount_raised 1000m USD", "Scale AI total_raised 1600m USD"},
        ),
        (
            "fr",
            "ChatGPT a coûté 20 millions de dollars. OpenAI a convaincu 2 millions de ses utilisateurs de payer.",
            set(),
        ),
    ],
)
def test_made_do_with_and_received(lang: str, text: str, expected: set[str]) -> None:
    assert told(text, lang=lang) == expected


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "On prête à la société l'ambition de revenir sur le marché à 50 milliards."),
        ("fr", "La société caresse l'espoir de revenir devant les investisseurs à 50 milliards."),
        ("es", "Se le atribuye la ambición de volver al mercado a 50.000 millones."),
    ],
)
def test_back_before_investors(lang: str, text: str) -> None:
    opening = {
        "fr": "Thinking Machines Lab vaut 12 milliards de dollars.",
        "en": "Thinking Machines Lab is worth $12 billion.",
        "es": "Thinking Machines Lab vale 12.000 millones de dólares.",
    }[lang]
    figures = read(f"{opening} {text}", lang=lang).figures
    assert [(figure.metric, int(figure.low or 0), figure.status) for figure in figures] == [
        ("valuation", 12 * 10**9, "asserted"),
        ("valuation", 50 * 10**9, "rumoured"),
    ]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Groq vaut 6,9 milliards de dollars après un tour de 750 millions. Un an plus tôt, c'était 2,8."),
        (
            "de",
            "Groq ist 6,9 Milliarden Dollar wert, nach einer Runde von 750 Millionen. 2024 war nur von 2,8 die Rede.",
        ),
    ],
)
def test_magnitude_of_its_kind(lang: str, text: str) -> None:
    values = {int(figure.low or 0) for figure in read(text, lang=lang).figures if figure.metric == "valuation"}
    assert values == {6_900_000_000, 2_800_000_000}
