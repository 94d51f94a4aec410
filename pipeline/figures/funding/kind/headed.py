"""Lists of bare lines ("Series C, May 2023: $4.1 billion"): what stands above says what all their sums are."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.figures.funding.sentence.cues import AMOUNT, COMPANY, DATE, OTHER
from pipeline.figures.funding.sentence.rounds import rounds_in
from pipeline.figures.funding.sentence.scene import Scene
from pipeline.figures.funding.sentence.words import Words
from storage.records import Block

HEADED = "the text above the list says what its sums are"
_KINDS = ("valuation", "revenue", "debt", "total", "amount")
"""What the text above a list may say that its sums are, as lists of `funding_tables`."""
PAID = "fine"
"""The kind of what a list is of that is owed or given for something else."""
DECIDES = {
    PAID: PAID,
    "valuation": "valuation",
    "revenue": "revenue",
    "debt": "debt",
    "total": "total",
    "amount": "raise",
}
"""They as kinds of sums."""
_NO_ROUNDS = (PAID, "debt")
"""Kinds that a line that names a round is never of."""
_LEAD = 240
"""Letters of a paragraph above a list that may say what the list holds."""
_LONGEST = 90
"""Letters of a bare line."""
_EXPLAINED = re.compile(rf"^\W*{COMPANY}+(?:\s?\([^()]*\))?(?:,[^:;{AMOUNT}]{{2,40}})?\s?[:–—]\s")
_MARKED = re.compile(rf"[{AMOUNT}{COMPANY}{DATE}{OTHER}]+|[\W\d_]+")


def kind_by_text_above(scene: Scene, blocks: Sequence[Block], title: str, words: Words) -> str:
    """Return the kind that the text above a list gives the sum of one of its lines, "" where it gives none.

    A heading of payments holds for lines of more words, too ("Settled", above "Anthropic: $1.5 billion, books").
    """
    if scene.sentence.kind != "item":
        return ""
    bare = _is_bare_line(scene, blocks, words)
    above = text_above(scene.sentence.block, blocks, title if bare else "")
    told = next(filter(None, (told_kinds(text.lower(), words) for text in above)), [])
    kind = DECIDES[told[0]] if len(told) == 1 else ""
    if kind in _NO_ROUNDS and rounds_in(scene.text, words.lang):
        return ""
    return kind if bare or kind == PAID else ""


def basis_by_text_above(scene: Scene, blocks: Sequence[Block], title: str, words: Words) -> str | None:
    """Return whether the text above a list says that the new money is in all its valuations, or out of them."""
    if not _is_bare_line(scene, blocks, words):
        return None
    for text in text_above(scene.sentence.block, blocks, title):
        told = words.counted(text.lower())
        if told:
            return told.pop() if len(told) == 1 else None
    return None


def _is_bare_line(scene: Scene, blocks: Sequence[Block], words: Words) -> bool:
    """Whether a list's line holds one sum, and beside it nothing but names, dates, rounds and small words.

    What explains the name that it opens with is no more ("Cohere (Toronto), models for offices: $500 million").
    """
    number = scene.sentence.block
    if scene.sentence.kind != "item" or len(scene.text) > _LONGEST or len(scene.sums) != 1:
        return False
    if not 0 <= number < len(blocks) or len(blocks[number].text.strip()) > len(scene.text):
        return False  # a line of several sentences
    rest = scene.masked
    for name in rounds_in(scene.text, words.lang):
        rest = rest[: name.start] + " " * (name.end - name.start) + rest[name.end :]
    rest = _EXPLAINED.sub("", rest)
    return not words.small.sub(" ", _MARKED.sub(" ", rest).lower()).strip()


def told_kinds(low: str, words: Words) -> list[str]:
    """Return the kinds that a text tells, `PAID` for what is paid for something else ("Settlements and fines")."""
    told = [kind for kind in _KINDS if words.tabled(kind, low)]
    if "valuation" not in told and words.tabled("priced", low):
        told.append("valuation")
    if "amount" in told and ("total" in told or words.tabled("how_much", low)):
        told.remove("amount")  # "Total raised", "How much it was worth"
    paid, raised = words.tabled("payments", low), words.tabled("raising", low)
    if paid or words.tabled("trap", low):
        return [PAID] if paid and not (told or raised) else [PAID, PAID]
    return told or ["amount"] * raised


def text_above(number: int, blocks: Sequence[Block], title: str) -> Iterator[str]:
    """Yield what stands above a list, the nearest first: the paragraph before it, its headings, the title."""
    if not 0 <= number < len(blocks):
        return
    first = number
    while first > 0 and blocks[first].kind == "item":
        first -= 1
    if blocks[first].kind == "paragraph" and len(blocks[first].text) <= _LEAD:
        yield blocks[first].text
    yield from reversed(blocks[number].headings)
    yield title
