"""Dates in brackets, of a deal before the one that is told, of a goal, and of what is still to come."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.figures.funding import read_funding
from pipeline.watchlist import guide_watch_list
from tests.figures.newsroom import article, read


@pytest.mark.parametrize(
    ("lang", "published", "text", "dates"),
    [
        (
            "en",
            "2025-09-09",
            ("The round values Mistral AI at €11.7 billion, nearly doubling its valuation since June 2024."),
            [None],
        ),
        (
            "en",
            "2025-08-02",
            ("OpenAI has secured $8.3 billion, bringing it closer to its $40 billion fundraising goal for 2025."),
            [None, None],
        ),
        (
            "en",
            "2026-07-22",
            (
                "Anthropic raised $13B Series F at $183B (Sep 2025), $30B Series G at $380B (Feb 2026), "
                "~$65B at ~$965B (May 2026)."
            ),
            ["2025-09", "2025-09", "2026-02", "2026-02", "2026-05", "2026-05"],
        ),
        (
            "en",
            "2026-01-05",
            "Anthropic ARR trajectory: $1B (Dec 2024) → $4B (mid-2025) → $9B (end 2025).",
            ["2024-12", "2025", "2025-12"],
        ),
        (
            "fr",
            "2024-11-06",
            (
                "Après une série A de 26 millions de dollars en mars 2023, Perplexity a bouclé une série "
                "B de 73,6 millions de dollars."
            ),
            ["2023-03", None],
        ),
        (
            "en",
            "2025-07-02",
            (
                "xAI raised $10 billion in July. This $10 billion comes on the heels of a $6 billion "
                "Series C round last December."
            ),
            ["2025-07", "2024-12"],
        ),
        (
            "it",
            "2025-09-10",
            (
                "Mistral AI raccolse 600 milioni di euro nel 2024. Ora il nuovo round di 1,7 miliardi "
                "eleva il suo valore a quasi 12 miliardi."
            ),
            ["2024", None, None],
        ),
        (
            "en",
            "2025-08-07",
            (
                "OpenAI's annualized revenue has doubled to $12 billion, with projections reaching $20 "
                "billion by year-end."
            ),
            ["run-rate", "2025-12"],
        ),
        (
            "it",
            "2025-10-02",
            (
                "I ricavi annuali di OpenAI sono saliti a 12 miliardi di dollari, con la previsione di "
                "superare i 20 miliardi entro fine anno."
            ),
            [None, "2025"],
        ),
        (
            "it",
            "2024-08-30",
            (
                "Nonostante un fatturato annuo superiore ai 3 miliardi di dollari, OpenAI prevede "
                "perdite per 5 miliardi entro fine anno."
            ),
            [None],
        ),
        (
            "en",
            "2026-01-21",
            (
                "Moonshot AI is valued at about $4.8 billion in the new round, up roughly $500 million "
                "from its December valuation."
            ),
            [None],
        ),
        (
            "fr",
            "2025-04-01",
            ("SoftBank a déclaré qu'il apporterait 10 Md$ à OpenAI en avril et jusqu'à 30 Md$ en décembre."),
            ["2025-04", None],
        ),
        (
            "de",
            "2025-03-12",
            ("Google plant im September eine weitere Investition von 750 Millionen Dollar in Anthropic."),
            [None],
        ),
        (
            "en",
            "2025-07-02",
            (
                "This comes on the heels of a $6 billion Series C round last December, which valued xAI "
                "at around $24 billion. With this latest raise, xAI's total war chest now stands at "
                "roughly $17 billion."
            ),
            ["2024-12", "2024-12", None],
        ),
        ("en", "2025-03-12", "Google will put $750 million into Anthropic in September.", [None]),
        ("en", "2025-03-12", "Google said in January that it will invest $750 million in Anthropic.", ["2025-01"]),
        (
            "en",
            "2025-03-12",
            "Google plans to invest $750 million in Anthropic, which raised $2 billion in September.",
            [None, "2024-09"],
        ),
        ("en", "2025-11-12", "Mistral raised €1.7 billion in September.", ["2025-09"]),
        (
            "de",
            "2025-11-12",
            "Mistral wird nach der Runde vom September mit 11,7 Milliarden Euro bewertet.",
            ["2025-09"],
        ),
        ("de", "2025-11-12", "Mistral soll im September 1,7 Milliarden Euro eingesammelt haben.", ["2025-09"]),
        (
            "de",
            "2025-11-12",
            ("Laut Bericht soll Anthropic bereits im August einen Umsatz von 5 Milliarden Dollar erreicht haben."),
            ["2025-08"],
        ),
    ],
)
def test_dates_reach_their_own_sums(lang: str, published: str, text: str, dates: list[str | None]) -> None:
    reading = read_funding(article(text, "News", lang, date.fromisoformat(published)), guide_watch_list())
    assert [figure.as_of or figure.period for figure in reading.figures] == dates


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere, valued at $5.5 billion in July 2024, commands $6.8 billion in the new round."),
        ("en", "Cohere, worth $5.5 billion as recently as July 2024, has seen its valuation rise to $6.8 billion."),
        ("de", "Cohere, mit 5,5 Milliarden Dollar im Juli 2024 bewertet, kommt auf eine Bewertung von 6,8 Milliarden."),
        ("fr", "Cohere, valorisée 5,5 milliards de dollars en juillet 2024, vaut 6,8 milliards avec ce tour."),
        ("es", "Cohere, valorada en 5.500 millones de dólares en julio de 2024, llega a valer 6.800 millones."),
        ("it", "Cohere, valutata 5,5 miliardi di dollari nel luglio 2024, raggiunge una valutazione di 6,8 miliardi."),
    ],
)
def test_a_worth_told_aside_keeps_its_date(lang: str, text: str) -> None:
    figures = read(text, lang=lang).figures
    assert {(figure.low, figure.as_of) for figure in figures} == {(5_500_000_000, "2024-07"), (6_800_000_000, None)}


def test_a_round_told_aside_dates_what_it_was_worth_then() -> None:
    figures = read("Cohere raised $500 million in August 2025, at a valuation of $6.8 billion.").figures
    assert [figure.as_of for figure in figures] == ["2025-08", "2025-08"]
