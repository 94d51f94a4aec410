"""Articles on file: kept once a version, found by word, by company and by their copies."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.copies import NEAR_BITS, bands, is_near
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
        fingerprint="00ff00ff00ff00ff",
    )
    store.add_article(one, "Paper", "d1", NOW)
    assert store.articles() == [
        StoredArticle(
            "d1", one.url, one.canonical_url, "Paper", "News", "de", date(2026, 1, 2), "page", "A. Autor", "A",
            "Reuters", "00ff00ff00ff00ff", NOW, NOW, 0,
        )
    ]  # fmt: skip
    assert store.article_text("d1") == "Der Text."
    assert store.article_text("d2") is None


def test_an_article_that_is_kept_again_is_only_seen_again(store: Store) -> None:
    store.add_article(article(fingerprint="0f" * 8), "Paper", "d1", NOW)
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


def test_near_copies_are_found_the_earliest_first(store: Store) -> None:
    prints = ["ffff0000ffff0000", "ffff0000ffff003f", "ffff0000ffff007f", "0000ffff0000ffff", ""]
    for number, fingerprint in enumerate(prints):
        store.add_article(article(f"https://{number}.example/", fingerprint=fingerprint), "Paper", f"d{number}", NOW)
    assert [one.document for one in store.near_copies("ffff0000ffff0000")] == ["d0", "d1"]
    assert [one.document for one in store.near_copies("ffff0000ffff003f")] == ["d0", "d1", "d2"]
    assert store.near_copies("5555555555555555") == []


@pytest.mark.parametrize("fingerprint", ["", "no hexadecimal", "f" * 17, "-1"])
def test_a_text_without_a_fingerprint_has_no_copies(store: Store, fingerprint: str) -> None:
    store.add_article(article(fingerprint=fingerprint), "Paper", "d1", NOW)
    assert store.near_copies(fingerprint) == []


@given(st.integers(0, 2**64 - 1), st.sets(st.integers(0, 63), max_size=NEAR_BITS))
def test_whatever_bits_differ_a_near_copy_shares_a_band(bits: int, flipped: set[int]) -> None:
    other = bits
    for place in flipped:
        other ^= 1 << place
    assert is_near(bits, other)
    assert set(bands(bits)) & set(bands(other))


@given(st.integers(0, 2**64 - 1))
def test_the_bands_are_the_whole_fingerprint(bits: int) -> None:
    rebuilt, shift = 0, 0
    for place, band in enumerate(bands(bits)):
        assert band >> 10 == place
        rebuilt |= (band & 0x3FF) << shift
        shift += 9
    assert rebuilt == bits


def test_copies_are_found_without_a_look_at_every_article(store: Store) -> None:
    sql = "SELECT article, fingerprint FROM article_bands WHERE band IN (SELECT value FROM json_each('[1]'))"
    plan = " ".join(row[3] for row in store.db.execute(f"EXPLAIN QUERY PLAN {sql}"))
    assert "SEARCH article_bands USING PRIMARY KEY (band=?)" in plan
