"""Whose a sum is where a name touches it, or explains it behind a colon, or takes it in a clause of its own."""

from __future__ import annotations

import pytest

from pipeline.figures.funding import read_funding
from pipeline.watchlist import guide_watch_list
from storage.records import Article, Block
from tests.figures.newsroom import DAY, OPENING, TITLE, line, others, read


@pytest.mark.parametrize(
    ("lang", "text", "whose"),
    [
        ("en", "$183 billion: the price of Anthropic after its Series F.", {"Anthropic valuation 183000m USD"}),
        ("en", "- $12 billion: what Thinking Machines Lab was worth.", {"Thinking Machines Lab valuation 12000m USD"}),
        ("en", "- $200 million: Cohere's annualised revenue in November.", {"Cohere revenue 200m USD"}),
        ("en", "$38 billion: the debt that banks arrange for the halls of Vantage.", set()),
        ("en", "$900 million: Cursor's latest round.", set()),
        ("de", "6,8 Milliarden Dollar: die Bewertung von Cohere im August.", {"Cohere valuation 6800m USD"}),
        ("fr", "6,8 milliards de dollars : la valorisation de Cohere en août.", {"Cohere valuation 6800m USD"}),
        ("es", "6.800 millones de dólares: la valoración de Cohere en agosto.", {"Cohere valuation 6800m USD"}),
        ("it", "6,8 miliardi di dollari: la valutazione di Cohere ad agosto.", {"Cohere valuation 6800m USD"}),
        # nobody is named: it is whom the text speaks of
        ("en", "$20 billion: the sales that the company expects this year.", {"OpenAI revenue 20000m USD"}),
    ],
)
def test_a_sum_is_of_whom_the_words_behind_its_colon_name(lang: str, text: str, whose: set[str]) -> None:
    assert others(text, lang) == whose


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Dearer still is Databricks, at $62 billion."),
        ("en", "Its peers are many: Fireworks AI ($552 million on paper), Baseten, Lambda."),
        ("en", "Only SpaceX, with $8 billion in new money, has raised more."),
        ("en", "Next to it stand Waymo at $45 billion and Figure at $39 billion."),
        ("de", "Mehr bekam zuletzt nur Databricks mit zehn Milliarden Dollar."),
        ("fr", "Seul Databricks, avec 10 milliards levés en décembre, fait mieux."),
        ("es", "Solo Databricks, con 10.000 millones recaudados en diciembre, la supera."),
        ("it", "Solo Databricks, con 10 miliardi raccolti a dicembre, ha fatto meglio."),
    ],
)
def test_a_sum_right_behind_a_strangers_name_is_the_strangers(lang: str, text: str) -> None:
    assert others(text, lang) == set()


@pytest.mark.parametrize(
    ("lang", "text", "whose"),
    [
        ("en", "Perplexity, at $20 billion, is worth a fraction.", "Perplexity valuation 20000m USD"),
        ("en", "Cohere, with $270 million in its last round, looks almost frugal.", "Cohere amount_raised 270m USD"),
        # neither who leads, nor where, nor who reckons holds it
        ("en", "The round was led by Thrive Capital, at $157 billion.", "OpenAI valuation 157000m USD"),
        ("en", "It was done in San Francisco, at a valuation of $157 billion.", "OpenAI valuation 157000m USD"),
        (
            "es",
            "Sus ingresos pasaron en 2025, según los cálculos de Sacra, a 13.000 millones de dólares.",
            "OpenAI revenue 13000m USD",
        ),
        (
            "de",
            "Die Investoren, allen voran Thrive mit seinem Fonds AMP, bewerten die Firma mit 157 Milliarden Dollar, "
            "das neue Geld inbegriffen.",
            "OpenAI valuation 157000m USD",
        ),
    ],
)
def test_a_sum_right_behind_a_watched_name_is_its_own(lang: str, text: str, whose: str) -> None:
    assert others(text, lang) == {whose}


@pytest.mark.parametrize(
    ("lang", "text", "whose"),
    [
        ("en", "The city's other darling, Glean, raised $260 million last week.", set()),
        ("en", "Its landlord, Crusoe, is raising $1.4 billion.", set()),
        ("en", "A third contender, Anthropic, raised $13 billion.", {"Anthropic amount_raised 13000m USD"}),
        ("fr", "Son concurrent Glean, bien plus petit, a levé 260 millions.", set()),
        ("es", "Su competidor You.com, mucho más chico, levantó 100 millones.", set()),
        ("it", "La sua rivale Glean, molto più piccola, ha raccolto 260 milioni.", set()),
    ],
)
def test_a_name_between_commas_is_the_subject_that_it_explains(lang: str, text: str, whose: set[str]) -> None:
    assert others(text, lang) == whose


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Amazon is pouring $8 billion into Anthropic and Cohere has landed $500 million."),
        ("en", "Amazon has put $8 billion into Anthropic, and Cohere drew $500 million from Canadian pension funds."),
        ("de", "Amazon steckt acht Milliarden Dollar in Anthropic, und Cohere sammelte 500 Millionen ein."),
        (
            "fr",
            "Amazon investit 8 milliards de dollars dans Anthropic et Cohere a levé un tour de table de 500 millions.",
        ),
        ("es", "Amazon invierte 8.000 millones de dólares en Anthropic y Cohere captó 500 millones en una ronda."),
        (
            "it",
            "Amazon investe 8 miliardi di dollari in Anthropic e Cohere ha chiuso un round da 500 milioni di dollari.",
        ),
    ],
)
def test_who_takes_money_behind_and_opens_a_clause(lang: str, text: str) -> None:
    assert others(text, lang) == {"Anthropic investment Amazon 8000m USD", "Cohere amount_raised 500m USD"}


def test_what_a_startup_takes_from_one_investor_is_that_ones() -> None:
    assert others("Anthropic secured $4 billion from Amazon.") == {"Anthropic investment Amazon 4000m USD"}
    both = others("Thrive put in $1.3 billion and Microsoft, with $750 million, came second.")
    assert both == {"OpenAI investment Thrive 1300m USD", "OpenAI investment Microsoft 750m USD"}


@pytest.mark.parametrize(
    ("lang", "text", "gift"),
    [
        (
            "en",
            "- Groq: $640 million in August; BlackRock put in $100 million.",
            "Groq investment BlackRock 100m USD",
        ),
        (
            "fr",
            "- Cohere : 500 millions de dollars ; AMD a mis 20 millions.",
            "Cohere investment AMD 20m USD",
        ),
        (
            "de",
            "- Reflection AI: 2 Mrd. Dollar im Oktober; Nvidia gab allein 800 Mio.",
            "Reflection AI investment Nvidia 800m USD",
        ),
    ],
)
def test_a_gift_in_a_line_goes_to_the_startup_of_the_line(lang: str, text: str, gift: str) -> None:
    article = items(f"{OPENING[lang]}\n\n{text}", lang)
    assert gift in article


def items(text: str, lang: str) -> set[str]:
    """Return the figures of an article whose lines with a hyphen are the items of a list."""
    blocks, at = [], 0
    for part in text.split("\n\n"):
        blocks.append(Block("item" if part.startswith("- ") else "paragraph", part.removeprefix("- "), at))
        at += len(part.removeprefix("- ")) + 2
    body = "\n\n".join(block.text for block in blocks)
    article = Article("https://paper.example/1", TITLE, body, lang, published=DAY, blocks=tuple(blocks), plain=True)
    return {line(figure) for figure in read_funding(article, guide_watch_list()).figures}


def test_an_investor_named_beside_a_sum_of_a_list_gives_it() -> None:
    text = (
        "Anthropics ältere Geldgeber sind Amazon, das acht Milliarden Dollar in die Firma steckte, "
        "und Google mit über drei Milliarden."
    )
    givers = {figure.investor for figure in read(text, "Wer Anthropic bezahlt", "de").figures}
    assert givers == {"Amazon", "Google"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Nvidia is putting $2 billion into Poolside and H Company has secured $90 million."),
        ("it", "Nvidia investe 2 miliardi di dollari in Poolside e H Company ha completato un round da 90 milioni."),
    ],
)
def test_who_opens_a_clause_at_the_verb_takes_the_sum(lang: str, text: str) -> None:
    found = others(text, lang)
    assert found >= {"Poolside investment Nvidia 2000m USD", "H Company amount_raised 90m USD"}


def test_a_name_that_ends_what_tells_of_a_gift_gets_it() -> None:
    text = "Pocket money beside the $2 billion that a club led by Lux gave Poolside."
    assert others(text) == {"Poolside amount_raised 2000m USD"}
