"""By how much a figure rose or fell, which is none itself, and where that led, which is one."""

from __future__ import annotations

from pipeline.figures.funding.kind.decisions import Case, Decision
from pipeline.figures.funding.sentence.cues import CERTAIN, COMPANY, OTHER, STRANGER
from pipeline.figures.funding.sentence.words import METRICS

DIFFERENCE = "difference"
LED_TO = "where a rise or a fall led"
PROFIT_LED_TO = "profit: where its rise or fall led"
_WORDS = 4
"""Words at most between a step and where it led ("by $50 million in a year, to $200 million")."""
_LED = ("valuation", "revenue", "total")
"""Figures that rise and fall: what a round brought does neither."""


def difference(case: Case) -> Decision | None:
    """Set aside by how much a figure rose, fell or missed another ("sales grew by $50 million").

    Not where a form of words says that it was taken in ("has increased its capital by $50 million").
    """
    cue, own = case.named(DIFFERENCE), case.verdict.cue
    taken_in = case.kind in METRICS and case.kind not in _LED and own is not None and own.cue.bound
    if cue is None or (taken_in and own is not None and own.cue.weight >= CERTAIN):
        return None
    told = f"{DIFFERENCE}: {case.scene.told_by(cue)}"
    return Decision(DIFFERENCE, cue, told, scores=case.verdict.scores, certain=True)


def led_to(case: Case) -> Decision | None:
    """Read where a rise or a fall led that the sum before tells ("by $50 million, to $200 million")."""
    if not case.told or case.told[-1].kind != DIFFERENCE or case.named("led_to") is None:
        return None
    first, masked = case.told_to, case.scene.masked
    between = masked[first : case.one.start]
    if case.scene.words_between(first, case.one.start) > _WORDS or any(
        c in between for c in (COMPANY, OTHER, STRANGER)
    ):
        return None
    own = case.verdict.cue
    if case.kind in METRICS and own is not None and own.cue.bound and own.group != "at_price":
        return None  # "rose by $50 million, while it raised $200 million"
    of_what = [(score, kind) for kind, score in case.told[-1].scores if kind in _LED]
    return Decision(max(of_what)[1], own, LED_TO, certain=True) if of_what else None


def profit_led_to(case: Case) -> Decision | None:
    """Set aside what a profit rose or fell to, however far behind it ("Net income rose 31% from 2024, to $4 billion").

    Not where a word for another figure stands before the sum too ("profit fell and revenue rose to $5 billion"), or a
    company opens its clause ("Without a profit so far, Cohere is up to $7 billion").
    """
    scene, one, own = case.scene, case.one, case.verdict.cue
    if case.named("led_to") is None or (own is not None and own.cue.bound and own.group != "at_price"):
        return None
    said = [
        found
        for found in scene.of("profit", *METRICS)
        if found.amount is None and case.told_to <= found.start and found.end <= one.start
    ]
    if not said or {found.group for found in said} != {"profit"} or ";" in scene.masked[said[-1].end : one.start]:
        return None
    opens = (m for m in scene.mentions if m.company and said[-1].end <= m.start < one.start)
    if any(scene.masked[: m.start].rstrip().endswith(",") for m in opens):
        return None
    return Decision("profit", said[-1], PROFIT_LED_TO, certain=True)
