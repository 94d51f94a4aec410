"""Prices of a model named in passing: as a yardstick that stays where it is, as a host's, behind others by the page."""

from __future__ import annotations

import pytest

from tests.figures.price_desk import expected, line, prices, reading


def both(company: str, product: str, sent: str, back: str) -> list[str]:
    told = (("1M input tokens", sent), ("1M output tokens", back))
    return [f"{company}: {product}, {unit}, {value} USD" for unit, value in told]


@pytest.mark.parametrize(
    ("lang", "body"),
    [
        ("en", "Haiku 4.5 costs $1 per million input tokens and $5 per million output tokens. Anthropic "
               "sees it as a sidekick like Claude Sonnet 4.5, still at $3 in and $15 out."),
        ("fr", "Haiku 4.5 coûte 1 dollar par million de tokens en entrée et 5 en sortie. Anthropic le présente comme "
               "le second de Claude Sonnet 4.5, resté à 3 dollars en entrée et 15 en sortie."),
        ("de", "Haiku 4.5 kostet 1 Dollar je Million Input-Token und 5 Dollar je Million Output-Token. Anthropic sieht "
               "es als Ergänzung wie Claude Sonnet 4.5, unverändert bei 3 Dollar für Input und 15 für Output."),
        ("es", "Haiku 4.5 cuesta 1 dólar por millón de tokens de entrada y 5 de salida. Anthropic lo propone como "
               "complemento de Claude Sonnet 4.5, que sigue en 3 dólares de entrada y 15 de salida."),
        ("es", "Haiku 4.5 cuesta 1 dólar por millón de tokens de entrada y 5 de salida. Anthropic lo presenta como "
               "escudero de Claude Sonnet 4.5, anclado en 3 dólares de entrada y 15 de salida."),
        ("it", "Haiku 4.5 costa 1 dollaro per milione di token di input e 5 in output. Anthropic lo propone come "
               "spalla di Claude Sonnet 4.5, fermo a 3 dollari in ingresso e 15 in uscita."),
        ("it", "Haiku 4.5 costa 1 dollaro per milione di token di input e 5 in output. Anthropic lo presenta come "
               "alternativa a Claude Sonnet 4.5, che resta a 3 dollari in ingresso e 15 in uscita."),
    ],
)  # fmt: skip
def test_a_yardstick_that_stays_at_its_price_has_that(lang: str, body: str) -> None:
    told = [*both("Anthropic", "Claude Haiku 4.5", "1", "5"), *both("Anthropic", "Claude Sonnet 4.5", "3", "15")]
    assert prices(f"Claude {body}", lang=lang) == expected("\n".join(told))


@pytest.mark.parametrize(
    ("lang", "body"),
    [
        ("en", "Claude Haiku 4.5 costs $1 per million input tokens. It beats Claude Sonnet 4.5, still at the "
               "head of the "
               "list, and costs $5 per million output tokens."),
        ("it", "Claude Haiku 4.5 costa 1 dollaro per milione di token di input. Supera Claude Sonnet 4.5, fermo a metà "
               "classifica, e costa 5 dollari per milione di token di output."),
    ],
)  # fmt: skip
def test_one_that_stays_elsewhere_has_none(lang: str, body: str) -> None:
    assert prices(body, lang=lang) == expected("\n".join(both("Anthropic", "Claude Haiku 4.5", "1", "5")))


@pytest.mark.parametrize(
    ("lang", "body"),
    [
        ("en", "Google charges $0.03 per image for Imagen 3. Groq, which hosts Whisper Large v3 Turbo, charges "
               "$0.04 per "
               "hour of audio."),
        ("fr", "Google facture Imagen 3 0,03 dollar par image. Groq, qui héberge Whisper Large v3 Turbo, applique "
               "un tarif de 0,04 dollar par heure d'audio."),
        ("de", "Google berechnet für Imagen 3 0,03 Dollar je Bild. Groq, das Whisper Large v3 Turbo hostet, verlangt "
               "0,04 Dollar je Stunde Audio."),
        ("es", "Google cobra 0,03 dólares por imagen con Imagen 3. Groq, que aloja Whisper Large v3 Turbo, aplica "
               "una tarifa de 0,04 dólares por hora de audio."),
        ("it", "Google fattura Imagen 3 0,03 dollari a immagine. Groq, che ospita Whisper Large v3 Turbo, chiede "
               "0,04 dollari all'ora di audio."),
    ],
)  # fmt: skip
def test_what_a_clause_says_that_a_host_runs_is_what_it_prices(lang: str, body: str) -> None:
    told = ["Google: Imagen 3, image, 0.03 USD", "Groq: Whisper Large v3 Turbo, hour, 0.04 USD"]
    assert prices(body, lang=lang) == expected("\n".join(told))


def test_what_the_maker_of_another_offers_too_is_not() -> None:
    body = (
        "GPT-5 costs $1.25 per million input tokens. OpenAI, which offers GPT-5 mini "
        "too, charges $10 per million output tokens."
    )
    assert prices(body) == expected("\n".join(both("OpenAI", "GPT-5", "1.25", "10")))


@pytest.mark.parametrize(
    ("lang", "body"),
    [
        ("en", "Mistral OCR costs $1 per 1,000 pages. Cohere charges $2.50 for input and $10 for output for "
               "Command A."),
        ("en", "Prices are per million tokens. Mistral OCR costs $1 per 1,000 pages. Cohere's Command A is "
               "$2.50 in and $10 out."),
        ("fr", "Mistral OCR coûte 1 dollar les 1 000 pages. Cohere facture Command A 2,50 dollars en entrée et "
               "10 en sortie."),
        ("de", "Mistral OCR kostet 1 Dollar je 1.000 Seiten. Cohere verlangt für Command A 2,50 Dollar für "
               "Input und 10 "
               "für Output."),
        ("es", "Mistral OCR cuesta 1 dólar por cada 1.000 páginas. Cohere cobra por Command A 2,50 dólares de "
               "entrada y 10 "
               "de salida."),
        ("it", "Mistral OCR costa 1 dollaro ogni 1.000 pagine. Per il confronto: Cohere applica a Command A 2,50 "
               "dollari in input e 10 in output."),
    ],
)  # fmt: skip
def test_sums_in_and_out_of_a_model_are_per_tokens_behind_pages(lang: str, body: str) -> None:
    told = ["Mistral AI: Mistral OCR, 1K pages, 1 USD", *both("Cohere", "Command A", "2.5", "10")]
    assert prices(body, lang=lang) == expected("\n".join(told))


def test_what_goes_on_with_pictures_and_minutes_stays_per_those() -> None:
    pictures = "GPT Image 1 costs $0.04 per image. Large ones of GPT Image 1 cost $0.17 with high output quality."
    assert prices(pictures) == expected("OpenAI: GPT Image 1, image, 0.04 USD\nOpenAI: GPT Image 1, image, 0.17 USD")
    minutes = "GPT-4o Realtime costs $0.06 per minute of audio input. Output is $0.24."
    assert [one.split(", ")[1] for one in prices(minutes)] == ["minute", "minute"]


@pytest.mark.parametrize(
    ("lang", "body"),
    [
        ("en", "A million output tokens of DeepSeek-V3.2-Exp falls to $0.42 from 1.68."),
        ("de", "Die Million Output-Token von DeepSeek-V3.2-Exp fällt auf 0,42 Dollar von 1,68."),
        ("es", "El millón de tokens de salida de DeepSeek-V3.2-Exp baja a 0,42 dólares desde 1,68."),
        ("it", "Il milione di token di output di DeepSeek-V3.2-Exp scende a 0,42 dollari da 1,68."),
    ],
)
def test_a_number_behind_from_is_the_price_before(lang: str, body: str) -> None:
    told = {(line(figure), figure.tense) for figure in reading(body, lang=lang).figures}
    product = "DeepSeek: DeepSeek-V3.2-Exp, 1M output tokens"
    assert told == {(f"{product}, 0.42 USD", "current"), (f"{product}, 1.68 USD", "former")}


@pytest.mark.parametrize(
    ("lang", "body"),
    [
        ("es", "Claude Haiku 4.5 sube a 2 dólares por millón de tokens de entrada desde 1.000 clientes."),
        ("it", "Claude Haiku 4.5 sale a 2 dollari per milione di token di input da 15 giorni."),
        ("de", "Claude Haiku 4.5 steigt auf 2 Dollar je Million Input-Token von 12 bis 15 Uhr."),
        ("en", "Claude Haiku 4.5 rises to $2 per million input tokens from 15 October."),
    ],
)
def test_another_number_there_is_no_price(lang: str, body: str) -> None:
    assert [one.split(" [")[0] for one in prices(body, lang=lang)] == [
        "Anthropic: Claude Haiku 4.5, 1M input tokens, 2 USD"
    ]


@pytest.mark.parametrize(
    ("lang", "body"),
    [
        ("en", "Since yesterday, a million input tokens of DeepSeek-V3.2 costs $0.28. A million output tokens "
               "costs $0.42."),
        ("fr", "Depuis hier, le million de tokens d'entrée de DeepSeek-V3.2 coûte 0,28 dollar. Le million de tokens de "
               "sortie coûte 0,42 dollar."),
        ("de", "Seit gestern kostet die Million Input-Token von DeepSeek-V3.2 0,28 Dollar. Die Million Output-Token "
               "kostet 0,42 Dollar."),
        ("es", "Desde ayer, el millón de tokens de entrada de DeepSeek-V3.2 cuesta 0,28 dólares. El millón de "
               "tokens de "
               "salida baja a 0,42 dólares."),
        ("it", "Da ieri il milione di token di input di DeepSeek-V3.2 costa 0,28 dollari. Il milione di token "
               "di output "
               "scende a 0,42 dollari."),
    ],
)  # fmt: skip
def test_the_day_from_which_a_price_holds_dates_that_of_the_other_tokens(lang: str, body: str) -> None:
    found = {figure.unit: figure.as_of for figure in reading(body, lang=lang).figures}
    assert found == {"1M input tokens": "2025-09-09", "1M output tokens": "2025-09-09"}


@pytest.mark.parametrize(
    ("lang", "body"),
    [
        ("en", "From 1 April ChatGPT Plus costs $22 a month. Until then ChatGPT Plus stays at $20 a month."),
        ("de", "Ab dem 1. April kostet ChatGPT Plus 22 Euro im Monat. Bisher kostete ChatGPT Plus 20 Euro im Monat."),
        ("es", "Desde el 1 de abril, ChatGPT Plus cuesta 22 euros al mes. ChatGPT Pro cuesta 20 euros al mes."),
    ],
)
def test_it_dates_no_other_price(lang: str, body: str) -> None:
    found = {str(figure.low): figure.as_of for figure in reading(body, lang=lang).figures}
    assert found["22"] is not None
    assert found["20"] is None


@pytest.mark.parametrize(
    ("lang", "body"),
    [
        ("en", "Anthropic, which had only just shown Claude Opus 4.1, asks for $15 per million input tokens."),
        ("en", "Anthropic, whose Claude Opus 4.1 came out on Tuesday, wants $15 per million input tokens."),
        ("de", "Anthropic, das gerade erst Claude Opus 4.1 gezeigt hatte, verlangt 15 Dollar je Million Input-Token."),
        (
            "fr",
            "Anthropic, qui vient de présenter Claude Opus 4.1, demande 15 dollars par million de tokens en entrée.",
        ),
        ("es", "Anthropic, que acaba de presentar Claude Opus 4.1, pide 15 dólares por millón de tokens de entrada."),
        ("it", "Anthropic, che ha appena presentato Claude Opus 4.1, chiede 15 dollari per milione di token di input."),
    ],
)
def test_what_a_clause_says_its_maker_has_shown_is_what_he_asks_the_price_for(lang: str, body: str) -> None:
    before = "GPT-5, $1.25 per million input tokens."
    assert {one.split(" [")[0] for one in prices(f"{before}\n\n{body}", lang=lang)} == {
        "OpenAI: GPT-5, 1M input tokens, 1.25 USD",
        "Anthropic: Claude Opus 4.1, 1M input tokens, 15 USD",
    }


@pytest.mark.parametrize(
    "body",
    [
        "Claude Haiku 4.5, which Anthropic built next to Claude Opus 4.1, costs $1 per million input tokens.",
        "Anthropic, which sells Claude Opus 4.1 to firms, asks $1 per million input tokens for Claude Haiku 4.5.",
        "Claude Haiku 4.5 is out. Anthropic, which drops Claude Opus 4.1, asks $1 per million input tokens.",
    ],
)
def test_it_is_not_where_another_of_his_models_is_priced(body: str) -> None:
    assert [one.split(" [")[0] for one in prices(body)] == ["Anthropic: Claude Haiku 4.5, 1M input tokens, 1 USD"]


@pytest.mark.parametrize(
    ("lang", "body", "product"),
    [
        ("fr", "Le Chat Équipe coûte 25 euros par mois et par utilisateur.", "Le Chat Équipe"),
        ("fr", "Le Chat Entreprise coûte 25 euros par mois et par utilisateur.", "Le Chat Entreprise"),
        ("es", "Le Chat Empresas cuesta 25 euros al mes por usuario.", "Le Chat Empresas"),
        ("it", "Le Chat Azienda costa 25 euro al mese per utente.", "Le Chat Azienda"),
    ],
)
def test_plans_that_other_languages_call_by_words_of_their_own(lang: str, body: str, product: str) -> None:
    assert prices(body, lang=lang) == [f"Mistral AI: {product}, user/month, 25 EUR"]
