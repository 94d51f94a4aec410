"""Ordinary sentences in which words that set sums aside, doubt or deny them mean something else."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read, told

VALUED = "Perplexity valuation 20000m USD"
MINIMAX = "MiniMax amount_raised 620m USD"
SMALL, COHERE_SALES = "Cohere revenue 20m USD", "Cohere revenue 200m USD"

STAY = [
    (
        "en",
        "Mistral AI",
        "Arthur Mensch, chief executive of Mistral AI, founded in 2023, said the company had raised €1.7 billion.",
        "Mistral AI amount_raised 1700m EUR",
    ),
    (
        "de",
        "Mistral AI",
        "Arthur Mensch, Gründer von Mistral AI, gegründet 2023, sammelte 1,7 Milliarden Euro ein.",
        "Mistral AI amount_raised 1700m EUR",
    ),
    (
        "en",
        "xAI",
        "Cisco is supplying network gear to xAI. The startup closed a $20 billion round in January.",
        "xAI amount_raised 20000m USD",
    ),
    (
        "en",
        "OpenAI",
        "Oracle is building a campus for OpenAI. Its valuation has risen to $500 billion.",
        "OpenAI valuation 500000m USD",
    ),
    (
        "fr",
        "Mistral AI grandit",
        "Fluidstack construit un campus pour Mistral AI. La start-up est valorisée 11,7 milliards d'euros.",
        "Mistral AI valuation 11700m EUR",
    ),
    (
        "it",
        "xAI",
        "Dell fornisce server a xAI. La startup ha raccolto 20 miliardi di dollari.",
        "xAI amount_raised 20000m USD",
    ),
    (
        "en",
        "OpenAI",
        "Oracle shares rose after OpenAI closed its round. It raised $40 billion.",
        "OpenAI amount_raised 40000m USD",
    ),
    (
        "en",
        "Mistral AI",
        "The founders of Mistral AI met at school. Together, they have raised €2.8 billion.",
        "Mistral AI amount_raised 2800m EUR",
    ),
    (
        "en",
        "OpenAI",
        "OpenAI's paying customers generate $10 billion in annual recurring revenue.",
        "OpenAI revenue 10000m USD",
    ),
    (
        "en",
        "Anthropic",
        "Anthropic, whose tender offer closed in March, had sales of $5 billion in 2025.",
        "Anthropic revenue 5000m USD",
    ),
    ("en", "xAI", "Insiders say xAI is planning a $20 billion equity offering.", "xAI amount_raised 20000m USD"),
    (
        "en",
        "Mistral AI",
        "Mistral AI sold a €1.3 billion stake to ASML.",
        "Mistral AI investment ASML 1300m EUR",
    ),
    (
        "en",
        "Anthropic",
        "Amazon put $2.75 billion into Anthropic for the second tranche of its investment.",
        "Anthropic investment Amazon 2750m USD",
    ),
    ("en", "xAI", "xAI has $5 billion of debt from Valor and Apollo.", "xAI debt_raised 5000m USD"),
    (
        "es",
        "Mistral AI",
        "La deuda de Mistral AI suma 830 millones de dólares, prestados por siete bancos.",
        "Mistral AI debt_raised 830m USD",
    ),
    (
        "de",
        "Mistral AI",
        "Trotz hoher Kosten: 1,7 Milliarden Euro für Mistral AI von ASML.",
        "Mistral AI investment ASML 1700m EUR",
    ),
    (
        "fr",
        "OpenAI",
        "OpenAI réduit ses coûts : 13 milliards de dollars de revenus en 2025, un record.",
        "OpenAI revenue 13000m USD",
    ),
    (
        "fr",
        "OpenAI",
        "OpenAI devrait réaliser 30 milliards de dollars de revenus en 2026, trop peu pour couvrir ses frais.",
        "OpenAI revenue 30000m USD",
    ),
    (
        "it",
        "Anthropic",
        "Anthropic dovrebbe raggiungere 26 miliardi di dollari di ricavi nel 2026, abbastanza per coprire i costi.",
        "Anthropic revenue 26000m USD",
    ),
    (
        "es",
        "Cohere",
        "El premio está abierto a las startups que lideran, como Cohere, que captó 500 millones de dólares.",
        "Cohere amount_raised 500m USD",
    ),
    (
        "fr",
        "Mistral AI",
        "Ce tour de table valorise l'ensemble de Mistral AI à 12 milliards d'euros.",
        "Mistral AI valuation 12000m EUR",
    ),
    ("en", "OpenAI", "SoftBank has $30 billion tied up in OpenAI.", "OpenAI investment SoftBank 30000m USD"),
    (
        "en",
        "Anthropic",
        "To meet its forecast, Anthropic must take in $26 billion in revenue in 2026.",
        "Anthropic revenue 26000m USD",
    ),
]


@pytest.mark.parametrize(("lang", "title", "text", "figure"), STAY)
def test_stay_figures(lang: str, title: str, text: str, figure: str) -> None:
    assert figure in told(text, title, lang)


@pytest.mark.parametrize(
    ("lang", "text", "status"),
    [
        ("es", "Mistral AI no captó 1.700 millones de euros hasta septiembre de 2025.", "asserted"),
        ("es", "Cohere no obtuvo 500 millones de dólares por casualidad.", "asserted"),
        ("es", "Cohere no obtuvo 500 millones de dólares.", "denied"),
        ("fr", "Mistral AI a levé 1,7 milliard d'euros ; faux départ en revanche pour ses concurrents.", "asserted"),
        ("fr", "Tout irait bien pour Mistral AI, qui a levé 1,7 milliard d'euros.", "asserted"),
        ("fr", "Anthropic n'a jamais levé autant : 13 milliards de dollars en septembre.", "asserted"),
        ("fr", "Sans conteste, Mistral AI a réussi un exploit en levant 1,7 milliard d'euros.", "asserted"),
        ("es", "Entre informaciones de despidos, xAI cerró una ronda de 20.000 millones de dólares.", "asserted"),
        ("en", "Following reports of the $13 billion raise, Anthropic confirmed it on Tuesday.", "asserted"),
        ("en", "Cohere is near a valuation of $7 billion.", "rumoured"),
    ],
)
def test_stay_as_sure_as_they_are(lang: str, text: str, status: str) -> None:
    assert {figure.status for figure in read(text, lang=lang).figures} == {status}


@pytest.mark.parametrize(
    ("lang", "text", "figures"),
    [
        ("en", "H Company looks for €300 million.", {"H Company amount_raised 300m EUR"}),
        ("en", "Cohere looks for $300 million a year in savings.", set()),
        (
            "it",
            "Cohere non è in vendita. Ad aprile ha ottenuto 2 miliardi di dollari con la regia di Greenoaks.",
            {"Cohere amount_raised 2000m USD"},
        ),
        (
            "es",
            "OpenAI, que en enero se aseguró 10.000 millones de dólares de Microsoft, juega en otra liga.",
            {"OpenAI investment Microsoft 10000m USD"},
        ),
    ],
)
def test_what_is_sought_led_and_secured(lang: str, text: str, figures: set[str]) -> None:
    assert told(text, lang=lang) == figures


HOLD = [
    (
        "fr",
        "Le chiffre d'affaires de Nvidia atteint 57 milliards de dollars, 22 % de mieux par "
        "rapport au trimestre précédent.",
        "revenue 57000 None asserted",
    ),
    (
        "it",
        "I ricavi di Nvidia sono saliti a 57 miliardi di dollari, il 22% in più rispetto al trimestre precedente.",
        "revenue 57000 None asserted",
    ),
    (
        "fr",
        "À la clôture de l'exercice, Nvidia a publié 215 milliards de dollars de chiffre d'affaires.",
        "revenue 215000 None asserted",
    ),
    (
        "it",
        "Alla fine dell'esercizio Alibaba aveva ricavi per 137 miliardi di dollari.",
        "revenue 137000 None asserted",
    ),
    (
        "es",
        "Al término del ejercicio fiscal 2025, Microsoft ingresó 281.000 millones de dólares.",
        "revenue 281000 2025 asserted",
    ),
    (
        "it",
        "L'operazione porterà nelle casse di OpenAI fino a 100 miliardi di dollari.",
        "amount_raised 100000 None asserted",
    ),
    (
        "es",
        "Para impulsar su expansión, Mistral AI levantará hasta 500 millones de dólares.",
        "amount_raised 500 None asserted",
    ),
    (
        "fr",
        "Les fondateurs de Mistral AI ont encaissé 105 millions d'euros lors de leur premier tour.",
        "amount_raised 105 None asserted",
    ),
    (
        "fr",
        "OpenAI laisse ses salariés vendre des actions à une valeur de 852 milliards de dollars pour l'entreprise.",
        "valuation 852000 None asserted",
    ),
    (
        "fr",
        "Microsoft a versé 10 milliards de dollars à OpenAI, contre l'usage exclusif de ses modèles.",
        "investment 10000 None asserted",
    ),
    (
        "it",
        "Amazon ha versato ad Anthropic 4 miliardi di dollari per una quota, e Anthropic paga per usare i chip.",
        "investment 4000 None asserted",
    ),
    (
        "es",
        "Microsoft pagó 10.000 millones de dólares por el derecho a una parte de OpenAI.",
        "investment 10000 None asserted",
    ),
    (
        "de",
        "Nach Angaben vertrauter Personen plant OpenAI ein Gerät. Dabei wird OpenAI mit 500 "
        "Milliarden Dollar bewertet.",
        "valuation 500000 None asserted",
    ),
    (
        "fr",
        "Selon des proches, le patron d'Anthropic a vu Trump. La levée valorise Anthropic 380 milliards de dollars.",
        "valuation 380000 None asserted",
    ),
    (
        "de",
        "ASML bleibt der größte Aktionär des Start-ups Mistral AI, das mit 11 Milliarden Euro bewertet wird.",
        "valuation 11000 None asserted",
    ),
    (
        "de",
        "OpenAI wächst. SoftBank ist Großaktionär des Unternehmens, das mit 500 Milliarden Dollar bewertet wird.",
        "valuation 500000 None asserted",
    ),
    (
        "fr",
        "Lightspeed est sûr que la start-up lèvera 1 milliard d'euros. Mistral AI se tait.",
        "amount_raised 1000 None asserted",
    ),
]


@pytest.mark.parametrize(("lang", "text", "line"), HOLD)
def test_ends_of_years_quarters_before_and_whom_a_clause_is_about(lang: str, text: str, line: str) -> None:
    title = "Mistral AI" if "Mistral" in text else ""
    found = read(text, title, lang=lang).figures
    assert [f"{f.metric} {int(f.high or f.low or 0) // 10**6} {f.period} {f.status}" for f in found] == [line]


@pytest.mark.parametrize(
    ("lang", "behind"),
    [
        ("en", "It's made up of equity and a little debt."),
        ("en", "It's made up its mind to go public."),
        ("en", "That's not so unusual."),
        ("en", "That's not the case at Cohere, which cut jobs."),
        ("en", "It's not true that it will soon sell shares."),
        ("en", "It's wrong to think that the lab needs it."),
        ("en", "That's wrong, sceptics say: the sector is too hot."),
        ("en", "That's false modesty, say some."),
        ("en", "The claims of its rivals are wrong about the chips."),
        ("en", "There's no such thing as cheap capital."),
        ("en", "There is no such deal between Cohere and Google."),
        ("en", "There was no such offer on its desk a year ago."),
        ("en", "No such sale is planned at Cohere."),
        ("en", "No such deal was ever done in Canada."),
        ("en", "We know of no such deal in Europe, a banker said."),
        ("en", "The media were wrong about ads, its founder said."),
        ("en", "The papers got it wrong when they wrote it off."),
        ("en", "People are wrong to speak of a bubble."),
        ("en", "You are wrong."),
        ("en", "Cohere denied both figures on Monday."),
        ("en", "Cohere rejected the claims."),
        ("en", "A paper sued it; the startup denies both claims."),
        ("en", "It was reported incorrectly as a charity."),
        ("en", "The actual amount was only disclosed on Friday."),
        ("en", "The true value is hard to tell."),
        ("fr", "Ce n'est pas le cas de Cohere, qui recule."),
        ("fr", "Ce n'est pas vrai qu'elle entrera en Bourse."),
        ("fr", "Faux départ, en revanche, pour son rival."),
        ("fr", "Les médias ont tort de crier à la bulle."),
        ("fr", "Le vrai montant des ventes reste inconnu."),
        ("de", "Das ist nicht so überraschend."),
        ("de", "Das hat sie nicht daran gehindert, Verluste zu machen."),
        ("de", "Die Presse lag falsch, als sie das Start-up abschrieb."),
        ("de", "Die richtige Zahl der Kunden ist geheim."),
        ("de", "Richtig ist auch, dass die Kosten steigen."),
        ("es", "No es así en Cohere."),
        ("es", "No es cierto que vaya a salir a bolsa."),
        ("es", "La prensa se equivoca al hablar de burbuja."),
        ("es", "La cifra exacta de clientes se desconoce."),
        ("it", "Non è così sorprendente."),
        ("it", "Non è vero che andrà in Borsa."),
        ("it", "I giornali sbagliano a parlare di bolla."),
        ("it", "La cifra esatta dei clienti è ignota."),
    ],
)
def test_a_denial_of_something_else_behind_a_plain_fact(lang: str, behind: str) -> None:
    raised = {
        "en": "Mistral AI raised €1.7 billion.",
        "fr": "Mistral AI a levé 1,7 milliard d'euros.",
        "de": "Mistral AI hat 1,7 Milliarden Euro eingesammelt.",
        "es": "Mistral AI captó 1.700 millones de euros.",
        "it": "Mistral AI ha raccolto 1,7 miliardi di euro.",
    }[lang]
    assert {figure.status for figure in read(f"{raised} {behind}", lang=lang).figures} == {"asserted"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere is raising $300 million, sources say. That's not true, its founder said."),
        ("en", "Cohere is raising $300 million, sources say. There is no such round at the moment, she said."),
        ("en", "Cohere is raising $300 million, sources say. You are wrong."),
        ("en", "Cohere is raising $300 million, sources say. The story is false in every detail."),
        ("en", "Cohere is raising $300 million from Nvidia, sources say. Nvidia denied it."),
        ("en", "Cohere is worth $9 billion, we wrote. The correct figure is half that."),
        ("fr", "Cohere lève 300 millions de dollars, dit-on. Faux, répond l'entreprise."),
        ("de", "Cohere nimmt 300 Millionen Dollar auf, heißt es. Das stimmt nicht, sagte ein Sprecher."),
        ("es", "Cohere capta 300 millones de dólares, se dice. Eso no es cierto, dijo un portavoz."),
        ("it", "Cohere raccoglie 300 milioni di dollari, si dice. Non è vero, dice un portavoce."),
        ("en", "Neither a raise of $300 million nor a price of $9 billion has been discussed at Cohere."),
    ],
)
def test_a_denial_whose_clause_ends_behind_it(lang: str, text: str) -> None:
    assert {figure.status for figure in read(text, lang=lang).figures} == {"denied"}


@pytest.mark.parametrize(
    "text",
    [
        "People are often wrong about AI. Cohere raised $500 million in August.",
        "You are wrong if you think small. Cohere raised $500 million.",
        "Musk denied both claims. xAI raised $20 billion in January.",
        "Neither a raise of $300 million nor a valuation of $9 billion has stilled Cohere's hunger.",
        "A report by PitchBook has Cohere valued at $7 billion.",
        "The Hurun report put Cohere at $7 billion.",
        "The quarterly report had Nvidia at revenue of $57 billion.",
        "The accounts have Cohere raising $500 million in 2024.",
        "Bloomberg's story had Cohere valued at $7 billion.",
        "Accounts for 2024 seen by Les Echos show that Cohere had revenue of $35 million.",
        "Filings from Delaware reviewed by the FT show that Cohere raised $500 million.",
        "A report for 2024 seen by brokers as strong shows that Cohere raised $500 million.",
        "Funds chased a $500 million round, which Cohere closed in August.",
        "Cohere raised $500 million from several sources.",
        "Sources of funding are many: Cohere raised $500 million.",
        "Cohere, pursuing business customers, has raised $500 million.",
        "Cohere weighed its options and raised $500 million.",
    ],
)
def test_reports_and_words_of_hearsay_about_something_else(text: str) -> None:
    assert {figure.status for figure in read(text).figures} == {"asserted"}


@pytest.mark.parametrize(
    ("lang", "text", "status"),
    [
        ("en", "xAI wants to lift its round from about $15 billion to $20 billion.", "rumoured"),
        ("en", "xAI lifted its round from about $15 billion to $20 billion.", "asserted"),
        ("de", "xAI will seine Runde von rund 15 Milliarden auf 20 Milliarden Dollar aufstocken.", "rumoured"),
        ("it", "xAI vuole portare il suo round da circa 15 miliardi a 20 miliardi di dollari.", "rumoured"),
        ("es", "xAI quiere ampliar su ronda a 20.000 millones de dólares.", "rumoured"),
        ("fr", "xAI veut porter sa levée à 20 milliards de dollars.", "rumoured"),
        ("en", "A newspaper report in May had Cohere raising $500 million.", "rumoured"),
        ("en", "A report to shareholders obtained by Reuters shows sales of $240 million at Cohere.", "rumoured"),
        ("en", "Cohere is chasing a $500 million round.", "rumoured"),
    ],
)
def test_both_ends_of_a_round_to_be_lifted_and_hearsay_still(lang: str, text: str, status: str) -> None:
    assert {figure.status for figure in read(text, lang=lang).figures} == {status}


SECOND_VERBS = [
    ("en", "Citigroup advised xAI and lent it $5 billion.", {"xAI debt_raised 5000m USD"}),
    ("en", "Morgan Stanley advises Anthropic and has lent it $2.5 billion.", {"Anthropic debt_raised 2500m USD"}),
    ("en", "Apollo likes Anthropic and gave it a $1 billion loan.", {"Anthropic debt_raised 1000m USD"}),
    ("fr", "JPMorgan conseille xAI et lui a prêté 5 milliards de dollars.", {"xAI debt_raised 5000m USD"}),
    ("it", "JPMorgan assiste xAI e le ha prestato 5 miliardi di dollari.", {"xAI debt_raised 5000m USD"}),
    ("de", "JPMorgan beriet xAI und lieh ihm 5 Milliarden Dollar.", {"xAI debt_raised 5000m USD"}),
    ("en", "Salesforce uses Cohere and led its $450 million round.", {"Cohere amount_raised 450m USD"}),
    ("en", "Lightspeed backs Cohere and led a $350 million round.", {"Cohere amount_raised 350m USD"}),
    ("en", "Nvidia invested in Poolside and had revenue of $57 billion.", {"Nvidia revenue 57000m USD"}),
    (
        "fr",
        "Nvidia a investi dans Poolside et a réalisé un chiffre d'affaires de 57 milliards de dollars.",
        {"Nvidia revenue 57000m USD"},
    ),
    ("es", "Nvidia invirtió en Poolside y facturó 57.000 millones de dólares.", {"Nvidia revenue 57000m USD"}),
    ("it", "Nvidia ha investito in Poolside e ha fatturato 57 miliardi di dollari.", {"Nvidia revenue 57000m USD"}),
    ("en", "Nvidia invested in Poolside and valued it at $3 billion.", {"Poolside valuation 3000m USD"}),
    ("en", "Amazon bought Anthropic's tokens and raised $15 billion in bonds.", {"Amazon debt_raised 15000m USD"}),
    ("en", "SoftBank backs OpenAI and raised $5 billion.", set[str]()),
    ("de", "SoftBank investierte in OpenAI und nahm 5 Milliarden Dollar auf.", set[str]()),
    ("es", "SoftBank invirtió en OpenAI y captó 5.000 millones de dólares.", set[str]()),
    ("it", "SoftBank ha investito in OpenAI e ha raccolto 5 miliardi di dollari.", set[str]()),
]


@pytest.mark.parametrize(("lang", "text", "figures"), SECOND_VERBS)
def test_the_second_verb_behind_an_object(lang: str, text: str, figures: set[str]) -> None:
    assert told(text, lang=lang) == figures


@pytest.mark.parametrize(
    ("lang", "text", "figures"),
    [
        (
            "en",
            "Cohere has many backers. One of them is Inovia, a venture firm. The company raised $500 million.",
            {"Cohere amount_raised 500m USD"},
        ),
        (
            "en",
            "OpenAI has bought startups. Another is Statsig, a testing company. The company is valued at $500 billion.",
            {"OpenAI valuation 500000m USD"},
        ),
        (
            "de",
            "Mistral AI hat Partner. Einer von ihnen ist Helsing, ein Münchner Start-up. Das Unternehmen nahm "
            "1,7 Milliarden Euro ein.",
            {"Mistral AI amount_raised 1700m EUR"},
        ),
        (
            "fr",
            "OpenAI a racheté des start-up. L'une d'entre elles est Statsig, une société de tests. L'entreprise est "
            "valorisée 500 milliards de dollars.",
            {"OpenAI valuation 500000m USD"},
        ),
        (
            "es",
            "Mistral AI tiene socios. Uno de ellos es Helsing, una startup alemana. La empresa captó 1.700 millones "
            "de euros.",
            {"Mistral AI amount_raised 1700m EUR"},
        ),
        (
            "it",
            "Cohere ha molti investitori. Uno di loro è Inovia, una società di venture capital. L'azienda ha raccolto "
            "500 milioni di dollari.",
            {"Cohere amount_raised 500m USD"},
        ),
        (
            "en",
            "OpenAI has rivals. One of them is Kestrel, a maker of robots. The company raised $300 million.",
            set[str](),
        ),
    ],
)
def test_one_of_several_that_only_deal_with_the_company(lang: str, text: str, figures: set[str]) -> None:
    assert told(text, lang=lang) == figures


@pytest.mark.parametrize(
    ("lang", "text", "figures"),
    [
        (
            "en",
            "Apple. It is in talks with Mistral AI. The startup raised 1.7 billion euros.",
            {"Mistral AI amount_raised 1700m EUR"},
        ),
        (
            "en",
            "OpenAI hires.\n\nApple. It is in talks with Mistral AI. The startup raised 1.7 billion euros.",
            {"Mistral AI amount_raised 1700m EUR"},
        ),
        (
            "en",
            "Oracle. Its customer OpenAI raised $40 billion. The startup is worth $500 billion.",
            {"OpenAI amount_raised 40000m USD", "OpenAI valuation 500000m USD"},
        ),
        ("en", "Tesla. Shares fell after a report on xAI. It raised $20 billion.", {"xAI amount_raised 20000m USD"}),
        (
            "de",
            "Apple. Der Konzern spricht mit Mistral AI. Das Start-up nahm 1,7 Milliarden Euro ein.",
            {"Mistral AI amount_raised 1700m EUR"},
        ),
    ],
)
def test_a_label_that_is_no_startup(lang: str, text: str, figures: set[str]) -> None:
    assert told(text, lang=lang) == figures


JOINT = {"Anthropic amount_raised 5000m USD"}
INTO = {"OpenAI investment Microsoft 13000m USD"}


@pytest.mark.parametrize(
    ("lang", "text", "figures"),
    [
        ("en", "Microsoft and rival Google invested $5 billion in Anthropic.", JOINT),
        ("en", "Microsoft and its rival Google invested $5 billion in Anthropic.", JOINT),
        ("de", "Microsoft und sein Rivale Google investierten 5 Milliarden Dollar in Anthropic.", JOINT),
        ("fr", "Microsoft et son rival Google ont investi 5 milliards de dollars dans Anthropic.", JOINT),
        ("es", "Microsoft y su rival Google invirtieron 5.000 millones de dólares en Anthropic.", JOINT),
        ("it", "Microsoft e la rivale Google hanno investito 5 miliardi di dollari in Anthropic.", JOINT),
        ("en", "Databricks is the dearest startup after OpenAI, at $134 billion.", set[str]()),
        ("en", "Anthropic is the dearest startup after OpenAI, at $183 billion.", {"Anthropic valuation 183000m USD"}),
        ("de", "Databricks ist das teuerste Start-up nach OpenAI, mit 134 Milliarden Dollar.", set[str]()),
        ("fr", "Databricks est la start-up la plus chère après OpenAI, à 134 milliards de dollars.", set[str]()),
        ("it", "Databricks è la startup più cara dopo OpenAI, a 134 miliardi di dollari.", set[str]()),
        ("en", "Microsoft has invested in OpenAI. In total, $13 billion so far.", INTO),
        ("es", "Microsoft ha invertido en OpenAI. En total, 13.000 millones de dólares hasta ahora.", INTO),
        ("it", "Microsoft ha investito in OpenAI. In totale, 13 miliardi di dollari finora.", INTO),
        (
            "en",
            "Microsoft has invested in OpenAI. The startup has raised $58 billion so far.",
            {"OpenAI total_raised 58000m USD"},
        ),
        (
            "en",
            "Cohere raised $500 million from Salesforce's venture fund and AMD's venture arm.",
            {"Cohere amount_raised 500m USD"},
        ),
        ("en", "Nvidia raised $500 million for its venture fund.", set[str]()),
    ],
)
def test_who_gives_and_who_is_priced_beside_another(lang: str, text: str, figures: set[str]) -> None:
    assert told(text, lang=lang) == figures


@pytest.mark.parametrize(
    ("lang", "text", "figures"),
    [
        # what is built, and what is borrowed or raised to build it
        ("en", "Anthropic took out a $500 million project loan.", {"Anthropic debt_raised 500m USD"}),
        ("en", "Cohere placed a $2 billion development bond.", {"Cohere debt_raised 2000m USD"}),
        ("en", "Poolside announced a $300 million development round.", {"Poolside amount_raised 300m USD"}),
        ("en", "Cohere, a $7 billion laboratory in Toronto, hired a lawyer.", {"Cohere valuation 7000m USD"}),
        ("en", "xAI runs Colossus, a $7 billion project in Memphis.", set()),
        ("de", "Cohere begab eine 500 Millionen Dollar schwere Projektanleihe.", {"Cohere debt_raised 500m USD"}),
        ("fr", "La levée valorise le site à 20 milliards de dollars, dit Perplexity.", {VALUED}),
        ("es", "Cohere obtuvo un préstamo de proyecto de 500 millones de dólares.", {"Cohere debt_raised 500m USD"}),
        (
            "it",
            "Cohere ha ottenuto un prestito di progetto da 500 milioni di dollari.",
            {"Cohere debt_raised 500m USD"},
        ),
        # two companies that list, and a third
        ("en", "After the listing of both, Zhipu AI is valued at $9 billion.", {"Zhipu AI valuation 9000m USD"}),
        (
            "en",
            "Since the IPO of the pair, Moonshot AI has raised $700 million.",
            {"Moonshot AI amount_raised 700m USD"},
        ),
        ("de", "Seit dem Börsengang beider sammelte MiniMax 620 Millionen Dollar ein.", {MINIMAX}),
        ("fr", "Depuis la cotation des deux, MiniMax a levé 620 millions de dollars.", {MINIMAX}),
        ("es", "Tras la salida a bolsa de las dos, MiniMax captó 620 millones de dólares.", {MINIMAX}),
        ("it", "Dopo la quotazione delle due, MiniMax ha raccolto 620 milioni di dollari.", {MINIMAX}),
        # deals by which money comes in
        (
            "en",
            "Cohere struck a deal with Nvidia worth $1 billion in convertible notes.",
            {"Cohere debt_raised 1000m USD"},
        ),
        (
            "en",
            "Cohere announced an agreement with Nvidia and Cisco worth $600 million in new equity.",
            {"Cohere amount_raised 600m USD"},
        ),
        (
            "es",
            "Cohere cerró un acuerdo con Nvidia por valor de 500 millones de dólares en bonos convertibles.",
            {"Cohere debt_raised 500m USD"},
        ),
        (
            "it",
            "Cohere ha chiuso un accordo con Nvidia del valore di 500 milioni di dollari in obbligazioni.",
            {"Cohere debt_raised 500m USD"},
        ),
        # a segment, and who is told of beside it
        ("en", "In this segment, OpenAI leads with annual sales of $13 billion.", {"OpenAI revenue 13000m USD"}),
        ("en", "Aleph Alpha is weak in this segment, while Cohere had revenue of $200 million.", {COHERE_SALES}),
        ("en", "In this segment of the market, Cohere, with revenue of $200 million, leads.", {COHERE_SALES}),
        ("en", "Groq runs a chip business that had revenue of $90 million in 2024.", {"Groq revenue 90m USD"}),
        ("de", "In diesem Segment führt Cohere mit einem Umsatz von 200 Millionen Dollar.", {COHERE_SALES}),
        ("fr", "Dans ce segment, Cohere domine avec un chiffre d'affaires de 200 millions de dollars.", {COHERE_SALES}),
        ("es", "En este segmento, Cohere lidera con ingresos de 200 millones de dólares.", {COHERE_SALES}),
        ("en", "Google's cloud unit invested $300 million in Anthropic.", {"Anthropic investment Google 300m USD"}),
        # one of those companies
        ("en", "Perplexity: one of the few startups valued at $20 billion.", {VALUED}),
        ("en", "Perplexity: the smallest of the firms valued at $20 billion.", {VALUED}),
        ("de", "Perplexity: die jüngste der Firmen, die mit 20 Milliarden Dollar bewertet werden.", {VALUED}),
        ("fr", "Perplexity : la plus jeune des entreprises valorisées 20 milliards de dollars.", {VALUED}),
        ("es", "Perplexity: la más joven de las empresas valoradas en 20.000 millones de dólares.", {VALUED}),
        ("it", "Perplexity: la più giovane delle aziende valutate 20 miliardi di dollari.", {VALUED}),
        ("en", "Perplexity explains: firms valued at $1 billion are unicorns.", set()),
        # what a sum grew to
        (
            "en",
            "Cohere had sales of $20 million. That has since been increased to $200 million.",
            {SMALL, COHERE_SALES},
        ),
        (
            "en",
            "Cohere took a $100 million loan. The total was increased to $300 million with equity.",
            {"Cohere debt_raised 100m USD"},
        ),
        # what pays for what is bought
        (
            "en",
            "Cohere is buying chips for $900 million, $400 million in equity and $500 million in debt.",
            {"Cohere debt_raised 500m USD"},
        ),
        (
            "en",
            "Mistral AI will spend €4 billion on data centres, €1.7 billion of it raised in its Series C.",
            {"Mistral AI amount_raised 1700m EUR"},
        ),
        ("en", "A secondary transaction valued at $7 billion made Cohere rich.", {"Cohere valuation 7000m USD"}),
    ],
)
def test_what_stands_beside_a_word_of_another_kind(lang: str, text: str, figures: set[str]) -> None:
    assert told(text, lang=lang) == figures


def test_a_goal_that_was_lifted_is_a_forecast_of_its_period() -> None:
    text = "Cohere expects revenue of $500 million in 2026. The goal was lifted to $600 million last week."
    assert {(f.status, f.period) for f in read(text).figures} == {("forecast", "2026")}
    text = "Cohere prevede ricavi di 500 milioni di dollari nel 2026. La cifra è stata alzata a 600 milioni di dollari."
    assert {(f.status, f.period) for f in read(text, lang="it").figures} == {("forecast", "2026")}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Nvidia will publish its second-quarter results next week. Revenue was $187 billion at last count."),
        ("en", "Nvidia's second-quarter results are out. Revenue in the past year was $187 billion."),
        ("en", "Nvidia's second-quarter results are out. Revenue of $187 billion a year makes it a giant."),
        ("de", "Nvidia wird seine Zahlen zum zweiten Quartal bald vorlegen. Der Umsatz lag bei 187 Milliarden Dollar."),
        (
            "fr",
            "Nvidia publiera ses résultats du deuxième trimestre. Le chiffre d'affaires atteint 187 milliards d'euros.",
        ),
        (
            "es",
            "Nvidia publicará sus resultados del segundo trimestre. Los ingresos fueron de 187.000 millones de euros.",
        ),
        ("it", "Nvidia pubblicherà i conti del secondo trimestre. I ricavi sono stati di 187 miliardi di euro."),
    ],
)
def test_results_to_come_and_a_whole_year_are_of_no_quarter(lang: str, text: str) -> None:
    assert [figure.period for figure in read(text, lang=lang).figures] == [None]


def test_the_year_that_a_tender_closed_and_what_prices_include() -> None:
    closed = read("Cohere's tender offer closed the year at a valuation of $7 billion.").figures
    assert [figure.as_of for figure in closed] == ["2024-12"]
    included = read("Cohere's prices include funds for computing; the company is worth $7 billion.").figures
    assert [figure.basis for figure in included] == [None]
