"""Prices in running text: durations, caches told of by a noun or verb, yardsticks, numbers that borrow a currency."""

from __future__ import annotations

import pytest

from tests.figures.price_desk import expected, prices


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Whoever repeats a prompt within a few minutes finds the input of GPT-5 in the cache at $0.125."),
        ("it", "Chi ripete lo stesso prompt entro pochi minuti trova l'ingresso di GPT-5 in cache a 0,125 dollari."),
        ("de", "Wer binnen weniger Minuten fragt, bekommt die Eingabe von GPT-5 aus dem Cache für 0,125 Dollar."),
        ("es", "Quien repite la pregunta en pocos minutos tiene la entrada de GPT-5 en caché a 0,125 dólares."),
        ("fr", "Qui revient après dix minutes ne paie plus l'entrée de GPT-5 en cache à 0,125 dollar."),
    ],
)
def test_a_duration_is_no_unit(lang: str, text: str) -> None:
    assert not [p for p in prices(text, lang=lang) if "minute" in p or "hour" in p]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "With Whisper, a minute of audio costs $0.006."),
        ("es", "Con Whisper, transcribir un minuto vale 0,006 dólares."),
        ("it", "Con Whisper un minuto di audio costa 0,006 dollari."),
        ("de", "Bei Whisper kostet die Minute 0,006 Dollar."),
        ("fr", "Avec Whisper, la minute coûte 0,006 dollar."),
    ],
)
def test_a_minute_that_is_sold_is_one(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == ["OpenAI: Whisper, minute, 0.006 USD"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Claude Opus 4.5 caches prompts too: caching goes along, at $6.25 to store and $0.50 to read it back."),
        ("fr", "La mise en cache de Claude Opus 4.5 suit, à 6,25 dollars l'écriture et 0,50 dollar la lecture."),
        (
            "fr",
            "Pour le cache de Claude Opus 4.5, comptez 6,25 dollars pour l'alimenter et 0,50 dollar pour le relire.",
        ),
        ("de", "Der Cache von Claude Opus 4.5 kostet 6,25 Dollar beim Schreiben und 0,50 Dollar beim Lesen."),
        (
            "de",
            "Wer den Cache von Claude Opus 4.5 befüllt, zahlt 6,25 Dollar, fürs Auslesen werden 0,50 Dollar fällig.",
        ),
        ("es", "La escritura en caché de Claude Opus 4.5 vale 6,25 dólares y la lectura, 0,50."),
        ("it", "Scrivere nella cache di Claude Opus 4.5 costa 6,25 dollari, rileggerla 0,50."),
    ],
)
def test_what_is_done_with_a_cache_is_told_without_naming_it(lang: str, text: str) -> None:
    lead = "Claude Opus 4.5: $5 / 1M input tokens.\n\n"
    assert prices(lead + text, lang=lang) == expected("""
        Anthropic: Claude Opus 4.5, 1M input tokens, 5 USD
        Anthropic: Claude Opus 4.5, 1M cache write tokens, 6.25 USD
        Anthropic: Claude Opus 4.5, 1M cached input tokens, 0.5 USD
    """)


def test_reading_without_a_cache_is_no_cached_input() -> None:
    assert prices("GPT-5 reads a million tokens for $1.25.") == ["OpenAI: GPT-5, 1M input tokens, 1.25 USD"]


_OPUS = """
    Anthropic: Claude Opus 4.5, 1M input tokens, 5 USD
    Anthropic: Claude Opus 4.5, 1M output tokens, 25 USD
    Anthropic: Claude Opus 4.1, 1M input tokens, 15 USD
    Anthropic: Claude Opus 4.1, 1M output tokens, 75 USD
    Anthropic: Claude Opus 4.5, 1M input tokens, 2.5 USD [batch]
    Anthropic: Claude Opus 4.5, 1M output tokens, 12.5 USD [batch]
"""


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            "Claude Opus 4.5 costs $5 per million input tokens and $25 per million output tokens. Claude Opus 4.1 is "
            "$15 in and $75 out.\n\nIn batch mode it is $2.50 and $12.50 for a million tokens of the new model.",
        ),
        (
            "fr",
            "Claude Opus 4.5 coûte 5 dollars par million de tokens en entrée et 25 dollars en sortie. Claude Opus 4.1 "
            "reste au catalogue à 15 dollars en entrée et 75 en sortie. En mode batch, comptez 2,50 dollars en entrée "
            "et 12,50 dollars en sortie.",
        ),
        (
            "de",
            "Claude Opus 4.5 kostet 5 Dollar pro Million Token in der Eingabe und 25 Dollar in der Ausgabe. "
            "Claude Opus 4.1 ist dreimal so teuer: 15 Dollar in der Eingabe, 75 Dollar in der Ausgabe.\n\n"
            "Im Batch-Betrieb fallen 2,50 Dollar in der Eingabe und 12,50 Dollar in der Ausgabe an.",
        ),
        (
            "es",
            "Claude Opus 4.5 cuesta 5 dólares por millón de tokens de entrada y 25 dólares de salida, frente a los 15 "
            "dólares de entrada y 75 dólares de salida para Claude Opus 4.1. Por lotes se paga a 2,50 dólares de "
            "entrada y 12,50 dólares de salida.",
        ),
        (
            "it",
            "Claude Opus 4.5 costa 5 dollari per milione di token in ingresso e 25 in uscita. Claude Opus 4.1 costa il "
            "triplo: 15 dollari in ingresso, 75 in uscita. In batch si scende a 2,50 dollari in ingresso e 12,50 in "
            "uscita.",
        ),
    ],
    ids=["the new model", "stays on sale", "a new paragraph", "against sums", "three times as much"],
)
def test_a_yardstick_does_not_take_the_place_of_the_model_told_of(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == expected(_OPUS)


def test_a_model_that_the_text_goes_on_to_does() -> None:
    text = (
        "GPT-5 costs $1.25 per million input tokens. Then there is GPT-5 mini. It asks $0.25 per million input tokens."
        "\n\nGPT-5 nano is $0.05 per million input tokens. Cached input is $0.005."
    )
    assert prices(text) == expected("""
        OpenAI: GPT-5 mini, 1M input tokens, 0.25 USD
        OpenAI: GPT-5 nano, 1M cached input tokens, 0.005 USD
        OpenAI: GPT-5 nano, 1M input tokens, 0.05 USD
        OpenAI: GPT-5, 1M input tokens, 1.25 USD
    """)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "es",
            "Se abarata o3 de OpenAI: la entrada baja de 10 a 2 dólares por millón de tokens y la salida, de 40 a 8.",
        ),
        ("it", "OpenAI taglia o3: l'input scende da 10 a 2 dollari per milione di token, l'output da 40 a 8."),
        ("fr", "OpenAI baisse o3 : l'entrée passe de 10 à 2 dollars par million de tokens, la sortie de 40 à 8."),
    ],
)
def test_an_old_and_a_new_price_borrow_their_currency(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == expected("""
        OpenAI: o3, 1M input tokens, 10 USD
        OpenAI: o3, 1M input tokens, 2 USD
        OpenAI: o3, 1M output tokens, 40 USD
        OpenAI: o3, 1M output tokens, 8 USD
    """)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("it", "Claude Team viene 30 dollari al mese a postazione, che diventano 25 pagando l'anno in anticipo."),
        ("es", "Claude Team cuesta 30 dólares por usuario al mes, que se quedan en 25 si se paga todo el año."),
        (
            "fr",
            "Claude Team est à 30 dollars par utilisateur et par mois, ramenés à 25 si l'on paie un an.",
        ),
    ],
)
def test_a_sum_that_becomes_another_on_other_terms(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == expected("""
        Anthropic: Claude Team, user/month, 30 USD
        Anthropic: Claude Team, user/month, 25 USD [annual-billing]
    """)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "La riposte vise Google, qui demande pour Gemini 3 Pro 2 dollars le million de tokens en entrée."),
        ("it", "Ne risente Google, che per Gemini 3 Pro chiede 2 dollari per milione di token in ingresso."),
        ("de", "Für Gemini 3 Pro stellt Google pro Million Token 2 Dollar bei der Eingabe in Rechnung."),
    ],
    ids=["a relative clause with a sum", "the same, behind its product", "in Rechnung stellen"],
)
def test_what_a_relative_clause_or_a_phrase_hid(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == ["Google: Gemini 3 Pro, 1M input tokens, 2 USD"]


def test_somebodys_bill_is_none() -> None:
    assert prices("Gemini 3 Pro: Die Rechnung belief sich auf 2 Dollar pro Tag in der Eingabe.", lang="de") == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Gemini 3 Pro is $2 in and $12 out per million tokens up to 200,000 tokens, then $4 and $18."),
        (
            "fr",
            "Gemini 3 Pro vaut 2 dollars par million de tokens en entrée et 12 en sortie jusqu'à 200 000 tokens, "
            "puis 4 et 18 dollars.",
        ),
        (
            "de",
            "Gemini 3 Pro kostet 2 Dollar pro Million Token hinein und 12 Dollar heraus, solange der Prompt nicht"
            " länger als 200.000 Token ist; danach schlagen 4 und 18 Dollar zu Buche.",
        ),
        (
            "es",
            "Gemini 3 Pro cuesta 2 dólares en entrada y 12 en salida por millón de tokens hasta los 200.000 "
            "tokens; luego, 4 y 18 dólares.",
        ),
        (
            "it",
            "Gemini 3 Pro costa 2 dollari per milione di token in ingresso e 12 in uscita fino a 200.000 token, "
            "poi 4 e 18 dollari.",
        ),
    ],
)
def test_what_follows_the_price_of_short_prompts_is_that_of_long_ones(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == expected("""
        Google: Gemini 3 Pro, 1M input tokens, 2 USD [short-context]
        Google: Gemini 3 Pro, 1M input tokens, 4 USD [long-context]
        Google: Gemini 3 Pro, 1M output tokens, 12 USD [short-context]
        Google: Gemini 3 Pro, 1M output tokens, 18 USD [long-context]
    """)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Groq runs Llama 3.3 70B. Together AI, for its part, asks $0.88 per million tokens for Llama 3.3 70B."),
        ("it", "Llama 3.3 70B si trova ovunque. Together AI, invece, chiede 0,88 dollari per milione di token."),
        ("de", "Llama 3.3 70B gibt es überall. Together AI, zum Beispiel, verlangt 0,88 Dollar pro Million Token."),
    ],
)
def test_a_host_sells_behind_a_remark(lang: str, text: str) -> None:
    assert all(p.startswith("Together AI: ") for p in prices(text, lang=lang))


@pytest.mark.parametrize(
    ("lang", "text", "line"),
    [
        ("es", "Mistral OCR cobra un dólar por cada mil páginas.", "Mistral AI: Mistral OCR, 1K pages, 1 USD"),
        ("it", "Mistral OCR elabora mille pagine al prezzo di un dollaro.", "Mistral AI: Mistral OCR, 1K pages, 1 USD"),
        ("de", "Mit GPT Image 1 kostet ein Bild 0,04 Dollar.", "OpenAI: GPT Image 1, image, 0.04 USD"),
        ("es", "Una imagen de GPT Image 1 cuesta 0,04 dólares.", "OpenAI: GPT Image 1, image, 0.04 USD"),
        ("it", "Un'immagine di Imagen 4 di Google costa 4 centesimi di dollaro.", "Google: Imagen 4, image, 0.04 USD"),
    ],
)
def test_things_that_lead_their_price(lang: str, text: str, line: str) -> None:
    assert prices(text, lang=lang) == [line]


def test_a_manual_that_costs_something_prices_no_pages() -> None:
    assert prices("Un manuale di 200 pagine con GPT-5 costa 3 dollari.", lang="it") == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Voxtral Mini is $0.002 a minute, a third of what OpenAI charges for Whisper, namely $0.006."),
        (
            "de",
            "Voxtral Mini kostet 0,002 Dollar je Minute, ein Drittel dessen, was Whisper kostet, nämlich 0,006 Dollar.",
        ),
        (
            "it",
            "Voxtral Mini costa 0,002 dollari al minuto, un terzo di quanto OpenAI chiede per Whisper, cioè 0,006"
            " dollari.",
        ),
        (
            "es",
            "Voxtral Mini cuesta 0,002 dólares el minuto, un tercio de lo que cuesta Whisper, de OpenAI, que se "
            "queda en 0,006 dólares.",
        ),
    ],
)
def test_a_sum_set_off_behind_a_yardstick_is_its_own(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == expected("""
        Mistral AI: Voxtral Mini, minute, 0.002 USD
        OpenAI: Whisper, minute, 0.006 USD
    """)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "gpt-realtime costs $32 per million audio tokens in and $64 out. Text is $4 in and $16 out."),
        (
            "it",
            "gpt-realtime costa 32 dollari per milione di token audio in ingresso, 64 in uscita. Il testo: 4 e 16"
            " dollari.",
        ),
        (
            "es",
            "gpt-realtime cuesta 32 dólares por millón de tokens de audio que entran y 64 por los que salen. El "
            "texto cuesta 4 dólares de entrada y 16 de salida.",
        ),
    ],
)
def test_all_sums_of_a_unit_of_sound_are_of_sound(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == expected("""
        OpenAI: gpt-realtime, 1M input tokens, 32 USD [audio]
        OpenAI: gpt-realtime, 1M input tokens, 4 USD
        OpenAI: gpt-realtime, 1M output tokens, 16 USD
        OpenAI: gpt-realtime, 1M output tokens, 64 USD [audio]
    """)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "ChatGPT Business is $30 a seat each month. ChatGPT Plus has not moved from $20.",
            """
            OpenAI: ChatGPT Business, user/month, 30 USD
            OpenAI: ChatGPT Plus, month, 20 USD
            """,
        ),
        (
            "Google AI Pro is $19.99 a month. Google AI Pro comes bundled with data plans from $49.",
            "Google: Google AI Pro, month, 19.99 USD",
        ),
        (
            "Google AI Ultra is $249.99 a month. Google AI Pro costs $19.99 and students get a year of it free.",
            """
            Google: Google AI Pro, month, 19.99 USD
            Google: Google AI Ultra, month, 249.99 USD
            """,
        ),
        (
            "With the Batch API, GPT-4.1 falls to $1 per million tokens of input and $4 per million of output; "
            "ordinary calls cost twice that, $2 and $8.",
            """
            OpenAI: GPT-4.1, 1M input tokens, 1 USD [batch]
            OpenAI: GPT-4.1, 1M input tokens, 2 USD
            OpenAI: GPT-4.1, 1M output tokens, 4 USD [batch]
            OpenAI: GPT-4.1, 1M output tokens, 8 USD
            """,
        ),
        (
            "Until 5 September deepseek-chat costs $0.27 for a million input tokens; after that the rate is $0.56.",
            """
            DeepSeek: deepseek-chat, 1M input tokens, 0.27 USD
            DeepSeek: deepseek-chat, 1M input tokens, 0.56 USD
            """,
        ),
        (
            "Mistral AI cuts the price of Codestral to $0.90 per million output tokens, against $3.",
            """
            Mistral AI: Codestral, 1M output tokens, 0.9 USD
            Mistral AI: Codestral, 1M output tokens, 3 USD
            """,
        ),
    ],
    ids=["a plan's verb", "another's plan", "a year for students", "ordinary calls", "after that", "against"],
)
def test_sums_that_lean_on_those_before(text: str, lines: str) -> None:
    assert prices(text) == expected(lines)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Canva Pro costs $15 a month and uses models by Anthropic."),
        ("de", "Canva Pro kostet 15 Euro im Monat und nutzt Modelle von Anthropic."),
        ("fr", "Canva Pro coûte 15 euros par mois et utilise les modèles d'Anthropic."),
        ("es", "Canva Pro cuesta 15 euros al mes y usa modelos de Anthropic."),
    ],
)
def test_the_plan_of_a_stranger_is_no_plan_of_the_company_named_behind(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == []
