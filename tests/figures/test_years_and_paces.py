"""What so many years brought together, and what is earned at a yearly pace."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import one, told


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        (
            "en",
            "",
            ("Start-ups such as Poolside ($350M), Cohere ($500M) and Perplexity ($300M) closed rounds this month."),
            {"Cohere amount_raised 500m USD", "Perplexity amount_raised 300m USD", "Poolside amount_raised 350m USD"},
        ),
        (
            "en",
            "",
            ("Start-ups such as Sierra ($350M), Cohere ($500M) and Harvey ($300M) closed rounds this month."),
            {"Cohere amount_raised 500m USD"},
        ),
        (
            "en",
            "",
            "Rounds this month: Sierra ($350M), Cohere ($500M) and Harvey ($300M).",
            {"Cohere amount_raised 500m USD"},
        ),
        (
            "en",
            "",
            "Fresh money went to Sierra ($350M), Cohere ($500M) and Harvey ($300M).",
            {"Cohere amount_raised 500m USD"},
        ),
        (
            "en",
            "",
            "The largest rounds of the week were those of Cohere ($500M) and Harvey ($300M).",
            {"Cohere amount_raised 500m USD"},
        ),
        (
            "en",
            "",
            "The biggest valuations belong to OpenAI ($500bn), Anthropic ($350bn) and xAI ($230bn).",
            {"Anthropic valuation 350000m USD", "OpenAI valuation 500000m USD", "xAI valuation 230000m USD"},
        ),
        ("en", "", "Ventures headed by Cohere drew $3 billion last quarter.", set()),
        ("en", "", "Firms headed by former OpenAI staff drew $3 billion last quarter.", set()),
        ("en", "", "A group of labs headed by Cohere won $3 billion in funding from Ottawa.", set()),
        ("en", "", "Funds headed by Lux put $500 million into Cohere.", {"Cohere amount_raised 500m USD"}),
        (
            "en",
            "",
            "Of Poolside's $626 million, $500 million came in the Series B.",
            {"Poolside amount_raised 500m USD", "Poolside total_raised 626m USD"},
        ),
        (
            "en",
            "",
            "Of the $626 million that Poolside has raised, $500 million came in the Series B.",
            {"Poolside amount_raised 500m USD", "Poolside total_raised 626m USD"},
        ),
        (
            "en",
            "",
            "Of Cohere's $500 million, $100 million came from AMD.",
            {"Cohere amount_raised 500m USD", "Cohere investment AMD 100m USD"},
        ),
        ("en", "", "In all, Cohere took in $500 million in the round.", {"Cohere amount_raised 500m USD"}),
        ("en", "", "Altogether the Series D brought Cohere $500 million.", {"Cohere amount_raised 500m USD"}),
        ("en", "", "In total, the round brought Cohere $500 million.", {"Cohere amount_raised 500m USD"}),
        ("en", "", "All told, Cohere has raised $1.6 billion.", {"Cohere total_raised 1600m USD"}),
        ("en", "", "It took Cohere six years to raise $1.6 billion.", {"Cohere total_raised 1600m USD"}),
        ("en", "", "Cohere has raised $1.6 billion in six years.", {"Cohere total_raised 1600m USD"}),
        ("en", "", "In its six years Cohere has raised $1.6 billion.", {"Cohere total_raised 1600m USD"}),
        (
            "en",
            "",
            "In the six years of its existence Cohere has raised $1.6 billion.",
            {"Cohere total_raised 1600m USD"},
        ),
        ("en", "", "Within two years Mistral AI had raised $1.2 billion.", {"Mistral AI total_raised 1200m USD"}),
        (
            "en",
            "",
            "In just over two years, Mistral AI has raised €2.8 billion.",
            {"Mistral AI total_raised 2800m EUR"},
        ),
        (
            "en",
            "",
            "Mistral AI has raised €2.8 billion in little more than two years.",
            {"Mistral AI total_raised 2800m EUR"},
        ),
        ("en", "", "Cohere has now raised $1.6 billion across six rounds.", {"Cohere total_raised 1600m USD"}),
        ("en", "", "In six rounds Cohere has raised $1.6 billion.", {"Cohere total_raised 1600m USD"}),
        (
            "en",
            "",
            "Including today's round, Cohere has been funded with $1.6 billion.",
            {"Cohere total_raised 1600m USD"},
        ),
        ("en", "", "Including today's round, Cohere has now received $1.6 billion.", {"Cohere total_raised 1600m USD"}),
        (
            "en",
            "",
            "With today's round included, investors have given Cohere $1.6 billion.",
            {"Cohere total_raised 1600m USD"},
        ),
        ("en", "", "Cohere raised $500 million in two weeks.", {"Cohere amount_raised 500m USD"}),
        (
            "en",
            "",
            "Cohere raised $500 million in two years less than it took OpenAI.",
            {"Cohere amount_raised 500m USD"},
        ),
        ("en", "", "Cohere plans to raise $3 billion over the next six years.", {"Cohere amount_raised 3000m USD"}),
        (
            "en",
            "",
            "Cohere has raised $500 million in its biggest round in six years.",
            {"Cohere amount_raised 500m USD"},
        ),
        (
            "en",
            "",
            "Cohere has raised $500 million in the first big AI round in Canada in six years.",
            {"Cohere amount_raised 500m USD"},
        ),
        ("en", "", "Cohere has raised $500 million, to be paid in two years.", {"Cohere amount_raised 500m USD"}),
        (
            "en",
            "",
            "In two years Cohere has raised two rounds, the last of $500 million.",
            {"Cohere amount_raised 500m USD"},
        ),
        ("fr", "", "En six ans, Cohere a levé 1,6 milliard de dollars.", {"Cohere total_raised 1600m USD"}),
        ("fr", "", "Cohere a levé 1,6 milliard de dollars en six ans.", {"Cohere total_raised 1600m USD"}),
        ("de", "", "In sechs Jahren hat Cohere 1,6 Milliarden Dollar eingesammelt.", {"Cohere total_raised 1600m USD"}),
        ("de", "", "Cohere hat in sechs Jahren 1,6 Milliarden Dollar eingesammelt.", {"Cohere total_raised 1600m USD"}),
        ("es", "", "En seis años, Cohere ha captado 1.600 millones de dólares.", {"Cohere total_raised 1600m USD"}),
        ("es", "", "Cohere ha captado 1.600 millones de dólares en seis años.", {"Cohere total_raised 1600m USD"}),
        ("it", "", "In sei anni Cohere ha raccolto 1,6 miliardi di dollari.", {"Cohere total_raised 1600m USD"}),
        ("it", "", "Cohere ha raccolto 1,6 miliardi di dollari in sei anni.", {"Cohere total_raised 1600m USD"}),
        (
            "fr",
            "",
            "Six ans après sa création, Cohere a levé 500 millions de dollars.",
            {"Cohere amount_raised 500m USD"},
        ),
        (
            "de",
            "",
            "Sechs Jahre nach der Gründung hat Cohere 500 Millionen Dollar eingesammelt.",
            {"Cohere amount_raised 500m USD"},
        ),
    ],
)
def test_years(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        ("en", "", "Cohere is on a $200 million annual revenue clip.", {"Cohere revenue 200m USD"}),
        ("en", "", "Multiplied out over a year, Cohere's sales come to $200 million.", {"Cohere revenue 200m USD"}),
        ("en", "", "Extrapolated from October, Cohere's revenue is $200 million a year.", {"Cohere revenue 200m USD"}),
        ("en", "", "Cohere's yearly revenue is now running above $200 million.", {"Cohere revenue 200m USD"}),
        ("en", "", "Monthly revenue times twelve gives Cohere $200 million.", {"Cohere revenue 200m USD"}),
        ("en", "", "Cohere closed October with $200 million of annual recurring revenue.", {"Cohere revenue 200m USD"}),
        (
            "fr",
            "",
            "Le chiffre d'affaires de Cohere, en rythme annuel, atteint 200 millions de dollars.",
            {"Cohere revenue 200m USD"},
        ),
        (
            "fr",
            "",
            "Cohere affiche un revenu récurrent annuel de 200 millions de dollars.",
            {"Cohere revenue 200m USD"},
        ),
        ("fr", "", "Cohere tourne à 200 millions de dollars de revenus par an.", {"Cohere revenue 200m USD"}),
        (
            "fr",
            "",
            "Sur une base annualisée, Cohere réalise 200 millions de dollars de chiffre d'affaires.",
            {"Cohere revenue 200m USD"},
        ),
        ("de", "", "Auf das Jahr hochgerechnet setzt Cohere 200 Millionen Dollar um.", {"Cohere revenue 200m USD"}),
        (
            "de",
            "",
            "Aufs Jahr gerechnet liegt der Umsatz von Cohere bei 200 Millionen Dollar.",
            {"Cohere revenue 200m USD"},
        ),
        ("de", "", "Der annualisierte Umsatz von Cohere liegt bei 200 Millionen Dollar.", {"Cohere revenue 200m USD"}),
        (
            "de",
            "",
            "Der jährlich wiederkehrende Umsatz von Cohere liegt bei 200 Millionen Dollar.",
            {"Cohere revenue 200m USD"},
        ),
        ("de", "", "Cohere kommt auf eine Umsatzrate von 200 Millionen Dollar im Jahr.", {"Cohere revenue 200m USD"}),
        (
            "de",
            "",
            "Der hochgerechnete Jahresumsatz von Cohere beträgt 200 Millionen Dollar.",
            {"Cohere revenue 200m USD"},
        ),
        (
            "es",
            "",
            "Los ingresos anualizados de Cohere ascienden a 200 millones de dólares.",
            {"Cohere revenue 200m USD"},
        ),
        ("es", "", "Cohere factura a un ritmo de 200 millones de dólares al año.", {"Cohere revenue 200m USD"}),
        ("es", "", "En términos anualizados, Cohere ingresa 200 millones de dólares.", {"Cohere revenue 200m USD"}),
        (
            "es",
            "",
            "Los ingresos recurrentes anuales de Cohere son de 200 millones de dólares.",
            {"Cohere revenue 200m USD"},
        ),
        (
            "es",
            "",
            "A ritmo anual, las ventas de Cohere rondan los 200 millones de dólares.",
            {"Cohere revenue 200m USD"},
        ),
        ("it", "", "I ricavi annualizzati di Cohere ammontano a 200 milioni di dollari.", {"Cohere revenue 200m USD"}),
        ("it", "", "Cohere fattura al ritmo di 200 milioni di dollari l'anno.", {"Cohere revenue 200m USD"}),
        ("it", "", "Su base annua, i ricavi di Cohere arrivano a 200 milioni di dollari.", {"Cohere revenue 200m USD"}),
        ("it", "", "I ricavi ricorrenti annui di Cohere sono di 200 milioni di dollari.", {"Cohere revenue 200m USD"}),
        (
            "it",
            "",
            "Proiettato su dodici mesi, il fatturato di Cohere vale 200 milioni di dollari.",
            {"Cohere revenue 200m USD"},
        ),
    ],
)
def test_paces(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures


@pytest.mark.parametrize(
    ("lang", "text", "pace"),
    [
        ("en", "Cohere's revenue grew at an annual rate of 50 percent to $200 million.", False),
        ("en", "Cohere's revenue, growing at an annual pace of 80%, reached $200 million last year.", False),
        ("en", "Cohere's revenue is growing at a yearly rate of about 40 per cent and came to $200 million.", False),
        ("en", "Cohere's revenue runs at an annual rate of $200 million.", True),
        ("en", "Cohere's revenue, at an annual rate, was $200 million, 50% more than in May.", True),
        ("de", "Der Umsatz von Cohere wuchs mit einer Jahresrate von 50 Prozent auf 200 Millionen Dollar.", False),
        ("de", "Der Umsatz von Cohere stieg mit einer jährlichen Rate von 50 Prozent auf 200 Millionen Dollar.", False),
        (
            "fr",
            "Le chiffre d'affaires de Cohere progresse à un rythme annuel de 50 % et atteint 200 millions de dollars.",
            False,
        ),
        (
            "fr",
            "Le chiffre d'affaires de Cohere, en hausse de 50 % en rythme annuel, atteint 200 millions de dollars.",
            False,
        ),
        ("es", "Los ingresos de Cohere crecen a un ritmo anual del 50 % y llegan a 200 millones de dólares.", False),
        (
            "es",
            "Los ingresos de Cohere crecieron a una tasa anual del 50 por ciento, hasta 200 millones de dólares.",
            False,
        ),
        ("it", "I ricavi di Cohere crescono a un ritmo annuo del 50% e arrivano a 200 milioni di dollari.", False),
        ("it", "I ricavi di Cohere sono cresciuti a un tasso annuo del 50 per cento, a 200 milioni di dollari.", False),
    ],
)
def test_a_pace_of_growth_is_no_pace_of_revenue(lang: str, text: str, pace: bool) -> None:
    assert (one(text, lang=lang).period == "run-rate") is pace


@pytest.mark.parametrize(
    ("lang", "text", "figures"),
    [
        ("en", "Sam Altman, who has led OpenAI since 2019, raised $40 billion.", {"OpenAI amount_raised 40000m USD"}),
        (
            "en",
            "OpenAI, which Sam Altman has led since 2019, raised $40 billion in March.",
            {"OpenAI amount_raised 40000m USD"},
        ),
        (
            "en",
            "Cohere, which Aidan Gomez has run since 2019, closed a $500 million round in August.",
            {"Cohere amount_raised 500m USD"},
        ),
        (
            "en",
            "Cohere, which has raised money since 2019, took in $1.5 billion in total.",
            {"Cohere total_raised 1500m USD"},
        ),
        (
            "en",
            "Cohere, which Aidan Gomez has run since 2019, has raised $1.5 billion in total.",
            {"Cohere total_raised 1500m USD"},
        ),
        (
            "de",
            "Cohere, das Aidan Gomez seit 2019 leitet, sammelte im August 500 Millionen Dollar ein.",
            {"Cohere amount_raised 500m USD"},
        ),
        (
            "fr",
            "Cohere, qui est dirigée par Aidan Gomez depuis 2019, a levé 500 millions de dollars en août.",
            {"Cohere amount_raised 500m USD"},
        ),
        (
            "es",
            "Cohere, que dirige Aidan Gomez desde 2019, captó 500 millones de dólares en agosto.",
            {"Cohere amount_raised 500m USD"},
        ),
        (
            "it",
            "Cohere, che è guidata da Aidan Gomez dal 2019, ha raccolto 500 milioni di dollari ad agosto.",
            {"Cohere amount_raised 500m USD"},
        ),
    ],
)
def test_since_of_an_aside(lang: str, text: str, figures: set[str]) -> None:
    assert told(text, lang=lang) == figures
