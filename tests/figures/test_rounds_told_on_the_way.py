"""Rounds, prices and sales that a sentence tells on its way, and what was only expected of them."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        (
            "en",
            "Together AI grows up",
            "Lux Capital led the seed in May 2023, which came to $20 million.",
            {"Together AI amount_raised 20m USD"},
        ),
        (
            "en",
            "Cohere",
            ("Cohere has new backers. Inovia led the Series C in June 2023, which amounted to $270 million."),
            {"Cohere amount_raised 270m USD"},
        ),
        (
            "en",
            "Mistral AI",
            "General Catalyst headed the Series B, which brought in $600 million.",
            {"Mistral AI amount_raised 600m USD"},
        ),
        (
            "en",
            "Moonshot AI",
            (
                "Tencent followed in August 2024, when a further $300 million came in and the price "
                "moved to $3.3 billion."
            ),
            {"Moonshot AI amount_raised 300m USD", "Moonshot AI valuation 3300m USD"},
        ),
        (
            "en",
            "Aleph Alpha",
            ("Then LEA Partners, 468 Capital and Cavalry Ventures paid for a Series A of €23 million, in July 2021."),
            {"Aleph Alpha amount_raised 23m EUR"},
        ),
        (
            "en",
            "Cohere",
            "Index and Tiger Global paid for a Series B of $125 million in 2022.",
            {"Cohere amount_raised 125m USD"},
        ),
        (
            "en",
            "Stability AI",
            (
                "In October 2023 Intel provided nearly $50 million in the form of a convertible note. "
                "New owners put in around $80 million in June 2024."
            ),
            {"Stability AI amount_raised 80m USD", "Stability AI investment Intel 50m USD"},
        ),
        (
            "en",
            "Scale AI",
            (
                "It was the happiest of exits: staff got their dividend, and Accel, which had led a $1 "
                "billion Series F in May 2024 at $13.8 billion, doubled its money in thirteen months."
            ),
            {"Scale AI amount_raised 1000m USD", "Scale AI valuation 13800m USD"},
        ),
        ("en", "Mistral AI", "A Paris court ordered Google to hand over $40 million of profits.", set()),
        (
            "en",
            "Amazon",
            (
                "OpenAI is a customer. In Anthropic, the other lab on its books, Amazon has invested $8 "
                "billion since 2023."
            ),
            {"Anthropic investment Amazon 8000m USD"},
        ),
        (
            "en",
            "Nvidia",
            "In Mistral AI, its other French holding, Nvidia has put €100 million.",
            {"Mistral AI investment Nvidia 100m EUR"},
        ),
        (
            "en",
            "Anthropic",
            (
                "Anthropic was valued at $350 billion in November, when Microsoft promised up to $5 "
                "billion and Nvidia up to $10 billion, and it has told investors to expect revenue of "
                "$26 billion next year."
            ),
            {
                "Anthropic investment Microsoft <5000m USD",
                "Anthropic investment Nvidia <10000m USD",
                "Anthropic revenue 26000m USD",
                "Anthropic valuation 350000m USD",
            },
        ),
        ("en", "Funds", "Menlo Ventures, known for Anthropic, is gathering $1.5 billion.", set()),
        (
            "en",
            "Funds",
            (
                "Index, an early owner of Cohere, Mistral AI and Scale AI, has $2.3 billion in the "
                "drawer. Greenoaks is said to want two and a half billion."
            ),
            set(),
        ),
        ("en", "Funds", "Lightspeed, an early backer of Mistral AI, has $3 billion to spend.", set()),
        ("en", "Funds", "Accel, an investor in Anthropic, has raised $4 billion of new money.", set()),
        (
            "en",
            "Cerebras raises money",
            (
                "OpenAI, which has ordered more than $20 billion of computing, lent the company $1 "
                "billion in December and holds warrants."
            ),
            {"Cerebras debt_raised 1000m USD"},
        ),
        (
            "en",
            "After Scale AI",
            (
                "OpenAI wound down what was left of the contracts with Scale AI. Sales had been $870 "
                "million in 2024, and the plan that Wang left behind foresaw $2 billion for 2025."
            ),
            {"Scale AI revenue 2000m USD", "Scale AI revenue 870m USD"},
        ),
    ],
)
def test_told_on_the_way(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        (
            "en",
            "Nvidia",
            (
                "Nvidia reported results for the third quarter of fiscal 2026. Revenue: $57.01 billion "
                "vs. $54.92 billion expected"
            ),
            {"Nvidia revenue 57010m USD"},
        ),
        (
            "en",
            "Meta",
            "Revenue of Meta was $51.2 billion, against $49.4 billion expected by analysts.",
            {"Meta revenue 51200m USD"},
        ),
        ("en", "Nvidia", "Data center sales, now the bulk of the company, hit $51.2 billion.", set()),
        ("en", "Google", "Cloud revenue, the fastest-growing part of Google, came to $15.2 billion.", set()),
        (
            "en",
            "Mistral",
            (
                "Mistral is in talks with MGX and several venture capital groups to raise $1bn at a "
                "valuation of $10bn, according to people familiar with the discussions."
            ),
            {"Mistral AI amount_raised 1000m USD", "Mistral AI valuation 10000m USD"},
        ),
        (
            "en",
            "Cohere",
            "Cohere is in discussions with two sovereign wealth funds to raise $500m.",
            {"Cohere amount_raised 500m USD"},
        ),
        (
            "en",
            "The deal that is not a deal at Inflection AI",
            ("Investors including Microsoft had handed Inflection $1.3 billion and called it worth $4 billion."),
            {"Inflection AI amount_raised 1300m USD", "Inflection AI valuation 4000m USD"},
        ),
        ("en", "Cohere", "Its backers thought it worth $4 billion.", {"Cohere valuation 4000m USD"}),
        ("en", "Cohere", "Accel and Index came up with $50 million for Cohere.", {"Cohere amount_raised 50m USD"}),
        (
            "en",
            "Zhipu AI",
            "The stock has since gone up so far that the market puts the company at HK$300 billion.",
            set(),
        ),
        ("en", "Zhipu AI", "Cash at the end of June was 2.55 billion yuan.", set()),
        ("en", "Cohere", "Cash stood at $1.2 billion at the end of 2025.", set()),
        (
            "en",
            "Two tigers",
            ("In 2024 Zhipu AI and Moonshot AI were valued at 20 billion yuan and $3.3 billion respectively."),
            {"Moonshot AI valuation 3300m USD", "Zhipu AI valuation 20000m CNY"},
        ),
        (
            "en",
            "Two tigers",
            (
                "Zhipu AI and MiniMax had revenue of 890 million yuan and $118 million respectively in "
                "the first half of 2026."
            ),
            {"MiniMax revenue 118m USD", "Zhipu AI revenue 890m CNY"},
        ),
        (
            "en",
            "Anthropic",
            (
                "Anthropic secured a $2.5 billion revolving credit facility. OpenAI signed a similar "
                "one, for $4 billion, in October."
            ),
            {"Anthropic debt_raised 2500m USD", "OpenAI debt_raised 4000m USD"},
        ),
    ],
)
def test_expected_thought_and_come_up_with(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        (
            "en",
            "Rounds",
            ("Cohere closed a Series D of $500 million. Mistral AI closed a similar one, of €600 million."),
            {"Cohere amount_raised 500m USD", "Mistral AI amount_raised 600m EUR"},
        ),
        (
            "fr",
            "Crédits",
            (
                "Anthropic a obtenu une ligne de crédit de 2,5 milliards de dollars. OpenAI en avait "
                "signé une similaire, de 4 milliards de dollars, en octobre."
            ),
            {"Anthropic debt_raised 2500m USD", "OpenAI debt_raised 4000m USD"},
        ),
        (
            "es",
            "Créditos",
            (
                "Anthropic obtuvo una línea de crédito de 2.500 millones de dólares. OpenAI firmó una "
                "similar, de 4.000 millones de dólares, en octubre."
            ),
            {"Anthropic debt_raised 2500m USD", "OpenAI debt_raised 4000m USD"},
        ),
        (
            "it",
            "Crediti",
            (
                "Anthropic ha ottenuto una linea di credito da 2,5 miliardi di dollari. OpenAI ne ha "
                "firmata una simile, da 4 miliardi di dollari, in ottobre."
            ),
            {"Anthropic debt_raised 2500m USD", "OpenAI debt_raised 4000m USD"},
        ),
    ],
)
def test_another_like_the_last(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        (
            "fr",
            "Together AI",
            (
                "Tous chassent sur les mêmes terres : un marché que Gartner évalue à 644 milliards de "
                "dollars cette année."
            ),
            set(),
        ),
        ("de", "Cohere", "Cohere zielt auf einen Markt, den Gartner auf 644 Milliarden Dollar schätzt.", set()),
        ("es", "Cohere", "Cohere apunta a un mercado que Gartner cifra en 644.000 millones de dólares.", set()),
        ("it", "Cohere", "Cohere punta a un mercato che Gartner stima in 644 miliardi di dollari.", set()),
        ("en", "Cohere", "Cohere is after a market that Gartner puts at $644 billion.", set()),
        (
            "fr",
            "Stability AI",
            (
                "Getty Images espérait 1,7 milliard de dollars de Stability AI ; la justice londonienne "
                "vient de le débouter."
            ),
            set(),
        ),
        (
            "de",
            "Anthropic",
            "In der Serie G, abgeschlossen im Februar, waren 380 Milliarden Dollar aufgerufen worden.",
            {"Anthropic valuation 380000m USD"},
        ),
        (
            "es",
            "Reflection AI",
            (
                "Reflection AI dejó el modo sigiloso con 130 millones de dólares (mdd) levantados en "
                "total. De ese dinero, 25 mdd corresponden a una ronda semilla y 105 mdd a la Serie A, "
                "que encabezó Lightspeed y que valuó a la firma en 555 mdd."
            ),
            {
                "Reflection AI amount_raised 105m USD",
                "Reflection AI amount_raised 25m USD",
                "Reflection AI total_raised 130m USD",
                "Reflection AI valuation 555m USD",
            },
        ),
        (
            "es",
            "Microsoft",
            (
                "Microsoft ha fichado a Mustafa Suleyman y a casi toda la plantilla de Inflection AI, y "
                "paga unos 650 millones de dólares, en su mayor parte por una licencia de sus modelos."
            ),
            set(),
        ),
        (
            "en",
            "Microsoft",
            (
                "Microsoft has hired most of Inflection AI's staff, and pays $650 million, for the most "
                "part for a licence to its models."
            ),
            set(),
        ),
        (
            "es",
            "Amazon",
            (
                "Amazon alcanzó unas ventas de 180.200 millones de dólares en el tercer trimestre, más "
                "de lo que preveía el consenso, que rondaba los 177.800."
            ),
            {"Amazon revenue 180200m USD"},
        ),
        (
            "it",
            "xAI",
            (
                "xAI starebbe mettendo insieme 20 miliardi di dollari. Nvidia vi entrerebbe con una "
                "somma fino a 2 miliardi."
            ),
            {"xAI amount_raised 20000m USD", "xAI investment Nvidia <2000m USD"},
        ),
        (
            "it",
            "Nvidia, la banca dell'IA",
            (
                "xAI starebbe mettendo insieme 20 miliardi di dollari. Il produttore di chip vi "
                "entrerebbe con una somma fino a 2 miliardi."
            ),
            {"xAI amount_raised 20000m USD", "xAI investment Nvidia <2000m USD"},
        ),
        (
            "fr",
            "xAI",
            ("xAI lèverait 20 milliards de dollars. Nvidia y entrerait avec une somme allant jusqu'à 2 milliards."),
            {"xAI amount_raised 20000m USD", "xAI investment Nvidia <2000m USD"},
        ),
        (
            "es",
            "Anthropic",
            "Según un informe del sector, la región captó en el semestre 2.100 millones de dólares.",
            set(),
        ),
        ("en", "Anthropic", "According to a report, the region took in $2.1 billion in the first half.", set()),
        ("de", "Anthropic", "Laut einem Bericht nahm die Branche im ersten Halbjahr 2,1 Milliarden Dollar ein.", set()),
        ("fr", "Anthropic", "Selon un rapport, le secteur a levé 2,1 milliards de dollars au premier semestre.", set()),
        ("it", "Anthropic", "Secondo un rapporto, la regione ha raccolto 2,1 miliardi di dollari nel semestre.", set()),
        (
            "it",
            "xAI",
            "Secondo voci, xAI sta mettendo insieme 20 miliardi di dollari.",
            {"xAI amount_raised 20000m USD"},
        ),
    ],
)
def test_markets_consensus_and_entries(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        (
            "en",
            "The price of everything",
            (
                "Anthropic is the modest one. It was valued at $350 billion in November, when Microsoft "
                "promised up to $5 billion and Nvidia up to $10 billion, and it has told investors to "
                "expect revenue of $26 billion next year."
            ),
            {
                "Anthropic investment Microsoft <5000m USD",
                "Anthropic investment Nvidia <10000m USD",
                "Anthropic revenue 26000m USD",
                "Anthropic valuation 350000m USD",
            },
        ),
        (
            "en",
            "Together, again",
            (
                "Today Together AI is announcing $106 million of new funding led by Salesforce Ventures. "
                "Emergence is in for $15 million of it.\n\nLux Capital led the seed in May 2023, which "
                "came to $20 million."
            ),
            {
                "Together AI amount_raised 106m USD",
                "Together AI amount_raised 20m USD",
                "Together AI investment Emergence 15m USD",
            },
        ),
        (
            "en",
            "Together, again",
            ("Together AI has raised $106 million. Lux Capital led the seed in May 2023, which came to $20 million."),
            {"Together AI amount_raised 106m USD", "Together AI amount_raised 20m USD"},
        ),
        (
            "en",
            "What happened in Heidelberg",
            (
                "Aleph Alpha was going to be Germany's answer. A seed of €5.3 million in late 2020 got "
                "it going. Then LEA Partners, 468 Capital and Cavalry Ventures paid for a Series A of "
                "€23 million, in July 2021."
            ),
            {"Aleph Alpha amount_raised 23m EUR", "Aleph Alpha amount_raised 5.3m EUR"},
        ),
        ("en", "Cohere", "Then Index and Accel paid for a Series B of $30 million.", {"Cohere amount_raised 30m USD"}),
        ("en", "Cohere", "Accel paid for the seed round of $5 million.", {"Cohere amount_raised 5m USD"}),
    ],
)
def test_paid_for_by_backers(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures


def test_what_a_round_brought_told_as_its_own() -> None:
    text = (
        "In the case of Thinking Machines Lab the market has spoken: $12 billion, once the $2 billion of its July seed "
        "is in the till."
    )
    assert told(text, "Valuations", "en") == {
        "Thinking Machines Lab amount_raised 2000m USD",
        "Thinking Machines Lab valuation 12000m USD",
    }
