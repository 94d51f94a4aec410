"""Sums told before the right one was known, and the right one behind them ("earlier reported as $600 million, was")."""

from __future__ import annotations

from pipeline.figures.funding.kind.decisions import Case, Decision
from pipeline.figures.funding.sentence.words import METRICS

REPORTED_BEFORE = "sundry: reported before the sum was known"
_NEAR = 8
"""Words at most between the two sums."""


def reported_before(case: Case) -> Decision | None:
    """Set aside what was reported before the sum was known: it is no figure, whatever kind it would be."""
    found = case.named("superseded")
    return Decision("sundry", found, REPORTED_BEFORE, certain=True) if found is not None else None


def known_since(case: Case) -> Decision | None:
    """Read the sum behind such a one, of the kind that the words before both tell of ("The round, …, came to")."""
    if not case.told or case.told[-1].rule != REPORTED_BEFORE:
        return None
    cue = case.verdict.cue
    if case.bound and cue is not None and (cue.group in METRICS or cue.group in case.words.traps):
        return None  # its own words say what it is; a preposition alone does not
    if case.scene.words_between(case.told_to, case.one.start) > _NEAR:
        return None
    first = case.scene.sums[len(case.told) - 1].start
    topics = [found.lastgroup for found in case.words.topics.finditer(" " + case.scene.masked[:first])]
    kind = topics[-1] if topics else None
    return Decision(kind, None, "what was known since", certain=True) if kind in METRICS else None
