"""A sum that stands before its verb, money from one investor or from several, and who owes what another lends."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

FIRST = [
    ("de", "Weitere 300 Millionen Dollar buttert der Chipkonzern Nvidia in Cohere.", "Nvidia"),
    ("de", "300 Millionen Dollar schoss Brightwater Capital in Cohere.", "Brightwater Capital"),
    ("de", "300 Millionen Dollar überwies Nvidia im Juni an Cohere.", "Nvidia"),
    ("es", "Otros 300 millones de dólares meterá Nvidia en Cohere.", "Nvidia"),
    ("es", "Unos 300 millones de dólares va a desembolsar el grupo Nvidia en Cohere.", "Nvidia"),
    ("es", "300 millones de dólares serán suscritos por Nvidia en Cohere.", "Nvidia"),
    ("it", "Altri 300 milioni di dollari ha puntato Nvidia in Cohere.", "Nvidia"),
    ("it", "300 milioni di dollari saranno conferiti da Nvidia in Cohere.", "Nvidia"),
    ("fr", "300 millions de dollars, c'est ce que Nvidia va miser chez Cohere.", "Nvidia"),
    ("fr", "Ce sont 300 millions de dollars que compte placer Nvidia dans Cohere.", "Nvidia"),
    ("fr", "300 millions de dollars ont été misés par Nvidia dans Cohere.", "Nvidia"),
]


@pytest.mark.parametrize(("lang", "text", "who"), FIRST)
def test_a_sum_before_its_verb_is_the_money_of_the_one_behind_it(lang: str, text: str, who: str) -> None:
    sums = {one.partition(" 300m")[0] for one in told(text, lang=lang)}
    assert sums == {f"Cohere investment {who}"}


ELSEWHERE = [
    ("de", "Cohere ist 7 Milliarden Dollar wert. 300 Millionen Dollar steckt Nvidia in Werbung."),
    ("de", "Cohere ist 7 Milliarden Dollar wert. 300 Millionen Dollar steckt Nvidia in Copperfield Dynamics."),
    ("es", "Cohere vale 7.000 millones de dólares. Otros 300 millones pondrá Nvidia en Copperfield Dynamics."),
    ("it", "Cohere vale 7 miliardi di dollari. Altri 300 milioni metterà Nvidia in Copperfield Dynamics."),
    ("fr", "Cohere vaut 7 milliards de dollars. 300 millions seront injectés par Nvidia dans Copperfield Dynamics."),
    ("fr", "Cohere vaut 7 milliards de dollars. 300 millions seront investis par Nvidia dans des centres de données."),
]


@pytest.mark.parametrize(("lang", "text"), ELSEWHERE)
def test_what_goes_elsewhere_is_not_the_topics(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cohere valuation 7000m USD"}


FROM_ONE = [
    ("de", "Cohere holt sich 300 Millionen Dollar beim Chipkonzern Nvidia."),
    ("de", "Cohere wirbt 300 Millionen Dollar bei Nvidia ein."),
    ("es", "Cohere ha captado 300 millones de dólares de manos de Nvidia."),
    ("fr", "Cohere a empoché 300 millions de dollars de la part de Nvidia."),
]


@pytest.mark.parametrize(("lang", "text"), FROM_ONE)
def test_money_taken_from_one_is_that_ones(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cohere investment Nvidia 300m USD"}


FROM_SEVERAL = [
    ("de", "Cohere erhält 300 Millionen Dollar von Nvidia und weiteren Geldgebern."),
    ("es", "Cohere recibió 300 millones de dólares de Nvidia y Oracle."),
    ("es", "Cohere ha obtenido 300 millones de dólares de Nvidia y otros accionistas."),
    ("fr", "Cohere a reçu 300 millions de dollars de Nvidia, Oracle et d'autres bailleurs."),
    ("it", "Cohere ha ottenuto 300 milioni di dollari da Nvidia e altri finanziatori."),
]


@pytest.mark.parametrize(("lang", "text"), FROM_SEVERAL)
def test_money_taken_from_several_is_the_rounds(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cohere amount_raised 300m USD"}


LENT = [
    ("en", "Cohere has obtained from Nvidia a loan of $300 million."),
    ("de", "Cohere hat bei Nvidia einen Kredit über 300 Millionen Dollar aufgenommen."),
    ("es", "Cohere ha pedido a Nvidia un préstamo de 300 millones de dólares."),
    ("fr", "Cohere a obtenu de Nvidia un prêt de 300 millions de dollars."),
    ("it", "Cohere ha chiesto a Nvidia un prestito di 300 milioni di dollari."),
    ("fr", "Nvidia a accordé à Cohere un prêt de 300 millions de dollars."),
    ("de", "Nvidia hat Cohere einen Kredit über 300 Millionen Dollar gewährt."),
]


@pytest.mark.parametrize(("lang", "text"), LENT)
def test_who_lends_does_not_owe(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cohere debt_raised 300m USD"}


def test_money_put_forward_by_one_in_a_round_is_no_loan() -> None:
    text = "Cohere a bouclé un tour de 900 millions de dollars. Nvidia a avancé à lui seul 300 millions de dollars."
    assert told(text, lang="fr") == {"Cohere amount_raised 900m USD", "Cohere investment Nvidia 300m USD"}
