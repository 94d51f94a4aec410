"""Whole English articles of our own: the figures that each tells, and none beside them."""

from __future__ import annotations

from datetime import date

import pytest

from tests.figures.newsroom import line, read

ARTICLES: list[tuple[str, date, str, list[str]]] = [
    (
        "Who is behind Black Forest Labs?",
        date(2025, 12, 2),
        (
            "The Freiburg company, seventy people strong, on Monday announced its first round since the founding "
            "one: $300 million, a Series B. AMP and Salesforce Ventures led. With a post-money tag of $3.25 "
            "billion it is now the most valuable German AI firm.\n\n"
            "Before that there had been $31 million of seed money, Andreessen Horowitz's, and a Series A that was"
            " kept quiet. All in all Black Forest Labs says that it has raised more than $450 million.\n\n"
            "The Information puts its annualised revenue at $96 million in August. A contract with Meta is worth "
            "$140 million over two years; Adobe pays, too. For 2026 the plan is $300 million."
        ),
        [
            "Black Forest Labs amount_raised 300m USD",
            "Black Forest Labs valuation 3250m USD",
            "Black Forest Labs amount_raised 31m USD",
            "Black Forest Labs total_raised 450m USD",
            "Black Forest Labs revenue 96m USD",
            "Black Forest Labs revenue 300m USD",
        ],
    ),
    (
        "xAI asks for more",
        date(2025, 10, 8),
        (
            "It was to be $10 billion. Then it was to be fifteen. Now Elon Musk's xAI is putting together $20 "
            "billion, Bloomberg reports, and most of it is not equity at all: up to $12.5 billion would be "
            "borrowed by a vehicle that buys Nvidia's chips and lets them to the lab. Nvidia itself is said to be"
            " ready to put up to $2 billion into the equity part of $7.5 billion.\n\n"
            "The lab burned $1 billion a month in the spring. In July it had sold $5 billion of bonds and loans "
            "through Morgan Stanley and, in a separate deal, as much again in shares, SpaceX taking $2 billion of"
            " these. The last price on which anybody put a name was $113 billion, in March, after X was folded "
            "in.\n\n"
            "Sales are not the point yet. Bankers were shown a forecast of $500 million for the year."
        ),
        [
            "xAI amount_raised 20000m USD",
            "xAI investment Nvidia <2000m USD",
            "xAI debt_raised 5000m USD",
            "xAI investment SpaceX 2000m USD",
            "xAI valuation 113000m USD",
            "xAI revenue 500m USD",
        ],
    ),
    (
        "Cerebras pulls its float",
        date(2025, 10, 4),
        (
            "On Tuesday Cerebras announced $1.1 billion of new money, on Friday it took back its prospectus. The "
            "two go together: with Fidelity and Atreides paying a price of $8.1 billion, after the money, the "
            "public can wait.\n\n"
            "The Series G, its tenth round in nine years, brings what it has raised to $1.8 billion. 1789 "
            "Capital, in which Donald Trump junior is a partner, is among the new owners; Tiger, Valor and "
            "Benchmark are among the old.\n\n"
            "The withdrawn papers gave sales of $78.7 million for 2023 and of $136.4 million for the first half "
            "of 2024, almost all of it from G42. The Abu Dhabi group had also promised to buy $335 million of "
            "shares, then changed its mind about the votes that go with them. In 2021 the chip firm was thought "
            "worth $4 billion."
        ),
        [
            "Cerebras amount_raised 1100m USD",
            "Cerebras valuation 8100m USD",
            "Cerebras total_raised 1800m USD",
            "Cerebras revenue 78.7m USD",
            "Cerebras revenue 136.4m USD",
            "Cerebras investment G42 335m USD",
            "Cerebras valuation 4000m USD",
        ],
    ),
    (
        "Together, at last",
        date(2025, 2, 21),
        (
            "The San Francisco cloud company Together AI said on Thursday that General Catalyst and Prosperity7 "
            "were leading a $305 million Series B. The figure on the term sheet is $3.3 billion, against $1.25 "
            "billion a year ago.\n\n"
            "Lambda, a competitor, closed $480 million the day before. Crusoe has $600 million from Founders "
            "Fund, and CoreWeave is going public at a price that may exceed $35 billion.\n\n"
            "Together will use it for Blackwell chips, 36,000 of them. It tells customers that its sales have "
            "passed $100 million on an annual basis. With this the three-year-old startup has had $533.5 million "
            "from investors."
        ),
        [
            "Together AI amount_raised 305m USD",
            "Together AI valuation 3300m USD",
            "Together AI valuation 1250m USD",
            "Together AI revenue 100m USD",
            "Together AI total_raised 533.5m USD",
        ],
    ),
    (
        "Stability AI's rescuers",
        date(2024, 6, 26),
        (
            "A group led by Sean Parker has come to the aid of Stability AI with $80 million. The London image "
            "maker had been close to running dry: it owed Amazon and others nearly $100 million for computing, "
            "most of which has been waived.\n\n"
            "Greycroft, Coatue and Lightspeed are in the group; the last two had bought in at $1 billion in "
            "October 2022, when Stability raised $101 million. This time nobody cares to state a value.\n\n"
            "Revenue in the first quarter was under $5 million and the loss above $30 million, The Information "
            "reported in May. Intel's $50 million note, from last autumn, is to be converted. The firm has thus "
            "absorbed some $230 million altogether."
        ),
        [
            "Stability AI amount_raised 80m USD",
            "Stability AI valuation 1000m USD",
            "Stability AI amount_raised 101m USD",
            "Stability AI revenue <5m USD",
            "Stability AI investment Intel 50m USD",
            "Stability AI total_raised 230m USD",
        ],
    ),
    (
        "Cohere closes, then closes again",
        date(2025, 9, 25),
        (
            "Six weeks after telling the world of an oversubscribed $500 million, Cohere has let in latecomers "
            "for another $100 million. The Toronto firm's price moves up a notch with it, from $6.8 billion to "
            "about $7 billion.\n\n"
            "The new names are the Business Development Bank of Canada, which is good for $36 million of the "
            "extension, and Nexxus Capital of Mexico. AMD, already a shareholder, will have its chips run "
            "Cohere's models.\n\n"
            "Aidan Gomez would not say what the company earns. In May it was said to be at $100 million a year; a"
            " memo to investors foresees $200 million by December."
        ),
        [
            "Cohere amount_raised 500m USD",
            "Cohere amount_raised 100m USD",
            "Cohere valuation 6800m USD",
            "Cohere valuation 7000m USD",
            "Cohere investment Business Development Bank of Canada 36m USD",
            "Cohere revenue 100m USD",
            "Cohere revenue 200m USD",
        ],
    ),
    (
        "OpenAI opens the till",
        date(2025, 10, 3),
        (
            "Employees of OpenAI, present and past, have sold $6.6 billion worth of stock to Thrive, SoftBank, "
            "Dragoneer, MGX and T. Rowe Price. The company had allowed as much as $10.3 billion. What matters is "
            "the price, which puts the maker of ChatGPT at half a trillion dollars: $500 billion, ahead of SpaceX"
            " at $400 billion.\n\n"
            "In SoftBank's $40 billion round, agreed in March, the same shares had gone at $300 billion. \n\n"
            "Revenue in the first half was $4.3 billion, according to figures shown to shareholders, a sixth more"
            " than in all of last year. The cash burn was $2.5 billion. For the whole of 2025 the company sticks "
            "to a target of $13 billion."
        ),
        [
            "OpenAI valuation 500000m USD",
            "OpenAI amount_raised 40000m USD",
            "OpenAI valuation 300000m USD",
            "OpenAI revenue 4300m USD",
            "OpenAI revenue 13000m USD",
        ],
    ),
    (
        "Does Hugging Face need more money?",
        date(2024, 12, 4),
        (
            "Most of it is still there. Of the $235 million that Salesforce, Google, Amazon and others gave "
            "Hugging Face in the summer of 2023, the company has used so little that Clément Delangue calls "
            "himself embarrassed. Its owners had put a value of $4.5 billion on it then.\n\n"
            "It makes money, he says, at least most months. Forbes had the annualised figure at $70 million last "
            "year. A Series C of $100 million, in May 2022, was led by Lux, at $2 billion.\n\n"
            "Pollen Robotics, a French maker of humanoids which has raised €2.5 million, may become the first "
            "larger purchase."
        ),
        [
            "Hugging Face amount_raised 235m USD",
            "Hugging Face valuation 4500m USD",
            "Hugging Face revenue 70m USD",
            "Hugging Face amount_raised 100m USD",
            "Hugging Face valuation 2000m USD",
        ],
    ),
    (
        "Meta and Google go to the market",
        date(2025, 11, 6),
        (
            "Investors who wanted a piece of the AI boom without the shares got their chance. Meta asked the bond"
            " market for $30 billion and was offered $125 billion. Alphabet, on Monday, took €6.5 billion in "
            "Europe and $17.5 billion at home.\n\n"
            "Meta's earlier transaction in Louisiana, $27 billion, is on the books of a venture with Blue Owl. "
            "Oracle ($18 billion) and CoreWeave ($2 billion) are regulars.\n\n"
            "The collateral is income. Meta had revenue of $51.2 billion in the summer quarter, Alphabet $102.3 "
            "billion, Microsoft $77.7 billion. Together with Amazon they will put $400 billion into data centres "
            "this year."
        ),
        [
            "Meta debt_raised 30000m USD",
            "Google debt_raised 6500m EUR",
            "Google debt_raised 17500m USD",
            "Meta revenue 51200m USD",
            "Google revenue 102300m USD",
            "Microsoft revenue 77700m USD",
        ],
    ),
    (
        "The price of a lawsuit",
        date(2025, 9, 26),
        (
            "Anthropic will pay $1.5 billion to settle with the writers whose books it had copied, about $3,000 a"
            " title. A judge in San Francisco called the sum fair on Thursday. Lawyers want a fifth of it, $300 "
            "million.\n\n"
            "The lab can afford it; that month it had closed the largest round of its life. Damages at trial "
            "could have come to $70 billion, its counsel told investors. Apple and OpenAI face similar suits, "
            "OpenAI's from the New York Times among them, which says that it has spent $10.8 million on it this "
            "year."
        ),
        [],
    ),
    (
        "Where the watts are",
        date(2025, 10, 15),
        (
            "OpenAI has promised Oracle $300 billion over five years, CoreWeave $22.4 billion and Microsoft "
            "another $250 billion. AMD will deliver six gigawatts for what analysts put at $90 billion and gives "
            "the lab warrants for a tenth of its shares. Broadcom makes it chips for at least $10 billion.\n\n"
            "Add Stargate's $500 billion and the pile passes a trillion. The lab's partners do the borrowing: "
            "Vantage, which builds in Wisconsin, has raised $38 billion of loans, and Blue Owl's vehicle in "
            "Abilene $15 billion.\n\n"
            "Sam Altman was asked how a company of that size pays for it. By growing, he said."
        ),
        [],
    ),
    (
        "Poaching season",
        date(2025, 7, 2),
        (
            "Meta's offers start at $10 million a year and go, in one case, to $300 million over four. OpenAI has"
            " answered with retention grants of $1.5 million apiece. A recruiter who worked for Thinking Machines"
            " Lab says that nobody there looked up for less than $200 million.\n\n"
            "Zuckerberg's new unit will spend up to $72 billion this year on machines for them. Scale's former "
            "chief brought twelve people along; a sign-on bonus of $100 million, of which Altman spoke on his "
            "brother's podcast, has not been paid to any of them."
        ),
        [],
    ),
    (
        "Fund news",
        date(2025, 6, 24),
        (
            "Thrive Capital, an early believer in OpenAI, is out with a ninth fund of $5 billion. Lightspeed, "
            "which holds Anthropic and Mistral AI, wants $7 billion for three vehicles. Menlo Ventures and "
            "Anthropic add to the Anthology Fund, now $150 million, of which $100,000 goes to each start-up in "
            "credits.\n\n"
            "In London, Balderton is at €615 million. The UAE's MGX, shareholder of xAI and OpenAI, manages some "
            "$50 billion, people say. Mistral's first investor, Elaia, has closed its fifth fund at €200 million."
        ),
        [],
    ),
    (
        "Nvidia passes another mark",
        date(2025, 10, 29),
        (
            "Five trillion dollars: that is what the stock market says Nvidia is worth since this morning. In "
            "July it had been $4 trillion. Jensen Huang's own holding comes to $179 billion.\n\n"
            "He spoke of $500 billion of orders for two generations of chips, twenty million of them. The company"
            " returned $24.3 billion to shareholders in the half, through buybacks and a dividend of a cent, and "
            "has $48 billion left to spend on its own shares. A Blackwell rack costs $3 million. China, where it "
            "sold $17 billion of goods last year, has gone to zero."
        ),
        [],
    ),
    (
        "A museum for machines",
        date(2025, 5, 20),
        (
            "The foundation of Hugging Face's founders gives $2 million to a museum of computing in Paris; "
            "Mistral AI adds €500,000. The state pays the rest, €11 million. Google.org had offered $5 million "
            "and was turned down.\n\n"
            "The prize for open models that goes with it is endowed with €100,000 a year. Last year's winner, a "
            "student of 22, has since been hired by Poolside."
        ),
        [],
    ),
    (
        "Small shareholders, big numbers",
        date(2025, 11, 5),
        (
            "A tender at xAI lets the staff sell $300 million of stock. Elon Musk's pay package at Tesla could be"
            " worth $1 trillion. Perplexity's staff may part with $50 million worth. SpaceX bought back $2.6 "
            "billion.\n\n"
            "Ramp, Stripe and Databricks have done the same, at $32 billion, $107 billion and $134 billion. "
            "Cohere's people will have to wait."
        ),
        [],
    ),
    (
        "What a query costs",
        date(2025, 8, 14),
        (
            "Serving one question takes DeepSeek a tenth of what it takes OpenAI, if one believes the Hangzhou "
            "lab's paper: $0.14 against $1.40 for a million tokens. Training V3 came to $5.6 million, the last "
            "run alone; a rival's analyst says that the servers cost $1.6 billion.\n\n"
            "High-Flyer, the hedge fund that owns it, looks after $8 billion. Liang Wenfeng is worth between $1 "
            "billion and $150 billion, depending on the magazine. DeepSeek has never taken a cent from outside."
        ),
        [],
    ),
    (
        "The week in robots",
        date(2025, 9, 20),
        (
            "Figure AI closed on more than $1 billion, which makes it a $39 billion company. Nvidia, Intel and "
            "Brookfield are in. OpenAI, once a backer with $5 million, left the board in February. \n\n"
            "Apptronik has $403 million from Google and others. Physical Intelligence, in which OpenAI and Jeff "
            "Bezos hold shares, wants $600 million at $5.6 billion. Unitree's float in Shanghai might fetch 4.2 "
            "billion yuan.\n\n"
            "A humanoid costs $20,000 to make, a study says; by 2035 they will be a market of $38 billion."
        ),
        [],
    ),
    (
        "Cohere in figures",
        date(2025, 11, 15),
        (
            "Founded: 2019\n\n"
            "Headquarters: Toronto\n\n"
            "Raised to date: $1.6bn\n\n"
            "Latest round: $100m (September 2025)\n\n"
            "Valuation: $7bn\n\n"
            "ARR: $150m (October 2025)\n\n"
            "Largest backers: Nvidia ($150m), PSP Investments ($80m)\n\n"
            "Staff: 500"
        ),
        [
            "Cohere total_raised 1600m USD",
            "Cohere amount_raised 100m USD",
            "Cohere valuation 7000m USD",
            "Cohere revenue 150m USD",
            "Cohere investment Nvidia 150m USD",
            "Cohere investment PSP Investments 80m USD",
        ],
    ),
    (
        "Three numbers about Hugging Face",
        date(2025, 11, 15),
        (
            "$235 million. What it raised in August 2023, its Series D.\n\n"
            "$4.5 billion. What investors thought it worth.\n\n"
            "$70 million. Its annualised revenue at the time.\n\n"
            "$395 million. All the money it has ever taken in."
        ),
        [
            "Hugging Face amount_raised 235m USD",
            "Hugging Face valuation 4500m USD",
            "Hugging Face revenue 70m USD",
            "Hugging Face total_raised 395m USD",
        ],
    ),
    (
        "Revenue league",
        date(2025, 11, 15),
        (
            "Annualised, latest available:\n\n"
            "OpenAI: $13bn (August)\n\n"
            "Anthropic: $5bn (August)\n\n"
            "Cursor: $500m (June)\n\n"
            "xAI: $500m (this year, forecast)\n\n"
            "Cohere: $100m (May)\n\n"
            "Mistral: undisclosed"
        ),
        ["OpenAI revenue 13000m USD", "Anthropic revenue 5000m USD", "xAI revenue 500m USD", "Cohere revenue 100m USD"],
    ),
]


@pytest.mark.parametrize(("title", "day", "text", "expected"), ARTICLES, ids=[article[0] for article in ARTICLES])
def test_an_article_tells_its_figures_and_no_others(title: str, day: date, text: str, expected: list[str]) -> None:
    assert sorted(map(line, read(text, title, published=day).figures)) == sorted(expected)
