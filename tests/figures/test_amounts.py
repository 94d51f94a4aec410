"""Sums of money as texts write them: what is found, and what is not one."""

from __future__ import annotations

from decimal import Decimal

import pytest

from pipeline.figures.amounts import find_amounts
from storage.records import Amount

SIGNS = {"exact": "", "about": "~", "at_least": ">", "at_most": "<", "range": ""}


def short(amount: Amount) -> str:
    """Write an amount in short: "1,700,000,000 EUR", ">5 USD" (at least), "<5 USD" (at most), "~5 USD", "2..3 USD"."""
    ends = [f"{end:,f}" for end in (amount.low, amount.high) if end is not None]
    value = ends[0] if amount.hedge != "range" else "..".join(ends)
    return f"{SIGNS[amount.hedge]}{value} {amount.currency or '?'}"


def read(text: str, lang: str = "en") -> list[str]:
    return [short(amount) for amount in find_amounts(text, lang)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # signs, codes and words, before and behind
        ("$1.7 billion", "1,700,000,000 USD"),
        ("US$14bn", "14,000,000,000 USD"),
        ("US $14bn", "14,000,000,000 USD"),
        ("A$3m", "3,000,000 AUD"),
        ("C$5 million", "5,000,000 CAD"),
        ("HK$4.82 billion", "4,820,000,000 HKD"),
        ("R$5", "5 BRL"),
        ("S$20", "20 SGD"),
        ("NT$300m", "300,000,000 TWD"),
        ("RMB 3.5bn", "3,500,000,000 CNY"),
        ("3.5 billion yuan", "3,500,000,000 CNY"),
        ("¥500", "500 JPY"),
        ("CN¥4", "4 CNY"),
        ("₩1.2 trillion", "1,200,000,000,000 KRW"),
        ("USD 3", "3 USD"),
        ("USD3", "3 USD"),
        ("3 USD", "3 USD"),
        ("CHF 1'234.50", "1,234.50 CHF"),
        ("Rs. 1,234.5 crore", "12,345,000,000 INR"),
        ("₹12,34,567", "1,234,567 INR"),
        ("₹2 lakh crore", "2,000,000,000,000 INR"),
        ("2,000 US dollars", "2,000 USD"),
        ("90 million Swiss francs", "90,000,000 CHF"),
        ("3 million South African rand", "3,000,000 ZAR"),
        ("$5 million CAD", "5,000,000 CAD"),
        ("CAD $5 million", "5,000,000 CAD"),
        ("$5 million Canadian", "5,000,000 CAD"),
        ("$5 billion dollars", "5,000,000,000 USD"),
        ("500 pesos", "500 ?"),
        ("5 MUSD", "5,000,000 USD"),
        # magnitudes
        ("$1.7B", "1,700,000,000 USD"),
        ("$1.7b", "1,700,000,000 USD"),
        ("$1.5T", "1,500,000,000,000 USD"),
        ("$1.5trn", "1,500,000,000,000 USD"),
        ("$450mn", "450,000,000 USD"),
        ("$5MM", "5,000,000 USD"),
        ("$12k", "12,000 USD"),
        ("12K euros", "12,000 EUR"),
        ("$14-billion", "14,000,000,000 USD"),
        ("3 hundred million dollars", "300,000,000 USD"),
        # separators
        ("$1,234.56", "1,234.56 USD"),
        ("1.234,56 €", "1,234.56 EUR"),
        ("1 234,56 €", "1,234.56 EUR"),
        ("1\u202f234,56\u00a0€", "1,234.56 EUR"),
        ("€14,99", "14.99 EUR"),
        ("$.50", "0.50 USD"),
        ("$0.000003", "0.000003 USD"),
        ("$ 5 billion", "5,000,000,000 USD"),
        ("$300\nmillion", "300,000,000 USD"),
        # numbers in words
        ("a billion dollars", "1,000,000,000 USD"),
        ("half a billion dollars", "500,000,000 USD"),
        ("a half-billion dollars", "500,000,000 USD"),
        ("half-a-billion-dollar", "500,000,000 USD"),
        ("two and a half billion dollars", "2,500,000,000 USD"),
        ("a billion and a half dollars", "1,500,000,000 USD"),
        ("2½ billion dollars", "2,500,000,000 USD"),
        ("three quarters of a billion dollars", "750,000,000 USD"),
        ("three-quarters of a trillion dollars", "750,000,000,000 USD"),
        ("eight-point-one billion dollars", "8,100,000,000 USD"),
        ("one-and-a-half billion dollars", "1,500,000,000 USD"),
        ("two hundred and fifty million euros", "250,000,000 EUR"),
        ("a hundred and twenty million pounds", "120,000,000 GBP"),
        ("twenty-five dollars", "25 USD"),
        # cents
        ("40 cents", "0.40 USD"),
        ("15¢", "0.15 USD"),
        ("half a cent", "0.005 USD"),
        ("a tenth of a cent", "0.001 USD"),
        ("a dollar", "1 USD"),
        ("50 pence", "0.50 GBP"),
        ("two dollars and fifty cents", "2.50 USD"),
        # without a currency
        ("another billion", "1,000,000,000 ?"),
        ("600 million", "600,000,000 ?"),
    ],
)
def test_english_sums(text: str, found: str) -> None:
    (amount,) = find_amounts(f"It is {text}, they say.")
    assert (short(amount), amount.text) == (found, text)


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("fr", "1,7 milliard d'euros", "1,700,000,000 EUR"),
        ("fr", "1,7 milliard d’euros", "1,700,000,000 EUR"),
        ("fr", "2 Md€", "2,000,000,000 EUR"),
        ("fr", "35 Mds d'euros", "35,000,000,000 EUR"),
        ("fr", "385 M€", "385,000,000 EUR"),
        ("fr", "20 millions de francs", "20,000,000 CHF"),
        ("fr", "2 milliards de francs CFA", "2,000,000,000 XOF"),
        ("fr", "20 k€", "20,000 EUR"),
        ("fr", "un billion de dollars", "1,000,000,000,000 USD"),
        ("fr", "mille milliards de dollars", "1,000,000,000,000 USD"),
        ("fr", "deux milliards", "2,000,000,000 ?"),
        ("fr", "deux milliards et demi d'euros", "2,500,000,000 EUR"),
        ("fr", "un demi-milliard de dollars", "500,000,000 USD"),
        ("fr", "quatre-vingt-dix millions de livres sterling", "90,000,000 GBP"),
        ("fr", "deux cent cinquante millions de dollars canadiens", "250,000,000 CAD"),
        ("fr", "1 500 000 €", "1,500,000 EUR"),
        ("fr", "14,99 €", "14.99 EUR"),
        ("fr", "1.234,56 €", "1,234.56 EUR"),
        ("fr", "0,40 dollar", "0.40 USD"),
        ("fr", "40 centimes d'euro", "0.40 EUR"),
        ("fr", "$1.7B", "1,700,000,000 USD"),
        ("de", "1,7 Mrd. Euro", "1,700,000,000 EUR"),
        ("de", "300 Mio. €", "300,000,000 EUR"),
        ("de", "eine Billion Dollar", "1,000,000,000,000 USD"),
        ("de", "1,7 Milliarden US-Dollar", "1,700,000,000 USD"),
        ("de", "eine halbe Milliarde Euro", "500,000,000 EUR"),
        ("de", "zweieinhalb Milliarden Dollar", "2,500,000,000 USD"),
        ("de", "anderthalb Milliarden", "1,500,000,000 ?"),
        ("de", "dreihundertfünfzig Millionen Euro", "350,000,000 EUR"),
        ("de", "eine Viertelmilliarde Euro", "250,000,000 EUR"),
        ("de", "500 Millionen kanadische Dollar", "500,000,000 CAD"),
        ("de", "4,35 Milliarden Hongkong-Dollar", "4,350,000,000 HKD"),
        ("de", "600-Millionen-Euro", "600,000,000 EUR"),
        ("de", "1.234,56 €", "1,234.56 EUR"),
        ("de", "12'000 Franken", "12,000 CHF"),
        ("de", "0,5 Cent", "0.005 ?"),
        ("de", "einen Dollar", "1 USD"),
        ("de", "15 TEUR", "15,000 EUR"),
        ("fr", "12 euros 50", "12.50 EUR"),
        ("de", "$1.7B", "1,700,000,000 USD"),
        ("es", "1.700 millones de euros", "1,700,000,000 EUR"),
        ("es", "mil millones de dólares", "1,000,000,000 USD"),
        ("es", "US$ 2,8 mil millones", "2,800,000,000 USD"),
        ("es", "un billón de dólares", "1,000,000,000,000 USD"),
        ("es", "medio billón de dólares", "500,000,000,000 USD"),
        ("es", "quinientos millones", "500,000,000 ?"),
        ("es", "un millón y medio de euros", "1,500,000 EUR"),
        ("es", "treinta y cinco millones de libras", "35,000,000 GBP"),
        ("es", "ciento veinte millones de pesos mexicanos", "120,000,000 MXN"),
        ("es", "500 mdd", "500,000,000 USD"),
        ("es", "300 mil dólares", "300,000 USD"),
        ("es", "50 centavos de dólar", "0.50 USD"),
        ("es", "mil 500 mdd", "1,500,000,000 USD"),
        ("es", "mil 500 millones de dólares", "1,500,000,000 USD"),
        ("it", "1,7 miliardi di euro", "1,700,000,000 EUR"),
        ("it", "1,7 mld di euro", "1,700,000,000 EUR"),
        ("it", "600 mln €", "600,000,000 EUR"),
        ("it", "500mila euro", "500,000 EUR"),
        ("it", "un bilione di dollari", "1,000,000,000,000 USD"),
        ("it", "mille miliardi di dollari", "1,000,000,000,000 USD"),
        ("it", "mezzo miliardo di euro", "500,000,000 EUR"),
        ("it", "due miliardi e mezzo di dollari", "2,500,000,000 USD"),
        ("it", "duecentocinquanta milioni di euro", "250,000,000 EUR"),
        ("it", "euro 1,7 miliardi", "1,700,000,000 EUR"),
        ("it", "5 centesimi di dollaro", "0.05 USD"),
    ],
)
def test_sums_of_other_languages(lang: str, text: str, found: str) -> None:
    (amount,) = find_amounts(f"({text})", lang)
    assert (short(amount), amount.text) == (found, text)


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("en", "roughly $5 billion", "~5,000,000,000 USD"),
        ("en", "some $5 billion", "~5,000,000,000 USD"),
        ("en", "~$45B", "~45,000,000,000 USD"),
        ("en", "nearly half a billion dollars", "~500,000,000 USD"),
        ("en", "close to $5 billion", "~5,000,000,000 USD"),
        ("en", "$375 million or so", "~375,000,000 USD"),
        ("en", "more than $5 billion", ">5,000,000,000 USD"),
        ("en", "more than another $600 million", ">600,000,000 USD"),
        ("en", "a little over $1.5 billion", ">1,500,000,000 USD"),
        ("en", "a shade over $29 billion", ">29,000,000,000 USD"),
        ("en", "only just under $3 million", "<3,000,000 USD"),
        ("en", "the best part of $4 billion", "~4,000,000,000 USD"),
        ("en", "a whisker shy of $4 billion", "<4,000,000,000 USD"),
        ("fr", "un cheveu moins de 3 milliards d'euros", "<3,000,000,000 EUR"),
        ("de", "einen Hauch unter 3 Milliarden Euro", "<3,000,000,000 EUR"),
        ("es", "un pelín más de 300 millones de euros", ">300,000,000 EUR"),
        ("it", "un soffio sotto i 3 miliardi di euro", "<3,000,000,000 EUR"),
        ("en", "crossed $100 million", ">100,000,000 USD"),
        ("en", "surpassed the $5 billion", ">5,000,000,000 USD"),
        ("en", "north of $180", ">180 USD"),
        ("en", "$1.7 billion-plus", ">1,700,000,000 USD"),
        ("en", "$10M+", ">10,000,000 USD"),
        ("en", "$1B or more", ">1,000,000,000 USD"),
        ("en", ">$1B", ">1,000,000,000 USD"),
        ("en", "up to $5 billion", "<5,000,000,000 USD"),
        ("en", "as much as $5 billion", "<5,000,000,000 USD"),
        ("en", "no more than £3.50", "<3.50 GBP"),
        ("en", "under $20", "<20 USD"),
        ("en", "sub-$20", "<20 USD"),
        ("en", "up-to-$40 billion", "<40,000,000,000 USD"),
        ("en", "$2bn-ish", "~2,000,000,000 USD"),
        ("fr", "plus d'un milliard d'euros", ">1,000,000,000 EUR"),
        ("fr", "près de 2 milliards de dollars", "~2,000,000,000 USD"),
        ("fr", "quelque 300 millions de dollars", "~300,000,000 USD"),
        ("fr", "de l'ordre de 10 milliards de yuans", "~10,000,000,000 CNY"),
        ("fr", "dépasse les 400 millions de dollars", ">400,000,000 USD"),
        ("fr", "franchit le cap des 100 millions d'euros", ">100,000,000 EUR"),
        ("fr", "dépassé le cap du milliard de dollars", ">1,000,000,000 USD"),
        ("fr", "jusqu'à 1 milliard d'euros", "<1,000,000,000 EUR"),
        ("fr", "moins de 500 000 euros", "<500,000 EUR"),
        ("de", "rund 2 Milliarden Dollar", "~2,000,000,000 USD"),
        ("de", "knapp 13 Mrd. Dollar", "~13,000,000,000 USD"),
        ("de", "gut 190 Millionen Yuan", ">190,000,000 CNY"),
        ("de", "über 6 Milliarden Euro", ">6,000,000,000 EUR"),
        ("de", "mindestens 20 Euro", ">20 EUR"),
        ("de", "bis zu einer Billion Dollar", "<1,000,000,000,000 USD"),
        ("de", "ungefähr einer Mrd. Dollar", "~1,000,000,000 USD"),
        ("de", "mehr als eine weitere Mio. Euro", ">1,000,000 EUR"),
        ("es", "unos 142.000 millones de euros", "~142,000,000,000 EUR"),
        ("es", "una cifra cercana a los 14.000 millones de euros", "~14,000,000,000 EUR"),
        ("es", "más de 400 millones de dólares", ">400,000,000 USD"),
        ("es", "supera ya los 500 millones de dólares", ">500,000,000 USD"),
        ("es", "hasta 1.000 millones de dólares", "<1,000,000,000 USD"),
        ("it", "circa 600 milioni di euro", "~600,000,000 EUR"),
        ("it", "quasi 2 miliardi di dollari", "~2,000,000,000 USD"),
        ("it", "oltre 120 miliardi", ">120,000,000,000 ?"),
        ("it", "superato i 400 milioni di dollari", ">400,000,000 USD"),
        ("it", "fino a 1 miliardo di euro", "<1,000,000,000 EUR"),
    ],
)
def test_hedges(lang: str, text: str, found: str) -> None:
    (amount,) = find_amounts(f"({text})", lang)
    assert (short(amount), amount.text) == (found, text)


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        (
            "en",
            "valued at $14 billion, it hit $5 billion and reached €3",
            ["14,000,000,000 USD", "5,000,000,000 USD", "3 EUR"],
        ),
        ("de", "eine Finanzierungsrunde über 600 Millionen Euro", ["600,000,000 EUR"]),
        ("es", "elevó su valor hasta los 300.000 millones de dólares", ["300,000,000,000 USD"]),
        ("it", "la valutazione è salita fino a 600 milioni di euro", ["600,000,000 EUR"]),
        ("en", "in talks over a $5 billion round", ["5,000,000,000 USD"]),
        ("en", "> $5 million, one replied", ["5,000,000 USD"]),
        ("en", "up from $6.8 billion", ["6,800,000,000 USD"]),
        (
            "en",
            "more than $5 billion, $3 billion and over $2 billion",
            [">5,000,000,000 USD", "3,000,000,000 USD", ">2,000,000,000 USD"],
        ),
    ],
)
def test_words_that_are_no_hedge_of_the_sum(lang: str, text: str, found: list[str]) -> None:
    assert read(text, lang) == found


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("en", "$300-$400 million", "300,000,000..400,000,000 USD"),
        ("en", "$100–200 million", "100,000,000..200,000,000 USD"),
        ("en", "in the $100–200 million corridor", "100,000,000..200,000,000 USD"),
        ("en", "at a €2-3 billion pace", "2,000,000,000..3,000,000,000 EUR"),
        ("en", "in the $100 to 200 million range", "100,000,000..200,000,000 USD"),
        ("en", "$1-3B", "1,000,000,000..3,000,000,000 USD"),
        ("en", "between 2 and 3 billion euros", "2,000,000,000..3,000,000,000 EUR"),
        ("en", "between $500 million and $1 billion", "500,000,000..1,000,000,000 USD"),
        ("en", "$4.5B to $5.5B", "4,500,000,000..5,500,000,000 USD"),
        ("en", "$100 to $200", "100..200 USD"),
        ("en", "raising $300 to $400 million", "300,000,000..400,000,000 USD"),
        ("en", "$1.5 million-$2 million", "1,500,000..2,000,000 USD"),
        ("en", "ranging from $4B to $6B", "4,000,000,000..6,000,000,000 USD"),
        ("en", "€5m–€10m", "5,000,000..10,000,000 EUR"),
        ("fr", "de 2 à 3 milliards d'euros", "2,000,000,000..3,000,000,000 EUR"),
        ("fr", "entre 2 et 3 milliards d'euros", "2,000,000,000..3,000,000,000 EUR"),
        ("fr", "5 à 10 M€", "5,000,000..10,000,000 EUR"),
        ("de", "zwischen 2 und 3 Milliarden", "2,000,000,000..3,000,000,000 ?"),
        ("de", "5 bis 10 Mio. €", "5,000,000..10,000,000 EUR"),
        ("de", "500 Mio. bis 1 Mrd. Dollar", "500,000,000..1,000,000,000 USD"),
        ("es", "entre los 2.000 y los 3.000 millones de dólares", "2,000,000,000..3,000,000,000 USD"),
        ("it", "tra i 2 e i 3 miliardi", "2,000,000,000..3,000,000,000 ?"),
        ("it", "da 2 a 3 miliardi di dollari", "2,000,000,000..3,000,000,000 USD"),
        ("en", "between two and three billion dollars", "2,000,000,000..3,000,000,000 USD"),
        ("en", "four to five billion", "4,000,000,000..5,000,000,000 ?"),
        ("fr", "entre deux et trois milliards d'euros", "2,000,000,000..3,000,000,000 EUR"),
        ("de", "zwei bis drei Milliarden Euro", "2,000,000,000..3,000,000,000 EUR"),
        ("es", "entre dos y tres mil millones de euros", "2,000,000,000..3,000,000,000 EUR"),
        ("it", "tra uno e due miliardi", "1,000,000,000..2,000,000,000 ?"),
        ("en", "between roughly $170 billion and $190 billion", "170,000,000,000..190,000,000,000 USD"),
        ("fr", "entre environ 170 et 190 milliards de dollars", "170,000,000,000..190,000,000,000 USD"),
        ("de", "zwischen rund 170 und 190 Milliarden Dollar", "170,000,000,000..190,000,000,000 USD"),
        ("it", "tra circa 170 e 190 miliardi di dollari", "170,000,000,000..190,000,000,000 USD"),
    ],
)
def test_ranges(lang: str, text: str, found: str) -> None:
    assert read(f"It is {text}.", lang) == [found]


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("en", "$100 and $200", ["100 USD", "200 USD"]),
        ("en", "rounds of $300 and $400 million", ["300,000,000 USD", "400,000,000 USD"]),
        ("en", "from $10 to $2", ["10 USD", "2 USD"]),
        ("en", "from $4B to $6B", ["4,000,000,000 USD", "6,000,000,000 USD"]),
        ("en", "it grew from 2 to 3 billion euros", ["2,000,000,000 EUR", "3,000,000,000 EUR"]),
        ("en", "from $6.8 billion up to $7 billion", ["6,800,000,000 USD", "7,000,000,000 USD"]),
        ("en", "€105 million (~$113M)", ["105,000,000 EUR", "~113,000,000 USD"]),
        ("en", "$15/$75", ["15 USD", "75 USD"]),
        ("fr", "passée de 2 à 6 milliards d'euros", ["2,000,000,000 EUR", "6,000,000,000 EUR"]),
        ("de", "von 2 auf 6 Milliarden Euro", ["2,000,000,000 EUR", "6,000,000,000 EUR"]),
        ("es", "pasó de 2.000 a 6.000 millones de euros", ["2,000,000,000 EUR", "6,000,000,000 EUR"]),
        ("en", "Series C$6B~$45B", ["6,000,000,000 USD", "~45,000,000,000 USD"]),
        ("en", "$20–2025 plan, $100 to 2026", ["20 USD", "100 USD"]),
        ("en", "Mistral Medium 3 to $80", ["80 USD"]),
        ("en", "from $5 to $1,000 million", ["5 USD", "1,000,000,000 USD"]),
    ],
)
def test_two_sums_that_are_no_range(lang: str, text: str, found: list[str]) -> None:
    assert read(text, lang) == found


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("en", "It changed hands at $9 billion, up from six.", ["9,000,000,000 USD", "6,000,000,000 ?"]),
        ("en", "Sales were $7.1 billion, against about 4.4 a year ago", ["7,100,000,000 USD", "~4,400,000,000 ?"]),
        ("fr", "à 3,2 milliards d'euros, contre 1,4 un an plus tôt", ["3,200,000,000 EUR", "1,400,000,000 ?"]),
        ("de", "31 Milliarden Dollar nach 22 im Vorjahr", ["31,000,000,000 USD", "22,000,000,000 ?"]),
        ("it", "ricavi per 31 miliardi, contro i 22 di fine 2024", ["31,000,000,000 ?", "22,000,000,000 ?"]),
        ("it", "31 miliardi, rispetto ai 22,5 dello stesso periodo", ["31,000,000,000 ?", "22,500,000,000 ?"]),
        (
            "es",
            "40.000 millones, de los que A puso 25.000 y B 15.000.",
            ["40,000,000,000 ?", "25,000,000,000 ?", "15,000,000,000 ?"],
        ),
        ("es", "510 millones de euros frente a los 290,3 millones de 2024", ["510,000,000 EUR", "290,300,000 ?"]),
    ],
)
def test_a_number_set_against_a_sum_takes_its_magnitude(lang: str, text: str, found: list[str]) -> None:
    assert read(text, lang) == found


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "It took in $9 billion, up from 12 months earlier."),
        ("en", "It has had $9 billion, from 2019 on."),
        ("en", "It is worth $9 billion, compared with 3,000 staff."),
        ("en", "It is worth $9 billion after 3 rounds."),
        ("en", "It is worth $9 billion. That is up from six."),
        ("en", "It is worth $9 billion, up from 0.001."),
        ("de", "13 Milliarden Dollar nach 12 Monaten"),
        ("it", "cerca 2 miliardi di dollari a una valutazione alta"),
        ("en", "For $9 it takes 40 million tokens in and 15 million out."),
        ("fr", "Pour 9 euros, 40 millions de requêtes, contre 15 millions auparavant."),
        ("de", "Für 9 Euro: 40 Millionen Nutzer, nach 15 Millionen im Vorjahr."),
    ],
)
def test_a_number_that_counts_something_else_is_no_sum(lang: str, text: str) -> None:
    assert len(read(text, lang)) == 1


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("$3/M tokens", ["3 USD"]),
        ("$3/1M tokens", ["3 USD"]),
        ("$3 per million", ["3 USD"]),
        ("$3 per 1 million.", ["3 USD"]),
        ("20 cents a million tokens", ["0.20 USD"]),
        ("$3M", ["3,000,000 USD"]),
        ("$20/month", ["20 USD"]),
        ("$0.15/$0.60", ["0.15 USD", "0.60 USD"]),
        ("plans from $20", [">20 USD"]),
        ("$200-per-month plan", ["200 USD"]),
    ],
)
def test_a_measure_is_no_magnitude(text: str, found: list[str]) -> None:
    assert read(text) == found


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Series B, 7B parameters, a 128K context, $MSFT in 2025, page 12"),
        ("en", "GPT-4, M2, B200, Mixtral 8x7B, gpt-4o-2024-08-06, version 3.5.1"),
        ("en", "4.5 million users, 600 million weekly users, half a million people, 25 million GPUs"),
        ("en", "hundreds of millions of dollars, several billion, a multi-billion-dollar deal, tens of billions"),
        ("en", "a dollar figure, the euro area, a pound of flesh"),
        ("en", "3 COP officers TRY 5 times, 40% of it"),
        ("en", "$1,2,3 and $3.5.1"),
        ("fr", "4 millions d'utilisateurs, 600 millions de requêtes, M. Dupont, des milliards"),
        (
            "de",
            "600 Millionen Nutzer, 600 Millionen aktive Nutzer, 7 Milliarden Parameter, ein Millionenbetrag",
        ),
        ("de", "22 Millionen monatliche aktive Nutzer"),
        ("es", "600 millones de usuarios, miles de millones de dólares, un millón de tokens"),
        ("it", "600 milioni di utenti, 7 miliardi di parametri, un milione di token"),
    ],
)
def test_what_is_no_money(lang: str, text: str) -> None:
    assert read(text, lang) == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "It raised 600 million in new equity."),
        ("en", "It raised 600 million of fresh capital."),
        ("fr", "un tour de 600 millions mené par un fonds"),
        ("de", "eine 600 Millionen schwere Runde"),
        ("de", "die 600-Millionen-Finanzierungsrunde"),
        ("de", "im Juni waren es 600 Millionen gewesen."),
        ("es", "una ronda de 600 millones liderada por un fondo"),
        ("it", "un round da 600 milioni guidato da un fondo"),
    ],
)
def test_a_sum_without_a_currency(lang: str, text: str) -> None:
    assert read(text, lang) == ["600,000,000 ?"]


@pytest.mark.parametrize(
    ("text", "step", "zeros"),
    [
        ("$13.8B", "50_000_000", False),
        ("$14 billion", "500_000_000", False),
        ("$600 million", "50_000_000", True),
        ("$13.80 billion", "5_000_000", False),
        ("$1,250,000", "5_000", False),
        ("$0.15", "0.005", False),
        ("half a billion dollars", "50_000_000", False),
        ("five hundred million dollars", "50_000_000", True),
        ("40 cents", "0.05", False),
    ],
)
def test_precision_is_half_a_unit_of_the_last_digit(text: str, step: str, zeros: bool) -> None:
    (amount,) = find_amounts(text)
    assert (amount.step, amount.magnitude_zeros) == (Decimal(step), zeros)


@pytest.mark.parametrize(
    ("text", "symbol", "hedge_word", "hedge_class"),
    [
        ("a shade over $29 billion", "$", "a shade over", "over"),
        ("nearly US$14bn", "US$", "nearly", "almost"),
        ("about 3 billion euros", "euros", "about", "about"),
        ("$10M+", "$", "+", "over"),
        ("at least EUR 5 bn", "EUR", "at least", "at_least"),
        ("between $2 and $3", "$", "between", "range"),
        ("600 million.", None, None, None),
    ],
)
def test_tells_the_words_it_read(
    text: str, symbol: str | None, hedge_word: str | None, hedge_class: str | None
) -> None:
    (amount,) = find_amounts(text)
    assert (amount.symbol, amount.hedge_word, amount.hedge_class) == (symbol, hedge_word, hedge_class)


@pytest.mark.parametrize(
    ("cell", "found"),
    [
        ("27.3", ["27.3 ?"]),
        ("6B", ["6,000,000,000 ?"]),
        ("15 / 75", ["15 ?", "75 ?"]),
        ("~45", ["~45 ?"]),
        ("3-4", ["3..4 ?"]),
        ("$0.40", ["0.40 USD"]),
        ("3 seats", []),
        ("GPT-4", []),
        ("up to 5", ["<5 ?"]),
        ("128K tokens", []),
        ("2 dollars", ["2 USD"]),
        ("", []),
    ],
)
def test_a_cell_may_be_a_bare_number(cell: str, found: list[str]) -> None:
    assert [short(amount) for amount in find_amounts(cell, bare=True)] == found


def test_a_language_without_a_lexicon_is_read_as_english() -> None:
    assert read("$1.7 billion", "nl") == ["1,700,000,000 USD"]


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("Grok 4 Fast 0,20 Dollar", "exact"),
        ("kostet Grok 4 Fast 0,20 Dollar", "exact"),
        ("Fast 20 Dollar kostet das.", "about"),
        ("Das kostet fast 20 Dollar.", "about"),
        ("Der Preis: Rund 20 Dollar.", "about"),
    ],
)
def test_a_german_word_with_a_capital_inside_a_sentence_is_no_hedge(text: str, hedge: str) -> None:
    assert [amount.hedge for amount in find_amounts(text, "de")] == [hedge]


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("The three rounds add up to $4 billion.", "exact"),
        ("This adds up to $4 billion.", "exact"),
        ("bills adding up to $4 billion", "exact"),
        ("It all added up to about $4 billion.", "about"),
        ("SoftBank adds up to $4 billion.", "at_most"),
        ("SoftBank puts in $2 billion and may add up to $4 billion.", "at_most"),
    ],
)
def test_what_sums_add_up_to_is_no_bound(text: str, hedge: str) -> None:
    assert find_amounts(text)[-1].hedge == hedge
