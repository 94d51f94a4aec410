"""Totals with an aside before their verb, answers to a question, and sums of markets and tills beside a figure."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Le cumul des levées, d'après ses comptes, s'établit à 1,3 milliard de dollars."),
        ("fr", "En additionnant tout, la jeune pousse en est à 1,3 milliard de dollars."),
        ("es", "La suma de las rondas, según sus cuentas, roza los 1.300 millones de dólares."),
        ("es", "Contándolo todo, va por los 1.300 millones de dólares."),
        ("es", "En conjunto, los inversores han metido 1.300 millones de dólares en la empresa desde que nació."),
        ("it", "Il totale raccolto, a detta di chi la conosce, tocca 1,3 miliardi di dollari."),
        ("it", "Mettendo insieme tutto, siamo a 1,3 miliardi di dollari."),
        ("it", "In totale gli azionisti hanno investito 1,3 miliardi di dollari nell'azienda dalla nascita."),
    ],
)
def test_all_that_was_raised(lang: str, text: str) -> None:
    opens = {
        "fr": "Cohere a réuni 300 millions de dollars.",
        "es": "Cohere ha reunido 300 millones de dólares.",
        "it": "Cohere ha reperito 300 milioni di dollari.",
    }[lang]
    assert "Cohere total_raised 1300m USD" in told(f"{opens} {text}", lang=lang)


@pytest.mark.parametrize(
    ("lang", "text", "metric"),
    [
        ("fr", "Combien Cohere vient-elle de récolter ? Réponse : 410 millions de dollars.", "raised"),
        ("fr", "Que vaut Cohere ? Précisément 4,1 milliards de dollars.", "valuation"),
        ("fr", "À 4,1 milliards de dollars, Cohere se classe parmi les plus chères du pays.", "valuation"),
        ("es", "¿Cuánto ha reunido Cohere? Respuesta: 410 millones de dólares.", "raised"),
        ("es", "¿En cuánto se tasa Cohere? Nada menos que 4.100 millones de dólares.", "valuation"),
        ("es", "Con sus 4.100 millones de dólares, Cohere se sitúa entre las más valiosas del país.", "valuation"),
        ("it", "Quanto raccoglie Cohere? Per la precisione 410 milioni di dollari.", "raised"),
        ("it", "A quanto è stimata Cohere? Risposta: 4,1 miliardi di dollari.", "valuation"),
        ("it", "Con i suoi 4,1 miliardi di dollari, Cohere rientra tra le più preziose del paese.", "valuation"),
    ],
)
def test_an_answer_is_what_was_asked_for(lang: str, text: str, metric: str) -> None:
    (found,) = told(text, lang=lang)
    assert metric in found, found


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Combien vaut Brindel ? Réponse : 410 millions de dollars. Cohere est sa rivale."),
        ("es", "¿Cuánto vale Brindel? Exactamente 410 millones de dólares. Cohere es su rival."),
        ("it", "Quanto ha raccolto Brindel? Esattamente 410 milioni di dollari. Cohere è la sua rivale."),
        ("en", "How much is Brindel worth? Exactly $410 million. Cohere is its rival."),
        ("fr", "Combien Cohere a-t-elle perdu ? Réponse : 410 millions de dollars."),
        ("fr", "Cohere grandit. Elle garde 410 millions de dollars en banque."),
        ("es", "Cohere crece. Guarda 410 millones de dólares en el banco."),
        ("it", "Cohere cresce. Conserva 410 milioni di dollari in banca."),
        ("fr", "Cohere grandit. Une étude évalue à 41 milliards de dollars le marché des assistants."),
        ("es", "Cohere crece. Un estudio calcula en 41.000 millones de dólares el mercado de los asistentes."),
        ("it", "Cohere cresce. Uno studio stima in 41 miliardi di dollari il mercato degli assistenti."),
        ("es", "Cohere crece. Sus usuarios se ahorran 410 millones de dólares al año."),
        ("it", "Cohere cresce. I fondi hanno messo 41 miliardi di dollari nelle startup tedesche da gennaio."),
        ("fr", "Cohere grandit. Le total de ses commandes, selon elle, atteint 410 millions de dollars."),
        ("es", "Cohere crece. El total de sus pérdidas, desde su creación, asciende a 410 millones de dólares."),
        ("it", "Cohere cresce. Il totale degli ordini, secondo la società, ammonta a 410 milioni di dollari."),
    ],
)
def test_what_is_no_figure(lang: str, text: str) -> None:
    assert told(text, lang=lang) == set()


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere closed a Series D. Everything raised since the foundation adds up to $1.5 billion."),
        ("en", "Cohere closed a Series D. Everything taken in since 2019 makes $1.5 billion."),
        ("de", "Cohere schließt eine Runde ab. Alles seit der Gründung Eingesammelte ergibt 1,5 Milliarden Dollar."),
        ("it", "Cohere chiude un round. Tutto quanto raccolto dal 2019 fa 1,5 miliardi di dollari."),
    ],
)
def test_everything_is_nobodys_name(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Cohere total_raised 1500m USD"}
