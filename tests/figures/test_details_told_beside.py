"""How sure figures are, their bounds and their dates, where a clause or the sentence before tells them."""

from __future__ import annotations

import pytest

from storage.records import Figure
from tests.figures.newsroom import read


def details(one: Figure) -> str:
    value = one.low if one.low is not None else one.high
    assert value is not None
    return f"{value / 1_000_000:g}m {one.status} {one.hedge} {one.as_of or one.period or ''}".strip()


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        (
            "en",
            "Black Forest Labs raised a seed round, $31 million from Andreessen Horowitz and some "
            "angels, in August 2024.",
            ["31m asserted exact 2024-08"],
        ),
        (
            "en",
            "Perplexity, marked at $14 billion by its investors in May, is not for sale.",
            ["14000m asserted exact 2025-05"],
        ),
        (
            "fr",
            "Cohere a recueilli un milliard de dollars ; on la disait alors valorisée 5 milliards.",
            ["1000m asserted exact", "5000m rumoured exact"],
        ),
        (
            "en",
            "OpenAI moves on. In January 2023 Microsoft promised OpenAI another $10 billion.",
            ["10000m asserted exact 2023-01"],
        ),
        (
            "fr",
            "Mistral AI a levé 600 millions d'euros en série B en juin 2024. La valorisation était "
            "alors de 5,8 milliards d'euros.",
            ["5800m asserted exact 2024-06", "600m asserted exact 2024-06"],
        ),
        (
            "en",
            "Mistral AI raised €600 million in a Series B in June 2024. The valuation was then €5.8 billion.",
            ["5800m asserted exact 2024-06", "600m asserted exact 2024-06"],
        ),
        (
            "de",
            "Thinking Machines Lab sammelte im Juli zwei Milliarden Dollar ein. Das ergab eine "
            "Post-Money-Bewertung von zwölf Milliarden Dollar.",
            ["12000m asserted exact 2025-07", "2000m asserted exact 2025-07"],
        ),
        (
            "en",
            "Thinking Machines Lab raised two billion dollars in July. That made for a post-money "
            "valuation of twelve billion dollars.",
            ["12000m asserted exact 2025-07", "2000m asserted exact 2025-07"],
        ),
        (
            "es",
            "OpenAI busca más. SoftBank estudia poner otros 30.000 millones de dólares en OpenAI.",
            ["30000m rumoured exact"],
        ),
        ("en", "SoftBank is considering putting another $30 billion into OpenAI.", ["30000m rumoured exact"]),
        (
            "fr",
            "H Company : nous visons 10 millions d'euros de chiffre d'affaires pour l'ensemble de 2025.",
            ["10m forecast exact 2025"],
        ),
        (
            "fr",
            "Chez H Company, nous avons facturé 3 millions d'euros au premier semestre et nous "
            "visons 10 millions pour l'ensemble de 2025.",
            ["10m forecast exact 2025", "3m asserted exact 2025-H1"],
        ),
        (
            "en",
            "At H Company, we invoiced €3 million in the first half and we aim for €10 million for the whole of 2025.",
            ["10m forecast exact 2025", "3m asserted exact 2025-H1"],
        ),
        (
            "es",
            "En H Company facturamos 3 millones de euros en el primer semestre y apuntamos a 10 "
            "millones para el conjunto de 2025.",
            ["10m forecast exact 2025", "3m asserted exact 2025-H1"],
        ),
        (
            "it",
            "In H Company abbiamo fatturato 3 milioni di euro nel primo semestre e puntiamo a 10 "
            "milioni per l'intero 2025.",
            ["10m forecast exact 2025", "3m asserted exact 2025-H1"],
        ),
        (
            "fr",
            "Certains investisseurs étaient prêts à valoriser Cohere 7 milliards de dollars.",
            ["7000m rumoured exact"],
        ),
        ("en", "Some investors were ready to value Cohere at $7 billion.", ["7000m rumoured exact"]),
        (
            "fr",
            "Le chiffre d'affaires 2023 de Zhipu AI n'aurait pas dépassé 150 millions de yuans.",
            ["150m rumoured at_most 2023"],
        ),
        (
            "de",
            "Der Umsatz von Zhipu AI soll 2023 nicht über 150 Millionen Yuan hinausgekommen sein.",
            ["150m rumoured at_most 2023"],
        ),
        (
            "fr",
            "Les revenus annualisés de Perplexity avoisinent eux aussi 200 millions de dollars.",
            ["200m asserted about run-rate"],
        ),
        (
            "en",
            "Perplexity is worth $14 billion, below the $18 billion that it had sought in March.",
            ["14000m asserted exact", "18000m rumoured exact 2025-03"],
        ),
        (
            "fr",
            "Amazon a remis 4 milliards de dollars à Anthropic en novembre dernier, ce qui a porté "
            "sa mise totale à 8 milliards.",
            ["4000m asserted exact 2024-11", "8000m asserted exact 2024-11"],
        ),
        (
            "en",
            "Microsoft will invest up to $5 billion in Anthropic, the two said on Tuesday.",
            ["5000m asserted at_most 2025-09-09"],
        ),
    ],
)
def test_details(lang: str, text: str, told: list[str]) -> None:
    assert sorted(details(one) for one in read(text, "", lang).figures) == told
