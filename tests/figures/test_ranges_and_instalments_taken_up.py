"""Sums that take up the one before: a range of it, an earlier mark, the first instalment; and a parent's own sales."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        (
            "fr",
            "Anthropic",
            (
                "La valorisation est de 40 milliards de dollars. L'an dernier, au mois de mai, on s'en "
                "tenait à 4,1 milliards."
            ),
            {"Anthropic valuation 40000m USD", "Anthropic valuation 4100m USD"},
        ),
        (
            "de",
            "",
            (
                "Thinking Machines Lab führt Gespräche über eine Runde, in der es mit rund 50 Milliarden "
                "Dollar bewertet würde. Eine mit den Plänen vertraute Person nannte sogar eine Spanne "
                "von 55 bis 60 Milliarden."
            ),
            {"Thinking Machines Lab valuation 50000m USD", "Thinking Machines Lab valuation 55000m USD"},
        ),
        (
            "en",
            "",
            (
                "Thinking Machines Lab is in talks about a round that would value it at around $50 "
                "billion. One person named a range of 55 to 60 billion."
            ),
            {"Thinking Machines Lab valuation 50000m USD", "Thinking Machines Lab valuation 55000m USD"},
        ),
        (
            "fr",
            "",
            (
                "Thinking Machines Lab discute d'un tour qui la valoriserait autour de 50 milliards de "
                "dollars. Une source cite même une fourchette de 55 à 60 milliards."
            ),
            {"Thinking Machines Lab valuation 50000m USD", "Thinking Machines Lab valuation 55000m USD"},
        ),
        (
            "es",
            "",
            (
                "Thinking Machines Lab negocia una ronda que la valoraría en unos 50.000 millones de "
                "dólares. Otra fuente habla de una horquilla de 55.000 a 60.000 millones."
            ),
            {"Thinking Machines Lab valuation 50000m USD", "Thinking Machines Lab valuation 55000m USD"},
        ),
        (
            "it",
            "",
            (
                "Thinking Machines Lab tratta un round che la valuterebbe circa 50 miliardi di dollari. "
                "Un'altra fonte parla di una forchetta da 55 a 60 miliardi."
            ),
            {"Thinking Machines Lab valuation 50000m USD", "Thinking Machines Lab valuation 55000m USD"},
        ),
        (
            "de",
            "SoftBank y OpenAI",
            (
                "Die Japaner überweisen nun die zweite Rate ihrer Beteiligung an OpenAI, 22,5 Milliarden "
                "Dollar. Die erste, 7,5 Milliarden Dollar, war im April geflossen."
            ),
            {"OpenAI investment SoftBank 22500m USD", "OpenAI investment SoftBank 7500m USD"},
        ),
        (
            "en",
            "",
            (
                "SoftBank is now wiring the second instalment of its investment in OpenAI, $22.5 "
                "billion. The first, $7.5 billion, had gone over in April."
            ),
            {"OpenAI investment SoftBank 22500m USD", "OpenAI investment SoftBank 7500m USD"},
        ),
        (
            "fr",
            "",
            (
                "SoftBank verse la deuxième tranche de son investissement dans OpenAI, 22,5 milliards de "
                "dollars. La première, de 7,5 milliards, avait été versée en avril."
            ),
            {"OpenAI investment SoftBank 22500m USD", "OpenAI investment SoftBank 7500m USD"},
        ),
        (
            "es",
            "SoftBank y OpenAI",
            (
                "SoftBank transfiere ahora el segundo plazo de su inversión en OpenAI, 22.500 millones "
                "de dólares. El primero, de 7.500 millones, se pagó en abril."
            ),
            {"OpenAI investment SoftBank 22500m USD", "OpenAI investment SoftBank 7500m USD"},
        ),
        (
            "it",
            "",
            (
                "SoftBank versa ora la seconda tranche del suo investimento in OpenAI, 22,5 miliardi di "
                "dollari. La prima, da 7,5 miliardi, era stata versata in aprile."
            ),
            {"OpenAI investment SoftBank 22500m USD", "OpenAI investment SoftBank 7500m USD"},
        ),
        (
            "en",
            "Aleph Alpha",
            (
                "Nothing is known of Aleph Alpha's sales. The parent, the Schwarz Group, turned over "
                "€175 billion last year."
            ),
            set(),
        ),
    ],
)
def test_taken_up(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures
