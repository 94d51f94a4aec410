"""What kind a sum is, in our own words: listings, labels, parts of rounds, all rounds together, a quarter's sales."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import read

TOLD: list[tuple[str, str, str, str]] = [
    # what a listing brings, or is to bring
    ("en", "Cerebras filed for a listing last week. The offering could raise $600 million.", "amount_raised", "600"),
    ("en", "The debut of Cerebras on the Nasdaq generated $700 million.", "amount_raised", "700"),
    (
        "en",
        "Cerebras is preparing its initial public offering, with an issue size of $2 billion.",
        "amount_raised",
        "2000",
    ),
    ("en", "Zhipu AI is going public. Bankers have told clients to expect $4.3 billion.", "amount_raised", "4300"),
    ("de", "Der Emissionserlös von Cerebras belief sich auf 750 Millionen Dollar.", "amount_raised", "750"),
    ("de", "MiniMax erlöste bei der Erstnotiz 619 Millionen Dollar.", "amount_raised", "619"),
    (
        "de",
        "Cerebras will an die Nasdaq; 700 Millionen Dollar soll der Schritt an die Börse einspielen.",
        "amount_raised",
        "700",
    ),
    ("fr", "L'introduction en Bourse devrait procurer 700 millions de dollars à Cerebras.", "amount_raised", "700"),
    ("fr", "Le produit de l'émission s'élève à 750 millions de dollars pour Cerebras.", "amount_raised", "750"),
    ("es", "Cerebras espera 700 millones de dólares de su salida a bolsa.", "amount_raised", "700"),
    ("it", "Lo sbarco in Borsa frutterà a Cerebras 700 milioni di dollari.", "amount_raised", "700"),
    # a label before or behind the sum
    ("en", "$640 million: the Series D of Groq.", "amount_raised", "640"),
    ("en", "$20 billion: what Perplexity is now worth.", "valuation", "20000"),
    ("en", "$900 million: Mistral AI's revenue last year.", "revenue", "900"),
    ("de", "300 Millionen Dollar: So viel hat Black Forest Labs von Investoren bekommen.", "amount_raised", "300"),
    ("fr", "Black Forest Labs boucle sa série B, forte de 300 millions de dollars.", "amount_raised", "300"),
    ("es", "640 millones de dólares es lo que obtuvo Groq en su serie D.", "amount_raised", "640"),
    ("it", "640 milioni di dollari: tanto ha ottenuto Groq con il suo Serie D.", "amount_raised", "640"),
    # a line of nothing but a sum and who gets it; a question and its answer
    ("en", "$500 million for Cohere", "amount_raised", "500"),
    ("en", "Half a billion dollars for Cohere, and a new investor", "amount_raised", "500"),
    ("fr", "500 millions de dollars pour Cohere", "amount_raised", "500"),
    ("it", "500 milioni di dollari per Cohere", "amount_raised", "500"),
    ("en", "How much did Cohere raise? $500 million.", "amount_raised", "500"),
    ("fr", "Combien Cohere a-t-elle levé ? 500 millions de dollars.", "amount_raised", "500"),
    # a price behind a relative clause, a bill for a year
    ("de", "Der Preis, zu dem Cohere seine neuen Aktien abgab, lag bei 6,8 Milliarden Dollar.", "valuation", "6800"),
    ("de", "Cohere stellte seinen Kunden im Jahr 2024 200 Millionen Dollar in Rechnung.", "revenue", "200"),
    ("it", "I clienti pagano a Cohere 200 milioni di dollari l'anno.", "revenue", "200"),
    # one investor's part of a round, and the price of a part of the company
    ("en", "Nvidia's part of Cohere's August round was $60 million.", "investment", "60"),
    ("en", "Safe Superintelligence raised $1 billion, of which $500 million came from Greenoaks.", "investment", "500"),
    ("en", "Groq raised $640 million in a Series D to which Samsung added $50 million.", "investment", "50"),
    ("en", "AMD joined Cohere's round, paying $90 million.", "investment", "90"),
    ("de", "Für elf Prozent an Mistral AI zahlte ASML 1,3 Milliarden Euro.", "investment", "1300"),
    ("fr", "Nvidia s'est engagé auprès d'Anthropic à hauteur de 10 milliards de dollars.", "investment", "10000"),
    ("es", "El 10 % de Mistral AI le costó a ASML 900 millones de euros.", "investment", "900"),
    ("it", "Per il 10% di Mistral AI ASML ha pagato 900 milioni di euro.", "investment", "900"),
    # all rounds together
    ("en", "Six rounds have yielded Cohere $900 million between them.", "total_raised", "900"),
    ("en", "Altogether Cohere has now been provided with $900 million.", "total_raised", "900"),
    ("de", "Über alle Finanzierungsrunden hinweg hat Cohere 900 Millionen Dollar eingesammelt.", "total_raised", "900"),
    ("fr", "Tous tours confondus, Cohere a reçu 900 millions de dollars.", "total_raised", "900"),
    ("es", "Lo captado por Cohere asciende a 900 millones de dólares.", "total_raised", "900"),
    ("it", "La raccolta totale di Cohere arriva a 900 milioni di dollari.", "total_raised", "900"),
    # what the company is worth
    ("en", "In the swap with X, xAI was put at $40 billion.", "valuation", "40000"),
    ("fr", "H Company s'en trouve valorisée 900 millions d'euros.", "valuation", "900"),
    # money taken in over a quarter is earned
    ("fr", "Au troisième trimestre, xAI a encaissé 107 millions de dollars.", "revenue", "107"),
    ("it", "Nel terzo trimestre xAI ha incassato 107 milioni di dollari.", "revenue", "107"),
    ("es", "En el tercer trimestre xAI ingresó 107 millones de dólares.", "revenue", "107"),
    # … but not by a deal
    (
        "de",
        "Beim Börsengang von Cerebras im zweiten Halbjahr 2025 sollen 900 Millionen Dollar eingenommen werden.",
        "amount_raised",
        "900",
    ),
    # what is owed on paper
    ("en", "xAI owes $5 billion on the notes that Morgan Stanley sold last June.", "debt_raised", "5000"),
    ("fr", "Amazon est revenu lundi sur le marché obligataire pour 15 milliards de dollars.", "debt_raised", "15000"),
    ("es", "Baidu colocó un bono de 2.000 millones de dólares.", "debt_raised", "2000"),
]
NOT_TOLD: list[tuple[str, str]] = [
    ("en", "The offering of Cerebras will cost its bankers $600 million in fees."),
    ("en", "$640 million: what Groq will spend on a campus."),
    ("en", "$640 million: the price of a data centre for Groq."),
    ("en", "Eight rounds of layoffs have brought Cohere savings of $100 million."),
    ("en", "xAI owes $5 billion to its suppliers."),
    ("en", "$200 million for OpenAI's new campus"),
    ("en", "A bill of $200 million for Cohere"),
    ("de", "640 Millionen Dollar: So viel hat Groq für Strom ausgegeben."),
    ("de", "Die Summe: 500 Millionen Dollar Strafe für OpenAI."),
    ("fr", "640 millions de dollars : c'est ce qu'a dépensé Groq en électricité."),
    ("fr", "Le centre de données de Mistral AI pourrait dépasser 90 millions d'euros."),
    ("es", "640 millones de dólares es lo que gastó Groq en electricidad."),
    ("it", "640 milioni di dollari: tanto ha speso Groq per l'elettricità."),
    ("it", "L'importo: 500 milioni di euro di multa per OpenAI."),
]


@pytest.mark.parametrize(("lang", "text", "metric", "millions"), TOLD)
def test_a_sum_is_of_the_kind_that_its_sentence_tells(lang: str, text: str, metric: str, millions: str) -> None:
    kinds = {
        figure.metric for figure in read(text, lang=lang).figures if int(millions) * 10**6 in (figure.low, figure.high)
    }
    assert kinds == {metric}


@pytest.mark.parametrize(("lang", "text"), NOT_TOLD)
def test_a_sum_told_in_like_words_is_none(lang: str, text: str) -> None:
    assert read(text, lang=lang).figures == ()
