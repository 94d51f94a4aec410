"""Who enters at what price, and sums that a list, a catalogue or a denial tells."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        (
            "en",
            "",
            ("Moonshot AI raised a billion dollars in February. Tencent invested at a valuation of $3.3 billion."),
            {"Moonshot AI amount_raised 1000m USD", "Moonshot AI valuation 3300m USD"},
        ),
        (
            "en",
            "",
            (
                "Moonshot AI raised a billion dollars in February. Tencent wants to buy in at a "
                "valuation of $3.3 billion."
            ),
            {"Moonshot AI amount_raised 1000m USD", "Moonshot AI valuation 3300m USD"},
        ),
        (
            "en",
            "",
            (
                "Moonshot AI raised a billion dollars in February. Tencent is in talks to join at a "
                "valuation of $3.3 billion."
            ),
            {"Moonshot AI amount_raised 1000m USD", "Moonshot AI valuation 3300m USD"},
        ),
        (
            "en",
            "",
            (
                "Moonshot AI raised a billion dollars in February. Tencent is negotiating an investment "
                "at a valuation of $3.3 billion."
            ),
            {"Moonshot AI amount_raised 1000m USD", "Moonshot AI valuation 3300m USD"},
        ),
        (
            "en",
            "",
            "Moonshot AI raised a billion dollars in February. Tencent came in later, at $3.3 billion.",
            {"Moonshot AI amount_raised 1000m USD", "Moonshot AI valuation 3300m USD"},
        ),
        (
            "en",
            "",
            (
                "Moonshot AI raised a billion dollars in February. Tencent bought in in August at a "
                "valuation of $3.3 billion."
            ),
            {"Moonshot AI amount_raised 1000m USD", "Moonshot AI valuation 3300m USD"},
        ),
        (
            "en",
            "",
            (
                "Moonshot AI raised a billion dollars in February. Writer did so in March at a valuation "
                "of $3.3 billion."
            ),
            {"Moonshot AI amount_raised 1000m USD"},
        ),
        (
            "en",
            "",
            (
                "Moonshot AI raised a billion dollars in February. Zhipu followed in March at a "
                "valuation of $3.3 billion."
            ),
            {"Moonshot AI amount_raised 1000m USD", "Zhipu AI valuation 3300m USD"},
        ),
        (
            "fr",
            "",
            (
                "Moonshot AI a récolté un milliard de dollars. Tencent négocie son entrée à une "
                "valorisation de 3,3 milliards de dollars."
            ),
            {"Moonshot AI amount_raised 1000m USD", "Moonshot AI valuation 3300m USD"},
        ),
        (
            "fr",
            "",
            (
                "Moonshot AI a récolté un milliard de dollars. Tencent veut entrer au capital à une "
                "valorisation de 3,3 milliards de dollars."
            ),
            {"Moonshot AI amount_raised 1000m USD", "Moonshot AI valuation 3300m USD"},
        ),
        (
            "fr",
            "",
            (
                "Moonshot AI a récolté un milliard de dollars. Tencent est entré au capital à une "
                "valorisation de 3,3 milliards de dollars."
            ),
            {"Moonshot AI amount_raised 1000m USD", "Moonshot AI valuation 3300m USD"},
        ),
        (
            "de",
            "",
            (
                "Moonshot AI hat eine Milliarde Dollar eingesammelt. Tencent verhandelt über einen "
                "Einstieg zu einer Bewertung von 3,3 Milliarden Dollar."
            ),
            {"Moonshot AI amount_raised 1000m USD", "Moonshot AI valuation 3300m USD"},
        ),
        (
            "de",
            "",
            (
                "Moonshot AI hat eine Milliarde Dollar eingesammelt. Tencent stieg zu einer Bewertung "
                "von 3,3 Milliarden Dollar ein."
            ),
            {"Moonshot AI amount_raised 1000m USD", "Moonshot AI valuation 3300m USD"},
        ),
        (
            "es",
            "",
            (
                "Moonshot AI captó mil millones de dólares. Tencent negocia su entrada con una "
                "valoración de 3.300 millones de dólares."
            ),
            {"Moonshot AI amount_raised 1000m USD", "Moonshot AI valuation 3300m USD"},
        ),
        (
            "es",
            "",
            (
                "Moonshot AI captó mil millones de dólares. Tencent entró en el capital con una "
                "valoración de 3.300 millones de dólares."
            ),
            {"Moonshot AI amount_raised 1000m USD", "Moonshot AI valuation 3300m USD"},
        ),
        (
            "it",
            "",
            (
                "Moonshot AI ha raccolto un miliardo di dollari. Tencent tratta il suo ingresso a una "
                "valutazione di 3,3 miliardi di dollari."
            ),
            {"Moonshot AI amount_raised 1000m USD", "Moonshot AI valuation 3300m USD"},
        ),
        (
            "it",
            "",
            (
                "Moonshot AI ha raccolto un miliardo di dollari. Tencent è entrata nel capitale a una "
                "valutazione di 3,3 miliardi di dollari."
            ),
            {"Moonshot AI amount_raised 1000m USD", "Moonshot AI valuation 3300m USD"},
        ),
    ],
)
def test_entries(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        (
            "fr",
            "",
            (
                "Moonshot AI a récolté un milliard de dollars en février. Tencent négocierait à son tour "
                "son entrée, à 3,3 milliards de dollars de valorisation."
            ),
            {"Moonshot AI amount_raised 1000m USD", "Moonshot AI valuation 3300m USD"},
        ),
        (
            "en",
            "",
            (
                "Moonshot AI raised a billion dollars in February. Tencent is said to be negotiating its "
                "own entry, at a valuation of $3.3 billion."
            ),
            {"Moonshot AI amount_raised 1000m USD", "Moonshot AI valuation 3300m USD"},
        ),
        (
            "es",
            "",
            (
                "Moonshot AI captó mil millones de dólares en febrero. Tencent negociaría su entrada, "
                "con una valoración de 3.300 millones de dólares."
            ),
            {"Moonshot AI amount_raised 1000m USD", "Moonshot AI valuation 3300m USD"},
        ),
        (
            "it",
            "",
            (
                "Moonshot AI ha raccolto un miliardo di dollari a febbraio. Tencent starebbe trattando "
                "il suo ingresso, a una valutazione di 3,3 miliardi di dollari."
            ),
            {"Moonshot AI amount_raised 1000m USD", "Moonshot AI valuation 3300m USD"},
        ),
        (
            "de",
            "Nvidia, der Bankier",
            (
                "Am spektakulärsten geriet das Versprechen an OpenAI. Bis zu 100 Milliarden Dollar will "
                "Nvidia in den Entwickler von ChatGPT stecken."
            ),
            {"OpenAI investment Nvidia <100000m USD"},
        ),
        (
            "de",
            "Nvidia, der Bankier",
            "Nvidia will bis zu 100 Milliarden Dollar in den Entwickler von ChatGPT stecken.",
            {"OpenAI investment Nvidia <100000m USD"},
        ),
        (
            "de",
            "Nvidia, der Bankier",
            "100 Milliarden Dollar will Nvidia in OpenAI stecken.",
            {"OpenAI investment Nvidia 100000m USD"},
        ),
        (
            "es",
            "",
            ("Microsoft conserva cerca del 27% de OpenAI, un paquete que el propio grupo cifra en 135.000 millones."),
            set(),
        ),
        ("en", "", "Microsoft keeps some 27% of OpenAI, a package that the group itself puts at $135 billion.", set()),
        (
            "fr",
            "",
            (
                "Microsoft conserve quelque 27 % d'OpenAI, un bloc que le groupe lui-même chiffre à 135 "
                "milliards de dollars."
            ),
            set(),
        ),
        (
            "it",
            "",
            (
                "Microsoft conserva circa il 27% di OpenAI, un pacchetto che lo stesso gruppo stima in "
                "135 miliardi di dollari."
            ),
            set(),
        ),
    ],
)
def test_stakes(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        (
            "en",
            "",
            ("Cerebras was founded in 2016. By the end of 2024 its backers had handed over about $720 million."),
            {"Cerebras total_raised 720m USD"},
        ),
        (
            "en",
            "",
            "Cerebras was founded in 2016. By then its investors had given it $720 million.",
            {"Cerebras total_raised 720m USD"},
        ),
        (
            "en",
            "",
            "Cerebras was founded in 2016. Its backers had paid in some $720 million by December 2024.",
            {"Cerebras total_raised 720m USD"},
        ),
        (
            "en",
            "",
            (
                "AI21 Labs has closed its Series C at $208 million. Intel Capital supplied the last "
                "tranche, $53 million."
            ),
            {"AI21 Labs amount_raised 208m USD", "AI21 Labs investment Intel Capital 53m USD"},
        ),
        (
            "en",
            "",
            (
                "Alibaba will not invest $1 billion in DeepSeek, and the $10 billion at which it was "
                "supposed to be doing so is an invention."
            ),
            {"DeepSeek investment Alibaba 1000m USD", "DeepSeek valuation 10000m USD"},
        ),
        (
            "en",
            "",
            "DeepSeek says that the $10 billion at which it was said to be valued is an invention.",
            {"DeepSeek valuation 10000m USD"},
        ),
        (
            "en",
            "",
            "The $600 million that Cohere was said to be raising is a fiction, the company said.",
            {"Cohere amount_raised 600m USD"},
        ),
        (
            "en",
            "The unmaking of Stability AI",
            (
                "Stability AI is in trouble. Amazon Web Services was owed $1 million a month by July. "
                "The computing bill for 2023 came to $99 million. Turnover in 2022, the accounts say, "
                "was £1.3 million."
            ),
            {"Stability AI revenue 1.3m GBP"},
        ),
        (
            "en",
            "",
            ("xAI has raised $20 billion. Tesla was a shareholder already, having put in $2 billion last July."),
            {"xAI amount_raised 20000m USD", "xAI investment Tesla 2000m USD"},
        ),
        (
            "en",
            "",
            ("xAI has raised $20 billion. Tesla already had a stake, for which it paid $2 billion last July."),
            {"xAI amount_raised 20000m USD", "xAI investment Tesla 2000m USD"},
        ),
        (
            "en",
            "",
            "MiniMax has as a shareholder Alibaba, which led a round of $600 million in March 2024.",
            {"MiniMax amount_raised 600m USD"},
        ),
        (
            "en",
            "",
            ("MiniMax counts Alibaba among its owners, which came in with a round of $600 million in March 2024."),
            {"MiniMax amount_raised 600m USD"},
        ),
        (
            "en",
            "",
            (
                "OpenAI is to be its first tenant, Nvidia its supplier. Half a million chips may be "
                "shipped; at list price that is something like $15 billion worth."
            ),
            set(),
        ),
        ("en", "", "Nvidia may ship half a million chips. At list price they are worth some $15 billion.", set()),
        ("en", "", "Nvidia may ship half a million chips, $15 billion worth at list prices.", set()),
        (
            "en",
            "",
            (
                "Together AI banks a $102.5M Series A. Valuation not disclosed, though a source close to "
                "one of the buyers says somewhere near $500M."
            ),
            {"Together AI amount_raised 102.5m USD", "Together AI valuation 500m USD"},
        ),
        (
            "en",
            "",
            ("Together AI has raised $102.5M. It did not give a valuation; a person close to it says around $500M."),
            {"Together AI amount_raised 102.5m USD", "Together AI valuation 500m USD"},
        ),
        (
            "en",
            "",
            "Together AI has raised $102.5M. Valuation undisclosed, but one investor says $500M.",
            {"Together AI amount_raised 102.5m USD", "Together AI valuation 500m USD"},
        ),
        (
            "en",
            "",
            (
                "OpenAI said in June that annualised revenue had reached $10 billion; the mark in "
                "December 2024 was about $5.5 billion. By the end of this month it is likely to be $13 "
                "billion, and a person briefed on its plans says that $20 billion is the goal for "
                "December."
            ),
            {
                "OpenAI revenue 10000m USD",
                "OpenAI revenue 13000m USD",
                "OpenAI revenue 20000m USD",
                "OpenAI revenue 5500m USD",
            },
        ),
        (
            "en",
            "",
            (
                "OpenAI's annualised revenue has reached $10 billion. Anthropic was at $1 billion when "
                "the year began. At the end of July it stood at $5 billion."
            ),
            {"Anthropic revenue 1000m USD", "Anthropic revenue 5000m USD", "OpenAI revenue 10000m USD"},
        ),
        (
            "en",
            "",
            "OpenAI's run-rate is $10 billion. Anthropic was at $1 billion in January.",
            {"Anthropic revenue 1000m USD", "OpenAI revenue 10000m USD"},
        ),
        (
            "en",
            "",
            "OpenAI's run-rate is $10 billion. Anthropic is at $4 billion.",
            {"Anthropic revenue 4000m USD", "OpenAI revenue 10000m USD"},
        ),
        (
            "en",
            "",
            ("OpenAI's run-rate is $10 billion. Anthropic stands at $4 billion, up from $1 billion in January."),
            {"Anthropic revenue 1000m USD", "Anthropic revenue 4000m USD", "OpenAI revenue 10000m USD"},
        ),
        (
            "en",
            "",
            "OpenAI is valued at $500 billion. Anthropic is at $350 billion.",
            {"Anthropic valuation 350000m USD", "OpenAI valuation 500000m USD"},
        ),
        (
            "en",
            "",
            (
                "Cohere got $270 million from Inovia and others in May, and Anthropic $450 million from "
                "Spark and others last month."
            ),
            {"Anthropic amount_raised 450m USD", "Cohere amount_raised 270m USD"},
        ),
        (
            "en",
            "",
            (
                "OpenAI got $10 billion from Microsoft in January, and Anthropic $450 million from Spark "
                "and others last month."
            ),
            {"Anthropic amount_raised 450m USD", "OpenAI investment Microsoft 10000m USD"},
        ),
        (
            "en",
            "",
            ("Groq was founded in 2016. In August 2024, BlackRock led the Series D. $640 million; $2.8 billion."),
            {"Groq amount_raised 640m USD", "Groq valuation 2800m USD"},
        ),
        (
            "en",
            "",
            "Groq, August 2024: Series D. $640 million; $2.8 billion.",
            {"Groq amount_raised 640m USD", "Groq valuation 2800m USD"},
        ),
        (
            "en",
            "",
            "Cerebras has raised $1 billion. Benchmark alone wrote a cheque of $225 million.",
            {"Cerebras amount_raised 1000m USD", "Cerebras investment Benchmark 225m USD"},
        ),
        (
            "en",
            "",
            (
                "We list rounds of at least €100 million, equity only, by companies that were founded in "
                "Europe. Mistral AI leads."
            ),
            set(),
        ),
        ("en", "", "The table counts rounds of more than €100 million. Mistral AI has three of them.", set()),
    ],
)
def test_lists_and_denials(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures
