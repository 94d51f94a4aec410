"""Labels of what is to come, where a round may end, what is news to somebody, and sums that talks are about."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import one, read, told


@pytest.mark.parametrize(
    ("lang", "text", "status"),
    [
        ("en", "Guidance: sales of about $65 billion in the fourth quarter.", "forecast"),
        ("en", "Outlook for the first quarter: net sales of $65 billion.", "forecast"),
        ("en", "Q4 guidance: net sales of $65 billion.", "forecast"),
        ("fr", "Perspectives : un chiffre d'affaires de 65 milliards de dollars au quatrième trimestre.", "forecast"),
        ("de", "Ausblick: ein Umsatz von rund 65 Milliarden Dollar im vierten Quartal.", "forecast"),
        ("es", "Previsiones: unos ingresos de 65.000 millones de dólares en el cuarto trimestre.", "forecast"),
        ("it", "Previsioni: ricavi per circa 65 miliardi di dollari nel quarto trimestre.", "forecast"),
        ("en", "Guidance: beaten. Sales came to $65 billion in the second quarter.", "asserted"),
        ("en", "Revenue: $65 billion in the second quarter.", "asserted"),
    ],
)
def test_a_label_of_what_is_to_come_makes_a_forecast(lang: str, text: str, status: str) -> None:
    figure = one(text, "Nvidia", lang)
    assert (figure.metric, figure.status) == ("revenue", status)


@pytest.mark.parametrize(
    ("lang", "text", "status"),
    [
        ("en", 'A story that had Mistral AI asking for €1 billion was "news to me", Mensch said.', "denied"),
        ("en", "Mensch said that a report that Mistral AI was raising €1 billion was news to him.", "denied"),
        (
            "en",
            '"That would be news to me," Mensch wrote of a report that Mistral AI was raising €1 billion.',
            "denied",
        ),
        (
            "fr",
            "L'information selon laquelle Mistral AI chercherait 1 milliard d'euros est « une nouvelle pour moi ».",
            "denied",
        ),
        ("de", "Dass Mistral AI 1 Milliarde Euro einsammeln wolle, sei ihm neu, sagte Mensch.", "denied"),
        ("es", 'Que Mistral AI busque 1.000 millones de euros es "una novedad para mí", dijo Mensch.', "denied"),
        ("it", 'Che Mistral AI cerchi 1 miliardo di euro "mi giunge nuovo", ha detto Mensch.', "denied"),
        ("en", "The good news for us, Mensch said, is that Mistral AI raised €1 billion.", "asserted"),
        ("en", "It was news to investors that Mistral AI had raised €1 billion in June.", "asserted"),
        ("en", "News to watch: Mistral AI has raised €1 billion.", "asserted"),
        ("de", "Neu für uns ist: Mistral AI hat 1 Milliarde Euro eingesammelt.", "asserted"),
    ],
)
def test_what_is_news_to_somebody_is_denied(lang: str, text: str, status: str) -> None:
    figure = one(text, "Mistral AI", lang)
    assert (figure.metric, figure.status) == ("amount_raised", status)


@pytest.mark.parametrize(
    ("lang", "text", "figure"),
    [
        (
            "en",
            "People who are in the round of OpenAI say that it is still open and could end at $120 billion.",
            "raised",
        ),
        ("en", "OpenAI announced a round of $110 billion. It could close at $120 billion, investors say.", "raised"),
        (
            "de",
            "OpenAI verkündete eine Runde von 110 Milliarden Dollar. Sie könnte bei 120 Milliarden Dollar enden.",
            "raised",
        ),
        ("fr", "OpenAI a annoncé un tour de 110 milliards de dollars. Il pourrait se clore à 120 milliards.", "raised"),
        (
            "es",
            "OpenAI anunció una ronda de 110.000 millones de dólares. Podría cerrarse en 120.000 millones.",
            "raised",
        ),
        (
            "it",
            "OpenAI ha annunciato un round da 110 miliardi di dollari. Potrebbe chiudersi a 120 miliardi.",
            "raised",
        ),
        ("en", "The round of OpenAI is open. Its valuation could end up at $120 billion.", "worth"),
        ("en", "The round of OpenAI could close at a valuation of $120 billion.", "worth"),
        ("en", "OpenAI raised $10 billion. It could close at $120 billion, a person said.", "worth"),
    ],
)
def test_where_a_round_may_end_is_no_price(lang: str, text: str, figure: str) -> None:
    metric = {"raised": "amount_raised", "worth": "valuation"}[figure]
    assert f"OpenAI {metric} 120000m USD" in told(text, lang=lang)


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("Cerebras is talking to investors about $1 billion at a valuation of $22 billion.", "exact"),
        ("Groq is in talks with banks about $600 million.", "exact"),
        ("xAI is in discussions about $15 billion of new equity.", "exact"),
        ("Cohere has spoken to several funds about $500 million of fresh capital.", "exact"),
        ("Cohere is in talks with SoftBank to raise about $500 million.", "about"),
        ("Cohere is talking about raising about $500 million.", "about"),
        ("Cohere raised about $500 million.", "about"),
        ("Cohere is talking to investors about around $500 million.", "about"),
    ],
)
def test_what_talks_are_about_is_no_hedge(text: str, hedge: str) -> None:
    first = read(text).figures[0]
    assert (first.metric, first.hedge) == ("amount_raised", hedge)
