"""Clauses that only tell when or why ("before Meta came along"): whom they name is not "it" once they have ended."""

from __future__ import annotations

import re

from pipeline.figures.funding.sentence.focus import Ref
from pipeline.figures.funding.sentence.scene import Scene, Sum
from pipeline.figures.funding.sentence.words import Words

_NEAR = 30
"""Letters before a name in which what opens its clause stands."""
_MARKS = (";", ":", "–", "—", "(", "")
"""Behind which such a clause is ahead of its own main clause."""


def opens_a_side_clause(scene: Scene, ref: Ref, words: Words) -> bool:
    """Whether a name is the subject of a clause of time or reason, behind its main clause."""
    opened = words.refs.side_clause.search(scene.masked, max(0, ref.start - _NEAR), ref.start)
    return opened is not None and scene.masked[: opened.start()].rstrip()[-1:] not in _MARKS


def is_told_in_a_side_clause(scene: Scene, behind: int, one: Sum, anchor: int, words: Words) -> bool:
    """Whether a clause of time or reason opens between a place and what tells a sum, which is its subject.

    "Tencent followed in August, when a further $300 million came in", but "Writer cut jobs, after raising $20 million".
    """
    for opened in _COMMA.finditer(scene.masked, max(behind, anchor - _LONGEST), anchor):
        end = scene.masked.find(" ", opened.end(), anchor + 1)
        if end < 0 or words.refs.side_clause.fullmatch(scene.masked, opened.end(), end) is None:
            continue
        sum_itself = anchor == one.start and scene.words_between(end, one.start) <= _FEW
        if sum_itself or any(words.refs.opens_noun.match(scene.masked, place) for place in (end + 1, anchor)):
            return True
    return False


_COMMA = re.compile(r",\s")
_LONGEST = 90
"""Letters of such a clause before what tells its sum."""
_FEW = 3
"""Words between what opens the clause and a sum that is its subject ("when a further")."""
