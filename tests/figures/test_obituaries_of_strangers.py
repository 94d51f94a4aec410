"""Articles on somebody who is not watched, whom the title names and the text's opening explains."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        (
            "en",
            "Obituary: Kestrel Speech, 2019-2024",
            "Kestrel Speech, which wanted to give every call centre a voice, died last Friday.\n\nAnnual recurring "
            "revenue reached £3.1 million at its peak.\n\nThen OpenAI showed GPT-4o.",
            set(),
        ),
        (
            "en",
            "Lumora shuts down",
            "Lumora, a legal startup from Leeds, closed its doors.\n\nRevenue had peaked at £4 million in 2023.\n\n"
            "Then Anthropic shipped a plug-in for contracts.",
            set(),
        ),
        (
            "fr",
            "La fin de Voxaline",
            "Voxaline, qui voulait donner une voix aux centres d'appels, a fermé vendredi.\n\nLe chiffre d'affaires "
            "avait atteint 3 millions d'euros.\n\nPuis OpenAI a montré GPT-4o.",
            set(),
        ),
        (
            "de",
            "Nachruf: Sprachwerk, 2019–2024",
            "Sprachwerk, das jedem Callcenter eine Stimme geben wollte, ist gestorben.\n\nDer Jahresumsatz erreichte 3 "
            "Millionen Euro.\n\nDann zeigte OpenAI GPT-4o.",
            set(),
        ),
        (
            "es",
            "Adiós a Voznova",
            "Voznova, que quería dar voz a las centralitas, cerró el viernes.\n\nLos ingresos anuales llegaron a 3 "
            "millones de euros.\n\nLuego OpenAI enseñó GPT-4o.",
            set(),
        ),
        (
            "it",
            "Addio a Vocelia",
            "Vocelia, che voleva dare una voce ai call center, ha chiuso venerdì.\n\nI ricavi annui sono arrivati a 3 "
            "milioni di euro.\n\nPoi OpenAI ha mostrato GPT-4o.",
            set(),
        ),
        (
            "en",
            "The end of Lumora",
            "Lumora, which made chatbots for hotels, is insolvent.\n\nOpenAI raised $40 billion in March.",
            {"OpenAI amount_raised 40000m USD"},
        ),
        (
            "en",
            "Claude turns three",
            "Claude, which turned three on Friday, has made its maker rich.\n\nAnnualised revenue reached $14 billion "
            "in August.\n\nAnthropic says that it will double.",
            {"Anthropic revenue 14000m USD"},
        ),
        (
            "en",
            "A short life of Pi",
            "Pi, the kindest of the chatbots, is tired. Inflection AI, its maker, has other work.\n\nIn June 2023 it "
            "raised $1.3 billion.",
            {"Inflection AI amount_raised 1300m USD"},
        ),
        (
            "en",
            "A visit to Heidelberg",
            "Heidelberg, which has a castle, also has a lab.\n\nAleph Alpha raised $500 million in 2023. Its revenue "
            "was €6 million.",
            {"Aleph Alpha amount_raised 500m USD", "Aleph Alpha revenue 6m EUR"},
        ),
    ],
)
def test_sums_of_the_stranger_whom_title_and_opening_name_are_not_ours(
    lang: str, title: str, text: str, figures: set[str]
) -> None:
    assert told(text, title, lang) == figures
