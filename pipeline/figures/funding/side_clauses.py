"""Clauses that only tell when or why ("before Meta came along"): whom they name is not "it" once they have ended."""

from __future__ import annotations

from pipeline.figures.funding.focus import Ref
from pipeline.figures.funding.scene import Scene
from pipeline.figures.funding.words import Words

_NEAR = 30
"""Letters before a name in which what opens its clause stands."""
_MARKS = (";", ":", "–", "—", "(", "")
"""Behind which such a clause is ahead of its own main clause."""


def opens_a_side_clause(scene: Scene, ref: Ref, words: Words) -> bool:
    """Whether a name is the subject of a clause of time or reason, behind its main clause."""
    opened = words.refs.side_clause.search(scene.masked, max(0, ref.start - _NEAR), ref.start)
    return opened is not None and scene.masked[: opened.start()].rstrip()[-1:] not in _MARKS
