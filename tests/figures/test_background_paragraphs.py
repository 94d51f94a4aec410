"""Sentences as the background paragraphs of real articles are built."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        (
            "en",
            "News",
            ("Mira Murati, former CTO of OpenAI, secures $2bn in funding for her start-up, Thinking Machines Lab."),
            {"Thinking Machines Lab amount_raised 2000m USD"},
        ),
        (
            "en",
            "News",
            (
                "Mira Murati, the former CTO of OpenAI, has raised $2bn for her start-up Thinking "
                "Machines Lab at a valuation of $10bn."
            ),
            {"Thinking Machines Lab amount_raised 2000m USD", "Thinking Machines Lab valuation 10000m USD"},
        ),
        (
            "en",
            "News",
            (
                "OpenAI's former research chief Lena Hoff has raised $800m for her new start-up, in a "
                "deal which values the six-month-old company at $5bn."
            ),
            set(),
        ),
        (
            "en",
            "News",
            (
                "In 2024, OpenAI co-founder Ilya Sutskever closed a $1 billion seed raise for his new "
                "startup, Safe Superintelligence."
            ),
            {"Safe Superintelligence amount_raised 1000m USD"},
        ),
        (
            "en",
            "News",
            ("A start-up founded by two former Anthropic engineers raised $80 million at a $600 million valuation."),
            set(),
        ),
        (
            "en",
            "News",
            (
                "Humans, a startup founded by alumni of Anthropic, Meta, OpenAI, xAI, and Google "
                "DeepMind, raised a $480 million seed round."
            ),
            set(),
        ),
        ("fr", "News", "Fondée par deux anciens de Mistral AI, la jeune pousse lève 12 millions d'euros.", set()),
        (
            "es",
            "News",
            (
                "La startup, fundada por exempleados de OpenAI, levantó 80 millones de dólares con una "
                "valoración de 600 millones."
            ),
            set(),
        ),
        ("it", "News", "La startup, fondata da ex ricercatori di Mistral AI, ha raccolto 12 milioni di euro.", set()),
        (
            "en",
            "News",
            (
                "The biggest round of the week went to Harvey, whose legal assistant runs on OpenAI "
                "models: $160 million at an $8 billion valuation."
            ),
            set(),
        ),
        (
            "en",
            "News",
            ("Databricks, which has invested in Mistral AI, closed a $10 billion round at a $62 billion valuation."),
            set(),
        ),
        (
            "en",
            "News",
            (
                "On Thursday, chatbot startup Inflection AI said it had raised $1.3 billion at a "
                "valuation of $4 billion, and video startup Runway said it had completed a round worth "
                "$141 million, lifting its valuation to about $1.5 billion."
            ),
            {"Inflection AI amount_raised 1300m USD", "Inflection AI valuation 4000m USD"},
        ),
        (
            "en",
            "News",
            (
                "Mistral AI has raised €600 million, lifting its valuation to nearly €6 billion. Apple "
                "became the world's most valuable company with a $3.29 trillion valuation."
            ),
            {"Mistral AI amount_raised 600m EUR", "Mistral AI valuation 6000m EUR"},
        ),
        (
            "en",
            "News",
            (
                "Anthropic announced new chip capacity.\n\nBezos is closing a $10B round for a new AI lab "
                "focused on the physical world."
            ),
            set(),
        ),
        (
            "en",
            "News",
            (
                "OpenAI rose to a $500 billion valuation. In total, a basket of seven private tech "
                "companies is now worth $1.3 trillion on paper."
            ),
            {"OpenAI valuation 500000m USD"},
        ),
        (
            "es",
            "OpenAI alcanza una valoración récord y supera a SpaceX",
            (
                "Esta operación eleva la valoración de OpenAI a 500.000 millones de dólares. La cifra "
                "supone un salto significativo desde la anterior valoración de 300.000 millones, y "
                "coloca a OpenAI por encima de SpaceX, de Elon Musk, cuyo valor ronda los 400.000 "
                "millones."
            ),
            {"OpenAI valuation 300000m USD", "OpenAI valuation 500000m USD"},
        ),
        (
            "it",
            "News",
            (
                "Mistral AI vale 11,7 miliardi di euro. Nel 2024 gli investimenti privati in IA hanno "
                "raggiunto i 109 miliardi di dollari negli USA."
            ),
            {"Mistral AI valuation 11700m EUR"},
        ),
        (
            "en",
            "News",
            (
                "Global corporate AI investment: $581B, more than doubling from $253B in 2024. Top "
                "rounds: Anthropic $13B Series F at $183B; xAI $10B+ at $200B."
            ),
            {
                "Anthropic amount_raised 13000m USD",
                "Anthropic valuation 183000m USD",
                "xAI amount_raised 10000m USD",
                "xAI valuation 200000m USD",
            },
        ),
        (
            "fr",
            "News",
            (
                "Mistral AI est sur le point de lever 450 millions d'euros. Depuis un an, aucune "
                "start-up française n'avait réussi à dépasser la valorisation d'un milliard d'euros."
            ),
            {"Mistral AI amount_raised 450m EUR"},
        ),
        (
            "en",
            "News",
            ("Last month, Cerebras signed a multi-year agreement with OpenAI worth more than $10 billion."),
            set(),
        ),
        (
            "en",
            "OpenAI signs record cloud deal",
            (
                "Part of the Stargate initiative, a joint venture launched in January 2025 by OpenAI, "
                "Oracle, and SoftBank with an initial $100 billion investment."
            ),
            set(),
        ),
        (
            "en",
            "News",
            (
                "OpenAI generates roughly $10 billion in annual revenue, a fraction of the $60 billion "
                "it will owe Oracle each year under the agreement."
            ),
            {"OpenAI revenue 10000m USD"},
        ),
        (
            "en",
            "News",
            "Cerebras is targeting a $26.6 billion valuation with $10 billion in reported order demand.",
            {"Cerebras valuation 26600m USD"},
        ),
        (
            "es",
            "News",
            (
                "OpenAI cuenta con la opción exclusiva de Thrive Capital de aportar hasta 1.000 millones "
                "de dólares adicionales en 2025."
            ),
            set(),
        ),
        ("en", "News", "Investors were required to put in at least $250 million to see OpenAI's books.", set()),
        (
            "it",
            "News",
            ("OpenAI aveva autorizzato la cessione di azioni per un valore fino a 10 miliardi di dollari."),
            set(),
        ),
        (
            "es",
            "OpenAI alcanza una valoración récord",
            (
                "OpenAI, la empresa detrás de ChatGPT, ha cerrado un acuerdo de venta secundaria de "
                "acciones por parte de empleados, que asciende a 6.600 millones de dólares. Esta "
                "operación eleva la valoración de la compañía a 500.000 millones de dólares. Aunque la "
                "empresa había autorizado la venta de hasta 10.000 millones de dólares en acciones, solo "
                "se materializaron 6.600 millones."
            ),
            {"OpenAI valuation 500000m USD"},
        ),
        (
            "en",
            "News",
            "OpenAI surpassed $2 billion in annualized revenue and achieved a $100 billion valuation.",
            {"OpenAI revenue 2000m USD", "OpenAI valuation 100000m USD"},
        ),
        (
            "it",
            "News",
            (
                "Mistral AI ha attirato investitori di peso, facendo schizzare la valutazione dai 260 "
                "milioni di dollari del seed round iniziale ai quasi 12 miliardi di euro attuali."
            ),
            {"Mistral AI valuation 12000m EUR", "Mistral AI valuation 260m USD"},
        ),
        (
            "en",
            "News",
            ("OpenAI's staggering $57.9 billion in funding across 11 rounds has made it the best-funded startup."),
            {"OpenAI total_raised 57900m USD"},
        ),
        ("en", "News", "Cohere raised $975M+ across Series A–D.", {"Cohere total_raised 975m USD"}),
        (
            "en",
            "News",
            "- Anthropic: $30B Series G led by GIC; $380B post-money; ~$64B total raised since 2021",
            {
                "Anthropic amount_raised 30000m USD",
                "Anthropic total_raised 64000m USD",
                "Anthropic valuation 380000m USD",
            },
        ),
        (
            "fr",
            "News",
            "Avec 1,5 milliard de dollars levés en trois ans, Perplexity inquiète Google.",
            {"Perplexity total_raised 1500m USD"},
        ),
        (
            "en",
            "News",
            (
                "This comes on the heels of a $6 billion Series C round last December, which valued xAI "
                "at around $24 billion. With this latest raise, xAI's total war chest now stands at "
                "roughly $17 billion."
            ),
            {"xAI amount_raised 6000m USD", "xAI total_raised 17000m USD", "xAI valuation 24000m USD"},
        ),
        (
            "de",
            "News",
            "Insgesamt sammelt Mistral AI in der vierten Finanzierungsrunde 1,7 Milliarden Euro ein.",
            {"Mistral AI amount_raised 1700m EUR"},
        ),
        (
            "en",
            "News",
            (
                "OpenAI's annualized revenue has doubled to $12 billion, with projections reaching $20 "
                "billion by year-end."
            ),
            {"OpenAI revenue 12000m USD", "OpenAI revenue 20000m USD"},
        ),
        (
            "it",
            "News",
            (
                "I ricavi annuali di OpenAI sono saliti a 12 miliardi di dollari, con la previsione di "
                "superare i 20 miliardi entro fine anno."
            ),
            {"OpenAI revenue 12000m USD", "OpenAI revenue 20000m USD"},
        ),
        (
            "it",
            "News",
            (
                "Nonostante un fatturato annuo superiore ai 3 miliardi di dollari, OpenAI prevede "
                "perdite per 5 miliardi entro fine anno."
            ),
            {"OpenAI revenue 3000m USD"},
        ),
        (
            "fr",
            "News",
            (
                "Le chiffre d'affaires annuel de Mistral AI est en passe de franchir la barre des 100 "
                "millions de dollars en 2025."
            ),
            {"Mistral AI revenue 100m USD"},
        ),
        (
            "en",
            "Meta Buys 49 Percent Stake in Scale AI for $14.3 Billion",
            "Meta has closed the deal.",
            {"Scale AI investment Meta 14300m USD"},
        ),
        (
            "de",
            "News",
            (
                "So habe ihm eine Quelle gesagt, dass die Investoren für rund 100 Millionen Dollar etwa "
                "20 Prozent der Anteile an Aleph Alpha erhielten."
            ),
            {"Aleph Alpha amount_raised 100m USD"},
        ),
        (
            "en",
            "News",
            (
                "Meta is acquiring a 49% stake in Scale AI for $14.8 billion, a move that would value it "
                "above its $13.8 billion valuation last spring."
            ),
            {"Scale AI investment Meta 14800m USD", "Scale AI valuation 13800m USD"},
        ),
        (
            "en",
            "News",
            (
                "xAI raised $10 billion in July. This $10 billion comes on the heels of a $6 billion "
                "Series C round last December."
            ),
            {"xAI amount_raised 10000m USD", "xAI amount_raised 6000m USD"},
        ),
        (
            "en",
            "News",
            ("SpaceX acquired xAI last week in a transaction that values the combined company at $1.25 trillion."),
            set(),
        ),
        (
            "en",
            "News",
            (
                "Moonshot AI is valued at about $4.8 billion in the new round, up roughly $500 million "
                "from its December valuation."
            ),
            {"Moonshot AI valuation 4800m USD"},
        ),
        (
            "en",
            "Moonshot AI's $500M valuation jump",
            "Moonshot AI's valuation jumps $500M in weeks after rivals went public.",
            set(),
        ),
        (
            "en",
            "Cerebras to raise IPO price range",
            (
                "The company is considering a range of $150-$160 a share, up from $115-$125 a share, and "
                "raising the number of shares marketed to 30 million from 28 million, said the sources."
            ),
            set(),
        ),
        (
            "de",
            "News",
            ("Lightspeed war schon an der ersten Runde im Juni beteiligt, bei der Mistral AI auf 105 Mill. Euro kam."),
            {"Mistral AI amount_raised 105m EUR"},
        ),
        (
            "de",
            "News",
            (
                "Im Dezember 2023 hatte Elon Musk für xAI das Ziel ausgegeben, eine Milliarde US-Dollar "
                "einzusammeln. Wie The Information berichtet, soll xAI vor der Bekanntgabe einer "
                "Finanzierungsrunde mit einem Volumen von sechs Milliarden Dollar stehen."
            ),
            {"xAI amount_raised 1000m USD", "xAI amount_raised 6000m USD"},
        ),
        (
            "de",
            "News",
            (
                "xAI hat 20 Milliarden Dollar eingesammelt. Ein erheblicher Teil der Runde (ca. 12,5 "
                "Mrd. $) wurde als Fremdkapital strukturiert."
            ),
            {"xAI amount_raised 20000m USD", "xAI debt_raised 12500m USD"},
        ),
        (
            "en",
            "News",
            (
                "OpenAI closed its round at a $157 billion valuation, including $6.6 billion the company "
                "raised from investors."
            ),
            {"OpenAI amount_raised 6600m USD", "OpenAI valuation 157000m USD"},
        ),
        (
            "en",
            "News",
            (
                "OpenAI cites about $2 billion in monthly revenue, yet says it is not profitable because "
                "it spends heavily on chips."
            ),
            {"OpenAI revenue 2000m USD"},
        ),
        (
            "de",
            "News",
            ("Die Bewertung von xAI beläuft sich auf 18 Milliarden Dollar – vor der Milliardeninvestition."),
            {"xAI valuation 18000m USD"},
        ),
        (
            "it",
            "ASML diventa il principale azionista di Mistral",
            (
                "ASML diventerà il principale azionista della startup francese Mistral AI. Questo nuovo "
                "round farà di Mistral la più importante azienda AI europea, con una valutazione "
                "pre-finanziamento di 10 miliardi di euro (11,7 miliardi di dollari) nel suo ultimo "
                "round di finanziamento di serie C."
            ),
            {"Mistral AI valuation 10000m EUR"},
        ),
        (
            "it",
            "Con un investimento da 1,5 miliardi di dollari ASML diventa primo azionista di Mistral AI",
            "La notizia è di lunedì.",
            {"Mistral AI investment ASML 1500m USD"},
        ),
        (
            "fr",
            "News",
            "450 millions d'euros. C'est la somme que Mistral AI est sur le point de lever.",
            {"Mistral AI amount_raised 450m EUR"},
        ),
    ],
)
def test_background(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures
