"""Stories as newspapers tell them, from text to conflict: names that change, addresses that come again, denials.

tests/compare/test_scenarios.py has the rules one by one, on figures made by hand; here the whole way is taken.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from pipeline import decisions
from pipeline.cases import hints_of, replay_desk, replay_scenario, snapshot_of
from pipeline.ingest import Ingested, ingest
from pipeline.read import read_snapshot
from pipeline.watchlist import guide_watch_list
from storage.records import Schedule, Source
from storage.store import Store

WATCH = guide_watch_list()
DESK = replay_desk(WATCH)

Told = dict[str, Any]


def told(name: str, day: str | None, body: str, **more: Any) -> Told:
    title, _, text = body.partition("\n")
    usual = {"lang": "en", "source_tier": "press", "content_type": "text/plain", "url": f"https://{name}.example/story"}
    return {"id": name, "published": day, "title": title, "body": text or title, **usual, **more}


def own(name: str, day: str | None, body: str, **more: Any) -> Told:
    return told(name, day, body, source_tier="primary", **more)


PRICES = "https://vendor.example/prices"
ASML_PAYS = told(
    "a",
    "2025-09-09",
    "ASML puts €1.3 billion into Mistral\nASML has invested €1.3 billion in Mistral AI, the two companies said.",
)
FRENCH = told(
    "fr",
    "2024-06-11",
    "Mistral AI lève 600 millions d'euros\nMistral AI a levé 600 millions d'euros en série B.",
    lang="fr",
)
BOOKS = told("a", "2025-03-01", "OpenAI's books\nOpenAI had revenue of $3.7 billion in 2024.")


def medium_3(name: str, day: str, price: str) -> Told:
    body = f"Mistral AI: API prices\nMistral Medium 3 costs {price} per million input tokens."
    return own(name, day, body, url=PRICES)


STORIES: dict[str, tuple[list[Told], list[tuple[str, str, str, str]]]] = {
    # --- names that change ---
    "a company that was renamed meanwhile is still the same one": (
        [
            told(
                "old",
                "2025-03-03",
                "Zhipu AI raises money\nZhipu AI has raised $137 million in a new round, the company said.",
            ),
            told(
                "new",
                "2025-03-05",
                "Z.ai gets $173 million\nZ.ai raised $173 million in its latest round, two days ago.",
            ),
        ],
        [("disputed", "amount_raised", "new", "old")],
    ),
    "a model whose name is written the other way round has the same price": (
        [
            own(
                "page",
                "2025-01-10",
                "Anthropic: prices\n"
                "Claude 3.5 Haiku costs $0.80 per million input tokens and $4 per million output tokens.",
            ),
            told(
                "blog",
                "2025-02-10",
                "What models cost\nClaude Haiku 3.5 costs $1 per million input tokens.",
                source_tier="secondary",
            ),
        ],
        [("disputed", "price", "blog", "page")],
    ),
    "a new version under a like name has a price of its own": (
        [
            own("page", "2025-01-10", "Anthropic: prices\nClaude Haiku 3.5 costs $0.80 per million input tokens."),
            own(
                "next",
                "2025-10-15",
                "Anthropic: a new small model\nClaude Haiku 4.5 costs $1 per million input tokens.",
            ),
        ],
        [],
    ),
    # --- addresses that come again ---
    "an article that is corrected at its address takes back what it said": (
        [
            told(
                "first",
                "2025-02-20",
                "Together AI closes its round\nTogether AI has raised $305 million in a Series B round.",
            ),
            told(
                "wrong",
                "2025-02-20",
                "Together AI raises $350 million\nTogether AI has raised $350 million in a Series B round.",
            ),
            told(
                "right",
                "2025-02-21",
                "Together AI raises $305 million\n"
                "Together AI has raised $305 million in a Series B round. An earlier version gave another sum.",
                url="https://wrong.example/story",
            ),
            told("later", "2025-02-22", "A look at the week\nTogether AI raised $305 million in its Series B."),
        ],
        [("disputed", "amount_raised", "wrong", "first")],
    ),
    "a price page that comes again with another price has changed it": (
        [
            medium_3("may", "2025-05-02", "$0.40"),
            medium_3("june", "2025-06-02", "$0.40"),
            medium_3("july", "2025-07-02", "$0.30"),
        ],
        [("changed", "price", "july", "may")],
    ),
    # --- denials ---
    "a sum that is denied supports nothing and raises nothing": (
        [
            told(
                "denied",
                "2025-09-19",
                "Anthropic denies report\nAnthropic denied a report that it had raised $10 billion.",
            ),
            told(
                "news", "2025-09-25", "Anthropic closes a round\nAnthropic has raised $13 billion in a Series F round."
            ),
            told("again", "2025-09-27", "Not ten\nAnthropic again denied that it had raised $10 billion."),
        ],
        [],
    ),
    # --- investors ---
    "two papers give one investor's cheque two sums": (
        [
            ASML_PAYS,
            told("b", "2025-09-11", "ASML bets on Mistral\nASML invested €1.8 billion in Mistral AI."),
        ],
        [("disputed", "investment", "b", "a")],
    ),
    "an investor's dollars are its euros of that day": (
        [
            ASML_PAYS,
            told("b", "2025-09-11", "ASML bets on Mistral\nASML invested $1.5 billion in Mistral AI."),
        ],
        [],
    ),
    # --- revenue ---
    "revenue of another year and a run-rate are other things": (
        [
            BOOKS,
            told("b", "2025-06-09", "OpenAI grows\nOpenAI's annualised revenue has reached $10 billion."),
            told("c", "2026-02-01", "OpenAI's year\nOpenAI had revenue of $13.1 billion in 2025."),
        ],
        [],
    ),
    "two sums for the revenue of one year": (
        [
            BOOKS,
            told("b", "2025-11-01", "OpenAI's books again\nOpenAI had revenue of $4.9 billion in 2024."),
        ],
        [("disputed", "revenue", "b", "a")],
    ),
    # --- other languages ---
    "a French paper, a German one and an Italian one tell of one round": (
        [
            FRENCH,
            told(
                "de",
                "2024-06-12",
                "Mistral AI sammelt 600 Millionen Euro ein\n"
                "Mistral AI hat in einer Series-B-Runde 600 Millionen Euro eingesammelt.",
                lang="de",
            ),
            told(
                "it",
                "2024-06-13",
                "Mistral AI raccoglie 645 milioni di dollari\n"
                "Mistral AI ha raccolto 645 milioni di dollari in un round di serie B.",
                lang="it",
            ),
        ],
        [],
    ),
    "a Spanish paper makes billions of the millions": (
        [
            FRENCH,
            told(
                "es",
                "2024-06-12",
                "Mistral AI capta 600.000 millones de euros\n"
                "Mistral AI ha captado 600.000 millones de euros en su ronda de serie B.",
                lang="es",
            ),
        ],
        [("disputed", "amount_raised", "es", "fr")],
    ),
    # --- undated pages ---
    "an undated page tells of an older round, whichever comes first": (
        [
            told("new", "2025-09-09", "Mistral raises\nMistral AI has raised €1.7 billion."),
            told("page", None, "About Mistral\nMistral AI has raised €600 million."),
            told("old", "2024-06-11", "Mistral raises\nMistral AI has raised €600 million."),
            told("blog", "2025-09-15", "The money of Mistral\nMistral AI has raised €1.7 billion."),
        ],
        [("disputed", "amount_raised", "page", "new")],
    ),
}


@pytest.mark.parametrize("name", STORIES)
def test_a_story_raises_just_what_it_should(name: str) -> None:
    documents, expected = STORIES[name]
    found = replay_scenario({"id": name, "documents": documents}, DESK)["conflicts"]
    rows = [(c["kind"], c["metric"], c["document"], c["against"]) for c in found]
    assert rows == expected, [c["explanation"] for c in found]


def take(store: Store, document: Told, count: int = 0) -> Ingested:
    read = read_snapshot(snapshot_of(document), WATCH, **hints_of(document))
    source = Source(
        document["id"], "feed", document["url"], Schedule(every=timedelta(hours=1)), tier=document["source_tier"]
    )
    return ingest(
        read.article, read.reading, source, store, DESK, datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=count)
    )


def test_five_articles_after_one_agency_and_four_in_other_languages_are_one_witness() -> None:
    ways = (
        "Groq has raised $750 million, according to Reuters.",
        "According to Reuters, Groq raised $750 million this week.",
        "The chip maker Groq has raised $750 million, Reuters reported on Wednesday.",
        "Groq raised $750 million, Reuters reports, and will build more data centres with it.",
        "Reuters reported that Groq had raised $750 million.",
    )
    others = (
        ("fr", "Selon Reuters, Groq a levé 750 millions de dollars."),
        ("de", "Laut Reuters hat Groq 750 Millionen Dollar eingesammelt."),
        ("es", "Según Reuters, Groq ha captado 750 millones de dólares."),
        ("it", "Secondo Reuters, Groq ha raccolto 750 milioni di dollari."),
    )
    with Store.open(":memory:") as store:
        for number, text in enumerate(ways):
            take(store, told(f"paper{number}", f"2025-09-1{number + 5}", f"Groq gets money\n{text}"), number)
        for lang, text in others:
            take(store, told(f"paper-{lang}", "2025-09-19", f"Groq\n{text}", lang=lang), 9)
        told_by = {record.url: record.witness for record in store.records()}
    assert list(told_by.values()) == ["outlet:Reuters"] * 9


AGENCY = (
    "Cohere has raised $500 million in a Series D round led by two funds, the company said on Thursday. The "
    "maker of language models for companies, which has offices in Toronto and London, will spend the money on"
    " people and on computing. Its customers are banks, insurers and public offices that keep their data in "
    "their own rooms. The chief executive said that the company had more requests than it could answer, and "
    "that it would open an office in Paris before the end of the year. Analysts see a crowded market in which"
    " few sell to offices alone. The company had last asked investors for money a year earlier. Trade unions "
    "in two countries have asked what the models are used for."
)


def test_edited_copies_are_one_witness_for_what_they_tell() -> None:
    sentences = AGENCY.split(". ")
    copies = (
        f"Cohere fills its purse\n{AGENCY}",
        f"Half a billion for Toronto's Cohere\n{'. '.join(sentences[:-1])}.",
        f"Money for Cohere\n{AGENCY.replace('crowded', 'full').replace('customers', 'clients')}\nSubscribe now.",
    )
    with Store.open(":memory:") as store:
        for number, copy in enumerate(copies):
            take(store, told(f"copy{number}", f"2024-07-2{number + 2}", copy), number)
        assert len({record.witness for record in store.records()}) == 1
        done = take(
            store, told("other", "2024-07-26", "Cohere's round\nCohere has raised $450 million in its Series D."), 5
        )
        (conflict,) = done.raised
        assert len({store.record(key).witness for key in conflict.left}) == 1  # type: ignore[union-attr]


def test_a_settled_story_stays_settled_when_the_old_sum_is_told_again_and_a_better_source_opens_it() -> None:
    now = datetime(2026, 1, 2, tzinfo=UTC)
    with Store.open(":memory:") as store:
        take(
            store,
            told("a", "2025-02-20", "Together AI closes its round\nTogether AI has raised $305 million in a Series B."),
            1,
        )
        wrong = "Together AI raises more\nTogether AI has raised $350 million in a Series B."
        raised = take(store, told("b", "2025-02-20", wrong, source_tier="secondary"), 2).raised
        (conflict,) = raised
        held = store.conflict(conflict.key)
        assert held is not None
        decisions.settle(store, held, "left", by="me", note="the company's page", now=now)
        assert take(store, told("c", "2025-02-23", wrong, source_tier="secondary"), 3).raised == ()
        assert [c.state for c in store.conflicts(states=None)] == ["settled"]
        (again,) = take(store, own("d", "2025-02-24", wrong), 4).raised
    assert again.key == conflict.key
