"""A hedge that commas set apart from its sum holds for it; words that go on to something else do not."""

from __future__ import annotations

import pytest

from pipeline.figures import find_amounts
from tests.figures.newsroom import one, read


@pytest.mark.parametrize(
    ("lang", "text", "hedge"),
    [
        ("en", "Cohere raised $500 million, give or take.", "about"),
        ("en", "Cohere raised, roughly, $500 million.", "about"),
        ("en", "Cohere raised $500 million, at a minimum.", "at_least"),
        ("en", "Cohere is seeking $500 million, or even more.", "at_least"),
        ("en", "Cohere raised $500 million at the very least.", "at_least"),
        ("en", "Cohere raised $500 million, at most.", "at_most"),
        ("fr", "Cohere a levé 500 millions de dollars, au bas mot.", "at_least"),
        ("fr", "Cohere a levé 500 millions de dollars, tout au plus.", "at_most"),
        ("de", "Cohere sucht 500 Millionen Dollar, wenn nicht mehr.", "at_least"),
        ("es", "Cohere busca 500 millones de dólares, quizá más.", "at_least"),
        ("es", "Los ingresos anualizados de Cohere rebasaron la barrera de los 500 millones de dólares.", "at_least"),
        ("it", "Cohere cerca 500 milioni di dollari, se non di più.", "at_least"),
        ("en", "Cohere raised $500 million, more than it had sought.", "exact"),
        ("en", "Cohere raised $500 million, roughly twice as much as a year ago.", "exact"),
        ("en", "Cohere raised $500 million, up to now its largest round.", "exact"),
        ("en", "Cohere raised $500 million, perhaps more importantly with new backers on board.", "exact"),
        ("en", "Cohere raised, by most accounts, $500 million.", "exact"),
    ],
)
def test_set_apart_by_commas(lang: str, text: str, hedge: str) -> None:
    (figure,) = read(text, lang=lang).figures
    assert (figure.high or figure.low, figure.hedge) == (500_000_000, hedge)


@pytest.mark.parametrize(
    ("lang", "text", "hedge"),
    [
        ("es", "Ya superamos los 150 millones de dólares de ingresos, dice Cohere.", "at_least"),
        ("it", "Ora superiamo i 150 milioni di dollari di ricavi, dice Cohere.", "at_least"),
        ("it", "Cohere supera ormai i 150 milioni di dollari di ricavi.", "at_least"),
        ("fr", "Nous dépassons les 150 millions de dollars de revenus, dit Cohere.", "at_least"),
        ("fr", "Nous ne dépassons pas les 150 millions de dollars de revenus, dit Cohere.", "at_most"),
        ("es", "No superamos los 150 millones de dólares de ingresos, dice Cohere.", "at_most"),
        ("es", "Andábamos por los 150 millones de dólares de ingresos, dice Cohere.", "about"),
        ("es", "Los ingresos de Cohere se movían por los 150 millones de dólares.", "about"),
        ("es", "El dinero de Cohere anda por los bancos: sus ingresos fueron de 150 millones de dólares.", "exact"),
    ],
)
def test_what_we_pass_and_where_it_moves(lang: str, text: str, hedge: str) -> None:
    assert one(text, lang=lang).hedge == hedge


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Cohere nahm 900 Millionen Dollar auf, weit über den 500 Millionen, die es einsammeln wollte."),
        ("de", "Der Umsatz von Cohere liegt mit 900 Millionen Dollar deutlich über den 500 Millionen des Vorjahres."),
        ("fr", "Cohere a levé 900 millions de dollars, bien au-dessus des 500 millions qu'elle comptait lever."),
        (
            "fr",
            "Le chiffre d'affaires de Cohere, 900 millions de dollars, est supérieur aux 500 millions de l'an dernier.",
        ),
        ("es", "Cohere captó 900 millones de dólares, muy por encima de los 500 millones que pretendía captar."),
        (
            "es",
            "Los ingresos de Cohere, de 900 millones de dólares, son superiores a los 500 millones del año anterior.",
        ),
        ("it", "Cohere ha raccolto 900 milioni di dollari, ben oltre i 500 milioni che intendeva raccogliere."),
        ("it", "I ricavi di Cohere, 900 milioni di dollari, sono superiori ai 500 milioni dell'anno precedente."),
    ],
)
def test_a_known_sum_that_another_is_held_against_is_no_bound(lang: str, text: str) -> None:
    assert [amount.hedge for amount in find_amounts(text, lang)] == ["exact", "exact"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Der Umsatz von Cohere liegt inzwischen über den 500 Millionen Dollar im Jahr."),
        ("fr", "Le chiffre d'affaires de Cohere dépasse désormais les 500 millions de dollars par an."),
        ("es", "Los ingresos de Cohere superan ya los 500 millones de dólares al año."),
        ("it", "I ricavi di Cohere superano ormai i 500 milioni di dollari l'anno."),
    ],
)
def test_a_mark_that_was_passed_stays_a_bound(lang: str, text: str) -> None:
    assert [amount.hedge for amount in find_amounts(text, lang)] == ["at_least"]
