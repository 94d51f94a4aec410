"""Firms that are told by whom they supply, sue or advise, and firms that are bought, leave nothing to that one."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        ("en", "Mistral AI and its suppliers", "The startup that supplies Mistral has raised $200 million.", set()),
        ("en", "AI in Europe", "The startup that supplies Mistral has raised $200 million.", set()),
        (
            "en",
            "Cerebras raises money",
            "The startup that supplies Mistral with chips has raised $1.1 billion.",
            {"Cerebras amount_raised 1100m USD"},
        ),
        (
            "en",
            "OpenAI's suppliers",
            ("The company that sells OpenAI its training data has raised $100 million at a valuation of $1 billion."),
            set(),
        ),
        ("en", "Mistral AI", "A company that Mistral AI buys its data from raised €40 million in June.", set()),
        ("en", "Mistral AI", "The company that used to supply Mistral AI is worth $3 billion today.", set()),
        ("en", "Cerebras", "The startup that supplies Cerebras with cooling plates has raised $200 million.", set()),
        (
            "de",
            "Mistral AI",
            "Das Start-up, das Mistral mit Daten beliefert, hat 200 Millionen Dollar eingesammelt.",
            set(),
        ),
        ("fr", "Mistral AI", "La start-up qui fournit Mistral AI en données a levé 200 millions de dollars.", set()),
        (
            "fr",
            "Mistral AI",
            "L'entreprise qui refroidit les serveurs de Mistral AI a levé 40 millions d'euros.",
            set(),
        ),
        ("es", "Mistral AI", "La empresa que suministra datos a Mistral AI ha captado 200 millones de dólares.", set()),
        ("it", "Mistral AI", "La startup che fornisce dati a Mistral AI ha raccolto 200 milioni di dollari.", set()),
        ("en", "Perplexity", "The publisher that is suing Perplexity turned over $2 billion last year.", set()),
        ("en", "Reflection AI", "The law firm that advises Reflection AI turned over $900 million last year.", set()),
        ("de", "Anthropic", "Die Kanzlei, die Anthropic berät, hat 900 Millionen Dollar umgesetzt.", set()),
        (
            "fr",
            "Mistral AI",
            ("Le cabinet d'avocats qui conseille Mistral AI a réalisé un chiffre d'affaires de 900 millions d'euros."),
            set(),
        ),
        ("es", "OpenAI", "El bufete que asesora a OpenAI facturó 900 millones de dólares.", set()),
        ("it", "Mistral AI", "Lo studio legale che assiste Mistral AI ha fatturato 900 milioni di euro.", set()),
        (
            "en",
            "OpenAI buys Statsig",
            (
                "OpenAI has agreed to buy Statsig for $1.1 billion in shares, at OpenAI's latest "
                "valuation of $300 billion."
            ),
            {"OpenAI valuation 300000m USD"},
        ),
        (
            "en",
            "OpenAI buys Statsig",
            "OpenAI has agreed to buy Statsig, which tests software, for $1.1 billion in shares.",
            set(),
        ),
        ("en", "OpenAI buys Statsig", "OpenAI is buying Statsig for $1.1 billion in stock.", set()),
    ],
)
def test_strangers_told_through_ours_leave_nothing(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        ("en", "Money", "The company said that OpenAI has raised $40 billion.", {"OpenAI amount_raised 40000m USD"}),
        ("en", "Money", "The startup told us that Cohere has raised $500 million.", {"Cohere amount_raised 500m USD"}),
        (
            "en",
            "Money",
            "The company that Elon Musk founded, xAI, has raised $20 billion.",
            {"xAI amount_raised 20000m USD"},
        ),
    ],
)
def test_a_clause_between_a_noun_and_its_verb(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures


@pytest.mark.parametrize(
    ("lang", "title", "text", "figures"),
    [
        (
            "en",
            "Cohere",
            "A newspaper that saw the papers reports that Cohere is valued at $7 billion.",
            {"Cohere valuation 7000m USD"},
        ),
        (
            "en",
            "OpenAI",
            "The broker that sells its shares says OpenAI is valued at $500 billion.",
            {"OpenAI valuation 500000m USD"},
        ),
        (
            "en",
            "Mistral AI",
            "The bank that advises it says the company has raised $1.7 billion.",
            {"Mistral AI amount_raised 1700m USD"},
        ),
        (
            "de",
            "Mistral AI",
            ("Die Zeitung, die darüber zuerst berichtete, schreibt, Mistral habe 1,7 Milliarden Euro eingesammelt."),
            {"Mistral AI amount_raised 1700m EUR"},
        ),
        (
            "fr",
            "Mistral AI",
            "Le journal qui a révélé l'affaire écrit que Mistral AI a levé 1,7 milliard d'euros.",
            {"Mistral AI amount_raised 1700m EUR"},
        ),
        (
            "es",
            "Mistral AI",
            "El periódico que adelantó la noticia dice que Mistral ha captado 1.700 millones de euros.",
            {"Mistral AI amount_raised 1700m EUR"},
        ),
        (
            "it",
            "Mistral AI",
            "Il giornale che ha dato la notizia scrive che Mistral ha raccolto 1,7 miliardi di euro.",
            {"Mistral AI amount_raised 1700m EUR"},
        ),
        (
            "en",
            "News",
            "The startup that competes with OpenAI announced that Mistral had raised $500 million.",
            {"Mistral AI amount_raised 500m USD"},
        ),
        (
            "en",
            "Mistral AI",
            "The startup that competes with OpenAI says it has raised $500 million.",
            {"Mistral AI amount_raised 500m USD"},
        ),
        (
            "en",
            "News",
            "The company that makes Claude reported that Cohere had raised $500 million.",
            {"Cohere amount_raised 500m USD"},
        ),
        (
            "en",
            "OpenAI",
            "The company that Sam Altman runs is valued at $500 billion.",
            {"OpenAI valuation 500000m USD"},
        ),
        ("en", "OpenAI", "The law firm that advises OpenAI turned over $900 million.", set()),
        (
            "en",
            "News",
            "The startup that competes with OpenAI says Mistral has raised $500 million.",
            {"Mistral AI amount_raised 500m USD"},
        ),
        (
            "en",
            "Mistral AI",
            "The newspaper that saw the accounts puts Mistral's revenue at €60 million.",
            {"Mistral AI revenue 60m EUR"},
        ),
        (
            "en",
            "News",
            "The bank that advises OpenAI estimates Anthropic's revenue at $5 billion.",
            {"Anthropic revenue 5000m USD"},
        ),
        (
            "en",
            "News",
            "The consultancy that works for OpenAI says Anthropic turned over $5 billion.",
            {"Anthropic revenue 5000m USD"},
        ),
        (
            "en",
            "OpenAI",
            "The consultancy that works for OpenAI says annual revenue was $5 billion.",
            {"OpenAI revenue 5000m USD"},
        ),
    ],
)
def test_what_a_bank_or_a_paper_says_of_another_is_told(lang: str, title: str, text: str, figures: set[str]) -> None:
    assert told(text, title, lang) == figures
