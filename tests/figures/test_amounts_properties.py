"""What holds of any sum: what a formatter writes is read back, and a sentence is read the same in any company."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from pipeline.figures.amounts import find_amounts
from storage.records import Amount

LANGUAGES = ("en", "fr", "de", "es", "it")
DECIMALS = {"en": ".", "fr": ",", "de": ",", "es": ",", "it": ","}
GROUPS = {"en": ",", "fr": "\u202f", "de": ".", "es": ".", "it": "."}
SIGNS = {"$": "USD", "US$": "USD", "€": "EUR", "£": "GBP", "C$": "CAD", "HK$": "HKD", "₹": "INR", "R$": "BRL"}
CODES = ("USD", "EUR", "GBP", "CHF", "JPY", "CNY", "SEK", "INR", "AUD", "SGD")
NAMES = {
    "en": {
        "dollars": "USD",
        "euros": "EUR",
        "pounds": "GBP",
        "yuan": "CNY",
        "Swiss francs": "CHF",
        "US dollars": "USD",
    },
    "fr": {"dollars": "USD", "euros": "EUR", "livres sterling": "GBP", "yuans": "CNY", "francs suisses": "CHF"},
    "de": {
        "Dollar": "USD",
        "Euro": "EUR",
        "Pfund": "GBP",
        "Yuan": "CNY",
        "Schweizer Franken": "CHF",
        "US-Dollar": "USD",
    },
    "es": {"dólares": "USD", "euros": "EUR", "libras": "GBP", "yuanes": "CNY", "francos suizos": "CHF"},
    "it": {"dollari": "USD", "euro": "EUR", "sterline": "GBP", "yuan": "CNY", "franchi svizzeri": "CHF"},
}
WORDS = {
    "en": {"million": 10**6, "billion": 10**9, "trillion": 10**12, "bn": 10**9, "mn": 10**6, "crore": 10**7},
    "fr": {"millions": 10**6, "milliards": 10**9, "Md": 10**9, "Mds": 10**9, "billions": 10**12},
    "de": {"Millionen": 10**6, "Milliarden": 10**9, "Billionen": 10**12, "Mio.": 10**6, "Mrd.": 10**9},
    "es": {"millones": 10**6, "mil millones": 10**9, "billones": 10**12, "mil": 10**3},
    "it": {"milioni": 10**6, "miliardi": 10**9, "mln": 10**6, "mld": 10**9, "mila": 10**3},
}
LETTERS = {"k": 10**3, "M": 10**6, "B": 10**9}
LINKS = {"en": " ", "fr": " de ", "de": " ", "es": " de ", "it": " di "}
UNLINKED = ("mil", "mila", "Mio.", "Mrd.")
HEDGES = {
    "en": {"": "exact", "about ": "about", "more than ": "at_least", "up to ": "at_most", "nearly ": "about"},
    "fr": {"": "exact", "environ ": "about", "plus de ": "at_least", "jusqu'à ": "at_most", "près de ": "about"},
    "de": {"": "exact", "rund ": "about", "mehr als ": "at_least", "bis zu ": "at_most", "knapp ": "about"},
    "es": {"": "exact", "unos ": "about", "más de ": "at_least", "hasta ": "at_most", "casi ": "about"},
    "it": {"": "exact", "circa ": "about", "oltre ": "at_least", "fino a ": "at_most", "quasi ": "about"},
}


@st.composite
def written(draw: st.DrawFn) -> tuple[str, str, Decimal, str, str]:
    """Draw a language, a sum as it is written in it, its value, its currency and the kind of its hedge."""
    lang = draw(st.sampled_from(LANGUAGES))
    mantissa = Decimal(draw(st.integers(1, 99_999_999))).scaleb(-draw(st.integers(0, 2)))
    number = _digits(mantissa, lang, grouped=draw(st.booleans()))
    space = draw(st.sampled_from(("", " ", "\u00a0", "\u202f")))
    style = draw(st.sampled_from(("sign", "sign behind", "code", "code behind", "name", "letter")))
    size, factor = "", 1
    if style == "letter":
        size, factor = draw(st.sampled_from(sorted(LETTERS.items())))
    elif draw(st.booleans()):
        size, factor = draw(st.sampled_from(sorted(WORDS[lang].items())))
    scaled = number + (" " if style != "letter" and size else "") + size
    if style in ("sign", "letter"):
        sign = draw(st.sampled_from(sorted(SIGNS)))
        text, currency = sign + space + scaled, SIGNS[sign]
    elif style == "sign behind":
        sign = draw(st.sampled_from("$€£"))
        text, currency = scaled + space + sign, SIGNS[sign]
    elif style == "name":
        name = draw(st.sampled_from(sorted(NAMES[lang])))
        link = LINKS[lang] if size and size not in UNLINKED else " "
        if lang == "fr" and link == " de " and name == "euros":
            link = " d'"
        text, currency = scaled + link + name, NAMES[lang][name]
    else:
        currency = draw(st.sampled_from(CODES))
        text = f"{currency}{space}{scaled}" if style == "code" else f"{scaled} {currency}"
    hedge = draw(st.sampled_from(sorted(HEDGES[lang])))
    return lang, hedge + text, mantissa * factor, currency, HEDGES[lang][hedge]


def _digits(value: Decimal, lang: str, *, grouped: bool) -> str:
    plain = format(value, ",f" if grouped else "f")
    return plain.replace(",", "\0").replace(".", DECIMALS[lang]).replace("\0", GROUPS[lang])


@settings(max_examples=400, deadline=None)
@given(written())
def test_what_a_formatter_writes_is_read_back(case: tuple[str, str, Decimal, str, str]) -> None:
    lang, text, value, currency, hedge = case
    found = find_amounts(f"({text})", lang)
    text = text.rstrip(".")  # behind "Mio." the point may end the sentence, and is left out
    assert [(a.low, a.high, a.currency, a.hedge, a.text) for a in found] == [
        (None if hedge == "at_most" else value, None if hedge == "at_least" else value, currency, hedge, text)
    ]


SENTENCES = {
    "en": (
        "Mistral raised €1.7 billion ($2 billion) at a valuation of nearly $14 billion.",
        "It went from $4B to $6B, and costs $0.40 per million tokens.",
        "Revenue passed $300-$400 million, up from half a billion dollars.",
        "The firm has 600 million users and 7B parameters.",
        "Nothing was said of the money.",
        "Another billion came later, or two and a half billion pounds in all.",
        "Plans start at $20, between $100 and $200 for teams.",
    ),
    "fr": (
        "La jeune pousse a levé 1,7 milliard d'euros, soit près de 2 milliards de dollars.",
        "Sa valorisation est passée de 2 à 6 milliards d'euros en un an.",
        "Le tour de 600 millions a été mené par un fonds.",
        "Elle compte 4 millions d'utilisateurs.",
        "L'abonnement coûte 14,99 € par mois, contre plus de 20 dollars ailleurs.",
        "Rien n'a filtré.",
    ),
    "de": (
        "Das Unternehmen sammelt 1,7 Mrd. Euro ein, knapp 2 Milliarden Dollar.",
        "Der Preis liegt zwischen 2 und 3 Euro je Million Token.",
        "Die 600-Millionen-Euro-Runde führte ein Fonds an.",
        "Sie zählt 600 Millionen Nutzer.",
        "Eine halbe Milliarde kam dazu.",
    ),
    "es": (
        "La empresa recaudó 1.700 millones de euros, cerca de 2.000 millones de dólares.",
        "Su valor pasó de 2.000 a 6.000 millones de euros.",
        "Tiene 600 millones de usuarios.",
        "El plan cuesta 20 dólares al mes.",
    ),
    "it": (
        "La società ha raccolto 1,7 miliardi di euro, quasi 2 miliardi di dollari.",
        "Il round da 600 milioni vale mezzo miliardo di dollari.",
        "Conta 600 milioni di utenti.",
        "Il piano costa 14,99 euro al mese.",
    ),
}


def _told(amounts: list[Amount], shift: int = 0) -> list[tuple[object, ...]]:
    return [(a.text, a.low, a.high, a.currency, a.hedge, a.step, a.start - shift, a.end - shift) for a in amounts]


@settings(deadline=None)
@given(st.data(), st.sampled_from(LANGUAGES), st.sampled_from((" ", "\n", "\n\n")))
def test_sentences_before_and_behind_change_nothing(data: st.DataObject, lang: str, gap: str) -> None:
    sentence = st.sampled_from(SENTENCES[lang])
    before, middle, behind = (
        data.draw(st.lists(sentence, max_size=4)),
        data.draw(sentence),
        data.draw(st.lists(sentence)),
    )
    text = gap.join((*before, middle, *behind))
    start = sum(len(one) + len(gap) for one in before)
    inside = [a for a in find_amounts(text, lang) if start <= a.start < start + len(middle)]
    assert _told(inside, start) == _told(find_amounts(middle, lang))


PIECES = (
    *(
        "$",
        "€",
        "US$",
        "R$",
        "C$",
        "¢",
        "%",
        "-",
        "–",
        "—",
        ".",
        ",",
        "'",
        "’",
        "(",
        ")",
        "/",
        "+",
        "~",
        ">",
        "\n",
        "\n\n",
    ),
    *(
        "1",
        "20",
        "300",
        "1,234.5",
        "1.234,56",
        "1 234",
        ".5",
        "2025",
        "0",
        "000",
        "7B",
        "½",
        "١٢",
        "５",
        "999999999999999",
    ),
    *(
        "million",
        "billion",
        "bn",
        "M",
        "k",
        "T",
        "mil",
        "mille",
        "mila",
        "Mrd.",
        "millones",
        "milliards",
        "milioni",
        "lakh",
    ),
    *(
        "dollars",
        "euros",
        "USD",
        "EUR",
        "TRY",
        "Rs",
        "cents",
        "d'euros",
        "pesos",
        "Franken",
        "mdd",
        "MEUR",
        "trillions",
    ),
    *(
        "a",
        "half",
        "two",
        "hundred",
        "and",
        "between",
        "from",
        "to",
        "or",
        "of",
        "plus de",
        "über",
        "hasta",
        "circa",
        "entre",
    ),
    *(
        "zweieinhalb",
        "duecento",
        "quatre-vingt",
        "medio",
        "users",
        "round",
        "Series",
        "per",
        "about",
        "up to",
        "İstanbul",
    ),
)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=3), max_size=30), st.sampled_from((" ", "", "\u00a0")))
def test_any_text_is_read_without_an_error(pieces: list[str], gap: str) -> None:
    text = gap.join(pieces)
    for lang in LANGUAGES:
        for bare in (False, True):
            last = 0
            for amount in find_amounts(text, lang, bare=bare):
                assert text[amount.start : amount.end] == amount.text
                assert last <= amount.start < amount.end
                assert amount.low is None or amount.high is None or amount.low <= amount.high
                assert amount.low is not None or amount.high is not None
                assert amount.step > 0
                last = amount.end


@settings(deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=20))
@example(["mil", "USD .5"])
@example(["mil", "mdd"])
def test_a_text_told_twice_has_its_amounts_twice(pieces: list[str]) -> None:
    text = " ".join(pieces)
    for lang in LANGUAGES:
        once = find_amounts(text, lang)
        twice = find_amounts(f"{text}\n\n{text}", lang)
        assert _told(twice[: len(once)]) == _told(once)
        assert _told(twice[len(once) :], len(text) + 2) == _told(once)


@settings(deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=40), st.integers(0, 2000))
def test_what_is_far_away_does_not_matter(pieces: list[str], distance: int) -> None:
    text = " ".join(pieces)
    filler = "word " * distance
    assert _told(find_amounts(f"{filler}\n\n{text}"), len(filler) + 2) == _told(find_amounts(text))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_empty_text_has_no_amounts(lang: str) -> None:
    assert find_amounts("", lang) == []
