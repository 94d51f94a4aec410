"""What is budgeted, goes into machines, ends a suit, is owed, or is worth as a machine is no figure of a company."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "text", "alone"),
    [
        ("es", "Groq vale 6.900 millones de dólares. La planta, presupuestada en 900 millones, tardará.", "V"),
        ("it", "Groq vale 6,9 miliardi di dollari. Lo stabilimento è preventivato in 900 milioni.", "V"),
        ("fr", "Groq vaut 6,9 milliards de dollars. Son usine, budgétée 900 millions, prendra du retard.", "V"),
        ("fr", "Groq vaut 6,9 milliards de dollars. Cette année, 300 millions de dollars iront aux serveurs.", "V"),
        ("es", "Groq vale 6.900 millones de dólares. Este año 300 millones de dólares irán a servidores.", "V"),
        ("it", "Groq vale 6,9 miliardi di dollari. Ogni anno 300 milioni di dollari andranno in server.", "V"),
        (
            "de",
            "Groq ist 6,9 Milliarden Dollar wert. 300 Millionen Dollar fließen in diesem Jahr in Rechenzentren.",
            "V",
        ),
        ("es", "A Groq se le iban 300 millones de dólares al año en nóminas.", ""),
        ("fr", "Pour solder le litige avec un éditeur, Groq consent à 90 millions de dollars.", ""),
        ("de", "Um einer Sammelklage zu entgehen, zahlt Groq 90 Millionen Dollar.", ""),
        ("es", "Groq zanja con 90 millones de dólares la demanda de una editorial.", ""),
        ("it", "Per chiudere la causa di un editore, Groq acconsente a 90 milioni di dollari.", ""),
        ("en", "To head off a trial brought by a publisher, Groq will part with $90 million.", ""),
        ("fr", "Groq se tait. Les serveurs mobilisés vaudraient 400 millions de dollars.", ""),
        ("de", "Die Grafikkarten von Groq sind 400 Millionen Dollar wert.", ""),
        ("es", "Los servidores de Groq valen 400 millones de dólares.", ""),
        ("it", "I server di Groq valgono 400 milioni di dollari.", ""),
        ("fr", "Groq vaut 6,9 milliards de dollars. Elle a 800 millions de dollars de dettes.", "V"),
        ("it", "Groq vale 6,9 miliardi di dollari e ha 800 milioni di dollari di debiti.", "V"),
        ("es", "Groq vale 6.900 millones de dólares. Arrastra 800 millones de dólares de deuda.", "V"),
        ("de", "Groq ist 6,9 Milliarden Dollar wert. An der Börse in Seoul wird SK mit 90 Milliarden gehandelt.", "V"),
    ],
)
def test_money_that_leaves_is_no_figure(lang: str, text: str, alone: str) -> None:
    assert told(text, lang=lang) == ({"Groq valuation 6900m USD"} if alone else set())


@pytest.mark.parametrize(
    ("lang", "text", "figure"),
    [
        ("fr", "Groq lève 300 millions de dollars, qui iront aux serveurs.", "Groq amount_raised 300m USD"),
        ("es", "Groq levanta 300 millones de dólares, que irán a servidores.", "Groq amount_raised 300m USD"),
        ("it", "Groq raccoglie 300 milioni di dollari, che andranno ai server.", "Groq amount_raised 300m USD"),
        ("de", "Groq sammelt 300 Millionen Dollar ein, die in Server fließen.", "Groq amount_raised 300m USD"),
        ("en", "To close the round, Groq raised $300 million.", "Groq amount_raised 300m USD"),
        ("fr", "Groq a contracté 800 millions de dollars de dettes.", "Groq debt_raised 800m USD"),
        ("it", "Groq ha contratto debiti per 800 milioni di dollari.", "Groq debt_raised 800m USD"),
    ],
)
def test_what_is_raised_for_it_is_one(lang: str, text: str, figure: str) -> None:
    assert told(text, lang=lang) == {figure}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Meta took in $51.24 billion. Its investments, meanwhile, will climb to $70 billion in 2025."),
        ("en", "Meta took in $51.24 billion. Capital outlays, for their part, will reach $70 billion in 2025."),
        (
            "fr",
            "Meta a encaissé 51,24 milliards de dollars. Les investissements, eux, grimperont à 70 milliards en 2025.",
        ),
        (
            "es",
            "Meta ingresó 51.240 millones de dólares. Las inversiones, en cambio, subirán a 70.000 millones en 2025.",
        ),
        ("es", "Meta ingresó 51.240 millones de dólares. Sus inversiones subirán a 70.000 millones en 2025."),
        (
            "it",
            "Meta ha incassato 51,24 miliardi di dollari. Gli investimenti, invece, saliranno a 70 miliardi nel 2025.",
        ),
        ("it", "Meta ha incassato 51,24 miliardi di dollari. Gli investimenti saliranno a 70 miliardi nel 2025."),
        (
            "de",
            "Meta setzte 51,24 Milliarden Dollar um. Die Investitionen dagegen sollen 2025 auf 70 Milliarden steigen.",
        ),
    ],
)
def test_what_a_group_invests_is_not_what_it_takes_in(lang: str, text: str) -> None:
    assert told(text, "Meta", lang) == {"Meta revenue 51240m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("es", "Las inversiones de Amazon en Anthropic alcanzan los 8.000 millones de dólares."),
        ("it", "Gli investimenti di Amazon in Anthropic salgono a 8 miliardi di dollari."),
        ("en", "Amazon's investments in Anthropic have risen to $8 billion."),
    ],
)
def test_what_it_invests_in_a_startup_is_an_investment(lang: str, text: str) -> None:
    assert told(text, "Anthropic", lang) == {"Anthropic investment Amazon 8000m USD"}
