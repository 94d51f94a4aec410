"""What a merger says that the partner is worth, a stake in per cent, fines by a verb, money put into the till."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read, told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "SpaceX takes over xAI in a share swap that assigns the rocket company a value of $1 trillion "
               "and the maker "
               "of Grok $250 billion."),
        ("fr", "SpaceX absorbe xAI dans un échange qui attribue au constructeur de fusées une valeur de 1 000 "
               "milliards de "
               "dollars et au créateur de Grok 250 milliards."),
        ("es", "SpaceX absorberá xAI en un canje que asigna a la empresa de cohetes un valor de un billón de "
               "dólares y a "
               "la creadora de Grok, 250.000 millones."),
        ("it", "SpaceX assorbirà xAI con uno scambio che attribuisce alla società di razzi un valore di mille "
               "miliardi di "
               "dollari e alla creatrice di Grok 250 miliardi."),
    ],
)  # fmt: skip
def test_the_partner_of_a_merger_has_its_own_value(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"xAI valuation 250000m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The listing of the whole, in June, could raise $50 billion."),
        ("fr", "L'introduction en bourse de l'ensemble, en juin, pourrait lever 50 milliards de dollars."),
        ("de", "Der Börsengang des Ganzen im Juni könnte 50 Milliarden Dollar bringen."),
        ("es", "La salida a Bolsa del conjunto, en junio, podría recaudar 50.000 millones de dólares."),
        ("it", "La quotazione delle due, a giugno, potrebbe raccogliere 50 miliardi di dollari."),
    ],
)
def test_the_listing_of_both_is_nobodys(lang: str, text: str) -> None:
    assert told(f"xAI: 2025. {text}", "xAI", lang) == set()
    assert [aside.rule for aside in read(text, "xAI", lang).set_aside] == ["sundry"]


@pytest.mark.parametrize(
    ("lang", "stake", "company"),
    [
        ("fr", "Microsoft détient 27 % d'OpenAI, valorisés {}.", "Microsoft détient 27 % d'OpenAI, valorisée {}."),
        ("es", "Microsoft posee un 27% de OpenAI, tasado en {}.", "Microsoft posee un 27% de OpenAI, valorada en {}."),
        ("it", "Microsoft detiene il 27% di OpenAI, valutato {}.", "Microsoft detiene il 27% di OpenAI, valutata {}."),
    ],
)
def test_the_form_of_the_word_tells_a_stake_from_its_company(lang: str, stake: str, company: str) -> None:
    sum_ = {"fr": "135 milliards de dollars", "es": "135.000 millones de dólares", "it": "135 miliardi di dollari"}[
        lang
    ]
    assert told(stake.format(sum_), lang=lang) == set()
    assert told(company.format(sum_), lang=lang) == {"OpenAI valuation 135000m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Le régulateur a sanctionné la start-up à hauteur de 20 millions d'euros."),
        ("de", "Die Behörde hat das Start-up zu 20 Millionen Euro verurteilt."),
        ("es", "La autoridad multó a la compañía con 200 millones de euros en abril."),
        ("es", "El regulador sancionó a la startup con 20 millones de euros."),
        ("it", "L'autorità ha sanzionato la startup con 20 milioni di euro."),
    ],
)
def test_what_an_authority_fines_is_a_fine(lang: str, text: str) -> None:
    assert [aside.rule for aside in read(f"Anthropic. {text}", "Anthropic", lang).set_aside] == ["fine"]


def test_a_market_that_punishes_prices_all_the_same() -> None:
    text = "Il mercato sanziona la società con una valutazione di 12 miliardi di euro. Mistral AI cresce."
    assert told(text, "Mistral", "it") == {"Mistral AI valuation 12000m EUR"}


@pytest.mark.parametrize("who", ["de manos de Radical Ventures e Inovia", "de Radical Ventures"])
def test_what_backers_put_into_the_till_is_a_round(who: str) -> None:
    assert told(f"En agosto Cohere ingresó en caja 500 millones de dólares {who}.", "Cohere", "es") == {
        "Cohere amount_raised 500m USD"
    }


def test_what_customers_put_there_is_revenue() -> None:
    text = "Cohere ingresó en caja 500 millones de dólares de sus clientes en 2025."
    assert told(text, "Cohere", "es") == {"Cohere revenue 500m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Cohere vise une valorisation minimale de 50 milliards de dollars."),
        ("es", "Cohere busca una valoración mínima de 50.000 millones de dólares."),
        ("it", "Cohere cerca una valutazione minima di 50 miliardi di dollari."),
    ],
)
def test_a_minimum_is_a_bound(lang: str, text: str) -> None:
    (figure,) = read(text, "Cohere", lang).figures
    assert (figure.low, figure.high, figure.hedge) == (50 * 10**9, None, "at_least")


def test_what_is_added_up_once_the_funds_are_in_is_after_the_money() -> None:
    text = (
        "Cerebras cerró una serie G de 1.100 millones de dólares que fijó su precio en 8.100 "
        "millones una vez sumados los fondos."
    )
    assert {figure.basis for figure in read(text, "Cerebras", "es").figures if figure.metric == "valuation"} == {"post"}
