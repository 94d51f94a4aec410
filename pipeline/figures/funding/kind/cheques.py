"""An investor's next cheque: what a sentence that names nobody tells behind one on that investor's money."""

from __future__ import annotations

import re

from pipeline.figures.funding.kind.decisions import Case, Decision
from pipeline.figures.funding.sentence.cues import COMPANY, OTHER, STRONG, SURE
from pipeline.figures.funding.sentence.rounds import rounds_in
from pipeline.figures.funding.sentence.words import METRICS

NEXT_CHEQUE = "the next cheque of the investor just told of"
WHOSE_TURN = "the cheque of the next investor"
STRANGERS_CHEQUE = "other: the next cheque for the stranger just told of"
_MAY_BE = ("", "invest", "raise", "total", "rest", "part", "sundry")
"""What the cues may say of a sum that is told as one more cheque."""


def next_cheque(case: Case) -> Decision | None:
    """Tell one more cheque of the investor whose money the sentence before told.

    "In 2019 Microsoft put $1 billion into OpenAI. In 2021 another $2 billion followed. The biggest cheque, of $10
    billion, came in 2023." Behind money that went to a stranger, it is the stranger's.
    """
    before = case.before
    if case.told or not (before.gave_stranger or (before.just_told and before.kind == "invest")):
        return None
    one_more = _is_one_more(case)
    if before.gave_stranger and (one_more or _is_dated_alone(case)):
        return Decision("other", None, STRANGERS_CHEQUE, certain=True)
    if before.gave_stranger or not one_more:
        return None
    return Decision("invest", None, NEXT_CHEQUE, listed=True, scores=(("invest", SURE),), certain=True)


def whose_turn(case: Case) -> Decision | None:
    """Tell the cheque of another investor, behind one, by whose turn it was ("On 13 March it had been Huafa's turn").

    Nothing but the place of the sentence says that money was given: behind a round it is another company's round.
    """
    turn, before = case.named("turn"), case.before
    last = case.told[-1].kind if case.told else before.kind if before.near else ""
    if turn is None or last != "invest" or case.kind not in _MAY_BE:
        return None
    return Decision("invest", turn, WHOSE_TURN, scores=(("invest", SURE),), certain=True)


def _is_one_more(case: Case) -> bool:
    """Whether a sentence names nobody, and a word of it says that its sum follows on what was given before."""
    scene, verdict = case.scene, case.verdict
    if _NAMES.search(scene.masked) or rounds_in(scene.text, case.words.lang):
        return False
    if any(scene.of(group) for group in _SHARED):
        return False
    follows, more = case.named("next_cheque"), case.named("one_more")
    if (follows is None and more is None) or names_another(case):
        return False
    cue = verdict.cue
    inside = cue is not None and follows is not None and follows.start < cue.start < case.one.start
    if inside and case.kind == "raise" and case.bound:
        return False  # "a round of $2 billion followed"
    if case.kind in METRICS and case.kind not in _MAY_BE:
        return follows is not None and not case.bound
    if case.kind not in _MAY_BE and verdict.score >= STRONG:
        return False
    return follows is not None or not (case.kind in ("raise", "total") and case.bound)


def names_another(case: Case) -> bool:
    """Whether words stand before the sum that name somebody else who gives ("a fund from Abu Dhabi added")."""
    scene, one, words = case.scene, case.one, case.words
    rest = scene.masked[: one.start]
    for found in scene.of("next_cheque", "one_more", "invest", "instalment"):
        if found.start < one.start:
            rest = rest[: found.start] + " " * (min(found.end, one.start) - found.start) + rest[found.end :]
    for known in (words.small, words.refs.nouns):
        rest = known.sub(lambda match: " " * len(match.group()), rest)
    return _WORD.search(rest) is not None


_WORD = re.compile(r"[^\W\d_]{4}")


def _is_dated_alone(case: Case) -> bool:
    """Whether a sentence holds a date and one sum of which no words of their own say what it is."""
    scene = case.scene
    told = case.bound or case.kind not in ("", "raise", "invest") or rounds_in(scene.text, case.words.lang)
    return bool(scene.dates) and len(scene.sums) == 1 and not told and _NAMES.search(scene.masked) is None


_NAMES = re.compile(f"[{COMPANY}{OTHER}]")
_SHARED = ("backers", "some_backers", "others")
