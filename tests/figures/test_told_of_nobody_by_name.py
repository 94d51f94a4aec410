"""A sentence that names no company tells of the one that the text is about, also where its word for the sum is far.

What heads a label names the sum behind its colon, whatever stands between; who gives money gives it to whom the text
is about.
"""

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "text", "figure"),
    [
        (
            "en",
            "Annualised revenue, going by slides that investors were shown: about $150 million.",
            "revenue 150m USD",
        ),
        ("en", "Sales on an annualised basis (company figure): over $40 million.", "revenue 40m USD"),
        ("en", "Revenue at the moment comes in at a pace of $80 million a year.", "revenue 80m USD"),
        ("en", "Rents rose, and a flat beside the office costs $3 million at today's valuation.", ""),
    ],
)
def test_a_word_some_way_off_tells_of_the_company_spoken_of(lang: str, text: str, figure: str) -> None:
    assert told(text, "Cohere", lang) == ({f"Cohere {figure}"} if figure else set())


@pytest.mark.parametrize(
    ("lang", "text", "figure"),
    [
        (
            "en",
            "Sales, put on a yearly footing by the finance chief himself: over $40 million.",
            "revenue 40m USD",
        ),
        (
            "en",
            "The valuation, after a summer in which bankers talked of nothing else: $7 billion.",
            "valuation 7000m USD",
        ),
        (
            "fr",
            "Le chiffre d'affaires, tel que le donne une note remise aux banques : 80 millions d'euros.",
            "revenue 80m EUR",
        ),
        ("de", "Der Umsatz, so steht es in einer Unterlage für Geldgeber: rund 80 Millionen Euro.", "revenue 80m EUR"),
        (
            "es",
            "Los ingresos, según un documento que vieron los inversores: unos 80 millones de euros.",
            "revenue 80m EUR",
        ),
        ("en", "The loss, by the accounts that show what sales were made in Toronto: $80 million.", ""),
        ("en", "The cost of the hall, by an estimate of the city, whose revenue it is: $80 million.", ""),
        ("en", "Sales are up, the mood is good, and one bill is still open: $3 million for chips.", ""),
        ("de", "Der Verlust laut den Unterlagen, die in Toronto liegen: 80 Millionen Euro.", ""),
    ],
)
def test_what_heads_a_label_names_the_sum_behind_its_colon(lang: str, text: str, figure: str) -> None:
    assert told(text, "Cohere", lang) == ({f"Cohere {figure}"} if figure else set())


@pytest.mark.parametrize(
    ("lang", "text", "figure"),
    [
        ("en", "Nvidia has offered as much as $2 billion, they add.", "investment Nvidia <2000m USD"),
        ("en", "The December transaction, in which AMD paid $300 million, surprised many.", "investment AMD 300m USD"),
        ("fr", "En juin, SoftBank y a consacré 20 millions de dollars.", "investment SoftBank 20m USD"),
        ("es", "Nvidia participaría con un máximo de 200 millones de dólares.", "investment Nvidia <200m USD"),
        ("it", "SoftBank è entrata con 300 milioni di dollari.", "investment SoftBank 300m USD"),
        ("de", "Meta überweist 140 Millionen Dollar für die Bild-KI, 35 im ersten Vertragsjahr.", ""),
        ("en", "Amazon put aside $4 billion for bad debts.", ""),
    ],
)
def test_who_gives_gives_it_to_whom_the_title_names(lang: str, text: str, figure: str) -> None:
    assert told(text, "Cohere", lang) == ({f"Cohere {figure}"} if figure else set())


def test_nobody_is_given_to_where_only_a_sentence_in_passing_names_somebody() -> None:
    text = "OpenAI lends its name to the plan. CoreWeave promised £1.5 billion, Salesforce £1.4 billion."
    assert told(text, "State visit, stately sums") == set()


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Revenue of the rival that was bought last year was $80 million."),
        ("en", "The round of the Paris competitor that everybody talks about was $80 million."),
        ("en", "Sales at the bookshop on the ground floor of the office were $80 million."),
        ("de", "Der Umsatz der Branche, zu der auch Ausrüster zählen, betrug 80 Milliarden Dollar."),
        ("de", "Die Bewertung des Rivalen aus Paris liegt bei 8 Milliarden Dollar."),
        ("fr", "La valorisation du concurrent parisien atteint 8 milliards de dollars."),
        ("es", "Los ingresos de su mayor rival fueron de 80 millones de dólares."),
        ("it", "I ricavi del concorrente parigino sono stati di 80 milioni di dollari."),
    ],
)
def test_what_is_somebody_elses_without_a_name_is_not_ours(lang: str, text: str) -> None:
    assert told(text, "Cohere", lang) == set()


@pytest.mark.parametrize(
    ("lang", "text", "figure"),
    [
        ("en", "Revenue of the OpenAI rival was $80 million.", "Cohere revenue 80m USD"),
        ("en", "The valuation of the rival of OpenAI is $8 billion.", "Cohere valuation 8000m USD"),
        ("en", "The valuation of its rival Anthropic is $380 billion.", "Anthropic valuation 380000m USD"),
        ("en", "Revenue at the company was $80 million.", "Cohere revenue 80m USD"),
        ("de", "Der Umsatz der Firma lag bei 80 Millionen Dollar.", "Cohere revenue 80m USD"),
        ("fr", "La valorisation du laboratoire atteint 8 milliards de dollars.", "Cohere valuation 8000m USD"),
        ("it", "I ricavi dell'azienda sono stati di 80 milioni di dollari.", "Cohere revenue 80m USD"),
        (
            "fr",
            "Le chiffre d'affaires réalisé avec les banques et les opérateurs s'est établi à 80 millions de dollars.",
            "Cohere revenue 80m USD",
        ),
    ],
)
def test_what_is_said_to_be_the_companys_stays_its_own(lang: str, text: str, figure: str) -> None:
    assert told(text, "Cohere", lang) == {figure}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Revenue grew, and the loss was $80 million."),
        ("en", "Sales were brisk, and the fine that a court in Toronto imposed was $80 million."),
        ("de", "Der Umsatz wuchs, der Verlust aber betrug 80 Millionen Dollar."),
        ("fr", "Les ventes progressent, mais la perte est de 80 millions de dollars."),
        ("es", "Los ingresos crecen, pero la pérdida fue de 80 millones de dólares."),
        ("it", "I ricavi crescono, ma la perdita è di 80 milioni di dollari."),
    ],
)
def test_the_head_of_the_first_clause_is_not_that_of_the_second(lang: str, text: str) -> None:
    assert told(text, "Cohere", lang) == set()
