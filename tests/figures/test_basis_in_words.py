"""Whether a price counts the new money, told in plain words, in the same sentence or behind it."""

from __future__ import annotations

import pytest

from storage.records import Figure
from tests.figures.newsroom import read

PRICED = {
    "en": "Cohere took in $300 million at a price of $7 billion{}",
    "fr": "Cohere a levé 300 millions de dollars pour une valorisation de 7 milliards de dollars{}",
    "de": "Cohere nahm 300 Millionen Dollar bei einer Bewertung von 7 Milliarden Dollar ein{}",
    "es": "Cohere levantó 300 millones de dólares con una valoración de 7.000 millones de dólares{}",
    "it": "Cohere ha raccolto 300 milioni di dollari a una valutazione di 7 miliardi di dollari{}",
}


def price(text: str, lang: str) -> Figure:
    """Return the one valuation of a text."""
    (found,) = (figure for figure in read(text, lang=lang).figures if figure.metric == "valuation")
    return found


@pytest.mark.parametrize(
    ("lang", "words", "basis"),
    [
        ("en", ", ahead of the investment.", "pre"),
        ("en", ", not counting the incoming funds.", "pre"),
        ("en", ", leaving out the new equity.", "pre"),
        ("en", ", not counting this inflow.", "pre"),
        ("en", ", counting the inflow.", "post"),
        ("de", ", noch ohne diesen Zufluss gerechnet.", "pre"),
        ("it", ", senza contare questo afflusso.", "pre"),
        ("en", ", not counting what the newcomers pay in.", "pre"),
        ("en", ", excluding the $300 million.", "pre"),
        ("en", ", the latest cheques included.", "post"),
        ("en", ", including this round's proceeds.", "post"),
        ("fr", ", hors montant levé.", "pre"),
        ("fr", ", sans inclure les capitaux apportés.", "pre"),
        ("fr", ", nouvel investissement compris.", "post"),
        ("de", ", vor Anrechnung der neuen Mittel.", "pre"),
        ("de", ", die frischen Gelder nicht mitgezählt.", "pre"),
        ("de", ", unter Einbeziehung des frischen Kapitals.", "post"),
        ("es", ", sin sumar los fondos recién captados.", "pre"),
        ("es", ", incluida la inversión.", "post"),
        ("it", ", senza considerare i capitali appena raccolti.", "pre"),
        ("it", ", investimento incluso.", "post"),
        ("en", ". That number includes the fresh equity.", "post"),
        ("en", ". The price does not include the new capital.", "pre"),
        ("en", ". It is a pre-money figure.", "pre"),
        ("fr", ". Ce prix n'inclut pas les nouveaux capitaux.", "pre"),
        ("fr", ". L'argent frais est compris dans ce montant.", "post"),
        ("de", ". Die neuen Mittel sind in der Summe bereits berücksichtigt.", "post"),
        ("de", ". Das frische Kapital ist in dem Betrag nicht enthalten.", "pre"),
        ("fr", ", avant de recevoir les fonds.", "pre"),
        ("fr", ", si l'on retire l'argent frais.", "pre"),
        ("es", ", liquidez incluida.", "post"),
        ("es", ", con esa plata ya en la cuenta.", "post"),
        ("es", ", antes de que llegaran los fondos.", "pre"),
        ("it", ", nuove risorse già sul conto e cassa compresa.", "post"),
        ("it", ", prima che arrivassero le risorse.", "pre"),
        ("es", ". El precio no incluye el nuevo capital.", "pre"),
        ("it", ". Il prezzo comprende i nuovi capitali.", "post"),
    ],
)
def test_the_new_money_is_in_or_out(lang: str, words: str, basis: str) -> None:
    assert price(PRICED[lang].format(words), lang).basis == basis
    assert price(PRICED[lang].format(words) + " Sierra sells software.", lang).basis == basis


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere is priced at $7 billion. It is unclear whether that number includes the new money."),
        ("en", "With the new money Cohere, valued at $7 billion, will hire fifty people."),
        ("en", "Cohere, which raised new money in May, is valued at $7 billion."),
        ("en", "Cohere is valued at $7 billion. Before that it had lived on grants."),
        ("fr", "Cohere est valorisé 7 milliards de dollars. On ignore si ce chiffre comprend l'argent frais."),
        ("fr", "Avec ces nouveaux capitaux, Cohere, valorisé 7 milliards de dollars, va recruter."),
        ("de", "Cohere ist 7 Milliarden Dollar wert. Ob die Summe das neue Geld enthält, blieb offen."),
        ("es", "Con los nuevos fondos, Cohere, valorada en 7.000 millones de dólares, quiere crecer."),
        ("it", "Con i nuovi capitali Cohere, valutata 7 miliardi di dollari, vuole assumere."),
    ],
)
def test_what_the_money_is_for_or_what_is_left_open_tells_no_basis(lang: str, text: str) -> None:
    assert price(text, lang).basis is None


def test_the_words_speak_of_the_price_beside_the_round() -> None:
    text = "Cohere ha chiuso un round da 300 milioni di dollari che, soldi nuovi inclusi, la valuta 7 miliardi."
    assert price(text, "it").basis == "post"


@pytest.mark.parametrize(
    ("lang", "text", "basis"),
    [
        (
            "fr",
            "Cohere a levé 300 millions de dollars. Avec ce pactole au coffre, elle vaut {} milliards de dollars.",
            "post",
        ),
        ("fr", "Cohere a levé 300 millions de dollars. Avec cette levée, elle vaut {} milliards de dollars.", None),
        (
            "es",
            "Cohere captó 300 millones de dólares. Con el efectivo en el banco, vale {}.000 millones de dólares.",
            "post",
        ),
        ("es", "Cohere captó 300 millones de dólares. Con esta ronda, vale {}.000 millones de dólares.", None),
        (
            "it",
            "Cohere ha raccolto 300 milioni di dollari. Con i fondi sul conto, la società vale {} miliardi di dollari.",
            "post",
        ),
        ("it", "Cohere ha raccolto 300 milioni di dollari e vale {} miliardi di dollari. I soldi sono in banca.", None),
    ],
)
def test_money_in_the_till_is_counted_and_a_round_that_brings_a_price_only_dates_it(
    lang: str, text: str, basis: str | None
) -> None:
    assert price(text.format(7), lang).basis == basis


@pytest.mark.parametrize(
    ("lang", "words", "basis"),
    [
        ("en", ", the new stock being part of that.", "post"),
        ("en", ", once their cheque has cleared.", "post"),
        ("en", ", the $300 million thrown in.", "post"),
        ("en", ", counting whatever the newcomers are paying in.", "post"),
        ("en", ", their own capital not counted.", "pre"),
        ("en", ", this tranche left out.", "pre"),
        ("en", ", before any of that has arrived.", "pre"),
        ("fr", ", le tour lui-même inclus.", "post"),
        ("fr", ", en les incluant.", "post"),
        ("fr", ", ce que les nouveaux investisseurs injectent étant compris.", "post"),
        ("fr", ", sans compter ce qu'il apporte.", "pre"),
        ("fr", ", les 300 millions mis à part.", "pre"),
        ("de", ", wobei der Erlös der Runde schon enthalten ist.", "post"),
        ("de", ", samt dem, was die Neuen einzahlen.", "post"),
        ("de", ", sobald das Geld überwiesen ist.", "post"),
        ("de", ", bevor ihr Geld ankommt.", "pre"),
        ("de", ", ohne deren Einzahlung.", "pre"),
        ("es", ", con los fondos que ahora llegan dentro de la cuenta.", "post"),
        ("es", ", con la propia ronda incluida.", "post"),
        ("es", ", sin contar lo que mete.", "pre"),
        ("es", ", los 300 millones descontados.", "pre"),
        ("it", ", con la loro liquidità già conteggiati.", "post"),
        ("it", ", compreso quel che mettono.", "post"),
        ("it", ", una volta versati i loro soldi.", "post"),
        ("it", ", il round stesso escluso.", "pre"),
        ("it", ", prima che entrino i loro capitali.", "pre"),
    ],
)
def test_the_money_has_an_owner_or_is_told_by_what_it_buys(lang: str, words: str, basis: str) -> None:
    assert price(PRICED[lang].format(words), lang).basis == basis


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", ", before it had a single customer."),
        ("en", ", options for its staff included."),
        ("fr", ", sans compter ses dettes."),
        ("de", ", die Schulden nicht mitgerechnet."),
        ("es", ", sin contar su deuda."),
        ("it", ", i debiti esclusi."),
    ],
)
def test_what_else_is_counted_or_came_before_tells_no_basis(lang: str, words: str) -> None:
    assert price(PRICED[lang].format(words), lang).basis is None


@pytest.mark.parametrize(
    ("lang", "words", "basis"),
    [
        ("en", ". Add their money, and the company is worth 7 billion dollars.", "post"),
        ("fr", ". Si l'on compte ce montant, la société vaut 7 milliards de dollars.", "post"),
        ("de", ". Zählt man ihr Geld mit, ist das Unternehmen 7 Milliarden Dollar wert.", "post"),
        ("de", ". Wenn man diese Mittel abzieht, ist das Unternehmen 7 Milliarden Dollar wert.", "pre"),
        ("es", ". Si se incluye lo que aporta, la empresa vale 7.000 millones de dólares.", "post"),
        ("it", ". Se si aggiunge il loro apporto, la società vale 7 miliardi di dollari.", "post"),
    ],
)
def test_the_money_is_added_up_before_the_price_is_told(lang: str, words: str, basis: str) -> None:
    raised = {
        "en": "Cohere raised $300 million",
        "fr": "Cohere a levé 300 millions de dollars",
        "de": "Cohere hat 300 Millionen Dollar eingesammelt",
        "es": "Cohere captó 300 millones de dólares",
        "it": "Cohere ha raccolto 300 milioni di dollari",
    }
    assert price(raised[lang] + words, lang).basis == basis


@pytest.mark.parametrize(
    ("lang", "deals", "money"),
    [
        ("en", ["the round", "the raise", "the deal", "the capital increase"], ["the money", "the injection"]),
        ("fr", ["l'opération", "la levée", "l'augmentation de capital"], ["l'apport", "l'injection"]),
        ("de", ["der Runde", "der Kapitalerhöhung", "der Transaktion"], ["der Geldspritze", "Zufluss der Mittel"]),
        ("es", ["la ronda", "la operación", "la ampliación de capital"], ["el nuevo dinero", "la inyección"]),
        ("it", ["l'operazione", "la raccolta", "l'aumento di capitale"], ["l'apporto", "l'iniezione"]),
    ],
)
def test_after_the_deal_is_a_date_and_after_the_money_a_basis(lang: str, deals: list[str], money: list[str]) -> None:
    after = {"en": "after", "fr": "après", "de": "nach", "es": "tras", "it": "dopo"}[lang]
    for words, basis in [(deal, None) for deal in deals] + [(told, "post") for told in money]:
        assert price(PRICED[lang].format(f" {after} {words}."), lang).basis == basis, words
        assert price(PRICED[lang].format(f". {after.capitalize()} {words} Sierra sells software."), lang).basis is None
