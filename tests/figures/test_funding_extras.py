"""Sums that are told and are none of a company's own figures, or a second telling of one."""

from __future__ import annotations

import pytest

from pipeline.figures.amounts import find_amounts
from tests.figures.newsroom import one, read, told


@pytest.mark.parametrize(
    ("text", "currency"),
    [
        ("une ronde de 690 M$ CA", "CAD"),
        ("une ronde de 690 M$ CA menée par un fonds", "CAD"),
        ("une ronde de 690 M$ CAN", "CAD"),
        ("une ronde de 690 M$ CAD", "CAD"),
        ("une ronde de 500 M$ US", "USD"),
        ("une ronde de 500 M$ en tout", "USD"),
        ("une ronde de 500 M$ EN TOUT", "USD"),
    ],
)
def test_a_country_behind_the_sign_says_whose_dollars(text: str, currency: str) -> None:
    assert [amount.currency for amount in find_amounts(text, "fr")] == [currency]


@pytest.mark.parametrize(
    ("lang", "text", "bound"),
    [
        ("en", "Poolside has raised $500 million in equity (about €430 million).", False),
        ("en", "Poolside is to raise up to $500 million of new equity (some €430 million).", True),
        ("it", "Poolside ha raccolto 500 milioni di dollari di capitale fresco (430 milioni di euro).", False),
        ("de", "Poolside hat 500 Millionen Dollar an Eigenkapital (430 Millionen Euro) eingesammelt.", False),
        ("fr", "Poolside a levé 500 millions de dollars en fonds propres (430 millions d'euros).", False),
        ("es", "Poolside ha levantado 500 millones de dólares en capital (unos 430 millones de euros).", False),
    ],
)
def test_a_bracket_behind_what_the_sum_is_restates_it(lang: str, text: str, bound: bool) -> None:
    figure = one(text, lang=lang)
    (money,) = figure.also
    assert (figure.currency, money.currency, int(money.high or 0)) == ("USD", "EUR", 430_000_000)
    assert (money.low is None) == bound


def test_a_bracket_that_holds_a_smaller_sum_restates_nothing() -> None:
    text = "Poolside has raised $500 million in equity (€20 million)."
    assert not any(figure.also for figure in read(text).figures)


def test_a_headline_tells_one_end_of_a_range() -> None:
    text = "Poolside is in talks to raise between $200 million and $300 million, two people say."
    for title in ("Poolside seeks up to $300 million", "Poolside seeks at least $200 million"):
        figure = one(text, title)
        assert (int(figure.low or 0), int(figure.high or 0)) == (200_000_000, 300_000_000)
    assert len(read(text, "Poolside seeks up to $500 million").figures) == 2


def test_a_headline_that_denies_and_the_report_below_it_are_one_figure() -> None:
    text = "Poolside had raised $900 million, CNBC had told its viewers."
    figure = one(text, "Poolside denies having raised $900 million")
    assert figure.status == "denied"


@pytest.mark.parametrize(
    "title",
    [
        "Poolside, now worth $12 billion, passes Cohere",
        "Poolside passes Cohere: it is valued at $12 billion",
        "Poolside raises money at up to $12 billion",
    ],
)
def test_a_headline_is_read_as_its_text_reads_the_sum(title: str) -> None:
    text = "Cohere was valued at $7 billion. Poolside, the maker of coding models, is now valued at $12 billion."
    assert told(text, title) == {"Cohere valuation 7000m USD", "Poolside valuation 12000m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            "Nvidia had revenue of $40 billion in the third quarter of 2025, $3 billion more than analysts had hoped.",
        ),
        (
            "en",
            "Nvidia had revenue of $40 billion in the third quarter of 2025, well ahead of the $37 billion that Wall "
            "Street had pencilled in.",
        ),
        ("de", "Nvidia setzte im dritten Quartal 2025 40 Milliarden Dollar um; der Konsens lag bei 37 Milliarden."),
        (
            "fr",
            "Nvidia a réalisé au troisième trimestre 2025 un chiffre d'affaires de 40 milliards de dollars; le "
            "consensus tablait sur 37 milliards.",
        ),
        (
            "es",
            "Nvidia facturó 40.000 millones de dólares en el tercer trimestre de 2025; los analistas esperaban 37.000 "
            "millones.",
        ),
        (
            "it",
            "Nvidia ha fatturato 40 miliardi di dollari nel terzo trimestre del 2025; gli analisti si aspettavano 37 "
            "miliardi.",
        ),
    ],
)
def test_what_the_market_had_expected_is_no_revenue(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Nvidia revenue 40000m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            "The market for AI chips, Cerebras adds, should grow from $130 billion this year to $450 billion in 2027.",
        ),
        ("en", "The industry needs $2 trillion in revenue by 2030, Cerebras reckons."),
        ("en", "Cerebras gave away $10 million worth of free compute to universities."),
        ("en", "Would you buy Cerebras at $8 billion?"),
        ("en", "Cerebras wants to buy the rival. It does not have $30 billion."),
        ("en", "At Cerebras the creditors were owed $90 million."),
        ("en", "Suppliers forgave $90 million of what Cerebras had not paid."),
        ("en", "A vehicle that leases the chips to xAI has sold $12 billion of bonds."),
        ("fr", "Quant au marché des puces, Cerebras le voit à 450 milliards de dollars en 2027."),
        ("fr", "Cerebras a en trésorerie plus de 900 millions de dollars."),
        ("fr", "Les fournisseurs de Cerebras ont renoncé à 90 millions de dollars."),
        ("de", "Die Lieferanten haben auf knapp 90 Millionen Dollar verzichtet, die Cerebras ihnen schuldete."),
        ("de", "Auf den Konten von Cerebras ist Ruhe. Auf den Konten lagen zum Jahresende 108 Millionen Euro."),
        ("es", "Cerebras prevé alquilar capacidad por valor de unos 900 millones de dólares."),
        ("es", "La factura de la nueva sede de Cerebras se estima en 900 millones de dólares."),
        ("es", "Cerebras quiere comprar a su rival, pero no tiene 30.000 millones de dólares."),
        ("it", "Il fondatore di Cerebras dice di avere in cassa oltre 900 milioni di dollari."),
        ("it", "Il giro d'affari dei chip supererà i 450 miliardi di dollari nel 2027, stima Cerebras."),
        ("it", "Gli investimenti fissi di Amazon toccheranno quest'anno i 75 miliardi di dollari."),
    ],
)
def test_markets_cash_goods_and_what_is_owed_are_no_figures(lang: str, text: str) -> None:
    assert told(text, lang=lang) == set()


@pytest.mark.parametrize(
    ("lang", "text", "line"),
    [
        ("en", "Cerebras has sold new shares worth $500 million.", "Cerebras amount_raised 500m USD"),
        ("en", "The bank had lent Cerebras $500 million.", "Cerebras debt_raised 500m USD"),
        ("en", "Analysts expect Cerebras to have revenue of $500 million in 2027.", "Cerebras revenue 500m USD"),
        ("fr", "Le marché valorise Cerebras à 8 milliards de dollars.", "Cerebras valuation 8000m USD"),
        (
            "de",
            "Die Bank hatte Cerebras einen Kredit über 500 Millionen Dollar gegeben.",
            "Cerebras debt_raised 500m USD",
        ),
        ("es", "Cerebras cerró una ronda por valor de 500 millones de dólares.", "Cerebras amount_raised 500m USD"),
        ("it", "Il giro d'affari di Cerebras è di 500 milioni di dollari.", "Cerebras revenue 500m USD"),
    ],
)
def test_what_stands_in_such_words_and_is_a_figure_stays_one(lang: str, text: str, line: str) -> None:
    assert told(text, lang=lang) == {line}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Another lab, Decart, was priced at $3.1 billion."),
        ("en", "Lightmatter (Boston; photonic chips) got $400 million at $4.4 billion."),
        ("en", "Abridge, at $5.3 billion, is resting."),
        ("en", "Lambda filed to go public at a valuation of $7 billion."),
        ("en", "Lovable, of Stockholm, has revenue of $200 million."),
        ("en", "Its rival Surge AI is raising money at a valuation of $25 billion."),
        ("fr", "Pennylane boucle un tour de table de 75 millions d'euros."),
        ("fr", "Lovable, de Stockholm, a levé 200 millions de dollars."),
        ("es", "Su rival Surge AI busca ahora dinero a un precio de 25.000 millones de dólares."),
        ("es", "Factorial cerró una ronda de 120 millones de euros."),
        ("es", "Freepik, de Málaga, supera los 100 millones de ingresos recurrentes."),
        ("it", "Domyn tratta un aumento di capitale da un miliardo di euro."),
        ("it", "Satispay, di Milano, raccoglie 60 milioni di euro."),
        ("de", "Neura Robotics aus Metzingen wurde mit 4 Milliarden Euro bewertet."),
        ("de", "Sein Konkurrent Surge AI wird mit 25 Milliarden Dollar bewertet."),
    ],
)
def test_a_name_that_opens_a_sentence_takes_its_sums(lang: str, text: str) -> None:
    opening = {
        "en": "Scale AI was valued at $14 billion in 2024.",
        "fr": "Scale AI était valorisée 14 milliards de dollars en 2024.",
        "de": "Scale AI war 2024 mit 14 Milliarden Dollar bewertet.",
        "es": "Scale AI estaba valorada en 14.000 millones de dólares en 2024.",
        "it": "Scale AI era valutata 14 miliardi di dollari nel 2024.",
    }
    assert told(f"{opening[lang]} {text}", lang=lang) == {"Scale AI valuation 14000m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Today, in London, it raised $500 million."),
        ("en", "Elsewhere, in Paris, it raised $500 million."),
        ("en", "Money drew near: it raised $500 million."),
        ("en", "Then, at $3 billion, came money: it raised $500 million."),
        ("fr", "Hier, à Paris, elle a levé 500 millions de dollars."),
        ("fr", "Personne ne confirme, mais elle a levé 500 millions de dollars."),
        ("es", "Ayer, en Madrid, levantó 500 millones de dólares."),
        ("es", "Ahora negocia una ronda de 500 millones de dólares."),
        ("it", "Ieri, a Milano, ha raccolto 500 milioni di dollari."),
        ("it", "Ora tratta un aumento di capitale da 500 milioni di dollari."),
    ],
)
def test_a_word_that_opens_a_sentence_is_no_name(lang: str, text: str) -> None:
    assert "Poolside amount_raised 500m USD" in told(f"Poolside. {text}", "Poolside", lang=lang)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The boss of a startup that has raised $12 million only laughs."),
        ("en", "Next door sits a maker of humanoid robots that is supposed to be worth $40 billion."),
        ("en", "To get there Masayoshi Son borrowed $8.5 billion on a bridge loan."),
        ("fr", "À côté, une jeune pousse de Lyon qui a levé 12 millions de dollars."),
        ("de", "Daneben sitzt der Chef einer Firma, die 12 Millionen Dollar eingesammelt hat."),
        ("es", "Al lado, una empresa de Málaga que ha levantado 12 millones de dólares."),
        ("it", "Ride il capo di una startup che ha appena chiuso un seed da due milioni di euro."),
        ("it", "In Europa il fondo Northzone ha appena chiuso una raccolta da un miliardo di euro."),
    ],
)
def test_somebody_met_once_takes_the_sums_of_his_clause(lang: str, text: str) -> None:
    opening = {
        "en": "Cohere was valued at $7 billion in 2025.",
        "fr": "Cohere était valorisée 7 milliards de dollars en 2025.",
        "de": "Cohere war 2025 mit 7 Milliarden Dollar bewertet.",
        "es": "Cohere estaba valorada en 7.000 millones de dólares en 2025.",
        "it": "Cohere era valutata 7 miliardi di dollari nel 2025.",
    }
    assert told(f"{opening[lang]} {text}", lang=lang) == {"Cohere valuation 7000m USD"}


@pytest.mark.parametrize(
    ("lang", "text", "line"),
    [
        ("en", "Cohere is a startup that has raised $500 million.", "Cohere amount_raised 500m USD"),
        ("en", "Cohere, a startup from Toronto that has raised $500 million, hires.", "Cohere amount_raised 500m USD"),
        (
            "en",
            "Cohere sold shares. The backers get a piece of a company that the deal prices at $8 billion.",
            "Cohere valuation 8000m USD",
        ),
        ("fr", "Cohere est une start-up qui a levé 500 millions de dollars.", "Cohere amount_raised 500m USD"),
        ("de", "Cohere ist ein Start-up, das 500 Millionen Dollar eingesammelt hat.", "Cohere amount_raised 500m USD"),
        ("es", "Cohere es una empresa que ha levantado 500 millones de dólares.", "Cohere amount_raised 500m USD"),
        ("it", "Cohere è una startup che ha raccolto 500 milioni di dollari.", "Cohere amount_raised 500m USD"),
    ],
)
def test_a_noun_that_says_what_a_company_is_takes_nothing_from_it(lang: str, text: str, line: str) -> None:
    assert line in told(text, "Cohere", lang=lang)
