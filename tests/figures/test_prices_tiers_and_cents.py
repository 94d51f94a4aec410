"""Two tiers in one cell, a year's price told by the month, cents of the page's currency, ranges and new subscribers."""

from __future__ import annotations

import pytest

from tests.figures.price_desk import prices


def table(heads: str, *rows: str, title: str, lang: str = "en") -> list[str]:
    """Return the prices of a page with one table, whose cells stand between bars."""
    head = "".join(f"<th>{cell}</th>" for cell in heads.split("|"))
    body = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row.split("|")) + "</tr>" for row in rows)
    page = f"<main><h1>{title}</h1><p>{title}.</p><table><tr>{head}</tr>{body}</table></main>"
    return prices(page, title=title, lang=lang)


@pytest.mark.parametrize(
    "cell",
    [
        "$2.00 / $12.00 (over 200k: $4.00 / $18.00)",
        "up to 200k: $2.00 · $12.00; above: $4.00 · $18.00",
        "up to 200k: $2.00 · $12.00; above 200k: $4.00 · $18.00",
        "$2.00 · $12.00 ($4.00 · $18.00 above 200k)",
        "$2.00 · $12.00 – above 200k: $4.00 · $18.00",
    ],
)
def test_two_tiers_in_one_cell(cell: str) -> None:
    heads = "Model|Per 1M tokens, in · out"
    assert table(heads, f"Gemini 3 Pro|{cell}", title="What Google's models cost") == [
        "Google: Gemini 3 Pro, 1M input tokens, 2 USD [short-context]",
        "Google: Gemini 3 Pro, 1M input tokens, 4 USD [long-context]",
        "Google: Gemini 3 Pro, 1M output tokens, 12 USD [short-context]",
        "Google: Gemini 3 Pro, 1M output tokens, 18 USD [long-context]",
    ]


@pytest.mark.parametrize(
    ("lang", "heads"),
    [
        ("fr", "Formule|Paiement mensuel|Paiement annuel (montant ramené au mois)"),
        ("fr", "Formule|Paiement mensuel|Annuel, ramené au mois"),
        ("de", "Tarif|Monatlich|Jahresabo, pro Monat gerechnet"),
        ("en", "Plan|Paid monthly|Paid yearly (worked out per month)"),
        ("es", "Plan|Pago mensual|Pago anual (importe por mes)"),
        ("it", "Piano|Mensile|Annuale (equivalente mensile)"),
    ],
)
def test_a_years_price_told_by_the_month(lang: str, heads: str) -> None:
    assert table(heads, "Claude Pro|18 €|15 €", title="Claude, Anthropic", lang=lang) == [
        "Anthropic: Claude Pro, month, 15 EUR [annual-billing]",
        "Anthropic: Claude Pro, month, 18 EUR",
    ]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Bei Mistral AI kostet Le Chat Pro 17,99 Euro im Monat. Mistral OCR kostet 90 Cent je 1.000 Seiten."),
        ("fr", "Chez Mistral AI, Le Chat Pro coûte 17,99 € par mois. Mistral OCR coûte 90 centimes pour 1 000 pages."),
    ],
)
def test_cents_are_of_the_articles_one_currency(lang: str, text: str) -> None:
    assert "Mistral AI: Mistral OCR, 1K pages, 0.9 EUR" in prices(text, lang=lang)


def test_cents_are_dollars_where_nothing_else_is_said() -> None:
    assert prices("Groq asks 5 cents per million tokens for Llama 3.1 8B.") == [
        "Groq: Llama 3.1 8B, 1M tokens, 0.05 USD"
    ]


@pytest.mark.parametrize("verb", ["asks", "charges", "asked"])
def test_what_somebody_asks_from_one_sum_to_another_is_a_range(verb: str) -> None:
    text = f"Anthropic {verb} from £90 to £180 a month for Claude Max."
    assert prices(text) == ["Anthropic: Claude Max, month, 90..180 GBP"]


def test_a_price_for_new_subscribers_is_no_plan() -> None:
    cards = "".join(
        f'<div class="card"><h3>Google AI {plan}</h3><p>{price} € al mese</p><p>{more}</p></div>'
        for plan, price, more in (
            ("Plus", "7,99", "Per i nuovi iscritti: 3,99 € al mese nei primi due mesi"),
            ("Pro", "21,99", "2 TB di spazio"),
        )
    )
    assert prices(f"<main><h1>Google</h1><p>Gli abbonamenti di Google.</p>{cards}</main>", lang="it") == [
        "Google: Google AI Plus, month, 3.99 EUR [promotional]",
        "Google: Google AI Plus, month, 7.99 EUR",
        "Google: Google AI Pro, month, 21.99 EUR",
    ]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "DeepSeek-V3.1 will cost $0.56 per million input tokens and $1.68 per million output tokens, against "
               "$0.27 and $1.10 until now."),
        ("fr", "DeepSeek-V3.1 coûtera 0,56 dollar par million de tokens en entrée et 1,68 dollar par million de tokens "
               "en sortie, contre 0,27 dollar et 1,10 dollar jusqu'ici."),
        ("de", "DeepSeek-V3.1 kostet künftig 0,56 Dollar je Million Eingabe-Token und 1,68 Dollar je Million "
               "Ausgabe-Token, gegenüber bisher 0,27 und 1,10 Dollar."),
    ],
)  # fmt: skip
def test_two_old_prices_behind_two_new_ones(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == [
        "DeepSeek: DeepSeek-V3.1, 1M input tokens, 0.27 USD",
        "DeepSeek: DeepSeek-V3.1, 1M input tokens, 0.56 USD",
        "DeepSeek: DeepSeek-V3.1, 1M output tokens, 1.1 USD",
        "DeepSeek: DeepSeek-V3.1, 1M output tokens, 1.68 USD",
    ]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "ChatGPT Business from OpenAI is $25 per user per month because we took the annual bill."),
        ("fr", "ChatGPT Business d'OpenAI coûte 25 dollars par utilisateur et par mois, car nous avons pris la "
               "facturation annuelle."),
        ("de", "ChatGPT Business von OpenAI kostet 25 Dollar pro Nutzer und Monat, weil wir die Jahresrechnung gewählt "
               "haben."),
        ("es", "ChatGPT Business de OpenAI cuesta 25 dólares por usuario y mes porque hemos elegido el pago anual."),
        ("it", "ChatGPT Business di OpenAI costa 25 dollari per utente al mese perché abbiamo scelto la fatturazione "
               "annuale."),
    ],
)  # fmt: skip
def test_a_bill_that_somebody_chose_is_a_years(lang: str, text: str) -> None:
    assert prices(text, lang=lang) == ["OpenAI: ChatGPT Business, user/month, 25 USD [annual-billing]"]


@pytest.mark.parametrize(
    ("lang", "heads", "per"),
    [
        ("en", "Vendor|Service|Price in dollars", "0.006 per minute"),
        ("de", "Anbieter|Dienst|Preis in Dollar", "0,006 pro Minute"),
        ("fr", "Fournisseur|Service|Prix en dollars", "0,006 par minute"),
        ("es", "Proveedor|Servicio|Precio en dólares", "0,006 por minuto"),
        ("it", "Fornitore|Servizio|Prezzo in dollari", "0,006 al minuto"),
    ],
)
def test_numbers_with_their_own_unit_under_a_currency(lang: str, heads: str, per: str) -> None:
    assert table(heads, f"OpenAI|Whisper|{per}", title="OpenAI", lang=lang) == ["OpenAI: Whisper, minute, 0.006 USD"]


def test_a_table_of_valuations_is_no_price_list() -> None:
    heads = "Rank|Lab|Total raised (€ million)|Latest valuation (€ million)"
    assert table(heads, "1|Mistral AI|2,790|11,700", title="Once a year: labs by capital, Mistral AI among them") == []
