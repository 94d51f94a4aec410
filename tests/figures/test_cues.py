"""No cue is passed over that stands in a sentence: what is not tried could not have matched."""

from __future__ import annotations

import re

import pytest

from pipeline.figures.funding.sentence.cues import AMOUNT, COMPANY, DATE, Cue, Cues
from pipeline.figures.funding.sentence.words import words_of

_MARKS = (AMOUNT, COMPANY, DATE)
_NOTATION = re.compile(rf"\{{\w+\}}|[^\w\s',:{''.join(_MARKS)}]")
_WRITTEN = {
    "{A}": AMOUNT * 3,
    "{B}": AMOUNT * 2,
    "{C}": COMPANY * 4,
    "{D}": DATE * 5,
    "{Y}": DATE * 4,
    "{P}": "20 percent",
}
_BEGINS = re.compile(r"(?<!\w)\w" + "".join(f"|(?<!{mark}){mark}" for mark in _MARKS))
EVERY = 14
"""Of so many cues one is written out."""


def sentences_of(cues: list[Cue]) -> list[str]:
    """Return sentences of the words that cues are written in, a sum behind each."""
    texts = []
    for cue in cues[::EVERY]:
        words = cue.words
        for slot, written in _WRITTEN.items():
            words = words.replace(slot, f" {written} ")
        texts.append(" ".join(_NOTATION.sub(" ", words).split()))
    return [f"{text} {AMOUNT * 3}" for text in texts]


@pytest.mark.parametrize("lang", ["en", "de", "fr", "es", "it"])
def test_what_is_not_tried_could_not_have_matched(lang: str) -> None:
    cues = words_of(lang).cues
    every = list(cues.all())
    found = 0
    for text in sentences_of(every):
        starts = [m.start() for m in _BEGINS.finditer(text)]
        by_hand = {(at, cue.words, cue.group) for at in starts for cue in every if cue.pattern.match(text, at)}
        assert {(one.start, one.cue.words, one.group) for one in cues.find(text)} == by_hand, text
        found += len(by_hand)
    assert found > 50


@pytest.mark.parametrize("behind", ["d'aides", "de fonds", "de la aides"])
def test_a_space_that_may_be_missing(behind: str) -> None:
    cues = Cues({"plan": [(6.0, "{A} (de|d'|de la) ?(aides|fonds)")]})
    assert [found.group for found in cues.find(f"{AMOUNT * 3} {behind}")] == ["plan"]
