"""Tell that a revenue is the investor's own, of whose cheque the sentence before has told.

"Schneider is putting $400 million into H. The energy specialist, whose sales reached €38 billion, gets a seat."
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from pipeline.figures.funding.choice.course import Course
from pipeline.figures.funding.kind.decisions import Decision
from pipeline.figures.funding.sentence.focus import Ref
from pipeline.figures.funding.sentence.scene import Scene, Sum
from pipeline.figures.funding.sentence.words import Words

_BEYOND = 20
"""A startup sells for less than so many times what one investor gives it."""


def is_givers_own(course: Course, scene: Scene, one: Sum, kind: str, decision: Decision, refs: Sequence[Ref]) -> bool:
    """Whether a revenue is far beyond the cheque told just before, and of somebody who may be the one who gave it."""
    last = course.state.last
    if kind != "revenue" or last is None or last.kind != "invest" or course.told_just_before() is None:
        return False
    if one is not scene.sums[0] or scene.has("forecast"):
        return False
    given, sold = last.one.amount.high or last.one.amount.low, one.amount.low or one.amount.high
    if sold is None or sold <= _BEYOND * (given or Decimal(0)):
        return False
    return _may_be_who_gave(scene, one, decision, refs, course.words)


def _may_be_who_gave(scene: Scene, one: Sum, decision: Decision, refs: Sequence[Ref], words: Words) -> bool:
    """Whether a sentence names nobody, and opens with a noun for somebody that is not only a startup's."""
    if scene.mentions or scene.described or any(ref.kind == "unknown" for ref in refs):
        return False
    head = next((ref for ref in refs if ref.leads and ref.end <= one.start), None)
    if head is not None:
        young = words.refs.young.fullmatch(scene.masked, head.start, head.end) is not None
        return head.kind in ("noun", "investor") and not young
    opened = words.refs.opens_noun.match(scene.masked)
    return opened is not None and decision.cue is not None and scene.words_between(opened.end(), decision.cue.start) > 0
