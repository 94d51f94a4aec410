"""What many companies took in together, or a whole field, is no figure of the one that an article is about."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import others, told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "So far in 2025, six of these startups have held rounds of $500 million or more."),
        ("en", "Since spring, four of them closed rounds of more than $2 billion."),
        ("en", "Three of this month's eight largest deals were in AI, together bringing in $900 million."),
        ("en", "Half of the year's biggest rounds went to AI startups, collectively raising more than $7 billion."),
        ("en", "AI startup funding hit $90 billion in the first half."),
        ("en", "AI funding reached $120 billion in 2025, half of all venture capital."),
        ("en", "Combined funding for the top six companies exceeded $80 billion."),
        ("en", "British tech investment dropped from $9.4 billion to $8.2 billion in the first quarter."),
        ("en", "The city's stock market has raised about $15 billion so far this year."),
        ("en", "The top four rounds alone totaled $40 billion."),
        ("de", "Bisher haben 2025 sechs dieser Firmen mindestens 500 Millionen Dollar eingesammelt."),
        ("de", "Vier der zehn größten Deals gingen an KI-Start-ups, die zusammen 1,2 Milliarden Dollar einsammelten."),
        ("de", "Die Finanzierung von KI-Start-ups erreichte 2025 insgesamt 90 Milliarden Dollar."),
        ("fr", "Depuis janvier, six de ces start-up ont levé au moins 500 millions de dollars."),
        ("fr", "Les levées des start-up d'IA ont atteint 90 milliards de dollars en 2025."),
        ("fr", "L'investissement européen dans la tech est passé de 9,4 à 8,2 milliards de dollars."),
        ("es", "En lo que va de año, seis de estas startups han captado al menos 500 millones de dólares."),
        ("es", "La inversión tecnológica europea cayó de 9.400 a 8.200 millones de dólares."),
        ("it", "Finora nel 2025 sei di queste startup hanno raccolto almeno 500 milioni di dollari."),
        ("it", "I quattro maggiori round valgono da soli 40 miliardi di dollari."),
        ("it", "Gli investimenti tech europei sono scesi da 9,4 a 8,2 miliardi di dollari."),
    ],
)
def test_what_many_take_in_is_nobodys_figure(lang: str, text: str) -> None:
    assert others(text, lang) == set()


@pytest.mark.parametrize(
    ("lang", "text", "figure"),
    [
        ("en", "AI funding is plentiful: the company raised $8 billion in March.", "OpenAI amount_raised 8000m USD"),
        ("en", "AI funding hit $90 billion, and Cohere raised $500 million of it.", "Cohere amount_raised 500m USD"),
        ("en", "Like many of these startups, Cohere has raised $500 million.", "Cohere amount_raised 500m USD"),
        ("en", "Among the top ten deals is Groq, which raised $750 million.", "Groq amount_raised 750m USD"),
        (
            "en",
            "While AI startup funding fell, Poolside closed a $500 million round.",
            "Poolside amount_raised 500m USD",
        ),
        ("en", "Of the top five rounds, $8 billion went to Groq.", "Groq amount_raised 8000m USD"),
        ("en", "European AI champion Mistral AI raised €600 million.", "Mistral AI amount_raised 600m EUR"),
        (
            "de",
            "Während die Investitionen in KI sinken, hat Poolside 500 Millionen Dollar eingesammelt.",
            "Poolside amount_raised 500m USD",
        ),
        ("fr", "Le financement de la start-up atteint 8 milliards de dollars.", "OpenAI amount_raised 8000m USD"),
        ("es", "Entre las cinco mayores rondas, Groq captó 750 millones de dólares.", "Groq amount_raised 750m USD"),
        (
            "it",
            "Come molte di queste aziende, Cohere ha raccolto 500 milioni di dollari.",
            "Cohere amount_raised 500m USD",
        ),
    ],
)
def test_one_who_acts_beside_the_many_keeps_his_sum(lang: str, text: str, figure: str) -> None:
    assert others(text, lang) == {figure}


def test_what_the_venture_capital_of_a_continent_took_in_in_french() -> None:
    text = "Groq discuterait d'un tour, et le capital-risque européen a réuni 66 milliards d'euros en 2025."
    assert others(text, "fr") == set()
    assert others("Groq a réuni 66 millions d'euros en 2025.", "fr") == {"Groq amount_raised 66m EUR"}


def test_what_the_venture_capital_of_a_continent_took_in_in_german() -> None:
    text = "Groq verhandelt über eine Runde, und das europäische Wagniskapital sammelte 2025 66 Milliarden Euro ein."
    assert others(text, "de") == set()
    assert others("Groq sammelte 2025 frisches Wagniskapital von 66 Millionen Euro ein.", "de") == {
        "Groq amount_raised 66m EUR"
    }


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Banks lent {}$20 billion. xAI is one of them."),
        ("en", "Investors have given young {}$20 billion. xAI is among them."),
        ("fr", "Les banques ont prêté 20 milliards de dollars {}. xAI en fait partie."),
        ("de", "Banken liehen {}20 Milliarden Dollar. xAI ist eines davon."),
        ("es", "Los bancos prestaron 20.000 millones de dólares {}. xAI es una de ellas."),
        ("it", "Le banche hanno prestato 20 miliardi di dollari {}. xAI è una di queste."),
    ],
)
def test_nor_is_what_many_are_lent_or_given(lang: str, text: str) -> None:
    many = {"en": "startups ", "fr": "aux start-up", "de": "Start-ups ", "es": "a las startups", "it": "alle startup"}
    one = {"en": "xAI ", "fr": "à xAI", "de": "xAI ", "es": "a xAI", "it": "a xAI"}
    assert told(text.format(many[lang]), "News", lang=lang) == set()
    alone = text.replace(" young", "").format(one[lang])
    assert len(told(alone, "News", lang=lang)) == 1
