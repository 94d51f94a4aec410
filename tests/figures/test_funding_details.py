"""What stands beside a sum: the day, the round and the certainty that the text ties to it, and no other's."""

from __future__ import annotations

from datetime import date

import pytest

from tests.figures.newsroom import read

PUBLISHED = date(2025, 11, 20)

Details = dict[str, str | None]


def details(text: str, field: str, lang: str = "en", published: date | None = PUBLISHED, title: str = "") -> Details:
    """Return a detail of each figure, by "metric amount" in millions."""
    found: Details = {}
    for figure in read(text, title=title, lang=lang, published=published).figures:
        value = figure.low if figure.low is not None else figure.high
        assert value is not None
        found[f"{figure.metric} {value / 1_000_000:g}"] = getattr(figure, field)
    return found


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        # the date of an event told behind it holds in the event's own clause only
        (
            "en",
            "The financing comes eleven months after a $106 million extension and lifts Together AI's total raised to "
            "$534 million.",
            {"amount_raised 106": "2024-12", "total_raised 534": None},
        ),
        (
            "en",
            "Less than a year after its Series C, Cohere has closed a round of $450 million.",
            {"amount_raised 450": None},
        ),
        (
            "de",
            "Weniger als ein Jahr nach der Serie C hat Cohere eine Runde über 450 Millionen Dollar abgeschlossen.",
            {"amount_raised 450": None},
        ),
        (
            "en",
            "OpenAI set up a credit line of $4 billion a day after it announced $6.6 billion of new equity.",
            {"debt_raised 4000": None, "amount_raised 6600": "2025-11-19"},
        ),
        # a total is that of today, whenever its parts came in
        (
            "en",
            "Cerebras raised $250 million in November 2021, and has received $715 million in total.",
            {"amount_raised 250": "2021-11", "total_raised 715": None},
        ),
        (
            "fr",
            "Mistral AI a réuni 2,8 milliards d'euros depuis sa création, dont 1,7 milliard en septembre.",
            {"total_raised 2800": None, "amount_raised 1700": "2025-09"},
        ),
        # what lasts since a day has been so from that day on; growth since then is of today
        ("en", "Cerebras has been valued at $8.1 billion since September.", {"valuation 8100": "2025-09"}),
        ("de", "Seit September wird Cerebras mit 8,1 Milliarden Dollar bewertet.", {"valuation 8100": "2025-09"}),
        ("es", "Desde septiembre Cerebras está valorada en 8.100 millones de dólares.", {"valuation 8100": "2025-09"}),
        ("it", "Da settembre Cerebras è valutata 8,1 miliardi di dollari.", {"valuation 8100": "2025-09"}),
        (
            "fr",
            "OpenAI dispose depuis octobre 2024 d'une ligne de crédit de 4 milliards de dollars.",
            {"debt_raised 4000": "2024-10"},
        ),
        ("en", "Since March Cerebras has doubled in value to $8.1 billion.", {"valuation 8100": None}),
        ("en", "Microsoft has put $13 billion into OpenAI since 2019.", {"investment 13000": None}),
        # "when" takes up the date before it
        (
            "en",
            "Not since August 2024, when it raised $640 million, has Groq sold shares.",
            {"amount_raised 640": "2024-08"},
        ),
        # a date that something is compared with
        ("en", "Mistral AI is worth 11.7 billion euros, twice as much as in June 2024.", {"valuation 11700": None}),
        (
            "de",
            "Mistral AI ist 11,7 Milliarden Euro wert, doppelt so viel wie im Juni 2024.",
            {"valuation 11700": None},
        ),
        ("fr", "Mistral AI vaut 11,7 milliards d'euros, le double de juin 2024.", {"valuation 11700": None}),
        ("es", "Mistral AI vale 11.700 millones de euros, el doble que en junio de 2024.", {"valuation 11700": None}),
        ("it", "Mistral AI vale 11,7 miliardi di euro, il doppio di giugno 2024.", {"valuation 11700": None}),
        # a sentence goes on about the deal that it began with, unless it turns to today
        (
            "en",
            "Poolside raised $500 million in October 2024 and was valued at $3 billion.",
            {"amount_raised 500": "2024-10", "valuation 3000": "2024-10"},
        ),
        (
            "de",
            "Poolside hat im Oktober 2024 500 Millionen Dollar eingesammelt; die Bewertung sprang auf drei Milliarden.",
            {"amount_raised 500": "2024-10", "valuation 3000": "2024-10"},
        ),
        (
            "fr",
            "Poolside a levé 500 millions de dollars en octobre 2024 et a été valorisée 3 milliards de dollars.",
            {"amount_raised 500": "2024-10", "valuation 3000": "2024-10"},
        ),
        (
            "fr",
            "H Company, qui a levé 220 millions de dollars en mai 2024, vaut aujourd'hui 800 millions.",
            {"amount_raised 220": "2024-05", "valuation 800": "2025-11-20"},
        ),
        (
            "en",
            "OpenAI, which borrowed $4 billion in October 2024, is worth $500 billion today.",
            {"debt_raised 4000": "2024-10", "valuation 500000": "2025-11-20"},
        ),
        # "then", "at the time"
        (
            "en",
            "Scale AI raised $1 billion in May 2024. Investors then valued it at $13.8 billion.",
            {"amount_raised 1000": "2024-05", "valuation 13800": "2024-05"},
        ),
        (
            "de",
            "Im Mai 2024 sammelte Scale AI eine Milliarde Dollar ein. Damals wurde das Unternehmen mit 13,8 Milliarden "
            "Dollar bewertet.",
            {"amount_raised 1000": "2024-05", "valuation 13800": "2024-05"},
        ),
        (
            "it",
            "Nel maggio 2024 Scale AI ha raccolto un miliardo di dollari. La società valeva allora 13,8 miliardi.",
            {"amount_raised 1000": "2024-05", "valuation 13800": "2024-05"},
        ),
        # what else a rumour told has the day on which it was told
        (
            "en",
            "It emerged on Thursday that Thinking Machines Lab is looking for $5 billion. That would value the lab at "
            "$50 billion.",
            {"amount_raised 5000": "2025-11-20", "valuation 50000": "2025-11-20"},
        ),
        (
            "es",
            "Bloomberg publicó el jueves que Thinking Machines Lab busca 5.000 millones de dólares. Con ello la "
            "empresa valdría 50.000 millones.",
            {"amount_raised 5000": "2025-11-20", "valuation 50000": "2025-11-20"},
        ),
        # days and months in words
        (
            "en",
            "On the tenth of September, Perplexity secured $200 million.",
            {"amount_raised 200": "2025-09-10"},
        ),
        ("de", "Am zweiten September erhielt Anthropic 13 Milliarden Dollar.", {"amount_raised 13000": "2025-09-02"}),
        ("fr", "Le deux septembre, Anthropic a levé 13 milliards de dollars.", {"amount_raised 13000": "2025-09-02"}),
        (
            "it",
            "Il due settembre Anthropic ha annunciato una Serie F da 13 miliardi di dollari.",
            {"amount_raised 13000": "2025-09-02"},
        ),
        ("en", "OpenAI raised $6.6 billion the month before last.", {"amount_raised 6600": "2025-09"}),
    ],
)
def test_a_date_is_that_of_the_clause_it_stands_in(lang: str, text: str, told: Details) -> None:
    assert details(text, "as_of", lang) == told


def test_a_month_of_a_page_without_a_date_is_of_the_year_told_before_it() -> None:
    text = "2023: in June Mistral AI raises 105 million euros. In December it raises 385 million euros more."
    told = {"amount_raised 105": "2023-06", "amount_raised 385": "2023-12"}
    assert details(text, "as_of", published=None) == told


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        (
            "en",
            "Anthropic's annualised revenue was $2 billion at the end of March, up from $1 billion in early 2025.",
            {"revenue 2000": "2025-03", "revenue 1000": "2025"},
        ),
        (
            "en",
            "Anthropic's run-rate is near $7 billion; its goal for December is $9 billion.",
            {"revenue 9000": "2025-12"},
        ),
        (
            "fr",
            "OpenAI a terminé 2024 avec un revenu annualisé de plus de 5 milliards de dollars.",
            {"revenue 5000": "2024-12"},
        ),
        (
            "es",
            "Las ventas anualizadas de OpenAI superaron los 5.000 millones de dólares al terminar 2024.",
            {"revenue 5000": "2024-12"},
        ),
        (
            "it",
            "OpenAI ha chiuso il 2024 con ricavi annualizzati di oltre 5 miliardi di dollari.",
            {"revenue 5000": "2024-12"},
        ),
    ],
)
def test_a_pace_is_dated_by_the_part_of_the_year_or_the_goal_that_it_is_told_for(
    lang: str, text: str, told: Details
) -> None:
    assert {name: day for name, day in details(text, "as_of", lang).items() if name in told} == told
    assert {details(text, "period", lang)[name] for name in told} == {"run-rate"}


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        # an extension, however many small words part it from its round
        (
            "en",
            "An extension of that Series B brought Perplexity $62.7 million.",
            {"amount_raised 62.7": "series-b-extension"},
        ),
        (
            "fr",
            "Une rallonge à cette série B a rapporté à Perplexity 62,7 millions de dollars.",
            {"amount_raised 62.7": "series-b-extension"},
        ),
        (
            "it",
            "Perplexity ha raccolto 62,7 milioni di dollari in un'estensione della Serie B.",
            {"amount_raised 62.7": "series-b-extension"},
        ),
        # each sum has the round that it is named with
        (
            "en",
            "After a seed of €105 million and a Series A of €385 million, Mistral AI raised €600 million in June 2024.",
            {"amount_raised 105": "seed", "amount_raised 385": "series-a", "amount_raised 600": None},
        ),
        # a round that only dates another, and another's round
        (
            "en",
            "Less than a year after its Series C, Cohere has closed a round of $450 million.",
            {"amount_raised 450": None},
        ),
        (
            "es",
            "Menos de un año después de su serie C, Cohere ha cerrado una ronda de 450 millones de dólares.",
            {"amount_raised 450": None},
        ),
        ("en", "Anthropic raised $13 billion days before Mistral AI's Series C.", {"amount_raised 13000": None}),
        # the verb of a round does not part it from its sum
        ("en", "In September a Series G had raised $1.1 billion for Cerebras.", {"amount_raised 1100": "series-g"}),
        # a price is that of the round just told, also where only "new money included" ties it
        (
            "en",
            "Black Forest Labs raised $300 million in a Series B. The valuation is now "
            "$3.25 billion, new money included.",
            {"amount_raised 300": "series-b", "valuation 3250": "series-b"},
        ),
        (
            "de",
            "Black Forest Labs hat 300 Millionen Dollar in einer Serie B eingesammelt. Die Bewertung beträgt 3,25 "
            "Milliarden Dollar, frisches Geld eingerechnet.",
            {"amount_raised 300": "series-b", "valuation 3250": "series-b"},
        ),
        (
            "it",
            "Anthropic ha annunciato una Serie F da 13 miliardi di dollari che la valuta 183 miliardi.",
            {"amount_raised 13000": "series-f", "valuation 183000": "series-f"},
        ),
        # but not of another day, nor where a new round is spoken of
        (
            "en",
            "Cohere raised $500 million in a Series D. It was worth $2.2 billion in June 2023.",
            {"amount_raised 500": "series-d", "valuation 2200": None},
        ),
        (
            "en",
            "Moonshot AI raised $500 million in a Series C. It is exploring a new round at $4.8 billion.",
            {"amount_raised 500": "series-c", "valuation 4800": None},
        ),
        # nor is it the round of the price before it, or of the next item of a list
        (
            "en",
            "Mistral AI has raised 600 million euros in a Series B. The deal puts a value of 5.8 billion euros on the "
            "company, which last December was priced at about 2 billion.",
            {"amount_raised 600": "series-b", "valuation 5800": "series-b", "valuation 2000": None},
        ),
        (
            "en",
            "Perplexity raised $100 million in July; its Series D of last December brought $500 million.",
            {"amount_raised 100": None, "amount_raised 500": "series-d"},
        ),
        # the next sentence names the round
        ("en", "Groq has raised $640 million. BlackRock led the Series D.", {"amount_raised 640": "series-d"}),
        (
            "it",
            "Groq ha ottenuto 640 milioni di dollari. La Serie D è stata guidata da BlackRock.",
            {"amount_raised 640": "series-d"},
        ),
        ("en", "Groq has raised $640 million. Its investors hope for a Series E.", {"amount_raised 640": None}),
    ],
)
def test_a_round_is_that_of_its_own_sum(lang: str, text: str, told: Details) -> None:
    assert details(text, "round", lang) == told


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        # the next sentence denies
        (
            "en",
            'xAI has raised $10 billion, CNBC reported on Friday. "Fake news," Musk replied.',
            {"amount_raised 10000": "denied"},
        ),
        (
            "en",
            "xAI has raised $10 billion, CNBC reported. The company denied the report.",
            {"amount_raised 10000": "denied"},
        ),
        (
            "de",
            "xAI habe zehn Milliarden Dollar eingesammelt, berichtete CNBC. Das stimmt nicht, schrieb Musk.",
            {"amount_raised 10000": "denied"},
        ),
        (
            "fr",
            "xAI aurait levé 10 milliards de dollars, à en croire CNBC. C'est faux, a répliqué Musk.",
            {"amount_raised 10000": "denied"},
        ),
        (
            "es",
            "xAI habría captado 10.000 millones de dólares, según la CNBC. No es verdad, contestó Musk.",
            {"amount_raised 10000": "denied"},
        ),
        (
            "it",
            "xAI avrebbe raccolto 10 miliardi di dollari, secondo la Cnbc. Falso, ha risposto Musk.",
            {"amount_raised 10000": "denied"},
        ),
        (
            "en",
            "xAI has raised $10 billion. The company denied that it was looking for a buyer.",
            {"amount_raised 10000": "asserted"},
        ),
        # an aside does not part a rumour from its sum, a clause with a company and a verb of its own does
        (
            "en",
            "Mistral AI is said to be negotiating with MGX, the Abu Dhabi fund, and others over as much as $1 billion.",
            {"amount_raised 1000": "rumoured"},
        ),
        # what somebody said that he would do is his declared intent
        (
            "en",
            "Nvidia said on Monday that it would invest up to $100 billion in OpenAI.",
            {"investment 100000": "asserted"},
        ),
        # a rumour goes on, but neither about an investor's earlier money nor about the last round
        (
            "es",
            "Anthropic está cerca de conseguir otros 2.000 millones de dólares. Amazon lleva desembolsados 8.000 "
            "millones en la empresa.",
            {"amount_raised 2000": "rumoured", "investment 8000": "asserted"},
        ),
        (
            "en",
            "Cohere is considering a sale of shares at $6 billion. Its last round, of $500 million, valued it at "
            "$5.5 billion.",
            {"valuation 6000": "rumoured", "amount_raised 500": "asserted", "valuation 5500": "asserted"},
        ),
        (
            "fr",
            "Sept banques, dont HSBC, prêtent à Mistral AI 830 millions de dollars.",
            {"debt_raised 830": "asserted"},
        ),
        (
            "en",
            "A Series D of $300 million was under discussion this spring at AI21 Labs.",
            {"amount_raised 300": "rumoured"},
        ),
    ],
)
def test_how_sure_a_figure_is_by_the_clause_and_the_sentence_behind(lang: str, text: str, told: Details) -> None:
    assert details(text, "status", lang) == told


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        # blocks that are nothing but a date head those behind them, before any deal told above
        (
            "en",
            "Perplexity, step by step.\n\nApril 2024\n\nPerplexity raises $62.7 million.\n\nDecember 2024\n\nIt takes "
            "$500 million more. The round values the company at $9 billion.",
            {"amount_raised 62.7": "2024-04", "amount_raised 500": "2024-12", "valuation 9000": "2024-12"},
        ),
        (
            "es",
            "2024, mayo. xAI capta 6.000 millones de dólares en su Serie B.\n\n2024, diciembre. La operación lleva la "
            "valoración de xAI a 50.000 millones.",
            {"amount_raised 6000": "2024-05", "valuation 50000": "2024-12"},
        ),
        # a dateline dates nothing; the day in the sentence does
        (
            "en",
            "SUNNYVALE, Nov 19 (Reuters) - Cerebras said on Tuesday that it had raised $1.1 billion.",
            {"amount_raised 1100": "2025-11-18"},
        ),
        ("en", "LONDON, Nov. 18 — Cerebras has raised $1.1 billion.", {"amount_raised 1100": None}),
        ("fr", "PARIS, 18 novembre (AFP) - Mistral AI a levé 1,7 milliard d'euros.", {"amount_raised 1700": None}),
        # the date of the round that is extended is not that of the extension
        (
            "en",
            "Perplexity has extended the round that it closed in September by $100 million.",
            {"amount_raised 100": None},
        ),
        (
            "de",
            "Cohere stockt seine im August gemeldete Finanzierung um weitere 100 Millionen Dollar auf.",
            {"amount_raised 100": None},
        ),
        # of two dates that both fit, the finer
        (
            "en",
            "What Mistral AI got this year was a loan: $830 million from seven banks, in March.",
            {"debt_raised 830": "2025-03"},
        ),
        # a round of which only the price was told
        (
            "en",
            "In August 2023 Hugging Face was valued at $4.5 billion. That round, a Series D, brought in $235 million.",
            {"valuation 4500": "2023-08", "amount_raised 235": "2023-08"},
        ),
    ],
)
def test_a_label_dates_what_stands_under_it_and_a_dateline_nothing(lang: str, text: str, told: Details) -> None:
    assert details(text, "as_of", lang) == told


def test_a_single_block_of_a_date_is_a_byline() -> None:
    text = "3 March 2024\n\nMistral AI has raised 105 million euros."
    assert details(text, "as_of") == {"amount_raised 105": None}


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        # "the fourth" behind a sentence about the third quarter
        (
            "en",
            "Nvidia's revenue was $57.0 billion in the third quarter of fiscal 2026. For the fourth it pointed to "
            "about $65 billion.",
            {"revenue 57000": "2026-Q3", "revenue 65000": "2026-Q4"},
        ),
        (
            "it",
            "Nvidia ha registrato ricavi per 57 miliardi di dollari nel terzo trimestre dell'anno fiscale 2026. Per il "
            "quarto prevede ricavi di 65 miliardi.",
            {"revenue 57000": "2026-Q3", "revenue 65000": "2026-Q4"},
        ),
        # a list of paces, and a goal of a year beside one
        (
            "en",
            "Anthropic's run-rate was $1 billion at the start of 2025 and $5 billion in August.",
            {"revenue 1000": "run-rate", "revenue 5000": "run-rate"},
        ),
        (
            "en",
            "Black Forest Labs had an annualised rate of sales of $96 million in August, and has $300 million as the "
            "goal for 2026.",
            {"revenue 96": "run-rate", "revenue 300": "2026"},
        ),
        ("en", "Between July and September xAI had sales of $107 million.", {"revenue 107": "2025-Q3"}),
        (
            "en",
            "Alphabet made $102.3 billion in the third quarter. Meta had revenue of $51.2 billion in the same months.",
            {"revenue 51200": "2025-Q3"},
        ),
    ],
)
def test_a_period_goes_on_from_the_one_told_before(lang: str, text: str, told: Details) -> None:
    found = details(text, "period", lang)
    assert {name: found.get(name) for name in told} == told


@pytest.mark.parametrize(
    ("lang", "text", "rounds"),
    [
        # "and" joins two sums, each with its own round
        (
            "en",
            "Reflection AI began with $25 million in seed money and $105 million in a Series A.",
            {"amount_raised 25": "seed", "amount_raised 105": "series-a"},
        ),
        (
            "en",
            "Cohere raised $700 million in May, and in December a Series E led by PSP brought $500 million.",
            {"amount_raised 700": None, "amount_raised 500": "series-e"},
        ),
        # a price of another day is not that of the round told beside it
        (
            "de",
            "Im März hatte die Serie G über 30 Milliarden Dollar Anthropic auf 380 Milliarden gehoben, im September "
            "2024 waren es 18 Milliarden gewesen.",
            {"amount_raised 30000": "series-g", "valuation 380000": "series-g", "valuation 18000": None},
        ),
        # nor of one that only dates it
        (
            "en",
            "Cohere is in talks at a valuation of $9 billion, four months after its Series D of $500 million.",
            {"valuation 9000": None, "amount_raised 500": "series-d"},
        ),
        # the sentence before may be nothing but a round's name
        (
            "en",
            "The Series C. Hugging Face got $100 million in May 2022, at a valuation of $2 billion.",
            {"amount_raised 100": "series-c", "valuation 2000": "series-c"},
        ),
        (
            "en",
            "Hugging Face speaks of no Series C. It got $100 million in May 2022.",
            {"amount_raised 100": None},
        ),
    ],
)
def test_a_round_is_that_of_the_sum_it_is_told_with(lang: str, text: str, rounds: Details) -> None:
    assert details(text, "round", lang) == rounds
