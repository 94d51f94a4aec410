"""What a sentence says of whoever a sum is about, and which companies that fits."""

from __future__ import annotations

import pytest

from pipeline.figures.amounts import find_amounts
from pipeline.figures.dates import find_dates
from pipeline.figures.funding.sentence.focus import Focus, Known
from pipeline.figures.funding.sentence.scene import Scene, lay_out
from pipeline.figures.funding.sentence.words import words_of
from pipeline.figures.funding.subject.agreement import fits, seated, traits
from pipeline.figures.funding.subject.references import refs_of
from pipeline.figures.names import names_of
from pipeline.figures.sentences import Sentence
from pipeline.watchlist import guide_watch_list

WATCH = guide_watch_list()
KNOWN = Known(WATCH)


def scene_of(text: str, lang: str = "en") -> Scene:
    words = words_of(lang)
    sentence = Sentence(text, 0, "text", "paragraph", 0)
    dates = find_dates(text, None, lang)
    mentions = names_of(WATCH).find(text, lang)
    return lay_out(sentence, find_amounts(text, lang), mentions, dates, words.cues, (), None, words.restates)


def told(text: str, kind: str, lang: str = "en") -> tuple[str, ...]:
    scene = scene_of(text, lang)
    refs = refs_of(scene, words_of(lang), names_of(WATCH), KNOWN, Focus())
    return traits(scene, scene.sums[0], kind, refs)


def test_a_sum_says_how_large_it_is() -> None:
    assert "size revenue 10" in told("Revenue was $77.7 billion.", "revenue")
    assert "size raise 6" in told("It raised $4 million.", "raise")
    assert "size raise 11" in told("It raised $400 billion and $4 trillion.", "raise")


@pytest.mark.parametrize(
    ("text", "lang", "trait"),
    [
        ("The startup expects sales of $40 million.", "en", "noun start"),
        ("Der Konzern erlöste 40 Milliarden Euro.", "de", "noun konze"),
        ("Le groupe a réalisé 40 milliards d’euros de ventes.", "fr", "noun group"),
        ("La empresa ingresó 40 millones de euros.", "es", "noun empre"),
        ("La startup ha fatturato 40 milioni di euro.", "it", "noun start"),
    ],
)
def test_a_noun_says_what_company_it_is(text: str, lang: str, trait: str) -> None:
    assert trait in told(text, "revenue", lang)


def test_periods_and_yearly_paces_are_said() -> None:
    assert "dated revenue quarter" in told("Sales came to $40 billion in the third quarter of 2025.", "revenue")
    assert "pace revenue" in told("Its annualised revenue has reached $40 million.", "revenue")
    assert not any(t.startswith(("pace", "dated")) for t in told("Sales came to $40 million.", "revenue"))


def test_what_is_said_is_told_of_each_by_its_sort() -> None:
    said = ("noun start",)
    assert list(fits("Google", said, KNOWN)) == ["noun start: listed"]
    assert list(fits("Anthropic", said, KNOWN)) == ["noun start: private"]
    assert list(fits("", said, KNOWN)) == ["noun start: nobody"]


@pytest.mark.parametrize(
    ("text", "lang", "company"),
    [
        ("Revenue in Redmond was $77.7 billion.", "en", "Microsoft"),
        ("The German image lab has raised $300 million.", "en", "Black Forest Labs"),
        ("A Pékin, le chiffre d’affaires a atteint 312 millions de yuans.", "fr", "Zhipu AI"),
    ],
)
def test_a_place_says_who_sits_there(text: str, lang: str, company: str) -> None:
    assert company in seated(scene_of(text, lang), words_of(lang), KNOWN)


def test_a_sentence_without_a_place_seats_nobody() -> None:
    assert not seated(scene_of("Revenue was $77.7 billion."), words_of("en"), KNOWN)
