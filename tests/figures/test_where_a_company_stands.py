"""Where a company stands of what was told before, and what the next round would take it to."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        (
            "en",
            "",
            "In August 2024, BlackRock led the Series D of Groq. $640 million, $2.8 billion.",
            {"Groq amount_raised 640m USD", "Groq valuation 2800m USD"},
        ),
        (
            "en",
            "",
            "In August 2024, BlackRock led the Series D of Groq. $640 million at $2.8 billion.",
            {"Groq amount_raised 640m USD", "Groq valuation 2800m USD"},
        ),
        (
            "en",
            "",
            "Cohere's rounds: Series C, $270 million; Series D, $500 million.",
            {"Cohere amount_raised 270m USD", "Cohere amount_raised 500m USD"},
        ),
        ("en", "", "Cohere's revenue. $20 million, $200 million.", set()),
        (
            "fr",
            "",
            "Série D de Groq, août 2024. 640 millions de dollars ; 2,8 milliards.",
            {"Groq amount_raised 640m USD", "Groq valuation 2800m USD"},
        ),
        (
            "en",
            "",
            "OpenAI's run-rate is $10 billion. Anthropic's stands at $4 billion.",
            {"Anthropic revenue 4000m USD", "OpenAI revenue 10000m USD"},
        ),
        (
            "en",
            "",
            "OpenAI runs at $10 billion of annualised revenue. Cohere has got to $200 million.",
            {"Cohere revenue 200m USD", "OpenAI revenue 10000m USD"},
        ),
        (
            "en",
            "",
            "OpenAI's revenue was $13 billion last year. Anthropic was at $5 billion.",
            {"Anthropic revenue 5000m USD", "OpenAI revenue 13000m USD"},
        ),
        (
            "en",
            "",
            "OpenAI's valuation is $500 billion. Anthropic stands at $350 billion.",
            {"Anthropic valuation 350000m USD", "OpenAI valuation 500000m USD"},
        ),
        (
            "de",
            "",
            ("OpenAI setzte im vergangenen Jahr 13 Milliarden Dollar um. Anthropic steht bei 5 Milliarden."),
            {"Anthropic revenue 5000m USD", "OpenAI revenue 13000m USD"},
        ),
        (
            "es",
            "",
            "OpenAI facturó 13.000 millones de dólares el año pasado. Anthropic está en 5.000 millones.",
            {"Anthropic revenue 5000m USD", "OpenAI revenue 13000m USD"},
        ),
        (
            "it",
            "",
            "OpenAI ha fatturato 13 miliardi di dollari l'anno scorso. Anthropic è a 5 miliardi.",
            {"Anthropic revenue 5000m USD", "OpenAI revenue 13000m USD"},
        ),
        (
            "en",
            "",
            (
                "OpenAI said in June that annualised revenue had reached $10 billion; the mark in "
                "December 2024 was about $5.5 billion."
            ),
            {"OpenAI revenue 10000m USD", "OpenAI revenue 5500m USD"},
        ),
        (
            "en",
            "",
            (
                "OpenAI's annualised revenue has reached $10 billion.\n\nAnthropic was at $1 billion when "
                "the year began. At the end of July it stood at $5 billion."
            ),
            {"Anthropic revenue 1000m USD", "Anthropic revenue 5000m USD", "OpenAI revenue 10000m USD"},
        ),
        (
            "en",
            "",
            "OpenAI is valued at $500 billion. The mark in March was $300 billion.",
            {"OpenAI valuation 300000m USD", "OpenAI valuation 500000m USD"},
        ),
        (
            "en",
            "",
            "Cohere's revenue was $200 million last year. It was valued at $5 billion in August.",
            {"Cohere revenue 200m USD", "Cohere valuation 5000m USD"},
        ),
        (
            "en",
            "",
            "Cohere's revenue was $200 million last year. Its valuation stood at $5 billion.",
            {"Cohere revenue 200m USD", "Cohere valuation 5000m USD"},
        ),
    ],
)
def test_stands(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        (
            "fr",
            "",
            (
                "H Company fait le point. Nous avons facturé 3 millions d'euros au premier semestre.\n\nLe "
                "marché est-il assez grand ?\n\nLes cabinets parlent de 50 milliards de dollars en 2030."
            ),
            {"H Company revenue 3m EUR"},
        ),
        (
            "fr",
            "Inflection AI : que regarde Bruxelles ?",
            (
                "À Bruxelles, une opération n'est en principe examinée qu'au-delà de 250 millions "
                "d'euros de chiffre d'affaires européen."
            ),
            set(),
        ),
        (
            "en",
            "Inflection AI: what Brussels looks at",
            "In Brussels, a deal is looked at only above €250 million of European revenue.",
            set(),
        ),
        (
            "de",
            "Inflection AI: Was Brüssel prüft",
            "In Brüssel wird ein Zusammenschluss erst ab 250 Millionen Euro Umsatz in Europa geprüft.",
            set(),
        ),
        (
            "es",
            "Inflection AI: qué mira Bruselas",
            ("En Bruselas una operación solo se examina a partir de 250 millones de euros de facturación europea."),
            set(),
        ),
        (
            "it",
            "Inflection AI: che cosa guarda Bruxelles",
            ("A Bruxelles un'operazione si esamina solo oltre i 250 milioni di euro di fatturato europeo."),
            set(),
        ),
        (
            "fr",
            "",
            (
                "Anthropic a levé 3,5 milliards de dollars. Un prochain tour pourrait l'amener à 100 "
                "milliards, glissent des proches du dossier."
            ),
            {"Anthropic amount_raised 3500m USD", "Anthropic valuation 100000m USD"},
        ),
        (
            "en",
            "",
            ("Anthropic has raised $3.5 billion. A next round could take it to $100 billion, people close to it say."),
            {"Anthropic amount_raised 3500m USD", "Anthropic valuation 100000m USD"},
        ),
        (
            "en",
            "",
            ("Anthropic has raised $3.5 billion. The next round could lift it to $100 billion, insiders say."),
            {"Anthropic amount_raised 3500m USD", "Anthropic valuation 100000m USD"},
        ),
        (
            "de",
            "",
            (
                "Anthropic hat 3,5 Milliarden Dollar eingesammelt. Eine nächste Runde könnte die Firma "
                "auf 100 Milliarden heben, heißt es im Umfeld."
            ),
            {"Anthropic amount_raised 3500m USD", "Anthropic valuation 100000m USD"},
        ),
        (
            "es",
            "",
            (
                "Anthropic ha captado 3.500 millones de dólares. Una próxima ronda podría llevarla a los "
                "100.000 millones, según fuentes cercanas."
            ),
            {"Anthropic amount_raised 3500m USD", "Anthropic valuation 100000m USD"},
        ),
        (
            "it",
            "",
            (
                "Anthropic ha raccolto 3,5 miliardi di dollari. Un prossimo round potrebbe portarla a "
                "100 miliardi, dicono persone vicine."
            ),
            {"Anthropic amount_raised 3500m USD", "Anthropic valuation 100000m USD"},
        ),
        (
            "de",
            "",
            (
                "Aleph Alpha erhält 23 Millionen Euro. Alles in allem ist die Firma nun mit 28,3 "
                "Millionen Euro finanziert."
            ),
            {"Aleph Alpha amount_raised 23m EUR", "Aleph Alpha total_raised 28.3m EUR"},
        ),
        (
            "de",
            "",
            (
                "Aleph Alpha erhält 23 Millionen Euro. Insgesamt ist das Unternehmen damit mit 28,3 "
                "Millionen Euro finanziert."
            ),
            {"Aleph Alpha amount_raised 23m EUR", "Aleph Alpha total_raised 28.3m EUR"},
        ),
        (
            "de",
            "",
            (
                "Aleph Alpha erhält 23 Millionen Euro. Zusammengerechnet verfügt die Firma nun über 28,3 "
                "Millionen Euro an Kapital."
            ),
            {"Aleph Alpha amount_raised 23m EUR", "Aleph Alpha total_raised 28.3m EUR"},
        ),
        (
            "fr",
            "",
            ("Cohere lève 23 millions d'euros. En tout, la société est désormais dotée de 28,3 millions d'euros."),
            {"Cohere amount_raised 23m EUR", "Cohere total_raised 28.3m EUR"},
        ),
        (
            "es",
            "",
            (
                "Cohere capta 23 millones de euros. En total, la empresa cuenta ya con una financiación "
                "de 28,3 millones de euros."
            ),
            {"Cohere amount_raised 23m EUR", "Cohere total_raised 28.3m EUR"},
        ),
        (
            "it",
            "",
            ("Cohere raccoglie 23 milioni di euro. In tutto la società è ora finanziata con 28,3 milioni di euro."),
            {"Cohere amount_raised 23m EUR", "Cohere total_raised 28.3m EUR"},
        ),
        (
            "en",
            "",
            "Cohere gets $23 million. All in all, the firm is now financed with $28.3 million.",
            {"Cohere amount_raised 23m USD", "Cohere total_raised 28.3m USD"},
        ),
        (
            "de",
            "",
            ("Microsoft hat im vierten Quartal 76,4 Mrd. Dollar umgesetzt. Unter dem Strich blieben 27,2 Mrd. Dollar."),
            {"Microsoft revenue 76400m USD"},
        ),
        (
            "de",
            "",
            (
                "Microsoft hat im Quartal 76,4 Mrd. Dollar umgesetzt, ein Jahr zuvor waren es 64,7 Mrd. "
                "Unter dem Strich blieben 27,2 Mrd. Dollar."
            ),
            {"Microsoft revenue 64700m USD", "Microsoft revenue 76400m USD"},
        ),
        (
            "fr",
            "",
            (
                "Microsoft a réalisé 76,4 milliards de dollars au trimestre. Au bout du compte, il en "
                "est resté 27,2 milliards."
            ),
            {"Microsoft revenue 76400m USD"},
        ),
        (
            "en",
            "",
            ("Microsoft turned over $76.4 billion in the quarter. At the bottom line, $27.2 billion remained."),
            {"Microsoft revenue 76400m USD"},
        ),
        (
            "es",
            "",
            (
                "Microsoft facturó 76.400 millones de dólares en el trimestre. Al final del camino "
                "quedaron 27.200 millones."
            ),
            {"Microsoft revenue 76400m USD"},
        ),
        (
            "it",
            "",
            ("Microsoft ha fatturato 76,4 miliardi di dollari nel trimestre. In fondo al conto ne sono rimasti 27,2."),
            {"Microsoft revenue 76400m USD"},
        ),
        (
            "de",
            "",
            (
                "OpenAI hält mit Prämien dagegen. Die Personalberatung, von der die Zahlen stammen, "
                "setzte zuletzt 14 Millionen Euro um."
            ),
            set(),
        ),
        (
            "en",
            "",
            (
                "OpenAI counters with bonuses. The headhunters from whom the numbers come turned over "
                "€14 million last year."
            ),
            set(),
        ),
        (
            "fr",
            "",
            (
                "OpenAI riposte par des primes. Le cabinet de recrutement dont viennent ces chiffres a "
                "réalisé 14 millions d'euros de chiffre d'affaires."
            ),
            set(),
        ),
        (
            "es",
            "",
            ("OpenAI responde con primas. La consultora de la que proceden las cifras facturó 14 millones de euros."),
            set(),
        ),
        (
            "it",
            "",
            (
                "OpenAI risponde con i premi. La società di selezione da cui vengono i dati ha fatturato "
                "14 milioni di euro."
            ),
            set(),
        ),
    ],
)
def test_next_rounds(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures
