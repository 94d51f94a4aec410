"""Articles on file: kept once a version, found by word, by company and by their copies."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.copies import INDEXED, PER_HASH, fingerprint_of, fingerprint_text
from storage.records import EVERY_HASH, Fingerprint
from storage.store import Store, StoredArticle
from tests.compare.desk import figure
from tests.storage.made import NOW, article, later, record


@pytest.fixture
def store() -> Iterator[Store]:
    with Store.open(":memory:") as opened:
        yield opened


def test_an_article_comes_back_without_its_text_and_the_text_by_itself(store: Store) -> None:
    one = article(
        text="Der Text.",
        lang="de",
        canonical_url="https://a.example/canonical",
        published=date(2026, 1, 2),
        dated_by="page",
        author="A. Autor",
        site="A",
        outlet="Reuters",
        fingerprint=print_of(1, 2, 3),
    )
    store.add_article(one, "Paper", "d1", NOW)
    assert store.articles() == [
        StoredArticle(
            "d1", one.url, one.canonical_url, "Paper", "News", "de", date(2026, 1, 2), "page", "A. Autor", "A",
            "Reuters", print_of(1, 2, 3), NOW, NOW, 0,
        )
    ]  # fmt: skip
    assert store.article_text("d1") == "Der Text."
    assert store.article_text("d2") is None


def test_an_article_that_is_kept_again_is_only_seen_again(store: Store) -> None:
    store.add_article(article(fingerprint=print_of(1, 2)), "Paper", "d1", NOW)
    store.add_article(article(text="Another text."), "Wire", "d1", later(5))
    store.add_article(article(), "Wire", "d1", later(-5))
    (kept,) = store.articles()
    assert (kept.source, kept.first_seen, kept.last_seen) == ("Paper", NOW, later(5))
    assert store.article_text("d1") == "A text."


def test_articles_are_picked_by_source_company_and_time(store: Store) -> None:
    def documents(**by: object) -> list[str]:
        return [one.document for one in store.articles(**by)]  # type: ignore[arg-type]

    for number, source in enumerate(("Paper", "Wire", "Paper")):
        store.add_article(article(f"https://{number}.example/"), source, f"d{number}", later(number))
    store.add_record(record(figure("valuation", "$14B"), document="d1"))
    store.add_record(record(figure("revenue", "$1B"), document="d1"))
    store.add_record(record(figure("valuation", "$14B"), document="d2"))
    assert documents() == ["d0", "d1", "d2"]
    assert documents(source="Paper") == ["d0", "d2"]
    assert documents(subject="Mistral AI") == ["d1", "d2"]
    assert documents(since=later(1), until=later(2)) == ["d1"]
    assert documents(limit=2) == ["d1", "d2"]
    assert [one.figures for one in store.articles()] == [0, 2, 1]


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("milliards", ["d1"]),
        ("LEVEE", ["d1"]),
        ("mistral", ["d0", "d1"]),
        ("mistral raises", ["d0"]),
        ('"raises Mistral"', []),
        ('"Mistral raises"', ["d0"]),
        ('unbalanced "mistral', ["d0", "d1"][:0]),
        ("NOT OR ( * : ^", []),
        ("title:mistral", []),
        ("", ["d0", "d1"]),
        ('  "" ', ["d0", "d1"]),
    ],
)
def test_articles_are_found_by_their_words(store: Store, search: str, found: list[str]) -> None:
    store.add_article(article("https://0.example/", "It is $2 billion.", title="Mistral raises"), "Paper", "d0", NOW)
    store.add_article(article("https://1.example/", "Mistral : une levée de 2 milliards"), "Paper", "d1", NOW)
    assert [one.document for one in store.articles(search=search)] == found


def test_a_corrected_text_is_found_by_its_new_words_too(store: Store) -> None:
    store.add_article(article(text="They raised millions."), "Paper", "d1", NOW)
    store.db["articles"].update(1, {"text": "They raised billions."})
    assert [len(store.articles(search=word)) for word in ("millions", "billions")] == [0, 1]
    store.db.execute("INSERT INTO articles_fts (articles_fts) VALUES ('integrity-check')")


def documents_near(store: Store, *hashes: int, **more: object) -> list[str]:
    asked = article("https://new.example/", fingerprint=print_of(*hashes) if hashes else None, **more)
    return [one.document for one in store.near_copies(asked)]


def test_who_shares_word_sequences_is_found_the_earliest_first(store: Store) -> None:
    for number, hashes in enumerate(((1, 2, 3, 4), (3, 4, 5, 6), (4, 7, 8), ())):
        one = article(f"https://{number}.example/", fingerprint=print_of(*hashes) if hashes else None)
        store.add_article(one, "Paper", f"d{number}", NOW)
    assert documents_near(store, 1, 2, 3, 4, 5) == ["d0", "d1"]
    assert documents_near(store, 4, 9) == []  # one may be a phrase that everybody writes
    assert documents_near(store) == []


def test_the_versions_of_an_article_are_no_copies_of_it(store: Store) -> None:
    one = article(fingerprint=print_of(1, 2, 3))
    store.add_article(one, "Paper", "d1", NOW)
    assert store.near_copies(one) == []


def test_who_names_one_canonical_address_is_found(store: Store) -> None:
    store.add_article(article("https://a.example/story"), "Paper", "d0", NOW)
    store.add_article(article("https://b.example/1", canonical_url="https://a.example/story"), "Wire", "d1", NOW)
    store.add_article(article("https://b.example/2", canonical_url="https://a.example/other"), "Wire", "d2", NOW)
    assert documents_near(store, canonical_url="https://a.example/story") == ["d0", "d1"]
    assert [one.document for one in store.near_copies(article("https://a.example/story"))] == ["d1"]
    assert documents_near(store) == []


def test_a_line_that_stands_in_all_texts_of_a_site_leads_to_the_first_ones(store: Store) -> None:
    for number in range(PER_HASH + 5):
        one = article(f"https://{number}.example/", fingerprint=print_of(1, 2, 1000 + number, 2000 + number))
        store.add_article(one, "Paper", f"d{number}", NOW)
    assert documents_near(store, 1, 2) == [f"d{number}" for number in range(PER_HASH)]
    assert documents_near(store, 1000 + PER_HASH + 4, 2000 + PER_HASH + 4) == [f"d{PER_HASH + 4}"]


def test_of_a_long_text_the_least_hashes_are_in_the_index(store: Store) -> None:
    store.add_article(article(fingerprint=print_of(*range(INDEXED + 10))), "Paper", "d1", NOW)
    assert documents_near(store, INDEXED - 2, INDEXED - 1) == ["d1"]
    assert documents_near(store, INDEXED, INDEXED + 1) == []


def print_of(*hashes: int, opening: int = 2) -> Fingerprint:
    return Fingerprint(tuple(sorted(hashes)), frozenset(hashes[:opening]), EVERY_HASH)


@given(
    st.sets(st.integers(0, EVERY_HASH - 1), min_size=1, max_size=160), st.integers(0, 60), st.integers(1, EVERY_HASH)
)
def test_a_fingerprint_is_kept_as_text(hashes: set[int], opening: int, limit: int) -> None:
    print_ = Fingerprint(tuple(sorted(hashes)), frozenset(list(hashes)[:opening]), limit)
    assert fingerprint_of(fingerprint_text(print_)) == print_
    assert fingerprint_of(fingerprint_text(None)) is None


def test_copies_are_found_without_a_look_at_every_article(store: Store) -> None:
    sql = "SELECT article FROM article_shingles WHERE hash = 1 ORDER BY article LIMIT 64"
    plan = " ".join(row[3] for row in store.db.execute(f"EXPLAIN QUERY PLAN {sql}"))
    assert "SEARCH article_shingles USING PRIMARY KEY (hash=?)" in plan
    assert "TEMP B-TREE" not in plan
