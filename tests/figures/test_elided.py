"""Numbers that leave their magnitude and currency to a sum told just before."""

from __future__ import annotations

import pytest

from pipeline.figures import find_amounts
from pipeline.figures.running_text import RunningText
from tests.figures.newsroom import article, told


def numbers(text: str, lang: str) -> list[str]:
    """Return what is read as a sum although it is a number alone."""
    return [one.text for one in RunningText(article(text, lang=lang)).elided.amounts]


@pytest.mark.parametrize(
    ("lang", "text", "figure"),
    [
        ("it", "La valutazione di Cohere era di 5,5 miliardi di dollari; ora ne vale 7.", "Cohere valuation 7000m USD"),
        (
            "it",
            "Mistral AI ha chiuso un round da 1,7 miliardi di euro, a una valutazione di 11,7.",
            "Mistral AI valuation 11700m EUR",
        ),
        (
            "it",
            "I ricavi annualizzati di Cohere sono passati da 70 milioni di dollari a gennaio a 200 a dicembre.",
            "Cohere revenue 200m USD",
        ),
        (
            "it",
            "Mistral AI ha raccolto 105 milioni di euro nel 2023 con il seed e 385 con la Serie A.",
            "Mistral AI amount_raised 385m EUR",
        ),
        (
            "fr",
            "Anthropic vaut 183 milliards de dollars ; elle en valait 61,5 en mars.",
            "Anthropic valuation 61500m USD",
        ),
        ("fr", "Mistral AI a levé 600 millions d'euros, dont 132 en dette.", "Mistral AI debt_raised 132m EUR"),
        (
            "fr",
            "Mistral AI vaut 10 milliards d'euros. Il y a un an, elle n'en valait que 6.",
            "Mistral AI valuation 6000m EUR",
        ),
        (
            "es",
            "Perplexity reunió 200 millones de dólares sobre una valoración de 20.000.",
            "Perplexity valuation 20000m USD",
        ),
        ("es", "Cohere vale 6.800 millones de dólares; en julio de 2024 valía 5.500.", "Cohere valuation 5500m USD"),
        (
            "es",
            "Perplexity factura 200 millones de dólares al año y espera llegar a 400 a finales de 2026.",
            "Perplexity revenue 400m USD",
        ),
        (
            "de",
            "Safe Superintelligence hat zwei Milliarden Dollar eingesammelt, die Bewertung stieg auf 32.",
            "Safe Superintelligence valuation 32000m USD",
        ),
        (
            "de",
            "Anthropic verhandelt über eine Bewertung von 350 Milliarden Dollar, im September waren es noch 183.",
            "Anthropic valuation 183000m USD",
        ),
        (
            "de",
            "Microsoft steckt bis zu zehn Milliarden Dollar in Anthropic, Nvidia bis zu fünf.",
            "Anthropic investment Nvidia <5000m USD",
        ),
        (
            "en",
            "Safe Superintelligence raised $2 billion in April at a valuation of 32.",
            "Safe Superintelligence valuation 32000m USD",
        ),
        ("en", "Groq raised $0.75 billion in March and was valued at 6.9.", "Groq valuation 6900m USD"),
        (
            "en",
            "Backers gave Safe Superintelligence a billion dollars in May; now they have given it two more.",
            "Safe Superintelligence amount_raised 2000m USD",
        ),
    ],
)
def test_a_number_takes_what_it_is_in_from_the_sum_before(lang: str, text: str, figure: str) -> None:
    assert figure in told(text, lang=lang)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("it", "Mistral AI ha raccolto 105 milioni di euro e ha 35 dipendenti, 12 dei quali a Londra."),
        ("it", "Anthropic ha raccolto 3,5 miliardi di dollari martedì 4, alle 15, con Claude 4."),
        ("it", "Anthropic ha raccolto 3,5 miliardi di dollari da 14 fondi, 3 in più del previsto."),
        ("fr", "Mistral AI a levé 600 millions d'euros le 11 juin, soit 12 fois ses ventes, et 8 % de plus."),
        ("fr", "Mistral AI a levé 600 millions d'euros. Large 2 rivalise avec GPT-4, Llama 3.1 et Ernie 5.0."),
        ("fr", "Mistral AI a levé 600 millions d'euros. Arthur Mensch, 31, avait 29 ans en 2022."),
        ("es", "Perplexity reunió 200 millones de dólares y tiene 30.000 clientes, el 12 % en España."),
        ("es", "Anthropic ingresó 5.000 millones de dólares, 5 veces más que antes, en la fase 2."),
        ("de", "Mistral AI hat 600 Millionen Euro von 14 Fonds bekommen, drei davon aus Asien."),
        ("de", "Mistral AI ist 600 Millionen Euro wert, gemessen am Umsatz ein Faktor von ungefähr 42."),
        ("de", "Mistral AI hat am 11. Juni 600 Millionen Euro bekommen und seit 2024 60 Leute an drei Standorten."),
        ("fr", "Mistral AI a levé 600 millions d'euros. Au test MMLU, son modèle obtient 71,2, et au classement 3."),
        ("it", "Mistral AI ha raccolto 600 milioni di euro. Sul benchmark ottiene 71,2, contro 68,4 di GPT."),
        ("es", "Mistral AI recaudó 600 millones de euros. De sus clientes, 12 son bancos; el Ibex cerró en 15.300."),
        (
            "de",
            "Mistral AI hat 600 Millionen Euro bekommen. In der Rangliste stieg es von 12 auf 3, der Dax auf 24.300.",
        ),
        ("en", "Mistral AI raised 600 million euros from 14 funds, three more than in 2023."),
        ("en", "Mistral AI raised 600 million euros for about 11 per cent, with Barclays and five more banks."),
        ("en", "Mistral AI raised 600 million euros. It employs 60, at two sites, and runs GPT 4.5."),
        ("en", "Mistral AI raised 600 million euros, and Arthur Mensch, 31, thanked the other two."),
    ],
)
def test_what_counts_dates_or_names_something_is_no_sum(lang: str, text: str) -> None:
    assert numbers(text, lang) == []


def test_the_sum_must_be_near() -> None:
    near = "Cohere vale 6,8 miliardi di dollari. Un anno fa valeva 5,5."
    far = "Cohere vale 6,8 miliardi di dollari. Ha sede a Toronto. Cresce in fretta. Un anno fa valeva 5,5."
    assert numbers(near, "it") == ["5,5"]
    assert numbers(far, "it") == numbers(near.replace(". Un", ".\n\nUn"), "it") == []


def test_users_before_it_are_what_a_number_goes_on_from() -> None:
    assert numbers("OpenAI vaut 500 milliards de dollars. Elle a 800 millions d'utilisateurs, contre 400.", "fr") == []
    assert numbers("OpenAI vaut 500 milliards de dollars, et 15 % de plus qu'en mars, contre 12.", "fr") == []


def test_alone_it_is_no_amount() -> None:
    assert [one.text for one in find_amounts("Cohere vale 6,8 miliardi di dollari. Un anno fa valeva 5,5.", "it")] == [
        "6,8 miliardi di dollari"
    ]


@pytest.mark.parametrize(
    ("lang", "text", "low", "currency"),
    [
        ("fr", "Le chiffre d'affaires dépasse le milliard d'euros.", 1_000_000_000, "EUR"),
        ("it", "Il valore oltrepassa il miliardo.", 1_000_000_000, None),
        ("de", "Der Umsatz hat die Milliarde Euro erreicht.", 1_000_000_000, "EUR"),
        ("en", "about two point eight billion dollars", 2_800_000_000, "USD"),
        ("en", 'at "about one point six billion US", he said', 1_600_000_000, "USD"),
        ("es", "dos coma ocho mil millones de dólares", 2_800_000_000, "USD"),
        ("de", "drei Komma fünf Milliarden Euro", 3_500_000_000, "EUR"),
        ("fr", "près du triple des 8,1 milliards de septembre", 8_100_000_000, None),
        ("es", "los 500.000 millones de octubre", 500_000_000_000, None),
        ("fr", "la série F lui apportait un milliard de plus", 1_000_000_000, None),
    ],
)
def test_sums_in_words_and_sums_of_a_time(lang: str, text: str, low: int, currency: str | None) -> None:
    ((found, told_in),) = [(one.low, one.currency) for one in find_amounts(text, lang)]
    assert (found, told_in) == (low, currency)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Le million d'utilisateurs est dépassé."),
        ("fr", "600 millions d'utilisateurs de plus"),
        ("en", "At this point six million users pay."),
        ("en", "600 million US users"),
        ("it", "In Canada vivono 2 milioni di canadesi."),
    ],
)
def test_people_are_no_sums(lang: str, text: str) -> None:
    assert find_amounts(text, lang) == []
