"""Tell that an investor raises money for a fund of his own: "Balderton has raised another, of €400 million"."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.figures.funding.kind.decisions import Decision
from pipeline.figures.funding.sentence.focus import Ref
from pipeline.figures.funding.sentence.rounds import rounds_in
from pipeline.figures.funding.sentence.scene import Scene, Sum
from pipeline.figures.funding.sentence.words import Words
from pipeline.figures.funding.subject.clauses import behind_an_aside

_ROUND_OR_SHARED = ("deal", "others", "joint", "jointly", "backers", "some_backers", "led_group", "with_whom")
_NEAR = 4
"""Words at most between an investor and the verb by which it raises ("ne ha appena"), and between that and the sum."""


def raises_for_itself(
    scene: Scene, one: Sum, decision: Decision, refs: Sequence[Ref], words: Words, *, dealt: bool
) -> bool:
    """Whether the subject of a verb of raising is one investor alone, in a sentence that tells of no round.

    `dealt` says that the text has told of a deal, in which he may have taken a part by such a verb.

    Whom an aside names gets nothing: "Menlo Ventures, known for Anthropic, is gathering $1.5 billion".
    """
    if decision.kind != "raise" and (dealt or decision.kind != "invest" or not decision.weighed):
        return False
    investing = {mention.start for mention in scene.mentions if mention.sort == "investor"}
    head = next((ref for ref in refs if ref.end <= one.start and ref.kind in ("name", "unknown")), None)
    if head is None or head.start not in investing or not head.leads or head.role:
        return False
    place = behind_an_aside(scene, head.start, head.end, one.start, refs, words) or head.end
    for ref in refs:
        about_it = head.end <= ref.start < place or ref.kind == "possessive"
        if ref is not head and not about_it and (ref.company or ref.kind in ("name", "unknown")):
            return False
    if any(scene.has(group) for group in _ROUND_OR_SHARED) or rounds_in(scene.text, words.lang):
        return False
    return any(
        place <= found.start < one.start
        and scene.words_between(place, found.start) <= _NEAR
        and (found.amount == one.start or scene.words_between(found.end, one.start) <= _NEAR)
        for found in scene.of("raise")
        if found.amount == one.start or found.cue.side == "<"
    )
