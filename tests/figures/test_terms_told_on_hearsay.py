"""How sure a price or a sum is that the sentence before, or the one behind, tells on hearsay or denies."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import one, read


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            "OpenAI is planning a share sale, according to people with knowledge of it. It values the lab at $500bn.",
        ),
        (
            "en",
            "Cohere lets staff sell shares, two people briefed on it said. The tender puts a price "
            "of $7bn on the firm.",
        ),
        ("en", "Mistral AI lets its engineers cash out, sources say. The offer values it at €12 billion."),
        ("en", "xAI is about to take in money, people close to it say. The round values the company at $200 billion."),
        (
            "fr",
            "Mistral AI laisse ses salariés vendre, selon des sources proches. L'opération valorise "
            "la société à 12 Md€.",
        ),
        (
            "de",
            "Cohere lässt Leute verkaufen, sagen vertraute Personen. Das Angebot bewertet die Firma mit 7 Mrd. Euro.",
        ),
        (
            "es",
            "Cohere dejará vender a la plantilla, según fuentes cercanas. La venta valora la firma "
            "en 7.000 millones de euros.",
        ),
        (
            "it",
            "Cohere lascia vendere i soci, secondo fonti vicine. L'operazione valuta la società 7 miliardi di euro.",
        ),
    ],
)
def test_terms_of_a_sale_that_a_source_tells(lang: str, text: str) -> None:
    assert one(text, lang=lang).status == "rumoured"


@pytest.mark.parametrize(
    "text",
    [
        "Cohere has told staff that they may sell shares. The sale values the company at $7 billion.",
        "Mistral AI lets staff sell shares, sources say. The offer values it at €12 billion, the company confirmed.",
        "Cohere is losing people, insiders say. It is valued at $7 billion.",
        "Cohere is hiring, people close to it say. The round of last August valued it at $6.8 billion.",
    ],
)
def test_prices_that_no_source_tells(text: str) -> None:
    assert one(text).status == "asserted"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Cohere is not in talks at all, nor has anyone offered it a valuation of $9 billion, it said."),
        ("en", "Groq has no debt, nor has it had talks about a further $3 billion of equity, it said."),
        ("en", "There is no round, nor did any investor value Perplexity at $30 billion, the company said."),
        ("en", "Perplexity wants no deal, nor has it been offered a price of $30 billion, a spokesman said."),
        ("en", "Neither a raise nor a valuation of $30 billion has been discussed, Perplexity said."),
        (
            "de",
            "Aleph Alpha sucht nichts, noch hat jemand dem Unternehmen eine Bewertung von 3 Milliarden Euro angeboten.",
        ),
    ],
)
def test_what_nobody_has_done_either(lang: str, text: str) -> None:
    assert one(text, lang=lang).status == "denied"


@pytest.mark.parametrize(
    "text",
    [
        "Cohere is not profitable, nor has it been since it raised $500 million in 2024.",
        "Cohere makes no profit, nor has it raised money since the $500 million round of 2024.",
        "Nor did Cohere raise its $500 million overnight.",
        "Neither a recession nor a war kept Cohere from raising $500 million.",
    ],
)
def test_what_nor_does_not_deny(text: str) -> None:
    assert one(text).status == "asserted"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The papers say Cohere is raising $100 million. The papers are wrong."),
        ("en", "Cohere is said to be raising $100 million. That's nonsense."),
        ("en", "There is talk of a $100 million round at Cohere. I know of no such round, its chief says."),
        ("en", "It was reported that Cohere had raised $100 million. It was reported wrongly."),
        ("en", "One reads that you at Cohere are raising $100 million.\n\nOne reads wrong. There is no such raise."),
        ("fr", "On lit que Cohere lève 100 millions de dollars. La presse se trompe."),
        ("de", "Man liest, dass Cohere 100 Millionen Dollar einsammelt. Eine solche Runde gibt es nicht."),
        ("es", "Se lee que Cohere capta 100 millones de dólares. No hay tal ronda."),
        ("it", "Si legge che Cohere raccoglie 100 milioni di dollari. I giornali si sbagliano."),
    ],
)
def test_denied_by_the_sentence_behind(lang: str, text: str) -> None:
    assert one(text, lang=lang).status == "denied"


@pytest.mark.parametrize(
    "text",
    [
        "Cohere has raised $100 million. There is no such round in the annals of the city.",
        "Cohere has raised $100 million. You read that right.",
        "Cohere has raised $100 million. The press was there.",
    ],
)
def test_sentences_behind_that_deny_nothing(text: str) -> None:
    assert one(text).status == "asserted"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Reports had Groq in talks and the company raising $600 million.", "rumoured"),
        ("Leaks over the summer that had the company raising $600 million came from bankers, Groq says.", "rumoured"),
        ("Cohere had sales of $240 million, according to a letter to shareholders obtained by this paper.", "rumoured"),
        ("Cohere had sales of $240 million, its chief wrote in a letter to shareholders.", "asserted"),
    ],
)
def test_reports_and_letters(text: str, status: str) -> None:
    assert one(text).status == status


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Over at OpenAI colleagues cashed in $6.6 billion worth last October, at $500 billion."),
        ("en", "At OpenAI veterans have cashed out $6.6 billion since October, at $500 billion."),
        ("it", "In OpenAI i dipendenti hanno incassato 6,6 miliardi di dollari, a una valutazione di 500 miliardi."),
        (
            "es",
            "En OpenAI los empleados se han embolsado 6.600 millones, a una valoración de 500.000 millones de dólares.",
        ),
        ("fr", "Chez OpenAI, les salariés ont encaissé 6,6 milliards de dollars, à une valorisation de 500 milliards."),
    ],
)
def test_what_staff_turn_into_cash(lang: str, text: str) -> None:
    assert {figure.metric for figure in read(text, lang=lang).figures} == {"valuation"}
