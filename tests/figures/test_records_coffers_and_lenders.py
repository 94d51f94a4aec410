"""Records that another held, what is put in the coffers, where a round took a company, banks that lend it money."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        (
            "en",
            "",
            (
                "Cohere is discussing a raise of more than $500 million, at a price exceeding $7 "
                "billion, people informed say."
            ),
            {"Cohere amount_raised 500m USD", "Cohere valuation 7000m USD"},
        ),
        (
            "de",
            "",
            ("Cohere spricht über eine Runde von mehr als 500 Millionen Dollar, zu einem Preis von über 7 Milliarden."),
            {"Cohere amount_raised 500m USD", "Cohere valuation 7000m USD"},
        ),
        (
            "es",
            "",
            (
                "Cohere negociaría una ronda superior a 500 millones de dólares, a un precio por encima "
                "de los 7.000 millones."
            ),
            {"Cohere amount_raised 500m USD", "Cohere valuation 7000m USD"},
        ),
        (
            "it",
            "",
            (
                "Cohere starebbe discutendo una raccolta superiore a 500 milioni di dollari, a un prezzo "
                "oltre i 7 miliardi."
            ),
            {"Cohere amount_raised 500m USD", "Cohere valuation 7000m USD"},
        ),
        (
            "fr",
            "",
            (
                "H Company démarre avec 220 millions de dollars. Le précédent record pour un amorçage, "
                "105 millions d'euros, appartenait à Mistral AI depuis juin 2023."
            ),
            {"H Company amount_raised 220m USD", "Mistral AI amount_raised 105m EUR"},
        ),
        (
            "en",
            "",
            (
                "H Company starts with $220 million. The previous record for a seed round, €105 million, "
                "had belonged to Mistral AI since June 2023."
            ),
            {"H Company amount_raised 220m USD", "Mistral AI amount_raised 105m EUR"},
        ),
        (
            "es",
            "",
            (
                "H Company arranca con 220 millones de dólares. El récord anterior de una ronda semilla, "
                "105 millones de euros, pertenecía a Mistral AI desde junio de 2023."
            ),
            {"H Company amount_raised 220m USD", "Mistral AI amount_raised 105m EUR"},
        ),
        (
            "it",
            "",
            (
                "H Company parte con 220 milioni di dollari. Il record precedente per un seed, 105 "
                "milioni di euro, apparteneva a Mistral AI dal giugno 2023."
            ),
            {"H Company amount_raised 220m USD", "Mistral AI amount_raised 105m EUR"},
        ),
        (
            "fr",
            "OpenAI : les dates",
            ("OpenAI en quelques étapes. Juillet 2019. Microsoft entre dans la danse avec un milliard de dollars."),
            {"OpenAI investment Microsoft 1000m USD"},
        ),
        (
            "en",
            "OpenAI: the dates",
            "OpenAI in a few steps. July 2019. Microsoft joins the dance with a billion dollars.",
            {"OpenAI investment Microsoft 1000m USD"},
        ),
        (
            "de",
            "OpenAI: die Daten",
            "OpenAI in einigen Schritten. Juli 2019. Microsoft steigt mit einer Milliarde Dollar ein.",
            {"OpenAI investment Microsoft 1000m USD"},
        ),
        (
            "fr",
            "",
            (
                "Des salariés d'OpenAI cèdent pour 6,6 milliards de dollars d'actions. Le prix affiché, "
                "500 milliards, dépasse celui de SpaceX."
            ),
            {"OpenAI valuation 500000m USD"},
        ),
        (
            "en",
            "",
            (
                "Staff at OpenAI are selling $6.6 billion of shares. The price shown, $500 billion, "
                "exceeds that of SpaceX."
            ),
            {"OpenAI valuation 500000m USD"},
        ),
        (
            "fr",
            "",
            ("Anthropic met 3,5 milliards de dollars de plus dans ses caisses. La série E a été menée par Lightspeed."),
            {"Anthropic amount_raised 3500m USD"},
        ),
        (
            "en",
            "",
            "Anthropic puts another $3.5 billion in its coffers. The Series E was led by Lightspeed.",
            {"Anthropic amount_raised 3500m USD"},
        ),
        (
            "de",
            "",
            ("Anthropic legt sich weitere 3,5 Milliarden Dollar in die Kasse. Die Serie E führte Lightspeed an."),
            {"Anthropic amount_raised 3500m USD"},
        ),
        (
            "es",
            "",
            ("Anthropic mete otros 3.500 millones de dólares en sus arcas. La serie E la lideró Lightspeed."),
            {"Anthropic amount_raised 3500m USD"},
        ),
        (
            "it",
            "",
            ("Anthropic mette altri 3,5 miliardi di dollari in cassa. La serie E è stata guidata da Lightspeed."),
            {"Anthropic amount_raised 3500m USD"},
        ),
        (
            "fr",
            "",
            (
                "Côté contrats, OpenAI a signé avec l'armée américaine pour 200 millions de dollars, "
                "tandis que Scale AI perd des clients."
            ),
            set(),
        ),
        (
            "en",
            "",
            ("On contracts, OpenAI has signed with the US Army for $200 million, while Scale AI loses customers."),
            set(),
        ),
        ("de", "", "OpenAI hat mit der US-Armee für 200 Millionen Dollar abgeschlossen.", set()),
        ("es", "", "OpenAI ha firmado con el ejército estadounidense por 200 millones de dólares.", set()),
        ("it", "", "OpenAI ha firmato con l'esercito americano per 200 milioni di dollari.", set()),
        (
            "de",
            "",
            "Zur Bewertung hält sich xAI bedeckt; sie soll bei gut 40 Milliarden Dollar liegen.",
            {"xAI valuation 40000m USD"},
        ),
        (
            "en",
            "",
            "xAI is silent on its valuation; it is said to be a good $40 billion.",
            {"xAI valuation 40000m USD"},
        ),
        (
            "fr",
            "",
            "xAI ne dit rien de sa valorisation ; elle serait d'au moins 40 milliards de dollars.",
            {"xAI valuation 40000m USD"},
        ),
        (
            "de",
            "",
            ("Kurz vor Jahresende hat Softbank die letzte Rate an OpenAI überwiesen: 22,5 Milliarden Dollar."),
            {"OpenAI investment SoftBank 22500m USD"},
        ),
        (
            "en",
            "",
            "Just before the year's end SoftBank wired OpenAI the last instalment: $22.5 billion.",
            {"OpenAI investment SoftBank 22500m USD"},
        ),
        (
            "fr",
            "",
            (
                "Juste avant la fin de l'année, SoftBank a versé la dernière tranche à OpenAI : 22,5 "
                "milliards de dollars."
            ),
            {"OpenAI investment SoftBank 22500m USD"},
        ),
        (
            "en",
            "",
            (
                "OpenAI is said to be discussing its next round. There is talk of up to $100 billion, "
                "and of a valuation of about $830 billion."
            ),
            {"OpenAI amount_raised <100000m USD", "OpenAI valuation 830000m USD"},
        ),
        (
            "de",
            "",
            (
                "Die Schwarz-Gruppe, an Aleph Alpha beteiligt und zuletzt mit 185 Milliarden Euro "
                "Umsatz, setzt auf ihren Standort."
            ),
            set(),
        ),
        (
            "en",
            "",
            (
                "The Schwarz Group, an owner of Aleph Alpha and with sales of €185 billion last year, "
                "counts on its site."
            ),
            set(),
        ),
        (
            "fr",
            "",
            (
                "Le groupe Schwarz, actionnaire d'Aleph Alpha et fort de 185 milliards d'euros de "
                "ventes, mise sur son site."
            ),
            set(),
        ),
        (
            "es",
            "",
            (
                "Perplexity es de las segundas. Para enero de 2024 ya habían entrado Jeff Bezos y "
                "Nvidia: serie B de US$ 73,6 millones, valuación de US$ 520 millones."
            ),
            {"Perplexity amount_raised 73.6m USD", "Perplexity valuation 520m USD"},
        ),
        (
            "en",
            "",
            (
                "Perplexity climbs. By January 2024 Jeff Bezos and Nvidia were in: Series B of $73.6 "
                "million, valuation of $520 million."
            ),
            {"Perplexity amount_raised 73.6m USD", "Perplexity valuation 520m USD"},
        ),
        (
            "es",
            "",
            "Perplexity está por sumar US$ 500 millones más y la valuarían en US$ 14 mil millones.",
            {"Perplexity amount_raised 500m USD", "Perplexity valuation 14000m USD"},
        ),
        (
            "it",
            "",
            (
                "A settembre la Serie C aveva portato Mistral AI a 11,7 miliardi di euro. A marzo, poi, "
                "un gruppo di banche le ha prestato 830 milioni di dollari per acquistare processori."
            ),
            {"Mistral AI debt_raised 830m USD", "Mistral AI valuation 11700m EUR"},
        ),
        (
            "en",
            "",
            (
                "The Series C had taken Mistral AI to €11.7 billion. In March a group of banks lent it "
                "$830 million to buy processors."
            ),
            {"Mistral AI debt_raised 830m USD", "Mistral AI valuation 11700m EUR"},
        ),
        (
            "fr",
            "",
            (
                "La série C avait porté Mistral AI à 11,7 milliards d'euros. En mars, un groupe de "
                "banques lui a prêté 830 millions de dollars pour acheter des puces."
            ),
            {"Mistral AI debt_raised 830m USD", "Mistral AI valuation 11700m EUR"},
        ),
        (
            "es",
            "",
            (
                "La serie C había llevado a Mistral AI a 11.700 millones de euros. En marzo un grupo de "
                "bancos le prestó 830 millones de dólares."
            ),
            {"Mistral AI debt_raised 830m USD", "Mistral AI valuation 11700m EUR"},
        ),
        (
            "de",
            "",
            (
                "Die Serie C hatte Mistral AI auf 11,7 Milliarden Euro gehoben. Im März lieh ihr eine "
                "Gruppe von Banken 830 Millionen Dollar."
            ),
            {"Mistral AI debt_raised 830m USD", "Mistral AI valuation 11700m EUR"},
        ),
    ],
)
def test_records_and_lenders(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        (
            "en",
            "xAI: company profile",
            "Total raised to date, debt included: $22 billion",
            {"xAI total_raised 22000m USD"},
        ),
        (
            "en",
            "xAI: company profile",
            "Total funding so far, loans included, is $22 billion.",
            {"xAI total_raised 22000m USD"},
        ),
        (
            "fr",
            "xAI : fiche",
            "Total levé à ce jour, dette comprise : 22 milliards de dollars.",
            {"xAI total_raised 22000m USD"},
        ),
        (
            "de",
            "xAI: Profil",
            "Bisher eingesammelt, Kredite eingeschlossen: 22 Milliarden Dollar.",
            {"xAI total_raised 22000m USD"},
        ),
        (
            "es",
            "xAI: ficha",
            "Total captado hasta la fecha, deuda incluida: 22.000 millones de dólares.",
            {"xAI total_raised 22000m USD"},
        ),
        (
            "it",
            "xAI: scheda",
            "Totale raccolto finora, debiti compresi: 22 miliardi di dollari.",
            {"xAI total_raised 22000m USD"},
        ),
        (
            "en",
            "",
            (
                "Google has lifted the ceiling of its investment in Anthropic: it will now invest up to "
                "$3 billion in total."
            ),
            {"Anthropic investment Google <3000m USD"},
        ),
        (
            "en",
            "",
            "Google raises its stake in Anthropic: it will put in another $1 billion.",
            {"Anthropic investment Google 1000m USD"},
        ),
        (
            "en",
            "",
            "Amazon doubles its bet on Anthropic: the group now invests $8 billion in all.",
            {"Anthropic investment Amazon 8000m USD"},
        ),
        (
            "de",
            "",
            (
                "Google hebt die Obergrenze seiner Beteiligung an Anthropic an: Der Konzern investiert "
                "nun bis zu 3 Milliarden Dollar."
            ),
            {"Anthropic investment Google <3000m USD"},
        ),
    ],
)
def test_ceilings_and_all_that_was_raised(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures
