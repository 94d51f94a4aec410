"""What the market expects, what a segment brings in, what a unicorn is, and sums that only look like these."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read, told


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        (
            "en",
            "",
            "Nvidia's second-quarter revenue was $46.7 billion. Analysts had predicted $46.1 billion.",
            {"Nvidia revenue 46700m USD"},
        ),
        (
            "en",
            "",
            "Nvidia turned over $46.7 billion, beating the $46.1 billion consensus.",
            {"Nvidia revenue 46700m USD"},
        ),
        (
            "en",
            "",
            (
                "Nvidia reported revenue of $46.7 billion, against the $46.1 billion that the Street had "
                "been looking for."
            ),
            {"Nvidia revenue 46700m USD"},
        ),
        (
            "en",
            "",
            "Nvidia expects revenue of about $54 billion, a figure higher than FactSet's forecast of $52 billion.",
            {"Nvidia revenue 54000m USD"},
        ),
        (
            "en",
            "",
            "Nvidia turned over $46.7 billion, surpassing the projected $46.1 billion.",
            {"Nvidia revenue 46700m USD"},
        ),
        ("en", "", "Nvidia's gaming business grew by 22%, resulting in a revenue of $4.3 billion.", set()),
        (
            "de",
            "",
            "Die Gaming-Sparte von Nvidia legte um 22 % zu und erzielte einen Umsatz von 4,3 Milliarden Dollar.",
            set(),
        ),
        (
            "fr",
            "",
            "L'activité jeux de Nvidia a progressé de 22 %, avec un chiffre d'affaires de 4,3 milliards de dollars.",
            set(),
        ),
        (
            "es",
            "",
            "El negocio de videojuegos de Nvidia creció un 22 %, con unos ingresos de 4.300 millones de dólares.",
            set(),
        ),
        (
            "it",
            "",
            "La divisione gaming di Nvidia è cresciuta del 22 %, con un fatturato di 4,3 miliardi di dollari.",
            set(),
        ),
        (
            "en",
            "",
            "Data center sales grew 66%, which took Nvidia's revenue to $46.7 billion.",
            {"Nvidia revenue 46700m USD"},
        ),
        (
            "en",
            "",
            "Thanks to its cloud business, Microsoft reported a revenue of $76.4 billion.",
            {"Microsoft revenue 76400m USD"},
        ),
        ("en", "", "Wall Street had expected Meta to earn $5.90 a share on $44.8 billion in revenue.", set()),
        ("en", "", "Analysts expect Cohere to report revenue of $150 million for 2026.", {"Cohere revenue 150m USD"}),
        (
            "en",
            "",
            "Meta told analysts to expect revenue of $47.5 billion to $50.5 billion.",
            {"Meta revenue 47500m USD"},
        ),
        (
            "fr",
            "",
            (
                "Meta a réalisé 47,5 milliards de dollars de chiffre d'affaires, au-dessus des attentes "
                "des analystes (44,8 milliards)."
            ),
            {"Meta revenue 47500m USD"},
        ),
        ("fr", "", "Meta a battu le consensus avec 47,5 milliards de dollars de revenus.", {"Meta revenue 47500m USD"}),
        (
            "de",
            "",
            ("Meta setzte 47,5 Milliarden Dollar um. Im Schnitt rechneten die Analysten mit 44,8 Milliarden Dollar."),
            {"Meta revenue 47500m USD"},
        ),
        (
            "es",
            "",
            ("Meta ingresó 47.500 millones de dólares; los analistas esperaban unos ingresos de 44.800 millones."),
            {"Meta revenue 47500m USD"},
        ),
        (
            "it",
            "",
            (
                "I ricavi di Meta sono saliti a 47,5 miliardi di dollari, oltre le attese degli analisti "
                "(44,8 miliardi)."
            ),
            {"Meta revenue 47500m USD"},
        ),
        ("it", "", "Microsoft supera le attese: 76,4 miliardi di dollari di ricavi.", {"Microsoft revenue 76400m USD"}),
        (
            "en",
            "",
            (
                "Nvidia's revenue came to $46.7 billion. Data center sales reached $41.1 billion, gaming "
                "revenue $4.3 billion."
            ),
            {"Nvidia revenue 46700m USD"},
        ),
        ("en", "", "OpenAI sells advertisements now and has made $120 million in annualised ad revenue.", set()),
        (
            "en",
            "",
            "Amazon, which runs a large cloud business, turned over $638 billion in 2024.",
            {"Amazon revenue 638000m USD"},
        ),
        (
            "en",
            "",
            "Perplexity, the search business, makes $150 million a year in recurring revenue.",
            {"Perplexity revenue 150m USD"},
        ),
        ("de", "", "Nvidia wächst weiter: Die Sparte Rechenzentren setzte 41,1 Milliarden Dollar um.", set()),
        (
            "de",
            "",
            "Google, dessen Cloudsparte um 32 Prozent wuchs, setzte 96,4 Milliarden Dollar um.",
            {"Google revenue 96400m USD"},
        ),
        ("fr", "", "Les revenus publicitaires de Meta ont atteint 46,6 milliards de dollars.", set()),
        ("es", "", "Los ingresos de centros de datos de Nvidia sumaron 41.100 millones de dólares.", set()),
        ("it", "", "I ricavi pubblicitari di Meta hanno raggiunto 46,6 miliardi di dollari.", set()),
        (
            "en",
            "",
            ("Anthropic's coding assistant, Claude Code, is a hit (more than $500 million in run-rate revenue)."),
            set(),
        ),
        (
            "fr",
            "",
            ("Mistral AI devient une licorne, c'est-à-dire une société valorisée à plus d'un milliard d'euros."),
            set(),
        ),
        ("en", "", "Mistral AI is now a unicorn, that is a company valued at more than $1 billion.", set()),
        (
            "fr",
            "",
            "Mistral AI, la société valorisée 11,7 milliards d'euros, recrute.",
            {"Mistral AI valuation 11700m EUR"},
        ),
        ("en", "", "Microsoft booked a $3.1 billion loss from its investment in OpenAI.", set()),
        ("en", "", "Thrive Capital has the right to invest another $1 billion in OpenAI.", set()),
        (
            "en",
            "",
            "Microsoft, with a right to invest in any round, put $750 million into OpenAI.",
            {"OpenAI investment Microsoft 750m USD"},
        ),
        ("en", "", "Poolside raised $1 billion, beating its $800 million goal.", {"Poolside amount_raised 1000m USD"}),
        ("en", "", "Aidan Gomez runs Cohere, a $7 billion language startup.", {"Cohere valuation 7000m USD"}),
        (
            "en",
            "",
            (
                "The deal values Cohere at $7 billion, far more than the $900 million the company was "
                "valued at in April."
            ),
            {"Cohere valuation 7000m USD", "Cohere valuation 900m USD"},
        ),
        (
            "en",
            "Cohere",
            "After raising $500 million the company was valued at $6.8 billion.",
            {"Cohere amount_raised 500m USD", "Cohere valuation 6800m USD"},
        ),
        ("en", "", "Microsoft kept a stake in OpenAI, a holding which it puts at about $135 billion.", set()),
        (
            "en",
            "",
            (
                "Nvidia is considering an investment in OpenAI: the $10 billion that Nvidia is weighing "
                "would go into chips."
            ),
            {"OpenAI investment Nvidia 10000m USD"},
        ),
        (
            "de",
            "",
            (
                "Anthropic kommt auf eine Bewertung von 183 Milliarden Dollar. Bis 2029 bleibt eine "
                "Finanzierungslücke von 20 Milliarden Dollar."
            ),
            {"Anthropic valuation 183000m USD"},
        ),
        ("en", "", "The $830 million debt raise by Mistral AI opened the week.", {"Mistral AI debt_raised 830m USD"}),
        (
            "en",
            "Cohere",
            (
                "- **June 2024**: Raised $450 million\n\n- **August 2025**: Closed a $500 million round, "
                "elevating valuation to $7 billion"
            ),
            {"Cohere amount_raised 450m USD", "Cohere amount_raised 500m USD", "Cohere valuation 7000m USD"},
        ),
    ],
)
def test_what_the_market_expects_or_a_segment_brings_in_is_no_figure(
    lang: str, title: str, text: str, figures: set[str]
) -> None:
    assert told(text, title, lang) == figures


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        (
            "en",
            "Following Nvidia's money",
            ("Last month Nvidia promised Anthropic $10 billion, and Microsoft pledged the same lab $5 billion."),
            {"Anthropic investment Microsoft 5000m USD", "Anthropic investment Nvidia 10000m USD"},
        ),
        (
            "en",
            "Following Nvidia's money around",
            "OpenAI is the eldest child. Last month Nvidia promised Anthropic $10 billion.",
            {"Anthropic investment Nvidia 10000m USD"},
        ),
        ("en", "", "Nvidia granted Poolside $500 million last year.", {"Poolside investment Nvidia 500m USD"}),
        ("en", "", "Poolside could have a billion dollars from Nvidia.", {"Poolside investment Nvidia 1000m USD"}),
        (
            "en",
            "Reflection AI and its backers",
            "At Mistral ASML was the one that wrote the large cheque of €1.3 billion.",
            {"Mistral AI investment ASML 1300m EUR"},
        ),
        (
            "en",
            "Following Nvidia's money",
            (
                "Reflection AI took in $2 billion in October, and Nvidia led.\n\nI have left out those "
                "that make no models. Intel ($5 billion), Nokia ($1 billion) and Synopsys ($2 billion) "
                "would fill another page."
            ),
            {"Reflection AI amount_raised 2000m USD"},
        ),
        ("en", "", "Amazon's Andy Jassy has put $4 billion into Anthropic.", {"Anthropic investment Amazon 4000m USD"}),
        (
            "en",
            "",
            ("Thrive Capital has the right to buy another billion dollars of OpenAI shares at the same price."),
            set(),
        ),
        (
            "en",
            "",
            ("Thrive alone among the investors has the option to put another $1 billion into OpenAI next year."),
            set(),
        ),
        (
            "en",
            "",
            (
                "Zhipu AI has completed a financing of 3 billion yuan. Sales have doubled this year, "
                "according to the firm, which employs more than 800."
            ),
            {"Zhipu AI amount_raised 3000m CNY"},
        ),
        (
            "en",
            "",
            ("Cohere has raised $500 million. Revenue has doubled, says the company, which has a staff of 400."),
            {"Cohere amount_raised 500m USD"},
        ),
        (
            "de",
            "",
            (
                "Cohere hat 500 Millionen Dollar eingesammelt. Der Umsatz hat sich verdoppelt, sagt die "
                "Firma, die 400 Leute beschäftigt."
            ),
            {"Cohere amount_raised 500m USD"},
        ),
        (
            "fr",
            "",
            (
                "Cohere a levé 500 millions de dollars. Les ventes ont doublé, selon la société, qui "
                "emploie 400 personnes."
            ),
            {"Cohere amount_raised 500m USD"},
        ),
        (
            "fr",
            "",
            (
                "Cohere a levé 500 millions de dollars. Les ventes ont doublé, selon la société, qui en "
                "emploie plus de 400."
            ),
            {"Cohere amount_raised 500m USD"},
        ),
        ("en", "", "Microsoft kept 27% of OpenAI, a holding which it puts at about $135 billion.", set()),
        (
            "en",
            "",
            (
                "Stability AI was kept afloat by a consortium with Sean Parker and Greycroft, which paid "
                "in $80 million in June 2024."
            ),
            {"Stability AI amount_raised 80m USD"},
        ),
        (
            "en",
            "",
            "How much has Anthropic raised so far?\n\nAround $17 billion altogether, as of March 2025.",
            {"Anthropic total_raised 17000m USD"},
        ),
        ("en", "", "How much money has Cohere raised in total? About $1.6 billion.", {"Cohere total_raised 1600m USD"}),
        ("en", "", "What is Cohere worth? $7 billion, after the latest round.", {"Cohere valuation 7000m USD"}),
        (
            "en",
            "",
            "SoftBank paid the final $10 billion that it had promised to OpenAI.",
            {"OpenAI investment SoftBank 10000m USD"},
        ),
        (
            "en",
            "",
            (
                'Black Forest Labs is in talks at a valuation of $4 billion. "I would rather miss this '
                'one at four billion than explain it at two," one investor said.'
            ),
            {"Black Forest Labs valuation 4000m USD"},
        ),
        ("en", "", "After the deal Cohere will be worth $7 billion.", {"Cohere valuation 7000m USD"}),
        (
            "en",
            "Mistral AI: Our Series B",
            ("Since our first employee joined thirteen months ago we have secured more than €1 billion in funding."),
            {"Mistral AI total_raised 1000m EUR"},
        ),
        (
            "en",
            "",
            "Since it was founded two years ago Mistral has secured more than €1 billion in funding.",
            {"Mistral AI total_raised 1000m EUR"},
        ),
        ("en", "Cohere", "Valuation, according to the company: $7 billion.", {"Cohere valuation 7000m USD"}),
        (
            "en",
            "Thinking Machines Lab",
            (
                "Thinking Machines Lab has lost a founder. Meta is said to have dangled $1.5 billion "
                "over six years before him."
            ),
            set(),
        ),
        (
            "en",
            "",
            (
                "Cerebras has filed for a listing. How much the offering is to raise is left blank, but "
                "bankers have been speaking of around $1 billion."
            ),
            {"Cerebras amount_raised 1000m USD"},
        ),
        (
            "en",
            "",
            (
                "AI21 Labs closes a $300 million Series D.\n\nIndex trims. Two partners who left Sequoia "
                "have raised $250 million between them and rented the same floor."
            ),
            {"AI21 Labs amount_raised 300m USD"},
        ),
        (
            "en",
            "",
            ("Cohere has raised $500 million. Three researchers who left Google have raised $100 million."),
            {"Cohere amount_raised 500m USD"},
        ),
        ("en", "", "OpenAI took $38 billion of Amazon's time and $10 billion of Cerebras's.", set()),
        ("en", "", "OpenAI has bought $38 billion of Amazon's computing capacity.", set()),
        (
            "en",
            "",
            "The September before, Safe Superintelligence had got going on $1 billion.",
            {"Safe Superintelligence amount_raised 1000m USD"},
        ),
        (
            "en",
            "",
            "Safe Superintelligence got going with $1 billion from Sequoia and others.",
            {"Safe Superintelligence amount_raised 1000m USD"},
        ),
        ("en", "", "Banks have sold $5 billion of xAI's bonds and loans.", {"xAI debt_raised 5000m USD"}),
        (
            "en",
            "",
            "Groq and Cerebras, both of California, raised $750 million and $1.1 billion respectively.",
            {"Cerebras amount_raised 1100m USD", "Groq amount_raised 750m USD"},
        ),
        (
            "en",
            "Scale AI",
            "Index Ventures led the Series B, which brought $18 million in August 2018.",
            {"Scale AI amount_raised 18m USD"},
        ),
        ("en", "Scale AI", "Accel led the Series A, which came to $4.5 million.", {"Scale AI amount_raised 4.5m USD"}),
        (
            "en",
            "",
            "On 12 June Meta bought half of Scale AI, or 49% to be exact, for $14.3 billion.",
            {"Scale AI investment Meta 14300m USD"},
        ),
        ("en", "", "Meta bought 49% of Scale AI for $14.3 billion.", {"Scale AI investment Meta 14300m USD"}),
        (
            "en",
            "",
            (
                "Scale AI had to watch as Google, which had been down for $200 million of work, and "
                "OpenAI took theirs elsewhere."
            ),
            set(),
        ),
        (
            "de",
            "",
            (
                "Cohere hat 500 Millionen Dollar eingesammelt. Drei Forscher, die Google verlassen "
                "haben, haben 100 Millionen Dollar eingesammelt."
            ),
            {"Cohere amount_raised 500m USD"},
        ),
        (
            "fr",
            "",
            (
                "Cohere a levé 500 millions de dollars. Trois chercheurs partis de Google ont levé 100 "
                "millions de dollars."
            ),
            {"Cohere amount_raised 500m USD"},
        ),
        (
            "es",
            "",
            (
                "Cohere ha levantado 500 millones de dólares. Tres investigadores que dejaron Google han "
                "levantado 100 millones."
            ),
            {"Cohere amount_raised 500m USD"},
        ),
        (
            "it",
            "",
            ("Cohere ha raccolto 500 milioni di dollari. Tre ricercatori usciti da Google hanno raccolto 100 milioni."),
            {"Cohere amount_raised 500m USD"},
        ),
        (
            "en",
            "",
            "Cohere was founded by three researchers who left Google. It has raised $500 million.",
            {"Cohere amount_raised 500m USD"},
        ),
        (
            "en",
            "Cohere",
            (
                "- **June 2024**: Raised $450 million, valuing the company at over $5 billion\n\n- "
                "**August 2025**: Closed a $500 million round, elevating valuation to $7 billion"
            ),
            {
                "Cohere amount_raised 450m USD",
                "Cohere amount_raised 500m USD",
                "Cohere valuation 5000m USD",
                "Cohere valuation 7000m USD",
            },
        ),
        (
            "es",
            "Cohere",
            "2024: Levantó 450 millones de dólares.\n\n2025: Cerró una ronda de 500 millones de dólares.",
            {"Cohere amount_raised 450m USD", "Cohere amount_raised 500m USD"},
        ),
        (
            "en",
            "",
            "The week began with the $830 million debt raise by Mistral AI.",
            {"Mistral AI debt_raised 830m USD"},
        ),
        (
            "en",
            "",
            (
                "Venture capital worldwide came to $95 billion in the second quarter of 2025. Groq has "
                "raised $500 million."
            ),
            {"Groq amount_raised 500m USD"},
        ),
        (
            "en",
            "",
            "Funding in AI reached $80 billion last year. Groq has raised $500 million.",
            {"Groq amount_raised 500m USD"},
        ),
    ],
)
def test_givers_and_takers_told_in_other_words(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        (
            "de",
            "Nvidia wächst weiter",
            "Weil das Geschäft mit Rechenzentren boomt, setzte der Konzern 46,7 Milliarden Dollar um.",
            {"Nvidia revenue 46700m USD"},
        ),
        (
            "de",
            "",
            "Meta, das vom Werbegeschäft lebt, kam 2024 auf 164,5 Milliarden Dollar Umsatz.",
            {"Meta revenue 164500m USD"},
        ),
        (
            "de",
            "",
            "Google, dessen Cloudsparte um 32 Prozent wuchs, setzte 96,4 Milliarden Dollar um.",
            {"Google revenue 96400m USD"},
        ),
        (
            "de",
            "",
            ("Amazon, dessen Cloudgeschäft stärker wuchs, kam im zweiten Quartal auf 167,7 Milliarden Dollar Umsatz."),
            {"Amazon revenue 167700m USD"},
        ),
        (
            "de",
            "Nvidia wächst",
            "Trotz schwacher Gaming-Umsätze setzte der Konzern 46,7 Milliarden Dollar um.",
            {"Nvidia revenue 46700m USD"},
        ),
        (
            "de",
            "Microsoft wächst",
            ("Der Umsatz mit Cloud-Diensten stieg, insgesamt erlöste das Unternehmen 76,4 Milliarden Dollar."),
            {"Microsoft revenue 76400m USD"},
        ),
        (
            "en",
            "",
            "Meta, which lives on ad sales, had $164.5 billion of revenue in 2024.",
            {"Meta revenue 164500m USD"},
        ),
        (
            "en",
            "",
            (
                "Black Forest Labs licenses its models to Meta; licensing sales have taken it to $96 "
                "million in annualised revenue."
            ),
            {"Black Forest Labs revenue 96m USD"},
        ),
        (
            "en",
            "",
            ("Perplexity, which is building an advertising business, has $150 million in annualised revenue."),
            {"Perplexity revenue 150m USD"},
        ),
        (
            "en",
            "",
            ("Anthropic, whose API business is growing fast, has reached $5 billion in annualised revenue."),
            {"Anthropic revenue 5000m USD"},
        ),
        (
            "en",
            "",
            "Cohere focuses on enterprise sales and has $200 million in annualised revenue.",
            {"Cohere revenue 200m USD"},
        ),
        (
            "en",
            "",
            (
                "Amazon's advertising business grew 22%, and the company turned over $167.7 billion in "
                "the second quarter."
            ),
            {"Amazon revenue 167700m USD"},
        ),
        (
            "en",
            "",
            "Alphabet's cloud revenue rose 32% and overall it took in $96.4 billion.",
            {"Google revenue 96400m USD"},
        ),
        (
            "en",
            "",
            "Alphabet's cloud sales rose 32%, total income 14% to $96.4 billion in sales.",
            {"Google revenue 96400m USD"},
        ),
        (
            "en",
            "",
            "OpenAI's consumer business is strong: the company is on $12 billion in annualised revenue.",
            {"OpenAI revenue 12000m USD"},
        ),
        ("en", "", "Groq's chip business is growing: it took in $90 million in 2024.", {"Groq revenue 90m USD"}),
        (
            "en",
            "",
            "MiniMax gets most of its sales overseas: overseas revenue is 70% of its $70 million.",
            {"MiniMax revenue 70m USD"},
        ),
        (
            "en",
            "",
            "Anthropic's enterprise business accounts for 80% of its $5 billion in annualised revenue.",
            {"Anthropic revenue 5000m USD"},
        ),
        (
            "en",
            "",
            "Cerebras, the chip unit spun out of nobody, made $78.7 million in revenue in 2023.",
            {"Cerebras revenue 78.7m USD"},
        ),
        (
            "en",
            "",
            "Perplexity, the search business, makes $150 million a year in recurring revenue.",
            {"Perplexity revenue 150m USD"},
        ),
        (
            "es",
            "",
            "Meta, que vive de los ingresos publicitarios, facturó 164.500 millones de dólares en 2024.",
            {"Meta revenue 164500m USD"},
        ),
        (
            "es",
            "Alphabet",
            ("Pese a la caída de los ingresos publicitarios, la compañía facturó 96.400 millones de dólares."),
            {"Google revenue 96400m USD"},
        ),
        (
            "es",
            "Microsoft",
            "Gracias a su negocio de la nube, el grupo ingresó 76.400 millones de dólares.",
            {"Microsoft revenue 76400m USD"},
        ),
        (
            "es",
            "Meta crece",
            "Gracias a los ingresos publicitarios, la compañía facturó 47.500 millones de dólares.",
            {"Meta revenue 47500m USD"},
        ),
        (
            "es",
            "Nvidia crece",
            ("Con el negocio de centros de datos disparado, la empresa facturó 46.700 millones de dólares."),
            {"Nvidia revenue 46700m USD"},
        ),
        (
            "fr",
            "",
            (
                "Google, dont la division cloud a bondi de 32 %, a réalisé 96,4 milliards de dollars de "
                "chiffre d'affaires."
            ),
            {"Google revenue 96400m USD"},
        ),
        (
            "fr",
            "",
            ("Perplexity, qui développe une activité de publicité, réalise 150 millions de dollars par an de revenus."),
            {"Perplexity revenue 150m USD"},
        ),
        (
            "fr",
            "",
            "OpenAI, qui n'a pas de revenus publicitaires, a généré 3,7 milliards de dollars en 2024.",
            {"OpenAI revenue 3700m USD"},
        ),
        (
            "fr",
            "",
            (
                "Meta, qui vit des revenus publicitaires, a réalisé 164,5 milliards de dollars de "
                "chiffre d'affaires en 2024."
            ),
            {"Meta revenue 164500m USD"},
        ),
        (
            "fr",
            "",
            (
                "Together AI, société active dans l'activité de cloud, affiche 100 millions de dollars "
                "de revenus annualisés."
            ),
            {"Together AI revenue 100m USD"},
        ),
        (
            "fr",
            "Alphabet",
            (
                "Malgré la faiblesse des revenus publicitaires, la société a réalisé 96,4 milliards de "
                "dollars de chiffre d'affaires."
            ),
            {"Google revenue 96400m USD"},
        ),
        (
            "fr",
            "Microsoft",
            ("Porté par l'activité cloud, le groupe a réalisé 76,4 milliards de dollars de chiffre d'affaires."),
            {"Microsoft revenue 76400m USD"},
        ),
        (
            "fr",
            "Meta publie ses comptes",
            (
                "Les revenus publicitaires bondissent : le groupe a encaissé 47,5 milliards de dollars "
                "au deuxième trimestre."
            ),
            {"Meta revenue 47500m USD"},
        ),
        (
            "fr",
            "Microsoft publie ses résultats",
            ("Le chiffre d'affaires du cloud a bondi et le groupe a réalisé 76,4 milliards de dollars de ventes."),
            {"Microsoft revenue 76400m USD"},
        ),
        (
            "it",
            "",
            "OpenAI, che non ha ricavi pubblicitari, ha incassato 3,7 miliardi di dollari nel 2024.",
            {"OpenAI revenue 3700m USD"},
        ),
        (
            "de",
            "",
            "Cohere wird also als Unternehmen mit 7 Milliarden Dollar bewertet.",
            {"Cohere valuation 7000m USD"},
        ),
        (
            "de",
            "Thinking Machines Lab",
            ("Es ist also kein Wunder, dass Investoren das Start-up mit 12 Milliarden Dollar bewertet haben."),
            {"Thinking Machines Lab valuation 12000m USD"},
        ),
        (
            "en",
            "",
            ("Microsoft invested $1 billion in OpenAI in 2019 and had a right to buy more when it put in $10 billion."),
            {"OpenAI investment Microsoft 10000m USD", "OpenAI investment Microsoft 1000m USD"},
        ),
        (
            "en",
            "",
            "Microsoft, with a right to invest in any round, put $750 million into OpenAI.",
            {"OpenAI investment Microsoft 750m USD"},
        ),
        (
            "en",
            "",
            "Mistral AI, known as a French firm valued at €11.7 billion, is hiring.",
            {"Mistral AI valuation 11700m EUR"},
        ),
        (
            "en",
            "",
            "Cohere, called a Canadian start-up with a valuation of $7 billion, is hiring.",
            {"Cohere valuation 7000m USD"},
        ),
        (
            "es",
            "",
            "SoftBank tiene el derecho de comprar acciones y puso 30.000 millones de dólares en OpenAI.",
            {"OpenAI investment SoftBank 30000m USD"},
        ),
        (
            "es",
            "",
            "Amazon obtuvo el derecho a invertir e invirtió 4.000 millones de dólares en Anthropic.",
            {"Anthropic investment Amazon 4000m USD"},
        ),
        (
            "es",
            "",
            ("Nvidia tiene el derecho de invertir en la ronda, en la que Mistral AI levantó 1.700 millones de euros."),
            {"Mistral AI amount_raised 1700m EUR"},
        ),
        (
            "fr",
            "",
            "Microsoft a le droit d'investir et a mis 10 milliards de dollars dans OpenAI.",
            {"OpenAI investment Microsoft 10000m USD"},
        ),
        (
            "fr",
            "",
            ("ASML, qui avait le droit d'investir davantage, a apporté 1,3 milliard d'euros à Mistral AI."),
            {"Mistral AI investment ASML 1300m EUR"},
        ),
        (
            "fr",
            "",
            "Mistral AI a franchi le seuil symbolique de 10 milliards d'euros de valorisation.",
            {"Mistral AI valuation 10000m EUR"},
        ),
        (
            "fr",
            "",
            "Mistral AI a passé la barre symbolique des 300 millions d'euros de revenus annualisés.",
            {"Mistral AI revenue 300m EUR"},
        ),
        (
            "fr",
            "",
            "C'est ainsi qu'on appelle la start-up valorisée 11,7 milliards d'euros : Mistral AI.",
            {"Mistral AI valuation 11700m EUR"},
        ),
        (
            "fr",
            "",
            "Cohere, soit une entreprise valorisée 7 milliards de dollars, recrute.",
            {"Cohere valuation 7000m USD"},
        ),
        (
            "it",
            "",
            ("ASML, con il diritto di comprare altre azioni, ha investito 1,3 miliardi di euro in Mistral AI."),
            {"Mistral AI investment ASML 1300m EUR"},
        ),
        (
            "it",
            "",
            "Amazon ha il diritto di investire e ha messo 4 miliardi di dollari in Anthropic.",
            {"Anthropic investment Amazon 4000m USD"},
        ),
        (
            "it",
            "",
            ("Microsoft, con il diritto di comprare altre quote, ha versato 10 miliardi di dollari in OpenAI."),
            {"OpenAI investment Microsoft 10000m USD"},
        ),
        (
            "it",
            "",
            "Mistral AI, ovvero la startup valutata 11,7 miliardi di euro, assume.",
            {"Mistral AI valuation 11700m EUR"},
        ),
        (
            "it",
            "",
            "Mistral AI, cioè una società valutata 11,7 miliardi di euro, assume.",
            {"Mistral AI valuation 11700m EUR"},
        ),
        (
            "de",
            "",
            "Die Börsianer gingen trotz 46,7 Milliarden Dollar Umsatz von Nvidia in Deckung.",
            {"Nvidia revenue 46700m USD"},
        ),
        (
            "de",
            "",
            "Trotz der Erwartungen des Marktes: 46,7 Milliarden Dollar Umsatz bei Nvidia.",
            {"Nvidia revenue 46700m USD"},
        ),
        (
            "de",
            "",
            "Schätzungen von 30 Millionen Euro Umsatz für 2024 bestätigte Mistral AI nicht.",
            {"Mistral AI revenue 30m EUR"},
        ),
        (
            "de",
            "",
            "OpenAI bestätigt Erwartungen von 13 Milliarden Dollar Umsatz für 2025.",
            {"OpenAI revenue 13000m USD"},
        ),
        (
            "en",
            "",
            "Brokers called for caution after Nvidia reported revenue of $46.7 billion.",
            {"Nvidia revenue 46700m USD"},
        ),
        (
            "en",
            "",
            ("OpenAI is running ahead of the $13 billion forecast for 2025 revenue that it gave investors."),
            {"OpenAI revenue 13000m USD"},
        ),
        (
            "es",
            "",
            ("Los ingresos de Meta superaron las expectativas de los analistas: 47.500 millones de dólares."),
            {"Meta revenue 47500m USD"},
        ),
        (
            "fr",
            "",
            "Le chiffre d'affaires de Meta dépasse les attentes à 47,5 milliards de dollars.",
            {"Meta revenue 47500m USD"},
        ),
        (
            "fr",
            "",
            ("Meta a publié des résultats au-dessus des attentes : 47,5 milliards de dollars de chiffre d'affaires."),
            {"Meta revenue 47500m USD"},
        ),
        ("fr", "", "Meta a battu le consensus avec 47,5 milliards de dollars de revenus.", {"Meta revenue 47500m USD"}),
        ("fr", "", "Meta dépasse le consensus : 47,5 milliards de dollars de revenus.", {"Meta revenue 47500m USD"}),
        (
            "fr",
            "",
            ("Le chiffre d'affaires d'OpenAI passe à 13 milliards de dollars, contre 3,7 milliards estimés pour 2024."),
            {"OpenAI revenue 13000m USD", "OpenAI revenue 3700m USD"},
        ),
        (
            "fr",
            "",
            ("OpenAI a réalisé 3,7 milliards de dollars de revenus en 2024 contre 13 milliards prévus en 2025."),
            {"OpenAI revenue 13000m USD", "OpenAI revenue 3700m USD"},
        ),
        (
            "it",
            "",
            ("OpenAI ha ricavi di 3,7 miliardi nel 2024, contro i 13 miliardi di dollari previsti per quest'anno."),
            {"OpenAI revenue 13000m USD", "OpenAI revenue 3700m USD"},
        ),
        (
            "de",
            "",
            "Microsoft hält eine Beteiligung, die es mit 13 Milliarden Dollar bezahlt hat, an OpenAI.",
            {"OpenAI investment Microsoft 13000m USD"},
        ),
        (
            "de",
            "",
            ("SoftBank hält 11 Prozent, ein Paket, das der Konzern mit 30 Milliarden Dollar von OpenAI erwarb."),
            {"OpenAI investment SoftBank 30000m USD"},
        ),
        (
            "en",
            "",
            "Google bought a stake in Anthropic, which it valued at $183 billion.",
            {"Anthropic valuation 183000m USD"},
        ),
        (
            "en",
            "",
            "SoftBank raised its stake in OpenAI, which it values at $500 billion.",
            {"OpenAI valuation 500000m USD"},
        ),
        (
            "es",
            "",
            ("ASML compra una participación en Mistral AI que la empresa valora en 11.700 millones de euros."),
            {"Mistral AI valuation 11700m EUR"},
        ),
        (
            "es",
            "",
            "ASML tiene una participación en Mistral AI, que valora en 11.700 millones de euros.",
            {"Mistral AI valuation 11700m EUR"},
        ),
        (
            "fr",
            "",
            ("Le fonds a réduit la valeur de sa part dans xAI, que le groupe valorise à 33 milliards de dollars."),
            {"xAI valuation 33000m USD"},
        ),
        (
            "fr",
            "",
            "ASML prend une part de Mistral AI qu'il évalue à 11,7 milliards d'euros.",
            {"Mistral AI valuation 11700m EUR"},
        ),
        (
            "it",
            "",
            "ASML compra una quota in Mistral AI, che valuta 11,7 miliardi di euro.",
            {"Mistral AI valuation 11700m EUR"},
        ),
        ("it", "", "Fidelity riduce la quota in xAI, che valuta 33 miliardi di dollari.", {"xAI valuation 33000m USD"}),
        (
            "en",
            "",
            "After raising $500 million Cohere was valued at $6.8 billion.",
            {"Cohere amount_raised 500m USD", "Cohere valuation 6800m USD"},
        ),
        (
            "en",
            "",
            "After it raised $13 billion Anthropic was valued at $183 billion.",
            {"Anthropic amount_raised 13000m USD", "Anthropic valuation 183000m USD"},
        ),
        (
            "en",
            "",
            "OpenAI raised $6.6 billion the company was priced by many as too dear.",
            {"OpenAI amount_raised 6600m USD"},
        ),
        (
            "fr",
            "",
            "Mistral AI séduit : les investisseurs lui donnent 1,7 milliard d'euros.",
            {"Mistral AI amount_raised 1700m EUR"},
        ),
        (
            "fr",
            "",
            "Les investisseurs lui prêtent 5 milliards de dollars, xAI émet aussi des obligations.",
            {"xAI debt_raised 5000m USD"},
        ),
        (
            "it",
            "",
            "Mistral AI cresce e gli investitori le assegnano 1,7 miliardi di euro nella Serie C.",
            {"Mistral AI amount_raised 1700m EUR"},
        ),
        (
            "it",
            "Mistral AI",
            "I fondi le davano 600 milioni di euro già nella Serie B.",
            {"Mistral AI amount_raised 600m EUR"},
        ),
        (
            "de",
            "",
            "5 Milliarden Dollar der Finanzierung kommen als Kredit von Morgan Stanley zu xAI.",
            {"xAI debt_raised 5000m USD"},
        ),
        (
            "de",
            "",
            (
                "xAI sammelte 10 Milliarden Dollar ein. 5 Milliarden Dollar der Summe stammen aus "
                "Krediten von Morgan Stanley."
            ),
            {"xAI amount_raised 10000m USD"},
        ),
        (
            "en",
            "",
            "Since its first model Anthropic has pulled in $5 billion in annualised revenue.",
            {"Anthropic revenue 5000m USD"},
        ),
        (
            "en",
            "",
            "Since its first cheque from Google, Anthropic has received $3 billion from the group.",
            {"Anthropic investment Google 3000m USD"},
        ),
        (
            "en",
            "",
            "Google is giving Anthropic a $1 billion capital injection.",
            {"Anthropic investment Google 1000m USD"},
        ),
        (
            "de",
            "",
            "Mistral AI deckt den Kapitalbedarf von 1,7 Milliarden Euro mit einer Series C.",
            {"Mistral AI amount_raised 1700m EUR"},
        ),
        (
            "en",
            "",
            "Amazon will invest $4 billion in artificial intelligence start-up Anthropic.",
            {"Anthropic investment Amazon 4000m USD"},
        ),
        (
            "en",
            "",
            "Nvidia is to invest $1 billion in AI coding startup Poolside.",
            {"Poolside investment Nvidia 1000m USD"},
        ),
        (
            "es",
            "",
            "Mistral AI cubrió sus necesidades de financiación de 1.700 millones de euros con ASML.",
            {"Mistral AI amount_raised 1700m EUR"},
        ),
        (
            "fr",
            "",
            "Mistral AI a comblé un besoin de financement de 1,7 milliard d'euros avec ASML.",
            {"Mistral AI amount_raised 1700m EUR"},
        ),
        (
            "it",
            "",
            "Mistral AI copre un fabbisogno di 1,7 miliardi di euro con la Serie C.",
            {"Mistral AI amount_raised 1700m EUR"},
        ),
        (
            "en",
            "",
            "Anthropic closed $13 billion: $3 billion more than planned in its Series F.",
            {"Anthropic amount_raised 13000m USD"},
        ),
        (
            "en",
            "",
            ("Mistral AI has raised €1.7 billion: with €1.3 billion from ASML, its Series C is the biggest in Europe."),
            {"Mistral AI amount_raised 1700m EUR", "Mistral AI investment ASML 1300m EUR"},
        ),
        (
            "de",
            "",
            (
                "Anthropic sammelte 13 Milliarden Dollar ein: Mit 1 Milliarde von Iconiq ist die Series "
                "F die größte des Jahres."
            ),
            {"Anthropic amount_raised 13000m USD", "Anthropic investment ICONIQ 1000m USD"},
        ),
        (
            "fr",
            "",
            (
                "Mistral AI lève 1,7 milliard d'euros : avec 1,3 milliard d'ASML, sa série C est la plus "
                "grosse d'Europe."
            ),
            {"Mistral AI amount_raised 1700m EUR", "Mistral AI investment ASML 1300m EUR"},
        ),
        (
            "es",
            "",
            (
                "Mistral AI levanta 1.700 millones de euros: con 1.300 millones de ASML, su serie C es "
                "la mayor de Europa."
            ),
            {"Mistral AI amount_raised 1700m EUR", "Mistral AI investment ASML 1300m EUR"},
        ),
        (
            "it",
            "",
            (
                "Mistral AI raccoglie 1,7 miliardi di euro: con 1,3 miliardi da ASML, la sua Serie C è "
                "la più grande d'Europa."
            ),
            {"Mistral AI amount_raised 1700m EUR", "Mistral AI investment ASML 1300m EUR"},
        ),
        (
            "en",
            "",
            "It was the best second quarter ever: Meta's revenue was $47.5 billion.",
            {"Meta revenue 47500m USD"},
        ),
        (
            "en",
            "",
            "Meta had its biggest third quarter in its history, with revenue of $40.6 billion.",
            {"Meta revenue 40600m USD"},
        ),
        (
            "es",
            "",
            "Fue el mejor segundo trimestre de su historia: Meta ingresó 47.500 millones de dólares.",
            {"Meta revenue 47500m USD"},
        ),
        (
            "es",
            "",
            "Meta ingresó 47.500 millones de dólares en el mejor segundo trimestre de su historia.",
            {"Meta revenue 47500m USD"},
        ),
        (
            "fr",
            "",
            ("Meta a connu le meilleur deuxième trimestre de son histoire avec 47,5 milliards de dollars de revenus."),
            {"Meta revenue 47500m USD"},
        ),
        (
            "it",
            "",
            ("È stato il miglior secondo trimestre di sempre: Meta ha avuto ricavi per 47,5 miliardi di dollari."),
            {"Meta revenue 47500m USD"},
        ),
        (
            "it",
            "",
            ("Meta ha chiuso il miglior secondo trimestre della sua storia con ricavi per 47,5 miliardi di dollari."),
            {"Meta revenue 47500m USD"},
        ),
        (
            "en",
            "",
            "Some investors who left SoftBank early missed out as OpenAI reached $500 billion.",
            {"OpenAI valuation 500000m USD"},
        ),
        (
            "en",
            "",
            "Several executives who quit Stability AI did so before it raised $80 million.",
            {"Stability AI amount_raised 80m USD"},
        ),
        (
            "en",
            "",
            "Some employees who left OpenAI sold shares at a valuation of $500 billion.",
            {"OpenAI valuation 500000m USD"},
        ),
        (
            "es",
            "",
            ("Varios empleados que dejaron OpenAI vendieron acciones a una valoración de 500.000 millones de dólares."),
            {"OpenAI valuation 500000m USD"},
        ),
        (
            "fr",
            "",
            (
                "Plusieurs salariés ayant quitté OpenAI ont vendu leurs titres sur la base d'une "
                "valorisation de 500 milliards de dollars."
            ),
            {"OpenAI valuation 500000m USD"},
        ),
        (
            "it",
            "",
            (
                "Alcuni dipendenti che hanno lasciato OpenAI hanno venduto azioni a una valutazione di "
                "500 miliardi di dollari."
            ),
            {"OpenAI valuation 500000m USD"},
        ),
        (
            "es",
            "",
            "Mistral AI completa una ampliación de 600 millones de euros en su serie B.",
            {"Mistral AI amount_raised 600m EUR"},
        ),
        (
            "es",
            "",
            "La ampliación de 1.700 millones de euros de Mistral AI, una serie C, la lideró ASML.",
            {"Mistral AI amount_raised 1700m EUR"},
        ),
        (
            "fr",
            "",
            "Mistral AI affirme compter 300 clients et un chiffre d'affaires de 60 millions d'euros.",
            {"Mistral AI revenue 60m EUR"},
        ),
        (
            "fr",
            "",
            "Anthropic dit compter 300 000 clients et 5 milliards de dollars de revenus annualisés.",
            {"Anthropic revenue 5000m USD"},
        ),
        (
            "en",
            "",
            "ASML, a contributor to the round of €1.7 billion, owns 11% of Mistral AI.",
            {"Mistral AI amount_raised 1700m EUR"},
        ),
        (
            "en",
            "",
            ("Nvidia was a contributor to a Series C of €1.7 billion that Mistral AI closed in September."),
            {"Mistral AI amount_raised 1700m EUR"},
        ),
        (
            "en",
            "",
            "Salesforce and Cisco were contributors to the Series D of $500 million by Cohere.",
            {"Cohere amount_raised 500m USD"},
        ),
        ("en", "", "Cohere posted revenue of $200 million in business from banks.", {"Cohere revenue 200m USD"}),
        (
            "en",
            "",
            (
                "Perplexity made a $34.5 billion bid for Chrome; it had raised $1.5 billion in business "
                "and tech circles."
            ),
            {"Perplexity amount_raised 1500m USD"},
        ),
        ("en", "", "Anthropic raised $13 billion of business-friendly money.", {"Anthropic amount_raised 13000m USD"}),
        ("de", "", "Im ganzen Jahr davor hatte OpenAI 3,7 Milliarden Dollar umgesetzt.", {"OpenAI revenue 3700m USD"}),
        ("de", "", "Im ganzen Jahr setzte Meta 164,5 Milliarden Dollar um.", {"Meta revenue 164500m USD"}),
    ],
)
def test_what_only_looks_like_it_stays_a_figure(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Microsoft a fait 77 milliards de dollars de ventes, plus que les 75 milliards que {}."),
        ("de", "Microsoft setzte 77 Milliarden Dollar um, mehr als die 75 Milliarden, {}."),
        ("es", "Microsoft facturó 77.000 millones de dólares, más de los 75.000 millones que {}."),
        ("it", "Microsoft ha fatturato 77 miliardi di dollari, più dei 75 miliardi che {}."),
    ],
)
def test_what_the_market_had_expected_in_a_relative_clause(lang: str, text: str) -> None:
    clauses = {
        "fr": ["prévoyaient les analystes", "le marché avait anticipés", "Wall Street attendait"],
        "de": ["die Analysten erwartet hatten", "mit denen der Markt gerechnet hatte", "die die Börse erwartete"],
        "es": ["había previsto el consenso", "Wall Street esperaba", "los analistas habían calculado"],
        "it": ["si aspettava il mercato", "gli analisti avevano previsto", "Wall Street attendeva"],
    }
    for clause in clauses[lang]:
        figures = read(text.format(clause), lang=lang).figures
        assert [int(figure.low or 0) // 10**9 for figure in figures] == [77], clause


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Cohere a levé les 500 millions de dollars que les investisseurs avaient promis."),
        ("de", "Cohere bekam die 500 Millionen Dollar, die das Unternehmen erwartet hatte."),
        ("es", "Cohere captó los 500 millones de dólares que esperaba."),
        ("it", "Cohere ha raccolto i 500 milioni di dollari che gli investitori avevano promesso."),
    ],
)
def test_what_others_promised_or_the_company_itself_expected_has_come(lang: str, text: str) -> None:
    (figure,) = read(text, lang=lang).figures
    assert (figure.metric, figure.status) == ("amount_raised", "asserted")
