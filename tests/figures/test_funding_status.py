"""How sure a figure is told: by verbs, moods, sources and denials, in each language; whether its new money is in."""

from __future__ import annotations

from datetime import date

import pytest

from tests.figures.newsroom import read, told
from tests.figures.test_funding_details import details

PUBLISHED = date(2026, 1, 15)


@pytest.mark.parametrize(
    ("lang", "status", "text"),
    [
        ("en", "denied", '"We are not raising $2 billion," Cohere said.'),
        ("en", "denied", "Mistral AI is not worth €30 billion, its chief executive said."),
        ("en", "denied", "There was no $300 million round at AI21 Labs, its founder says."),
        ("en", "denied", "There is no valuation of $100 billion, Safe Superintelligence wrote."),
        ("en", "denied", "H Company is not borrowing €40 million."),
        ("en", "denied", "Nvidia is not putting $20 billion into OpenAI."),
        ("en", "denied", "MGX says it isn't writing a $20 billion cheque for OpenAI."),
        ("en", "denied", "xAI never took $10 billion from anybody, Musk wrote."),
        ("en", "denied", "Musk called the $15 billion round at xAI false."),
        ("en", "denied", "Perplexity has no plans to raise $500 million, its founder said."),
        ("en", "denied", "It is untrue that Cohere has raised $2 billion."),
        ("en", "denied", "OpenAI said that it had not raised $50 billion."),
        ("en", "denied", "Talk of a $900 million loan to Poolside is wide of the mark, the company said."),
        ("en", "denied", "Mistral AI disputes that it raised $3 billion."),
        ("en", "rumoured", "Thinking Machines Lab was reported in November to be asking for $5 billion."),
        ("en", "rumoured", "Perplexity could raise $500 million."),
        ("en", "rumoured", "Cohere wants to raise $400 million."),
        ("en", "rumoured", "Mistral AI is on the road for $1 billion."),
        ("en", "rumoured", "Poolside may raise $2 billion."),
        ("en", "rumoured", "Anthropic is expected to close a $10 billion round next week."),
        ("en", "rumoured", "Anthropic is understood to have raised $10 billion."),
        ("en", "rumoured", "Cohere has raised $500 million, two people briefed on the deal say."),
        ("en", "rumoured", "Cohere was valued at $7 billion, an investor who took part told me."),
        ("en", "rumoured", "xAI had set out to raise $15 billion."),
        ("en", "rumoured", "Leaked slides put Cohere's revenue for 2025 at $240 million."),
        ("en", "rumoured", "Safe Superintelligence is said to be worth $100 billion."),
        ("en", "rumoured", "Moonshot AI hopes for $700 million in new money."),
        ("en", "asserted", "Cohere has raised $500 million, the Financial Times reports."),
        ("en", "asserted", "Cohere raised $500 million, according to a filing."),
        ("en", "asserted", "Cohere raised $500 million, PitchBook data show."),
        ("en", "asserted", "Microsoft said that it would invest $5 billion in Anthropic."),
        ("en", "asserted", "Nvidia has agreed to invest up to $10 billion in Anthropic."),
        ("en", "asserted", "Nvidia intends to invest $100 billion in OpenAI, it announced."),
        (
            "en",
            "rumoured,asserted",
            "Perplexity is in talks to raise $500 million, having raised $200 million in September.",
        ),
        (
            "en",
            "rumoured,asserted",
            "Cohere is in talks to raise $500 million at a higher price than the $7 billion at which it last sold shares.",  # noqa: E501
        ),
        ("en", "asserted", "Cohere disclosed that its revenue had reached $240 million in 2025."),
        ("en", "forecast", "Cohere expects revenue of $500 million in 2026."),
        ("en", "forecast", "OpenAI is on track for $30 billion in revenue this year."),
        ("en", "forecast", "OpenAI projects sales of $200 billion in 2030."),
        ("en", "forecast", "Cohere should take in revenue of $500 million by the end of 2026."),
        ("en", "forecast", "A plan shown to investors puts OpenAI's revenue in 2030 at $200 billion."),
        ("en", "asserted", "OpenAI had expected to be profitable; its revenue in 2025 was $13 billion."),
        ("fr", "denied", "Il n'y a pas de levée de 2 milliards d'euros chez Mistral AI, dit son patron."),
        ("fr", "denied", "Mistral AI n'a jamais levé 3 milliards d'euros, affirme-t-elle."),
        ("fr", "denied", "Mistral AI dément chercher 3 milliards d'euros."),
        ("fr", "denied", "Mistral AI ne vaut pas 30 milliards d'euros, tranche son patron."),
        ("fr", "rumoured", "Mistral AI aurait levé 3 milliards d'euros."),
        ("fr", "rumoured", "Mistral AI serait valorisée 20 milliards d'euros."),
        ("fr", "rumoured", "Mistral AI cherche à lever 3 milliards d'euros."),
        ("fr", "rumoured", "Mistral AI a levé 3 milliards d'euros, selon des sources proches du dossier."),
        ("fr", "rumoured", "Poolside s'apprêterait à lever 2 milliards de dollars."),
        ("fr", "asserted", "Mistral AI a levé 1,7 milliard d'euros, selon Les Echos."),
        ("fr", "asserted", "Mistral AI a annoncé une levée de 1,7 milliard d'euros."),
        ("fr", "forecast", "Mistral AI vise un chiffre d'affaires de 1 milliard d'euros en 2026."),
        ("de", "denied", "Mistral AI sammelt keine 3 Milliarden Euro ein, sagt der Chef."),
        ("de", "denied", "Eine Finanzierungsrunde über 3 Milliarden Euro gebe es nicht, teilte Mistral AI mit."),
        ("de", "denied", "Aleph Alpha hat nie 500 Millionen Euro eingesammelt, räumt der Gründer ein."),
        ("de", "denied", "Mistral AI dementiert, 3 Milliarden Euro einsammeln zu wollen."),
        ("de", "rumoured", "Mistral AI soll 3 Milliarden Euro eingesammelt haben."),
        ("de", "rumoured", "Mistral AI will 3 Milliarden Euro einsammeln."),
        ("de", "rumoured", "Mistral AI verhandelt über 3 Milliarden Euro."),
        ("de", "rumoured", "Aus Finanzkreisen heißt es, Mistral AI habe 3 Milliarden Euro eingesammelt."),
        ("de", "rumoured", "Anthropic könnte bald mit 350 Milliarden Dollar bewertet werden."),
        ("de", "asserted", "Mistral AI hat 1,7 Milliarden Euro eingesammelt, berichtet das Handelsblatt."),
        ("de", "asserted", "Mistral AI wird mit 11,7 Milliarden Euro bewertet."),
        ("de", "forecast", "Anthropic erwartet für 2026 einen Umsatz von 26 Milliarden Dollar."),
        ("es", "denied", "Mistral AI no está levantando 3.000 millones de euros, asegura su fundador."),
        ("es", "denied", "No hay ninguna ronda de 3.000 millones de euros en Mistral AI, dice la empresa."),
        ("es", "denied", "Musk niega que xAI haya captado 15.000 millones de dólares."),
        ("es", "rumoured", "Mistral AI habría levantado 3.000 millones de euros."),
        ("es", "rumoured", "Mistral AI negocia una ronda de 3.000 millones de euros."),
        ("es", "rumoured", "xAI busca 15.000 millones de dólares."),
        ("es", "rumoured", "xAI ha captado 15.000 millones de dólares, según fuentes cercanas a la operación."),
        ("es", "asserted", "xAI ha captado 20.000 millones de dólares, según Bloomberg."),
        ("es", "forecast", "Anthropic prevé ingresos de 26.000 millones de dólares en 2026."),
        ("it", "denied", "Mistral AI non sta raccogliendo 3 miliardi di euro, dice il fondatore."),
        ("it", "denied", "Non c'è nessun round da 3 miliardi di euro, assicura Mistral AI."),
        ("it", "denied", "Mistral AI smentisce di aver raccolto 3 miliardi di euro."),
        ("it", "rumoured", "Mistral AI avrebbe raccolto 3 miliardi di euro."),
        ("it", "rumoured", "Mistral AI tratta per raccogliere 3 miliardi di euro."),
        ("it", "rumoured", "xAI punta a raccogliere 15 miliardi di dollari."),
        ("it", "rumoured", "xAI ha raccolto 15 miliardi di dollari, secondo fonti vicine al dossier."),
        ("it", "asserted", "xAI ha raccolto 20 miliardi di dollari, scrive Bloomberg."),
        ("it", "forecast", "Anthropic prevede ricavi per 26 miliardi di dollari nel 2026."),
    ],
)
def test_status(lang: str, status: str, text: str) -> None:
    assert ",".join(figure.status for figure in read(text, lang=lang, published=PUBLISHED).figures) == status


@pytest.mark.parametrize(
    ("lang", "basis", "text"),
    [
        ("en", "pre", "OpenAI raised $110 billion at a valuation of $730 billion before any of it arrives."),
        ("en", "pre", "Reflection AI raised $2.5 billion; its valuation is $25 billion before the cheques cleared."),
        ("en", "post", "Anthropic raised $30 billion and is worth $380 billion with that money in it."),
        (
            "fr",
            "pre",
            "Poolside lève 2 milliards de dollars à une valorisation de 12 milliards avant l'arrivée des fonds.",
        ),
    ],
)
def test_basis(lang: str, basis: str, text: str) -> None:
    figures = read(text, lang=lang, published=PUBLISHED).figures
    assert [figure.basis for figure in figures if figure.metric == "valuation"] == [basis]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere had revenue of $30 million in 2024; a portal mistakenly printed revenue of $30 trillion."),
        ("en", "Cohere raised $500 million (one paper wrongly reported that it had raised $5 billion)."),
        ("fr", "Cohere a levé 500 millions de dollars ; un journal a écrit par erreur qu'elle avait levé 5 milliards."),
        ("de", "Cohere hat 500 Millionen Dollar eingesammelt; irrtümlich war von 5 Milliarden Dollar die Rede."),
        (
            "es",
            "Cohere captó 500 millones de dólares; un diario publicó por error que captó 5.000 millones de dólares.",
        ),
        ("it", "Cohere ha raccolto 500 milioni di dollari; un sito ha scritto per errore che ha raccolto 5 miliardi."),
    ],
)
def test_a_sum_that_the_text_calls_a_mistake_is_not_asserted(lang: str, text: str) -> None:
    figures = read(text, lang=lang).figures
    assert [figure.status for figure in figures][:1] == ["asserted"]
    assert all(figure.status == "denied" for figure in figures[1:])


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "A spokesman for Cohere does not dispute that it has raised $500 million."),
        ("en", "Cohere would neither confirm nor deny that it had raised $500 million."),
        ("fr", "Cohere ne dément pas avoir levé 500 millions de dollars."),
        ("fr", "Cohere n'a ni confirmé ni démenti avoir levé 500 millions de dollars."),
        ("de", "Cohere bestreitet nicht, 500 Millionen Dollar eingesammelt zu haben."),
        ("de", "Cohere hat weder bestätigt noch dementiert, 500 Millionen Dollar eingesammelt zu haben."),
        ("es", "Cohere no niega que haya captado 500 millones de dólares."),
        ("it", "Cohere non smentisce di aver raccolto 500 milioni di dollari."),
    ],
)
def test_a_denial_that_is_denied_or_left_open_is_none(lang: str, text: str) -> None:
    assert {figure.status for figure in read(text, lang=lang).figures} <= {"asserted", "rumoured"}
    assert told(text, lang=lang) == {"Cohere amount_raised 500m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "A spokesman for Cohere disputes that it has raised $500 million."),
        ("fr", "Cohere dément avoir levé 500 millions de dollars."),
        ("de", "Cohere bestreitet, 500 Millionen Dollar eingesammelt zu haben."),
        ("es", "Cohere niega que haya captado 500 millones de dólares."),
        ("it", "Cohere smentisce di aver raccolto 500 milioni di dollari."),
    ],
)
def test_a_plain_denial_stays_one(lang: str, text: str) -> None:
    assert {figure.status for figure in read(text, lang=lang).figures} == {"denied"}


@pytest.mark.parametrize(
    ("lang", "text", "sure"),
    [
        # a reply that quotes one word, in the sentence behind or ahead
        (
            "en",
            'xAI is raising $15 billion, a paper says. The reply of Elon Musk: "Nonsense".',
            {"amount_raised 15000": "denied"},
        ),
        (
            "de",
            "xAI sammelt einem Sender zufolge 15 Milliarden Dollar ein. Musk dazu: „Falsch.“",
            {"amount_raised 15000": "denied"},
        ),
        (
            "fr",
            "xAI lèverait 15 milliards de dollars, selon une chaîne. Réponse de Musk : « Faux ».",
            {"amount_raised 15000": "denied"},
        ),
        (
            "it",
            "«Falso». Così Elon Musk ha risposto a chi scriveva che xAI avrebbe raccolto 15 miliardi di dollari.",
            {"amount_raised 15000": "denied"},
        ),
        # behind a semicolon, with "it"
        (
            "en",
            'A blog had Alibaba putting $1 billion into DeepSeek; its spokeswoman called it "fiction".',
            {"investment 1000": "denied"},
        ),
        (
            "en",
            "A Series D of $300 million for AI21 Labs was announced in May, but it never closed.",
            {"amount_raised 300": "denied"},
        ),
        # "but" ends what is denied, and "made up for" denies nothing
        (
            "en",
            "Meta denied that it wanted Perplexity, but Perplexity has raised $100 million.",
            {"amount_raised 100": "asserted"},
        ),
        (
            "es",
            "Meta desmintió que quisiera comprar Perplexity, pero esta ha captado 100 millones de dólares.",
            {"amount_raised 100": "asserted"},
        ),
        (
            "en",
            "Amazon made up for the pause with $15 billion of bonds.",
            {"debt_raised 15000": "asserted"},
        ),
        # what has happened before a rumour is none
        (
            "en",
            "Mistral AI wants to raise €3 billion, bankers say, a year after it got €1.7 billion from ASML and others.",
            {"amount_raised 3000": "rumoured", "amount_raised 1700": "asserted"},
        ),
        (
            "de",
            "Thinking Machines Lab soll über eine Bewertung von 50 Milliarden Dollar verhandeln, vier Monate nach der "
            "Seed-Runde von 2 Milliarden Dollar.",
            {"valuation 50000": "rumoured", "amount_raised 2000": "asserted"},
        ),
        # a source speaks up to the semicolon behind its own sum
        (
            "en",
            "Perplexity's annual recurring revenue is $200 million, a person close to it said; in August the company "
            "had put it at $150 million.",
            {"revenue 200": "rumoured", "revenue 150": "asserted"},
        ),
    ],
)
def test_a_denial_or_a_source_reaches_as_far_as_its_clause(lang: str, text: str, sure: dict[str, str]) -> None:
    assert details(text, "status", lang) == sure


@pytest.mark.parametrize(
    ("lang", "status", "text"),
    [
        ("en", "rumoured", "Two backers tell me that Cohere is now worth $9 billion."),
        (
            "en",
            "rumoured",
            "A banker who has looked at the accounts puts Cohere's annual recurring revenue at $150 million.",
        ),
        ("en", "rumoured", "Cohere is valued at $9 billion, one shareholder told us."),
        ("en", "rumoured", "A banker has heard of $400 million for Cohere."),
        ("en", "rumoured", "Brokers whisper of a $9 billion valuation for Cohere."),
        ("en", "rumoured", "Cohere is in early conversations about another round of $400 million."),
        ("en", "rumoured", "Cohere's annualised revenue has passed $200 million, a leaked presentation shows."),
        ("en", "rumoured", "The round is meant to fetch $300 million for Cohere."),
        ("en", "rumoured", "Cohere closed a round at a valuation that people in the market give as $9 billion."),
        ("en", "asserted", "Cohere's chief executive told investors that the company had raised $500 million."),
        ("en", "asserted", "Investors who backed Cohere early have put in $500 million, the company said."),
        ("en", "asserted", "Cohere, whose lenders said nothing, has raised $500 million."),
        ("en", "asserted", "Cohere told its employees that it had annualised revenue of $150 million."),
        ("en", "forecast", "Cohere's management steers towards revenue of $500 million in 2026."),
        ("en", "asserted", "According to its pitch to the public, Cohere had revenue of $150 million in 2024."),
        ("fr", "rumoured", "Deux investisseurs nous l'assurent : Cohere vaut désormais 9 milliards de dollars."),
        ("fr", "rumoured", "D'après un proche du dossier, l'opération valorise Cohere 9 milliards de dollars."),
        ("fr", "rumoured", "Cohere cherche à placer 5 milliards de dollars d'obligations."),
        ("fr", "forecast", "Pour 2026, Cohere se voit encaisser 500 millions de dollars de chiffre d'affaires."),
        (
            "fr",
            "asserted",
            "Le directeur financier de Cohere a dit aux investisseurs que elle avait levé 500 millions de dollars.",
        ),
        ("de", "rumoured", "Zwei Geldgeber erzählen uns, dass Cohere jetzt mit neun Milliarden Dollar bewertet wird."),
        ("de", "rumoured", "Cohere wird dem Vernehmen nach mit neun Milliarden Dollar bewertet."),
        ("de", "forecast", "Für 2026 nennt Cohere eine Spanne von 400 bis 500 Millionen Dollar Umsatz."),
        ("es", "rumoured", "Cohere vale ya 9.000 millones de dólares, cuenta un inversor que ha visto los números."),
        ("es", "forecast", "Cohere se propone superar los 500 millones de dólares de ingresos en 2026."),
        (
            "es",
            "asserted",
            "El consejero delegado dijo a los inversores que Cohere había levantado 500 millones de dólares.",
        ),
        ("it", "rumoured", "Cohere vale ormai 9 miliardi di dollari, racconta un banchiere."),
        ("it", "forecast", "Per il 2026 Cohere si propone di arrivare a 500 milioni di dollari di ricavi."),
        (
            "it",
            "asserted",
            "L'amministratore delegato ha detto agli investitori che Cohere ha raccolto 500 milioni di dollari.",
        ),
    ],
)
def test_who_is_not_named_tells_rumours_and_what_a_company_has_in_mind_is_forecast(
    lang: str, status: str, text: str
) -> None:
    assert [figure.status for figure in read(text, "Cohere", lang).figures] == [status]
