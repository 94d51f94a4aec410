"""What must be paid for what was done, what a year costs, and cheques and prices told in other languages."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        (
            "fr",
            "Aleph Alpha",
            (
                "Comptes moins flatteurs à Heidelberg : près de 3 millions d'euros de chiffre d'affaires "
                "en 2024, pour 48 millions d'euros de charges."
            ),
            {"Aleph Alpha revenue 3m EUR"},
        ),
        (
            "es",
            "SoftBank y OpenAI",
            (
                "SoftBank transfirió a OpenAI 22.500 millones de dólares. En abril había adelantado "
                "otros 7.500 millones."
            ),
            {"OpenAI investment SoftBank 22500m USD", "OpenAI investment SoftBank 7500m USD"},
        ),
        (
            "es",
            "Anthropic",
            ("Google posee el 14% de la empresa; Amazon ha puesto en ella 8.000 millones de dólares en total."),
            {"Anthropic investment Amazon 8000m USD"},
        ),
        (
            "es",
            "Inflection AI",
            (
                "En junio de 2023, Inflection AI levantó 1.300 millones de dólares, y su valor trepó a "
                "4.000 millones de dólares."
            ),
            {"Inflection AI amount_raised 1300m USD", "Inflection AI valuation 4000m USD"},
        ),
        (
            "it",
            "OpenAI",
            ("OpenAI dovrà pagare 15 milioni di euro per aver addestrato il suo chatbot con dati personali."),
            set(),
        ),
        (
            "fr",
            "OpenAI",
            ("OpenAI devra payer 15 millions d'euros pour avoir entraîné son robot avec des données personnelles."),
            set(),
        ),
        (
            "es",
            "OpenAI",
            ("OpenAI deberá pagar 15 millones de euros por haber entrenado su modelo con datos personales."),
            set(),
        ),
        (
            "de",
            "OpenAI",
            ("OpenAI muss 15 Millionen Euro zahlen, weil es seinen Chatbot mit persönlichen Daten trainiert hat."),
            set(),
        ),
        ("en", "OpenAI", "OpenAI must pay €15 million for having trained its chatbot on personal data.", set()),
        (
            "it",
            "Amazon e Anthropic",
            (
                "Altri 4 miliardi di dollari: tanto verserà Amazon nelle casse di Anthropic, la società "
                "che sviluppa Claude."
            ),
            {"Anthropic investment Amazon 4000m USD"},
        ),
        (
            "de",
            "Microsoft",
            (
                "Microsoft hat im vierten Quartal des Geschäftsjahres 2025 Erlöse von 76,4 Mrd. Dollar "
                "verbucht; im gesamten Geschäftsjahr 2025 waren es 281,7 Mrd."
            ),
            {"Microsoft revenue 281700m USD", "Microsoft revenue 76400m USD"},
        ),
        (
            "de",
            "Microsoft",
            (
                "Microsoft hat im vierten Quartal 76,4 Milliarden Dollar umgesetzt; im ganzen Jahr waren "
                "es 281,7 Milliarden Dollar."
            ),
            {"Microsoft revenue 281700m USD", "Microsoft revenue 76400m USD"},
        ),
    ],
)
def test_told_in_other_languages(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures
