"""Which date of its sentence dates a sum: the nearest one that reaches it."""

from __future__ import annotations

from pipeline.figures.dates import DateMention
from pipeline.figures.funding.details.reach import far
from pipeline.figures.funding.scene import Scene, Sum


def date_of(scene: Scene, one: Sum, kind: str, *, former: bool) -> DateMention | None:
    """Return the date that dates a sum: the nearest one of its sentence that no comparison or clause parts from it.

    Args:
        scene: the sentence.
        one: the sum.
        kind: the sum's kind: a valuation shares the date of the round beside it.
        former: whether the sum is an older value; a date before it then belongs to the newer one.
    """
    fitting = [
        (distance, number, mention)
        for number, mention in enumerate(scene.dates)
        if (distance := far(scene, one, mention, kind, former=former)) is not None
    ]
    if not fitting:
        return None
    best = min(fitting)[2]
    # "this year … a loan: $830 million from seven banks, in March"
    finer = [mention for _, _, mention in fitting if mention.as_of.startswith(best.as_of + "-") and kind != "revenue"]
    return finer[0] if len(finer) == 1 and len(best.as_of) == 4 else best
