"""What one unit or trade of a company sells is not the company's revenue; what the market expects is nobody's."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Baidu grew. Revenue from Baidu Core was 21.4 billion yuan."),
        ("en", "Baidu grew. Online marketing revenue reached 14.2 billion yuan."),
        ("en", "Nvidia grew. Sales in the gaming business, which makes graphics cards, rose 30% to $2.6 billion."),
        ("de", "Baidu wächst. Der Umsatz von Baidu Core stieg auf 21,4 Milliarden Yuan."),
        ("de", "Der Umsatz von Google Cloud kletterte auf 12,3 Milliarden Dollar."),
        ("de", "Alibaba wächst. Der Umsatz im Onlinehandel stieg um 9 Prozent auf 98 Milliarden Yuan."),
        ("fr", "Les revenus de l'activité gaming de Nvidia ont bondi de 30 %, atteignant 2,6 milliards de dollars."),
        ("fr", "Baidu progresse. Les revenus du marketing en ligne ont atteint 14,2 milliards de yuans."),
        ("fr", "Alibaba progresse. Les ventes du commerce en ligne ont augmenté de 9 %, à 98 milliards de yuans."),
        ("es", "Baidu crece. Los ingresos del marketing en línea alcanzaron 14.200 millones de yuanes."),
        ("es", "Alibaba crece. Las ventas del comercio electrónico subieron un 9%, hasta 98.000 millones de yuanes."),
        ("it", "Baidu cresce. I ricavi di Baidu Core si sono attestati a 21,4 miliardi di yuan."),
        ("it", "Baidu cresce. Il fatturato dal marketing online è risultato di 14,2 miliardi di yuan."),
        ("it", "Baidu cresce. I ricavi sono derivati per 14,2 miliardi di yuan dai servizi di pubblicità."),
    ],
)
def test_a_units_sales_are_not_the_companys(lang: str, text: str) -> None:
    assert told(text, lang=lang) == set()


@pytest.mark.parametrize(
    ("lang", "text", "figure"),
    [
        ("en", "Thanks to advertising, Meta's revenue rose 12% to $51.2 billion.", "Meta revenue 51200m USD"),
        ("de", "Der Umsatz des Onlinehändlers Alibaba stieg auf 212 Milliarden Yuan.", "Alibaba revenue 212000m CNY"),
        (
            "fr",
            "Le chiffre d'affaires du géant du commerce en ligne Alibaba a atteint 212 milliards de yuans.",
            "Alibaba revenue 212000m CNY",
        ),
        (
            "fr",
            "Grâce au marketing en ligne, le chiffre d'affaires de Baidu a augmenté de 9 %, à 30,1 milliards de yuans.",
            "Baidu revenue 30100m CNY",
        ),
        (
            "es",
            "Las ventas del gigante del comercio electrónico Alibaba subieron hasta 212.000 millones de yuanes.",
            "Alibaba revenue 212000m CNY",
        ),
        (
            "it",
            "Trainati dalla pubblicità, i ricavi di Meta sono cresciuti del 12% a 51,2 miliardi di dollari.",
            "Meta revenue 51200m USD",
        ),
    ],
)
def test_a_companys_own_sales_stay_its_own(lang: str, text: str, figure: str) -> None:
    assert told(text, lang=lang) == {figure}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Nvidia's revenue rose to $4.4 billion, beating expectations: $4.1 billion."),
        ("en", "Nvidia's revenue rose to $4.4 billion, above the analysts' estimate, set at $4.1 billion."),
        ("de", "Nvidia setzte 4,4 Milliarden Dollar um und übertraf die Erwartungen: 4,1 Milliarden Dollar."),
        (
            "fr",
            "Nvidia a réalisé un chiffre d'affaires de 4,4 milliards de "
            "dollars, dépassant les attentes : 4,1 milliards.",
        ),
        (
            "fr",
            "Les revenus de Nvidia ont atteint 4,4 milliards de dollars, "
            "contre une estimation moyenne de 4,1 milliards.",
        ),
        ("es", "Nvidia facturó 4.400 millones de dólares, por encima de las expectativas: 4.100 millones de dólares."),
        (
            "it",
            "I ricavi di Nvidia sono saliti a 4,4 miliardi di dollari, rispetto "
            "alla stima media degli analisti di 4,1 miliardi.",
        ),
    ],
)
def test_what_the_market_expected_is_no_figure(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Nvidia revenue 4400m USD"}


@pytest.mark.parametrize(
    ("lang", "text", "figure"),
    [
        ("en", "Cohere beat its target: $240 million in annualised revenue.", "Cohere revenue 240m USD"),
        ("fr", "Meta dépasse le consensus : 44 milliards de dollars de revenus.", "Meta revenue 44000m USD"),
        ("it", "Cohere ha superato le attese: 240 milioni di dollari di ricavi nel 2024.", "Cohere revenue 240m USD"),
    ],
)
def test_what_beat_expectations_is_one(lang: str, text: str, figure: str) -> None:
    assert told(text, lang=lang) == {figure}
