"""Tables and cards with lines that are nobody's price: strangers' plans, savings, units that no figure has."""

from __future__ import annotations

import pytest

from .price_desk import expected, prices


def _table(title: str, *rows: tuple[str, ...], lead: str = "") -> str:
    lines = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<html><body><h1>{title}</h1><p>{lead}</p><table>{lines}</table></body></html>"


def _cards(title: str, *cards: tuple[str, str]) -> str:
    boxes = "".join(f"<div class='card'><h3>{name}</h3><p>{text}</p></div>" for name, text in cards)
    return f"<html><body><main><h1>{title}</h1>{boxes}</main></body></html>"


@pytest.mark.parametrize(
    ("lang", "title", "head", "stranger"),
    [
        ("fr", "Nos abonnements", ("Service", "Prix par mois"), "Netflix Premium"),
        ("de", "Was unsere Abos kosten", ("Dienst", "Preis im Monat"), "Canva Pro"),
        ("es", "Lo que pagamos", ("Servicio", "Precio al mes"), "Spotify Premium"),
        ("it", "I nostri abbonamenti", ("Servizio", "Prezzo al mese"), "Netflix Standard"),
    ],
)
def test_a_strangers_plan_is_not_of_the_one_line_that_a_table_names(
    lang: str, title: str, head: tuple[str, str], stranger: str
) -> None:
    body = _table(title, head, ("ChatGPT Plus", "23 €"), (stranger, "12,99 €"), ("Business", "29 €"))
    wanted = """
        OpenAI: ChatGPT Plus, month, 23 EUR
        OpenAI: ChatGPT Business, month, 29 EUR
    """
    assert prices(body, lang=lang, title=title) == expected(wanted)


def test_a_card_of_a_stranger_gives_nothing_beside_one_of_ours() -> None:
    body = _cards("Abos im Vergleich", ("Claude Pro", "18 € / Monat"), ("Spotify Premium", "11,99 € / Monat"))
    assert prices(body, lang="de") == ["Anthropic: Claude Pro, month, 18 EUR"]


def test_plans_told_by_their_words_alone_are_still_of_the_page() -> None:
    body = _cards("Claude-Preise", ("Pro", "18 € / Monat"), ("Team Standard", "25 € / Monat"))
    wanted = "Anthropic: Claude Pro, month, 18 EUR\nAnthropic: Claude Team Standard, month, 25 EUR"
    assert prices(body, lang="de", title="Claude-Preise") == expected(wanted)


@pytest.mark.parametrize(
    ("lang", "price", "saved"),
    [
        ("en", "Price a month", "Savings per year"),
        ("fr", "Prix par mois", "Économie sur l'année"),
        ("de", "Preis pro Monat", "Ersparnis im Jahr"),
        ("es", "Precio al mes", "Ahorro al año"),
        ("it", "Prezzo al mese", "Risparmio annuo"),
    ],
)
@pytest.mark.parametrize("turned", [False, True])
def test_what_is_saved_is_no_price_as_a_row_or_as_a_column(lang: str, price: str, saved: str, *, turned: bool) -> None:
    rows = [("", price, saved), ("Claude Pro", "18 €", "36 €"), ("Claude Max 5x", "90 €", "180 €")]
    body = _table("Claude", *(zip(*rows, strict=True) if turned else rows))
    wanted = "Anthropic: Claude Pro, month, 18 EUR\nAnthropic: Claude Max 5x, month, 90 EUR"
    assert prices(body, lang=lang, title="Claude") == expected(wanted)


@pytest.mark.parametrize(
    ("lang", "unit"),
    [
        ("fr", "par 1 M de caractères"),
        ("de", "pro 1 Mio. Zeichen"),
        ("es", "por 1M de caracteres"),
        ("it", "per 1M di caratteri"),
    ],
)
def test_a_million_characters_are_no_tokens(lang: str, unit: str) -> None:
    body = _table(
        "OpenAI", ("", "", "$"), ("tts-1", unit, "15 $"), ("text-embedding-3-small", "per 1M tokens", "0,02 $")
    )
    assert prices(body, lang=lang, title="OpenAI") == ["OpenAI: text-embedding-3-small, 1M tokens, 0.02 USD"]


@pytest.mark.parametrize(
    ("lang", "title", "heads", "columns"),
    [
        ("en", "OpenAI: standard, batch and priority", ("Standard", "Batch", "Priority"), ("Model", "Input", "Output")),
        (
            "fr",
            "OpenAI : standard, par lots, prioritaire",
            ("Standard", "Par lots", "Prioritaire"),
            ("Modèle", "Entrée", "Sortie"),
        ),
        (
            "de",
            "OpenAI: Standard, Batch und Priorität",
            ("Standard", "Batch", "Priorität"),
            ("Modell", "Eingabe", "Ausgabe"),
        ),
        (
            "es",
            "OpenAI: estándar, por lotes y prioritaria",
            ("Estándar", "Por lotes", "Prioritaria"),
            ("Modelo", "Entrada", "Salida"),
        ),
    ],
)
def test_a_title_that_lists_the_services_sets_none_of_them(
    lang: str, title: str, heads: tuple[str, ...], columns: tuple[str, ...]
) -> None:
    body = f"<html><body><main><h1>{title}</h1><p>USD / 1M tokens</p>"
    for head, row in zip(heads, (("1.25", "10"), ("0.625", "5"), ("2.50", "20")), strict=True):
        cells = "".join(f"<th>{c}</th>" for c in columns), "".join(f"<td>{c}</td>" for c in ("GPT-5", *row))
        body += f"<h2>{head}</h2><table><tr>{cells[0]}</tr><tr>{cells[1]}</tr></table>"
    wanted = """
        OpenAI: GPT-5, 1M input tokens, 1.25 USD
        OpenAI: GPT-5, 1M output tokens, 10 USD
        OpenAI: GPT-5, 1M input tokens, 0.625 USD [batch]
        OpenAI: GPT-5, 1M output tokens, 5 USD [batch]
        OpenAI: GPT-5, 1M input tokens, 2.5 USD [priority]
        OpenAI: GPT-5, 1M output tokens, 20 USD [priority]
    """
    assert prices(f"{body}</main></body></html>", lang=lang, title=title) == expected(wanted)


def test_the_corner_of_a_table_says_nothing_of_audio_where_its_rows_do() -> None:
    rows = (
        ("Voce", "Prezzo per milione di token"),
        ("Input (testo)", "0,30 $"),
        ("Input (audio)", "1 $"),
        ("Output", "2,50 $"),
    )
    wanted = """
        Google: Gemini 2.5 Flash, 1M input tokens, 0.3 USD
        Google: Gemini 2.5 Flash, 1M input tokens, 1 USD [audio]
        Google: Gemini 2.5 Flash, 1M output tokens, 2.5 USD
    """
    assert prices(_table("Gemini 2.5 Flash", *rows), lang="it") == expected(wanted)


@pytest.mark.parametrize(
    ("lang", "unit", "hit", "miss"),
    [
        ("fr", "Prix en dollars, par million de tokens.", "Entrée (cache atteint)", "Entrée (cache non atteint)"),
        ("fr", "Prix en dollars, par million de tokens.", "Entrée (cache)", "Entrée non présente dans le cache"),
        ("de", "Preise in Dollar je Million Token.", "Eingabe, Cache getroffen", "Eingabe, Cache verfehlt"),
        ("de", "Preise in Dollar je Million Token.", "Gecachte Eingabe", "Nicht gecachte Eingabe"),
        (
            "es",
            "Precios en dólares, por millón de tokens.",
            "Entrada, acierto en caché",
            "Entrada, sin acierto en caché",
        ),
        ("es", "Precios en dólares, por millón de tokens.", "Entrada (caché)", "Entrada no almacenada en caché"),
        ("it", "Prezzi in dollari, per milione di token.", "Input presente in cache", "Input non presente in cache"),
        ("it", "Prezzi in dollari, per milione di token.", "Input (cache trovata)", "Input (cache mancata)"),
    ],
)
def test_what_the_cache_holds_is_told_from_what_it_does_not(lang: str, unit: str, hit: str, miss: str) -> None:
    body = _table("DeepSeek", ("", "deepseek-chat"), (hit, "0,07 $"), (miss, "0,56 $"), lead=unit)
    wanted = """
        DeepSeek: deepseek-chat, 1M cached input tokens, 0.07 USD
        DeepSeek: deepseek-chat, 1M input tokens, 0.56 USD
    """
    assert prices(body, lang=lang, title="DeepSeek") == expected(wanted)


@pytest.mark.parametrize(
    ("lang", "title", "text"),
    [
        ("fr", "Promotion sur les abonnements", "Le premier mois à 10 $, puis 20 $ par mois"),
        ("fr", "Promotion sur les abonnements", "10 $ par mois pendant deux mois, ensuite 20 $ par mois"),
        ("de", "Abos im Sonderangebot", "Im ersten Monat 10 $, danach 20 $ im Monat"),
        ("es", "Promoción de otoño: los planes", "El primer mes 10 $, después 20 $ al mes"),
        ("it", "Promozione sui piani", "Il primo mese 10 $, poi 20 $ al mese"),
    ],
)
def test_what_comes_after_an_offer_is_none(lang: str, title: str, text: str) -> None:
    body = _cards(title, ("Perplexity Pro", text), ("Claude Pro", "18 $ / 1 mo"))
    found = [line for line in prices(body, lang=lang, title=title) if line.startswith("Perplexity")]
    assert found == expected(
        "Perplexity: Perplexity Pro, month, 10 USD [promotional]\nPerplexity: Perplexity Pro, month, 20 USD"
    )


@pytest.mark.parametrize("text", ["MXN 149 / mes", "149 MXN al mes", "MXN 149/mes"])
def test_a_card_may_tell_its_price_by_the_code_of_a_currency(text: str) -> None:
    body = _cards("Planes de ChatGPT", ("Go", text), ("Plus", text.replace("149", "399")))
    wanted = "OpenAI: ChatGPT Go, month, 149 MXN\nOpenAI: ChatGPT Plus, month, 399 MXN"
    assert prices(body, lang="es", title="Planes de ChatGPT") == expected(wanted)


@pytest.mark.parametrize(
    ("lang", "heads", "unit"),
    [
        ("en", ("Model", "Input", "Output", "Our workload"), "Per million tokens."),
        ("fr", ("Modèle", "Entrée", "Sortie", "Facture type"), "Par million de tokens."),
        ("de", ("Modell", "Eingabe", "Ausgabe", "Beispielprojekt"), "Je Million Token."),
        ("es", ("Modelo", "Entrada", "Salida", "Nuestro caso"), "Por millón de tokens."),
        ("it", ("Modello", "Input", "Output", "Progetto pilota"), "Per milione di token."),
    ],
)
def test_a_column_of_something_else_beside_input_and_output_is_no_price(
    lang: str, heads: tuple[str, ...], unit: str
) -> None:
    body = _table("OpenAI", heads, ("GPT-5", "1,25 $", "10 $", "34 $"), lead=unit)
    wanted = "OpenAI: GPT-5, 1M input tokens, 1.25 USD\nOpenAI: GPT-5, 1M output tokens, 10 USD"
    assert prices(body, lang=lang) == expected(wanted)


@pytest.mark.parametrize(
    ("lang", "title", "per", "who"),
    [
        ("fr", "Le Chat : formules", "mois", "Étudiants"),
        ("de", "Le Chat: Tarife", "Monat", "Studierende"),
        ("es", "Planes y precios de Le Chat", "mes", "Estudiantes"),
        ("it", "I piani di Le Chat", "mese", "Studenti"),
    ],
)
def test_a_headline_on_plans_is_the_name_of_none(lang: str, title: str, per: str, who: str) -> None:
    body = _cards(title, ("Pro", f"14,99 €/{per}"), (who, f"5,99 €/{per}"))
    assert prices(body, lang=lang, title=title) == ["Mistral AI: Le Chat Pro, month, 14.99 EUR"]


def test_a_name_that_begins_with_its_company_takes_no_line() -> None:
    body = _table(
        "Abonnements Google", ("Formule", "Prix"), ("Google AI Plus", "8 €/mois"), ("Google One Basic", "2 €/mois")
    )
    wanted = "Google: Google AI Plus, month, 8 EUR\nGoogle: Google One Basic, month, 2 EUR"
    assert prices(body, lang="fr", title="Abonnements Google") == expected(wanted)
