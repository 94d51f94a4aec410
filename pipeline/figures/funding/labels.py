"""Lines that are a label and a sum ("Size: $2 billion"): what the label says the sum is, or who gives it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.figures.funding.columns import kind_of
from pipeline.figures.funding.rounds import rounds_in
from pipeline.figures.funding.scene import Scene
from pipeline.figures.funding.state import Told
from pipeline.figures.funding.words import Words

_LABEL = re.compile(r"[\W_]{0,4}([^\W\d_][^:;.!?\n]{0,38}?)\s?:\s")
_KINDS = {
    "amount": "raise",
    "valuation": "valuation",
    "total": "total",
    "revenue": "revenue",
    "debt": "debt",
    "cheque": "invest",
    "lead": "invest",
}
"""What the kinds of a table's columns are as kinds of sums."""


def label_of(scene: Scene) -> str:
    """Return the label that a line begins with, in front of all its sums; "" where there is none."""
    match = _LABEL.match(scene.text)
    return match.group(1) if match and scene.sums and match.end() <= scene.sums[0].start else ""


def kind_by_label(scene: Scene, words: Words) -> str:
    """Return the kind that the label of a list's line gives its first sum, "" where it gives none."""
    label = label_of(scene) if scene.sentence.kind == "item" else ""
    return _KINDS.get(kind_of(label, words.lang), "") if label else ""


def investor_by_label(scene: Scene, headings: Sequence[str], words: Words) -> str | None:
    """Return the investor that a list's line names: behind its label ("Lead investor: …"), or as its label.

    A name is the label of an investor's line only below a heading that tells of investors.
    """
    label = label_of(scene) if scene.sentence.kind == "item" else ""
    if not label:
        return None
    if kind_of(label, words.lang) == "lead":
        behind = [m for m in scene.mentions if len(label) < m.end <= scene.sums[0].start]
        return behind[0].company or behind[0].name if len(behind) == 1 else None
    heading = headings[-1].casefold() if headings else ""
    if not words.tabled("backing", heading) or words.tabled("trap", heading):
        return None
    named = next((m for m in scene.mentions if scene.text[m.start : m.end] == label), None)
    return (named.company or named.name) if named else None


def complete(told: Told, headings: Sequence[str], words: Words) -> None:
    """Give a deal whose line has a label what the heading above says: the round, and that it is only talked about."""
    if told.kind not in ("raise", "valuation") or not headings or not kind_by_label(told.scene, words):
        return
    named = {one.label for one in rounds_in(headings[-1], words.lang)}
    if told.round is None and len(named) == 1:
        told.round = named.pop()
    if told.status == "asserted" and words.tabled("rumoured", headings[-1].casefold()):
        told.status = "rumoured"
