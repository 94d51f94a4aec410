"""A round that is told as a company's stays one, whatever an investor does in it. "It" is not the rival set beside."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told

ROUND = {"Cohere amount_raised 500m USD"}
CHEQUE = {"Cohere investment Nvidia 50m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Nvidia participated in Cohere's $500 million round."),
        ("en", "Nvidia bought a slice of Cohere's $500 million Series D."),
        ("en", "Nvidia came in on Cohere's $500 million round."),
        ("en", "Nvidia contributed to Cohere's $500 million Series D."),
        ("fr", "Nvidia a pris part à la levée de fonds de 500 millions de dollars de Cohere."),
        ("fr", "Nvidia a remis au pot lors du tour de 500 millions de dollars de Cohere."),
        ("de", "Nvidia war an der 500-Millionen-Dollar-Runde von Cohere beteiligt."),
        ("de", "Nvidia zahlte in die Finanzierungsrunde von Cohere über 500 Millionen Dollar ein."),
        ("de", "Nvidia machte bei Coheres Runde über 500 Millionen Dollar mit."),
        ("es", "Nvidia se apuntó a la ronda de 500 millones de dólares de Cohere."),
        ("it", "Nvidia ha aderito all'aumento di capitale da 500 milioni di dollari di Cohere."),
    ],
)
def test_an_investor_that_joins_a_round_does_not_give_all_of_it(lang: str, text: str) -> None:
    assert told(text, lang=lang) == ROUND


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Nvidia put $50 million into Cohere's $500 million round."),
        ("en", "Nvidia contributed $50 million to the $500 million round that Cohere closed in August."),
        ("de", "Nvidia trug 50 Millionen Dollar zur 500 Millionen Dollar schweren Runde von Cohere bei."),
        ("es", "Nvidia puso 50 millones de dólares en la ronda de 500 millones de Cohere."),
    ],
)
def test_what_it_gives_to_the_round_is_told_beside_it(lang: str, text: str) -> None:
    assert told(text, lang=lang) == ROUND | CHEQUE


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            "Cohere, OpenAI's smaller rival, raised $500 million in a Series D at a $7 billion valuation.",
        ),
        ("en", "Cohere, OpenAI's rival, raised $500 million in a round led by Radical that values it at $7 billion."),
        ("en", "Like OpenAI, Cohere sells to companies; it raised $500 million and is valued at $7 billion."),
        ("en", "Like OpenAI and Anthropic, Cohere sells to firms; it raised $500 million and is valued at $7 billion."),
        ("fr", "Comme OpenAI, Cohere vend aux entreprises ; elle a levé 500 millions de dollars et vaut 7 milliards."),
        ("it", "Come OpenAI, Cohere vende alle imprese; ha raccolto 500 milioni di dollari e vale 7 miliardi."),
    ],
)
def test_a_rival_that_is_only_set_beside_is_not_it(lang: str, text: str) -> None:
    assert told(text, lang=lang) == ROUND | {"Cohere valuation 7000m USD"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Groq raised $750 million. The valuation of the round was $6.9 billion."),
        ("de", "Groq sammelte 750 Millionen Dollar ein. Die Bewertung dieser Runde lag bei 6,9 Milliarden Dollar."),
        ("fr", "Groq a levé 750 millions de dollars. La valorisation de ce tour était de 6,9 milliards de dollars."),
    ],
)
def test_at_what_a_round_is_priced_is_not_what_it_brings(lang: str, text: str) -> None:
    assert told(text, lang=lang) == {"Groq amount_raised 750m USD", "Groq valuation 6900m USD"}
