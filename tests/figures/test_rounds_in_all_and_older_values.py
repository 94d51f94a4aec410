"""Rounds told in all, several together, and older values beside a rumour."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        (
            "de",
            "",
            "Insgesamt sammelt Mistral AI in der vierten Finanzierungsrunde 1,7 Milliarden Euro ein.",
            {"Mistral AI amount_raised 1700m EUR"},
        ),
        (
            "de",
            "",
            ("Aleph Alpha hat im November in einer Finanzierungsrunde insgesamt 470 Millionen Euro eingesammelt."),
            {"Aleph Alpha amount_raised 470m EUR"},
        ),
        (
            "de",
            "",
            "Aleph Alpha hat bisher insgesamt 470 Millionen Euro eingesammelt.",
            {"Aleph Alpha total_raised 470m EUR"},
        ),
        ("de", "", "Aleph Alpha hat insgesamt 470 Millionen Euro eingesammelt.", {"Aleph Alpha total_raised 470m EUR"}),
        (
            "de",
            "",
            "Insgesamt hat Aleph Alpha damit 500 Millionen Euro eingesammelt.",
            {"Aleph Alpha total_raised 500m EUR"},
        ),
        (
            "de",
            "",
            "Seit der Gründung sammelte Aleph Alpha insgesamt 500 Millionen Euro ein.",
            {"Aleph Alpha total_raised 500m EUR"},
        ),
        (
            "de",
            "",
            "In der neuen Runde fließen insgesamt 500 Millionen Euro an Aleph Alpha.",
            {"Aleph Alpha amount_raised 500m EUR"},
        ),
        (
            "de",
            "",
            "Mit der jüngsten Runde hat Aleph Alpha insgesamt 600 Millionen Euro eingesammelt.",
            {"Aleph Alpha total_raised 600m EUR"},
        ),
        (
            "en",
            "",
            "OpenAI surpassed $2 billion in annual revenue and achieved a $100 billion valuation.",
            {"OpenAI revenue 2000m USD", "OpenAI valuation 100000m USD"},
        ),
        (
            "en",
            "",
            "OpenAI passed $2 billion in revenue and reached a valuation of $100 billion.",
            {"OpenAI revenue 2000m USD", "OpenAI valuation 100000m USD"},
        ),
        (
            "en",
            "OpenAI",
            "Revenue topped $2 billion and the company secured an $80 billion valuation.",
            {"OpenAI revenue 2000m USD", "OpenAI valuation 80000m USD"},
        ),
        (
            "fr",
            "",
            ("Le chiffre d'affaires de Mistral AI est en passe de dépasser 100 millions de dollars en 2025."),
            {"Mistral AI revenue 100m USD"},
        ),
        ("fr", "", "OpenAI avait autorisé la cession d'actions d'une valeur de 10 milliards de dollars.", set()),
    ],
)
def test_in_all(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        (
            "en",
            "News",
            "This would propel Anthropic past OpenAI's recent $852 billion valuation.",
            {"OpenAI valuation 852000m USD"},
        ),
        (
            "it",
            "News",
            (
                "Il nuovo round porterebbe la valutazione di OpenAI a 340 miliardi di dollari, più del "
                "doppio rispetto all'ultima stima di 157 miliardi di dollari ottenuta dopo aver raccolto "
                "6,6 miliardi lo scorso ottobre."
            ),
            {"OpenAI amount_raised 6600m USD", "OpenAI valuation 157000m USD", "OpenAI valuation 340000m USD"},
        ),
        (
            "it",
            "News",
            (
                "OpenAI potrebbe raggiungere una valutazione da 300 miliardi di dollari (pochi mesi fa "
                "era di 157 miliardi)."
            ),
            {"OpenAI valuation 157000m USD", "OpenAI valuation 300000m USD"},
        ),
        (
            "en",
            "News",
            (
                "OpenAI is reportedly nearing a $500 billion valuation, a 65% jump from its previous "
                "$300 billion valuation."
            ),
            {"OpenAI valuation 300000m USD", "OpenAI valuation 500000m USD"},
        ),
        (
            "de",
            "Mistral soll nächstes KI-Einhorn werden",
            (
                "Investoren sollen demnächst 300 Mill. Dollar in Mistral AI pumpen. Dabei stehe eine "
                "Bewertung von mehr als 1 Mrd. Dollar im Raum. Die Firma hatte wenige Wochen nach ihrer "
                "Gründung eine erste Finanzspritze in Höhe von 113 Mill. Dollar erhalten und war dabei "
                "mit 260 Mill. Dollar bewertet worden."
            ),
            {
                "Mistral AI amount_raised 113m USD",
                "Mistral AI amount_raised 300m USD",
                "Mistral AI valuation 1000m USD",
                "Mistral AI valuation 260m USD",
            },
        ),
        (
            "fr",
            "News",
            (
                "Mistral AI vise une valorisation de 5 milliards de dollars. Un premier tour a permis à "
                "la pépite de lever 105 millions d'euros, et une seconde levée de 385 millions a fait "
                "grimper sa valorisation à plus de 2 milliards de dollars."
            ),
            {
                "Mistral AI amount_raised 105m EUR",
                "Mistral AI amount_raised 385m EUR",
                "Mistral AI valuation 2000m USD",
                "Mistral AI valuation 5000m USD",
            },
        ),
        (
            "en",
            "Anthropic raises $65 Billion, nears $1T valuation",
            (
                "Anthropic has successfully raised an unprecedented $65 billion, lifting its valuation "
                "to nearly $1 trillion."
            ),
            {"Anthropic amount_raised 65000m USD", "Anthropic valuation 1000000m USD"},
        ),
        (
            "en",
            "News",
            "The xAI deal was upsized from an initial $15bn target and values xAI at about $230bn.",
            {"xAI amount_raised 15000m USD", "xAI valuation 230000m USD"},
        ),
        (
            "en",
            "News",
            "Mistral is in talks to raise €2 billion. The deal would value it at €12 billion.",
            {"Mistral AI amount_raised 2000m EUR", "Mistral AI valuation 12000m EUR"},
        ),
        (
            "en",
            "News",
            "Mistral is in talks to raise €2 billion. The startup has raised €1.1 billion to date.",
            {"Mistral AI amount_raised 2000m EUR", "Mistral AI total_raised 1100m EUR"},
        ),
        (
            "de",
            "News",
            ("Mistral verhandelt über 2 Milliarden Euro. Die Firma war zuletzt mit 6 Milliarden Euro bewertet worden."),
            {"Mistral AI amount_raised 2000m EUR", "Mistral AI valuation 6000m EUR"},
        ),
        (
            "de",
            "News",
            "Mistral verhandelt über 2 Milliarden Euro. Die Bewertung läge bei 12 Milliarden Euro.",
            {"Mistral AI amount_raised 2000m EUR", "Mistral AI valuation 12000m EUR"},
        ),
        (
            "fr",
            "News",
            (
                "Mistral négocie une levée de 2 milliards d'euros. L'opération valoriserait la start-up "
                "12 milliards d'euros."
            ),
            {"Mistral AI amount_raised 2000m EUR", "Mistral AI valuation 12000m EUR"},
        ),
        (
            "fr",
            "News",
            (
                "Mistral négocie une levée de 2 milliards d'euros. La société avait levé 600 millions "
                "d'euros l'an dernier."
            ),
            {"Mistral AI amount_raised 2000m EUR", "Mistral AI amount_raised 600m EUR"},
        ),
        (
            "es",
            "News",
            "Mistral negocia captar 2.000 millones de euros. La valoración sería de 12.000 millones.",
            {"Mistral AI amount_raised 2000m EUR", "Mistral AI valuation 12000m EUR"},
        ),
        (
            "it",
            "News",
            "Mistral tratta per raccogliere 2 miliardi di euro. La valutazione sarebbe di 12 miliardi.",
            {"Mistral AI amount_raised 2000m EUR", "Mistral AI valuation 12000m EUR"},
        ),
        (
            "en",
            "News",
            "OpenAI could be valued at $500 billion, up from its last valuation of $300 billion.",
            {"OpenAI valuation 300000m USD", "OpenAI valuation 500000m USD"},
        ),
        (
            "en",
            "OpenAI",
            "Its current $300 billion valuation could rise to $500 billion.",
            {"OpenAI valuation 300000m USD", "OpenAI valuation 500000m USD"},
        ),
        (
            "de",
            "News",
            (
                "Vor wenigen Monaten lag die Bewertung von OpenAI noch bei 157 Milliarden Dollar; nun "
                "könnten es 300 Milliarden werden."
            ),
            {"OpenAI valuation 157000m USD", "OpenAI valuation 300000m USD"},
        ),
        (
            "en",
            "Perplexity",
            ("The company is seeking a valuation of $9 billion, three times its last price of $3 billion."),
            {"Perplexity valuation 3000m USD", "Perplexity valuation 9000m USD"},
        ),
    ],
)
def test_older(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures
