"""A host's price is the host's, however it is named: with a remark, by its service alone, or in the sentence before."""

from __future__ import annotations

import pytest

from tests.figures.price_desk import prices

MAKERS = {
    "en": "DeepSeek-V3.1 costs $0.56 per million input tokens and $1.68 per million output tokens.",
    "fr": "DeepSeek-V3.1 coûte 0,56 dollar par million de tokens en entrée et 1,68 dollar en sortie.",
    "de": "DeepSeek-V3.1 kostet 0,56 Dollar pro Million Eingabe-Token und 1,68 Dollar pro Million Ausgabe-Token.",
    "es": "DeepSeek-V3.1 cuesta 0,56 dólares por millón de tokens de entrada y 1,68 dólares de salida.",
    "it": "DeepSeek-V3.1 costa 0,56 dollari per milione di token in ingresso e 1,68 dollari in uscita.",
}
THEIRS = [
    ("en", "Together AI, which keeps a copy in its own racks, asks $0.60 per million input tokens."),
    ("en", "Cerebras, whose chips are as large as a dinner plate, charges $0.60 per million input tokens."),
    ("en", "Together AI, a host that runs DeepSeek-V3.1 at speed, is at $0.60 per million input tokens."),
    ("en", "On Bedrock, the model costs $0.60 per million input tokens."),
    ("fr", "Together AI, qui en garde une copie sur ses serveurs, prend 0,60 dollar en entrée."),
    ("de", "Together AI, das eine Kopie auf eigenen Servern hält, verlangt 0,60 Dollar pro Million Eingabe-Token."),
    ("es", "Together AI, que guarda una copia en sus servidores, cobra 0,60 dólares por millón de tokens de entrada."),
    ("it", "Together AI, che ne tiene una copia sui propri server, chiede 0,60 dollari in ingresso."),
]


@pytest.mark.parametrize(("lang", "sentence"), THEIRS)
def test_a_host_of_whom_something_is_said_between_commas_sells(lang: str, sentence: str) -> None:
    found = prices(f"{MAKERS[lang]} {sentence}", lang=lang)
    assert sum(line.startswith("DeepSeek: ") for line in found) == 2
    others = [line for line in found if not line.startswith("DeepSeek: ")]
    assert [line.split(", ", 1)[1] for line in others] == ["1M input tokens, 0.6 USD"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "On Vertex AI, Claude Opus 4.5 costs $5 per million input tokens. In batch mode it is $2.50 in."),
        (
            "de",
            "Auf Vertex kostet Claude Opus 4.5 5 Dollar pro Million Eingabe-Token. "
            "Im Batch sind es 2,50 Dollar pro Million Eingabe-Token.",
        ),
        (
            "it",
            "Su Vertex Claude Opus 4.5 costa 5 dollari per milione di token in ingresso. "
            "In batch sono 2,50 dollari in ingresso.",
        ),
    ],
)
def test_the_sentence_behind_goes_on_about_the_host(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == [
        "Google: Claude Opus 4.5, 1M input tokens, 2.5 USD [batch]",
        "Google: Claude Opus 4.5, 1M input tokens, 5 USD",
    ]


def test_what_the_maker_asks_in_the_sentence_behind_is_the_makers() -> None:
    text = "On Bedrock, Claude Opus 4.5 costs $6 per million input tokens. Anthropic itself asks $5 per million in."
    assert prices(text) == [
        "Amazon: Claude Opus 4.5, 1M input tokens, 6 USD",
        "Anthropic: Claude Opus 4.5, 1M input tokens, 5 USD",
    ]


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        ("en", "Otherwise there is Claude Pro at $20 a month."),
        ("fr", "Sinon, il y a Claude Pro à 20 dollars par mois."),
        ("en", "On weekends there are people who open Claude Pro, which costs $20 a month."),
    ],
)
def test_no_host_sells_anothers_plan(lang: str, sentence: str) -> None:
    host = {
        "en": "Groq charges $1 per million input tokens for Kimi K2.",
        "fr": "Groq facture Kimi K2 1 dollar en entrée.",
    }
    found = prices(f"{host[lang]} {sentence}", lang=lang)
    assert [line for line in found if "month" in line] == ["Anthropic: Claude Pro, month, 20 USD"]


def test_a_rivals_plan_is_not_the_cloud_owners() -> None:
    text = "Gemini Business costs $21 per user per month. ChatGPT Business is $30 per user per month."
    assert prices(text, title="Google Cloud puts its agents on every desk") == [
        "Google: Gemini Business, user/month, 21 USD",
        "OpenAI: ChatGPT Business, user/month, 30 USD",
    ]
