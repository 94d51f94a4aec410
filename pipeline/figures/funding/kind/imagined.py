"""Sums that a text only asks about or imagines: no figure, whatever kind they would be.

"Will Cohere raise $500 million?", "If Cohere had raised $1 billion, it would be worth $10 billion", "Suppose that
Cohere raised $1 billion tomorrow".
"""

from __future__ import annotations

import re

from pipeline.figures.funding.kind.decisions import Case, Decision
from pipeline.figures.funding.sentence.words import METRICS

ASKED = "sundry: only asked about"
IMAGINED = "sundry: only imagined"
_CLAUSE = re.compile(r"[.;:–—]\s|[«»\"“”„]")
"""What a question begins behind, inside its sentence."""
_APART = re.compile(r"[,;:(–—]")
_QUOTES = " \n\"”»'’)*_"
"""What may stand behind a question's mark."""


def imagined(case: Case) -> Decision | None:
    """Tell sums that a yes-or-no question asks about, those of a condition that was not met, and those of a thought."""
    if case.kind not in ("", "sundry", *METRICS):
        return None
    if _is_asked(case):
        return Decision("sundry", None, ASKED, certain=True)
    return Decision("sundry", None, IMAGINED, certain=True) if _is_supposed(case) or _is_thought_of(case) else None


def _is_asked(case: Case) -> bool:
    """Whether a question that yes or no answers holds a sum as what it asks about, not as what it takes as known."""
    masked, one = case.scene.masked.rstrip(_QUOTES), case.one
    if not masked.endswith("?") or _CLAUSE.search(masked, one.end):
        return False
    opened = max((found.end() for found in _CLAUSE.finditer(masked, 0, one.start)), default=0)
    asks = case.words.refs.asks_whether.match(masked, opened, one.start)
    if asks is None or asks.end() == one.start or "," in masked[asks.end() : one.start]:
        return False  # "Is $4.5 billion, the price of the last round, still right?"
    return not _is_taken_as_known(case, asks.end())


def _is_taken_as_known(case: Case, start: int) -> bool:
    """Whether the words between a place and a sum take it for a fact ("its $500 million", "now that it has raised")."""
    masked, refs = case.scene.masked, case.words.refs
    known = refs.taken_as_known.search(masked, start, case.one.start)
    return known is not None or refs.presupposing.search(masked, start, case.one.start) is not None


def _is_supposed(case: Case) -> bool:
    """Whether a sum stands in a condition that was not met, or in what would have come of it."""
    masked, one = case.scene.masked, case.one
    condition = case.words.refs.supposing.search(masked)
    if condition is None:
        return False
    would_be = case.words.refs.would_be
    outcome = would_be.search(masked, condition.end()) or would_be.search(masked, 0, condition.start())
    if outcome is None:
        return False
    if condition.start() < one.start < condition.end():
        return True
    behind = [part.end() for part in (condition, outcome) if part.end() <= one.start]
    return any(not _APART.search(masked, end, one.start) and not _is_taken_as_known(case, end) for end in behind)


def _is_thought_of(case: Case) -> bool:
    """Whether a sum stands in a sentence that opens with a call to imagine something, and in no fact told there."""
    masked, one, refs = case.scene.masked, case.one, case.words.refs
    opened = refs.imagining.match(masked)
    if opened is None or not 0 < opened.end() <= one.start or _CLAUSE.search(masked, opened.end(), one.start):
        return False
    return refs.told_inside.search(masked, opened.end(), one.start) is None
