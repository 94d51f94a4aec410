"""Everyday Italian: what banks, funds and years bring, and sums that are somebody else’s."""

from __future__ import annotations

import pytest

from tests.figures.newsroom import told


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "it",
            "Groq",
            "Un gruppo di fondi che ha messo 750 milioni di dollari in Groq chiede un posto in consiglio.",
            {"Groq amount_raised 750m USD"},
        ),
        (
            "it",
            "Poolside",
            "Nella seconda raccolta di Poolside, 500 milioni di dollari, c'era anche Nvidia.",
            {"Poolside amount_raised 500m USD"},
        ),
        (
            "it",
            "Cohere",
            "Quattrocento milioni di dollari freschi, e Cohere riparte.",
            {"Cohere amount_raised 400m USD"},
        ),
        (
            "it",
            "Mistral AI",
            ("Un consorzio di fondi che ha versato 3 miliardi di euro per le autostrade usa i modelli di Mistral AI."),
            set(),
        ),
        (
            "it",
            "Meta",
            "Cinque miliardi di dollari freschi, a Torino: è la promessa di Meta per il data center.",
            set(),
        ),
    ],
)
def test_what_several_put_in_and_what_is_fresh(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "it",
            "Mistral AI",
            "È pari a 500 milioni di euro il prestito che cinque banche hanno concesso a Mistral AI.",
            {"Mistral AI debt_raised 500m EUR"},
        ),
        (
            "it",
            "Mistral AI",
            "Mistral AI ha firmato un finanziamento bancario di 200 milioni di euro.",
            {"Mistral AI debt_raised 200m EUR"},
        ),
        (
            "it",
            "Poolside",
            "Poolside ha ottenuto un prestito ponte, appena siglato, da 100 milioni di dollari.",
            {"Poolside debt_raised 100m USD"},
        ),
        (
            "it",
            "Meta",
            ("I bond che Meta ha emesso a ottobre per un importo di 30 miliardi di dollari sono andati a ruba."),
            {"Meta debt_raised 30000m USD"},
        ),
        (
            "it",
            "Alibaba",
            "Alibaba incassa 3 miliardi di dollari grazie a titoli convertibili.",
            {"Alibaba debt_raised 3000m USD"},
        ),
        ("it", "Meta", "Il fondo ha guadagnato 30 milioni di dollari con i bond di Meta.", set()),
        (
            "it",
            "Nvidia",
            (
                "L'ammontare del prestito che le banche hanno concesso a Eni per i server Nvidia è pari a 40 "
                "milioni di euro."
            ),
            set(),
        ),
    ],
)
def test_loans_of_banks_and_bonds(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "it",
            "Perplexity",
            "Sommando tutti i round, Perplexity ha raccolto 1,5 miliardi di dollari.",
            {"Perplexity total_raised 1500m USD"},
        ),
        (
            "it",
            "Cohere",
            "Contando le ultime operazioni di raccolta, Cohere è a 1,6 miliardi di dollari.",
            {"Cohere total_raised 1600m USD"},
        ),
        (
            "it",
            "Cohere",
            "In Cohere i fondi hanno messo 900 milioni di dollari tra il 2021 e il 2024.",
            {"Cohere total_raised 900m USD"},
        ),
        ("it", "Google", "Contando tutti gli aumenti di stipendio, Google ha speso 2 miliardi di dollari.", set()),
        (
            "it",
            "OpenAI",
            (
                "Tra il 2021 e il 2024 gli investitori hanno messo 200 miliardi di dollari nell'intelligenza "
                "artificiale, anche in OpenAI."
            ),
            set(),
        ),
    ],
)
def test_rounds_counted_up(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "it",
            "Mistral AI",
            "Mistral AI negozia con Asml un nuovo investimento di 500 milioni di euro.",
            {"Mistral AI investment ASML 500m EUR"},
        ),
        (
            "it",
            "Mistral AI",
            "Bpifrance aveva conferito a Mistral AI 78 milioni di euro.",
            {"Mistral AI investment Bpifrance 78m EUR"},
        ),
        (
            "it",
            "Zhipu AI",
            "Tencent, che nel 2024 ha sottoscritto 200 milioni di yuan, resta socia di Zhipu AI.",
            {"Zhipu AI investment Tencent 200m CNY"},
        ),
        (
            "it",
            "Anthropic",
            "Sk Telecom ha acquistato una quota di Anthropic versando 100 milioni di dollari.",
            {"Anthropic investment Sk Telecom 100m USD"},
        ),
        ("it", "Mistral AI", "La regione ha versato a Mistral AI 2 milioni di euro per le licenze.", set()),
        ("it", "OpenAI", "OpenAI discute con la Apple un contratto da 500 milioni di dollari.", set()),
        ("it", "Amazon", "L'azienda ha versato ad Amazon 3 milioni di euro di affitto.", set()),
    ],
)
def test_what_somebody_put_into_a_company(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "it",
            "Microsoft",
            ("Tra i clienti c'è Microsoft, che a luglio ha riportato ricavi trimestrali per 77 miliardi di dollari."),
            {"Microsoft revenue 77000m USD"},
        ),
        (
            "it",
            "Nvidia",
            "Cinquantasette miliardi di dollari: è il fatturato che Nvidia ha registrato nel trimestre.",
            {"Nvidia revenue 57000m USD"},
        ),
        (
            "it",
            "Meta",
            "Sessanta miliardi di dollari, euro più euro meno: ecco il giro d'affari di Meta.",
            {"Meta revenue 60000m USD"},
        ),
        (
            "it",
            "OpenAI",
            "Finiremo l'anno con ricavi per 20 miliardi di dollari, dice il capo di OpenAI.",
            {"OpenAI revenue 20000m USD"},
        ),
    ],
)
def test_revenue_told_behind_the_sum(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        ("it", "Meta", "Meta ricava dalla pubblicità 45 miliardi di dollari.", set()),
        ("it", "OpenAI", "OpenAI si aspetta dalle inserzioni un miliardo di dollari.", set()),
        (
            "it",
            "Mistral AI",
            "L'ex capo di Mistral AI ha fondato un'altra startup, finanziata con 30 milioni di euro.",
            set(),
        ),
        ("it", "Cohere", "L'obiettivo iniziale di Cohere era fissato a 200 milioni di dollari.", set()),
        (
            "it",
            "Mistral AI",
            (
                "Le startup francesi dell'intelligenza artificiale, Mistral AI compresa, hanno raccolto 3 "
                "miliardi di euro."
            ),
            set(),
        ),
    ],
)
def test_one_product_another_startup_a_target_left_behind_a_country(
    lang: str, title: str, text: str, lines: set[str]
) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "it",
            "AI21 Labs",
            "Il round da 300 milioni di dollari di AI21 Labs non si è mai concretizzato.",
            {"AI21 Labs amount_raised 300m USD"},
        ),
        (
            "it",
            "Groq",
            (
                "Il prestito da 4 miliardi di dollari che, secondo alcuni, Groq avrebbe firmato con una "
                "banca non esiste."
            ),
            {"Groq debt_raised 4000m USD"},
        ),
    ],
)
def test_what_never_came_about(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines


@pytest.mark.parametrize(
    ("lang", "title", "text", "lines"),
    [
        (
            "it",
            "Mistral AI",
            "Mistral AI può brindare: 1,7 miliardi di euro dagli investitori.",
            {"Mistral AI amount_raised 1700m EUR"},
        ),
        ("it", "Groq", "Groq ha fatto il pieno: 750 milioni di dollari.", {"Groq amount_raised 750m USD"}),
        (
            "it",
            "Poolside",
            "Poolside si è fatta prestare da una banca 300 milioni di dollari.",
            {"Poolside debt_raised 300m USD"},
        ),
        ("it", "Groq", "Groq ha fatto il pieno di clienti: 2 milioni di sviluppatori.", set()),
        (
            "it",
            "Nvidia",
            (
                "La Regione si è fatta prestare dalle banche 200 milioni di euro per le strade, e compra "
                "server da Nvidia."
            ),
            set(),
        ),
    ],
)
def test_who_fills_up_who_has_money_lent(lang: str, title: str, text: str, lines: set[str]) -> None:
    assert told(text, title, lang) == lines
