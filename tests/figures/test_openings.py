import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from pipeline.figures.lexicon import languages, section
from pipeline.figures.openings import Entries, Places, glance, openings
from pipeline.figures.prices.words import words

TEXTS = [
    line
    for name in ("price_sentences.txt", "prices_in_news.txt")
    for line in Path(__file__).with_name(name).read_text("utf-8").splitlines()
    if line.strip()
]


def paths_of(lang: str) -> Iterator[tuple[str, ...]]:
    def under(node: object, path: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
        if isinstance(node, dict):
            for key, value in node.items():
                yield from under(value, (*path, str(key)))
        elif isinstance(node, list):
            yield path

    yield from under(section(lang, "prices"), ())


@pytest.mark.parametrize("lang", languages())
def test_what_is_not_looked_at_could_not_have_matched(lang: str) -> None:
    w, found = words(lang), 0
    for number, path in enumerate(paths_of(lang)):
        entries = w.find(*path)
        at_once = re.compile(entries.pattern, re.I)
        for text in TEXTS[number % 13 :: 13]:
            spans = [m.span() for m in at_once.finditer(text)]
            assert [m.span() for m in entries.finditer(text)] == spans, (path, text)
            assert entries.sub("\0", text) == at_once.sub("\0", text), (path, text)
            assert (entries.search(text) is None) == (not spans)
            found += len(spans)
    assert found > 50


@pytest.mark.parametrize(
    ("written", "heads"),
    [
        ("per month", {"per month\1"}),
        ("months?", {"month\1", "months\1"}),
        ("(?:when|if) you", {"when you\1", "if you\1"}),
        ("(?:an? )?plan", {"a plan\1", "an plan\1", "plan\1"}),
        (r"(?<!no )annual\b", {"annual\1"}),
        ("[SC]eat", {"seat\1", "ceat\1"}),
        (r"billed\w*", {"billed", "billed\1"}),
        (r"\A\W*other times(?=\W*\Z)", {"other times\1"}),
        (r"\d+ ?%", {"\2"}),
        (r"u\.?s\.?", {"us\1", "u.s\1", "us.\1", "u.s.\1"}),
        (r"\w+ rivals", {""}),
        ("an expression of many letters", {"an expressio"}),
    ],
)
def test_what_an_expression_begins_with(written: str, heads: set[str]) -> None:
    assert openings(written) == heads


def test_places_are_at_the_border_of_a_word() -> None:
    assert Places(["cent", "percent"]).of("Ten per cent, a percentage, Cents, 5cent, cent") == [8, 42]


def test_a_glance_sees_into_words() -> None:
    assert glance(["tokens?"]).search("inputtokens")
    assert not glance(["tokens?"]).search("a tokenizer")
    assert not glance([]).search("anything")


def test_no_entries_match_nothing() -> None:
    none = Entries([], "(?!)")
    assert none.search("a text that is long enough for a look") is None
    assert none.sub(" ", "a text that is long enough for a look") == "a text that is long enough for a look"
