"""Sentences and their places."""

import pytest

from pipeline.figures.sentences import sentences, split
from tests.figures.newsroom import article


def cut(text: str, lang: str = "en") -> list[str]:
    return [piece for _, piece in split(text, lang)]


@pytest.mark.parametrize(
    ("text", "lang", "count"),
    [
        ("It raised $1.5 billion. Nobody minded.", "en", 2),
        ("Northwind Inc. raised money.", "en", 1),
        ("The U.S. firm grew. It hired.", "en", 2),
        ("J. Smith left. He was tired.", "en", 2),
        ("It closed its Series B. Harbour led.", "en", 2),
        ("Es sind 3 Mrd. Euro. Das ist viel.", "de", 2),
        ("Am 9. September war es so weit.", "de", 1),
        ("Done. xAI has the money.", "en", 2),
    ],
)
def test_a_full_stop_ends_a_sentence_unless_it_shortens_a_word(text: str, lang: str, count: int) -> None:
    assert len(cut(text, lang)) == count


@pytest.mark.parametrize("joint", ["; ", ", ", " ", ""])
def test_a_sentence_without_end_is_read_in_parts(joint: str) -> None:
    text = joint.join(f"word{n}" for n in range(2_000))
    found = list(split(text))
    assert max(len(piece) for _, piece in found) <= 1_000
    assert all(text[start : start + len(piece)] == piece for start, piece in found)
    assert "".join(piece for _, piece in found).replace(" ", "") == text.replace(" ", "")
    assert not joint or all(piece.startswith("word") for _, piece in found)


def test_each_sentence_knows_where_it_stands() -> None:
    page = article("First one. Second one.\n\nThird one.", "A title")
    found = sentences(page)
    assert [s.place for s in found] == ["title", "text", "text", "text"]
    assert all(page.text[s.start : s.start + len(s.text)] == s.text for s in found if s.place == "text")
