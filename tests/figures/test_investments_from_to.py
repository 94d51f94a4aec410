"""Whose money goes where: the sum first, the giver behind its verb, a part of a round told by who pays it."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

RAISED = {
    "en": "Reflection AI has raised $2 billion in a Series B.",
    "fr": "Reflection AI a levé 2 milliards de dollars en série B.",
    "de": "Reflection AI hat in einer Serie B 2 Milliarden Dollar eingesammelt.",
    "es": "Reflection AI ha levantado 2.000 millones de dólares en una serie B.",
    "it": "Reflection AI ha raccolto 2 miliardi di dollari in una Serie B.",
}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "$250 million of Coatue's cash has flowed into Reflection AI."),
        ("en", "$250 million is about to pass from Coatue to Reflection AI."),
        ("en", "From Coatue, Reflection AI will get $250 million."),
        ("en", "$250 million: that is the amount Coatue is sinking into Reflection AI."),
        ("en", "Think of the $250 million that Coatue has parked with Reflection AI."),
        ("en", "Coatue is buying into Reflection AI with $250 million."),
        ("en", "Coatue laid out $250 million on Reflection AI shares."),
        ("en", "Reflection AI was entrusted with $250 million by Coatue."),
        ("en", "A tenth of Reflection AI will fall to Coatue, which pays $250 million."),
        ("fr", "250 millions de dollars passeront de Coatue à Reflection AI."),
        ("fr", "De Coatue, Reflection AI vient de recevoir 250 millions de dollars."),
        ("fr", "Coatue prend part à la série B de Reflection AI à concurrence de 250 millions de dollars."),
        ("fr", "Coatue a promis d'acquérir pour 250 millions de dollars d'actions nouvelles de Reflection AI."),
        ("fr", "C'est Coatue qui injecte 250 millions de dollars dans Reflection AI."),
        ("de", "250 Millionen Dollar wandern von Coatue zu Reflection AI."),
        ("de", "250 Millionen Dollar hält Coatue angeblich für einen Einstieg bei Reflection AI bereit."),
        ("de", "Coatue zeichnet für 250 Millionen Dollar neue Aktien von Reflection AI."),
        ("de", "Mit 250 Millionen Dollar ist Coatue wichtigster Geldgeber von Reflection AI."),
        ("es", "250 millones de dólares saldrán de Coatue hacia Reflection AI."),
        ("es", "De Coatue, Reflection AI consiguió 250 millones de dólares."),
        ("es", "Con 250 millones de dólares, Coatue pasa a ser el principal accionista de Reflection AI."),
        ("it", "250 milioni di dollari passeranno da Coatue a Reflection AI."),
        ("it", "Coatue prende parte alla serie B di Reflection AI con 250 milioni di dollari."),
        ("it", "Da Coatue, Reflection AI ha incassato 250 milioni di dollari."),
    ],
)
def test_money_goes_from_one_to_another(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Reflection AI investment Coatue 250m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "$250 million of that comes out of Coatue's pocket."),
        ("en", "Coatue contributes the most: $250 million."),
        ("fr", "Coatue y est allé de 250 millions de dollars."),
        ("fr", "Coatue en couvre 250 millions de dollars."),
        ("fr", "La plus grande part, 250 millions de dollars, est celle de Coatue."),
        ("fr", "250 millions de dollars sortent de la poche de Coatue."),
        ("de", "250 Millionen Dollar davon trägt Coatue."),
        ("de", "Den Löwenanteil, 250 Millionen Dollar, übernimmt Coatue."),
        ("de", "Coatue kommt dabei auf 250 Millionen Dollar."),
        ("es", "A Coatue le tocarían 250 millones de dólares."),
        ("es", "El grueso, 250 millones de dólares, lo aporta Coatue."),
        ("es", "De Coatue salen 250 millones de dólares."),
        ("it", "250 milioni di dollari escono dalle tasche di Coatue."),
        ("it", "Il grosso, 250 milioni di dollari, lo paga Coatue."),
        ("it", "A Coatue toccano 250 milioni di dollari."),
        ("it", "Da Coatue giungono 250 milioni di dollari."),
    ],
)
def test_a_part_of_the_round_is_told_by_who_pays_it(lang: str, text: str) -> None:
    sums = told(f"{RAISED[lang]} {text}", lang=lang)
    assert sums == {"Reflection AI amount_raised 2000m USD", "Reflection AI investment Coatue 250m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "$250 million will go from Coatue to Databricks."),
        ("en", "Coatue bought into Lovable for $250 million."),
        ("en", "From Coatue, Databricks has got $250 million."),
        ("en", "Coatue let Lovable have $250 million."),
        ("fr", "De Coatue, Databricks a reçu 250 millions de dollars."),
        ("fr", "Coatue participe au tour de Lovable à hauteur de 250 millions de dollars."),
        ("de", "250 Millionen Dollar fließen von Coatue an Lovable."),
        ("de", "250 Millionen Dollar hält der Bund für neue Rechner bereit."),
        ("es", "De Coatue, Lovable ha recibido 250 millones de dólares."),
        ("it", "Coatue partecipa al round di Lovable con 250 milioni di dollari."),
    ],
)
def test_what_goes_to_a_stranger_is_not_the_companys_spoken_of(lang: str, text: str) -> None:
    for gap in (" ", "\n\n"):
        assert told(f"{RAISED[lang]}{gap}{text}", lang=lang) == {"Reflection AI amount_raised 2000m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "It is {} who puts $250 million into xAI."),
        ("fr", "{} a remis un chèque de 250 millions de dollars à xAI."),
        ("de", "Von {} bekommt xAI 250 Millionen Dollar."),
        ("es", "{} entra en xAI con 250 millones de dólares."),
        ("it", "{} stacca un assegno da 250 milioni di dollari a xAI."),
    ],
)
@pytest.mark.parametrize("investor", ["Fidelity", "Accel"])
def test_an_investor_known_by_one_word_gives_like_any_other(lang: str, text: str, investor: str) -> None:
    assert told(text.format(investor), lang=lang) == {f"xAI investment {investor} 250m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "In May Nvidia and others put in $250 million."),
        ("en", "In May Microsoft and other backers gave $250 million."),
        ("de", "Im Mai legten Nvidia und weitere 250 Millionen Dollar nach."),
        ("de", "Im Mai steckten Nvidia und weitere Geldgeber 250 Millionen Dollar in die Firma."),
    ],
)
def test_what_a_listed_company_gives_with_others_is_the_round(lang: str, text: str) -> None:
    opening = {"en": "Reflection AI is a lab in Brooklyn.", "de": "Reflection AI ist ein Labor in Brooklyn."}
    assert told(f"{opening[lang]} {text}", lang=lang) == {"Reflection AI amount_raised 250m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Microsoft is investing in Lombardy the $4.3 billion it had promised."),
        ("es", "Microsoft está invirtiendo en Aragón los 4.300 millones de dólares prometidos."),
        ("it", "Microsoft sta spendendo in Lombardia i 4,3 miliardi di dollari promessi nel 2024."),
        ("en", "Meta dangled $250 million, spread over four years, to one young researcher of the lab."),
        ("fr", "Meta a offert 250 millions de dollars, étalés sur quatre ans, à un jeune chercheur."),
        ("es", "Meta ofreció 250 millones de dólares, repartidos en cuatro años, a un joven investigador."),
        ("it", "Meta ha offerto 250 milioni di dollari, spalmati su quattro anni, a un giovane ricercatore."),
    ],
)
def test_what_goes_to_a_place_or_to_one_of_the_people_is_no_investment(lang: str, text: str) -> None:
    assert told(f"{RAISED[lang]} {text}", lang=lang) == {"Reflection AI amount_raised 2000m USD"}


@pytest.mark.parametrize("aside", ["he said", "he says", "she added"])
def test_somebody_else_speaks_in_an_aside_behind_the_investors_name(aside: str) -> None:
    text = f"Reflection AI is raising money. Coatrek, {aside}, is down for $250 million."
    assert told(text) == {"Reflection AI investment Coatrek 250m USD"}
