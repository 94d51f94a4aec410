"""Prices in clauses that leave out the verb, the currency, the unit or the line: "el Pro, 200, y el Business, 30"."""

from __future__ import annotations

import pytest

from tests.figures.price_desk import expected, prices

_PLUS = "OpenAI: ChatGPT Plus, month, 20 USD"
_OCR = "Mistral AI: Mistral OCR 3, 1K pages, 2 USD"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "OpenAI's Plus plan costs 20 dollars a month; Pro 200, and Business 30 per user."),
        ("fr", "ChatGPT Plus coûte 20 dollars par mois ; le Pro, 200, et le Business, 30 par utilisateur."),
        ("de", "ChatGPT Plus kostet 20 Dollar im Monat; Pro 200 und Business 30 pro Nutzer."),
        ("es", "El plan Plus de OpenAI vale 20 dólares al mes; el Pro, 200, y el Business, 30 por usuario."),
        ("es", "ChatGPT Plus cuesta 20 dólares al mes; el Pro, 200 dólares, y el Business, 30 por usuario."),
        (
            "es",
            "ChatGPT Plus se queda en 20 dólares mensuales y el Pro en 200. ChatGPT Business: 30 por usuario y mes.",
        ),
        ("it", "Il piano Plus di OpenAI costa 20 dollari al mese; il Pro 200, e il Business 30 a utente."),
    ],
)
def test_plans_by_their_words_without_verb_or_currency(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == expected(f"""
        {_PLUS}
        OpenAI: ChatGPT Pro, month, 200 USD
        OpenAI: ChatGPT Business, user/month, 30 USD
    """)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "ChatGPT Plus costs $20 a month; the Team, 200 people in all, is glad of it."),
        ("es", "ChatGPT Plus cuesta 20 dólares al mes; el Team, 200 personas en total, lo celebra."),
        ("en", "ChatGPT Plus costs $20 a month. GPT-5 scored 90. ChatGPT Pro is 2 years old."),
        ("en", "ChatGPT Plus costs 20 dollars a month. ChatGPT Pro starts at 9 in the morning."),
        ("en", "ChatGPT Plus costs 20 dollars a month. ChatGPT Pro costs 10 times as much."),
        ("es", "ChatGPT Plus cuesta 20 dólares al mes y la nota sube a 85."),
        ("it", "ChatGPT Plus costa 20 dollari al mese e il numero di messaggi sale a 45."),
        ("it", "ChatGPT Plus costa 20 dollari al mese, 3 se si paga con la carta."),
        ("it", "ChatGPT Plus costa 20 dollari al mese, 50 messaggi al mese."),
    ],
)
def test_numbers_of_something_else_beside_a_price(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == [_PLUS]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Anthropic charges 17 dollars a month for Claude Pro with annual billing, and 20 with monthly billing."),
        ("de", "Claude Pro kostet 17 Dollar im Monat bei jährlicher Zahlung oder 20 bei monatlicher Zahlung."),
        (
            "es",
            "Anthropic cobra 17 dólares mensuales por Claude Pro si se paga el año entero, y 20 si se abona mes a mes.",
        ),
        ("es", "Claude Pro cuesta 17 dólares al mes con facturación anual, o 20 con facturación mensual."),
        ("it", "Anthropic chiede 17 dollari al mese per Claude Pro con fatturazione annuale, 20 con quella mensile."),
        ("it", "Claude Pro costa 17 dollari al mese se si paga l'anno intero, ma 20 se si paga mese per mese."),
    ],
)
def test_the_other_way_of_billing_leaves_out_the_currency(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == expected("""
        Anthropic: Claude Pro, month, 17 USD [annual-billing]
        Anthropic: Claude Pro, month, 20 USD
    """)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Perplexity Pro: 20 dollars a month or 200 a year. Perplexity Max: 200 a month or 2,000 a year."),
        ("fr", "Perplexity Pro : 20 dollars par mois ou 200 par an. Perplexity Max : 200 par mois ou 2 000 par an."),
        ("de", "Perplexity Pro: 20 Dollar im Monat oder 200 im Jahr. Perplexity Max: 200 im Monat oder 2.000 im Jahr."),
        ("es", "Perplexity Pro: 20 dólares al mes o 200 al año. Perplexity Max: 200 al mes o 2.000 al año."),
        ("it", "Perplexity Pro: 20 dollari al mese o 200 l'anno. Perplexity Max: 200 al mese o 2.000 l'anno."),
    ],
)
def test_each_plan_by_the_month_or_by_the_year(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == expected("""
        Perplexity: Perplexity Pro, month, 20 USD
        Perplexity: Perplexity Pro, year, 200 USD
        Perplexity: Perplexity Max, month, 200 USD
        Perplexity: Perplexity Max, year, 2000 USD
    """)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "ChatGPT Plus costs 20 dollars a month. ChatGPT Pro costs 200."),
        ("es", "ChatGPT Plus sale a 20 dólares al mes. ChatGPT Pro sale a 200."),
        ("it", "ChatGPT Plus costa 20 dollari al mese. ChatGPT Pro costa 200."),
    ],
)
def test_the_next_sentence_leaves_out_currency_and_unit(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == expected(f"""
        {_PLUS}
        OpenAI: ChatGPT Pro, month, 200 USD
    """)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            "Claude Opus 4.5 is cheaper: from 15 to 5 dollars per million input tokens and from 75 to 25 for output.",
        ),
        ("fr", "Claude Opus 4.5 passe de 15 à 5 dollars par million de tokens en entrée et de 75 à 25 en sortie."),
        ("de", "Claude Opus 4.5 fällt von 15 auf 5 Dollar je Million Eingabe-Token und von 75 auf 25 bei der Ausgabe."),
        (
            "es",
            "Claude Opus 4.5 se abarata: de 15 a 5 dólares el millón de tokens de entrada y de 75 a 25 el de salida.",
        ),
        ("it", "Claude Opus 4.5 costa meno: da 15 a 5 dollari al milione di token in input e da 75 a 25 in output."),
    ],
)
def test_both_ways_with_the_price_before(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == expected("""
        Anthropic: Claude Opus 4.5, 1M input tokens, 15 USD
        Anthropic: Claude Opus 4.5, 1M input tokens, 5 USD
        Anthropic: Claude Opus 4.5, 1M output tokens, 75 USD
        Anthropic: Claude Opus 4.5, 1M output tokens, 25 USD
    """)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "es",
            "Con GPT-5, OpenAI pide 1,25 dólares por cada millón de tokens de entrada y 10 por los de salida; "
            "los que ya están en caché salen a 0,125.",
        ),
        (
            "it",
            "Con GPT-5, OpenAI chiede 1,25 dollari ogni milione di token in input e 10 per quelli in output; "
            "quelli in cache scendono a 0,125.",
        ),
    ],
)
def test_tokens_of_each_kind_behind_the_first(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == expected("""
        OpenAI: GPT-5, 1M input tokens, 1.25 USD
        OpenAI: GPT-5, 1M output tokens, 10 USD
        OpenAI: GPT-5, 1M cached input tokens, 0.125 USD
    """)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("es", "Grok 4.1 Fast cuesta veinte centavos por millón de tokens de entrada y cincuenta por los de salida."),
        (
            "it",
            "Grok 4.1 Fast costa venti centesimi per milione di token in ingresso e cinquanta per quelli in uscita.",
        ),
    ],
)
def test_the_second_way_in_words(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == expected("""
        xAI: Grok 4.1 Fast, 1M input tokens, 0.2 USD
        xAI: Grok 4.1 Fast, 1M output tokens, 0.5 USD
    """)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Google AI Ultra, qui coûtait 249,99 dollars par mois, descend à 199,99."),
        ("es", "El plan Google AI Ultra, que costaba 249,99 dólares al mes, baja a 199,99."),
        ("it", "Il piano Google AI Ultra, che costava 249,99 dollari al mese, scende a 199,99."),
        ("en", "Google AI Ultra, which cost 249.99 dollars a month, falls to 199.99."),
    ],
)
def test_the_new_price_behind_what_the_old_one_was(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == expected("""
        Google: Google AI Ultra, month, 249.99 USD
        Google: Google AI Ultra, month, 199.99 USD
    """)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Mistral OCR 3 kostet 2 Dollar pro 1.000 Seiten, einen mit der Batch-API."),
        ("es", "Mistral OCR 3 cuesta 2 dólares por cada 1.000 páginas, uno si se usa la API por lotes."),
        ("it", "Mistral OCR 3 costa 2 dollari ogni mille pagine, che diventano uno con le API batch."),
    ],
)
def test_one_in_batch_is_another_price(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == expected(f"""
        {_OCR}
        Mistral AI: Mistral OCR 3, 1K pages, 1 USD [batch]
    """)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("es", "Google AI Pro cuesta 21,99 euros al mes, aunque los estudiantes universitarios lo tienen bonificado."),
        ("es", "Google AI Pro cuesta 21,99 euros al mes, y los estudiantes lo reciben sin coste durante un año."),
        ("it", "Google AI Pro costa 21,99 euro al mese, anche se gli studenti universitari lo hanno in omaggio."),
        ("en", "Google AI Pro costs 21.99 euros a month, though university students get it free for a year."),
    ],
)
def test_a_price_is_not_that_of_those_who_pay_nothing(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == ["Google: Google AI Pro, month, 21.99 EUR"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "On Groq, Whisper Large v3 Turbo is billed by the hour, at $0.04 each."),
        ("es", "En Groq, Whisper Large v3 Turbo se paga por horas: 4 centavos de dólar cada una."),
        ("it", "Su Groq Whisper Large v3 Turbo si paga a ore: 4 centesimi di dollaro ciascuna."),
    ],
)
def test_hours_at_so_much_each(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == ["Groq: Whisper Large v3 Turbo, hour, 0.04 USD"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Google's Imagen 4 costs $0.04 an image, and the Ultra version $0.06."),
        ("fr", "Imagen 4, de Google, coûte 0,04 dollar par image, et la version Ultra 0,06 dollar."),
        ("de", "Googles Imagen 4 kostet 0,04 Dollar je Bild, die Ultra-Version 0,06 Dollar."),
        ("es", "Imagen 4, de Google, cuesta 0,04 dólares por imagen, y la versión Ultra, 0,06 dólares."),
        ("it", "Imagen 4 di Google costa 0,04 dollari a immagine e la versione Ultra 0,06."),
        ("es", "Imagen 4, de Google, cuesta 4 centavos por imagen, y la versión Ultra, 6."),
    ],
)
def test_the_version_of_a_model_by_its_word(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == expected("""
        Google: Imagen 4, image, 0.04 USD
        Google: Imagen 4 Ultra, image, 0.06 USD
    """)


def test_a_version_of_something_else_is_no_model() -> None:
    text = "OpenAI's GPT-5 costs $1.25 per million input tokens, and the mini fridge version of the office costs $200."
    assert prices(text) == ["OpenAI: GPT-5, 1M input tokens, 1.25 USD"]


@pytest.mark.parametrize(
    ("lang", "text", "tool"),
    [
        (
            "es",
            "El grounding con la búsqueda de Google cuesta 35 dólares por cada mil peticiones.",
            "grounding con la búsqueda de Google",
        ),
        (
            "it",
            "Il grounding con la Ricerca Google si paga a parte: 35 dollari ogni mille richieste.",
            "grounding con la Ricerca Google",
        ),
        (
            "fr",
            "Le grounding avec la recherche Google coûte 35 dollars les mille requêtes.",
            "grounding avec la recherche Google",
        ),
        ("de", "Grounding mit der Google-Suche kostet 35 Dollar je 1.000 Anfragen.", "Grounding mit der Google-Suche"),
    ],
)
def test_a_tool_by_its_whole_name(lang: str, text: str, tool: str) -> None:
    assert prices(text, lang=lang, title="Google") == [f"Google: {tool}, 1K requests, 35 USD"]


def _list(*items: str) -> str:
    lines = "".join(f"<li>{item}</li>" for item in items)
    return f"<html><head><title>x</title></head><body><main><h1>x</h1><ul>{lines}</ul></main></body></html>"


_ITEMS = ("ChatGPT Go: 8 €", "ChatGPT Plus: 23 €")
_LISTED = """
    OpenAI: ChatGPT Go, month, 8 EUR
    OpenAI: ChatGPT Plus, month, 23 EUR
"""


@pytest.mark.parametrize(
    ("lang", "month", "item"),
    [
        ("en", "a month", "Claude Pro: 18 € a month, first month free"),
        ("en", "a month", "Claude Pro: 18 € a month, students 9.99"),
        ("it", "al mese", "Claude Pro: 18 € al mese (15 con pagamento annuale)"),
        ("it", "al mese", "Claude Pro: 18 € al mese, gratis il primo mese"),
        ("it", "al mese", "Claude Pro: 18 € al mese, IVA esclusa; studenti 9,99"),
        ("es", "al mes", "Claude Pro: 18 € al mes, primer mes gratis"),
        ("fr", "par mois", "Claude Pro : 18 € par mois, premier mois gratuit"),
        ("de", "im Monat", "Claude Pro: 18 € im Monat, erster Monat kostenlos"),
    ],
)
def test_a_listed_price_is_not_that_of_the_clause_behind_it(lang: str, month: str, item: str) -> None:
    found = prices(_list(*(f"{one} {month}" for one in _ITEMS), item), lang=lang)
    assert found == expected(f"{_LISTED}\nAnthropic: Claude Pro, month, 18 EUR")


@pytest.mark.parametrize(
    ("lang", "month", "item", "condition"),
    [
        ("en", "a month", "Claude Pro: 18 € a month, billed annually", "annual-billing"),
        ("en", "a month", "Claude Pro: 18 € a month, paid for 12 months", "annual-billing"),
        ("it", "al mese", "Claude Pro: 18 € al mese, con fatturazione annuale", "annual-billing"),
        ("es", "al mes", "Claude Pro: 18 € al mes para estudiantes", "student"),
    ],
)
def test_a_listed_price_on_its_own_terms(lang: str, month: str, item: str, condition: str) -> None:
    found = prices(_list(*(f"{one} {month}" for one in _ITEMS), item), lang=lang)
    assert found == expected(f"{_LISTED}\nAnthropic: Claude Pro, month, 18 EUR [{condition}]")


def test_lots_in_brackets_are_batch() -> None:
    items = ("Entrada: 0,50 US$ por millón de tokens", "Entrada (lotes): 0,25 US$")
    page = _list(*items).replace("<h1>x</h1>", "<h1>Precios de Gemini</h1><h2>Gemini 3 Flash</h2>")
    assert prices(page, lang="es") == expected("""
        Google: Gemini 3 Flash, 1M input tokens, 0.5 USD
        Google: Gemini 3 Flash, 1M input tokens, 0.25 USD [batch]
    """)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("it", "Le Chat Pro: 14,99 euro al mese; studenti 6,99"),
        ("es", "Le Chat Pro: 14,99 euros al mes; estudiantes, 6,99"),
    ],
)
def test_students_with_a_number_alone(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == expected("""
        Mistral AI: Le Chat Pro, month, 14.99 EUR
        Mistral AI: Le Chat Pro, month, 6.99 EUR [student]
    """)
