"""Whose a sum is behind a clause with names in it, and that of a stranger's, a friend's or one of several."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        (
            "en",
            "Black Forest Labs",
            (
                "The Freiburg company whose Flux models paint pictures for Meta, Adobe and Mistral is in "
                "early talks about new capital of $200mn to $300mn, said three people."
            ),
            {"Black Forest Labs amount_raised 200m USD"},
        ),
        (
            "en",
            "Black Forest Labs",
            (
                "The company whose Flux models paint pictures for Meta and Mistral is in early talks to "
                "raise $200 million."
            ),
            {"Black Forest Labs amount_raised 200m USD"},
        ),
        (
            "en",
            "Black Forest Labs",
            "The startup whose models run at Mistral is in talks to raise $200 million.",
            {"Black Forest Labs amount_raised 200m USD"},
        ),
        (
            "en",
            "Black Forest Labs",
            "The startup that supplies Mistral is in talks to raise $200 million.",
            {"Black Forest Labs amount_raised 200m USD"},
        ),
        (
            "en",
            "Black Forest Labs",
            "The startup that supplies Mistral has raised $200 million.",
            {"Black Forest Labs amount_raised 200m USD"},
        ),
        ("en", "News", "A company whose models run at Mistral has raised $200 million.", set()),
        (
            "de",
            "Black Forest Labs",
            (
                "Das Unternehmen, dessen Modelle Bilder für Mistral malen, verhandelt über 200 Millionen "
                "Dollar frisches Kapital."
            ),
            {"Black Forest Labs amount_raised 200m USD"},
        ),
        (
            "fr",
            "Black Forest Labs",
            ("La société dont les modèles dessinent pour Mistral négocie une levée de 200 millions de dollars."),
            {"Black Forest Labs amount_raised 200m USD"},
        ),
        (
            "en",
            "Black Forest Labs",
            "The startup that supplies Mistral raised $200 million.",
            {"Black Forest Labs amount_raised 200m USD"},
        ),
        (
            "en",
            "OpenAI",
            "The company behind ChatGPT, which Microsoft backs, has raised $40 billion.",
            {"OpenAI amount_raised 40000m USD"},
        ),
        (
            "en",
            "Money",
            "The startup that makes Claude, Anthropic, has raised $13 billion.",
            {"Anthropic amount_raised 13000m USD"},
        ),
        ("en", "OpenAI", "The lab that Sam Altman runs has raised $40 billion.", {"OpenAI amount_raised 40000m USD"}),
        (
            "en",
            "Black Forest Labs",
            "The company that Nvidia backs is now worth $30 billion.",
            {"Black Forest Labs valuation 30000m USD"},
        ),
        (
            "en",
            "Safe Superintelligence",
            "The lab, which OpenAI had tried to buy, is valued at $32 billion.",
            {"Safe Superintelligence valuation 32000m USD"},
        ),
        (
            "en",
            "Money",
            "The company that said OpenAI had raised $40 billion was wrong.",
            {"OpenAI amount_raised 40000m USD"},
        ),
        (
            "es",
            "Black Forest Labs",
            "La empresa que suministra a Mistral ha captado 200 millones de dólares.",
            {"Black Forest Labs amount_raised 200m USD"},
        ),
        (
            "it",
            "Black Forest Labs",
            "L'azienda che rifornisce Mistral ha raccolto 200 milioni di dollari.",
            {"Black Forest Labs amount_raised 200m USD"},
        ),
    ],
)
def test_a_noun_has_the_verb_behind_a_clause_with_names(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        (
            "en",
            "OpenAI goes shopping",
            ("OpenAI is buying Statsig. Statsig had been valued at $1.1 billion by its investors in the spring."),
            set(),
        ),
        (
            "en",
            "OpenAI goes shopping",
            "OpenAI is buying Statsig. Statsig itself had been valued at $1.1 billion.",
            set(),
        ),
        ("en", "OpenAI goes shopping", "OpenAI is buying Statsig. Statsig was valued at $1.1 billion.", set()),
        ("en", "OpenAI goes shopping", "OpenAI is buying Statsig. Statsig itself raised $100 million in May.", set()),
        ("en", "OpenAI goes shopping", "OpenAI is buying Statsig. Windsurf itself is worth $1.1 billion.", set()),
        (
            "es",
            "OpenAI",
            "OpenAI compra Statsig. La propia Statsig estaba valorada en 1.100 millones de dólares.",
            set(),
        ),
        ("it", "OpenAI", "OpenAI compra Statsig. La stessa Statsig era valutata 1,1 miliardi di dollari.", set()),
        ("en", "Mistral AI", "Mistral AI raised money. My friend turns over £40 million a year.", set()),
        ("en", "Mistral AI", "Mistral AI raised money. A friend of mine turns over £40 million a year.", set()),
        ("en", "Mistral AI", "Mistral AI raised money. Our landlord turns over £40 million a year.", set()),
        ("en", "Mistral AI", "Mistral AI raised money. His brother raised £40 million.", set()),
        ("en", "Mistral AI", "Mistral AI raised money. One of them wants $50 million.", set()),
        ("en", "Mistral AI", "Mistral AI raised money. Some of them are seeking $50 million.", set()),
        ("de", "Mistral AI", "Mistral AI wächst. Ein Freund setzt 40 Millionen Euro im Jahr um.", set()),
        ("fr", "Mistral AI", "Mistral AI grandit. L'un d'eux veut 50 millions de dollars.", set()),
        ("es", "Mistral AI", "Mistral AI crece. Uno de ellos busca 50 millones de dólares.", set()),
        ("it", "Mistral AI", "Mistral AI cresce. Uno di loro vuole 50 milioni di dollari.", set()),
        (
            "en",
            "Mistral AI",
            "Mistral AI raised money. One of them, Cohere, raised $500 million.",
            {"Cohere amount_raised 500m USD"},
        ),
        ("fr", "OpenAI", "OpenAI achète Statsig. Statsig était valorisé à 1,1 milliard de dollars.", set()),
        ("fr", "OpenAI", "OpenAI achète Statsig. Statsig avait été valorisé à 1,1 milliard de dollars.", set()),
        ("es", "OpenAI", "OpenAI compra Statsig. Statsig había sido valorada en 1.100 millones de dólares.", set()),
        ("it", "OpenAI", "OpenAI compra Statsig. Statsig era stata valutata 1,1 miliardi di dollari.", set()),
        ("it", "OpenAI", "OpenAI compra Statsig. Statsig era valutata 1,1 miliardi di dollari.", set()),
    ],
)
def test_strangers_friends_and_one_of_several(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        (
            "en",
            "Cerebras leaps",
            "Cerebras went public. OpenAI, its largest customer, has lent the chipmaker $1 billion.",
            {"Cerebras debt_raised 1000m USD"},
        ),
        (
            "en",
            "Cerebras leaps",
            ("Cerebras went public. Its contract is with OpenAI, which has also lent the chip company $1 billion."),
            {"Cerebras debt_raised 1000m USD"},
        ),
        (
            "en",
            "Cerebras leaps",
            (
                "Cerebras went public on Thursday. The order book leans on one contract, worth over $20 "
                "billion, with OpenAI, which has also lent the chipmaker $1 billion and holds warrants "
                "on 33 million of its shares."
            ),
            {"Cerebras debt_raised 1000m USD"},
        ),
        (
            "en",
            "Mistral",
            "Mistral AI deals with MGX, which has lent the company $1 billion.",
            {"Mistral AI debt_raised 1000m USD"},
        ),
        ("en", "OpenAI", "OpenAI, whose bank has lent it $4 billion, is growing.", {"OpenAI debt_raised 4000m USD"}),
        (
            "en",
            "OpenAI",
            "OpenAI, which borrowed from banks, has lent Cerebras $1 billion.",
            {"Cerebras debt_raised 1000m USD"},
        ),
        (
            "en",
            "Cohere",
            "Cohere has a deal with Nvidia, which lent the start-up $200 million.",
            {"Cohere debt_raised 200m USD"},
        ),
        ("en", "OpenAI", "OpenAI, to which banks have lent $4 billion, is growing.", {"OpenAI debt_raised 4000m USD"}),
        ("en", "OpenAI", "OpenAI, which banks have lent $4 billion, is growing.", {"OpenAI debt_raised 4000m USD"}),
        (
            "fr",
            "Cerebras",
            (
                "Cerebras est entré en Bourse. OpenAI, son plus gros client, a prêté un milliard de "
                "dollars à la société."
            ),
            {"Cerebras debt_raised 1000m USD"},
        ),
        (
            "it",
            "Cerebras",
            ("Cerebras è in Borsa. OpenAI, il suo maggior cliente, ha prestato alla società un miliardo di dollari."),
            {"Cerebras debt_raised 1000m USD"},
        ),
        (
            "es",
            "Cerebras",
            ("Cerebras salió a bolsa. OpenAI, su mayor cliente, ha prestado a la empresa 1.000 millones de dólares."),
            {"Cerebras debt_raised 1000m USD"},
        ),
    ],
)
def test_who_is_lent_money_behind_an_aside(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        (
            "en",
            "Cohere",
            "The Series B, which Tiger Global led in February 2022, contributed $125 million.",
            {"Cohere amount_raised 125m USD"},
        ),
        (
            "en",
            "Cohere",
            (
                "The financing takes the capital that Cohere has attracted since 2019 to around $445 "
                "million. The Series B, which Tiger Global led in February 2022, contributed $125 "
                "million; the Series A, in September 2021, was for $40 million."
            ),
            {"Cohere amount_raised 125m USD", "Cohere amount_raised 40m USD", "Cohere total_raised 445m USD"},
        ),
        (
            "en",
            "AI21 Labs",
            (
                "AI21 Labs has reopened its Series C. Intel Capital is a new name; the extension is "
                "worth $53 million and the price is $1.4 billion."
            ),
            {"AI21 Labs amount_raised 53m USD", "AI21 Labs valuation 1400m USD"},
        ),
        (
            "en",
            "Cohere",
            "Cohere extended its round. The top-up is worth $100 million.",
            {"Cohere amount_raised 100m USD"},
        ),
        (
            "de",
            "Aleph Alpha",
            "Aleph Alpha hat die Runde noch einmal geöffnet. Die Aufstockung bringt 50 Millionen Euro.",
            {"Aleph Alpha amount_raised 50m EUR"},
        ),
        (
            "fr",
            "Mistral AI",
            "Mistral AI a rouvert son tour. L'extension est de 50 millions d'euros.",
            {"Mistral AI amount_raised 50m EUR"},
        ),
        (
            "es",
            "Mistral AI",
            "Mistral AI ha reabierto la ronda. La ampliación es de 50 millones de euros.",
            {"Mistral AI amount_raised 50m EUR"},
        ),
        (
            "it",
            "Mistral AI",
            "Mistral AI ha riaperto il round. L'estensione vale 50 milioni di euro.",
            {"Mistral AI amount_raised 50m EUR"},
        ),
        ("en", "Mistral AI", "Mistral AI signed an extension of its lease. The extension is worth $5 million.", set()),
        (
            "en",
            "Mistral AI",
            "Mistral AI and ASML prolonged their contract; the extension is worth $50 million.",
            set(),
        ),
    ],
)
def test_what_rounds_brought_and_extensions_are_worth(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        (
            "en",
            "Nvidia pays an undisclosed sum",
            (
                "Thinking Machines Lab will install at least one gigawatt of Nvidia's next generation of "
                "systems. Mira Murati raised $2 billion in July 2025, in a seed round that valued the "
                "company at $12 billion, and has since lost three co-founders to OpenAI and a fourth to "
                "Meta."
            ),
            {"Thinking Machines Lab amount_raised 2000m USD", "Thinking Machines Lab valuation 12000m USD"},
        ),
        (
            "en",
            "Nvidia pays",
            (
                "Thinking Machines Lab is small. Mira Murati raised $2 billion in July 2025, in a seed "
                "round that valued the company at $12 billion, and has since lost three co-founders to "
                "OpenAI and a fourth to Meta."
            ),
            {"Thinking Machines Lab amount_raised 2000m USD", "Thinking Machines Lab valuation 12000m USD"},
        ),
        (
            "en",
            "Nvidia pays",
            (
                "Thinking Machines Lab is small. Mira Murati raised $2 billion in July 2025 and has "
                "since lost three co-founders to OpenAI."
            ),
            {"Thinking Machines Lab amount_raised 2000m USD"},
        ),
        (
            "en",
            "Nine banks stand behind OpenAI",
            (
                "On Wednesday the company announced $6.6 billion of new funding at $157 billion "
                "post-money. On Thursday it said that JPMorgan Chase had granted it a revolving credit "
                "facility of $4 billion. Thrive Capital, which led the equity round, paid in $1.3 "
                "billion; Microsoft, whose exact sum was not disclosed, somewhat less."
            ),
            {
                "OpenAI amount_raised 6600m USD",
                "OpenAI debt_raised 4000m USD",
                "OpenAI investment Thrive Capital 1300m USD",
                "OpenAI valuation 157000m USD",
            },
        ),
    ],
)
def test_a_founder_and_a_backer_who_pays_in(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures
