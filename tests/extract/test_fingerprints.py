"""The sample of a text's word sequences: which ones are in it, and that it never changes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.extract import fingerprint
from storage.copies import FEWEST, fingerprint_of, fingerprint_text
from storage.records import EVERY_HASH
from tests.extract.desk import article

LONG = " ".join(f"word{number}" for number in range(900))


def test_a_short_text_is_sampled_whole():
    print_ = fingerprint(" ".join(f"word{number}" for number in range(40)))

    assert print_ is not None
    assert (len(print_.hashes), print_.limit) == (37, EVERY_HASH)
    assert print_.opening == frozenset(print_.hashes)


def test_of_a_long_text_the_least_hashes_are_kept():
    whole, half = fingerprint(LONG), fingerprint(LONG[: len(LONG) // 2])

    assert whole is not None
    assert half is not None
    assert len(whole.hashes) == len(half.hashes) == 160
    assert list(whole.hashes) == sorted(whole.hashes)
    assert whole.hashes[-1] < whole.limit < EVERY_HASH
    assert 0 < len(whole.opening) < 30
    # of what both have, the same is in both samples
    assert {value for value in whole.hashes if value < half.limit} & set(half.hashes)
    assert half.opening >= whole.opening


def test_case_points_and_spaces_do_not_count():
    text = "Alto Systems, a Lyon company that teaches machines to sing, said on Tuesday it had raised $40 million. " * 3

    assert fingerprint(text) == fingerprint("\n".join(text.upper().replace(",", " –").split()))


def test_tables_count():
    def prices(*rows: tuple[str, int]) -> str:
        cells = "".join(f"<tr><td>{name}</td><td>${price}</td></tr>" for name, price in rows)
        said = "What Alto charges for singing, before tax and per song, in the currency of the one who asks."
        return f"<main><h1>Prices of Alto</h1><p>{said}</p><table><tr><th>Model</th></tr>{cells}</table></main>"

    august = article(prices(("Alto 2", 15), ("Alto 2 mini", 3), ("Bass", 9)))
    may = article(prices(("Alto 3", 12), ("Alto 3 mini", 2), ("Bass", 8)))

    assert august.text == may.text
    assert august.fingerprint is not None
    assert may.fingerprint is not None
    assert august.fingerprint != may.fingerprint


@pytest.mark.parametrize("text", ["", " – … $€ "])
def test_a_text_without_a_word_has_none(text: str):
    assert fingerprint(text) is None


def test_of_a_few_words_all_are_hashed_together():
    print_ = fingerprint("Alto has raised $40 million in a Series B round.")

    assert print_ is not None
    assert print_.is_whole
    assert len(print_.hashes) == FEWEST, "or the index does not find it"
    assert print_ == fingerprint("alto has raised 40 million,\nin a series b round")
    assert print_ != fingerprint("Alto has raised $40 million in a Series B round led by Harbour.")
    assert fingerprint_of(fingerprint_text(print_)) == print_


def test_it_is_the_same_on_every_machine():
    print_ = fingerprint(LONG)

    assert print_ is not None
    assert print_.hashes[:3] == (7941163, 19867068, 28250945)


@given(st.text(max_size=400))
def test_any_text_has_one_or_none(text):
    print_ = fingerprint(text)

    assert print_ is None or (print_.opening <= set(print_.hashes) and print_.limit in (0, EVERY_HASH))
