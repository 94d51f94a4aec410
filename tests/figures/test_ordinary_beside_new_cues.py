"""Ordinary sentences in which words that set sums aside, doubt or deny them mean something else."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read, told

STAY = [
    (
        "en",
        "Mistral AI",
        "Arthur Mensch, chief executive of Mistral AI, founded in 2023, said the company had raised €1.7 billion.",
        "Mistral AI amount_raised 1700m EUR",
    ),
    (
        "de",
        "Mistral AI",
        "Arthur Mensch, Gründer von Mistral AI, gegründet 2023, sammelte 1,7 Milliarden Euro ein.",
        "Mistral AI amount_raised 1700m EUR",
    ),
    (
        "en",
        "xAI",
        "Cisco is supplying network gear to xAI. The startup closed a $20 billion round in January.",
        "xAI amount_raised 20000m USD",
    ),
    (
        "en",
        "OpenAI",
        "Oracle is building a campus for OpenAI. Its valuation has risen to $500 billion.",
        "OpenAI valuation 500000m USD",
    ),
    (
        "fr",
        "Mistral AI grandit",
        "Fluidstack construit un campus pour Mistral AI. La start-up est valorisée 11,7 milliards d'euros.",
        "Mistral AI valuation 11700m EUR",
    ),
    (
        "it",
        "xAI",
        "Dell fornisce server a xAI. La startup ha raccolto 20 miliardi di dollari.",
        "xAI amount_raised 20000m USD",
    ),
    (
        "en",
        "OpenAI",
        "Oracle shares rose after OpenAI closed its round. It raised $40 billion.",
        "OpenAI amount_raised 40000m USD",
    ),
    (
        "en",
        "Mistral AI",
        "The founders of Mistral AI met at school. Together, they have raised €2.8 billion.",
        "Mistral AI amount_raised 2800m EUR",
    ),
    (
        "en",
        "OpenAI",
        "OpenAI's paying customers generate $10 billion in annual recurring revenue.",
        "OpenAI revenue 10000m USD",
    ),
    (
        "en",
        "Anthropic",
        "Anthropic, whose tender offer closed in March, had sales of $5 billion in 2025.",
        "Anthropic revenue 5000m USD",
    ),
    ("en", "xAI", "Insiders say xAI is planning a $20 billion equity offering.", "xAI amount_raised 20000m USD"),
    (
        "en",
        "Mistral AI",
        "Mistral AI sold a €1.3 billion stake to ASML.",
        "Mistral AI investment ASML 1300m EUR",
    ),
    (
        "en",
        "Anthropic",
        "Amazon put $2.75 billion into Anthropic for the second tranche of its investment.",
        "Anthropic investment Amazon 2750m USD",
    ),
    ("en", "xAI", "xAI has $5 billion of debt from Valor and Apollo.", "xAI debt_raised 5000m USD"),
    (
        "es",
        "Mistral AI",
        "La deuda de Mistral AI suma 830 millones de dólares, prestados por siete bancos.",
        "Mistral AI debt_raised 830m USD",
    ),
    (
        "de",
        "Mistral AI",
        "Trotz hoher Kosten: 1,7 Milliarden Euro für Mistral AI von ASML.",
        "Mistral AI investment ASML 1700m EUR",
    ),
    (
        "fr",
        "OpenAI",
        "OpenAI réduit ses coûts : 13 milliards de dollars de revenus en 2025, un record.",
        "OpenAI revenue 13000m USD",
    ),
    (
        "fr",
        "OpenAI",
        "OpenAI devrait réaliser 30 milliards de dollars de revenus en 2026, trop peu pour couvrir ses frais.",
        "OpenAI revenue 30000m USD",
    ),
    (
        "it",
        "Anthropic",
        "Anthropic dovrebbe raggiungere 26 miliardi di dollari di ricavi nel 2026, abbastanza per coprire i costi.",
        "Anthropic revenue 26000m USD",
    ),
    (
        "es",
        "Cohere",
        "El premio está abierto a las startups que lideran, como Cohere, que captó 500 millones de dólares.",
        "Cohere amount_raised 500m USD",
    ),
    (
        "fr",
        "Mistral AI",
        "Ce tour de table valorise l'ensemble de Mistral AI à 12 milliards d'euros.",
        "Mistral AI valuation 12000m EUR",
    ),
    ("en", "OpenAI", "SoftBank has $30 billion tied up in OpenAI.", "OpenAI investment SoftBank 30000m USD"),
    (
        "en",
        "Anthropic",
        "To meet its forecast, Anthropic must take in $26 billion in revenue in 2026.",
        "Anthropic revenue 26000m USD",
    ),
]


@pytest.mark.parametrize(("lang", "title", "text", "figure"), STAY)
def test_stay_figures(lang: str, title: str, text: str, figure: str) -> None:
    assert figure in told(text, title, lang)


@pytest.mark.parametrize(
    ("lang", "text", "status"),
    [
        ("es", "Mistral AI no captó 1.700 millones de euros hasta septiembre de 2025.", "asserted"),
        ("es", "Cohere no obtuvo 500 millones de dólares por casualidad.", "asserted"),
        ("es", "Cohere no obtuvo 500 millones de dólares.", "denied"),
        ("fr", "Mistral AI a levé 1,7 milliard d'euros ; faux départ en revanche pour ses concurrents.", "asserted"),
        ("fr", "Tout irait bien pour Mistral AI, qui a levé 1,7 milliard d'euros.", "asserted"),
        ("fr", "Anthropic n'a jamais levé autant : 13 milliards de dollars en septembre.", "asserted"),
        ("fr", "Sans conteste, Mistral AI a réussi un exploit en levant 1,7 milliard d'euros.", "asserted"),
        ("es", "Entre informaciones de despidos, xAI cerró una ronda de 20.000 millones de dólares.", "asserted"),
        ("en", "Following reports of the $13 billion raise, Anthropic confirmed it on Tuesday.", "asserted"),
        ("en", "Cohere is near a valuation of $7 billion.", "rumoured"),
    ],
)
def test_stay_as_sure_as_they_are(lang: str, text: str, status: str) -> None:
    assert {figure.status for figure in read(text, lang=lang).figures} == {status}


@pytest.mark.parametrize(
    ("lang", "text", "figures"),
    [
        ("en", "H Company looks for €300 million.", {"H Company amount_raised 300m EUR"}),
        ("en", "Cohere looks for $300 million a year in savings.", set()),
        (
            "it",
            "Cohere non è in vendita. Ad aprile ha ottenuto 2 miliardi di dollari con la regia di Greenoaks.",
            {"Cohere amount_raised 2000m USD"},
        ),
        (
            "es",
            "OpenAI, que en enero se aseguró 10.000 millones de dólares de Microsoft, juega en otra liga.",
            {"OpenAI investment Microsoft 10000m USD"},
        ),
    ],
)
def test_what_is_sought_led_and_secured(lang: str, text: str, figures: set[str]) -> None:
    assert told(text, lang=lang) == figures


HOLD = [
    ("fr", "Le chiffre d'affaires de Nvidia atteint 57 milliards de dollars, 22 % de mieux par rapport au trimestre précédent.", "revenue 57000 None asserted"),
    ("it", "I ricavi di Nvidia sono saliti a 57 miliardi di dollari, il 22% in più rispetto al trimestre precedente.", "revenue 57000 None asserted"),
    ("fr", "À la clôture de l'exercice, Nvidia a publié 215 milliards de dollars de chiffre d'affaires.", "revenue 215000 None asserted"),
    ("it", "Alla fine dell'esercizio Alibaba aveva ricavi per 137 miliardi di dollari.", "revenue 137000 None asserted"),
    ("es", "Al término del ejercicio fiscal 2025, Microsoft ingresó 281.000 millones de dólares.", "revenue 281000 2025 asserted"),
    ("it", "L'operazione porterà nelle casse di OpenAI fino a 100 miliardi di dollari.", "amount_raised 100000 None asserted"),
    ("es", "Para impulsar su expansión, Mistral AI levantará hasta 500 millones de dólares.", "amount_raised 500 None asserted"),
    ("fr", "Les fondateurs de Mistral AI ont encaissé 105 millions d'euros lors de leur premier tour.", "amount_raised 105 None asserted"),
    ("fr", "OpenAI laisse ses salariés vendre des actions à une valeur de 852 milliards de dollars pour l'entreprise.", "valuation 852000 None asserted"),
    ("fr", "Microsoft a versé 10 milliards de dollars à OpenAI, contre l'usage exclusif de ses modèles.", "investment 10000 None asserted"),
    ("it", "Amazon ha versato ad Anthropic 4 miliardi di dollari per una quota, e Anthropic paga per usare i chip.", "investment 4000 None asserted"),
    ("es", "Microsoft pagó 10.000 millones de dólares por el derecho a una parte de OpenAI.", "investment 10000 None asserted"),
    ("de", "Nach Angaben vertrauter Personen plant OpenAI ein Gerät. Dabei wird OpenAI mit 500 Milliarden Dollar bewertet.", "valuation 500000 None asserted"),
    ("fr", "Selon des proches, le patron d'Anthropic a vu Trump. La levée valorise Anthropic 380 milliards de dollars.", "valuation 380000 None asserted"),
    ("de", "ASML bleibt der größte Aktionär des Start-ups Mistral AI, das mit 11 Milliarden Euro bewertet wird.", "valuation 11000 None asserted"),
    ("de", "OpenAI wächst. SoftBank ist Großaktionär des Unternehmens, das mit 500 Milliarden Dollar bewertet wird.", "valuation 500000 None asserted"),
    ("fr", "Lightspeed est sûr que la start-up lèvera 1 milliard d'euros. Mistral AI se tait.", "amount_raised 1000 None asserted"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "line"), HOLD)
def test_ends_of_years_quarters_before_and_whom_a_clause_is_about(lang: str, text: str, line: str) -> None:
    title = "Mistral AI" if "Mistral" in text else ""
    found = read(text, title, lang=lang).figures
    assert [f"{f.metric} {int(f.high or f.low or 0) // 10**6} {f.period} {f.status}" for f in found] == [line]
