"""Tell that an investor raises money for a fund of his own: "Balderton has raised another, of €400 million"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.figures.funding.kind.decisions import Decision
from pipeline.figures.funding.sentence.focus import Ref
from pipeline.figures.funding.sentence.rounds import rounds_in
from pipeline.figures.funding.sentence.scene import Scene, Sum
from pipeline.figures.funding.sentence.words import Words
from pipeline.figures.funding.subject.clauses import behind_an_aside
from pipeline.figures.funding.subject.relatives import somebody_speaks

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


def fund_without_a_name_raises(scene: Scene, one: Sum, decision: Decision, words: Words) -> bool:
    """Whether who raises is a fund that only a relative clause tells of ("a fund in Oslo that missed it has raised").

    Not where the clause says what somebody else did ("a fund that backed it when it raised").
    """
    if decision.kind not in ("raise", "total") or decision.cue is None:
        return False
    start = min(decision.cue.start, one.start)
    return any(
        _opens_a_clause(scene, fund.start(), words) and _acts_behind_a_relative(scene, fund.end(), start, words)
        for fund in words.refs.venture_firms.finditer(scene.masked, 0, start)
    )


def _opens_a_clause(scene: Scene, start: int, words: Words) -> bool:
    """Whether a noun without a name is the subject of a clause: an article and few words stand before it."""
    opened = max((mark.end() for mark in _MARK.finditer(scene.masked, 0, start)), default=0)
    before = scene.masked[opened:start].split()
    if before and words.refs.conjunction.search(before[0] + " "):
        before = before[1:]
    return 0 < len(before) <= _PHRASE and words.refs.kin.search(before[0].strip(_QUOTES) + " ") is not None


def _acts_behind_a_relative(scene: Scene, end: int, verb: int, words: Words) -> bool:
    """Whether a verb stands behind the relative clause that tells of the noun which ends there."""
    what = _WHAT_IT_IS if words.refs.adjectives_behind else _PLACE
    place, who = what.match(scene.text, end), words.refs.relative_behind
    if place is not None and words.refs.speaker_after.match(scene.masked, end):
        return False  # "Une banque annonce que xAI a levé"
    opens = who.match(scene.masked, end) or (place and who.match(scene.masked, place.end()))
    if opens is None or opens.end() >= verb:
        return False
    clause = scene.masked[opens.end() : verb]
    if clause.count(",") != opens[0].startswith(",") or re.search(r"[:;]", clause) or clause.count(" ") > _CLAUSE:
        return False
    if any(words.refs.conjunction.search(f"{word} ") for word in clause.split()):
        return False
    return " " in clause and not somebody_speaks(scene, opens.end() - 1, verb, words)


_MARK = re.compile(r"[,;:–—]\s|^\W*")
_QUOTES = "\"'«„“"
_PHRASE = 4
"""Words at most before such a noun ("one of its first", "a small venture")."""
_CLAUSE = 10
"""Words at most of such a relative clause, with the verb behind it."""
_PLACE = re.compile(r"\s[a-zà-ÿ]{2,5}\s[A-ZÀ-Þ][\w-]+(?:\s[A-ZÀ-Þ][\w-]+)?(?=,?\s)")
"""Where a fund is, behind its noun ("a fund in Oslo")."""
_WHAT_IT_IS = re.compile(rf"{_PLACE.pattern}|\s[a-zà-ÿ]+(?=,?\s)")
"""The same, or what it is like, where adjectives stand behind ("un fonds parisien")."""
