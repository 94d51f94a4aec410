"""German funding news in many words: one sentence, the figures that it tells, and sums that are none."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read

SENTENCES: list[tuple[str, list[tuple[str, str]]]] = [
    (
        "Für Cohere legten Anleger im Juni 300 Millionen Dollar hin.",
        [("amount_raised", "300000000")],
    ),
    (
        "Mistral AI hat Schuldverschreibungen im Volumen von 830 Millionen Euro begeben.",
        [("debt_raised", "830000000")],
    ),
    (
        "Nvidia platzierte Anleihen im Gegenwert von fünf Milliarden Dollar.",
        [("debt_raised", "5000000000")],
    ),
    (
        "Beim Gang aufs Parkett will Cerebras zwei Milliarden Dollar einnehmen.",
        [("amount_raised", "2000000000")],
    ),
    (
        "Poolside warb in der Serie B 500 Millionen Dollar ein.",
        [("amount_raised", "500000000")],
    ),
    (
        "Seit der Gründung hat Cohere rund 1,6 Milliarden Dollar eingesammelt.",
        [("total_raised", "1600000000")],
    ),
    (
        "Mistral AI wird nun mit 11,7 Milliarden Euro bewertet.",
        [("valuation", "11700000000")],
    ),
    (
        "Der Umsatz von Mistral AI kletterte 2024 auf 30 Millionen Euro.",
        [("revenue", "30000000")],
    ),
    (
        "Der Umsatz von Cohere ist von 35 Millionen auf mittlerweile 100 Millionen Dollar gestiegen.",
        [("revenue", "35000000"), ("revenue", "100000000")],
    ),
    (
        "Microsoft steckt zehn Milliarden Dollar in OpenAI.",
        [("investment", "10000000000")],
    ),
    (
        "Zhipu AI steigerte den Umsatz auf 312 Millionen Yuan, MiniMax auf 220 Millionen Yuan.",
        [("revenue", "312000000"), ("revenue", "220000000")],
    ),
    (
        "Anthropic soll über eine Finanzierungsrunde von fünf Milliarden Dollar verhandeln.",
        [("amount_raised", "5000000000")],
    ),
    (
        "Microsoft steckt 3,2 Milliarden Euro in neue Rechenzentren in Hessen.",
        [],
    ),
    (
        "Ein Forscher bei Aleph Alpha verdient 95.000 Euro brutto im Jahr.",
        [],
    ),
    (
        "Der Fonds, der auch Mistral AI hält, verwaltet vier Milliarden Euro.",
        [],
    ),
    (
        "Softbank trennte sich von Nvidia-Aktien im Wert von 5,8 Milliarden Dollar.",
        [],
    ),
    (
        "OpenAI verbrannte im ersten Halbjahr 2,5 Milliarden Dollar.",
        [],
    ),
]


@pytest.mark.parametrize(("sentence", "figures"), SENTENCES, ids=[sentence for sentence, _ in SENTENCES])
def test_reads_a_sentence(sentence: str, figures: list[tuple[str, str]]) -> None:
    """A sentence gives these kinds and sums, and no others."""
    found = [(figure.metric, str(figure.low or figure.high)) for figure in read(sentence, lang="de").figures]
    assert sorted(found) == sorted(figures)
