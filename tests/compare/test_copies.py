"""Copies are found shortened, edited and with lines added; independent articles on one event stay independent.

The texts stand in `tests/fixtures/copies`: agencies' reports and a press release, and what others wrote on their own
about the same four events, with a sentence that somebody said in both.
"""

from __future__ import annotations

import random
from itertools import combinations
from pathlib import Path

import pytest

from pipeline.compare.copies import is_copy
from pipeline.extract import fingerprint
from storage.copies import FEWEST, indexed
from storage.records import Fingerprint

TEXTS = {file.stem: file.read_text("utf-8") for file in (Path(__file__).parents[1] / "fixtures/copies").glob("*.txt")}
INTRO = (
    "The newsletter of our industry desk reads the agencies so that you need not. Today we pass on a report that "
    "caught our eye this morning, with thanks to our colleagues. Opinions in it are not ours, and we have shortened "
    "nothing that matters to the trade.\n\n"
)
OUTRO = (
    "\n\nFollow us for more stories like this one. Subscribe to our free newsletter and never miss a beat in European "
    "technology. This article was edited for length and clarity. Share it with a colleague who should read it."
)
HEADLINE = "Investors pour a fortune into a company that few had heard of\n\n"
LEAD = "A first sentence of our own that tells the news in other words, as desks do.\n\n"


def cut(text: str, share: float) -> str:
    """Keep the first paragraphs of a text, up to about a share of its words."""
    kept: list[str] = []
    for paragraph in text.split("\n\n"):
        if kept and sum(len(p.split()) for p in kept) >= share * len(text.split()):
            break
        kept.append(paragraph)
    return "\n\n".join(kept)


def edited(text: str, every: int = 15) -> str:
    """Put another word in the place of one in fifteen."""
    chance = random.Random(every)
    words = text.split(" ")
    return " ".join("also" if chance.random() < 1 / every else word for word in words)


def without(text: str, paragraph: int) -> str:
    paragraphs = text.split("\n\n")
    return "\n\n".join(paragraphs[:paragraph] + paragraphs[paragraph + 1 :])


WAYS = {
    "whole": lambda text: text,
    "in capitals": str.upper,
    "another headline": lambda text: HEADLINE + text,
    "cut to half": lambda text: cut(text, 0.45),
    "cut to a third": lambda text: cut(text, 0.3),
    "cut to a fifth": lambda text: cut(text, 0.2),
    "with an introduction": lambda text: INTRO + text,
    "with lines below": lambda text: text + OUTRO,
    "with both, cut to half": lambda text: INTRO + cut(text, 0.45) + OUTRO,
    "with an introduction, cut to a third": lambda text: INTRO + cut(text, 0.3),
    "with lines below, cut to a third": lambda text: cut(text, 0.3) + OUTRO,
    "edited": edited,
    "edited, with a headline, cut to a third": lambda text: HEADLINE + edited(cut(text, 0.3)),
    "without a paragraph": lambda text: without(text, 1),
    "with a first paragraph of its own": lambda text: LEAD + without(text, 0),
    "with one of its own, cut to half": lambda text: LEAD + cut(without(text, 0), 0.5),
}


def printed(text: str) -> Fingerprint:
    found = fingerprint(text)
    assert found is not None
    return found


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize("way", WAYS)
def test_a_copy_is_found_by_the_index_and_known(name: str, way: str) -> None:
    original, copy = printed(TEXTS[name]), printed(WAYS[way](TEXTS[name]))

    assert len({*indexed(original)} & {*indexed(copy)}) >= FEWEST
    assert is_copy(original, copy)
    assert is_copy(copy, original)


@pytest.mark.parametrize(("one", "other"), list(combinations(sorted(TEXTS), 2)))
def test_what_others_wrote_is_no_copy_though_it_is_cut(one: str, other: str) -> None:
    for share in (1, 0.45, 0.3):
        assert not is_copy(printed(TEXTS[one]), printed(cut(TEXTS[other], share)))
        assert not is_copy(printed(cut(TEXTS[one], share)), printed(TEXTS[other]))


def test_announcements_that_end_alike_are_no_copies_of_one_another() -> None:
    first, later = TEXTS["fjell_release"], TEXTS["fjell_release_later"]
    about = first[first.index("About Fjell") :]

    assert about in later
    assert not is_copy(printed(first), printed(later))


def test_short_reports_share_formulas() -> None:
    one = (
        "Alto has raised $40 million in a Series B round led by Harbour Partners, at a valuation of $310 million. "
        "The Lyon company teaches machines to sing and wants to hire forty people."
    )
    other = (
        "Alto, which teaches machines to sing, said on Monday that it has raised $40 million in a Series B round led "
        "by Harbour Partners. The deal closed at a valuation of $310 million, twice that of last year."
    )
    assert not is_copy(printed(one), printed(other))


def test_lists_of_one_mould_with_other_figures_are_no_copies() -> None:
    mould = "What Alto charges for {} this month, before tax, is ${} for a song read and ${} for a song sung. {}" + (
        " Prices hold for songs of up to three minutes. Ask us for longer ones, and for choirs."
    )
    august, may = mould.format("singing", "15", "75", "Checked 6 August."), mould.format("reading", "5", "25", "May.")

    assert not is_copy(printed(august), printed(may))


def test_of_short_notes_the_same_words_are_a_copy_and_others_are_not() -> None:
    note = "Alto has raised $40 million in a Series B round led by Harbour Partners."
    longer = f"{note} The Lyon company teaches machines to sing and wants to hire forty people, it said on Monday."

    assert is_copy(printed(note), printed(note.upper()))
    for other in (f"{note} It said so on Monday.", note.replace("has raised", "raised"), longer):
        assert not is_copy(printed(note), printed(other))
        assert not is_copy(printed(other), printed(note))
