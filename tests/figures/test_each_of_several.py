"""What each of several companies has, and who a noun with "a" or "a rival" means."""

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
                "Moonshot AI and MiniMax took in $1 billion and $600 million respectively, both at a "
                "valuation of $2.5 billion."
            ),
            {
                "MiniMax amount_raised 600m USD",
                "MiniMax valuation 2500m USD",
                "Moonshot AI amount_raised 1000m USD",
                "Moonshot AI valuation 2500m USD",
            },
        ),
        (
            "en",
            "",
            "Moonshot AI and MiniMax are each valued at $2.5 billion.",
            {"MiniMax valuation 2500m USD", "Moonshot AI valuation 2500m USD"},
        ),
        (
            "en",
            "",
            "Moonshot AI and MiniMax each raised $600 million.",
            {"MiniMax amount_raised 600m USD", "Moonshot AI amount_raised 600m USD"},
        ),
        (
            "en",
            "",
            "Moonshot AI and MiniMax have both raised $600 million.",
            {"MiniMax amount_raised 600m USD", "Moonshot AI amount_raised 600m USD"},
        ),
        (
            "en",
            "",
            "Cohere and Mistral AI had revenue of $200 million each.",
            {"Cohere revenue 200m USD", "Mistral AI revenue 200m USD"},
        ),
        (
            "en",
            "",
            "Cohere, Poolside and Perplexity raised $500 million apiece.",
            {"Cohere amount_raised 500m USD", "Perplexity amount_raised 500m USD", "Poolside amount_raised 500m USD"},
        ),
        (
            "en",
            "",
            "Nvidia and AMD each put $50 million into Cohere.",
            {"Cohere investment AMD 50m USD", "Cohere investment Nvidia 50m USD"},
        ),
        (
            "en",
            "",
            "Nvidia and AMD both invested $50 million in Cohere.",
            {"Cohere investment AMD 50m USD", "Cohere investment Nvidia 50m USD"},
        ),
        ("en", "", "Cohere and Mistral AI together raised $600 million.", set()),
        (
            "fr",
            "",
            "Moonshot AI et MiniMax ont chacun levé 600 millions de dollars.",
            {"MiniMax amount_raised 600m USD", "Moonshot AI amount_raised 600m USD"},
        ),
        (
            "fr",
            "",
            "Moonshot AI et MiniMax sont tous deux valorisés 2,5 milliards de dollars.",
            {"MiniMax valuation 2500m USD", "Moonshot AI valuation 2500m USD"},
        ),
        (
            "de",
            "",
            "Moonshot AI und MiniMax haben je 600 Millionen Dollar eingesammelt.",
            {"MiniMax amount_raised 600m USD", "Moonshot AI amount_raised 600m USD"},
        ),
        (
            "de",
            "",
            "Moonshot AI und MiniMax sind beide mit 2,5 Milliarden Dollar bewertet.",
            {"MiniMax valuation 2500m USD", "Moonshot AI valuation 2500m USD"},
        ),
        (
            "es",
            "",
            "Moonshot AI y MiniMax captaron 600 millones de dólares cada una.",
            {"MiniMax amount_raised 600m USD", "Moonshot AI amount_raised 600m USD"},
        ),
        (
            "es",
            "",
            "Moonshot AI y MiniMax están valoradas en 2.500 millones de dólares cada una.",
            {"MiniMax valuation 2500m USD", "Moonshot AI valuation 2500m USD"},
        ),
        (
            "it",
            "",
            "Moonshot AI e MiniMax hanno raccolto 600 milioni di dollari ciascuna.",
            {"MiniMax amount_raised 600m USD", "Moonshot AI amount_raised 600m USD"},
        ),
        ("en", "", "Cohere and Writer each raised $600 million.", {"Cohere amount_raised 600m USD"}),
        ("en", "", "Writer and Cohere each raised $600 million.", {"Cohere amount_raised 600m USD"}),
    ],
)
def test_each(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        (
            "en",
            "",
            (
                "OpenAI has purchases to digest. Money is hardly the obstacle for a business that raised "
                "$40 billion in March."
            ),
            {"OpenAI amount_raised 40000m USD"},
        ),
        (
            "en",
            "",
            "OpenAI is hiring. That is easy for a company that raised $40 billion in March.",
            {"OpenAI amount_raised 40000m USD"},
        ),
        (
            "en",
            "",
            "OpenAI is hiring. Not bad for a startup that is valued at $500 billion.",
            {"OpenAI valuation 500000m USD"},
        ),
        ("en", "", "OpenAI is hiring. Sequoia has paid for a company that raised $40 million in March.", set()),
        ("en", "", "OpenAI is hiring. A company that raised $40 million in March is hiring too.", set()),
        ("en", "", "OpenAI and Cohere are hiring. That is easy for a company that raised $40 billion in March.", set()),
        (
            "fr",
            "",
            ("OpenAI recrute. Rien d'étonnant pour une société qui a levé 40 milliards de dollars en mars."),
            {"OpenAI amount_raised 40000m USD"},
        ),
        (
            "de",
            "",
            ("OpenAI stellt ein. Kein Problem für eine Firma, die im März 40 Milliarden Dollar eingesammelt hat."),
            {"OpenAI amount_raised 40000m USD"},
        ),
        (
            "es",
            "",
            ("OpenAI contrata. No es problema para una empresa que captó 40.000 millones de dólares en marzo."),
            {"OpenAI amount_raised 40000m USD"},
        ),
        (
            "it",
            "",
            ("OpenAI assume. Non è un problema per una società che a marzo ha raccolto 40 miliardi di dollari."),
            {"OpenAI amount_raised 40000m USD"},
        ),
    ],
)
def test_for_a_company(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        (
            "fr",
            "Perplexity triple sa valeur",
            (
                "Le concurrent de Google a encaissé 500 millions de dollars lors d'un tour de table "
                "emmené par Institutional Venture Partners."
            ),
            {"Perplexity amount_raised 500m USD"},
        ),
        (
            "en",
            "Perplexity triples its value",
            "Google's rival has taken in $500 million in a round led by Institutional Venture Partners.",
            {"Perplexity amount_raised 500m USD"},
        ),
        (
            "en",
            "Perplexity triples its value",
            "The Google rival has raised $500 million in a round led by IVP.",
            {"Perplexity amount_raised 500m USD"},
        ),
        (
            "de",
            "Perplexity verdreifacht seinen Wert",
            "Der Google-Konkurrent hat 500 Millionen Dollar eingenommen.",
            {"Perplexity amount_raised 500m USD"},
        ),
        (
            "de",
            "Perplexity verdreifacht seinen Wert",
            "Der Konkurrent von Google hat in einer Runde 500 Millionen Dollar eingesammelt.",
            {"Perplexity amount_raised 500m USD"},
        ),
        (
            "es",
            "Perplexity triplica su valor",
            "El rival de Google ha ingresado 500 millones de dólares en una ronda liderada por IVP.",
            {"Perplexity amount_raised 500m USD"},
        ),
        (
            "it",
            "Perplexity triplica il suo valore",
            "Il concorrente di Google ha incassato 500 milioni di dollari in un round guidato da IVP.",
            {"Perplexity amount_raised 500m USD"},
        ),
        (
            "fr",
            "Cohere voit grand",
            "L'adversaire d'OpenAI a récolté 500 millions de dollars.",
            {"Cohere amount_raised 500m USD"},
        ),
        ("fr", "", "La trésorerie de Cohere dépasse encore 150 millions de dollars.", set()),
        (
            "fr",
            "",
            (
                "Cohere fait le point. La trésorerie dépasse encore 150 millions de dollars, et nous "
                "brûlons moins que prévu."
            ),
            set(),
        ),
        (
            "en",
            "",
            ("Cohere takes stock. The cash pile still exceeds $150 million, and we burn less than planned."),
            set(),
        ),
        ("de", "", "Cohere zieht Bilanz. Die Barreserven liegen noch über 150 Millionen Dollar.", set()),
        ("es", "", "Cohere hace balance. La tesorería supera todavía los 150 millones de dólares.", set()),
        ("it", "", "Cohere fa il punto. La cassa supera ancora i 150 milioni di dollari.", set()),
        (
            "fr",
            "",
            (
                "Cohere est interrogée.\n\nLe marché est-il assez grand ?\n\nLes cabinets parlent de 50 "
                "milliards de dollars en 2030. Je me méfie de ces chiffres."
            ),
            set(),
        ),
        (
            "en",
            "",
            (
                "An interview with Cohere.\n\nIs the market big enough?\n\nThe consultancies speak of $50 "
                "billion in 2030. I distrust such numbers."
            ),
            set(),
        ),
        (
            "de",
            "",
            (
                "Cohere im Interview.\n\nIst der Markt groß genug?\n\nDie Berater sprechen von 50 Milliarden "
                "Dollar im Jahr 2030."
            ),
            set(),
        ),
        (
            "es",
            "",
            (
                "Cohere responde.\n\n¿Es bastante grande el mercado?\n\nLas consultoras hablan de 50.000 "
                "millones de dólares en 2030."
            ),
            set(),
        ),
        (
            "it",
            "",
            (
                "Cohere risponde.\n\nIl mercato è abbastanza grande?\n\nLe società di ricerca parlano di 50 "
                "miliardi di dollari nel 2030."
            ),
            set(),
        ),
        (
            "fr",
            "",
            (
                "OpenAI réunit 110 milliards de dollars auprès de trois investisseurs. Amazon en apporte "
                "50, Nvidia et SoftBank 30 chacun."
            ),
            {
                "OpenAI amount_raised 110000m USD",
                "OpenAI investment Amazon 50000m USD",
                "OpenAI investment Nvidia 30000m USD",
                "OpenAI investment SoftBank 30000m USD",
            },
        ),
        (
            "en",
            "",
            (
                "OpenAI has raised $110 billion from three investors. Amazon puts in $50 billion, Nvidia "
                "and SoftBank $30 billion each."
            ),
            {
                "OpenAI amount_raised 110000m USD",
                "OpenAI investment Amazon 50000m USD",
                "OpenAI investment Nvidia 30000m USD",
                "OpenAI investment SoftBank 30000m USD",
            },
        ),
        (
            "de",
            "",
            ("OpenAI erhält 110 Milliarden Dollar von drei Investoren. Amazon gibt 50, Nvidia und Softbank je 30."),
            {
                "OpenAI amount_raised 110000m USD",
                "OpenAI investment Amazon 50000m USD",
                "OpenAI investment Nvidia 30000m USD",
                "OpenAI investment SoftBank 30000m USD",
            },
        ),
        (
            "es",
            "",
            (
                "OpenAI reúne 110.000 millones de dólares de tres inversores. Amazon aporta 50.000, "
                "Nvidia y SoftBank 30.000 cada uno."
            ),
            {
                "OpenAI amount_raised 110000m USD",
                "OpenAI investment Amazon 50000m USD",
                "OpenAI investment Nvidia 30000m USD",
                "OpenAI investment SoftBank 30000m USD",
            },
        ),
        (
            "it",
            "",
            (
                "OpenAI raccoglie 110 miliardi di dollari da tre investitori. Amazon ne mette 50, Nvidia "
                "e SoftBank 30 ciascuno."
            ),
            {
                "OpenAI amount_raised 110000m USD",
                "OpenAI investment Amazon 50000m USD",
                "OpenAI investment Nvidia 30000m USD",
                "OpenAI investment SoftBank 30000m USD",
            },
        ),
        (
            "fr",
            "",
            (
                "Une vente de titres organisée pour les salariés d'OpenAI, à hauteur de 6,6 milliards de "
                "dollars, portait la société à 500 milliards."
            ),
            {"OpenAI valuation 500000m USD"},
        ),
        (
            "en",
            "",
            (
                "A share sale organised for OpenAI's staff, to the tune of $6.6 billion, put the company "
                "at $500 billion."
            ),
            {"OpenAI valuation 500000m USD"},
        ),
        (
            "de",
            "",
            (
                "Ein für die Beschäftigten von OpenAI organisierter Anteilsverkauf über 6,6 Milliarden "
                "Dollar hob die Firma auf 500 Milliarden."
            ),
            {"OpenAI valuation 500000m USD"},
        ),
        (
            "es",
            "",
            (
                "Una venta de títulos organizada para los empleados de OpenAI, por 6.600 millones de "
                "dólares, la situó en 500.000 millones."
            ),
            {"OpenAI valuation 500000m USD"},
        ),
        (
            "it",
            "",
            (
                "Una vendita di titoli organizzata per i dipendenti di OpenAI, da 6,6 miliardi di "
                "dollari, la portava a 500 miliardi."
            ),
            {"OpenAI valuation 500000m USD"},
        ),
    ],
)
def test_rivals_and_shares(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures


@pytest.mark.parametrize(
    ("lang", "text", "figures"),
    [
        (
            "en",
            "OpenAI and Anthropic have raised $60 billion and $30 billion in total.",
            {"Anthropic total_raised 30000m USD", "OpenAI total_raised 60000m USD"},
        ),
        (
            "en",
            "To date, OpenAI and Anthropic have raised $60 billion and $30 billion.",
            {"Anthropic total_raised 30000m USD", "OpenAI total_raised 60000m USD"},
        ),
        (
            "en",
            (
                "Cohere and Poolside raised $450 million and $500 million respectively, which took their totals "
                "to $1 billion and $600 million."
            ),
            {
                "Cohere amount_raised 450m USD",
                "Cohere total_raised 1000m USD",
                "Poolside amount_raised 500m USD",
                "Poolside total_raised 600m USD",
            },
        ),
        (
            "en",
            "Cohere and Poolside raised $450 million and $500 million.",
            {"Cohere amount_raised 450m USD", "Poolside amount_raised 500m USD"},
        ),
        (
            "de",
            "OpenAI und Anthropic haben insgesamt 60 Milliarden und 30 Milliarden Dollar eingesammelt.",
            {"Anthropic total_raised 30000m USD", "OpenAI total_raised 60000m USD"},
        ),
        (
            "fr",
            "OpenAI et Anthropic ont levé 60 milliards et 30 milliards de dollars au total.",
            {"Anthropic total_raised 30000m USD", "OpenAI total_raised 60000m USD"},
        ),
        (
            "es",
            "OpenAI y Anthropic han captado 60.000 millones y 30.000 millones de dólares en total.",
            {"Anthropic total_raised 30000m USD", "OpenAI total_raised 60000m USD"},
        ),
        (
            "it",
            "OpenAI e Anthropic hanno raccolto in totale 60 miliardi e 30 miliardi di dollari.",
            {"Anthropic total_raised 30000m USD", "OpenAI total_raised 60000m USD"},
        ),
        (
            "en",
            "OpenAI and Anthropic have raised a total of $60 billion and $30 billion.",
            {"Anthropic total_raised 30000m USD", "OpenAI total_raised 60000m USD"},
        ),
    ],
)
def test_totals_in_the_order_of_the_names(lang: str, text: str, figures: set[str]) -> None:
    assert told(text, lang=lang) == figures
