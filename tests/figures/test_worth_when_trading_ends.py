"""What a company is worth when the trading of its shares ends is no valuation; what it is when a round ends is one."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read, told


@pytest.mark.parametrize(
    ("lang", "text", "sum_"),
    [
        ("en", "MiniMax shares jumped; at Friday's close the company was worth HK$230 billion.", "HK$230 billion"),
        ("en", "At the end of trading on Friday MiniMax was worth HK$100 billion.", "HK$100 billion"),
        ("en", "At Tuesday's closing price MiniMax is valued at HK$100 billion.", "HK$100 billion"),
        ("en", "Cerebras was worth $95 billion at yesterday's close.", "$95 billion"),
        ("en", "By the close on Thursday Cerebras was valued at $95 billion.", "$95 billion"),
        ("fr", "À la clôture de vendredi, MiniMax valait 9 milliards de dollars.", "9 milliards de dollars"),
        ("fr", "MiniMax pesait 9 milliards de dollars à la clôture des marchés.", "9 milliards de dollars"),
        ("de", "Zum Börsenschluss am Freitag war MiniMax 9 Milliarden Dollar wert.", "9 Milliarden Dollar"),
        ("de", "Zum Schlusskurs vom Dienstag wird MiniMax mit 9 Milliarden Dollar bewertet.", "9 Milliarden Dollar"),
        ("es", "Al cierre del viernes MiniMax valía 9.000 millones de dólares.", "9.000 millones de dólares"),
        ("es", "MiniMax valía 9.000 millones de dólares al cierre de la sesión.", "9.000 millones de dólares"),
        ("it", "Alla chiusura di venerdì MiniMax valeva 9 miliardi di dollari.", "9 miliardi di dollari"),
        ("it", "Al prezzo di chiusura MiniMax vale 9 miliardi di dollari.", "9 miliardi di dollari"),
    ],
)
def test_the_worth_of_all_shares_when_trading_ends(lang: str, text: str, sum_: str) -> None:
    reading = read(text, lang=lang)
    assert not reading.figures
    assert [(aside.text, aside.rule) for aside in reading.set_aside] == [(sum_, "listing")]


@pytest.mark.parametrize(
    ("lang", "text", "figure"),
    [
        ("en", "At the closing of the round Groq was valued at $6.9 billion.", "Groq valuation 6900m USD"),
        ("en", "With the close of its Series E, Groq was valued at $6.9 billion.", "Groq valuation 6900m USD"),
        ("en", "At the end of September Groq was valued at $6.9 billion.", "Groq valuation 6900m USD"),
        ("en", "At the end of the trading year Groq was valued at $6.9 billion.", "Groq valuation 6900m USD"),
        ("fr", "À la clôture du tour de table, Groq valait 6,9 milliards de dollars.", "Groq valuation 6900m USD"),
        ("de", "Zum Abschluss der Runde war Groq 6,9 Milliarden Dollar wert.", "Groq valuation 6900m USD"),
        ("es", "Al cierre de la ronda Groq valía 6.900 millones de dólares.", "Groq valuation 6900m USD"),
        ("es", "Al cierre de 2024 Groq valía 6.900 millones de dólares.", "Groq valuation 6900m USD"),
        ("it", "Alla chiusura del round Groq valeva 6,9 miliardi di dollari.", "Groq valuation 6900m USD"),
    ],
)
def test_the_worth_when_a_round_or_a_year_ends(lang: str, text: str, figure: str) -> None:
    assert told(text, lang=lang) == {figure}
