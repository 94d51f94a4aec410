"""Sums in brackets behind a name: what a backer gave, or what somebody has put into a startup."""

from __future__ import annotations

import re

from pipeline.figures.funding.kind.decisions import Case, Decision
from pipeline.figures.funding.sentence.cues import COMPANY

HELD = "a holding in a list"
_BACKER = "a backer in a list"
_LONGEST_NAME = 60
"""Letters."""
_NAME = re.compile(
    r"(?<!\w)((?:[A-ZÀ-Þ]|[a-z]{1,2}(?=[A-Z0-9]))[\w&.’'-]*(?:\s(?:&\s)?[A-ZÀ-Þ][\w&.’'-]*)*)\s[(\[]\W*$"
)
"""A name and the bracket behind it that opens with a sum."""


def in_brackets(case: Case) -> Decision | None:
    """Read a sum in brackets behind a name: of a backer in a list, or of what an investor has put money into."""
    scene, one = case.scene, case.one
    if not one.bracketed or case.bound:
        return None
    name = _NAME.search(scene.text, max(0, one.start - _LONGEST_NAME), one.start)
    if name is None:
        return None
    if scene.has("backers") or scene.has("syndicate") or _gives(case, name.start(1)):
        return Decision("invest", None, _BACKER)
    verbs = scene.of("invest")
    held = scene.masked[name.start(1)] == COMPANY and any(found.end <= name.start(1) for found in verbs)
    return Decision("invest", None, HELD) if held and case.before.gives else None


def _gives(case: Case, name: int) -> bool:
    """Whether a name before a bracket is a giver's ("money from Accel ($500 million), Index ($300 million)")."""
    scene, refs = case.scene, case.words.refs
    if case.told and case.told[-1].rule == _BACKER:
        return refs.listing.fullmatch(scene.masked[case.told_to : name].lstrip(")]")) is not None
    if not any(map(scene.has, ("raise", "deal", "invest"))):
        return False
    return refs.investor_before.search(scene.masked[:name]) is not None
