"""Strangers with a price at the head of a sentence, people counted beside a sum, and turnovers above which one pays."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        (
            "de",
            "OpenAI übernimmt Rockset",
            "Rockset war vor der Übernahme mit 300 Millionen Dollar bewertet worden.",
            set(),
        ),
        (
            "de",
            "OpenAI und die Programmierhilfe",
            "Windsurf wurde im Herbst mit 1,25 Milliarden Dollar bewertet.",
            set(),
        ),
        (
            "de",
            "OpenAI und die Programmierhilfe",
            "Die Bewertung von Windsurf lag im Herbst bei 1,25 Milliarden Dollar.",
            set(),
        ),
        ("de", "OpenAI und die Programmierhilfe", "Windsurf hatte zuvor 240 Millionen Dollar eingesammelt.", set()),
        ("de", "OpenAI", "OpenAI war zuletzt mit 500 Milliarden Dollar bewertet.", {"OpenAI valuation 500000m USD"}),
        (
            "de",
            "Mistral AI",
            "Mistral war mit 11,7 Milliarden Euro bewertet, als ASML einstieg.",
            {"Mistral AI valuation 11700m EUR"},
        ),
        ("es", "OpenAI compra Rockset", "Rockset estaba valorada en 300 millones de dólares.", set()),
        ("es", "OpenAI y la programación", "Windsurf había sido valorada en 1.250 millones de dólares.", set()),
        ("fr", "OpenAI rachète Statsig", "Statsig était valorisée 1,1 milliard de dollars.", set()),
        ("fr", "OpenAI et la programmation", "Windsurf avait levé 240 millions de dollars auparavant.", set()),
        ("it", "OpenAI compra Statsig", "Statsig era valutata 1,1 miliardi di dollari.", set()),
        ("it", "OpenAI e la programmazione", "Windsurf aveva raccolto 240 milioni di dollari.", set()),
        ("en", "OpenAI and its lenders", "A bank that lends to OpenAI is valued at $40 billion.", set()),
        ("en", "Anthropic moves offices", "The landlord of Anthropic was valued at $9 billion last year.", set()),
        ("en", "Mistral AI and its suppliers", "A supplier to Mistral raised $90 million in May.", set()),
        ("en", "OpenAI in court", "A law firm that works for OpenAI has annual revenue of $3 billion.", set()),
        ("en", "Anthropic and its backers", "The fund that backs Anthropic raised $3 billion.", set()),
        (
            "en",
            "Perplexity sued",
            "Perplexity, valued at $20 billion, was sued last year.",
            {"Perplexity valuation 20000m USD"},
        ),
        (
            "de",
            "Cerebras geht an die Börse",
            "OpenAI, sein größter Kunde, hat Cerebras eine Milliarde Dollar geliehen.",
            {"Cerebras debt_raised 1000m USD"},
        ),
        (
            "it",
            "Cerebras in Borsa",
            "OpenAI ha prestato un miliardo di dollari a Cerebras.",
            {"Cerebras debt_raised 1000m USD"},
        ),
        (
            "fr",
            "Cerebras en Bourse",
            "OpenAI a prêté un milliard de dollars à Cerebras.",
            {"Cerebras debt_raised 1000m USD"},
        ),
        (
            "es",
            "Cerebras sale a Bolsa",
            "OpenAI prestó mil millones de dólares a Cerebras.",
            {"Cerebras debt_raised 1000m USD"},
        ),
        ("en", "Cerebras IPO", "OpenAI has lent Cerebras $1 billion.", {"Cerebras debt_raised 1000m USD"}),
        ("en", "Cerebras IPO", "OpenAI lent $1 billion to Cerebras.", {"Cerebras debt_raised 1000m USD"}),
        ("en", "Cerebras IPO", "Cerebras borrowed $1 billion from OpenAI.", {"Cerebras debt_raised 1000m USD"}),
        ("en", "Mistral AI", "Mistral will raise not more than €2 billion.", {"Mistral AI amount_raised <2000m EUR"}),
        (
            "en",
            "Mistral AI",
            "Mistral has raised no more than €2 billion so far.",
            {"Mistral AI total_raised <2000m EUR"},
        ),
        (
            "de",
            "OpenAI und die Programmierhilfe",
            "Kelvin wurde im Herbst von Investoren mit 1,25 Milliarden Dollar bewertet.",
            set(),
        ),
        (
            "de",
            "Mistral",
            "Gekauft wurde Mistral im Herbst mit 1,25 Milliarden Dollar Bewertung.",
            {"Mistral AI valuation 1250m USD"},
        ),
        (
            "de",
            "Mistral",
            "Mistral wurde im Herbst mit 1,25 Milliarden Dollar bewertet.",
            {"Mistral AI valuation 1250m USD"},
        ),
        (
            "de",
            "Mistral",
            "Zuletzt wurde die Firma mit 1,25 Milliarden Dollar bewertet.",
            {"Mistral AI valuation 1250m USD"},
        ),
        ("de", "Mistral", "Bewertet wurde sie mit 1,25 Milliarden Dollar.", {"Mistral AI valuation 1250m USD"}),
        (
            "de",
            "Mistral",
            "Analysten zufolge wurde sie mit 1,25 Milliarden Dollar bewertet.",
            {"Mistral AI valuation 1250m USD"},
        ),
        ("es", "OpenAI", "Valorada estaba en 300 millones de dólares.", {"OpenAI valuation 300m USD"}),
        ("es", "OpenAI", "Entonces estaba valorada en 300 millones de dólares.", {"OpenAI valuation 300m USD"}),
        ("es", "OpenAI", "Ya estaba valorada en 300 millones de dólares.", {"OpenAI valuation 300m USD"}),
        (
            "en",
            "Mistral AI",
            "In Paris, Mistral was before the summer valued at $6 billion.",
            {"Mistral AI valuation 6000m USD"},
        ),
    ],
)
def test_priced(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        ("en", "OpenAI and its lenders", "A bank that lends to OpenAI is valued at $40 billion.", set()),
        ("en", "Anthropic moves offices", "The landlord of Anthropic was valued at $9 billion last year.", set()),
        ("en", "Cohere and risk", "The insurer that covers Cohere was worth $9 billion last year.", set()),
        ("en", "OpenAI", "The bank that advises OpenAI values it at $300 billion.", {"OpenAI valuation 300000m USD"}),
        (
            "en",
            "OpenAI",
            "The bank that advises OpenAI says the company is valued at $300 billion.",
            {"OpenAI valuation 300000m USD"},
        ),
        ("en", "OpenAI", "The newspaper says OpenAI is valued at $300 billion.", {"OpenAI valuation 300000m USD"}),
        (
            "en",
            "OpenAI",
            "The newspaper that OpenAI sued says it was valued at $300 billion.",
            {"OpenAI valuation 300000m USD"},
        ),
        (
            "en",
            "OpenAI",
            "The bank of OpenAI was told that the startup is valued at $300 billion.",
            {"OpenAI valuation 300000m USD"},
        ),
        (
            "en",
            "OpenAI",
            "The university of OpenAI's founder reports a valuation of $300 billion.",
            {"OpenAI valuation 300000m USD"},
        ),
        ("de", "OpenAI", "Die Bank, die OpenAI Geld leiht, ist mit 40 Milliarden Dollar bewertet.", set()),
        ("de", "Anthropic", "Der Vermieter von Anthropic war zuletzt mit 9 Milliarden Dollar bewertet.", set()),
        ("fr", "OpenAI", "La banque qui prête à OpenAI est valorisée 40 milliards de dollars.", set()),
        ("fr", "Anthropic", "Le bailleur d'Anthropic était valorisé 9 milliards de dollars.", set()),
        ("es", "OpenAI", "El banco que presta a OpenAI está valorado en 40.000 millones de dólares.", set()),
        ("it", "OpenAI", "La banca che presta denaro a OpenAI è valutata 40 miliardi di dollari.", set()),
        (
            "it",
            "OpenAI",
            "La banca che consiglia OpenAI ha detto che la società è valutata 40 miliardi di dollari.",
            {"OpenAI valuation 40000m USD"},
        ),
    ],
)
def test_trades(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        (
            "fr",
            "News",
            (
                "H Company boucle pourtant un tour d'amorçage d'un peu plus de 200 millions d'euros, du "
                "jamais vu à Paris. Ses cinq fondateurs, dont quatre viennent de DeepMind, promettent "
                "des agents capables d'agir seuls dans un logiciel."
            ),
            {"H Company amount_raised 200m EUR"},
        ),
        (
            "fr",
            "News",
            (
                "H Company boucle un tour de 200 millions d'euros. Ses fondateurs, dont quatre viennent "
                "de DeepMind, promettent des agents."
            ),
            {"H Company amount_raised 200m EUR"},
        ),
        (
            "fr",
            "News",
            ("H Company compte trente salariés, dont dix viennent de Google, et a levé 200 millions d'euros."),
            {"H Company amount_raised 200m EUR"},
        ),
        (
            "fr",
            "News",
            "H Company a levé 200 millions d'euros. Sur trente salariés, dix viennent de Google.",
            {"H Company amount_raised 200m EUR"},
        ),
        (
            "fr",
            "News",
            "H Company a levé 200 millions d'euros. Dix de ses salariés viennent de Google.",
            {"H Company amount_raised 200m EUR"},
        ),
        (
            "en",
            "H",
            "H Company raised $200 million. Of its five founders, four come from Google.",
            {"H Company amount_raised 200m USD"},
        ),
        (
            "en",
            "H",
            ("H Company raised $200 million. Its five founders, four of whom came from Google, promise agents."),
            {"H Company amount_raised 200m USD"},
        ),
        (
            "de",
            "H",
            ("H Company hat 200 Millionen Euro eingesammelt. Von den fünf Gründern kommen vier von Google."),
            {"H Company amount_raised 200m EUR"},
        ),
        (
            "de",
            "H",
            (
                "H Company hat 200 Millionen Euro eingesammelt. Die fünf Gründer, von denen vier von "
                "Google kommen, versprechen Agenten."
            ),
            {"H Company amount_raised 200m EUR"},
        ),
        (
            "es",
            "H",
            ("H Company ha captado 200 millones de euros. De sus cinco fundadores, cuatro vienen de Google."),
            {"H Company amount_raised 200m EUR"},
        ),
        (
            "es",
            "H",
            (
                "H Company ha captado 200 millones de euros. Sus cinco fundadores, cuatro de los cuales "
                "vienen de Google, prometen agentes."
            ),
            {"H Company amount_raised 200m EUR"},
        ),
        (
            "it",
            "H",
            ("H Company ha raccolto 200 milioni di euro. Dei suoi cinque fondatori, quattro vengono da Google."),
            {"H Company amount_raised 200m EUR"},
        ),
        (
            "it",
            "H",
            (
                "H Company ha raccolto 200 milioni di euro. I suoi fondatori, di cui quattro provenienti "
                "da Google, promettono agenti."
            ),
            {"H Company amount_raised 200m EUR"},
        ),
    ],
)
def test_people(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        (
            "en",
            "Pricing Stability AI",
            "The Community License costs nothing as long as your revenue stays below $1,000,000 a year.",
            set(),
        ),
        ("en", "Stability AI", "The licence is free if you have annual revenue of less than $1 million.", set()),
        (
            "en",
            "Stability AI",
            "Stability AI's licence is free for companies whose annual revenue is below $1 million.",
            set(),
        ),
        (
            "en",
            "Stability AI",
            ("If your company's annual revenue is above $1 million, Stability AI asks for an enterprise licence."),
            set(),
        ),
        (
            "de",
            "Stability AI",
            "Die Lizenz ist kostenlos, solange Ihr Umsatz unter 1 Million Dollar im Jahr bleibt.",
            set(),
        ),
        (
            "fr",
            "Stability AI",
            ("La licence est gratuite tant que votre chiffre d'affaires reste inférieur à 1 million de dollars."),
            set(),
        ),
        (
            "es",
            "Stability AI",
            "La licencia es gratuita mientras sus ingresos no superen 1 millón de dólares al año.",
            set(),
        ),
        (
            "it",
            "Stability AI",
            "La licenza è gratuita finché il vostro fatturato resta sotto 1 milione di dollari.",
            set(),
        ),
        (
            "en",
            "Mistral AI",
            "Mistral is free for individuals, and has raised $100 million.",
            {"Mistral AI amount_raised 100m USD"},
        ),
        ("en", "Mistral AI", "For startups with large models such as Mistral, $100 million is a small round.", set()),
        (
            "en",
            "Mistral AI",
            "From investors and companies with deep pockets Mistral raised $100 million.",
            {"Mistral AI amount_raised 100m USD"},
        ),
        (
            "en",
            "Mistral AI",
            "Le Chat stays free for users below 25, and Mistral has revenue of $100 million.",
            {"Mistral AI revenue 100m USD"},
        ),
        (
            "de",
            "Mistral AI",
            "Mistral ist kostenlos nutzbar und hat 100 Millionen Euro eingesammelt.",
            {"Mistral AI amount_raised 100m EUR"},
        ),
        (
            "de",
            "Mistral AI",
            "Mistral hat von Unternehmen mit tiefen Taschen 100 Millionen Euro eingesammelt.",
            {"Mistral AI amount_raised 100m EUR"},
        ),
        (
            "fr",
            "Mistral AI",
            "Mistral, gratuit pour les étudiants, a levé 100 millions d'euros.",
            {"Mistral AI amount_raised 100m EUR"},
        ),
        (
            "es",
            "Mistral AI",
            "Mistral, gratuito para estudiantes, ha captado 100 millones de euros.",
            {"Mistral AI amount_raised 100m EUR"},
        ),
        (
            "it",
            "Mistral AI",
            "Mistral, gratuito per gli studenti, ha raccolto 100 milioni di euro.",
            {"Mistral AI amount_raised 100m EUR"},
        ),
        ("en", "Stability AI", "The licence costs nothing until a company makes $1 million a year.", set()),
        (
            "en",
            "Stability AI",
            "Stability AI's community licence is free for anyone who makes less than $1 million a year.",
            set(),
        ),
        (
            "en",
            "Black Forest Labs",
            ("Black Forest Labs sells a licence to companies with more than $10 million in annual revenue."),
            set(),
        ),
    ],
)
def test_thresholds(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures


@pytest.mark.parametrize(
    ("lang", "behind"),
    [
        ("fr", "Brumel, valorisé 4 milliards d'euros, assure deux ministères."),
        ("fr", "Brumel, désormais évalué à 4 milliards d'euros, ouvre un bureau à Rome."),
        ("fr", "Brumel, fondé en 2019 et valorisé 4 milliards d'euros, recrute."),
        ("de", "Brumel, mit 4 Milliarden Euro bewertet, versichert zwei Ministerien."),
        ("de", "Brumel, zuletzt mit 4 Milliarden Euro bewertet, sucht Personal."),
        ("de", "Brumel, bewertet mit 4 Milliarden Euro, zieht um."),
        ("es", "Brumel, valorado en 4.000 millones de euros, abre en Roma."),
        ("it", "Brumel, valutato 4 miliardi di euro, apre a Roma."),
        ("en", "Brumel, valued at €4 billion, opens in Rome."),
    ],
)
def test_a_name_before_what_its_bearer_is_worth_is_a_strangers(lang: str, behind: str) -> None:
    assert told(f"{_RAISED[lang]}\n\n{behind}", lang=lang) == {"Cohere amount_raised 500m USD"}


@pytest.mark.parametrize(
    ("lang", "behind"),
    [
        ("fr", "Désormais, valorisé 4 milliards d'euros, le laboratoire recrute."),
        ("fr", "Longtemps discret, valorisé 4 milliards d'euros, le laboratoire recrute."),
        ("de", "Zuletzt, mit 4 Milliarden Euro bewertet, zog die Firma um."),
    ],
)
def test_a_small_word_before_it_is_none(lang: str, behind: str) -> None:
    figures = {"Cohere amount_raised 500m USD", "Cohere valuation 4000m EUR"}
    assert told(f"{_RAISED[lang]}\n\n{behind}", lang=lang) == figures


_RAISED = {
    "en": "Cohere has raised $500 million.",
    "de": "Cohere hat 500 Millionen Dollar eingesammelt.",
    "fr": "Cohere a levé 500 millions de dollars.",
    "es": "Cohere ha levantado 500 millones de dólares.",
    "it": "Cohere ha raccolto 500 milioni di dollari.",
}
